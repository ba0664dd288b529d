"""Of what kind a date is for an act: by its preposition, the verb or noun that it stands with, the stage, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.dating.anchors import Anchor
from cordon.extract.dating.dates import Found
from cordon.extract.grammar.skeleton import is_finite
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_RESTRICT: Final = frozenset({"ban", "remove", "limit", "drop", "choose", "list"})
_REMARKS: Final = frozenset({"accuse", "deny"})
_LEAVING: Final = frozenset({"remove", "drop"})
_DUE: Final = frozenset({"announced", "in-force", "urged", "proposed", "considered"})
_OPEN: Final = frozenset({"considered", "proposed", "postponed"})
_DECIDED: Final = frozenset({"announced", "refused", "postponed", "proposed"})
_UNDECLARED: Final = frozenset({"prosecute", "retaliate", "review"})  # what a body only tells
_CLAUSES: Final = "v"
_CLIMB: Final = 6  # governors between an act and the verb of saying


@dataclass(frozen=True, slots=True)
class When:
    """A date of a sentence: what it stands with, what its preposition makes of it, and whether it is yet to come."""

    found: Found
    at: Anchor
    kind: str
    future: bool

    @property
    def value(self) -> str:
        """The date; a weekday that is yet to come is the next one."""
        due = self.future or self.kind in ("deadline", "until")
        return self.found.ahead if due and self.found.ahead else self.found.value


@dataclass(frozen=True, slots=True)
class DateWords:
    """The lists of dates.toml that tell kinds of dates apart."""

    deadline: frozenset[str]
    effective: frozenset[str]
    enacting: frozenset[str]
    deciding: frozenset[str]
    declaring: frozenset[str]
    starting: frozenset[str]
    ending: frozenset[str]
    force: frozenset[str]
    papers: frozenset[str]
    persons: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dated:
    """An act and the speaker of its sentence."""

    scene: Scene
    draft: Draft
    said: Speaker | None
    words: DateWords


def label(case: Dated, when: When) -> str:
    """The kind of a date for an act, by its preposition, its verb and the stage; empty when it is not the act's."""
    draft, made, verb = case.draft, case.scene.made, when.at.verb
    spoken = case.said is not None and not when.found.behind and _is_of(case, case.said.verb, when.at)
    if _dates_noun(case, when) and not (spoken and not when.at.own):
        return _of_noun(draft, when)
    if when.at.own:
        return _of_document(case, when)  # "next month's auction", "its 2019 deal": another thing's date
    inside = _is_inside(case, when)
    deciding = verb >= 0 and made.chunks[verb].lemma in case.words.deciding
    if _is_expected(case, when, inside, deciding):
        return "expected"
    if when.kind in ("deadline", "until"):
        return _of_limit(case, when) if inside or _hangs_on(case, verb) else ""
    if ((inside and when.kind == "effective") or _starts(case, verb)) and draft.stage in ("announced", "in-force"):
        return "effective"
    if spoken:
        return _of_speech(case)
    if verb >= 0 and made.chunks[verb].lemma in case.words.ending and made.parent.get(draft.first) == (verb, "subj"):
        return "ended"  # "the licence expires on Monday"
    return _of_act(case, when) if inside else _of_document(case, when)


def _of_act(case: Dated, when: When) -> str:
    """The kind of a date that stands with the verb of the act itself, or with one that it hangs on."""
    draft, verb = case.draft, when.at.verb
    if draft.measure in _REMARKS:
        return "said" if verb == draft.first or verb in draft.chain or _is_told(case, verb) else ""
    if draft.stage == "urged" and verb == draft.first:
        return ""  # the day of the act that is asked for, not of the asking
    if when.future and draft.stage == "announced":
        return "deadline" if draft.measure in _LEAVING else "effective"
    lemmas = {case.scene.made.chunks[k].lemma for k in (verb, *draft.chain) if k >= 0}
    return _of_decision(draft.stage, lemmas & case.words.enacting)


