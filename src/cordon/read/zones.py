"""Which part of a page is the article, which its readers' comments, and which the lists after it. Found by evidence, not by site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cordon.model.document import Span
from cordon.read import opinion
from cordon.read.classify import Marked, UnitKind

_CUES = (UnitKind.COMMENT_HEADING, UnitKind.SIGNATURE, UnitKind.COMMENT_LINE)
_TEXT = (UnitKind.PROSE, UnitKind.OTHER)
_NAME = re.compile(r"[A-Z][a-z]{2,}|[A-Z]{2,}")
_LOOK_AHEAD = 200  # units after a heading that tell what it opens
_MOST_RESUMED = 20  # an article that is said to continue more often than that is no article
_LOOK_BACK = 8  # units between a comment and the line under it that gives it away


@dataclass(frozen=True, slots=True)
class Zones:
    """The units of the article (indexes, in order) and the spans of the comments."""

    body: tuple[int, ...]
    comments: tuple[Span, ...]


def split(marked: Sequence[Marked], top: int = -1) -> Zones:
    """Walks down the page: article until a cut, then lists or comments, back to the article where it is said to continue.

    The units up to `top` (the title) are never comments.
    """
    body: list[int] = []
    comments: list[int] = []
    at, state, spoke, resumed = 0, UnitKind.PROSE, False, 0
    while at < len(marked):
        kind = marked[at].kind
        if state is UnitKind.PROSE and spoke and (cut := _cut(marked, at, body)) is not None:
            cut = max(cut, top + 1)
            state = (
                UnitKind.HARD_TAIL if kind is UnitKind.HARD_TAIL else UnitKind.TAIL if kind is UnitKind.TAIL else UnitKind.COMMENT_HEADING
            )
            comments += [index for index in body if index >= cut and marked[index].kind in _TEXT]
            body = [index for index in body if index < cut]
        elif state is UnitKind.PROSE:
            body.append(at)
            spoke = spoke or kind is UnitKind.PROSE
        else:
            state = _next_state(state, kind, resumed < _MOST_RESUMED)
            resumed += state is UnitKind.PROSE
            if state is UnitKind.COMMENT_HEADING and kind in _TEXT:
                comments.append(at)
        at += 1
    body, unannounced = _unannounced(marked, body, top)
    return Zones(tuple(body), _spans(marked, sorted([*comments, *unannounced])))


def comments_from(marked: Sequence[Marked], start: int) -> tuple[Span, ...]:
    """The comments of a page whose own text ends before that unit."""
    state, found = UnitKind.TAIL, []
    for at in range(start, len(marked)):
        state = _next_state(state, marked[at].kind, False)
        if state is UnitKind.COMMENT_HEADING and marked[at].kind in _TEXT:
            found.append(at)
    return _spans(marked, found)


def _next_state(state: UnitKind, kind: UnitKind, may_resume: bool) -> UnitKind:
    if kind is UnitKind.RESUME and may_resume and state is not UnitKind.HARD_TAIL:
        return UnitKind.PROSE
    if kind in (UnitKind.COMMENT_HEADING, UnitKind.SIGNATURE):
        return UnitKind.COMMENT_HEADING
    if kind in (UnitKind.TAIL, UnitKind.HARD_TAIL):
        return UnitKind.HARD_TAIL if state is UnitKind.HARD_TAIL else UnitKind.TAIL
    return state


def _cut(marked: Sequence[Marked], at: int, body: Sequence[int]) -> int | None:
    """The index from which the page is no longer the article, if this unit ends it."""
    kind = marked[at].kind
    if kind is UnitKind.HARD_TAIL:
        return at
    if kind is UnitKind.TAIL:
        return None if _goes_on(marked, at, body) else at
    if kind is UnitKind.COMMENT_HEADING:
        return at if _comments_follow(marked, at, body) else None
    if kind in (UnitKind.SIGNATURE, UnitKind.COMMENT_LINE) and _several(marked, at):
        return _back(marked, at, body)
    return None


def _names(marked: Sequence[Marked], body: Sequence[int]) -> set[str]:
    """The names that the article uses more than once: what it is about."""
    counts = Counter(
        name for index in body[-_LOOK_AHEAD:] if marked[index].kind in _TEXT for name in set(_NAME.findall(marked[index].unit.text[:3000]))
    )
    return {name for name, count in counts.items() if count > 1}


def _goes_on(marked: Sequence[Marked], at: int, body: Sequence[int]) -> bool:
    """Whether sentences about the article's subject follow a list of other texts before the next cue of comments."""
    names = _names(marked, body)
    for item in marked[at + 1 : at + _LOOK_AHEAD]:
        if item.kind in (*_CUES, UnitKind.HARD_TAIL, UnitKind.RESUME):
            return False
        if item.kind is UnitKind.PROSE and item.unit.words >= 10 and names & set(_NAME.findall(item.unit.text[:3000])):
            return opinion.score(item.unit.text) < 0.5
    return False


