"""The matching rule: can two reports tell of one act, and how much speaks for it.

Identity is actor, measure, targets, where, scope, instrument and time together, not a key and not the topic. A difference that one act
cannot have is a veto; what agrees adds up to a score. docs/reference/origins.md lists the weights and the two thresholds.
"""

from __future__ import annotations

from dataclasses import dataclass

from cordon.corroborate.instruments import Same, same_instrument
from cordon.corroborate.report import Report
from cordon.corroborate.timing import SLACK_DAYS, Agreement, agreement, only_said, same_deadline, told_before, within_follow_up
from cordon.model.act import ANYWHERE, UNKNOWN_ACTOR
from cordon.model.codes import AUTHORITY_MEASURES, Stage
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

_DONE = frozenset({Stage.ANNOUNCED, Stage.IN_FORCE})
_NEAR_SLACK = 3
_LEAST_NAMED = 2


@dataclass(frozen=True, slots=True)
class MatchRule:
    """Weights of what agrees, and from which score two reports are one act (`join`) or are put before an editor (`propose`)."""

    join: float = 3.4
    propose: float = 2.6
    day: float = 3.0
    month: float = 2.0
    said_month: float = 1.3
    year: float = 1.0
    follow_up: float = 2.0
    background: float = 1.0
    deadline: float = 1.0
    instrument: float = 2.0
    scope_equal: float = 1.0
    scope_part: float = 0.3
    stage: float = 0.5
    words: float = 2.5
    targets: float = 0.5
    actor_alone: float = -1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`veto` names the difference that one act cannot have, else None; `score` is what speaks for one act."""

    score: float
    veto: str | None = None
    when: Agreement = Agreement.OPEN


def compare(one: Report, two: Report, rule: MatchRule) -> Verdict:
    """The verdict on two reports. Symmetric."""
    instrument = same_instrument(one.citation, two.citation)
    veto = _who(one, two) or _what(one, two) or _linked(one, two)
    if veto or instrument is Same.NO:
        return Verdict(0.0, veto or "instrument")
    when = _when(one, two, instrument)
    veto = _time_veto(one, two, when) or _stage_veto(one, two, when)
    if veto:
        return Verdict(0.0, veto, when)
    return Verdict(_score(one, two, when, instrument, rule), None, when)


def _who(one: Report, two: Report) -> str | None:
    if one.act.actor != two.act.actor or (one.act.actor == UNKNOWN_ACTOR and one.page != two.page):
        return "actor"
    if one.act.measure is not two.act.measure:
        return "measure"
    if one.hit and two.hit and not one.hit & two.hit:
        return "targets"
    return None if same_place(one.act.where, two.act.where) else "where"


def same_place(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two lists of places can be one act's. "Other countries" goes with a list of several, never with a single other place."""
    first, second = set(one), set(two)
    if not first or not second or first & second:
        return True
    named = second if ANYWHERE in first else first
    return ANYWHERE in first | second and len(named) >= _LEAST_NAMED


def _what(one: Report, two: Report) -> str | None:
    first, second = one.act.scope, two.act.scope
    if first and second:
        if first.dealing != second.dealing or _special(first) != _special(second):
            return "scope facet"
        if not first.touches(second):
            return "scope"
    if one.partial != two.partial and one.is_fact and two.is_fact:
        return "partial"
    return None


def _special(scope: Scope) -> frozenset[str]:
    """Whom beyond everyone and the operators a scope names: these never widen by retelling."""
    return frozenset(scope.bound) & {"government", "public-funds"}


def _linked(one: Report, two: Report) -> str | None:
    if any(link.id == two.id for link in one.changes) or any(link.id == one.id for link in two.changes):
        return "one changes the other"
    if one.is_fact and two.is_fact and one.page is not None and one.page == two.page:
        return "two rows from one page"
    return None


def _when(one: Report, two: Report, instrument: Same) -> Agreement:
    return agreement(one.when, two.when, _NEAR_SLACK if instrument is Same.YES else SLACK_DAYS)


def _time_veto(one: Report, two: Report, when: Agreement) -> str | None:
    if when is Agreement.CLASH:
        return "dates"
    done = one.act.stage in _DONE and two.act.stage in _DONE
    if done and (told_before(one.published, two.when) or told_before(two.published, one.when)):
        return "told before the act"
    loose = when is Agreement.OPEN and told(one) is not None and told(two) is not None
    return "time" if loose and not (_same_page(one, two) or _followed(one, two) or is_background(one, two)) else None


def _stage_veto(one: Report, two: Report, when: Agreement) -> str | None:
    """Another stage is another act, except that one outlet's "will" is the other's "has" when dates show one decision."""
    if one.act.stage is two.act.stage:
        return None
    both_done = one.act.stage in _DONE and two.act.stage in _DONE
    return None if both_done and when >= Agreement.MONTH else "stage"


def _score(one: Report, two: Report, when: Agreement, instrument: Same, rule: MatchRule) -> float:
    score = _time_score(one, two, when, rule)
    score += rule.instrument * (instrument is Same.YES)
    score += _scope_score(one.act.scope, two.act.scope, rule)
    score += rule.stage * (one.act.stage is two.act.stage)
    score += rule.targets * (one.hit == two.hit)
    score += rule.deadline * same_deadline(one.when, two.when)
    score += rule.words * overlap(one.words, two.words)
    return score + (rule.actor_alone if one.act.measure not in AUTHORITY_MEASURES else 0.0)


def _time_score(one: Report, two: Report, when: Agreement, rule: MatchRule) -> float:
    month = rule.said_month if only_said(one.when, two.when) else rule.month
    by_level = {Agreement.DAY: rule.day, Agreement.MONTH: month, Agreement.YEAR: rule.year}
    if when in by_level:
        return by_level[when]
    if _same_page(one, two) or _followed(one, two):
        return rule.follow_up
    return rule.background if is_background(one, two) else 0.0


def _same_page(one: Report, two: Report) -> bool:
    return one.page is not None and one.page == two.page


def _followed(one: Report, two: Report) -> bool:
    return within_follow_up(told(one), told(two))


def told(report: Report) -> PartialDate | None:
    """The day of the act, else the day of the report."""
    decision = report.when.decision
    return decision[1] if decision is not None else report.published


def is_background(one: Report, two: Report) -> bool:
    """Whether an undated report speaks, later, of what is in force since the other's date."""
    if one.act.stage is not Stage.IN_FORCE or two.act.stage is not Stage.IN_FORCE:
        return False
    first, second = one.when.decision, two.when.decision
    if first is not None and second is not None:
        return False
    undated, dated = (one, two) if first is None else (two, one)
    since = told(dated)
    return undated.published is not None and since is not None and since.before(undated.published)


def _scope_score(one: Scope, two: Scope, rule: MatchRule) -> float:
    if one.cells == two.cells:
        return rule.scope_equal
    return rule.scope_part


def overlap(one: frozenset[str], two: frozenset[str]) -> float:
    """Shared words as a part of the shorter text's words, 0 to 1."""
    least = min(len(one), len(two))
    return len(one & two) / least if least else 0.0
