"""When an HTML page was published: JSON-LD, then meta tags, its address, time tags, and last a guess; which one spoke is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cordon.model.document import Warning
from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate
from cordon.read.html_blocks import Head
from cordon.read.printed_dates import dates_in

_META = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("dcterms.date", "dcterms.created", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date"),
    *("publication-date", "article.published", "parsely-pub-date", "sailthru.date", "citation_publication_date", "originalpublicationdate"),
)
_ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_ADDRESS = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{2})(?:[/-](?P<d>\d{2})(?!\d))?(?![\d])")
_OBJECTS = 5_000  # objects of a JSON-LD script that are looked at


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The date, and notes on where it came from and what was refused."""

    value: PartialDate | None
    notes: tuple[Warning, ...] = ()


def page_date(head: Head, address: str, retrieved: date | None) -> FoundDate:
    """The first date of the ladder that is not after the capture."""
    notes: list[Warning] = []
    for source, raw in _ladder(head, address):
        value = _value(raw)
        if value is None:
            continue
        if retrieved is not None and value.first > retrieved:
            notes.append(
                Warning("date-after-capture", (0, 0), f"{source} says {raw[:40]}, after the capture on {retrieved.isoformat()}: refused")
            )
            continue
        notes.append(Warning("date-source", (0, 0), f"date from {source}: {raw[:40]}"))
        return FoundDate(value, tuple(notes))
    return FoundDate(None, tuple(notes))


def _ladder(head: Head, address: str) -> Iterator[tuple[str, str]]:
    for script in head.json_ld:
        yield from (("JSON-LD", raw) for raw in values_in(script, "datePublished"))
    yield from ((f"meta {key}", head.meta[key]) for key in _META if key in head.meta)
    for url in (address, head.canonical, head.meta.get("og:url", "")):
        if found := _ADDRESS.search(url[:1000]):
            yield "the address", "-".join(part for part in (found["y"], found["m"], found["d"]) if part)
    yield from (("time tag", raw) for raw, published in sorted(head.times[:50], key=lambda pair: not pair[1])[:1])


def values_in(script: str, key: str) -> Iterator[str]:
    """The values under a key anywhere in a JSON-LD script, objects in order. A broken script has none."""
    try:
        root = json.loads(script)
    except (ValueError, RecursionError):
        return
    waiting, seen = [root], 0
    while waiting and seen < _OBJECTS:
        seen += 1
        node = waiting.pop(0)
        if isinstance(node, dict):
            value = node.get(key)
            if isinstance(value, str) and value:
                yield value
            elif isinstance(value, dict) and isinstance(value.get("name"), str):
                yield value["name"]
            waiting += list(node.values())[:200]
        elif isinstance(node, list):
            waiting += node[:200]


def _value(raw: str) -> PartialDate | None:
    found = _ISO.match(raw)
    try:
        if found:
            return PartialDate(int(found[1]), int(found[2]), int(found[3]))
        if re.fullmatch(r"\d{4}-\d{2}", raw.strip()):
            return PartialDate.parse(raw.strip())
    except CordonError:
        return None
    day = next((day.value for day in dates_in(raw[:100]) if day.value and day.value.has_year and not day.bare_year), None)
    return day
