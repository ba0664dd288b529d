"""What one place says about a vendor on a day, column by column, kept for the whole span of days in which it stays the same."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from cordon.model.codes import Status
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from cordon.publish.answers import Answers
from cordon.publish.bounded import Bounded
from cordon.publish.history import ANY
from cordon.publish.listing import COLUMN_SCOPES

_MOST = 60_000  # rows kept
SILENT = frozenset({Status.NO_RULE_KNOWN, Status.NOT_ASSESSED})


@dataclass(frozen=True, slots=True, eq=False)
class PlaceRow:
    """One place: the headline, the position on the scope of the map, and one cell for each column.

    The positions are those of the span that the day lies in. Their questions may name another vendor or scope in the same position.
    """

    place: str
    name: str
    overall: Position
    shown: Position
    cells: tuple[Position, ...]

    @property
    def silent(self) -> bool:
        """Whether no rule is known for any column."""
        return all(cell.status in SILENT for cell in (self.overall, *self.cells))

    @property
    def unseen(self) -> bool:
        """Whether nothing at all is known."""
        return self.silent and self.overall.status is Status.NOT_ASSESSED


class Survey:
    """Rows of places, kept."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self._kept: Bounded[tuple[str, str, Scope, int], PlaceRow] = Bounded(_MOST)

    def row(self, question: Question, name: str) -> PlaceRow:
        """The row of a place on a day; `question.scope` is that of the map."""
        turns = self.answers.turns(question.place, question.vendor, news=True)
        key = (question.place, question.vendor, question.scope, bisect_right(turns, question.as_of))
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._made(question, name)
        return found

    def _made(self, question: Question, name: str) -> PlaceRow:
        def ask(scope: Scope, news: bool = False) -> Position:
            return self.answers.alike(Question(question.place, question.vendor, question.as_of, scope), news)

        cells = tuple(ask(column) for column in COLUMN_SCOPES)
        return PlaceRow(question.place, name, ask(ANY), ask(question.scope, news=True), cells)


def is_old(position: Position, on: date) -> bool:
    """Whether the newest report is older than 24 months."""
    newest = position.newest_evidence
    return newest is not None and (on - newest.last).days > 2 * 365
