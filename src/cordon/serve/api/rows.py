"""The rows behind each address of the API: the same queries and rows as the pages, and no quote longer than a page shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cordon.model.errors import InputError
from cordon.model.event import Event, Evidence
from cordon.model.position import Position, Question, Stance
from cordon.model.scope import Scope
from cordon.publish.catalogue import Cited, InstrumentKey
from cordon.publish.desk import Desk
from cordon.publish.edition import ReadDocument, ReadStatement
from cordon.publish.history import Turn
from cordon.publish.pages.overview import overview
from cordon.publish.query import Query
from cordon.publish.query_text import query_of
from cordon.publish.quotes import short
from cordon.publish.rows import NO_QUOTE, Row, event_row, position_row, stance_row
from cordon.publish.turning import turns
from cordon.serve.api.parameters import Changes, Positions, Records, Stances


def positions(desk: Desk, given: Positions) -> list[Position]:
    """The positions of a query, by name of the place: those that the page of the vendor shows."""
    keys = {"place": given.place, "scope": given.scope, "status": given.status}
    days = {"as_of": given.as_of, "known_at": given.known_at}
    start = Query(vendor_of(desk, given.vendor), desk.today)
    texts = {key: value for key, value in keys.items() if value} | {key: day.isoformat() for key, day in days.items() if day}
    query = query_of(texts, start, desk.names)
    places = query.wanted(desk.names) or tuple(row.place for row in overview(desk, query).rows)
    asked = (Question(place, query.vendor, query.as_of, query.scope, query.known_at) for place in dict.fromkeys(places))
    found = [desk.answers.position(question) for question in asked]
    return [one for one in found if not query.statuses or one.status in query.statuses]


def vendor_of(desk: Desk, text: str | None) -> str:
    """The vendor that is named, or the one that the ledger holds most on; an unknown one is an InputError."""
    if text is None:
        return next(iter(desk.vendors), "")
    found = desk.names.find_vendor(text)
    if found is None:
        raise InputError(f"unknown vendor {text[:40]!r}", place="vendor", mend="use a slug of /vendors")
    return found


def place_of(desk: Desk, text: str) -> str:
    """The place that is named; an unknown one is an InputError."""
    found = desk.names.find_place(text)
    if found is None:
        raise InputError(f"unknown place {text[:40]!r}", place="place", mend="use an ISO code or a name")
    return found


def stances(desk: Desk, given: Stances) -> list[Stance]:
    """The stances of companies on a vendor, by slug; companies without one are left out."""
    vendor = vendor_of(desk, given.vendor)
    companies: Sequence[str] = list(desk.by_company)
    if given.company is not None:
        slug = desk.names.find_company(given.company) or given.company
        if slug not in desk.by_company:
            raise InputError(f"unknown company {given.company[:40]!r}", place="company", mend="use a slug of /companies")
        companies = [slug]
    question = Question("", vendor, given.as_of or desk.today, Scope(frozenset()), given.known_at)
    return [found for company in companies if (found := desk.answers.stance(company, question)) is not None]


def events(desk: Desk, given: Records) -> list[Event]:
    """Events in order of id, narrowed."""
    vendor = vendor_of(desk, given.vendor) if given.vendor else None
    place = place_of(desk, given.place) if given.place else None
    words = (given.q or "").casefold()
    return [
        event
        for event in desk.events
        if (vendor is None or vendor in (*event.act.targets, *event.aimed_at))
        and (place is None or place in (*event.act.where, event.act.actor))
        and words in event.summary.casefold()
    ]


def facts(desk: Desk, given: Records) -> list[Cited]:
    """Editors' summaries, in order of event and record."""
    return [(event, one) for event in events(desk, given) for one in event.evidence if one.quote is None]


def statements(desk: Desk, given: Records) -> list[Row]:
    """What machines have read, each with its quote: those that came to an event, then those that did not, in order of event and id."""
    told = [(event, one) for event in events(desk, given) for one in event.evidence if one.quote is not None]
    read = {one.id: one for one in desk.edition.statements}
    shown = [{**told_evidence((event, one)), **(_reading(read[one.id]) if one.id in read else {})} for event, one in told]
    spoken = {one.id for event in desk.events for one in event.evidence}
    return [*shown, *(_unheard(one) for one in desk.edition.statements if one.id not in spoken and _wanted(desk, given, one))]


