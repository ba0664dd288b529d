"""Who clears a vendor: says that nothing is proven, or that it is no risk."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.noun_wrongs import cleared_by_noun
from cordon.extract.remarks.remark import Remark
from cordon.extract.remarks.unfounded import is_belittled
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords

_DEALINGS: Final = RESTRICTING | {"use", "shun", "supply", "permit"}
_PRONOUNS: Final = frozenset({"it", "they"})
_BEFORE: Final = 14  # words before "evidence" in which the one stands that says it is lacking


def clearings(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """ "poses no risk", "there are no backdoors in its gear": the one who says so denies it."""
    made = scene.made
    found = no_evidence(scene, said, words) or _unproven(scene, said, words)
    if found or not (made.holds(words.clearable) or made.holds(words.issues) or made.holds(words.waved)):
        return found
    lows = made.spellings.union(*(low.split() for low in made.spelled if " " in low))
    for k, chunk in enumerate(made.chunks):
        hits = cleared_by_noun(scene, k, words, lows) if chunk.kind == "n" else []
        if not hits and chunk.kind == "n" and chunk.lemma in words.waved and is_belittled(scene, k, words):
            hits = within(scene.hits, (k, len(made.chunks))) or [h for h in scene.hits if h.named]
        if hits:
            return [Remark("deny", k, len(made.chunks), _teller(said) or _seer(scene, k, hits), tuple(hits))]
    return []


def _seer(scene: Scene, k: int, hits: list[Hit]) -> Party | None:
    """ "Norland sees no threat in Norcom": the one who sees none."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    found = agents(scene, p) if relation == "obj" and scene.made.kind(p) == "v" else []
    return next((q for q in found if all(q.token != h.token for h in hits)), None)


def no_evidence(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """ "there is scant evidence that …", "challenged it to show proof": the one who says so denies it."""
    made = scene.made
    if not made.holds(words.evidence):
        return []
    for k in made.headed(words.evidence):
        chunk = made.chunks[k]
        if chunk.kind != "n" or chunk.lemma not in words.evidence:
            continue
        before = {t.low for t in made.tokens[max(0, chunk.first - _BEFORE) : chunk.last]}
        asking = _asking(scene, k, words)
        lacking = bool(before & words.lacking)
        hits = within(scene.hits, (k, len(made.chunks))) or (
            [h for h in scene.hits if h.named] if _is_lacked(scene, k) or _tells_of_it(scene, k) else _own(scene, asking)
        )
        if hits and (lacking or asking):
            return [Remark("deny", k, len(made.chunks), asking[0] if asking and not lacking else _teller(said), tuple(hits))]
    return []


def _tells_of_it(scene: Scene, k: int) -> bool:
    """ "evidence that it spied": who is meant was named before."""
    made = scene.made
    return any(made.parent.get(v, (-1, ""))[0] == k and made.lows(run[0])[-1] in _PRONOUNS for v, run in made.subject.items() if v > k)


def _unproven(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """ "Norland had yet to prove that Norcom was a risk", "has failed to show that it spied": the one who says so denies it."""
    made = scene.made
    if not made.holds(words.proving):
        return []
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "v" or chunk.lemma not in words.proving or not (chunk.negated or "yet" in made.lows(k) or _is_failed(scene, k)):
            continue
        hits = within(scene.hits, (k, len(made.chunks)))
        told = next((q for q in range(k + 1, len(made.chunks)) if made.parent.get(q) == (k, "comp")), -1)
        if hits and told >= 0 and _DEALINGS.isdisjoint(verb_classes(made, told)):  # no "prove that it had removed its gear"
            return [Remark("deny", k, len(made.chunks), _teller(said), tuple(hits))]
    return []


def _is_failed(scene: Scene, k: int) -> bool:
    p, relation = scene.made.parent.get(k, (-1, ""))
    return relation == "comp" and scene.made.kind(p) == "v" and scene.made.lexicon.verb_effects.get(scene.made.chunks[p].lemma) == "refuse"


def _is_lacked(scene: Scene, k: int) -> bool:
    """ "the accusation against Norcom lacks proof"."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    return relation == "obj" and scene.made.kind(p) == "v" and scene.made.chunks[p].lemma == "lack"


def _teller(said: Speaker | None) -> Party | None:
    return said.parties[0] if said is not None and said.parties else None


def _own(scene: Scene, found: list[Party]) -> list[Hit]:
    return [h for h in scene.hits if any(p.id == scene.firm(h.id) for p in found)][:1]


def _asking(scene: Scene, k: int, words: WrongWords) -> list[Party]:
    """ "Norcom challenged the senator to show proof": a vendor that asks for evidence."""
    made = scene.made
    verb = verb_before(made, k)
    if verb >= 0 and made.chunks[verb].form == "inf":
        verb = verb_before(made, verb - 1)
    if verb < 0 or made.chunks[verb].lemma not in words.challenging or made.chunks[verb].negated:
        return []
    return [p for p in agents(scene, verb) if _own(scene, [p])][:1]
