"""Questions about links that wait for an editor."""

from __future__ import annotations

from cordon.ledger.codec import load
from cordon.ledger.records import Proposal, ProposalState
from cordon.ledger.rows import Rows


def waiting(source: Rows, state: ProposalState | None) -> list[Proposal]:
    """The proposals that stand, in one state or all, best first."""
    where = "removed_at IS NULL" if state is None else "removed_at IS NULL AND state = :state"
    values = {} if state is None else {"state": state.value}
    found = source.rows(f"SELECT kind, one, two, state, body FROM proposals WHERE {where} ORDER BY id", **values)
    read = [_proposal(str(kind), str(one), str(two), str(stands), load(body)) for kind, one, two, stands, body in found]
    return sorted(read, key=lambda one: (-(one.score or 0.0), one.kind, one.id))


def _proposal(kind: str, one: str, two: str, state: str, body: dict[str, object]) -> Proposal:
    quote, score = body.get("quote"), body.get("score")
    return Proposal(
        kind,
        one,
        two,
        str(body.get("why", "")),
        str(quote) if quote is not None else None,
        float(str(score)) if score is not None else None,
        ProposalState(state),
    )
