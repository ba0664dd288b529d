"""Status chips: one short phrase a scope, scopes that say the same put together."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.codes import Confidence, Status
from cordon.model.position import Position
from cordon.publish.listing import Entry
from cordon.publish.words import SCOPE_WORDS, STATUS_WORDS, chip_words, scope_words, since_words


def chips(entry: Entry) -> list[str]:
    """`5G, radio: banned since 2020-12-31`, `core: out since 2023-12-31`; a company's stance; or that no rule is known."""
    if entry.stance is not None:
        return [stance_words(entry)]
    if entry.overall is None:
        return []
    grouped: dict[str, list[Position]] = {}
    for position in entry.chips:
        mark = " (unconfirmed)" if position.confidence is Confidence.UNCONFIRMED else ""
        grouped.setdefault(chip_words(position) + mark, []).append(position)
    found = [f"{_scopes(positions)}: {words}" for words, positions in grouped.items()]
    return found or [f"{scope_words(entry.overall.question.scope) + ': ' if entry.overall.question.scope else ''}{_silence(entry.overall)}"]


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
    return ", ".join(SCOPE_WORDS[code] for position in positions for code in position.question.scope.ordered)
