"""Every command that README and the documentation show runs and gives what is shown."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.console import Command, commands, missing_line, run
from tests.house.source import ROOT, SOURCE

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
MAKE = re.compile(r"make( [a-z]+)+\Z")
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)")


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The settings of a shell in which `cordon` is this package, with a data folder in which the shipped ledger is filled in."""
    folder = tmp_path_factory.mktemp("shell")
    (folder / "cordon").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cordon "$@"\n', encoding="utf-8")
    (folder / "cordon").chmod(0o755)
    settings = {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(SOURCE),
        "XDG_DATA_HOME": str(folder / "data"),
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
    }
    made = subprocess.run([folder / "cordon", "init"], env={**os.environ, **settings}, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return settings


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_of_a_page_does_what_the_page_shows(page: Path, shell: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(shell["XDG_DATA_HOME"], data)
    folder = tmp_path / "folder"
    folder.mkdir()
    settings = {**shell, "XDG_DATA_HOME": str(data)}
    settings.pop("CORDON_DATABASE_URL", None)
    for command in commands(page.read_text(encoding="utf-8")):
        wrong = _make(command) if MAKE.match(command.text) else run(command, folder, settings)
        assert not wrong, f"{page.name}:{command.line}: {command.text}: {wrong}"


def _make(command: Command) -> str:
    """A target of the Makefile is not run here, which would build an environment; it must be there."""
    targets = command.text.split()[1:]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return next((f"no target {target}" for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)), "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_link_to_a_file_leads_nowhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [target for target in LINK.findall(text) if not (page.parent / target).exists()] == []


PAGE = """
```console
$ echo one two
one two
$ false        # exit 1
$ cat <<'END'
> a
> END
```
```sh
$ not run
```
"""


def test_commands_are_taken_from_console_blocks_with_their_output() -> None:
    first, second, third = commands(PAGE)
    assert (first.text, first.code, first.shown) == ("echo one two", 0, ("one two",))
    assert (second.text, second.code) == ("false", 1)
    assert third.text == "cat <<'END'\na\nEND"


@pytest.mark.parametrize(
    ("shown", "missing"),
    [(("one two",), ""), (("one …",), ""), (("…", "three"), ""), (("three", "one two"), "one two"), (("four",), "four"), (("one",), "one")],
)
def test_a_line_that_is_not_shown_in_its_place_is_found(shown: tuple[str, ...], missing: str) -> None:
    assert missing_line(shown, ["one two", "", "three"]) == missing


def test_a_command_that_fails_or_shows_something_else_is_found(tmp_path: Path) -> None:
    assert run(Command(1, "echo hello", 0, ("hello",)), tmp_path, {}) == ""
    assert "exit 3" in run(Command(1, "exit 3", 0, ()), tmp_path, {})
    assert "goodbye" in run(Command(1, "echo hello", 0, ("goodbye",)), tmp_path, {})
