"""What an infinitive behind a noun hangs on: that noun ("a decision to bar"), the verb whose object does it ("urged Norland to bar"),
or the verb whose purpose it is ("used the law to bar").
"""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.lists import list_start
from cordon.extract.grammar.skeleton import Parse, behind_aside, leads_on, phrase_start, verb_before

_TWO: Final = 2  # objects
_NEAR: Final = 8  # chunks between "until" and what is to be done until then
_OF_WHOM: Final = frozenset({"for", "by", "from", "between"})
_SELVES: Final = frozenset({"itself", "themselves", "himself", "herself"})
_UNTIL: Final = frozenset({"until", "till"})
_LINKING: Final = frozenset({"be", "become", "remain"})
_HOLDING: Final = _LINKING | {"have", "lack", "need", "find", "give", "get", "grant", "deny", "do", "offer", "hold"}


def behind_noun(made: Parse, k: int, p: int) -> tuple[int, str] | None:
    """What governs the infinitive k behind the noun phrase p, and how; `None` in a headline ("Norland to bar Norcom")."""
    told = (p - 1, "comp") if made.kinds[p - 1] == "v" and made.lows(p)[-1] in _SELVES else _behind_preposition(made, p)
    if told is not None:
        return told  # "committed itself to bar"
    listed = list_start(made, p)
    if listed < p and (leads_on(made, listed) or made.kinds[max(listed - 2, 0) : listed] == "nP" or _is_of_whom(made, listed)):
        p = listed  # "an order for the firm and its rival to remove", "decisions by Norland and Sudland to ban"
    run = phrase_start(made, p)
    used = made.kind(run - 1) == "v" and made.chunks[run - 1].lemma in made.lexicon.sets.using
    if used and _above_relative(made, run - 1) == run - 1:
        return run - 1, "purpose"  # "used its powers to ban"
    filled = next((q for q in range(p, run - 1, -1) if leads_on(made, q) and not (_is_of_time(made, q) or _takes_part(made, q))), -1)
    braves = _braves(made, k, run - 1, filled)
    if braves or filled >= 0:
        return (run - 1, "with") if braves else (filled, "comp")
    if run == 0 and (made.tags[made.chunks[p].last - 1].cls == "e" or made.chunks[p].lemma in made.lexicon.sets.people):
        return None
    if made.kind(run - 1) == "C" and made.kind(run - 2) == "n" and made.kind(run - 3) == "P":
        run = phrase_start(made, run - 2)  # "told officers at bases and camps to"
    verb = _above_relative(made, verb_before(made, behind_aside(made, run - 1)))
    if (verb == run - 1 and made.chunks[verb].lemma in _LINKING) or _is_adjective(made, p):
        return run, "comp"  # "is the latest state to ban", "seems ready to ban"
    if _object_acts(made, (verb, run), k) or _presses_by(made, verb, run, p) or _agrees_with(made, verb, run):
        return verb, "comp"
    filled = next((q for q in range(p, run - 1, -1) if made.chunks[q].lemma in made.lexicon.sets.infinitive_nouns), -1)
    if filled >= 0:
        return filled, "comp"
    return _of_rule(made, verb) or ((verb, "purpose") if _is_purpose(made, verb, run) else (run, "comp"))


def _is_of_whom(made: Parse, p: int) -> bool:
    return made.kind(p - 1) == "P" and made.chunks[p - 1].lemma in _OF_WHOM


def _behind_preposition(made: Parse, p: int) -> tuple[int, str] | None:
    """ "have until 2027 to remove", "was banned, only for the ban to be lifted": where it is the verb before that tells more."""
    verb = verb_before(made, p - 2) if p > 1 and made.kind(p - 1) in "SP" else -1
    if verb < 0:
        return None
    if made.tags[made.chunks[p].last - 1].cls == "0":
        return verb, "comp"
    return (verb, "purpose") if made.chunks[p - 1].lemma == "for" and made.chunks[p - 2].lemma == "only" else None


def _is_adjective(made: Parse, p: int) -> bool:
    """ "seems ready to", but not "called on the public to"."""
    return made.tags[made.chunks[p].last - 1].cls == "A" and (made.kind(p - 1) != "P" or made.lows(p)[0] != "the")


def _braves(made: Parse, k: int, verb: int, filled: int) -> bool:
    """ "defied warnings to let it in", "overruled ministers to allow it": who goes against them does it; not "defied calls to ban"."""
    sets = made.lexicon.sets
    if made.kind(verb) != "v" or made.chunks[verb].lemma not in sets.braving or made.chunks[k].negated:
        return False
    return filled < 0 or (made.chunks[filled].lemma in sets.cautions and "permit" in verb_classes(made, k))


