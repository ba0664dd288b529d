"""The desk that serves an edition on a day: its answers and their histories, and the indexes of its catalogue."""

from __future__ import annotations

from datetime import date

from cordon.model.act import ORIGIN
from cordon.model.position import Question
from cordon.model.scope import Scope
from cordon.publish.answers import Answers
from cordon.publish.bounded import Bounded, Once
from cordon.publish.catalogue import Catalogue
from cordon.publish.edition import Edition
from cordon.publish.history import ANY, Line, Step, Turn, steps
from cordon.publish.survey import SILENT, Survey

_MOST = 20_000  # lines kept
_MOST_PASTS = 4  # desks of earlier knowledge kept
_MOST_PIECES = 100_000  # pieces of views kept


class Desk(Catalogue):
    """One edition on one day. The day is that of the views without a date; it is given, never taken from the clock."""

    def __init__(self, edition: Edition, today: date) -> None:
        super().__init__(edition)
        self.today = today
        self.answers = Answers(edition.decider, edition.names)
        self.survey = Survey(self.answers)
        self.once = Once(_MOST_PIECES)
        self._steps: Bounded[Line, list[Step]] = Bounded(_MOST)
        self._turns: dict[str, list[Turn]] = {}
        self._reached: dict[str, tuple[str, ...]] = {}
        self._past: Bounded[date, Desk] = Bounded(_MOST_PASTS)

    def steps(self, line: Line) -> list[Step]:
        """The steps of a position up to today."""
        if line not in self._steps:
            self._steps[line] = steps(self.answers, line, self.today)
        return self._steps[line]

    def turns(self, vendor: str) -> list[Turn]:
        """The changes of the headline in every place that an act on the vendor names, in no order. A first word on it is no change."""
        if vendor not in self._turns:
            lines = [Line(place, slug) for place, slug in self.pairs if slug == vendor]
            self._turns[vendor] = [Turn(line, step) for line in lines for step in self.steps(line) if _is_change(step)]
        return self._turns[vendor]

    def reached(self, vendor: str) -> tuple[str, ...]:
        """The places that anything on the vendor is known of: named in acts on it, on its owners ever, on its origin, or aimed at it."""
        if vendor not in self._reached:
            known = self.names.vendors.by_slug.get(vendor)
            wanted = {vendor, *(owned.owner for owned in known.owners), f"{ORIGIN}{known.origin}"} if known else {vendor}
            found = {place for place, events in self.by_place.items() if any(wanted & {*e.act.targets, *e.aimed_at} for e in events)}
            self._reached[vendor] = tuple(sorted(found))
        return self._reached[vendor]

    def line_steps(self, place: str, vendor: str) -> list[Step]:
        """The steps of the headline of a vendor in a place."""
        return self.steps(Line(place, vendor))

    def reading_step(self, place: str, vendor: str, days: tuple[date, date]) -> Step | None:
        """How today's position read differently with the knowledge of two days; None where it reads the same."""
        before, after = (self.answers.position(Question(place, vendor, self.today, known_at=day)) for day in days)
        return Step(days[1], after, before) if (before.status, before.in_part) != (after.status, after.in_part) else None

    def known(self, day: date | None) -> Desk:
        """The desk over what the ledger told at the end of an earlier day; itself for None."""
        if day is None:
            return self
        found = self._past.get(day)
        if found is None:
            found = self._past[day] = Desk(self.edition.as_known(day), self.today)
        return found

    def question(self, place: str, vendor: str, scope: Scope = ANY) -> Question:
        """A question about today."""
        return Question(place, vendor, self.today, scope)


def _is_change(step: Step) -> bool:
    return step.before is not None or step.position.status not in SILENT
