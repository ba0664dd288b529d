"""Reads a question: what it wants to know, about which places, makers and equipment, on which day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from cordon.ask.days import Calendar
from cordon.ask.intents import Intent
from cordon.ask.line import Line, line_of
from cordon.ask.roles import Named, Roles, within
from cordon.ask.spelling import Speller
from cordon.ask.wordbook import Rule, ScopeRule, Wordbook, load_wordbook
from cordon.model.scope import Scope
from cordon.names import NameKind, Names

LONGEST = 2_000
"""Characters of a question that are read; the rest is left out."""
_WHERE = frozenset({"<place>", "<people>", "<seat>", "<group>", "<agency>", "<holder>"})
_MAKERS = frozenset({"<vendor>", "<product>"})
_NETWORK_AND_GENERATIONS = frozenset({"network", "4g", "5g"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a question asks. `vendor_given` is False where the main vendor stands in for one that wasn't named.

    `origin` is the home state of the kind of makers asked about ("Chinese vendors"), None where no kind is named.
    `as_of` is None for today; `read_as` pairs each misspelt name with the name it was read as.
    """

    intent: Intent
    places: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    scope: Scope = field(default_factory=lambda: Scope(frozenset()))
    as_of: date | None = None
    vendor_given: bool = True
    read_as: tuple[tuple[str, str], ...] = ()
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads questions; `main_vendor` is the maker that a question means which names none."""

    names: Names
    book: Wordbook
    speller: Speller
    calendar: Calendar
    main_vendor: str | None = None

    def read(self, question: str, today: date) -> Reading:
        """The reading. Any text has one: what is no question on the subject is off-topic."""
        spelled = self.speller.spell(_flat(question))
        line = line_of(spelled.text, spelled.mentions)
        rule = self._rule(line)
        day = None if rule.intent in (Intent.DEADLINE, Intent.OFF_TOPIC) else self.calendar.day(spelled.text, today)
        roles = Roles(self.names, self.book, day or today)
        makers = roles.makers(line, rule.intent)
        scope = self._scope(line, rule.intent, makers)
        intent = rule.intent if self._on_subject(line, rule, makers, scope) else Intent.OFF_TOPIC
        vendors = tuple(dict.fromkeys(ident for one in makers for ident in one.ids)) or self._named_otherwise(line)
        stand_in = self._stand_in(line, intent) if not vendors else ()
        homes = frozenset(home for slug in vendors or stand_in or self._main() if (home := self.names.origin(slug)))
        places = roles.places(line, intent, homes)
        if intent is Intent.OFF_TOPIC:
            return Reading(intent, places, vendors, read_as=spelled.read_as)
        intent = Intent.COMPARE if intent is Intent.STATUS and self._compares(line, places, vendors) else intent
        return Reading(intent, places, vendors or stand_in, scope, day, bool(vendors), spelled.read_as, self._origin(line))

    def _rule(self, line: Line) -> Rule:
        """The first rule that holds."""
        aside = within(line, self.book, "place_aside")
        has_place = any(word in _WHERE and at not in aside for at, word in enumerate(line.words))
        has_vendor = not _MAKERS.isdisjoint(line.words)
        for rule in self.book.rules:
            fits = rule.place in (None, has_place) and rule.vendor in (None, has_vendor)
            if fits and rule.any.found(line.text) and not rule.unless.found(line.text):
                return rule
        return self.book.rules[-1]

    def _on_subject(self, line: Line, rule: Rule, makers: tuple[Named, ...], scope: Scope) -> bool:
        if rule.intent is Intent.OFF_TOPIC:
            return False
        return bool(makers or scope) or any(self.book.roles[role].found(line.text) for role in ("subject", "makers", "vendor_words"))

    def _named_otherwise(self, line: Line) -> tuple[str, ...]:
        """Makers whose name is a common word, known by the words beside it."""
        return tuple(slug for phrase, slug in self.book.spellings.vendors.items() if f" {phrase} " in line.text)

    def _stand_in(self, line: Line, intent: Intent) -> tuple[str, ...]:
        """The main vendor, unless the question is about a whole kind of makers."""
        if intent is Intent.OFF_TOPIC or self.book.roles["makers"].found(line.text):
            return ()
        return self._main()

    def _origin(self, line: Line) -> str | None:
        """The home state of a kind of makers, by its people's name."""
        kind = within(line, self.book, "makers")
        return next((mention.place for at, mention in line.mentions.items() if at in kind and mention.kind is NameKind.DEMONYM), None)

    def _main(self) -> tuple[str, ...]:
        return (self.main_vendor,) if self.main_vendor else ()

    def _compares(self, line: Line, places: tuple[str, ...], vendors: tuple[str, ...]) -> bool:
        return len(places) + len(vendors) > 2 and self.book.roles["comparing"].found(line.text)

    def _scope(self, line: Line, intent: Intent, makers: tuple[Named, ...]) -> Scope:
        codes = {code for maker in makers for code in maker.scope}
        for fallback in (False, True):
            rules = [rule for rule in self.book.scopes if rule.fallback is fallback and self._applies(rule, intent, makers)]
            codes |= set() if codes and fallback else _codes(rules, line)
        if codes >= _NETWORK_AND_GENERATIONS:
            codes.discard("4g")  # a network of both generations: the older one is the network that is there
        return Scope.of(codes)

    def _applies(self, rule: ScopeRule, intent: Intent, makers: tuple[Named, ...]) -> bool:
        kinds = {self.names.vendor(ident).kind for maker in makers for ident in maker.ids}
        return (not rule.intents or intent in rule.intents) and (not rule.kinds or bool(rule.kinds & kinds))


def _codes(rules: list[ScopeRule], line: Line) -> set[str]:
    spans = [(*span, rule.codes) for rule in rules for span in rule.any.spans(line.text)]
    return {code for one in spans if not any(_inside(one, other) for other in spans) for code in one[2]}


def _inside(one: tuple[int, int, tuple[str, ...]], other: tuple[int, int, tuple[str, ...]]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1] and other[1] - other[0] > one[1] - one[0]


def _flat(question: str) -> str:
    """Without control characters, at most `LONGEST` characters; line breaks stay, because they end sentences."""
    return "".join(ch if ch.isprintable() or ch == "\n" else " " for ch in question[:LONGEST])


@lru_cache(maxsize=8)
def load_reader(names: Names, main_vendor: str | None = None) -> Reader:
    """The reader with the shipped rules."""
    book = load_wordbook()
    return Reader(names, book, Speller.of(names, book.spellings), Calendar.of(book.dates), main_vendor)
