"""Editors' decisions: accept, reject, withdraw, restore, one act or two. What a decision changes is told anew from its day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from cordon.ledger.codec import dump, event_row
from cordon.ledger.edges import drop_evidence
from cordon.ledger.event_store import READING, WITHDRAWAL, retell, retire
from cordon.ledger.layer_query import event
from cordon.ledger.records import Decision, DecisionKind, Override
from cordon.ledger.rows import Rows
from cordon.ledger.schema import decisions, facts, names_overrides, proposals, statements
from cordon.ledger.writer import Writer
from cordon.model.errors import InputError, LedgerError
from cordon.model.identity import record_id

_STATES = {
    DecisionKind.ACCEPT: "accepted",
    DecisionKind.REJECT: "rejected",
    DecisionKind.WITHDRAW: "withdrawn",
    DecisionKind.RESTORE: "machine",
}
_PAIRS = (DecisionKind.SAME, DecisionKind.APART, DecisionKind.OPEN)
_WAITING = {DecisionKind.ACCEPT: "accepted", DecisionKind.REJECT: "refused", DecisionKind.OPEN: "open"}
_VERSIONS = {
    "statements": "row_version",
    "facts": "revision",
    "events": "revision",
    "names_overrides": "row_version",
    "proposals": "row_version",
}
_MAY_DECIDE = {
    "statements": frozenset({*_STATES, *_PAIRS}),
    "facts": frozenset({DecisionKind.WITHDRAW, DecisionKind.RESTORE, *_PAIRS}),
    "events": frozenset({DecisionKind.WITHDRAW, DecisionKind.RESTORE}),
    "names_overrides": frozenset({DecisionKind.WITHDRAW}),
    "proposals": frozenset(_WAITING),
}


@dataclass(frozen=True, slots=True)
class _Subject:
    kind: str
    id: str
    version: int


def decide(writer: Writer, source: Rows, decision: Decision) -> str:
    """Store a decision, do what it says, and give its id. The same decision again at the same moment changes nothing.

    An unknown subject, a kind that doesn't fit it, a missing reason or author are an InputError; a record that somebody changed since the
    editor read it (`expected`) is a LedgerError.
    """
    subject = _checked(source, decision)
    ident = record_id("r", decision.kind.value, decision.subject, decision.other or "", decision.author, decision.reason, writer.at)
    if source.rows("SELECT 1 FROM decisions WHERE id = :id", id=ident):
        return ident
    if decision.expected is not None and decision.expected != subject.version:
        raise LedgerError(
            f"somebody changed {subject.id} meanwhile (it is at version {subject.version}, not {decision.expected})",
            mend="read it again, then decide",
        )
    row = {"kind": decision.kind.value, "subject": decision.subject, "other": decision.other, "author": decision.author}
    writer.add(decisions, [{"id": ident, **row, "at": writer.at, "reason": decision.reason}])
    if not _is_pair(subject, decision):
        _DO[subject.kind](writer, source, subject, decision)
    return ident


def _checked(source: Rows, decision: Decision) -> _Subject:
    if not decision.reason.strip() or not decision.author.strip():
        raise InputError("a decision needs a reason and an author", place=decision.subject, mend="say why, and who decides")
    subject = _find(source, decision.subject)
    if decision.kind not in _MAY_DECIDE[subject.kind]:
        raise InputError(f"{subject.kind} can't be decided on by {decision.kind.value!r}", place=decision.subject)
    pair = _is_pair(subject, decision)
    if pair != (decision.other is not None) or decision.other == decision.subject:
        raise InputError(f"{decision.kind.value!r} takes {'two records' if pair else 'one record'}", place=decision.subject)
    if decision.other is not None:
        _find(source, decision.other)
    return subject


def _is_pair(subject: _Subject, decision: Decision) -> bool:
    return decision.kind in _PAIRS and subject.kind != "proposals"


def _find(source: Rows, ident: str) -> _Subject:
    for kind, version in _VERSIONS.items():
        found = source.rows(f"SELECT {version} FROM {kind} WHERE id = :id ORDER BY {version} DESC LIMIT 1", id=ident)
        if found:
            return _Subject(kind, ident, int(str(found[0][0])))
    raise InputError(f"no statement, fact, event or proposal {ident!r}", mend="look it up with `cordon show`")


def _statement(writer: Writer, source: Rows, subject: _Subject, decision: Decision) -> None:
    writer.change(statements, {"id": subject.id}, {"state": _STATES[decision.kind]}, decision.expected)
    if decision.kind is DecisionKind.ACCEPT:
        _mark_accepted(writer, source, subject.id)
    elif decision.kind in (DecisionKind.REJECT, DecisionKind.WITHDRAW):
        take_off(writer, source, subject.id, decision.reason)


def _fact(writer: Writer, source: Rows, subject: _Subject, decision: Decision) -> None:
    """A restored fact is a new revision: between withdrawal and restoration the ledger told nothing of it, and still says so."""
    key: dict[str, str | int] = {"id": subject.id, "revision": subject.version}
    ((known, until, withdrawn, row_hash, body),) = source.rows(
        "SELECT known, until, withdrawn, row_hash, body FROM facts WHERE id = :id AND revision = :revision", **key
    )
    if decision.kind is DecisionKind.WITHDRAW:
        if withdrawn is None:
            writer.change(facts, key, {"withdrawn": writer.day, "reason": decision.reason})
            take_off(writer, source, subject.id, decision.reason)
    elif withdrawn is not None:
        since = max(date.fromisoformat(str(known)), date.fromisoformat(writer.day)).isoformat()
        writer.change(facts, key, {"until": since})
        fresh = {"id": subject.id, "revision": subject.version + 1, "known": since, "until": until, "withdrawn": None}
        writer.add(facts, [{**fresh, "reason": decision.reason, "row_hash": row_hash, "body": body}])


def _event(writer: Writer, source: Rows, subject: _Subject, decision: Decision) -> None:
    told = event(source, subject.id)
    if told is None:
        raise InputError(f"event {subject.id} is not told any more", mend="decide on its statements and facts")
    day = date.fromisoformat(writer.day) if decision.kind is DecisionKind.WITHDRAW else None
    if (told.withdrawn is None) == (day is None):
        return
    retell(writer, source, replace(told, withdrawn=day), WITHDRAWAL, decision.reason)


def _override(writer: Writer, source: Rows, subject: _Subject, decision: Decision) -> None:
    writer.change(names_overrides, {"id": subject.id}, {"withdrawn": writer.day}, decision.expected)


def _proposal(writer: Writer, source: Rows, subject: _Subject, decision: Decision) -> None:
    writer.change(proposals, {"id": subject.id}, {"state": _WAITING[decision.kind], "removed_at": None}, decision.expected)


_DO: dict[str, Callable[[Writer, Rows, _Subject, Decision], None]] = {
    "statements": _statement,
    "facts": _fact,
    "events": _event,
    "names_overrides": _override,
    "proposals": _proposal,
}


def override_name(writer: Writer, source: Rows, override: Override) -> str:
    """Store a row for a names file; the same row again changes nothing."""
    if not override.reason.strip() or not override.author.strip():
        raise InputError("a change of names needs a reason and an author", place=override.file, mend="say why, and who decides")
    body = dump(override.row)
    standing = source.rows("SELECT id FROM names_overrides WHERE file = :f AND body = :b AND withdrawn IS NULL", f=override.file, b=body)
    if standing:
        return str(standing[0][0])
    ident = record_id("n", override.file, body, writer.at)
    row = {"file": override.file, "author": override.author, "at": writer.at, "reason": override.reason, "body": body}
    writer.add(names_overrides, [{"id": ident, **row, "withdrawn": None, "row_version": 1}])
    return ident


def take_off(writer: Writer, source: Rows, record: str, why: str) -> None:
    """Tell the events of a record without it; one that nothing else stands behind is told no more."""
    for ident in drop_evidence(writer, source, record, why):
        told = event(source, ident)
        if told is None or told.id != ident:
            continue
        left = tuple(one for one in told.evidence if one.id != record)
        if left:
            retell(writer, source, told.resting_on(left), WITHDRAWAL, why)
        else:
            retire(writer, source, ident, why)


def _mark_accepted(writer: Writer, source: Rows, record: str) -> None:
    found = source.rows("SELECT event FROM event_evidence WHERE record = :record AND removed_at IS NULL", record=record)
    for (ident,) in found:
        told = event(source, str(ident))
        if told is not None:
            marked = tuple(replace(one, accepted=True) if one.id == record else one for one in told.evidence)
            if dump(event_row(replace(told, evidence=marked))) != dump(event_row(told)):
                retell(writer, source, replace(told, evidence=marked), READING, f"{record} accepted")