def _comments_follow(marked: Sequence[Marked], at: int, body: Sequence[int]) -> bool:
    """A count of comments may stand above the article as a link: then reports follow and nothing that belongs to comments."""
    prose = [item for item in marked[at + 1 : at + _LOOK_AHEAD] if item.kind is UnitKind.PROSE]
    before = sum(len(marked[index].unit.text) for index in body[-_LOOK_AHEAD:] if marked[index].kind is UnitKind.PROSE)
    cues = sum(1 for item in marked[at + 1 : at + 40] if item.kind in _CUES)
    if cues or not prose:
        return True
    first = prose[: max(3, len(prose) // 2)]
    report = sum(opinion.score(item.unit.text) for item in first) / len(first) < 0
    return not (report and sum(len(item.unit.text) for item in prose) > before)


def _several(marked: Sequence[Marked], at: int) -> bool:
    """One dated name may be a byline; two are a thread. A comment's button needs a signature or another button near it."""
    near = marked[at + 1 : at + 40]
    return any(item.kind in _CUES for item in near)


def _back(marked: Sequence[Marked], at: int, body: Sequence[int]) -> int:
    """Where the first comment begins: names that stand right above its signature belong to it, and so does text above its buttons."""
    first = at
    for index in reversed(body[-_LOOK_BACK:]):
        item = marked[index]
        close = marked[index + 1].unit.gap == 0 if index + 1 < len(marked) else False
        nameish = item.kind is UnitKind.OTHER and item.unit.words <= 5
        if nameish and (close or marked[at].kind is UnitKind.COMMENT_LINE):
            return index
        if marked[at].kind is UnitKind.SIGNATURE or item.kind not in _TEXT:
            break
        if item.kind is UnitKind.PROSE and opinion.score(item.unit.text) < 0:
            break
        first = index
    return first


def _unannounced(marked: Sequence[Marked], body: Sequence[int], top: int) -> tuple[list[int], list[int]]:
    """Comments that follow the article without any heading."""
    spoken = [index for index in body if marked[index].kind in _TEXT]
    prose = [index for index in spoken if marked[index].kind is UnitKind.PROSE or marked[index].unit.words >= 5]
    turn = opinion.turn([marked[index].unit for index in prose])
    if turn is None or prose[turn] <= top:
        return list(body), []
    cut = prose[turn]
    return [index for index in body if index < cut], [index for index in spoken if index >= cut]


def _spans(marked: Sequence[Marked], indexes: Sequence[int]) -> tuple[Span, ...]:
    """One span for each run of neighbouring units without a signature or button between; names alone are left out."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][-1] + 1 and marked[index].unit.gap <= 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple((marked[run[0]].unit.start, marked[run[-1]].unit.end) for run in runs if not _name_only(marked, run))


def _name_only(marked: Sequence[Marked], run: Sequence[int]) -> bool:
    unit, beside = marked[run[0]].unit, (run[0] - 1, run[0] + 1)
    short = len(run) == 1 and marked[run[0]].kind is UnitKind.OTHER and unit.words <= 3
    return short and any(0 <= at < len(marked) and marked[at].kind in (UnitKind.SIGNATURE, UnitKind.COMMENT_LINE) for at in beside)
