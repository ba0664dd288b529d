"""Tests test something: each file asserts, each test is named as a sentence, and no two files share a name."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path
from typing import TypeGuard

from tests.house.source import ROOT, Function, here, python_files, tree

FILES = [path for path in python_files("tests") if path.name.startswith("test_")]


def claims(node: ast.AST) -> bool:
    """Whether code can fail on purpose: an assert, an expected error, or a check that raises."""
    return any(
        isinstance(part, ast.Assert | ast.Raise) or (isinstance(part, ast.Attribute) and part.attr in ("raises", "fail"))
        for part in ast.walk(node)
    )


def test_every_file_of_tests_asserts_something() -> None:
    wrong = [here(path) for path in FILES if not claims(tree(path))]
    assert not wrong


def test_every_file_of_tests_holds_a_test() -> None:
    wrong = [here(path) for path in FILES if not any(_is_test(node) for node in ast.walk(tree(path)))]
    assert not wrong


def test_tests_are_named_as_sentences() -> None:
    wrong = [
        f"{here(path, node)}: {node.name}" for path in FILES for node in ast.walk(tree(path)) if _is_test(node) and node.name.count("_") < 2
    ]
    assert not wrong


def test_no_test_is_written_twice_in_one_file() -> None:
    wrong = [
        f"{here(path)}: {name}"
        for path in FILES
        for name, count in Counter(n.name for n in tree(path).body if _is_test(n)).items()
        if count > 1
    ]
    assert not wrong, "the second would hide the first"


def test_the_tests_mirror_the_rooms() -> None:
    package = ROOT / "src" / "cordon"
    rooms = {path.stem for path in package.iterdir() if (path / "__init__.py").is_file() or path.suffix == ".py"}
    extra = {"house", "browser"}
    wrong = [folder.name for folder in _folders(ROOT / "tests") if folder.name not in rooms | extra]
    assert not wrong, f"folders of tests without a room: {wrong}"


def _folders(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir() and any(path.glob("test_*.py"))]


def _is_test(node: ast.AST) -> TypeGuard[Function]:
    return isinstance(node, Function) and node.name.startswith("test_")
