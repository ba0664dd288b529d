"""A report as one HTML page that needs nothing else: no script, no outside file; everything from the inventory is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from cordon.check.forms.summary import (
    DISCLAIMER,
    NIC,
    WORDS,
    Line,
    basis,
    by_customer,
    by_place,
    by_vendor,
    confidence,
    deadlines,
    exemptions,
    facts,
    history,
    instruments,
    told_by,
)  # fmt: skip
from cordon.check.outcome import Outcome
from cordon.check.report import Group, Report, maker_name
from cordon.model.event import Event

_MOST_GROUPS = 2_000
_MOST_ITEMS = 200
STYLE = """
.checked table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
.checked th,.checked td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}
.checked td.n{text-align:right}.checked .wide{overflow-x:auto}.checked code{word-break:break-all}
.o{font-weight:600;padding:.1rem .4rem;border:2px solid;border-radius:.2rem;white-space:nowrap;background:#fff}
.o.prohibited{color:#8a0000;border-style:solid}.o.restricted{color:#6b4300;border-style:dashed}
.o.cannot-tell{color:#333;border-style:dotted}.o.no-rule-found{color:#1a4d2e;border-style:double}
.line{list-style:none;border-left:3px solid #555;padding-left:1rem}
@media print{.checked .wide{overflow:visible}.checked tr{break-inside:avoid}}
"""
"""The style of a report within a page; outcomes are told by word and border, never by colour alone."""
_PAGE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
th{background:#f0f0f0}small{color:#444}
@media print{body{margin:0;max-width:none}a{color:inherit}}
"""


def as_html(report: Report, since: Sequence[str] | None = None) -> str:
    """The page; `since` are the changes since an earlier report."""
    view = '<meta name="viewport" content="width=device-width,initial-scale=1">'
    head = f'<meta charset="utf-8">{view}<title>{escape(title(report))}</title><style>{_PAGE}{STYLE}</style>'
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    return f'<!DOCTYPE html>\n<html lang="en"><head>{policy}{head}</head>\n<body><main>\n{body(report, since)}\n</main></body></html>\n'


def title(report: Report) -> str:
    """What the report is called."""
    return f"Check of {report.source.name}"


def body(report: Report, since: Sequence[str] | None = None) -> str:
    """The report for a page that brings its own head and has `STYLE`. Everything from the inventory is escaped."""
    parts = [
        _head(report),
        _since(since),
        _table("By customer", ("customer", *_COUNTED), _counted(by_customer(report))) if report.customers not in ((), ("",)) else "",
        _deadlines(report),
        _table("By place", ("place", *_COUNTED), _counted(by_place(report))),
        _table("By maker", ("maker", *_COUNTED), _counted(by_vendor(report))),
        _findings(report),
        _unresolved(report),
        _evidence(report),
        _problems(report),
        _table("This report", ("what", "value"), ([escape(name), f"<code>{escape(value)}</code>"] for name, value in facts(report))),
        f"<p>{escape(NIC)}</p><p><strong>{escape(DISCLAIMER)}</strong></p>",
    ]
    return f'<div class="checked">{"".join(parts)}</div>'


def _since(changes: Sequence[str] | None) -> str:
    if changes is None:
        return ""
    lines = "".join(f"<li>{escape(change)}</li>" for change in changes)
    return f"<h2>Since the earlier report ({len(changes)})</h2>" + (f"<ul>{lines}</ul>" if lines else "<p>Nothing changed.</p>")


_COUNTED = ("prohibited", "restricted", "cannot tell")


def _head(report: Report) -> str:
    options, counts = report.options, report.counts
    asked = f"As of {options.as_of}, to {options.purpose.value}, as {options.whose.value}."
    rows = ([_badge(outcome), str(counts[outcome])] for outcome in Outcome)
    return f"<h1>{escape(title(report))}</h1><p>{escape(asked)}</p>" + _table("Summary", ("outcome", "items"), rows)


def _counted(lines: Iterable[Line]) -> Iterable[Sequence[str]]:
    return ([escape(one.what), str(one.prohibited), str(one.restricted), str(one.cannot_tell)] for one in lines)


def _deadlines(report: Report) -> str:
    """The time line of last days."""
    found: dict[str, list[str]] = {}
    for day, group in deadlines(report)[:_MOST_GROUPS]:
        what = f"{group.count} × {maker_name(group.case)} in {report.name(group.case.where.place)}"
        found.setdefault(f"{day}{' (passed)' if day < report.options.as_of else ''}", []).append(
            f"{escape(what)} {_badge(group.case.outcome)}"
        )
    if not found:
        return "<h2>By last day</h2><p>No finding has a last day.</p>"
    lines = "".join(f"<li><strong>{escape(day)}</strong>: {'; '.join(groups)}</li>" for day, groups in found.items())
    return f'<h2>By last day</h2><ol class="line">{lines}</ol>'


def _findings(report: Report) -> str:
    rows = [_finding(report, group) for group in report.findings[:_MOST_GROUPS]]
    return _table("Findings", ("items", "maker", "place and use", "outcome", "last day", "why", "exempt"), rows)


def _finding(report: Report, group: Group) -> list[str]:
    case = group.case
    use = str(case.equipment.scope) if case.equipment.by else "use not told"
    under = f"<br>Under: {escape(instruments(case.position))}" if instruments(case.position) else ""
    sure = f"<br>Confidence: {escape(confidence(case))}" if confidence(case) else ""
    return [
        _items(group),
        f"{escape(maker_name(case))}<br><small>{escape(told_by(case))}</small>",
        f"{escape(report.name(case.where.place))}<br><small>{escape(use)} (by {escape(case.equipment.by or 'nothing')})</small>",
        _badge(case.outcome),
        escape(history(case)),
        f"{escape(case.reason)}{under}{sure}",
        "<br>".join(escape(one) for one in exemptions(case)[:5]),
    ]


def _unresolved(report: Report) -> str:
    rows = []
    for group in report.of(Outcome.CANNOT_TELL)[:_MOST_GROUPS]:
        near = f"<br>Did you mean {escape(', '.join(group.case.suggestions))}?" if group.case.suggestions else ""
        where = report.name(group.case.where.place) if group.case.where.place else "place not told"
        rows.append([_items(group), escape(maker_name(group.case)), escape(where), f"{escape(group.case.reason)}{near}"])
    return _table("Cannot be told", ("items", "maker", "place", "why"), rows)


def _items(group: Group) -> str:
    names = "".join(f"<li>row {item.row}: {escape(item.name or 'no name')}</li>" for item in group.items[:_MOST_ITEMS])
    more = f"<li>… and {group.count - _MOST_ITEMS} more</li>" if group.count > _MOST_ITEMS else ""
    customer = f"<br><small>{escape(group.customer)}</small>" if group.customer else ""
    return f"<details><summary>{group.count} item{'s' if group.count != 1 else ''}</summary><ul>{names}{more}</ul></details>{customer}"


def _evidence(report: Report) -> str:
    seen = {event.id: event for group in report.findings for event in basis(group.case.position)}
    if not seen:
        return "<h2>What it rests on</h2><p>No rule was found.</p>"
    return f"<h2>What it rests on</h2><ul>{''.join(_event(event) for event in seen.values())}</ul>"


def _event(event: Event) -> str:
    decision = event.act.dates.decision
    links = []
    for one in event.evidence[:4]:
        web = one.url if one.url and one.url.lower().startswith(("https://", "http://")) else None
        links.append(f'<a rel="noreferrer" href="{escape(web)}">{escape(one.outlet)}</a>' if web else escape(one.outlet))
    day = escape(str(decision[1]) if decision else "undated")
    return f"<li>{day}: {escape(event.summary)} ({', '.join(links)}) <code>{escape(event.id)}</code></li>"


def _problems(report: Report) -> str:
    if not report.problems:
        return ""
    lines = "".join(f"<li>{escape(str(problem))}</li>" for problem in report.problems)
    more = f"<p>… and {report.problem_count - len(report.problems)} more.</p>" if report.problem_count > len(report.problems) else ""
    return f"<h2>Not read</h2><ul>{lines}</ul>{more}"


def _badge(outcome: Outcome) -> str:
    return f'<span class="o {outcome.value}">{escape(WORDS[outcome])}</span>'


def _table(name: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are HTML already; nothing for no rows but the title and a word."""
    lines = [
        "<tr>" + "".join(f'<td class="n">{cell}</td>' if cell.isdigit() else f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows
    ]
    if not lines:
        return f"<h2>{escape(name)}</h2><p>None.</p>"
    columns = "".join(f'<th scope="col">{escape(column)}</th>' for column in head)
    table = f"<table><thead><tr>{columns}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
    return f'<h2>{escape(name)}</h2><div class="wide" tabindex="0" role="region" aria-label="{escape(name)}">{table}</div>'