def _dates_noun(case: Dated, when: When) -> bool:
    """Whether the date describes the act as a noun, or the noun that leads to it ("Tuesday's decision to bar")."""
    draft, nouns = case.draft, when.at.nouns
    return bool(nouns) and any(k in nouns for k in (draft.first, *draft.chain, case.scene.made.parent.get(draft.first, (-1, ""))[0]))


def _is_inside(case: Dated, when: When) -> bool:
    """Whether the verb of a date is the act's own, or one that the act is described by or stands beside."""
    draft, made, verb = case.draft, case.scene.made, when.at.verb
    described = made.parent.get(verb) == (draft.first, "rel")  # "the curbs it imposed last week"
    above = made.parent.get(draft.first, (-1, ""))[0]
    between = 0 <= above < when.at.place < draft.first and made.kind(above) == "n"  # "steps this week to curb"
    shared = _is_of(case, draft.first, when.at)
    governed = verb >= 0 and made.parent.get(draft.first) == (verb, "comp")  # "stopped selling in May"
    within = draft.first <= verb < draft.last or verb in draft.chain
    return within or described or between or shared or governed or verb == _beside(case.scene, draft)


def _is_of(case: Dated, k: int, at: Anchor) -> bool:
    """Whether a date is that of verb k, or stands with the verb before it that it continues: "barred it on Monday and fined"."""
    return at.verb == k or (at.verb >= 0 and at.place < k and case.scene.made.parent.get(k) == (at.verb, "conj"))


def _is_expected(case: Dated, when: When, inside: bool, deciding: bool) -> bool:
    """Whether it is the day of a decision that is yet to come."""
    draft, made = case.draft, case.scene.made
    verb = when.at.verb
    if draft.stage == "postponed" and when.kind == "until" and draft.first in range(*made.objects.get(verb, (0, 0))):
        return False  # "postponed the ban until May": then it takes effect
    if when.future and draft.stage in _OPEN and (inside or deciding):
        return deciding or when.kind not in ("deadline", "until") or draft.stage == "postponed"
    return False


def _of_noun(draft: Draft, when: When) -> str:
    """The kind of the date of an act that is a noun: "the arrest of its officer last year"."""
    if when.kind == "deadline" and draft.stage != "in-force":
        return "deadline"
    if when.kind == "effective" and draft.stage in ("announced", "in-force"):
        return "effective"
    return _of_decision(draft.stage, set()) if not when.future and when.kind != "until" else ""


def _of_limit(case: Dated, when: When) -> str:
    """ "by 2027" is a duty's last day, "banned until May" its end, "postponed until May" its begin."""
    draft = case.draft
    if when.kind == "until" and draft.measure in _RESTRICT and draft.stage in ("in-force", "postponed"):
        return "ended" if draft.stage == "in-force" else "effective"
    counted = when.found.span and (draft.stage == "in-force" or "adopted" in draft.dates)  # from another day than that of publication
    due = draft.stage in _DUE or _hangs_on(case, when.at.verb)
    return "deadline" if draft.measure in _RESTRICT and due and not counted else ""


def _hangs_on(case: Dated, verb: int) -> bool:
    """ "bans it unless it is sold by May": the verb of the condition under which the act comes."""
    p, relation = case.scene.made.parent.get(verb, (-1, ""))
    return relation == "adv" and case.scene.made.marker.get(verb) == "unless" and (p == case.draft.first or p in case.draft.chain)


def _starts(case: Dated, verb: int) -> bool:
    """ "the ban kicked in", "takes effect"."""
    made = case.scene.made
    if verb < 0 or made.parent.get(case.draft.first) != (verb, "subj"):
        return False
    return made.chunks[verb].lemma in case.words.starting or any(c.lemma in case.words.force for c in made.chunks[verb + 1 : verb + 3])


