"""The page on pressure: who urged, offered or threatened what, and what the place then decided."""

from __future__ import annotations

from cordon.model.act import ANYWHERE
from cordon.model.event import Event
from cordon.publish.desk import Desk
from cordon.publish.pages.company import newest_first
from cordon.publish.pages.page import Page
from cordon.publish.pressure import kind_of, pressure_on
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms

COLUMNS = ("date", "kind", "by", "on", "vendor", "measure", "summary", "event", "decided_since", "status_now")


def pressure_table(desk: Desk) -> Table:
    """One row a place under pressure and act."""
    rows = [row for event in _pressing(desk) for row in _rows(desk, event)]
    return Table(COLUMNS, rows, "pressure: it sets no position")


def _pressing(desk: Desk) -> list[Event]:
    found = [event for event in desk.events if kind_of(event) and event.act.by_state and set(event.act.where) - {event.act.actor}]
    return sorted(found, key=newest_first)


def _rows(desk: Desk, event: Event) -> list[Row]:
    decision = event.act.dates.decision
    vendor = next((slug for slug in (*event.act.targets, *event.aimed_at) if slug in desk.vendors), None)
    found: list[Row] = []
    for place in event.act.where:
        if place == event.act.actor or not (place == ANYWHERE or place in desk.names.places.by_code):
            continue
        decided, now = _decided(desk, place, vendor, event)
        found.append(
            {
                "date": str(decision[1]) if decision else None,
                "kind": kind_of(event),
                "by": event.act.actor,
                "on": place,
                "vendor": vendor,
                "measure": event.act.measure.value,
                "summary": event.summary,
                "event": event.id,
                "decided_since": decided,
                "status_now": now,
            }
        )
    return found


def _decided(desk: Desk, place: str, vendor: str | None, event: Event) -> tuple[str | None, str | None]:
    """The day of the place's first own change of status after the pressure, and its status today."""
    settled = event.act.dates.settled
    if place == ANYWHERE or vendor is None or settled is None:
        return None, None
    later = [step for step in desk.line_steps(place, vendor) if step.day > settled.last and step.before is not None]
    return (later[0].day.isoformat() if later else None), desk.answers.position(desk.question(place, vendor)).status.value


def pressure_page(desk: Desk) -> Page:
    """By place, those under most pressure first."""
    table = pressure_table(desk)
    by_place: dict[str, list[Row]] = {}
    for row in table.rows:
        by_place.setdefault(str(row["on"]), []).append(row)
    ordered = sorted(by_place.items(), key=lambda item: (item[0] == ANYWHERE, -len(item[1]), item[0]))
    replies = {place: pressure_on(place, desk.by_place.get(place, ())).replied for place in by_place}
    vendors = {place: next((str(row["vendor"]) for row in rows if row["vendor"]), None) for place, rows in ordered}
    positions = {
        place: desk.answers.position(desk.question(place, vendor)) for place, vendor in vendors.items() if vendor and place != ANYWHERE
    }
    return Page(
        path="/pressure",
        title="Pressure",
        template="pressure.html",
        context={
            "by_place": ordered,
            "named": sorted(set(by_place) - {ANYWHERE}, key=desk.edition.place_name),
            "replies": replies,
            "positions": positions,
            "by_id": desk.edition.by_id,
        },
        description="Who urged whom to ban or admit a vendor, what was offered or threatened, and what they then decided.",
        section="pressure",
        forms=table_forms(lambda: table),
    )
