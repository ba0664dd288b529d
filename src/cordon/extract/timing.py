"""Which date of a sentence belongs to which act, and of what kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cordon.extract.attribution import Speaker
from cordon.extract.dates import Found, find_dates
from cordon.extract.drafts import Draft
from cordon.extract.lexicon import words_of
from cordon.extract.scene import Scene
from cordon.model.partial_date import PartialDate

_RESTRICT = frozenset({"ban", "remove", "limit", "drop", "choose", "list"})
_REMARKS = frozenset({"accuse", "deny"})
_LEAVING = frozenset({"remove", "drop"})
_ON_THE_WAY = frozenset(["the", "end", "of", "early", "late", "mid", "at", "least", "about", "around", "beginning", "start"])
_DUE = frozenset({"announced", "in-force", "urged", "proposed", "considered"})
_OPEN = frozenset({"considered", "proposed", "postponed"})
_DECIDED = frozenset({"announced", "refused", "postponed", "proposed"})


@dataclass(frozen=True, slots=True)
class When:
    """A date of a sentence: the verb it stands with (-1: none), what its preposition makes of it, and whether it is yet to come."""

    found: Found
    verb: int
    kind: str
    future: bool

    @property
    def value(self) -> str:
        """The date; a weekday that is yet to come is the next one."""
        return self.found.ahead if self.future and self.found.ahead else self.found.value


def date_drafts(scene: Scene, drafts: Sequence[Draft], said: Speaker | None, published: date | None) -> None:
    """Gives each date to the act whose verb it stands nearest to, and to what was said around it."""
    start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
    for found in find_dates(scene.text, start, end, published):
        verb = _verb_of(scene, found)
        when = When(found, verb, _preposition(scene, found), _is_future(scene, found, verb, published))
        for draft in drafts:
            label = _label(scene, draft, when, said)
            if label and label not in draft.dates:
                draft.dates[label] = when.value
                draft.spots.append(found.start)


def _is_future(scene: Scene, found: Found, verb: int, published: date | None) -> bool:
    """Whether the date lies behind the day of publication; of a weekday, whether its verb tells the future."""
    if found.ahead:
        chunk = scene.made.chunks[verb] if verb >= 0 else None
        return chunk is not None and chunk.modal in ("will", "is to", "shall")
    when = PartialDate.parse(found.value)
    return published is not None and when.has_year and when.first > published


def _preposition(scene: Scene, when: Found) -> str:
    """What the word before a date makes of it: `deadline`, `effective` or nothing."""
    if when.span:
        return "deadline"
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


def _label(scene: Scene, draft: Draft, when: When, said: Speaker | None) -> str:
    """The kind of a date for an act, by its preposition, its verb and the stage; empty when it is not the act's."""
    verb = when.verb
    words = scene.rules.lexicon.table("dates")
    described = scene.made.parent.get(verb) == (draft.first, "rel")  # "the curbs it imposed last week"
    inside = draft.first <= verb < draft.last or verb in draft.chain or described or verb == _beside(scene, draft)
    lemmas = {scene.made.chunks[k].lemma for k in (verb, *draft.chain) if k >= 0}
    deciding = verb >= 0 and scene.made.chunks[verb].lemma in words_of(words["deciding"])
    if (
        when.future
        and draft.stage in _OPEN
        and (inside or deciding)
        and (deciding or when.kind != "deadline" or draft.stage == "postponed")
    ):
        return "expected"
    if when.kind == "deadline":
        due = draft.measure in _RESTRICT and draft.stage in _DUE and not (when.found.span and draft.stage == "in-force")
        return "deadline" if inside and due else ""
    if when.kind == "effective" and inside and draft.stage in ("announced", "in-force"):
        return "effective"
    if said is not None and verb == said.verb:
        declared = scene.made.chunks[verb].lemma in words_of(words["declaring"])
        own = declared or any(p.id == draft.actor for p in said.parties)
        return (
            "announced"
            if (draft.stage == "announced" and own) or (draft.stage == "in-force" and declared and draft.measure not in _REMARKS)
            else "said"
        )
    if not inside or draft.measure in _REMARKS:
        return "said" if inside else ""
    if when.future and draft.stage == "announced":
        return "deadline" if draft.measure in _LEAVING else "effective"
    return _of_decision(draft.stage, lemmas & set(words_of(words["enacting"])))


def _beside(scene: Scene, draft: Draft) -> int:
    """The verb that an act stands beside in time: "escalated on Monday when …", "listed it in May, barring …"."""
    top = draft.chain[-1] if draft.chain else -1
    p, relation = scene.made.parent.get(top, (-1, ""))
    together = relation == "with" or scene.made.marker.get(top) == "by" or (relation == "adv" and scene.made.marker.get(top) == "when")
    return p if together else -1


def _of_decision(stage: str, enacting: set[str]) -> str:
    """The day of the decision itself: adopted when it is done, or done by signing, ordering and the like."""
    if stage in ("in-force", "suspended") or (enacting and stage == "announced"):
        return "adopted"
    return "announced" if stage in _DECIDED else "said"
