"""Finds pages by words: one index and one ranking for the live server and, written out as a script, for the static site."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from cordon.publish.address import company_path, event_path, instrument_path, place_path, vendor_path
from cordon.publish.desk import Desk
from cordon.publish.pages.faq import faq_vendors

# Words of questions that name nothing.
STOP = frozenset(
    (
        *("is", "are", "was", "the", "in", "on", "of", "to", "a", "an", "and", "or", "for", "by", "does", "did", "can", "may", "we", "my"),
        *("it", "has", "have", "what", "when", "who", "which", "how", "banned", "ban"),
    )
)
_WORD = re.compile(r"[a-z0-9]{2,}", re.ASCII)
_MOST_WORDS = 20  # of a question that are looked for


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that can be found by its title or by other words. Of two that fit alike the one of more weight comes first."""

    path: str
    title: str
    more: str
    weight: float


class Finder:
    """The entries of a desk, ready to be asked."""

    def __init__(self, desk: Desk) -> None:
        self.entries = tuple(entries(desk))
        self._held = [(entry, frozenset(words(entry.title)), frozenset(words(entry.more))) for entry in self.entries]
        self._starts = [" " + " ".join([*title, *more]) for _, title, more in self._held]

    def find(self, text: str, most: int) -> list[Entry]:
        """The pages that fit best, best first; the same as `search.js` finds."""
        wanted = words(text)[:_MOST_WORDS]
        if not wanted:
            return []
        scored = [(self._score(number, wanted), number) for number in range(len(self._held))]
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1]))
        return [self.entries[number] for _, number in best[:most]]

    def _score(self, number: int, wanted: list[str]) -> float:
        entry, title, more = self._held[number]
        total, missing = 0, 0
        for word in wanted:
            if word in title:
                total += 5
            elif word in more:
                total += 3
            elif f" {word}" in self._starts[number]:
                total += 1
            else:
                missing += 1
        if missing > len(wanted) / 2:
            return 0
        # A title that says it all comes first.
        return total + 4 * title.issuperset(wanted) - 4 * missing + entry.weight


def words(text: str) -> list[str]:
    """The words of a text, without accents and case; one letter and the words of questions are none."""
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", text.lower()) if not "\u0300" <= ch <= "\u036f")
    return [word for word in _WORD.findall(plain) if word not in STOP]


def finder(desk: Desk) -> Finder:
    """The finder of a desk, made once."""
    return desk.once.of(("finder",), lambda: Finder(desk))


def entries(desk: Desk) -> Iterator[Entry]:
    """Every page that can be found."""
    names = desk.edition
    for vendor in desk.vendors:
        yield Entry(vendor_path(vendor), names.vendor_name(vendor), _spellings(desk, vendor), 4)
    for vendor in faq_vendors(desk):
        path = "/faq" if vendor == next(iter(desk.vendors)) else f"/faq/{vendor}"
        yield Entry(path, f"{names.vendor_name(vendor)}: questions and answers", "faq why proof charges phones who pays", 0)
    main = next(iter(desk.vendors), "")
    known = dict.fromkeys([*desk.pairs, *((place, main) for place in desk.names.places.by_code if main)])
    for place, vendor in known:
        weight = 2.0 if desk.pairs.get((place, vendor)) else 0.5
        more = f"{_place_words(desk, place)} {_spellings(desk, vendor)}"
        yield Entry(place_path(place, vendor), f"{names.vendor_name(vendor)} in {names.place_phrase(place)}", more, weight)
    for company, events in desk.by_company.items():
        yield Entry(company_path(company), names.company_name(company), "company", 1 + min(len(events), 10) / 10)
    for key in desk.by_instrument:
        yield Entry(instrument_path(key.id), key.title, f"instrument {names.place_name(key.actor)}", 0.4)
    for event in desk.events:
        yield Entry(event_path(event.id), event.summary, "event", 0.0)


def _spellings(desk: Desk, vendor: str) -> str:
    """What it is called and known for. The places in the names of its subsidiaries would lead to it from every place."""
    known = desk.names.vendors.by_slug.get(vendor)
    if known is None:
        return ""
    places = desk.once.of(("names of places",), lambda: _words_of_places(desk))
    spelt = dict.fromkeys(word for name in known.names for word in words(name.name) if word not in places)
    return " ".join([*spelt, known.kind])


def _words_of_places(desk: Desk) -> frozenset[str]:
    return frozenset(word for place in desk.names.places.by_code.values() for word in words(place.name))


def _place_words(desk: Desk, code: str) -> str:
    place = desk.names.places.by_code[code]
    return " ".join((code, place.formal, *place.aliases, *place.demonyms, place.capital))
