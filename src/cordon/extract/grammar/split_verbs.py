"""Verbs that an aside parts from their auxiliary ("will, after all, ban")."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.text.tokens import Token
from cordon.extract.words.tags import Tag

# An auxiliary with its adverbs, an aside between commas or dashes that opens with no "and", the verb behind it.
_AROUND_ASIDE: Final = re.compile("([Mv][!R]*)([,\u2014])(?![C,])[^,;:\u2014]{1,9}\\2v")
_BARE: Final = frozenset({"be", "have"})  # "will, he said, be barred"


def joined(tokens: list[Token], tags: list[Tag], chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where such a verb has the modal, the tense and the "not" that stand before the aside: "will not, after all, ban"."""
    kinds = "".join([chunk.kind for chunk in chunks])
    return _over_asides(tokens, tags, chunks, kinds) if "," in kinds or "\u2014" in kinds else chunks


def _over_asides(tokens: list[Token], tags: list[Tag], chunks: list[Chunk], kinds: str) -> list[Chunk]:
    """ "will not, after all, ban": the verb gets the modal, the tense and the "not" that stand before the aside."""
    found = chunks
    for match in reversed(list(_AROUND_ASIDE.finditer(kinds))):
        first, end, last = match.start(), match.end(1), match.end() - 1
        whole = _completed(found[first], found[last], tokens, tags)
        if whole is None:
            continue
        negated = whole.modal == "cannot" or any(chunk.negated for chunk in found[first:end])
        found = list(found) if found is chunks else found
        found[last] = whole._replace(modal="can" if whole.modal == "cannot" else whole.modal, negated=whole.negated or negated)
        found[first : end + 1] = [found[end]._replace(first=found[first].first)]  # what is left of it opens the aside
    return found


def _completed(auxiliary: Chunk, verb: Chunk, tokens: list[Token], tags: list[Tag]) -> Chunk | None:
    """The verb as its auxiliary makes it; `None` when it is no auxiliary or the two don't belong together."""
    at = next((i for i in range(verb.first, verb.last) if tags[i].cls in "VX"), verb.first)  # "will, he said, not ban"
    form = tags[at].form if tags[at].cls == "V" else ""
    bare = form == "b" or tokens[at].low in _BARE or (form == "e" and tags[at].lemma == tokens[at].low)  # "would, he said, shut"
    if auxiliary.kind == "M":
        return verb._replace(modal=auxiliary.lemma, form="fin", tense=_tense(verb)) if bare and not verb.modal else None
    if tags[auxiliary.first].cls != "X" or auxiliary.form not in ("fin", "base") or auxiliary.modal:
        return None
    if auxiliary.lemma == "do":
        return verb._replace(form="fin", tense=auxiliary.tense) if bare else None
    been = tokens[at].low == "been"
    if auxiliary.lemma == "have":
        return verb._replace(form="fin", tense="perfect", passive=been and verb.passive) if been or form in ("e", "n") else None
    if form in ("e", "n") or tokens[at].low == "being":
        return verb._replace(form="fin", tense=auxiliary.tense, passive=True)
    return verb._replace(form="fin", tense="progressive") if form == "g" else None


def _tense(verb: Chunk) -> str:
    """Behind a modal: "have banned" is perfect."""
    return "perfect" if verb.tense == "perfect" else "present"
