"""CORDON_COMPILE=1 compiles a wheel, and nothing else ever does; no compiler is needed to see that."""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.house.source import PACKAGE, ROOT, here, tree


class Extension:
    """What mypyc makes: something that takes more options for the compiler."""

    def __init__(self, files: list[str]) -> None:
        self.files = files
        self.extra_compile_args: list[str] = []


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> list[Extension]:
    """The folder of the project, with a setuptools that only notes what it should build and a mypyc that compiles nothing."""
    noted: list[Extension] = []
    setuptools, mypyc, counting = ModuleType("setuptools"), ModuleType("mypyc.build"), ModuleType("counting")
    monkeypatch.setattr(setuptools, "setup", lambda *, ext_modules, cmdclass: noted.extend(ext_modules), raising=False)
    monkeypatch.setattr(counting, "CountedBuild", object, raising=False)
    monkeypatch.setitem(sys.modules, "counting", counting)
    monkeypatch.setattr(mypyc, "mypycify", lambda files, **_: [Extension([f for f in files if f.endswith(".py")])], raising=False)
    monkeypatch.setitem(sys.modules, "setuptools", setuptools)
    monkeypatch.setitem(sys.modules, "mypyc.build", mypyc)
    monkeypatch.setenv("CC", sys.executable)  # a program that is there
    monkeypatch.chdir(ROOT)
    return noted


def run(monkeypatch: pytest.MonkeyPatch, command: str, switch: str | None) -> dict[str, Any]:
    """Runs setup.py as pip does."""
    monkeypatch.setattr(sys, "argv", ["setup.py", command])
    if switch is None:
        monkeypatch.delenv("CORDON_COMPILE", raising=False)
    else:
        monkeypatch.setenv("CORDON_COMPILE", switch)
    return runpy.run_path("setup.py")


@pytest.mark.parametrize("switch", [None, "", "0"])
def test_a_wheel_is_plain_python_by_default(build: list[Extension], monkeypatch: pytest.MonkeyPatch, switch: str | None) -> None:
    run(monkeypatch, "bdist_wheel", switch)
    assert build == []


@pytest.mark.parametrize("command", ["editable_wheel", "develop", "build_ext", "sdist", "egg_info", "dist_info"])
def test_nothing_but_a_wheel_is_compiled(build: list[Extension], monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    run(monkeypatch, command, "1")
    assert build == []


def test_the_switch_compiles_what_reads_sentences(build: list[Extension], monkeypatch: pytest.MonkeyPatch) -> None:
    run(monkeypatch, "bdist_wheel", "1")
    (made,) = build
    assert {"src/cordon/extract/extractor.py", "src/cordon/extract/grammar/clauses.py", "src/cordon/names/matcher.py"} <= set(made.files)
    assert all((ROOT / file).is_file() for file in made.files)
    assert not [file for file in made.files if file.endswith("__init__.py")]


def test_without_a_compiler_one_line_names_the_mend(build: list[Extension], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler -pthread")
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, "bdist_wheel", "1")
    message = str(ended.value.code)
    assert "no-such-compiler" in message and "install" in message and "\n" not in message
    assert build == []


@pytest.mark.parametrize(("switch", "needed"), [(None, []), ("0", []), ("1", ["mypy", "sentencex"])])
def test_mypy_and_what_reading_needs_are_needed_only_to_compile(
    monkeypatch: pytest.MonkeyPatch, switch: str | None, needed: list[str]
) -> None:
    hooks = ["build_editable", "build_sdist", "build_wheel", "get_requires_for_build_editable", "get_requires_for_build_sdist"]
    hooks += ["get_requires_for_build_wheel", "prepare_metadata_for_build_editable", "prepare_metadata_for_build_wheel"]
    plain, package = ModuleType("setuptools.build_meta"), ModuleType("setuptools")
    for hook in hooks:
        setattr(plain, hook, lambda *_: [])
    monkeypatch.setattr(package, "build_meta", plain, raising=False)
    monkeypatch.setitem(sys.modules, "setuptools", package)
    monkeypatch.setitem(sys.modules, "setuptools.build_meta", plain)
    if switch is None:
        monkeypatch.delenv("CORDON_COMPILE", raising=False)
    else:
        monkeypatch.setenv("CORDON_COMPILE", switch)
    backend = runpy.run_path(str(ROOT / "tools" / "wheel" / "backend.py"))
    assert [name.partition(">")[0] for name in backend["get_requires_for_build_wheel"]()] == needed
    assert set(hooks) <= set(backend)


def test_no_machine_code_lies_beside_the_sources() -> None:
    assert [path for kind in ("*.so", "*.pyd") for path in Path(PACKAGE).rglob(kind)] == []


def test_what_is_compiled_looks_into_no_tuple_or_list_with_a_star(build: list[Extension], monkeypatch: pytest.MonkeyPatch) -> None:
    """mypyc stops at `x in (one, *others)` with an error of its own, and only a build would show it."""
    run(monkeypatch, "bdist_wheel", "1")
    compiled = [path for extension in build for path in extension.files]
    assert any("extract" in path for path in compiled)
    wrong = []
    for path in map(Path, compiled):
        for node in ast.walk(tree(ROOT / path)):
            searched = node.comparators if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In | ast.NotIn) else []
            if any(isinstance(each, ast.Starred) for where in searched if isinstance(where, ast.Tuple | ast.List) for each in where.elts):
                wrong.append(here(ROOT / path, node))
    assert not wrong, "\n".join(wrong)
