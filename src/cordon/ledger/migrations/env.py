"""How the migration tool runs inside the ledger: on the connection that it is given, in that connection's transaction."""

from __future__ import annotations

from alembic import context

from cordon.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
