"""Duties that nobody has laid down: "the government must ban it", "his view that it has to go", "it must be banned, campaigners said"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import shuts_out, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_END: Final = "end"  # "backs an end to the ban"
_MAKING: Final = "make"
_BEING: Final = "be"
_BARE: Final = frozenset({"be", "come"})
_ONE: Final = "one"
_AMONG: Final = "among"
_NEAR: Final = 9  # chunks between an act and what it is made: "the lifting of the ban on Norcom phones a condition"
_NO: Final = frozenset({"no", "neither"})
_ON: Final = frozenset({"on", "upon"})
_CLAUSE: Final = 8  # chunks from a verb to the verb of its clause
_ANY: Final = frozenset({"a", "an", "any"})
_FAVOUR: Final = frozenset({"in favour of", "in favor of"})
_PLEAS: Final = frozenset({"for", "against"})
_DUTIES: Final = frozenset({"must", "has to"})
_STATES: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.HOLDER})
_SO_FAR: Final = frozenset({"so", "for", "until"})
_STEPS: Final = 2  # infinitives from an act up to the verb with the duty: "must begin to remove"
_UNDOING: Final = frozenset({"suspend", "end", "stop", "refuse"})
_LATE: Final = "had"
_YET: Final = "yet"  # "has yet to decide" is no duty


def is_demanded(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """Whether the duty to do act k is only somebody's wish: of one who decides nothing, or of those whom nobody commands."""
    if _is_partys(made, k, lexicon):
        return True
    duty = _duty(made, k)
    if duty < 0:
        return False
    return _claimed_behind(made, k, lexicon) or _binds_rulers(made, duty, lexicon) or _is_opinion(made, duty, lexicon)


