"""Source notes of list entries: outlets, relays, dates, and where the entry's own words end."""

from __future__ import annotations

import pytest

from cordon.names import load
from cordon.read.source_notes import NoteReader

READER = NoteReader.of(load())


def _sources(entry: str) -> list[tuple[str, str | None, str | None]]:
    return [(note.outlet, note.via, str(note.date) if note.date else None) for note in READER.split(entry).sources]


@pytest.mark.parametrize(
    ("note", "sources"),
    [
        ("Source: Reuters, January 30, 2019.", [("Reuters", None, "2019-01-30")]),
        ("Source: Reuters, Jan. 30, 2019", [("Reuters", None, "2019-01-30")]),
        ("Source: Reuters, 30 January 2019.", [("Reuters", None, "2019-01-30")]),
        ("Source: Reuters 2019-01-30", [("Reuters", None, "2019-01-30")]),
        ("Source: Reuters, January 2019.", [("Reuters", None, "2019-01")]),
        ("Source: Reuters, 2019.", [("Reuters", None, "2019")]),
        ("Source: Reuters, January 30.", [("Reuters", None, "--01-30")]),
        ("Source: Reuters, January 30, 6:15 p.m.", [("Reuters", None, "--01-30")]),
        ("Source: Reuters.", [("Reuters", None, None)]),
        ("Source: January 30, 2019.", [("", None, "2019-01-30")]),
        ("Source: Reuters, February 30, 2019.", [("Reuters", None, None)]),
        ("SourceBloomberg, March 1, 2020.", [("Bloomberg", None, "2020-03-01")]),
        (
            "Sources: Reuters, March 1, 2020 and Bloomberg, March 2, 2020.",
            [("Reuters", None, "2020-03-01"), ("Bloomberg", None, "2020-03-02")],
        ),
        ("Sources: Reuters, March 1, 2020; Bloomberg, March 2020.", [("Reuters", None, "2020-03-01"), ("Bloomberg", None, "2020-03")]),
        ("Sources: Reuters and Bloomberg, March 1, 2020.", [("Reuters", None, "2020-03-01"), ("Bloomberg", None, "2020-03-01")]),
        ("Source: Voltera and Huawei, March 1, 2020.", [("Voltera", None, "2020-03-01"), ("Huawei", None, "2020-03-01")]),
        ("Source: The Globe and Mail, March 1, 2020.", [("The Globe and Mail", None, "2020-03-01")]),
        ("Source: The Globe and Mail via Bloomberg, March 1, 2020.", [("The Globe and Mail", "Bloomberg", "2020-03-01")]),
        ("Source: Reuters, citing Nikkei, March 1, 2020.", [("Nikkei", "Reuters", "2020-03-01")]),
        ("(Reuters, 1 March 2020)", [("Reuters", None, "2020-03-01")]),
        ("[Reuters, March 1, 2020]", [("Reuters", None, "2020-03-01")]),
        ("([Reuters](https://example.org/x), March 1, 2020)", [("Reuters", None, "2020-03-01")]),
        ("— Reuters, March 1, 2020", [("Reuters", None, "2020-03-01")]),
        ("Source: https://www.reuters.com/article/x", [("Reuters", None, None)]),
        ("Source: Harbour Post press release, March 1, 2020.", [("Harbour Post", None, "2020-03-01")]),
    ],
)
def test_a_note_is_read_as_printed(note: str, sources: list[tuple[str, str | None, str | None]]) -> None:
    entry = f"The regulator will keep the rule. {note}"
    assert _sources(entry) == sources
    assert entry[: READER.split(entry).end] == "The regulator will keep the rule."


@pytest.mark.parametrize(
    "entry",
    [
        "Sources said that the rule would stay.",
        "The source of the fault was found on March 1, 2020.",
        "The rule stays (for now).",
        "The rule stays in force (see the annex of 2020).",
        "Source code was stolen, the court found",
        "The network — the largest of its kind — stays",
    ],
)
def test_a_sentence_is_not_taken_for_a_note(entry: str) -> None:
    notes = READER.split(entry)
    assert notes.sources == ()
    assert entry[: notes.end] == entry


def test_the_date_before_an_entry_dates_a_source_without_one() -> None:
    assert _sources("3 May 2021: The rule stays. (Reuters)") == [("Reuters", None, "2021-05-03")]


def test_what_is_printed_is_kept() -> None:
    notes = READER.split("The rule stays. SourceBloomberg, March 1, 2020.")
    assert [note.as_printed for note in notes.sources] == ["SourceBloomberg, March 1, 2020"]
    assert notes.glued
