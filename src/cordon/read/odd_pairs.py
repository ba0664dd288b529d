"""Entries that say the same twice, or that can't both be right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from cordon.model.document import Item, Warning
from cordon.model.partial_date import PartialDate
from cordon.names import NameKind, Names
from cordon.read.odd_dates import item_date

_WORD = re.compile(r"\w+")
_RUN = 4  # words of a shingle
_SAME = 0.7  # of the shorter entry's shingles stand in the other too
_FEWEST = 6  # shingles: shorter entries are alike by chance
_COMMON = 20  # a shingle that stands in more entries is a formula
_LONGEST = 200  # entries under one heading that are compared in pairs
_DECIDED = re.compile(
    r"\b(?:(?:has|have|had) (?:formally |now |already |since )?(?:banned|barred|excluded|blocked|prohibited|outlawed|forbidden)|"
    r"(?:banned|barred|blocked) [A-Z]|"
    r"will (?:formally )?(?:ban|bar|exclude|prohibit)\b|will join [^.]{0,60}\bin (?:banning|barring|excluding))",
)
_OPEN = re.compile(
    r"\b(?:considering|weighing|deciding|debating|mulling) whether to\b|\bdecision on whether to\b|\bpostpone (?:a|the|its) decision|"
    r"\byet to decide|\bno decision (?:has|had|was)|\bis still considering|\bundecided\b",
    re.I,
)
_GOING = re.compile(
    r"\b(?:pull|remov|strip|tak|ripp?|phas|replac|withdr)\w*\b[^.]{0,90}\bby (?:the end of |mid-|early |late )?(?P<year>20\d\d)\b", re.I
)
_STILL = re.compile(
    r"\bmore time\b|\bextension\b|\bstill (?:us|has|have|in use|run|rel)\w*|\byet to (?:remove|replace|strip)\b"
    r"|\bdelay(?:ed|s)? the removal\b",
    re.I,
)
_BANS = re.compile(r"\b(?:ban|bans|banned|banning|bar|barred|exclu\w+|block\w*|allow\w*|prohibit\w*)\b", re.I)


def odd_pairs(items: Sequence[Item], names: Names) -> Iterator[Warning]:
    """Near-duplicates on the page and contradictions under a heading."""
    yield from _alike(items)
    groups: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        groups.setdefault((item.heading_kind.value, item.heading), []).append(item)
    for group in groups.values():
        for one, two in combinations(group[:_LONGEST], 2):
            if (why := _clash(one, two)) and _same_vendor(one, two, names):
                yield Warning("contradiction", two.span, why)


def _shingles(item: Item) -> set[str]:
    words = [word.lower() for word in _WORD.findall(item.text[:5000])]
    return {" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _alike(items: Sequence[Item]) -> Iterator[Warning]:
    holders: dict[str, list[int]] = {}
    sizes: list[int] = []
    for at, item in enumerate(items):
        shingles = _shingles(item)
        sizes.append(len(shingles))
        shared = Counter(other for shingle in shingles for other in holders.get(shingle, ())[:_COMMON])
        twins = [
            other
            for other, count in shared.items()
            if min(sizes[at], sizes[other]) >= _FEWEST and count >= _SAME * min(sizes[at], sizes[other])
        ]
        if twins:
            twin = items[min(twins)]
            yield Warning("near-duplicate", item.span, f"says nearly the same as entry {twin.n} under {twin.heading!r}")
        for shingle in shingles:
            holders.setdefault(shingle, []).append(at)


def _clash(one: Item, two: Item) -> str | None:
    """Why two entries under one heading can't both be right, the second the later in print."""
    first, second = item_date(one), item_date(two)
    if first is None or second is None:
        return None
    for early, early_date, late, late_date in ((one, first, two, second), (two, second, one, first)):
        if not early_date.before(late_date):
            continue
        if _DECIDED.search(early.text) and _OPEN.search(late.text) and _BANS.search(late.text) and not _OPEN.search(early.text):
            return f"decided in entry {early.n} ({early_date}), still open in entry {late.n} ({late_date})"
        going = _GOING.search(early.text)
        if going and _STILL.search(late.text) and PartialDate(int(going["year"])).before(late_date):
            return f"to be gone by {going['year']} in entry {early.n}, still there in entry {late.n} ({late_date})"
    return None


def _same_vendor(one: Item, two: Item, names: Names) -> bool:
    found = [{mention.id for mention in names.matcher.find(item.text[:5000]) if mention.kind is NameKind.VENDOR} for item in (one, two)]
    return not found[0] or not found[1] or bool(found[0] & found[1])
