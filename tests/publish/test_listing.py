"""The A-Z list: places and companies by letter, chips by scope, every item of a tracker page given back."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from cordon.model.document import HeadingKind, Item, SourceNote
from cordon.model.partial_date import PartialDate
from cordon.model.position import Question
from cordon.publish.chips import chips
from cordon.publish.edition import TrackedItem
from cordon.publish.list_forms import as_csv, as_html, as_markdown, as_rows, as_text
from cordon.publish.listing import alphabetic, letter_of, listing
from cordon.publish.query import Query
from tests.publish.editions import edition, event

TODAY = date(2026, 6, 1)
REGULATOR = "An invented regulator kept a maker out."
TRICK = "<script>alert(1)</script> =cmd|' /C calc'!A0 [x](javascript:alert(1))"
BAN = event("e-1", "SE ban in-force SE huawei 5g", {"adopted": "2020-10-20"}, REGULATOR, outlets=("A Post", "B Post"))
OUT = event("e-2", "SE remove in-force SE huawei 5g", {"adopted": "2020-10-20", "deadline": "2025"})
USES = event("e-3", "org:telia-norway choose in-force NO huawei 4g", {"said": "2019-03"})
HOSTILE = event("e-4", "AT review in-force AT huawei 5g", {"said": "2021"}, TRICK, ("Post|javascript:alert(1)",))


def tracked(heading: str, kind: HeadingKind, text: str, *events: str) -> TrackedItem:
    source = SourceNote("Made-up Wire", None, PartialDate(2021, 4), "Made-up Wire, April 2021")
    return TrackedItem("doc", Item(letter_of(heading), heading, kind, 1, (0, len(text)), text, (source,)), events)


def entry_of(shown: object, heading: str) -> object:
    return next(entry for entry in shown.entries if entry.heading == heading)  # type: ignore[attr-defined]


def test_places_and_companies_stand_under_their_letters_in_order() -> None:
    shown = listing(edition(BAN, OUT, USES, HOSTILE), Query("huawei", TODAY))
    headings = [entry.heading for entry in shown.entries]
    assert headings == sorted(headings, key=str.casefold)
    assert {"Sweden", "Norway", "Austria", "Telia Norge"} & set(headings) >= {"Sweden", "Norway", "Austria"}
    assert shown.letters == tuple(sorted(shown.letters))


def test_a_chip_says_status_and_date_and_scopes_that_agree_share_one() -> None:
    shown = listing(edition(BAN, OUT), Query("huawei", TODAY))
    (sweden,) = [entry for entry in shown.entries if entry.key == "SE"]
    assert "5G: banned since 2020-10-20" in chips(sweden)
    assert not any("in part" in chip for chip in chips(sweden))


def test_a_chip_names_the_scope_of_the_rule_as_the_status_does() -> None:
    core = event("e-5", "SE remove in-force SE huawei 5g,core", {"adopted": "2020-10-20", "deadline": "2026-12-31"})
    offices = event("e-6", "SE ban in-force SE huawei phones,government", {"adopted": "2021-01-01"})
    shown = edition(core, offices)
    (sweden,) = listing(shown, Query("huawei", TODAY)).entries
    assert chips(sweden) == ["phones (state use): banned since 2021-01-01", "5G core: out by 2026-12-31"]
    overall = shown.decider.position(Question("SE", "huawei", TODAY))
    assert (str(overall.shown_scope), str(overall.deadline)) == ("5g+core", "2026-12-31")
    assert {chip.question.scope.ordered[0] for chip in sweden.chips if chip.in_part} >= {"5g", "core"}


def test_a_place_with_buyers_only_says_that_no_rule_is_known() -> None:
    shown = listing(edition(USES), Query("huawei", TODAY))
    (norway,) = [entry for entry in shown.entries if entry.key == "NO"]
    assert chips(norway) == ["no rule known"]


def test_outlets_that_share_an_origin_are_counted_once() -> None:
    text = as_text(listing(edition(BAN), Query("huawei", TODAY)), "List")
    assert "(2 outlets, 1 origin)" in text


def test_what_was_decided_after_the_day_is_not_shown() -> None:
    assert listing(edition(BAN), Query("huawei", date(2020, 10, 19))).entries == ()


def test_every_item_is_given_back_under_its_heading_and_without_a_measure_as_noted() -> None:
    items = (
        tracked("Sweden", HeadingKind.COUNTRY, "An invented update.", "e-1"),
        tracked("Atlantis Telecom", HeadingKind.COMPANY, "It opened a canteen."),
        tracked("Why do they do it?", HeadingKind.QUESTION, "Nobody knows."),
    )
    shown = listing(edition(BAN, items=items), Query("huawei", TODAY))
    by_heading = {entry.heading: entry for entry in shown.entries}
    assert [update.event for update in by_heading["Sweden"].updates] == ["e-1"]
    (canteen,) = by_heading["Atlantis Telecom"].updates
    assert canteen.noted
    assert "Noted, no measure." in canteen.credit
    assert shown.entries[-1].letter == "?"


def test_a_query_keeps_letters_places_and_text() -> None:
    made = edition(BAN, USES)
    assert {entry.key for entry in listing(made, Query("huawei", TODAY, places=("SE",))).entries} == {"SE"}
    assert {entry.letter for entry in listing(made, Query("huawei", TODAY, letter="n")).entries} == {"N"}
    assert {entry.key for entry in listing(made, Query("huawei", TODAY, text="REGULATOR")).entries} == {"SE"}


def test_all_five_forms_tell_the_same_updates() -> None:
    shown = listing(edition(BAN, OUT, USES), Query("huawei", TODAY))
    count = sum(len(entry.updates) for entry in shown.entries)
    assert as_text(shown, "T").count("  - ") == count
    assert as_markdown(shown, "T").count("\n- ") == count
    assert as_html(shown, "T").count("<li>") == count
    assert len(list(csv.DictReader(io.StringIO(as_csv(shown))))) == count
    rows = json.loads(json.dumps(as_rows(shown)))
    assert sum(len(entry["updates"]) for entry in rows["entries"]) == count


def test_nothing_from_a_document_runs_in_html_markdown_or_a_spreadsheet() -> None:
    shown = listing(edition(HOSTILE), Query("huawei", TODAY))
    assert "<script" not in as_html(shown, "T")
    assert 'javascript:alert(1)"' not in as_html(shown, "T")
    assert "<script" not in as_markdown(shown, "T")
    assert "[x](" not in as_markdown(shown, "T")
    assert all(not cell.startswith("=") for row in csv.reader(io.StringIO(as_csv(shown))) for cell in row)


@pytest.mark.parametrize(("heading", "letter"), [("Åland", "A"), ("österreich", "O"), ("1&1", "#"), ("  Zain", "Z"), ("", "#")])
def test_the_letter_of_a_heading(heading: str, letter: str) -> None:
    assert letter_of(heading) == letter


def test_accents_and_case_do_not_count_in_the_order_of_names() -> None:
    names = ["Cuba", "Côte d'Ivoire", "Åland Islands", "Albania", "cyprus"]
    assert sorted(names, key=alphabetic) == ["Åland Islands", "Albania", "Côte d'Ivoire", "Cuba", "cyprus"]
