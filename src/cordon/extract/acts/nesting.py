"""How the acts of a sentence stand in one another: "allow Norcom to be used", "a blacklist that bars it from supplies"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.dealings import exports, exports_to
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.prohibitions import spends
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.parties.scene import Scene

_ACTIVITIES: Final = frozenset({"use", "deliver", "supply", "shun", "remove", "permit"})
_BARE: Final = frozenset({"exclude", "limit"})  # nouns that leave open what is banned
_ON: Final = frozenset({"on", "against"})
_BARRING: Final = frozenset({"exclude", "limit", "list", "licence"})
_CUTTING: Final = frozenset({"shun", "exclude", "list"})
_BESIDE: Final = frozenset({"adv", "conj", "and", "purpose"})
_NEAR: Final = 4  # governors over which an act is the content of another


def outer_act(scene: Scene, frame: Frame, acts: dict[int, Frame]) -> Frame | None:
    """The act that governs this one: "allow Huawei to be used", "a ban on using Huawei"."""
    at, described = frame.k, False
    dealing = scene.made.marker.get(at) in _ON and scene.made.chunks[at].form == "ger"  # "curbs that it has imposed on buying"
    for _ in range(_NEAR):
        p, relation = scene.made.parent.get(at, (-1, ""))
        if described and (relation == "subj" or relation in scene.made.lexicon.sets.listing):
            return None  # "Norland, which bars Norcom, has picked Sudcom", "allies limit it, including Norland, which will remove it"
        described = relation == "rel"
        aimed = relation == "purpose" and ((p in acts and acts[p].own) or spends(scene.made, p))  # "filed a suit to stop the ban"
        beside = (relation in _BESIDE and not aimed) or (relation == "with" and scene.made.kinds[at] == "v")
        if p < 0 or beside or (relation == "rel" and _is_told(scene, at) and not dealing):
            return None
        if p in acts and p != frame.k:
            done = scene.made.kinds[frame.k] == "v" and scene.made.parent.get(p, (-1, ""))[0] == frame.k
            return None if done else acts[p]  # "Norcom reprieve extended": the verb is the act
        at = p
    return None


def _is_told(scene: Scene, k: int) -> bool:
    """ "replace the gear it has rolled out": a relative clause with a tense and its own subject tells an act of its own."""
    chunk, run = scene.made.chunks[k], scene.made.subject.get(k)
    owner = run is not None and run[0] > scene.made.parent[k][0]
    return owner and chunk.form == "fin" and chunk.tense in ("past", "perfect") and not chunk.modal and not chunk.passive


def _explains_list(scene: Scene, frame: Frame, outer: Frame) -> bool:
    """ "put on a blacklist that bars it from supplies": what the list does is no second act."""
    return outer.means == "list" and frame.means == "exclude" and scene.made.is_relative(frame.k)


def _was_left(scene: Scene, frame: Frame, outer: Frame) -> bool:
    """ "was taken off the blacklist": it is on it no more."""
    verb = scene.made.chunks[outer.k]
    done = verb.kind == "v" and verb.tense in ("past", "perfect", "participle") and not verb.modal and not verb.negated
    own = scene.made.kind(frame.k) == "n" and outer.entry.endswith("+" + scene.made.chunks[frame.k].lemma)
    return outer.means == "reprieve" and frame.means == "list" and own and done


def share_dealings(scene: Scene, acts: dict[int, Frame]) -> None:
    """A list that keeps supplies away is about supplies."""
    for frame in acts.values():
        outer = outer_act(scene, frame, acts)
        if outer is not None and _explains_list(scene, frame, outer) and exports(scene.made, frame):
            for one in (outer, outer_act(scene, outer, acts)):
                if one is not None and one.means == "list":
                    one.exports = True
    for easing in (f for f in acts.values() if f.inner in acts):
        told = spelled_out(scene, acts[easing.inner], acts)
        easing.exports = easing.exports or (told is not None and exports(scene.made, told))
    bare = [f for f in acts.values() if f.means in _BARE and scene.made.kind(f.k) == "n" and not _is_on_something(scene, f.k)]
    if bare and any(f not in bare and _cuts_off(scene, f) for f in acts.values()):
        for frame in bare:
            frame.exports = True  # "stopped supplying it to comply with the ban"


def spelled_out(scene: Scene, frame: Frame, acts: dict[int, Frame]) -> Frame | None:
    """ "curbs on Norcom that bar firms from supplying it": the act of the relative clause that says what the curbs are."""
    made = scene.made
    if frame.means != "limit" or made.kind(frame.k) != "n":
        return None
    for k, told in acts.items():
        above, relation = made.parent.get(k, (-1, ""))
        link = made.parent.get(above) if relation == "comp" and made.kind(above) == "v" else (above, relation)
        if link == (frame.k, "rel") and told.means in _BARRING:
            return told
    return None


def _cuts_off(scene: Scene, frame: Frame) -> bool:
    made = scene.made
    above = made.chunks[made.parent.get(frame.k, (frame.k, ""))[0]]
    supplies = frame.means == "supply" and made.lexicon.verb_effects.get(above.lemma) == "stop" and exports_to(made, frame)
    return supplies or (frame.means in _CUTTING and exports(scene.made, frame))


def _is_on_something(scene: Scene, k: int) -> bool:
    made = scene.made
    return made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("on", "against", "of", "in", "from")


def is_content(scene: Scene, frame: Frame, outer: Frame) -> bool:
    """Whether the act is only what the outer one is about."""
    if outer.own:
        return scene.made.kind(frame.k) == "n" or scene.made.chunks[frame.k].form == "inf"
    told = scene.made.kind(frame.k) == "n" or scene.made.is_relative(frame.k)
    if (frame.means == "prosecute" and told) or (frame.means == "remove" and outer.means == "use"):
        return False
    if frame.means == "fund" and outer.means in RESTRICTING | {"ease"}:
        return True
    if _explains_list(scene, frame, outer) or _was_left(scene, frame, outer):
        return True
    return frame.means in _ACTIVITIES or outer.means in ("fund", frame.means)
