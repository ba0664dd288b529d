"""Hostile texts are answered: no error, and nothing is claimed of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.corroborate import Captured, NewsText, common_words, provenance, story_index, trace, wordings
from cordon.model.errors import InputError
from cordon.names import Names, load

TEXTS = ["", " " * 5000, "(" * 5000, '"' * 5001, "\n" * 5000, "A B " * 2000, "(Reuters) - " * 400, "\ud800 \x00 ban", "not " * 2000]


@pytest.fixture(scope="module")
def names() -> Names:
    return load()


@pytest.mark.parametrize("body", TEXTS)
def test_a_hostile_text_is_traced_and_placed(body: str, names: Names) -> None:
    text = NewsText.of({"id": "a", "text": body, "title": body})
    assert [item.id for item in trace([text, text], names)] == ["a"]
    assert story_index(common_words()).place(text) == "a"
    provenance([Captured(text)])
    wordings(body)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_any_texts_are_traced_one_row_each(bodies: list[str]) -> None:
    rows = [NewsText.of({"id": str(n), "text": body, "title": body[:40]}) for n, body in enumerate(bodies)]
    found = trace(rows, load())
    assert [item.id for item in found] == [row.id for row in rows]
    assert all(item.of is None or item.of in {row.id for row in rows} for item in found)


@pytest.mark.parametrize("row", [{}, {"id": "", "text": "x"}, {"id": True, "text": "x"}, {"id": "a"}, {"id": "a", "text": 5}])
def test_a_line_without_id_or_text_is_an_error_that_says_so(row: dict[str, object]) -> None:
    with pytest.raises(InputError):
        NewsText.of(row)


@pytest.mark.parametrize(
    ("value", "day"), [("2020-07-14T10:00:00Z", "2020-07-14"), ("2020-07", "2020-07"), ("2020-02-31", None), (5, None)]
)
def test_a_date_that_can_not_be_read_is_left_out(value: object, day: str | None) -> None:
    read = NewsText.of({"id": "a", "text": "x", "published": value}).published
    assert (str(read) if read else None) == day
