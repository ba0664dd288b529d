"""Times before a verb: between it and its auxiliary ("will on Monday ban") they stand like adverbs; dates part it from its subject."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag
from cordon.extract.words.wordbook import Word

_MODALS: Final = frozenset(
    {"will", "would", "shall", "should", "ought", "can", "cannot", "could", "may", "might", "must", "'ll", "do", "does", "did"}
)
_BE: Final = frozenset({"is", "are", "was", "were", "be", "been"})
_HAVE: Final = frozenset({"has", "have", "had", "'ve"})
_AUXILIARIES: Final = _MODALS | _BE | _HAVE
_TIMELY: Final = frozenset({"on", "in", "by", "since", "from", "at", "until", "for", "over", "within", "during", "before", "after"})
_DESCRIBING: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "this",
        "last",
        "next",
        "recent",
        "past",
        "coming",
        "each",
        "every",
        "early",
        "late",
        "few",
        "several",
        "many",
        "two",
        "three",
        "four",
        "five",
        "six",
        "ten",
    }
)
_YEAR: Final = 4  # digits
_OPENERS: Final = frozenset('WSC,;:—"')  # with which another clause may begin
_BARE, _AFTER_BE, _AFTER_HAVE = frozenset("b"), frozenset("eng"), frozenset("en")


def times_in_verbs(tokens: list[Token], lows: list[str], adverbs: Mapping[int, Chunk], lexicon: Lexicon) -> dict[int, Chunk]:
    """The times that part an auxiliary from its verb, by their first word, each as one adverb."""
    found: dict[int, Chunk] = {}
    for i in [i for i, low in enumerate(lows[:-2]) if low in _AUXILIARIES]:
        first = _behind_adverbs(lows, i + 1, adverbs, lexicon)
        last = _end_of_time(tokens, lows, first, lexicon)
        if last and _goes_on(lows, (i, _behind_adverbs(lows, last, adverbs, lexicon)), lexicon):
            found[first] = Chunk("R", first, last, " ".join(lows[first:last]))
    return found


def _behind_adverbs(lows: list[str], i: int, adverbs: Mapping[int, Chunk], lexicon: Lexicon) -> int:
    """The first word from i on that is no adverb and no "not"."""
    while i < len(lows):
        several = adverbs.get(i)
        if several is not None and several.kind in "R!":
            i = several.last
            continue
        known = lexicon.words.get(lows[i])
        if known is None or known.tag not in ("R", "!") or lows[i] in _DESCRIBING:
            break  # "was last year": what opens a time
        i += 1
    return i


def _end_of_time(tokens: list[Token], lows: list[str], first: int, lexicon: Lexicon) -> int:
    """Behind the time that begins with word `first`: "Monday", "on Monday", "in recent months", "by the end of 2027"; 0 for none."""
    led = first < len(lows) and lows[first] in _TIMELY
    i = first + led
    if lows[i : i + 1] == ["the"] and lows[i + 1 : i + 2] and lows[i + 1] in lexicon.sets.points_in_time and lows[i + 2 : i + 3] == ["of"]:
        i += 3
    described = i
    while i < len(lows) and (lows[i] in _DESCRIBING or (tokens[i].kind == "0" and not _is_year(tokens[i]))):
        i += 1
    if i >= len(lows):
        return 0
    if not _is_time(lows[i], lexicon):
        return i + 1 if led and _is_year(tokens[i]) else 0
    plain = led or i > described or tokens[i].text[:1].isupper()  # "will Monday ban"; "May" and "years" alone are none
    i += 1
    while i < len(lows) and tokens[i].kind == "0":
        i += 1  # "in May 2020", "on July 14"
    return i if plain else 0


def _is_time(low: str, lexicon: Lexicon) -> bool:
    times = lexicon.sets.times
    return low in times or (low.endswith("s") and low[:-1] in times)


def _is_year(token: Token) -> bool:
    return len(token.text) == _YEAR and token.text.isdigit()


def _goes_on(lows: list[str], at: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether word `at[1]` is a verb in the form that the auxiliary `at[0]` asks for."""
    auxiliary, verb = lows[at[0]], lows[at[1]] if at[1] < len(lows) else ""
    known = lexicon.words.get(verb)
    if known is None:
        return False
    if auxiliary in _MODALS:
        return verb in ("be", "have") or any(form in _BARE for _, form in known.verbs)
    wanted = _AFTER_BE if auxiliary in _BE else _AFTER_HAVE
    return verb in ("been", "being") or any(form in wanted for _, form in known.verbs)


def follows_year(tags: list[Tag], last: str, word: Word) -> bool:
    """ "the Norcom Act of 2019 bans its gear": a verb behind the year of its subject."""
    return len(tags) > 1 and tags[-2].lemma == "of" and len(last) == _YEAR and last.isdigit() and word.verbs[0][1] == "s"


def behind_date(tags: list[Tag], last: str, lexicon: Lexicon) -> bool:
    """ "Norland, which in 2019 banned", "a law passed in May 2019 banned", "Norland on June 29 banned": a year or the day of a month that
    parts a verb from its subject, in a clause that has no verb yet but for a participle right before it."""
    if not last.isdigit() or (len(last) != _YEAR and tags[-2:-1] and tags[-2].lemma not in lexicon.sets.times):
        return False
    at = len(tags) - 2
    while at > 0 and (tags[at].cls == "0" or tags[at].lemma in lexicon.sets.times):
        at -= 1
    if at < 1 or tags[at].cls != "P":
        return False
    described = tags[at - 1].cls == "V" and tags[at - 1].form in "en" and at > 1 and tags[at - 2].cls == "N"
    return (described or tags[at - 1].cls in "NeW,") and not _has_verb(tags, at - described, lexicon)


def _has_verb(tags: list[Tag], end: int, lexicon: Lexicon) -> bool:
    """Whether the clause that goes on at word `end` has a verb before it: "said Norland on June 29 banned" tells of one that has none."""
    for i in range(end - 1, -1, -1):
        cls = tags[i].cls
        if cls in _OPENERS:
            return False
        if cls in "VXM":
            return cls != "V" or tags[i].lemma not in lexicon.sets.clause_verbs or tags[i].form not in "eds"
    return False
