"""Questions about sources, decisions and single records with their history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cordon.ledger.codec import load
from cordon.ledger.layer_query import redirects
from cordon.ledger.records import Decided, Decision, DecisionKind, Override, Shown, Source
from cordon.ledger.rows import Rows, Value

# Where an id is looked up, in this order, with the columns shown.
_SHOWN: Mapping[str, tuple[str, ...]] = {
    "events": ("id", "revision", "known", "until", "withdrawn", "reason", "cause", "body"),
    "facts": ("id", "revision", "known", "until", "withdrawn", "reason", "row_hash", "body"),
    "statements": (
        "id",
        "document",
        "version",
        "extractor",
        "state",
        "recorded",
        "gone",
        "gone_why",
        "superseded_by",
        "row_version",
        "body",
    ),
    "items": ("id", "document", "version", "recorded", "gone", "gone_why", "superseded_by", "row_version", "body"),
    "figures": ("id", "document", "version", "extractor", "recorded", "gone", "gone_why", "superseded_by", "row_version", "body"),
    "documents": ("id", "address", "recorded", "row_version"),
    "versions": ("id", "document", "n", "sha256", "text_hash", "extractor", "recorded", "row_version", "body"),
    "instruments": ("id", "title", "place", "url", "recorded", "row_version"),
    "exemptions": ("id", "event", "recorded", "removed_at", "row_version", "body"),
    "proposals": ("id", "kind", "one", "two", "state", "at", "removed_at", "row_version", "body"),
    "decisions": ("id", "kind", "subject", "other", "author", "at", "reason"),
    "names_overrides": ("id", "file", "author", "at", "reason", "withdrawn", "row_version", "body"),
}
_REVISED = ("events", "facts")


def show(source: Rows, ident: str) -> Shown | None:
    """The record of an id, whatever its kind, as it stands; merged ids lead to the event that carries on. None if there is none."""
    wanted = redirects(source).get(ident, ident)
    for kind, columns in _SHOWN.items():
        order = " ORDER BY revision DESC LIMIT 1" if kind in _REVISED else ""
        found = source.rows(f"SELECT {', '.join(columns)} FROM {kind} WHERE id = :id{order}", id=wanted)
        if found:
            row: dict[str, Any] = dict(zip(columns, found[0], strict=True))
            if "body" in row:
                row["body"] = load(row["body"])
            return Shown(kind, wanted, row, tuple(_history(source, wanted)))
    return None


def _history(source: Rows, ident: str) -> list[Mapping[str, Any]]:
    """What the log has on a record and on decisions about it, oldest first."""
    logged = source.rows(
        "SELECT at, kind, seq FROM record_log WHERE id = :id OR id LIKE :revision ORDER BY seq", id=ident, revision=f"{ident}|%"
    )
    found: list[Mapping[str, Any]] = [{"at": str(at), "what": f"{kind!s} written", "seq": seq} for at, kind, seq in logged]
    for one in decisions(source, ident):
        found.append({"at": one.at, "what": one.decision.kind.value, "by": one.decision.author, "why": one.decision.reason})
    return found


def decisions(source: Rows, subject: str | None = None) -> list[Decided]:
    """Editors' decisions in the order in which they were taken, on one record or on all."""
    where = "" if subject is None else " WHERE d.subject = :subject OR d.other = :subject"
    values: dict[str, Value] = {} if subject is None else {"subject": subject}
    # In the order of the log: two decisions may fall into one second, and the later one counts.
    logged = "FROM decisions d JOIN record_log l ON l.kind = 'decisions' AND l.id = d.id"
    found = source.rows(f"SELECT d.id, d.kind, d.subject, d.other, d.author, d.at, d.reason {logged}{where} ORDER BY l.seq", **values)
    return [
        Decided(str(ident), Decision(DecisionKind(str(kind)), str(about), str(reason), str(author), str(other) if other else None), str(at))
        for ident, kind, about, other, author, at, reason in found
    ]


def overrides(source: Rows) -> list[Override]:
    """The rows for names files that stand, oldest first."""
    found = source.rows("SELECT id, file, body, reason, author FROM names_overrides WHERE withdrawn IS NULL ORDER BY at, id")
    return [Override(str(file), load(body), str(reason), str(author), str(ident)) for ident, file, body, reason, author in found]


def sources(source: Rows) -> list[Source]:
    """Every address that something rests on: documents read, and pages behind standing facts (facts without an address by outlet)."""
    checked = {str(address): str(at) for address, at in source.rows("SELECT address, max(at) FROM source_checks GROUP BY address")}
    return sorted([*_documents(source, checked), *_pages(source, checked)], key=lambda one: (one.address, one.outlet))


def _documents(source: Rows, checked: Mapping[str, str]) -> list[Source]:
    found = source.rows(
        "SELECT d.address, d.recorded, v.body, (SELECT count(*) FROM statements s WHERE s.document = d.id AND s.gone IS NULL)"
        " FROM documents d JOIN versions v ON v.document = d.id AND v.n = (SELECT max(n) FROM versions w WHERE w.document = d.id)"
    )
    return [
        Source(str(address), load(body)["outlet"] or "", int(str(count)), 0, date.fromisoformat(str(recorded)), checked.get(str(address)))
        for address, recorded, body, count in found
    ]


def _pages(source: Rows, checked: Mapping[str, str]) -> list[Source]:
    pages: dict[tuple[str, str], list[date]] = {}
    for (body,) in source.rows("SELECT body FROM facts WHERE until IS NULL AND withdrawn IS NULL"):
        row = load(body)
        pages.setdefault((row["url"] or "", row["outlet"]), []).append(date.fromisoformat(row["recorded"]))
    return [Source(address, outlet, 0, len(days), min(days), checked.get(address)) for (address, outlet), days in pages.items()]
