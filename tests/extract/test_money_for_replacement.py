"""Money for taking a vendor out: who pays, for whose equipment, and what is no payment of that kind. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("From May the FCC will pay back US carriers who need to take down ZTE antennas.", ("fund", "announced", "US", ("zte",))),
        (
            "Ofcom faces a gap in its Huawei/ZTE rip-and-replace fund.",
            ("fund", "in-force", "GB", ("huawei", "zte")),
        ),
        ("The Dahua rip and replace fund of the Danish ministry is empty.", ("fund", "in-force", "DK", ("dahua",))),
        (
            "The Polish programme to compensate Polish carriers for removing ZTE antennas is short of money.",
            ("fund", "in-force", "PL", ("zte",)),
        ),
        ("Denmark in 2021 already allocated 40 million euros to replace ZTE masts.", ("fund", "in-force", "DK", ("zte",))),
        ("Denmark authorised the agency to compensate carriers for replacing ZTE gear.", ("fund", "in-force", "DK", ("zte",))),
    ],
)
def test_who_pays_for_a_replacement_is_told_with_the_vendor_that_goes(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hytera is facing a 2 billion euro funding gap.",
        "ZTE reached a billion users.",
        "Dahua accepted a million dollars from investors.",
    ],
)
def test_a_gap_or_a_number_in_billions_is_no_fine(text: str) -> None:
    assert acts(text) == []


def test_what_a_vendor_pays_in_billions_still_is_one() -> None:
    assert ("prosecute", "in-force", "?") in acts("Hytera paid a billion dollars.")


@pytest.mark.parametrize(
    "text",
    [
        "Denmark has paid out nothing to replace ZTE masts.",
        "Until now Denmark has paid nothing for removing Hytera radios.",
    ],
)
def test_who_has_paid_nothing_funds_nothing(text: str) -> None:
    assert "fund" not in {measure for measure, *_ in acts(text)}


@pytest.mark.parametrize(
    "text", ["China has given Inspur $2 billion in subsidies.", "China is spending billions to support Inspur and SMIC."]
)
def test_what_a_state_gives_its_own_vendor_is_no_money_for_replacing_it(text: str) -> None:
    assert acts(text) == []


def test_money_that_is_no_longer_paid_for_gear_pays_for_no_replacement() -> None:
    assert "fund" not in [measure for measure, _, _ in acts("Norway will stop paying for projects abroad that use Hytera kit.")]
    assert ("fund", "announced", "NO") in acts("Norway will pay for projects that replace Hytera kit.")


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Telia will spend 40 million euros replacing Hytera radios.", "announced"),
        ("Telia spent a fortune ripping out Hytera radios.", "in-force"),
        ("Telia expects to spend 40 million euros swapping out Hytera radios.", "considered"),
    ],
)
def test_what_a_firm_spends_its_money_doing_it_does(text: str, stage: str) -> None:
    assert acts(text) == [("drop", stage, "org:telia")]


@pytest.mark.parametrize("text", ["Hytera spent millions lobbying Congress.", "Hytera will spend a fortune developing chips."])
def test_what_a_vendor_spends_on_itself_is_no_choice(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text", ["Carriers that win subsidies may not use Dahua gear.", "Carriers that get subsidies must certify they don't use Dahua gear."]
)
def test_money_that_tells_which_carriers_are_meant_pays_for_nothing(text: str) -> None:
    assert "fund" not in {act[0] for act in acts(text)}
