"""What a clause behind "that", "whether", "if" or "after" hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import (
    CONDITIONS,
    LOOK,
    Parse,
    back,
    helps_across,
    is_finite,
    leaves_object_out,
    phrase_start,
    verb_before,
)

_ASKED: Final = frozenset({"that", "whether", "how", "why", "what"})
_CONTENT: Final = _ASKED | {"if"}
_NO_OPENERS: Final = _ASKED | {"so"}
_TO_COME: Final = (-1, "adv")
_ONLY_CLAUSES: Final = _CONTENT | {
    "because",
    "although",
    "though",
    "while",
    "whereas",
    "unless",
    "when",
}  # the others may stand before a noun alone


def find_opener(made: Parse, start: int) -> int:
    """The chunk that a clause whose first words are at `start` stands behind: the subordinator that opens it, if anything comes between
    ("said that, on Monday, Norland", "that when it was told Norland"), else the chunk right before."""
    near = back(made, start)
    if made.kinds[near] in "SW" or "S" not in made.kinds[: max(near, 0)]:
        return near
    q = near
    while q > max(-1, start - LOOK) and made.kinds[q] != ";":
        if made.kinds[q] == "S" and made.chunks[q].lemma in _ONLY_CLAUSES and q not in made.opener.values():
            return q if _opens_far(made, q, near) else near
        if is_finite(made.chunks[q]):
            if q not in made.opener:
                return near
            q = made.opener[q]  # a clause within
        q -= 1
    return near


def _opens_far(made: Parse, q: int, near: int) -> bool:
    """Whether the subordinator at q opens the clause behind chunk `near`: behind a comma that nothing opened the main clause begins
    ("If asked, Norland will")."""
    return made.chunks[q].lemma == "that" or made.kind(near) != "," or made.kind(q + 1) == ","


def note_relative(made: Parse, k: int) -> None:
    """Keeps which word opens the relative clause of verb k."""
    p = back(made, k)
    if made.kind(p) in "SW" and made.is_relative(k):
        made.opener[k] = p


def under_subordinator(made: Parse, k: int, p: int) -> None:
    """Verb k, whose clause the subordinator at chunk p opens, gets its marker and what governs it."""
    marker = made.marker[k] = made.chunks[p].lemma
    q = p - 1
    while made.kinds[q] in 'tR,"':
        q -= 2 if made.kinds[q] == "t" and made.kinds[q - 1] == "P" else 1
    if marker not in _NO_OPENERS and (_opens_clause(made, q) or (p > 0 and helps_across(made, p - 1))):
        made.parent[k] = _TO_COME
    elif marker in _CONTENT:
        again = marker == "that" and made.kind(p - 1) in ",C"
        found = (_told_before(made, k, q) if again else None) or _content_of(made, k, q)
        if found is not None:
            made.parent[k] = found
    elif q >= 0:
        made.parent[k] = (verb_before(made, q), "adv")


def _opens_clause(made: Parse, q: int) -> bool:
    """Whether behind chunk q a clause begins that may have another in front of it: "Norland said that if …", "But when …"."""
    kind = made.kind(q)
    return kind in " ;:—" or (kind == "S" and made.chunks[q].lemma in _ASKED) or (kind == "C" and made.kind(q - 1) in ' ;:—"')


def hang_opening_clauses(made: Parse, verbs: Sequence[int]) -> None:
    """ "If Norland bans it, Sudland will follow": a clause that opens another hangs on the verb of the one behind it."""
    for k in verbs:
        if made.parent.get(k) == _TO_COME:
            main = next((v for v in verbs if v > k and _goes_with(made, k, v)), -1)
            main = main if main >= 0 else verb_before(made, made.opener[k])
            if main >= 0 or made.marker[k] in CONDITIONS:
                made.parent[k] = (main, "adv")
                if made.parent.get(main, _TO_COME)[0] == k:
                    del made.parent[main]  # "after Norland warned against Norcom, Sudcom said": nothing that the first one tells
            else:
                del made.parent[k]


def _goes_with(made: Parse, k: int, v: int) -> bool:
    """Whether verb v is that of the clause which the clause of verb k opens: it has a tense, and nothing behind k opened it."""
    within = made.opener.get(v, -1) > k or made.is_relative(v) or made.parent.get(v) == _TO_COME
    around = made.opener[k] > 0 and helps_across(made, made.opener[k] - 1)  # "will, unless the court objects, ban it"
    return is_finite(made.chunks[v]) and not within and (around or made.subject.get(v, (k + 1, 0))[0] > k)


def _content_of(made: Parse, k: int, q: int) -> tuple[int, str] | None:
    """What a clause with "that", "whether" or "if" is the content of; `None` at the start of a sentence."""
    marker, kind = made.marker[k], made.kind(q)
    verb = verb_before(made, q) if q >= 0 else -1
    if q < 0:
        return None
    if kind == "v":
        return q, "comp" if marker != "if" or made.chunks[q].lemma in made.lexicon.sets.weighing_if else "adv"
    if marker == "if":
        return verb, "adv"
    if kind == "n":
        asked = marker == "whether" and made.chunks[verb].lemma in made.lexicon.sets.weighing_if  # "asked the firm whether"
        if made.parent.get(q) == (verb, "obj") and (asked or made.chunks[verb].lemma in made.lexicon.sets.telling):
            return verb, "comp"
        decided = phrase_start(made, q) if marker == "that" else q
        if decided < q and made.lexicon.noun_effects.get(made.chunks[decided].lemma) == "plan":
            return decided, "comp"  # "a decision by Norland in May that it would"
        timed = made.chunks[q].lemma in made.lexicon.sets.points_in_time and made.kind(q + 1) == "P"  # "said at the end of May that"
        counted = made.tags[made.chunks[q].last - 1].cls == "0"  # "recommended in 2012 that firms avoid dealing with"
        gap = leaves_object_out(made, k) and not _intends(made, k)
        content = (timed or made.chunks[q].lemma not in made.lexicon.governing) and not gap
        if made.kind(q - 1) == "P" and verb >= 0 and (content or counted):
            return verb, "comp"  # "announced at a meeting in Norland that it would ban"
        describes = marker == "that" and gap and (made.chunks[q].lemma not in made.lexicon.governing or _lacks(made, k))
        return q, "rel" if describes else "comp"
    return (verb, "comp") if kind in "PA!CI" and verb >= 0 else None


def _intends(made: Parse, k: int) -> bool:
    """ "reports that it plans to ban Norcom": what is meant has an object of its own; not "firms that it asked to drop Norcom"."""
    meant = made.kind(k + 1) == "v" and made.chunks[k + 1].form == "inf" and k + 1 in made.objects
    return meant and made.chunks[k].lemma not in made.lexicon.pressing


def _lacks(made: Parse, k: int) -> bool:
    """ "the programs that the army has banned": a verb that nothing stands behind and that is always done to something."""
    return bool(verb_classes(made, k)) or made.chunks[k].lemma in made.lexicon.sets.enacting


def _told_before(made: Parse, k: int, q: int) -> tuple[int, str] | None:
    """ "said it would pay a fine and that the ban would end", "found that it spied, that it lied": what the clause before "that" is the
    content of."""
    for v in range(q, max(-1, q - LOOK), -1):
        above = made.parent.get(v, (-1, ""))
        content = is_finite(made.chunks[v]) and above[1] == "comp" and made.kind(above[0]) == "v" and v < k
        if content and (made.marker.get(v) == "that" or made.kind(made.opener[k] - 1) == "C"):
            return above
    return None


def question_of(made: Parse, k: int) -> int:
    """ "whether it will follow Norland and ban": the verb behind the question word when k shares its subject and modal, else k itself."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "conj" or k in made.marker or made.marker.get(p) not in ("whether", "if") or made.parent.get(p, (-1, ""))[1] == "adv":
        return k
    shared = made.chunks[k].form == "base" or made.subject.get(k) == made.subject.get(p)
    return p if shared else k
