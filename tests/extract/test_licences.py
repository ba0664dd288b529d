"""Licences to supply a vendor, and vendors that a phrase says to be listed, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Qualcomm granted licence to ship storage chips to Inspur", ("lift", "in-force", "?", ("inspur",))),
        ("Inspur given three-month reprieve by Denmark", ("lift", "in-force", "DK", ("inspur",))),
        ("Denmark expected to grant Inspur 30-day licence extension Tuesday: officials", ("lift", "considered", "DK", ("inspur",))),
        ("Licences for Danish firms to sell to Inspur are coming soon, the minister said.", ("lift", "announced", "?", ("inspur",))),
        ("Denmark could decide on licences for suppliers to ship to Inspur next month.", ("lift", "considered", "DK", ("inspur",))),
        ("Several Inspur suppliers win Danish approval to restart deliveries", ("lift", "in-force", "DK", ("inspur",))),
        ("Qualcomm said it had been granted permission to ship some boards to Inspur.", ("lift", "in-force", "?", ("inspur",))),
        ("Inspur plays down effect of new Danish licence extension", ("lift", "in-force", "DK", ("inspur",))),
        ("Qualcomm's licence to supply Inspur was revoked.", ("list", "in-force", "?", ("inspur",))),
        ("Denmark halts licences to sell to Inspur", ("list", "in-force", "DK", ("inspur",))),
    ],
)
def test_a_licence_to_supply_lets_off_the_one_that_is_supplied(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_who_receives_requests_does_not_make_them() -> None:
    assert acts("The Danish trade office received 40 requests for licences to sell to Inspur.") == [("lift", "urged", "?")]


def test_a_licence_for_something_else_is_no_easing() -> None:
    assert told_of("Inspur showed its licence to a clerk who sells tickets.", "lift") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Shops still ship parcels to blacklisted Dahua", ("list", "in-force", "?")),
        ("TSMC halts shipments to Denmark-sanctioned Inspur", ("list", "in-force", "DK")),
        ("The banned app DeepSeek is still on some phones.", ("ban", "in-force", "?")),
    ],
)
def test_what_was_done_to_a_vendor_may_stand_before_its_name(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A ban on Dahua is coming.", "announced"),
        ("A ban on Dahua will follow in May.", "announced"),
        ("The ban on Dahua is coming under fire.", "in-force"),
    ],
)
def test_a_measure_that_is_coming_is_not_there_yet(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "?")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark revoked licences that allowed Inspur to procure chips.", ("list", "in-force", "DK", ("inspur",))),
        ("Denmark has revoked licences that allowed Qualcomm to ship chips to Inspur.", ("list", "in-force", "DK", ("inspur",))),
        ("Dahua cameras for schools will be exempt from the curbs, the Danish ministry said.", ("lift", "announced", "DK", ("dahua",))),
    ],
)
def test_licences_that_are_taken_and_what_is_exempt(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hytera won permission to appeal.",
        "Hytera was granted leave to challenge the verdict in Denmark.",
        "A Danish court let Hytera intervene.",
        "The Danish judge allowed Yealink to present its papers.",
        "Yealink was refused permission to appeal.",
        "Yealink was denied the right to appeal.",
        "Hytera sought permission to appeal.",
    ],
)
def test_leave_to_go_to_court_lets_nobody_in_and_its_refusal_shuts_nobody_out(text: str) -> None:
    assert [act for act in acts(text) if act[0] in ("allow", "lift", "ban")] == []


def test_an_appeal_that_is_allowed_lets_nobody_in() -> None:
    assert told_of("The Danish court allowed Yealink's appeal.", "allow") == []


def test_leave_to_sell_lets_it_in() -> None:
    assert acts("Hytera won permission to sell radios in Denmark.") == [("allow", "in-force", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "The merger of Hytera needs the approval of its shareholders.",
        "The takeover by Hytera requires approval from its board.",
        "The Hytera deal is subject to shareholder approval.",
    ],
)
def test_what_owners_have_to_approve_is_no_rule(text: str) -> None:
    assert acts(text) == []


def test_what_a_regulator_has_to_approve_is_limited() -> None:
    assert acts("The use of Hytera radios needs the approval of the Danish regulator.") == [("limit", "in-force", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has granted a handful of companies, Nordic among them, licences to supply SMIC.",
        "Norway has granted several firms, including Nordic and Kongsberg, licences to keep supplying SMIC.",
        "Norway has granted a handful of companies licences to supply SMIC.",
    ],
)
def test_who_is_named_among_those_that_get_licences_parts_them_from_no_verb(text: str) -> None:
    assert acts(text) == [("lift", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway's regulator revoked the licence that China Unicom had held since 2002.", "in-force"),
        ("Norway's regulator will look into whether to revoke the licences that China Unicom holds.", "considered"),
    ],
)
def test_who_holds_a_licence_is_hit_when_it_is_taken_away(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "NO")]


def test_a_licence_that_suppliers_must_get_is_part_of_the_listing() -> None:
    text = "SMIC was added to the Entity List, which means that suppliers must get a licence before they ship tools to it."
    assert acts(text) == [("list", "in-force", "US")]
