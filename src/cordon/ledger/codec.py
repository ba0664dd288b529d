"""Records as JSON and back. JSON is written with escapes only, so that any character of a page survives any database."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from cordon.model.act import Act
from cordon.model.codes import ActorKind, Certainty, ChangeKind, OutletTier
from cordon.model.event import Claim, Conflict, Event, EventChange, Evidence, conflicts_among
from cordon.model.partial_date import PartialDate

Json = Mapping[str, Any]


def dump(row: Mapping[str, object]) -> str:
    """One spelling for one row: sorted keys, ASCII."""
    return json.dumps(row, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def load(body: object) -> dict[str, Any]:
    """A stored body."""
    found = json.loads(str(body))
    return found if isinstance(found, dict) else {}


def partial(text: str | None) -> PartialDate | None:
    """A stored partial date."""
    return PartialDate.parse(text) if text else None


def event_row(event: Event) -> dict[str, object]:
    """An event as it stands in a body. `withdrawn` is the ledger's business and stands in a column."""
    return {
        "id": event.id,
        **event.act.as_row(),
        "evidence": [evidence_row(one) for one in event.evidence],
        "recorded": event.recorded.isoformat(),
        "aimed_at": list(event.aimed_at),
        "body": event.body,
        "actor_kind": event.actor_kind.value,
        "instrument": event.instrument,
        "changes": [{"event": link.event, "how": link.how.value} for link in event.changes],
        "partial": event.partial,
        "binding": event.binding,
        **({"conflicts": [_conflict_row(one) for one in event.conflicts]} if event.conflicts else {}),
    }


def _conflict_row(one: Conflict) -> dict[str, object]:
    claims = [{"value": claim.value, "evidence": list(claim.evidence)} for claim in one.claims]
    return {"field": one.field, "standing": one.standing, "claims": claims}


def event_of(row: Json, withdrawn: str | None = None) -> Event:
    """An event from its body. Bodies written before conflicts were stored have none."""
    evidence = tuple(evidence_of(one) for one in row["evidence"])
    return Event(
        id=row["id"],
        act=Act.of(row),
        evidence=evidence,
        recorded=date.fromisoformat(row["recorded"]),
        aimed_at=tuple(row["aimed_at"]),
        body=row["body"],
        actor_kind=ActorKind(row["actor_kind"]),
        instrument=row["instrument"],
        changes=tuple(EventChange(link["event"], ChangeKind(link["how"])) for link in row["changes"]),
        partial=row["partial"],
        binding=row["binding"],
        withdrawn=date.fromisoformat(withdrawn) if withdrawn else None,
        conflicts=conflicts_among((_conflict_of(one) for one in row.get("conflicts", ())), evidence),
    )


def _conflict_of(row: Json) -> Conflict:
    """A conflict without the outlets, which the evidence gives."""
    return Conflict(row["field"], row["standing"], tuple(Claim(one["value"], tuple(one["evidence"]), ()) for one in row["claims"]))


def evidence_row(evidence: Evidence) -> dict[str, object]:
    """One piece of evidence."""
    return {
        "id": evidence.id,
        "outlet": evidence.outlet,
        "tier": evidence.tier.value,
        "origin": evidence.origin,
        "summary": evidence.summary,
        "certainty": evidence.certainty.value,
        "recorded": evidence.recorded.isoformat(),
        "accepted": evidence.accepted,
        "published": str(evidence.published) if evidence.published else None,
        "url": evidence.url,
        "quote": evidence.quote,
    }


def evidence_of(row: Json) -> Evidence:
    """One piece of evidence from its row."""
    return Evidence(
        id=row["id"],
        outlet=row["outlet"],
        tier=OutletTier(row["tier"]),
        origin=row["origin"],
        summary=row["summary"],
        certainty=Certainty(row["certainty"]),
        recorded=date.fromisoformat(row["recorded"]),
        accepted=row["accepted"],
        published=partial(row["published"]),
        url=row["url"],
        quote=row["quote"],
    )


def names_of(event: Event) -> Sequence[tuple[str, str]]:
    """Under which places and vendors an event is found: where it applies and who acts; whom it hits or is aimed at."""
    places = dict.fromkeys((*event.act.where, *((event.act.actor,) if event.act.by_state else ())))
    vendors = dict.fromkeys((*event.act.targets, *event.aimed_at))
    return [*(("place", name) for name in places), *(("vendor", name) for name in vendors)]
