"""The makers that matter: those that a restriction on use in the ledger names, and those that such a maker owns on the day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordon.check.tables import table
from cordon.model.act import CATEGORY, HIGH_RISK, ORIGIN
from cordon.model.codes import RESTRICTIONS, Stage
from cordon.model.event import Event
from cordon.model.scope import DEALING
from cordon.names import Names

# A demand, a plan or a refusal restricts nothing; what was decided once does, whatever became of it since.
_DECIDED = frozenset({Stage.ANNOUNCED, Stage.IN_FORCE, Stage.POSTPONED, Stage.SUSPENDED, Stage.ENDED})


def named_makers(events: Iterable[Event], names: Names) -> frozenset[str]:
    """The slugs that decided restrictions of authorities on use name, and those of `check/listed.csv` with the reason given there."""
    found = {target for event in events if _restricts(event) for target in event.act.targets}
    more = {row["vendor"] for row in table("check/listed.csv")}
    special = (ORIGIN, CATEGORY)
    return frozenset(slug for slug in found | more if not slug.startswith(special) and slug != HIGH_RISK and slug in names.vendors.by_slug)


def named_origins(events: Iterable[Event]) -> frozenset[str]:
    """The countries of origin (`origin:` and the code) that decided restrictions of authorities on use name."""
    return frozenset(target for event in events if _restricts(event) for target in event.act.targets if target.startswith(ORIGIN))


def listed_makers(named: frozenset[str], names: Names, on: date) -> frozenset[str]:
    """The named makers, and those that one of them owns on that day."""
    return named | {slug for slug in names.vendors.by_slug if named.intersection(names.owners_at(slug, on))}


def _restricts(event: Event) -> bool:
    act = event.act
    if act.measure not in RESTRICTIONS or act.stage not in _DECIDED or not act.by_state or event.withdrawn is not None:
        return False
    return event.accepted and not act.scope.codes.intersection(DEALING)
