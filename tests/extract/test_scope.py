"""Scope on invented sentences: government equipment, what is kept from a vendor, what a denial is about."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load

EXTRACTOR = Extractor(load())


def scopes(text: str) -> dict[str, tuple[str, ...]]:
    """The scope of each statement of a text, by its measure."""
    found = EXTRACTOR.extract(Reading.of_row({"text": text})).statements
    return {s.act.measure.value: tuple(sorted(s.act.scope.codes)) for s in found}


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("The navy of Chile banned TikTok from government-issued phones.", "ban", ("apps", "government")),
        ("Japan banned government purchases of ZTE radios.", "ban", ("government",)),
        ("Civilian agencies have removed Kaspersky software in the United States.", "remove", ("government",)),
        ("The United States blacklisted Hytera, cutting it off from American technology.", "list", ("exports",)),
        ("The US blocked ZTE from doing business with American companies.", "list", ("exports",)),
        ("Huawei denied the claims, but that did not stop Norway from closing its 5G networks.", "deny", ()),
        ("Huawei denied that its 5G radios could be tapped.", "deny", ("5g",)),
    ],
)
def test_the_scope_is_the_one_of_the_act(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes
