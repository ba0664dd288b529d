"""Editors' rulings on events: merge, split, answer a proposal, take a ruling back. Each is edges between reports; nothing is rewritten.

An event's reports name it: so a ruling survives new captures, new reports and new ids, and taking it back costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from cordon.corroborate import Judgement, Rulings
from cordon.ledger.records import Decided, Decision, DecisionKind, Proposal, ProposalState
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError
from cordon.model.event import Event
from cordon.names import Names
from cordon.pipeline.layer import judgements, update_events

MOST_EDGES = 5000
"""Pairs that one ruling may set."""
_TAKEN_BACK = (DecisionKind.SAME, DecisionKind.APART, DecisionKind.ACCEPT, DecisionKind.REJECT)
_UNDER = "look it up with `cordon timeline` or `cordon event review`"
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Editor:
    """Who rules, why and when; the names with which events are made anew."""

    author: str
    reason: str
    now: datetime
    names: Names


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a ruling did: the ids of its decisions (any of them takes all back) and the events that it left."""

    decisions: tuple[str, ...]
    events: tuple[Event, ...]


def merge(ledger: Ledger, one: str, two: str, editor: Editor) -> Ruled:
    """Make two events one. The older id stays, the other leads to it."""
    first, second = _event(ledger, one), _event(ledger, two)
    if first.id == second.id:
        raise InputError(f"{one} and {two} are one event already", mend="take a merge back with `cordon event undo`")
    held = [evidence.id for evidence in (*first.evidence, *second.evidence)]
    across = {_pair(a.id, b.id) for a in first.evidence for b in second.evidence}
    apart = Rulings.of(_standing(ledger)).apart & across
    return _rule(ledger, [(DecisionKind.SAME, pair) for pair in sorted(apart | set(_star(held)))], held, editor)


def split(ledger: Ledger, ident: str, reports: Sequence[str], editor: Editor) -> Ruled:
    """Take these reports off an event; together they are an event of their own."""
    event = _event(ledger, ident)
    held = [evidence.id for evidence in event.evidence]
    off = list(dict.fromkeys(reports))
    unknown = [report for report in off if report not in held]
    if unknown or not off or len(off) == len(held):
        what = f"{unknown[0]} does not stand behind {event.id}" if unknown else "some of its reports, not all, must be named"
        raise InputError(what, place=ident, mend="its reports are listed by `cordon show`")
    stay = [report for report in held if report not in off]
    edges = [(DecisionKind.APART, _pair(a, b)) for a in off for b in stay]
    edges += [(DecisionKind.SAME, pair) for group in (off, stay) for pair in _star(group)]
    return _rule(ledger, edges, held, editor)


def answer(ledger: Ledger, proposal: str, accept: bool, editor: Editor) -> Ruled:
    """Accept or refuse a proposed link."""
    asked = _proposal(ledger, proposal)
    kind = DecisionKind.ACCEPT if accept else DecisionKind.REJECT
    with ledger.atomic():
        made = ledger.decide(Decision(kind, asked.id, editor.reason, editor.author), editor.now)
        update_events(ledger, editor.names, editor.now, ())
        return Ruled((made,), _behind(ledger, (asked.one, asked.two)))


def undo(ledger: Ledger, decision: str, editor: Editor) -> Ruled:
    """Take a ruling back, with all decisions that were made with it. The old events come back under their old ids."""
    everything = ledger.decisions()
    named = next((one for one in everything if one.id == decision), None)
    if named is None:
        raise InputError(f"no decision {decision[:80]!r}", mend="list them with `cordon event rulings`")
    together = [one for one in everything if _with(one, named)]
    if not together:
        raise InputError(f"{named.decision.kind.value!r} can't be taken back here", place=decision, mend="rule anew")
    with ledger.atomic():
        made = [ledger.decide(_opened(one.decision, editor), editor.now) for one in together]
        update_events(ledger, editor.names, editor.now, ())
        return Ruled(tuple(made), _behind(ledger, _reports(ledger, together)))


def _with(one: Decided, named: Decided) -> bool:
    made = (one.at, one.decision.author, one.decision.reason) == (named.at, named.decision.author, named.decision.reason)
    about_events = one.decision.other is not None or one.decision.subject.startswith("p-")
    return made and about_events and one.decision.kind in _TAKEN_BACK


def _opened(decision: Decision, editor: Editor) -> Decision:
    return Decision(DecisionKind.OPEN, decision.subject, editor.reason, editor.author, other=decision.other)


def _rule(ledger: Ledger, edges: Sequence[tuple[DecisionKind, Pair]], reports: Iterable[str], editor: Editor) -> Ruled:
    if len(edges) > MOST_EDGES:
        raise InputError(f"{len(edges)} pairs in one ruling; the limit is {MOST_EDGES}", mend="split off fewer reports at once")
    with ledger.atomic():
        made = [ledger.decide(Decision(kind, a, editor.reason, editor.author, other=b), editor.now) for kind, (a, b) in edges]
        update_events(ledger, editor.names, editor.now, ())
        return Ruled(tuple(made), _behind(ledger, reports))


def _star(reports: Sequence[str]) -> list[Pair]:
    """Edges that hold a group together: the first report with each other."""
    return [_pair(reports[0], other) for other in reports[1:]]


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a <= b else (b, a)


def _standing(ledger: Ledger) -> Iterable[Judgement]:
    return judgements(ledger)


def _reports(ledger: Ledger, decided: Iterable[Decided]) -> Iterable[str]:
    asked = {one.id: one for one in ledger.proposals(None)}
    for one in decided:
        proposal = asked.get(one.decision.subject)
        yield from (proposal.one, proposal.two) if proposal else (one.decision.subject, one.decision.other or "")


def _behind(ledger: Ledger, reports: Iterable[str]) -> tuple[Event, ...]:
    wanted = set(reports)
    return tuple(event for event in ledger.events() if any(one.id in wanted for one in event.evidence))


def _event(ledger: Ledger, ident: str) -> Event:
    found = ledger.event(ident)
    if found is None:
        raise InputError(f"no event {ident[:80]!r}", mend=_UNDER)
    return found


def _proposal(ledger: Ledger, ident: str) -> Proposal:
    found = next((one for one in ledger.proposals(None) if one.id == ident), None)
    if found is None:
        raise InputError(f"no proposal {ident[:80]!r}", mend="list them with `cordon event review`")
    if found.state is not ProposalState.OPEN:
        raise InputError(f"{ident} was {found.state.value} already", mend="take that back with `cordon event undo`")
    return found