def is_wanted(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """ "is in favour of a ban", "supports banning it", "the case for a ban", "the argument against banning it": who says so asks for it, or
    for the opposite."""
    at, p, relation = link
    lemma = made.chunks[p].lemma
    if made.kind(p) == "v":
        favours = relation in _FAVOUR or made.marker.get(at) in _FAVOUR
        head = made.chunks[made.subject.get(p, (0, 0))[0]].lemma
        if favours and lemma in made.lexicon.sets.passing:
            return head in made.lexicon.sets.members  # "the council voted in favour of a ban": the one who decides
        return favours or (not effect and lemma in made.lexicon.sets.favouring and _is_no_deed(made, at, relation))
    pleads = relation in _PLEAS and made.kind(p) == "n" and lemma in made.lexicon.sets.pleading
    return pleads or relation in _FAVOUR or made.marker.get(at) in _FAVOUR


def as_term_of_deal(made: Parse, k: int) -> int:
    """ "made the lifting of the ban a condition", "said a condition would be an end to the ban": the verb whose subject asks for act k,
    itself where nobody is named; -1 where the act is no such term."""
    if (asking := _asks_as_part(made, k)) >= 0:
        return asking
    terms = made.lexicon.sets.terms_of_deals
    if not made.holds(terms):
        return -1
    p, relation = made.parent.get(k, (-1, ""))
    if made.kind(p) != "v":
        return -1
    if made.chunks[p].lemma == _MAKING and relation in ("obj", "comp"):
        return (
            p
            if any(made.chunks[q].lemma in terms and made.kinds[q - 1] != "P" for q in range(k + 1, min(k + _NEAR, len(made.chunks))))
            else -1
        )
    entails = made.chunks[p].lemma in made.lexicon.sets.entailing and relation == "obj"  # "its demands include an end to the ban"
    if made.chunks[p].lemma != _BEING and not entails:
        return -1
    first = made.subject.get(p, (k, k))[0]
    other = p + 1 if first <= k < p else first
    if other == k and made.kinds[:2] == "Pn" and made.chunks[0].lemma == _AMONG:
        other = 1  # "among its demands is an end to the ban"
    if made.chunks[other].lemma == _ONE and made.kinds[other + 1 : other + 3] == "Pn":
        other += 2  # "one of its conditions is"
    if other == k or made.kind(other) != "n" or made.chunks[other].lemma not in terms or made.chunks[p].negated:
        return -1
    teller, relation = made.parent.get(p, (-1, ""))
    return teller if relation == "comp" and made.kind(teller) == "v" else other if made.chunks[other].possessor >= 0 else k


def _asks_as_part(made: Parse, k: int) -> int:
    """ "insisted that an end to the ban be part of any deal": the verb that asks, of an act that is the subject of a bare "be", or -1."""
    p, relation = made.parent.get(k, (-1, ""))
    teller, told = made.parent.get(p, (-1, "")) if relation == "subj" and made.chunks[p].lemma in _BARE else (-1, "")
    asks = told == "comp" and made.kind(teller) == "v" and made.lows(p) == [made.chunks[p].lemma]
    lemma, sets = made.chunks[teller].lemma, made.lexicon.sets
    return teller if asks and (lemma in sets.insisting or lemma in made.lexicon.pressing) else -1


def is_wished_for(made: Parse, verb: int) -> bool:
    """ "wants any deal to include an end to the ban": who wants that of a pact asks the other side for it; "wants a deal" may grant it."""
    first, last = made.objects.get(verb, (verb, verb))
    sets = made.lexicon.sets
    who = made.lows(made.subject.get(verb, (verb, verb))[0])[0]
    wants = made.chunks[verb].lemma in sets.wants and not made.chunks[verb].negated and first < last
    wants = wants and who not in _NO and who not in made.lexicon.hedges["nobody"]
    return wants and made.chunks[last - 1].lemma in sets.pacts and made.kind(last) == "v" and made.chunks[last].lemma in sets.entailing


def _is_no_deed(made: Parse, at: int, relation: str) -> bool:
    """ "a ban", "banning it": what is not there by its words, unlike "the ban", "Norland's ban" or "the ban that"."""
    chunk = made.chunks[at]
    if relation == "comp":
        return chunk.form == "ger" and at not in made.subject
    if relation != "obj" or chunk.kind != "n" or chunk.possessor >= 0:
        return False
    if made.tokens[chunk.first].low in _ANY:  # "favours a law that bans it", "backed a plan to"
        effect = made.lexicon.noun_effects.get(chunk.lemma, "")  # a bill stays one
        return (
            shuts_out(made, at)
            or effect == "plan"
            or chunk.lemma == _END
            or (effect != "propose" and chunk.lemma in made.lexicon.sets.rules)
        )
    done = made.kind(at + 1) == "P" and made.chunks[at + 1].lemma == "of" and chunk.lemma in made.lexicon.sets.deeds
    does = any(made.parent.get(q) == (at, "rel") and shuts_out(made, q) for q in (at + 1, at + 2))  # "networks that exclude it"
    return (done and shuts_out(made, at)) or (not chunk.definite and (does or shuts_out(made, at)))  # "supports the removal of"


def fails_to_sway(made: Parse, link: tuple[int, int, str], stage: str) -> bool:
    """ "failed to convince Norland to ban it": what is not got was pressed for."""
    at, p, _ = link
    return stage == "urged" and made.chunks[p].lemma == "fail" and made.chunks[at].lemma in made.lexicon.sets.swaying


def is_in_vain(made: Parse, p: int) -> bool:
    """ "did not convince Norland to ban it", "has not persuaded its allies": what was pressed for, and not got."""
    chunk = made.chunks[p]
    tried = chunk.kind == "v" and chunk.negated and not chunk.modal and not chunk.passive and chunk.tense in ("past", "perfect")
    run = made.subject.get(p, (p, p))
    who = made.chunks[run[0]]
    presses = made.tags[who.last - 1].cls == "e" or who.lemma in made.lexicon.actor_nouns["state"]  # not "the evidence"
    return tried and presses and chunk.lemma in made.lexicon.sets.swaying


def balker(made: Parse, k: int) -> int:
    """ "pressed Norland to ban it, but Norland has so far resisted", "…, but it refused to do so": the verb by which somebody who is named
    does not do what act k asks for, or -1."""
    for v in made.verbs:
        chunk = made.chunks[v]
        if v <= k or chunk.form != "fin" or chunk.negated or chunk.passive or chunk.modal or v in made.objects or v not in made.subject:
            continue
        effect = made.lexicon.verb_effects.get(with_particle(chunk).replace(" ", "-"))
        behind = made.kinds[v + 1]
        so = behind == "v" and made.chunks[v + 1].form == "inf" and made.chunks[v + 1].lemma in made.lexicon.sets.complying
        if effect == "refuse" and made.subject[v][0] > k and (so or behind in ",.;tR" or made.chunks[v + 1].lemma in _SO_FAR):
            return v
    return -1


def _duty(made: Parse, k: int) -> int:
    """The verb with "must" or "has to" that act k stands under, or -1."""
    for _ in range(_STEPS + 1):
        chunk = made.chunks[k]
        if chunk.kind == "v" and chunk.lemma == "need" and chunk.tense == "present" and not chunk.negated and not chunk.passive:
            return k
        if chunk.kind == "v" and chunk.modal in _DUTIES:
            return -1 if made.lows(k)[0] == _LATE or _YET in made.lows(k) else k
        k, relation = made.parent.get(k, (-1, ""))
        if k < 0 or relation not in ("comp", "obj"):
            return -1
        if made.chunks[k].lemma != "need" and made.lexicon.verb_effects.get(made.chunks[k].lemma) != "do":  # "must begin to"
            return -1
    return -1


def _is_partys(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "the other parties rule it out": a party decides nothing for its state."""
    run = made.subject.get(k)
    acts = made.kinds[k] == "v" and not made.chunks[k].passive and run is not None and run[0] < k
    return acts and run is not None and made.chunks[run[0]].lemma in lexicon.hedges["parties"]


def _claimed_behind(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "it must be banned, campaigners said": who says so behind the clause is no one who decides."""
    words = lexicon.hedges
    for q in range(k + 1, len(made.chunks)):
        run = made.subject.get(q)
        if run is not None and made.chunks[q].lemma in words["claiming"] and made.kind(min(run[0], q) - 1) in ',"':
            return any(n in words["outsiders"] for p in range(*run) for n in made.chunks[p].nouns)
    return False


def _binds_rulers(made: Parse, duty: int, lexicon: Lexicon) -> bool:
    """ "Norland must ban it", "Congress has to act", "we must keep it out": nobody commands those; a law may ("under the act")."""
    run = made.subject.get(duty)
    if run is None or run[0] > duty or made.chunks[duty].passive or "under" in made.spellings:
        return False
    head = made.chunks[run[0]]
    mention = made.tokens[head.last - 1].mention
    rulers = lexicon.hedges["rulers"]
    named = mention is not None and (
        mention.kind in _STATES or made.tokens[head.last - 1].low.split()[-1] in rulers
    )  # "the Norlandic Senate"
    return named or made.lows(run[0]) == ["we"] or not rulers.isdisjoint(head.nouns[-1:])


def _is_opinion(made: Parse, duty: int, lexicon: Lexicon) -> bool:
    """ "reiterated his view that it has to go", "his line is that it must go", "in my view it must go"."""
    opinions = lexicon.hedges["opinions"]
    if not made.holds(opinions):
        return False
    p, relation = made.parent.get(duty, (-1, ""))
    if relation == "comp" and made.kind(p) == "v" and made.chunks[p].lemma == "be":
        p = made.subject.get(p, (-1, 0))[0]
    held = relation == "comp" and made.kind(p) == "n" and made.chunks[p].lemma in opinions
    return held or (made.kind(0) == "P" and made.kind(1) == "n" and made.chunks[1].lemma in opinions)


def is_brought_about(made: Parse, p: int) -> bool:
    """ "have the ban lifted", "to get the decision to bar it reversed": whether a verb behind the object of verb p is done to that."""
    first, last = made.objects.get(p, (0, -1))
    done, held = made.parent.get(first, (-1, ""))
    return made.parent.get(last) == (p, "comp") or (done > last and held == "obj" and made.parent.get(done) == (p, "comp"))


def insists(made: Parse, p: int) -> bool:
    """ "insists on the lifting of", "insisted upon banning it", "insisted that allies apply"; not "insisted on Friday that it did"."""
    on = made.kinds[p + 1] == "P" and made.chunks[p + 1].lemma in _ON and made.kinds[p + 2] in "nv"
    return on or _asks_in_clause(made, p)


def sues_to_undo(made: Parse, p: int) -> bool:
    """ "sued to block the ban", "sued to have it overturned", not "sued to challenge an order"."""
    aim = p + 1
    if made.chunks[p].lemma not in made.lexicon.sets.litigating or made.kind(aim) != "v" or made.parent.get(aim) != (p, "comp"):
        return False
    lemma, effects = made.chunks[aim].lemma, made.lexicon.verb_effects
    return is_brought_about(made, aim) or "ease" in verb_classes(made, aim) or effects.get(lemma) in _UNDOING


def _asks_in_clause(made: Parse, p: int) -> bool:
    """Whether the clause of verb p has a bare verb: "that Norland ban", "that allies apply"."""
    clause = next((q for q in range(p + 1, min(p + _CLAUSE, len(made.chunks))) if made.parent.get(q) == (p, "comp")), -1)
    if clause < 0 or made.chunks[clause].modal or made.chunks[clause].tense not in ("present", ""):
        return False
    told = made.chunks[clause].tense == "present" and "ease" in verb_classes(made, clause)  # "insists that Norland lifts the ban"
    return told or made.chunks[clause].form == "base" or made.lows(clause) == [made.chunks[clause].lemma]


def only_vote(made: Parse, p: int, lexicon: Lexicon) -> str:
    """What a vote of some of a chamber does, who decide nothing for it: "36 members voted to ban" urges, "voted against the plan" opposes;
    empty when verb p is none."""
    run = made.subject.get(p)
    if made.chunks[p].lemma not in lexicon.sets.passing or run is None or run[0] > p:
        return ""
    members = next((q for q in range(*run) if made.kind(q) == "n" and made.chunks[q].lemma in lexicon.sets.members), -1)
    before = made.tokens[made.chunks[run[0]].first : made.chunks[members].last - 1] if members >= 0 else []
    if not any(t.kind == "0" or t.low in lexicon.sets.some_of for t in before):
        return ""
    against = made.kind(p + 1) == "P" and made.chunks[p + 1].lemma == "against"
    planned = made.kind(p + 2) == "n" and made.chunks[p + 2].lemma in lexicon.noun_effects
    return "oppose" if against and planned else "urge"
