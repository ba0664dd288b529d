"""Entries that stand under the wrong heading, and headings under the wrong letter or out of the alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordon.model.document import HeadingKind, Item, Warning
from cordon.names import NameKind, Names
from cordon.names.mentions import Mention
from cordon.read.headings import initial

_OWN = re.compile(
    r"\bthe (?:country|government|kingdom|republic|island|state|nation|city|territory"
    r"|regulator|ministry|company|firm|operator|group|bloc)\b",
    re.I,
)
_SPEAKING = (NameKind.PLACE, NameKind.SEAT, NameKind.PART, NameKind.DEMONYM, NameKind.HOLDER, NameKind.AGENCY, NameKind.COMPANY)


def odd_places(items: Sequence[Item], names: Names) -> Iterator[Warning]:
    """Entries and headings that are filed wrongly."""
    yield from _letters(items)
    for item in items:
        if item.heading_kind is HeadingKind.COUNTRY:
            yield from _foreign(item, names)


def _letters(items: Sequence[Item]) -> Iterator[Warning]:
    last: tuple[str, str] | None = None
    for item in items:
        if item.letter is None or item.n > 1:
            continue
        if initial(item.heading) != item.letter:
            yield Warning("misfiled", item.span, f"{item.heading!r} stands under the letter {item.letter!r}")
        elif last and last[0] == item.letter and item.heading.casefold() < last[1]:
            yield Warning("heading-order", item.span, f"{item.heading!r} stands after {last[1]!r}")
        last = (item.letter, item.heading.casefold())


def _foreign(item: Item, names: Names) -> Iterator[Warning]:
    """An entry that never speaks of its country and begins with somebody from another."""
    home = names.find_place(item.heading)
    if home is None or _OWN.search(item.text):
        return
    mentions = names.matcher.find(item.text[:5000])
    places = [(mention, _places(mention, names)) for mention in mentions]
    if any(home in found or any(names.parent(place) == home for place in found) for _, found in places):
        return
    first = next(((mention, found) for mention, found in places if found and mention.kind in _SPEAKING), None)
    if first and first[0].start <= len(item.text) // 2:
        where = ", ".join(sorted(first[1]))
        yield Warning(
            "misfiled",
            item.span,
            f"filed under {item.heading!r}, but it speaks of {first[0].surface!r} ({where}) and never of {item.heading}",
        )


def _places(mention: Mention, names: Names) -> set[str]:
    found: set[str] = set()
    for candidate in mention.candidates:
        if candidate.kind is NameKind.COMPANY and candidate.id in names.companies.by_slug:
            found.add(names.companies.by_slug[candidate.id].place)
        elif candidate.kind is NameKind.VENDOR:
            found.add(names.origin(candidate.id) or "")
        elif candidate.kind is not NameKind.OUTLET:
            found.add(candidate.place or (candidate.id if candidate.kind is NameKind.PLACE else ""))
    return found - {""}
