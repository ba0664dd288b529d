"""From a position to the outcome for one item: one table of statuses, to buy and to keep (docs/reference/check.md explains every row)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from cordon.check.options import For
from cordon.check.tables import table
from cordon.model.codes import Confidence, Measure, Status
from cordon.model.event import Event
from cordon.model.position import Answer, Position


class Outcome(StrEnum):
    """What holds for an item, worst first. There is no word for "nothing to fear": silence of the ledger is none."""

    PROHIBITED = "prohibited"
    RESTRICTED = "restricted"
    CANNOT_TELL = "cannot-tell"
    NO_RULE_FOUND = "no-rule-found"


_P, _R, _C, _N = Outcome.PROHIBITED, Outcome.RESTRICTED, Outcome.CANNOT_TELL, Outcome.NO_RULE_FOUND

TABLE: Mapping[Status, tuple[Outcome, Outcome]] = MappingProxyType(
    {
        Status.BANNED: (_P, _P),
        Status.PHASE_OUT: (_P, _R),
        Status.LIMITED: (_R, _R),
        Status.LISTED: (_R, _C),
        Status.ADVISED_AGAINST: (_N, _N),
        Status.ANNOUNCED: (_C, _C),
        Status.SUSPENDED: (_C, _C),
        Status.UNDER_REVIEW: (_N, _N),
        Status.ALLOWED: (_N, _N),
        Status.LIFTED: (_N, _N),
        Status.POWERS_ONLY: (_N, _N),
        Status.NO_RULE_KNOWN: (_N, _N),
        Status.NOT_ASSESSED: (_C, _C),
    }
)
"""(to buy, to keep) where a status covers the item and no date sharpens it."""

_REASONS: Mapping[Status, str] = MappingProxyType(
    {
        Status.BANNED: "buying, installing or using it is forbidden",
        Status.PHASE_OUT: "what is installed must go",
        Status.LIMITED: "allowed only within bounds or with approval",
        Status.LISTED: "on a list with legal effect, which decides by transaction",
        Status.ADVISED_AGAINST: "there is advice against it, without legal force",
        Status.ANNOUNCED: "a rule is decided and not yet in force",
        Status.SUSPENDED: "the rule is stopped for a time, by a court or a waiver",
        Status.UNDER_REVIEW: "examined or drafted, nothing decided",
        Status.ALLOWED: "expressly let in",
        Status.LIFTED: "there was a rule, and there is none now",
        Status.POWERS_ONLY: "a law gives the power, nobody is designated",
        Status.NO_RULE_KNOWN: "the ledger holds no rule; that is no permission",
        Status.NOT_ASSESSED: "the ledger holds nothing at all; no data is not permission",
    }
)
_UNSURE = frozenset({Confidence.WEAK, Confidence.UNCONFIRMED})
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Ruling:
    """The outcome of a position, why, and the day until which buying or keeping goes on, where there is one."""

    outcome: Outcome
    reason: str
    until: date | None = None


def ruling(position: Position, purpose: For) -> Ruling:
    """The outcome to buy or to keep. Parts, dates and doubt sharpen the table: a doubt never makes an outcome stricter."""
    answer = position.buy if purpose is For.BUY else position.keep
    outcome = TABLE[position.status][0 if purpose is For.BUY else 1]
    reason = _REASONS[position.status]
    if position.in_part and outcome is not _N:
        return Ruling(_C, answer.why or "rules hold for a part of it only")
    if answer.until is not None:
        return _doubted(position, Ruling(_R, _until(answer, purpose), answer.until))
    if purpose is For.KEEP and position.deadline is not None and position.overdue and position.status in (Status.BANNED, Status.PHASE_OUT):
        return _doubted(position, Ruling(_P, f"the last day to keep it was {position.deadline.last.isoformat()}"))
    if purpose is For.KEEP and position.status is Status.BANNED and all(_only_acquiring(one.event) for one in position.basis):
        return Ruling(_R, "the rule is about buying, selling or authorising; nothing on what is installed already")
    if purpose is For.KEEP and position.status is Status.PHASE_OUT:
        reason = "what is installed must go; no last day is known"
    return _doubted(position, Ruling(outcome, reason))


def _until(answer: Answer, purpose: For) -> str:
    day = answer.until.isoformat() if answer.until else ""
    return f"may be {'bought' if purpose is For.BUY else 'kept'} until {day}" + (f": {answer.why}" if answer.why else "")


def _doubted(position: Position, found: Ruling) -> Ruling:
    """Weak or unconfirmed evidence alone prohibits nothing."""
    if found.outcome is not _P or position.confidence not in _UNSURE:
        return found
    return Ruling(_C, f"{found.reason}, but only {position.confidence.value} evidence says so")


def _only_acquiring(event: Event) -> bool:
    """Whether an act, as the ledger tells it, is about getting equipment and not about having it."""
    if event.act.measure is not Measure.BAN:
        return False
    classes = {found for word in _WORD.findall(event.summary.lower()) for stem, found in _stems() if _begins(word, stem, found)}
    return classes == {"acquire"}


def _begins(word: str, stem: str, found: str) -> bool:
    return word.startswith(stem) if found == "acquire" or len(stem) > 4 else word == stem


@lru_cache(maxsize=1)
def _stems() -> tuple[tuple[str, str], ...]:
    return tuple((row["stem"], row["class"]) for row in table("check/acquiring_words.csv"))
