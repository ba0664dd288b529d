"""The page of a company: its stance on each vendor, how it came to that, and all its acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cordon.model.act import ANYWHERE
from cordon.model.codes import StanceCode
from cordon.model.event import Event
from cordon.model.position import Question, Stance
from cordon.publish.address import company_path
from cordon.publish.desk import Desk
from cordon.publish.feeds.updates import events_feed
from cordon.publish.linked.rows import trail_row
from cordon.publish.pages.page import Page
from cordon.publish.rows import stance_row
from cordon.publish.takeaway.events import events_table
from cordon.publish.takeaway.table import dump

STANCE_WORDS = {
    StanceCode.DROPPED: "has dropped it",
    StanceCode.DROPPING_BY: "is dropping it",
    StanceCode.STOPPED_SUPPLYING: "stopped supplying it",
    StanceCode.CHOSE: "chose it",
    StanceCode.USES: "uses it",
    StanceCode.IN_DISPUTE: "is in dispute",
    StanceCode.SPEAKS_ONLY: "has only spoken on it",
}


@dataclass(frozen=True, slots=True)
class VendorStance:
    """The stance on one vendor today, and the days on which it changed (oldest first)."""

    vendor: str
    stance: Stance
    history: tuple[Stance, ...]


def company_page(desk: Desk, slug: str) -> Page:
    """The company as of today."""
    name, path = desk.edition.company_name(slug), company_path(slug)
    events = sorted(desk.by_company.get(slug, ()), key=newest_first)
    stances = _stances(desk, slug, events)
    known = desk.names.companies.by_slug.get(slug)
    return Page(
        path=path,
        title=name,
        template="company.html",
        context={"name": name, "stances": stances, "events": events, "home": known.place if known else "", "words": STANCE_WORDS},
        description=f"What {name} does about vendors that states ban or limit, with dates and sources.",
        section="companies",
        forms={
            "csv": lambda: events_table(events).as_csv(),
            "json": lambda: dump({"company": slug, "name": name, "stances": [stance_row(one.stance) for one in stances]}),
            "atom": lambda: events_feed(path, name, events),
        },
        linked=(trail_row(("Companies", "/companies"), (name, path)),),
    )


def _stances(desk: Desk, slug: str, events: list[Event]) -> list[VendorStance]:
    vendors = [vendor for vendor in desk.vendors if any(vendor in (*event.act.targets, *event.aimed_at) for event in events)]
    days = sorted({when.last for event in events for when in event.act.dates.by_kind.values() if when.has_year})
    found = []
    for vendor in vendors:
        stance = desk.answers.stance(slug, Question(ANYWHERE, vendor, desk.today))
        if stance is not None:
            found.append(VendorStance(vendor, stance, _history(desk, slug, vendor, days)))
    return found


def _history(desk: Desk, slug: str, vendor: str, days: list[date]) -> tuple[Stance, ...]:
    found: list[Stance] = []
    for day in days:
        stance = desk.answers.stance(slug, Question(ANYWHERE, vendor, day)) if day <= desk.today else None
        if stance is not None and (not found or found[-1].code is not stance.code):
            found.append(stance)
    return tuple(found)


def newest_first(event: Event) -> tuple[int, str]:
    """A key for the order in which acts are shown."""
    decision = event.act.dates.decision
    return (-decision[1].last.toordinal() if decision else 0, event.id)
