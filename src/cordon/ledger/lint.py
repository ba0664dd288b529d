"""What looks wrong in the stored rows: the checks of facts, and those of what pages gave. Findings are `{kind, row, why}`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from cordon.ledger.checks import address_fault, check_facts, order_faults
from cordon.ledger.reading import Reader
from cordon.ledger.records import Finding, StoredFigure, StoredStatement
from cordon.model.act import COMPANY, Act
from cordon.model.document import Document
from cordon.model.fact import Fact
from cordon.model.identity import canonical_json
from cordon.names import Names

_NEARLY = 88.0  # per cent of a name's characters in order: a typo, not another name
_SHORTEST = 5  # letters; among shorter names a typo and another name look the same


def lint(ledger: Reader, names: Names) -> list[Finding]:
    """Every finding on the ledger as it stands: facts first, then statements, figures and documents."""
    facts, statements, documents = ledger.facts(), ledger.statements(), ledger.documents()
    return [
        *check_facts(facts, names),
        *_facts(facts, names),
        *_statements(statements, documents),
        *_doubles(statements),
        *_figures(ledger.figures()),
        *_documents(documents),
    ]


def _facts(facts: Sequence[Fact], names: Names) -> Iterator[Finding]:
    known = [*names.companies.by_slug, *names.vendors.by_slug]
    for fact in facts:
        for why in _missing_year(fact.act):
            yield Finding("missing-year", fact.id, why)
        if not fact.act.dates.by_kind and fact.published is None:
            yield Finding("no-date", fact.id, "neither the act nor its report has a date")
        if names.find_outlet(fact.outlet) is None and fact.url is None:
            yield Finding("source", fact.id, f"unknown outlet {fact.outlet!r}, and no address")
        near = _typo(fact.act.actor, known)
        if near:
            yield Finding("name-typo", fact.id, f"unknown company {fact.act.actor!r}; {COMPANY}{near} is known")


def _typo(actor: str, known: Sequence[str]) -> str | None:
    slug = actor.removeprefix(COMPANY)
    if slug == actor or slug in known or len(slug) < _SHORTEST:
        return None
    best = process.extractOne(slug, known, scorer=fuzz.ratio, score_cutoff=_NEARLY)
    return str(best[0]) if best else None


def _statements(statements: Sequence[StoredStatement], documents: Sequence[Document]) -> Iterator[Finding]:
    published = {document.id: document.current.published for document in documents}
    for one in statements:
        act = one.statement.act
        for why in order_faults(act.dates):
            yield Finding("date-order", one.id, why)
        for why in _missing_year(act):
            yield Finding("missing-year", one.id, why)
        if not act.dates.by_kind and published.get(one.document) is None:
            yield Finding("no-date", one.id, "neither the statement nor its page has a date")


def _missing_year(act: Act) -> Iterator[str]:
    for kind, when in act.dates.by_kind.items():
        if not when.has_year:
            yield f"{kind.value} {when} has no year"


def _doubles(statements: Sequence[StoredStatement]) -> Iterator[Finding]:
    """The same quote with the same codes twice in one document."""
    seen: dict[tuple[str, str, str], str] = {}
    for one in statements:
        key = (one.document, one.statement.quote, canonical_json(one.statement.act.as_row()))
        if key in seen:
            yield Finding("near-duplicate", one.id, f"the same quote with the same codes as {seen[key]}")
        seen.setdefault(key, one.id)


def _figures(figures: Sequence[StoredFigure]) -> Iterator[Finding]:
    """One company with two figures for one thing in one document."""
    told: dict[tuple[str, str, str, str], list[StoredFigure]] = defaultdict(list)
    for one in figures:
        told[(one.document, one.figure.what, one.figure.who, one.figure.unit)].append(one)
    for (_, what, who, _), group in told.items():
        # One row a value, the first that tells it, in the order of the text.
        first, *others = reversed({one.figure.value: one for one in reversed(group)}.values())
        for other in others:
            why = f"{what} of {who}: {other.figure.as_printed} here, {first.figure.as_printed} in {first.id}"
            yield Finding("two-figures", other.id, why)


def _documents(documents: Sequence[Document]) -> Iterator[Finding]:
    for document in documents:
        if document.address.startswith(("http:", "https:")):
            wrong = address_fault(document.address)
            if wrong:
                yield Finding("url", document.id, f"{wrong}: {document.address[:80]!r}")
        for warning in document.current.warnings:
            yield Finding(warning.kind, document.id, f"characters {warning.span[0]}-{warning.span[1]}: {warning.why}")
