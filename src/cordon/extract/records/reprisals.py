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
    """ "Sudland could put sanctions on Norlandic firms if Norland bars Norcom": the measure and stage, for the vendors of those who act."""
    frame = case.frame
    if act[0] not in _BLOWS or any(h.named or not h.id.startswith(ORIGIN) for h in frame.hits):
        return act
    homes = {p.id for p in actors if p.kind == "state"}
    own = [h for h in case.scene.hits if h.named and case.scene.rules.names.origin(h.id) in homes]
    if not own or any(h.id.removeprefix(ORIGIN) in homes for h in frame.hits):
        return act
    frame.hits, frame.means = own, "retaliate"
    return "retaliate", answer_stage(case, act[1])
