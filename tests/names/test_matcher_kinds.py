"""Every kind of name is found and says what it stands for. All texts are invented."""

from __future__ import annotations

import pytest

from cordon import names
from cordon.names import NameKind


@pytest.mark.parametrize(
    ("text", "kind", "ident", "place"),
    [
        ("Lithuania decided", NameKind.PLACE, "LT", "LT"),
        ("the Netherlands decided", NameKind.PLACE, "NL", "NL"),
        ("Whitehall decided", NameKind.SEAT, "GB", "GB"),
        ("Downing Street decided", NameKind.SEAT, "GB", "GB"),
        ("the Kremlin decided", NameKind.SEAT, "RU", "RU"),
        ("the Élysée decided", NameKind.SEAT, "FR", "FR"),
        ("the Elysee decided", NameKind.SEAT, "FR", "FR"),
        ("Ottawa decided", NameKind.SEAT, "CA", "CA"),
        ("Danish experts decided", NameKind.DEMONYM, "DK", "DK"),
        ("Bavaria decided", NameKind.PART, "bavaria", "DE"),
        ("the Bundestag decided", NameKind.AGENCY, "de-bundestag", "DE"),
        ("the White House decided", NameKind.AGENCY, "us-white-house", "US"),
        ("the FCC decided", NameKind.AGENCY, "us-fcc", "US"),
        ("Sweden's PTS decided", NameKind.AGENCY, "se-pts", "SE"),
        ("Britain's Ofcom decided", NameKind.AGENCY, "gb-ofcom", "GB"),
        ("the British government decided", NameKind.AGENCY, "gb-government", "GB"),
        ("Mr. Trump decided", NameKind.HOLDER, "donald-trump", "US"),
        ("Merkel decided", NameKind.HOLDER, "angela-merkel", "DE"),
        ("Wilbur Ross decided", NameKind.HOLDER, "wilbur-ross", "US"),
        ("the Five Eyes decided", NameKind.GROUP, "five-eyes", ""),
        ("EU countries decided", NameKind.GROUP, "eu", "EU"),
        ("European governments decided", NameKind.GROUP, "europe", "EU"),
        ("A Mate 10 Pro decided", NameKind.PRODUCT, "huawei/mate-series", ""),
        ("Deutsche Telekom AG decided", NameKind.COMPANY, "deutsche-telekom", ""),
        ("the Wall Street Journal decided", NameKind.OUTLET, "wsj", ""),
        ("AT&T decided", NameKind.COMPANY, "att", ""),
    ],
)
def test_a_name_of_each_kind_is_found(text: str, kind: NameKind, ident: str, place: str) -> None:
    mention = names.load().matcher.find(text)[-1]
    assert (mention.kind, mention.id, mention.place) == (kind, ident, place)


def test_brussels_may_be_the_union_or_belgium() -> None:
    (brussels,) = names.load().matcher.find("Brussels decided")
    assert {reading.place for reading in brussels.candidates} == {"BE", "EU"}
    assert brussels.place == ""


def test_a_stop_that_belongs_to_an_abbreviation_belongs_to_the_mention() -> None:
    (mention,) = names.load().matcher.find("in the U.S. today")
    assert mention.surface == "U.S."


def test_readings_come_in_a_fixed_order() -> None:
    text = "Brussels, the Senate, O2, Georgia, Nokia"
    first = names.load().matcher.find(text)
    assert [mention.candidates for mention in names.load().matcher.find(text)] == [mention.candidates for mention in first]
    assert first[-1].candidates[0].kind is NameKind.VENDOR
