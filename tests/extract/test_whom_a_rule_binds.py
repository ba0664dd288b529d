"""Whom a rule binds, and what of a vendor it is about, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import statements
from tests.extract.test_scope import scopes


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("Chile bans DeepSeek for federal officials.", "ban", ("apps", "government")),
        ("The Danish parliament has banned TikTok from the phones of its staff.", "ban", ("apps", "government")),
        ("Officers must not carry Oppo phones, Latvia's defence ministry said.", "ban", ("government", "phones")),
        ("Civil servants may not install Temu, the Finnish government said.", "ban", ("apps", "government")),
        ("A bill would stop the Pentagon from buying Autel drones.", "ban", ("drones", "government")),
        ("Uruguay kept Dahua cameras out of public buildings.", "ban", ("cameras", "government")),
        ("Norway's customs authority has stopped using Kaspersky.", "drop", ("government",)),
        ("Chile's cyber agency advised against Oppo phones.", "advise", ("phones",)),
    ],
)
def test_those_who_serve_a_public_body_are_bound_by_it(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


def test_a_government_that_acts_is_not_the_one_that_is_bound() -> None:
    assert scopes("If the federal government excludes Hytera from 5G networks, Canada may pay carriers.")["ban"] == ("5g",)


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("The retailer Elektro stopped selling ZTE devices.", "drop", ("phones",)),
        ("Norway banned Hytera devices.", "ban", ()),
        ("Facebook will no longer let its apps be installed on Oppo phones.", "drop", ("phones",)),
        ("Telia chose Nokia for next-generation networks.", "choose", ("5g",)),
        ("Oslo University took no more research money from Huawei.", "drop", ("research",)),
        ("Norway barred ZTE from a federal subsidy program.", "ban", ("public-funds",)),
        ("Canberra declared a ban on business with SMIC.", "list", ("exports",)),
        ("Tokyo placed SMIC on an export restrictions list.", "list", ("exports",)),
        ("Norwegian agencies have removed Kaspersky from their networks.", "remove", ("government",)),
        ("Poland reviewed Hytera, one of the largest telecom equipment and services providers.", "review", ()),
        ("Norway had over 50 applications for licences to do business with ZTE.", "list", ()),
    ],
)
def test_the_words_for_goods_and_dealings_tell_the_scope(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text).get(measure, ()) == codes


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The governments of Norway, Peru and Chile have blocked Huawei.", ["NO", "PE", "CL"]),
        ("The authorities in Norway and Peru banned ZTE.", ["NO", "PE"]),
        ("The government of Malta banned ZTE.", ["MT"]),
    ],
)
def test_all_whose_governments_act_are_actors(text: str, actors: list[str]) -> None:
    assert [s.act.actor for s in statements(text)] == actors
