"""Opening a ledger, and what is in the way: each a message of one line, and nothing half-written."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
import tempfile
from pathlib import Path

import pytest

from cordon.ledger.connection import open_file
from cordon.ledger.reading import Reader
from cordon.ledger.rows import FileRows
from cordon.ledger.settings import Mode, locate
from cordon.ledger.store import Ledger
from cordon.model.errors import CordonError, InputError, LedgerError
from tests.ledger.samples import LATER, MORNING, fact


def one_line(error: CordonError) -> str:
    """The message, which must be one line."""
    assert "\n" not in str(error)
    return str(error)


@pytest.mark.parametrize("mode", [Mode.READ, Mode.WRITE])
def test_a_file_that_is_not_there_is_told_and_not_made(tmp_path: Path, mode: Mode) -> None:
    for opener in (lambda path: Ledger.open(path, mode), Reader.of_file):
        with pytest.raises(LedgerError, match=r"missing\.sqlite: no such ledger; make it with `cordon init`"):
            opener(tmp_path / "missing.sqlite")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("mode", list(Mode))
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, mode: Mode) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear editor, this is no ledger. " * 50, encoding="utf-8")
    with pytest.raises(LedgerError, match="this file is no ledger"):
        Ledger.open(path, mode)
    with pytest.raises(LedgerError, match="this file is no ledger"):
        Reader.of_file(path)
    assert path.read_text(encoding="utf-8").startswith("Dear editor")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "songs.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    with pytest.raises(LedgerError, match="is no ledger"):
        Ledger.open(path, Mode.WRITE)
    with pytest.raises(LedgerError, match="holds other tables"):
        Ledger.open(path, Mode.CREATE)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("songs",)]
    connection.close()


def test_an_empty_file_is_no_ledger_until_it_is_made_one(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    path.touch()
    with pytest.raises(LedgerError, match="no ledger"):
        Ledger.open(path, Mode.READ)
    with Ledger.open(path, Mode.CREATE) as ledger:
        assert ledger.head.seq == 0


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    for mode in Mode:
        with pytest.raises(LedgerError):
            Ledger.open(tmp_path, mode)


@pytest.mark.parametrize("name", ["a b.sqlite", "50% off?.sqlite", "#1&x=y.sqlite", "ünï.sqlite", "deep/er/l.sqlite"])
def test_a_path_with_odd_characters_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    with Ledger.open(tmp_path / name, Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
    assert (tmp_path / name).is_file()
    with Reader.of_file(tmp_path / name) as reader:
        assert reader.facts() == [fact()]


def test_addresses_are_told_apart() -> None:
    assert locate("some/file.db").path == Path("some/file.db")
    assert locate("sqlite:///some/file.db").path == Path("some/file.db")
    assert locate("sqlite:////root.db").path == Path("/root.db")
    server = locate("postgresql://ann:se:cret@db.example/ledger")
    assert server.path is None
    assert server.url == "postgresql+psycopg://ann:se:cret@db.example/ledger"
    assert server.shown == "postgresql://ann:***@db.example/ledger"


@pytest.mark.parametrize("address", ["", "mysql://db.example/x", "sqlite://", "sqlite:///:memory:", "a\0b"])
def test_an_address_that_names_no_ledger_is_wrong_use(address: str) -> None:
    with pytest.raises(InputError):
        locate(address)


def test_a_server_that_does_not_answer_is_told_without_the_password() -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(LedgerError) as caught:
        Ledger.open("postgresql://ann:secret@127.0.0.1:1/none?connect_timeout=2", Mode.READ)
    assert "can't be opened" in one_line(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("address", ["postgresql://db.example:port/x", "postgresql://[::1/x"])
def test_a_malformed_address_is_wrong_use(address: str) -> None:
    with pytest.raises(InputError, match="malformed address"):
        Ledger.open(address)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(InputError, match=r"pip install 'cordon\[postgres\]'"):
        Ledger.open("postgresql://db.example/x")


def test_a_ledger_opened_for_reading_is_not_written(address: str) -> None:
    Ledger.open(address, Mode.CREATE).close()
    with Ledger.open(address, Mode.READ) as ledger, pytest.raises(LedgerError, match="can't be written"):
        ledger.add_facts([fact()], MORNING)
    with Ledger.open(address) as ledger:
        assert ledger.facts() == []


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY])
def test_a_folder_that_can_not_be_written_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """SQLite opens a write-ahead file beside the ledger; where the folder forbids it, the ledger is read as it stands."""
    path = tmp_path / "l.sqlite"
    with Ledger.open(path, Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
    connect = sqlite3.connect

    class Refusing:
        def __init__(self, name: str, **how: object) -> None:
            self.real = connect(name, **how)  # type: ignore[call-overload]
            self.refuses = "immutable" not in name

        def execute(self, *command: object) -> object:
            if self.refuses:
                error = sqlite3.OperationalError("unable to open database file")
                error.sqlite_errorcode = code
                raise error
            return self.real.execute(*command)

        def close(self) -> None:
            self.real.close()

    monkeypatch.setattr(sqlite3, "connect", Refusing)
    with Reader.of_file(path) as reader:
        assert reader.facts() == [fact()]
    assert open_file(path, Mode.READ, 1.0).execute("SELECT count(*) FROM facts").fetchone() == (1,)
    path.with_name("l.sqlite-wal").write_bytes(b"not yet written back")
    with pytest.raises(LedgerError, match=r"can't be (opened|written)"):
        Reader.of_file(path)


def test_a_folder_that_can_not_be_written_can_be_read_by_another_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The same with real rights: a child process, its modules loaded, gives up the rights of the administrator."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the administrator can become another user")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "l.sqlite"
        with Ledger.open(path, Mode.CREATE) as ledger:
            ledger.add_facts([fact()], MORNING)
        path.chmod(0o444)
        path.parent.chmod(0o555)
        child = os.fork()
        if child == 0:
            os._exit(_read_as_nobody(path))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _read_as_nobody(path: Path) -> int:
    """0 if the ledger can be read, and a write is refused in words."""
    try:
        os.setuid(65534)
        with Reader.of_file(path) as reader, Ledger.open(path, Mode.READ) as ledger:
            read = reader.facts() == ledger.facts() == [fact()]
        try:
            Ledger.open(path, Mode.WRITE).add_facts([fact("f-2")], LATER)
        except LedgerError as error:
            return 0 if read and "can't be written" in str(error) else 1
    except BaseException:
        return 2
    return 3


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LedgerError, match="check the path"):
        Ledger.open(tmp_path / "file" / "l.sqlite", Mode.CREATE)


def test_reading_holds_no_lock_and_sees_what_others_wrote(address: str) -> None:
    with Ledger.open(address, Mode.CREATE) as writer, Ledger.open(address) as other:
        assert other.facts() == []
        writer.add_facts([fact()], MORNING)
        assert other.facts() == [fact()]


def test_the_reader_of_files_never_writes(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    Ledger.open(path, Mode.CREATE).close()
    source = FileRows(path, "l", 1.0)
    with pytest.raises(LedgerError, match="can't be written"):
        source.rows("DELETE FROM log_head")
    source.close()


def test_messages_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(LedgerError) as caught:
        Ledger.open(tmp_path / "two\nlines.sqlite", Mode.READ)
    assert re.fullmatch(r"[^\n]+", one_line(caught.value))
