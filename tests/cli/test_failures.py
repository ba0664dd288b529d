"""What goes wrong is one line on standard error and an exit code; a traceback only when asked for."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest
import typer

from cordon.cli.failures import one_line, report
from cordon.model.errors import InputError, LedgerError

ERRORS = [
    InputError("no such day", place="--as-of", mend="write 2020-07-14"),
    LedgerError("the disk is full", place="cordon.db", mend="make room"),
    PermissionError(13, "Permission denied", "page.txt"),
    OSError(28, "No space left on device"),
    typer.BadParameter("what is that"),
    MemoryError(),
    ZeroDivisionError("a\nb\x1b[0m"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_is_one_line_and_exit_code_2(
    error: BaseException, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CORDON_DEBUG", raising=False)
    assert report(error, verb="status") == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), err.startswith("cordon: ")) == ("", 1, True)
    assert "Traceback" not in err
    assert "; " in err or isinstance(error, MemoryError), "the message says how to mend it"
    assert "\x1b" not in err


def test_place_error_and_mend_stand_in_that_order() -> None:
    assert one_line(ERRORS[0]) == "--as-of: no such day; write 2020-07-14"
    assert one_line(ERRORS[2]).startswith("page.txt: Permission denied; ")


def test_the_traceback_is_shown_to_who_asks_for_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CORDON_DEBUG", "1")
    try:
        raise InputError("no such day")
    except InputError as error:
        report(error)
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupted_run_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert report(KeyboardInterrupt()) == 130
    assert capsys.readouterr() == ("", "")


def test_a_reader_that_has_gone_is_no_error() -> None:
    code = "import sys; from cordon.cli.failures import report; print('x' * 10); sys.exit(report(BrokenPipeError()))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    )
    assert (done.returncode, done.stderr) == (141, b"")


def test_reports_survive_a_stream_without_a_file() -> None:
    assert isinstance(one_line(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")), str)
    assert not io.StringIO().isatty()
