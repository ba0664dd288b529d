"""What a vendor gets back, who joins whom in a ban, and what is sent on to a vendor, on invented sentences."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import Act, ActOn, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Inspur can buy Danish semiconductors again.", ("lift", "announced", "DK", ("inspur",))),
        ("Hytera will be able to purchase Danish components once again, the premier said.", ("lift", "announced", "DK", ("hytera",))),
        (
            "Hytera will soon be able to resume its purchases of Danish chips, the premier confirmed.",
            ("lift", "announced", "DK", ("hytera",)),
        ),
        ("Inspur could again buy chips from Danish suppliers.", ("lift", "considered", "DK", ("inspur",))),
    ],
)
def test_what_a_vendor_may_buy_again_is_no_longer_kept_from_it(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text", ["Inspur bought Danish chips for years.", "Inspur will buy Danish chips in May.", "Inspur can buy boats again."]
)
def test_what_a_vendor_just_buys_lifts_nothing(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "lift"]


def test_who_was_put_on_a_list_and_removed_is_off_it_since_then() -> None:
    found = statements("Hytera was added to the blacklist in 2018 and removed in May 2020.", published="2021-03-01")
    assert [(r["measure"], r["dates"]) for r in map(to_row, found)] == [("list", {"adopted": "2018"}), ("lift", {"adopted": "2020-05"})]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Denmark joins Latvia in ban on Hytera", [("ban", "in-force", "DK"), ("ban", "in-force", "LV")]),
        ("Denmark joined Latvia in its ban on Hytera.", [("ban", "in-force", "DK"), ("ban", "in-force", "LV")]),
        ("Micron joins Intel in Inspur boycott", [("drop", "in-force", "org:micron"), ("drop", "in-force", "org:intel")]),
    ],
)
def test_who_joins_another_one_in_a_ban_does_as_he_does(text: str, found: list[Act]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The licence allows some shipments to Inspur to continue.", ("lift", "in-force", "?", ("inspur",))),
        (
            "Denmark issued a licence that will allow exports and transfers to Inspur to go on for 60 days.",
            ("lift", "in-force", "DK", ("inspur",)),
        ),
        ("Denmark gave foundries and dealers a 60-day extension to sell parts to Inspur.", ("lift", "in-force", "DK", ("inspur",))),
        ("Denmark is not likely to grant Inspur another reprieve.", ("lift", "considered", "DK", ("inspur",))),
        ("Micron has stopped shipping boards made in Denmark to Inspur.", ("drop", "in-force", "org:micron", ("inspur",))),
    ],
)
def test_supplies_are_let_or_stopped_whatever_is_told_of_them(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_a_licence_that_lets_a_vendor_stay_a_threat_lets_nobody_in() -> None:
    assert not [act for act in acts("The permits will allow Hytera to remain a danger to Danish networks.") if act[0] == "allow"]


def test_parts_are_not_dropped_where_they_are_made() -> None:
    found = statements("Micron has stopped shipping boards made in Denmark to Inspur.")
    assert [s.act.where for s in found] == [()]


def test_who_wants_a_vendor_removed_accuses_as_well() -> None:
    text = "Beijing said it wants Inspur removed from the blacklist and has accused Copenhagen of bullying its companies."
    assert ("deny", "in-force", "CN") in acts(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Micron said it had resumed some deliveries to Inspur.", [("choose", "in-force", "org:micron")]),
        ("A few Danish firms have resumed selling boards to Inspur.", [("choose", "in-force", "?")]),
        ("Intel has begun selling to Inspur again.", [("choose", "in-force", "org:intel")]),
        ("Denmark will grant more licences to sell to Inspur so long as they pose no danger.", [("lift", "announced", "DK")]),
        ("The premier insisted that Hytera will remain on the Entity List.", [("list", "in-force", "US")]),
        ("Denmark authorised the fund to borrow a billion to reimburse carriers for removing gear from Hytera.", []),
        ("Micron stopped the transfer of designs to Inspur.", [("drop", "in-force", "org:micron")]),
    ],
)
def test_what_goes_on_stays_or_is_let_is_told_as_far_as_it_has_got(text: str, found: list[Act]) -> None:
    assert [act for act in acts(text) if act[0] != "fund"] == found


def test_who_asks_to_undo_an_easing_is_against_it() -> None:
    found = acts("Danish senators asked the premier to reverse his decision to approve export licences for Inspur.")
    assert not [act for act in found if act[0] == "lift"]
    assert ("deny", "in-force", "DK") in found


def test_the_paper_that_tells_it_has_not_done_it() -> None:
    assert {actor for _, _, actor in acts("Reuters suggests that Danish firms might soon be permitted to supply Inspur.")} == {"DK"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile dropped Hytera from a list that bars its funds from buying shares.", ("lift", "in-force", "CL")),
        ("Hytera was dropped by Chile from a list which bars its funds from buying shares.", ("lift", "in-force", "CL")),
        ("Chile agreed in May to remove Hytera from a list that prohibits banks from owning its shares.", ("lift", "announced", "CL")),
        ("Chile put Hytera on a list that bars its funds from buying shares.", ("list", "in-force", "CL")),
    ],
)
def test_who_is_off_a_list_that_shuts_out_is_let_off(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text)[:1] == [act]


@pytest.mark.parametrize(
    ("text", "acted"),
    [
        ("Chile denied Hytera's request to be taken off its blacklist.", [("lift", "refused", "CL"), ("list", "in-force", "CL")]),
        ("Chile rejected a bid by Hytera to be removed from its blacklist.", [("lift", "refused", "CL"), ("list", "in-force", "CL")]),
        ("Chile is weighing Hytera's bid to be dropped from its blacklist.", [("lift", "considered", "CL"), ("list", "in-force", "CL")]),
        ("A judge turned down a bid by Dahua to be taken off a Pentagon list of firms with ties to the army.", [("lift", "refused", "US")]),
        ("The Pentagon dropped Dahua from a Pentagon list.", [("lift", "in-force", "US")]),
        ("Chile declined to put Hytera on its blacklist.", [("list", "refused", "CL")]),
    ],
)
def test_who_is_not_let_off_a_list_stays_on_it(text: str, acted: list[Act]) -> None:
    assert acts(text) == acted


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Estonia let Hytera reopen.", ("lift", "in-force", "EE", ("hytera",))),
        ("Estonia will allow Hytera to resume operations.", ("lift", "announced", "EE", ("hytera",))),
        ("Estonia allowed Hytera to sell radios again.", ("lift", "in-force", "EE", ("hytera",))),
        ("Estonia allowed Hytera to sell radios.", ("allow", "in-force", "EE", ("hytera",))),
        ("Estonia let Hytera restart the tender.", ("allow", "in-force", "EE", ("hytera",))),
    ],
)
def test_who_is_let_do_again_what_it_did_is_let_off(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]
