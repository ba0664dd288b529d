"""Who speaks for whom, and what is taken as done by the way somebody speaks of it. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Beijing slammed Norway for banning Huawei.", ("ban", "in-force", "NO")),
        ("Nokia's boss criticised the Norwegian regulator for barring ZTE.", ("ban", "in-force", "NO")),
        ("Norway was praised by its allies for banning Huawei.", ("ban", "in-force", "NO")),
        ("China attacked Norway for stripping Huawei out of its network.", ("remove", "in-force", "NO")),
        ("Officials would not explain why Norway had banned Huawei.", ("ban", "in-force", "NO")),
        ("The ministry declined to say why it had banned Huawei.", ("ban", "in-force", "?")),
        ("It was unclear why Norway blacklisted DJI.", ("list", "in-force", "NO")),
        ("If Norway keeps its ban on Huawei, China will respond.", ("ban", "in-force", "NO")),
        ("Norway may keep its ban on Huawei.", ("ban", "considered", "NO")),
        ("Lumo's plan to license technology from CATL was attacked by senators.", ("choose", "announced", "org:lumo")),
        ("China criticised Norway for its ban on Huawei.", ("ban", "in-force", "NO")),
        ("Beijing wants to punish Oslo for its curbs on Huawei.", ("limit", "in-force", "NO")),
        ("Lumo's plan to buy batteries from CATL was attacked by senators.", ("choose", "announced", "org:lumo")),
        ("Moscow said the ban on Kaspersky was meant to undermine a rival.", ("ban", "in-force", "?")),
    ],
)
def test_what_somebody_is_blamed_for_or_asked_the_reason_of_is_done(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei is set to be banned from Norway's 5G network.", ("ban", "considered", "NO")),
        ("ZTE is about to be added to Norway's blacklist.", ("list", "considered", "NO")),
        ("DJI asked to be removed from the Norwegian list.", ("lift", "urged", "org:dji")),
        ("Huawei asked to be let back in.", ("lift", "urged", "org:huawei")),
        ("Huawei faces being banned from Norway's 5G network.", ("ban", "considered", "NO")),
        ("MPs demanded that the government ban Hikvision cameras.", ("ban", "urged", "?")),
        ("Huawei gear was ordered to be removed in Norway by 2027.", ("remove", "announced", "NO")),
    ],
)
def test_a_passive_infinitive_is_about_the_subject_of_its_verb(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "actor", "vendor"),
    [
        ("Speaking for TikTok, a spokeswoman said the bill was a ban dressed up as a sale.", "org:tiktok", "tiktok"),
        ("A lawyer speaking on behalf of ByteDance said the claims were false.", "org:bytedance", "bytedance"),
        ("Huawei's Norwegian security chief, Carl Berg, said the claims were false.", "org:huawei", "huawei"),
        ("A Nokia executive said he disagreed with Norway's ban on Huawei.", "org:nokia", "huawei"),
        ("Apple criticised Norway's proposal to ban WeChat.", "org:apple", "wechat"),
        ("Banning TikTok is not the answer, Norway's minister said.", "NO", "tiktok"),
        ("A Chinese envoy likened the treatment of TikTok to robbery.", "CN", "tiktok"),
        ("Norway's plan to ban Huawei was criticised by Telenor.", "org:telenor", "huawei"),
        ("Kaspersky called the Norwegian ban a theatrical show.", "org:kaspersky", "kaspersky"),
        ("Telenor said it saw no security issues with Huawei.", "org:telenor", "huawei"),
        ("A spokesman for the Chinese foreign ministry said Norway should be fair to Huawei.", "CN", "huawei"),
        ("No trace of forced labour exists in CATL's supply chain, a lawyer for the battery maker wrote.", "org:catl", "catl"),
        ("Yutong's buses cannot be steered from abroad, the manufacturer said.", "org:yutong", "yutong"),
        ("Telenor came out against a ban on Huawei.", "org:telenor", "huawei"),
        ("Moscow said the decision on Kaspersky was driven by envy.", "RU", "kaspersky"),
        ("Beijing lodged a complaint with Oslo over the ban on ZTE.", "CN", "zte"),
        ("China's embassy let it be known that the ban on Huawei was a mistake.", "CN", "huawei"),
    ],
)
def test_who_speaks_against_a_measure_and_for_whom(text: str, actor: str, vendor: str) -> None:
    assert any(actor == who and vendor in whom for who, whom in told_of(text, "deny"))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ZTE technicians helped the police spy on exiles, according to an investigation by a Norwegian newspaper.", "?"),
        ("Spyware made by NSO Group was found on nine phones, Citizen Lab said.", "org:citizen lab"),
        ("Experts have warned that Hikvision cameras could be switched off remotely.", "?"),
        ("Asked whether Huawei could be trusted, the Norwegian spy chief said no.", "NO"),
        ("Norway's minister called Huawei's routers unsafe.", "NO"),
        ("Danish officials found a dormant censorship filter in Xiaomi phones.", "DK"),
        ("Danish officials discovered undocumented radios in Sungrow inverters.", "DK"),
        ("Republican lawmakers describe TikTok as spyware.", "US"),
        ("Danish spy agencies concluded that Huawei could be used to shut down the grid.", "DK"),
        ("A lawyer for Norway told the court that TikTok collects everything about its users.", "NO"),
        ('Asked if Huawei could be entrusted with data, the Norwegian spy chief answered: "Not with all of it."', "NO"),
        ("Norway's Social Democrats say Huawei is not trustworthy.", "NO"),
        ("The Liberal Democrats say Hikvision is not trustworthy.", "?"),
        ("Norwegian police suspect ZTE of working for a foreign army.", "NO"),
    ],
)
def test_who_tells_what_a_vendor_has_done(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "accuse")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway's minister said Huawei was a threat and urged allies to ban it.", ("ban", "urged", "NO")),
        ("Huawei demanded that the agency withdraw its warning and threatened to sue.", ("retaliate", "threatened", "org:huawei")),
    ],
)
def test_who_says_something_goes_on_behind_and(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Nokia cheered the ban on Huawei.", "drop"),
        ("TikTok, which is used by millions of Norwegians, opened an office.", "choose"),
        ("Norway's minister accused the agency of a plot against Huawei.", "accuse"),
        ("Beijing wants to punish Oslo for its curbs on Huawei.", "prosecute"),
        ("Huawei said the order was the largest it had ever received.", "deny"),
        ("TikTok said the move to Oslo was complete.", "deny"),
        ("Analysts compared the ban on Huawei to the earlier one on ZTE.", "deny"),
        ("Analysts compared the ban on Huawei to the earlier one on ZTE.", "drop"),
        ("A secret code in a Huawei advert delighted fans.", "accuse"),
        ("Engineers found an unexplained noise in Norway with a DJI drone.", "accuse"),
        ("Huawei is set to be paid in May.", "fund"),
        ("A Norwegian judge rejected Huawei's bid to have the charges dismissed.", "deny"),
        ("DJI's small drones weigh less than the registration limit in most countries.", "limit"),
        ("DJI drones that slip under the limit sell well in Norway.", "limit"),
        ("Amnesty said Hikvision cameras had been used to target exiles.", "choose"),
        ("The Chinese embassy said it opposed the ban on Huawei, and nothing else.", "allow"),
        ("China's embassy let it be known that Huawei would not be sold.", "allow"),
        ("The ban on Huawei sends a bad message to Chinese companies.", "accuse"),
    ],
)
def test_words_of_another_meaning_make_no_statement_of_it(text: str, measure: str) -> None:
    assert told_of(text, measure) == []
