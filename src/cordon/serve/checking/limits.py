"""What a server lends to one who uploads an inventory."""

from __future__ import annotations

from dataclasses import dataclass, field

from cordon.check.bounds import Bounds

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """`bounds` of the file; `rows` that are gone through; `seconds` for a check and `upload_seconds` for its arrival; `at_once` checks
    that run and `waiting` that may wait or arrive beside them; `linked` bytes of a form that the page carries along to be saved."""

    bounds: Bounds = field(default_factory=lambda: Bounds(10 * MEGABYTE, 25 * MEGABYTE, 1_000_000))
    rows: int = 100_000
    seconds: float = 20.0
    upload_seconds: float = 120.0
    at_once: int = 2
    waiting: int = 8
    linked: int = 400_000
