"""Changes: the world changed, apart from our reading changed."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import pairwise

from cordon.publish.address import place_path
from cordon.publish.desk import Desk
from cordon.publish.feeds.atom import Feed, FeedEntry, atom
from cordon.publish.history import ANY, Line, Turn
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.table import Table, table_forms
from cordon.publish.turning import turns

COLUMNS = ("date", "place", "vendor", "scope", "before", "after", "in_part", "events", "summaries")
_SHOWN = 150
_FED = 60


def changes_table(desk: Desk) -> Table:
    """One row a change of status in the world, newest first."""
    return Table(
        COLUMNS, [turn.as_row() for turn in turns(desk, desk.vendors, desk.today)], "the world changed: a row only when a status changes"
    )


def changes_page(desk: Desk) -> Page:
    """Both kinds of change, each under its own heading."""
    world = turns(desk, desk.vendors, desk.today)
    return Page(
        path="/changes",
        title="Changes",
        template="changes.html",
        context={"world": world[:_SHOWN], "total": len(world), "recorded": _recorded(desk), "readings": reading_turns(desk)},
        description="What changed in the world, and what changed in our reading of it.",
        section="changes",
        forms={**table_forms(lambda: changes_table(desk)), "atom": lambda: _feed(desk, world[:_FED])},
    )


def _recorded(desk: Desk) -> list[tuple[date, int]]:
    """How many reports entered the ledger on each day, newest first."""
    counted = Counter(one.recorded for event in desk.events for one in event.evidence)
    return sorted(counted.items(), reverse=True)


def reading_turns(desk: Desk) -> list[tuple[date, Turn]]:
    """Positions of today that a later record made read otherwise than the day before it, newest first; the first day fills the ledger."""
    by_day = _by_day(desk)
    days = sorted(by_day)
    found = []
    for before, after in pairwise(days):
        for place, vendor in sorted(by_day[after] & set(desk.pairs)):
            step = desk.reading_step(place, vendor, (before, after))
            if step is not None:
                found.append((after, Turn(Line(place, vendor, ANY), step)))
    return sorted(found, key=lambda pair: (-pair[0].toordinal(), pair[1].line.place, pair[1].line.vendor))


def _by_day(desk: Desk) -> dict[date, set[tuple[str, str]]]:
    """The pairs of place and vendor that the records of each day are about."""
    found: dict[date, set[tuple[str, str]]] = {}
    for event in desk.edition.events:
        days = {one.recorded for one in event.evidence} | ({event.withdrawn} if event.withdrawn else set())
        pairs = {(place, target) for place in {*event.act.where, event.act.actor} for target in (*event.act.targets, *event.aimed_at)}
        for day in days:
            found.setdefault(day, set()).update(pairs)
    return found


def _feed(desk: Desk, world: list[Turn]) -> str:
    entries = [
        FeedEntry(
            id=f"change/{turn.line.place}/{turn.line.vendor}/{turn.day.isoformat()}",
            title=f"{desk.edition.place_name(turn.line.place)}, {desk.edition.vendor_name(turn.line.vendor)}: {turn.before} → {turn.after}",
            updated=turn.day,
            path=place_path(turn.line.place, turn.line.vendor),
            summary=" ".join(event.summary for event in turn.events[:3]) or turn.after,
        )
        for turn in world
    ]
    return atom(Feed("/changes", "Cordon: the world changed", entries))
