"""Of what kind a date is for an act: by its preposition, the verb or noun that it stands with, the stage, and who says so."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.own_acts import pleads_not_guilty
from cordon.extract.dating.belonging import dates_noun, hangs_on, is_in_object, is_inside, is_of, is_told, starts
from cordon.extract.dating.dated import Dated, When
from cordon.extract.dating.documents import of_opening_document
from cordon.extract.grammar.skeleton import is_finite, way_up
from cordon.extract.records.drafts import Draft
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_RESTRICT: Final = frozenset({"ban", "remove", "limit", "drop", "choose", "list"})
_REMARKS: Final = frozenset({"accuse", "deny"})
_LEAVING: Final = frozenset({"remove", "drop"})
_DUE: Final = frozenset({"announced", "in-force", "urged", "proposed", "considered", "threatened"})
_OPEN: Final = frozenset({"considered", "proposed", "postponed"})
_DECIDED: Final = frozenset({"announced", "refused", "postponed", "proposed"})
_UNDECLARED: Final = frozenset({"prosecute", "retaliate", "review", "advise"})  # what a body only tells
_CLAUSES: Final = "v"
_SINCE: Final = "since"
_NEAR: Final = 5  # chunks from "since" back to what is the first
_BEGINNING: Final = frozenset({"launch", "begin", "start", "open", "build"})
_CHOICES: Final = frozenset({"drop", "choose"})
_HAD: Final = "had"


def label(case: Dated, when: When) -> str:
    """The kind of a date for an act, by its preposition, its verb and the stage; empty when it is not the act's."""
    if _is_of_law(case, when) or _is_record(case, when):
        return ""
    found = _by_phrase(case, when)
    return _by_verb(case, when) if found is None else found


def _is_of_law(case: Dated, when: When) -> bool:
    """ "would list it under the Norcom Act of 2019": the year of a law that is there already, not of what is to come."""
    made, q = case.scene.made, when.at.place - 2
    behind_of = q >= 0 and made.kind(q) == "n" and made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "of"
    named = behind_of and made.chunks[q].lemma in made.lexicon.sets.rules and made.tokens[made.chunks[q].last - 1].text[:1].isupper()
    return named and case.draft.stage != "in-force"


def _is_record(case: Dated, when: When) -> bool:
    """ "the first such order since 2017", "the first of its kind since 2015": how long there was none."""
    made, k = case.scene.made, when.at.place - 1
    if made.kind(k) not in "PS" or made.chunks[k].lemma != _SINCE:
        return False
    near = range(k - 1, max(k - _NEAR, -1), -1)
    end = next((q for q in near if made.kind(q) not in "nP"), max(k - _NEAR, -1))
    return any(not made.lexicon.sets.ranks.isdisjoint(made.lows(q)) for q in range(end + 1, k))


def _by_phrase(case: Dated, when: When) -> str | None:
    """The kind of a date that stands with a noun ("Tuesday's decision", "a deadline of 2029"); `None` where it is the verb's."""
    if _is_last_day(case, when):
        return "deadline"
    if described := _of_participle(case, when):
        return described
    if _is_planned(case, when):
        return "expected"
    if (document := of_opening_document(case, when)) is not None:
        return document
    if dates_noun(case, when) and (when.at.own or not _is_spoken(case, when)):
        return _of_noun(case, when)
    return _of_document(case, when) if when.at.own else None  # "next month's auction", "its 2019 deal": another thing's date


def _by_verb(case: Dated, when: When) -> str:
    """The kind of a date that stands with a verb: the act's, one above it, or that of saying."""
    draft, made, verb = case.draft, case.scene.made, when.at.verb
    inside = is_inside(case, when)
    lemma = made.chunks[verb].lemma if verb >= 0 else ""
    if _is_expected(case, when, inside, lemma in case.words.deciding):
        return "effective" if inside and when.kind == "effective" else "expected"  # "may phase it out as soon as this year"
    if draft.measure in _REMARKS and when.kind == "effective":
        return ""  # "since last year officials have accused it"
    if when.kind in ("deadline", "until"):
        return _of_limit(case, when) if (inside or hangs_on(case, verb)) and not _is_beside(case, verb) else ""
    if ((inside and when.kind == "effective") or starts(case, verb)) and draft.stage in ("announced", "in-force"):
        return _of_act(case, when) if _is_told_of(case, when) else "effective"
    if _is_spoken(case, when):
        return _of_speech(case)
    if lemma in case.words.ending | case.words.coming and made.parent.get(draft.first) == (verb, "subj"):
        return "ended" if lemma in case.words.ending else _of_coming(draft, when)  # "the licence expires on Monday"
    return _of_act(case, when) if inside else _of_document(case, when)


def _is_told_of(case: Dated, when: When) -> bool:
    """ "ties have soured since 2018, when Norland arrested him": the time of what happened then, which began nothing that lasts."""
    made, place = case.scene.made, when.at.place
    return case.draft.first > place and made.kinds[place + 1] == "," and made.chunks[place + 2].lemma == "when"


