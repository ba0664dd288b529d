"""Delimited files: delimiter, encoding, header and broken rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.check import Report
from cordon.check.fields import layout
from cordon.check.inputs.detect import open_sheet
from cordon.check.inputs.sheet import Problems, Wanted
from cordon.check.outcome import Outcome
from cordon.model.errors import InputError
from cordon.model.scope import Scope
from tests.check.conftest import Check

ROWS = (("Name", "Manufacturer", "Role", "Region"), ("gnb", "Huawei", "gNodeB", "Sweden"), ("sw", "Cisco", "Switch", "Sweden"))


def joined(delimiter: str, end: str = "\n") -> str:
    return end.join(delimiter.join(row) for row in ROWS) + end


def found(report: Report) -> list[tuple[int, str]]:
    return [(item.row, item.name) for group in report.findings for item in group.items]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_delimiter_is_found_out(check: Check, delimiter: str, end: str) -> None:
    assert found(check(joined(delimiter, end))) == [(2, "gnb")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_is_found_out(check: Check, encoding: str) -> None:
    data = (joined(";") + "Müller;ZTE;gNodeB;Sweden\n").encode(encoding)
    assert found(check(data)) == [(2, "gnb"), (4, "Müller")]


def test_the_first_line_of_excel_names_the_delimiter(check: Check) -> None:
    assert found(check("sep=;\n" + joined(";"))) == [(3, "gnb")]


def test_titles_above_the_header_are_left_out_and_told(check: Check) -> None:
    report = check("Inventory of 2026\n\n" + joined(","))
    assert found(report) == [(4, "gnb")]
    assert "above the header" in str(report.problems[0])


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Hersteller", "maker"), ("Fabricant", "maker"), ("Fabricante", "maker"), ("Производитель", "maker"),
        ("制造商", "maker"), ("Brand", "maker"), ("device_type__manufacturer__name", "maker"), ("Device Type", "model"),
        ("Gerätetyp", "model"), ("Modèle", "model"), ("Device Role", "role"), ("Rôle", "role"),
        ("MAC-Adresse", "mac"), ("MAC Address", "mac"), ("Tenant", "customer"), ("Client", "customer"),
        ("Account", "customer"), ("Mandant", "customer"), ("Standort", "site"), ("Country", "country"),
        ("Land", "country"), ("Asset tag", "asset"), ("Serial number", "serial"), ("OUI vendor", "nic"),
        ("sysObjectID", "oid"), ("FCC ID", "fcc"), ("  VENDOR  ", "maker"), ('"Make"', "maker"),
    ],
)  # fmt: skip
def test_a_header_is_known_in_many_words_and_tongues(header: str, field: str) -> None:
    assert layout([header]).at == {field: 0}


def test_of_two_columns_for_one_field_the_plainer_is_taken() -> None:
    assert layout(["Brand", "Manufacturer"]).as_printed() == {"maker": "Manufacturer"}


def test_a_mapped_column_goes_before_what_the_headers_say(check: Check) -> None:
    report = check("Wer,Manufacturer,Region\nHuawei,Cisco,Sweden\n", columns={"maker": "wer"}, scope=Scope.parse("5g+ran"))
    assert report.source.columns["maker"] == "Wer"
    assert report.counts[Outcome.PROHIBITED] == 1


@pytest.mark.parametrize("columns", [{"maker": "Nobody"}, {"colour": "Manufacturer"}])
def test_a_mapped_column_or_field_that_is_not_there_is_refused(check: Check, columns: dict[str, str]) -> None:
    with pytest.raises(InputError, match=r"no (column|field)"):
        check(joined(","), columns=columns)


def test_a_file_without_a_telling_column_is_refused_with_its_columns(check: Check) -> None:
    with pytest.raises(InputError, match=r"row 1.*Colour, Weight.*--map"):
        check("Colour,Weight\nred,3\n")


def test_a_cell_may_run_over_lines_and_the_next_row_keeps_its_line(check: Check) -> None:
    report = check('Name,Manufacturer,Role,Region\n"gnb\none",Huawei,gNodeB,Sweden\nx,ZTE,gNodeB,Sweden\n')
    assert [row for row, _ in found(report)] == [2, 4]


def test_a_short_row_lacks_only_its_last_cells(check: Check) -> None:
    report = check("Name,Manufacturer,Role,Region\nx,Huawei\n")
    assert report.counts[Outcome.CANNOT_TELL] == 1


def test_empty_rows_are_no_items(check: Check) -> None:
    assert check(joined(",") + ",,,\n\n  ,,,\n").source.rows == 2


def test_an_unclosed_quote_costs_only_its_own_row(check: Check) -> None:
    rows = "".join(f"dev{number},Huawei,gNodeB,Sweden\n" for number in range(100))
    report = check('Name,Manufacturer,Role,Region\n"broken,Cisco,x,y\n' + rows + 'last"one,ZTE,gNodeB,Sweden\n')
    assert report.source.rows >= 101
    assert report.problems[0].row == 2
    assert sum(name.startswith("dev") for _, name in found(report)) == 100


def test_a_row_of_a_million_columns_is_cut_and_told(check: Check) -> None:
    report = check(joined(",") + "big,Huawei,gNodeB,Sweden" + "," * 1_000_000 + "\nafter,ZTE,gNodeB,Sweden\n")
    assert found(report) == [(2, "gnb"), (4, "big"), (5, "after")]
    assert (report.problems[0].row, report.problems[0].column) == (4, "2001")


def test_a_header_of_a_million_columns_is_cut_and_told(check: Check) -> None:
    report = check("Name,Manufacturer,Role,Region" + ",x" * 1_000_000 + "\ngnb,Huawei,gNodeB,Sweden\n")
    assert found(report) == [(2, "gnb")]
    assert report.problems[0].row == 1


def test_a_zero_byte_in_a_row_costs_no_other_row(check: Check) -> None:
    report = check("Name,Manufacturer,Role,Region\n" + "a,Huawei,gNodeB,Sweden\n" * 200 + "b\0,ZTE,gNodeB,Sweden\nc,ZTE,gNodeB,Sweden\n")
    assert found(report)[-1] == (203, "c")


def test_lines_of_another_encoding_are_read_and_told(check: Check) -> None:
    data = joined(",").encode() + "Zürich,Huawei,gNodeB,Sweden\n".encode("cp1252") + "Zürich,ZTE,gNodeB,Sweden\n".encode()
    report = check(data)
    assert [name for _, name in found(report)] == ["gnb", "Zürich", "Zürich"]
    assert report.problems[0].row == 4


def test_a_formula_is_text_and_told_with_row_and_column(check: Check) -> None:
    report = check('Name,Manufacturer,Role,Region\nx,"=HYPERLINK(""http://x"",""Huawei"")",gNodeB,Sweden\n')
    assert report.counts[Outcome.CANNOT_TELL] == 1
    assert (report.problems[0].row, report.problems[0].column) == (2, "2")


@given(st.binary(max_size=600))
def test_any_bytes_give_rows_or_a_clear_refusal(data: bytes) -> None:
    try:
        rows = list(open_sheet(data, Wanted("x"), Problems()).rows)
    except InputError as error:
        assert "x" in str(error)
    else:
        assert all(number >= 1 for number, _ in rows)
