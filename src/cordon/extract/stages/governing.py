"""Whether a verb acts on what stands under it: an act as its object, complement or subject, or behind a preposition of its own."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.grammar.chunks import Chunk, with_particle
from cordon.extract.grammar.gerunds import stands_for_state
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.circumstances import is_ranked, is_unenforced
from cordon.extract.words.lexicon import Lexicon

_VOTED: Final = frozenset({"on", "in favour of", "in favor of"})
_TOLD_OF: Final = frozenset({"urge", "weigh", "plan", "propose", "command"})
_AGAINST: Final = frozenset({"against", "to", "of", "from"})
_DOERS: Final = ("state", "company", "person", "several")
Link = tuple[int, int, str]
"""An act or governor, what governs it, and how."""


def is_contested(made: Parse, link: Link) -> bool:
    """ "appealed a ruling", "appealed against a decision", "an appeal to it": what is contested stays as far as it has got."""
    at, p, relation = link
    ruled = relation in _AGAINST and not made.lexicon.sets.court_papers.isdisjoint(made.chunks[at].nouns[-1:])
    if made.kind(p) == "n":
        return ruled and made.chunks[p].lemma in made.lexicon.sets.suits
    return (relation == "obj" or (ruled and relation == "against")) and made.chunks[p].lemma in made.lexicon.sets.contesting


def is_to_be_undone(made: Parse, link: Link, effect: str, stage: str) -> bool:
    """ "asked the court to overturn a decision that barred it": what a clause tells as done is there until that is done."""
    at, p, relation = link
    told = made.kind(at) == "n" and relation == "obj" and stage == "in-force"
    return told and effect == "end" and made.chunks[p].form in ("inf", "base") and made.kind(p) == "v"


def goes_ahead(made: Parse, link: Link) -> bool:
    """ "will go ahead with the ban": what the verb says counts for what it goes ahead with."""
    at, p, relation = link
    return relation == "with" and made.kind(at) == "n" and made.kind(p) == "v" and is_pressed_on(made, p)


def is_pressed_on(made: Parse, p: int) -> bool:
    """ "press ahead", "move forward", "proceed"."""
    on = made.kinds[p + 1] in "Rv" and not made.lexicon.sets.onward.isdisjoint(made.lows(p + 1)[:1])  # "ploughed ahead giving it"
    return made.chunks[p].lemma in made.lexicon.sets.proceeding and (on or made.chunks[p].lemma == "proceed")


def enables(made: Parse, link: Link, first: int) -> bool:
    """ "a law that lets ministers bar the firm": who may do it has not done it yet. `first` is the act."""
    _, p, relation = link
    lets = relation == "comp" and made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.enabling
    return lets and not RESTRICTING.isdisjoint(classes_at(made, first))


def comes_with(made: Parse, link: Link) -> bool:
    """ "wants curbs that bar it", "the case for networks that shut it out": what a thing is said to do has got as far as what governs the
    thing; "the curbs that bar it" are there, unless they are to be brought back."""
    at, p, relation = link
    act, noun = made.chunks[at], made.chunks[p]
    if relation != "rel" or act.tense != "present" or act.modal or act.passive or made.gap(at) == p or not noun.nouns:
        return False
    if noun.definite or noun.possessor >= 0:
        return is_restored(made, p)
    nouns = made.lexicon.actor_nouns
    return not any(noun.lemma in nouns[kind] for kind in _DOERS) and made.tokens[noun.last - 1].mention is None


def is_restored(made: Parse, noun: int) -> bool:
    """ "would restore the curbs", "a return of the ban": what is brought back is there when that is done, whatever it was before."""
    above, relation = made.parent.get(noun, (-1, ""))
    if relation == "of":
        return made.chunks[above].lemma in made.lexicon.sets.comebacks
    over = relation == "obj" or (relation == "subj" and made.chunks[above].passive)
    return over and with_particle(made.chunks[above]).replace(" ", "-") in made.lexicon.sets.restoring


def has_done(made: Parse, link: Link, lexicon: Lexicon) -> bool:
    """ "will see the firm excluded": as far as the verb that has, gets or sees it done; "will build a network that shuts it out": as far
    as that is built."""
    at, p, relation = link
    if made.kind(p) != "v":
        return False
    seen = relation == "comp" and made.chunks[at].form == "pp" and made.chunks[p].lemma in lexicon.sets.resulting
    return seen or (relation == "obj" and made.kinds[at] == "n" and made.chunks[p].modal != "")


def only_aims(made: Parse, p: int, effect: str) -> bool:
    """ "an order aimed at blocking": what the noun says counts, the climb goes on over the participle."""
    aims = effect == "weigh" and made.chunks[p].form in ("pp", "ger") and made.is_relative(p)
    return aims and not stands_for_state(made, made.parent[p][0])  # "with Norland considering a ban" is no aim of a noun


def verb_governs(made: Parse, link: Link, effect: str) -> bool:
    """Whether the verb acts on the act: as its object or complement, or by a preposition that belongs to the verb."""
    _, p, relation = link
    if made.chunks[p].lemma == "deny":
        return relation == "comp"
    if relation in ("comp", "obj"):
        return True
    if relation == "subj":
        done_to = made.chunks[p].passive or not _has_object(made, p)  # "the ban will delay 5G" does not delay the ban
        return (
            (effect in ("end", "suspend", "postpone") and done_to)
            or effect in ("loom", "pend")
            or (effect in ("do", "persist") and done_to and made.chunks[p].lemma in made.lexicon.sets.lasting)
            or (effect != "" and made.chunks[p].lemma in made.lexicon.sets.copulas)
        )
    told = made.objects.get(p, (0, 0))
    if relation == "for" and any(made.chunks[q].lemma in made.lexicon.sets.explanations for q in range(*told)):
        return False  # "demanded an explanation for the arrest"
    by_preposition = effect in ("urge", "weigh", "oppose") or (effect in ("propose", "command") and relation == "for")
    by_preposition = by_preposition or (relation in _VOTED and made.chunks[p].lemma in made.lexicon.sets.passing)
    by_preposition = by_preposition or (effect in ("plan", "do") and relation in ("on", "for", "with", "to"))
    led = made.lexicon.sets.outcomes | made.lexicon.sets.joiners  # "resulted in a ban", "joins Norland in a ban"
    by_preposition = by_preposition or (relation == "in" and made.chunks[p].lemma in led)
    by_preposition = by_preposition or (effect == "refuse" and relation in ("of", "off", "from", "short of", "at", "no to"))
    return relation != "rel" and (by_preposition or (effect == "suspend" and relation == "on"))


def _has_object(made: Parse, p: int) -> bool:
    """Whether verb p has an object, or in a headline shares that of the verb behind its comma: "will delay, complicate 5G"."""
    return p in made.objects or (made.parent.get(p + 2) == (p, "conj") and made.kind(p + 1) in ",C" and p + 2 in made.objects)


def only_tells(made: Parse, link: Link, effect: str) -> bool:
    """ "told Norland that it had banned": no demand, unless the clause says "should"."""
    at, p, _ = link
    act, governor = made.chunks[at], made.chunks[p]
    if (
        effect in ("plan", "do")
        and governor.kind == act.kind == "v"
        and governor.lemma in made.lexicon.sets.disclosing
        and act.form == "fin"
    ):
        return not act.modal and act.tense in ("past", "perfect")  # "announced that it has banned"
    that = made.is_relative(at) or made.marker.get(at) == "that"
    if effect in ("plan", "command") and governor.kind == "n" and that and act.form == "fin":
        return not act.modal and act.tense in ("past", "perfect")  # "an order that banned", "the announcement that it had banned"
    if effect == "weigh" and governor.kind == "n" and governor.lemma in made.lexicon.sets.settled and made.is_relative(at):
        return act.form == "fin" and not act.modal  # "a move that bars it"
    finite = effect == "urge" and governor.kind == act.kind == "v" and (act.form == "fin" or (that and p in made.objects))
    return finite and governor.lemma in made.lexicon.sets.reporting and act.modal not in ("should", "must")


def rules_or_agrees(made: Parse, p: int, effect: str, first: int) -> bool:
    """ "an order that would ban", "a deal that would let it in": decided; what a pact would shut out is left to those who signed it."""
    if made.kind(p) != "n" or effect not in ("plan", "command") or not made.chunks[p].nouns:
        return False
    sets, last = made.lexicon.sets, made.chunks[p].nouns[-1]
    return last in sets.rules or (last in sets.pacts and RESTRICTING.isdisjoint(classes_at(made, first)))


def is_answered(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "steps in response to the ban", "a plan after the ban": what another noun answers is there, and not what that noun leads to."""
    at, p, relation = link
    return made.kinds[p] == made.kinds[at] == "n" and relation in made.lexicon.sets.factive


