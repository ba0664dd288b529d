"""Invented events and editions for the tests of views."""

from __future__ import annotations

from datetime import date

from cordon.decide import Decider
from cordon.model.act import Act
from cordon.model.codes import Certainty, OutletTier
from cordon.model.event import Event, Evidence
from cordon.model.partial_date import PartialDate
from cordon.names import load
from cordon.publish.edition import Edition, TrackedItem

RECORDED = date(2026, 1, 2)


def event(name: str, codes: str, dates: dict[str, str], summary: str = "An act.", outlets: tuple[str, ...] = ("Post",)) -> Event:
    """An event from `actor measure stage where targets scope`, lists joined by commas, `-` for none; an outlet may read `name|address`."""
    actor, measure, stage, *lists = codes.split()
    where, targets, scope = ([] if text == "-" else text.split(",") for text in lists)
    row = {"actor": actor, "measure": measure, "stage": stage, "where": where, "targets": targets, "scope": scope, "dates": dates}
    evidence = tuple(_report(f"{name}.{n}", outlet, summary) for n, outlet in enumerate(outlets))
    return Event(name, Act.of(row), evidence, RECORDED)


def _report(name: str, credit: str, summary: str) -> Evidence:
    outlet, _, url = credit.partition("|")
    origin = "invented-post"
    return Evidence(name, outlet, OutletTier.PAPER, origin, summary, Certainty.FIRM, RECORDED, published=PartialDate(2021), url=url or None)


def edition(*events: Event, items: tuple[TrackedItem, ...] = ()) -> Edition:
    """An edition of invented events over the shipped names."""
    names = load()
    return Edition(names, Decider(events, names), items, {one.id: one for one in events})
