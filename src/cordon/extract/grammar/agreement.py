"""Whether a verb agrees with a noun in number: of "the ministers of the state who are" the ministers are meant."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse

_SINGLE: Final = frozenset({"is", "was", "has", "does"})
_SEVERAL: Final = frozenset({"are", "were", "have", "do"})
_POINTED: Final = frozenset({"them", "those"})


def agreeing(made: Parse, k: int, q: int) -> int:
    """The last noun phrase at q or before it ("firms in the state", "a list of firms") with which verb k agrees; q if none does."""
    wanted, at = _number_of_verb(made, k), q
    while wanted and made.kind(at - 1) == "P" and made.kind(at - 2) == "n" and number_of(made, at) not in (wanted, ""):
        at -= 2
    return at if at < q and number_of(made, at) == wanted else q


def disagrees(made: Parse, k: int, q: int) -> bool:
    """Whether noun phrase q is one and verb k is said of several."""
    return number_of(made, q) == "s" and _number_of_verb(made, k) == "p"


def said_of_several(made: Parse, k: int, q: int) -> bool:
    """ "Norcom and Sudcom, which have": whether verb k is said of several, of which noun phrase q is the last."""
    return made.kind(q - 1) == "C" and number_of(made, q) != "p" and _number_of_verb(made, k) == "p"


def _number_of_verb(made: Parse, k: int) -> str:
    """`s` for one, `p` for several, empty when the form does not tell."""
    chunk = made.chunks[k]
    first = made.lows(k)[0]
    if first in _SINGLE or first in _SEVERAL:
        return "s" if first in _SINGLE else "p"
    form = made.tags[chunk.first].form if chunk.tense == "present" and not chunk.modal else ""
    return {"s": "s", "b": "p"}.get(form, "")


def number_of(made: Parse, q: int) -> str:
    """`s` when noun phrase q names one thing, `p` when several, empty when it does not tell."""
    last = made.chunks[q].last - 1
    low, tag = made.spelled[last], made.tags[last]
    if last and tag.cls == "N" and made.tokens[last].text[:1].isupper():
        return ""  # the name of a person may end in "s"; "Residents" opens the sentence
    if low in _POINTED or low in made.lexicon.sets.plurals or (tag.cls == "N" and low != tag.lemma):
        return "p"
    return "s" if tag.cls == "e" or (tag.cls == "N" and not low.endswith("s") and made.kind(q - 1) != "C") else ""
