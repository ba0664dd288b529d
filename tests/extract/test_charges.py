"""Charges, searches and payments, and the words of courts in another sense. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


def cases(text: str) -> set[tuple[str, str]]:
    """Stage and actor of the prosecutions of a text."""
    found = statements(text)
    return {(s.act.stage.value, s.act.actor) for s in found if s.act.measure.value == "prosecute"}


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("The Norwegian offices of ZTE were searched on Monday.", ("in-force", "NO")),
        ("Norwegian police searched the headquarters of Huawei's local unit.", ("in-force", "NO")),
        ("Norway announced indictments against ZTE.", ("in-force", "NO")),
        ("Norway unveiled charges against ZTE.", ("in-force", "NO")),
        ("A Norwegian court granted bail to a Huawei manager.", ("in-force", "NO")),
    ],
)
def test_charges_that_become_known_searches_and_bail_are_cases(text: str, case: tuple[str, str]) -> None:
    assert case in cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "In the case of Huawei, the new phone sold well.",
        "TikTok has denied that's the case.",
        "Two cases in point are Huawei and ZTE.",
        "Huawei has denied such charges.",
        "In this case, Oppo will have to pay more for parts.",
        "TikTok removed a video of a singer in a bathing suit.",
        "Norwegian shops compete with Huawei and Oppo, which charge less for repairs.",
        "Half of Norway searches TikTok for recipes.",
    ],
)
def test_words_of_courts_in_another_sense_are_no_case(text: str) -> None:
    assert cases(text) == set()


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Norway's data watchdog hit TikTok with a fine.", ("in-force", "NO")),
        ("Norway has taken TikTok to court over its adverts.", ("in-force", "NO")),
        ("Norway opened formal proceedings against TikTok.", ("in-force", "NO")),
        ("Hytera was found guilty of theft in Norway.", ("in-force", "NO")),
        ("A Norwegian court ruled that Huawei had infringed patents.", ("in-force", "NO")),
        ("A Norwegian jury ordered ZTE to pay 10.6 million dollars.", ("in-force", "NO")),
        ("Norway charged five people linked to Huawei with bribery.", ("in-force", "NO")),
        ("Norway dropped the charges against ZTE.", ("ended", "NO")),
    ],
)
def test_fines_suits_verdicts_and_their_end(text: str, case: tuple[str, str]) -> None:
    assert case in cases(text)


def test_a_probe_into_whether_a_vendor_broke_rules_is_a_case() -> None:
    assert ("in-force", "NO") in cases("Norway has opened a probe into whether TikTok broke its rules for adverts.")


def test_who_is_ordered_to_pay_is_the_one_it_hits() -> None:
    assert ("in-force", "NO") in cases("TikTok was ordered by a Norwegian court to pay a fine of 2 million dollars.")


@pytest.mark.parametrize(
    "text",
    ["Telenor warned that banning Huawei could delay its rollout.", "Telenor warned banning Huawei could delay its rollout."],
)
def test_who_warns_of_what_banning_would_do_does_not_press_for_it(text: str) -> None:
    found = statements(text)
    assert [s.act.measure.value for s in found] == ["deny"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He spoke of the penalties that the Commerce Department had imposed on Hytera.", {("in-force", "US")}),
        ("The fines that Norway imposed on ZTE were small.", {("in-force", "NO")}),
        ("Hytera pleaded guilty to charges that prosecutors brought in May.", {("in-force", "?")}),
        ("It is the case that Hytera sells radios in Norway.", set()),
        ("Hytera denied the charge that it spied on Norway.", set()),
        ("Hytera took its case to court.", set()),
        ("Hytera plans to bring the case before the Supreme Court.", set()),
        ("Prosecutors took the Hytera case to court.", {("in-force", "?")}),
    ],
)
def test_a_penalty_that_was_imposed_is_one_and_what_a_vendor_takes_to_court_none(text: str, found: set[tuple[str, str]]) -> None:
    assert cases(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ohio accused Hytera in a lawsuit of misleading police forces.",
        "In a lawsuit filed on Monday, Ohio accused Temu of deceiving shoppers.",
        "Ohio alleged in a complaint that Temu harvests data.",
        "Prosecutors in Ohio said in an indictment that Hytera stole designs.",
        "Hytera was accused in a US indictment of stealing designs.",
    ],
)
def test_who_accuses_a_vendor_in_a_paper_of_the_court_prosecutes_it(text: str) -> None:
    assert ("prosecute", "in-force", "US") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "A Danish senator accused Hytera in a letter of stealing designs.",
        "Hytera accused Denmark in a lawsuit of overreach.",
        "The Danish ministry said in a case study that Hytera was cheap.",
        "Users argued in a suit that TikTok should stay in Denmark.",
    ],
)
def test_other_papers_and_a_suit_of_the_vendor_are_no_case_against_it(text: str) -> None:
    assert told_of(text, "prosecute") == []


def test_a_complaint_before_a_court_is_no_protest() -> None:
    assert told_of("Ohio said in its complaint that Temu harvests data.", "deny") == []
