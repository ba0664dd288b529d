"""Dates are compared as dates. A partial date as text sorts wrongly (law 4): "2020" < "2020-01", "--04" < "2019"."""

from __future__ import annotations

import ast

import pytest

from cordon.model.codes import DateKind
from tests.house.source import here, python_files, tree

FILES = python_files("src", "bench", "evaluation")
ORDERING = ast.Lt | ast.LtE | ast.Gt | ast.GtE
TEXT_OF_A_DATE = {"isoformat", "strftime"}
DATE_FIELDS = {*DateKind, "published", "recorded", "retrieved", "since", "until", "date", "as_of", "known_at", "last_day"}
ORDERS_ITS_ARGUMENTS = {"sorted", "min", "max", "sort"}


def is_text_of_a_date(node: ast.expr) -> bool:
    """Whether an expression is a date written out, or a date field of a plain row, where it is text."""
    if isinstance(node, ast.BoolOp):
        return any(is_text_of_a_date(part) for part in node.values)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute):
            return node.func.attr in TEXT_OF_A_DATE or (node.func.attr == "get" and bool(node.args) and _names_a_date(node.args[0]))
        return isinstance(node.func, ast.Name) and node.func.id == "str" and bool(node.args) and _is_date_like(node.args[0])
    return isinstance(node, ast.Subscript) and _names_a_date(node.slice)


def _names_a_date(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in DATE_FIELDS


def _is_date_like(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name in DATE_FIELDS


def compared_dates(source: ast.AST) -> list[int]:
    """The lines on which dates are ordered as text."""
    found = []
    for node in ast.walk(source):
        if isinstance(node, ast.Compare) and any(isinstance(how, ORDERING) for how in node.ops):
            found += [node.lineno for side in (node.left, *node.comparators) if is_text_of_a_date(side)]
        if isinstance(node, ast.Call) and _called(node) in ORDERS_ITS_ARGUMENTS:
            found += [node.lineno for part in _keys(node) if is_text_of_a_date(part)]
    return found


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""


def _keys(node: ast.Call) -> list[ast.expr]:
    """What a call of sorted, min or max orders: its arguments, the elements of a comprehension, the result of its key."""
    parts = list(node.args)
    parts += [argument.elt for argument in node.args if isinstance(argument, ast.GeneratorExp | ast.ListComp | ast.SetComp)]
    lambdas = [word.value.body for word in node.keywords if word.arg == "key" and isinstance(word.value, ast.Lambda)]
    return parts + lambdas + [part for body in lambdas if isinstance(body, ast.Tuple) for part in body.elts]


def test_no_dates_are_compared_as_strings() -> None:
    wrong = [f"{here(path)}:{line}" for path in FILES for line in compared_dates(tree(path))]
    assert not wrong, f"dates ordered as text; use PartialDate.before, .after, .order: {wrong}"


@pytest.mark.parametrize(
    "code",
    [
        "a.isoformat() < b.isoformat()",
        "row['published'] >= other['published']",
        "row.get('adopted') > '2020'",
        "str(fact.published) < str(other.published)",
        "sorted(rows, key=lambda row: row['effective'])",
        "max(day.isoformat() for day in days)",
        "sorted(rows, key=lambda row: (row['recorded'], row['id']))",
        "(row.get('said') or '') < limit",
    ],
)
def test_the_rule_sees_dates_ordered_as_text(code: str) -> None:
    assert compared_dates(ast.parse(code))


@pytest.mark.parametrize(
    "code", ["a.before(b)", "a.first < b.first", "row['published'] == other['published']", "sorted(dates, key=lambda d: d.order)"]
)
def test_the_rule_lets_dates_be_compared_as_dates(code: str) -> None:
    assert not compared_dates(ast.parse(code))
