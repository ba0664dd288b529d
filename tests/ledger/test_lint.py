"""Lint of stored rows."""

from __future__ import annotations

from dataclasses import replace

from cordon.ledger.lint import lint
from cordon.ledger.store import Ledger
from cordon.model.document import Warning as Oddity
from cordon.model.partial_date import PartialDate
from cordon.names import load
from tests.ledger.samples import MORNING, PAGE, fact, figure, reading, statement

NAMES = load()


def found(ledger: Ledger) -> list[tuple[str, str]]:
    """Kind and reason of the findings."""
    return [(one.kind, one.why) for one in lint(ledger, NAMES)]


def test_a_sound_ledger_has_no_findings(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    page = reading(PAGE)
    ledger.add_reading(replace(page, version=replace(page.version, published=PartialDate(2026, 3, 1))), MORNING)
    assert found(ledger) == []


def test_faults_of_stored_facts_are_found(ledger: Ledger) -> None:
    ledger.add_facts(
        [
            fact("f-1", dates={"adopted": "--02-20"}),
            fact("f-2", dates={}, published=None, url=None, outlet="Nobody's Herald"),
            fact("f-3", actor="org:deutsche-telekomm", where=["DE"], measure="drop"),
            fact("f-4", actor="org:quite-another-firm", where=["DE"], measure="drop"),
            fact("f-5", dates={"adopted": "2026-02-20", "deadline": "2026-01"}, url="https://gazette.example/5"),
        ],
        MORNING,
    )
    assert found(ledger) == [
        ("date-order", "deadline 2026-01 before adopted 2026-02-20"),
        ("missing-year", "adopted --02-20 has no year"),
        ("no-date", "neither the act nor its report has a date"),
        ("source", 'unknown outlet "Nobody\'s Herald", and no address'),
        ("name-typo", "unknown company 'org:deutsche-telekomm'; org:deutsche-telekom is known"),
    ]


def test_withdrawn_facts_are_not_linted(ledger: Ledger) -> None:
    ledger.add_facts([fact(dates={"adopted": "--02-20"})], MORNING)
    ledger.withdraw("f-1", "no year", "editor", MORNING)
    assert found(ledger) == []


def test_faults_of_what_pages_gave_are_found(ledger: Ledger) -> None:
    page = reading(PAGE, address="https://ann:secret@tracker.example/")
    quotes = [item.text for item in page.version.items]
    statements = (
        statement(page.version, quotes[0], dates={"adopted": "2026-02-20", "deadline": "2026-02-01"}),
        statement(page.version, quotes[1], dates={"said": "--04"}),
        statement(page.version, quotes[2]),
    )
    figures = (figure(page.version, "ZTE", 28.0), figure(page.version, "operator", 31.0), figure(page.version, "radio", 28.0))
    version = replace(page.version, warnings=(Oddity("missing-year", (3, 9), "an entry without year"),))
    ledger.add_reading(replace(page, version=version, statements=statements, figures=figures), MORNING)
    assert [kind for kind, _ in found(ledger)] == ["date-order", "missing-year", "no-date", "two-figures", "url", "missing-year"]


def test_the_same_quote_read_twice_is_found(ledger: Ledger) -> None:
    twice = "Land\nAn invented body bans Huawei. Source: A\nAn invented body bans Huawei. Source: B\n"
    page = reading(twice)
    ledger.add_reading(replace(page, version=replace(page.version, published=PartialDate(2026))), MORNING)
    assert [kind for kind, _ in found(ledger)] == ["near-duplicate"]
