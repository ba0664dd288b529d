"""A report for the terminal: the counts, then every finding with its reason, then what can't be told."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.check.forms.summary import DISCLAIMER, WORDS, history, instruments, told_by
from cordon.check.outcome import Outcome
from cordon.check.report import Group, Report, maker_name

_SHOWN_ITEMS = 4
_MOST_GROUPS = 200
_MOST_PROBLEMS = 20


def as_text(report: Report, since: Sequence[str] | None = None) -> str:
    """The report as plain text; `since` are the changes since an earlier report."""
    counts, options = report.counts, report.options
    told = ", ".join(f"{counts[outcome]} {WORDS[outcome]}" for outcome in Outcome)
    lines = [
        f"{report.source.name}: {report.source.rows} items: {told}",
        f"To {options.purpose.value}, as {options.whose.value}, on {options.as_of}.",
    ]
    if report.source.columns:
        lines.append("Columns taken: " + ", ".join(f"{field}={header}" for field, header in report.source.columns.items()))
    for outcome in (Outcome.PROHIBITED, Outcome.RESTRICTED, Outcome.CANNOT_TELL):
        lines += _section(report, WORDS[outcome].upper(), report.of(outcome))
    lines += ["", f"NOT READ ({report.problem_count})"] if report.problems else []
    lines += [f"  {problem}" for problem in report.problems[:_MOST_PROBLEMS]]
    if report.problem_count > _MOST_PROBLEMS:
        lines.append(f"  … and {report.problem_count - _MOST_PROBLEMS} more (--json gives them)")
    lines += [] if since is None else ["", f"SINCE THE EARLIER REPORT ({len(since)})", *(f"  {change}" for change in since)]
    return "\n".join([*lines, "", f"MAC prefixes of {report.versions.registry_day}. {DISCLAIMER}"]) + "\n"


def _section(report: Report, title: str, groups: Sequence[Group]) -> list[str]:
    if not groups:
        return []
    lines = ["", f"{title} ({sum(group.count for group in groups)})"]
    for group in groups[:_MOST_GROUPS]:
        lines += _lines(report, group)
    return [*lines, *([f"  … and {len(groups) - _MOST_GROUPS} more groups (--json gives all)"] if len(groups) > _MOST_GROUPS else [])]


def _lines(report: Report, group: Group) -> list[str]:
    case = group.case
    place = report.name(case.where.place) if case.where.place else "place not told"
    scope = str(case.equipment.scope) if case.equipment.by else "use not told"
    customer = f" · {group.customer}" if group.customer else ""
    lines = [f"  {group.count} × {maker_name(case)} · {place} · {scope}{customer}", f"      {case.reason}"]
    rest = [
        f"last day: {history(case)}" if case.deadline else "",
        f"under: {instruments(case.position)}" if instruments(case.position) else "",
    ]
    told = f"told by {told_by(case)}" if told_by(case) else ""
    near = f"did you mean {', '.join(case.suggestions)}?" if case.suggestions else ""
    lines += [f"      {part}" for part in (*rest, told, near) if part]
    shown = ", ".join(f"{item.name or 'no name'} (row {item.row})" for item in group.items[:_SHOWN_ITEMS])
    more = f" … and {group.count - _SHOWN_ITEMS} more" if group.count > _SHOWN_ITEMS else ""
    return [*lines, f"      {shown}{more}"]
