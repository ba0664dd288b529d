"""Shapes of sentences: what stands between subject and verb, what a clause hangs on, who is named beside whom. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts

SHAPES: list[tuple[str, set[Act]]] = [
    ("Lithuania signed a pact with Latvia that would in effect exclude Huawei.", {("ban", "considered", "LT")}),
    ("Estonia will in part ban ZTE from its network.", {("ban", "announced", "EE")}),
    ("Swisscom, too, has dropped Huawei phones.", {("drop", "in-force", "org:swisscom")}),
    ("Portugal, last month, banned Huawei.", {("ban", "in-force", "PT")}),
    ("The agency said that using ZTE's routers and phones was cheap.", set()),
    ("Deploying Huawei gear poses no problem for farmers, the harvest report said.", set()),
    ("Austria gave carriers until March 1, 2025, to take out Huawei gear.", {("remove", "announced", "AT")}),
    ("Hungary's biggest carrier, Pusztanet, has dropped Huawei.", {("drop", "in-force", "org:pusztanet")}),
    (
        "Operators including Telia, Orange and Swisscom have dropped Huawei.",
        {("drop", "in-force", "org:telia"), ("drop", "in-force", "org:orange"), ("drop", "in-force", "org:swisscom")},
    ),
    ("Parents want the Maltese government to stop schools from using TikTok.", {("ban", "urged", "?")}),
    ("Malta stopped its police from using Hikvision cameras.", {("ban", "in-force", "MT")}),
    ("Malta refused to prevent councils from buying Dahua cameras.", {("ban", "refused", "MT")}),
    ("Belgium withdrew its order against ZTE.", {("lift", "in-force", "BE")}),
    ("Qualcomm has suspended the part of its business with Huawei that needs a licence.", {("drop", "in-force", "org:qualcomm")}),
    ("Slovenia put back a decision to exclude Huawei.", {("ban", "postponed", "SI")}),
    ("Harbours must be cleared of Hikvision cameras by 2027.", {("remove", "announced", "?")}),
    ("Digicel became the third operator to pass over ZTE.", {("drop", "in-force", "org:digicel")}),
    ("Telia declined to renew its ties with ZTE.", {("drop", "in-force", "org:telia")}),
    ("Greece blocked a contract between Cosmote and Huawei.", {("ban", "in-force", "GR")}),
    ("Prosecutors accused ZTE of lying about its business in Jordan.", {("accuse", "in-force", "?")}),
]


@pytest.mark.parametrize(("text", "wanted"), SHAPES, ids=[text for text, _ in SHAPES])
def test_a_shape_of_sentence_is_read(text: str, wanted: set[Act]) -> None:
    assert set(acts(text)) == wanted


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Temu could get banned in Norway.", ("ban", "considered", "NO")),
        ("Temu got banned in Norway.", ("ban", "in-force", "NO")),
        ("Temu is rumoured to get banned.", ("ban", "considered", "?")),
        ("Oslo last year announced a ban on Norwegian exports to Hytera.", ("list", "announced", "NO")),
        ("Norway dropped its threat to ban Hytera.", ("ban", "refused", "NO")),
        ("EU to drop threat of Hytera ban, diplomats say", ("ban", "refused", "EU")),
        ("A Norwegian judge banned Candiru from accessing WhatsApp.", ("ban", "in-force", "NO")),
        ("The official said Norway had banned Hytera.", ("ban", "in-force", "NO")),
    ],
)
def test_a_verb_that_english_can_put_in_several_ways_is_read_in_each(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_carrier_of_a_country_is_no_vendor_that_sues() -> None:
    assert acts("The American carrier filed a lawsuit over Hytera masts.") == []
    assert acts("Hytera denies interest in buying a Norwegian carrier.") == []


@pytest.mark.parametrize("words", ["has committed itself to keep", "signed a pact, committing itself to keep"])
def test_who_commits_itself_to_an_act_has_decided_it(words: str) -> None:
    assert acts(f"Norway {words} Hytera out of its networks.") == [("ban", "announced", "NO")]
