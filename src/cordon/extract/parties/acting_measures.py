"""Measures that stand for who took them: "the Norcom ban bars carriers" is the deed of a state, not of Norcom."""

from __future__ import annotations

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR


def of_measure(made: Parse, k: int, head: Party | None) -> Party | None:
    """Who stands behind the noun phrase k, whose name is `head`: of a measure against a vendor its state, if one is named beside."""
    chunk = made.chunks[k]
    if head is None or head.kind != "company" or chunk.possessor >= 0 or made.lexicon.noun_classes.get(chunk.lemma) not in RESTRICTING:
        return head
    return Party("state", head.place or UNKNOWN_ACTOR, head.place, head.token)
