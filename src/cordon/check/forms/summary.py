"""The parts of a report that every form shows: counts, by last day, by place, by maker, what is unresolved, what the rules rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from cordon.check.outcome import Outcome
from cordon.check.report import FINDINGS, Case, Group, Report, maker_name
from cordon.model.event import Event
from cordon.model.position import Position

WORDS = {
    Outcome.PROHIBITED: "prohibited",
    Outcome.RESTRICTED: "restricted",
    Outcome.CANNOT_TELL: "cannot tell",
    Outcome.NO_RULE_FOUND: "no rule found",
}
DISCLAIMER = (
    "This report shows what the ledger holds on the day given. It is no legal advice, and silence is no permission: "
    "read the rules named here before you act."
)
NIC = "A MAC address tells who made the network interface, which need not be the maker of the device."
_MOST_BASIS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a summary: what, and how many items by outcome."""

    what: str
    prohibited: int
    restricted: int
    cannot_tell: int


def by_place(report: Report) -> list[Line]:
    """Items by place."""
    return _lines(report, lambda case: report.name(case.where.place) if case.where.place else "place not told")


def by_vendor(report: Report) -> list[Line]:
    """Items by maker."""
    return _lines(report, maker_name)


def by_customer(report: Report) -> list[Line]:
    """Items by customer."""
    held: dict[str, list[int]] = {}
    for group in report.groups:
        _count(held.setdefault(group.customer or "without a customer", [0, 0, 0]), group)
    return _sorted(held)


def deadlines(report: Report) -> list[tuple[date, Group]]:
    """The findings with a last day, earliest first."""
    found = [(group.case.deadline, group) for group in report.findings]
    return sorted(((day, group) for day, group in found if day is not None), key=lambda one: one[0])


def basis(position: Position | None) -> list[Event]:
    """The acts that a position rests on, the first few."""
    return [one.event for one in position.basis][:_MOST_BASIS] if position is not None else []


def basis_words(event: Event) -> str:
    """An act as one line: day, sentence, outlet and id."""
    decision = event.act.dates.decision
    outlets = ", ".join(dict.fromkeys(one.outlet for one in event.evidence[:3]))
    return f"{decision[1] if decision else 'undated'}: {event.summary} ({outlets}) [{event.id}]"


def instruments(position: Position | None) -> str:
    """The titles of the laws, orders and lists behind a position."""
    titles = dict.fromkeys(event.instrument for event in basis(position) if event.instrument)
    return "; ".join(titles)


def history(case: Case) -> str:
    """The last day with the days that it was before."""
    day = case.deadline
    if day is None:
        return ""
    moved = (
        [] if case.position is None else [str(old) for one in case.position.deadlines if one.last_day.last == day for old in one.history]
    )
    return f"{day}, moved from {', '.join(dict.fromkeys(moved))}" if moved else str(day)


def exemptions(case: Case) -> list[str]:
    """Exemptions in words, with their end."""
    held = case.position.exemptions if case.position is not None else ()
    return [f"{one.what} (until {one.until if one.until else 'no end given'})" for one in held]


def confidence(case: Case) -> str:
    """How sure the position is."""
    found = case.position.confidence if case.position is not None else None
    return found.value if found is not None else ""


def told_by(case: Case) -> str:
    """What the maker was told by."""
    if case.maker is None:
        return ""
    note = f"; {case.maker.note}" if case.maker.note else ""
    return f"{case.maker.by.value}: {case.maker.matched}{note}"


def facts(report: Report) -> list[tuple[str, str]]:
    """Where the report comes from, for its foot: input, hash, day, data."""
    source, options, versions = report.source, report.options, report.versions
    return [
        ("Input", f"{source.name}, {source.size} bytes, {source.rows} items, read as {source.format}"),
        ("SHA-256 of the input", source.sha256),
        ("Columns", ", ".join(f"{field} from {header!r}" for field, header in source.columns.items()) or "fixed by the format"),
        ("Day", f"{options.as_of.isoformat()}, to {options.purpose.value}, as {options.whose.value}"),
        ("Ledger", f"entry {versions.ledger_entries}, {versions.ledger}" if versions.ledger_entries else versions.ledger),
        ("MAC prefixes", f"{versions.registry_source}, of {versions.registry_day.isoformat()}"),
        ("Program", f"cordon {versions.program}"),
    ]


def _lines(report: Report, name: Callable[[Case], str]) -> list[Line]:
    held: dict[str, list[int]] = {}
    for group in report.groups:
        if group.case.outcome in FINDINGS or group.case.outcome is Outcome.CANNOT_TELL:
            _count(held.setdefault(name(group.case), [0, 0, 0]), group)
    return _sorted(held)


def _count(numbers: list[int], group: Group) -> None:
    for at, outcome in enumerate((Outcome.PROHIBITED, Outcome.RESTRICTED, Outcome.CANNOT_TELL)):
        if group.case.outcome is outcome:
            numbers[at] += group.count


def _sorted(held: dict[str, list[int]]) -> list[Line]:
    lines: Iterable[Line] = (Line(what, *numbers) for what, numbers in held.items())
    return sorted(lines, key=lambda line: (-line.prohibited, -line.restricted, -line.cannot_tell, line.what))
