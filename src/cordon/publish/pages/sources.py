"""Sources: outlets by how much rests on them, how near to the source they are, and how often they were first."""

from __future__ import annotations

from collections import Counter

from cordon.model.event import Event
from cordon.publish.address import source_path
from cordon.publish.catalogue import SourceKey
from cordon.publish.desk import Desk
from cordon.publish.pages.document import in_order
from cordon.publish.pages.page import Page
from cordon.publish.rows import Row
from cordon.publish.takeaway.events import events_table
from cordon.publish.takeaway.table import Table, table_forms

COLUMNS = ("source", "name", "tier", "country", "state_owned", "reports", "events", "shared", "first", "alone")


def sources_table(desk: Desk) -> Table:
    """One row an outlet. `shared`: events that other outlets told too; `first`: of these, those it had first; `alone`: the rest."""
    first, shared = _firsts(desk)
    rows: list[Row] = []
    for key, cited in desk.by_source.items():
        events = {event.id for event, _ in cited}
        rows.append(
            {
                "source": key.key,
                "name": key.name,
                "tier": key.tier.value,
                "country": key.country or None,
                "state_owned": key.state_owned,
                "reports": len(cited),
                "events": len(events),
                "shared": shared[key],
                "first": first[key],
                "alone": len(events) - shared[key],
            }
        )
    return Table(COLUMNS, rows, "outlets")


def _firsts(desk: Desk) -> tuple[Counter[SourceKey], Counter[SourceKey]]:
    first: Counter[SourceKey] = Counter()
    shared: Counter[SourceKey] = Counter()
    for event in desk.events:
        keys = {desk.source(one) for one in event.evidence}
        if len(keys) > 1:
            shared.update(keys)
            earliest = _earliest(desk, event)
            if earliest is not None:
                first[earliest] += 1
    return first, shared


def _earliest(desk: Desk, event: Event) -> SourceKey | None:
    """The outlet that surely was first; None where the dates don't tell."""
    dated = [(one.published, desk.source(one)) for one in event.evidence if one.published is not None and one.published.has_year]
    for when, key in dated:
        if all(key == other or when.before(other_when) for other_when, other in dated):
            return key
    return None


def sources_page(desk: Desk) -> Page:
    """All outlets."""
    table = sources_table(desk)
    return Page(
        path="/sources",
        title="Sources",
        template="sources.html",
        context={"rows": table.rows},
        description="Outlets by tier, with how much rests on each and how often it was first.",
        section="sources",
        forms=table_forms(lambda: table),
    )


def source_page(desk: Desk, key: SourceKey) -> Page:
    """What one outlet reported."""
    cited = desk.by_source[key]
    return Page(
        path=source_path(key.key),
        title=key.name,
        template="source.html",
        context={"key": key, "cited": in_order(cited)},
        description=f"What rests on {key.name}.",
        section="sources",
        forms={"csv": lambda: events_table(event for event, _ in cited).as_csv()},
    )
