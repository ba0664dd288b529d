"""Whom a noun of wrong is tied to, and who says that there is nothing to it. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "accuser", "vendor"),
    [
        ("Security fears over ZTE", "?", "zte"),
        ("Norwegian senators voiced concern over Huawei's role in the network.", "NO", "huawei"),
        ("Worries about TikTok have reached Oslo.", "?", "tiktok"),
        ("Risk from Dahua cannot be mitigated, says Norwegian agency", "NO", "dahua"),
        ("DJI poses risk: Danish minister", "DK", "dji"),
        ("Serious flaws were found in Hikvision recorders, the Danish agency said.", "DK", "hikvision"),
        ("TP-Link routers have grave weaknesses, a Danish agency said.", "DK", "tp-link"),
        ("ZTE cannot be trusted, Norway's prime minister said.", "NO", "zte"),
        ("Denmark does not trust Huawei.", "?", "huawei"),
    ],
)
def test_a_wrong_is_tied_to_its_vendor_by_a_preposition_or_a_verb_of_being(text: str, accuser: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]
    assert accuser in ("?", told_of(text, "accuse")[0][0])


@pytest.mark.parametrize(
    "text",
    [
        "Concerns over Huawei's debt weighed on Danish banks.",
        "Worries about the Huawei ban grew among Danish farmers.",
        "The risk for Nokia is a price war, a trader said.",
        "A ZTE engineer found a flaw in a rival's camera.",
        "Of all carriers Telenor had the closest ties to Huawei.",
        "The Huawei ban came under fire over its cost.",
        "ZTE fears a shortage of chips.",
        "Samsung has concerns about prices.",
    ],
)
def test_debts_rivals_and_measures_are_no_wrongs_of_a_vendor(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ZTE does not pose a risk to ports, Norway's prime minister said.", "NO"),
        ("The Danish minister said she had no concerns about Huawei.", "DK"),
        ("The fears about Huawei are overblown, the Danish operator TDC said.", "?"),
        ("Nobody has shown proof that Dahua cameras leak pictures, a dealer said.", "?"),
        ("The accusation against TikTok lacks any evidence, a researcher said.", "?"),
        ("Huawei challenged the senator to show proof.", "org:huawei"),
    ],
)
def test_who_says_that_there_is_nothing_to_it_denies(text: str, actor: str) -> None:
    assert told_of(text, "accuse") == []
    assert actor in ("?", *[a for a, _ in told_of(text, "deny")])
    assert told_of(text, "deny")


@pytest.mark.parametrize(
    "text",
    ["Huawei is not the only threat to Norway's ports.", "There is no doubt that ZTE spies for Beijing, the Danish minister said."],
)
def test_one_of_several_and_no_doubt_clear_nobody(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    ("text", "accuser", "vendor"),
    [
        ("Labelled a security risk by Norway, ZTE turned to Africa.", "NO", "zte"),
        ("Denmark's spy chief has called Huawei untrustworthy.", "DK", "huawei"),
        ("TikTok worries Oslo.", "NO", "tiktok"),
        ("Concern is mounting in Danish ports about Hikvision.", "?", "hikvision"),
        ("Norway has long regarded Huawei with suspicion.", "NO", "huawei"),
    ],
)
def test_who_judges_or_is_troubled_accuses(text: str, accuser: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]
    assert told_of(text, "accuse")[0][0] == accuser


@pytest.mark.parametrize(
    "text",
    [
        "Kaspersky called the virus a serious threat.",
        "Nokia poses a threat to Ericsson.",
        "It is unfair to blame Huawei, said Telenor's boss.",
        "Norway sees no threat in Huawei.",
    ],
)
def test_rivals_and_what_is_called_unfair_accuse_nobody(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Both ZTE and Beijing deny the accusations.", "CN"),
        ("Norway sees no threat in Huawei.", "NO"),
        ("“We strongly disagree with the decision,” said TikTok.", "org:tiktok"),
        ("Farmers complain about the DJI ban.", "?"),
    ],
)
def test_who_denies_beside_others_or_without_a_name_is_found(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("Backdoor found in ZTE routers", "zte"),
        ("The risks posed by TikTok are too high, a Danish minister said.", "tiktok"),
        ("Concerns were raised in Oslo about DJI.", "dji"),
        ("Suspicion falls on Huawei in Danish leak", "huawei"),
        ("Danish intelligence worried about DeepSeek", "deepseek"),
    ],
)
def test_a_wrong_reaches_its_vendor_over_the_verb_behind_it(text: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ZTE was singled out as a danger by Finland's coast guard.", ("accuse", "FI")),
        ("Finland singled ZTE out as a threat.", ("accuse", "FI")),
        ("ZTE was flagged as a risk by Finland's spy agency.", ("accuse", "FI")),
        ("Eva Lind, a researcher at Turku University, said signs of espionage activities by ZTE abound.", ("accuse", "org:lind")),
        ("Finland accused ZTE of spying activities.", ("accuse", "FI")),
        ("I do not think that the ministry has found any wrongdoing by ZTE, the minister said.", ("deny", "?")),
        ("The minister said he did not believe his agency had seen any violation by ZTE.", ("deny", "?")),
    ],
)
def test_who_is_singled_out_is_accused_and_of_whom_nothing_is_thought_to_be_found_is_cleared(text: str, act: tuple[str, str]) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Malta and Cyprus accuse ZTE of spying.",
        "Malta and Cyprus consider ZTE a threat.",
        "Malta and Cyprus fear that ZTE spies for Beijing.",
    ],
)
def test_those_who_accuse_together_accuse_each(text: str) -> None:
    assert acts(text) == [("accuse", "in-force", "MT"), ("accuse", "in-force", "CY")]


@pytest.mark.parametrize("clause", ["it posed a threat", "it spied for anybody", "it was a risk to the ports"])
def test_a_vendor_named_before_is_cleared_and_not_accused_by_who_sees_no_evidence(clause: str) -> None:
    found = acts(f"Norway's minister said Hytera would build the network, as Oslo saw no evidence that {clause}.")
    assert found == [("allow", "announced", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Denmark has not accused Hytera of spying.",
        "The Danish agency refused to call Hytera a threat.",
        "Denmark stopped short of accusing Hytera of theft.",
        "The Danish minister would not describe Hytera as a risk.",
        "Denmark no longer calls Hytera a threat.",
        "Denmark refuses to say that Hytera is a threat.",
        "Denmark shied away from labelling Hytera a risk.",
        "The Danish minister said Hytera denied accusations of theft.",
        "The Danish ministry said the talks with Hytera went on, adding that it rejected allegations of theft.",
    ],
)
def test_who_leaves_a_charge_unsaid_or_reports_its_denial_accuses_nobody(text: str) -> None:
    assert [act for act in acts(text) if act[0] in ("accuse", "drop", "ban")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Danish minister did not hesitate to call Hytera a threat.",
        "Denmark has not only accused Hytera of theft.",
        "Hytera denied Denmark's accusations of theft.",
    ],
)
def test_who_does_say_it_accuses(text: str) -> None:
    assert ("accuse", "in-force", "DK") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We are not convinced by the allegations against Hytera,” the Danish minister said.",
        "Denmark was not swayed by the accusations against Dahua.",
        "The Norwegian premier said she was not persuaded by the charges against Hytera.",
    ],
)
def test_who_is_not_convinced_by_a_charge_does_not_make_it(text: str) -> None:
    assert told_of(text, "accuse") == []


def test_a_charge_that_does_not_convince_is_made_all_the_same_by_who_is_named() -> None:
    assert ("accuse", "in-force", "DK") in acts("Norway has not been persuaded by Danish accusations against Hytera.")
