"""Goes through the rows of a sheet and gathers them into groups of one customer and one case; every row is counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cordon.check.fields import Layout
from cordon.check.inputs.sheet import Problems, Row
from cordon.check.judge import Bench, Judge
from cordon.check.outcome import Outcome
from cordon.check.report import Case, Group, Item

_NAMING = ("name", "asset", "serial")
_IDENTITY = ("serial", "asset", "name", "mac")
_LONGEST_NAME = 300
Cells = Sequence[str]


class Examiner:
    """Goes through one sheet."""

    def __init__(self, bench: Bench, layout: Layout, problems: Problems) -> None:
        self._judge = Judge(bench, layout, problems)
        self._named = [layout.at[name] for name in _NAMING if name in layout.at]
        self._identity = [layout.at[name] for name in _IDENTITY if name in layout.at]
        self._customer = layout.at.get("customer")
        self._width = max(layout.at.values()) + 1
        self._taken = sorted(layout.at.values())
        self._groups: dict[tuple[str, Case], Group] = {}
        self.rows = 0

    def run(self, rows: Iterable[Row]) -> tuple[Group, ...]:
        """Go through all rows; the groups in the order in which they first appear."""
        near: dict[tuple[str, int], tuple[Case, Group]] = {}  # by the number of the case, which is kept so that the number stays its own
        width, customer = self._width, self._customer
        judge = self._judge.case
        for number, row in rows:
            cells = row if len(row) >= width else [*row, *[""] * (width - len(row))]
            case = judge(cells, number)
            if case.maker is None and not any(cells[at].strip() for at in self._taken):
                continue
            whose = cells[customer] if customer is not None else ""
            held = near.get((whose, id(case)))
            if held is None:
                held = near[whose, id(case)] = (case, self._group(whose.strip(), case))
            group = held[1]
            self.rows += 1
            group.count += 1
            if case.outcome is not Outcome.NO_RULE_FOUND:
                group.items.append(self._item(number, cells))
        return tuple(self._groups.values())

    def _group(self, customer: str, case: Case) -> Group:
        return self._groups.setdefault((customer, case), Group(case, customer))

    def _item(self, number: int, cells: Cells) -> Item:
        name = next((cells[at] for at in self._named if cells[at]), "")
        asset = next((cells[at] for at in self._identity if cells[at]), "")
        return Item(number, name[:_LONGEST_NAME], asset[:_LONGEST_NAME])
