"""Stories and events of documents: a story may hold several acts, told apart by place, time and words of change."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cordon.corroborate.kinship import anchors_of
from cordon.corroborate.links import wordings
from cordon.corroborate.news import NewsText, is_roundup
from cordon.corroborate.reuse import folded
from cordon.corroborate.salience import stem
from cordon.corroborate.timing import FOLLOW_UP_DAYS
from cordon.names import NameKind, Names

_HEAD = 260
_SOON_DAYS = 3
_LATER_DAYS = 14
_HALF_DAYS = 7
_LEAD = 900
_READ = 6000
_TOLD_TWICE = 2
_NAMES = 4
_SHARE = 0.3
_PLACES = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.AGENCY, NameKind.HOLDER, NameKind.PART})
_BODIES = frozenset({NameKind.AGENCY, NameKind.HOLDER})
_CALENDAR = frozenset(
    stem(word)
    for word in (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may"),
        *("june", "july", "august", "september", "october", "november", "december"),
    )
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|refut(?:es|ed)|dismiss(?:es|ed) (?:the )?(?:report|claim|rumou?r)s?|rejects? (?:the )?reports?"
    r"|no decision|has no plans?)\b",
    re.I,
)
_AFTERMATH = re.compile(
    r"\b(?:follow(?:s|ed|ing)|prompted by|in response to|in the wake of) (?:an?|the) (?:\w+ )?(?:report|story|article)\b", re.I
)
_NEWLY = re.compile(
    r"\b(?:second|third|another|again|further|widens?|widened|extends?|extended|expands?|expanded|resumes?|new round|this time"
    r"|weeks after|months after)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Act:
    """What tells one text's act: its first place, those of its title and its first words, its day, its words of change, its names.

    `later`: it denies a report or tells what came of it. `telling` are names and figures without days, months, places and makers.
    """

    place: str
    titled: frozenset[str]
    heading: frozenset[str]
    day: date | None
    changes: frozenset[str]
    newly: bool
    names: frozenset[str]
    telling: frozenset[str]
    later: bool
    roundup: bool
    outlet: str


def acts_of(
    texts: Sequence[NewsText], order: Sequence[str], parents: Mapping[str, str | None], stories: Mapping[str, str], names: Names
) -> dict[str, tuple[str, str]]:
    """The story and the event of each text, both named by their first text. A text made from another tells the same act."""
    by_id = {text.id: text for text in texts}
    acts = {text.id: _act(text, names) for text in texts}
    story = _linked(order, parents, stories)
    event: dict[str, str] = {}
    held: dict[str, list[str]] = {}
    for ident in order:
        parent = parents[ident]
        founder = event.get(parent) if parent is not None else None
        if founder is None:
            near = {other: _nearness(ident, held[other], acts, names) for other in held if _one_story(ident, held[other], story, acts)}
            founder = max((other for other in near if near[other] > 0), key=lambda other: near[other], default=ident)
        event[ident] = founder
        held.setdefault(founder, []).append(ident)
    return {ident: (story[ident], event[ident]) for ident in by_id}


def _linked(order: Sequence[str], parents: Mapping[str, str | None], stories: Mapping[str, str]) -> dict[str, str]:
    """Story clusters, joined where a text was made from one of another cluster; named by the first text in order."""
    root = {story: story for story in stories.values()}

    def find(story: str) -> str:
        while root[story] != story:
            story = root[story]
        return story

    for ident, parent in parents.items():
        if parent is not None:
            root[find(stories[ident])] = find(stories[parent])
    first: dict[str, str] = {}
    for ident in order:
        first.setdefault(find(stories[ident]), ident)
    return {ident: first[find(stories[ident])] for ident in order}


def _act(text: NewsText, names: Names) -> _Act:
    head = f"{text.title}. {text.text[:_HEAD]}"
    found = _places(head, names)
    titled = _places(text.title, names)
    anchors = frozenset(anchors_of(text.text[:_READ]))
    return _Act(
        place=(*titled, *found, "")[0],
        titled=frozenset(titled),
        heading=frozenset(found),
        day=text.day,
        changes=frozenset(wording.how.value for wording in wordings(head)),
        newly=bool(_NEWLY.search(head)),
        names=anchors,
        telling=anchors - _CALENDAR - _named_things(text.text[:_READ], names),
        later=bool(_DENIES.search(head) or _AFTERMATH.search(text.text[:_LEAD])),
        roundup=is_roundup(text),
        outlet=" ".join(text.outlet.casefold().split()),
    )


def _places(text: str, names: Names) -> list[str]:
    """The places named, in order; a body that may be of several states ("the Department of Defence") comes after all that name one."""
    found = [mention for mention in names.matcher.find(text) if mention.place and mention.kind in _PLACES]
    return [mention.place for mention in sorted(found, key=lambda mention: mention.kind in _BODIES)]


def _named_things(text: str, names: Names) -> frozenset[str]:
    """The words of places and makers: a topic has them, whatever the act."""
    kinds = _PLACES | {NameKind.VENDOR}
    return frozenset(
        anchor for mention in names.matcher.find(text) if mention.kind in kinds for anchor in _words(text[mention.start : mention.end])
    )


def _words(name: str) -> list[str]:
    return [stem(word) for word in folded(name)]


def _one_story(ident: str, others: Sequence[str], story: Mapping[str, str], acts: Mapping[str, _Act]) -> bool:
    """Whether the text is of the group's story: by the clusters, or because it shares many of its names and figures."""
    return any(story[ident] == story[other] or _shares(acts[ident], acts[other]) for other in others)


