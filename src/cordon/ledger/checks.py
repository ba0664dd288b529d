"""What can be wrong with a fact, told without knowing the world: codes, names, dates, links, addresses, doubles. One small check each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from cordon.ledger.records import Finding
from cordon.model.act import ANYWHERE, CATEGORY, COMPANY, HIGH_RISK, ORIGIN, UNKNOWN_ACTOR, Dates
from cordon.model.codes import AUTHORITY_MEASURES, DateKind
from cordon.model.fact import Fact
from cordon.model.partial_date import PartialDate
from cordon.names import Names

_ALIKE = 96.0  # per cent of a summary's characters in order
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z", re.ASCII)
_ODD = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`{|}]")
_LONGEST_ADDRESS = 2000
_MOST_COMPARED = 400  # facts of one actor and measure that are compared with one another
_STARTS = (DateKind.EFFECTIVE, DateKind.ADOPTED, DateKind.ANNOUNCED)
_PAST = (DateKind.SAID, DateKind.ANNOUNCED, DateKind.ADOPTED)


def check_facts(facts: Iterable[Fact], names: Names) -> list[Finding]:
    """Every finding on the facts, in their order, then those on several facts together."""
    given = list(facts)
    alone = [finding for fact in given for finding in check_fact(fact, names)]
    return [*alone, *_links(given), *_cycles(given), *_doubles(given)]


def check_fact(fact: Fact, names: Names) -> list[Finding]:
    """The findings on one fact by itself."""
    found = [
        *_places(fact, names),
        *_actor(fact, names),
        *_vendors(fact, names),
        *(("date-order", why) for why in order_faults(fact.act.dates)),
        *_time(fact),
        *_address(fact),
        *_blank(fact),
    ]
    return [Finding(kind, fact.id, why) for kind, why in found]


_Told = Iterator[tuple[str, str]]


def _places(fact: Fact, names: Names) -> _Told:
    for code in fact.act.where:
        if code != ANYWHERE and code not in names.places.by_code:
            yield "place", f"unknown place {code!r} in where"
    if fact.act.measure in AUTHORITY_MEASURES and fact.act.by_state and not fact.act.where:
        yield "place", "an authority's measure that applies nowhere"


def _actor(fact: Fact, names: Names) -> _Told:
    actor = fact.act.actor
    if actor.startswith(COMPANY):
        if not _SLUG.match(actor.removeprefix(COMPANY)):
            yield "actor", f"malformed actor {actor!r}"
    elif actor != UNKNOWN_ACTOR and actor not in names.places.by_code:
        yield "actor", f"unknown actor {actor!r}"


def _vendors(fact: Fact, names: Names) -> _Told:
    for target in (*fact.act.targets, *fact.aimed_at):
        if target.startswith(ORIGIN):
            if target.removeprefix(ORIGIN) not in names.places.by_code:
                yield "vendor", f"unknown origin {target!r}"
        elif target.startswith(CATEGORY):
            if not _SLUG.match(target.removeprefix(CATEGORY)):
                yield "vendor", f"malformed category {target!r}"
        elif target != HIGH_RISK and target not in names.vendors.by_slug:
            yield "vendor", f"unknown vendor {target!r}"
    if HIGH_RISK in fact.aimed_at:
        yield "vendor", f"{HIGH_RISK} can't be what a rule is aimed at"


def order_faults(dates: Dates) -> Iterator[str]:
    """Ends before starts. Only what is certainly in the wrong order: `2020` is not before `2020-07`."""
    for end in (DateKind.DEADLINE, DateKind.ENDED):
        for start in _STARTS:
            last, first = dates.get(end), dates.get(start)
            if last is not None and first is not None and last.before(first):
                yield f"{end.value} {last} before {start.value} {first}"


def _time(fact: Fact) -> _Told:
    recorded = PartialDate.of(fact.recorded)
    if fact.published is not None and fact.published.after(recorded):
        yield "published", f"published {fact.published}, after it was recorded ({recorded})"
    for kind in _PAST:
        when = fact.act.dates.get(kind)
        if when is None:
            continue
        if when.after(recorded):
            yield "date-future", f"{kind.value} {when} lies after it was recorded ({recorded})"
        elif fact.published is not None and when.after(_a_day_later(fact.published)):
            yield "date-future", f"{kind.value} {when} lies after the report was published ({fact.published})"


def _a_day_later(published: PartialDate) -> PartialDate:
    """A page's stamp can be a day behind the place of the act: it is yesterday still in other time zones."""
    return published if published.precision != "day" or not published.has_year else PartialDate.of(published.end)


