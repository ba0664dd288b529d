"""Measures that are only answered to, and bans that are adopted for a later day. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China is drawing up an unreliable entities list in response to the ban on ZTE.", ("ban", "in-force", "?")),
        (
            'Beijing has threatened to put firms on its own "entity list" after the blacklisting of ZTE.',
            ("list", "in-force", "?"),
        ),
    ],
)
def test_who_answers_a_measure_on_its_vendor_has_not_taken_it(text: str, act: Act) -> None:
    found = acts(text)
    assert act in found
    assert not any(measure in ("ban", "list") and stage == "in-force" and actor == "CN" for measure, stage, actor in found)


def test_campaigns_that_are_warned_off_are_advised() -> None:
    assert acts("The committee warned campaigns and donors not to use ZTE phones.") == [("advise", "in-force", "?")]


def test_a_ban_that_is_adopted_for_a_later_day_is_announced() -> None:
    told = statements("Norway adopted a ban on ZTE, effective September 1.", published="2020-06-01")
    assert [(s.act.stage.value, str(next(iter(s.act.dates.by_kind.values())))) for s in told] == [("announced", "2020-09-01")]
