"""What is no inventory, is broken, or was made to harm: a clear error, and what can be read is still checked."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import pytest

from cordon.check.bounds import Bounds
from cordon.check.outcome import Outcome
from cordon.model.errors import InputError
from tests.check.conftest import Check
from tests.check.test_formats import SCAN, workbook

BOMB = """<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<nmaprun><host><address addr="&b;" addrtype="mac"/></host></nmaprun>"""
READS_FILES = """<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<bom><components><component type="device"><name>&x;</name></component></components></bom>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE nmaprun SYSTEM "http://127.0.0.1:1/evil.dtd">
<nmaprun><host><address addr="08:ED:ED:00:00:01" addrtype="mac"/></host></nmaprun>"""


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"%PDF-1.7\n%abc", "a PDF"),
        (b"\x89PNG\r\n\x1a\n123", "an image"),
        (b"\x1f\x8b\x08\0abc", "a gzip archive"),
        (b"MZ\x90\0\x03", "a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel"),
        (b"abc\0\x01\x02def,ghi\n", "binary data"),
        (b"PK\x03\x04 not really a zip", "not a readable workbook"),
        (b"<html><body>Log in</body></html>", "'html'"),
        (b"<?xml version='1.0'?><", "no XML"),
        (b"{}", "no list of devices"),
        (b"[]", "no list of devices"),
        (b"[1, 2]", "no list of devices"),
        (b'{"bomFormat": "CycloneDX"}', "without components"),
        (b'[{"colour": "red"}]', "no field that tells"),
        (b'{"results": [{"name": "x", "device_type"', "broken or cut off JSON"),
        (b"[" * 100_000, "can't be read"),
        (b'{"a": "\xff"}', "not UTF-8"),
    ],
)
def test_what_is_no_inventory_is_refused_in_one_line(check: Check, data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what) as told:
        check(data, "thing.bin")
    assert str(told.value).startswith("thing.bin") and "\n" not in str(told.value)


def test_broken_json_is_told_with_row_and_column(check: Check) -> None:
    with pytest.raises(InputError, match="row 2, column 3"):
        check('{"results":\n  x}')


@pytest.mark.parametrize("data", [BOMB, READS_FILES])
def test_entities_in_xml_are_refused(check: Check, data: str) -> None:
    with pytest.raises(InputError, match=r"line 1.*entities"):
        check(data)


def test_nothing_outside_an_xml_file_is_fetched(check: Check) -> None:
    report = check(OUTSIDE)
    assert [group.case.vendor for group in report.groups] == ["dahua"]


def test_xml_that_is_nested_without_end_is_refused(check: Check) -> None:
    with pytest.raises(InputError, match="nested deeper"):
        check("<bom><components>" + "<component><components>" * 5_000)


def test_a_truncated_scan_gives_what_it_has_and_tells_where_it_ends(check: Check) -> None:
    report = check(SCAN[: SCAN.index("cam.example")])
    assert [group.case.vendor for group in report.groups] == ["dahua"]
    assert (report.problems[0].row, "cut off" in report.problems[0].what) == (5, True)


def test_a_workbook_that_announces_gigabytes_is_refused_unopened(check: Check) -> None:
    data = bytearray(workbook([["Name", "Manufacturer"], ["x", "Huawei"]]))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = (0xFFFF_FFF0).to_bytes(4, "little")
    with pytest.raises(InputError, match="over the limit"):
        check(bytes(data))


def test_a_part_that_is_packed_too_tightly_is_refused(check: Check) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    with pytest.raises(InputError, match="packed too tightly"):
        check(out.getvalue())


def test_entities_in_a_part_of_a_workbook_are_refused(check: Check) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as held:
        held.writestr("xl/workbook.xml", BOMB)
    with pytest.raises(InputError, match="declares entities"):
        check(out.getvalue())


def test_a_zip_that_is_no_workbook_is_refused(check: Check) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as held:
        held.writestr("readme.txt", "hello")
    with pytest.raises(InputError, match="not a readable workbook"):
        check(out.getvalue())


def test_a_damaged_workbook_is_refused(check: Check) -> None:
    data = workbook([["Name", "Manufacturer"], ["x", "Huawei"]])
    with pytest.raises(InputError, match="workbook"):
        check(data[: len(data) // 2])


def test_objects_that_are_none_are_told_and_the_rest_is_checked(check: Check) -> None:
    rows = [{"manufacturer": "Huawei", "role": "gNodeB", "region": "Sweden"}, 7, {"manufacturer": None}]
    report = check(json.dumps(rows))
    assert report.counts[Outcome.PROHIBITED] == 1
    assert report.problems[0].row == 2


def test_cells_of_great_length_are_cut_and_do_no_harm(check: Check) -> None:
    report = check("Name,Manufacturer,Region\nx," + "zte " * 25_000 + ",Sweden\n")
    assert report.counts[Outcome.CANNOT_TELL] == 1


NARROW = Bounds(size=20_000, unpacked=20_000, pieces=100)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("Make\n" + "Huawei\n" * 3_000, "too large: the limit is 0 MB"),
        (json.dumps([{"manufacturer": "Huawei"}] * 60), "values, over the limit of 100"),
    ],
)
def test_what_is_over_narrower_bounds_is_refused(check: Check, data: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        check(data, bounds=NARROW)


def test_a_workbook_that_unpacks_to_more_than_narrower_bounds_is_refused(check: Check) -> None:
    rows: list[list[object]] = [["Make"]]
    rows += [[f"Huawei {number}"] for number in range(500)]
    with pytest.raises(InputError, match="unpacks to"):
        check(workbook(rows), bounds=NARROW)
