"""Figures: numbers somebody gave, with those that clash side by side."""

from __future__ import annotations

from cordon.corroborate.conflicts import clashing_figures
from cordon.publish.address import document_path
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.quotes import short
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms

COLUMNS = ("what", "who", "value", "unit", "as_printed", "said_by", "clashes", "document", "quote")


def figures_table(desk: Desk) -> Table:
    """One row a figure. Figures clash that give different values for the same thing of the same one in the same unit."""
    clashing = {id(item) for clash in clashing_figures(desk.edition.figures) for item in clash.figures}
    rows: list[Row] = []
    for sourced in desk.edition.figures:
        figure = sourced.figure
        rows.append(
            {
                "what": figure.what,
                "who": figure.who,
                "value": figure.value,
                "unit": figure.unit,
                "as_printed": figure.as_printed,
                "said_by": figure.said_by,
                "clashes": id(sourced) in clashing,
                "document": sourced.document,
                "quote": short(figure.quote),
            }
        )
    rows.sort(key=lambda row: (not row["clashes"], str(row["what"]), str(row["who"]), str(row["value"])))
    return Table(COLUMNS, rows, "figures that documents give")


def figures_page(desk: Desk) -> Page:
    """All figures."""
    table = figures_table(desk)
    return Page(
        path="/figures",
        title="Figures",
        template="figures.html",
        context={"rows": table.rows, "document_path": document_path},
        description="Market shares, costs and counts that sources give, clashes first.",
        section="figures",
        forms=table_forms(lambda: table),
    )
