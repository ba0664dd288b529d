"""Questions as JSON lines: answered in order, a bad one with its error, and the run goes on."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.cli.jsonl import answer_file, answer_lines, text_field
from cordon.model.errors import CordonError, InputError


def upper(question: Mapping[str, object]) -> Mapping[str, object]:
    """A stand-in for a verb: shouts the word."""
    return {"word": str(text_field(question, "word", required=True)).upper()}


def ask(data: bytes, longest: int = 1000) -> tuple[int, list[dict[str, object]]]:
    """The exit code and the answers to a file's bytes."""
    out = io.StringIO()
    code = answer_lines(io.BytesIO(data), upper, out, longest)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_every_line_is_answered_in_order() -> None:
    code, answers = ask(b'{"id":1,"word":"a"}\n{"id":"two","word":"b"}\n{"word":"c"}')
    assert (code, answers) == (0, [{"id": 1, "word": "A"}, {"id": "two", "word": "B"}, {"id": None, "word": "C"}])


@pytest.mark.parametrize(
    ("bad", "name", "why"),
    [
        (b"{", None, "not JSON"),
        (b"", None, "empty"),
        (b"   ", None, "empty"),
        (b"[1]", None, "not a JSON object but list"),
        (b"\xff\xfe", None, "not UTF-8"),
        (b'{"id":7}', 7, "no word"),
        (b'{"id":7,"word":3}', 7, "not text"),
        (b'{"id":7,"word":NaN}', None, "NaN"),
        (b"[" * 900, None, "not JSON"),
        (b'{"id":7,"word":"' + b"x" * 2000 + b'"}', None, "too long"),
    ],
)
def test_a_bad_line_gets_its_error_and_the_run_goes_on(bad: bytes, name: object, why: str) -> None:
    code, answers = ask(b'{"id":1,"word":"a"}\n' + bad + b'\n{"id":2,"word":"b"}\n')
    assert code == 1
    assert [answer["id"] for answer in answers] == [1, name, 2]
    assert str(answers[1]["error"]).startswith("line 2: ")
    assert why in str(answers[1]["error"])


def test_an_unforeseen_error_fails_one_line_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CORDON_DEBUG", raising=False)
    out = io.StringIO()
    calls = iter([ValueError("boom\nbang"), None])

    def answer(question: Mapping[str, object]) -> Mapping[str, object]:
        if error := next(calls):
            raise error
        return {"fine": True}

    assert answer_lines(io.BytesIO(b'{"id":1}\n{"id":2}\n'), answer, out) == 1
    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert (first["id"], "boom bang" in first["error"], second) == (1, True, {"id": 2, "fine": True})


def test_a_mark_at_the_start_of_the_file_and_windows_line_ends_are_read_over() -> None:
    code, answers = ask(b'\xef\xbb\xbf{"id":1,"word":"a"}\r\n{"id":2,"word":"b"}\r\n')
    assert (code, [answer["word"] for answer in answers]) == (0, ["A", "B"])


def test_a_lone_surrogate_comes_back_as_an_escape() -> None:
    out = io.TextIOWrapper(buffer := io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    answer_lines(io.BytesIO(b'{"id":1,"word":"\\ud800"}\n'), upper, out)
    assert json.loads(buffer.getvalue())["word"] == "\ud800"


def test_an_answer_is_out_before_the_next_line_is_read() -> None:
    out = io.StringIO()
    seen: list[str] = []

    class Slow(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            seen.append(out.getvalue())
            return super().readline(size)

    answer_lines(Slow(b'{"id":1,"word":"a"}\n{"id":2,"word":"b"}\n'), upper, out)
    assert [len(text.splitlines()) for text in seen] == [0, 1, 2]


@given(st.binary(max_size=300))
def test_whatever_comes_in_one_answer_a_line_goes_out(data: bytes) -> None:
    _, answers = ask(data, longest=50)
    lines = data.split(b"\n")
    assert len(answers) == len(lines) - (1 if not lines[-1] else 0)
    assert all("error" in answer or "word" in answer for answer in answers)


@pytest.mark.parametrize("name", ["missing.jsonl", "."])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        answer_file(str(tmp_path / name), upper)


def test_a_missing_field_is_none_unless_required() -> None:
    assert text_field({}, "title") is None
    with pytest.raises(CordonError, match="no title"):
        text_field({}, "title", required=True)
