"""How far a case against a vendor has got, and the answer to one: dropped or closed it is ended, merely talked of it is there."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.court_words import alleging_in, is_acquittal
from cordon.extract.acts.doers import doer_hits
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import verb_before
from cordon.extract.records.answers import answering, is_taken_for
from cordon.extract.records.case import Case
from cordon.extract.stages.conditions import hangs_on
from cordon.extract.stages.stage import DONE, OPEN, group_stage

_DURING: Final = frozenset({"in", "during", "after", "amid", "following", "of"})
_BESIDE: Final = frozenset(
    {"in", "after", "amid", "following", "from", "over", "since", "before", "until", "with", "during", "of", "on", "despite"}
)
_DONE_TO: Final = frozenset({"obj", "subj", "from"})  # "the charges were dropped", "withdrew from the case"
_STOPS: Final = ("(suspend)", "(end)")
_WEIGHED: Final = "stage.toml:weigh:"
_HALTED: Final = frozenset({"refused", "postponed", "suspended", "ended"})
_DECIDED: Final = frozenset({"decision", "order"})
_IMAGINED: Final = frozenset({"would", "could", "might", "may"})


def of_case(case: Case, stage: str) -> str | None:
    """ "dismissed the charges": ended; "announced charges": they are there; else `None`."""
    if case.frame.means in ("prosecute", "probe") and drops_case(case):
        return "ended" if is_closed(case) or (stage == "refused" and not _is_asked_for(case)) else "in-force"
    if stage in _HALTED and _is_pressed_on_with(case):
        return "considered"
    if case.frame.entry.startswith("verbs.toml:freeing"):
        bailed = case.scene.made.says(case.scene.made.lexicon.sets.terms)
        return "ended" if stage == "in-force" and not bailed else "in-force"  # who is asked to let her go holds her
    if stage == "in-force" and case.frame.means == "prosecute" and is_acquittal(case.scene.made, case.frame.k):
        return "in-force" if case.scene.made.chunks[case.frame.k].negated else "ended"
    if stage == "urged" and case.frame.means in ("prosecute", "probe") and _is_to_be_dropped(case):
        return "in-force"
    allowed = _is_allowed(case) if stage == OPEN else OPEN
    if allowed != OPEN:
        return allowed
    return "in-force" if _is_there(case, stage) else None


def _is_pressed_on_with(case: Case) -> bool:
    """ "could end its attempts to extradite her", "efforts to extradite her have stalled": they were made, whatever became of them."""
    tried = case.state.entries[:1]
    return (
        bool(tried)
        and tried[0].startswith(_WEIGHED)
        and case.scene.made.chunks[case.frame.k].lemma in case.scene.made.lexicon.sets.requested
    )


def _is_there(case: Case, stage: str) -> bool:
    """Whether there is a case, whatever the words around its noun would do to a measure."""
    if stage in (OPEN, "considered", "announced") and _is_gone_on_with(case):
        return True
    if stage == OPEN and (_is_under_way(case) or _speaks(case) or _is_told_of(case) or _is_waged(case) or _is_brought(case)):
        return True
    if case.frame.entry.startswith(("verbs.toml:attending", "verbs.toml:holding")):
        return stage in (OPEN, "announced")  # "is to appear in court", "to remain in jail"
    if case.frame.means != "prosecute" or stage not in ("considered", "refused", "announced", "urged"):
        return False
    if stage == "announced" and (_is_decided_on(case) or _is_brought(case)):
        return True
    # "rejected the idea of halting the extradition"
    halted = stage != "announced" and any(w in why for why in case.state.why for w in _STOPS)
    return halted or (stage == "considered" and _is_pursued(case)) or is_talked_of(case)


def _is_asked_for(case: Case) -> bool:
    """ "filed a motion to dismiss the case": what is only asked for has ended nothing."""
    made = case.scene.made
    verb = made.parent.get(case.frame.k, (-1, ""))[0]
    asked, relation = made.parent.get(verb, (-1, ""))
    return relation == "comp" and made.kind(asked) == "n" and made.chunks[asked].lemma in made.lexicon.sets.pleas


def _is_to_be_dropped(case: Case) -> bool:
    """ "wants the suit dismissed", "sought to have the case thrown out": what somebody would see ended is there."""
    made, k = case.scene.made, case.frame.k
    verb, above = k + 1, made.parent.get(k, (-1, ""))
    told = made.kind(verb) == "v" and made.chunks[verb].form == "pp" and made.parent.get(verb) == (above[0], "comp")
    return told and above[1] == "obj" and made.chunks[verb].lemma in made.lexicon.sets.dropping


def _is_gone_on_with(case: Case) -> bool:
    """ "let Lumo press on with its suit", "the case can go ahead": what may go on is there."""
    made, k = case.scene.made, case.frame.k
    verb, relation = made.parent.get(k, (-1, ""))
    goes_on = relation in ("with", "subj") and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.proceeding
    noun = made.chunks[k]
    return goes_on and noun.lemma in made.lexicon.sets.proceedings and (noun.definite or noun.possessor >= 0)


def _is_under_way(case: Case) -> bool:
    """ "searched a flat in an inquiry into Norcom", "after an investigation": a case in which something is done is there."""
    made, k = case.scene.made, case.frame.k
    verb = verb_before(made, k - 1) if made.kind(k) == "n" and made.kind(k - 1) in "PS" and made.chunks[k - 1].lemma in _DURING else -1
    inquiry = case.frame.means == "probe" or made.chunks[k].lemma in made.lexicon.sets.proceedings
    return inquiry and verb >= 0 and not made.chunks[verb].negated and group_stage(made, verb, made.lexicon) == "in-force"


def _is_brought(case: Case) -> bool:
    """ "the unsealing of charges against Norcom", "the announcement of an indictment": what becomes known is there."""
    made = case.scene.made
    p, relation = made.parent.get(case.frame.k, (-1, ""))
    sets = made.lexicon.sets
    told = relation == "of" and made.kind(p) == "n" and made.chunks[p].lemma in sets.unveiling | sets.filing
    return told and made.chunks[case.frame.k].lemma in sets.proceedings


def _is_decided_on(case: Case) -> bool:
    """ "Norland's decision to arrest a Norcom manager", "its decision to file charges": nobody announces it before it is done."""
    made, k = case.scene.made, case.frame.k
    sets = made.lexicon.sets
    p, relation = made.parent.get(k, (-1, ""))
    if relation == "obj" and made.chunks[p].lemma in sets.unveiling | sets.filing and made.chunks[k].lemma in sets.proceedings:
        p, relation = made.parent.get(p, (-1, ""))  # "the decision to file charges"
    elif made.chunks[k].lemma not in sets.arresting:
        return False
    decided = relation == "comp" and made.kind(p) == "n" and made.chunks[p].definite
    return decided and made.chunks[p].lemma in sets.settled | _DECIDED


def _is_waged(case: Case) -> bool:
    """ "won a case against Norcom", "reached a plea deal with it": a case that somebody wages or settles is there."""
    made = case.scene.made
    verb, relation = made.parent.get(case.frame.k, (-1, ""))
    sets, lemma = made.lexicon.sets, made.chunks[verb].lemma
    concluded = lemma in sets.concluding and made.chunks[case.frame.k].lemma in sets.settlements
    waged = relation == "obj" and made.kind(verb) == "v" and (lemma in sets.waging or concluded)
    noun = made.chunks[case.frame.k].nouns[-1:]
    own = any(noun[0] in entry.objects for entry in made.lexicon.own_acts.get(made.chunks[verb].lemma, ())) if waged and noun else False
    if own and doer_hits(made, verb, case.scene.hits):
        return False  # the vendor's own act tells it
    return waged and case.frame.means == "prosecute" and group_stage(made, verb, made.lexicon) == "in-force"


def _is_told_of(case: Case) -> bool:
    """ "errors in arrest of Norcom manager", "case against Norcom chief is weak": a headline leaves the article of what is there out."""
    made, k = case.scene.made, case.frame.k
    chunk = made.chunks[k]
    single = chunk.kind == "n" and made.tags[chunk.first].cls != "D" and made.tokens[chunk.last - 1].low == chunk.lemma
    if case.frame.means != "prosecute" or not single or chunk.lemma not in made.lexicon.sets.proceedings | made.lexicon.sets.arresting:
        return False
    p, relation = made.parent.get(k, (-1, made.chunks[k - 1].lemma if k and made.kind(k - 1) in "PS" else ""))
    if not relation and k == 0:
        return True  # "Arrest of Norcom manager: what we know"
    if relation == "subj":
        return made.kind(p) == "v" and made.chunks[p].modal not in _IMAGINED and not made.chunks[p].negated
    return relation in _BESIDE or (relation == "obj" and made.chunks[p].lemma in made.lexicon.sets.hearing and not made.chunks[p].negated)


def _is_pursued(case: Case) -> bool:
    """ "are pursuing a case against Norcom": the case is there; "will pursue charges" promises them."""
    made = case.scene.made
    verb, relation = made.parent.get(case.frame.k, (-1, ""))
    lasting = made.kind(verb) == "v" and (made.chunks[verb].form == "ger" or made.chunks[verb].tense in ("progressive", "perfect", "past"))
    noun = made.chunks[case.frame.k].lemma
    sets = made.lexicon.sets
    return relation == "obj" and lasting and made.chunks[verb].lemma == "pursue" and noun in sets.proceedings and noun not in sets.requested


def _is_allowed(case: Case) -> str:
    """ "approved the extradition of a Norcom manager": the case is as far as the verb."""
    made, k = case.scene.made, case.frame.k
    p, relation = made.parent.get(k, (-1, ""))
    allows = case.frame.means == "prosecute" and relation == "obj" and "permit" in verb_classes(made, p)
    return group_stage(made, p, made.lexicon) if allows else OPEN


def _speaks(case: Case) -> bool:
    """ "a lawsuit filed in Oslo accuses Norcom", "accused it in a lawsuit": what says something is there."""
    made, k = case.scene.made, case.frame.k
    if alleging_in(made, k) >= 0:
        return True
    verb, relation = made.parent.get(k, (-1, ""))
    told = made.kind(k) == "n" and relation == "subj" and made.kind(verb) == "v" and not made.chunks[verb].negated
    return told and not made.chunks[verb].passive and made.chunks[verb].lemma in made.lexicon.sets.alleging | made.lexicon.sets.aiming


def answer_stage(case: Case, stage: str) -> str:
    """How far a counter-measure has got: what is demanded, or may come on a condition, threatens; what is done "in retaliation" is as far
    as what is done."""
    if case.frame.means != "retaliate":
        return stage
    if stage == "considered" and hangs_on(case.scene.made, case.frame.k):
        return "threatened"
    if stage == OPEN and is_taken_for(case):
        return "in-force"
    verb = answering(case) if stage in (OPEN, "considered") else -1
    return "threatened" if stage == "urged" else group_stage(case.scene.made, verb, case.scene.made.lexicon) if verb >= 0 else stage


def is_talked_of(case: Case) -> bool:
    """ "discussed the case", "a question about her arrest", "announced charges": what is there is only talked of."""
    made, why = case.scene.made, case.state.why
    chunk = made.chunks[case.frame.k]
    if chunk.kind != "n" or not why:
        return False
    p = made.parent.get(case.frame.k, (-1, ""))[0]
    verb = made.chunks[p].lemma if made.kind(p) == "v" else ""
    if case.state.stage == "refused" and "(refuse)" in why[-1]:
        return chunk.definite and _is_rejected_by_vendor(case, p)
    named = verb == "call" and made.parent[case.frame.k][1] == "obj"  # "calling the case nasty" is no call for it
    asked = chunk.lemma in made.lexicon.sets.requested  # "is seeking the extradition"
    return (
        (chunk.definite and "(weigh)" in why[-1] and not asked)
        or named
        or (case.state.stage == "announced" and verb in made.lexicon.sets.unveiling)
    )


def _is_rejected_by_vendor(case: Case, p: int) -> bool:
    """ "Norcom rejected the charges": it has no say in them."""
    return case.scene.made.kind(p) == "v" and bool(doer_hits(case.scene.made, p, case.scene.hits))


def is_closed(case: Case) -> bool:
    """ "closed its investigation": the verb that ends the case is done; "asked a judge to dismiss it" ends nothing."""
    made = case.scene.made
    verb = case.frame.k if case.frame.inner >= 0 else made.parent.get(case.frame.k, (-1, ""))[0]
    return made.kind(verb) == "v" and group_stage(made, verb, made.lexicon) in DONE and not made.chunks[verb].negated


def drops_case(case: Case) -> bool:
    """ "the charges were dropped", "dismissed the charges": a case that is given up is ended; a fine that is eased is eased."""
    made, inner = case.scene.made, case.frame.inner
    above, relation = made.parent.get(case.frame.k, (-1, ""))
    if inner < 0 and (made.kind(case.frame.k) != "n" or relation not in _DONE_TO):
        return False  # "ended its work after it was charged", "after the charges"
    verb, case_noun = (case.frame.k, inner) if inner >= 0 else (above, case.frame.k)
    sets = case.scene.rules.lexicon.sets
    return verb >= 0 and made.chunks[verb].lemma in sets.dropping and made.chunks[case_noun].lemma in sets.proceedings
