"""A progress bar on standard error for work that takes over two seconds, on a terminal only."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar, cast, overload

from cordon.cli.later import later

_Thing = TypeVar("_Thing")
PATIENCE = 2.0
"""Seconds without a bar."""


class Bar(Protocol):
    """What draws the bar."""

    def advance_to(self, done: int) -> None:
        """Show that so many of the things are done."""

    def close(self) -> None:
        """Take the bar away."""


def track(things: Iterable[_Thing], what: str, total: int | None = None) -> Iterator[_Thing]:
    """The things one by one, with a bar named `what` once they have taken longer than a person waits without a sign."""
    visible = sys.stderr.isatty()
    began = time.monotonic()
    bar: Bar | None = None
    try:
        for done, thing in enumerate(things):
            if visible and bar is None and time.monotonic() - began > PATIENCE:
                bar = _draw(what, total)
            if bar is not None:
                bar.advance_to(done)
            yield thing
    finally:
        if bar is not None:
            bar.close()


class Tracked(Sequence[_Thing]):
    """A sequence that shows a bar whenever it is gone through, for work that takes the whole sequence at once."""

    def __init__(self, things: Sequence[_Thing], what: str) -> None:
        self._things = things
        self._what = what

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> _Thing: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[_Thing]: ...
    def __getitem__(self, at: int | slice) -> _Thing | Sequence[_Thing]:
        return self._things[at]

    def __iter__(self) -> Iterator[_Thing]:
        return track(self._things, self._what, len(self._things))


def _draw(what: str, total: int | None) -> Bar:
    # Rich costs a tenth of a second to load: only work that takes long pays it.
    return cast(Bar, later("bar").RichBar(what, total))
