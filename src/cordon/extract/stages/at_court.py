"""Measures before a court: stopped for now ("a judge's decision to block the ban", "but a judge blocked it"), or asked for and granted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.stage import group_stage
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_STOPS: Final = "suspend"
_AFTER: Final = 20  # chunks from an act to the clause in which a court stops it
_SELF: Final = frozenset({"it", "its", "them", "their"})
_MAKERS: Final = frozenset({NameKind.VENDOR, NameKind.PRODUCT})
_POINTING: Final = frozenset({"the", "this", "that", "these", "those"})


def is_court_order(made: Parse, p: int, state: Climb) -> bool:
    """ "a judge's decision to block the ban", "issued an order to halt it": what a court has decided to stop is stopped."""
    stops = state.entries[-1:] and state.entries[-1].startswith("stage.toml:suspend:")
    decided = made.kinds[p] == "n" and not made.lexicon.sets.court_papers.isdisjoint(made.chunks[p].nouns[-1:])
    return bool(stops) and decided and state.stage in ("considered", "announced") and of_court(made, p)


def is_granted(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "a court granted the regulator's request to block it", "the watchdog's motion to ban it was upheld by a judge"."""
    at, p, relation = link
    asked = made.kind(at) == "n" and made.kind(p) == "v" and relation == "obj" and made.chunks[at].lemma in made.lexicon.sets.petitions
    granted = asked and made.chunks[p].lemma in made.lexicon.sets.conceding and not made.chunks[p].negated
    return granted and rules_on(made, p) and group_stage(made, p, made.lexicon) == "in-force"


def is_stop(made: Parse, noun: int) -> bool:
    """ "the stay", "a ruling that had suspended it", "an injunction blocking it": what holds a measure up for a time."""
    if made.lexicon.noun_effects.get(made.chunks[noun].lemma) == _STOPS:
        return True
    told = (q for q in (noun + 1, noun + 2) if made.parent.get(q) == (noun, "rel"))
    return any(made.lexicon.verb_effects.get(made.chunks[q].lemma) == _STOPS for q in told)


def of_court(made: Parse, p: int) -> bool:
    """Whether the decision that noun p names is a court's: "a judge's decision", "an order by a court", "a judge issued an order"."""
    courts = made.lexicon.sets.courts
    if not courts.isdisjoint(made.lows(p)):
        return True
    verb, relation = made.parent.get(p, (-1, ""))
    by = made.kind(p + 1) == "P" and made.chunks[p + 1].lemma in ("by", "from", "of") and made.kind(p + 2) == "n"
    return (by and not courts.isdisjoint(made.lows(p + 2))) or (relation == "obj" and rules_on(made, verb))


def rules_on(made: Parse, verb: int) -> bool:
    """Whether a court does what the verb tells, or it is told to be done by one."""
    courts = made.lexicon.sets.courts
    run = made.subject.get(verb, (0, 0))
    if made.chunks[verb].passive and verb + 2 < len(made.chunks):
        return made.chunks[verb + 1].lemma == "by" and not courts.isdisjoint(made.lows(verb + 2))
    return any(not courts.isdisjoint(made.lows(q)) for q in range(*run))


def stopped_by_court(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """Whether a clause behind act k tells that a court has stopped it: "Norland banned it, but a judge blocked the law"."""
    if not made.says(lexicon.sets.courts):
        return False
    return any(_names_again(made, k, q, lexicon) for v in _stops(made, k, lexicon) for q in _stopped(made, v))


def _stops(made: Parse, k: int, lexicon: Lexicon) -> Iterator[int]:
    """The verbs behind act k with which a court stops something: "halted", "issued an injunction to block"."""
    for v in range(k + 1, min(k + _AFTER, len(made.chunks))):
        if made.kind(v) != "v" or made.is_relative(v) or made.chunks[v].negated or not rules_on(made, v) or v not in made.subject:
            continue
        if made.subject[v][0] <= k or group_stage(made, v, lexicon) != "in-force":
            continue
        behind = made.objects.get(v, (v, v + 1))[1]
        if effect_of(made, v, lexicon) == _STOPS:
            yield v
        elif made.kind(behind) == "v" and made.chunks[behind].form == "inf" and effect_of(made, behind, lexicon) == _STOPS:
            yield behind


def _stopped(made: Parse, v: int) -> Iterator[int]:
    yield from range(*(made.subject.get(v, (0, 0)) if made.chunks[v].passive else made.objects.get(v, (0, 0))))


def _names_again(made: Parse, k: int, q: int, lexicon: Lexicon) -> bool:
    """Whether the phrase stands for act k: "it", "its enforcement", "the law", no ban with a vendor of its own."""
    if made.kind(q) != "n":
        return False
    lows, lemma = made.lows(q), made.chunks[q].lemma
    if lows[0] in _SELF:
        return len(lows) == 1 or lemma in lexicon.sets.carrying_out
    again = lemma in lexicon.sets.rules or lexicon.noun_classes.get(lemma) in RESTRICTING or lemma in lexicon.sets.carrying_out
    return again and lows[0] in _POINTING and (made.kind(q + 1) != "P" or not _names_maker(made, q + 2))


def _names_maker(made: Parse, q: int) -> bool:
    """Whether a phrase names a vendor or its product: "the ban on Norcom", against "the ban on the app"."""
    mentions = (t.mention for t in made.tokens[made.chunks[q].first : made.chunks[q].last]) if made.kind(q) == "n" else ()
    return any(m is not None and m.kind in _MAKERS for m in mentions)
