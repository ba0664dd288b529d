"""A decision on a vendor that is still to come, without a word on what it will be: "put off a decision on Norcom"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.stage import GIVEN, NOTHING, OPEN

_ON: Final = frozenset({"on", "over", "about", "regarding", "concerning"})
_NEAR: Final = 4  # chunks between "decision on" and the vendor: "on the role of Norcom"
_TO_COME: Final = {
    OPEN: "considered",
    "postponed": "postponed",
    "announced": "considered",
    "considered": "considered",
    "urged": "urged",
}


def undecided_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "a decision on Norcom", "the Norcom decision"; not the one "to ban" nor that of the vendor."""
    chunk = made.chunks[k]
    if chunk.lemma != "decision" or made.says(made.lexicon.sets.courts):
        return None
    own = [h for h in hits if h.chunk == k and h.named and h.token > chunk.possessor]
    found = own or _matter(made, k, hits)
    return Frame(k, "undecided", found, domain_end(made, k), entry="verbs.toml:decision") if found else None


def undecided_verb(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "will decide on Norcom's role"."""
    if made.chunks[k].lemma != "decide" or made.chunks[k].passive:
        return None
    found = _matter(made, k, hits)
    return Frame(k, "undecided", found, domain_end(made, k), entry="verbs.toml:decision") if found else None


def _matter(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors behind "on", with no verb in between: "on whether to ban" says more."""
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in _ON:
        return []
    if made.lexicon.noun_classes.get(made.chunks[min(k + 2, len(made.chunks) - 1)].lemma) in RESTRICTING:
        return []  # "on a ban of Norcom": a measure is named
    end = next((q for q in range(k + 2, k + 2 + _NEAR) if made.kind(q) not in "nP"), k + 2 + _NEAR)
    return within(hits, (k + 2, end))


def to_come(stage: str, lacking: bool = False) -> str:
    """The stage of a decision that is to come; one that is there says nothing here, one that is `lacking` ("has yet to") is to come."""
    return "considered" if lacking and stage in (NOTHING, GIVEN, "refused") else _TO_COME.get(stage, NOTHING)
