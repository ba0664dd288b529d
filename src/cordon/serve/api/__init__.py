"""The read API under /api/v1: rows for programs, in pages with cursors, described by OpenAPI 3.1."""
