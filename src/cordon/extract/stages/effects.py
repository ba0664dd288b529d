"""What a governing verb, noun or adjective does to the act under it: urges, plans, refuses, suspends it (lexicon/stage.toml)."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.circumstances import FEW, effect_by_clause, is_unenforced
from cordon.extract.stages.drafted import names_draft, put_into_rule, was_enacted
from cordon.extract.stages.governing import is_pressed_on
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_DECIDING: Final = frozenset({"government", "minister", "prime-minister", "president", "premier", "cabinet", "parliament"})
_PUSHING: Final = frozenset({"push", "float", "circulate"})
_FORCING: Final = frozenset({"force", "compel"})
_FIRMS: Final = frozenset({NameKind.VENDOR, NameKind.COMPANY})
_MADE: Final = frozenset({"plan", "command", "do"})  # effects of nouns for what has been decided
_AMONG: Final = 3  # words behind "one": "of the first"
_IDIOM_REACH: Final = 4  # chunks behind the object: "put its ban on Norcom on hold"
_BECOMING: Final = "become"
_BEING: Final = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re", "’s"})


def effect_of(made: Parse, p: int, lexicon: Lexicon) -> str:
    """What a governing chunk does to the act under it (part 2 of the table); empty when it leaves it as it is."""
    chunk = made.chunks[p]
    if chunk.kind == "n":
        found = "do" if _settled(made, chunk, lexicon) else _noun_effect(made, p, lexicon)
        return "do" if found == "propose" and was_enacted(made, p) else found
    spelled = made.tokens[chunk.last - 1].low  # "is set to", no "was opened"
    passive_like = (
        spelled in lexicon.adjective_effects and made.tags[chunk.last - 1].form in ("e", "n", "d") and chunk.last - chunk.first > 1
    )
    if passive_like and not _BEING.isdisjoint(made.lows(p)) and not _idiom_effect(made, p, lexicon):
        return lexicon.adjective_effects[spelled]
    if _sets_time(made, p, lexicon):
        return "duty"
    if chunk.passive and chunk.lemma in lexicon.sets.purposed and (aimed := _by_purpose(made, p, lexicon)):
        return aimed
    if is_suffered(made, p):
        return "oppose"
    put = put_into_rule(made, p, lexicon) if chunk.lemma in lexicon.sets.inserting else ""
    turned = put or _by_neighbours(made, p, lexicon) or _idiom_effect(made, p, lexicon) or effect_by_clause(made, p, lexicon)
    said = _adjective_effect(made, p, lexicon) if chunk.lemma in lexicon.sets.copulas and not turned else turned
    if said or chunk.lemma == "be" or (chunk.lemma == _BECOMING and not _comes_true(made, p)):
        return said
    rumour = _rumoured(made, p) if chunk.passive and chunk.lemma in lexicon.sets.rumours else ""
    with_particle = f"{chunk.lemma}-{chunk.particle}" if chunk.particle else chunk.lemma
    plain = lexicon.verb_effects.get(with_particle) or lexicon.verb_effects.get(chunk.lemma, "")
    if plain == "weigh" and chunk.lemma in lexicon.sets.wanting and _is_outsiders(made, p, lexicon):
        return "urge"
    return rumour or ("" if plain and chunk.lemma in lexicon.sets.costing and _only_costs(made, p) else plain)


def _only_costs(made: Parse, p: int) -> bool:
    """ "it would take five years to strip it out", "it will cost millions to": what a deed would take is no word on whether it is done."""
    return made.lows(made.subject.get(p, (p, p))[0]) == ["it"] and made.chunks[p].tense not in ("past", "perfect")


def _is_outsiders(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """ "critics want to ban it", "campaigners seek to": who decides nothing asks for what he wants."""
    run = made.subject.get(p)
    head = made.chunks[run[0]].lemma if run is not None and run[0] < p else ""
    return head in lexicon.hedges["outsiders"] and head not in lexicon.actor_nouns["state"]


def _comes_true(made: Parse, p: int) -> bool:
    """ "the ban became law", "a reality"; what becomes an issue or a bargaining chip is there or not, as it was."""
    return all(made.chunks[q].lemma in made.lexicon.sets.coming_true for q in range(*made.objects.get(p, (0, 0))) if made.kind(q) == "n")


def _rumoured(made: Parse, p: int) -> str:
    """ "is said to plan" leaves it open, "is said to have dropped" tells what is done."""
    behind = made.chunks[p + 1] if made.kind(p + 1) == "v" else None
    done = (
        behind is not None
        and behind.form == "inf"
        and behind.tense == "perfect"
        and made.chunks[p].lemma in made.lexicon.sets.reported_done
    )
    return "do" if done and made.lexicon.sets.misreported.isdisjoint(made.lows(p)) else "weigh"


def is_suffered(made: Parse, p: int) -> bool:
    """ "Norcom rejected the ban", "Lumo dismissed Norland's decision to ban": a firm has no say in a measure of somebody else."""
    first, last = made.subject.get(p, (0, 0))
    if made.chunks[p].lemma not in made.lexicon.hedges["denying"] or p not in made.objects or first >= last:
        return False
    doer = made.tokens[made.chunks[last - 1].last - 1].mention
    firm = doer.kind in _FIRMS if doer is not None else made.chunks[last - 1].lemma in made.lexicon.actor_nouns["company"]
    held = made.chunks[made.objects[p][0]]
    if made.lexicon.noun_effects.get(held.lemma) in _MADE:
        owners = (made.tokens[i].mention for i in range(held.first, held.last))
        return firm and any(m is not None and m.kind not in _FIRMS for m in owners)
    return firm and (held.definite or held.possessor >= 0) and made.lexicon.noun_classes.get(held.lemma) in RESTRICTING


def _by_purpose(made: Parse, p: int, lexicon: Lexicon) -> str:
    """ "the order is designed to ban", "the move is meant to": what a rule or a step is for it does; a bill would."""
    run = made.subject.get(p, (p, p))
    head = made.chunks[run[0]].nouns[-1:] if run[0] < p else ()
    if any(lexicon.noun_effects.get(n) == "propose" for n in head):
        return "propose"
    return "plan" if not (lexicon.sets.rules | lexicon.sets.settled).isdisjoint(head) else ""


def _by_neighbours(made: Parse, p: int, lexicon: Lexicon) -> str:
    """ "is going to" plans, "stayed the order" suspends it, a court that "stopped the government from" does too; else empty."""
    chunk = made.chunks[p]
    follower = made.chunks[p + 1] if p + 1 < len(made.chunks) else chunk
    starts = lexicon.sets.futures if chunk.tense == "progressive" else lexicon.sets.setting_out
    if chunk.lemma in starts and follower.kind == "v" and follower.form == "inf":
        return "plan"  # "is going to bar", "has moved to bar"
    told = chunk.lemma == "tell" and chunk.passive and _is_followed(made, p)  # "has been told to remove"
    makes = chunk.lemma == "make" and _makes_do(made, p)
    if told or makes or lexicon.verb_effects.get(chunk.lemma) == "command":
        pressed = (_is_abroad(made, p) and not makes) or (told and _is_told_state(made, p))  # "ordered its allies to ban"
        return "do" if _is_made_to(made, p) else "urge" if pressed else "command"
    pushed = chunk.lemma in _PUSHING and p in made.objects and lexicon.noun_effects.get(made.chunks[made.objects[p][0]].lemma) == "propose"
    if pushed or is_pressed_on(made, p):
        return "propose" if pushed else "do"  # "pushed a bill", "decided to press ahead with letting it in"
    if chunk.lemma == "determine" and chunk.tense in ("past", "perfect") and not chunk.passive:
        return "plan"  # "has determined to add", against "is determined to"
    if (chunk.lemma in lexicon.sets.halts and p in made.objects) or is_unenforced(made, p):
        return "suspend"
    if chunk.lemma in lexicon.sets.prevents and _stops_ban(made, p) and _by_court(made, p, lexicon):
        return "suspend"  # "an injunction stopped the ban"
    if chunk.lemma in lexicon.sets.prevents and _is_hindered(made, p):
        return "suspend" if chunk.lemma in lexicon.sets.enjoining or _by_court(made, p, lexicon) else "refuse"
    return ""


def _makes_do(made: Parse, p: int) -> bool:
    """ "made carriers remove it": whether somebody is made to do something."""
    k = made.objects.get(p, (p, p))[1]
    return made.kind(k) == "v" and made.chunks[k].form == "inf" and made.tokens[made.chunks[k].first].low != "to"


def _is_made_to(made: Parse, p: int) -> bool:
    """ "Lumo was forced to drop it": a firm by name that was made to do what it would not has done it."""
    chunk, run = made.chunks[p], made.subject.get(p, (0, 0))
    made_to = (
        chunk.lemma in _FORCING
        and chunk.passive
        and made.chunks[p + 1].lemma != "by"
        and chunk.tense in ("past", "perfect")
        and not (chunk.modal or chunk.negated)
    )
    names = (made.tokens[made.chunks[q].last - 1].mention for q in range(*run))
    return made_to and any(m is not None and m.kind is NameKind.COMPANY for m in names)


def _is_told_state(made: Parse, p: int) -> bool:
    """ "ministers were told to ban it": those who decide are only pressed."""
    return any(made.chunks[q].lemma in _DECIDING for q in range(*made.subject.get(p, (0, 0))))


def _is_followed(made: Parse, p: int) -> bool:
    """ "was told to", "were told on Monday not to": whether an infinitive stands behind verb p, over a time."""
    q = p + 1
    while made.kind(q) in "tPR" and (made.kind(q) != "P" or made.kind(q + 1) == "t"):
        q += 1
    return made.kind(q) == "v" and made.chunks[q].form == "inf"


def _is_abroad(made: Parse, p: int) -> bool:
    """Whether those whom verb p tells what to do are other states: nobody can order them."""
    run = made.objects.get(p, (0, 0)) if not made.chunks[p].passive else made.subject.get(p, (0, 0))
    heads = {n for q in range(*run) for n in (made.chunks[q].lemma, made.lows(q)[-1].rsplit(" ", 1)[-1])}  # "European allies" is one name
    return not made.lexicon.sets.abroad.isdisjoint(heads)


def _is_hindered(made: Parse, p: int) -> bool:
    """ "stopped the government from banning": an act behind "from"."""
    return any(
        made.parent.get(q) == (p, "comp") and made.marker.get(q) == "from"
        for q in range(p + 1, min(len(made.chunks), p + 2 * _IDIOM_REACH))
    )


def _stops_ban(made: Parse, p: int) -> bool:
    """Whether what is stopped is a restriction by name, a rule or its enforcement."""
    heads = {made.chunks[q].lemma for q in range(*made.objects.get(p, (0, 0)))}
    sets = made.lexicon.sets
    return any(made.lexicon.noun_classes.get(head) in RESTRICTING or head in sets.carrying_out or head in sets.rules for head in heads)


def _by_court(made: Parse, p: int, lexicon: Lexicon) -> bool:
    noun = made.parent.get(p, (-1, ""))[0] if made.is_relative(p) else -1
    run = (noun, noun + 1) if noun >= 0 else made.subject.get(p, (0, 0))
    if made.chunks[p].passive and noun < 0:
        run = (p + 2, p + 3) if made.kinds[p + 1 : p + 3] == "Pn" and made.chunks[p + 1].lemma == "by" else run
    if any(lexicon.sets.courts.intersection(made.lows(q)) for q in range(*run)):
        return True
    paper = noun >= 0 and made.chunks[noun].lemma in lexicon.sets.court_papers
    return paper and made.says(lexicon.sets.courts)  # "a judge refused to reverse the decision preventing the ban"


def _sets_time(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """ "have until 2027 to", "gave operators three years to"."""
    if made.chunks[p].lemma not in lexicon.sets.time_setters:
        return False
    first, last = made.objects.get(p, (p + 1, p + 1))
    timed = any(set(made.chunks[q].nouns) & (lexicon.sets.times | lexicon.sets.durations) for q in range(first, last))
    return timed or "t" in made.kinds[p + 1 : last + 1] or (made.kind(last) in "SP" and made.chunks[last].lemma in ("until", "till"))


def _settled(made: Parse, chunk: Chunk, lexicon: Lexicon) -> bool:
    """ "Norland's steps to bar", "the move to bar", "the first country to ban": done, not weighed."""
    among = chunk.lemma == "one" and any(t.low == "of" for t in made.tokens[chunk.last : chunk.last + 1])
    tokens = made.tokens[chunk.first : chunk.last + (_AMONG if among else 0)]  # "one of the first countries to ban"
    if any(t.low in lexicon.sets.ranks or (among and t.low in FEW) for t in tokens):
        return chunk.lemma not in lexicon.noun_effects  # "the first country to ban", against "the last step to lift it"
    single = chunk.definite and not tokens[-1].low.endswith("s")
    return chunk.lemma in lexicon.sets.settled and (chunk.possessor >= 0 or single)


def is_high_time(made: Parse, p: int) -> bool:
    """ "it is (high) time that", "it is time for Norland to", "now is the time to": a demand."""
    verb, relation = made.parent.get(p, (-1, ""))
    timed = made.chunks[p].lemma == "time" and relation == "obj" and made.chunks[verb].lemma == "be"
    return timed and made.lows(verb - 1)[:1] in (["it"], ["now"])


def _noun_effect(made: Parse, p: int, lexicon: Lexicon) -> str:
    if is_high_time(made, p):
        return "urge"
    if made.chunks[p].negated and made.chunks[p].lemma in lexicon.hedges["needs"]:
        return ""  # "there are no grounds to accept it": advice against it
    if names_draft(made, p, lexicon, made.chunks[p].nouns):
        return "" if _is_price(made, p) else "propose"
    return next((e for n in reversed(made.chunks[p].nouns) if (e := lexicon.noun_effects.get(n, "propose")) != "propose"), "")


def _is_price(made: Parse, p: int) -> bool:
    """ "the bill for taking it out": what that costs."""
    priced = made.chunks[p].nouns[-1:] == ("bill",) and made.kind(p + 1) == "P" and made.chunks[p + 1].lemma == "for"
    return priced and made.kind(p + 2) == "v" and made.chunks[p + 2].form == "ger"


def _idiom_effect(made: Parse, p: int, lexicon: Lexicon) -> str:
    """The effect of "put on hold": a verb with what follows it or its object."""
    known = lexicon.idioms.get(made.chunks[p].lemma)
    if not known:
        return ""
    starts = [made.chunks[p].last - (1 if made.chunks[p].particle else 0)]
    if p in made.objects:
        behind = made.objects[p][1]
        starts += [c.first for c in made.chunks[behind : behind + _IDIOM_REACH] if c.kind in "PR"]
    for words, effect in known:
        for i in starts:
            if tuple(made.spelled[i : i + len(words)]) == words:
                return effect
    return ""


def _adjective_effect(made: Parse, p: int, lexicon: Lexicon) -> str:
    """ "is likely to", "looks set to": the adjective behind the verb "to be"; with a noun ("is an open question") it says nothing."""
    for q in range(p + 1, min(p + 4, len(made.chunks))):
        if made.chunks[q].kind == "v" or made.chunks[q].nouns or (made.kind(q) == "P" and made.kind(q + 1) == "n"):
            return ""
        found = next((lexicon.adjective_effects[low] for low in made.lows(q) if low in lexicon.adjective_effects), "")
        if found:
            managed = (
                made.chunks[p].tense in ("past", "perfect")
                and not made.chunks[p].modal
                and not lexicon.sets.managed.isdisjoint(made.lows(q))
            )
            return "do" if managed else found  # "was able to save"
    return ""
