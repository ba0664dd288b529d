"""What stands beside a clause: series of verbs, parentheses, who says so, participles that open a sentence."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.skeleton import LOOK, OPENERS, Parse, is_finite, verb_before
from cordon.extract.grammar.speech import tells

_SERIES: Final = 6  # chunks to the last verb of a series
_WHO_SAYS: Final = re.compile("(?<=[vn])([,\u2014])(?:n(?:Pn)*(v)(?:P?t|Pn)*|nPn(?:Pn)*)\\1(?=[nvP])")
_WHO_IS_AMONG: Final = re.compile("(?<=n)([,\u2014])[PR]n(?:,n)*(?:,?Cn)?\\1(?=v)")
_ACCORDING: Final = "according"


def note_asides(made: Parse) -> None:
    """ "has decided, the premier said on Monday, to", "has banned, according to two officials, its gear", "wants ten apps, including
    Norcom, banned": keeps where an aside on who says so or who is among them opens and closes; the clause goes over it."""
    for match in _WHO_SAYS.finditer(made.kinds):
        opening, verb = match.start(), match.start(2)
        said = is_finite(made.chunks[verb]) and tells(made, verb) if verb >= 0 else made.chunks[opening + 1].lemma == _ACCORDING
        if said:
            _note(made, opening, match.end() - 1)
    for match in _WHO_IS_AMONG.finditer(made.kinds):
        if made.chunks[match.start() + 1].lemma in made.lexicon.sets.listing:
            _note(made, match.start(), match.end() - 1)


def _note(made: Parse, opening: int, closing: int) -> None:
    made.asides[opening], made.asides[closing] = closing, opening


def in_series(made: Parse, k: int, p: int) -> bool:
    """ "from buying, leasing or installing": between verbs of its form, the last of them behind "and" or "or"."""
    form, before = made.chunks[k].form, verb_before(made, p)
    if before < 0 or made.chunks[before].form != form:
        return False
    last = next((q for q in range(k + 1, min(len(made.chunks) - 1, k + _SERIES)) if made.kind(q) == "C" and made.kind(q + 1) == "v"), -1)
    return last > 0 and made.chunks[last + 1].form == form


def before_parenthesis(made: Parse, p: int) -> int:
    """ "urging three neighbours - among them Malta - to drop": what stands before the parenthesis; p itself if there is none."""
    opener = OPENERS[made.chunks[p].kind]
    near = p
    for q in range(p - 1, max(0, p - LOOK), -1):
        if is_finite(made.chunks[q]) and not made.is_relative(q):
            break
        inner = made.chunks[q + 1]
        if made.chunks[q].kind != opener or made.chunks[q - 1].kind not in "nv":
            continue
        if inner.kind == "W":
            return q - 1  # "urged the league, which is a pact of Norland, Sudland and Ostland, to drop": over the commas of the list
        if near == p and (inner.kind in "Pn" or inner.form == "pp"):
            near = q - 1
    return near


def main_verb(made: Parse, k: int) -> int:
    """ "After banning Norcom, Norland said": the finite verb behind the comma, -1 if there is none."""
    comma = next((q for q in range(k + 1, min(len(made.chunks), k + LOOK)) if made.kind(q) == ","), -1)
    if comma < 0:
        return -1
    verb = next((v for v in range(comma + 1, min(len(made.chunks), comma + LOOK)) if is_finite(made.chunks[v])), -1)
    if verb >= 0 and made.chunks[k].passive and k not in made.subject and verb in made.subject:
        made.subject[k] = made.subject[verb]  # "since being banned, Norcom has"
    return verb


def open_sentence(made: Parse, k: int) -> None:
    """ "Banned in Norland, Norcom turned to Sudland", "Having banned it, Norland said": beside the clause that follows."""
    if made.chunks[k].form not in ("ger", "pp"):
        return
    verb = main_verb(made, k)
    plain = not any(is_finite(c) for c in made.chunks[k:verb])  # "Banning Norcom would cost too much, Norland said"
    if verb >= 0 and plain and verb in made.subject and made.subject[verb][0] > k:
        made.parent[k] = (verb, "with")
        made.subject.setdefault(k, made.subject[verb])
