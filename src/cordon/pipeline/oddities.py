"""What an editor would stop at on a page: the reader's oddities, and figures that clash."""

from __future__ import annotations

from cordon.corroborate import FigureClash, SourcedFigure, clashing_figures
from cordon.extract import Reading
from cordon.model.document import Version, Warning
from cordon.pipeline.ingest import Rooms
from cordon.read import lint


def oddities(version: Version, rooms: Rooms) -> tuple[Warning, ...]:
    """What an editor would stop at on a page: the reader's oddities, and figures that clash (one share of one company given twice)."""
    figures = rooms.extractor.extract(Reading.of_version(version)).figures
    clashes = clashing_figures(SourcedFigure(version.sha256, figure) for figure in figures)
    found = [*lint(version, rooms.names), *(_clash_warning(clash) for clash in clashes)]
    return tuple(sorted(found, key=lambda odd: (odd.span, odd.kind)))


def _clash_warning(clash: FigureClash) -> Warning:
    values = ", ".join(dict.fromkeys(one.figure.as_printed for one in clash.figures))
    return Warning("clashing-figures", clash.figures[-1].figure.span, f"{clash.who}: {clash.what} is given as {values}")
