"""Ends that a noun names: of a restriction ("the lifting of the ban", "sanctions relief"), of a vendor's part ("an end to its role")."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.noun_hits import noun_hits
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.demanded import as_term_of_deal
from cordon.extract.stages.effects import effect_of

_PARTS: Final = frozenset({"use", "take-part"})
_OF: Final = frozenset({"of", "to", "from", "on"})
# What is asked for or planned is an act; "the end of the ban" is told.
_WISHED: Final = frozenset({"urge", "weigh", "plan", "propose", "refuse", "do", "postpone", "oppose"})


def easing_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of noun k when it names the end of a restriction that stands behind it or in its own phrase."""
    nouns, sets = made.chunks[k].nouns, made.lexicon.sets
    easing = nouns[-1] in sets.easings or made.lexicon.noun_classes.get(nouns[-1]) == "ease"
    if not easing and not (nouns[-1] == "end" and _is_wished(made, k)):
        return None
    inner = _restriction_behind(made, k)
    if inner < 0 and not (nouns[1:] and made.lexicon.noun_classes.get(nouns[-2]) in RESTRICTING):
        return None
    found = noun_hits(made, inner if inner >= 0 else k, hits)
    last = max(domain_end(made, k), domain_end(made, inner) if inner >= 0 else 0)
    return Frame(k, "ease", found, last, inner=inner, entry=f"verbs.toml:easings:{nouns[-1]}") if found else None


def ended_part(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of "an end to Norcom's role" or "to the use of its gear", where somebody wants it: it would be kept out."""
    if (
        made.chunks[k].nouns[-1] != "end"
        or made.kind(k + 1) != "P"
        or made.kind(k + 2) != "n"
        or not (_is_wished(made, k) or _is_put(made, k))
    ):
        return None
    ended = made.lexicon.noun_classes.get(made.chunks[k + 2].nouns[-1], "") if made.chunks[k + 2].nouns else ""
    last = domain_end(made, k + 2)
    found = within(hits, (k + 2, last)) if ended in _PARTS and made.chunks[k + 1].lemma == "to" else []
    return Frame(k, "exclude", found, last, entry=f"nouns.toml:{made.chunks[k + 2].nouns[-1]}") if found else None


def _is_put(made: Parse, k: int) -> bool:
    """ "puts an end to"."""
    p, relation = made.parent.get(k, (-1, ""))
    return relation == "obj" and made.chunks[p].lemma == "put"


def _restriction_behind(made: Parse, k: int) -> int:
    """The chunk of the restriction behind "of", "to" or "from", alone or in a list ("of the tariffs and the ban"), or -1."""
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in _OF:
        return -1
    q = k + 2
    while made.kind(q) == "n" and not _is_restriction(made, q):
        q = q + 2 if made.kinds[q + 1] in "C," else len(made.chunks)
    return q if made.kind(q) == "n" else -1


def _is_restriction(made: Parse, q: int) -> bool:
    """ "the ban", "the measures against Norcom"."""
    noun = made.chunks[q].nouns[-1] if made.chunks[q].nouns else ""
    against = made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "against" and noun in made.lexicon.sets.rules
    return against or made.lexicon.noun_classes.get(noun) in RESTRICTING


def _is_wished(made: Parse, k: int) -> bool:
    """ "seeks an end to", "is considering an end to", "hopes for an end to", "backs an end to", "a condition is an end to"."""
    if as_term_of_deal(made, k) >= 0:
        return True
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0 or relation not in ("obj", "for", "on", "of", "to", "about"):
        return False
    return made.chunks[p].lemma in made.lexicon.sets.favouring or effect_of(made, p, made.lexicon) in _WISHED
