"""With gcc the compiled library is built twice, and counted on our own sentences in between; no compiler is needed to see that."""

from __future__ import annotations

import runpy
import stat
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.house.source import ROOT

GCC = "gcc (Invented) 12.2.0\nCopyright (C) 2022 Free Software Foundation, Inc."
CLANG = "Invented clang version 17.0.0"


class BuildExt:
    """The `build_ext` of a setuptools that links nothing: it notes the flags with which each extension is linked."""

    def __init__(self, compiler: Path) -> None:
        self.compiler = SimpleNamespace(compiler=[str(compiler)], compile=self.compile)
        self.extensions = [extension("library", "a.c", "b.c"), extension("shim", "c.c")]
        self.build_lib, self.build_temp, self.parallel = "lib", "temp", 2
        self.compiled: list[tuple[str, str]] = []
        self.linked: list[tuple[str, list[str], str]] = []

    def compile(self, sources: list[str], *, extra_postargs: list[str], **_: object) -> list[str]:
        (source,) = sources
        self.compiled.append((source, " ".join(extra_postargs)))
        return [source.replace(".c", ".o")]

    def build_extensions(self) -> None:
        for each in self.extensions:
            self.build_extension(each)

    def build_extension(self, ext: Any) -> None:
        self.linked.append((ext.name, ext.extra_objects, " ".join(ext.extra_link_args)))


def extension(name: str, *sources: str) -> SimpleNamespace:
    """An extension as mypyc makes it."""
    return SimpleNamespace(name=name, sources=[*sources], include_dirs=[], extra_compile_args=["-O1"], extra_link_args=[], extra_objects=[])


def built(monkeypatch: pytest.MonkeyPatch, folder: Path, version: str, ended: int = 0) -> tuple[Any, list[dict[str, str]]]:
    """The build by a compiler that tells this version of itself, and the settings of each reading."""
    compiler = folder / "cc"
    compiler.write_text(f"#!/bin/sh\necho '{version}'\n")
    compiler.chmod(compiler.stat().st_mode | stat.S_IXUSR)
    setuptools, command, build_ext = ModuleType("setuptools"), ModuleType("setuptools.command"), ModuleType("setuptools.command.build_ext")
    monkeypatch.setattr(setuptools, "Extension", SimpleNamespace, raising=False)
    monkeypatch.setattr(build_ext, "build_ext", BuildExt, raising=False)
    for module in (setuptools, command, build_ext):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.chdir(folder)
    counting = runpy.run_path(str(ROOT / "tools" / "wheel" / "counting.py"))
    readings: list[dict[str, str]] = []

    def run(command: list[object], *, env: dict[str, str] | None = None, **_: object) -> SimpleNamespace:
        if env is None:
            return SimpleNamespace(stdout=version)
        assert Path(str(command[1])).is_file()
        readings.append(env)
        return SimpleNamespace(returncode=ended)

    monkeypatch.setattr(counting["subprocess"], "run", run)
    build = counting["CountedBuild"](compiler)
    build.build_extensions()
    return build, readings


def test_gcc_counts_between_two_builds_of_the_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    build, (reading,) = built(monkeypatch, tmp_path, GCC)
    assert reading["PYTHONPATH"].split(":")[0] == str(tmp_path / "lib")
    assert [(name, objects) for name, objects, _ in build.linked] == [
        ("library", ["a.o", "b.o"]),
        ("shim", ["c.o"]),
        ("library", ["a.o", "b.o"]),
    ]
    told = [(source, "-fprofile-generate=" in flags, "-fprofile-use=" in flags) for source, flags in sorted(build.compiled[:2])]
    assert told == [("a.c", True, False), ("b.c", True, False)]
    assert all("-fprofile-use=" in flags and "-fprofile-generate" not in flags for _, flags in build.compiled[3:])
    assert build.compiled[2] == ("c.c", "-O1")
    assert "-fprofile-generate=" in build.linked[0][2] and not build.linked[1][2] and not build.linked[2][2]


def test_another_compiler_builds_everything_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    build, readings = built(monkeypatch, tmp_path, CLANG)
    assert readings == []
    assert sorted(build.compiled) == [("a.c", "-O1"), ("b.c", "-O1"), ("c.c", "-O1")]


def test_a_reading_that_fails_ends_the_build_with_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        built(monkeypatch, tmp_path, GCC, ended=1)
    assert "tests/extract/sentences" in str(ended.value.code) and "\n" not in str(ended.value.code)


def test_the_sentences_that_are_counted_are_our_own() -> None:
    reading = runpy.run_path(str(ROOT / "tools" / "wheel" / "reading.py"))
    assert sorted(reading["_SENTENCES"].glob("*.jsonl"))
