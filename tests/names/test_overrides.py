"""An editor's directory adds rows and replaces shipped ones; the shipped files stay as they are."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from cordon import names
from cordon.names import NameKind
from cordon.names.schema import FILES


def write(folder: Path, file: str, *lines: str) -> None:
    (folder / file).write_text("\n".join((",".join(FILES[file].header), *lines)) + "\n", encoding="utf-8")


def test_a_new_vendor_is_known_everywhere(tmp_path: Path) -> None:
    write(tmp_path, "vendors.csv", "quillon,Quillon,CN,network,,any,,")
    write(tmp_path, "vendor_names.csv", "quillon,Quillon Radio Works,legal,,")
    write(tmp_path, "ownership.csv", "quillon,zte,2020,,")
    book = names.load(tmp_path)
    assert book.find_vendor("Quillon Radio Works Ltd") == "quillon"
    assert book.owners_at("quillon", date(2021, 1, 1)) == ("zte",)
    assert book.find_company("org:quillon") == "quillon"
    (mention,) = book.matcher.find("quillon masts")
    assert (mention.kind, mention.id) == (NameKind.VENDOR, "quillon")
    assert names.load().find_vendor("quillon") is None


def test_a_row_with_a_shipped_id_replaces_it(tmp_path: Path) -> None:
    write(tmp_path, "outlets.csv", "reuters,Reuters,wire,GB,yes,reuters.example,,,")
    outlet = names.load(tmp_path).find_outlet("reuters.example")
    assert outlet is not None and outlet.slug == "reuters" and outlet.state_owned
    assert names.load(tmp_path).find_outlet("reuters.com") is None


def test_a_columns_order_and_missing_optional_columns_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "vendors.csv").write_text("\ufeffkind,case,slug,origin,name\nnetwork,any,quillon,CN,Quillon\n", encoding="utf-8")
    assert names.load(tmp_path).origin("quillon") == "CN"


def test_files_that_are_no_tables_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("\x00", encoding="utf-8")
    assert names.load(tmp_path).find_vendor("huawei") == "huawei"


def test_a_changed_file_is_read_anew_on_the_next_load(tmp_path: Path) -> None:
    write(tmp_path, "vendors.csv", "quillon,Quillon,CN,network,,any,,")
    assert names.load(tmp_path).origin("quillon") == "CN"
    write(tmp_path, "vendors.csv", "quillon,Quillon,RU,network,,any,,")
    os.utime(tmp_path / "vendors.csv", ns=(1, 1))
    assert names.load(tmp_path).origin("quillon") == "RU"


def test_circles_of_owners_end(tmp_path: Path) -> None:
    write(tmp_path, "ownership.csv", "honor,zte,2024,,", "zte,honor,2024,,")
    assert names.load(tmp_path).owners_at("honor", date(2025, 1, 1)) == ("zte",)


def test_the_same_directory_gives_the_same_tables() -> None:
    assert names.load().vendors is names.load().vendors
