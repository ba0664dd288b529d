"""What a clause behind "that", "whether", "if" or "after" hangs on."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse, leaves_object_out, verb_before

_CONTENT = frozenset({"that", "whether", "if", "how", "why", "what"})


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
