"""The public face: how long the whole site takes to build, how big pages are, how quickly they are made."""

from __future__ import annotations

import gzip
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from cordon.corroborate import events_of
from cordon.decide import Decider
from cordon.ledger import shipped
from cordon.names import load
from cordon.publish.desk import Desk
from cordon.publish.edition import Edition
from cordon.publish.links import LiveLinks
from cordon.publish.pages.overview import overview
from cordon.publish.pages.page import Page
from cordon.publish.pages.router import page_at
from cordon.publish.pages.world import map_svg
from cordon.publish.query import Query
from cordon.publish.render import Imprint, Press
from cordon.publish.site.build import build
from cordon.publish.site.options import BuildOptions
from evaluation.figures import Row

TODAY = date(2026, 11, 21)
BUILD_SECONDS, PAGE_BYTES, MAP_BYTES, VENDOR_MILLISECONDS, PLACES_A_SECOND = 20.0, 300_000, 250_000, 80.0, 300.0


def run() -> Iterator[Row]:
    """The rows."""
    edition = _edition()
    yield _built(edition)
    desk = Desk(edition, TODAY)
    press, links = Press(desk, Imprint("bench", desk.data_version, TODAY)), LiveLinks()
    vendor = next(iter(desk.vendors))
    drawn = map_svg(desk, overview(desk, Query(vendor, TODAY)), links)
    yield _bar("world map", len(drawn.encode()), MAP_BYTES, "bytes")
    page = _page(desk, f"/{vendor}")
    yield _bar("vendor page, gzipped", len(gzip.compress(press.html(page, links).encode())), PAGE_BYTES, "bytes")
    yield _bar(
        "vendor page, made and rendered", 1000 * _seconds(lambda: press.html(_page(desk, f"/{vendor}"), links)), VENDOR_MILLISECONDS, "ms"
    )
    places = [place for place, slug in desk.pairs if slug == vendor]
    for place in places:
        press.html(_page(desk, f"/place/{place}/{vendor}"), links)
    seconds = _seconds(lambda: [press.html(_page(desk, f"/place/{place}/{vendor}"), links) for place in places])
    rate = len(places) / seconds
    yield Row("place pages a second, one worker, not cached", f"{rate:.0f}", f">= {PLACES_A_SECOND:.0f}", rate >= PLACES_A_SECOND)


def _edition() -> Edition:
    names = load()
    layer = events_of(shipped.facts(), [], names.outlets)
    return Edition(names, Decider(layer.events, names), by_id={event.id: event for event in layer.events}, conflicts=layer.conflicts)


def _built(edition: Edition) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        report = build(edition, Path(folder) / "site", BuildOptions(TODAY))
        seconds = time.perf_counter() - began
    return Row(f"static site, {report.pages} pages that last", f"{seconds:.1f} s", f"< {BUILD_SECONDS:.0f} s", seconds < BUILD_SECONDS)


def _page(desk: Desk, path: str) -> Page:
    page = page_at(desk, path)
    assert page is not None, path
    return page


def _seconds(work: Callable[[], object]) -> float:
    """The best of three."""
    found = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return min(found)


def _bar(what: str, measured: float, most: float, unit: str) -> Row:
    return Row(what, f"{measured:,.0f} {unit}", f"< {most:,.0f} {unit}", measured < most)
