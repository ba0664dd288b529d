"""The restriction or warning that a verb is done to: "lift the ban", "eased some of the curbs", "complies with it", "defied warnings"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cordon.extract.acts.bound_nouns import bound_hits
from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.entries import entry_class
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.own_acts import is_state
from cordon.extract.acts.reach import domain_end, verb_hits, within
from cordon.extract.acts.verb_means import entry_of
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.drafted import names_draft

_RESTRAINING: Final = RESTRICTING | {"prosecute", "probe"}
_NONE: Final = (0, 0)
_ITS: Final = frozenset({"its", "their"})
_AIMED: Final = frozenset({"on", "against", "over"})
_NEAR_VERB: Final = 6  # chunks from a warning to what was done all the same
_NEAR: Final = 3  # chunks from a rule to the verb that says what it does


def restriction_of(made: Parse, k: int, hits: list[Hit]) -> int:
    """The object of the verb that itself names a restriction ("lift the ban", "revoked the order against Norcom"), or -1."""
    lexicon = made.lexicon
    itself = k not in made.objects and lexicon.verb_effects.get(made.chunks[k].lemma) != "end"  # "as the ban eased"
    runs = [made.subject.get(k, _NONE)] if made.chunks[k].passive or (itself and made.chunks[k].form == "fin") else []
    for run in (*runs, made.objects.get(k, _NONE)):
        for q in _with_counted(made, run):
            nouns = made.chunks[q].nouns
            tied = nouns and nouns[-1] in lexicon.bound_nouns and lexicon.bound_nouns[nouns[-1]].means in _RESTRAINING
            if nouns[1:] and not lexicon.sets.journeys.isdisjoint(nouns[:-1]):
                return -1  # "lifted a travel ban"
            halted = bool(nouns) and nouns[-1] in lexicon.sets.suspensions and _names_goods(made, q, hits)
            if not halted and nouns and lexicon.noun_effects.get(nouns[-1]) == "suspend":
                return -1  # "lifted the stay of the ban"
            if halted or (tied and bound_hits(made, q, hits)) or (nouns and lexicon.noun_classes.get(nouns[-1], "") in _RESTRAINING):
                return q
            if nouns and entry_class(made, q):
                return q  # "rescinded its designation as a military company"
            if (ruled := _ruled(made, q)) >= 0:
                return ruled
    return -1


def stopped_restriction(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "stopped blocking it", "must cease to exclude it": the frame of verb k when it ends a restriction that a verb names."""
    inner = k + 1
    stops = (
        made.kind(inner) == "v" and made.lexicon.verb_effects.get(made.chunks[k].lemma) == "stop" and made.parent.get(inner) == (k, "comp")
    )
    if (
        not stops
        or made.chunks[inner].form not in ("ger", "inf")
        or inner in made.marker
        or RESTRICTING.isdisjoint(verb_classes(made, inner))
    ):
        return None
    end = domain_end(made, inner)
    found = verb_hits(made, inner, end, hits)
    return Frame(k, "ease", found, max(end, domain_end(made, k)), inner=inner, entry=entry_of(made, k)) if found else None


def _ruled(made: Parse, q: int) -> int:
    """ "an order banning sales", "the law that bars it", "an order that sought to ban it": the verb by which a rule restricts, or -1.

    A draft does not, nor what is done to a restriction ("an order that blocks the ban").
    """
    nouns = made.chunks[q].nouns[-1:]
    if made.lexicon.sets.rules.isdisjoint(nouns) or names_draft(made, q, made.lexicon, nouns):
        return -1
    near = range(q + 1, min(q + _NEAR, len(made.chunks)))
    told = (v + 1 if made.chunks[v].lemma in made.lexicon.sets.striving else v for v in near if made.parent.get(v) == (q, "rel"))
    verbs = (v for v in told if made.kind(v) == "v" and not RESTRICTING.isdisjoint(verb_classes(made, v)))
    return next((v for v in verbs if not _hits_restriction(made, v)), -1)


def _hits_restriction(made: Parse, v: int) -> bool:
    """Whether the object of verb v is itself a restriction."""
    classes = {made.lexicon.noun_classes.get(n, "") for c in made.chunks[slice(*made.objects.get(v, _NONE))] for n in c.nouns[-1:]}
    return not RESTRICTING.isdisjoint(classes)


def _with_counted(made: Parse, run: tuple[int, int]) -> Iterator[int]:
    """The phrases of a run, and of what they are a part: "some of the curbs", "parts of the ban", "a series of orders"."""
    yield from range(*run)
    q = run[1] - 1
    if run == _NONE or made.kinds[q + 1] != "P" or made.chunks[q + 1].lemma != "of" or made.kinds[q + 2] != "n":
        return
    sets = made.lexicon.sets
    if not (sets.counts | sets.light).isdisjoint((made.chunks[q].lemma, made.tokens[made.chunks[q].last - 1].low)):
        yield q + 2


def _names_goods(made: Parse, q: int, hits: list[Hit]) -> bool:
    """ "the suspension of the app", no suspension of an employee, nor of a ban."""
    if made.kind(q + 1) == "P" and made.lexicon.noun_classes.get(made.chunks[q + 2].lemma) in RESTRICTING:
        return False
    if any(h.chunk == q and h.named for h in hits):
        return True  # "the Norcom suspension"
    heads = [made.chunks[h.chunk].lemma for h in within(hits, (q, domain_end(made, q))) if h.chunk > q]
    return bool(heads) and all(not head or head in made.lexicon.sets.owned | {"download"} for head in heads)


def is_heeded(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "Norcom complies with sanctions", "Norcom will mend its export controls": who keeps to them is not hit by them."""
    if made.chunks[k].nouns[-1:] and made.chunks[k].nouns[-1] in made.lexicon.sets.compliance and _keeps_own(made, k, hits):
        return True
    p, relation = made.parent.get(k, (-1, ""))
    heeds = relation == "with" and made.chunks[p].lemma in made.lexicon.sets.heeding
    return heeds and {h.id for h in doer_hits(made, p, hits)} == {h.id for h in hits}


def _keeps_own(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "Norcom's export controls", "Norcom must mend its export controls": no rules on somebody ("its controls on Norcom")."""
    if made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in _AIMED:
        return False
    if made.tokens[made.chunks[k].first].low in _ITS:
        run = made.subject.get(verb_before(made, k), _NONE)
        ruled = any(is_state(made, q) or made.chunks[q].lemma in made.lexicon.actor_nouns["state"] for q in range(*run))
        return not ruled and any(h.named and h.chunk < k for h in hits)
    return any(h.chunk == k and h.token < made.chunks[k].possessor for h in hits)


def is_braved(made: Parse, k: int) -> bool:
    """ "defied warnings to let it in": what was warned of is told by what was done."""
    p, relation = made.parent.get(k, (-1, ""))
    braves = relation == "obj" and made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.braving
    return braves and any(made.parent.get(q) == (p, "with") for q in range(k + 1, min(k + _NEAR_VERB, len(made.chunks))))
