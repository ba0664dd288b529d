"""What changed between two days: in the world, and in our reading of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.publish.edition import Edition
from cordon.publish.rows import Row
from cordon.publish.words import STATUS_WORDS


@dataclass(frozen=True, slots=True)
class StatusChange:
    """A position before and after. `why` holds the events that give the new one."""

    before: Position
    after: Position

    def as_row(self) -> Row:
        """Plain values."""
        return {
            "place": self.after.question.place,
            "vendor": self.after.question.vendor,
            "scope": list(self.after.shown_scope.ordered),
            "before": self.before.status.value,
            "after": self.after.status.value,
            "events": [one.event.id for one in self.after.basis],
            "summaries": [one.event.summary for one in self.after.basis],
        }

    @property
    def words(self) -> str:
        """One line."""
        question = self.after.question
        return f"{question.place} {question.vendor}: {STATUS_WORDS[self.before.status]} -> {STATUS_WORDS[self.after.status]}"


@dataclass(frozen=True, slots=True)
class Span:
    """The days compared; `vendor` None means all that the ledger holds."""

    start: date
    end: date
    vendor: str | None = None


def world_changes(edition: Edition, span: Span) -> list[StatusChange]:
    """Positions that differ between the two days with today's knowledge: the world changed."""
    found = []
    for place, vendor in _pairs(edition, span.vendor):
        before = edition.decider.position(Question(place, vendor, span.start))
        after = edition.decider.position(Question(place, vendor, span.end))
        if (before.status, before.in_part) != (after.status, after.in_part):
            found.append(StatusChange(before, after))
    return found


def reading_changes(edition: Edition, span: Span) -> list[StatusChange]:
    """Positions on the last day that read differently with the knowledge of the first day: our reading changed."""
    found = []
    for place, vendor in _pairs(edition, span.vendor):
        before = edition.decider.position(Question(place, vendor, span.end, known_at=span.start))
        after = edition.decider.position(Question(place, vendor, span.end, known_at=span.end))
        if (before.status, before.in_part) != (after.status, after.in_part):
            found.append(StatusChange(before, after))
    return found


def _pairs(edition: Edition, vendor: str | None) -> list[tuple[str, str]]:
    known = edition.names.vendors.by_slug
    pairs = {
        (place, target)
        for event in edition.events
        for place in _places(event)
        for target in (*event.act.targets, *event.aimed_at)
        if target in known and (vendor is None or target == vendor)
    }
    return sorted(pairs)


def _places(event: Event) -> tuple[str, ...]:
    return tuple(place for place in event.act.where if place.isalpha())
