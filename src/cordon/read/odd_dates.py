"""Dates that can't be right: an entry out of order, a deadline before the rule applies, words said after they were reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cordon.model.document import HeadingKind, Item, Warning
from cordon.model.partial_date import PartialDate
from cordon.read.printed_dates import dates_in

_EFFECT = re.compile(
    r"(?:\b(?:takes?|took|taking|comes?|came|coming|enters?|entered|entering|goes|went|brought) (?:into |in )?(?:effect|force)"
    r"|\beffective|\bin force|"
    r"\bappl(?:y|ies|ied)|\bstarts?|\bbegins?)(?: on| in| from| as of| since)?(?: the)?\s\Z",
    re.I,
)
_DEADLINE = re.compile(
    r"\b(?:by|until|no later than|not later than|before|deadline of|deadline is)(?: the)?(?: end of| start of)?\s\Z", re.I
)
_DUTY = re.compile(
    r"\b(?:remov|replac|strip|ripp?|phas|tak(?:e|en) (?:out|down)|pull|withdr|dismantl|compl[yi]|switch|clear|swap|end)\w*", re.I
)
_SPOKE = re.compile(
    r"\b(?:said|announced|ruled|decided|passed|signed|published|ordered|told \w+|adopted|approved|voted|banned|warned)"
    r"(?: [a-z]+){0,2} on\s\Z",
    re.I,
)
_BEFORE = 60  # characters before a date that say what it is
_PAIRS = 4  # dated neighbours that a page must have before their order means anything
_MAJORITY = 0.7
_LONGEST = 400  # entries under a heading that are compared


def odd_dates(items: Sequence[Item]) -> Iterator[Warning]:
    """What is odd about the dates of a list page's entries."""
    yield from _out_of_order(items)
    for item in items:
        yield from _within(item)


def item_date(item: Item) -> PartialDate | None:
    """The date of an entry: of its first source with a year."""
    return next((source.date for source in item.sources if source.date is not None and source.date.has_year), None)


def _out_of_order(items: Sequence[Item]) -> Iterator[Warning]:
    groups: dict[tuple[str, str], list[tuple[Item, PartialDate]]] = {}
    for item in items:
        day = item_date(item)
        if day is not None and item.heading_kind is not HeadingKind.QUESTION:
            groups.setdefault((item.heading_kind.value, item.heading), []).append((item, day))
    pairs = [pair for group in groups.values() for pair in pairwise(day for _, day in group)]
    up, down = sum(one.before(two) for one, two in pairs), sum(one.after(two) for one, two in pairs)
    if up + down < _PAIRS or max(up, down) < _MAJORITY * (up + down):
        return
    for group in groups.values():
        for at in _misplaced([day for _, day in group[:_LONGEST]], up >= down):
            item, day = group[at]
            yield Warning("date-out-of-order", item.span, f"dated {day}, but its neighbours under {item.heading!r} run the other way")


def _misplaced(days: Sequence[PartialDate], rising: bool) -> list[int]:
    """The entries outside the longest run in order; of two equally long runs the one that leaves earlier entries in place."""
    best: list[tuple[int, tuple[int, ...]]] = []
    for at, day in enumerate(days):
        fits = [best[other] for other in range(at) if not (days[other].after(day) if rising else days[other].before(day))]
        longest = max(fits, key=lambda run: (run[0], [-index for index in run[1]]), default=(0, ()))
        best.append((longest[0] + 1, (*longest[1], at)))
    kept = max(best, key=lambda run: (run[0], [-index for index in run[1]]), default=(0, ()))[1]
    return [at for at in range(len(days)) if at not in kept]


def _within(item: Item) -> Iterator[Warning]:
    text, reported = item.text, item_date(item)
    effect: PartialDate | None = None
    for found in dates_in(text[:5000]):
        if found.value is None or not found.value.has_year:
            continue
        before = text[max(0, found.span[0] - _BEFORE) : found.span[0]]
        span = (item.span[0] + found.span[0], item.span[0] + found.span[1])
        if _EFFECT.search(before):
            effect = found.value
        elif effect is not None and _DEADLINE.search(before) and _DUTY.search(text[: found.span[0]]) and found.value.before(effect):
            yield Warning("deadline-before-effect", span, f"the deadline {found.value} lies before the rule takes effect ({effect})")
        elif reported is not None and _SPOKE.search(before) and found.value.after(reported):
            yield Warning("date-after-source", span, f"said on {found.value}, but the source is of {reported}")
