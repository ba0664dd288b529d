"""Rooms say what they are for, modules are called by what they do, and public names are explained."""

from __future__ import annotations

import ast

from tests.house.source import Function, here, python_files, tree

FILES = python_files("src")
VAGUE = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common", "stuff", "base", "core", "tools"}


def test_every_room_says_its_purpose_in_the_first_line() -> None:
    wrong = []
    for path in FILES:
        if path.name == "__init__.py":
            first = (ast.get_docstring(tree(path)) or "").partition("\n")[0]
            if len(first) < 20 or not first.endswith("."):
                wrong.append(here(path))
    assert not wrong, f"no purpose in the first line: {wrong}"


def test_no_module_has_a_vague_name() -> None:
    wrong = [here(path) for path in python_files("src", "bench", "evaluation", "tests") if path.stem.strip("_") in VAGUE]
    assert not wrong


def test_every_module_has_a_docstring() -> None:
    wrong = [here(path) for path in python_files("src", "bench", "evaluation") if not ast.get_docstring(tree(path))]
    assert not wrong


def test_every_public_class_and_function_is_explained() -> None:
    wrong = [
        f"{here(path, node)}: {node.name}"
        for path in FILES
        for scope in ast.walk(tree(path))
        if isinstance(scope, ast.Module | ast.ClassDef) and not getattr(scope, "name", "").startswith("_")
        for node in scope.body
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert not wrong, "\n".join(wrong)
