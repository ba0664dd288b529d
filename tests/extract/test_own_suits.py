"""Suits that vendors bring: against rivals, states and what shuts them out. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


def told(text: str) -> set[tuple[str, str, str]]:
    """Measure, stage and actor of what a text tells."""
    return set(acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera filed a lawsuit against ZTE.", ("prosecute", "in-force", "org:hytera", ("zte",))),
        ("Hytera dropped its suit against ZTE.", ("prosecute", "ended", "org:hytera", ("zte",))),
        ("ZTE goes to court over the Norwegian ban.", ("retaliate", "in-force", "org:zte", ("zte",))),
        ("ZTE has taken legal action against Norway.", ("retaliate", "in-force", "org:zte", ("zte",))),
        ("ZTE ruled out legal action.", ("retaliate", "refused", "org:zte", ("zte",))),
        ("ZTE can appeal the decision.", ("retaliate", "considered", "org:zte", ("zte",))),
        ("ZTE is appealing the Norwegian fine.", ("retaliate", "in-force", "org:zte", ("zte",))),
    ],
)
def test_suits_of_vendors_against_rivals_and_against_states(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hikvision fights back against Danish ban with lawsuit", ("retaliate", "in-force", "org:hikvision")),
        ("Kaspersky answers Czech order with a suit of its own.", ("retaliate", "in-force", "org:kaspersky")),
        ("Norway asks court to dismiss ZTE lawsuit", ("retaliate", "in-force", "org:zte")),
        ("Dahua drops lawsuit against Denmark over camera rules", ("retaliate", "ended", "org:dahua")),
        ("Danish court rejects DJI challenge to drone law", ("retaliate", "refused", "org:dji")),
        ("ZTE wins court case in Portugal", ("retaliate", "in-force", "org:zte")),
        ("ZTE chief suing Denmark over his arrest", ("retaliate", "in-force", "org:zte")),
        ("ZTE chief suing Denmark over arrest", ("prosecute", "in-force", "DK")),
    ],
)
def test_a_suit_that_a_vendor_brings_drops_or_loses_is_its_own(text: str, found: tuple[str, str, str]) -> None:
    assert found in told(text)
    assert not [one for one in told(text) if one[0] in ("deny", "lift")]


@pytest.mark.parametrize(
    "text",
    [
        "Dahua sued over the ban.",
        "Quectel sued over a decision by Norway to put it on a blacklist.",
        "Hytera sued over law that shuts it out",
        "Temu sued over ban on its app",
    ],
)
def test_who_sues_over_what_shuts_it_out_is_no_defendant(text: str) -> None:
    measures = {measure for measure, _, _ in told(text)}
    assert "retaliate" in measures
    assert "prosecute" not in measures


def test_who_is_sued_over_anything_else_is_the_defendant() -> None:
    assert told("Temu sued over fake goods") == {("prosecute", "in-force", "?")}


def test_a_decision_by_somebody_to_list_a_vendor_is_there_when_it_is_challenged() -> None:
    found = told("Dahua will challenge a decision by Norway to add the company to a blacklist.")
    assert found == {("retaliate", "announced", "org:dahua"), ("list", "in-force", "NO")}


@pytest.mark.parametrize(
    "text",
    [
        "Hytera has challenged the constitutionality of the Kenyan law.",
        "Hytera is challenging Section 12 of the Kenyan act.",
        "Hytera contested a Kenyan directive that took its radios off the police network.",
        "Hytera filed a court challenge to Kenya's rule.",
        "Hytera fought the Kenyan provision in court.",
    ],
)
def test_who_contests_a_law_or_a_part_of_it_brings_a_suit(text: str) -> None:
    assert ("retaliate", "in-force", "org:hytera") in told(text)


def test_the_suit_of_the_firm_is_that_of_the_vendor_named_before() -> None:
    found = acts("A judge in Nairobi dismissed the firm's lawsuit.", before="Hytera spoke of the law.")
    assert found == [("retaliate", "refused", "org:hytera")]


@pytest.mark.parametrize(
    "text",
    [
        "A judge dismissed Hytera's attempts to have the Kenyan ban overturned.",
        "Hytera's bid to have the Kenyan ban lifted was rejected by a court.",
        "Hytera's effort to undo the Kenyan ban has been thrown out by a judge.",
        "The verdict ends Hytera's attempt to lift the Kenyan ban.",
    ],
)
def test_what_a_vendor_undertakes_against_a_ban_is_turned_down(text: str) -> None:
    assert told(text) == {("lift", "refused", "KE"), ("ban", "in-force", "KE")}


def test_who_gives_up_its_own_bid_is_refused_nothing() -> None:
    assert told("Hytera dropped its bid to overturn the Kenyan ban.") == {("ban", "in-force", "KE")}


@pytest.mark.parametrize(
    "text", ["WeChat users filed a lawsuit, saying the ban would violate their rights.", "Temu sellers oppose the ban on Temu."]
)
def test_what_its_users_say_is_not_the_vendors_word(text: str) -> None:
    assert ("deny", "in-force", "?") in told(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The lawsuit was filed in May against the Kenyan bill by Temu and two traders.", ("retaliate", "in-force", "org:temu")),
        ("A suit was brought against Kenya by Hytera.", ("retaliate", "in-force", "org:hytera")),
        ("A court in Nairobi denied a petition brought by Hytera against the rule.", ("retaliate", "refused", "org:hytera")),
        ("Two makers – Hytera and Dahua – challenged the Kenyan order.", ("retaliate", "in-force", "org:dahua")),
        ("Two firms, Hytera and Dahua, have sued over the Kenyan ban.", ("retaliate", "in-force", "org:hytera")),
    ],
)
def test_who_files_a_suit_is_told_behind_by_or_between_marks(text: str, act: tuple[str, str, str]) -> None:
    assert act in told(text)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Hytera challenged a Kenyan order that imposed a ban on its gear.", True),
        ("Hytera challenged a Kenyan order that would impose a ban on its gear.", False),
    ],
)
def test_what_a_contested_order_has_imposed_is_there(text: str, there: bool) -> None:
    assert (("ban", "in-force", "KE") in told(text)) == there


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Google takes Hytera to court.", ("prosecute", "in-force", "org:google")),
        ("Zoom took Intellexa to court last year.", ("prosecute", "in-force", "org:zoom")),
        ("Kaspersky took the Maltese government to court.", ("retaliate", "in-force", "org:kaspersky")),
    ],
)
def test_a_firm_that_is_taken_to_court_is_sued_and_a_state_is_answered(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Lawyers for Hytera asked the High Court in Riga to put off the hearing until May.",
        "Hytera has asked a judge to postpone the next hearing.",
        "Counsel for Hytera petitioned the court to delay the filing of its papers.",
    ],
)
def test_who_wants_its_case_heard_later_contests_no_measure(text: str) -> None:
    assert acts(text) == []


def test_who_wants_a_measure_put_off_by_a_court_does() -> None:
    assert ("retaliate", "in-force", "org:hytera") in acts("Hytera has asked a judge to stop the ban.")


def test_a_hearing_of_lawmakers_is_a_review() -> None:
    assert acts("A committee of the Latvian parliament held a hearing on Hytera.") == [("review", "in-force", "LV")]


@pytest.mark.parametrize(
    "text",
    [
        "Apple sued NSO on Tuesday, asking a court to bar it from its devices.",
        "Facebook sued NSO in October, asking a judge to keep it off its servers.",
    ],
)
def test_what_a_firm_asks_for_in_a_suit_against_another_contests_no_measure(text: str) -> None:
    assert "retaliate" not in {measure for measure, *_ in acts(text)}


def test_what_an_app_asks_for_in_a_suit_against_a_state_contests_its_order() -> None:
    assert ("retaliate", "in-force", "org:tiktok") in acts("TikTok sued the government, asking a judge to block the order.")


def test_the_suit_of_a_vendor_that_a_judge_threw_out_is_its_own_and_ended() -> None:
    assert told("Hytera sued in Ohio; a judge threw the suit out in February.") == {("retaliate", "ended", "org:hytera")}


@pytest.mark.parametrize(
    "text",
    [
        "Melita brought a suit against the ban on Hytera.",
        "Melita, which filed the lawsuit against the ban on Hytera, hailed the judge.",
        "Melita's lawsuit against the ban on Hytera was thrown out.",
    ],
)
def test_who_sues_over_a_measure_that_hits_another_is_against_it_and_has_no_case_against_the_vendor(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "?"), ("deny", "in-force", "org:melita")]


@pytest.mark.parametrize(
    "text",
    [
        "A lawsuit by pilots against the Hytera ban was heard on Monday.",
        "Pilots filed a lawsuit against the Hytera ban.",
        "The suit against the Hytera ban was brought by pilots.",
        "Pilots filed a lawsuit against the government over the Hytera ban.",
    ],
)
def test_a_suit_against_a_measure_is_no_case_against_the_vendor(text: str) -> None:
    assert "prosecute" not in [measure for measure, *_ in acts(text)]


@pytest.mark.parametrize(
    "text", ["Pilots sued to block the Hytera ban.", "Pilots sued to stop the ban on Hytera.", "Pilots sue to overturn Hytera ban"]
)
def test_who_sues_to_undo_a_measure_asks_for_an_easing(text: str) -> None:
    found = acts(text)
    assert ("lift", "urged", "?") in found
    assert "prosecute" not in [measure for measure, *_ in found]


def test_a_firm_that_sues_to_undo_a_measure_has_not_taken_it() -> None:
    assert ("ban", "in-force", "?") in acts("Melita sued to overturn the ban on Hytera.")


@pytest.mark.parametrize(
    "text", ["Texas sued Hytera.", "Texas sued Hytera to stop it from selling radios.", "Motorola sued to stop Hytera from selling radios."]
)
def test_who_sues_the_vendor_has_a_case_against_it(text: str) -> None:
    assert "prosecute" in [measure for measure, *_ in acts(text)]
