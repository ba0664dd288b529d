"""Inventories of other tools: NetBox, Nautobot, CycloneDX, nmap, lists of addresses, workbooks."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from openpyxl import Workbook

from cordon.check import Report
from tests.check.conftest import Check

HUAWEI, DAHUA, CISCO = "30:FB:B8:00:00:01", "08:ED:ED:00:00:01", "F4:BD:9E:00:00:01"


def told(report: Report) -> list[tuple[str, str, str]]:
    """The makers that matter with their sign and the name of the item."""
    return sorted(
        (group.case.vendor, group.case.maker.by.value, item.name)
        for group in report.groups
        for item in group.items
        if group.case.vendor and group.case.maker
    )


def device(name: str, maker: str, model: str, role: str) -> dict[str, object]:
    return {
        "id": 1,
        "name": name,
        "device_type": {"id": 7, "manufacturer": {"id": 2, "name": maker, "slug": maker.lower()}, "model": model, "slug": "x"},
        "role": {"id": 3, "name": role, "slug": "r"},
        "site": {"id": 4, "name": "LON", "slug": "lon", "region": {"id": 8, "name": "United Kingdom"}},
        "tenant": {"id": 5, "name": "Acme"},
        "status": {"value": "active", "label": "Active"},
        "custom_fields": {},
    }


@pytest.mark.parametrize("wrap", [lambda rows: {"count": 2, "results": rows}, lambda rows: rows, lambda rows: {"data": {"devices": rows}}])
def test_an_answer_of_netbox_or_nautobot_is_read(check: Check, wrap: object) -> None:
    rows = [device("gnb", "Huawei", "BTS5900", "gNodeB"), device("sw", "Cisco", "C9300", "Access switch")]
    report = check(json.dumps(wrap(rows)), "devices.json")  # type: ignore[operator]
    assert report.source.format == "netbox"
    assert told(report) == [("huawei", "alias", "gnb")]
    (group,) = report.findings
    assert (group.customer, group.case.where.place, str(group.case.equipment.scope)) == ("Acme", "GB", "5g+ran")


def test_a_dump_of_netbox_is_read_with_its_references(check: Check) -> None:
    rows = [
        {"model": "dcim.manufacturer", "pk": 1, "fields": {"name": "Hikvision"}},
        {"model": "dcim.devicetype", "pk": 2, "fields": {"manufacturer": 1, "model": "DS-2CD2143G0-I"}},
        {"model": "dcim.devicerole", "pk": 3, "fields": {"name": "Camera"}},
        {"model": "dcim.region", "pk": 4, "fields": {"name": "Europe", "parent": None}},
        {"model": "dcim.region", "pk": 5, "fields": {"name": "Sweden", "parent": 4}},
        {"model": "dcim.site", "pk": 6, "fields": {"name": "STO", "region": 5}},
        {"model": "dcim.device", "pk": 7, "fields": {"name": "cam", "device_type": 2, "device_role": 3, "site": 6, "tenant": None}},
    ]
    report = check(json.dumps(rows))
    (group,) = [group for group in report.groups if group.case.vendor]
    assert (group.case.vendor, group.case.where.place, str(group.case.equipment.scope)) == ("hikvision", "SE", "cameras")


@pytest.mark.parametrize("version", ["1.4", "1.5", "1.6", "1.7"])
def test_components_of_cyclonedx_are_read_with_those_inside(check: Check, version: str) -> None:
    inside = {"type": "device", "name": "radio", "manufacturer": {"name": "ZTE Corporation"}, "supplier": {"name": "A Dealer"}}
    value = {
        "bomFormat": "CycloneDX",
        "specVersion": version,
        "metadata": {"component": {"type": "device", "name": "rack"}, "manufacturer": {"name": "Nobody Special Qzx"}},
        "components": [
            {"type": "device", "name": "outer", "supplier": {"name": "Cisco"}, "components": [inside]},
            {"type": "firmware", "name": "fw", "cpe": "cpe:2.3:o:huawei:vrp:5:*:*:*:*:*:*:*", "supplier": {"name": "Cisco"}},
            {"type": "device", "name": "by dealer", "supplier": {"name": "Dahua Technology"}},
            {"type": "device", "name": "by mac", "properties": [{"name": "cdx:device:macAddress", "value": HUAWEI}]},
            {"type": "device", "name": "by fcc", "properties": [{"name": "cdx:device:certifications:US:FCC:id", "value": "TE7C7V5"}]},
        ],
    }
    report = check(json.dumps(value))
    assert told(report) == [
        ("dahua", "supplier", "by dealer"),
        ("huawei", "cpe", "fw"),
        ("huawei", "mac", "by mac"),
        ("tp-link", "fcc-grantee", "by fcc"),
        ("zte", "alias", "radio"),
    ]


def test_cyclonedx_in_xml_gives_the_same(check: Check) -> None:
    data = f"""<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>
