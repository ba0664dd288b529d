"""What the recognition of a maker gives: who, under which name, by which sign."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class By(StrEnum):
    """The sign that a maker was told by, in the order of the ladder."""

    ALIAS = "alias"
    MAC = "mac"
    ENTERPRISE = "enterprise-number"
    FCC = "fcc-grantee"
    CPE = "cpe"
    MODEL = "model"
    OEM = "oem"
    SUPPLIER = "supplier"


class Kind(StrEnum):
    """What a text is said to be."""

    MAKER = "maker"
    MAC = "mac"
    MODEL = "model"
    CPE = "cpe"


@dataclass(frozen=True, slots=True)
class Maker:
    """A maker that was recognised. `slug` is its id in the names files, `None` for one they don't have; `matched` the text that told it."""

    slug: str | None
    name: str
    by: By
    matched: str
    note: str = ""
