"""What takes an act back: the words around it say that it was not done, not yet, only feared or demanded. The lists are in hedges.toml."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse, tells_reason, verb_before
from cordon.extract.grammar.subordinators import question_of
from cordon.extract.stages.asked import is_asked, is_consulted_on
from cordon.extract.stages.at_court import is_stop
from cordon.extract.stages.demanded import is_demanded
from cordon.extract.stages.drafted import is_against_draft, under_draft
from cordon.extract.stages.effects import is_suffered
from cordon.extract.stages.nobody import as_part, by_nobody, nobody_did
from cordon.extract.stages.not_there_yet import not_there_yet
from cordon.extract.stages.reported import is_untold
from cordon.extract.stages.stage import DONE, GIVEN, LIKELY, NOTHING, OPPOSED, TOLD, group_stage
from cordon.extract.words.lexicon import Lexicon

_MAX_STEPS: Final = 8
_NEAR: Final = 3  # governors from an act to the effort to bring it about
_BESIDE: Final = frozenset({"adv", "conj", "and", "with", "purpose", "rel"})
_WORRYING: Final = frozenset({"about", "over", "of", "at", "with", "to", "from"})
_LETTING: Final = frozenset({"use", "permit", "supply"})
_HELD: Final = frozenset({"rel", "comp", "for", "of", "on"})
_LEADING: Final = _HELD | {"obj"}
_PRESENT: Final = frozenset({"present", "perfect"})
_GIVEN_UP: Final = frozenset({"plan", "propose", "weigh", "urge", "threaten"})
Words = dict[str, frozenset[str]]


def weakened(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str:
    """The stage that the act at chunk k keeps; the one it had when nothing takes it back."""
    words = lexicon.hedges
    told = made.kinds[0] == "P" and any(made.chunks[q].lemma in words["fictions"] for q in range(1, min(k, 4)) if made.kinds[q] == "n")
    if told or _is_misgiving(made, k, lexicon) or (stage == "refused" and is_asked(made, k, words, far=True) is not None):
        return NOTHING  # "In the novel, …", "declined to say whether it would be banned"
    if stage in LIKELY and (open_yet := _open_yet(made, k, stage, lexicon)):
        return open_yet
    if stage == "considered":
        governor, relation = made.parent.get(k, (-1, ""))
        if relation == "comp" and by_nobody(made, governor, words):
            return NOTHING  # "nobody wants to ban"
        asked = is_asked(made, k, words)
        return (_effort_given_up(made, k, lexicon) or stage) if asked is None else asked
    if stage in ("proposed", "threatened"):
        return _effort_given_up(made, k, lexicon) or stage
    if stage not in TOLD:
        return OPPOSED if stage == "urged" and is_against_draft(made, k, lexicon) else stage
    if made.chunks[k].kind == "n":
        found = _named_only(made, k, stage, words)
        found = not_there_yet(made, k, stage, lexicon) if found is None else found
    else:
        found = _wished(made, k, words)
        found = as_part(made, k, words) if found is None else found
    return found if found is not None else _climbed(made, k, stage, lexicon)


def _open_yet(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str:
    """How far the act has got that stands in a draft, is only demanded, or on which the public is consulted; else empty."""
    if under_draft(made, k, lexicon):
        return "proposed"
    if is_demanded(made, k, lexicon):
        return "urged"
    return "considered" if stage in DONE and is_consulted_on(made, k, lexicon.hedges) else ""


def _is_misgiving(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "concerns about using Norcom gear", "worries over letting it in": nothing of it is told but the worry."""
    if made.chunks[k].form != "ger" or made.marker.get(k) not in _WORRYING or not made.holds(lexicon.hedges["misgivings"]):
        return False
    noun = k - 3 if made.kind(k - 2) == '"' else k - 2
    noun = made.parent[noun][0] if made.kind(noun) == "v" and made.is_relative(noun) else noun  # "a risk associated with using it"
    lets = not _LETTING.isdisjoint(verb_classes(made, k))
    return lets and made.kind(noun) == "n" and made.chunks[noun].lemma in lexicon.hedges["misgivings"]


