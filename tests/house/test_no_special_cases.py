"""The code knows no place, vendor, fact or sentence: what editors may change is data. Only docstrings, help and mends give examples."""

from __future__ import annotations

import ast
import csv
import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.house.source import PACKAGE, ROOT, here, python_files, tree

FILES = python_files("src")
NAMES = PACKAGE / "data" / "names"
ALLOWED = {"EU"}  # the guide's own code for the bloc
# Vendors whose slug is a common word: such a literal can't be told from the word.
COMMON_WORDS = {"apple", "unify", "honor"}
# Texts for people, in which an example is welcome.
FOR_PEOPLE = {"help", "mend", "metavar"}
SHORTEST_SENTENCE = 25
LONGEST_NAME = 5  # words
WORD = re.compile(r"\w+")


def literals(path: Path) -> Iterator[tuple[ast.Constant, str]]:
    """Every string in the code of a file that isn't a docstring, help, a mend or a set of characters."""
    aside = {id(node) for node in _aside(tree(path))}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            yield node, node.value


def _aside(module: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        if isinstance(node, ast.keyword) and node.arg in FOR_PEOPLE:
            yield from ast.walk(node.value)
        if isinstance(node, ast.Compare) and all(isinstance(how, ast.In | ast.NotIn) for how in node.ops):
            yield from (part for part in node.comparators if isinstance(part, ast.Constant))  # a set of characters, not a name


@cache
def column(file: str, *columns: str) -> frozenset[str]:
    """The cells of some columns of a names file; lists are taken apart."""
    with (NAMES / file).open(encoding="utf-8", newline="") as stream:
        return frozenset(
            part.strip() for row in csv.DictReader(stream) for name in columns for part in row[name].split("|") if part.strip()
        )


@cache
def names() -> frozenset[str]:
    """What may not stand in the code: names and codes of places, vendors, companies and people."""
    places = column("places.csv", "code", "name", "formal", "demonyms", "capital", "aliases", "seats")
    vendors = column("vendors.csv", "slug", "name") | column("vendor_names.csv", "name")
    others = (
        column("companies.csv", "name") | column("holders.csv", "person") | column("people.csv", "person") | column("outlets.csv", "name")
    )
    return places | vendors | others


@cache
def long_names() -> frozenset[str]:
    """Names that are looked for as whole words inside a literal. Short ones and common words count as whole literals only."""
    return frozenset(" ".join(WORD.findall(name)) for name in names() - ALLOWED if len(name) >= 5 and name[0].isupper())


def named(text: str) -> str:
    """The name that a literal is or holds, or ""."""
    if text in names() and text not in ALLOWED | COMMON_WORDS:
        return text
    words = WORD.findall(text)
    runs = (" ".join(words[start : start + length]) for start in range(len(words)) for length in range(1, LONGEST_NAME + 1))
    return next((run for run in runs if run in long_names()), "")


def test_no_literal_names_a_place_a_vendor_or_a_person() -> None:
    wrong = [f"{here(path, node)}: {found!r} in {text[:60]!r}" for path in FILES for node, text in literals(path) if (found := named(text))]
    assert not wrong, "\n".join(wrong)


def test_no_literal_is_the_id_or_a_sentence_of_a_fact() -> None:
    ids, sentences = shipped()
    wrong = [
        f"{here(path, node)}: {text[:60]!r}"
        for path in FILES
        for node, text in literals(path)
        if text in ids or (len(text) >= SHORTEST_SENTENCE and any(text in sentence for sentence in sentences))
    ]
    assert not wrong, "\n".join(wrong)


def shipped() -> tuple[frozenset[str], tuple[str, ...]]:
    """The ids and the sentences of the shipped facts."""
    rows = [
        json.loads(line)
        for path in sorted((PACKAGE / "data").rglob("facts*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    if not rows:
        pytest.skip("no shipped facts")
    return frozenset(str(row["id"]) for row in rows), tuple(str(row["summary"]) for row in rows)


def test_no_literal_is_a_sentence_of_the_gold_files() -> None:
    shared = Path(os.environ.get("CORDON_SHARED", "") or ROOT.parent / "shared")
    files = [*sorted(shared.glob("eval/*.jsonl")), *sorted(shared.glob("seeds/*.txt"))]
    if not files:
        pytest.skip("the gold files are not there: set CORDON_SHARED")
    gold = [path.read_text(encoding="utf-8", errors="replace") for path in files]
    wrong = [
        f"{here(path, node)}: {text[:60]!r}"
        for path in FILES
        for node, text in literals(path)
        if len(text) >= SHORTEST_SENTENCE and any(text in page for page in gold)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("text", ["Norway", "NO", "huawei", "the Huawei case", "Deutsche Telekom", "in Ottawa today"])
def test_the_rule_sees_a_name(text: str) -> None:
    assert named(text)


@pytest.mark.parametrize("text", ["", "place", "status", "EU", "the place is unknown", "a-z"])
def test_the_rule_lets_ordinary_words_be(text: str) -> None:
    assert not named(text)
