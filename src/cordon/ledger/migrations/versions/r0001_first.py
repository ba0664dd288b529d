"""The first schema. Frozen: a later change of the tables is a revision of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Table: columns. `*` marks the key, `?` what may be empty, `#` a whole number, `%` bytes; the rest is text.
_TABLES = {
    "record_log": "*#seq at kind id payload_hash previous hash",
    "log_head": "*#one #seq hash",
    "raw_bytes": "*sha256 #size %data",
    "documents": "*id address recorded #row_version",
    "versions": "*id document #n sha256 text_hash extractor recorded body %text #row_version",
    "items": "*id document version recorded body ?gone ?gone_why ?superseded_by #row_version",
    "statements": "*id document version extractor state recorded body ?gone ?gone_why ?superseded_by #row_version",
    "figures": "*id document version extractor recorded body ?gone ?gone_why ?superseded_by #row_version",
    "places": "*version *kind *record #start #stop #n",
    "facts": "*id *#revision known ?until ?withdrawn ?reason row_hash body",
    "events": "*id *#revision known ?until ?withdrawn ?reason cause body",
    "event_index": "*facet *value *event *#revision",
    "event_redirects": "*id redirect_to at reason #row_version",
    "event_evidence": "*event *record *#n author at reason ?removed_at ?removed_why #row_version",
    "event_changes": "*event *target *how *#n read_from state at ?removed_at #row_version",
    "instruments": "*id title place recorded ?url #row_version",
    "duties": "*instrument *event recorded body ?removed_at #row_version",
    "exemptions": "*id event recorded body ?removed_at #row_version",
    "decisions": "*id kind subject ?other author at reason",
    "names_overrides": "*id file author at reason body ?withdrawn #row_version",
    "source_checks": "*id address at outcome",
}
_REFERENCES = (
    ("versions", "document", "documents", "id"),
    ("items", "document", "documents", "id"),
    ("items", "version", "versions", "id"),
    ("statements", "document", "documents", "id"),
    ("statements", "version", "versions", "id"),
    ("figures", "document", "documents", "id"),
    ("figures", "version", "versions", "id"),
    ("places", "version", "versions", "id"),
    ("event_index", "event revision", "events", "id revision"),
    ("duties", "instrument", "instruments", "id"),
)
_INDEXES = (
    ("record_log", "kind id"),
    ("documents", "address"),
    ("versions", "document n"),
    ("items", "document"),
    ("statements", "document"),
    ("figures", "document"),
    ("places", "record"),
    ("facts", "until"),
    ("events", "until"),
    ("event_index", "event revision"),
    ("event_evidence", "record"),
    ("event_changes", "target"),
    ("decisions", "subject"),
    ("source_checks", "address"),
)
_UNIQUE = {("versions", "document n")}


def upgrade() -> None:
    """Make the tables."""
    for name, columns in _TABLES.items():
        constraints = [_reference(name, *reference) for table, *reference in _REFERENCES if table == name]
        op.create_table(name, *[_column(word) for word in columns.split()], _primary(name, columns), *constraints)
    for table, columns in _INDEXES:
        op.create_index(f"ix_{table}_{columns.split()[0]}", table, columns.split(), unique=(table, columns) in _UNIQUE)


def downgrade() -> None:
    """Refused: an older program can't keep what a newer one has written."""
    raise NotImplementedError("a ledger is not taken back to an older schema; import an export instead")


def _column(word: str) -> sa.Column[object]:
    kind = sa.Integer() if "#" in word else sa.LargeBinary() if "%" in word else sa.Text()
    return sa.Column(word.strip("*?#%"), kind, nullable="?" in word)


def _primary(table: str, columns: str) -> sa.PrimaryKeyConstraint:
    keys = [word.strip("*?#%") for word in columns.split() if word.startswith("*")]
    return sa.PrimaryKeyConstraint(*keys, name=f"pk_{table}")


def _reference(table: str, columns: str, other: str, others: str) -> sa.ForeignKeyConstraint:
    targets = [f"{other}.{name}" for name in others.split()]
    return sa.ForeignKeyConstraint(columns.split(), targets, name=f"fk_{table}_{columns.split(maxsplit=1)[0]}_{other}")
