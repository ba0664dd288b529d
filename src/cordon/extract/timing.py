"""Which date of a sentence belongs to which act, and of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cordon.extract.attribution import Speaker
from cordon.extract.dates import Found, find_dates
from cordon.extract.drafts import Draft
from cordon.extract.lexicon import words_of
from cordon.extract.scene import Scene

_STATED = frozenset({"announced", "in-force", "suspended", "refused", "postponed", "ended"})
_RESTRICT = frozenset({"ban", "remove", "limit", "drop", "choose"})


def date_drafts(scene: Scene, drafts: Sequence[Draft], said: Speaker | None, published: date | None) -> None:
    """Gives each date to the act whose verb it stands nearest to, and to what was said around it."""
    start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
    found = list(find_dates(scene.text, start, end, published))
    for when in found:
        verb = _verb_of(scene, when)
        kind = _preposition(scene, when)
        for draft in drafts:
            label = _label(scene, draft, (verb, kind), said)
            if label and label not in draft.dates:
                draft.dates[label] = when.value


_ON_THE_WAY = frozenset(["the", "end", "of", "early", "late", "mid", "at", "least", "about", "around", "beginning", "start"])


def _preposition(scene: Scene, when: Found) -> str:
    before = ""
    for token in scene.made.tokens:
        if token.start >= when.start:
            break
        if token.low not in _ON_THE_WAY:
            before = token.low
    table = scene.rules.lexicon.table("dates")
    if before in words_of(table["deadline"]):
        return "deadline"
    return "effective" if before in words_of(table["effective"]) else ""


def _verb_of(scene: Scene, when: Found) -> int:
    """The verb that the date stands with: the last one before it in its clause, else the next one."""
    made = scene.made
    place = next((k for k, c in enumerate(made.chunks) if made.tokens[c.last - 1].end > when.start), len(made.chunks) - 1)
    for k in range(place, -1, -1):
        if made.chunks[k].kind == "v" and k != place:
            return k
        if made.chunks[k].kind == "S" and k >= place - 2:
            continue
        if made.chunks[k].kind in "SW;" or (made.chunks[k].kind == "," and place - 2 <= k < place and _next_verb(scene, place) >= 0):
            break
    return _next_verb(scene, place)


def _next_verb(scene: Scene, place: int) -> int:
    for k in range(place + 1, len(scene.made.chunks)):
        if scene.made.chunks[k].kind == "v":
            return k
    return -1


_DUE = frozenset({"announced", "in-force", "urged", "proposed", "considered"})
_DECIDED = frozenset({"announced", "refused", "postponed", "suspended", "proposed"})
_ENACTING = frozenset({"sign", "adopt", "pass", "enact"})


def _label(scene: Scene, draft: Draft, when: tuple[int, str], said: Speaker | None) -> str:
    """The kind of a date for an act, by its preposition, its verb and the stage; empty when it is not the act's."""
    verb, kind = when
    inside = draft.first <= verb < draft.last or verb in draft.chain or verb == _beside(scene, draft)
    if kind == "deadline":
        return "deadline" if inside and draft.measure in _RESTRICT and draft.stage in _DUE else ""
    if kind == "effective" and inside and draft.stage in ("announced", "in-force"):
        return "effective"
    if said is not None and verb == said.verb:
        own = scene.made.chunks[verb].lemma in ("announce", "declare") or any(p.id == draft.actor for p in said.parties)
        return "announced" if draft.stage == "announced" and own else "said"
    if not inside or draft.measure in ("accuse", "deny"):
        return "said" if inside else ""
    return _of_decision(draft.stage, {scene.made.chunks[k].lemma for k in (verb, *draft.chain)})


def _beside(scene: Scene, draft: Draft) -> int:
    """The verb that an act stands beside in time: "escalated on Monday when …", "listed it in May, barring …"."""
    top = draft.chain[-1] if draft.chain else -1
    p, relation = scene.made.parent.get(top, (-1, ""))
    together = relation == "with" or (relation == "adv" and scene.made.marker.get(top) == "when")
    return p if together else -1


def _of_decision(stage: str, verbs: set[str]) -> str:
    if stage == "in-force" or verbs & _ENACTING:
        return "adopted"
    return "announced" if stage in _DECIDED else "said"
