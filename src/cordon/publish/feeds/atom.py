"""Atom 1.0, written by hand: a feed with stable ids, and nothing in it that a reader would run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

_TAG = "tag:cordon,2026:"
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry. `id` is stable; `updated` the day on which what it tells last changed in the ledger; `path` its page."""

    id: str
    title: str
    updated: date
    path: str
    summary: str
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. `updated` None: the newest entry's day. `home` is the permanent address of the site, "" where none is known."""

    path: str
    title: str
    entries: Sequence[FeedEntry]
    home: str = ""
    updated: date | None = None


def atom(feed: Feed) -> str:
    """The feed as XML. Titles and summaries are plain text, never HTML."""
    updated = feed.updated or max((entry.updated for entry in feed.entries), default=date(1970, 1, 1))
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"<title>{_text(feed.title)}</title><id>{_text(_TAG + feed.path)}</id><updated>{_moment(updated)}</updated>",
        "<author><name>Cordon</name></author>",
        f'<link rel="self" href={_address(feed, feed.path + ".atom")}/><link rel="alternate" href={_address(feed, feed.path)}/>',
    ]
    return "\n".join([*parts, *(_entry(feed, entry) for entry in feed.entries), "</feed>", ""])


def _entry(feed: Feed, entry: FeedEntry) -> str:
    published = f"<published>{_moment(entry.published)}</published>" if entry.published else ""
    return (
        f'<entry><title type="text">{_text(entry.title)}</title><id>{_text(_TAG + entry.id)}</id>'
        f"<updated>{_moment(entry.updated)}</updated>"
        f'{published}<link rel="alternate" href={_address(feed, entry.path)}/><summary type="text">{_text(entry.summary)}</summary></entry>'
    )


def _address(feed: Feed, path: str) -> str:
    return quoteattr(f"{feed.home.rstrip('/')}{path}")


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _text(words: str) -> str:
    return escape(_FORBIDDEN.sub(" ", words))
