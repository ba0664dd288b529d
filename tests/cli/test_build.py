"""`cordon build`: the whole site in a folder, with the program's own version, refused when something was lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cordon.cli.main import main

PAGE = "Oslo bars a maker\n\nNorway has banned Huawei from its 5G networks, the cabinet said on Monday.\n"


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A small database with one invented page."""
    page, file = tmp_path / "page.txt", tmp_path / "small.db"
    page.write_text(PAGE, encoding="utf-8")
    assert main(["ingest", "--db", str(file), str(page)]) == 0
    return str(file)


def test_the_site_opens_from_a_folder(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["build", "--db", database, "--today", "2026-06-01", "--json", str(tmp_path / "site")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (tmp_path / "site" / "index.html").is_file()
    assert told["pages"] > 10


def test_the_same_data_and_day_give_the_same_build(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    builds = []
    for name in ("one", "two"):
        capsys.readouterr()
        assert main(["build", "--db", database, "--today", "2026-06-01", "--json", str(tmp_path / name)]) == 0
        builds.append(json.loads(capsys.readouterr().out))
    assert builds[0] == builds[1]
    pages = [(tmp_path / name / "index.html").read_bytes() for name in ("one", "two")]
    assert pages[0] == pages[1]


def test_a_day_that_is_none_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--today", "31 February", str(tmp_path / "site")]) == 2
    assert "--today" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_what_was_read_has_its_pages(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--db", database, "--today", "2026-06-01", str(tmp_path / "site")]) == 0
    (page,) = (tmp_path / "site" / "document").glob("*.html")
    text = page.read_text(encoding="utf-8")
    assert "SHA-256 of the bytes" in text and "has banned Huawei" in text
    assert (tmp_path / "site" / "huawei.embed.html").is_file()
    assert "First record" in text and "sources not looked at again" in text
