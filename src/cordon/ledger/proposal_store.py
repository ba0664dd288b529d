"""Links that wait for an editor: kept as long as they are proposed, and for good once an editor decided on them."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.ledger.codec import dump
from cordon.ledger.records import Proposal, ProposalState
from cordon.ledger.rows import Rows
from cordon.ledger.schema import proposals
from cordon.ledger.writer import Writer


def save_proposals(writer: Writer, source: Rows, proposed: Iterable[Proposal]) -> None:
    """Add what is new and mark what waits no more. What an editor decided on stays as decided, proposed again or not."""
    held = {str(ident): (str(state), removed, str(body)) for ident, state, removed, body in source.rows(_ALL)}
    wanted = {one.id: one for one in proposed}
    for ident, (state, removed, body) in held.items():
        one = wanted.get(ident)
        if state == ProposalState.OPEN and one is None and removed is None:
            writer.change(proposals, {"id": ident}, {"removed_at": writer.at})
        elif one is not None and state == ProposalState.OPEN and (removed is not None or body != _body(one)):
            writer.change(proposals, {"id": ident}, {"removed_at": None, "body": _body(one)})
    writer.add(proposals, [_row(writer, one) for ident, one in sorted(wanted.items()) if ident not in held])


_ALL = "SELECT id, state, removed_at, body FROM proposals ORDER BY id"


def _body(one: Proposal) -> str:
    return dump({"why": one.why, "quote": one.quote, "score": one.score})


def _row(writer: Writer, one: Proposal) -> dict[str, object]:
    told = {"id": one.id, "kind": one.kind, "one": one.one, "two": one.two, "state": ProposalState.OPEN.value}
    return {**told, "at": writer.at, "body": _body(one), "removed_at": None, "row_version": 1}
