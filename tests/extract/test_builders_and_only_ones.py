"""Who builds with a vendor's gear, who is the only one or one of those that do something, who was forced to. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on


@pytest.mark.parametrize(
    "text",
    [
        "Entel built its 5G network with gear from ZTE.",
        "Entel launched its 5G service with equipment made by ZTE.",
        "Entel upgraded its network with kit supplied by ZTE.",
        "Entel rolled out 5G with antennas from ZTE and Nokia.",
    ],
)
def test_who_builds_with_gear_from_a_vendor_has_chosen_it(text: str) -> None:
    assert [(act[:2], act[3][0]) for act in acts_on(text)] == [(("choose", "in-force"), "zte")]


@pytest.mark.parametrize("text", ["Entel launched its network without gear from ZTE.", "Hackers built a botnet with cameras from Dahua."])
def test_what_is_built_without_it_or_of_it_is_no_choice(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Vodafone is the only carrier that uses ZTE in its network.", ("choose", "in-force", "org:vodafone")),
        ("Vodafone is the only Greek carrier using ZTE gear.", ("choose", "in-force", "org:vodafone")),
        ("Vodafone is the only one of the three carriers to use ZTE.", ("choose", "in-force", "org:vodafone")),
        ("Vodafone is one of the carriers that use ZTE gear.", ("choose", "in-force", "org:vodafone")),
        ("Vodafone, the first carrier to use ZTE, said the gear was cheap.", ("choose", "in-force", "org:vodafone")),
        ("Estonia is one of the countries that have banned Dahua.", ("ban", "in-force", "EE")),
        ("Estonia is one of the few countries to ban Dahua.", ("ban", "in-force", "EE")),
        ("Estonia is the only one of the Baltic states to have banned Dahua.", ("ban", "in-force", "EE")),
    ],
)
def test_who_is_the_only_one_or_one_of_those_that_do_it_does_it(text: str, answer: tuple[str, str, str]) -> None:
    assert [act[:3] for act in acts_on(text)] == [answer]


@pytest.mark.parametrize("text", ["Vodafone was forced to drop ZTE.", "Vodafone was compelled to scrap a deal to sell ZTE phones."])
def test_a_firm_that_was_forced_to_drop_it_has_dropped_it(text: str) -> None:
    assert [act[:3] for act in acts_on(text)] == [("drop", "in-force", "org:vodafone")]


@pytest.mark.parametrize(
    "text", ["Vodafone may be forced to drop ZTE.", "Vodafone was not forced to drop ZTE.", "Vodafone will be forced to drop ZTE."]
)
def test_a_firm_that_may_be_forced_has_dropped_nothing(text: str) -> None:
    assert ("drop", "in-force") not in [act[:2] for act in acts_on(text)]
