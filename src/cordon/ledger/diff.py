"""What changed between two days: in the world (acts that we learnt of), and in our reading (corrections, withdrawals, re-readings)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordon.ledger.layer_query import event_from, redirects
from cordon.ledger.rows import Rows
from cordon.model.event import Event


class Side(StrEnum):
    """Where a change lies."""

    WORLD = "world"
    READING = "reading"


class What(StrEnum):
    """What became of an event between the two days.

    World: `new`, or `changed` when new evidence changed what is told. Reading: `re-read` (told otherwise without new evidence),
    `withdrawn`, `restored`, `merged` (into another), `split` (off another), `dropped` (nothing stands behind it any more).
    """

    NEW = "new"
    CHANGED = "changed"
    REREAD = "re-read"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    MERGED = "merged"
    SPLIT = "split"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Difference:
    """One event that is told otherwise. `before` and `after` are its tellings (None: not told); `why` names the change or its reason."""

    side: Side
    what: What
    event: str
    before: Event | None
    after: Event | None
    why: str = ""

    @property
    def summary(self) -> str:
        """The sentence that tells the event."""
        told = self.after or self.before
        return told.summary if told else ""


@dataclass(frozen=True, slots=True)
class _Told:
    event: Event | None
    reason: str


def differences(source: Rows, since: date, until: date) -> list[Difference]:
    """What is told otherwise at the end of `until` than at the end of `since`, in order of side, kind and event."""
    before, after = _told(source, since), _told(source, until)
    merged = redirects(source)
    evidence = frozenset(one.id for told in before.values() if told.event for one in told.event.evidence)
    found = []
    for ident in sorted(before.keys() | after.keys()):
        old, new = _standing(before.get(ident)), _standing(after.get(ident))
        if old != new:
            carried_on = merged.get(ident) if merged.get(ident) in after else None
            found.append(_difference(ident, old, new, _context(before.get(ident), after.get(ident), carried_on, evidence)))
    sides, kinds = list(Side), list(What)
    return sorted(found, key=lambda one: (sides.index(one.side), kinds.index(one.what), one.event))


def _told(source: Rows, day: date) -> dict[str, _Told]:
    rows = source.rows(
        "SELECT id, body, withdrawn, reason FROM events WHERE known <= :day AND (until IS NULL OR until > :day)", day=day.isoformat()
    )
    return {str(ident): _Told(event_from(body, withdrawn, day), str(reason or "")) for ident, body, withdrawn, reason in rows}


def _standing(told: _Told | None) -> Event | None:
    return None if told is None or told.event is None or told.event.withdrawn is not None else told.event


@dataclass(frozen=True, slots=True)
class _Context:
    """What is known besides the two tellings: whether a withdrawal lies on either side, where a merged event went, why a telling ended,
    and which statements and facts were told before, in whatever event."""

    was_withdrawn: bool
    is_withdrawn: bool
    carried_on: str | None
    reason: str
    told: frozenset[str]


def _context(old: _Told | None, new: _Told | None, carried_on: str | None, told: frozenset[str]) -> _Context:
    return _Context(
        was_withdrawn=old is not None and old.event is not None and old.event.withdrawn is not None,
        is_withdrawn=new is not None and new.event is not None and new.event.withdrawn is not None,
        carried_on=carried_on,
        reason=(new or old or _Told(None, "")).reason,
        told=told,
    )


def _difference(ident: str, old: Event | None, new: Event | None, known: _Context) -> Difference:
    if new is None:
        if known.is_withdrawn:
            return Difference(Side.READING, What.WITHDRAWN, ident, old, None, known.reason)
        if known.carried_on:
            return Difference(Side.READING, What.MERGED, ident, old, None, f"one act with {known.carried_on}")
        return Difference(Side.READING, What.DROPPED, ident, old, None, known.reason)
    if old is None:
        return _appeared(ident, new, known)
    fresh = [one for one in new.evidence if one.id not in known.told]
    if fresh:
        return Difference(Side.WORLD, What.CHANGED, ident, old, new, f"new evidence: {', '.join(one.id for one in fresh)}")
    return Difference(Side.READING, What.REREAD, ident, old, new, known.reason or _changed_fields(old, new))


def _appeared(ident: str, new: Event, known: _Context) -> Difference:
    if known.was_withdrawn:
        return Difference(Side.READING, What.RESTORED, ident, None, new)
    if all(one.id in known.told for one in new.evidence):
        return Difference(Side.READING, What.SPLIT, ident, None, new, "its evidence stood behind another event")
    return Difference(Side.WORLD, What.NEW, ident, None, new)


def _changed_fields(old: Event, new: Event) -> str:
    """Which codes or other fields are told otherwise."""
    was, now = old.act.as_row(), new.act.as_row()
    changed = [f"{name}: {was[name]} -> {now[name]}" for name in was if was[name] != now[name]]
    for name in ("aimed_at", "body", "instrument", "changes", "partial", "binding", "evidence", "conflicts"):
        if getattr(old, name) != getattr(new, name):
            changed.append(name)
    return "; ".join(changed)
