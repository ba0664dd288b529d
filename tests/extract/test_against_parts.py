"""Who is against a vendor's part in something wants it kept out, and denies nothing; an end to that part is a ban. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Canberra opposes Hytera's role in the islands' radio network.", ("ban", "urged", "AU", ("hytera",))),
        ("Latvia opposes the use of Dahua cameras by its neighbours.", ("ban", "urged", "LV", ("dahua",))),
        ("Two former generals argued against letting ZTE build the port's network.", ("ban", "urged", "?", ("zte",))),
        ("A Danish minister spoke out against allowing ZTE into the core.", ("ban", "urged", "DK", ("zte",))),
        ("Dozens of deputies voted against allowing Huawei to supply antennas.", ("ban", "urged", "?", ("huawei",))),
    ],
)
def test_who_is_against_a_part_asks_for_a_ban(text: str, wanted: ActOn) -> None:
    found = acts_on(text)
    assert wanted in found
    assert "deny" not in {measure for measure, *_ in found}


@pytest.mark.parametrize("text", ["The number of deputies opposed to ZTE has grown.", "Rebels in the party are opposed to Hytera."])
def test_who_is_against_a_vendor_denies_nothing(text: str) -> None:
    assert acts_on(text) == []


def test_who_opposes_a_ban_still_speaks_against_the_measure() -> None:
    assert ("deny", "in-force", "CN", ("zte",)) in acts_on("Beijing opposes the Danish ban on ZTE.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Deputies demanded an end to Hytera's role in police radio.", ("ban", "urged", "?", ("hytera",))),
        ("The union called for an end to the use of Dahua cameras in schools.", ("ban", "urged", "?", ("dahua",))),
        ("Portugal will end ZTE's involvement in its 5G network.", ("ban", "announced", "PT", ("zte",))),
    ],
)
def test_an_end_to_a_part_is_a_ban(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers in Oslo have led a revolt against letting Dahua in.",
        "Lawmakers in Oslo lead the campaign against Dahua's role in 5G.",
    ],
)
def test_who_leads_a_revolt_against_its_part_wants_it_kept_out(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "urged")]


def test_a_revolt_against_a_ban_wants_nobody_kept_out() -> None:
    assert ("ban", "urged") not in [act[:2] for act in acts("Lawmakers in Oslo led a revolt against the ban on Dahua.")]