def _wanted(desk: Desk, given: Records, one: ReadStatement) -> bool:
    act = one.statement.act
    vendor = vendor_of(desk, given.vendor) if given.vendor else None
    place = place_of(desk, given.place) if given.place else None
    about = (vendor is None or vendor in act.targets) and (place is None or place in (*act.where, act.actor))
    return about and (given.q or "").casefold() in one.statement.quote.casefold()


def _reading(one: ReadStatement) -> Row:
    """Where a statement was read, by which rules, and to whom the text gives it."""
    said = one.statement
    return {"document": one.document, "span": [said.start, said.end], "extractor": said.extractor, "attribution": said.attribution.as_row()}


def _unheard(one: ReadStatement) -> Row:
    """A statement without an event, under the same keys."""
    said = one.statement
    source: Row = {"outlet": said.attribution.outlet, "tier": None, "origin": None, "published": None, "url": None, "certainty": None}
    held: Row = {"quote": short(said.quote), "held_as": "quote", **source, "confirmed": one.accepted, "recorded": one.recorded.isoformat()}
    return {"id": one.id, "event": None, **said.act.as_row(), "summary": None, **held, **_reading(one)}


def changes(desk: Desk, given: Changes) -> list[Turn]:
    """Changes of status up to today, newest first."""
    vendors = [vendor_of(desk, given.vendor)] if given.vendor else list(desk.vendors)
    first = given.since or date.min
    return [turn for turn in turns(desk, vendors, desk.today) if turn.day >= first]


def told_event(event: Event) -> Row:
    """An event with its codes and sources."""
    return event_row(event)


def told_position(position: Position) -> Row:
    """A position with everything behind it."""
    return position_row(position)


def told_stance(found: Stance) -> Row:
    """A stance with everything behind it."""
    return stance_row(found)


def told_evidence(cited: Cited) -> Row:
    """One statement or fact with the codes of the act that it tells."""
    event, one = cited
    return {"id": one.id, "event": event.id, **event.act.as_row(), "summary": one.summary, **_source(one)}


def _source(one: Evidence) -> Row:
    return {
        "quote": short(one.quote) if one.quote is not None else None,
        "held_as": "quote" if one.quote is not None else NO_QUOTE,
        "outlet": one.outlet,
        "tier": one.tier.value,
        "origin": one.origin,
        "published": str(one.published) if one.published else None,
        "url": one.url,
        "certainty": one.certainty.value,
        "confirmed": one.accepted,
        "recorded": one.recorded.isoformat(),
    }


def documents(desk: Desk) -> list[Row]:
    """Every document that was read or is cited, in order of id: where it stands and what was taken from it, never its text."""
    read = {one.id: one for one in desk.edition.documents}
    return [_document(ident, desk.by_document.get(ident, ()), read.get(ident)) for ident in sorted({*desk.by_document, *read})]


def _document(ident: str, cited: Sequence[Cited], read: ReadDocument | None) -> Row:
    one = cited[0][1] if cited else None
    published = (read.published if read else None) or (one.published if one else None)
    return {
        "id": ident,
        "url": one.url if one and one.url else read.address if read else None,
        "outlet": (read.outlet if read else None) or (one.outlet if one else None),
        "title": read.title if read else None,
        "published": str(published) if published else None,
        "retrieved": read.retrieved.isoformat() if read and read.retrieved else None,
        "sha256": read.sha256 if read else None,
        "events": list(dict.fromkeys(event.id for event, _ in cited)),
        "records": list(dict.fromkeys(record.id for _, record in cited)),
    }


def told_instrument(item: tuple[InstrumentKey, tuple[Event, ...]]) -> Row:
    """An instrument with the events that rest on it."""
    key, held = item
    return {"id": key.id, "title": key.title, "actor": key.actor, "events": [event.id for event in held]}


def told_change(turn: Turn) -> Row:
    """A change of status."""
    return turn.as_row()
