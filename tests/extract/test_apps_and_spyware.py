"""Measures on apps, spyware, chip makers and batteries that news speaks of: who is hit, and what is no name. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Commerce Department added NSO Group and Candiru to its Entity List.", ("list", "in-force", "US", ("nso-group", "candiru"))),
        ("Norway banned Pegasus spyware.", ("ban", "in-force", "NO", ("nso-group",))),
        ("Russia has blocked Facebook, Twitter and Instagram.", ("ban", "in-force", "RU", ("facebook", "twitter", "instagram"))),
        ("Russia blocked the messaging app Signal.", ("ban", "in-force", "RU", ("signal",))),
        ("Somalia ordered operators to block Telegram.", ("ban", "announced", "SO", ("telegram",))),
        ("Taiwan told its agencies to stop using Zoom.", ("ban", "in-force", "TW", ("zoom",))),
        ("Ukraine banned VKontakte, Yandex and Dr.Web.", ("ban", "in-force", "UA", ("vk", "yandex", "dr-web"))),
        ("India banned UC Browser, Weibo and CamScanner.", ("ban", "in-force", "IN", ("alibaba", "weibo", "camscanner"))),
        (
            "The US added Biren, Moore Threads and Piotech to the Entity List.",
            ("list", "in-force", "US", ("biren", "moore-threads", "piotech")),
        ),
        ("The FCC revoked the licences of Pacific Networks and ComNet.", ("ban", "in-force", "US", ("pacific-networks", "comnet"))),
        ("China banned Tesla cars from military bases.", ("ban", "in-force", "CN", ("tesla",))),
        ("Lithuania bars remote access to Growatt and Deye inverters.", ("ban", "in-force", "LT", ("growatt", "deye"))),
        ("Tennessee banned Manus AI on state devices.", ("ban", "in-force", "US", ("manus",))),
    ],
)
def test_a_measure_hits_the_vendor_by_its_name(text: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert expected in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "The city banned a traffic signal. Signal masts must be removed by May.",
        "The court banned zoom lenses from its hall, and Zoom lenses were removed.",
        "Norway banned pegasus toys, and a candiru was removed from the pond.",
    ],
)
def test_a_measure_on_a_common_word_hits_no_vendor(text: str) -> None:
    assert [targets for _, _, _, targets in acts_on(text) if targets] == []


@pytest.mark.parametrize(
    "text",
    [
        "The minister wrote on Facebook that Norway would ban ZTE.",
        "In a post on Telegram the minister said Norway would ban ZTE.",
        "Norway would ban ZTE, the minister said in a Twitter post.",
    ],
)
def test_where_it_was_posted_is_not_hit(text: str) -> None:
    assert {targets for _, _, _, targets in acts_on(text)} == {("zte",)}


def test_an_app_firm_that_uses_anothers_product_chooses_it() -> None:
    assert ("choose", "in-force", "org:facebook", ("kaspersky",)) in acts_on("Facebook keeps using Kaspersky software.")
    assert "choose" not in {measure for measure, *_ in acts_on("ZTE said it still uses a Qualcomm product.")}
    assert "choose" not in {measure for measure, *_ in acts_on("ByteDance, which operates the app TikTok, kept silent.")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Small sellers won an injunction blocking a Treasury Department rule that would remove Temu from every app store.",
            ("ban", "suspended", "US", ("temu",)),
        ),
        ("A magistrate cited free speech in blocking a ban of WeChat.", ("ban", "suspended", "?", ("wechat",))),
        ("A later ruling stymied a decree that would have forbidden payments through WeChat.", ("ban", "suspended", "?", ("wechat",))),
        ("The court ordered that the ministry not enforce the ban on Telegram.", ("ban", "suspended", "?", ("telegram",))),
        ("The US Justice Department said it would not enforce the ban on Temu.", ("ban", "suspended", "US", ("temu",))),
        ("Joe Biden signed a law that would ban DJI drones.", ("ban", "announced", "US", ("dji",))),
        ("The ruling prevents the US from forcing Apple to remove Temu from its app store.", ("ban", "suspended", "US", ("temu",))),
        ("Kenya ordered that Temu close its offices.", ("ban", "announced", "KE", ("temu",))),
        ("Chile gave ByteDance until May 12 to sell TikTok.", ("limit", "announced", "CL", ("bytedance", "tiktok"))),
        ("Teachers have until the end of May to delete TikTok.", ("remove", "announced", "?", ("tiktok",))),
    ],
)
def test_orders_about_apps_and_what_courts_make_of_them(text: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "TikTok won a reprieve from its ban when a judge granted an injunction blocking the order.",
        "The navy asked sailors not to download and use WeChat.",
    ],
)
def test_relief_and_advice_bring_no_second_measure(text: str) -> None:
    assert len(acts_on(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The park has issued lifetime bans to two hikers, says a notice on its official WeChat account.",
        "The comedian was banned from TikTok.",
        "Temu's growth was hampered by a shortage of lorries.",
        "Temu told the inquiry that it had a policy for that.",
        "Lumo built a mode that lets users defend themselves from stalkers and from Temu.",
    ],
)
def test_an_app_that_is_only_the_place_or_the_matter_is_not_hit(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TikTok's sales suffer from the U.S. ban threat.", ("ban", "considered", "US", ("tiktok",))),
        ("Chile probing claims that Temu sells unsafe lamps", ("prosecute", "in-force", "CL", ("temu",))),
        ("Chile is probing allegations Temu sold unsafe lamps.", ("prosecute", "in-force", "CL", ("temu",))),
        ("Chile launched an investigation, requesting details on Temu's data rules.", ("prosecute", "in-force", "CL", ("temu",))),
        ("Chilean officials were banned from TikTok.", ("ban", "in-force", "CL", ("tiktok",))),
        ("Chile has deleted its TikTok account.", ("drop", "in-force", "CL", ("tiktok",))),
        ("Chile led the charge, with its minister announcing a ban on Temu.", ("ban", "announced", "CL", ("temu",))),
    ],
)
def test_probes_threats_and_charges_that_are_none(text: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert expected in acts_on(text)
    assert [a for a in acts_on(text) if a[0] not in ("accuse", expected[0])] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Centre banned forty Chinese mobile apps.", ("ban", "in-force", "IN", ("origin:CN",))),
        ("Gov. Jane Doe (R-Ohio) banned Temu on state issued tablets.", ("ban", "in-force", "US", ("temu",))),
        ("In a notice Chad's parliament said it had asked clerks and all staff to remove Temu.", ("advise", "in-force", "TD", ("temu",))),
        ("The Temu ban prohibits pupils from using Temu.", ("ban", "in-force", "?", ("temu",))),
        ("The order disallows Hytera radios in public networks.", ("ban", "in-force", "?", ("hytera",))),
        ("Kenya demanded that Temu, an online shop, provide its records.", ("review", "in-force", "KE", ("temu",))),
        ("Kenya requests information from Temu and Shein.", ("review", "in-force", "KE", ("temu", "shein"))),
        ("Kenya asked DJI for details about its servers.", ("review", "in-force", "KE", ("dji",))),
        ("Temu vowed to fight the bill in court.", ("retaliate", "announced", "org:temu", ("temu",))),
        ("A Temu lawyer argued that a ban would destroy the company.", ("deny", "in-force", "org:temu", ("temu",))),
    ],
)
def test_who_decides_on_an_app_and_who_answers(text: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The centre for crafts banned nobody, and Temu opened a shop.",
        "Temu requested documents from a bank.",
        "Lumo requested details from Temu.",
    ],
)
def test_requests_between_firms_and_other_centres_decide_nothing(text: str) -> None:
    assert acts_on(text) == []
