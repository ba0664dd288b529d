"""Bytes -> lines of text: the byte order mark, UTF-16, and lines of several encodings in one file."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper

from cordon.check.inputs.sheet import Problems

_FALLBACK = "cp1252"
_LONGEST_LINE = 16_000_000
_PIECE = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def text_lines(data: bytes, problems: Problems) -> Iterator[str]:
    """The lines with their ends. What is not UTF-8 in a file without a mark is read as Windows-1252, and told."""
    encoding, start = _encoding(data)
    if encoding == "utf-8" and not _is_utf8(data):
        return _mixed(data, start, problems)
    stream = BytesIO(data)
    stream.seek(start)
    return iter(TextIOWrapper(stream, encoding, errors="replace", newline=""))


def _is_utf8(data: bytes) -> bool:
    """Looked at in pieces, so that no second copy of a large file is made."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(view[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    head = data[:400]
    if len(head) > 3 and head[1::2].count(0) > len(head) // 3:
        return "utf-16-le", 0
    if len(head) > 3 and head[::2].count(0) > len(head) // 3:
        return "utf-16-be", 0
    return "utf-8", 0


def _mixed(data: bytes, start: int, problems: Problems) -> Iterator[str]:
    stream = BytesIO(data)
    stream.seek(start)
    told = False
    for number, line in enumerate(iter(lambda: stream.readline(_LONGEST_LINE), b""), start=1):
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            if not told:
                problems.add("not UTF-8 from here on: such lines are read as Windows-1252", number)
            told = True
            yield line.decode(_FALLBACK, errors="replace")
