"""Questions about facts and events: what stands, or stood at the end of a day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from cordon.ledger.codec import event_of, load
from cordon.ledger.rows import Rows, Value
from cordon.model.event import Event
from cordon.model.fact import Fact

Names = str | Collection[str] | None
_NOW = "until IS NULL"
_THEN = "known <= :day AND (until IS NULL OR until > :day)"


def facts(source: Rows, known_at: date | None = None) -> list[Fact]:
    """The facts that stand, or stood at the end of a day, in order of id."""
    if known_at is None:
        found = source.rows(f"SELECT body FROM facts WHERE {_NOW} AND withdrawn IS NULL ORDER BY id")
    else:
        where = f"{_THEN} AND (withdrawn IS NULL OR withdrawn > :day)"
        found = source.rows(f"SELECT body FROM facts WHERE {where} ORDER BY id", day=known_at.isoformat())
    return [Fact.of(load(row[0])) for row in found]


def events(source: Rows, place: Names, vendor: Names, known_at: date | None) -> list[Event]:
    """The events told now, or at the end of a day, of one of the places (of effect or the actor) and vendors (hit or aimed at)."""
    values: dict[str, Value] = {} if known_at is None else {"day": known_at.isoformat()}
    where = [_NOW if known_at is None else _THEN]
    for facet, wanted in (("place", place), ("vendor", vendor)):
        if wanted is not None:
            where.append(_indexed(facet, [wanted] if isinstance(wanted, str) else sorted(wanted), values))
    found = source.rows(f"SELECT body, withdrawn FROM events WHERE {' AND '.join(where)} ORDER BY id", **values)
    told = (event_from(body, withdrawn, known_at) for body, withdrawn in found)
    return [event for event in told if event is not None]


def event(source: Rows, ident: str) -> Event | None:
    """One event as told now, under its own id or one that was merged into it; None if there is none."""
    moved = redirects(source)
    seen: set[str] = set()
    while ident in moved and ident not in seen:
        seen.add(ident)
        ident = moved[ident]
    found = source.rows(f"SELECT body, withdrawn FROM events WHERE id = :id AND {_NOW}", id=ident)
    return event_from(found[0][0], found[0][1], None) if found else None


def redirects(source: Rows) -> Mapping[str, str]:
    """Merged ids and the ids that carry on."""
    return {
        str(old): str(new) for old, new in source.rows("SELECT id, redirect_to FROM event_redirects WHERE redirect_to <> '' ORDER BY id")
    }


def event_from(body: Value, withdrawn: Value, known_at: date | None) -> Event | None:
    """An event from its stored row, without evidence recorded after `known_at`; None if nothing is left."""
    told = event_of(load(body), str(withdrawn) if withdrawn else None)
    if known_at is None:
        return told
    left = tuple(one for one in told.evidence if one.recorded <= known_at)
    return told.resting_on(left) if left else None


def _indexed(facet: str, wanted: list[str], values: dict[str, Value]) -> str:
    names = [f"{facet}{n}" for n in range(len(wanted))]
    values.update(zip(names, wanted, strict=True))
    among = ", ".join(f":{name}" for name in names) or "NULL"
    return (
        "EXISTS (SELECT 1 FROM event_index x WHERE x.event = events.id AND x.revision = events.revision"
        f" AND x.facet = '{facet}' AND x.value IN ({among}))"
    )
