"""Ids and hashes name exactly one list of parts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cordon.model.identity import canonical_json, record_id, row_hash

parts = st.lists(st.text(max_size=8), max_size=5)


@given(parts, parts)
def test_different_lists_of_parts_get_different_ids(a: list[str], b: list[str]) -> None:
    assert (record_id("s", *a) == record_id("s", *b)) == (a == b)


def test_moving_a_character_between_parts_changes_the_id() -> None:
    assert record_id("s", "ab", "c") != record_id("s", "a", "bc")


@given(st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=5), st.integers(), st.none()), max_size=5))
def test_the_order_of_keys_changes_no_hash(row: dict[str, object]) -> None:
    backwards = dict(reversed(list(row.items())))
    assert canonical_json(row) == canonical_json(backwards)
    assert row_hash(row) == row_hash(backwards)
