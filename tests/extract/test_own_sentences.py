"""Our own invented sentences, written without knowing the rules: a floor under what is found, and the law that no quote differs.

The measured figures are printed by `python -m evaluation.extract --own`; this test only keeps them from falling.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cordon.extract import Reading
from cordon.model.statement import Statement
from tests.extract.answers import EXTRACTOR

SENTENCES = [
    json.loads(line)
    for path in sorted((Path(__file__).parent / "sentences").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
]
POSITION = frozenset({"ban", "remove", "limit", "list", "advise", "allow", "lift", "drop", "choose"})


def agrees(gold: Mapping[str, Any], answer: Statement) -> bool:
    """Whether an answer is one of the readings of a gold statement, about one of its targets."""
    readings = {(gold["measure"], gold["stage"]), *(tuple(pair) for pair in gold.get("alt", []))}
    act = answer.act
    return (act.measure.value, act.stage.value) in readings and (not gold["targets"] or bool(set(gold["targets"]) & set(act.targets)))


def test_enough_is_found_and_enough_of_it_is_right() -> None:
    wanted = found = given = right = 0
    for row in SENTENCES:
        answers = EXTRACTOR.extract(Reading.of_row(row)).statements
        required = [g for g in row["statements"] if not g.get("optional")]
        wanted += len(required)
        found += sum(any(agrees(g, a) for a in answers) for g in required)
        given += len(answers)
        right += sum(any(agrees(g, a) for g in row["statements"]) for a in answers)
    assert found / wanted >= 0.32
    assert right / given >= 0.74


def test_sentences_without_a_statement_mostly_stay_without() -> None:
    empty = [row for row in SENTENCES if not row["statements"]]
    silent = [row for row in empty if not any(s.act.measure.value in POSITION for s in EXTRACTOR.extract(Reading.of_row(row)).statements)]
    assert len(silent) / len(empty) >= 0.95


def test_every_quote_stands_in_its_sentence() -> None:
    for row in SENTENCES:
        for statement in EXTRACTOR.extract(Reading.of_row(row)).statements:
            statement.check_against(row["text"])


def test_a_sentence_that_breaks_off_anywhere_is_read_without_a_crash() -> None:
    for number, row in enumerate(SENTENCES):
        words = row["text"].split(" ")
        cut = number % len(words) + 1
        for text in (" ".join(words[:cut]), " ".join(words[cut - 1 :])):
            for statement in EXTRACTOR.extract(Reading.of_row({"text": text})).statements:
                statement.check_against(text)


@pytest.mark.parametrize(
    "text",
    ["Qorvo says pausing all sales to Huawei", "Xiaomi's trial", "A Chinese envoy compared the ban on Huawei to a"],
)
def test_a_headline_that_ends_where_more_is_looked_for_is_read_without_a_crash(text: str) -> None:
    for statement in EXTRACTOR.extract(Reading.of_row({"text": text})).statements:
        statement.check_against(text)
