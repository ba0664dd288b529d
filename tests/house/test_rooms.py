"""Imports run one way between the rooms, in no circle, and never inside a function."""

from __future__ import annotations

import ast
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.house.source import PACKAGE, functions, here, module_name, python_files, tree

# The order of the design. Rooms of one row don't know each other.
ROWS = (
    {"model"},
    {"names", "fetch"},
    {"read", "extract", "corroborate", "decide"},
    {"ledger"},
    {"pipeline"},
    {"ask", "check", "publish"},
    {"serve", "watch", "scan"},
    {"cli"},
    {"__main__"},
)
RANK = {room: rank for rank, row in enumerate(ROWS) for room in row}
# The one module that may load others while running: verbs, and what costs a tenth of a second and is seldom needed.
LOADS_LATER = {"cordon.cli.later", "cordon.read.html_extra", "cordon.check.inputs.xlsx"}
FILES = python_files("src")


def room_of(module: str) -> str:
    """The room of a module; "" for the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def imports(path: Path) -> list[tuple[ast.stmt, str]]:
    """Every module of the package that a file imports, with the statement. `from cordon.x import y` counts as y where y is a module."""
    found: list[tuple[ast.stmt, str]] = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [(node, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{here(path, node)}: write the whole name of the module"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                is_module = (PACKAGE.parent / Path(*inner.split("."))).with_suffix(".py").is_file()
                found.append((node, inner if is_module else str(node.module)))
    return found


def own_imports(path: Path) -> list[tuple[ast.stmt, str]]:
    """The imports of a file from the package."""
    return [(node, name) for node, name in imports(path) if name.split(".")[0] == "cordon"]


def may_import(room: str, other: str) -> bool:
    """Whether a module of one room may import one of another."""
    if other in ("", room):
        return True
    return RANK[other] < RANK[room]


def test_every_room_has_its_place_in_the_order() -> None:
    rooms = {room_of(module_name(path)) for path in FILES} - {""}
    assert rooms <= set(RANK), f"rooms without a place in the order of imports: {sorted(rooms - set(RANK))}"


def test_imports_run_one_way() -> None:
    wrong = [
        f"{here(path, node)}: {room_of(module_name(path))} imports {name}"
        for path in FILES
        for node, name in own_imports(path)
        if not may_import(room_of(module_name(path)), room_of(name))
    ]
    assert not wrong, "\n".join(wrong)


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {module_name(path): {name for _, name in own_imports(path)} - {module_name(path)} for path in FILES}
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")
    assert order


def test_nothing_is_imported_inside_a_function() -> None:
    wrong = [
        here(path, node)
        for path in FILES
        for function in functions(path)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert not wrong, f"imports inside functions: {wrong}"


def test_only_the_loader_of_verbs_and_heavy_extras_imports_by_name() -> None:
    wrong = [
        here(path, node)
        for path in FILES
        if module_name(path) not in LOADS_LATER
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__")
    ]
    assert not wrong, f"modules loaded by name: {wrong}"


def test_the_model_stands_on_the_standard_library_alone() -> None:
    allowed = {*sys.stdlib_module_names, "cordon"}
    wrong = [
        f"{here(path, node)}: {name}"
        for path in FILES
        if room_of(module_name(path)) == "model"
        for node, name in imports(path)
        if name.split(".")[0] not in allowed
    ]
    assert not wrong, "\n".join(wrong)


def test_the_package_does_not_import_its_tests_or_figures() -> None:
    wrong = [
        f"{here(path, node)}: {name}"
        for path in FILES
        for node, name in imports(path)
        if name.split(".")[0] in ("tests", "bench", "evaluation")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("room", "other", "allowed"),
    [
        ("read", "model", True),
        ("read", "extract", False),
        ("decide", "ledger", False),
        ("names", "cli", False),
        ("cli", "publish", True),
        ("publish", "ask", False),
    ],
)
def test_the_rule_itself_tells_right_from_wrong(room: str, other: str, allowed: bool) -> None:
    assert may_import(room, other) is allowed


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