def _is_of_time(made: Parse, q: int) -> bool:
    """ "at the end of January": a part of a time leads to nothing."""
    return made.kind(q - 1) == "P" and made.kind(q + 1) == "P" and made.kind(q + 2) == "t"


def _takes_part(made: Parse, q: int) -> bool:
    """ "ordered firms that take part to remove it": the noun of that phrase leads to nothing."""
    return made.chunks[q - 1].lemma == "take" and made.lows(q) == ["part"]


def _of_rule(made: Parse, verb: int) -> tuple[int, str] | None:
    """ "a measure passed by the house to ban": the rule before the participle, whose aim it is."""
    noun, relation = made.parent.get(verb, (-1, ""))
    rule = relation == "rel" and made.chunks[verb].form == "pp" and made.chunks[noun].lemma in made.lexicon.sets.rules
    return (noun, "comp") if rule else None


def time_giver(made: Parse, k: int) -> int:
    """The verb of having or giving time until a day that stands before infinitive k: "have until the end of May to sell", or -1."""
    if _UNTIL.isdisjoint(made.spellings):
        return -1
    for q in range(k - 1, max(k - _NEAR, 0), -1):
        if made.kind(q) in "SP" and made.chunks[q].lemma in _UNTIL:
            verb = verb_before(made, q - 1)
            return verb if verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.time_setters else -1
        if made.kind(q) not in "ntP,":
            return -1
    return -1


def _object_acts(made: Parse, link: tuple[int, int], k: int) -> bool:
    """Whether the object of the verb, in which the phrase at `run` stands, does what infinitive k says."""
    verb, run = link
    held = made.objects.get(verb, (-1, -1))
    acts = (
        held[0] <= run
        and (run < held[1] or verb != verb_before(made, run))
        and (_presses(made, verb, k) or any(_can_act(made, q) for q in range(*held)))
    )
    # "gave its units 90 days to", "has 90 days to"
    timed = held[1] - held[0] == _TWO or made.chunks[held[0]].lemma in made.lexicon.sets.durations
    acts = acts or (made.chunks[verb].lemma in made.lexicon.sets.time_setters and timed)
    return acts or (verb == run - 1 and made.chunks[verb].lemma in made.lexicon.sets.spending)  # "will spend millions to replace it"


def _is_purpose(made: Parse, verb: int, run: int) -> bool:
    """ "used the law to ban it", "flew to Norland to sign": behind what a verb does something with, or where it goes."""
    beside = run - 2 if made.kind(run - 1) == "P" else run - 1
    return verb == beside and made.chunks[verb].lemma not in _HOLDING


def _agrees_with(made: Parse, verb: int, run: int) -> bool:
    """ "agreed with the ministry to remove it": what somebody settles with another one."""
    joined = verb == run - 2 and made.kind(run - 1) == "P" and made.chunks[run - 1].lemma == "with"
    return joined and made.lexicon.verb_effects.get(made.chunks[verb].lemma) == "plan"


def _above_relative(made: Parse, verb: int) -> int:
    """ "require carriers that get funds to remove": the verb that presses the noun before the relative clause, else the verb itself."""
    noun, relation = made.parent.get(verb, (-1, ""))
    if relation != "rel" or made.chunks[verb].lemma in made.lexicon.pressing:
        return verb
    above = made.parent.get(noun, (-1, ""))
    return above[0] if above[1] == "obj" and made.chunks[above[0]].lemma in made.lexicon.pressing else verb


def _presses_by(made: Parse, verb: int, run: int, p: int) -> bool:
    """ "was urged by Norland to ban", "called on Norland to bar"."""
    if verb < 0 or made.chunks[verb].lemma not in made.lexicon.pressing:
        return False
    asked = made.chunks[verb].passive and made.chunks[p - 1].lemma == "by"
    run = list_start(made, run)  # "called on ministers and operators to"
    return asked or (verb == run - 2 and made.kind(run - 1) == "P")


def _presses(made: Parse, verb: int, k: int) -> bool:
    """Whether the verb makes its object act: "ordered operators to remove", "help Norcom (to) get", "let Norcom supply"."""
    lemma = made.chunks[verb].lemma
    bare = made.tokens[made.chunks[k].first].low != "to"
    made_to = lemma in made.lexicon.pressing or (lemma in made.lexicon.sets.lets and lemma not in _HOLDING)
    return made_to or (lemma in made.lexicon.sets.helps and bare)


def _can_act(made: Parse, q: int) -> bool:
    chunk = made.chunks[q]
    named = any(t.cls == "e" for t in made.tags[chunk.first : chunk.last])
    return chunk.kind == "n" and (named or chunk.lemma in made.lexicon.sets.people)
