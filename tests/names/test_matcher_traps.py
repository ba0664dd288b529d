"""Names that are no names here, and names in spellings that hide them. All texts are invented."""

from __future__ import annotations

import pytest

from cordon import names
from cordon.names import Mention, NameKind


def found(text: str) -> list[Mention]:
    return names.load().matcher.find(text)


def vendors(text: str) -> list[str]:
    return [mention.id for mention in found(text) if mention.kind is NameKind.VENDOR]


def places(text: str) -> list[str]:
    return [mention.place for mention in found(text) if mention.kind in (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM)]


@pytest.mark.parametrize(
    "text",
    [
        "Aztech routers were recalled in the shop.",
        "The Wetterschutztechnik works sell awnings.",
        "Kaztek boards arrived late.",
        "I:DJI rose 0.2 percent",
        ".DJI fell, .SPX rose",
        "the ^DJI closed lower",
        "DJI Dow Jones average",
        "Write to press@huawei.com or see www.huawei.com/press",
        "https://news.example/zte-ban-explained",
        "He grew an Apple tree, sold Apple juice",
        "She is a flex worker in a micron wide lab",
        "the intel sharing deal",
        "Intel agencies warned them",
    ],
)
def test_a_vendors_letters_in_another_sense_are_no_vendor(text: str) -> None:
    assert vendors(text) == []


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("zte said no", "zte"),
        ("HUAWEI OUT, says minister", "huawei"),
        ("a Huawei-free core", "huawei"),
        ("non-Huawei masts only", "huawei"),
        ("Huawei's masts", "huawei"),
        ("Huawei’s masts", "huawei"),
        ("#Huawei is back", "huawei"),
        ("Hua\u00adwei masts", "huawei"),
        ("Hua\u200bwei masts", "huawei"),
        ("the “Huawei” clause", "huawei"),
        ("China\u00a0Mobile applied", "china-mobile"),
        ("China  Mobile applied", "china-mobile"),
        ("China\nMobile applied", "china-mobile"),
        ("Dr Peng applied", "dr-peng"),
        ("Dr. Peng applied", "dr-peng"),
        ("华为技术有限公司 sued", "huawei"),
        ("被华为起诉", "huawei"),
        ("Ｈｕａｗｅｉ sued", "huawei"),
        ("DJI drones stay grounded", "dji"),
        ("Nokia wins the tender", "nokia"),
        ("Micron may not be bought", "micron"),
        ("Hangzhou Hikvision Digital Technology Co., Ltd. appealed", "hikvision"),
        ("Hangzhou Hikvision Digital Technology Co.,Ltd appealed", "hikvision"),
    ],
)
def test_a_vendor_is_found_in_every_dress(text: str, vendor: str) -> None:
    assert vendors(text) == [vendor]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They told us nothing; join us.", []),
        ("The US told us nothing.", ["US"]),
        ("CONTACT US for prices", []),
        ("ABOUT US", []),
        ("US BANS MASTS", ["US"]),
        ("a decision to let US firms sell; talks between US and other officials", ["US", "US"]),
        ("U.S. buyers and u.s. prices", ["US"]),
        ("the U.S., the U.K. and the EU", ["US", "GB", "EU"]),
        ("the United\u00a0 States and the United\nKingdom", ["US", "GB"]),
        ("roast Turkey, then a Turkey sandwich, then turkey", []),
        ("Turkey signed; Türkiye signs", ["TR", "TR"]),
        ("Georgia joined, said Tbilisi", ["GE", "GE"]),
        ("South Sudan, not Sudan", ["SS", "SD"]),
        ("Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea", ["PG", "GW", "GQ", "GN"]),
        ("a guinea pig from Guinea", ["GN"]),
        ("Niger, Nigeria and the Niger Delta", ["NE", "NG"]),
        ("Anglo-French and Sino-US talks", ["GB", "FR", "CN", "US"]),
        ("DR Congo and the Republic of Congo", ["CD", "CG"]),
        ("North Korea and South Korea", ["KP", "KR"]),
        ("Latin American, North American and African American buyers", []),
        ("a Danish pastry and French fries", []),
        ("Michael Jordan visited Jordan", ["JO"]),
        ("a jersey from Jersey", ["JE"]),
        ("on china plates from China", ["CN"]),
    ],
)
def test_places_are_told_from_other_senses(text: str, expected: list[str]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize("text", ["Atlanta, Georgia", "Georgia lawmakers", "the state of Georgia", "Georgia Secretary of State"])
def test_georgia_beside_american_words_is_the_american_state(text: str) -> None:
    georgia = next(mention for mention in found(text) if mention.surface == "Georgia")
    assert (georgia.kind, georgia.place) == (NameKind.PART, "US")
    assert georgia.has(NameKind.PLACE, "GE")


def test_a_vendor_that_is_a_company_is_one_mention_with_both_readings() -> None:
    (nokia,) = found("Nokia won.")
    assert nokia.kind is NameKind.VENDOR
    company = nokia.as_kind(NameKind.COMPANY)
    assert company is not None and company.id == "nokia"


def test_the_phone_maker_and_the_operator_of_one_name_are_both_readings() -> None:
    (vivo,) = found("Vivo denied it")
    assert vivo.kind is NameKind.VENDOR
    assert {(reading.kind, reading.id) for reading in vivo.candidates} >= {(NameKind.VENDOR, "vivo"), (NameKind.COMPANY, "vivo")}


def test_a_name_that_bodies_of_several_places_bear_stands_for_no_place() -> None:
    (senate,) = found("the Senate voted")
    assert senate.kind is NameKind.AGENCY
    assert senate.place == "" and {reading.place for reading in senate.candidates} >= {"US", "CA", "CZ"}


def test_the_longest_name_wins() -> None:
    assert [mention.surface for mention in found("South China Morning Post on the U.S. Department of Commerce")] == [
        "South China Morning Post",
        "U.S. Department of Commerce",
    ]


def test_names_do_not_run_over_an_empty_line_or_a_full_stop() -> None:
    assert vendors("It ends in China\n\nMobile phones follow. It ends in China. Mobile phones follow.") == []


def test_an_operator_whose_name_is_a_common_word_is_not_found_in_text_but_when_asked_for() -> None:
    assert [mention for mention in found("Play fair. Rain fell. Spark it. Sure. True.") if mention.kind is NameKind.COMPANY] == []
    assert names.load().find_company("Play") == "play"
