"""The time line of a place or a company: each date of each act, in order, with what it changed."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.decide.reach import Reach, Vendor, reach
from cordon.model.act import COMPANY
from cordon.model.codes import DateKind
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate
from cordon.publish.edition import Edition
from cordon.publish.query import Query
from cordon.publish.rows import Row
from cordon.publish.words import date_words


@dataclass(frozen=True, slots=True)
class Moment:
    """One date of one act."""

    when: PartialDate
    kind: DateKind
    event: Event

    def as_row(self) -> Row:
        """Plain values."""
        act = self.event.act
        return {
            "date": str(self.when),
            "kind": self.kind.value,
            "event": self.event.id,
            "measure": act.measure.value,
            "stage": act.stage.value,
            "actor": act.actor,
            "where": list(act.where),
            "scope": list(act.scope.ordered),
            "summary": self.event.summary,
            "changes": [{"event": change.event, "how": change.how.value} for change in self.event.changes],
            "outlets": [one.outlet for one in self.event.evidence],
        }


def timeline(edition: Edition, query: Query) -> list[Moment]:
    """All dated moments on the vendor in the query's places (or of `org:` companies named there), oldest first.

    Dates that lie after `as_of` are included: they are what was decided by then for later.
    """
    edition = edition.as_known(query.known_at)
    vendor = Vendor.at(query.vendor, query.as_of, edition.names)
    places = query.wanted(edition.names)
    moments = []
    for event in edition.events:
        if (
            not event.known(None)
            or reach(event, vendor) is Reach.NONE
            or not _of(event, places)
            or not event.act.dates.decided_by(query.as_of)
        ):
            continue
        if query.scope and not event.act.scope.touches(query.scope):
            continue
        moments += [Moment(when, kind, event) for kind, when in event.act.dates.by_kind.items()]
    return sorted(moments, key=lambda moment: (moment.when.order, list(DateKind).index(moment.kind), moment.event.id))


def timeline_text(moments: list[Moment]) -> str:
    """One line a moment."""
    lines = []
    for moment in moments:
        changed = "".join(f" ({change.how.value} {change.event})" for change in moment.event.changes)
        lines.append(f"{date_words(moment.when):<12} {moment.kind.value:<10} {moment.event.summary}{changed} [{moment.event.id}]")
    return "\n".join([*lines, ""])


def _of(event: Event, places: tuple[str, ...]) -> bool:
    return not places or any(event.act.actor == place or (not place.startswith(COMPANY) and place in event.act.where) for place in places)
