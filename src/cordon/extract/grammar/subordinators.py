"""What a clause behind "that", "whether", "if" or "after" hangs on."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite, leaves_object_out, verb_before

_CONTENT = frozenset({"that", "whether", "if", "how", "why", "what"})
_ONLY_CLAUSES = _CONTENT | {
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
    if made.kind(near) in "SW" or "S" not in made.kinds[: max(near, 0)]:
        return near
    q = near
    while q > max(-1, start - LOOK) and made.kind(q) != ";":
        if made.kind(q) == "S" and made.chunks[q].lemma in _ONLY_CLAUSES and q not in made.opener.values():
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
    while made.kind(q) in 'tR,"':
        q -= 2 if made.kind(q) == "t" and made.kind(q - 1) == "P" else 1
    if marker in _CONTENT:
        found = _content_of(made, k, q)
        if found is not None:
            made.parent[k] = found
    elif q >= 0:
        made.parent[k] = (verb_before(made, q), "adv")


def _content_of(made: Parse, k: int, q: int) -> tuple[int, str] | None:
    """What a clause with "that", "whether" or "if" is the content of; `None` at the start of a sentence."""
    marker, kind = made.marker[k], made.kind(q)
    verb = verb_before(made, q) if q >= 0 else -1
    if q < 0:
        return (-1, "adv") if marker == "if" else None
    if kind == "v":
        return q, "comp" if marker != "if" or made.chunks[q].lemma in made.lexicon.sets.weighing_if else "adv"
    if marker == "if":
        return verb, "adv"
    if kind == "n":
        if made.parent.get(q) == (verb, "obj") and made.chunks[verb].lemma in made.lexicon.sets.telling:
            return verb, "comp"
        if made.kind(q - 1) == "P" and verb >= 0 and made.chunks[q].lemma not in made.lexicon.governing and not leaves_object_out(made, k):
            return verb, "comp"  # "announced at a meeting in Norland that it would ban"
        describes = marker == "that" and leaves_object_out(made, k) and made.chunks[q].lemma not in made.lexicon.governing
        return q, "rel" if describes else "comp"
    return (verb, "comp") if kind in "PA!CI" and verb >= 0 else None
