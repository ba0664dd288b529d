"""The page that checks an inventory: on a server a form and the report, on the static site how to run the check oneself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page

_PATH = "/check"
_DESCRIBED = "Check an inventory of equipment: what falls under which rule, by when, and what can't be told."


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What the form of a server offers: codes by field, what was typed before, its bounds, and what was wrong (message and mend)."""

    choices: Mapping[str, Sequence[str]]
    values: Mapping[str, str]
    megabytes: int
    rows: int
    wrong: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """A form of a report that the page carries along: its name, that of the file, its address (`data:`) and how many bytes it has."""

    form: str
    file: str
    address: str
    size: int


def check_page(desk: Desk, form: CheckForm | None = None) -> Page:
    """The page without a report. Without a form (on the static site) it says how to run the check."""
    context = {"form": form, "vendors": sorted(desk.edition.vendor_name(slug) for slug in desk.vendors)[:8]}
    return Page(path=_PATH, title="Check an inventory", template="check.html", context=context, description=_DESCRIBED, section="check")


def report_page(title: str, report: Markup, style: Markup, saved: Sequence[Saved]) -> Page:
    """The page of a report."""
    context = {"report": report, "style": style, "saved": saved}
    return Page(path=_PATH, title=title, template="check_report.html", context=context, section="check")
