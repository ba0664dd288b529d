"""A noun and the clause on it may hang on each other: only `skeleton.way_up` and `Parse.gap`, which end, climb over governors in a loop."""

from __future__ import annotations

import ast

from tests.house.source import python_files, tree

_BOUNDED = "extract/grammar/skeleton.py"


def _climbs(tree: ast.AST) -> list[int]:
    """The lines of `while` loops that look at `parent`."""
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.While)]
    return [loop.lineno for loop in loops if any(isinstance(n, ast.Attribute) and n.attr == "parent" for n in ast.walk(loop))]


def test_no_other_loop_climbs_over_governors() -> None:
    found = [path.as_posix() for path in python_files("src/cordon/extract") if _climbs(tree(path))]
    assert [path for path in found if not path.endswith(_BOUNDED)] == []


def test_such_a_loop_is_seen() -> None:
    assert _climbs(ast.parse("while at in made.parent:\n    at = made.parent[at][0]")) == [1]
