"""Phrases without a name: whom they stand for, by what the document said before. All texts are invented."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load

EXTRACTOR = Extractor(load())
ONE = "Officials in Oslo spoke at length about Huawei on Monday."
TWO = "Officials in Oslo spoke at length about Hikvision and Dahua on Monday."


def targets(text: str, before: str) -> list[list[str]]:
    """The targets of the statements of a text behind another."""
    return [list(s.act.targets) for s in EXTRACTOR.extract(Reading.of_row({"text": text, "before": before})).statements]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned the company from its networks.",
        "Norway has banned the Chinese company from its networks.",
        "Norway has banned the Shenzhen-based manufacturer from its networks.",
        "Norway banned the firm's gear.",
        "Norway banned it from state contracts.",
        "Norway ordered operators to strip out the components by 2027.",
        "A senator urged Norway to purge this equipment from government sites.",
        "The ban took effect in May.",
        "Norway tightened those restrictions last month.",
    ],
)
def test_a_phrase_stands_for_the_vendor_named_before(text: str) -> None:
    assert targets(text, ONE) == [["huawei"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned the two companies from its tenders.",
        "Norway has banned both Chinese firms from its tenders.",
        "Norway has banned the companies from its tenders.",
        "Norway has banned them from its tenders.",
        "Norway has banned their cameras.",
    ],
)
def test_a_plural_stands_for_the_vendors_named_side_by_side(text: str) -> None:
    assert targets(text, TWO) == [["hikvision", "dahua"]]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Norway banned the Russian company.", ONE),  # another country's
        ("Norway banned the companies from its tenders.", ONE),  # more than one
        ("The ban on imports of beef took effect in May.", ONE),  # it says of what
        ("The ban took effect in May.", f"{ONE} It rained. The fair closed. The king spoke. The band played."),
    ],
)
def test_a_phrase_that_does_not_fit_stands_for_nobody_named(text: str, before: str) -> None:
    assert all("huawei" not in found for found in targets(text, before))


def test_a_document_is_read_as_its_sentences_behind_one_another() -> None:
    found = EXTRACTOR.extract(Reading.of_row({"text": f"{TWO} Norway has banned both companies from its tenders."})).statements
    assert [list(s.act.targets) for s in found] == [["hikvision", "dahua"]]


def test_of_two_vendors_the_one_whose_country_is_named_is_meant() -> None:
    text = "Norway has banned the Chinese company."
    assert targets(text, "Huawei lost the bid to Ericsson.") == [["huawei"]]
