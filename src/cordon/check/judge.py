"""Judges rows in stages: who made it, what for, where, and only then what holds. Each stage remembers what it was asked.

Rows differ in almost everything, their parts in little: a million rows have some hundred makers, uses and places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cordon.check.asking import Asked, Asker
from cordon.check.classes import makes_such
from cordon.check.equipment import EVERYTHING, Described, Equipment, equipment
from cordon.check.fields import FIELDS, Layout
from cordon.check.inputs.sheet import Problems
from cordon.check.options import CheckOptions
from cordon.check.outcome import Outcome
from cordon.check.recognise.found import Maker
from cordon.check.recognise.ladder import Recogniser, Signs, is_placeholder
from cordon.check.recognise.mac import mac_digits
from cordon.check.recognise.models import has_relations
from cordon.check.report import Case
from cordon.check.whereabouts import Stands, Whereabouts, whereabouts
from cordon.model.act import ORIGIN

_KEPT = 200_000  # answers that a stage remembers; then it starts anew
_MOST_SUGGESTED = 300  # different names that nearest names are looked for
_LONGEST = 2_000  # characters of a cell that are looked at
_PREFIX = 9  # digits of the longest prefix
_NOT_RULED = "no restriction in the ledger names this maker or its owner"
_NOT_NAMED = "the inventory names no maker"
_NOT_KNOWN = "the maker isn't known by this name, address or model"
_SIGNS = tuple(name for name in FIELDS if name in Signs.__slots__ and name != "maker")
_USE = ("role", "type", "model", "maker")
_PLACE = ("country", "region", "site", "location", "address")
_ADDRESS = 4
Cells = Sequence[str]
_Key = TypeVar("_Key")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Bench:
    """What rows are judged with: makers, positions, the makers that matter and the origins that rules name."""

    recogniser: Recogniser
    asker: Asker
    listed: frozenset[str]
    origins: frozenset[str]
    options: CheckOptions
    suggest: Callable[[str], list[str]]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The maker of some rows. `case` is there where place and use don't matter: another's equipment. `near` are names spelled alike."""

    maker: Maker | None
    printed: str
    case: Case | None = None
    near: tuple[str, ...] = ()


