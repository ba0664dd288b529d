"""Two reports compared: what is new, what is gone, what changed in law while the item stayed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from cordon.check.forms.rows import FORM, as_json
from cordon.check.report import Report
from cordon.model.errors import InputError

_MEND = "give a report that `cordon check --format json` wrote"
_IDENTITY = ("maker", "place", "scope")
_LAW = ("outcome", "last_day")
_FINDINGS = ("prohibited", "restricted")
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """One item that differs: `new`, `fixed`, `law` (the same item, another outcome or last day) or `item` (another maker, place or use)."""

    kind: str
    before: Row | None
    after: Row | None

    @property
    def row(self) -> dict[str, object]:
        """For JSON."""
        return {"kind": self.kind, "before": self.before, "after": self.after}

    def __str__(self) -> str:
        one = self.after or self.before or {}
        told = f"{one.get('item') or one.get('row')} ({one.get('maker')}, {one.get('place')})"
        was = f"{self.before.get('outcome')} until {self.before.get('last_day')}" if self.before else ""
        now = f"{self.after.get('outcome')} until {self.after.get('last_day')}" if self.after else ""
        return f"{self.kind}: {told}: {' -> '.join(part for part in (was, now) if part)}".replace(" until None", "")


def read_baseline(data: bytes, name: str) -> list[Row]:
    """The items of an earlier report. What is no such report is an InputError."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON", place=name, mend=_MEND) from error
    items = value.get("items") if isinstance(value, dict) and value.get("form") == FORM else None
    if not isinstance(items, list) or not all(isinstance(one, dict) and isinstance(one.get("fingerprint"), str) for one in items):
        raise InputError("not a report of a check", place=name, mend=_MEND)
    return items


def compare(before: list[Row], report: Report) -> list[Change]:
    """The findings that came, went or changed, in order of the rows. Items that can't be told count as no finding."""
    then = {str(one["fingerprint"]): one for one in before}
    rows = as_json(report)["items"]
    now = {str(one["fingerprint"]): one for one in rows if isinstance(one, dict)} if isinstance(rows, list) else {}
    changes = []
    for mark, after in now.items():
        earlier = then.get(mark)
        kind = _kind(earlier, after)
        if kind:
            changes.append(Change(kind, earlier, after))
    gone = (one for mark, one in then.items() if mark not in now and one.get("outcome") in _FINDINGS)
    return [*changes, *(Change("fixed", one, None) for one in gone)]


def _kind(earlier: Row | None, after: Row) -> str:
    was, found = earlier is not None and earlier.get("outcome") in _FINDINGS, after.get("outcome") in _FINDINGS
    if earlier is None or (not was and not found):
        return "new" if found else ""
    if any(earlier.get(name) != after.get(name) for name in _IDENTITY):
        return "item" if found else "fixed"
    return "law" if any(earlier.get(name) != after.get(name) for name in _LAW) else ""
