"""The answers of a desk in the form that the list asks in: each position found once for a whole span of days."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.model.position import Position, Question, Stance
from cordon.publish.answers import Answers


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Asks the answers for the span that a day lies in."""

    answers: Answers

    def position(self, question: Question) -> Position:
        """The position of the span that the day lies in."""
        return self.answers.within(question)

    def stance(self, company: str, question: Question) -> Stance | None:
        """The stance on the day."""
        return self.answers.stance(company, question)
