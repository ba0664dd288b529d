"""Of what kind a date is for which act, on invented sentences that were published on Friday 2021-05-14."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.extract import to_row
from cordon.model.partial_date import PartialDate
from tests.extract.answers import acts, statements

PUBLISHED = "2021-05-14"


def dates(text: str, measure: str) -> dict[str, str]:
    """The dates of the first statement of that measure."""
    found = [s.act.as_row()["dates"] for s in statements(text, published=PUBLISHED) if s.act.measure.value == measure]
    assert found, f"no {measure} in {text}"
    return {str(kind): str(value) for kind, value in dict(found[0]).items() if value}  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Norway plans to adopt rules next week that will ban Dahua cameras.", "ban", {"expected": "2021-05"}),
        ("Chile is thought to be setting a deadline of 2028 for removing ZTE gear.", "remove", {"deadline": "2028"}),
        ("Peru may phase out Hytera radios as early as next year.", "remove", {"effective": "2022"}),
        ("Peru could ban Temu this year.", "ban", {"expected": "2021"}),
        ("The ban on Temu, which was imposed in March 2020, was upheld by a court in Peru.", "ban", {"adopted": "2020-03"}),
        ("Peru's ban on Temu, which was announced in March 2020, hurt sales.", "ban", {"announced": "2020-03"}),
        ("Peru's ban on Temu, which was to be imposed in March 2020, hurt sales.", "ban", {}),
        ("Denmark will ban Dahua cameras in 60 days.", "ban", {"effective": "2021-07-13"}),
        ("Denmark issued an order banning sales of Dahua cameras, starting in 60 days.", "ban", {"effective": "2021-07-13"}),
        ("Denmark to Ban Dahua Cameras in 60 Days", "ban", {"effective": "2021-07-13"}),
        ("Denmark's ban on Temu is set to take effect on Sunday.", "ban", {"effective": "2021-05-16"}),
        ("Peru said on Thursday it would ban Temu on Monday.", "ban", {"announced": "2021-05-13", "effective": "2021-05-17"}),
        ("Peru will ban Temu if it is not sold by August 2.", "ban", {"deadline": "2021-08-02"}),
        ("Temu must sell its Peruvian unit by August 2 or face a ban.", "ban", {"deadline": "2021-08-02"}),
        ("Peru's minister said last Friday that he would ban Temu.", "ban", {"said": "2021-05-07"}),
    ],
)
def test_what_is_yet_to_come_is_expected_effective_or_a_deadline(text: str, measure: str, expected: dict[str, str]) -> None:
    assert dates(text, measure) == expected


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Norway signed an order in March barring agencies from using Kaspersky software.", "ban", {"adopted": "2021-03"}),
        ("An order signed on Monday bars agencies from using Kaspersky software.", "ban", {"adopted": "2021-05-10"}),
        ("Temu was hit with fines announced last year by Ireland.", "prosecute", {"announced": "2020"}),
        ("The arrest of Huawei's officer in Poland came in January 2019.", "prosecute", {"adopted": "2019-01"}),
        ("Work to take ZTE out of Telia's core began in April.", "drop", {"effective": "2021-04"}),
        ("Estonia banned TikTok this past week.", "ban", {"adopted": "2021-05"}),
    ],
)
def test_the_verb_or_noun_beside_a_date_tells_its_kind(text: str, measure: str, expected: dict[str, str]) -> None:
    assert dates(text, measure) == expected


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Megvii expects more sales in 2022 despite the U.S. ban.", "ban"),
        ("Megvii made $2 billion in 2020 revenue despite the U.S. ban.", "ban"),
        ("Dahua doubled its profit in 2020 despite U.S. fears that it spies.", "accuse"),
    ],
)
def test_what_an_act_is_told_beside_has_a_date_of_its_own(text: str, measure: str) -> None:
    assert dates(text, measure) == {}


@given(st.sampled_from(["banned", "blacklisted", "has barred", "removed"]), st.integers(2022, 2035), st.sampled_from(["in", "during"]))
def test_nothing_was_adopted_or_said_behind_the_day_of_publication(verb: str, year: int, preposition: str) -> None:
    for statement in statements(f"Norway {verb} Hytera {preposition} {year}.", published=PUBLISHED):
        given_dates = statement.act.as_row()["dates"]
        for kind, value in dict(given_dates).items():  # type: ignore[call-overload]
            later = bool(value) and PartialDate.parse(str(value)).first.isoformat() > PUBLISHED
            assert not later or kind not in ("adopted", "said", "announced")


@pytest.mark.parametrize(
    "text",
    [
        "Polish prosecutors unsealed an indictment of a Hytera manager on Monday.",
        "The unsealing on Monday of fraud charges against Hytera shook its partners.",
        "Monday's announcement of fraud charges against Hytera shook its partners.",
        "Fraud charges against Hytera that were unveiled on Monday shook its partners.",
        "Fraud charges against Hytera, unveiled on Monday, shook its partners.",
    ],
)
def test_the_day_on_which_charges_become_known_is_that_of_their_announcement(text: str) -> None:
    assert dates(text, "prosecute") == {"announced": "2021-05-10"}


def test_a_day_behind_a_noun_does_not_part_it_from_what_it_is_of() -> None:
    assert acts("Malta opened a consultation on Monday on rules that would bar ZTE from its 5G network.") == [("ban", "proposed", "MT")]


def test_the_day_of_a_rebuke_is_not_the_day_of_what_is_rebuked() -> None:
    text = "China criticised Norway on Wednesday for arresting a ZTE manager."
    assert dates(text, "deny") == {"said": "2021-05-12"}
    assert dates(text, "prosecute") == {}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malta has barred carriers from buying Hytera radios after March 2030.", {"effective": "2030-03"}),
        ("The purchase of ZTE antennas will be banned after 2031.", {"effective": "2031"}),
        ("Norway announced a ban on purchases of ZTE gear by carriers after 1 May 2030.", {"effective": "2030-05-01"}),
    ],
)
def test_after_a_day_to_come_a_measure_applies(text: str, wanted: dict[str, str]) -> None:
    assert dates(text, "ban") == wanted
    assert acts(text, published=PUBLISHED)[0][1] == "announced"


def test_what_was_done_on_a_later_day_of_the_year_was_done_the_year_before() -> None:
    (found,) = statements("On November 20 Norway banned Temu.", published="2019-07-20")
    assert to_row(found)["dates"] == {"adopted": "2018-11-20"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In an order signed on March 3, Norway banned Hytera radios.", {"adopted": "2021-03-03"}),
        ("In a 2019 order, Norway banned Hytera radios.", {"adopted": "2019"}),
        ("In a decree of March 3, Norway banned Hytera radios.", {"adopted": "2021-03-03"}),
        ("In an order signed on March 3, Norway urged towns to pave roads, and Malta banned Hytera radios.", {}),
        ("The court on Monday upheld a 2018 ban on Hytera radios.", {"adopted": "2018"}),
        ("A ban on Hytera radios, first proposed in 2018, is in force.", {}),
    ],
)
def test_a_measure_is_dated_by_the_paper_that_orders_it_and_by_the_year_it_bears(text: str, wanted: dict[str, str]) -> None:
    assert dates(text, "ban") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Telenor will replace Hytera radios between 2027 and 2029.", {"effective": "2027", "deadline": "2029"}),
        ("Telenor is removing Hytera radios within two years.", {"deadline": "2023"}),
        ("Telenor removed Hytera radios within two years.", {}),
    ],
)
def test_who_leaves_a_vendor_has_a_last_day_and_may_have_a_first(text: str, wanted: dict[str, str]) -> None:
    assert dates(text, "drop") == wanted


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Chile arrested a ZTE engineer in March and said on Monday that it may exclude the company.", "prosecute", {"adopted": "2021-03"}),
        ("Chile arrested a ZTE engineer in March and said on Monday that it may exclude the company.", "ban", {"said": "2021-05-10"}),
        ("Chile arrested a ZTE engineer in March and has since said it may exclude the company.", "ban", {}),
        ("Chile banned ZTE last year and has since told carriers to remove its gear.", "ban", {"adopted": "2020"}),
        ("Chile banned ZTE last year and has since told carriers to remove its gear.", "remove", {}),
    ],
)
def test_what_is_said_behind_an_act_has_a_day_of_its_own(text: str, measure: str, expected: dict[str, str]) -> None:
    assert dates(text, measure) == expected


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("A panel warned in 2012 that ZTE was a risk, and Norway banned its phones.", "ban", {}),
        ("A panel warned in 2012 that ZTE was a risk, and Norway this month banned its phones.", "ban", {"adopted": "2021-05"}),
        ("A panel warned in 2012 that ZTE was a risk, and Norway on Monday banned its phones.", "ban", {"adopted": "2021-05-10"}),
        ("Hytera pleaded not guilty on Monday to the charges.", "prosecute", {}),
        ("Hytera pleaded not guilty on Monday to charges filed in January.", "prosecute", {"adopted": "2021-01"}),
        ("Under a law passed in 2018 federal agencies can't buy ZTE gear.", "ban", {"adopted": "2018"}),
        ("Under rules adopted in 2019 carriers cannot use ZTE gear.", "ban", {"adopted": "2019"}),
    ],
)
def test_a_day_told_in_another_clause_is_not_that_of_the_act(text: str, measure: str, expected: dict[str, str]) -> None:
    assert dates(text, measure) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Malta barred Hytera radios, the first such order since 2017.",
        "The ban on Hytera was the first of its kind since 2012.",
        "Malta barred Hytera in the first such step since 2015.",
    ],
)
def test_the_day_since_which_there_was_none_is_no_day_of_the_act(text: str) -> None:
    assert dates(text, "ban") == {}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("The ban on Hytera takes effect next May.", "effective", "2022-05"),
        ("The ban on Hytera takes effect next June.", "effective", "2021-06"),
        ("Malta barred Hytera last May.", "adopted", "2020-05"),
        ("Malta barred Hytera last June.", "adopted", "2020-06"),
    ],
)
def test_next_and_last_tell_which_year_a_bare_month_is_of(text: str, kind: str, value: str) -> None:
    assert dates(text, "ban") == {kind: value}


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("Telia had dropped Hytera by the end of March.", "drop", {}),
        ("By 2019 Norway had already barred Dahua from its ports.", "ban", {}),
        ("Two ports in Peru have gone with Hytera by now, and Telia had picked it by June 2020.", "choose", {}),
        ("Telia has agreed to drop Hytera by June 2022.", "drop", {"deadline": "2022-06"}),
        ("Norway has ordered ports to remove Dahua cameras by 2022.", "remove", {"deadline": "2022"}),
    ],
)
def test_the_day_by_which_something_had_been_done_is_no_last_day_of_a_duty(text: str, measure: str, expected: dict[str, str]) -> None:
    assert dates(text, measure) == expected


def test_a_day_behind_a_semicolon_is_not_that_of_what_was_said_before() -> None:
    assert dates("Hytera told a court that the law was unfair; a judge threw the suit out in February.", "deny") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Norway was the first to formally ban ZTE from its 5G networks, in August 2018, without naming it.",
        "Norway banned ZTE from its networks, in August 2018, citing its spies.",
        "Norway banned ZTE from its networks, in August 2018.",
    ],
)
def test_a_date_between_commas_goes_with_what_stands_before_it(text: str) -> None:
    assert dates(text, "ban") == {"adopted": "2018-08"}