def as_denied(made: Parse, p: int, stage: str) -> tuple[Chunk, str]:
    """The governor, negated when its subject denies it ("no steps were taken to ban"), and the stage: without a decision it is weighed."""
    chunk = made.chunks[p]
    if chunk.kind == "n":
        return (chunk._replace(negated=True) if _is_no_such(made, p) else chunk), stage
    if is_unenforced(made, p) or (chunk.negated and is_ranked(made, p)):
        return chunk._replace(negated=False), stage  # "was not the first to ban"
    subject = made.chunks[made.subject.get(p, (p, p))[0]]
    if not chunk.passive or chunk.negated or made.tokens[subject.first].low != "no":
        return chunk, stage
    undecided = "decision" in subject.nouns
    return (chunk, "considered") if undecided else (chunk._replace(negated=True), stage)


def _is_no_such(made: Parse, p: int) -> bool:
    """ "it is not our intention to bar": the noun behind "is not"."""
    verb, relation = made.parent.get(p, (-1, ""))
    return relation == "obj" and made.chunks[verb].lemma == "be" and made.chunks[verb].negated and not is_ranked(made, verb)


def is_cautioned(made: Parse, at: int, p: int) -> bool:
    """ "warned on the relaxation of the ban": who cautions opposes it."""
    return made.chunks[p].lemma in made.lexicon.sets.cautioning and made.lexicon.noun_classes.get(made.chunks[at].lemma) == "ease"


