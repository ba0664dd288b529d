"""Places by status over time: how many places were in each family on each day, stacked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cordon.publish.charts.figure import figure, label, rule
from cordon.publish.charts.scale import TimeScale
from cordon.publish.history import Step
from cordon.publish.map.families import WORDS, Family, family_of

_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 860.0, 300.0, 40.0, 14.0, 24.0
_STACK = (Family.OUT, Family.BOUNDED, Family.OPEN, Family.ADMITTED)  # silence is no status of its own and is left out


@dataclass(frozen=True, slots=True)
class OverTime:
    """The steps of every place, from which day to which, and the title."""

    title: str
    lines: Sequence[Sequence[Step]]
    start: date
    end: date


def over_time(view: OverTime) -> str:
    """The SVG; empty where no place has a rule."""
    days = sorted({step.day for steps in view.lines for step in steps if view.start <= step.day <= view.end} | {view.start, view.end})
    counts = _counts(view.lines, days)
    most = max((sum(count[family] for family in _STACK) for count in counts), default=0)
    if not most:
        return ""
    scale = TimeScale(view.start, view.end, _LEFT, _WIDTH - 8)
    top = most + (-most % 10)
    parts = _grid(scale, top)
    base = [0] * len(days)
    for family in _STACK:
        upper = [low + count[family] for low, count in zip(base, counts, strict=True)]
        outline = _stairs(scale, days, [_y(n, top) for n in upper])
        back = _stairs(scale, days, [_y(n, top) for n in base])[::-1]
        points = " ".join(f"{x:g},{y:g}" for x, y in [*outline, *back])
        parts.append(f'<polygon class="{family}" points="{points}"><title>{WORDS[family]}</title></polygon>')
        base = upper
    last = counts[-1]
    described = f"On {view.end.isoformat()}: " + "; ".join(f"{WORDS[family]}: {last[family]}" for family in _STACK)
    return figure((_WIDTH, _HEIGHT), view.title, described, parts)


def _counts(lines: Sequence[Sequence[Step]], days: Sequence[date]) -> list[dict[Family, int]]:
    """The counts on each of the days, which are in order: one walk over all steps."""
    moves = sorted(move for steps in lines for move in _moves(steps))
    now = dict.fromkeys(Family, 0)
    found, done = [], 0
    for day in days:
        while done < len(moves) and moves[done][0] <= day:
            _, left, entered = moves[done]
            now[left] -= 1
            now[entered] += 1
            done += 1
        found.append(dict(now))
    return found


def _moves(steps: Sequence[Step]) -> list[tuple[date, Family, Family]]:
    """From which family to which a place goes on each day; before its first step nothing is known of it."""
    families = [Family.UNSEEN, *(family_of(step.position.status) for step in steps)]
    return [(step.day, left, entered) for step, left, entered in zip(steps, families, families[1:], strict=False)]


def counts_on(lines: Sequence[Sequence[Step]], day: date) -> dict[Family, int]:
    """How many places are in each family on a day; places of which nothing is known yet are in none."""
    counted: dict[Family, int] = {family: 0 for family in Family if family is not Family.UNSEEN}
    for steps in lines:
        now = next((step for step in reversed(steps) if step.day <= day), None)
        family = family_of(now.position.status) if now else Family.UNSEEN
        if family in counted:
            counted[family] += 1
    return counted


def _y(count: int, top: int) -> float:
    return round(_HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * count / top, 1)


def _stairs(scale: TimeScale, days: Sequence[date], heights: Sequence[float]) -> list[tuple[float, float]]:
    """A status holds until the next change: steps, not slopes."""
    points = []
    for number, day in enumerate(days):
        if number:
            points.append((scale.x(day), heights[number - 1]))
        points.append((scale.x(day), heights[number]))
    return points


def _grid(scale: TimeScale, top: int) -> list[str]:
    parts = []
    for count in range(0, top + 1, max(10, top // 5 // 10 * 10)):
        y = _y(count, top)
        parts += [rule((_LEFT, y), (_WIDTH - 8, y), "grid"), label((_LEFT - 6, y + 4), str(count), "soft", "end")]
    return [*parts, *(label((x, _HEIGHT - 6), str(year), "soft") for year, x in scale.years)]
