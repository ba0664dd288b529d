"""The sites that the browser is shown: an invented edition with very long names, live and as a folder, and the shipped ledger, live."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import uvicorn

from cordon.publish.desk import Desk
from cordon.publish.links import file_of
from cordon.publish.pages.router import paths
from cordon.publish.site.build import build
from cordon.publish.site.options import BuildOptions
from cordon.serve.app import create_app
from cordon.serve.run import listen
from tests.publish.editions import event
from tests.publish.world import TODAY, world
from tests.serve.site import Shelf, state_of

LONG = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
COMPANY = "long-" + LONG.lower()[:70]
_SECONDS = 60.0
_DAY = {"adopted": "2022-03-04", "deadline": "2031-12-31"}
LONG_EVENTS = (
    replace(
        event(
            "e-long",
            "AT limit in-force AT huawei 5g,ran,core,fixed",
            _DAY,
            f"The {LONG} rule.",
            (f"{LONG} Gazette|https://{LONG[:60]}.example/1",),
        ),
        instrument=f"Federal Act on the {LONG} and on {LONG}{LONG}",
    ),
    event("e-firm", f"org:{COMPANY} drop announced AT huawei ran", _DAY, f"The {LONG} will take it out.", (LONG * 2,)),
)
# The kinds of pages and one of each over the invented edition; `*` stands for the first page whose address begins so.
PAGES = {
    "home": "/",
    "vendor": "/huawei",
    "vendor-day": "/huawei/2020-10-20",
    "over-time": "/huawei/over-time",
    "place": "/place/AT",
    "answer": "/place/FI/huawei",
    "answer-day": "/place/SE/huawei/2020-10-20",
    "evidence": "/place/SE/huawei/evidence",
    "unknown": "/place/TV/huawei",
    "company": "/company/telia-norway",
    "company-long": f"/company/{COMPANY}",
    "event": "/event/e-law",
    "event-long": "/event/e-long",
    "faq": "/faq",
    "calendar": "/calendar",
    "compare": "/compare",
    "compare-group": "/compare/huawei/eu",
    "changes": "/changes",
    "pressure": "/pressure",
    "vendors": "/vendors",
    "places": "/places",
    "companies": "/companies",
    "instruments": "/instruments",
    "instrument": "/instrument/*",
    "sources": "/sources",
    "source": "/source/*",
    "document": "/document/*",
    "figures": "/figures",
    "method": "/method",
    "codebook": "/codebook",
    "gaps": "/gaps",
    "about": "/about",
    "data": "/data",
    "api": "/api",
    "search": "/search",
    "check": "/check",
}
# Asked with words, as only the live server answers.
ASKED = {"ask": "/ask?q=Is+Huawei+banned+in+Sweden", "ask-nothing": "/ask?q=xyzzy", "query": "/huawei?as_of=2020-12-31&scope=5g"}
# The main pages over the shipped ledger. An address that ends in * is the first link of the page before it that begins so.
SHIPPED = {
    "home": ("/",),
    "vendor": ("/huawei",),
    "vendor-day": ("/huawei/2020-12-31",),
    "over-time": ("/huawei/over-time",),
    "place": ("/place/GB",),
    "place-vendor": ("/place/GB/huawei",),
    "unknown": ("/place/TV/huawei",),
    "evidence": ("/place/GB/huawei/evidence",),
    "vendors": ("/vendors",),
    "places": ("/places",),
    "companies": ("/companies",),
    "company": ("/companies", "/company/*"),
    "event": ("/place/GB/huawei", "/event/*"),
    "document": ("/place/GB/huawei", "/event/*", "/document/*"),
    "instruments": ("/instruments",),
    "instrument": ("/instruments", "/instrument/*"),
    "sources": ("/sources",),
    "source": ("/sources", "/source/*"),
    "figures": ("/figures",),
    "faq": ("/faq",),
    "calendar": ("/calendar",),
    "compare": ("/compare",),
    "compare-group": ("/compare/huawei/eu",),
    "changes": ("/changes",),
    "pressure": ("/pressure",),
    "method": ("/method",),
    "codebook": ("/codebook",),
    "gaps": ("/gaps",),
    "about": ("/about",),
    "data": ("/data",),
    "api": ("/api",),
    "search": ("/search",),
    "check": ("/check",),
    "ask": ("/ask?q=Is+Huawei+banned+in+Sweden",),
    "ask-nothing": ("/ask?q=xyzzy",),
}


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    """The invented edition."""
    return Shelf((*world().by_id.values(), *LONG_EVENTS))


@lru_cache(maxsize=1)
def desk() -> Desk:
    """Its desk."""
    return Desk(shelf().edition(), TODAY)


def first_of(path: str) -> str:
    """A path itself, or where it ends in `*` the first that begins so."""
    return next(found for found in paths(desk()) if found.startswith(path[:-1])) if path.endswith("*") else path


@dataclass(frozen=True, slots=True)
class Site:
    """Where a site begins. `folder`: the address is that of a folder, and pages are files."""

    root: str
    folder: bool = False

    def address(self, path: str) -> str:
        """The full address of a path of the invented edition."""
        path = first_of(path)
        return f"{self.root}/{file_of(path)}" if self.folder else f"{self.root}{path}"


@contextmanager
def live() -> Iterator[Site]:
    """The server over the invented edition, on a free port of this machine."""
    app = create_app(state_of(shelf()))
    taken = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
    thread.start()
    wait_until(lambda: server.started)
    try:
        yield Site(f"http://127.0.0.1:{taken.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join(_SECONDS)


def folder(out: Path) -> Site:
    """The invented edition as a folder."""
    build(shelf().edition(), out, BuildOptions(TODAY, workers=1))
    return Site(out.resolve().as_uri(), folder=True)


def own_settings(folder: Path) -> dict[str, str]:
    """The environment for a `cordon` whose data folder is there, so that it fills a database of its own from the shipped ledger."""
    return {**os.environ, "XDG_DATA_HOME": str(folder), "CORDON_DATABASE_URL": ""}


@contextmanager
def shipped(folder: Path) -> Iterator[Site]:
    """`cordon serve` over the ledger that the package ships."""
    log = folder / "serve.log"
    with log.open("w", encoding="utf-8") as told:
        process = subprocess.Popen([sys.executable, "-m", "cordon", "serve", "--port", "0"], stderr=told, env=own_settings(folder))
        try:
            wait_until(lambda: "http://" in log.read_text(encoding="utf-8") or process.poll() is not None)
            said = log.read_text(encoding="utf-8")
            assert "http://" in said, said
            yield Site("http://" + said.partition("http://")[2].split()[0].rstrip("/"))
        finally:
            process.terminate()
            process.wait(_SECONDS)


def wait_until(done: Callable[[], bool]) -> None:
    """Look again and again until it is so; a minute without is a failure."""
    end = time.monotonic() + _SECONDS
    while not done():
        assert time.monotonic() < end, "the server didn't start"
        time.sleep(0.05)
