"""What is written can't run in a spreadsheet nor steer a terminal, and JSON is one line."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.cli.printing import cell, harmless, write_csv, write_json, write_text


@pytest.mark.parametrize("text", ["=1+1", "+49", "-2", "@sum", "\tx", "\n=1"])
def test_a_cell_that_would_run_as_a_formula_is_defused(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (3, "3"), (-2, "-2"), (("a", "b"), "a; b"), (["=a"], "'=a"), ("plain", "plain"), ("a\r\nb\rc", "a\nb\nc"), (True, "True")],
)
def test_other_cells_are_written_as_they_are(value: object, shown: str) -> None:
    assert cell(value) == shown


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=2, max_size=4))
def test_a_csv_row_is_read_back_with_the_same_cells(values: list[str]) -> None:
    names = [f"c{number}" for number in range(len(values))]
    out = io.StringIO()
    write_csv(names, [dict(zip(names, values, strict=True))], out)
    head, row = csv.reader(io.StringIO(out.getvalue(), newline=""))
    assert (head, row) == (names, [cell(value) for value in values])
    assert not any(shown.startswith(("=", "+", "-", "@")) for shown in row)


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
