"""Who takes one maker leaves the other, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from typing import Final

from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.parties.targets import Hit
from cordon.extract.records.case import Case, ids_of
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.words.actor_words import Party

_NEXT: Final = 6  # chunks behind the reach of an act: "over Huawei and ZTE", "following Norland"
_MADE_BY: Final = frozenset({"from", "by", "of"})


def instead(case: Case, act: tuple[str, str], actors: Sequence[Party]) -> list[Draft]:
    """ "chose Ericsson over Huawei", "swapped Huawei for Nokia": who takes the one leaves the other, and the other way round."""
    measure, stage = act
    scene, frame = case.scene, case.frame
    sets = scene.made.lexicon.sets
    words = {"choose": sets.passed_over | sets.instead_of, "drop": sets.taken}.get(measure)
    if words is None or stage in ("refused", "urged") or not (scene.made.kind(frame.k) == "v" or measure == "choose" or _is_switch(case)):
        return []
    if measure == "drop" and scene.made.chunks[frame.k].lemma in sets.displacing:
        coming = _coming_in(case, actors)
        if coming:
            other = replace(case, frame=replace(frame, hits=coming, means="use"))
            return [draft(other, ("choose", stage), actor, actors) for actor in ids_of(actors)]
    if measure == "choose" and ":turning:" in frame.entry:
        words = words | {"from"}  # "switched to Sudcom from Norcom"
    if measure == "drop" and (frame.entry.endswith(" from") or _is_switch(case)):
        words = words | {"to"}  # "switched from Norcom to Sudcom"
    near = within(scene.hits, (frame.k + 1, frame.last + _NEXT))
    found = [h for h in near if h.named and h not in frame.hits and _is_taken(case, h.chunk, words)]
    if not found:
        return []
    other = replace(case, frame=replace(frame, hits=found, means="use" if measure == "drop" else "shun"))
    return [draft(other, ("choose" if measure == "drop" else "drop", stage), actor, actors) for actor in ids_of(actors)]


def _is_switch(case: Case) -> bool:
    """ "the switch from Norcom to Sudcom": a noun that tells who is left and who comes."""
    return case.scene.made.chunks[case.frame.k].lemma in case.scene.made.lexicon.sets.switches


def _is_taken(case: Case, k: int, words: Set[str]) -> bool:
    """Whether chunk k stands behind one of the words, by itself or as the maker of goods: "with gear from Nokia"."""
    made = case.scene.made
    maker, relation = made.parent.get(k, (-1, ""))
    if relation == "by" and maker != case.frame.k and made.kind(maker) == "v":
        return stands_behind(made, made.parent.get(maker, (-1, ""))[0], words)  # "for sets made by Nokia", not "its sets, made by Norcom"
    if stands_behind(made, k, words):
        return True
    while made.kind(k - 1) in "C," and made.kind(k - 2) == "n":
        k -= 2
    goods = made.kind(k - 2) == "n" and (made.chunks[k - 2].lemma in made.lexicon.sets.goods or made.lows(k - 2)[-1] == "ones")
    return goods and stands_behind(made, k, _MADE_BY) and stands_behind(made, k - 2, words)


def _coming_in(case: Case, actors: Sequence[Party]) -> list[Hit]:
    """ "Nokia will replace Norcom at Lumo": the maker that takes the other's place, when it is not the one who acts."""
    gone = {h.id for h in case.frame.hits}
    acting = {p.token for p in actors}
    subject = within(case.scene.hits, case.scene.made.subject.get(case.frame.k, (0, 0)))
    return [h for h in subject if h.named and h.id not in gone and h.token not in acting]
