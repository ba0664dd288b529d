"""The answers of a desk in the form that the list asks in: each position found once for a whole span of days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cordon.model.event import Event
from cordon.model.position import Position, Question, Stance
from cordon.publish.answers import Answers
from cordon.publish.bounded import Once
from cordon.publish.listing import Entry


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Asks the answers for the span that a day lies in, and keeps the entries of the list for it."""

    answers: Answers
    once: Once

    def position(self, question: Question) -> Position:
        """The position of the span that the day lies in."""
        return self.answers.within(question)

    def stance(self, company: str, question: Question) -> Stance | None:
        """The stance on the day."""
        return self.answers.stance(company, question)

    def entry(self, question: Question, events: Sequence[Event], make: Callable[[], Entry]) -> Entry:
        """The entry, made once for the span that the day lies in; one on earlier knowledge is made anew."""
        if question.known_at is not None:
            return make()
        day = self.answers.turn(question)
        return self.once.of(("entry", question.place, question.vendor, question.scope, day, *events), make)
