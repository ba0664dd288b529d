"""Conflicts are kept: where sources differ on a field of one act, each value stays with who gives it; and figures that clash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cordon.corroborate.report import Report
from cordon.model.codes import DateKind
from cordon.model.event import Claim, Conflict, outlets_of
from cordon.model.statement import Figure


@dataclass(frozen=True, slots=True)
class SourcedFigure:
    """A figure with the id of its document."""

    document: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class FigureClash:
    """Two or more values given for the same thing of the same one, in the same unit."""

    what: str
    who: str
    unit: str
    figures: tuple[SourcedFigure, ...]


def date_conflict(kind: DateKind, reports: Sequence[Report], standing: str) -> Conflict | None:
    """The conflict on one kind of date, None when all values can be the same day."""
    given = [(report, when) for report in reports if (when := report.act.dates.get(kind)) is not None]
    clash = any(not a.overlaps(b) for _, a in given for _, b in given if a.has_year and b.has_year)
    return conflict(f"dates.{kind.value}", ((report, str(when)) for report, when in given), standing) if clash else None


def conflict(name: str, given: Iterable[tuple[Report, str]], standing: str) -> Conflict | None:
    """The conflict on a field, None when all reports give one value. Claims are sorted by value."""
    by_value: dict[str, list[Report]] = defaultdict(list)
    for report, value in given:
        by_value[value].append(report)
    if len(by_value) < 2:
        return None
    claims = (
        Claim(value, tuple(report.id for report in told), outlets_of(report.evidence for report in told))
        for value, told in sorted(by_value.items())
    )
    return Conflict(name, standing, tuple(claims))


def clashing_figures(figures: Iterable[SourcedFigure]) -> list[FigureClash]:
    """Figures of the same what, who and unit with different values, in the order of the first."""
    groups: dict[tuple[str, str, str], list[SourcedFigure]] = defaultdict(list)
    for item in figures:
        figure = item.figure
        groups[(_plain(figure.what), _plain(figure.who), _plain(figure.unit))].append(item)
    return [FigureClash(*key, tuple(group)) for key, group in groups.items() if len({item.figure.value for item in group}) > 1]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