def _of_speech(case: Dated) -> str:
    """The day of saying is that of the announcement when the one who decides says so; it is not that of what is told beside."""
    draft, said = case.draft, case.said
    assert said is not None
    made = case.scene.made
    declared = made.chunks[said.verb].lemma in case.words.declaring
    known = {p.id for p in said.parties} - {UNKNOWN_ACTOR}
    own = not known or draft.actor in known or _is_told(case, said.verb, _CLAUSES)
    if draft.measure in _REMARKS:
        return "said" if own else ""
    formal = declared or (draft.actor in known and draft.measure not in _UNDECLARED and not _is_person(case))
    if draft.stage == "in-force":
        above, relation = made.parent.get(draft.first, (-1, ""))
        stated = made.kind(draft.first) == "v" or above == said.verb or (relation == "obj" and is_finite(made.chunks[above]))
        told = stated and _is_told(case, said.verb)
        public = formal and (declared or not draft.actor.startswith(COMPANY))
        return "" if not told else "announced" if public else "said" if own else ""
    formal = formal and made.chunks[said.verb].lemma != "tell"
    return "announced" if formal and draft.stage == "announced" else "said" if own or declared else ""


def _is_person(case: Dated) -> bool:
    """Whether a person speaks, not a body: "the minister said" against "the government said"."""
    said, made = case.said, case.scene.made
    run = made.subject.get(said.verb) if said is not None else None
    tokens = [t for k in range(*(run or (0, 0))) for t in made.tokens[made.chunks[k].first : made.chunks[k].last]]
    return any(t.low in case.words.persons or (t.mention is not None and t.mention.kind is NameKind.HOLDER) for t in tokens)


def _is_told(case: Dated, verb: int, over: str = "vn") -> bool:
    """Whether the act hangs on that verb, or stands in a clause that it follows ("Norland banned it, the ministry said"). `over`: the kinds
    of chunks between."""
    at = case.draft.first
    made = case.scene.made
    for _ in range(_CLIMB):
        p, relation = made.parent.get(at, (-1, ""))
        if p == verb:
            return True
        if p < 0 or relation in ("adv", "rel", "with") or made.kind(p) not in over:
            break
        at = p
    return verb > case.draft.first and made.parent.get(at, (-1, ""))[0] < 0


def _of_document(case: Dated, when: When) -> str:
    """ "On Monday Norland signed an act that bars": what signs it adopts it; "a release of May 3 urged" says it."""
    made, draft, verb = case.scene.made, case.draft, when.at.verb
    if when.at.own and case.words.papers.intersection(made.chunks[when.at.place].nouns) and draft.stage in ("urged", "considered"):
        return "said"
    if draft.measure in _REMARKS:
        return "said" if _is_told(case, verb) else ""
    held = verb >= 0 and draft.stage in ("in-force", "announced") and _is_in_object(case, verb)
    enacted = held and made.chunks[verb].lemma in case.words.enacting
    return "adopted" if enacted and made.chunks[verb].tense in ("past", "perfect") else ""


def _is_in_object(case: Dated, verb: int) -> bool:
    """Whether the act belongs to what the verb has as its object: "signed the act, which provides money to bar"."""
    at = case.draft.first
    made = case.scene.made
    held = range(*made.objects.get(verb, (0, 0)))
    for _ in range(_CLIMB):
        at, relation = made.parent.get(at, (-1, ""))
        if at in held or relation not in ("rel", "comp", "obj"):
            break
    return at in held


def _beside(scene: Scene, draft: Draft) -> int:
    """The verb that an act stands beside in time: "escalated on Monday when …", "listed it in May, barring …"."""
    top = draft.chain[-1] if draft.chain else -1
    p, relation = scene.made.parent.get(top, (-1, ""))
    together = relation == "with" or scene.made.marker.get(top) == "by" or (relation == "adv" and scene.made.marker.get(top) == "when")
    return p if together else -1


def _of_decision(stage: str, enacting: set[str] | frozenset[str]) -> str:
    """The day of the decision itself: adopted when it is done, or done by signing, ordering and the like."""
    if stage in ("in-force", "suspended") or (enacting and stage == "announced"):
        return "adopted"
    return stage if stage == "ended" else "announced" if stage in _DECIDED else "said"
