"""Choices that a noun names, on invented sentences: whose contract it is, whose use, who ended it; and contracts that are nobody's."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor defends Huawei contract", ("choose", "in-force", "org:telenor")),
        ("Telenor's contract with ZTE runs until 2031.", ("choose", "in-force", "org:telenor")),
        ("The Telenor contract with ZTE is worth millions.", ("choose", "in-force", "org:telenor")),
        ("ZTE's contract with Telenor has been made public.", ("choose", "in-force", "org:telenor")),
        ("Lumo's reliance on ZTE worries its owners.", ("choose", "in-force", "org:lumo")),
        ("The use of ZTE routers by Telenor was no secret.", ("choose", "in-force", "org:telenor")),
        ("Telenor under fire over ZTE deal", ("choose", "in-force", "org:telenor")),
        ("Telenor is under pressure over its Huawei contract.", ("choose", "in-force", "org:telenor")),
        ("Telenor's contract with ZTE collapsed.", ("drop", "in-force", "org:telenor")),
        ("Nokia's termination of its contract with ZTE led to a lawsuit.", ("drop", "in-force", "org:nokia")),
        ("The suspension of shipments to ZTE by Nokia took effect in May.", ("drop", "in-force", "org:nokia")),
        ("Rome vetoed Fastweb's contract with ZTE.", ("ban", "in-force", "IT")),
        ("Telenor's switch from ZTE to Nokia is under way.", ("drop", "in-force", "org:telenor")),
        ("Telenor's switch from ZTE to Nokia is under way.", ("choose", "in-force", "org:telenor")),
        ("The resumption of Micron's shipments to ZTE lifted its shares.", ("choose", "in-force", "org:micron")),
        ("Telenor, a ZTE customer, raised its prices.", ("choose", "in-force", "org:telenor")),
        ("ZTE customer Telenor raised its prices.", ("choose", "in-force", "org:telenor")),
        ("China Mobile awarded Ericsson and Nokia a slice of its contracts.", ("choose", "in-force", "org:china-mobile")),
        ("Telenor banned advertising from Kaspersky.", ("drop", "in-force", "org:telenor")),
    ],
)
def test_a_noun_names_a_choice_where_its_owner_is_named(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "A contract with Huawei would be worth billions.",
        "Any deal with Huawei will be watched closely.",
        "The suspension of a Huawei employee was lifted.",
        "Huawei's purchase of farmland was approved.",
        "The department's deal with ZTE drew fire from lawmakers.",
        "Telenor has never had a contract with ZTE.",
        "Huawei's contract with its landlord has ended.",
    ],
)
def test_a_dealing_of_nobody_is_no_choice(text: str) -> None:
    assert not any(measure in ("choose", "drop") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Telenor will choose between ZTE and Nokia.",
        "Telenor has yet to choose between ZTE and Nokia.",
        "Telenor must choose between ZTE and Nokia.",
    ],
)
def test_between_whom_somebody_will_choose_is_open(text: str) -> None:
    assert acts(text) == [("choose", "considered", "org:telenor")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor refused to stop buying ZTE antennas.", ("drop", "refused", "org:telenor")),
        ("Telenor denied that it had stopped supplying ZTE.", ("drop", "refused", "org:telenor")),
        ("Telenor will not stop using ZTE antennas.", ("drop", "refused", "org:telenor")),
        ("Telenor resisted calls to drop ZTE.", ("drop", "refused", "org:telenor")),
        ("Norway is under pressure over its Huawei ban.", ("ban", "in-force", "NO")),
    ],
)
def test_a_stop_that_is_refused_and_a_choice_that_is_attacked(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert ("drop", "in-force", "org:telenor") not in acts(text)