def orders_others(made: Parse, at: int, p: int) -> bool:
    """ "an order for carriers to remove it", "an order that they remove it": a rule that is for others to fulfil is no act of theirs."""
    first = made.subject.get(at, (0, 0))[0]
    if made.kinds[p] != "n" or first <= p or made.chunks[p].lemma not in made.lexicon.sets.rules:
        return False
    return made.chunks[first - 1].lemma == "for" or (made.marker.get(at) == "that" and made.chunks[at].modal != "would")


def ends_so(made: Parse, at: int) -> bool:
    """ "banned it, only to lift the ban", "only for the ban to be lifted": no aim, but what came of it."""
    first = made.subject.get(at, (at, at))[0]
    before = first - 2 if first < at and made.chunks[first - 1].lemma == "for" else at - 1
    return before > 0 and made.chunks[before].lemma == "only"


def told_of(made: Parse, link: Link) -> str:
    """ "its advice is that agencies drop it", "the plan was that it be barred": what the noun does that is said to be so; else empty."""
    at, p, relation = link
    if relation != "comp" or made.chunks[p].lemma != "be" or made.marker.get(at) != "that" or p not in made.subject:
        return ""
    effect = made.lexicon.noun_effects.get(made.chunks[made.subject[p][0]].lemma, "")
    return effect if effect in _TOLD_OF else ""
