"""All places on one vendor, or all vendors in one place, grouped by status."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cordon.ask.wording import SILENT, Wording
from cordon.decide import Decider
from cordon.decide.reach import Reach, Vendor, reach
from cordon.model.codes import Status
from cordon.model.position import Position, Question
from cordon.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Overview:
    """Makes lists of positions; only places and vendors that an event names are looked at."""

    wording: Wording
    decider: Decider

    def of_vendor(self, vendor: str, scope: Scope, day: date, within: Iterable[str] = ()) -> tuple[str, tuple[Position, ...]]:
        """The list of places with a rule on the vendor, in words and as positions. `within`: only these places."""
        wanted = frozenset(within)
        places = self._members(wanted, day)
        found = [
            self.decider.position(Question(place, vendor, day, scope))
            for place in self._places(vendor, day)
            if not places or place in places
        ]
        ruled = tuple(one for one in found if one.status not in SILENT)
        named = {"vendor": self.wording.vendor(vendor), "scope": self.wording.about(scope), "day": day}
        if not ruled:
            return self.wording.say("nobody_listed", within=self.wording.say("within") if wanted else "", **named), ()
        groups = "; ".join(
            self._group("group", status, sorted(self.wording.place(p.question.place) for p in ruled if p.status is status))
            for status in _held(ruled)
        )
        return f"{self.wording.say('list', groups=groups, **named)} {self.wording.say('list_rest')}", ruled

    def of_place(self, place: str, scope: Scope, day: date, origin: str | None = None) -> tuple[str, tuple[Position, ...]]:
        """The list of vendors (of one home state) with a rule in the place."""
        vendors = [vendor for vendor in self._vendors() if origin in (None, self.wording.names.origin(vendor))]
        found = [self.decider.position(Question(place, vendor, day, scope)) for vendor in vendors]
        ruled = tuple(one for one in found if one.status not in SILENT and one.basis)
        name = self.wording.place(place)
        if not ruled:
            return self.wording.say("nothing_in_place", place=name), ()
        groups = "; ".join(
            self._group("vendor_group", status, sorted(self.wording.vendor(p.question.vendor) for p in ruled if p.status is status))
            for status in _held(ruled)
        )
        return self.wording.say("place_list", place=name, day=day, groups=groups), ruled

    def _group(self, name: str, status: Status, names: list[str]) -> str:
        return self.wording.say(name, status=self.wording.status(status), count=len(names), names=", ".join(names))

    def _members(self, places: frozenset[str], day: date) -> frozenset[str]:
        """The places, and the members of those that are a bloc."""
        return places.union(*(self.wording.names.members(place, day) for place in places))

    def _places(self, vendor: str, day: date) -> list[str]:
        known = self.wording.names.places.by_code
        at = Vendor.at(vendor, day, self.decider.registry)
        return sorted(
            {
                place
                for event in self.decider.events
                if event.known(None) and reach(event, at) is not Reach.NONE
                for place in (*event.act.where, event.act.actor)
                if place in known
            }
        )

    def _vendors(self) -> list[str]:
        known = self.wording.names.vendors.by_slug
        return sorted({target for event in self.decider.events for target in (*event.act.targets, *event.aimed_at) if target in known})


def _held(positions: Iterable[Position]) -> list[Status]:
    held = {position.status for position in positions}
    return [status for status in Status if status in held]
