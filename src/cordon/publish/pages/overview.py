"""What all places say about one vendor on one day: the rows of the matrix, the spots of the map, the counts of the lead sentence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from cordon.model.act import Act
from cordon.model.codes import AUTHORITY_MEASURES, Measure, Stage
from cordon.model.position import Question
from cordon.model.scope import Scope
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.listing import COLUMNS, alphabetic
from cordon.publish.map.families import Family, family_of
from cordon.publish.query import Query
from cordon.publish.survey import SILENT, PlaceRow, is_old
from cordon.publish.words import STATUS_WORDS, chip_words, scope_words


@dataclass(frozen=True, slots=True)
class Overview:
    """All places that the ledger holds anything on, by name."""

    query: Query
    scope: Scope
    rows: tuple[PlaceRow, ...]
    columns: tuple[str, ...] = COLUMNS

    @property
    def counts(self) -> dict[Family, int]:
        """How many places are in each family, for the scope of the map."""
        counted = Counter(family_of(row.shown.status) for row in self.rows)
        return {family: counted[family] for family in Family}

    @property
    def ruled(self) -> tuple[PlaceRow, ...]:
        """The rows with a rule on any column."""
        return tuple(row for row in self.rows if not row.silent)

    @property
    def quiet(self) -> tuple[PlaceRow, ...]:
        """The rows without."""
        return tuple(row for row in self.rows if row.silent)

    @property
    def in_use(self) -> int:
        """In how many places a buyer is known to have chosen it, for the scope of the map."""
        return sum(any(_is_use(event.act) for event in row.shown.practice) for row in self.rows)


def _is_use(act: Act) -> bool:
    return act.measure is Measure.CHOOSE and act.stage in (Stage.IN_FORCE, Stage.ANNOUNCED)


def overview(desk: Desk, query: Query) -> Overview:
    """The overview of the query's places. Groups of states are no places of the map, and stand in the rows all the same."""
    desk = desk.known(query.known_at)
    scope = query.scope or main_scope(desk, query.vendor)
    wanted = query.wanted(desk.names)
    rows = [
        desk.survey.row(Question(place, query.vendor, query.as_of, scope), desk.edition.place_name(place))
        for place in desk.reached(query.vendor)
        if not wanted or place in wanted
    ]
    return Overview(query, scope, tuple(sorted((row for row in rows if not row.unseen), key=lambda row: alphabetic(row.name))))


def main_scope(desk: Desk, vendor: str) -> Scope:
    """The column that most acts of authorities on the vendor name; the headline where none does."""
    return desk.once.of(("main scope", vendor), lambda: _most_named(desk, vendor))


def _most_named(desk: Desk, vendor: str) -> Scope:
    counted: Counter[str] = Counter()
    for event in desk.by_vendor.get(vendor, ()):
        if event.act.measure in AUTHORITY_MEASURES:
            counted.update(code for code in COLUMNS if code in event.act.scope.codes)
    best = min(counted, key=lambda code: (-counted[code], COLUMNS.index(code)), default="")
    return Scope.parse(best)


def spot_words(row: PlaceRow, scope: Scope, on: date) -> str:
    """The title of a place on the map."""
    position = row.shown
    about = f"{scope_words(scope)}: " if scope else ""
    words = STATUS_WORDS[position.status] if position.status in SILENT else chip_words(position)
    stale = f" (last report {day_words(position.newest_evidence)})" if is_old(position, on) else ""
    return f"{row.name}. {about}{words}{stale}"
