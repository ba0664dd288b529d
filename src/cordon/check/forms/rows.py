"""A report as rows: JSON for programs and for `--baseline`, CSV for sheets. A cell can't be taken for a formula."""

from __future__ import annotations

import csv
import io

from cordon.check.forms.summary import basis, confidence, exemptions, history, instruments, told_by
from cordon.check.outcome import Outcome
from cordon.check.report import FINDINGS, Case, Group, Item, Report, fingerprint, maker_name, pairs

FORM = "cordon-check/1"
COLUMNS = (
    "row", "item", "customer", "maker", "vendor", "told_by", "place", "place_by", "scope", "scope_by", "outcome", "reason",
    "last_day", "instruments", "exemptions", "confidence", "rule", "fingerprint",
)  # fmt: skip
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
Row = dict[str, object]


def as_json(report: Report) -> Row:
    """The report as one JSON object, the whole of it."""
    source, options, versions = report.source, report.options, report.versions
    listed = report.of(Outcome.PROHIBITED, Outcome.RESTRICTED, Outcome.CANNOT_TELL)
    return {
        "form": FORM,
        "source": {"name": source.name, "sha256": source.sha256, "bytes": source.size, "format": source.format, "items": source.rows,
                   "columns": dict(source.columns)},
        "as_of": options.as_of.isoformat(),
        "as": options.whose.value,
        "for": options.purpose.value,
        "scope": str(options.scope),
        "place": options.place,
        "data": {"ledger": versions.ledger, "entries": versions.ledger_entries, "mac_prefixes": versions.registry_day.isoformat(),
                 "mac_source": versions.registry_source, "program": versions.program},
        "counts": {outcome.value: count for outcome, count in report.counts.items()},
        "items": [item_row(group, item) for group, item in pairs(listed)],
        "rules": [_rule_row(case) for case in {group.case.rule: group.case for group in listed}.values()],
        "problems": [{"row": one.row or None, "column": one.column or None, "what": one.what} for one in report.problems],
        "problem_count": report.problem_count,
    }  # fmt: skip


def item_row(group: Group, item: Item) -> Row:
    """One item with what holds for it."""
    case = group.case
    return {
        "row": item.row,
        "item": item.name,
        "customer": group.customer or None,
        "maker": maker_name(case) if case.maker else None,
        "vendor": case.vendor or None,
        "told_by": told_by(case) or None,
        "printed": case.printed,
        "suggestions": list(case.suggestions),
        "place": case.where.place or None,
        "place_by": case.where.by or None,
        "scope": list(case.equipment.scope.ordered) if case.equipment.by else [],
        "scope_by": case.equipment.by or None,
        "outcome": case.outcome.value,
        "reason": case.reason,
        "last_day": case.deadline.isoformat() if case.deadline else None,
        "rule": case.rule,
        "fingerprint": fingerprint(group.customer, item),
    }


def _rule_row(case: Case) -> Row:
    position = case.position
    return {
        "rule": case.rule,
        "status": position.status.value if position else None,
        "buy": str(position.buy) if position else None,
        "keep": str(position.keep) if position else None,
        "binds": list(position.binds) if position else [],
        "confidence": confidence(case) or None,
        "deadlines": [] if position is None else [
            {"scope": list(one.scope.ordered), "last_day": str(one.last_day), "history": [*map(str, one.history)], "overdue": one.overdue}
            for one in position.deadlines
        ],
        "exemptions": exemptions(case),
        "instruments": instruments(position),
        "basis": [
            {"event": event.id, "summary": event.summary, "sources": [{"outlet": one.outlet, "url": one.url} for one in event.evidence]}
            for event in basis(position)
        ],
    }  # fmt: skip


def as_csv(report: Report) -> str:
    """The findings and what can't be told, one item a row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for group, item in pairs(report.of(*FINDINGS, Outcome.CANNOT_TELL)):
        case = group.case
        row = {**item_row(group, item), "last_day": history(case), "instruments": instruments(case.position),
               "exemptions": "; ".join(exemptions(case)), "confidence": confidence(case), "scope": str(case.equipment.scope)}  # fmt: skip
        writer.writerow([_safe(row[name]) for name in COLUMNS])
    return out.getvalue()


def _safe(value: object) -> str:
    """Text that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_STARTS) else text
