"""The editors' wanted list gets a table: how often, in which month, a rule was asked for that the ledger doesn't know."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table; nothing that is there changes."""
    key = ("place", "vendor", "scope", "month")
    op.create_table(
        "wanted",
        *(sa.Column(name, sa.Text(), nullable=False) for name in key),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*key, name="pk_wanted"),
    )


def downgrade() -> None:
    """Refused: an older program can't keep what a newer one has written."""
    raise NotImplementedError("a ledger is not taken back to an older schema; import an export instead")
