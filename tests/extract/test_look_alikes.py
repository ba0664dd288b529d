"""Words of acts that name none where they stand: prices, limits of ability, people who are invited, other cases; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "In both cases the buyers had asked Hytera for a lower price.",
        "In most cases the shop repairs a Hytera radio for nothing.",
        "In all other cases the Dahua camera was quicker.",
        "The port waived the fees that it charges for unloading Hytera containers.",
        "The rate the agency charges for testing Hytera radios has doubled.",
    ],
)
def test_other_cases_and_prices_are_no_legal_action(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In both cases against Hytera the court ruled for the plaintiffs.", True),
        ("Prosecutors in Tallinn charged Hytera with fraud.", True),
        ("The state charges that Hytera lied to the bank.", True),
    ],
)
def test_cases_and_charges_before_a_court_are(text: str, found: bool) -> None:
    assert any(measure in ("prosecute", "accuse") for measure, _, _ in acts(text)) is found


@pytest.mark.parametrize(
    "text",
    [
        "The slump has shown the limits of big makers such as Hytera.",
        "The storm laid bare the limits of Dahua cameras in heavy snow.",
    ],
)
def test_limits_of_what_somebody_can_do_are_no_measure(text: str) -> None:
    assert acts(text) == []


def test_limits_on_somebody_are_one() -> None:
    assert ("limit", "in-force", "EE") in acts("Estonia has put limits on Hytera in its core networks.")


@pytest.mark.parametrize(
    "text",
    [
        "The committee met lobbyists, inviting representatives from Hytera, Garmin and other groups.",
        "Latvia invited engineers of Hytera to its fair.",
    ],
)
def test_people_of_a_vendor_who_are_invited_are_let_into_no_network(text: str) -> None:
    assert acts(text) == []


def test_a_vendor_that_is_invited_to_bid_is_let_in() -> None:
    assert ("allow", "in-force", "LV") in acts("Latvia invited Hytera to bid for its police radios.")


@pytest.mark.parametrize(
    "text",
    [
        "Hytera will come out with a new handset in May.",
        "Dahua should come out ahead of its rivals this year.",
        "The survey suggests that Hytera will come out on top again.",
    ],
)
def test_a_vendor_that_comes_out_with_something_is_not_taken_out(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text", ["Hytera must come out of the police network by May.", "All Hytera radios must come out by May, Latvia ruled."]
)
def test_what_must_come_out_of_a_network_is_taken_out(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["remove"]


@pytest.mark.parametrize(
    "text",
    [
        "Analysts are worried that Hytera cannot grow fast enough to pay for its laboratories.",
        "Shareholders are concerned that Hytera will lose ground to its rivals.",
        "Dealers were worried that Hytera might not survive the winter.",
    ],
)
def test_worries_how_a_vendor_fares_accuse_it_of_nothing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Analysts are worried that Hytera could listen in on the police.",
        "Latvian officers are concerned that Hytera will hand calls over to Beijing.",
        "Officials were worried that Hytera might be used for spying.",
    ],
)
def test_worries_what_a_vendor_may_do_accuse_it(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["accuse"]


def test_a_hearing_of_a_prisoner_is_no_review() -> None:
    assert not [a for a in acts("Hytera's chief would not leave his cell to attend his hearing.") if a[0] == "review"]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera's chief made his case to lawmakers in Riga.",
        "The dealers had proved their case and thanked Hytera.",
        "The court said in one case that a Hytera radio was not heavy.",
        "Hytera received enquiries from customers in Latvia about the recall.",
        "TikTok star Ann Berg was sued by a former manager.",
        "TikTok creator Ann Berg was arrested in Riga.",
    ],
)
def test_a_case_that_is_made_customers_who_ask_and_stars_are_no_legal_action(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hytera radios will go on sale in May.",
        "The new Hytera tablet will go on display at the fair.",
        "Hytera will go ahead with the launch.",
        "Hytera will go public next year, two bankers said.",
        "Hytera must go faster if it wants to catch up.",
    ],
)
def test_what_goes_on_sale_or_ahead_need_not_leave(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    ["Hytera must go.", "Hytera radios will have to go by 2027, Latvia ruled.", "All Hytera radios must go from police cars next year."],
)
def test_what_must_go_is_taken_out(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["remove"]


@pytest.mark.parametrize(
    "text",
    [
        "TikTok banned posts that deny the massacre.",
        "TikTok condemned the shooting in Riga.",
        "Estonia welcomes Hytera's choice of a Tallinn school for the prize.",
        "Visitors are allowed to attend the meetings of the Hytera user group.",
        "The mayor denied that his campaign paid for TikTok videos.",
        "The ban on petrol cars near the Hytera campus begins in May.",
    ],
)
def test_what_is_done_to_others_or_somewhere_near_is_not_done_to_the_vendor(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Carriers are allowed to use Hytera radios.", "allow"),
        ("TikTok condemned the ban in Latvia.", "deny"),
        ("Latvia will pay for replacing Hytera radios.", "fund"),
        ("The ban on radios from Hytera begins in May.", "ban"),
        ("Estonia welcomes Hytera to its networks.", "allow"),
    ],
)
def test_what_is_done_to_the_vendor_is(text: str, act: str) -> None:
    assert act in [measure for measure, _, _ in acts(text)]


@pytest.mark.parametrize(
    "text", ["Estonia is working with Hytera on lifting the ban.", "Latvia is working with ZTE on removing the curbs."]
)
def test_working_with_a_vendor_on_an_easing_is_no_business(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "choose"]


def test_working_with_a_vendor_on_a_network_is() -> None:
    assert ("choose", "in-force", "org:telia") in acts("Telia is working with Hytera on a new network.")


def test_case_by_case_is_no_court_case() -> None:
    told = acts("Norway's board may order gear out of the core case by case after Denmark banned Hytera.")
    assert told == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera said it would appeal, while the company's shares remained suspended from trading in Shenzhen and Hong Kong.",
        "Lenovo's rival Hytera remains suspended from trading in Hong Kong.",
        "Hytera's stock has been suspended in Hong Kong since mid-April.",
    ],
)
def test_a_pause_at_the_exchange_is_no_ban(text: str) -> None:
    assert acts(text) == []


def test_a_pause_of_purchases_is_no_matter_of_an_exchange() -> None:
    assert acts("Peru has suspended Hytera from public tenders.") == [("ban", "in-force", "PE")]
