"""How large an inventory may be: wide for one's own files, narrow for what strangers send."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.model.errors import InputError

_PIECES = (b",", b"[", b"{")


@dataclass(frozen=True, slots=True)
class Bounds:
    """`size` of the file in bytes, `unpacked` bytes of a workbook's parts, `pieces` (values, lists and objects) of a JSON file."""

    size: int = 1_000_000_000
    unpacked: int = 400_000_000
    pieces: int = 200_000_000

    def refuse_pieces(self, data: bytes, name: str) -> None:
        """JSON with more pieces is an InputError: each piece takes many times its bytes in memory."""
        count = sum(data.count(mark) for mark in _PIECES)
        if count > self.pieces:
            raise InputError(f"{count:,} values, over the limit of {self.pieces:,}", place=name, mend="split the file")


WIDE = Bounds()
"""For files of the one who runs the program."""
