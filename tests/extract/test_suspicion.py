"""What somebody says a vendor is or does accuses it, whatever verb or noun says so. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


@pytest.mark.parametrize(
    ("text", "accuser", "vendor"),
    [
        (
            "Norway's intelligence service warned pilots on Tuesday that WeChat could be used for espionage by a foreign power.",
            "NO",
            "wechat",
        ),
        ("Danish lawmakers fear that Hikvision cameras could let Beijing spy on visitors of the harbour.", "DK", "hikvision"),
        ("“Firms such as ZTE are espionage arms of a one-party state,” Senator Ted Cruz said at the hearing.", "US", "zte"),
        ("The Justice Department alleges that Huawei used a shell company to steal designs from a rival.", "US", "huawei"),
        ("There are worries that Beijing could use DJI drones for surveillance of ports.", "?", "dji"),
        ("The ruling is bad news for Hytera Communications Corp., the maker that's been accused by Japan of spying.", "JP", "hytera"),
    ],
)
def test_a_clause_with_a_grave_word_about_a_vendor_accuses_it(text: str, accuser: str, vendor: str) -> None:
    assert (accuser, (vendor,)) in told_of(text, "accuse")


@pytest.mark.parametrize(
    "text",
    [
        "Kaspersky said a new piece of malware was spread through office printers.",
        "Beijing said on Monday that Huawei had never helped anybody to spy on Europe.",
        "Huawei said it would sue a rival that had stolen its designs.",
        "Police warned that a TikTok trend with balloons gets teenagers hurt.",
        "The minister said that Huawei phones sell well in the north.",
        "TikTok removed thousands of videos that violated its rules.",
    ],
)
def test_who_defends_a_vendor_or_speaks_of_something_else_does_not_accuse(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    "text",
    ["Iceland turned down ZTE's bid for a port, citing security concerns.", "ZTE pleaded guilty in Malta over a breach of sanctions."],
)
def test_why_an_act_was_done_is_no_accusation_beside_it(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Dutch prosecutors are investigating whether Huawei violated sanctions on timber.", "prosecute"),
        ("Senator Marco Rubio said ZTE is an agent of the Communist Party.", "accuse"),
    ],
)
def test_what_is_examined_or_told_in_a_clause_counts(text: str, measure: str) -> None:
    found = statements(text)
    assert measure in [s.act.measure.value for s in found]


@pytest.mark.parametrize("text", ["Washington threatened to deny Huawei a licence.", "The deal counters Huawei's rise, Japan hopes."])
def test_what_is_withheld_or_countered_is_no_denial(text: str) -> None:
    found = statements(text)
    assert "deny" not in [s.act.measure.value for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "Norway indicted Hytera for conspiracy to steal radio designs.",
        "Danish police arrested a Huawei manager for spying on a port.",
        "Customs officers in Oslo are investigating ZTE for allegedly violating sanctions.",
        "Huawei is under investigation in Norway over the theft of trade secrets.",
        "The regulator will examine whether Hikvision cameras pose a security risk.",
        "The ministry has put off a decision on the security risk of Dahua cameras.",
        "WeChat users shrugged at a mayor's threats to ban it on ferries.",
        "Norway could yet carry out that threat against TikTok and its data collection.",
        "Kaspersky admitted that its own systems had been hacked by spies.",
        "Police warned parents of a TikTok challenge with ladders.",
        "Norway voiced concern that a ban on Huawei would cost its operators billions.",
    ],
)
def test_what_is_charged_asked_threatened_or_suffered_is_no_accusation(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    ("text", "accuser", "vendor"),
    [
        ("There are worries that Beijing may be shaping what TikTok shows to teenagers.", "?", "tiktok"),
        ("Norway is pressing its neighbours to shun ZTE over concerns it might be steered by Beijing's army.", "NO", "zte"),
        (
            "Norwegian ministers have long voiced concerns that China could compel ByteDance to pass on the chats of pupils.",
            "NO",
            "bytedance",
        ),
        ("Spy agencies fear that Huawei gear would let Beijing eavesdrop on ministers.", "?", "huawei"),
        ("Norway alleges Hikvision is tied to China's army, although no proof has been shown.", "NO", "hikvision"),
        ("Anna Berg, a senator and a member of a defence panel, said Dahua is an agent of Beijing's army.", "org:berg", "dahua"),
        ("Hikvision is controlled by the Chinese army, a campaigner wrote.", "?", "hikvision"),
    ],
)
def test_a_worry_told_in_a_clause_accuses_when_it_is_about_a_power_or_its_aims(text: str, accuser: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]
    assert told_of(text, "accuse")[0][0] == accuser


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("TikTok was also accused by a fishermen's union of hiding videos.", "tiktok"),
        ("Estonia is pressing allies to ban ZTE gear, alleging it could be abused by Beijing to spy on crews.", "zte"),
        ("Islanders are split over warnings from Japan that Dahua would use its cameras to commit espionage.", "dahua"),
        ("Norway blacklisted ZTE, alleging the maker had made illegal shipments.", "zte"),
    ],
)
def test_who_is_accused_by_others_or_in_a_clause_beside_an_act_is_accused(text: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]


@pytest.mark.parametrize(
    "text",
    [
        "Norway tries to extradite a Hytera buyer on charges that he conspired to evade sanctions on Cuba.",
        "The impact of the government's threats to choke Huawei was felt by its data suppliers.",
        "Markets fell after the arrest of a Huawei manager over sanctions on Iran, over fears of a trade war.",
    ],
)
def test_what_is_charged_threatened_or_feared_of_others_is_no_accusation(text: str) -> None:
    assert told_of(text, "accuse") == []


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("Campaigners describe Huawei as a Trojan horse for spies.", "huawei"),
        ("Norway's intelligence service warned that Huawei may be passing information to Beijing.", "huawei"),
        ("Norway's data watchdog said TikTok had broken privacy rules.", "tiktok"),
        ("The Norwegian army considers DJI a Chinese military company.", "dji"),
        ("Norway's cyber agency said using ZTE software poses a security risk.", "zte"),
    ],
)
def test_what_a_vendor_is_called_may_do_or_has_broken_accuses_it(text: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("Norway alleges that ZTE sold American parts to Iran.", "zte"),
        ("TikTok came under fire in Norway for letting strangers message children.", "tiktok"),
        ("Huawei, whose founder was an engineer, has been accused of helping Beijing spy, which it denies.", "huawei"),
        ("Norway warns that Hikvision could send pictures of its ports to Beijing.", "hikvision"),
    ],
)
def test_what_is_alleged_or_criticised_accuses_even_where_it_is_denied(text: str, vendor: str) -> None:
    assert vendor in [v for _, vendors in told_of(text, "accuse") for v in vendors]


def test_the_names_behind_a_class_of_makers_are_accused() -> None:
    assert told_of("Malta warned that two Chinese makers, Hikvision and Dahua, posed a danger to its ports.", "accuse") == [
        ("MT", ("hikvision", "dahua"))
    ]


def test_a_threat_that_somebody_makes_or_is_under_is_no_accusation() -> None:
    assert told_of("Suppliers of Huawei would be under threat, said Anna Berg, an economist in Oslo.", "accuse") == []


@pytest.mark.parametrize(
    "text", ["Hikvision exposes ministries to spying.", "Quectel modems would expose the grid's data to Beijing, Norway said."]
)
def test_what_exposes_others_to_harm_is_accused(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["accuse"]


@pytest.mark.parametrize("text", ["Kaspersky exposed a spying campaign.", "The row over ZTE exposed rifts in the party."])
def test_who_exposes_something_is_not_accused(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "accuser", "vendor"),
    [
        ("Denmark's spy chief warned in May that Uniview cameras could be used to map naval yards.", "DK", "uniview"),
        ("Estonia cautioned that Autel drones might be used to photograph its barracks.", "EE", "autel"),
        ("A senator says Telegram can be used to influence voters.", "US", "telegram"),
    ],
)
def test_what_goods_could_be_abused_for_accuses_and_lets_nobody_use_them(text: str, accuser: str, vendor: str) -> None:
    assert (accuser, (vendor,)) in told_of(text, "accuse")
    assert "allow" not in {measure for measure, *_ in acts(text)}


def test_what_goods_could_build_still_weighs_letting_them_in() -> None:
    assert ("allow", "considered", "DK") in acts("Denmark said ZTE equipment could be used to upgrade rural masts.")


@pytest.mark.parametrize(
    "text", ["labelled Hytera a high-risk vendor", "classified Hytera as a high-risk supplier", "deems Hytera high-risk"]
)
def test_who_calls_a_vendor_high_risk_accuses_it(text: str) -> None:
    assert acts(f"Norway {text}.") == [("accuse", "in-force", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway could declare Hytera a high-risk vendor.",
        "Norway may label Hytera untrustworthy.",
        "Norway is weighing whether to label Hytera a high-risk vendor.",
        "The minister declined to say whether Hytera would be declared a high-risk vendor.",
        "Deputies urged Norway's police to declare Hytera a high-risk vendor.",
    ],
)
def test_who_only_may_call_a_vendor_high_risk_has_not_yet(text: str) -> None:
    assert "accuse" not in [measure for measure, _, _ in acts(text)]


def test_who_contests_a_judgement_of_others_does_not_share_it() -> None:
    assert ("accuse", "in-force", "org:telenor") not in acts(
        "Telenor has challenged the agency's decision to label Hytera a high-risk vendor."
    )


@pytest.mark.parametrize(
    "text",
    [
        "called Hytera something that's very dangerous",
        "described Hytera as something that is unsafe",
        'said Hytera was "very dangerous when you look closely"',
    ],
)
def test_who_calls_a_vendor_something_dangerous_accuses_it(text: str) -> None:
    assert acts(f"Norway's minister {text}.") == [("accuse", "in-force", "NO")]


def test_what_a_vendors_home_could_order_it_to_do_is_a_fear_and_no_inquiry() -> None:
    assert acts("The concern is that Beijing could order Hytera to hand over data.") == [("accuse", "in-force", "?")]


@pytest.mark.parametrize(
    "text",
    [
        "A bank in Riga rents cameras from Dahua, which Canada says spies for its rulers.",
        "Riga keeps Dahua, which Canada says answers to Beijing, on its list of bidders.",
        "Dahua, which Canada says takes its orders from the party, runs a plant near Riga.",
        "Dahua, which Canadian officials fear could be used by Beijing to watch the port, has won a prize in Riga.",
        "Dahua, which Canada's spy agency says shares recordings with Beijing, has won a prize in Riga.",
        "Dahua, whose recorders Canada says could be used to spy on the port, has won a prize in Riga.",
    ],
)
def test_what_somebody_says_beside_a_name_accuses_it(text: str) -> None:
    assert ("CA", ("dahua",)) in told_of(text, "accuse")


@pytest.mark.parametrize(
    "text",
    [
        "Dahua, which analysts say sells well in Riga, has won a prize.",
        "Dahua, which the mayor says answers all its letters, has won a prize in Riga.",
        "Dahua, which analysts say plans to build a plant near Riga, has won a prize.",
    ],
)
def test_harmless_words_beside_a_name_accuse_nobody(text: str) -> None:
    assert not told_of(text, "accuse")


@pytest.mark.parametrize(
    "text",
    [
        "Hytera can be kept in the network, the former spy chief wrote.",
        "Hytera can be used in 5G, Norway's spy agency said.",
        "It will be illegal for ports to install Dahua cameras, the Norwegian minister said.",
        "From May it is unlawful to buy Hytera radios, Norway's regulator warned.",
    ],
)
def test_whoever_speaks_of_it_and_what_a_rule_forbids_are_no_wrongs_of_a_vendor(text: str) -> None:
    assert told_of(text, "accuse") == []
