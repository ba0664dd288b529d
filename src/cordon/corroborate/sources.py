"""From where one report comes: its origin (who had it first, as far as the credit says) and the tier of what was read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from cordon.model.codes import OutletTier
from cordon.names.outlets import Outlet, Outlets

_NAMED_SOURCE = re.compile(r"\((?:citing|copy of|quoting|via|reprint of|repost of)\s+([^()]{2,80})\)", re.I)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_UNNAMED = re.compile(r"unnamed\b|unknown\b|anonymous\b", re.I)


@dataclass(frozen=True, slots=True)
class Source:
    """`origin` is a slug of names/outlets, `official:gb`, or a slug made from the printed name."""

    origin: str
    tier: OutletTier


def slug_of(name: str) -> str:
    """A name as a slug: lower case, ASCII where that is possible, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode("ascii")
    return _NOT_WORD.sub("-", plain).strip("-") or "unknown"


def source_of(printed: str, url: str | None, outlets: Outlets) -> Source:
    """The origin and tier behind a printed credit such as `7news (Reuters)` or `TechTrends KE (citing Business Daily)`.

    Whoever is cited is the origin; the tier is that of the source when a known outlet relays it, and `aggregator` when an unknown
    page does: its copy is not worth the original. Without a credit the outlet is its own origin.
    """
    credit = outlets.credit(printed)
    carrier = credit.carrier or (outlets.at(url) if url else None)
    if credit.sources:
        first = credit.sources[0]
        return Source(first.origin, first.tier if carrier is not None else OutletTier.AGGREGATOR)
    named = _NAMED_SOURCE.search(printed[:500])
    if named:
        return Source(slug_of(named[1]), _tier(carrier))
    if carrier is not None:
        anonymous = carrier.tier is OutletTier.ANONYMOUS
        return Source(slug_of(printed) if anonymous else carrier.origin, carrier.tier)
    tier = OutletTier.ANONYMOUS if _UNNAMED.match(printed) else OutletTier.AGGREGATOR
    return Source(slug_of(printed), tier)


def _tier(carrier: Outlet | None) -> OutletTier:
    return carrier.tier if carrier is not None else OutletTier.AGGREGATOR
