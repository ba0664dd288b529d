"""Cells of a CSV: no formula, no row that ends early, nothing lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.publish.cells import csv_text, harmless, plain


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "＝1+1", "  =1+1", "\tx", "\n=1"])
def test_a_formula_becomes_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_a_bare_return_is_a_line_end_inside_its_cell() -> None:
    text = csv_text([["a\rb", "c\r\nd"], ["next", "row"]])
    assert "\r" not in text
    assert list(csv.reader(io.StringIO(text))) == [["a\nb", "c\nd"], ["next", "row"]]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), min_size=1, max_size=5))
def test_any_text_stays_in_its_cell_and_none_runs(rows: list[list[str]]) -> None:
    text = csv_text(rows)
    told = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in told] == [2] * len(rows)
    for cell in (cell for row in told for cell in row):
        assert not cell.lstrip().startswith(("=", "+", "-", "@")), cell
        assert not [ch for ch in cell if ch < " " and ch not in "\n\t"]


@pytest.mark.parametrize(("value", "text"), [(None, ""), (True, "yes"), (False, "no"), (["a", None, 3], "a; ; 3"), (4, "4")])
def test_values_are_written_plainly(value: object, text: str) -> None:
    assert plain(value) == text
