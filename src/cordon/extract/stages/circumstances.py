"""What a verb does to an act by its subject or object: "the Senate voted", "was the first to", "a ban hurt the firm"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.demanded import insists, is_brought_about, is_wanted, is_wished_for, only_vote, sues_to_undo
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

FEW: Final = frozenset({"few", "handful"})  # "one of the few countries to ban it": they have done it
_STATES: Final = frozenset({"be", "have"})  # verbs that tell how something is, not what it does

_EVENTS: Final = frozenset({"prosecute", "probe"})
_POINTING: Final = frozenset({"the", "this", "that", "these", "those", "its", "their"})
_VENDORS: Final = frozenset({NameKind.VENDOR, NameKind.PRODUCT, NameKind.PERSON})
_BEHIND: Final = 3  # chunks from an object to what it is let do
_OF_WHAT: Final = frozenset({"of", "about", "over"})
_CLAUSE: Final = 8  # chunks from a hope to the verb of its clause
_NO_DEALINGS: Final = RESTRICTING | {"ease", "reprieve", "permit", "prosecute"}
_STEPS: Final = 3  # governors from an infinitive to the one who does it
_INTO: Final = frozenset({"in", "into", "to", "before"})
_BROUGHT: Final = 6  # chunks from "introduced" to "in the Senate"
_BRINGING: Final = frozenset({"introduce", "reintroduce"})


def effect_by_clause(made: Parse, p: int, lexicon: Lexicon) -> str:
    """The effect of verb p that its clause tells; empty when it tells none."""
    lemma, sets = made.chunks[p].lemma, lexicon.sets
    lapse = "end" if lemma in sets.lets and runs_out(made, p) else ""  # "let the ban lapse"
    if told := lapse or _by_object(made, p) or only_vote(made, p, lexicon):
        return told
    if is_ranked(made, p):
        return "do"  # "would be the latest country to ban"
    if lemma in sets.witnessing and _is_seen(made, p):
        return "do"  # "has seen Lumo suspend its work"
    if lemma in sets.passing and is_chamber(made, p, lexicon):
        return "propose"  # "the Senate voted to ban": no law yet
    if (lemma in sets.assenting and _is_head(made, p, lexicon)) or _makes_measure(made, p, lexicon):
        return "plan"  # "the governor approved a bill to ban": it is a law; "expected to back new curbs": they are not there yet
    presses = lemma in sets.wants or (lemma in sets.getting and made.chunks[p].form in ("inf", "ger"))
    wanted = presses and is_brought_about(made, p)
    wanted = (
        wanted or is_wished_for(made, p) or (lemma in sets.insisting and insists(made, p)) or sues_to_undo(made, p)
    )  # "insisted that allies apply the same curbs"
    wanted = wanted or (
        lemma in sets.asking_for and any(made.chunks[q].lemma in sets.assurances for q in range(*made.objects.get(p, (0, 0))))
    )
    if wanted or (lemma in sets.hoping and _hopes_of_another(made, p)):
        return "urge"  # "wants the neighbours to ban", "hopes that Norland will lift"
    if lemma in sets.awaiting and p in made.objects and not any(_is_place(t) for t in _words(made, made.objects[p][0])):
        return "urge"  # "expects operators to remove", no "expects Norland to ban"
    return ""


def _by_object(made: Parse, p: int) -> str:
    """ "had no choice but to ban" did so, "has no choice" tells no deed yet; "made it a condition for others to ban", "a goal to ban"."""
    first, last = made.objects.get(p, (0, 0))
    verb = made.chunks[p]
    if verb.lemma not in ("have", "make"):
        return ""
    if verb.lemma == "make":
        stated = last - first > 1 and made.lows(first) == ["it"] and verb.form == "fin" and made.chunks[last - 1].nouns
        return ("urge" if made.kind(last) == "P" else "weigh") if stated else ""
    left = last > first and made.chunks[first].lemma in made.lexicon.sets.alternatives and made.kind(last) == "C"
    return ("do" if verb.tense == "past" and not verb.modal else "weigh") if left else ""


def is_ranked(made: Parse, p: int) -> bool:
    """ "was the first to ban", "is the latest to ban", "is one of the few to ban"."""
    held = range(*made.objects.get(p, (0, 0)))
    if made.chunks[p].lemma != "be":
        return False
    few = any(made.lows(q) == ["one"] and not FEW.isdisjoint(made.lows(q + 2)) for q in held if made.kind(q + 1) == "P")
    return few or any(t.low in made.lexicon.sets.ranks for q in held for t in _words(made, q))


def _makes_measure(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """Whether verb p is to say yes to a measure that nothing says to be there: no "the", no "its"."""
    lemma = made.chunks[p].lemma
    if made.chunks[p].form != "inf" or (lemma not in lexicon.sets.passing and lemma not in lexicon.sets.assenting):
        return False
    at = made.objects.get(p, (p, p))[0]
    there = made.tokens[made.chunks[at].first].low in _POINTING or made.chunks[at].possessor >= 0
    return at != p and not there and not RESTRICTING.isdisjoint(classes_at(made, at))


def _is_seen(made: Parse, p: int) -> bool:
    """Whether a bare verb, or "being banned", stands behind the object of verb p."""
    q = made.objects.get(p, (0, -1))[1]
    if made.kind(q) != "v" or made.parent.get(q) != (p, "comp"):
        return False
    return (made.chunks[q].passive and made.chunks[q].form == "ger") or (made.chunks[q].form == "inf" and made.lows(q)[0] != "to")


def _hopes_of_another(made: Parse, p: int) -> bool:
    """Whether the clause of a hope has a doer of its own: a name or a noun, no pronoun."""
    clause = next((q for q in range(p + 1, min(p + _CLAUSE, len(made.chunks))) if made.parent.get(q) == (p, "comp")), -1)
    run = made.subject.get(clause)
    return run is not None and run[0] > p and not made.chunks[clause].passive and made.tags[made.chunks[run[0]].first].cls != "I"


def runs_out(made: Parse, p: int) -> bool:
    """Whether what verb p lets happen is that its object ends: "let the ban lapse", "allowed its licence to expire"."""
    last = made.objects.get(p, (p, p + 1))[1]
    ends = made.lexicon.verb_effects
    return any(
        made.parent.get(q) == (p, "comp") and made.kind(q) == "v" and ends.get(made.chunks[q].lemma) == "end" and q not in made.objects
        for q in range(p + 1, min(last + _BEHIND, len(made.chunks)))
    )


def _is_place(token: Token) -> bool:
    return token.mention is not None and bool(token.mention.place)


def is_chamber(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """Whether the subject of verb p is a chamber of a parliament: "the Senate passed it"."""
    run = made.subject.get(p)
    return run is not None and run[0] < p and any(low in lexicon.sets.chambers for t in _words(made, run[0]) for low in t.low.split())


def _is_head(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """Whether the subject is one who signs laws, by office or by name."""
    run = made.subject.get(p)
    if run is None or run[0] >= p:
        return False
    held = any(t.mention is not None and t.mention.kind is NameKind.HOLDER for t in _words(made, run[0]))
    return held or not lexicon.sets.assenters.isdisjoint(t.low for t in _words(made, run[0]))


def _words(made: Parse, q: int) -> list[Token]:
    return made.tokens[made.chunks[q].first : made.chunks[q].last]


def is_defended(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "defends 5G ban on Norcom", "coincided with a ban": what the verb is about is there."""
    at, p, relation = link
    verb = made.chunks[p]
    told = verb.kind == "v" and made.kind(at) == "n" and relation in ("obj", "with") and verb.lemma in made.lexicon.sets.defending
    told = told or (verb.kind == "v" and relation == "subj" and verb.lemma in made.lexicon.sets.listers)  # "banned apps include Norcom"
    return told and not (verb.modal or verb.negated or verb.form == "inf")


