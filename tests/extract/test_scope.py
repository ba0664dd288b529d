"""Scope on invented sentences: government equipment, what is kept from a vendor, what a denial is about."""

from __future__ import annotations

import pytest

from tests.extract.answers import statements


def scopes(text: str) -> dict[str, tuple[str, ...]]:
    """The scope of each statement of a text, by its measure."""
    found = statements(text)
    return {s.act.measure.value: tuple(sorted(s.act.scope.codes)) for s in found}


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("The post office of Chile banned TikTok from government-issued tablets.", "ban", ("apps", "government")),
        ("Japan banned government purchases of ZTE radios.", "ban", ("government",)),
        ("Civilian agencies have removed Kaspersky software in the United States.", "remove", ("government",)),
        ("The United States blacklisted Hytera, cutting it off from American technology.", "list", ("exports",)),
        ("Tokyo blocked ZTE from doing business with Japanese firms.", "list", ("exports",)),
        ("Huawei denied the claims, but that did not stop Norway from closing its 5G networks.", "deny", ()),
        ("Huawei denied that its 5G radios could be tapped.", "deny", ("5g",)),
        ("Norway's ministry has removed all Kaspersky software.", "remove", ("government",)),
        ("Norwegian agencies have removed their Hikvision cameras.", "remove", ("cameras", "government")),
        ("Norway uses Huawei in its 5G network.", "choose", ("5g",)),
        ("The Interior Department grounded its DJI drones.", "drop", ("drones", "government")),
        ("Norway banned the use of Huawei gear by the army.", "ban", ("government",)),
        ("Norway barred the government from buying Huawei gear.", "ban", ("government",)),
        ("Norway told its soldiers not to use TikTok.", "ban", ("apps", "government")),
        ("Norwegian ministries were told to stop using TikTok.", "ban", ("apps", "government")),
        ("Washington banned the use of Kaspersky gear by the U.S. government.", "ban", ("government",)),
        ("Norway forbade TikTok on phones issued by the state.", "ban", ("apps", "government")),
        ("Norway weighs limits on Chinese 5G suppliers.", "limit", ("5g",)),
        ("Norway may limit ZTE, one of Asia's oldest 5G equipment makers.", "limit", ()),
        ("Washington barred it from buying American chips, Huawei said.", "list", ("exports",)),
        ("Hytera fell behind after Japanese sanctions on the sale of software.", "list", ("exports",)),
        ("Tokyo ended its ban on Japanese firms supplying the handset maker Oppo.", "lift", ("exports",)),
        ("Huawei sold fewer smartphones after it was blacklisted by Washington.", "list", ()),
        ("Norway ordered phone networks to remove Huawei parts.", "remove", ("network",)),
        ("Norway will bar Huawei from fifth-generation networks.", "ban", ("5g",)),
    ],
)
def test_the_scope_is_the_one_of_the_act(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Iowa banned TikTok on state-owned and state-leased devices.",
        "The order bans WeChat from all county government electronic devices.",
        "The secretary banned Temu on department-issued phones.",
        "Lithuania has blocked DeepSeek on the ministry's laptops.",
        "Maine bans TikTok from state devices and networks.",
    ],
)
def test_goods_that_a_public_body_holds_are_the_governments(text: str) -> None:
    assert scopes(text) == {"ban": ("apps", "government")}


def test_goods_of_a_state_owned_firm_are_not_the_governments() -> None:
    assert scopes("France bars WeChat from a state-owned operator's phones.") == {"ban": ("apps",)}
