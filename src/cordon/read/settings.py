"""What a caller may set about reading: sizes and the names book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cordon.names import Names


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Bounds and context of one reading.

    `max_bytes` and `max_lines`: larger files are refused. `max_depth` and `max_blocks` bound hostile HTML. `retrieved` is the day of the
    capture: a page date after it is refused. `names` is the names book, None for the shipped one. `extras` False reads HTML without the
    [html] extra.
    """

    max_bytes: int = 10_000_000
    max_lines: int = 100_000
    max_depth: int = 2_000
    max_blocks: int = 20_000
    retrieved: date | None = None
    names: Names | None = None
    extras: bool = True
