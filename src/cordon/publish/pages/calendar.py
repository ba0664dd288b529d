"""The calendar: last days of duties, rules that take effect, decisions that are due and ends, from today on; and what is overdue."""

from __future__ import annotations

from datetime import timedelta

from markupsafe import Markup

from cordon.model.codes import ChangeKind, DateKind, Stage
from cordon.model.event import Event
from cordon.publish.charts.deadlines import DueView, deadlines_plot
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms

COLUMNS = ("date", "kind", "place", "vendor", "scope", "summary", "event", "overdue")
_AHEAD = (DateKind.DEADLINE, DateKind.EFFECTIVE, DateKind.EXPECTED, DateKind.ENDED)
_UNDECIDED = frozenset({Stage.URGED, Stage.CONSIDERED, Stage.PROPOSED, Stage.THREATENED, Stage.REFUSED, Stage.ENDED})
_OVERTAKES = frozenset({ChangeKind.REPLACES, ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.POSTPONES})
_PASSED = "passed within the last year"
_BACK = timedelta(days=366)  # how long what is overdue stays on the page


def calendar_table(desk: Desk) -> Table:
    """One row a date, place and act, soonest first."""
    found: list[tuple[int, str, Row]] = []
    for event in _standing(desk):
        for kind in _AHEAD:
            when = event.act.dates.get(kind)
            if when is None or not when.has_year or (event.act.stage in _UNDECIDED and kind is not DateKind.EXPECTED):
                continue
            if when.last < desk.today - (_BACK if kind is DateKind.DEADLINE else timedelta(0)):
                continue
            found.append((when.last.toordinal(), event.id, _row(desk, event, kind, str(when))))
    return Table(COLUMNS, [row for _, _, row in sorted(found, key=lambda item: item[:2])], "dates ahead")


def _standing(desk: Desk) -> list[Event]:
    """What was decided and nothing has replaced, ended or put off; and whatever is due to be decided."""
    overtaken = {
        earlier
        for earlier, later in desk.changed_by.items()
        if any(how in _OVERTAKES and event.act.stage not in _UNDECIDED for how, event in later)
    }
    standing = [event for event in desk.events if event.id not in overtaken]
    return [event for event in standing if event.act.stage not in _UNDECIDED or event.act.dates.get(DateKind.EXPECTED) is not None]


def _row(desk: Desk, event: Event, kind: DateKind, when: str) -> Row:
    given = event.act.dates.get(kind)
    late = kind is DateKind.DEADLINE and given is not None and given.last < desk.today
    return {
        "date": when,
        "kind": kind.value,
        "place": list(event.act.where),
        "vendor": list(dict.fromkeys((*event.act.targets, *event.aimed_at))),
        "scope": list(event.act.scope.ordered),
        "summary": event.summary,
        "event": event.id,
        "overdue": late,
    }


def calendar_page(desk: Desk) -> Page:
    """What is due, by year."""
    table = calendar_table(desk)
    by_year: dict[str, list[Row]] = {}
    for row in table.rows:
        by_year.setdefault(_PASSED if row["overdue"] else str(row["date"])[:4], []).append(row)
    by_year |= {_PASSED: by_year.pop(_PASSED)} if _PASSED in by_year else {}  # what lies ahead comes first
    return Page(
        path="/calendar",
        title="Calendar",
        template="calendar.html",
        context={"by_year": by_year, "by_id": desk.edition.by_id, "plot": _plot(desk)},
        description="Deadlines, rules taking effect and decisions due, soonest first.",
        section="calendar",
        forms={**table_forms(lambda: table), "svg": lambda: str(_plot(desk))},
    )


def _plot(desk: Desk) -> Markup:
    decided = [event for event in _standing(desk) if event.act.stage not in _UNDECIDED]
    duties = [(event, when) for event in decided if (when := event.act.dates.get(DateKind.DEADLINE)) is not None and when.has_year]
    ahead = sorted(((event, when) for event, when in duties if when.last >= desk.today), key=lambda pair: (pair[1].order, pair[0].id))
    return Markup(deadlines_plot(DueView(ahead, desk.today, desk.edition.place_name, desk.edition.vendor_name)))
