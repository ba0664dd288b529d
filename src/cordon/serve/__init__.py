"""The live site and the read API: the pages of `publish` for any query, and the ledger's rows for programs."""
