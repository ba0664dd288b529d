"""One folder for many customers: an overview, and for each a report and a plain letter to send."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cordon.check.forms.html import as_html
from cordon.check.forms.markdown import plain
from cordon.check.forms.summary import DISCLAIMER, by_customer, history, instruments
from cordon.check.outcome import Outcome
from cordon.check.report import FINDINGS, Group, Report, maker_name
from cordon.names.spelling import fold

_UNSAFE = re.compile(r"[^a-z0-9]+")
_LONGEST = 60
_MOST_ROWS = 40
_NOBODY = "no-customer"
_RESERVED = frozenset({"con", "prn", "aux", "nul", "overview", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))})


def files(report: Report) -> Iterator[tuple[str, str]]:
    """File name and content: `overview.md`, then for each customer a report (`.html`) and a letter (`.txt`)."""
    names = file_names(report.customers)
    yield "overview.md", _overview(report, names)
    for customer, name in names.items():
        own = report.for_customer(customer)
        yield f"{name}.html", as_html(own)
        yield f"{name}.txt", letter(own, customer)


def file_names(customers: tuple[str, ...]) -> dict[str, str]:
    """A file name for each customer that any file system takes, and no two alike."""
    found: dict[str, str] = {}
    for customer in customers:
        base = _UNSAFE.sub("-", fold(customer)).strip("-")[:_LONGEST] or _NOBODY
        base = f"{base}-customer" if base in _RESERVED else base
        name, number = base, 1
        while name in found.values():
            number += 1
            name = f"{base}-{number}"
        found[customer] = name
    return found


def letter(report: Report, customer: str) -> str:
    """A letter in plain words: what was found, by when it matters, what couldn't be told."""
    counts, day = report.counts, report.options.as_of.isoformat()
    found, open_ = counts[Outcome.PROHIBITED] + counts[Outcome.RESTRICTED], counts[Outcome.CANNOT_TELL]
    lines = [f"To: {customer or 'whom it concerns'}", f"Date: {day}", "Subject: equipment that may fall under a rule on its maker", ""]
    lines += [
        "Dear customer,",
        "",
        f"we compared the list of your equipment ({sum(counts.values())} items) with the rules on makers known to us on {day}.",
        "",
    ]
    if found:
        lines += [
            f"{found} item{'s' if found != 1 else ''} need your attention:",
            "",
            *(line for group in report.of(*FINDINGS) for line in _group(report, group)),
            "",
        ]
    else:
        lines += ["We found no item that a rule known to us forbids or restricts. That is not a confirmation that none exists.", ""]
    if open_:
        lines += [
            f"Of {open_} item{'s' if open_ != 1 else ''} we can't tell: maker, place or use is missing or unclear. The report lists them.",
            "",
        ]
    return "\n".join(
        [
            *lines,
            "The report that comes with this letter gives the rules, their sources and the dates.",
            "",
            DISCLAIMER,
            "",
            "Kind regards",
            "",
        ]
    )


def _group(report: Report, group: Group) -> Iterator[str]:
    case = group.case
    yield f"  - {group.count} x {maker_name(case)} in {report.name(case.where.place)}: {case.outcome.value}; {case.reason}."
    if case.deadline:
        yield f"    Last day: {history(case)}."
    if instruments(case.position):
        yield f"    Under: {instruments(case.position)}."
    shown = ", ".join(item.name or f"row {item.row}" for item in group.items[:_MOST_ROWS])
    yield f"    Items: {shown}{' and others' if group.count > _MOST_ROWS else ''}."


def _overview(report: Report, names: dict[str, str]) -> str:
    lines = [
        f"# Customers in {plain(report.source.name)}, as of {report.options.as_of}",
        "",
        "| customer | prohibited | restricted | cannot tell | report | letter |",
    ]
    lines.append("| --- | ---: | ---: | ---: | --- | --- |")
    for one in by_customer(report):
        name = names.get(one.what, names.get("", ""))
        numbers = f"{one.prohibited} | {one.restricted} | {one.cannot_tell}"
        lines.append(f"| {plain(one.what)} | {numbers} | [{name}.html]({name}.html) | [{name}.txt]({name}.txt) |")
    return "\n".join([*lines, "", DISCLAIMER]) + "\n"