def _is_beside(case: Dated, verb: int) -> bool:
    """ "was the last one until Tuesday, when it said it would ban it": what is told in a clause of time beside verb `verb`."""
    made = case.scene.made
    for at in way_up(made, case.draft.first):
        if at == verb or at not in made.parent:
            return False
        if made.marker.get(at) == "when":
            return True
    return False


def _is_spoken(case: Dated, when: When) -> bool:
    """Whether it is the day on which something was said; of "arrested him in May and said" it is that of the arrest."""
    if case.said is None or when.found.behind or not is_of(case, case.said.verb, when.at):
        return False
    return when.at.verb == case.said.verb or (when.at.verb != case.draft.first and when.at.verb not in case.draft.chain)


def _of_act(case: Dated, when: When) -> str:
    """The kind of a date that stands with the verb of the act itself, or with one that it hangs on."""
    draft, verb, made = case.draft, when.at.verb, case.scene.made
    if draft.measure in _REMARKS:
        return "said" if verb == draft.first or verb in draft.chain or is_told(case, verb) else ""
    if draft.measure == "prosecute" and pleads_not_guilty(made, verb):
        return ""  # "pleaded not guilty on Monday": the case is older
    if draft.stage == "urged" and verb == draft.first:
        return ""  # the day of the act that is asked for, not of the asking
    if verb != draft.first and (made.chunks[verb].lemma in made.lexicon.sets.faulting or _is_drafted(case, verb)):
        return ""  # "criticised Norland on Thursday for arresting": the day of the rebuke; "the ban, first proposed in 2018": of the draft
    if when.future and draft.stage == "announced":
        return "deadline" if draft.measure in _LEAVING else "effective"
    if draft.stage == "in-force" and made.chunks[verb].lemma in case.words.declaring:
        return "announced"  # "unsealed charges on Monday": they are older
    lemmas = {made.chunks[k].lemma for k in (verb, *draft.chain) if k >= 0}
    return _of_decision(draft.stage, lemmas & case.words.enacting)


def _is_drafted(case: Dated, verb: int) -> bool:
    """ "the ban, first proposed in 2018, hits it": the day of the draft of what is there now."""
    made = case.scene.made
    drafts = case.draft.stage == "in-force" and made.lexicon.verb_effects.get(made.chunks[verb].lemma) == "propose"
    return drafts and made.parent.get(verb) == (case.draft.first, "rel")


def _is_expected(case: Dated, when: When, inside: bool, deciding: bool) -> bool:
    """Whether it is the day of a decision that is yet to come."""
    draft, made = case.draft, case.scene.made
    verb = when.at.verb
    if draft.stage == "postponed" and when.kind == "until" and draft.first in range(*made.objects.get(verb, (0, 0))):
        return False  # "postponed the ban until May": then it takes effect
    if when.future and draft.stage in _OPEN and (inside or deciding):
        return deciding or when.kind not in ("deadline", "until") or draft.stage == "postponed"
    return False


def _of_noun(case: Dated, when: When) -> str:
    """The kind of the date of an act that is a noun: "the arrest of its officer last year"."""
    draft, made = case.draft, case.scene.made
    if draft.measure in _REMARKS:
        return "said" if draft.first in when.at.nouns else ""
    if when.kind == "deadline" and draft.stage != "in-force":
        return "deadline"
    if when.kind == "effective" and draft.stage in ("announced", "in-force"):
        return "effective"
    if draft.stage == "in-force" and any(made.chunks[k].lemma in case.words.declaring for k in when.at.nouns):
        return "announced"
    held = {made.chunks[p].lemma for p, relation in (made.parent.get(k, (-1, "")) for k in when.at.nouns) if relation == "obj"}
    return _of_decision(draft.stage, held & case.words.enacting) if not when.future and when.kind != "until" else ""


def _of_coming(draft: Draft, when: When) -> str:
    """ "The arrest came in June" dates it, "the ban will come in June" says from when it applies."""
    if not when.future:
        return _of_decision(draft.stage, set())
    return "effective" if draft.stage == "announced" else ""


def _of_participle(case: Dated, when: When) -> str:
    """ "an order signed on Friday bars it", "the ban, which was imposed in May," "the bill that the president signed in May" are adopted
    then, "fines announced last year" announced."""
    draft, made, verb = case.draft, case.scene.made, when.at.verb
    noun, relation = made.parent.get(verb, (-1, ""))
    told = not made.chunks[verb].modal and not made.chunks[verb].negated
    signed = made.chunks[verb].tense in ("past", "perfect") and made.gap(verb) == noun
    done = made.chunks[verb].form == "pp" or (told and (made.chunks[verb].passive or signed))
    if draft.measure == "lift" and noun != draft.first:
        return ""  # "loosens a ban that Norland imposed in January": the day of the ban
    if relation != "rel" or not done or when.future or when.kind or draft.stage not in ("in-force", "announced"):
        return ""
    bound = range(draft.first, draft.last)
    acts = noun in bound or any(noun in range(*made.subject.get(k, (0, 0))) for k in (draft.first, *draft.chain))
    lemma = made.chunks[verb].lemma
    kind = "adopted" if lemma in case.words.enacting else "announced" if lemma in case.words.declaring else ""
    return kind if acts and draft.measure not in _REMARKS else ""


