"""A position's acts as a table: what it rests on and what stands beside it, one row an act and source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cordon.model.event import Event
from cordon.model.position import Position
from cordon.publish.quotes import short
from cordon.publish.rows import NO_QUOTE, Row, text
from cordon.publish.takeaway.table import Table

COLUMNS = (
    *(
        "place",
        "vendor",
        "scope",
        "as_of",
        "part",
        "gives",
        "event",
        "measure",
        "stage",
        "actor",
        "body",
        "where",
        "act_scope",
        "instrument",
    ),
    *("said", "announced", "adopted", "effective", "deadline", "expected", "ended", "summary"),
    *("outlet", "published", "url", "held_as", "confirmed", "recorded"),
)


def basis_table(position: Position) -> Table:
    """The rows of a position, in the order of its page."""
    return Table(
        COLUMNS,
        list(_rows(position)),
        f"what the position rests on: status {position.status.value}, buy {position.buy}, keep {position.keep}",
    )


def _rows(position: Position) -> Iterator[Row]:
    parts: list[tuple[str, str, Iterable[Event]]] = []
    parts += [("basis", one.status.value, [one.event]) for one in position.basis]
    parts += [("other rule", one.status.value, [one.event]) for one in position.others]
    parts += [("practice", "", position.practice), ("dissent", "", position.dissent)]
    parts += [("context", "", position.context), ("unconfirmed", "", position.unconfirmed)]
    question = position.question
    asked: Row = {"place": question.place, "vendor": question.vendor, "scope": str(question.scope), "as_of": question.as_of.isoformat()}
    for part, gives, events in parts:
        for event in events:
            for source in source_rows(event):
                yield {**asked, "part": part, "gives": gives, **act_cells(event), **source}


def act_cells(event: Event) -> Row:
    """The codes of an act, a column each."""
    act = event.act
    return {
        "event": event.id,
        "measure": act.measure.value,
        "stage": act.stage.value,
        "actor": act.actor,
        "body": event.body,
        "where": list(act.where),
        "targets": list(act.targets),
        "act_scope": list(act.scope.ordered),
        "instrument": event.instrument,
        **act.dates.as_row(),
        "summary": event.summary,
    }


def source_rows(event: Event) -> Iterator[Row]:
    """Who says so, one row a report."""
    for one in event.evidence:
        yield {
            "outlet": one.outlet,
            "published": text(one.published),
            "url": one.url,
            "held_as": short(one.quote) if one.quote is not None else NO_QUOTE,
            "confirmed": one.accepted,
            "recorded": one.recorded.isoformat(),
        }
