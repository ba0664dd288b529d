"""Files, functions and classes stay small enough to be read in one go."""

from __future__ import annotations

import ast

from tests.house.source import Function, functions, here, python_files, tree

FILES = python_files("src", "bench", "evaluation", "tests")
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MOST_METHODS = 20
MOST_PARAMETERS = 5


def test_no_file_is_over_300_lines() -> None:
    wrong = {here(path): lines for path in FILES if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert not wrong


def test_no_function_is_over_50_lines() -> None:
    wrong = {
        here(path, f): lines
        for path in FILES
        for f in functions(path)
        if (lines := (f.end_lineno or f.lineno) - f.lineno + 1) > LONGEST_FUNCTION
    }
    assert not wrong


def test_no_class_has_over_20_methods() -> None:
    wrong = {
        here(path, node): count
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and (count := sum(isinstance(part, Function) for part in node.body)) > MOST_METHODS
    }
    assert not wrong


def test_no_function_takes_over_5_parameters() -> None:
    wrong = {here(path, f): count for path in FILES for f in functions(path) if (count := parameters(f)) > MOST_PARAMETERS}
    assert not wrong


def parameters(function: Function) -> int:
    """How many parameters a caller has to think of."""
    arguments = function.args
    names = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len([name for name in names if name not in ("self", "cls")])


def test_parameters_are_counted_without_self() -> None:
    (function,) = [node for node in ast.walk(ast.parse("def f(self, a, /, b, *, c=1): ...")) if isinstance(node, Function)]
    assert parameters(function) == 3
