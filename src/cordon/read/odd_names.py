"""Names that are a letter off, or that stand as a noun where an adjective belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from cordon.model.codes import OutletTier
from cordon.model.document import Item, Span, Warning
from cordon.names import Names

_WORD = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]{4,20}\b")
_START = re.compile(r"(?:\A|[.!?:•“\"\n]\s*)\Z")
_NOUN_AS_ADJECTIVE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?P<place>[A-Z][a-z]{3,15}) (?:telecoms?|telecommunications|mobile|government|governmental|company|operator|firm|"
    r"regulator|carrier|provider|vendor|maker|minister|ministry|parliament|authorities|army|police|lawmakers?|officials?|courts?|president|"
    r"chancellor|agency)\b"
)
_SHORTEST = 6  # letters: a name one letter off is told from another word only if it is long enough
_SHORTEST_MAKER = 5
_SURE_OF_THE_FIRST = 8  # letters from which a slip in the first one is believed: "Motion" is no "Gotion"
_MOST = 20_000  # different words that are looked at


@dataclass(frozen=True, slots=True)
class Spellings:
    """The known names that are one word: those of places and companies, and those of makers."""

    words: tuple[str, ...]
    makers: frozenset[str]
    known: frozenset[str]


@lru_cache(maxsize=4)
def _spellings(names: Names) -> Spellings:
    makers = {
        word for vendor in names.vendors.by_slug.values() for word in (vendor.name, *(name.name for name in vendor.names)) if _plain(word)
    }
    places = {word for place in names.places.by_code.values() for word in (place.name, *place.demonyms) if _plain(word)}
    firms = {firm.name for firm in names.companies.by_slug.values() if _plain(firm.name)}
    others = {alias for firm in names.companies.by_slug.values() for alias in (*firm.aliases, *firm.lookup)}
    others |= {word for place in names.places.by_code.values() for word in (place.capital, *place.aliases, *place.seats)}
    # Plurals are left out: a letter more or less at the end is no slip there.
    wanted = {word for word in places | firms if len(word) >= _SHORTEST and not word.endswith("s")} | {
        word for word in makers if len(word) >= _SHORTEST_MAKER
    }
    return Spellings(tuple(sorted(wanted)), frozenset(makers), frozenset(wanted | places | firms | others))


def _plain(word: str) -> bool:
    return _WORD.fullmatch(word) is not None


def misspelt(text: str, spans: Sequence[Span], names: Names) -> Iterator[Warning]:
    """Capitalised words that are one letter (added, left out, changed or swapped) off a known name."""
    spellings = _spellings(names)
    lower = {word for start, end in spans for word in re.findall(r"\b[a-z]{5,20}\b", text[start:end])}
    seen: dict[str, str | None] = {}
    for start, end in spans:
        named = {at for mention in names.matcher.iter(text[start:end]) for at in range(start + mention.start, start + mention.end)}
        for found in _WORD.finditer(text, start, end):
            word = found.group()
            if found.start() in named:
                continue
            if word not in seen:
                seen[word] = _meant(word, lower, spellings) if len(seen) < _MOST else None
            meant = seen[word]
            if meant is None or (_START.search(text[max(start, found.start() - 5) : found.start()]) and meant not in spellings.makers):
                continue
            yield Warning("typo", found.span(), f"{word!r} is one letter off the known name {meant!r}")


def _meant(word: str, lower: set[str], spellings: Spellings) -> str | None:
    if word in spellings.known or word.lower() in lower:
        return None
    found = process.extractOne(word, spellings.words, scorer=OSA.distance, score_cutoff=1)
    if found is None or word.rstrip("s") == found[0].rstrip("s") or (word[0] != found[0][0] and len(word) < _SURE_OF_THE_FIRST):
        return None
    return str(found[0])


def noun_for_adjective(text: str, spans: Sequence[Span], names: Names) -> Iterator[Warning]:
    """`the Greece regulator`. Names that serve as their own adjective (no demonym, or an accepted one) are left alone."""
    for start, end in spans:
        for found in _NOUN_AS_ADJECTIVE.finditer(text, start, end):
            code = names.places.names.first(found["place"])
            place = names.places.by_code.get(code) if code else None
            if (
                place
                and found["place"] not in place.demonyms
                and place.demonyms
                and place.kind == "state"
                and place.capital != found["place"]
            ):
                yield Warning("typo", found.span(), f"{found['place']!r} stands where an adjective belongs ({place.demonyms[0]!r}?)")


def source_a_letter_off(item: Item, text: str, names: Names) -> Iterator[Warning]:
    """A source whose name differs by one letter from a name in its own entry. Known outlets are spelt as they are."""
    inside = set(_WORD.findall(item.text))
    for source in item.sources:
        outlet = names.find_outlet(source.outlet)
        if outlet is not None and outlet.tier is not OutletTier.PARTY:
            continue
        for word in _WORD.findall(source.outlet):
            near = [other for other in sorted(inside) if other != word and OSA.distance(word, other, score_cutoff=1) == 1]
            if word not in inside and near and near[0].rstrip("s") != word.rstrip("s"):
                at = text.find(word, item.span[0] + len(item.text), item.span[1])
                span = (at, at + len(word)) if at >= 0 else item.span
                yield Warning("typo", span, f"the source {word!r} is one letter off {near[0]!r} in the entry")
