"""The FAQ page of a vendor, marked up as FAQPage."""

from __future__ import annotations

from cordon.publish.address import safe
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.faq.answers import answers
from cordon.publish.linked.rows import faq_row
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.table import dump

_LEAST = 10  # events below which a vendor gets no FAQ


def faq_vendors(desk: Desk) -> list[str]:
    """The vendors with enough events for a FAQ."""
    return [slug for slug, count in desk.vendors.items() if count >= _LEAST]


def faq_page(desk: Desk, vendor: str) -> Page:
    """The FAQ of a vendor; that of the vendor most is known of is `/faq`."""
    name, told = desk.edition.vendor_name(vendor), answers(desk, vendor)
    first = vendor == next(iter(desk.vendors), None)
    return Page(
        path="/faq" if first else f"/faq/{safe(vendor)}",
        title=f"{name}: questions and answers",
        template="faq.html",
        context={"name": name, "vendor": vendor, "answers": told, "vendors": faq_vendors(desk)},
        description=f"The classic questions on {name}, answered from the ledger as of {day_words(desk.today)}.",
        section="faq",
        forms={"json": lambda: dump([{"question": one.question, "answer": one.text} for one in told])},
        linked=(faq_row((one.question, one.text) for one in told),),
    )
