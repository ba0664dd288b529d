"""What pages say in schema.org's words: Dataset, FAQPage, Legislation, Claim, BreadcrumbList. Cordon rates no truth: no ClaimReview."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.codes import DateKind
from cordon.model.event import Event
from cordon.publish.quotes import short
from cordon.publish.rows import Row

_CONTEXT = "https://schema.org"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def dataset_row(name: str, path: str, described: str, version: str) -> Row:
    """A view as a dataset, with the forms in which it can be taken."""
    return {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "name": name,
        "description": described,
        "url": path,
        "version": version,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": "Cordon"},
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{path}.{form}"}
            for form, kind in (("csv", "text/csv"), ("json", "application/json"))
        ],
    }


def trail_row(*steps: tuple[str, str]) -> Row:
    """Where a page stands: names and paths, outermost first."""
    items = [{"@type": "ListItem", "position": n, "name": name, "item": path} for n, (name, path) in enumerate(steps, start=1)]
    return {"@context": _CONTEXT, "@type": "BreadcrumbList", "itemListElement": items}


def faq_row(pairs: Iterable[tuple[str, str]]) -> Row:
    """Questions with their answers as plain text."""
    asked = [{"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}} for question, answer in pairs]
    return {"@context": _CONTEXT, "@type": "FAQPage", "mainEntity": asked}


def claim_row(event: Event, path: str) -> Row:
    """An event as a claim, with where it appeared."""
    appeared = [
        {
            "@type": "CreativeWork",
            "publisher": one.outlet,
            **({"datePublished": str(one.published)} if one.published and one.published.has_year else {}),
            **({"url": one.url} if one.url and one.url.lower().startswith(("https://", "http://")) else {}),
            **({"text": short(one.quote)} if one.quote else {}),
        }
        for one in event.evidence
    ]
    return {"@context": _CONTEXT, "@type": "Claim", "text": event.summary, "url": path, "appearance": appeared}


def legislation_row(title: str, path: str, place: str, events: Iterable[Event]) -> Row:
    """An instrument as legislation: when it was made and from when it applies, where its acts say so."""
    found: Row = {"@context": _CONTEXT, "@type": "Legislation", "name": title, "url": path, "legislationJurisdiction": place}
    dates = [event.act.dates for event in events]
    for key, kind in (("legislationDate", DateKind.ADOPTED), ("legislationDateOfApplicability", DateKind.EFFECTIVE)):
        given = sorted((when for date in dates if (when := date.get(kind)) is not None and when.has_year), key=lambda when: when.order)
        if given:
            found[key] = str(given[0])
    return found
