"""Years between a subject and its verb, "there were" with what was done, pleas told by an irregular past; all sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway in 2019 banned Dahua.", ("ban", "in-force", "NO")),
        ("Norway, which in 2019 banned foreign cameras made by Dahua, sells fish.", ("ban", "in-force", "NO")),
        ("Norway, which in 2021 barred Hytera, sells fish.", ("ban", "in-force", "NO")),
        ("The Norwegian navy in 2020 dropped Hytera.", ("ban", "in-force", "NO")),
        ("A law passed in 2019 banned Dahua in Norway.", ("ban", "in-force", "NO")),
        ("Hytera, which in 2019 pleaded guilty to theft in Norway, makes masts.", ("prosecute", "in-force", "NO")),
        ("Hytera pled guilty to theft in Norway.", ("prosecute", "in-force", "NO")),
    ],
)
def test_a_verb_behind_a_year_is_one(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway on June 29 banned Dahua.", ("ban", "in-force", "NO")),
        ("The Norwegian government on Nov. 22 barred carriers from using Hytera radios.", ("ban", "in-force", "NO")),
        ("Prosecutors in Norway on Jan. 28 charged Hytera with theft.", ("prosecute", "in-force", "NO")),
        ("Norway, which sells fish, on March 3 ordered carriers to remove Dahua cameras.", ("remove", "announced", "NO")),
        ("Dahua will appeal, but Norway on March 3 barred Dahua from its ports.", ("ban", "in-force", "NO")),
        ("Officials said Norway on March 3 banned foreign cameras made by Dahua.", ("ban", "in-force", "NO")),
        ("Norway, which sells fish, in 2019 banned Dahua.", ("ban", "in-force", "NO")),
    ],
)
def test_a_verb_behind_the_day_of_a_month_is_one(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 banned vendor Dahua left Norway.",
        "Norway bought in 2019 used cameras, some by Dahua.",
        "Norway keeps 29 banned Dahua cameras.",
    ],
)
def test_a_participle_before_a_noun_stays_one(text: str) -> None:
    assert ("ban", "in-force", "NO") not in acts(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("There would be ten Hytera units added to Norway's blacklist.", "considered"),
        ("There will be ten Hytera units added to Norway's blacklist.", "announced"),
        ("There were ten Hytera units added to Norway's blacklist.", "in-force"),
    ],
)
def test_what_there_is_tells_how_far_it_has_got(text: str, stage: str) -> None:
    assert acts(text) == [("list", stage, "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Malta distanced itself from a Norwegian push to keep Dahua out of its ports.",
        "Malta and Cyprus have walked away from Norway's drive to shut Dahua out.",
    ],
)
def test_who_leaves_a_campaign_against_a_vendor_does_not_leave_the_vendor(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [("ban", "NO")]


def test_who_distances_himself_from_a_vendor_does() -> None:
    assert ("drop", "in-force", "MT") in acts("Malta has distanced itself from Hytera.")


def test_a_bill_that_a_vendor_faces_is_not_its_own() -> None:
    assert acts("Dahua is facing a bill that would stop Norwegian ports from buying its cameras.") == [("ban", "proposed", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Under a law passed in 2018 federal agencies can't buy Dahua cameras.", ("ban", "in-force", "?")),
        ("Under a rule adopted in 2018 Norwegian carriers may not use Dahua cameras.", ("ban", "in-force", "NO")),
        ("In 2019 carriers in Norway dropped Hytera.", ("drop", "in-force", "?")),
    ],
)
def test_a_year_is_no_part_of_the_phrase_behind_it(text: str, act: Act) -> None:
    assert act in acts(text)
