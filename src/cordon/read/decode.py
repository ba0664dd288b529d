"""Bytes to text: which encoding, and what is no text at all. Offsets everywhere refer to the text that this gives."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from cordon.model.document import Warning
from cordon.model.errors import InputError
from cordon.read.settings import ReadSettings

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = ((b"%PDF-", "a PDF"), (b"\x1f\x8b", "a gzip file"), (b"PK\x03\x04", "a zip or office file"), (b"\x89PNG", "a picture"))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{1,40})", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_HEAD = 4096  # bytes in which a meta charset must stand (HTML says 1024; real pages are later)
_CONTROL_SHARE = 0.05  # more control characters than this make it a binary file


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without byte-order mark, line ends as they stand, the encoding that gave it and what was odd about it."""

    text: str
    encoding: str
    warnings: tuple[Warning, ...] = ()


def decode(data: bytes, name: str, settings: ReadSettings) -> Decoded:
    """The text of a file: by its byte-order mark, else strict UTF-8, else the page's own charset, else Windows-1252.

    Empty, oversized and binary files are an InputError that names the file.
    """
    _refuse(data, name, settings)
    found = _by_mark(data, name) or _by_utf8(data) or _by_charset(data) or _by_last_resort(data)
    control = sum(1 for _ in _CONTROL.finditer(found.text))
    if "\x00" in found.text or control > _CONTROL_SHARE * len(found.text):
        raise InputError("not a text file (binary)", place=name, mend="give plain text, HTML or Markdown")
    if not found.text.strip():
        raise InputError("the file holds no text", place=name, mend="check that it was saved whole")
    if control:
        first = _CONTROL.search(found.text)
        start = first.start() if first else 0
        odd = Warning("control-characters", (start, start + 1), f"{control} control characters, the first here")
        return Decoded(found.text, found.encoding, (*found.warnings, odd))
    return found


def _refuse(data: bytes, name: str, settings: ReadSettings) -> None:
    if not data:
        raise InputError("the file is empty", place=name, mend="check that it was saved whole")
    if len(data) > settings.max_bytes:
        size, cap = len(data) / 1e6, settings.max_bytes / 1e6
        raise InputError(f"too large: {size:.1f} MB, the limit is {cap:g} MB", place=name, mend="split the file or raise max_bytes")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"not a text file but {what}", place=name, mend="give plain text, HTML or Markdown")


def _by_mark(data: bytes, name: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                where = f"byte {error.start + len(mark)}"
                raise InputError(f"marked as {encoding} but broken at {where}", place=name, mend="save it again as UTF-8") from error
    return None


def _by_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _by_charset(data: bytes) -> Decoded | None:
    found = _CHARSET.search(data[:_HEAD])
    if not found:
        return None
    label = found[1].decode("ascii")
    try:
        text = str(data, label)
    except (LookupError, UnicodeError, ValueError):
        return None
    # A page may name a codec that gives surrogates or refuses later steps; such text can't be stored.
    return Decoded(text, label.lower()) if not re.search(r"[\ud800-\udfff]", text) else None


def _by_last_resort(data: bytes) -> Decoded:
    text = data.decode("cp1252", "replace")
    lost = text.count("\ufffd")
    why = "neither UTF-8 nor marked: read as Windows-1252" + (f", {lost} bytes lost" if lost else "")
    start = next((at for at, char in enumerate(text) if ord(char) > 127), 0)
    return Decoded(text, "cp1252", (Warning("encoding-guessed", (start, start + 1), why),))
