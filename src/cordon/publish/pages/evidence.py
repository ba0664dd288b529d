"""The evidence page: a position with everything it rests on, made to be printed and filed."""

from __future__ import annotations

from dataclasses import replace

from cordon.model.identity import canonical_json, content_hash
from cordon.model.position import Question
from cordon.publish.address import evidence_path, place_path
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.pages.vendor import pinned
from cordon.publish.query import Query
from cordon.publish.query_text import print_query
from cordon.publish.rows import position_row
from cordon.publish.takeaway.basis import basis_table
from cordon.publish.takeaway.table import dump


def evidence_page(desk: Desk, query: Query) -> Page:
    """The evidence on one vendor in one place (`query.places` holds it)."""
    place, vendor = query.places[0], query.vendor
    position = desk.answers.position(Question(place, vendor, query.as_of, query.scope, query.known_at))
    row = position_row(position)
    asked = replace(query, places=(), group="")
    shown = [*(one.event for one in position.basis), *(one.event for one in position.others), *position.dissent]
    hashes = {one.id: _hash(desk, desk.document_of(one)) for event in shown for one in event.evidence}
    where = desk.edition.place_phrase(place)
    return Page(
        path=evidence_path(place, vendor),
        title=f"Evidence: {desk.edition.vendor_name(vendor)} in {where}",
        template="evidence.html",
        context={
            "position": position,
            "name": desk.edition.vendor_name(vendor),
            "where": where,
            "query": query,
            "fingerprint": content_hash(canonical_json(row).encode("utf-8", "surrogatepass")),
            "hashes": hashes,
            "back": place_path(place, vendor),
        },
        description=f"What the position rests on, as of {day_words(query.as_of)}, to print and file.",
        section="places",
        forms={"json": lambda: dump(row), "csv": lambda: basis_table(position).as_csv()},
        query=print_query(asked, desk.today),
        pin=pinned(desk, asked),
    )


def _hash(desk: Desk, document: str) -> str:
    return next((read.sha256 for read in desk.edition.documents if read.id == document), "")
