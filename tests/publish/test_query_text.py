"""A query as the text behind the `?`: read and printed without loss, and refused with a mend where it is wrong."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.model.codes import Status
from cordon.model.errors import InputError
from cordon.model.scope import Scope, ScopeCode
from cordon.names import load
from cordon.publish.query import Query
from cordon.publish.query_text import print_query, read_query

NAMES = load()
TODAY = date(2026, 6, 1)
START = Query("huawei", TODAY)

queries = st.builds(
    Query,
    vendor=st.just("huawei"),
    as_of=st.dates(date(2010, 1, 1), date(2030, 1, 1)),
    places=st.lists(st.sampled_from(sorted(NAMES.places.by_code)), unique=True, max_size=4).map(tuple),
    scope=st.frozensets(st.sampled_from(list(ScopeCode)), max_size=4).map(Scope),
    statuses=st.lists(st.sampled_from(list(Status)), unique=True, max_size=3).map(tuple),
    known_at=st.none() | st.dates(date(2010, 1, 1), date(2030, 1, 1)),
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(str.strip),
    letter=st.sampled_from(["", "A", "z"]),
    group=st.sampled_from(["", *NAMES.groups.by_slug]),
)


@given(queries)
def test_a_printed_query_reads_as_itself(query: Query) -> None:
    assert read_query(print_query(query, TODAY), START, NAMES) == query


def test_the_plain_view_of_today_has_no_text() -> None:
    assert print_query(START, TODAY) == ""


def test_names_and_groups_are_understood_as_places() -> None:
    found = read_query("place=Norway,group:EU&scope=5g+core", START, NAMES)
    assert (found.places, found.group, str(found.scope)) == (("NO",), "eu", "5g+core")
    assert {"NO", "FR"} <= set(found.wanted(NAMES))


def test_a_group_has_the_members_of_the_day() -> None:
    assert "GB" in Query("huawei", date(2019, 1, 1), group="eu").wanted(NAMES)
    assert "GB" not in Query("huawei", date(2021, 1, 1), group="eu").wanted(NAMES)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("as_of=2020-02-31", "as_of"),
        ("place=Atlantis", "Atlantis"),
        ("place=group:atlantis", "group"),
        ("scope=6g", "6g"),
        ("status=gone", "gone"),
        ("letter=ab", "letter"),
        ("colour=red", "colour"),
        ("q=" + "x" * 300, "words"),
        ("q=" + "x" * 3000, "long"),
        ("&".join(f"k{n}=1" for n in range(50)), "many"),
    ],
)
def test_a_wrong_query_says_what_is_wrong_in_one_line(text: str, word: str) -> None:
    with pytest.raises(Exception, match=word) as caught:
        read_query(text, START, NAMES)
    assert "\n" not in str(caught.value)
    assert isinstance(caught.value, InputError) or "scope" in str(caught.value)
