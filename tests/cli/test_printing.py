"""What is written can't steer a terminal, and JSON is one line."""

from __future__ import annotations

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from cordon.cli.printing import harmless, write_json, write_text


@given(st.text())
def test_no_text_steers_the_terminal(text: str) -> None:
    shown = harmless(text)
    assert not any(c in shown for c in "\x1b\x07\x08\r\x9b\u202e\u2066")


def test_ordinary_text_stays_as_it_is() -> None:
    assert harmless("Zażółć\tgęślą\njaźń — 华为") == "Zażółć\tgęślą\njaźń — 华为"


def test_json_is_one_line_in_the_order_given() -> None:
    out = io.StringIO()
    write_json({"b": "é\n", "a": [1, None]}, out)
    assert out.getvalue() == '{"b":"é\\n","a":[1,null]}\n'
    assert json.loads(out.getvalue()) == {"b": "é\n", "a": [1, None]}


def test_text_ends_with_a_line_end() -> None:
    out = io.StringIO()
    write_text("a\x1b[31mb", out)
    assert out.getvalue() == "a\ufffd[31mb\n"
