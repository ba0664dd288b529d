"""The nouns of Cordon and their rules: codes, dates, scopes, documents, statements, facts, events, positions. No input or output."""