def _effort_given_up(made: Parse, k: int, lexicon: Lexicon) -> str:
    """ "dropped an effort to reinstate the ban", "dropped the clause that would have done so": refused; empty when nobody gives it up."""
    at = k
    for _ in range(_NEAR):
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 or relation not in _LEADING:
            return ""
        if made.kind(p) == "n" and relation in _HELD and (found := _given_up(made, p, lexicon)):
            return found
        at = p
    return ""


def _climbed(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str:
    """From the act up to what governs it: the first that takes it back counts."""
    at = question_of(made, k)
    for _ in range(_MAX_STEPS):
        found = _not_done(made, at, lexicon.hedges) if made.chunks[at].kind == "v" else None
        if found == NOTHING and at != k and _is_undecided(made, at, lexicon):
            return "considered"
        if found is None and tells_reason(made, at):
            return stage
        p, relation = made.parent.get(at, (-1, ""))
        if found is None and p >= 0 and relation == "comp":
            found = _not_so(made, at, p, lexicon)
        if found is None and p >= 0 and relation in _HELD and made.kinds[p] == "n":
            found = _given_up(made, p, lexicon) or None
        if found is None and stage == GIVEN and relation == "subj" and _does_something(made, p, lexicon):
            return stage  # "feared the ban would hurt sales": the ban is there
        eased = relation == "obj" and made.kinds[at] == "n" and made.kinds[p] == "v" and "ease" in verb_classes(made, p)
        if found is not None or p < 0 or eased or relation in _BESIDE or relation in lexicon.sets.adjuncts:
            return stage if found is None else found
        at = p
    return stage


def _is_undecided(made: Parse, at: int, lexicon: Lexicon) -> bool:
    """ "has yet to decide on a ban"."""
    return "yet" in made.lows(at) and not made.chunks[at].passive and lexicon.verb_effects.get(made.chunks[at].lemma) == "plan"


def _does_something(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """Whether the verb tells what its subject does to something: the subject is taken as there."""
    verb = made.chunks[p]
    coming = verb.lemma in lexicon.hedges["becoming"] or verb.lemma in lexicon.sets.copulas
    return p in made.objects and not verb.passive and verb.modal != "would" and not coming


def _given_up(made: Parse, noun: int, lexicon: Lexicon) -> str:
    """ "revoked the orders that banned": what the noun says is over; "dropped plans to ban": it is refused. Empty when neither."""
    verb, relation = made.parent.get(noun, (-1, ""))
    done_to = relation == "obj" or (relation == "subj" and made.chunks[verb].passive)
    if not done_to or made.chunks[verb].kind != "v" or made.chunks[verb].negated or is_suffered(made, verb):
        return ""
    if made.chunks[verb].form == "pp" and made.parent.get(verb, (-1, ""))[1] == "comp":
        return ""  # "wants to have the decision to ban it reversed"
    if lexicon.verb_effects.get(made.chunks[verb].lemma) == "postpone" and group_stage(made, verb, lexicon) in DONE:
        return "postponed"  # "put off the date on which it would be banned"
    effect = lexicon.noun_effects.get(made.chunks[noun].lemma)
    ruled = effect == "plan" and made.chunks[noun].lemma in lexicon.sets.rules  # "withdrew its order suspending it"
    out = effect == "propose" and made.chunks[verb].lemma in lexicon.hedges["taking_out"] and made.chunks[verb].particle != "up"
    if out or (not ruled and effect in _GIVEN_UP and made.chunks[verb].lemma in lexicon.hedges["giving_up"]):
        return "refused"
    done = made.chunks[verb].modal != "must" and group_stage(made, verb, lexicon) in DONE  # "must reverse its decision": it stands
    return "ended" if effect and done and "ease" in verb_classes(made, verb) and not is_stop(made, noun) else ""


def _not_done(made: Parse, at: int, words: Words) -> str | None:
    """ "has yet to ban", "nearly banned", "neither A nor B has banned", "does not name or ban"."""
    lows = set(made.lows(at))
    never = {"was", "were"} & lows and made.chunks[at].modal == "is to" and _never_did(made, at)
    undone = never or ("yet" in lows and "to" in lows) or ({"to", "have"} <= lows and {"was", "were"} & lows)
    if undone or _in_question(made, at) or nobody_did(made, at) or _shares_negation(made, at):
        return NOTHING
    return "considered" if lows & words["nearly"] or _to_come(made, at, words) else None


def _to_come(made: Parse, at: int, words: Words) -> bool:
    """ "until it bans", "provided that it bans", "the day it bans", "had it banned", "a row over whether it is banned"."""
    chunk = made.chunks[at]
    if made.kinds[0] in "SPv" and made.lows(0)[0] in words["conditions"] and chunk.tense == "present" and at < _first_comma(made):
        return True
    if made.marker.get(at) in words["awaiting"] and chunk.form in ("fin", "base") and not chunk.modal and chunk.tense in _PRESENT:
        return True
    p, relation = made.parent.get(at, (-1, ""))
    alone = made.marker.get(at) == "whether" and (p < 0 or made.kinds[p] == "n" or made.chunks[p].lemma == "be")
    inverted = alone or (relation == "comp" and p == 0 and chunk.form == "fin" and made.lows(0) in (["had"], ["should"], ["were"]))
    return inverted or (chunk.tense == "present" and _day_when(made, at))


def _first_comma(made: Parse) -> int:
    return next((q for q, chunk in enumerate(made.chunks) if chunk.kind == ","), 0)


def _in_question(made: Parse, at: int) -> bool:
    """ "Is it banned?" in somebody's mouth: the sentence ends further on."""
    behind = made.kinds.find("?", at + 1)
    return behind > 0 and all(mark not in made.kinds[at + 1 : behind] for mark in ".;")


def _shares_negation(made: Parse, at: int) -> bool:
    """ "does not name or ban": the negation of the first holds for the second."""
    if made.kinds[at - 1] not in "C!" or made.chunks[at - 1].lemma not in ("or", "nor") or made.chunks[at].form not in ("base", "inf"):
        return False
    before = verb_before(made, at - 2)
    return before >= 0 and made.chunks[before].negated and made.subject.get(before) == made.subject.get(at)


def _day_when(made: Parse, at: int) -> bool:
    """ "the day Norland bans": it is yet to come."""
    run = made.subject.get(at)
    return run is not None and made.lows(run[0])[:2] in (["the", "day"], ["the", "moment"], ["the", "minute"])


def _not_so(made: Parse, at: int, p: int, lexicon: Lexicon) -> str | None:
    """What a governor makes of a clause: "feared that", "denied reports that", "did not say that", "it is unclear whether"."""
    words, governor, act = lexicon.hedges, made.chunks[p], made.chunks[at]
    if governor.kind == "n":
        return _told(made, p, words) if act.form in ("fin", "base") or governor.lemma in words["powers"] else None
    if made.marker.get(at) == "against" and lexicon.verb_effects.get(governor.lemma) == "plan":
        return "refused"
    if by_nobody(made, p, words):
        return NOTHING
    run = made.subject.get(p)
    if act.form not in ("fin", "base"):
        able = any(made.chunks[q].lemma in words["powers"] for q in range(*made.objects.get(p, (0, 0))))  # "has the authority to ban"
        return "considered" if able or _had_planned(made, p, lexicon) else None
    speaker = {*made.chunks[run[0]].nouns[-1:], made.lows(run[0])[-1].rsplit(" ", 1)[-1]} if run is not None and run[0] < p else set()
    return _clause_said(made, (at, p), speaker, lexicon)


def _clause_said(made: Parse, link: tuple[int, int], speaker: set[str], lexicon: Lexicon) -> str | None:
    """What a verb of saying, asking, fearing or demanding makes of its clause."""
    at, p = link
    words, governor = lexicon.hedges, made.chunks[p]
    asked = made.marker.get(at) in ("whether", "if", "when", "how", "why", "where", "what") and governor.lemma in words["asking_of"]
    if asked or is_untold(made, at, p) or speaker & words["fictions"] or governor.lemma in words["imagining"]:
        return NOTHING
    if governor.lemma == "suggest" and made.chunks[at].form == "base":
        return "urged"
    return "considered" if governor.lemma in words["expecting"] else _demanded(made, link, speaker, lexicon)


def _had_planned(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """ "had planned to ban", "promised to ban but never did": it has not come to it."""
    verb = made.chunks[p]
    if verb.kind != "v" or verb.negated or lexicon.verb_effects.get(verb.lemma) != "plan" or verb.lemma in lexicon.sets.time_setters:
        return False  # "had given carriers until May to remove it": a duty
    told = made.parent.get(p, (-1, ""))
    reported = told[1] == "comp" and made.kind(told[0]) == "v" and made.chunks[told[0]].tense == "past"
    if (
        "had" in made.lows(p)
        and "already" not in made.lows(p)
        and verb.lemma not in lexicon.sets.settling  # "had decided to ban" tells a decision
        and not verb.passive
        and not (reported and verb.lemma not in lexicon.hedges["plans"])
    ):
        return True  # not "said it had agreed to"
    return _never_did(made, p)


def _never_did(made: Parse, p: int) -> bool:
    """ "… but never did", "… but it did not": a verb "do" that is denied behind verb p."""
    behind = [q for q in range(p + 1, len(made.chunks)) if made.kind(q) == "v" and made.chunks[q].lemma == "do"]
    return any(made.chunks[q].negated or made.kind(q - 1) == "!" for q in behind)


def _demanded(made: Parse, link: tuple[int, int], speaker: set[str], lexicon: Lexicon) -> str | None:
    """ "critics say it must be banned" is a demand; what a draft says must be done is proposed."""
    at, p = link
    words = lexicon.hedges
    if any(lexicon.noun_effects.get(noun) == "propose" for noun in speaker):
        return "proposed"
    duty = made.chunks[at].modal in ("must", "has to")
    return "urged" if duty and (made.chunks[p].lemma in words["opining"] or speaker & words["outsiders"]) else None


def _told(made: Parse, p: int, words: Words) -> str | None:
    """A noun or adjective before the clause: "a rumour that", "unclear whether", "not true that", "reports that … are false"."""
    noun = made.chunks[p]
    verb, relation = made.parent.get(p, (-1, ""))
    last = made.tokens[noun.last - 1].low
    if noun.lemma in words["powers"]:
        return "considered"
    if noun.lemma in words["fictions"] or last in words["doubtful"]:
        return NOTHING
    if verb < 0 or made.chunks[verb].kind != "v":
        return None
    if made.chunks[verb].negated and last in words["certain"]:
        return NOTHING
    if relation == "obj" and made.chunks[verb].lemma in words["denying"]:
        return "refused"
    behind = made.lows(verb + 1) if verb + 1 < len(made.chunks) else []
    return NOTHING if relation == "subj" and set(behind) & (words["doubtful"] | words["fictions"]) else None


def _wished(made: Parse, k: int, words: Words) -> str | None:
    """ "wants the cameras banned": a participle behind the object of a verb of wishing."""
    p, relation = made.parent.get(k, (-1, ""))
    if made.chunks[k].form != "pp" or (relation != "comp" and (relation != "rel" or p != k - 1)):
        return None
    verb = verb_before(made, p)
    if made.chunks[verb].lemma == "see" and made.chunks[verb].form != "inf":
        return None  # "has seen Norcom banned"
    return "urged" if verb in (p, p - 1) and made.chunks[verb].lemma in words["wishing"] and not made.chunks[verb].passive else None


def _named_only(made: Parse, k: int, stage: str, words: Words) -> str | None:
    """ "the ban never took effect": what is named has not come about; None when it says nothing of the kind."""
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0 or made.chunks[p].kind != "v" or not made.chunks[p].negated or made.chunks[p].lemma not in words["becoming"]:
        return None
    came = relation == "subj" or (relation == "obj" and made.chunks[p].passive)
    return NOTHING if came and stage == GIVEN else None
