"""The store: what was read, written and decided, append-only under a hash chain; SQLite by default, PostgreSQL by URL.

`cordon.ledger.reading` opens it for questions (cheap to import), `cordon.ledger.store` for writing.
"""
