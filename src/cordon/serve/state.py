"""The edition that is served: loaded once, and replaced by the next when the ledger's head or the day changes."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from datetime import date

from cordon import __version__
from cordon.ask import Asker
from cordon.model.identity import content_hash
from cordon.publish.address import vendor_path
from cordon.publish.desk import Desk
from cordon.publish.finding import finder
from cordon.publish.links import LiveLinks
from cordon.publish.pages.page import TYPES
from cordon.publish.pages.router import page_at
from cordon.publish.render import Imprint, Press, environment
from cordon.serve.kept import Answer, Kept
from cordon.serve.settings import Settings, Source
from cordon.serve.wanted import Wanted

_LOG = logging.getLogger("cordon.serve")


@dataclass(frozen=True, slots=True)
class Served:
    """One edition on one day with all that answers from it. `stamp` names edition, day and program: equal stamps give equal answers."""

    head: str
    desk: Desk
    press: Press
    links: LiveLinks
    asker: Asker
    kept: Kept
    stamp: str


class State:
    """Holds the served edition. Readers take it whole; a new one takes its place at once."""

    def __init__(self, source: Source, settings: Settings) -> None:
        self.settings = settings
        self.wanted = Wanted(settings.wanted, settings.count_wanted)
        self._source = source
        self._served: Served | None = None
        self._looking = threading.Lock()
        self._next_look = 0.0
        self._env = environment()

    @property
    def ready(self) -> bool:
        """Whether there is anything to serve."""
        return self._served is not None

    def current(self) -> Served | None:
        """What is served now; None before the first is loaded. Looks for a newer one in the background from time to time."""
        if time.monotonic() >= self._next_look and self._looking.acquire(blocking=False):
            self._next_look = time.monotonic() + self.settings.seconds_between_looks
            threading.Thread(target=self._look, daemon=True).start()
        return self._served

    def refresh(self) -> None:
        """Load what is new now, in this thread. What goes wrong in loading is raised, and the old edition stays."""
        with self._looking:
            self._replace()

    def _look(self) -> None:
        """The thread of `current`: the lock is held for it."""
        try:
            self._replace()
        except Exception:  # the old edition is served on, and the next look tries again
            _LOG.exception("the ledger could not be loaded")
        finally:
            self._looking.release()

    def _replace(self) -> None:
        head, today = self._source.head(), self.settings.today()
        old = self._served
        if old is None or old.head != head or old.desk.today != today:
            self._served = made = self._made(head, today)
            if self.settings.warm:
                threading.Thread(target=_warm, args=(made,), daemon=True).start()

    def _made(self, head: str, today: date) -> Served:
        edition = self._source.edition()
        desk = Desk(edition, today)
        stamp = content_hash(f"{desk.data_version}|{head}|{today}|{__version__}".encode())[:16]
        imprint = Imprint.of(desk, stamp[:10], self.settings.home)
        press = Press(desk, imprint, self._env)
        links = LiveLinks(stamp=__version__)
        return Served(head, desk, press, links, Asker.of(edition.decider, edition.names), Kept(self.settings.kept_bytes), stamp)


def _warm(served: Served) -> None:
    """Make what is asked for most, and the index of the search: the first visitor doesn't wait for it."""
    for path in ("/", *(vendor_path(vendor) for vendor in list(served.desk.vendors)[:1])):
        found = page_at(served.desk, path)
        if found is not None:
            served.kept.put(page_key(path), Answer.of(TYPES["html"], served.press.html(found, served.links)))
    finder(served.desk)


def page_key(path: str, form: str = "html", text: str = "") -> tuple[str, ...]:
    """Under what the answer for a page is kept: its path without ending, its form, and the query."""
    return ("page", path, form, text)
