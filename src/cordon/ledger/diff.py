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
    `withdrawn`, `restored`, `merged` (into another), `dropped` (nothing stands behind it any more).
    """

    NEW = "new"
    CHANGED = "changed"
    REREAD = "re-read"
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"
    MERGED = "merged"
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
    found = []
    for ident in sorted(before.keys() | after.keys()):
        old, new = _standing(before.get(ident)), _standing(after.get(ident))
        if old != new:
            found.append(_difference(ident, old, new, _context(ident, before, after, merged.get(ident))))
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
    """What is known besides the two tellings: whether a withdrawal lies on either side, where a merged event went, why a telling ended."""

    was_withdrawn: bool
    is_withdrawn: bool
    carried_on: str | None
    reason: str


def _context(ident: str, before: dict[str, _Told], after: dict[str, _Told], carried_on: str | None) -> _Context:
    old, new = before.get(ident), after.get(ident)
    return _Context(
        was_withdrawn=old is not None and old.event is not None and old.event.withdrawn is not None,
        is_withdrawn=new is not None and new.event is not None and new.event.withdrawn is not None,
        carried_on=carried_on if carried_on in after else None,
        reason=old.reason if old is not None else "",
    )


def _difference(ident: str, old: Event | None, new: Event | None, known: _Context) -> Difference:
    if new is None:
        if known.is_withdrawn:
            return Difference(Side.READING, What.WITHDRAWN, ident, old, None, known.reason)
        if known.carried_on:
            return Difference(Side.READING, What.MERGED, ident, old, None, f"one act with {known.carried_on}")
        return Difference(Side.READING, What.DROPPED, ident, old, None, known.reason)
    if old is None:
        side, what = (Side.READING, What.RESTORED) if known.was_withdrawn else (Side.WORLD, What.NEW)
        return Difference(side, what, ident, None, new)
    held = {one.id for one in old.evidence}
    fresh = [one for one in new.evidence if one.id not in held]
    if fresh:
        return Difference(Side.WORLD, What.CHANGED, ident, old, new, f"new evidence: {', '.join(one.id for one in fresh)}")
    return Difference(Side.READING, What.REREAD, ident, old, new, _changed_fields(old, new))


def _changed_fields(old: Event, new: Event) -> str:
    """Which codes or other fields are told otherwise."""
    was, now = old.act.as_row(), new.act.as_row()
    changed = [f"{name}: {was[name]} -> {now[name]}" for name in was if was[name] != now[name]]
    for name in ("aimed_at", "body", "instrument", "changes", "partial", "binding", "evidence"):
        if getattr(old, name) != getattr(new, name):
            changed.append(name)
    return "; ".join(changed)
