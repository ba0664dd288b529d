"""Uploads that were made to harm, or are too large, too many or none: refused in one shape, within bounds, without a trace."""

from __future__ import annotations

import json
import logging
import tempfile
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.serve.uploads import API, CLIENT, INVENTORY, NARROW, announced, client, send

BOMB = '<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><bom><components/></bom>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/hostname">]><bom>&x;</bom>'
_FORM = "multipart/form-data; boundary=x"
_HEAD = "Content-Disposition: form-data"


def part(head: str, body: str = "Make") -> bytes:
    return f"--x\r\n{head}\r\n\r\n{body}\r\n--x--\r\n".encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"%PDF-1.7", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (BOMB.encode(), "declares entities"),
        (OUTSIDE.encode(), "declares entities"),
        (announced(10_000_000_000), "unpacks to 4,295 MB"),
        (b"PK\x03\x04nothing", "not a readable workbook"),
        (b"[" * 20_000, "values, over the limit"),
        (json.dumps([{"make": number} for number in range(2_000)]).encode(), "values, over the limit"),
        (b"Make\n" + b"Huawei\n" * 200, "more than 100 rows"),
        (b"colour\nred\n", "no column that tells"),
    ],
)
def test_what_is_no_inventory_or_was_made_to_harm_is_refused_in_one_line(data: bytes, message: str) -> None:
    answer = send(data, client(NARROW), API)
    assert answer.status_code == 400
    assert message in answer.json()["error"]["message"]
    assert message in send(data, client(NARROW)).text


def test_a_row_of_a_million_columns_costs_only_itself() -> None:
    data = "Make,Country,Role\nHuawei,Peru,gNodeB\n" + "x," * 1_000_000 + "\nHuawei,Peru,gNodeB\n"
    report = send(data, fields={"form": "json", "as": "operator"}).json()
    assert report["counts"]["prohibited"] == 2
    assert report["problems"][0]["row"] == 3


@pytest.mark.parametrize("path", ["/check", API])
def test_a_file_over_the_bound_is_413(path: str) -> None:
    for size in (60_000 + 200_000, 2_000_000):
        answer = send(b"Make\n" + b"x" * size, client(NARROW), path)
        assert answer.status_code == 413
        assert "too large: the limit is 0 MB" in answer.text


def test_a_body_that_announces_ten_gigabytes_is_refused_unread() -> None:
    def never() -> Iterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    answer = CLIENT.post(API, content=never(), headers={"content-length": "10000000000", "transfer-encoding": ""})
    assert answer.status_code in (400, 413, 500)
    assert answer.status_code == 413


def test_a_body_without_a_length_is_bounded_all_the_same() -> None:
    sent = []

    def endless() -> Iterator[bytes]:
        for _ in range(10_000):
            sent.append(1)
            yield b"x" * 10_000

    assert client(NARROW).post(API, content=endless()).status_code == 413


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        (b"", _FORM, "no file was chosen"),
        (b"", "multipart/form-data", "Missing boundary"),
        (b"nonsense", _FORM, "no form that can be read"),
        (part(f'{_HEAD}; name="file"'), _FORM, "no file was chosen"),
        (part(f'{_HEAD}; name="file"; filename=""', ""), _FORM, "no file was chosen"),
        (part(_HEAD), _FORM, "no form that can be read"),
        (b"", "text/csv", "no file came"),
    ],
)
def test_a_form_that_is_none_is_told(body: bytes, kind: str, message: str) -> None:
    answer = CLIENT.post(API, content=body, headers={"content-type": kind})
    assert (answer.status_code, answer.json()["error"]["status"]) == (400, 400)
    assert message in answer.json()["error"]["message"]


def test_a_form_of_many_parts_or_files_is_refused() -> None:
    field = '--x\r\nContent-Disposition: form-data; name="map"\r\n\r\nmaker=Brand\r\n'
    files = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nMake\r\n'
    for body in (field * 200, files * 3, field.replace("maker=Brand", "y" * 50_000)):
        answer = CLIENT.post(API, content=body + "--x--\r\n", headers={"content-type": "multipart/form-data; boundary=x"})
        assert answer.status_code == 400 and answer.json()["error"]["code"] == "bad-upload"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([_FORM, 'multipart/form-data; boundary="\\"', "text/plain", "x"]))
def test_whatever_is_sent_the_answer_has_one_shape(body: bytes, kind: str) -> None:
    answer = CLIENT.post(API, content=body, headers={"content-type": kind})
    assert answer.status_code in (200, 400)
    if answer.status_code == 400:
        assert set(answer.json()["error"]) == {"status", "code", "message", "mend"}


def test_an_upload_is_never_written_to_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def rolled(_self: object) -> None:
        raise AssertionError("written to the disk")

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "rollover", rolled)
    big = INVENTORY + "sw,Cisco,Peru,switch\n" * 60_000
    assert send(big, fields={"form": "csv"}).status_code == 200


def test_nothing_of_an_upload_is_logged_even_when_it_breaks(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_args: object) -> None:
        raise RuntimeError("secret-customer")

    monkeypatch.setattr("cordon.serve.checking.checker.run_check", broken)
    with caplog.at_level(logging.DEBUG):
        answer = send("Make\nsecret-customer\n")
    assert answer.status_code == 500 and "secret-customer" not in answer.text
    assert "secret-customer" not in caplog.text and "RuntimeError" in caplog.text


def test_when_all_places_are_taken_the_next_is_asked_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    full = client(replace(NARROW, at_once=0, waiting=0))
    for path in ("/check", API):
        answer = send(INVENTORY, full, path)
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")


def test_a_check_that_takes_too_long_is_given_up() -> None:
    answer = send(INVENTORY, client(replace(NARROW, seconds=-1.0)), API)
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too-long")
