"""How a position came to be what it is: its steps, one for each day on which the status changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cordon.model.codes import Status
from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from cordon.publish.answers import Answers
from cordon.publish.rows import Row
from cordon.publish.words import STATUS_WORDS, scope_words

ANY = Scope(frozenset())


@dataclass(frozen=True, slots=True)
class Step:
    """From `day` on the position holds, until the next step. `before` is the position of the step before it, None for the first.

    The question of a position may name another vendor or scope that is in the same position: the line says whose step it is.
    """

    day: date
    position: Position
    before: Position | None


@dataclass(frozen=True, slots=True)
class Line:
    """Whose steps: a vendor in a place, for a scope (an empty one: the headline)."""

    place: str
    vendor: str
    scope: Scope = ANY


def steps(answers: Answers, line: Line, until: date) -> list[Step]:
    """The steps up to a day, oldest first. Silence before the first act is no step."""
    found: list[Step] = []
    for day in answers.turns(line.place, line.vendor):
        if day > until:
            break
        position = answers.alike(Question(line.place, line.vendor, day, line.scope))
        last = found[-1].position if found else None
        if last is None and position.status is Status.NOT_ASSESSED:
            continue
        if last is None or (last.status, last.in_part) != (position.status, position.in_part):
            found.append(Step(day, position, last))
    return found


@dataclass(frozen=True, slots=True)
class Turn:
    """A step of one line: where, whose, and from what to what."""

    line: Line
    step: Step

    @property
    def day(self) -> date:
        """The day of the change."""
        return self.step.day

    @property
    def events(self) -> tuple[Event, ...]:
        """The acts that give the new status."""
        return tuple(one.event for one in self.step.position.basis)

    @property
    def before(self) -> str:
        """The status before, in words."""
        return _words(self.step.before) if self.step.before else "nothing known"

    @property
    def after(self) -> str:
        """The status from the day on, in words."""
        return _words(self.step.position)

    def as_row(self) -> Row:
        """Plain values."""
        position = self.step.position
        return {
            "date": self.day.isoformat(),
            "place": self.line.place,
            "vendor": self.line.vendor,
            "scope": list(position.shown_scope.ordered),
            "before": self.step.before.status.value if self.step.before else None,
            "after": position.status.value,
            "in_part": position.in_part,
            "events": [event.id for event in self.events],
            "summaries": [event.summary for event in self.events],
        }


def _words(position: Position) -> str:
    about = f"{scope_words(position.shown_scope)}: " if position.shown_scope else ""
    return f"{about}{STATUS_WORDS[position.status]}{' in part' if position.in_part else ''}"
