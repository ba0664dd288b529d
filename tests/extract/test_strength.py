"""How far a measure has got: each way of saying it in strength.toml, tried with four measures. What is not done is never told as done."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.answers import Act, acts, statements

WAYS = tomllib.loads((Path(__file__).parent / "strength.toml").read_text(encoding="utf-8"))
DONE = {"announced", "in-force"}


class Forms(NamedTuple):
    """The forms of one measure that a way of saying it takes."""

    measure: str
    b: str
    s: str
    ed: str
    ing: str
    n: str
    T: str
    pp: str


def _forms(measure: str, verb: tuple[str, str, str, str], rest: str, noun: str, participle: str) -> Forms:
    base, third, past, gerund = (f"{form} {rest}" for form in verb)
    return Forms(measure, base, third, past, gerund, noun, rest.split(maxsplit=1)[0], participle)


MEASURES = (
    _forms("ban", ("ban", "bans", "banned", "banning"), "Huawei from its 5G network", "ban on Huawei", "banned from the 5G network"),
    _forms(
        "limit",
        ("restrict", "restricts", "restricted", "restricting"),
        "ZTE to rural networks",
        "cap on ZTE equipment",
        "restricted to rural networks",
    ),
    _forms("list", ("blacklist", "blacklists", "blacklisted", "blacklisting"), "Hikvision", "blacklisting of Hikvision", "blacklisted"),
    _forms("allow", ("allow", "allows", "allowed", "allowing"), "Huawei into its 5G network", "", "allowed into the 5G network"),
)
CASES = [(stage, way) for stage, ways in WAYS.items() for way in ways]
TAKING_BACK = [(stage, way) for stage, way in CASES if stage not in DONE]


def read(text: str) -> list[tuple[str, str]]:
    """Measure and stage of each statement of a text."""
    return [(s.act.measure.value, s.act.stage.value) for s in statements(text)]


def sayings(way: str) -> list[tuple[Forms, str]]:
    """The way of saying it, with each measure that has the form."""
    return [(forms, way.format(**forms._asdict())) for forms in MEASURES if forms.n or "{n}" not in way]


def fits(stage: str, forms: Forms, found: list[tuple[str, str]]) -> bool:
    """Whether the answer is what the table says; an `allow` that is refused is a `ban`, one on conditions may be announced."""
    stages = {s for measure, s in found if measure == forms.measure or (forms.measure == "limit" and measure == "ban")}
    if forms.measure == "allow" and stage in ("refused", "threatened"):
        return bool(found)
    if stage == "ended":
        return "ended" in stages or ("lift", "in-force") in found
    if stage == "threatened":
        return bool(stages & {"threatened", "considered"})
    return not stages & DONE if stage == "nothing" else stage in stages


@pytest.mark.parametrize(("stage", "way"), CASES)
def test_each_way_of_saying_it_has_the_stage_of_the_table(stage: str, way: str) -> None:
    missed = [text for forms, text in sayings(way) if not fits(stage, forms, read(text))]
    assert missed == []


@pytest.mark.parametrize(("stage", "way"), TAKING_BACK)
def test_what_is_not_done_is_never_told_as_done(stage: str, way: str) -> None:
    strong = [
        text
        for forms, text in sayings(way)
        if not (forms.measure == "allow" and stage in ("refused", "threatened"))
        and any(s in DONE and measure == forms.measure for measure, s in read(text))
    ]
    assert strong == []


@given(
    before=st.sampled_from(("Norway", "The Danish government", "Berlin", "The regulator in Chile", "Officials in Rome")),
    group=st.sampled_from(
        (
            "has not",
            "did not",
            "may",
            "might",
            "could",
            "may soon",
            "has never",
            "has yet to",
            "would",
            "can",
            "might yet",
            "will not",
            "has still not",
        )
    ),
    forms=st.sampled_from(MEASURES),
    after=st.sampled_from(("", ", two people said", " this year", " despite US pressure", ", the minister said on Monday")),
)
def test_a_negation_or_a_modal_is_never_in_force(before: str, group: str, forms: Forms, after: str) -> None:
    verb = forms.ed if group in ("has not", "has never", "has still not") else forms.b
    assert (forms.measure, "in-force") not in read(f"{before} {group} {verb}{after}.")


@given(
    opener=st.sampled_from(("If", "Unless", "Should", "Even if", "Provided that", "When", "Until", "In case", "Once")),
    who=st.sampled_from(("Norway", "Britain", "the Danish government")),
    forms=st.sampled_from(MEASURES),
)
def test_a_condition_is_never_in_force(opener: str, who: str, forms: Forms) -> None:
    verb = forms.b if opener == "Should" else forms.s
    assert (forms.measure, "in-force") not in read(f"{opener} {who} {verb}, prices will rise.")


@given(
    question=st.sampled_from(
        (
            "Has {who} {ed}?",
            "Did {who} {b}?",
            "Will {who} {b}?",
            "Why has {who} {ed}?",
            "When will {who} {b}?",
            "Is it true that {who} {ed}?",
        )
    ),
    who=st.sampled_from(("Norway", "Britain", "the Danish government")),
    forms=st.sampled_from(MEASURES),
)
def test_a_question_asserts_nothing(question: str, who: str, forms: Forms) -> None:
    assert read(question.format(who=who, **forms._asdict())) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway banned Huawei and urges allies to do the same.", {("ban", "in-force", "NO"), ("ban", "urged", "NO")}),
        ("Norway banned Huawei and Denmark followed suit.", {("ban", "in-force", "NO"), ("ban", "in-force", "DK")}),
        ("It is high time that Norway banned Huawei.", {("ban", "urged", "?")}),
        ("Norway announced a 120-day delay of the ban on Huawei.", {("ban", "postponed", "NO")}),
        ("A law to ban TikTok awaits the king's signature in Norway.", {("ban", "proposed", "?")}),
        ("Unless its owner sells, TikTok is banned in Norway.", {("ban", "threatened", "NO")}),
        ("Norway put ZTE on a blacklist that bars it from American chips.", {("list", "in-force", "NO")}),
    ],
)
def test_acts_that_point_back_wait_or_hang_on_others(text: str, wanted: set[Act]) -> None:
    found = set(acts(text))
    assert found == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway announced on Monday that it has banned Huawei.", {("ban", "in-force", "NO")}),
        ("Norway delayed the law that bans Huawei.", {("ban", "postponed", "NO")}),
        ("Norway's move last week to ban Huawei angers Beijing.", {("ban", "in-force", "NO")}),
        (
            "Norway is lobbying Denmark to drop ZTE over spying, a charge which ZTE denies.",
            {("ban", "urged", "NO"), ("deny", "in-force", "org:zte")},
        ),
    ],
)
def test_done_and_denied_stay_what_they_are(text: str, wanted: set[Act]) -> None:
    found = set(acts(text))
    assert wanted <= found
