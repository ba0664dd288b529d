"""Numbers of things in what reports of one act say: "68 affiliates" here, "70 affiliates" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from cordon.corroborate.conflicts import conflict
from cordon.corroborate.report import Report
from cordon.model.event import Conflict

_COUNT = re.compile(r"(?<![\w.,$€£¥#-])(\d{1,3}(?:,\d{3})+|\d{1,6})((?:\s[a-z][a-z-]{1,24}){1,3})(?![\w-])")
_SPELLED = re.compile(r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?:\s[a-z][a-z-]{1,24}){1,3})(?![\w-])", re.I)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TIMES = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "times", "quarters"})
_BETWEEN = frozenset({"of", "the", "its", "and", "or", "in", "to", "as", "by", "for", "per", "was", "has", "is", "this", "with"})
_SHORTEST = 4
_LONGEST_TEXT = 2000


def count_conflicts(reports: Sequence[Report]) -> Iterator[Conflict]:
    """The things that reports of one act count differently, best-sourced report first. One number in common and there is no conflict."""
    told: dict[str, list[tuple[Report, str]]] = defaultdict(list)
    for report in reports:
        for thing, number in counted(report.evidence.quote or report.evidence.summary):
            told[thing].append((report, number))
    for thing, given in sorted(told.items()):
        by_report: dict[str, set[str]] = defaultdict(set)
        for report, number in given:
            by_report[report.id].add(number)
        if not set.intersection(*by_report.values()):
            found = conflict(f"number of {thing}", given, given[0][1])
            if found is not None:
                yield found


def counted(text: str) -> list[tuple[str, str]]:
    """Things in the plural and how many: `68 foreign affiliates` is (`affiliates`, `68`). Years, money and spans of time are left out."""
    found, read = [], text[:_LONGEST_TEXT]
    for number, words in (*_COUNT.findall(read), *_SPELLED.findall(read)):
        thing = _thing(words.split())
        value = number.replace(",", "") if number[0].isdigit() else str(_NUMBERS.index(number.casefold()) + 2)
        if thing and thing not in _TIMES and not (len(number) == 4 and number[:2] in {"19", "20"}):
            found.append((thing, value))
    return list(dict.fromkeys(found))


def _thing(words: Sequence[str]) -> str | None:
    """The first plural after a number, unless another part of the sentence has begun before it."""
    for word in words:
        if word in _BETWEEN:
            return None
        if len(word) >= _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return word
    return None
