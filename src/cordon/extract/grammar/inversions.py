"""Clauses with the auxiliary before the subject: "nor did Norland ban it", "will it be allowed?", "were Norland to ban it"."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.text.tokens import Token

_DOING: Final = {"do": "present", "does": "present", "did": "past", "has": "perfect", "have": "perfect", "had": "perfect"}
_BEING: Final = frozenset({"is", "are", "was", "were"})
_LONE: Final = _BEING.union(_DOING)
_SUPPOSING: Final = {"were": "present", "had": "perfect", "should": "present"}
_NEGATIVE: Final = frozenset({"not", "nor", "never", "neither", "no", "hardly", "barely"})
# behind or instead of a negation: it is done ("not only did", "only then did")
_TURNING: Final = frozenset({"only", "so", "until", "till"})
_BEFORE_PHRASE: Final = re.compile("[Mv](?=n)")  # kinds of chunks: a modal or verb before a noun phrase
_OPENING: Final = 6  # chunks of what stands before the auxiliary ("at no point in the talks did")
_SUBJECT: Final = 4  # chunks of the subject between the auxiliary and its verb


def turn_back(tokens: list[Token], chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with each verb behind such a subject as one with a tense, and "if" for "were"."""
    found = list(chunks)
    for match in _BEFORE_PHRASE.finditer("".join([chunk.kind for chunk in chunks[:-1]])):
        q = match.start()
        verb = _verb_of(tokens, found, q) if found[q].last - found[q].first == 1 else -1
        if verb < 0:
            continue
        word = tokens[found[q].first].low
        opener = _opener(tokens, found, q)
        supposes = word == "should" if opener is None else word in _SUPPOSING and not opener  # "will answer should Norland ban it"
        if supposes and not _asks(found, verb):
            found[q] = found[q]._replace(kind="S", lemma="if", form="")  # "were Norland to ban it", "had the ban taken effect"
            found[verb] = found[verb]._replace(form="fin", tense=_SUPPOSING[word])
        elif opener or _asks(found, verb):
            words = opener or frozenset()
            negated = not _NEGATIVE.isdisjoint(words) and _TURNING.isdisjoint(words)
            found[q] = found[q]._replace(kind="R", form="")
            found[verb] = _with_tense(found[verb], word, negated)
    return found


def _verb_of(tokens: list[Token], chunks: list[Chunk], q: int) -> int:
    """The verb that belongs to the lone word before a noun phrase, when that is an auxiliary; -1 when there is none."""
    word = tokens[chunks[q].first].low
    if chunks[q].kind == "v" and word not in _LONE:
        return -1
    verb = next((v for v in range(q + 2, min(len(chunks), q + 2 + _SUBJECT)) if chunks[v].kind not in "nPCR"), -1)
    if verb < 0 or chunks[verb].kind != "v":
        return -1
    found = chunks[verb]
    bare = tokens[found.first].low != "to"
    if word in _DOING and word[0] == "h":
        fits = found.form == "pp" or (found.form == "fin" and found.tense == "past" and found.last - found.first == 1)
    elif word in _BEING:
        fits = (word == "were" and not bare) or found.form == "pp" or (found.form == "ger" and _asks(chunks, verb))
    else:
        fits = found.form == "base" or (found.form == "inf" and bare)
    return verb if fits else -1


def _asks(chunks: list[Chunk], k: int) -> bool:
    """Whether a question mark ends the sentence of chunk k."""
    return next((c.kind == "?" for c in chunks[k + 1 :] if c.kind in ".?;"), False)


def _opener(tokens: list[Token], chunks: list[Chunk], q: int) -> frozenset[str] | None:
    """The words of its clause before an auxiliary, when they turn it round or are none; `None` when they do not."""
    first = q
    while first > 0 and q - first < _OPENING and chunks[first - 1].kind not in ',;:—"':
        first -= 1
    words = frozenset(t.low for t in tokens[chunks[first].first : chunks[q].first]) if first < q else frozenset()
    words -= {"and", "but"}
    opening = tokens[chunks[first].first].low
    turned = (
        not words or opening in _NEGATIVE | {"only", "so"} or (opening in ("at", "in", "under", "on", "and", "but") and words & _NEGATIVE)
    )
    return words if turned else None


def _with_tense(verb: Chunk, word: str, negated: bool) -> Chunk:
    modal = "" if word in _DOING or word in _BEING else word
    lasting = verb.form == "ger"
    passive = verb.passive or (word in _BEING and not lasting)
    tense = "progressive" if lasting else _DOING.get(word, "present")
    return verb._replace(form="fin", tense=tense, modal=modal, negated=verb.negated or negated, passive=passive)
