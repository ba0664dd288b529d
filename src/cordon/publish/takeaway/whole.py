"""The whole ledger as tables, each with what it is: what the zip, the SQLite file and the single downloads are made from."""

from __future__ import annotations

from collections.abc import Mapping

from cordon.model.act import ANYWHERE
from cordon.model.position import Question
from cordon.publish.codebook import codebook
from cordon.publish.desk import Desk
from cordon.publish.pages.changes import changes_table
from cordon.publish.pages.instruments import instruments_table
from cordon.publish.pages.overview import overview
from cordon.publish.pages.sources import sources_table
from cordon.publish.query import Query
from cordon.publish.rows import Row, text
from cordon.publish.takeaway import positions
from cordon.publish.takeaway.events import events_table
from cordon.publish.takeaway.events import sources_table as reports_table
from cordon.publish.takeaway.panel import panel_table
from cordon.publish.takeaway.table import Table

STANCE_COLUMNS = ("company", "name", "place", "vendor", "stance", "since", "since_kind", "deadline", "confidence", "events")


def whole(desk: Desk) -> Mapping[str, Table]:
    """All tables by name, in the order in which a reader needs them."""
    return {
        "events": events_table(desk.events),
        "reports": reports_table(desk.events),
        "positions": all_positions(desk),
        "stances": stances_table(desk),
        "changes": changes_table(desk),
        "panel": panel_table(desk),
        "instruments": instruments_table(desk),
        "outlets": sources_table(desk),
        "codebook": codebook_table(),
    }


def all_positions(desk: Desk) -> Table:
    """Every vendor's positions today."""
    rows = [row for vendor in desk.vendors for row in positions.positions_table(overview(desk, Query(vendor, desk.today))).rows]
    return Table(positions.COLUMNS, rows, "positions today by vendor, place and scope; an empty scope is the headline")


def stances_table(desk: Desk) -> Table:
    """Every company's stance today on every vendor that its acts name."""
    rows: list[Row] = []
    for slug, events in desk.by_company.items():
        known = desk.names.companies.by_slug.get(slug)
        for vendor in [one for one in desk.vendors if any(one in (*e.act.targets, *e.aimed_at) for e in events)]:
            stance = desk.answers.stance(slug, Question(ANYWHERE, vendor, desk.today))
            if stance is not None:
                rows.append(
                    {
                        "company": slug,
                        "name": desk.edition.company_name(slug),
                        "place": known.place if known else None,
                        "vendor": vendor,
                        "stance": stance.code.value,
                        "since": text(stance.since),
                        "since_kind": stance.since_kind.value if stance.since_kind else None,
                        "deadline": text(stance.deadline),
                        "confidence": stance.confidence.value if stance.confidence else None,
                        "events": [event.id for event in stance.basis],
                    }
                )
    return Table(STANCE_COLUMNS, rows, "what companies do by their own choice; a choice sets no rule")


def codebook_table() -> Table:
    """All codes with their meaning."""
    rows: list[Row] = [{"list": name, "code": code, "meaning": meaning} for name, code, meaning in codebook()]
    return Table(("list", "code", "meaning"), rows, "every code with its meaning")