def of_ban(made: Parse, link: tuple[int, int, str], effect: str) -> str:
    """ "introduced a ban": the measure itself and no draft of it, unless those who introduce it only make laws.

    "dodged a ban": it is not done to the vendor that does so; "dodged the ban": it is there. "warned of a ban": it may come.
    """
    at, p, relation = link
    voted = made.lexicon.noun_effects.get(made.chunks[at].lemma) if effect == "plan" and made.chunks[p].lemma == "vote" else ""
    if voted == "propose" or _is_on_the_way(made, link, effect) or (voted == "plan" and relation == "on"):
        return "propose" if voted == "propose" else "weigh"  # "rebels voted for a motion to ban", "will vote on a plan to ban"
    if is_wanted(made, link, effect):
        return "urge"
    if _is_needed(made, link, effect):
        return "" if made.chunks[at].definite else "urge"  # "its ban is needed": it is there
    if _leaves_use(made, link, effect):
        return "stop"
    there = made.kinds[at] == "n" and made.tokens[made.chunks[at].first].low in _POINTING
    if effect == "urge" and relation in _OF_WHAT and made.kinds[at] == "n" and made.chunks[p].lemma in made.lexicon.sets.cautioning:
        named = made.lexicon.noun_classes.get(made.chunks[at].lemma) in RESTRICTING
        return "weigh" if named and not made.chunks[at].definite else ""  # "warned of a ban": nobody asks for it
    if effect == "escape" and not _is_vendors(made, p):
        return "oppose"  # "carriers tried to avert a ban"
    if effect == "escape" and there:
        return ""
    itself = effect == "propose" and made.kinds[p] == "v" and made.kinds[at] == "n" and made.chunks[p].lemma in _BRINGING
    return "do" if itself and not (is_chamber(made, p, made.lexicon) or _in_chamber(made, p)) else effect


