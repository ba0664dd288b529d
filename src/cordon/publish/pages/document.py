"""The page of a document: where it is, when it was read, its hash, and what was taken from it. Never its text."""

from __future__ import annotations

from cordon.publish.address import document_path, source_path
from cordon.publish.catalogue import Cited
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.events import events_table


def document_page(desk: Desk, document: str) -> Page | None:
    """A document that was read or is cited; None for an unknown id."""
    cited = desk.by_document.get(document, ())
    read = next((one for one in desk.edition.documents if one.id == document), None)
    items = [tracked for tracked in desk.edition.items if tracked.document == document]
    if not cited and read is None and not items:
        return None
    first = cited[0][1] if cited else None
    outlet = (read.outlet if read else None) or (first.outlet if first else "outlet not printed")
    title = (read.title if read else None) or f"{outlet}{', ' + str(first.published) if first and first.published else ''}"
    return Page(
        path=document_path(document),
        title=title,
        template="document.html",
        context={
            "outlet": outlet,
            "source": source_path(desk.source(first).key) if first else "",
            "address": _web(first.url if first else None) or (_web(read.address) if read else None),
            "published": (read.published if read else None) or (first.published if first else None),
            "read": read,
            "cited": in_order(cited),
            "items": items,
        },
        description=f"What was taken from a document of {outlet}.",
        section="sources",
        forms={"csv": lambda: events_table(event for event, _ in cited).as_csv()},
    )


def _web(address: str | None) -> str | None:
    return address if address and address.lower().startswith(("https://", "http://")) else None


def in_order(cited: tuple[Cited, ...]) -> list[Cited]:
    """Oldest act first."""

    def key(pair: Cited) -> tuple[int, str]:
        settled = pair[0].act.dates.settled
        return (settled.last.toordinal() if settled else 0, pair[0].id)

    return sorted(cited, key=key)
