"""Instruments: the laws, orders, lists and contracts that acts rest on, with whom they bind; one page each and one list."""

from __future__ import annotations

from cordon.publish.address import instrument_path
from cordon.publish.catalogue import InstrumentKey
from cordon.publish.desk import Desk
from cordon.publish.linked.rows import legislation_row, trail_row
from cordon.publish.pages.company import newest_first
from cordon.publish.pages.page import Page
from cordon.publish.rows import Row
from cordon.publish.takeaway.events import events_table
from cordon.publish.takeaway.table import Table, table_forms
from cordon.publish.told import actor_name

COLUMNS = ("instrument", "title", "actor", "where", "targets", "binds", "measures", "adopted", "effective", "deadline", "events")


def instruments_table(desk: Desk) -> Table:
    """One row an instrument."""
    return Table(COLUMNS, [_row(desk, key) for key in desk.by_instrument], "instruments, each under the title its sources print")


def _row(desk: Desk, key: InstrumentKey) -> Row:
    acts = [event.act for event in desk.by_instrument[key]]
    dates = {
        name: sorted({str(when) for act in acts for kind, when in act.dates.by_kind.items() if kind.value == name})
        for name in ("adopted", "effective", "deadline")
    }
    return {
        "instrument": key.id,
        "title": key.title,
        "actor": key.actor,
        "where": sorted({place for act in acts for place in act.where}),
        "targets": sorted({target for act in acts for target in act.targets}),
        "binds": sorted({whom for act in acts for whom in act.scope.bound}),
        "measures": sorted({act.measure.value for act in acts}),
        **dates,
        "events": [event.id for event in desk.by_instrument[key]],
    }


def instruments_page(desk: Desk) -> Page:
    """All instruments, by whose they are."""
    by_actor: dict[str, list[tuple[InstrumentKey, Row]]] = {}
    for key in desk.by_instrument:
        by_actor.setdefault(actor_name(desk, key.actor), []).append((key, _row(desk, key)))
    return Page(
        path="/instruments",
        title="Instruments",
        template="instruments.html",
        context={"by_actor": sorted(by_actor.items(), key=lambda item: item[0].casefold())},
        description="Laws, orders, lists, guidance and contracts that measures rest on, with whom they bind.",
        section="instruments",
        forms=table_forms(lambda: instruments_table(desk)),
    )


def instrument_page(desk: Desk, key: InstrumentKey) -> Page:
    """One instrument with its duties and exemptions."""
    events = sorted(desk.by_instrument[key], key=newest_first)
    path = instrument_path(key.id)
    return Page(
        path=path,
        title=key.title,
        template="instrument.html",
        context={
            "key": key,
            "row": _row(desk, key),
            "duties": [event for event in events if not event.partial],
            "exemptions": [event for event in events if event.partial],
        },
        description=f"What rests on {key.title}.",
        section="instruments",
        forms=table_forms(lambda: events_table(events)),
        linked=(legislation_row(key.title, path, key.actor, events), trail_row(("Instruments", "/instruments"), (key.title, path))),
    )
