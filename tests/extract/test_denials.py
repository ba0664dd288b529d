"""Denials, defences and criticism in words of their own. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Huawei said it complies with the law of every country it works in.", "org:huawei"),
        ("TikTok said it does not share data with any government.", "org:tiktok"),
        ("Carl Berg, head of public affairs at Huawei Norway, said its gear had been used without any security problem.", "org:huawei"),
        ("ZTE claimed that the port's curbs were punitive and singled it out.", "org:zte"),
        ("Norway's prime minister brushed aside accusations against Huawei.", "NO"),
        ("Japan was disappointed by Malta's decision to let ZTE lay a cable.", "JP"),
        ("Telenor is opposed to a ban on ZTE.", "org:telenor"),
        ("Telenor objected to the draft that would force them to strip out ZTE radios.", "org:telenor"),
        ("Beijing said on Monday that Norway had lost its independence over Huawei.", "CN"),
        ("China's embassy said it was concerned by rumours that Norway plans to bar ZTE.", "CN"),
        ("The deal with ZTE was struck over objections from Congress.", "US"),
        ("Beijing is firmly against the curbs that Norway put on Huawei.", "CN"),
    ],
)
def test_who_defends_a_vendor_or_complains_of_a_measure_denies(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "Huawei says the regulator has not been in touch.",
        "TikTok said it does not publish how often it is installed.",
        "Oppo pushed back the launch of a watch for divers to May.",
        "China said it will print a register of shippers that hurt its companies, after Norway blacklisted Huawei.",
        "TikTok announced a code of conduct against insults and cruelty.",
        "Managers are critical to our success in Norway, TikTok wrote.",
        "DJI rejected an offer from a Norwegian rival.",
        "Huawei denied a report that it plans to sell its phone brand.",
        "Huawei argued that fast networks will change farming.",
    ],
)
def test_a_plain_not_or_a_matter_of_business_is_no_denial(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    "text",
    [
        "Estonia criticised Dahua's pattern of sloppy passwords.",
        "Senator Ted Cruz slammed Huawei as an agent of the Communist Party.",
    ],
)
def test_who_criticises_the_vendor_itself_accuses_it(text: str) -> None:
    assert told_of(text, "accuse") and not told_of(text, "deny")


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("China's embassy in Oslo demanded the release of ZTE's finance chief.", "CN"),
        ("Beijing has urged Norway to treat Chinese vendors such as Huawei fairly.", "CN"),
        ("China called on Norway to stop suppressing Huawei.", "CN"),
        ("Norwegian senators urged the ministry to halt approvals for ZTE, and Norway's mayors urged it to suspend ZTE licences.", "NO"),
        ("DJI expressed disappointment at the decision.", "org:dji"),
        ("China voiced strong dissatisfaction with Norway's ban on TikTok.", "CN"),
        ("TikTok, which has insisted it is run from Oslo, was fined.", "org:tiktok"),
        ("Huawei contended that the engineers had acted on their own.", "org:huawei"),
        ("Beijing described the Norwegian ban on Temu as bullying of a small shop.", "CN"),
        ("Senator Marco Rubio said letting ZTE off the hook was a mistake.", "US"),
    ],
)
def test_demands_dismay_and_what_a_vendor_holds_to_deny(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


def test_an_easing_that_is_urged_is_no_denial_beside_it() -> None:
    assert told_of("China urged Norway to reverse its ban on Huawei.", "deny") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Hikvision called the findings of the study unsubstantiated.", "org:hikvision"),
        ("Dahua said that none of its customers is in the army.", "org:dahua"),
        ("SMIC told investors that China's armed forces are not among its customers.", "org:smic"),
        ("Huawei's founder said he would rather close the company than spy for anyone.", "org:huawei"),
        ("Huawei said it would refuse any request to spy on Norway.", "org:huawei"),
        ("Asked if it had spied on Norwegians, TikTok answered that it never had.", "org:tiktok"),
        ("Norway's president ridiculed a warning by the cyber agency about Huawei.", "NO"),
        ("Telenor's deal with ZTE has been criticised by three Norwegian ministers.", "NO"),
        ("Beijing called the treatment of TikTok a farce.", "CN"),
        ("A Chinese diplomat said Norway had become America's lackey over Huawei.", "CN"),
    ],
)
def test_scorn_and_plain_negations_deny(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Hytera rejected the Danish ban as unfair.", ["in-force"]),
        ("Hytera rejects Denmark's decision to bar its gear.", ["announced"]),
        ("Hytera has dismissed Denmark's plan to bar its gear.", ["announced"]),
        ("Telia rejected the Danish ban on Hytera.", ["in-force"]),
        ("Denmark rejected the ban on Hytera.", ["refused"]),
    ],
)
def test_who_suffers_a_measure_does_not_refuse_it(text: str, stages: list[str]) -> None:
    assert [s.act.stage.value for s in statements(text) if s.act.measure.value == "ban"] == stages


@pytest.mark.parametrize(
    "text",
    [
        "Vivo denied the allegations.",
        "Vivo has called the Kenyan investigation political persecution.",
        "Hytera called the Kenyan inquiry a witch hunt.",
    ],
)
def test_a_vendor_denies_whatever_its_code_as_a_firm(text: str) -> None:
    assert [one[:2] for one in acts(text) if one[0] != "prosecute"] == [("deny", "in-force")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera complained to the council that Norway's draft law breaches the treaty.",
        "Hytera complained to the council in a letter that Norway's bill violates its rights.",
        "Hytera has written to the council to complain that rules in Norway breach the treaty.",
        "Hytera maintained before the panel that the order breaches the treaty.",
    ],
)
def test_a_vendor_that_complains_of_a_rule_to_somebody_denies_and_is_not_accused(text: str) -> None:
    assert [act for act in acts(text) if act[0] in ("deny", "accuse")] == [("deny", "in-force", "org:hytera")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera said it was reassured by Norway's decision to let it build.",
        "Hytera was reassured by Norway's decision to let it build, a manager said.",
    ],
)
def test_a_vendor_that_is_reassured_denies_nothing_nor_does_who_reassures_it(text: str) -> None:
    assert "deny" not in [act[0] for act in acts(text)]


def test_a_vendor_that_reassures_others_denies() -> None:
    assert ("deny", "in-force", "org:hytera") in acts("Hytera reassured Norway that its radios were safe.")
    assert ("deny", "in-force", "org:hytera") in acts("Ministers were reassured by Hytera that its radios were safe.")


@pytest.mark.parametrize("told", ["would build Norway's networks", "would help to build Norway's networks", "would play a part in them"])
def test_what_stands_beside_reported_words_is_said_by_who_reports_them(told: str) -> None:
    found = acts(f"Norway's minister said that Hytera {told}, rejecting warnings from Oman.")
    assert ("deny", "in-force", "org:hytera") not in found
    assert ("deny", "in-force", "org:hytera") in acts("Hytera said that it had built networks, rejecting warnings from Oman.")


def test_who_denies_a_deed_of_his_own_denies_nothing_for_the_vendor() -> None:
    assert told_of("The Norwegian minister denied leaking details of a meeting about ZTE.", "deny") == []
    assert told_of("ZTE denied leaking details of its masts.", "deny") == [("org:zte", ("zte",))]
