"""Who stops supplying a vendor: firms named in a list, a vendor's suppliers, "the company" that is another one. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


def test_all_firms_of_a_list_are_they() -> None:
    text = "Suppliers including Intel, Broadcom and Qualcomm have informed staff that they will stop supplying Hytera."
    assert [actor for measure, _, actor in acts(text) if measure == "drop"] == ["org:intel", "org:broadcom", "org:qualcomm"]


@pytest.mark.parametrize("text", ["Several Hytera suppliers have halted shipments to ZTE.", "Two ZTE partners stopped selling to Hytera."])
def test_those_who_deal_with_a_vendor_are_not_the_vendor(text: str) -> None:
    assert [act[2] for act in acts(text)] == ["?"]


@pytest.mark.parametrize("verb", ["pulled", "cut off", "withdrew"])
def test_a_licence_that_is_pulled(verb: str) -> None:
    assert acts(f"Google {verb} Xiaomi's Android licence.") == [("drop", "in-force", "org:google")]
    assert acts(f"Denmark {verb} Xiaomi's licence.") == [("ban", "in-force", "DK")]


@pytest.mark.parametrize("verb", ["became", "becomes", "got"])
def test_who_becomes_blacklisted_is_listed(verb: str) -> None:
    assert acts_on(f"Hytera {verb} blacklisted by Norway.") == [("list", "in-force", "NO", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "Lumo is complying with an order by Norway blacklisting Hytera.",
        "Norway let Hytera buy some parts soon after blacklisting the company.",
        "Norway's intervention to blacklist Hytera surprised traders.",
    ],
)
def test_an_order_an_intervention_and_what_went_before(text: str) -> None:
    assert ("list", "in-force", "NO", ("hytera",)) in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "The company said it cannot know whether a parcel breaks the limits on sales to Hytera.",
        "The firm said it had never resumed shipments to Hytera.",
    ],
)
def test_who_speaks_of_supplying_a_vendor_is_not_that_vendor(text: str) -> None:
    assert not [act for act in acts(text) if act[2] == "org:hytera"]


@pytest.mark.parametrize(
    "text",
    [
        "A Hytera spokesman said the firm does not comment on market speculation.",
        "Hytera said it does not comment on rumours about its network.",
    ],
)
def test_silence_is_no_denial(text: str) -> None:
    assert acts(text) == []


def test_what_a_vendor_says_would_come_of_its_exclusion() -> None:
    assert acts("Hytera said that excluding it would not make Denmark any safer.") == [("deny", "in-force", "org:hytera")]
    assert not [act for act in acts("Nokia said excluding Hytera would take a year.") if act[0] == "deny"]


def test_two_hyphens_are_a_dash() -> None:
    assert acts("Hytera -- a maker of radios -- was blacklisted by Norway.") == [("list", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway said that Huawei would help build its rail network.", ("allow", "announced", "NO")),
        ("Huawei helped build Telenor's network.", ("choose", "in-force", "org:telenor")),
    ],
)
def test_a_vendor_that_helps_build_a_network_builds_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_vendor_that_helps_with_something_else_builds_nothing() -> None:
    assert acts("Huawei will help train engineers in Norway, the minister said.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Melita will drop its main supplier, Hytera.", ("drop", "announced", "org:melita", ("hytera",))),
        ("Melita has ditched its longtime partner, Hytera.", ("drop", "in-force", "org:melita", ("hytera",))),
        ("Melita has picked a new vendor, Nokia.", ("choose", "in-force", "org:melita", ("nokia",))),
        ("Melita has replaced both suppliers, Hytera and ZTE.", ("drop", "in-force", "org:melita", ("hytera", "zte"))),
        ("Melita has stopped buying from its supplier, Hytera.", ("drop", "in-force", "org:melita", ("hytera",))),
    ],
)
def test_the_maker_named_behind_a_comma_is_the_one_meant(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]


def test_who_says_so_behind_a_comma_is_not_the_maker_meant() -> None:
    assert acts("Melita will drop its main supplier, Hytera said.") == []
