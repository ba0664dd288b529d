"""The tables. Columns hold what is asked for or joined; `body` holds the whole record as JSON.

Days are text in the form 2026-11-21: full days in this form sort as days do, in every database. Tables of `LOGGED` stand under the
record log: whoever writes them goes through `cordon.ledger.writer`. Texts that a page gave stand inside JSON, where any
character has an escape; the raw and decoded bytes are compressed blobs.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _key(*names: str) -> list[Column[str]]:
    return [Column(name, Text, primary_key=True) for name in names]


def _text(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _maybe(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=True) for name in names]


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def _refers(columns: tuple[str, ...], table: str, others: tuple[str, ...]) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(columns, [f"{table}.{other}" for other in others])


# The migration tool's own table; it stands in no metadata of ours, or the tool would want to drop it.
alembic_version = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
# One row a write: what was written, chained to the row before.
record_log = Table(
    "record_log",
    metadata,
    _number("seq", key=True),
    *_text("at", "kind", "id", "payload_hash", "previous", "hash"),
    Index(None, "kind", "id"),
)
# The end of the chain, so that a log cut short shows.
log_head = Table("log_head", metadata, _number("one", key=True), _number("seq"), *_text("hash"))

raw_bytes = Table("raw_bytes", metadata, *_key("sha256"), _number("size"), Column("data", LargeBinary, nullable=False))
documents = Table("documents", metadata, *_key("id"), *_text("address", "recorded"), _number("row_version"), Index(None, "address"))
versions = Table(
    "versions",
    metadata,
    *_key("id"),
    *_text("document"),
    _number("n"),
    *_text("sha256", "text_hash", "extractor", "recorded", "body"),
    Column("text", LargeBinary, nullable=False),
    _number("row_version"),
    _refers(("document",), "documents", ("id",)),
    Index(None, "document", "n", unique=True),
)


def _read_from_page(name: str, *extra: Column[str]) -> Table:
    """Items, statements and figures: read from a document, gone when it no longer says so (`gone_why`: source or reading)."""
    return Table(
        name,
        metadata,
        *_key("id"),
        *_text("document", "version"),
        *extra,
        *_text("recorded", "body"),
        *_maybe("gone", "gone_why", "superseded_by"),
        _number("row_version"),
        _refers(("document",), "documents", ("id",)),
        _refers(("version",), "versions", ("id",)),
        Index(None, "document"),
    )


items = _read_from_page("items")
statements = _read_from_page("statements", *_text("extractor", "state"))
figures = _read_from_page("figures", *_text("extractor"))
# Where a record stands in each capture that shows it: [start, end) in the decoded text; `n` is an item's number under its heading.
places = Table(
    "places",
    metadata,
    *_key("version", "kind", "record"),
    _number("start"),
    _number("stop"),
    _number("n"),
    _refers(("version",), "versions", ("id",)),
    Index(None, "record"),
)

# `known` and `until`: the days from and before which the ledger tells it so. A correction is a new revision; nothing is overwritten.
facts = Table(
    "facts",
    metadata,
    *_key("id"),
    _number("revision", key=True),
    *_text("known"),
    *_maybe("until", "withdrawn", "reason"),
    *_text("row_hash", "body"),
    Index(None, "until"),
)
events = Table(
    "events",
    metadata,
    *_key("id"),
    _number("revision", key=True),
    *_text("known"),
    *_maybe("until", "withdrawn", "reason"),
    *_text("cause", "body"),
    Index(None, "until"),
)
event_index = Table(
    "event_index",
    metadata,
    *_key("facet", "value", "event"),
    _number("revision", key=True),
    _refers(("event", "revision"), "events", ("id", "revision")),
    Index(None, "event", "revision"),
)
event_redirects = Table("event_redirects", metadata, *_key("id"), *_text("redirect_to", "at", "reason"), _number("row_version"))
event_evidence = Table(
    "event_evidence",
    metadata,
    *_key("event", "record"),
    _number("n", key=True),
    *_text("author", "at", "reason"),
    *_maybe("removed_at", "removed_why"),
    _number("row_version"),
    Index(None, "record"),
)
event_changes = Table(
    "event_changes",
    metadata,
    *_key("event", "target", "how"),
    _number("n", key=True),
    *_text("read_from", "state", "at"),
    *_maybe("removed_at"),
    _number("row_version"),
    Index(None, "target"),
)
# Links that wait for an editor, or on which one decided: between two reports, so that they outlive merges and splits of events.
proposals = Table(
    "proposals",
    metadata,
    *_key("id"),
    *_text("kind", "one", "two", "state", "at", "body"),
    *_maybe("removed_at"),
    _number("row_version"),
    Index(None, "state"),
)
instruments = Table("instruments", metadata, *_key("id"), *_text("title", "place", "recorded"), *_maybe("url"), _number("row_version"))
duties = Table(
    "duties",
    metadata,
    *_key("instrument", "event"),
    *_text("recorded", "body"),
    *_maybe("removed_at"),
    _number("row_version"),
    _refers(("instrument",), "instruments", ("id",)),
)
exemptions = Table("exemptions", metadata, *_key("id"), *_text("event", "recorded", "body"), *_maybe("removed_at"), _number("row_version"))

decisions = Table(
    "decisions",
    metadata,
    *_key("id"),
    *_text("kind", "subject"),
    *_maybe("other"),
    *_text("author", "at", "reason"),
    Index(None, "subject"),
)
names_overrides = Table(
    "names_overrides", metadata, *_key("id"), *_text("file", "author", "at", "reason", "body"), *_maybe("withdrawn"), _number("row_version")
)
source_checks = Table("source_checks", metadata, *_key("id"), *_text("address", "at", "outcome"), Index(None, "address"))

# How often a rule was asked for that the ledger doesn't know, by month: nothing of who asked, and no question. These are counts of use,
# no records: they stand outside the record log and outside packages.
wanted = Table("wanted", metadata, *_key("place", "vendor", "scope", "month"), _number("asked"))

LOGGED = (
    documents,
    versions,
    items,
    statements,
    figures,
    places,
    facts,
    events,
    event_redirects,
    event_evidence,
    event_changes,
    proposals,
    instruments,
    duties,
    exemptions,
    decisions,
    names_overrides,
    source_checks,
)
