"""The program as a whole: help without loading, one verb loaded, options before or behind the verb, one line for every error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cordon import __version__
from cordon.cli.main import main, verb_first
from cordon.cli.verbs import VERBS, load, module_name


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A fresh Python that knows this package."""
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=settings)


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"cordon {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_the_help_lists_every_verb_with_its_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert all(f"{name} {line}" in shown for name, line in VERBS.items())


def test_the_help_loads_no_verb_and_nothing_heavy() -> None:
    code = "import sys; from cordon.cli.main import main; main(['--help']); print([m for m in sys.modules], file=sys.stderr)"
    loaded = python(code).stderr
    heavy = [
        "rich",
        "sqlalchemy",
        "alembic",
        "rapidfuzz",
        "trafilatura",
        "sentencex",
        *(f"cordon.cli.{module_name(verb)}" for verb in VERBS),
    ]
    assert [name for name in heavy if f"'{name}'" in loaded] == []


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--help"]) == 0
    shown = capsys.readouterr().out
    assert "--db" in shown
    assert " ".join(load(verb).help.split())[:60] in " ".join(shown.split())


@pytest.mark.parametrize(
    ("given", "verb", "ordered"),
    [
        (["status", "a"], "status", ["status", "a"]),
        (["--db", "x.db", "status", "a"], "status", ["status", "--db", "x.db", "a"]),
        (["--db=x.db", "--json", "status"], "status", ["status", "--db=x.db", "--json"]),
        (["--version"], "", ["--version"]),
        (["--db"], "", ["--db"]),
        (["--json"], "", ["--json"]),
        ([], "", []),
    ],
)
def test_options_before_the_verb_go_to_the_verb(given: list[str], verb: str, ordered: list[str]) -> None:
    assert verb_first(given) == (verb, ordered)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["statsu"], "did you mean 'status'"),
        (["nonsense"], "no such command 'nonsense'"),
        (["--nonsense"], "no such option: --nonsense"),
        (["status", "--nonsense"], "status: no such option"),
        (["status", "zte"], "status: a vendor and a place"),
        (["diff"], "diff: missing option"),
        (["list", "--format", "pdf"], "list: invalid value"),
        (["list", "--letter", "NO"], "--letter: not a letter"),
        (["list", "--as-of", "2021-02-31"], "--as-of: no such date"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), err.startswith("cordon: ")) == ("", 1, True)
    assert words in err.lower()


def test_a_closed_pipe_ends_the_program_without_a_word(shipped: Path) -> None:
    command = f"'{sys.executable}' -m cordon --db '{shipped}' list --vendor huawei | true"
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, env=settings)
    assert (done.returncode, done.stderr) == (0, "")


def test_python_m_cordon_is_the_same_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cordon", "--version"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert (done.returncode, done.stdout) == (0, f"cordon {__version__}\n")


@pytest.mark.parametrize("verb", [("status", "huawei", "GB"), ("list", "--letter", "N"), ("timeline", "zte", "US")])
def test_a_question_loads_neither_the_writers_nor_the_readers(verb: tuple[str, ...], shipped: Path) -> None:
    arguments = ["--db", str(shipped), *verb]
    code = f"import sys; from cordon.cli.main import main; main({arguments!r}); print(sorted(sys.modules), file=sys.stderr)"
    loaded = python(code).stderr
    heavy = ["rich", "sqlalchemy", "alembic", "rapidfuzz", "trafilatura", "sentencex"]
    heavy += ["cordon.extract", "cordon.read", "cordon.corroborate", "cordon.pipeline"]
    assert "'cordon.decide'" in loaded
    assert [name for name in heavy if f"'{name}'" in loaded] == []
