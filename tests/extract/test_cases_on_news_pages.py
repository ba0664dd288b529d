"""How news pages tell of cases: who is meant, who brings them, how they end. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Sweden bars Chinese network vendor, ZTE, from its 5G auction", ("ban", "in-force", "SE", ("zte",))),
        ("Commerce Department Blacklists Chinese Drone Maker, Autel", ("list", "in-force", "US", ("autel",))),
        ("The Chinese camera maker, Dahua, was fined in Seoul.", ("prosecute", "in-force", "KR", ("dahua",))),
        ("The Danish police arrested a manager of the Chinese phone maker, Oppo.", ("prosecute", "in-force", "DK", ("oppo",))),
    ],
)
def test_a_vendor_whose_name_follows_what_it_is_stands_for_both(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Last May, Washington added the Chinese firm to its Entity List.",
        "Lithuania has barred the Chinese company from its networks.",
        "The Chinese telecoms giant has brushed off talk of close ties to the army.",
    ],
)
def test_one_firm_without_a_name_is_no_class_of_makers(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dahua sold cameras to Iran in defiance of US sanctions.",
        "ZTE's deals with a Cuban bank ran contrary to American sanctions.",
        "DJI kept supplying Moscow in contravention of EU sanctions.",
        "ZTE says it complies with US sanctions and export controls.",
    ],
)
def test_rules_that_a_vendor_breaks_or_keeps_to_are_no_measure_against_it(text: str) -> None:
    assert "list" not in [measure for measure, *_ in acts_on(text)]


def test_a_rule_against_another_vendor_that_a_supplier_keeps_to_is_there() -> None:
    found = acts_on("To comply with America's blacklisting of Oppo, Murata held back a load of parts.")
    assert ("list", "in-force", "US", ("oppo",)) in found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ZTE was cleared of bribery charges in Norway.", ("prosecute", "ended", "NO", ("zte",))),
        ("Kaspersky cleared of spying charges by Danish court", ("prosecute", "ended", "DK", ("kaspersky",))),
        ("A judge in Oslo cleared Dahua of fraud.", ("prosecute", "ended", "NO", ("dahua",))),
        ("Dahua was not cleared of the charges.", ("prosecute", "in-force", "?", ("dahua",))),
        ("The Danish regulator cleared Huawei to bid for 5G contracts.", ("allow", "in-force", "DK", ("huawei",))),
    ],
)
def test_who_is_cleared_by_a_court_is_acquitted_and_not_let_in(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("A ZTE spokesman said that its executive was arrested while he was changing trains in Norway.", "NO", ["NO"]),
        ("Dahua said its finance chief was detained as he boarded a plane in Lima.", "PE", ["PE"]),
        ("Dahua was charged together with Peru's Andestel.", "?", []),
        ("Wanzhou keeps fighting her extradition over Huawei's dealings.", "?", []),
    ],
)
def test_an_arrest_is_made_by_a_state_and_never_by_the_vendor(text: str, actor: str, where: list[str]) -> None:
    assert [(s.act.actor, list(s.act.where)) for s in statements(text) if s.act.measure == "prosecute"] == [(actor, where)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Paul Doe, a lawyer for ZTE, entered a plea of not guilty.", ("prosecute", "in-force", "?", ("zte",))),
        ("An attorney for Dahua pleaded guilty.", ("prosecute", "in-force", "?", ("dahua",))),
        ("DJI has settled with the Commerce Department for $3 million.", ("prosecute", "in-force", "US", ("dji",))),
        ("Xiaomi agreed to settle with India's tax department.", ("prosecute", "in-force", "IN", ("xiaomi",))),
        ("A new indictment also accuses ZTE of bank fraud.", ("prosecute", "in-force", "?", ("zte",))),
        ("Eleven counts target ZTE and two affiliates.", ("prosecute", "in-force", "?", ("zte",))),
        ("The Danish regulator filed a complaint accusing TikTok of fraud.", ("prosecute", "in-force", "DK", ("tiktok",))),
        ("Ericsson has won a verdict against ZTE in Denmark.", ("prosecute", "in-force", "DK", ("zte",))),
        ("Motorola won a patent case against Dahua.", ("prosecute", "in-force", "org:motorola", ("dahua",))),
    ],
)
def test_papers_settlements_and_wins_at_court_tell_of_a_case(text: str, act: ActOn) -> None:
    assert act in acts_on(text)
    assert "deny" not in [measure for measure, *_ in acts_on(text)]
