"""What the extractor answers to a text, in the forms in which the tests of its rules compare it."""

from __future__ import annotations

from cordon.extract import Extractor, Reading
from cordon.model.statement import Statement
from cordon.names import load

EXTRACTOR = Extractor(load())
Act = tuple[str, str, str]
ActOn = tuple[str, str, str, tuple[str, ...]]


def statements(text: str, **row: str) -> tuple[Statement, ...]:
    """The statements of a text; `row` gives what else a line of JSON may carry (`published`, `before`, …)."""
    return EXTRACTOR.extract(Reading.of_row({"text": text, **row})).statements


def acts(text: str, **row: str) -> list[Act]:
    """Measure, stage and actor of each statement of a text."""
    return [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in statements(text, **row)]


def acts_on(text: str, **row: str) -> list[ActOn]:
    """Measure, stage, actor and targets of each statement of a text."""
    return [(s.act.measure.value, s.act.stage.value, s.act.actor, tuple(s.act.targets)) for s in statements(text, **row)]


def told_of(text: str, measure: str) -> list[tuple[str, tuple[str, ...]]]:
    """Actor and targets of the statements of one measure."""
    return [(actor, targets) for found, _, actor, targets in acts_on(text) if found == measure]
