"""A report as Markdown. What comes from the inventory can't become markup."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cordon.check.forms.summary import DISCLAIMER, NIC, WORDS, Line, basis, basis_words, by_place, by_vendor, facts, history, instruments
from cordon.check.outcome import Outcome
from cordon.check.report import Report, maker_name, pairs

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+!|~-])")
_MOST = 5_000


def as_markdown(report: Report, since: Sequence[str] | None = None) -> str:
    """The report as Markdown; `since` are the changes since an earlier report."""
    counts = report.counts
    lines = [
        f"# Check of {plain(report.source.name)}",
        "",
        f"As of {report.options.as_of}, to {report.options.purpose.value}, as {report.options.whose.value}.",
        "",
    ]
    lines += ["| outcome | items |", "| --- | ---: |", *(f"| {WORDS[outcome]} | {counts[outcome]} |" for outcome in Outcome), ""]
    if since is not None:
        lines += [f"## Since the earlier report ({len(since)})", "", *(f"- {plain(change)}" for change in since), ""]
    lines += _items(report, "Findings", Outcome.PROHIBITED, Outcome.RESTRICTED)
    lines += _summary("By place", by_place(report)) + _summary("By maker", by_vendor(report))
    lines += _items(report, "Cannot be told", Outcome.CANNOT_TELL)
    lines += ["## What it rests on", ""]
    seen = {event.id: event for group in report.findings for event in basis(group.case.position)}
    lines += [f"- {plain(basis_words(event))}" for event in seen.values()] or ["Nothing was found."]
    if report.problems:
        lines += ["", f"## Not read ({report.problem_count})", "", *(f"- {plain(str(problem))}" for problem in report.problems)]
    lines += ["", "## This report", "", *(f"- {name}: {plain(value)}" for name, value in facts(report)), "", NIC, "", DISCLAIMER]
    return "\n".join(lines) + "\n"


def _items(report: Report, title: str, *outcomes: Outcome) -> list[str]:
    groups = report.of(*outcomes)
    lines = [f"## {title}", "", "| row | item | maker | place | use | outcome | last day | why | under |", "|" + " --- |" * 9]
    count = 0
    for group, item in pairs(groups):
        case, count = group.case, count + 1
        if count > _MOST:
            lines.append(f"\n… and {sum(one.count for one in groups) - _MOST} more; the CSV form has all.")
            break
        place = report.name(case.where.place) if case.where.place else "not told"
        use = str(case.equipment.scope) if case.equipment.by else "not told"
        cells = (
            str(item.row),
            item.name,
            maker_name(case),
            place,
            use,
            WORDS[case.outcome],
            history(case),
            case.reason,
            instruments(case.position),
        )
        lines.append("| " + " | ".join(plain(cell) for cell in cells) + " |")
    return [*lines, ""] if count else [f"## {title}", "", "None.", ""]


def _summary(title: str, found: list[Line]) -> list[str]:
    rows = [f"| {plain(one.what)} | {one.prohibited} | {one.restricted} | {one.cannot_tell} |" for one in found]
    return [f"## {title}", "", "| | prohibited | restricted | cannot tell |", "| --- | ---: | ---: | ---: |", *rows, ""] if rows else []


def plain(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))
