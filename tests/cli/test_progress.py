"""The progress bar comes after two seconds, on a terminal only, and never touches the work."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from cordon.cli import progress


class Recorded:
    """A bar that remembers what it was told."""

    def __init__(self) -> None:
        self.shown: list[int] = []
        self.closed = False

    def advance_to(self, done: int) -> None:
        self.shown.append(done)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def bar(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorded]:
    """A terminal, a clock that goes one second a look, and a bar that remembers."""
    recorded = Recorded()
    clock = iter(range(1000))
    monkeypatch.setattr("cordon.cli.progress._draw", lambda what, total: recorded)
    monkeypatch.setattr("cordon.cli.progress.time.monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    yield recorded


def test_quick_work_shows_no_bar(bar: Recorded) -> None:
    assert list(progress.track("ab", "reading")) == ["a", "b"]
    assert bar.shown == []


def test_long_work_shows_how_far_it_is_and_takes_the_bar_away(bar: Recorded) -> None:
    assert list(progress.track(range(6), "reading", 6)) == list(range(6))
    assert bar.shown == [2, 3, 4, 5]
    assert bar.closed


def test_without_a_terminal_there_is_no_bar(bar: Recorded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    assert list(progress.track(range(6), "reading")) == list(range(6))
    assert bar.shown == []


def test_work_that_fails_takes_the_bar_away_too(bar: Recorded) -> None:
    with pytest.raises(ZeroDivisionError):
        for number in progress.track(range(9), "reading"):
            _ = 1 // (5 - number)
    assert bar.shown
    del number
    assert bar.closed
