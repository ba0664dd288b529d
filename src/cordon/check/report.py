"""What a check found: cases (one maker, place and use each) with their items, the input, the data used, and what wasn't read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from cordon.check.equipment import Equipment
from cordon.check.inputs.sheet import Problem
from cordon.check.inputs.spots import Spots
from cordon.check.options import CheckOptions
from cordon.check.outcome import Outcome
from cordon.check.recognise.found import Maker
from cordon.check.whereabouts import Whereabouts
from cordon.model.position import Position

FINDINGS = frozenset({Outcome.PROHIBITED, Outcome.RESTRICTED})
ORDER = {outcome: rank for rank, outcome in enumerate(Outcome)}


class Item(NamedTuple):
    """One item: its line or number in the input, its name, and what identifies it between two reports (serial, tag, name or address)."""

    row: int
    name: str
    asset: str


@dataclass(frozen=True, slots=True)
class Case:
    """What holds for all items of one maker, place and use: the outcome, why, and the position that it rests on."""

    maker: Maker | None
    vendor: str
    printed: str
    equipment: Equipment
    where: Whereabouts
    outcome: Outcome
    reason: str
    position: Position | None = None
    until: date | None = None
    suggestions: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        """The id of what gave the outcome: place, maker and use, or what is missing. It stays the same when a law changes."""
        if self.maker is None or self.maker.slug is None:
            return "cordon/unresolved/maker"
        if self.position is None:
            return f"cordon/unresolved/place/{self.maker.slug}"
        return f"cordon/{self.where.place}/{self.maker.slug}/{self.equipment.scope}"

    @property
    def deadline(self) -> date | None:
        """The last day that the outcome turns on: until when it may be kept or bought, else the removal date."""
        if self.until is not None:
            return self.until
        return self.position.deadline.last if self.position is not None and self.position.deadline is not None else None


@dataclass(slots=True)
class Group:
    """The items of one customer in one case. Items without any finding are counted and not listed."""

    case: Case
    customer: str
    count: int = 0
    items: list[Item] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Versions:
    """What the report was made with: the ledger's end, the day of the table of MAC prefixes, the program."""

    ledger: str
    ledger_entries: int
    registry_day: date
    registry_source: str
    program: str


@dataclass(frozen=True, slots=True)
class Source:
    """The file that was checked: its name, hash and format, how many rows it has and which columns were taken."""

    name: str
    sha256: str
    size: int
    format: str
    rows: int
    columns: Mapping[str, str]
    by_line: bool = True
    spots: Spots = field(default_factory=Spots)

    def spot(self, item: Item) -> tuple[int, int]:
        """Line and column at which an item begins, counted from 1."""
        return (max(item.row, 1), 1) if self.by_line else self.spots.of(item.row)


@dataclass(frozen=True, slots=True)
class Report:
    """The whole of one check."""

    source: Source
    options: CheckOptions
    versions: Versions
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...] = ()
    problem_count: int = 0
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> dict[Outcome, int]:
        """Items by outcome, all outcomes named."""
        found = dict.fromkeys(Outcome, 0)
        for group in self.groups:
            found[group.case.outcome] += group.count
        return found

    @property
    def customers(self) -> tuple[str, ...]:
        """The customers in order of name, "" for items without one."""
        return tuple(sorted({group.customer for group in self.groups}))

    def of(self, *outcomes: Outcome) -> list[Group]:
        """The groups with these outcomes, worst and earliest deadline first."""
        wanted = set(outcomes)
        return sorted((group for group in self.groups if group.case.outcome in wanted), key=order)

    @property
    def findings(self) -> list[Group]:
        """What is prohibited or restricted."""
        return self.of(*FINDINGS)

    def name(self, code: str) -> str:
        """The English name of a place or maker that the report names."""
        return self.names.get(code, code)

    def for_customer(self, customer: str) -> Report:
        """The part of the report that concerns one customer."""
        own = tuple(group for group in self.groups if group.customer == customer)
        return Report(self.source, self.options, self.versions, own, (), 0, self.names)


def order(group: Group) -> tuple[int, date, str, str, str]:
    """Worst outcome first, then the earliest last day, place, maker, customer."""
    case = group.case
    return (ORDER[case.outcome], case.deadline or date.max, case.where.place, maker_name(case), group.customer)


def maker_name(case: Case) -> str:
    """The maker as recognised, else as printed."""
    return case.maker.name if case.maker is not None else case.printed or "not told"


def fingerprint(customer: str, item: Item) -> str:
    """What makes an item the same in two reports: its customer and its serial, tag, name or address, else its row."""
    text = "\x1f".join((customer, item.asset or f"row {item.row}"))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def pairs(groups: Iterable[Group]) -> Iterable[tuple[Group, Item]]:
    """Every listed item with its group, in order."""
    return ((group, item) for group in groups for item in group.items)


def evidence(groups: Sequence[Group]) -> dict[str, Position]:
    """The positions that the groups rest on, once each, by the id of their rule."""
    return {group.case.rule: group.case.position for group in groups if group.case.position is not None}
