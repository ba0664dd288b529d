"""Atom feeds: of a vendor, a place, a scope or any query."""
