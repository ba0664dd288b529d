"""Bytes to text: encodings, and what is refused with a message that names the file."""

from __future__ import annotations

import pytest

from cordon.model.errors import CordonError, InputError
from cordon.read import ReadSettings, read_bytes
from cordon.read.decode import decode

SETTINGS = ReadSettings()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_marked_or_unicode_file_is_read_as_it_is(encoding: str) -> None:
    assert decode("Zürich – “ja”\r\n".encode(encoding), "a.txt", SETTINGS).text == "Zürich – “ja”\r\n"


def test_what_is_not_utf8_is_windows_1252_and_says_so() -> None:
    found = decode("Zürich said “no”.".encode("cp1252"), "a.txt", SETTINGS)
    assert found.text == "Zürich said “no”."
    assert [(warning.kind, warning.span) for warning in found.warnings] == [("encoding-guessed", (1, 2))]


def test_a_page_that_names_its_charset_is_believed() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body>Москва</body></html>'
    assert "Москва" in decode(page.encode("koi8-r"), "a.html", SETTINGS).text


def test_a_page_that_names_nonsense_falls_back() -> None:
    page = '<html><meta charset="no-such-thing"><body>Zürich</body></html>'.encode("cp1252")
    assert decode(page, "a.html", SETTINGS).encoding == "cp1252"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t ", "no text"),
        (b"abc\x00def", "binary"),
        (b"\x01\x02\x03\x04" * 100, "binary"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x1f\x8b\x08 ...", "gzip"),
        (b"PK\x03\x04...", "zip"),
        (b"\xff\xfeA", "broken"),
        (b"x" * 50_000_000, "too large: 50.0 MB, the limit is 10 MB"),
        (b'<?xml version="1.0"?><rss><channel></channel></rss>', "feed"),
        (b"<html><body><script>x</script></body></html>", "no text"),
        (b"a\n\n" * 3_000_000, "too many lines"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        read_bytes(data, "folder/page.bin")
    assert str(caught.value).startswith("folder/page.bin: ")
    assert "\n" not in str(caught.value)


def test_a_single_control_character_is_kept_and_reported() -> None:
    found = decode(b"A rule\x07 was made in the spring of that year.", "a.txt", SETTINGS)
    assert "\x07" in found.text
    assert [warning.kind for warning in found.warnings] == ["control-characters"]


def test_the_cap_can_be_set() -> None:
    with pytest.raises(CordonError, match="limit is"):
        read_bytes(b"x" * 11, "a.txt", ReadSettings(max_bytes=10))
