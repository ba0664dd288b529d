"""What holds for a vendor in a place on a date, and what a company does: always computed, never typed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cordon.model.codes import Confidence, DateKind, StanceCode, Status
from cordon.model.event import Event, Exemption
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Question:
    """Where, whose equipment, for what, on which day, with what the ledger knew on which day (None: all it knows)."""

    place: str
    vendor: str
    as_of: date
    scope: Scope = field(default_factory=lambda: Scope(frozenset()))
    known_at: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One plain line, buy or keep: `yes`, `no`, `until` a day, `with approval`, `no rule found` or `cannot tell`, and why."""

    word: str
    until: date | None = None
    why: str = ""

    def __str__(self) -> str:
        return f"until {self.until.isoformat()}" if self.until else self.word


@dataclass(frozen=True, slots=True)
class Deadline:
    """A removal date, with the dates that it had before (oldest first) and whether it has passed."""

    scope: Scope
    last_day: PartialDate
    event: str
    history: tuple[PartialDate, ...] = ()
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class Basis:
    """One event that bears on the question: the status it gives, whether it covers the question or only part of it."""

    event: Event
    status: Status
    covers: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """The answer to a question. `status` is the strictest that covers it; `basis` the events that give it,
    `others` the rest that bear on it.

    `since` with `since_kind`: `said` is printed "by D at the latest". `practice` are buyers' choices, `dissent` wider or contrary claims,
    `context` talk, foreign pressure and rules without legal force. `facets` are the positions under government, exports and the like.
    """

    question: Question
    status: Status
    buy: Answer
    keep: Answer
    confidence: Confidence | None
    shown_scope: Scope
    in_part: bool = False
    since: PartialDate | None = None
    since_kind: DateKind | None = None
    deadline: PartialDate | None = None
    deadlines: tuple[Deadline, ...] = ()
    overdue: bool = False
    binds: tuple[str, ...] = ()
    names_no_vendor: bool = False
    basis: tuple[Basis, ...] = ()
    others: tuple[Basis, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    practice: tuple[Event, ...] = ()
    dissent: tuple[Event, ...] = ()
    context: tuple[Event, ...] = ()
    unconfirmed: tuple[Event, ...] = ()
    facets: tuple[Position, ...] = ()
    newest_evidence: PartialDate | None = None
    recorded: date | None = None
    changed: date | None = None


@dataclass(frozen=True, slots=True)
class Stance:
    """What a company does about a vendor on a date, by its own choice."""

    company: str
    vendor: str
    code: StanceCode
    as_of: date
    since: PartialDate | None = None
    since_kind: DateKind | None = None
    deadline: PartialDate | None = None
    confidence: Confidence | None = None
    basis: tuple[Event, ...] = ()
    others: tuple[Event, ...] = ()
