"""MAC addresses in any notation -> their digits: `00:1A:2B:…`, `001a.2b3c.4d5e`, `0:1a:2b:…`, plain digits, a prefix alone."""

from __future__ import annotations

import re

_FULL = frozenset({12, 16})  # digits of EUI-48 and EUI-64
_PREFIX = range(6, 10)  # digits of a prefix that is written alone
_HEX = re.compile(r"[0-9A-Fa-f]+\Z", re.ASCII)
_SEPARATORS = str.maketrans(dict.fromkeys(":-. _", ":"))
_AROUND = "\"'`[](){}<> \t\r\n"
_LONGEST = 40


def mac_digits(text: str) -> str | None:
    """The digits in capitals: 12 or 16 of an address, 6 to 9 of a prefix; `None` for anything else."""
    bare = text.strip(_AROUND)
    if not bare or len(bare) > _LONGEST:
        return None
    bare = bare.removeprefix("0x").removeprefix("0X")
    parts = [part for part in bare.translate(_SEPARATORS).split(":") if part]
    if not parts or not all(_HEX.match(part) for part in parts):
        return None
    digits = "".join(_padded(parts)).upper()
    return digits if len(digits) in _FULL or len(digits) in _PREFIX else None


def _padded(parts: list[str]) -> list[str]:
    """Single digits between separators stand for two: `0:1a:2b:3:4:5`."""
    if len(parts) in (3, 6, 8) and all(len(part) <= 2 for part in parts):
        return [part.zfill(2) for part in parts]
    return parts


def is_written_as_address(text: str) -> bool:
    """Whether a text without a kind can only be an address: with separators in the usual places, or 12 digits of which one is a letter."""
    bare = text.strip(_AROUND)
    parts = bare.translate(_SEPARATORS).split(":")
    sizes = [len(part) for part in parts]
    if sizes in ([2] * 6, [4] * 3, [2] * 8, [6, 6]) or (len(sizes) == 6 and max(sizes) <= 2):
        return mac_digits(bare) is not None
    plain = bare.removeprefix("0x")
    return len(plain) == 12 and bool(_HEX.match(plain)) and not plain.isdigit()


def is_personal(digits: str) -> bool:
    """Whether an address was made up by its device or is for a group: no maker stands behind it."""
    return bool(int(digits[1], 16) & 0b11) or set(digits) == {"0"}
