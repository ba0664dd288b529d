"""The answers of a desk in the form that the list asks in: each position found once for a whole span of days."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cordon.model.position import Position, Question, Stance
from cordon.publish.answers import Answers


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Asks the answers for the span that a day lies in."""

    answers: Answers

    def position(self, question: Question) -> Position:
        """The position of the span that the day lies in, for the scope asked."""
        found = self.answers.within(question)
        if found.question.scope == question.scope:
            return found
        return replace(found, question=replace(found.question, scope=question.scope), shown_scope=question.scope)

    def stance(self, company: str, question: Question) -> Stance | None:
        """The stance on the day."""
        return self.answers.stance(company, question)
