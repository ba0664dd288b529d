"""The database is where `--db` or the environment says, else in the user's data folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordon.cli.location import default_file, locate
from cordon.model.errors import InputError

HOME = {"HOME": "/x/ann"}


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({**HOME, "XDG_DATA_HOME": "/x/data"}, "linux", "/x/data/cordon/cordon.db"),
        ({**HOME, "XDG_DATA_HOME": "/x/data"}, "darwin", "/x/data/cordon/cordon.db"),
        (HOME, "linux", "/x/ann/.local/share/cordon/cordon.db"),
        ({**HOME, "XDG_DATA_HOME": ""}, "linux", "/x/ann/.local/share/cordon/cordon.db"),
        ({**HOME, "XDG_DATA_HOME": "not/absolute"}, "linux", "/x/ann/.local/share/cordon/cordon.db"),
        (HOME, "darwin", "/x/ann/Library/Application Support/cordon/cordon.db"),
        ({**HOME, "LOCALAPPDATA": "/x/local"}, "win32", "/x/local/cordon/cordon.db"),
    ],
)
def test_the_default_file_follows_the_platform(environment: dict[str, str], platform: str, expected: str) -> None:
    assert default_file(environment, platform) == Path(expected)


def test_without_a_name_the_default_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for named in (None, ""):
        found = locate(named)
        assert (found.file, found.is_default) == (tmp_path / "cordon" / "cordon.db", True)
        assert found.shown == str(found.file)


def test_a_file_may_be_named_as_a_path_or_an_address(tmp_path: Path) -> None:
    by_path, by_address = locate(str(tmp_path / "a.db")), locate(f"sqlite:///{tmp_path / 'a.db'}")
    assert by_path.file == by_address.file == tmp_path / "a.db"
    assert not by_path.is_default


def test_a_relative_file_is_taken_from_the_current_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert locate("a.db").file == locate("sqlite:///a.db").file == tmp_path / "a.db"


def test_a_server_is_kept_as_it_is_and_shown_without_its_password() -> None:
    found = locate("postgresql://ann:secret@db.example/cordon")
    assert (found.address, found.file) == ("postgresql://ann:secret@db.example/cordon", None)
    assert "secret" not in found.shown


def test_an_unknown_kind_of_database_is_refused() -> None:
    with pytest.raises(InputError, match="unknown kind of database"):
        locate("oracle://db.example/cordon")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        locate(str(tmp_path))
