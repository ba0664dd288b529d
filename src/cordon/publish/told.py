"""An event as a page tells it: date, sentence, codes in words, sources with links, how many origins, what is held."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.model.codes import Certainty, OutletTier
from cordon.model.event import Event, Evidence
from cordon.model.partial_date import PartialDate
from cordon.names.outlets import host_of
from cordon.publish.address import document_path, event_path, source_path
from cordon.publish.desk import Desk
from cordon.publish.quotes import short
from cordon.publish.words import scope_words


@dataclass(frozen=True, slots=True)
class Credit:
    """One source. `url` only where it is a web address; `copied` names the host when that isn't the outlet's own."""

    outlet: str
    published: PartialDate | None
    url: str | None
    copied: str
    quote: str | None
    path: str
    document: str
    tier: str
    state_owned: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a page shows of an event."""

    id: str
    path: str
    when: PartialDate | None
    when_kind: str
    words: str
    actor: str
    tags: tuple[str, ...]
    credits: tuple[Credit, ...]
    outlets: int
    origins: int
    accepted: bool
    weak: bool
    partial: bool
    quoted: bool


def tell(desk: Desk, event: Event) -> Told:
    """The event in words. Everything is made from codes, or is the summary or quote that the ledger holds."""
    decision, act = event.act.dates.decision, event.act
    return Told(
        id=event.id,
        path=event_path(event.id),
        when=decision[1] if decision else None,
        when_kind=decision[0].value if decision else "",
        words=event.summary,
        actor=event.body or actor_name(desk, act.actor),
        tags=(act.measure.value, act.stage.value.replace("-", " "), *([scope_words(act.scope)] if act.scope else [])),
        credits=tuple(credit(desk, one) for one in event.evidence),
        outlets=len(event.outlets),
        origins=len(event.origins),
        accepted=event.accepted,
        weak=event.certainty is Certainty.WEAK,
        partial=event.partial,
        quoted=any(one.quote is not None for one in event.evidence),
    )


def credit(desk: Desk, one: Evidence) -> Credit:
    """The source of one report. A copy on another host is told as such, and never linked under the outlet's name."""
    source = desk.source(one)
    url = one.url if one.url and one.url.lower().startswith(("https://", "http://")) else None
    return Credit(
        outlet=one.outlet,
        published=one.published,
        url=url,
        copied=_copied(desk, one, url),
        quote=short(one.quote) if one.quote is not None else None,
        path=source_path(source.key),
        document=document_path(desk.document_of(one)),
        tier=one.tier.value,
        state_owned=source.state_owned,
    )


def _copied(desk: Desk, one: Evidence, url: str | None) -> str:
    host = host_of(url) if url else None
    if host is None or one.tier is OutletTier.OFFICIAL:
        return ""
    at, named = desk.names.outlets.at(host), desk.names.find_outlet(one.outlet)
    return "" if at is None or named is None or at.slug == named.slug else host


def actor_name(desk: Desk, actor: str) -> str:
    """The name of an actor: a state, the bloc, a company, or that no source names it."""
    if actor == UNKNOWN_ACTOR:
        return "not named"
    return desk.edition.company_name(actor) if actor.startswith(COMPANY) else desk.edition.place_name(actor)
