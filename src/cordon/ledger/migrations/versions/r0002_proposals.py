"""Links that wait for an editor get a table of their own, between reports and with the words that suggest them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table; nothing that is there changes."""
    texts = [sa.Column(name, sa.Text(), nullable=False) for name in ("kind", "one", "two", "state", "at", "body")]
    op.create_table(
        "proposals",
        sa.Column("id", sa.Text(), nullable=False),
        *texts,
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
    )
    op.create_index("ix_proposals_state", "proposals", ["state"])


def downgrade() -> None:
    """Refused: an older program can't keep what a newer one has written."""
    raise NotImplementedError("a ledger is not taken back to an older schema; import an export instead")
