"""One text against those before it: is it a copy, a trimmed or a machine-spun version, a retelling, or a report of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cordon.corroborate.credits import Credit, Says
from cordon.corroborate.kinship import Features, Kinship


class Relation(StrEnum):
    """How a text came about: the codes of `cordon origins`."""

    ORIGIN = "origin"
    COPY = "copy"
    TRIMMED = "trimmed"
    REWRITE = "rewrite"
    SPUN = "spun"
    INDEPENDENT = "independent"


@dataclass(frozen=True, slots=True)
class LineageRule:
    """The thresholds; docs/reference/origins.md says what each means and how it was set."""

    reused: float = 0.3
    reused_with_additions: float = 0.2
    kept_with_additions: float = 0.6
    whole: float = 0.82
    in_step: float = 0.5
    edited: float = 0.1
    spun_anchors: float = 0.5
    retold_anchors: float = 0.7
    least_anchors: int = 5
    quoted_anchors: float = 0.55
    cited: float = 2.0
    spun_terms: int = 2


@dataclass(frozen=True, slots=True)
class Kin:
    """An earlier text and how the later one relates to it."""

    id: str
    kinship: Kinship
    features: Features


@dataclass(frozen=True, slots=True)
class Descent:
    """The verdict on one text: `parent` is what it was made from, None when that is not in the set; `via` the credit that tells."""

    relation: Relation
    parent: Kin | None = None
    via: Credit | None = None


def descent(kin: Sequence[Kin], credits: Iterable[Credit], own: Features, spun_hits: int, rule: LineageRule) -> Descent:
    """Decide from the strongest evidence down: reused words, the frame of spun sentences, credits, shared names and figures."""
    given = list(credits)
    return (
        _reuse(kin, rule)
        or _spun(kin, spun_hits, rule)
        or _cited(given, rule)
        or _byline(given)
        or _retold(kin, given, own, rule)
        or (Descent(Relation.SPUN) if spun_hits >= rule.spun_terms else Descent(Relation.INDEPENDENT))
    )


def descent_of_roundup(kin: Sequence[Kin], rule: LineageRule) -> Descent:
    """A digest or live page retells many stories: it is a copy only of another page, and else its own source."""
    return _reuse(kin, rule) or Descent(Relation.INDEPENDENT)


def _reuse(kin: Sequence[Kin], rule: LineageRule) -> Descent | None:
    def carries(one: Kin) -> bool:
        k = one.kinship
        edited = k.reused >= rule.edited and k.in_step >= rule.in_step
        return edited or k.reused >= rule.reused or (k.reused >= rule.reused_with_additions and k.kept >= rule.kept_with_additions)

    best = max((one for one in kin if carries(one)), key=lambda one: round(one.kinship.reused + one.kinship.kept, 2), default=None)
    if best is None:
        return None
    return Descent(Relation.COPY if best.kinship.kept >= rule.whole else Relation.TRIMMED, best)


def _spun(kin: Sequence[Kin], hits: int, rule: LineageRule) -> Descent | None:
    def spun(one: Kin) -> bool:
        least = rule.in_step - (0.1 if hits else 0.0)
        return one.kinship.in_step >= least and one.kinship.anchors >= rule.spun_anchors

    best = max((one for one in kin if spun(one)), key=lambda one: one.kinship.in_step, default=None)
    return Descent(Relation.SPUN, best) if best is not None else None


def _cited(credits: Sequence[Credit], rule: LineageRule) -> Descent | None:
    """A report that rests on another outlet's says so in its title or lead, or names who had it first."""
    weight: dict[str, float] = {}
    first: dict[str, Credit] = {}
    for credit in credits:
        if credit.says is Says.CITED:
            weight[credit.whom] = weight.get(credit.whom, 0.0) + credit.weight
            known = first.get(credit.whom)
            first[credit.whom] = credit if known is None or credit.weight > known.weight else known
    best = max(weight, key=lambda whom: weight[whom], default=None)
    if best is None or weight[best] < rule.cited or first[best].weight < rule.cited:
        return None
    own = sum(credit.says is Says.OWN for credit in credits)
    return None if own > 1 and weight[best] <= rule.cited else Descent(Relation.REWRITE, None, first[best])


def _byline(credits: Sequence[Credit]) -> Descent | None:
    best = max((credit for credit in credits if credit.says is Says.BYLINE), key=lambda credit: credit.weight, default=None)
    return Descent(Relation.COPY, None, best) if best is not None else None


def _retold(kin: Sequence[Kin], credits: Sequence[Credit], own: Features, rule: LineageRule) -> Descent | None:
    if any(credit.says is Says.OWN for credit in credits):
        return None

    def retells(one: Kin) -> bool:
        k = one.kinship
        enough = k.shared_anchors >= rule.least_anchors
        all_quotes = bool(k.quotes) and len(k.quotes) == len(own.quotes)
        return enough and (k.anchors >= rule.retold_anchors or (all_quotes and k.anchors >= rule.quoted_anchors))

    best = max((one for one in kin if retells(one)), key=lambda one: one.kinship.anchors, default=None)
    return Descent(Relation.REWRITE, best) if best is not None else None
