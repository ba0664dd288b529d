"""What the ledger takes in and gives back around the model's nouns: readings, layers, decisions, counts, stored records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from cordon.model.document import Item, Version
from cordon.model.event import Event, Exemption, Instrument
from cordon.model.identity import record_id
from cordon.model.scope import Scope
from cordon.model.statement import Figure, Statement


@dataclass(frozen=True, slots=True)
class Reading:
    """One capture and what was read in it. `raw` are its bytes; `extractor` names the rules with version, even if they found nothing."""

    address: str
    version: Version
    raw: bytes
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    extractor: str = "none 0"


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of the records of one kind. `superseded` ones have a successor, `gone` ones have none."""

    new: int = 0
    same: int = 0
    superseded: int = 0
    gone: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.new + other.new, self.same + other.same, self.superseded + other.superseded, self.gone + other.gone)

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return bool(self.new or self.superseded or self.gone)


@dataclass(frozen=True, slots=True)
class IngestResult:
    """Counts by kind of record: `documents`, `versions`, `items`, `statements`, `figures`, `facts`, `events`."""

    counts: Mapping[str, Counts] = field(default_factory=dict)

    def of(self, kind: str) -> Counts:
        """The counts of one kind."""
        return self.counts.get(kind, Counts())

    @property
    def changed(self) -> bool:
        """Whether anything was written."""
        return any(count.changed for count in self.counts.values())

    def __add__(self, other: IngestResult) -> IngestResult:
        kinds = dict.fromkeys((*self.counts, *other.counts))
        return IngestResult({kind: self.of(kind) + other.of(kind) for kind in kinds})


SAME_ACT = "same"
"""The kind of a proposal that two reports tell of one act; the other kinds are those of `ChangeKind`."""


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that no rule makes sure: that two reports tell of one act (`same`), or that the act of `one` ends, replaces … that of `two`.

    `why` names what speaks for it and what is missing; `quote` are the words that suggest it, None where only codes do.
    """

    kind: str
    one: str
    two: str
    why: str
    quote: str | None = None
    score: float | None = None
    state: ProposalState = ProposalState.OPEN

    @property
    def id(self) -> str:
        """Made from the kind and the two reports."""
        return record_id("p", self.kind, self.one, self.two)


@dataclass(frozen=True, slots=True)
class Duty:
    """What an instrument obliges to: the event that tells it, its scope and its last day as printed."""

    instrument: str
    event: str
    scope: Scope
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Layer:
    """The whole event layer: what stands now. `redirects` lead from merged ids to the one that carries on; `author` made it."""

    events: tuple[Event, ...]
    redirects: Mapping[str, str] = field(default_factory=dict)
    proposed: tuple[Proposal, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    duties: tuple[Duty, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    author: str = "corroborate"


class DecisionKind(StrEnum):
    """What an editor decides. `same` and `apart` merge and split two reports; `open` takes such a ruling back; `restore` a withdrawal.

    A proposal is accepted or rejected; `open` makes it wait again.
    """

    ACCEPT = "accept"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    RESTORE = "restore"
    SAME = "same"
    APART = "apart"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on a record, or on two. `expected`: the version of the record that the editor saw; None skips the check."""

    kind: DecisionKind
    subject: str
    reason: str
    author: str
    other: str | None = None
    expected: int | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """A stored decision with its id and moment (UTC, ISO)."""

    id: str
    decision: Decision
    at: str


@dataclass(frozen=True, slots=True)
class Override:
    """An editor's row for a names file (`vendors.csv`): it stands in for the shipped row of its id, or adds one."""

    file: str
    row: Mapping[str, str]
    reason: str
    author: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """When a record that was read from a page came and went: `gone_why` is `source` (it no longer says so) or `reading` (read anew)."""

    recorded: date
    gone: date | None = None
    gone_why: str | None = None
    superseded_by: str | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item; its span is that of the newest capture that shows it, `version`."""

    id: str
    document: str
    version: str
    item: Item
    life: Life


@dataclass(frozen=True, slots=True)
class StoredStatement:
    """A statement with its span in the newest capture that shows it, `version`. `state`: `machine`, `accepted`, `rejected`, `withdrawn`."""

    id: str
    document: str
    version: str
    statement: Statement
    state: str
    life: Life

    @property
    def stands(self) -> bool:
        """Whether it may speak: neither gone nor rejected or withdrawn."""
        return self.life.gone is None and self.state not in ("rejected", "withdrawn")


@dataclass(frozen=True, slots=True)
class StoredFigure:
    """A figure; its span is that of the newest capture that shows it, `version`."""

    id: str
    document: str
    version: str
    figure: Figure
    life: Life


@dataclass(frozen=True, slots=True)
class Source:
    """One source: a document that was read, or an outlet's page behind facts; what rests on it, and when it was last checked."""

    address: str
    outlet: str
    statements: int = 0
    facts: int = 0
    recorded: date | None = None
    checked: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """Any record by its id: its kind, its columns as stored, and its history in the log (moment, what)."""

    kind: str
    id: str
    row: Mapping[str, Any]
    history: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that `verify` or `lint` has to say about a stored record."""

    kind: str
    row: str
    why: str
