"""The nearest known names for one that is not known: a help for people, never a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rapidfuzz import fuzz, process

from cordon.names.book import Names
from cordon.names.mentions import NameKind
from cordon.names.spelling import key

_WORST = 66.0  # per cent of likeness below which a suggestion only confuses


def suggest(names: Names, kind: NameKind, text: str, limit: int = 5) -> list[str]:
    """Names of that kind that are spelled most alike, best first; empty when nothing comes near."""
    choices = {key(name): name for name in reversed(list(_names(names, kind))) if len(key(name)) > 2}
    found = process.extract(key(text), list(choices), scorer=fuzz.WRatio, limit=limit * 3, score_cutoff=_WORST)
    ranked = sorted(found, key=lambda hit: (-hit[1], abs(len(hit[0]) - len(text)), hit[0]))
    return list(dict.fromkeys(choices[hit[0]] for hit in ranked))[:limit]


def _names(names: Names, kind: NameKind) -> Iterable[str]:
    """What may be typed for each kind: ids for vendors, companies and outlets, names for the rest."""
    choices: dict[NameKind, Callable[[], Iterable[str]]] = {
        NameKind.VENDOR: lambda: names.vendors.by_slug,
        NameKind.COMPANY: lambda: names.companies.by_slug,
        NameKind.OUTLET: lambda: names.outlets.by_slug,
        NameKind.GROUP: lambda: names.groups.by_slug,
        NameKind.PLACE: lambda: (name for place in names.places.by_code.values() for name in (place.name, *place.aliases)),
        NameKind.AGENCY: lambda: (agency.name for agency in names.agencies.by_slug.values()),
        NameKind.PERSON: lambda: (person.name for person in names.people.by_slug.values()),
        NameKind.HOLDER: lambda: (holder.name for holder in names.holders.by_slug.values()),
    }
    return choices[kind]() if kind in choices else ()
