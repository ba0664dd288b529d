"""The grammar on invented sentences: forms and places of words that once hid an act, each with a sentence that must stay without one."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load

EXTRACTOR = Extractor(load())


def acts(text: str) -> list[tuple[str, str, str]]:
    """Measure, stage and actor of each statement of a text."""
    found = EXTRACTOR.extract(Reading.of_row({"text": text})).statements
    return [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in found]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Canada announced on May 19, 2022, that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Canada announced in May 2022 that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Canada said at a summit in Osaka on Saturday that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Sen. Jane Doe of the U.S. Senate said Norway banned Huawei on Aug. 6 after a review.", ("ban", "in-force", "NO")),
    ],
)
def test_dates_and_short_words_with_a_point_do_not_part_an_act_from_its_verb(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Germany has so far resisted pressure from Washington to ban Huawei.", ("ban", "refused", "DE")),
        ("Telenor will no longer buy Huawei equipment.", ("drop", "announced", "org:telenor")),
        ("Huawei, banned from Sweden's 5G networks, has asked for a hearing.", ("ban", "in-force", "SE")),
        ("Norway is considering excluding Huawei from its 5G networks.", ("ban", "considered", "NO")),
        ("The U.S. eased trade restrictions on Huawei this week.", ("lift", "in-force", "US")),
    ],
)
def test_adverbs_participles_and_nouns_that_look_like_verbs_are_told_apart(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
