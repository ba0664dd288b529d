"""Registry numbers of a maker: IANA enterprise numbers, FCC grantee codes, vendor tokens of CPE names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.tables import table

_ROOT = r"(?:1|iso)\.(?:3|org)\.(?:6|dod)\.(?:1|internet)\.(?:4|private)\.(?:1|enterprises)"
_OID = re.compile(rf"(?:\A|[^0-9.])\.?(?:{_ROOT}|enterprises)\.(\d{{1,9}})(?=\.|\Z|\s)")
_FCC_WORD = re.compile(r"\s*FCC(?:[ _-]?ID)?\s*[:#=]?\s*", re.IGNORECASE)
_FCC = re.compile(r"(\d[A-Z0-9]{4}|[A-Z][A-Z0-9]{2})[-A-Z0-9 ]{0,20}\Z")
_ESCAPED = re.compile(r"\\(.)")
_LONGEST = 400
_CPE_PARTS = frozenset("aho*-")
_NO_VENDOR = frozenset({"", "*", "-"})


@dataclass(frozen=True, slots=True)
class Registered:
    """Whose a number is: a vendor of the names files (empty: none of them) and the name in the registry."""

    vendor: str
    name: str


def enterprise(text: str) -> Registered | None:
    """Whose enterprise number an object identifier has (`1.3.6.1.4.1.N…`, `enterprises.N…`); `None` if it is none or not listed."""
    found = _OID.search(text[:_LONGEST].strip())
    return _held("registries/enterprises.csv", "number").get(found[1]) if found else None


def grantee(text: str) -> Registered | None:
    """Whose grantee code an FCC ID begins with; `None` if it is none or not listed. `text` is the bare ID or `FCC ID: …`."""
    found = _FCC.match(_FCC_WORD.sub("", text[:_LONGEST].strip().upper(), count=1))
    return _held("registries/fcc_grantees.csv", "code").get(found[1]) if found else None


def is_written_as_fcc(text: str) -> bool:
    """Whether the text says by itself that it is an FCC ID."""
    found = _FCC_WORD.match(text)
    return found is not None and found.end() < len(text)


def cpe_vendor(text: str) -> str | None:
    """The vendor token of a CPE 2.2 or 2.3 name, in lower case without escapes; `None` if it has none."""
    bare = text[:_LONGEST].strip().lower()
    if bare.startswith("cpe:2.3:"):
        parts = re.split(r"(?<!\\):", bare)[2:4]
    elif bare.startswith("cpe:/"):
        parts = bare[5:].split(":")[:2]
    else:
        return None
    if len(parts) < 2 or parts[0] not in _CPE_PARTS:
        return None
    token = _ESCAPED.sub(r"\1", parts[1])
    return None if token in _NO_VENDOR else token


def cpe_registered(token: str) -> Registered | None:
    """Whose a vendor token is, or `None` if it is not listed."""
    return _held("registries/cpe_vendors.csv", "token").get(token)


@lru_cache(maxsize=8)
def _held(name: str, column: str) -> Mapping[str, Registered]:
    return {row[column]: Registered(row["vendor"], row["name"]) for row in table(name)}
