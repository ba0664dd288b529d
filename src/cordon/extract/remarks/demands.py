"""Who demands that a measure, or its easing, be stopped: "demanded her release", "urged Norland to treat its firms fairly"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.reach import domain_end
from cordon.extract.parties.agents import agents
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.remarks.blame import by_home
from cordon.extract.remarks.remark import Remark
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import UNKNOWN_ACTOR

_FAR: Final = 9  # chunks behind a verb of demanding in which what is demanded stands


def demands(scene: Scene, acts: Sequence[Draft], words: WrongWords) -> list[Remark]:
    """The demands of a vendor's home to let it be, and those of others to stop what eases its lot; an easing that is urged says it too."""
    if not scene.hits or not scene.made.says(words.demanding):
        return []
    for k, chunk in enumerate(scene.made.chunks):
        if chunk.kind != "v" or chunk.negated or scene.rules.lexicon.verb_effects.get(chunk.lemma) != "urge":
            continue
        actors = [p for p in agents(scene, k) if p.kind == "state" and p.id != UNKNOWN_ACTOR]
        actor = next((p for p in actors if _wants(scene, k, p, words)), None)
        if actor is not None and not any(a.actor == actor.id and (a.measure, a.stage) == ("lift", "urged") for a in acts):
            named = [h for h in scene.hits if h.named] or list(scene.hits)
            return [Remark("deny", k, domain_end(scene.made, k), actor, tuple(named))]
    return []


def _wants(scene: Scene, k: int, actor: Party, words: WrongWords) -> bool:
    """Whether a home asks to relent, or another state to stop an approval."""
    made = scene.made
    behind = range(k + 1, min(k + _FAR, len(made.chunks)))
    named = [h for h in scene.hits if h.named] or scene.hits
    if any(by_home(actor, [h], scene) for h in named):
        verbs = words.relenting.intersection(made.chunks[q].lemma for q in behind if made.kind(q) == "v")
        return bool(verbs) or any(made.chunks[q].lemma in words.release for q in behind)
    return any(
        made.kind(q) == "v" and made.chunks[q].lemma in words.halting and words.approvals.intersection(made.chunks[q + 1].nouns[-1:])
        for q in behind
        if q + 1 < len(made.chunks)
    )
