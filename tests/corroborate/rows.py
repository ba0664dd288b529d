"""Invented facts for the tests of this room, and a tiny book of outlets, so that the rule is tested without the shipped names."""

from __future__ import annotations

from cordon.model.codes import OutletTier
from cordon.model.fact import Fact
from cordon.names.index import Index
from cordon.names.outlets import Outlet, Outlets

_OUTLETS = (
    Outlet("harbour-post", "Harbour Post", OutletTier.PAPER, "GB", False, ("harbourpost.example",)),
    Outlet("telegram-union", "Telegram Union", OutletTier.WIRE, "GB", False, ("telegramunion.example",), ("TU",)),
    Outlet("city-bulletin", "City Bulletin", OutletTier.PAPER, "US", False, ("citybulletin.example",)),
    Outlet("gear-weekly", "Gear Weekly", OutletTier.TRADE, "US", False, ("gearweekly.example",)),
)


def outlets() -> Outlets:
    """Four invented outlets and one official domain."""
    names = ((name, item.slug) for item in _OUTLETS for name in (item.slug, item.name, *item.aliases))
    domains = {domain: item.slug for item in _OUTLETS for domain in item.domains}
    return Outlets({item.slug: item for item in _OUTLETS}, Index.of(names), domains, {"gov.example": ("GB", "")})


def fact(ident: str, **changed: object) -> Fact:
    """An invented British 5G ban of 14 July 2020; any field can be changed."""
    row: dict[str, object] = {
        "id": ident,
        "where": ["GB"],
        "actor": "GB",
        "actor_kind": "government",
        "targets": ["huawei"],
        "measure": "ban",
        "stage": "in-force",
        "scope": ["5g"],
        "dates": {"announced": "2020-07-14"},
        "summary": "The ministry shut the maker out of new mobile networks.",
        "outlet": "Harbour Post",
        "certainty": "firm",
        "recorded": "2026-11-21",
        "url": f"https://paper.example/{ident}",
    }
    return Fact.of(row | changed)
