"""What was told on a day is told of that day ever after, whatever happens later (law 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.ledger.records import Decision, DecisionKind, Layer
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.codes import Stage
from cordon.model.event import Event
from cordon.model.fact import Fact
from tests.ledger.samples import event, fact

BEGINNING = date(2026, 3, 1)
# What an editor may do on a day: to which of four facts, and what.
_DEEDS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["tell", "correct", "withdraw", "restore", "retract", "merge"])), max_size=3)


class Desk:
    """An editor's desk over a ledger: after each deed the events are told anew from the facts that stand."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.day = BEGINNING
        self.stages: dict[int, int] = {}
        self.merged: set[int] = set()

    @property
    def now(self) -> datetime:
        """Noon of the day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def do(self, n: int, deed: str) -> None:
        """One deed, and the event layer after it."""
        known = n in self.stages
        if deed == "tell" and not known:
            self.stages[n] = 0
            self._write(n)
        elif deed == "correct" and known:
            self.stages[n] += 1
            self._write(n)
        elif deed in ("withdraw", "restore") and known:
            self.ledger.decide(
                Decision(DecisionKind(deed), f"f-{n}", f"{deed} on {self.day} {len(self.ledger.decisions())}", "editor"), self.now
            )
        elif deed == "merge":
            self.merged ^= {n}
        elif deed == "retract":
            standing = [one for one in self.ledger.events() if one.withdrawn is None]
            for one in standing[:1]:
                self.ledger.withdraw(one.id, f"retracted {len(self.ledger.decisions())}", "editor", self.now)
        self.ledger.save_events(self._layer(), self.now)

    def _write(self, n: int) -> None:
        stages = list(Stage)
        recorded = next((one.recorded for one in self.ledger.facts() if one.id == f"f-{n}"), self.day)
        self.ledger.add_facts([fact(f"f-{n}", stage=stages[self.stages[n] % len(stages)], recorded=recorded.isoformat())], self.now)

    def _layer(self) -> Layer:
        """Each fact an event, except that merged ones join the first of them."""
        withdrawn = {one.id: one.withdrawn for one in self.ledger.events()}
        groups: dict[str, list[Fact]] = {}
        for one in self.ledger.facts():
            groups.setdefault("merged" if int(one.id[2:]) in self.merged else one.id, []).append(one)
        told: list[Event] = [event(*group) for group in groups.values()]
        return Layer(tuple(replace(one, withdrawn=withdrawn.get(one.id)) for one in told))


@given(days=st.lists(_DEEDS, min_size=2, max_size=6))
@settings(max_examples=40, deadline=None)
def test_what_was_told_on_a_day_is_told_of_it_ever_after(
    days: list[list[tuple[int, str]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path: Path = tmp_path_factory.mktemp("ledger") / "l.sqlite"
    told: dict[date, tuple[list[Event], list[Fact]]] = {}
    with Ledger.open(path, Mode.CREATE) as ledger:
        desk = Desk(ledger)
        for deeds in days:
            for n, deed in deeds:
                desk.do(n, deed)
            told[desk.day] = (ledger.events(), ledger.facts())
            desk.day += timedelta(days=1)
        for day, (events, facts) in told.items():
            assert ledger.events(known_at=day) == events
            assert ledger.facts(known_at=day) == facts
        assert ledger.events(known_at=BEGINNING - timedelta(days=1)) == []
        assert ledger.verify() == []
