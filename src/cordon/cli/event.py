"""Editors' rulings on events, each with name and reason, none of them final.

review lists the links that wait; accept or refuse PROPOSAL answers one. merge A B makes two events one, split EVENT REPORT… takes
reports off. rulings lists what was decided; undo DECISION takes a ruling back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

import typer

from cordon.cli.database import chosen, reading
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.reading import Reader
from cordon.ledger.records import Decided, Proposal
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError
from cordon.model.event import Event
from cordon.names import load
from cordon.pipeline import Editor, Ruled, answer, merge, split, undo
from cordon.publish.differing import differing_lines
from cordon.publish.rows import event_row

Row = Mapping[str, object]


class Action(StrEnum):
    """What an editor does."""

    REVIEW = "review"
    ACCEPT = "accept"
    REFUSE = "refuse"
    MERGE = "merge"
    SPLIT = "split"
    RULINGS = "rulings"
    UNDO = "undo"


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon event` takes."""

    action: Annotated[Action, typer.Argument(help="What to do.", show_default=False)]
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID…]", show_default=False, help="Events, reports, a proposal or a decision.")
    ] = None
    by: Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who rules.")] = None
    why: Annotated[str | None, typer.Option("--why", metavar="TEXT", help="The reason, kept with the ruling.")] = None


def run(options: Options) -> int:
    """List, or rule and print the events that are left."""
    if options.action in _LISTS:
        with reading(options) as reader:
            _LISTS[options.action](reader, options.json)
        return ExitCode.FINE
    editor = _editor(options)
    with Ledger.open(chosen(options).address) as ledger:
        ruled = _ruled(ledger, options, editor)
    _print(ruled, options.json)
    return ExitCode.FINE


def _editor(options: Options) -> Editor:
    if not (options.by or "").strip() or not (options.why or "").strip():
        raise InputError("a ruling needs a name and a reason", place=options.action.value, mend='add --by "Your Name" --why "…"')
    return Editor(options.by or "", options.why or "", datetime.now(UTC), load())


def _ruled(ledger: Ledger, options: Options, editor: Editor) -> Ruled:
    ids = options.ids or []
    if options.action is Action.MERGE:
        one, two = _exactly(ids, "merge A B", 2)
        return merge(ledger, one, two, editor)
    if options.action is Action.SPLIT:
        if len(ids) < 2:
            raise InputError("an event and at least one of its reports are needed", place="split", mend="cordon event split EVENT REPORT…")
        return split(ledger, ids[0], ids[1:], editor)
    if options.action is Action.UNDO:
        return undo(ledger, _exactly(ids, "undo DECISION", 1)[0], editor)
    accept = options.action is Action.ACCEPT
    return answer(ledger, _exactly(ids, f"{options.action.value} PROPOSAL", 1)[0], accept, editor)


def _exactly(ids: list[str], usage: str, count: int) -> list[str]:
    if len(ids) != count:
        raise InputError(f"{len(ids)} ids", place=usage.split(maxsplit=1)[0], mend=f"write: cordon event {usage}")
    return ids


def _print(ruled: Ruled, as_json: bool) -> None:
    if as_json:
        write_json({"decisions": list(ruled.decisions), "events": [event_row(event) for event in ruled.events]})
        return
    lines = [line for event in ruled.events for line in _event_lines(event)]
    write_text("\n".join([*lines, f"Take it back with: cordon event undo {ruled.decisions[0]}"]))


def _event_lines(event: Event) -> list[str]:
    reports = [f"  {one.id}: {one.outlet}, {one.published or 'undated'}: {one.quote or one.summary}" for one in event.evidence]
    return [f"{event.id}: {event.summary}", *reports, *(f"  {line}" for line in differing_lines(event))]


def _review(reader: Reader, as_json: bool) -> None:
    events = {one.id: event for event in reader.events() for one in event.evidence}
    rows = [_proposal_row(one, events) for one in reader.proposals()]
    if as_json:
        write_json(rows)
    else:
        write_text("\n".join([*(line for row in rows for line in _proposal_lines(row)), f"{len(rows)} links wait for an editor"]))


def _proposal_row(one: Proposal, events: Mapping[str, Event]) -> Row:
    ends = [{"report": name, **_end(events.get(name))} for name in (one.one, one.two)]
    return {"id": one.id, "kind": one.kind, "why": one.why, "quote": one.quote, "score": one.score, "one": ends[0], "two": ends[1]}


def _end(event: Event | None) -> Row:
    return {"event": event.id if event else None, "summary": event.summary if event else None}


def _proposal_lines(row: Row) -> list[str]:
    quoted = [f'  in the words: "{row["quote"]}"'] if row["quote"] else []
    ends = [f"  {end['event']} ({end['report']}): {end['summary']}" for end in (row["one"], row["two"]) if isinstance(end, Mapping)]
    return [f"{row['id']}: {row['kind']}? {row['why']}", *ends, *quoted]


def _rulings(reader: Reader, as_json: bool) -> None:
    rows = [_ruling_row(one) for one in reader.decisions()]
    if as_json:
        write_json(rows)
    else:
        write_text("\n".join([*(" ".join(str(value) for value in row.values() if value) for row in rows), f"{len(rows)} rulings"]))


def _ruling_row(one: Decided) -> Row:
    decision = one.decision
    told = {"kind": decision.kind.value, "subject": decision.subject, "other": decision.other}
    return {"id": one.id, "at": one.at, **told, "by": decision.author, "why": decision.reason}


_LISTS: Mapping[Action, Callable[[Reader, bool], None]] = MappingProxyType({Action.REVIEW: _review, Action.RULINGS: _rulings})
