"""Reads past slips of the pen: capitals left out, and misspelt names where only one known name comes near. What was read is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from rapidfuzz import process
from rapidfuzz.distance import OSA

from cordon.ask.wordbook import Spellings
from cordon.names import Mention, NameKind, Names
from cordon.names.spelling import fold, key

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 5  # letters: in a shorter word a slip can't be told from another word
_LONG = 8  # letters from which two slips are believed; of a maker's name, which people spell by ear, fewer
_LONG_MAKER = 6
# Kinds of names that are looked for without their capitals. Companies and outlets bear too many common words.
_PLAIN = frozenset({NameKind.VENDOR, NameKind.PRODUCT, NameKind.PLACE, NameKind.GROUP, NameKind.SEAT, NameKind.DEMONYM})


@dataclass(frozen=True, slots=True)
class Spelled:
    """The text as it is read, with the names in it. `read_as` pairs a misspelt name with the name it was read as."""

    text: str
    mentions: tuple[Mention, ...]
    read_as: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows the names and the words of the subject."""

    names: Names
    spellings: Spellings
    known: Mapping[str, tuple[str, frozenset[str]]]

    @classmethod
    def of(cls, names: Names, spellings: Spellings) -> Speller:
        """From the names book and the room's file of spellings."""
        return cls(names, spellings, _vocabulary(names))

    def spell(self, text: str) -> Spelled:
        """The text with its names found and its misspelt words read as names or words of the subject."""
        slips: list[tuple[str, str]] = []
        taken = [(mention.start, mention.end) for mention in self._mentions(text)]
        parts, at = [], 0
        for word in _WORD.finditer(text):
            better = None if _inside(word.start(), taken) else self._better(word.group())
            if better is None:
                continue
            parts += [text[at : word.start()], better]
            at = word.end()
            if better.lower() not in self.spellings.subject:
                slips.append((word.group(), better))
        read = "".join([*parts, text[at:]])
        return Spelled(read, self._mentions(read), tuple(dict.fromkeys(slips)))

    def _mentions(self, text: str) -> tuple[Mention, ...]:
        """The names as written; where none stands, those that would stand with capitals."""
        for name, beside in self.spellings.neighbours:
            text = beside.sub(partial(_named, name), text)
        found = self.names.matcher.find(text)
        again = [one for one in self.names.matcher.find(_with_capitals(text, self.spellings.capitals)) if one.kind in _PLAIN]
        more = [one for one in again if all(_apart(one, other) or _holds(one, other) for other in found)]
        kept = [one for one in found if all(_apart(one, other) for other in more)]
        return tuple(sorted([*kept, *more], key=lambda mention: mention.start))

    def _better(self, word: str) -> str | None:
        low = fold(word)
        if len(low) < _SHORTEST or low in self.known or low in self.spellings.ordinary or low in self.spellings.subject:
            return None
        return self._name(low) or self._subject(low)

    def _name(self, low: str) -> str | None:
        """The one name that comes nearest, if all that come as near are names of the same."""
        near = process.extract(low, self.known.keys(), scorer=OSA.distance, processor=None, score_cutoff=2, limit=8)
        near = [hit for hit in near if hit[0][0] == low[0] and hit[1] <= self._most(low, hit[0])]
        best = [hit[0] for hit in near if hit[1] == near[0][1]]
        meant = {self.known[name][1] for name in best}
        return self.known[best[0]][0] if len(meant) == 1 else None

    def _most(self, low: str, name: str) -> int:
        """How many slips are believed between a word and a name."""
        maker = any(ident in self.names.vendors.by_slug for ident in self.known[name][1])
        return 2 if min(len(low), len(name)) >= (_LONG_MAKER if maker else _LONG) else 1

    def _subject(self, low: str) -> str | None:
        near = process.extract(low, self.spellings.subject, scorer=OSA.distance, processor=None, score_cutoff=1, limit=2)
        return near[0][0] if len(near) == 1 and not low.startswith(near[0][0]) and not near[0][0].startswith(low) else None


def _named(name: str, found: re.Match[str]) -> str:
    """What was found, the name in it with its capitals."""
    place = "behind" if found["behind"] else "before"
    start, end = (at - found.start() for at in found.span(place))
    return found[0][:start] + name + found[0][end:]


def _apart(one: Mention, other: Mention) -> bool:
    return one.end <= other.start or other.end <= one.start


def _holds(one: Mention, other: Mention) -> bool:
    """Whether the one is longer and holds the other."""
    return one.start <= other.start and other.end <= one.end and one.end - one.start > other.end - other.start


def _inside(offset: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= offset < end for start, end in spans)


def _with_capitals(text: str, capitals: Mapping[str, str]) -> str:
    """The text, as long as before, with each word as a name is written."""

    def capital(word: re.Match[str]) -> str:
        found = word.group()
        if not found.islower():
            return found
        better = capitals.get(found) or found[:1].upper() + found[1:]
        return better if len(better) == len(found) else found

    return _WORD.sub(capital, text)


@lru_cache(maxsize=4)
def _vocabulary(names: Names) -> dict[str, tuple[str, frozenset[str]]]:
    """Each word of the names of vendors and places: how it is written, and whose name it belongs to."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for ident, name in _spellings(names):
        for word in _WORD.findall(name):
            low = fold(word)
            if len(low) >= _SHORTEST and word[:1].isupper():
                found[low] = (word, found.get(low, ("", frozenset()))[1] | {ident})
    return found


def _spellings(names: Names) -> Iterable[tuple[str, str]]:
    for vendor in names.vendors.by_slug.values():
        # A name of several words holds common ones ("Recorded Future"), and so does the list of what is only looked up ("Signal").
        spelled = [name for name in (vendor.name, *(n.name for n in vendor.names)) if " " not in name and name not in vendor.lookup]
        yield from ((vendor.slug, name) for name in spelled)
    for place in names.places.by_code.values():
        yield from ((place.code, name) for name in (place.name, *place.demonyms, *(a for a in place.aliases if len(key(a)) > 4)))
