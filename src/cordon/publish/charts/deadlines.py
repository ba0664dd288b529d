"""Deadlines ahead: one line a duty, from today to its last day, soonest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cordon.model.event import Event
from cordon.model.partial_date import PartialDate
from cordon.publish.calendar_words import day_words
from cordon.publish.charts.figure import clipped_words, figure, label, rule
from cordon.publish.charts.scale import TimeScale
from cordon.publish.words import scope_words

_WIDTH, _LEFT, _ROW = 860.0, 290.0, 19.0
_MOST = 40


@dataclass(frozen=True, slots=True)
class DueView:
    """The duties with their last days, soonest first; today; and how places and vendors are called."""

    duties: Sequence[tuple[Event, PartialDate]]
    today: date
    place_name: Callable[[str], str]
    vendor_name: Callable[[str], str]


def deadlines_plot(view: DueView) -> str:
    """The SVG; empty where nothing is due."""
    rows = _rows(view)
    if not rows:
        return ""
    end = date(rows[-1][0].last.year + 1, 1, 1)
    scale = TimeScale(date(view.today.year, 1, 1), end, _LEFT, _WIDTH - 70)
    height = 26 + len(rows) * _ROW
    parts = [rule((x, 18), (x, height), "grid") + label((x + 3, 13), str(year), "soft") for year, x in scale.years]
    for number, (when, words) in enumerate(rows):
        y = 32 + number * _ROW
        parts += [
            label((0, y + 4), clipped_words(words, 44)),
            rule((scale.x(view.today), y), (scale.x(when.last), y), "lane"),
            f'<path class="mark due" d="M{scale.x(when.last) - 1.5:g} {y - 7:g}h3v14h-3z"/>',
            label((scale.x(when.last) + 6, y + 4), str(when), "soft"),
        ]
    parts.append(rule((scale.x(view.today), 18), (scale.x(view.today), height), "now"))
    described = "; ".join(f"{words}: {day_words(when)}" for when, words in rows)
    return figure((_WIDTH, height), "Deadlines ahead", described, parts)


def _rows(view: DueView) -> list[tuple[PartialDate, str]]:
    """Place and scope once for each day."""
    found: dict[tuple[PartialDate, str], None] = {}
    for event, when in view.duties:
        places = ", ".join(view.place_name(place) for place in event.act.where[:3]) or "place not given"
        vendors = ", ".join(view.vendor_name(target).replace("-", " ") for target in event.act.targets[:2])
        found[when, f"{places} · {scope_words(event.act.scope)} · {vendors}"] = None
    return list(found)[:_MOST]
