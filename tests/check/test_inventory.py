"""A whole inventory: no finding without affected makers, exactly the affected ones with them, the right outcome for each place and day."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.check import As, Desk
from cordon.check.checking import bench_of
from cordon.check.examine import Examiner
from cordon.check.fields import layout
from cordon.check.inputs.sheet import Problems
from cordon.check.options import CheckOptions
from cordon.check.outcome import Outcome
from tests.check.conftest import Check

HEADER = "Name,Status,Tenant,Site,Region,Role,Manufacturer,Type,Serial number,IP Address\n"
OTHERS = (
    "Cisco",
    "Juniper",
    "Arista",
    "Dell",
    "APC",
    "Panduit",
    "HPE",
    "Supermicro",
    "F5",
    "Opengear",
    "Ubiquiti",
    "Axis Communications AB",
)
COUNTRIES = ("United Kingdom", "Sweden", "Germany", "Estonia", "Lithuania", "Romania", "United States", "Brazil")


@dataclass(frozen=True)
class Planted:
    """A device put in, and what holds for it as an operator's on two days."""

    name: str
    region: str
    role: str
    maker: str
    model: str
    now: str
    later: str


P, R, C, N = (outcome.value for outcome in (Outcome.PROHIBITED, Outcome.RESTRICTED, Outcome.CANNOT_TELL, Outcome.NO_RULE_FOUND))
PLANTED = (
    Planted("h1", "United Kingdom", "gNodeB", "Huawei", "BTS5900", R, P),
    Planted("h2", "United Kingdom", "Mobile core", "Huawei Technologies", "CloudEdge", P, P),
    Planted("h3", "United Kingdom", "OLT", "HUAWEI TECHNOLOGIES CO.,LTD", "MA5800-X7", R, R),
    Planted("z1", "United Kingdom", "gNodeB", "zte corporation", "x", R, R),
    Planted("h4", "Sweden", "gNodeB", "Huawei", "BTS5900", P, P),
    Planted("z2", "Sweden", "5G base station", "ZTE", "x", P, P),
    Planted("h5", "Sweden", "LTE base station", "Huawei", "x", N, N),
    Planted("h6", "Germany", "5G core", "Huawei", "x", R, P),
    Planted("k1", "Germany", "IP Camera", "Hikvision", "DS-2CD2143G0-I", N, N),
    Planted("h7", "Estonia", "gNodeB", "Huawei", "x", P, P),
    Planted("h8", "Estonia", "eNodeB", "Huawei", "x", R, R),
    Planted("h9", "Lithuania", "5G base station", "Huawei", "x", P, P),
    Planted("d1", "Lithuania", "IP Camera", "Dahua", "IPC-HDW2431T-AS", N, N),
    Planted("h10", "Romania", "5G core", "Huawei", "x", P, P),
    Planted("h11", "Romania", "gNodeB", "Huawei", "x", R, R),
    Planted("k2", "United States", "IP Camera", "Hangzhou Hikvision Digital Technology Co.,Ltd.", "x", R, R),
    Planted("d2", "United States", "", "", "DH-IPC-HFW2831S", R, R),
    Planted("d3", "United States", "NVR", "Zhejiang Dahua Technology Co., Ltd.", "x", R, R),
    Planted("h12", "Brazil", "gNodeB", "Huawei", "x", N, N),
    Planted("z3", "Brazil", "OLT", "ZTE", "ZXA10-C300", N, N),
)


def ordinary(count: int) -> list[str]:
    draw = random.Random(7)
    return [
        f"dev{number},Active,Acme,Site {number % 9},{draw.choice(COUNTRIES)},{draw.choice(('Access Switch', 'Router', 'Server', 'PDU'))},"
        f"{draw.choice(OTHERS)},Model {number % 20},S{number},10.0.0.{number % 250}\n"
        for number in range(count)
    ]


def planted() -> list[str]:
    return [f'{one.name},Active,Acme,Site,{one.region},{one.role},"{one.maker}",{one.model},S-{one.name},\n' for one in PLANTED]


def test_an_inventory_without_affected_makers_has_no_finding(check: Check) -> None:
    report = check(HEADER + "".join(ordinary(500)))
    assert report.source.rows == 500
    assert report.findings == []
    assert report.counts[Outcome.NO_RULE_FOUND] == 500


@pytest.mark.parametrize(("day", "column"), [(date(2026, 11, 21), "now"), (date(2028, 1, 15), "later")])
def test_planted_devices_and_only_those_have_the_outcome_of_their_place_and_day(check: Check, day: date, column: str) -> None:
    rows = [*ordinary(300), *planted()]
    random.Random(3).shuffle(rows)
    report = check(HEADER + "".join(rows), as_of=day)
    found = {item.name: group.case.outcome.value for group in report.groups for item in group.items}
    assert found == {one.name: getattr(one, column) for one in PLANTED if getattr(one, column) != N}
    assert report.source.rows == 320


def test_the_same_devices_of_a_company_are_prohibited_nowhere(check: Check) -> None:
    report = check(HEADER + "".join(planted()), whose=As.COMPANY)
    assert report.counts[Outcome.PROHIBITED] == 0
    assert {group.case.maker.slug for group in report.findings if group.case.maker} <= {"hikvision", "dahua"}


def test_a_device_without_place_or_use_is_never_prohibited(check: Check) -> None:
    report = check("Name,Manufacturer,Region\na,Huawei,\nb,Huawei,Sweden\nc,Huawei,Atlantis\n")
    assert report.counts[Outcome.CANNOT_TELL] == 3
    reasons = {item.name: group.case.reason for group in report.groups for item in group.items}
    assert "doesn't say where" in reasons["a"]
    assert "what it is for" in reasons["b"]
    assert "Atlantis" in reasons["c"]


def test_a_maker_that_is_told_by_a_rule_on_its_origin_is_checked_there(check: Check) -> None:
    report = check("Name,Manufacturer,Role,Country\na,H3C,Switch,TW\nb,H3C,Switch,NO\n", whose=As.GOVERNMENT)
    assert {item.name for group in report.findings for item in group.items} == {"a"}


def test_placeholders_can_not_be_told(check: Check) -> None:
    report = check(
        "Name,Manufacturer,Region\n" + "".join(f"x{n},{text},Sweden\n" for n, text in enumerate(("N/A", "Unknown", "", "Private")))
    )
    assert report.counts[Outcome.CANNOT_TELL] == 4


cells = st.sampled_from(
    ("Huawei", "ZTE", "Cisco", "N/A", "", "Hikvison", "gNodeB", "Sweden", "=1", "30:FB:B8:00:00:01", "DS-2CD2143G0-I", '"', "x" * 50)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(cells, cells, cells, cells, cells), max_size=25), st.integers(0, 1000))
def test_the_order_of_rows_and_their_repeats_change_no_outcome(desk: Desk, rows: list[tuple[str, ...]], seed: int) -> None:
    asked = CheckOptions(date(2026, 11, 21), As.OPERATOR)
    numbered = [(number, [*row, f"n{number}"]) for number, row in enumerate(rows, start=2)]
    shuffled = list(numbered)
    random.Random(seed).shuffle(shuffled)
    assert _outcomes(desk, asked, numbered) == _outcomes(desk, asked, shuffled)


def _outcomes(desk: Desk, asked: CheckOptions, rows: list[tuple[int, list[str]]]) -> dict[int, str]:
    bench = bench_of(asked, desk)
    examiner = Examiner(bench, layout(("Manufacturer", "Model", "Role", "Region", "MAC", "Name")), Problems())
    return {item.row: group.case.outcome.value for group in examiner.run(rows) for item in group.items}
