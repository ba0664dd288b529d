"""The check of the names files: the shipped ones pass, each kind of fault is named with its line and mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordon import names
from cordon.model.errors import CordonError, InputError
from cordon.names.check import check
from cordon.names.schema import FILES
from cordon.names.tables import SHIPPED


def write(folder: Path, file: str, *lines: str) -> Path:
    (folder / file).write_text("\n".join((",".join(FILES[file].header), *lines)) + "\n", encoding="utf-8")
    return folder


def test_the_shipped_files_have_no_fault() -> None:
    assert [str(problem) for problem in check()] == []


def test_every_shipped_table_has_a_schema_and_every_schema_a_table() -> None:
    assert {path.name for path in SHIPPED.glob("*.csv")} == set(FILES)


@pytest.mark.parametrize(
    ("file", "line", "said"),
    [
        ("vendors.csv", "New Firm,New Firm,CN,network,,any,,", "vendors.csv line 2, column slug: 'New Firm' is no id; use small letters"),
        ("vendors.csv", "newfirm,New Firm,QQ,network,,any,,", "column origin: 'QQ' is not known; use a code of places.csv"),
        ("vendors.csv", "newfirm,New Firm,CN,toys,,any,,", "column kind: 'toys' is not one of the choices; use network"),
        ("vendors.csv", "newfirm,,CN,network,,any,,", "column name: is empty; fill it in"),
        ("ownership.csv", "honor,no-such-owner,,,", "column owner: 'no-such-owner' is not known; add it"),
        ("ownership.csv", "honor,honor,2024,,", "a vendor that owns itself"),
        ("ownership.csv", "honor,zte,2024-02-31,,", "no such date"),
        ("ownership.csv", "honor,zte,--03,,", "has no year"),
        ("ownership.csv", "honor,zte,2024,2023,", "ends before it starts"),
        ("members.csv", "eu,ZZ,2024,", "column place: 'ZZ' is not known"),
        ("members.csv", "entente,FR,2024,", "column group: 'entente' is not known; add it to groups.csv"),
        ("products.csv", "Slate 9,huawei,tablets,,", "column scope: 'tablets' is no scope code; use"),
        ("people.csv", "Jane Example,no-such-vendor,director,,,,,", "column vendor: 'no-such-vendor' is not known"),
        ("people.csv", "Jane Example,zte,,,,,,", "column role: is empty; fill it in"),
        ("people.csv", "Jane Example,zte,director,2021,2020,,,", "ends before it starts"),
        ("people.csv", "Jane Example,zte,director,,,Ren Zhengfei,,", "the name 'Ren Zhengfei' stands in line"),
        ("vendor_names.csv", "dahua,Huawei Technologies,alias,,", "the name 'Huawei Technologies' is huawei's in line"),
        ("companies.csv", "new-co,Proximus,BE,operator,,,", "the name 'Proximus' stands in line"),
        ("outlets.csv", "new-paper,New Paper of Nowhere,gossip,,no,,,,", "column tier: 'gossip' is not one of the choices"),
        ("outlets.csv", "new-paper,New Paper of Nowhere,paper,,maybe,,,,", "column state_owned: 'maybe' is neither yes nor no"),
        (
            "outlets.csv",
            "new-paper,New Paper of Nowhere,paper,,no,https://x.example,,,",
            "'https://x.example' is no host name; write it as example.com",
        ),
        ("outlets.csv", "new-paper,New Paper of Nowhere,paper,,no,reuters.com,,,", "the domain reuters.com stands in line"),
        ("traps.csv", "Georgia,before,peach,part:atlantis,", "'part:atlantis' is no reading"),
    ],
)
def test_a_fault_is_named_with_its_line_and_mend(tmp_path: Path, file: str, line: str, said: str) -> None:
    problems = [str(problem) for problem in check(write(tmp_path, file, line))]
    assert any(said in problem for problem in problems), problems


def test_the_same_id_twice_in_one_file_is_a_fault(tmp_path: Path) -> None:
    row = "newfirm,New Firm,CN,network,,any,,"
    (problem,) = check(write(tmp_path, "vendors.csv", row, row))
    assert str(problem) == "vendors.csv line 3: the same slug as line 2; take one of the two rows out"


def test_an_unknown_column_is_a_fault_and_an_error_on_loading(tmp_path: Path) -> None:
    (tmp_path / "vendors.csv").write_text("slug,nmae\nx,y\n", encoding="utf-8")
    (problem,) = check(tmp_path)
    assert problem.place == "vendors.csv line 1" and "unknown column 'nmae'" in problem.what
    with pytest.raises(CordonError, match="unknown column 'nmae'"):
        names.load(tmp_path).find_vendor("huawei")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"\xff\xfe\x00s\x00l", "not UTF-8 text"),
        (b"", "column 'slug' is missing"),
        (b"slug,slug,name,origin,kind,case\n", "a column stands twice"),
        (b"slug,name,origin,kind,case\na,b,CN,network,any,one,too,many\n", "8 cells under 5 columns"),
        (b'slug,name,origin,kind,case\n"' + b"x" * 200_000 + b"\n", "not readable as CSV"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, raw: bytes, said: str) -> None:
    (tmp_path / "vendors.csv").write_bytes(raw)
    assert any(said in str(problem) for problem in check(tmp_path))
    with pytest.raises(CordonError, match=said):
        names.load(tmp_path).find_vendor("huawei")


def test_a_bad_date_is_an_error_on_loading_too(tmp_path: Path) -> None:
    write(tmp_path, "ownership.csv", "honor,zte,soon,,")
    with pytest.raises(InputError, match=r"ownership.csv line 2, column from: not a date: 'soon'; write 2020"):
        names.load(tmp_path).find_vendor("huawei")


def test_a_directory_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such directory of names"):
        names.load(tmp_path / "nowhere")
