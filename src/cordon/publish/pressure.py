"""Who urged whom, what was offered or threatened, and what was replied: the acts around a place that set no position."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cordon.model.codes import Measure, Stage
from cordon.model.event import Event

_REPLIES = frozenset({Measure.DENY})


@dataclass(frozen=True, slots=True)
class Pressure:
    """What came from outside at one place, and what the place answered; oldest first."""

    pressed: tuple[Event, ...]
    offered: tuple[Event, ...]
    threatened: tuple[Event, ...]
    replied: tuple[Event, ...]

    @property
    def any(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.pressed or self.offered or self.threatened)


def pressure_on(place: str, events: Iterable[Event]) -> Pressure:
    """The pressure on a place among these events."""
    held = sorted(events, key=_order)
    outside = [event for event in held if event.act.actor != place and place in event.act.where and not event.act.by_company]
    threats = [e for e in held if e.act.actor != place and place in e.act.where and _threatens(e)]
    return Pressure(
        pressed=tuple(e for e in outside if e.act.stage is Stage.URGED and e.act.measure is not Measure.FUND),
        offered=tuple(e for e in outside if e.act.measure is Measure.FUND),
        threatened=tuple(e for e in threats if e.act.measure is not Measure.FUND),
        replied=tuple(e for e in held if e.act.actor == place and _replies(e)),
    )


def kind_of(event: Event) -> str:
    """`offered`, `threatened` or `urged`; "" for what is no pressure."""
    if event.act.measure is Measure.FUND:
        return "offered"
    if _threatens(event):
        return "threatened"
    return "urged" if event.act.stage is Stage.URGED else ""


def _threatens(event: Event) -> bool:
    return event.act.stage is Stage.THREATENED or event.act.measure is Measure.RETALIATE


def _replies(event: Event) -> bool:
    return event.act.measure in _REPLIES or event.act.stage is Stage.REFUSED


def _order(event: Event) -> tuple[int, str]:
    settled = event.act.dates.settled
    return (settled.last.toordinal() if settled else 0, event.id)