def _in_chamber(made: Parse, p: int) -> bool:
    """ "was introduced in the Senate": where drafts are brought in."""
    near = range(p + 1, min(p + _BROUGHT, len(made.chunks) - 1))
    places = (q + 1 for q in near if made.kinds[q] == "P" and made.chunks[q].lemma in _INTO and made.kinds[q + 1] == "n")
    sets = made.lexicon.sets
    return any(low in sets.chambers or low in sets.parliaments for q in places for words in made.lows(q) for low in words.split())


def _is_needed(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """ "a ban is needed"."""
    at, p, _ = link
    return effect == "weigh" and made.chunks[p].lemma == "need" and made.chunks[p].passive and made.kind(at) == "n"


def _leaves_use(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """ "to halt buying": what is not done for now has ended; "to refrain from using it", against "to refrain from banning it"."""
    at, p, relation = link
    if effect == "suspend":
        return made.kind(p) == "v" and relation == "comp" and made.chunks[at].form == "ger" and at not in made.marker
    left = effect == "refuse" and made.chunks[p].lemma in made.lexicon.sets.abstaining and made.marker.get(at) == "from"
    return left and _NO_DEALINGS.isdisjoint(verb_classes(made, at))


def _is_on_the_way(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """ "fell after a report of sanctions", "hints at a ban", "has begun the process of banning", "in a push to replace it, Lumo"."""
    at, p, relation = link
    lemma, sets = made.chunks[p].lemma, made.lexicon.sets
    if relation == "of":
        return made.kind(p) == "n" and lemma in sets.rumoured
    if relation == "on":
        return effect == "plan" and _is_to_be_settled(made, at, p)
    if relation == "at":
        return lemma in sets.hinting and made.lexicon.noun_classes.get(made.chunks[at].lemma) in RESTRICTING
    if relation == "obj":
        return effect == "do" and _is_first_step(made, at, p)
    return effect == "urge" and relation == "comp" and made.kind(p) == "n" and made.kind(p - 1) == "P" and made.chunks[p - 1].lemma == "in"


def _is_to_be_settled(made: Parse, at: int, p: int) -> bool:
    """ "will decide on a ban", "a decision on banning it": what the answer will be is open; "decided on a ban" and "the ban" are not."""
    chunk = made.chunks[p]
    if made.kind(at) == "n" and (made.chunks[at].definite or RESTRICTING.isdisjoint(classes_at(made, at))):
        return False
    if chunk.kind == "n":
        return "decision" in chunk.nouns[-1:] and made.chunks[at].form in ("ger", "")
    return chunk.lemma in made.lexicon.sets.settling | made.lexicon.sets.passing and (chunk.form in ("inf", "base") or chunk.modal != "")


def _is_first_step(made: Parse, at: int, p: int) -> bool:
    """ "has begun the process of revoking its licence": on the way; a removal that has begun is one."""
    opened = made.chunks[at].lemma in made.lexicon.sets.processes and made.chunks[p].lemma in made.lexicon.sets.opening
    acts = [q for q in (at + 1, at + 2) if made.kind(q) == "v"]
    return opened and not any("remove" in verb_classes(made, q) for q in acts)


def _is_vendors(made: Parse, p: int) -> bool:
    """Whether a vendor is the one who does it: "Norcom dodged a ban", "to avoid a ban, Norcom must"."""
    for _ in range(_STEPS):
        run = made.subject.get(p)
        if run is not None:
            return any(t.mention is not None and t.mention.kind in _VENDORS for q in range(*run) for t in _words(made, q))
        p = made.parent.get(p, (-1, ""))[0]
    return False


def by_instrument(made: Parse, p: int, effect: str, lexicon: Lexicon) -> str:
    """ "the directive calls for", "a bill asking for": what a rule or draft asks for it orders or proposes."""
    run = made.subject.get(p)
    if effect != "urge" or made.kind(p) != "v" or run is None:
        noun = made.parent.get(p, (-1, ""))[0] if effect == "urge" and made.is_relative(p) else -1
    else:
        noun = run[0]
    head = made.chunks[noun].nouns[-1:] if noun >= 0 and made.kind(noun) == "n" else ()
    by = next((lexicon.noun_effects[n] for n in head if n in lexicon.noun_effects), "")
    return {"propose": "propose", "plan": "command", "command": "command", "do": "command"}.get(by, effect)


def is_felt(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """ "a ban on Norcom has hurt sales": what has done something, or is doing it, is there; so is a named state's that does something,
    and an event ("Norcom arrest rattles markets")."""
    at, p, relation = link
    chunk = made.chunks[p]
    if relation != "subj" or chunk.form not in ("fin", "base") or chunk.modal or chunk.negated or chunk.passive or chunk.lemma in _STATES:
        return False
    if effect and chunk.lemma not in made.lexicon.sets.felt:
        return False
    event = any(made.lexicon.noun_classes.get(n) in _EVENTS for n in made.chunks[at].nouns[-2:])
    return event or chunk.tense in ("past", "perfect", "progressive") or is_somebodys(made, at)


def is_somebodys(made: Parse, k: int) -> bool:
    """ "a Norland ban": whose it is stands in the phrase."""
    mentions = (t.mention for t in _words(made, k))
    return any(m is not None and m.place and m.kind is not NameKind.VENDOR for m in mentions)


def is_called(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "called the ban unfair": the noun is only what the verb says something of."""
    at, p, relation = link
    return relation == "obj" and made.kind(at) == "n" and made.chunks[p].lemma in made.lexicon.sets.naming


def decides(made: Parse, at: int, p: int, effect: str) -> bool:
    """Whether the governor's agent is the one who decides."""
    act = made.chunks[at]
    if made.chunks[p].kind == "n":
        return effect in ("plan", "propose", "weigh", "refuse", "do", "threaten")
    if effect == "weigh" and made.chunks[p].lemma in made.lexicon.sets.cautioning:
        return False  # "warned of a ban": perhaps somebody else's
    if made.chunks[p].lemma in made.lexicon.sets.enjoining:
        return False  # a court, whoever is named
    return bool(effect) if act.kind == "n" else act.form in ("inf", "ger")


def is_eased(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "did not rescind a warning": what can be taken back is there."""
    at, p, relation = link
    return relation == "obj" and made.kind(at) == "n" and made.kind(p) == "v" and "ease" in verb_classes(made, p)


def is_unenforced(made: Parse, p: int) -> bool:
    """ "will not enforce the ban", "ordered it not to enforce the ban": somebody decides so; what "was not enforced" nobody has stopped."""
    chunk = made.chunks[p]
    decided = chunk.modal != "" or chunk.form in ("inf", "base")
    return chunk.negated and decided and chunk.lemma in made.lexicon.sets.enforcing