def _shares(one: _Act, two: _Act) -> bool:
    shared = len(one.names & two.names)
    return shared >= _NAMES and shared >= _SHARE * min(len(one.names), len(two.names))


def _nearness(ident: str, others: Sequence[str], acts: Mapping[str, _Act], names: Names) -> float:
    """How near a text is to a group in names and days; 0 when it tells of another act than the group's first text or than all others."""
    own, first = acts[ident], acts[others[0]]
    fitting = [acts[other] for other in others if not _differ(own, acts[other], names)]
    if _differ(own, first, names) or not fitting:
        return 0.0
    return max(_likeness(own, other) for other in fitting)


def _likeness(one: _Act, two: _Act) -> float:
    least = min(len(one.names), len(two.names)) or 1
    days = abs((one.day - two.day).days) if one.day and two.day else _LATER_DAYS
    return 0.01 + len(one.names & two.names) / least + 1 / (1 + days / _HALF_DAYS)


def _differ(one: _Act, two: _Act, names: Names) -> bool:
    if _elsewhere(one, two) and not _within(one, two, names):
        return True
    if one.roundup or two.roundup:
        return True
    if one.outlet and one.outlet == two.outlet and len(one.telling & two.telling) < _TOLD_TWICE:
        return True
    gap = abs((one.day - two.day).days) if one.day and two.day else 0
    late = one if one.day and two.day and one.day > two.day else two
    if gap > FOLLOW_UP_DAYS or (gap > 1 and late.later and one.later != two.later):
        return True
    if gap > _SOON_DAYS and one.changes != two.changes and late.changes:
        return True
    return gap > _LATER_DAYS and late.newly


def _elsewhere(one: _Act, two: _Act) -> bool:
    """Whether two texts speak of different places: by their titles, else because neither's place stands in the other's first words."""
    if not one.place or not two.place:
        return False
    if one.titled and two.titled and not one.titled & two.titled:
        return True
    return one.place not in two.heading and two.place not in one.heading


def _within(one: _Act, two: _Act, names: Names) -> bool:
    """Whether one place is a member of the Union that the other stands for, on the day of the text."""
    union = "EU"
    day = one.day or two.day
    if day is None or union not in {one.place, two.place}:
        return False
    return bool({one.place, two.place} & names.members(union, day))
