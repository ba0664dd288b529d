"""Noun phrases: from an article, adjective, name or number to the noun that counts, with owners and hyphens."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.line import Line
from cordon.extract.text.tokens import year_follows
from cordon.names import NameKind

_INSIDE: Final = frozenset("DANe0")
_ARTICLES_OF_NEW: Final = frozenset({"a", "an", "any", "no", "another"})
_ARTICLES: Final = frozenset({"a", "an", "the"})
_STATES: Final = frozenset({NameKind.PLACE, NameKind.SEAT})
_WHEN: Final = frozenset({"on", "in"})
_WITH_YEAR: Final = frozenset({"in", "by", "since", "until", "before", "after", "from"})
_CURRENCIES: Final = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_DIGITS: Final = 4  # of a year
_SCORE: Final = "0-0"  # "voted 85-10"


def noun_phrase(line: Line, start: int) -> Chunk:
    """The noun phrase that begins with word `start`."""
    classes = line.classes
    if classes[start] == "I":
        return Chunk("n", start, start + 1, line.lows[start], definite=True)
    if classes[start] == "0" and _is_year_before_phrase(line, start):
        return _phrase(line, (start, start + 1), [], -1)
    i, possessor, seen = start, -1, False
    nouns: list[str] = []
    while True:
        cls, step = classes[i], 1
        if cls in _INSIDE:
            if seen and _ends_phrase(line, i, possessor):
                break
            if i in line.compounds:
                step = len(line.compounds[i][0])
                nouns.append("-".join([*line.lows[i : i + step - 1], line.tags[i + step - 1].lemma]))
            elif cls == "N":
                nouns.append(line.tags[i].lemma)
        elif cls == "'":
            possessor = i
        elif cls == "I" and i > start and line.lows[i - 1] == "only":
            seen = True  # "the only one of the carriers"
        elif cls == "-" and classes[i + 1] in "eNAV0":
            step = 2 if classes[i + 1] == "V" else 1
        elif i == start or seen or cls not in 'R"' or not (_described_behind(classes, i) or _is_only(line, i)):
            break  # else "a very small part", "a “trusted” vendor"
        seen = seen or step > 1 or cls in "Ne"
        i += step
    if not nouns and classes[i - 1] == "0" and line.lows[i - 1][0] in _CURRENCIES:
        nouns.append(_CURRENCIES[line.lows[i - 1][0]])  # "$1bn" is as much money as "$1 billion"
    return _phrase(line, (start, i), nouns, possessor)


def _described_behind(classes: str, i: int) -> bool:
    """Whether the phrase goes on behind adverbs or a quotation mark at word i, before its noun."""
    while classes[i] == "R":
        i += 1
    return classes[i] in "AN0" or (classes[i] == '"' and classes[i + 1] in "AN0e")


def _is_only(line: Line, i: int) -> bool:
    """ "the only Norlandic carrier", "the only one of the carriers": the word goes with what stands behind it."""
    return line.lows[i - 1 : i + 1] == ["the", "only"] and line.classes[i + 1] in "e0I"


def _ends_phrase(line: Line, i: int, possessor: int) -> bool:
    """A determiner that no owner stands before opens another phrase, and so do a time or a year behind a name."""
    cls, low, owned = line.classes[i], line.lows[i], possessor == i - 1
    timed = low in ("last", "next") and not owned and i + 1 < len(line.lows) and line.tags[i + 1].lemma in line.lexicon.sets.times
    linked = cls == "N" and i in line.adverbs and line.adverbs[i].kind in "PC"  # "on a blacklist along with others"
    if timed or linked or _is_name_behind_day(line, i):
        return True  # "his move last week to ban"
    if cls == "N" and line.tags[i].lemma in line.lexicon.sets.times:
        told = line.classes[i - 1] == "e" and line.classes[i + 1] not in "NAe'-"  # "told Reuters Wednesday that"
        told = told or _is_day_behind_noun(line, i) or _is_month_with_day(line, i)
        return told or (i + 1 < len(line.lows) and line.lows[i + 1] in line.lexicon.sets.relating)  # "halted the ban hours before"
    if cls == "e" and line.classes[i - 1] == "N" and line.classes[i + 1] in "VXM" and i > 0:
        return _opens_clause(line, i)
    if cls == "A":
        return i in line.adverbs  # "sales this year due to the ban"
    if cls == "D":
        return not owned and (possessor != i - 2 or line.classes[i - 1] != "A")  # "Norland's big three"
    if cls == "0" and line.classes[i - 1] == "N" and i + 1 < len(line.lows) and line.tags[i + 1].lemma in line.lexicon.sets.durations:
        return True  # "gave federal agencies 90 days to"
    if cls == "0" and line.classes[i - 1] in "Ne" and _is_sum(line, i):
        return True
    return cls == "0" and line.classes[i - 1] == "e" and low.isdigit()


def _opens_clause(line: Line, i: int) -> bool:
    """ "the firms Norland banned", "a vendor Norland has excluded": a name behind a noun in the plural, a state behind a maker or its
    goods; not "the day Norland bans it"."""
    if not line.tokens[i - 1].text.islower() or "whose" in line.lows[max(0, i - 3) : i]:
        return False
    mention = line.tokens[i].mention
    plural = line.lows[i - 1].endswith("s") and line.lows[i - 1] != line.tags[i - 1].lemma
    opener = i - 3 if line.classes[i - 2] == "A" else i - 2  # "the first vendor Norland barred"
    if plural or mention is None or mention.kind not in _STATES or opener < 0 or line.lows[opener] not in _ARTICLES:
        return plural
    noun = line.tags[i - 1].lemma
    return noun in line.lexicon.actor_nouns["company"] or noun in line.lexicon.sets.owned


def _is_name_behind_day(line: Line, i: int) -> bool:
    """ "on Thursday Jones said", "in November Norland said": a name behind a weekday or month."""
    if i < 2 or line.classes[i] not in "eNA" or line.lows[i - 2] not in _WHEN or not line.tokens[i].text[:1].isupper():
        return False
    day = line.lows[i - 2] == "on" and line.lows[i - 1].endswith("day")
    return (day or line.lows[i - 2] == "in") and line.tags[i - 1].lemma in line.lexicon.sets.times


def _is_year_before_phrase(line: Line, i: int) -> bool:
    """ "in 2020 Norland said", "signed in 2020 a contract", "in 2020 carriers were": a number that is a year, and a phrase that is none
    of its own."""
    if not i or line.lows[i - 1] not in _WITH_YEAR or line.classes[i + 1] not in ("eDAN" if line.lows[i - 1] == "in" else "eD"):
        return False
    return len(line.lows[i]) == _DIGITS and line.lows[i].isdigit()


def is_year(line: Line, found: Chunk) -> bool:
    """Whether a phrase is but the number of a year."""
    return found.last - found.first == 1 and len(line.lows[found.first]) == _DIGITS and line.lows[found.first].isdigit()


def _is_sum(line: Line, i: int) -> bool:
    """ "paid the government $30 million": a sum behind a noun, and no noun behind that ("a record $30 million fine")."""
    if line.lows[i][:1] not in _CURRENCIES and (i + 1 == len(line.tags) or line.tags[i + 1].lemma not in line.lexicon.sets.sums):
        return False
    while i + 1 < len(line.tags) and line.tags[i + 1].lemma in line.lexicon.sets.sums:
        i += 1
    return line.classes[i + 1] not in "NAe-'"


def _is_day_behind_noun(line: Line, i: int) -> bool:
    """ "prosecutors Monday charged", "to grant a 90-day extension Monday": a weekday behind a noun, and no more of the phrase behind it."""
    if not line.lows[i].endswith("day") or not line.tokens[i].text[:1].isupper() or line.classes[i - 1] != "N":
        return False
    return line.classes[i + 1] in "VXM" or (line.tokens[i - 1].text[:1].islower() and line.classes[i + 1] not in "NAe'-")


def _is_month_with_day(line: Line, i: int) -> bool:
    """ "to rule on Norcom ban June 6": headlines leave "on" out."""
    day = line.lows[i + 1] if line.tokens[i].text[:1].isupper() and line.classes[i + 1] == "0" else ""
    return line.classes[i - 1] in "Ne" and day.isdigit() and len(day) < len("2019")


def _phrase(line: Line, span: tuple[int, int], nouns: list[str], possessor: int) -> Chunk:
    start, last = span
    classes, lows, sets = line.classes[start:last], line.lows[start:last], line.lexicon.sets
    first = lows[0]
    head = nouns[-1] if nouns and classes[-1] == "N" else ""
    definite = (
        possessor >= 0
        or classes[0] == "e"
        or (classes[0] == "A" and "e" in classes)
        or (classes[0] == "D" and first not in _ARTICLES_OF_NEW)
    )
    definite = definite or not sets.standing.isdisjoint(lows)
    counted_back = line.lows[last : last + 1] == ["ago"] and sets.durations.issuperset(nouns)  # "two days ago"
    last += counted_back
    timely = 0 < len(nouns) <= 2 and (counted_back or sets.times.issuperset(nouns)) and "e" not in classes
    if timely and year_follows(line.tokens, last):
        last += 2  # "May 16, 2019"
    kind = "t" if timely or classes == _SCORE else "n"
    return Chunk(kind, start, last, head, tuple(nouns), definite, possessor, negated=first == "no")
