"""Times between an auxiliary and its verb ("will on Monday ban", "has in recent months barred"): they stand there like adverbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon

_MODALS: Final = frozenset(
    {"will", "would", "shall", "should", "can", "cannot", "could", "may", "might", "must", "'ll", "do", "does", "did"}
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
