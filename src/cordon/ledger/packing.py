"""Bytes compressed for storage, and again whole."""

from __future__ import annotations

import zlib

from cordon.model.errors import LedgerError

LARGEST = 1 << 30
"""Bytes that one stored file may unpack to: a damaged or planted one can't fill the memory."""


def pack(data: bytes) -> bytes:
    """Compressed, the same bytes always to the same bytes."""
    return zlib.compress(data, 6)


def unpack(data: bytes, place: str = "") -> bytes:
    """The bytes again; damage is a LedgerError."""
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(data, LARGEST)
    except zlib.error as error:
        raise LedgerError("the stored bytes are damaged", place=place, mend="restore them from a copy or an export") from error
    if not unpacker.eof:
        raise LedgerError("the stored bytes are damaged or too large", place=place, mend="restore them from a copy or an export")
    return found
