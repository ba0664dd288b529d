"""Institutions by names that hold a place: "Oslo University Hospital", "the University of Oslo", "University College Oslo's council"."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY
from cordon.names import NameKind

_OTHERS: Final = frozenset({NameKind.VENDOR, NameKind.PRODUCT, NameKind.COMPANY, NameKind.AGENCY, NameKind.HOLDER})
_FOR: Final = frozenset({"of", "for"})  # between a body and what it is in charge of


def institution(made: Parse, first: int, last: int, kinds: Set[str]) -> Party | None:
    """The institution that `tokens[first:last]` name: one of the words `kinds` with a capital, beside others with one."""
    at = next((i for i in range(first, last) if made.tokens[i].low in kinds and _is_capital(made, i)), -1)
    if at < 0:
        return None
    start, end = at, at + 1
    while start > first and _is_capital(made, start - 1):
        start -= 1
    while end < last and _is_capital(made, end):
        end += 1
    return _party(made, start, end) if end - start > 1 else None


def institution_of(made: Parse, k: int, kinds: Set[str]) -> Party | None:
    """ "the University of Oslo": its name goes on behind "of"."""
    at = made.chunks[k].last - 1
    if made.tokens[at].low not in kinds or not _is_capital(made, at) or made.kind(k + 2) != "n" or made.chunks[k + 1].lemma != "of":
        return None
    end = last = made.chunks[k + 2].first
    while end < made.chunks[k + 2].last and _is_capital(made, end):
        end += 1
    return _party(made, at, end) if end > last else None


def _party(made: Parse, first: int, last: int) -> Party | None:
    """The institution by its name and the place in it, if the name holds that of nobody else."""
    mentions = [t.mention for t in made.tokens[first:last] if t.mention is not None]
    if any(m.kind in _OTHERS for m in mentions):
        return None
    place = next((m.place for m in mentions if m.place), "")
    return Party("company", COMPANY + " ".join(t.low for t in made.tokens[first:last]), place, last - 1)


def _is_capital(made: Parse, i: int) -> bool:
    return made.tokens[i].text[:1].isupper() and made.tags[i].cls in "NAe"


def in_title_of_law(made: Parse, k: int, i: int) -> bool:
    """Whether the place at word i only stands inside the name of a law ("the Countering Norland Drones Act"), which is not its law."""
    chunk = made.chunks[k]
    named = chunk.lemma in made.lexicon.sets.rules and made.tokens[chunk.last - 1].text[:1].isupper() and chunk.possessor < 0
    return named and i > 0 and made.tags[i - 1].cls in "NAV" and made.tokens[i - 1].text[:1].isupper()


def office_opener(made: Parse, k: int, offices: frozenset[str]) -> int:
    """The phrase with the genitive that opens an office of which phrase k is a part without the word for it ("Norland's Industry", of
    "Norland's Industry, Trade and Technology Minister"); -1 for none."""
    if made.kinds[k + 1] not in "C," or made.tags[made.chunks[k].last - 1].cls == "e":
        return -1
    first, last = k, k
    while made.kinds[last + 1] in "C," and made.kinds[last + 2] == "n" and made.chunks[last + 2].possessor < 0:
        last += 2
        if not offices.isdisjoint(made.chunks[last].nouns):
            break
    while made.chunks[first].possessor < 0 and made.kinds[first - 1] in "C," and made.kinds[first - 2] == "n":
        first -= 2
    opener, closer = made.chunks[first], made.chunks[last]
    named = made.tokens[opener.last - 1].text[:1].isupper() and offices.isdisjoint(made.chunks[k].nouns)
    return first if named and opener.possessor >= 0 and last > k and not offices.isdisjoint(closer.nouns) and not closer.definite else -1


def is_portfolio(made: Parse, k: int, offices: frozenset[str]) -> bool:
    """Whether phrase k only goes on with the name of a body: "Sport" and "Youth" of "the Ministry of Culture, Sport and Youth"."""
    if made.kinds[k - 1] not in "C," or not _is_capital(made, made.chunks[k].first):
        return False
    first = k
    while made.kinds[first - 1] in "C," and first > 1:
        first -= 3 if made.kinds[first - 2 : first] == ",C" else 2
        if made.kinds[first] != "n" or not _is_capital(made, made.chunks[first].first):
            return False
    named = made.kinds[first - 1] == "P" and made.chunks[first - 1].lemma in _FOR and made.kinds[first - 2] == "n"
    head = made.chunks[first - 2] if named and first > 1 else None
    return head is not None and not offices.isdisjoint(head.nouns[-1:]) and made.tokens[head.last - 1].text[:1].isupper()
