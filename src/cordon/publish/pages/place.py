"""The page of a place: BUY and KEEP first, then position by scope, time line, what buyers do, pressure and reply, instruments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from markupsafe import Markup

from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.publish.address import event_path, place_path
from cordon.publish.calendar_words import day_words
from cordon.publish.catalogue import InstrumentKey, instrument_of
from cordon.publish.charts.position_line import LineView, position_line
from cordon.publish.desk import Desk
from cordon.publish.feeds.updates import events_feed
from cordon.publish.history import Line, Step
from cordon.publish.linked.rows import trail_row
from cordon.publish.links import Links
from cordon.publish.listing import COLUMN_SCOPES
from cordon.publish.pages.page import Page
from cordon.publish.pages.vendor import pinned
from cordon.publish.pressure import pressure_on
from cordon.publish.query import Query
from cordon.publish.query_text import print_query
from cordon.publish.rows import position_row
from cordon.publish.survey import SILENT, is_old
from cordon.publish.takeaway.basis import basis_table
from cordon.publish.takeaway.table import dump
from cordon.publish.words import scope_words


def answer_page(desk: Desk, query: Query) -> Page:
    """One vendor in one place (`query.places` holds it), on the query's day and scope."""
    place, vendor = query.places[0], query.vendor
    asked = replace(query, places=(), group="")  # the place stands in the path
    question = Question(place, vendor, query.as_of, query.scope, query.known_at)
    position = desk.answers.position(question)
    names = (desk.edition.place_phrase(place), desk.edition.vendor_name(vendor))
    path = place_path(place, vendor)
    title = f"{names[1]} in {names[0]}"
    acts = _acts(position)
    described = f"{title}. Buy: {position.buy}. Keep: {position.keep}. As of {day_words(query.as_of)}."
    return Page(
        path=path,
        title=title,
        template="place.html",
        context={**_context(desk, position), "name": names[1], "where": names[0], "query": query, "others": _others(desk, place, vendor)},
        description=described,
        section="places",
        forms={
            "csv": lambda: basis_table(position).as_csv(),
            "json": lambda: dump(position_row(position)),
            "atom": lambda: events_feed(path, title, acts),
            "svg": lambda: _line(desk, position)(None),
        },
        linked=(trail_row(("Places", "/places"), (desk.edition.place_name(place), place_path(place)), (names[1], path)),),
        query=print_query(asked, desk.today),
        pin=pinned(desk, asked),
    )


def _context(desk: Desk, position: Position) -> Mapping[str, object]:
    question = position.question
    acts = _acts(position)
    return {
        "position": position,
        "scopes": _by_scope(desk, question),
        "deadlines": list({(one.scope, one.last_day): one for one in position.deadlines}.values()),
        "line": _line(desk, position),
        "steps": _steps(desk, question),
        "pressure": pressure_on(question.place, [*position.context, *(one.event for one in (*position.basis, *position.others))]),
        "talk": _talk(position),
        "instruments": _instruments(acts),
        "old": is_old(position, question.as_of),
        "is_today": question.as_of == desk.today,
    }


def _steps(desk: Desk, question: Question) -> list[Step]:
    return desk.known(question.known_at).steps(Line(question.place, question.vendor, question.scope))


def _by_scope(desk: Desk, question: Question) -> list[Position]:
    """The positions on the columns that say anything, and the facets that have no column."""
    asked = [Question(question.place, question.vendor, question.as_of, column, question.known_at) for column in COLUMN_SCOPES]
    concerned = [one for one in asked if desk.answers.concern(one.place, one.scope)]
    found = [position for one in concerned if (position := desk.answers.within(one)).status not in SILENT]
    overall = desk.answers.within(Question(question.place, question.vendor, question.as_of, known_at=question.known_at))
    shown = {position.question.scope for position in found}
    return [*found, *(facet for facet in overall.facets if facet.question.scope not in shown)]


def _acts(position: Position) -> list[Event]:
    """All acts on the page, each once."""
    held = [*(one.event for one in (*position.basis, *position.others)), *position.practice, *position.context]
    return list({event.id: event for event in held}.values())


def _line(desk: Desk, position: Position) -> Callable[[Links | None], str]:
    question = position.question
    rules = [one.event for one in (*position.basis, *position.others)]

    def drawn(link: Links | None) -> Markup:
        hrefs = {event.id: link.page(event_path(event.id)) for event in rules} if link else {}
        about = f", {scope_words(question.scope)}" if question.scope else ""
        title = f"{desk.edition.vendor_name(question.vendor)} in {desk.edition.place_phrase(question.place)}{about}: time line"
        steps = [
            step
            for step in desk.known(question.known_at).steps(Line(question.place, question.vendor, question.scope))
            if step.day <= question.as_of
        ]
        return Markup(position_line(LineView(title, steps, rules, question.as_of, hrefs)))

    return drawn


def _talk(position: Position) -> list[Event]:
    """Context that is no pressure: it is shown below it."""
    pressure = pressure_on(position.question.place, position.context)
    shown = {event.id for group in (pressure.pressed, pressure.offered, pressure.threatened, pressure.replied) for event in group}
    return [event for event in position.context if event.id not in shown]


def _instruments(acts: list[Event]) -> list[tuple[InstrumentKey, list[Event]]]:
    found: dict[InstrumentKey, list[Event]] = {}
    for event in acts:
        key = instrument_of(event)
        if key is not None:
            found.setdefault(key, []).append(event)
    return list(found.items())


def _others(desk: Desk, place: str, vendor: str) -> list[tuple[str, Position]]:
    """The other vendors that anything is known of in the place, most first."""
    counted = [(count, slug) for (where, slug), count in desk.pairs.items() if where == place and slug != vendor]
    ordered = sorted(counted, key=lambda item: (-item[0], item[1]))
    return [(slug, desk.answers.alike(desk.question(place, slug))) for _, slug in ordered]


def first_vendor(desk: Desk, place: str) -> str | None:
    """The vendor that most is known of in a place; else the one the ledger holds most on."""
    counted = [(-count, slug) for (where, slug), count in desk.pairs.items() if where == place]
    return min(counted)[1] if counted else next(iter(desk.vendors), None)


def place_page(desk: Desk, place: str) -> Page | None:
    """A place: the answer on the vendor that most is known of there, with the other vendors beside it."""
    vendor = first_vendor(desk, place)
    if vendor is None:
        return None
    page = answer_page(desk, Query(vendor, desk.today, (place,)))
    return Page(
        path=place_path(place),
        title=desk.edition.place_name(place),
        template="place.html",
        context={**page.context, "canonical": page.path},
        description=page.description,
        section="places",
        forms=page.forms,
        linked=(trail_row(("Places", "/places"), (desk.edition.place_name(place), place_path(place))),),
        pin=page.pin,
    )


def answer_day_page(desk: Desk, place: str, vendor: str, on: date) -> Page:
    """One vendor in one place on a day, under a path of its own."""
    page = answer_page(desk, Query(vendor, on, (place,)))
    return Page(
        path=place_path(place, vendor, on),
        title=f"{page.title} on {day_words(on)}",
        template="place.html",
        context=page.context,
        description=page.description,
        section="places",
        forms={key: page.forms[key] for key in ("csv", "json")},
        linked=(trail_row((page.title, page.path), (day_words(on), place_path(place, vendor, on))),),
        pin=page.pin,
    )
