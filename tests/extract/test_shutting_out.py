"""More ways of shutting a vendor out and of leaving it: suspended, no longer to supply, put on a list, taken off it. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia has suspended Temu.", ("ban", "in-force", "LV")),
        ("Temu has been suspended in Latvia.", ("ban", "in-force", "LV")),
        ("Hytera may no longer supply Latvia's rail radios.", ("ban", "in-force", "LV")),
        ("Latvia has closed its rail network to Hytera.", ("ban", "in-force", "LV")),
        ("Latvia has yet to decide on a Hytera ban.", ("ban", "considered", "LV")),
        ("Latvia threw out a petition to ban Temu.", ("ban", "refused", "LV")),
        ("The Pentagon put Autel on a list of Chinese military companies.", ("list", "in-force", "US")),
        ("The Pentagon's listing of Autel was upheld in court.", ("list", "in-force", "US")),
        ("Autel was removed from the Pentagon blacklist.", ("lift", "in-force", "US")),
        ("Latvia's order to Temu to close its offices was set aside by a court.", ("ban", "ended", "LV")),
        ("Under a Latvian plan, Hytera radios are to be phased out by 2029.", ("remove", "announced", "LV")),
    ],
)
def test_each_wording_is_read(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia suspended flights to Minsk, and Hytera kept silent.",
        "Trading in Hytera shares was suspended in Riga.",
        "Temu suspended the account of a Latvian shop.",
    ],
)
def test_what_is_no_vendors_is_not(text: str) -> None:
    assert acts(text) == []


def test_who_threatens_with_a_measure_has_not_taken_it() -> None:
    assert acts("Washington threatened Autel with sanctions.") == [("list", "threatened", "US")]


def test_who_does_not_say_whether_refuses_nothing() -> None:
    assert acts("Latvian officials declined to say whether Hytera would be excluded.") == []


def test_who_welcomes_a_removal_allows_nothing() -> None:
    assert ("allow", "in-force", "LV") not in acts("The removal of Hytera radios in Latvia was welcomed.")


def test_whom_goods_may_not_be_sold_to_tells_a_ban_from_an_export_control() -> None:
    assert acts("A Latvian rule forbids the sale of Uniview cameras to schools.") == [("ban", "in-force", "LV")]
    assert acts("A Latvian rule forbids the sale of chips to Uniview.") == [("list", "in-force", "LV")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Autel drones were kept off Malta's networks.", ("ban", "in-force", "MT")),
        ("Viber has been kept off official phones in Malta.", ("ban", "in-force", "MT")),
        ("Under the Maltese bill Autel drones would be kept off networks.", ("ban", "proposed", "MT")),
    ],
)
def test_what_is_kept_off_a_network_is_not_let_in(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia kept Hytera radios, Sepura's among them, out of its stations.", ("ban", "in-force", "LV")),
        ("Latvia is preparing to keep Chinese-built trams, BYD's included, off its streets.", ("ban", "considered", "LV")),
        ("Latvia shut two makers, Hytera and Yealink, out of its tenders.", ("ban", "in-force", "LV")),
        ("Latvia has kept Hytera, which supplies its railway, out of its ministries.", ("ban", "in-force", "LV")),
        ("LMT has kept Hytera, its supplier since 2009, in its network.", ("choose", "in-force", "org:lmt")),
    ],
)
def test_a_particle_behind_an_aside_belongs_to_its_verb(text: str, act: Act) -> None:
    assert acts(text) == [act]
