"""The publish gate: a build that lost places, rows or pages against the last one is refused, and the last one stays."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.errors import LedgerError
from cordon.publish.site.manifest import Manifest

_NAMED = 5  # losses that the message names
_BY_DATE = frozenset({"changes", "panel"})  # tables that begin and step with the dates of events


def losses(last: Manifest, new: Manifest) -> list[str]:
    """What the new build lacks, in words; empty where nothing is lost. An event that was merged is no loss: its page leads on."""
    found = []
    if last.places - new.places:
        found.append(f"places: {_some(last.places - new.places)}")
    for name, count in sorted(last.rows.items()):
        if new.rows.get(name, 0) + _fewer(name, count, len(merges(last, new))) < count:
            found.append(f"rows of {name}: {new.rows.get(name, 0)}, were {count}")
    if last.pages - new.pages:
        found.append(f"pages: {_some(last.pages - new.pages)}")
    return found


def _fewer(table: str, count: int, merged: int) -> int:
    """How many rows a table may have less after so many merges: one an event, and a twentieth of what is counted by day and month."""
    if table in _BY_DATE:
        return max(merged, count // 20) if merged else 0
    return merged if table == "events" else 0


def merges(last: Manifest, new: Manifest) -> list[str]:
    """What was merged since the last build: `e-1 into e-2`."""
    return [f"{gone} into {new.merged[gone]}" for gone in sorted(new.merged.keys() - last.merged.keys())]


def check(last: Manifest | None, new: Manifest) -> None:
    """A LedgerError that says what is lost, and what was merged meanwhile."""
    found = losses(last, new) if last else []
    if last and found:
        joined = merges(last, new)
        told = f" (merged since then: {_some(joined)})" if joined else ""
        mend = "find out why; if it is right so, build with --accept-losses"
        raise LedgerError(f"the new build has lost {'; '.join(found)}{told}", place="publish gate", mend=mend)


def _some(names: Iterable[str]) -> str:
    ordered = sorted(names)
    more = f" and {len(ordered) - _NAMED} more" if len(ordered) > _NAMED else ""
    return f"{', '.join(ordered[:_NAMED])}{more}"
