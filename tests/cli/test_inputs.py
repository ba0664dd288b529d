"""Files, folders and standard input are gathered in order; what can't be read is told, and the others go on."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from cordon.cli.inputs import Refused, inputs
from cordon.model.errors import InputError

MOST = 1000


def names(*paths: Path | str, refused: Refused | None = None) -> list[str]:
    """The names of the files found."""
    return [Path(one.name).name for one in inputs([str(path) for path in paths], MOST, refused or Refused())]


def test_a_folder_gives_its_files_by_name_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden", "sub/c.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert names(tmp_path) == ["a.txt", "b.txt", "c.txt"]


def test_files_come_in_the_order_named(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    found = list(inputs([str(tmp_path / "b.txt"), str(tmp_path / "a.txt")], MOST, Refused()))
    assert [one.data for one in found] == [b"b.txt", b"a.txt"]
    assert all(one.address.startswith("file:///") for one in found)


def test_the_same_file_has_the_same_address_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (absolute,) = inputs([str(tmp_path / "a.txt")], MOST, Refused())
    monkeypatch.chdir(tmp_path)
    (relative,) = inputs(["a.txt"], MOST, Refused())
    assert absolute.address == relative.address


def test_standard_input_is_named_by_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = []
    for data in (b"one", b"two", b"one"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        (found,) = inputs(["-"], MOST, Refused())
        addresses.append(found.address)
        assert found.data == data
    assert addresses[0] == addresses[2] != addresses[1]


@pytest.mark.parametrize("name", ["missing.txt", "nul\0l.txt", "x" * 5000])
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="can't be read"):
        names(tmp_path / name)


def test_a_folder_without_files_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    with pytest.raises(InputError, match="no files in this folder"):
        names(tmp_path)


def test_a_file_over_the_limit_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(50_000_000_000)  # sparse: takes no room
    with pytest.raises(InputError, match=r"big\.txt: too large: the limit is 0\.001 MB"):
        names(tmp_path / "big.txt")


def test_one_bad_file_among_others_is_told_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "big.txt").write_text("x" * (MOST + 1), encoding="utf-8")
    refused = Refused()
    assert names(tmp_path, refused=refused) == ["a.txt"]
    assert names(tmp_path / "a.txt", tmp_path / "missing.txt", refused=refused) == ["a.txt"]
    assert (refused.count, refused.code) == (2, 1)
    assert [line.split(": ")[0] for line in capsys.readouterr().err.splitlines()] == ["cordon", "cordon"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_a_folder_does_not_stop_the_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    assert names(tmp_path) == ["a.txt"]


def test_a_link_to_the_folder_itself_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path) == ["a.txt"]
