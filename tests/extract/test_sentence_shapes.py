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
