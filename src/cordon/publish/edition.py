"""What a view is made from: the names, the decider over one state of the ledger, and the noted items of tracker pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from cordon.decide import Decider
from cordon.model.act import CATEGORY, COMPANY, HIGH_RISK, ORIGIN
from cordon.model.document import Item
from cordon.model.event import Conflict, Event
from cordon.model.partial_date import PartialDate
from cordon.model.statement import Statement
from cordon.names import Names
from cordon.publish.articles import with_article

if TYPE_CHECKING:  # the command line opens an edition often, and needs no matching rules for it
    from cordon.corroborate.conflicts import SourcedFigure


@dataclass(frozen=True, slots=True)
class TrackedItem:
    """One item of a tracker page with the events that its statements lead to; none: noted, no measure.

    `reports` are the ids of its statements; `recorded` is the day on which it was first read, None where that isn't known.
    """

    document: str
    item: Item
    events: tuple[str, ...] = ()
    gone: bool = False
    reports: tuple[str, ...] = ()
    recorded: date | None = None


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What the pages show of a document that was read: never its text. `sha256` names the raw bytes of the newest version."""

    id: str
    address: str
    title: str | None
    outlet: str | None
    published: PartialDate | None
    retrieved: date | None
    sha256: str
    language: str | None = None
    versions: int = 1


@dataclass(frozen=True, slots=True)
class Waiting:
    """A link to another event that waits for an editor: `same` act, or the kind of change; `of_this` whether this event is the later."""

    kind: str
    event: str
    of_this: bool
    why: str
    quote: str | None


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """A statement that a machine has read in a document, whether or not it came to an event. `accepted`: by an editor or a rule."""

    id: str
    document: str
    statement: Statement
    accepted: bool
    recorded: date


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of the ledger, ready to be asked. `conflicts` are by event id; `documents` and `figures` those that were read.

    `read_in` names the document of each report that a machine has read, by the report's id. `redirects` lead from merged events to the one
    that carries on. `checked` is the day on which a source was
    last looked at, None where none was since it was recorded. `waiting` are proposed links by event id.
    """

    names: Names
    decider: Decider
    items: tuple[TrackedItem, ...] = ()
    by_id: Mapping[str, Event] = field(default_factory=dict)
    conflicts: Mapping[str, tuple[Conflict, ...]] = field(default_factory=dict)
    documents: tuple[ReadDocument, ...] = ()
    figures: tuple[SourcedFigure, ...] = ()
    read_in: Mapping[str, str] = field(default_factory=dict)
    statements: tuple[ReadStatement, ...] = ()
    redirects: Mapping[str, str] = field(default_factory=dict)
    checked: date | None = None
    waiting: Mapping[str, tuple[Waiting, ...]] = field(default_factory=dict)

    @property
    def events(self) -> tuple[Event, ...]:
        """All events."""
        return self.decider.events

    def as_known(self, day: date | None) -> Edition:
        """The edition as the ledger told it at the end of an earlier day; itself for None."""
        if day is None:
            return self
        decider = self.decider.as_known(day)
        event_of = {one.id: event.id for event in decider.events for one in event.evidence}
        items = [item for item in self.items if item.recorded is None or item.recorded <= day]
        return replace(
            self,
            decider=decider,
            items=tuple(replace(item, events=_found(item.reports, event_of)) if item.reports else item for item in items),
            by_id={event.id: event for event in decider.events},
        )

    @property
    def main_vendor(self) -> str | None:
        """The vendor the ledger holds most on: what a list shows when none is named. None for an empty ledger."""
        counted = Counter(target for event in self.events for target in event.act.targets if is_vendor(target))
        return min(counted, key=lambda slug: (-counted[slug], slug), default=None)

    def place_name(self, code: str) -> str:
        """The English name of a place code; the code itself where it has none."""
        found = self.names.places.by_code.get(code)
        return found.name if found else code

    def place_phrase(self, code: str) -> str:
        """The name as it stands in a sentence, with its article where it has one: `the Netherlands`."""
        return f"the {self.place_name(code)}" if code in with_article() else self.place_name(code)

    def company_name(self, slug: str) -> str:
        """The name of a company; its slug where none is known."""
        found = self.names.companies.by_slug.get(slug.removeprefix(COMPANY))
        return found.name if found else slug.removeprefix(COMPANY)

    def vendor_name(self, slug: str) -> str:
        """The name of a vendor; its slug where none is known."""
        found = self.names.vendors.by_slug.get(slug)
        return found.name if found else slug


def _found(reports: tuple[str, ...], event_of: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event_of[name] for name in reports if name in event_of))


def is_vendor(target: str) -> bool:
    """Whether a target is one vendor, not a group, a class of goods or a rule that names no one."""
    return not target.startswith((ORIGIN, CATEGORY)) and target != HIGH_RISK
