"""Whose goods are hit: told by a clause on where they come from or what they run on, or by "its". All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The decree forces carriers to rip out gear that they have bought from ZTE.", ("remove", "announced", "?", ("zte",))),
        ("The decree forces carriers to rip out gear they bought from ZTE.", ("remove", "announced", "?", ("zte",))),
        ("The decree forces carriers to rip out what they bought from ZTE.", ("remove", "announced", "?", ("zte",))),
        ("Latvia will take down the cameras that Hikvision has supplied.", ("remove", "announced", "LV", ("hikvision",))),
        ("Malta bars its agencies from using software they purchased from Kaspersky.", ("ban", "in-force", "MT", ("kaspersky",))),
        ("Malta has banned networks that run on Huawei.", ("ban", "in-force", "MT", ("huawei",))),
        ("Malta will not buy services that rely on Huawei equipment.", ("ban", "announced", "MT", ("huawei",))),
        ("Malta has allowed networks that use ZTE gear.", ("allow", "in-force", "MT", ("zte",))),
        ("Malta has banned phones that contain SMIC chips.", ("ban", "in-force", "MT", ("smic",))),
    ],
)
def test_a_clause_on_the_goods_says_whose_they_are(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Malta has banned networks that run on Huawei.",
        "Malta will not buy services that rely on Huawei equipment.",
    ],
)
def test_what_banned_goods_run_on_is_nobodys_choice(text: str) -> None:
    assert all(measure == "ban" for measure, *_ in acts_on(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("TP-Link is cheap, and its routers could be banned in spring.", ("ban", "considered", "?", ("tp-link",))),
        ("Police looked into TP-Link, and Malta has banned its routers.", ("ban", "in-force", "MT", ("tp-link",))),
        ("Lenovo lost the tender because Malta has barred its laptops.", ("ban", "in-force", "MT", ("lenovo",))),
    ],
)
def test_its_routers_are_those_of_the_vendor_named_before(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_before_any_vendor_is_named_its_goods_are_those_of_whoever_acts() -> None:
    found = acts_on("The hospital is replacing its routers and switching off Hikvision cameras.")
    assert [targets for *_, targets in found] == [("hikvision",)]


@pytest.mark.parametrize(
    "text",
    [
        "Telia awarded the job to Nokia, the Finnish group's first such order in years.",
        "The deal is the Swedish firm's largest order this year, and Huawei was not among the bidders.",
        "Nokia's order for masts in Malta grew.",
    ],
)
def test_what_a_firm_orders_or_delivers_is_no_rule(text: str) -> None:
    assert not any(measure == "ban" for measure, *_ in acts_on(text))


@pytest.mark.parametrize("text", ["Peru would pay more if it banned Huawei.", "Malta has paid dearly for its ban on Huawei."])
def test_who_pays_more_funds_nothing(text: str) -> None:
    assert not any(measure == "fund" for measure, *_ in acts_on(text))


def test_what_carriers_bought_is_no_choice_of_the_state_that_has_it_ripped_out() -> None:
    found = acts_on("Latvia will announce that carriers must rip out the gear they bought from Huawei, the ministry said.")
    assert found == [("remove", "announced", "LV", ("huawei",))]
