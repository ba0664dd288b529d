"""What a vendor's home does to another state's firms over that vendor: a counter-measure, whatever the words for it ("sanctions on")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.records.case import Case
from cordon.extract.records.case_stages import answer_stage
from cordon.extract.words.actor_words import Party
from cordon.model.act import ORIGIN

_BLOWS: Final = frozenset({"ban", "limit", "list", "remove", "drop"})


def as_reprisal(case: Case, act: tuple[str, str], actors: Sequence[Party]) -> tuple[str, str]:
    """ "Sudland could put sanctions on Norlandic firms if Norland bars Norcom", "could punish Lumo": the measure and stage, for the vendors
    of those who act."""
    frame = case.frame
    of_class = act[0] in _BLOWS and all(not h.named and h.id.startswith(ORIGIN) for h in frame.hits)
    punishes = act == ("prosecute", "considered") and case.scene.made.chunks[frame.k].lemma in case.scene.made.lexicon.sets.hitting
    if not (of_class or punishes):
        return act
    homes = {p.id for p in actors if p.kind == "state"}
    origin = case.scene.rules.names.origin
    own = [h for h in case.scene.hits if h.named and origin(h.id) in homes]
    if not own or any((h.id.removeprefix(ORIGIN) if of_class else origin(h.id)) in homes for h in frame.hits):
        return act
    frame.hits, frame.means = own, "retaliate"
    return "retaliate", answer_stage(case, act[1])
