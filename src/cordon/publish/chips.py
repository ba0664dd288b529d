"""Status chips: one short phrase a scope, scopes that say the same put together."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.codes import Confidence, Status
from cordon.model.position import Position
from cordon.publish.listing import Entry
from cordon.publish.words import STATUS_WORDS, chip_words, rule_words, scope_words, since_words

_STRICTNESS = {status: rank for rank, status in enumerate(Status)}


def chips(entry: Entry) -> list[str]:
    """`5G, radio: banned since 2020-12-31`, `5G core: out since 2023-12-31`, strictest first; a company's stance; or no rule known."""
    if entry.stance is not None:
        return [stance_words(entry)]
    if entry.overall is None:
        return []
    grouped: dict[str, list[Position]] = {}
    for position in _told(entry):
        mark = " (unconfirmed)" if position.confidence is Confidence.UNCONFIRMED else ""
        grouped.setdefault(chip_words(position) + mark, []).append(position)
    ordered = sorted(grouped.items(), key=lambda group: _STRICTNESS[group[1][0].status])
    found = [f"{_scopes(positions)}: {words}" for words, positions in ordered]
    return found or [f"{scope_words(entry.overall.question.scope) + ': ' if entry.overall.question.scope else ''}{_silence(entry.overall)}"]


def _told(entry: Entry) -> list[Position]:
    """Each rule once, at the scope that it names: `core` is in part where a rule on the core of 5G stands for it already."""
    whole = [position for position in entry.chips if not position.in_part]
    ruled = [position for position in entry.ruled if not position.in_part and position.basis]
    told = {one.event.id for position in (*whole, *ruled) for one in position.basis}
    rest = [position for position in entry.chips if position.in_part and not told.intersection(one.event.id for one in position.basis)]
    return [*whole, *ruled, *rest]


def stance_words(entry: Entry) -> str:
    """A company's stance with its date."""
    stance = entry.stance
    if stance is None:
        return ""
    words = stance.code.value.replace("-", " ")
    if stance.code.value == "dropping-by":
        return f"dropping by {stance.deadline}" if stance.deadline else "dropping, no date given"
    return f"{words} since {stance.since}" if stance.since else words


def _silence(overall: Position) -> str:
    if overall.status in (Status.NO_RULE_KNOWN, Status.NOT_ASSESSED):
        return STATUS_WORDS[overall.status]
    return f"{scope_words(overall.shown_scope)}: {chip_words(overall)} {since_words(overall)}".strip()


def _scopes(positions: Iterable[Position]) -> str:
    held = [position.question.scope for position in positions]
    single = {code for scope in held if len(scope.codes) == 1 for code in scope.codes}
    return ", ".join(rule_words(scope) for scope in held if len(scope.codes) == 1 or not scope.codes <= single)
