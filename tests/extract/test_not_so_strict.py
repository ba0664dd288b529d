"""What must not be read as stricter than it is: nobody who wants it, bans on other things, forecasts, shared negations. All invented."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import ActOn, acts_on, statements


@pytest.mark.parametrize(
    "text",
    [
        "Estonia has not banned or restricted Huawei.",
        "Nobody in the Latvian cabinet wants to ban ZTE, a minister said.",
        "Few in the coalition want to exclude Huawei.",
        "No government in the region plans to bar Dahua.",
        "The city's ban on fireworks did not mention Huawei.",
        "Its ban on plastic bags will be printed by a shop beside the Huawei store.",
    ],
)
def test_what_nobody_does_to_the_vendor_is_no_measure(text: str) -> None:
    assert not any(measure in {"ban", "limit", "remove", "list"} for measure, *_ in acts_on(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Traders expect Latvia to ban Huawei.", ("ban", "considered", "LV", ("huawei",))),
        ("The agency expects operators to remove Huawei gear.", ("remove", "urged", "?", ("huawei",))),
        ("Qualcomm said the ban would cost it half of its sales to ZTE.", ("list", "in-force", "?", ("zte",))),
        ("Huawei's application to sell phones was approved by India.", ("allow", "in-force", "IN", ("huawei",))),
    ],
)
def test_forecasts_duties_and_losses_keep_their_strength(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


def test_an_application_that_is_filed_is_no_app() -> None:
    (row,) = (to_row(s) for s in statements("India approved Huawei's application to sell phones."))
    assert row["scope"] == ["phones"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malta has not decided to ban ZTE.", ("ban", "considered", "MT", ("zte",))),
        ("No ban on ZTE is planned in Malta.", ("ban", "refused", "MT", ("zte",))),
        ("Malta delayed the day on which ZTE would be banned.", ("ban", "postponed", "MT", ("zte",))),
        ("Two critics suggested Malta ban ZTE from its clinics.", ("ban", "urged", "?", ("zte",))),
        ("The bill says ferry operators must remove ZTE equipment.", ("remove", "proposed", "?", ("zte",))),
        ("The Maltese agency told people to stop using ZTE routers.", ("advise", "in-force", "MT", ("zte",))),
    ],
)
def test_what_is_open_demanded_or_advised_is_not_in_force(text: str, wanted: ActOn) -> None:
    found = acts_on(text)
    assert wanted in found
    assert not {(measure, stage) for measure, stage, *_ in found} & {("ban", "in-force"), ("remove", "in-force")}


def test_who_pays_a_fine_of_a_vendor_funds_nothing() -> None:
    assert not any(measure == "fund" for measure, *_ in acts_on("Malta funded ZTE's fine."))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malta will decide on a ban on ZTE in May.", ("ban", "considered", "MT", ("zte",))),
        ("Malta will vote on a ban on ZTE next week.", ("ban", "considered", "MT", ("zte",))),
        ("Carriers dread the impending ban on ZTE.", ("ban", "considered", "?", ("zte",))),
        ("Deputies will revolt if Malta does not agree to remove ZTE gear.", ("remove", "considered", "MT", ("zte",))),
        ("ZTE ban will delay, complicate harbour network", ("ban", "in-force", "?", ("zte",))),
        ("The loss was due to sanctions imposed on ZTE by Washington.", ("list", "in-force", "US", ("zte",))),
        ("By decree, Malta announced a ban on purchases of ZTE radios by ferry operators.", ("ban", "announced", "MT", ("zte",))),
    ],
)
def test_what_is_to_be_decided_is_open_and_what_has_effects_is_there(text: str, wanted: ActOn) -> None:
    assert [act for act in acts_on(text) if act[0] != "deny"] == [wanted]


@pytest.mark.parametrize(
    "text", ["Hytera, which denies being a danger to Malta, was barred by Latvia.", "Latvia hired ZTE, which has always denied spying."]
)
def test_what_a_vendor_denies_is_no_accusation_by_whoever_acts(text: str) -> None:
    assert "accuse" not in {measure for measure, *_ in acts_on(text)}


def test_who_fears_a_vendor_is_the_one_who_wants_it_gone() -> None:
    found = acts_on("Critics fear ZTE is a tool of Beijing and want it removed from every port.")
    assert ("remove", "urged", "?", ("zte",)) in found
    assert "org:zte" not in {actor for _, _, actor, _ in found}