def _is_last_day(case: Dated, when: When) -> bool:
    """ "set a deadline of 2029 for removing it", "pushed the deadline for a sale to December"."""
    if not case.scene.made.says(case.words.limits) or case.draft.measure in _REMARKS:
        return False
    made, q = case.scene.made, when.at.place - 1
    while made.kind(q) == "P" or (made.kind(q) == "n" and made.kind(q - 1) == "P" and made.chunks[q].lemma not in case.words.limits):
        q -= 1
    draft = case.draft
    leading = {q, made.parent.get(q, (-1, ""))[0]}
    own = not leading.isdisjoint((draft.first, *draft.chain)) or made.parent.get(draft.first, (-1, ""))[0] == q
    return q != when.at.place - 1 and made.chunks[q].lemma in case.words.limits and own


def _is_planned(case: Dated, when: When) -> bool:
    """ "plans to finalise rules this week that will bar it": the decision is yet to come, whatever it will be."""
    made, verb = case.scene.made, when.at.verb
    if not when.future or when.kind or verb < 0 or verb == case.draft.first or case.draft.stage != "announced":
        return False
    deciding = made.chunks[verb].form == "inf" and made.chunks[verb].lemma in case.words.deciding | case.words.enacting
    return deciding and (is_inside(case, when) or is_in_object(case, verb))


def _of_limit(case: Dated, when: When) -> str:
    """ "by 2027" is a duty's last day, "banned until May" its end, "postponed until May" its begin."""
    draft = case.draft
    if when.kind == "until" and draft.measure in _RESTRICT and draft.stage in ("in-force", "postponed"):
        return "ended" if draft.stage == "in-force" else "effective"
    going_on = case.scene.made.chunks[draft.first].tense == "progressive"  # "is removing it within two years": from now
    counted = when.found.span and draft.stage == "in-force" and not going_on  # from another day than this
    if when.kind == "deadline" and _is_done_by_then(case):
        return ""
    due = draft.stage in _DUE or hangs_on(case, when.at.verb)
    if draft.measure == "choose" and draft.stage == "announced" and case.scene.made.chunks[when.at.verb].lemma in _BEGINNING:
        return "effective"  # "will launch it with Norcom gear by June": nobody's duty
    return "deadline" if draft.measure in _RESTRICT and due and not counted else ""


def _is_done_by_then(case: Dated) -> bool:
    """ "had dropped it by June", "has picked it by now": the day by which it was done is no duty's last."""
    draft, act = case.draft, case.scene.made.chunks[case.draft.first]
    done = draft.stage == "in-force" and act.tense == "perfect" and not act.modal
    return done and (draft.measure in _CHOICES or _HAD in case.scene.made.lows(draft.first))


def _of_speech(case: Dated) -> str:
    """The day of saying is that of the announcement when the one who decides says so; it is not that of what is told beside."""
    draft, said = case.draft, case.said
    assert said is not None
    made = case.scene.made
    declared = made.chunks[said.verb].lemma in case.words.declaring
    known = {p.id for p in said.parties} - {UNKNOWN_ACTOR}
    own = not known or draft.actor in known or is_told(case, said.verb, _CLAUSES)
    if draft.measure in _REMARKS:
        return "said" if own else ""
    formal = declared or (draft.actor in known and draft.measure not in _UNDECLARED and not _is_person(case))
    if draft.stage == "in-force":
        above, relation = made.parent.get(draft.first, (-1, ""))
        stated = made.kind(draft.first) == "v" or above == said.verb or (relation == "obj" and is_finite(made.chunks[above]))
        told = stated and is_told(case, said.verb)
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


def _of_document(case: Dated, when: When) -> str:
    """ "On Monday Norland signed an act that bars": what signs it adopts it; "a release of May 3 urged" says it."""
    made, draft, verb = case.scene.made, case.draft, when.at.verb
    told = draft.stage in ("urged", "considered") or draft.measure in _REMARKS
    if told and when.at.own and case.words.papers.intersection(made.chunks[when.at.place].nouns):
        return "said"
    if draft.measure in _REMARKS:
        return "said" if is_told(case, verb) else ""
    held = verb >= 0 and draft.stage in ("in-force", "announced") and is_in_object(case, verb)
    enacted = held and made.chunks[verb].lemma in case.words.enacting
    return "adopted" if enacted and made.chunks[verb].tense in ("past", "perfect") else ""


def _of_decision(stage: str, enacting: set[str] | frozenset[str]) -> str:
    """The day of the decision itself: adopted when it is done, or done by signing, ordering and the like."""
    if stage in ("in-force", "suspended") or (enacting and stage == "announced"):
        return "adopted"
    return stage if stage == "ended" else "announced" if stage in _DECIDED else "said"
