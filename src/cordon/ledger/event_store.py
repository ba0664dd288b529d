"""The event layer in the ledger: saved as a whole, changed only where it differs, each telling kept for the days on which it was ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cordon.ledger.codec import dump, event_row, load, names_of
from cordon.ledger.edges import save_links
from cordon.ledger.proposal_store import save_proposals
from cordon.ledger.records import Counts, IngestResult, Layer
from cordon.ledger.rows import Rows
from cordon.ledger.schema import event_index, event_redirects, events
from cordon.ledger.writer import Record, Writer
from cordon.model.event import Event

NEW = "new"
EVIDENCE = "evidence"
READING = "reading"
WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Telling:
    """One revision of an event as stored."""

    revision: int
    known: str
    until: str | None
    withdrawn: str | None
    body: str

    @property
    def evidence(self) -> frozenset[str]:
        """The ids behind it."""
        return frozenset(one["id"] for one in load(self.body)["evidence"])


def save_events(writer: Writer, source: Rows, layer: Layer) -> IngestResult:
    """Make the layer what the ledger tells from now on. The same layer again changes nothing.

    A first telling counts from the event's own `recorded` day; one with new evidence from the day on which that was recorded; one that only
    we read differently, or whose evidence stood behind another event before, from today. Events that the layer leaves out are told no
    more, and their earlier tellings stay.
    """
    latest, behind = _latest(source), _behind(source)
    new = same = superseded = 0
    added: list[tuple[Event, Record]] = []
    for event in layer.events:
        before = latest.get(event.id)
        body, withdrawn = dump(event_row(event)), event.withdrawn.isoformat() if event.withdrawn else None
        if before is not None and before.until is None and (before.body, before.withdrawn) == (body, withdrawn):
            same += 1
            continue
        superseded += before is not None and before.until is None
        new += before is None or before.until is not None
        added.append((event, _tell(writer, event, before, behind)))
    gone = _retire(writer, layer, latest)
    writer.add(events, [row for _, row in added])
    _index(writer, added)
    _redirect(writer, source, layer.redirects)
    save_links(writer, source, layer)
    save_proposals(writer, source, layer.proposed)
    return IngestResult({"events": Counts(new, same, superseded, gone)})


def retell(writer: Writer, source: Rows, event: Event, cause: str, reason: str) -> None:
    """A new telling of one event, from today, for a reason."""
    before = _latest(source).get(event.id)
    row = {**_tell(writer, event, before, {}), "cause": cause, "reason": reason}
    writer.add(events, [row])
    _index(writer, [(event, row)])


def retire(writer: Writer, source: Rows, ident: str, reason: str) -> None:
    """Tell an event no more, from today."""
    _end(writer, ident, _latest(source)[ident], reason)


def _end(writer: Writer, ident: str, told: Telling, reason: str) -> None:
    until = max(date.fromisoformat(writer.day), date.fromisoformat(told.known)).isoformat()
    writer.change(events, {"id": ident, "revision": told.revision}, {"until": until, "reason": reason})


def _latest(source: Rows) -> dict[str, Telling]:
    found: dict[str, Telling] = {}
    for ident, revision, known, until, withdrawn, body in source.rows(
        "SELECT id, revision, known, until, withdrawn, body FROM events ORDER BY id, revision"
    ):
        end, taken_back = (str(value) if value else None for value in (until, withdrawn))
        found[str(ident)] = Telling(int(str(revision)), str(known), end, taken_back, str(body))
    return found


def _behind(source: Rows) -> dict[str, set[str]]:
    """The events that each statement and fact stood behind, ever."""
    found: dict[str, set[str]] = {}
    for record, event in source.rows("SELECT record, event FROM event_evidence"):
        found.setdefault(str(record), set()).add(str(event))
    return found


def _tell(writer: Writer, event: Event, before: Telling | None, behind: Mapping[str, set[str]]) -> Record:
    """The row of the next revision; closes the one before it."""
    moved = any(behind.get(one.id, set()) - {event.id} for one in event.evidence)
    known, cause = _since(writer, event, before, moved)
    if before is not None and before.until is None:
        writer.change(events, {"id": event.id, "revision": before.revision}, {"until": known})
    return {
        "id": event.id,
        "revision": before.revision + 1 if before else 1,
        "known": known,
        "until": None,
        "withdrawn": event.withdrawn.isoformat() if event.withdrawn else None,
        "reason": None,
        "cause": cause,
        "body": dump(event_row(event)),
    }


def _since(writer: Writer, event: Event, before: Telling | None, moved: bool) -> tuple[str, str]:
    """From which day the telling counts, and why it is told. What was told in another arrangement until today is so from today."""
    today = date.fromisoformat(writer.day)
    if before is None:
        return (today if moved else event.recorded).isoformat(), READING if moved else NEW
    held = before.evidence
    fresh = [one.recorded for one in event.evidence if one.id not in held]
    day = max(fresh) if fresh and before.until is None and not moved else today
    return max(day, date.fromisoformat(before.known)).isoformat(), EVIDENCE if fresh and not moved else READING


def _retire(writer: Writer, layer: Layer, latest: Mapping[str, Telling]) -> int:
    kept = {event.id for event in layer.events}
    gone = [(ident, told) for ident, told in latest.items() if told.until is None and ident not in kept]
    for ident, told in gone:
        reason = f"one act with {layer.redirects[ident]}" if ident in layer.redirects else "nothing stands behind it any more"
        _end(writer, ident, told, reason)
    return len(gone)


def _index(writer: Writer, added: list[tuple[Event, Record]]) -> None:
    rows = [
        {"facet": facet, "value": value, "event": event.id, "revision": row["revision"]}
        for event, row in added
        for facet, value in names_of(event)
    ]
    writer.index(event_index, rows)


def _redirect(writer: Writer, source: Rows, redirects: Mapping[str, str]) -> None:
    """Redirects are never taken out: one that no longer holds leads to nothing."""
    held = {str(old): str(new) for old, new in source.rows("SELECT id, redirect_to FROM event_redirects")}
    for old, new in held.items():
        if redirects.get(old, "") != new:
            writer.change(event_redirects, {"id": old}, {"redirect_to": redirects.get(old, ""), "at": writer.at, "reason": "changed"})
    added = [{"id": old, "redirect_to": new, "at": writer.at, "reason": "merged", "row_version": 1} for old, new in redirects.items()]
    writer.add(event_redirects, [row for row in added if row["id"] not in held])