<component type="device"><supplier><name>Cisco</name></supplier><name>outer</name><components>
<component type="device"><manufacturer><name>ZTE Corporation</name></manufacturer><name>radio</name></component></components></component>
<component type="firmware"><supplier><name>Cisco</name></supplier><name>fw</name><cpe>cpe:/o:huawei:vrp:5</cpe></component>
<component type="device"><name>by mac</name><properties><property name="cdx:device:macAddress">{HUAWEI}</property></properties></component>
</components></bom>"""
    report = check(data, "bom.xml")
    assert told(report) == [("huawei", "cpe", "fw"), ("huawei", "mac", "by mac"), ("zte", "alias", "radio")]
    assert {item.row for group in report.groups for item in group.items if item.name == "fw"} == {5}


def test_a_bill_of_software_counts_as_apps(check: Check) -> None:
    value = {"bomFormat": "CycloneDX", "components": [{"type": "application", "name": "agent", "publisher": "Kaspersky Lab"}]}
    (group,) = [group for group in check(json.dumps(value), place="AU").groups if group.case.vendor]
    assert (group.case.vendor, str(group.case.equipment.scope)) == ("kaspersky", "apps")


SCAN = f"""<?xml version="1.0"?><!DOCTYPE nmaprun><nmaprun scanner="nmap">
<host><status state="up"/><address addr="10.0.0.1" addrtype="ipv4"/>
<address addr="{DAHUA}" addrtype="mac" vendor="Zhejiang Dahua Technology"/></host>
<host><status state="up"/><address addr="10.0.0.2" addrtype="ipv4"/><address addr="02:00:00:00:00:01" addrtype="mac"/>
<hostnames><hostname name="cam.example"/></hostnames>
<os><osmatch><osclass type="webcam" vendor="Hikvision" accuracy="98"><cpe>cpe:/h:hikvision:ds-2cd</cpe></osclass></osmatch></os></host>
<host><status state="up"/><address addr="10.0.0.3" addrtype="ipv4"/>
<os><osmatch><osclass type="switch" accuracy="85"><cpe>cpe:/o:huawei:vrp</cpe></osclass></osmatch></os></host>
<host><status state="down"/><address addr="{HUAWEI}" addrtype="mac"/></host>
<host><address addr="10.0.0.5" addrtype="ipv4"/><address addr="FC:FC:FC:00:00:01" addrtype="mac" vendor="zte"/></host>
</nmaprun>"""


def test_a_scan_is_read_by_address_and_by_sure_guesses_of_the_system(check: Check) -> None:
    report = check(SCAN, "scan.xml")
    assert report.source.rows == 4
    assert told(report) == [("dahua", "mac", "10.0.0.1"), ("hikvision", "cpe", "cam.example"), ("zte", "mac", "10.0.0.5")]
    assert all("network interface" in group.case.maker.note for group in report.groups if group.case.maker and group.case.maker.by == "mac")


@pytest.mark.parametrize("line", ["{}", "? (10.0.0.1) at {} [ether] on eth0", "10.0.0.1,{}", "{} dynamic"])
def test_a_list_of_addresses_is_read_whatever_else_stands_there(check: Check, line: str) -> None:
    report = check("\n".join(line.format(one) for one in (HUAWEI, "08ed.ed00.0001", CISCO)) + "\n")
    assert report.source.format == "mac-list"
    assert [(vendor, by) for vendor, by, _ in told(report)] == [("dahua", "mac"), ("huawei", "mac")]


def test_a_line_without_an_address_is_told(check: Check) -> None:
    report = check("\n".join([HUAWEI] * 9 + ["nothing here"]))
    assert (report.problems[0].row, report.source.rows) == (10, 9)


def workbook(rows: list[list[object]]) -> bytes:
    book, out = Workbook(), BytesIO()
    notes = book.active
    assert notes is not None
    notes.title = "Notes"
    notes.append(["nothing to see"])
    sheet = book.create_sheet("Devices")
    for row in rows:
        sheet.append(row)
    book.save(out)
    return out.getvalue()


def test_a_workbook_is_read_from_the_sheet_that_tells_something(check: Check) -> None:
    report = check(
        workbook(
            [
                ["Inventory"],
                ["Name", "Manufacturer", "Role", "Region"],
                ["gnb", "Huawei", "gNodeB", "Sweden"],
                [7, "ZTE", "gNodeB", "Sweden"],
            ]
        )
    )
    assert report.source.format == "xlsx"
    assert [(item.row, item.name) for group in report.findings for item in group.items] == [(3, "gnb"), (4, "7")]


def test_a_formula_of_a_workbook_is_told_and_never_worked_out(check: Check) -> None:
    report = check(
        workbook([["Name", "Manufacturer", "Role", "Region"], ["x", '="Hua"&"wei"', "gNodeB", "Sweden"], ["y", "ZTE", "gNodeB", "Sweden"]])
    )
    assert [item.name for group in report.findings for item in group.items] == ["y"]
    assert (report.problems[0].row, report.problems[0].column) == (2, "2")
