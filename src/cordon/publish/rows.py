"""Plain rows (JSON values) of events, positions and stances: what the API, the CLI and the downloads give."""

from __future__ import annotations

from functools import lru_cache

from cordon.model.event import Event, Evidence
from cordon.model.partial_date import PartialDate
from cordon.model.position import Basis, Deadline, Position, Stance
from cordon.publish.differing import differing_rows
from cordon.publish.quotes import short

NO_QUOTE = "editor's summary, no quote held"
Row = dict[str, object]


def text(when: PartialDate | None) -> str | None:
    """A date as text, None kept."""
    return str(when) if when is not None else None


@lru_cache(maxsize=20_000)
def event_row(event: Event) -> Row:
    """An event with its codes, its reports and how many outlets and origins they are. Shared: don't change it."""
    return {
        "id": event.id,
        **event.act.as_row(),
        "aimed_at": list(event.aimed_at),
        "body": event.body,
        "instrument": event.instrument,
        "partial": event.partial,
        "summary": event.summary,
        "outlets": len(event.outlets),
        "origins": list(event.origins),
        "accepted": event.accepted,
        "certainty": event.certainty.value,
        "recorded": event.recorded.isoformat(),
        "changes": [{"event": change.event, "how": change.how.value} for change in event.changes],
        "conflicts": differing_rows(event),
        "sources": [_source_row(one) for one in event.evidence],
    }


def _source_row(one: Evidence) -> Row:
    return {
        "id": one.id,
        "outlet": one.outlet,
        "tier": one.tier.value,
        "origin": one.origin,
        "published": text(one.published),
        "url": one.url,
        "quote": short(one.quote) if one.quote is not None else None,
        "held_as": "quote" if one.quote is not None else NO_QUOTE,
        "confirmed": one.accepted,
        "recorded": one.recorded.isoformat(),
    }


def position_row(position: Position) -> Row:
    """A position with everything behind it."""
    question = position.question
    return {
        "vendor": question.vendor,
        "place": question.place,
        "scope": list(question.scope.ordered),
        "as_of": question.as_of.isoformat(),
        "known_at": question.known_at.isoformat() if question.known_at else None,
        "status": position.status.value,
        "shown_scope": list(position.shown_scope.ordered),
        "in_part": position.in_part,
        "buy": str(position.buy),
        "keep": str(position.keep),
        "buy_why": position.buy.why,
        "keep_why": position.keep.why,
        "since": text(position.since),
        "since_kind": position.since_kind.value if position.since_kind else None,
        "deadline": text(position.deadline),
        "deadlines": [_deadline_row(one) for one in position.deadlines],
        "overdue": position.overdue,
        "binds": list(position.binds),
        "names_no_vendor": position.names_no_vendor,
        "confidence": position.confidence.value if position.confidence else None,
        "newest_evidence": text(position.newest_evidence),
        "recorded": position.recorded.isoformat() if position.recorded else None,
        "changed": position.changed.isoformat() if position.changed else None,
        "basis": [_basis_row(one) for one in position.basis],
        "others": [_basis_row(one) for one in position.others],
        "exemptions": [{"event": one.event, "what": one.what, "until": text(one.until)} for one in position.exemptions],
        "practice": [event_row(event) for event in position.practice],
        "dissent": [event_row(event) for event in position.dissent],
        "context": [event_row(event) for event in position.context],
        "unconfirmed": [event_row(event) for event in position.unconfirmed],
        "facets": [_facet_row(facet) for facet in position.facets],
    }


def _basis_row(one: Basis) -> Row:
    return {**event_row(one.event), "gives": one.status.value, "covers": one.covers, "why": one.why}


def _deadline_row(one: Deadline) -> Row:
    return {
        "scope": list(one.scope.ordered),
        "last_day": str(one.last_day),
        "event": one.event,
        "history": [str(day) for day in one.history],
        "overdue": one.overdue,
    }


def _facet_row(facet: Position) -> Row:
    return {
        "scope": list(facet.question.scope.ordered),
        "status": facet.status.value,
        "buy": str(facet.buy),
        "keep": str(facet.keep),
        "since": text(facet.since),
        "deadline": text(facet.deadline),
        "binds": list(facet.binds),
        "basis": [one.event.id for one in facet.basis],
    }


def stance_row(stance: Stance) -> Row:
    """A company's stance with everything behind it."""
    return {
        "company": stance.company,
        "vendor": stance.vendor,
        "as_of": stance.as_of.isoformat(),
        "stance": stance.code.value,
        "since": text(stance.since),
        "since_kind": stance.since_kind.value if stance.since_kind else None,
        "deadline": text(stance.deadline),
        "confidence": stance.confidence.value if stance.confidence else None,
        "basis": [event_row(event) for event in stance.basis],
        "others": [event_row(event) for event in stance.others],
    }
