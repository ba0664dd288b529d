"""How much of a source's own words any public view shows."""

from __future__ import annotations

LONGEST_QUOTE = 300  # characters


def short(words: str) -> str:
    """At most 300 characters of a source's words, on one line."""
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[: LONGEST_QUOTE - 1].rstrip() + "…"
