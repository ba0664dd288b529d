"""The time line of a position: a band with the status over time, and under it a lane for each scope with the dates of its acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from cordon.model.codes import DateKind
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate
from cordon.publish.calendar_words import day_words
from cordon.publish.charts.figure import clipped_words, figure, label, rule
from cordon.publish.charts.scale import TimeScale
from cordon.publish.history import Step
from cordon.publish.map.families import family_of
from cordon.publish.words import STATUS_WORDS, scope_words

_WIDTH, _LEFT, _TOP, _BAND, _LANE = 860.0, 150.0, 22.0, 26.0, 26.0
_MOST_LANES = 12


@dataclass(frozen=True, slots=True)
class LineView:
    """What the time line shows, up to which day, and the addresses of the events."""

    title: str
    steps: Sequence[Step]
    events: Sequence[Event]
    today: date
    hrefs: Mapping[str, str]


def position_line(view: LineView) -> str:
    """The SVG; empty where no act has a date."""
    moments = [when for event in view.events for when in event.act.dates.by_kind.values() if when.has_year]
    if not moments and not view.steps:
        return ""
    scale = _scale(view, moments)
    lanes = _lanes(view.events)
    height = _TOP + _BAND + 14 + len(lanes) * _LANE + 10
    parts = [*_grid(scale, height, view.today), *_band(view, scale)]
    for number, (words, held) in enumerate(lanes):
        parts += _lane(view, scale, _TOP + _BAND + 24 + number * _LANE, (words, held))
    return figure((_WIDTH, height), view.title, _described(view), parts)


def _scale(view: LineView, moments: Sequence[PartialDate]) -> TimeScale:
    days = [*(when.first for when in moments), *(when.last for when in moments), *(step.day for step in view.steps), view.today]
    start, end = min(days), max(days)
    return TimeScale(date(start.year, 1, 1), date(min(end.year + 1, date.max.year), 1, 1), _LEFT, _WIDTH - 12)


def _grid(scale: TimeScale, height: float, today: date) -> list[str]:
    parts = []
    for year, x in scale.years:
        parts.append(rule((x, _TOP - 6), (x, height), "grid"))
        if x < _WIDTH - 40:
            parts.append(label((x + 3, _TOP - 9), str(year), "soft"))
    return [*parts, rule((scale.x(today), _TOP - 6), (scale.x(today), height), "now")]


def _band(view: LineView, scale: TimeScale) -> list[str]:
    parts = [label((0, _TOP + 17), "status")]
    ends = [step.day for step in view.steps[1:]] + [view.today]
    for step, end in zip(view.steps, ends, strict=True):
        x, width = scale.x(step.day), max(scale.x(end) - scale.x(step.day), 2.0)
        words = _status_words(step)
        title = f"{words}, from {day_words(step.day)}"
        kind = family_of(step.position.status).value
        parts.append(
            f'<rect class="{kind}" x="{x:g}" y="{_TOP:g}" width="{width:g}" height="{_BAND:g}"><title>{escape(title)}</title></rect>'
        )
        if width > 7 * len(words) * 0.85 + 8:
            parts.append(label((x + 5, _TOP + 17), words, "" if kind in ("silent", "unseen", "bounded") else "onband"))
    return parts


def _lanes(events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    """By scope, the oldest act first; the rest share the last lane."""
    found: dict[str, list[Event]] = {}
    for event in sorted(events, key=_age):
        found.setdefault(scope_words(event.act.scope), []).append(event)
    lanes = list(found.items())
    rest = [event for _, held in lanes[_MOST_LANES - 1 :] for event in held]
    return lanes if len(lanes) <= _MOST_LANES else [*lanes[: _MOST_LANES - 1], ("other scopes", rest)]


def _lane(view: LineView, scale: TimeScale, y: float, lane: tuple[str, list[Event]]) -> list[str]:
    words, held = lane
    parts = [label((0, y + 4), clipped_words(words, 24))]
    for event in held:
        days = [when for when in event.act.dates.by_kind.values() if when.has_year]
        if len(days) > 1:
            xs = [scale.x(when.last) for when in days]
            parts.append(rule((min(xs), y), (max(xs), y), "lane"))
    for event in held:
        marks = "".join(_mark(kind, scale.x(when.last), y) for kind, when in event.act.dates.by_kind.items() if when.has_year)
        if marks:
            dates = ", ".join(f"{kind.value} {day_words(when)}" for kind, when in event.act.dates.by_kind.items())
            title = f"<title>{escape(f'{dates}: {event.summary}')}</title>"
            href = escape(view.hrefs.get(event.id, ""), quote=True)
            parts.append(f'<a href="{href}">{title}{marks}</a>' if href else f"<g>{title}{marks}</g>")
    return parts


def _mark(kind: DateKind, x: float, y: float) -> str:
    """Said: small circle; announced: open diamond; adopted: full diamond; effective: full circle; deadline: bar; expected: open triangle;
    ended: cross."""
    diamond = f'd="M{x:g} {y - 6:g}l6 6-6 6-6-6z"'
    return {
        DateKind.SAID: f'<circle class="mark" cx="{x:g}" cy="{y:g}" r="3.5"/>',
        DateKind.ANNOUNCED: f'<path class="mark" {diamond}/>',
        DateKind.ADOPTED: f'<path class="mark full" {diamond}/>',
        DateKind.EFFECTIVE: f'<circle class="mark full" cx="{x:g}" cy="{y:g}" r="5"/>',
        DateKind.DEADLINE: f'<path class="mark due" d="M{x - 1.5:g} {y - 9:g}h3v18h-3z"/>',
        DateKind.EXPECTED: f'<path class="mark" d="M{x:g} {y - 6:g}l6 11h-12z"/>',
        DateKind.ENDED: f'<path class="mark" d="M{x - 5:g} {y - 5:g}l10 10m0-10l-10 10"/>',
    }[kind]


def _described(view: LineView) -> str:
    steps = [f"{_status_words(step)} from {day_words(step.day)}" for step in view.steps]
    return f"{'; '.join(steps) or 'no status yet'}. {len(view.events)} dated acts."


def _status_words(step: Step) -> str:
    return STATUS_WORDS[step.position.status] + (" in part" if step.position.in_part else "")


def _age(event: Event) -> tuple[tuple[int, date, date], str]:
    settled = event.act.dates.settled
    return (settled.order if settled else (2, date.max, date.max), event.id)