def _address(fact: Fact) -> _Told:
    if fact.url is None:
        return
    wrong = address_fault(fact.url)
    if wrong:
        yield "url", f"{wrong}: {fact.url[:80]!r}"


def address_fault(url: str) -> str | None:
    """What is wrong with a web address; None if nothing is."""
    if len(url) > _LONGEST_ADDRESS:
        return "address too long"
    if _ODD.search(url):
        return "address with characters that don't belong there"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        return "malformed address"
    if parts.scheme not in ("http", "https"):
        return "address that is not http or https"
    if "@" in parts.netloc:
        return "address with a user name"
    return "address without a host" if "." not in host.strip(".") or port == 0 else None


def _blank(fact: Fact) -> _Told:
    for name, text in (("summary", fact.summary), ("outlet", fact.outlet), ("body", fact.body), ("instrument", fact.instrument)):
        if text is not None and (not text.strip() or text != text.strip() or "\n" in text):
            yield "text", f"{name} is blank, has spaces at its ends, or runs over lines"


def _links(facts: Sequence[Fact]) -> Iterator[Finding]:
    by_id = {fact.id: fact for fact in facts}
    for fact in facts:
        for link in fact.changes:
            earlier = by_id.get(link.id)
            if link.id == fact.id:
                yield Finding("link", fact.id, "it changes itself")
            elif earlier is None:
                yield Finding("link", fact.id, f"it changes {link.id!r}, which is not there")
            elif _later(earlier, fact):
                yield Finding("link-order", fact.id, f"it {link.how.value} {link.id}, which is later")


def _later(one: Fact, other: Fact) -> bool:
    """Whether all of one lies certainly after the other was decided: what took effect before it was announced was there already."""
    decided = other.act.dates.decision
    known = [when for kind in (*_PAST, DateKind.EFFECTIVE) if (when := one.act.dates.get(kind)) is not None]
    return decided is not None and bool(known) and all(when.after(decided[1]) for when in known)


def _cycles(facts: Sequence[Fact]) -> Iterator[Finding]:
    graph: Mapping[str, set[str]] = {fact.id: {link.id for link in fact.changes if link.id != fact.id} for fact in facts}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        ring = [str(name) for name in error.args[1]]
        yield Finding("link-cycle", ring[0], f"the changes run in a circle: {' -> '.join(ring)}")


def _doubles(facts: Sequence[Fact]) -> Iterator[Finding]:
    seen: set[str] = set()
    groups: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.id in seen:
            yield Finding("duplicate", fact.id, "another row has the same id")
        seen.add(fact.id)
        groups[(fact.act.actor, fact.act.measure, fact.act.where, fact.url)].append(fact)
    for group in groups.values():
        yield from _doubles_among(group[:_MOST_COMPARED])


def _stem(fact: Fact) -> str:
    return fact.id.partition(".")[0]


def _doubles_among(group: Sequence[Fact]) -> Iterator[Finding]:
    """Rows of one actor, measure, place and page. Two sources for one act are wanted and no doubles; nor are `x` and `x.2`, two duties
    of one source row."""
    for at, fact in enumerate(group):
        for earlier in group[:at]:
            if fact.act == earlier.act and fact.partial == earlier.partial and _stem(fact) != _stem(earlier):
                yield Finding("duplicate", fact.id, f"the same codes from the same page as {earlier.id}")
                break
            if fact.act.scope == earlier.act.scope and fuzz.ratio(fact.summary, earlier.summary) >= _ALIKE:
                yield Finding("near-duplicate", fact.id, f"almost the same sentence from the same page as {earlier.id}")
                break