class Judge:
    """Gives the case of each row of one sheet. Cells are looked at as they stand; a row must be as wide as the layout."""

    def __init__(self, bench: Bench, layout: Layout, problems: Problems) -> None:
        self._bench, self._problems = bench, problems
        self._maker = layout.at.get("maker")
        self._mac = layout.at.get("mac")
        self._signs = [(name, layout.at[name]) for name in _SIGNS if name in layout.at and name != "mac"]
        self._use = [layout.at.get(name) for name in _USE]
        self._place = [layout.at.get(name) for name in _PLACE]
        self._by_name: dict[str, Told | None] = {}
        self._told: dict[object, Told] = {}
        self._uses: dict[object, Equipment] = {}
        self._places: dict[object, Whereabouts] = {}
        self._cases: dict[object, Case] = {}
        self._same_uses: dict[Equipment, Equipment] = {}
        self._same_places: dict[Whereabouts, Whereabouts] = {}
        self._suggested = 0
        self._full = False

    def case(self, cells: Cells, number: int) -> Case:
        """What holds for a row."""
        if self._full:
            self._forget()
        name = cells[self._maker] if self._maker is not None else ""
        told = self._by_name.get(name) or self._tell(name, cells, number)
        if told.case is not None:
            return told.case
        use, where = self._equipment(cells, told), self._whereabouts(cells)
        key = (id(told), id(use), id(where))
        found = self._cases.get(key)
        if found is None:
            found = self._keep(self._cases, key, self._ruled(told, use, where))
        return found

    def _tell(self, name: str, cells: Cells, number: int) -> Told:
        """By the name alone where that tells the maker, else by all signs."""
        if name not in self._by_name:
            self._look_at(name, self._maker, number)
            named = self._bench.recogniser.by_name(name[:_LONGEST])
            alone = named is not None and not has_relations(name)
            self._keep(self._by_name, name, self._made(named, name) if alone else None)
        told = self._by_name[name]
        if told is not None:
            return told
        key = (name, *[cells[at] for _, at in self._signs], self._interface(cells))
        found = self._told.get(key)
        if found is None:
            held = {
                "maker": name,
                **{field: cells[at] for field, at in self._signs},
                "mac": cells[self._mac] if self._mac is not None else "",
            }
            for field, at in self._signs:
                self._look_at(held[field], at, number)
            short = {field: text.strip()[:_LONGEST] for field, text in held.items()}
            printed = next((short[field] for field in ("maker", "mac", "model", "type", "cpe", "supplier") if short.get(field)), "")
            found = self._keep(self._told, key, self._made(self._bench.recogniser.tell(Signs(**short)), printed))
        return found

    def _interface(self, cells: Cells) -> str | None:
        """The organisation of the MAC address: many addresses, few organisations."""
        digits = mac_digits(cells[self._mac]) if self._mac is not None and cells[self._mac] else None
        return self._bench.recogniser.interface(digits) if digits else None

    def _look_at(self, text: str, at: int | None, number: int) -> None:
        if text.startswith("=") and at is not None:
            self._problems.add("a formula, read as plain text and never worked out", number, str(at + 1))

    def _made(self, maker: Maker | None, printed: str) -> Told:
        shown = printed.strip()[:_LONGEST]
        if maker is None:
            return Told(None, shown, near=self._nearest(shown))
        if maker.slug is None or not (maker.slug in self._bench.listed or self._by_origin(maker.slug) or self._by_class(maker.slug)):
            nowhere, anything = Whereabouts("", ""), Equipment(EVERYTHING)
            return Told(maker, shown, Case(maker, "", shown, anything, nowhere, Outcome.NO_RULE_FOUND, _NOT_RULED))
        return Told(maker, shown)

    def _by_origin(self, slug: str) -> bool:
        return f"{ORIGIN}{self._bench.recogniser.names.origin(slug)}" in self._bench.origins

    def _by_class(self, slug: str) -> bool:
        return makes_such(slug, self._bench.recogniser.names)

    def _silent(self, slug: str, asked: Asked) -> bool:
        """Whether what was found is nothing to a maker that no rule names: neither about its class of goods nor about its origin."""
        if asked.by_class:
            return False
        return not self._by_origin(slug) or (asked.ruling.outcome is Outcome.CANNOT_TELL and not asked.position.basis)

    def _equipment(self, cells: Cells, told: Told) -> Equipment:
        key = (id(told), *[cells[at] if at is not None else "" for at in self._use[:3]])
        found = self._uses.get(key)
        if found is None:
            held = Described(*(cells[at][:_LONGEST] if at is not None else "" for at in self._use))
            scope, names = self._bench.options.scope, self._bench.recogniser.names
            made = Equipment(scope, "--scope") if scope else equipment(held, told.maker, names)
            found = self._keep(self._uses, key, self._same_uses.setdefault(made, made))
        return found

    def _whereabouts(self, cells: Cells) -> Whereabouts:
        held = tuple([cells[at] if at is not None else "" for at in self._place])
        if held[_ADDRESS]:
            held = (*held[:_ADDRESS], _end(held[_ADDRESS]))
        found = (self._places.get(held[0]) if held[0] else None) or self._places.get(held)
        if found is None:
            place, names = self._bench.options.place, self._bench.recogniser.names
            made = Whereabouts(place, "--place") if place else whereabouts(Stands(*(cell[:_LONGEST] for cell in held)), names)
            key = held[0] if made.by == "country" else held
            found = self._keep(self._places, key, self._same_places.setdefault(made, made))
        return found

    def _ruled(self, told: Told, use: Equipment, where: Whereabouts) -> Case:
        maker = told.maker
        if maker is None or maker.slug is None:
            reason = _NOT_NAMED if is_placeholder(told.printed) else _NOT_KNOWN
            return Case(maker, "", told.printed, use, where, Outcome.CANNOT_TELL, reason, suggestions=told.near)
        vendor = maker.slug if maker.slug in self._bench.listed else ""
        if not where.place:
            why = f"where it stands can't be told from {where.by!r}" if where.by else "the inventory doesn't say where it stands"
            return Case(maker, vendor, told.printed, use, where, Outcome.CANNOT_TELL, why)
        asked = self._bench.asker.ask(where.place, maker.slug, use.scope)
        found = asked.ruling
        if not vendor and self._silent(maker.slug, asked):
            return Case(maker, "", told.printed, use, where, Outcome.NO_RULE_FOUND, _NOT_RULED)
        reason = found.reason if use.by or found.outcome is not Outcome.CANNOT_TELL else f"what it is for can't be told; {found.reason}"
        return Case(maker, vendor, told.printed, use, where, found.outcome, reason, asked.position, found.until)

    def _keep(self, held: dict[_Key, _Answer], key: _Key, answer: _Answer) -> _Answer:
        held[key] = answer
        self._full = self._full or len(held) > _KEPT
        return answer

    def _forget(self) -> None:
        """All stages together, and only between two rows: keys hold the numbers of objects, which must live as long as the keys."""
        stages = (self._by_name, self._told, self._uses, self._places, self._cases, self._same_uses, self._same_places)
        for held in stages:
            held.clear()
        self._full = False

    def _nearest(self, printed: str) -> tuple[str, ...]:
        if self._suggested >= _MOST_SUGGESTED or is_placeholder(printed):
            return ()
        self._suggested += 1
        return tuple(self._bench.suggest(printed))


def _end(address: str) -> str:
    """What an address ends in, which alone tells its country; streets are as many as rows."""
    at = address.rfind(",")
    return address if at < 0 else f"…{address[at:]}"
