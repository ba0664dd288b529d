"""What hangs on events: evidence, changes, instruments with duties and exemptions. Taking a link off marks it; nothing is deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table

from cordon.ledger.codec import dump
from cordon.ledger.records import Duty, Layer
from cordon.ledger.rows import Rows
from cordon.ledger.schema import duties, event_changes, event_evidence, exemptions, instruments
from cordon.ledger.writer import Writer
from cordon.model.event import Event, Exemption, Instrument
from cordon.model.identity import record_id

Key = tuple[str, ...]


def save_links(writer: Writer, source: Rows, layer: Layer) -> None:
    """Bring the links of all events in line with the layer."""
    evidence: dict[Key, dict[str, Any]] = {
        (event.id, one.id): {"author": layer.author, "at": writer.at, "reason": "same act"}
        for event in layer.events
        for one in event.evidence
    }
    _sync(writer, source, event_evidence, ("event", "record"), evidence)
    _sync(writer, source, event_changes, ("event", "target", "how"), _changes(writer, layer))
    held = {str(row[0]): row for row in source.rows("SELECT id, title, place, url FROM instruments")}
    for instrument in layer.instruments:
        _save_instrument(writer, instrument, held)
    _sync(writer, source, duties, ("instrument", "event"), {(duty.instrument, duty.event): _duty(writer, duty) for duty in layer.duties})
    _sync(writer, source, exemptions, ("id",), {(exemption_id(one),): _exemption(writer, one) for one in layer.exemptions})


def drop_evidence(writer: Writer, source: Rows, record: str, why: str) -> list[str]:
    """Take a statement or fact off its events; gives the events that it stood behind."""
    found = source.rows("SELECT event, n FROM event_evidence WHERE record = :record AND removed_at IS NULL", record=record)
    for event, n in found:
        writer.change(event_evidence, {"event": event, "record": record, "n": n}, {"removed_at": writer.at, "removed_why": why})
    return [str(event) for event, _ in found]


def exemption_id(one: Exemption) -> str:
    """The id of an exemption: what is exempted from which event, until when."""
    return record_id("x", one.event, one.what, str(one.until or ""))


def _changes(writer: Writer, layer: Layer) -> dict[Key, dict[str, Any]]:
    found: dict[Key, dict[str, Any]] = {}
    for event in layer.events:
        for link in event.changes:
            found[(event.id, link.event, link.how.value)] = {"read_from": _read_from(event), "state": "applied", "at": writer.at}
    return found


def _read_from(event: Event) -> str:
    """An editor's facts give links of their own; without any, a text gave it."""
    return "facts" if any(one.quote is None for one in event.evidence) else "text"


def _duty(writer: Writer, duty: Duty) -> dict[str, Any]:
    return {"recorded": writer.day, "body": dump({"scope": list(duty.scope.ordered), "deadline": duty.deadline})}


def _exemption(writer: Writer, one: Exemption) -> dict[str, Any]:
    return {"event": one.event, "recorded": writer.day, "body": dump({"what": one.what, "until": str(one.until) if one.until else None})}


def _save_instrument(writer: Writer, one: Instrument, held: Mapping[str, Any]) -> None:
    before = held.get(one.id)
    if before is None:
        row = {"id": one.id, "title": one.title, "place": one.place, "recorded": writer.day, "url": one.url, "row_version": 1}
        writer.add(instruments, [row])
    elif tuple(before[1:]) != (one.title, one.place, one.url):
        writer.change(instruments, {"id": one.id}, {"title": one.title, "place": one.place, "url": one.url})


# Columns that say when a link came, not what it is: they don't make it another.
_WHEN = frozenset({"at", "recorded", "author", "reason"})


def _sync(writer: Writer, source: Rows, table: Table, key: tuple[str, ...], wanted: Mapping[Key, Mapping[str, Any]]) -> None:
    """Add the links that are wanted and not there, mark those that are there and not wanted, mend those that differ."""
    numbered = "n" in table.c
    told = [name for name in next(iter(wanted.values()), {}) if name not in _WHEN]
    columns = [*key, "n" if numbered else "row_version", "removed_at", *told]
    held: dict[Key, Any] = {}
    for row in source.rows(f"SELECT {', '.join(columns)} FROM {table.name} ORDER BY {', '.join(columns[: len(key) + 1])}"):
        held[tuple(str(value) for value in row[: len(key)])] = row[len(key) :]
    for name, (n, removed, *_rest) in held.items():
        if removed is None and name not in wanted:
            writer.change(table, _key(key, name, n if numbered else None), {"removed_at": writer.at})
    added = []
    for name, values in wanted.items():
        before = held.get(name)
        if before is None or (numbered and before[1] is not None):
            n = {"n": int(before[0]) + 1 if before else 1} if numbered else {}
            blank = {column.name: None for column in table.c if column.nullable}
            added.append({**blank, **dict(zip(key, name, strict=True)), **n, **values, "row_version": 1})
        elif before[1] is not None or tuple(before[2:]) != tuple(values[column] for column in told):
            writer.change(table, _key(key, name, before[0] if numbered else None), {**values, "removed_at": None})
    writer.add(table, added)


def _key(names: tuple[str, ...], values: Key, n: object) -> dict[str, object]:
    key: dict[str, object] = dict(zip(names, values, strict=True))
    return key if n is None else {**key, "n": n}
