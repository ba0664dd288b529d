"""Deals the pages out to processes, so that each has about as much to do and pages that share their answers stay together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

_DAY = re.compile(r"/(?P<vendor>[^/]+)/\d{4}-\d{2}-\d{2}\Z")
# Rough costs of a page in thousandths of a second.
_DAY_COST, _ROOT_COST, _PLACE_COST, _OTHER_COST = 22, 120, 6, 3


def shares(paths: Iterable[str], workers: int) -> list[list[str]]:
    """The paths for each worker. The days of one vendor go to the same one, as do those of one place."""
    groups: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        groups[_group(path)].append(path)
    dealt: list[list[str]] = [[] for _ in range(max(workers, 1))]
    load = [0] * len(dealt)
    for held in sorted(groups.values(), key=lambda held: (-sum(map(_cost, held)), held[0])):
        least = load.index(min(load))
        dealt[least] += held
        load[least] += sum(map(_cost, held))
    return dealt


def _group(path: str) -> str:
    parts = path.split("/")
    if len(parts) > 2 and parts[1] == "place":
        return f"/place/{parts[2]}"
    found = _DAY.match(path)
    return f"/{found['vendor']}" if found else path


def _cost(path: str) -> int:
    if _DAY.match(path):
        return _DAY_COST
    if path.count("/") == 1:
        return _ROOT_COST
    return _PLACE_COST if path.startswith("/place/") else _OTHER_COST
