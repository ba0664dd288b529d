"""Which of the names in a question are asked about: places where a rule would hold, makers, and what only stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cordon.ask.intents import Intent
from cordon.ask.line import Line
from cordon.ask.wordbook import Wordbook
from cordon.names import Mention, NameKind, Names

_PLACES = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.PART, NameKind.GROUP})
_OFFICES = frozenset({NameKind.AGENCY, NameKind.HOLDER})
_JOINTS = frozenset({"and", "or", "in", "nor", "&", "vs", "versus", "than", "with", "to", "both", "the", "also", "as", "well", "plus"})


@dataclass(frozen=True, slots=True)
class Named:
    """A name that may be asked about: the number of its word, its codes or slugs, and its scope (of a product)."""

    at: int
    ids: tuple[str, ...]
    scope: tuple[str, ...] = ()
    product: bool = False


@dataclass(frozen=True, slots=True)
class Roles:
    """Picks the places and makers of a question. `day` is that on which groups have their members."""

    names: Names
    book: Wordbook
    day: date

    def makers(self, line: Line, intent: Intent) -> tuple[Named, ...]:
        """The makers asked about. A product stands for its maker where none is named, or where the same one is."""
        aside = within(line, self.book, "maker_aside")
        found = [maker for at, mention in line.mentions.items() if at not in aside and (maker := self._maker(at, mention))]
        own = {ident for one in found if not one.product for ident in one.ids}
        kept = [one for one in found if not one.product or not own or own.intersection(one.ids)]
        return tuple(kept if intent in (Intent.COMPARE, Intent.LIST) else _joined(line, kept))

    def _maker(self, at: int, mention: Mention) -> Named | None:
        if mention.kind is NameKind.VENDOR:
            return Named(at, (mention.id,))
        if mention.kind is NameKind.PRODUCT:
            product = self.names.products.by_slug[mention.id]
            return Named(at, (product.vendor,), product.scope, True)
        return None

    def places(self, line: Line, intent: Intent, homes: frozenset[str]) -> tuple[str, ...]:
        """The codes of the places asked about. `homes` are the home states of the makers, whose peoples' names only tell origin."""
        aside = within(line, self.book, "place_aside")
        found = [
            Named(at, self._codes(mention))
            for at, mention in line.mentions.items()
            if mention.kind in _PLACES and at not in aside and not self._origin(mention, homes)
        ]
        several = intent in (Intent.COMPARE, Intent.LIST, Intent.OFF_TOPIC)
        kept = found if several else _joined(line, found)
        codes = [code for one in kept for code in one.ids]
        return tuple(dict.fromkeys(codes)) or self._by_others(line, intent)

    def _origin(self, mention: Mention, homes: frozenset[str]) -> bool:
        return mention.kind is NameKind.DEMONYM and mention.id in homes

    def _codes(self, mention: Mention) -> tuple[str, ...]:
        """The place's code; of a group without a code of its own the codes of its members. A seat of the bloc is the bloc's."""
        group = mention.as_kind(NameKind.GROUP)
        if mention.kind is NameKind.GROUP and group is not None:
            return (group.place,) if group.place else tuple(sorted(self.names.members(group.id, self.day)))
        seats = [one.place for one in mention.candidates if one.kind is NameKind.SEAT]
        bloc = [code for code in seats if self.names.groups.members(code, self.day)]
        return (bloc[0],) if bloc and mention.kind is NameKind.SEAT else (mention.candidates[0].place,)

    def _by_others(self, line: Line, intent: Intent) -> tuple[str, ...]:
        """Where no place is named: that of an agency or office holder, else the home of a company that isn't a maker."""
        if intent is Intent.OFF_TOPIC:
            return ()
        named = line.mentions.values()
        offices = [mention.place for mention in named if mention.kind in _OFFICES and mention.place]
        homes = [self._home(mention) for mention in named if mention.kind is NameKind.COMPANY]
        return tuple(dict.fromkeys((offices or [home for home in homes if home])[:1]))

    def _home(self, mention: Mention) -> str:
        company = self.names.companies.by_slug.get(mention.id)
        return company.place if company else ""


def within(line: Line, book: Wordbook, role: str) -> frozenset[int]:
    """The numbers of the words that stand in the phrases of a role."""
    spans = book.roles[role].spans(line.text)
    return frozenset(number for start, end in spans for number in range(line.number(start), line.number(end)))


def _joined(line: Line, found: Sequence[Named]) -> list[Named]:
    """The first name, those joined to it by "and", "or" and the like, and those that mean the same; others stand for something else."""
    kept: list[Named] = []
    for one in found:
        joined = not kept or _all(line.words[kept[-1].at + 1 : one.at], _JOINTS.__contains__)
        if joined or {ident for other in kept for ident in other.ids}.issuperset(one.ids):
            kept.append(one)
    return kept


def _all(words: Iterable[str], test: Callable[[str], bool]) -> bool:
    return all(test(word) for word in words)
