"""Whether an act reaches a vendor, and whether its actor is an authority over a place (the design's "Target" and "Place")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from cordon.decide.registry import Registry
from cordon.model.act import HIGH_RISK, ORIGIN
from cordon.model.event import Event


class Reach(IntEnum):
    """How an act reaches a vendor, the stronger the higher."""

    NONE = 0
    POWER = 1  # the rule names no one, and no source ties it to this vendor
    AIMED = 2  # the rule names no one; a source ties it to this vendor
    GROUP = 3  # the rule names the vendor's country of origin
    NAMED = 4  # the rule names the vendor or its owner at the time


@dataclass(frozen=True, slots=True)
class Vendor:
    """A vendor on one day, with whatever a rule may call it."""

    slug: str
    names: frozenset[str]
    origin: str

    @classmethod
    def at(cls, slug: str, on: date, registry: Registry) -> Vendor:
        """The vendor with its owners on that day."""
        origin = registry.origin(slug)
        return cls(slug, frozenset({slug, *registry.owners_at(slug, on)}), f"{ORIGIN}{origin}" if origin else "")


def reach(event: Event, vendor: Vendor) -> Reach:
    """How the event's act reaches the vendor. A class of goods without a maker reaches only the vendors it is aimed at."""
    targets = event.act.targets
    if vendor.names.intersection(targets):
        return Reach.NAMED
    if vendor.origin and vendor.origin in targets:
        return Reach.GROUP
    if vendor.names.intersection(event.aimed_at) or (vendor.origin and vendor.origin in event.aimed_at):
        return Reach.AIMED
    return Reach.POWER if HIGH_RISK in targets else Reach.NONE


def common_vendor(later: Event, earlier: Event, vendor: Vendor) -> bool:
    """Whether a link between the two works for the vendor: both reach it, or both are rules that name no one."""
    ours, theirs = reach(later, vendor), reach(earlier, vendor)
    if Reach.POWER in (ours, theirs):
        return ours is theirs
    return ours is not Reach.NONE and theirs is not Reach.NONE


def has_authority(event: Event, place: str, on: date, registry: Registry) -> bool:
    """Whether the actor decides for the place: its own state, the state its territory belongs to, or a bloc by a binding act.

    A bloc's act counts for those that are members on that day. Foreign pressure is never an authority.
    """
    actor = event.act.actor
    if not event.act.by_state:
        return False
    if actor == place:
        return place in event.act.where or not event.act.where
    if place not in event.act.where and actor not in event.act.where:
        return False
    if event.binding is True and place in registry.members(actor, on):
        return True
    return place in event.act.where and _governs(actor, place, registry)


def _governs(actor: str, place: str, registry: Registry) -> bool:
    parent = registry.parent(place)
    seen = {place}
    while parent is not None and parent not in seen:
        if parent == actor:
            return True
        seen.add(parent)
        parent = registry.parent(parent)
    return False
