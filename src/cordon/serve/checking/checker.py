"""Runs checks for visitors: a few at once, each bounded in rows and seconds."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import anyio
from anyio import to_thread

from cordon.check import CheckOptions, Desk, Report, run_check
from cordon.check.inputs.sheet import Row
from cordon.check.recognise.listed import named_makers
from cordon.ledger.log import Head
from cordon.model.errors import CordonError, InputError
from cordon.serve.checking.limits import Limits
from cordon.serve.checking.upload import Upload
from cordon.serve.failures import BROKEN, Failure, Refused
from cordon.serve.state import Served

_LOG = logging.getLogger("cordon.serve")
_OWN = "split the file, or run `cordon check` on your own machine, which has no such limit"
_LOOKS = 200  # rows between two looks at the clock
BUSY = Failure(503, "busy", "too many checks are running", "try again in a few seconds")
_Made = TypeVar("_Made")


class Checker:
    """Holds the places for checks and the desk of the edition that was asked for last."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._running = anyio.CapacityLimiter(limits.at_once)
        self._inside = 0
        self._desk: tuple[str, Desk] | None = None

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place for one upload, from its first byte to its answer; Refused when there is none."""
        if self._inside >= self.limits.at_once + self.limits.waiting:
            raise Refused(BUSY)
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1

    async def run(self, made: Callable[[], _Made]) -> _Made:
        """What is made, in a thread of its own kind. What nobody foresaw is told without its message, which could hold rows of the file."""
        try:
            return await to_thread.run_sync(made, limiter=self._running)
        except (CordonError, Refused):
            raise
        except Exception as error:
            _LOG.error("a check failed: %s", type(error).__name__)
            raise Refused(BROKEN) from None

    def check(self, served: Served, upload: Upload, options: CheckOptions) -> Report:
        """The report on an upload."""
        return run_check(upload.data, upload.name, options, self._desk_of(served), self._bounded)

    def _desk_of(self, served: Served) -> Desk:
        held = self._desk
        if held is None or held[0] != served.stamp:
            edition = served.desk.edition
            named = named_makers(edition.events, edition.names)
            held = self._desk = (served.stamp, Desk(edition.names, edition.decider, Head(0, served.head), named))
        return held[1]

    def _bounded(self, rows: Iterator[Row]) -> Iterable[Row]:
        """The rows, up to the bounds."""
        end = time.monotonic() + self.limits.seconds
        for number, row in enumerate(rows):
            if number >= self.limits.rows:
                raise InputError(f"more than {self.limits.rows:,} rows", place="file", mend=_OWN)
            if number % _LOOKS == 0 and time.monotonic() > end:
                raise Refused(Failure(413, "too-long", f"the check takes longer than {self.limits.seconds:.0f} seconds", _OWN))
            yield row
