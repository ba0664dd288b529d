"""Words of change become links with their quote; what leaves doubt is proposed and never applied."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.corroborate import SourcedStatement, events_of
from cordon.corroborate.links import ProposedLink, links_found, wordings
from cordon.corroborate.wordlists import Cue, change_cues
from cordon.model.act import Act, Dates
from cordon.model.codes import ChangeKind, Measure, Stage
from cordon.model.fact import Fact
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope
from cordon.model.statement import Statement
from tests.corroborate.rows import fact, outlets


def links(text: str, *facts: Fact, stage: Stage = Stage.IN_FORCE) -> list[ProposedLink]:
    act = Act(Measure.BAN, stage, "GB", ("GB",), ("huawei",), Scope.of(["5g"]), Dates.of({"announced": "2021-05-03"}))
    item = SourcedStatement(
        "s", Statement(act, text, 0, len(text), "test 1"), "d", "Harbour Post", date(2026, 11, 21), text, PartialDate(2021, 5, 4)
    )
    return links_found(item, text, events_of(facts, [], outlets()).events)


@pytest.mark.parametrize("cue", change_cues(), ids=lambda cue: cue.pattern[:30])
def test_every_cue_fits_its_example(cue: Cue) -> None:
    assert [(wording.how.value, wording.quote, wording.sure) for wording in wordings(cue.example)] == [(cue.how, cue.example, cue.sure)]


@pytest.mark.parametrize(
    "text",
    [
        "The court did not stay the ban.",
        "Makers urged the minister to lift the ban.",
        "The cabinet may reverse its decision.",
        "It denied that it had lifted the order.",
        "Operators asked whether it would extend the deadline.",
    ],
)
def test_what_is_denied_weighed_or_asked_for_changes_nothing(text: str) -> None:
    assert wordings(text) == []


def test_one_earlier_act_and_sure_words_make_a_sure_link() -> None:
    found = links("Ministers reversed their decision of last year on the maker.", fact("a"))
    assert [(link.how, link.report, link.sure) for link in found] == [(ChangeKind.REPLACES, "a", True)]
    assert found[0].quote == "Ministers reversed their decision of last year on the maker."


def test_two_earlier_acts_make_proposals_only() -> None:
    found = links("The court stayed the ban on the maker.", fact("a"), fact("b", dates={"announced": "2019-02-01"}), stage=Stage.SUSPENDED)
    assert {link.report for link in found} == {"a", "b"}
    assert not any(link.sure for link in found)


def test_a_named_month_picks_the_act() -> None:
    acts = fact("a"), fact("b", dates={"announced": "2021-01-28"})
    found = links("Reversing its January decision, the cabinet shut the maker out.", *acts)
    assert [(link.report, link.sure) for link in found] == [("b", True)]


def test_another_country_and_a_later_act_are_never_linked() -> None:
    assert links("The court stayed the ban.", fact("a", actor="FR", where=["FR"])) == []
    assert links("The court stayed the ban.", fact("a", dates={"announced": "2022-01-01"})) == []


@given(st.text(max_size=300))
def test_a_quote_stands_at_its_place_in_any_text(text: str) -> None:
    for wording in wordings(text + " The court stayed the ban. " + text):
        whole = text + " The court stayed the ban. " + text
        assert whole[wording.start : wording.end] == wording.quote
