"""A report: one fact or one statement with its source, in the one form that the matching rule compares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.corroborate.instruments import Citation, citation_of
from cordon.corroborate.sources import Source, source_of
from cordon.model.act import COMPANY, Act, Dates
from cordon.model.codes import ActorKind, Certainty, DateKind, Measure, Stage
from cordon.model.event import Evidence
from cordon.model.fact import Change, Fact
from cordon.model.partial_date import PartialDate
from cordon.model.statement import Statement
from cordon.names.outlets import Outlets

_WORD = re.compile(r"[^\W_]{2,40}")
_STEM = 6
_WORDS_OF_A_PARTY = frozenset({Measure.DENY, Measure.ACCUSE})


@dataclass(frozen=True, slots=True)
class SourcedStatement:
    """A statement as the ledger holds it: its id, its document, and what is known of the source.

    `origin` comes from the origins of the documents when they were compared; None: the attribution and the outlet tell.
    `aimed_at`, `partial` and `binding` are what rules or an editor added, in the sense of a fact.
    """

    id: str
    statement: Statement
    document: str
    outlet: str
    recorded: date
    summary: str
    published: PartialDate | None = None
    url: str | None = None
    origin: str | None = None
    accepted: bool = False
    changes: tuple[Change, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One telling of one act. `page` names where it was read: an editor writes two rows from one page only for two acts.

    `own_origin` is what the origin is when nothing but the outlet's name tells it.
    """

    id: str
    act: Act
    evidence: Evidence
    page: str | None
    is_fact: bool
    citation: Citation
    words: frozenset[str]
    aimed_at: tuple[str, ...] = ()
    body: str | None = None
    actor_kind: ActorKind = ActorKind.OTHER
    changes: tuple[Change, ...] = ()
    partial: bool = False
    binding: bool | None = None
    own_origin: str = ""

    @property
    def instrument(self) -> str | None:
        """The instrument as printed."""
        return self.citation.text or None

    @property
    def hit(self) -> frozenset[str]:
        """Whom the act hits, named or tied to it by its source."""
        return frozenset(self.act.targets) | frozenset(self.aimed_at)

    @property
    def when(self) -> Dates:
        """The dates to match by. That somebody said on a day that a measure is in force doesn't date the measure."""
        dates = self.act.dates
        background = not self.is_fact and self.act.stage is Stage.IN_FORCE and dates.by_kind.keys() <= {DateKind.SAID}
        return Dates() if background else dates

    @property
    def published(self) -> PartialDate | None:
        """When the report came out."""
        return self.evidence.published


@lru_cache(maxsize=65536)
def content_words(text: str) -> frozenset[str]:
    """Words that carry content: numbers, and words of four letters or more cut to their beginning so that endings don't count."""
    found = (word.casefold() for word in _WORD.findall(text[:2000]))
    return frozenset(word if word.isdigit() else word[:_STEM] for word in found if len(word) > 3 or word.isdigit())


def of_fact(fact: Fact, outlets: Outlets) -> Report:
    """The report that an editor's fact makes."""
    source = source_of(fact.outlet, fact.url, outlets)
    return Report(
        id=fact.id,
        act=fact.act,
        evidence=_fact_evidence(fact, source),
        page=fact.url,
        is_fact=True,
        citation=citation_of(fact.instrument or ""),
        words=content_words(fact.summary),
        aimed_at=fact.aimed_at,
        body=fact.body,
        actor_kind=fact.actor_kind,
        changes=fact.changes,
        partial=fact.partial,
        binding=fact.binding,
    )


def _fact_evidence(fact: Fact, source: Source) -> Evidence:
    return Evidence(
        id=fact.id,
        outlet=fact.outlet,
        tier=source.tier,
        origin=_party(fact.act) or source.origin,
        summary=fact.summary,
        certainty=fact.certainty,
        recorded=fact.recorded,
        published=fact.published,
        url=fact.url,
    )


def of_statement(item: SourcedStatement, outlets: Outlets) -> Report:
    """The report that a statement makes. What only a machine has read is no more than `reported`."""
    source = source_of(item.outlet, item.url, outlets)
    evidence = Evidence(
        id=item.id,
        outlet=item.outlet,
        tier=source.tier,
        origin=_origin(item, source, outlets),
        summary=item.summary,
        certainty=Certainty.REPORTED,
        recorded=item.recorded,
        accepted=item.accepted,
        published=item.published,
        url=item.url,
        quote=item.statement.quote,
    )
    return Report(
        id=item.id,
        act=item.statement.act,
        evidence=evidence,
        page=item.document,
        is_fact=False,
        citation=citation_of(item.statement.instrument or ""),
        words=content_words(item.statement.quote),
        body=item.statement.body,
        changes=item.changes,
        partial=item.partial,
        own_origin=source.origin,
    )


def _origin(item: SourcedStatement, source: Source, outlets: Outlets) -> str:
    """Whom the statement comes from: the company that speaks for itself, the outlet it cites, else what the document goes back to."""
    told = item.statement.attribution
    party = _party(item.statement.act)
    if party is None and told.cited:
        return source_of(f"{item.outlet} (citing {told.cited})", item.url, outlets).origin
    return party or item.origin or source.origin


def _party(act: Act) -> str | None:
    """The company that speaks for itself: whoever prints its words, they are its own. None when nobody does."""
    return act.actor.removeprefix(COMPANY) if act.by_company and act.measure in _WORDS_OF_A_PARTY else None
