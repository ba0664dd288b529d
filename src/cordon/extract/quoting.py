"""The passage that is quoted for a statement: the clause that supports it alone, where that is clear; else the whole sentence."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.main_clauses import main_clause
from cordon.extract.grammar.skeleton import CONDITIONS, Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.records.scope import codes_in
from cordon.extract.records.scope_words import ScopeWords
from cordon.model.document import Span

_BESIDE: Final = frozenset({"and", "conj", "adv"})  # what stands beside an act does not govern it


def quoted(scene: Scene, draft: Draft, words: ScopeWords) -> Span:
    """The place of the quote in the document.

    A part of the sentence is quoted only when all that the record says stands in it: the act with its governors and their subjects, the
    targets, the actor, the dates and the scope. A sentence with a condition is never cut, nor is a quotation torn.
    """
    made = scene.made
    whole = made.tokens[0].start, made.tokens[-1].end
    part = main_clause(made, draft.first)
    if part == (0, len(made.chunks)) or any(c.kind == "S" and c.lemma in CONDITIONS for c in made.chunks):
        return whole
    first, last = made.chunks[part[0]].first, made.chunks[part[1] - 1].last
    span = made.tokens[first].start, made.tokens[last - 1].end
    torn = sum(t.kind == '"' for t in made.tokens[first:last]) % 2 == 1
    held = (
        _holds_act(made, draft, part) and _holds_names(scene, draft, (first, last)) and all(span[0] <= at < span[1] for at in draft.spots)
    )
    scoped = set(codes_in(made, 0, len(made.tokens), words)) & set(draft.scope) <= set(codes_in(made, first, last, words))
    return span if held and scoped and not torn else whole


def _holds_act(made: Parse, draft: Draft, part: tuple[int, int]) -> bool:
    """Whether the act, what led to its stage and their subjects stand in the part, and nothing outside governs it."""
    chain = [k for k in (draft.first, *draft.chain) if k >= 0]
    subjects = [q for k in chain if k in made.subject for q in made.subject[k]]
    above = [p for p, relation in (made.parent.get(k, (-1, "")) for k in chain) if relation not in _BESIDE]
    needed = [*chain, *subjects, *above]
    return all(part[0] <= q <= part[1] for q in needed if q >= 0)


def _holds_names(scene: Scene, draft: Draft, tokens: tuple[int, int]) -> bool:
    """Whether a target of each kind and the acting state, if the sentence names it, stand in the part."""
    named_there = {h.id for h in scene.hits if h.named}
    inside = {h.id for h in scene.hits if tokens[0] <= h.token < tokens[1] and (h.named or h.id not in named_there)}
    if not set(draft.targets) <= inside:
        return False
    named = [i for i, t in enumerate(scene.made.tokens) if t.mention is not None and t.mention.place in {draft.actor, *draft.where}]
    return not named or any(tokens[0] <= i < tokens[1] for i in named)
