"""The signs that tell a maker, a use and a place, each by itself; and the data files behind them."""

from __future__ import annotations

import csv
import gzip
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.check.equipment import Described, by_words, equipment
from cordon.check.recognise.found import By, Maker
from cordon.check.recognise.ladder import Signs, recogniser
from cordon.check.recognise.mac import mac_digits
from cordon.check.recognise.models import made_for, series
from cordon.check.recognise.numbers import cpe_vendor
from cordon.check.recognise.registry import registry
from cordon.check.recognise.registry_file import compact
from cordon.check.tables import DATA, table
from cordon.check.whereabouts import Stands, whereabouts
from cordon.model.errors import InputError
from cordon.model.scope import Scope
from cordon.names import load

DAY = date(2026, 11, 21)
NAMES = load()
HUAWEI = "30:FB:B8:00:00:01"
CISCO = "F4:BD:9E:00:00:01"


@given(st.binary(min_size=6, max_size=6))
def test_an_address_is_the_same_in_every_notation(octets: bytes) -> None:
    plain = octets.hex()
    pairs, quads = [plain[at : at + 2] for at in range(0, 12, 2)], [plain[at : at + 4] for at in range(0, 12, 4)]
    spelled = [
        plain,
        plain.upper(),
        ":".join(pairs),
        "-".join(pairs),
        ".".join(quads),
        "-".join(quads),
        " ".join(pairs),
        f" '{':'.join(pairs)}' ",
    ]
    spelled.append(":".join(pair.lstrip("0") or "0" for pair in pairs))
    assert {mac_digits(text) for text in spelled} == {plain.upper()}


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_none_and_a_cpe_or_none(text: str) -> None:
    digits = mac_digits(text)
    assert digits is None or all(digit in "0123456789ABCDEF" for digit in digits)
    assert series(text) is None or series(text) == series(text.strip())
    assert cpe_vendor(text) is None or text.strip().lower().startswith("cpe:")


@pytest.mark.parametrize(
    ("signs", "slug", "by"),
    [
        (Signs(maker="Cisco", mac=HUAWEI), "cisco", By.ALIAS),
        (Signs(maker="Unknown", mac=HUAWEI), "huawei", By.MAC),
        (Signs(mac=CISCO, cpe="cpe:/o:zte:x"), "cisco", By.MAC),
        (Signs(mac="00:E0:4C:00:00:01", cpe="cpe:/o:hikvision:x"), "hikvision", By.CPE),
        (Signs(mac="00:E0:4C:00:00:01", model="DS-2CD2143G0-I"), "hikvision", By.MODEL),
        (Signs(oid="1.3.6.1.4.1.2011.2", mac=CISCO), "huawei", By.ENTERPRISE),
        (Signs(fcc="TE7C7V5", cpe="cpe:/h:cisco:x"), "tp-link", By.FCC),
        (Signs(fcc="2ADTD-DS2CD"), "hikvision", By.FCC),
        (Signs(cpe="cpe:/h:huawei:x", supplier="Cisco"), "huawei", By.CPE),
        (Signs(supplier="Huawei"), "huawei", By.SUPPLIER),
        (Signs(maker="Vodafone", model="R208"), "huawei", By.OEM),
        (Signs(maker="ZyXEL", model="AMG1302-T10B"), "tp-link", By.OEM),
        (Signs(maker="ZyXEL", model="GS1900"), "zyxel", By.ALIAS),
        (Signs(nic="zte"), "zte", By.MAC),
    ],
)
def test_the_first_rung_that_tells_wins(signs: Signs, slug: str, by: By) -> None:
    found = recogniser(NAMES, DAY).tell(signs)
    assert found is not None
    assert (found.slug, found.by) == (slug, by)


def test_nothing_tells_nobody() -> None:
    assert recogniser(NAMES, DAY).tell(Signs(maker="N/A", model="X-1", mac="02:00:00:00:00:01")) is None


@pytest.mark.parametrize(
    ("role", "scope"),
    [
        ("gNodeB", "5g+ran"), ("Core Switch", "network"), ("5G Core", "5g+core"), ("IP Camera", "cameras"),
        ("camera switch", "network"),
        ("Access Point", "network"), ("OLT", "fixed"), ("smartphone", "phones"), ("UAV", "drones"), ("edge-router", "routers"),
        ("BBU", "ran"), ("Antivirus", "apps"), ("WAP", "network"), ("webcam", "cameras"), ("broadband router", "routers"),
        ("Überwachungskamera", "cameras"),
        ("solar inverter", "energy"), ("server", "all"), ("IP phone", "devices"), ("eNodeB", "4g+ran"), ("MME", "4g+core"),
    ],
)  # fmt: skip
def test_a_role_tells_the_equipment(role: str, scope: str) -> None:
    found = by_words(role, "role")
    assert found is not None
    assert found.scope == Scope.parse(scope)


@pytest.mark.parametrize("role", ["", "Prod", "Other", "Zone 3", "x" * 500])
def test_a_word_that_is_no_role_tells_nothing(role: str) -> None:
    assert by_words(role, "role") is None


def test_a_series_of_other_equipment_outdoes_the_role() -> None:
    maker = Maker("hikvision", "Hikvision", By.ALIAS, "Hikvision")
    assert equipment(Described(role="Network", model="DS-2CD2143G0-I"), maker, NAMES).scope == Scope.parse("cameras")
    assert equipment(Described(role="5G base station", model="BTS5900"), Maker("huawei", "Huawei", By.ALIAS, ""), NAMES).by == "role"


def test_a_series_of_another_maker_tells_nothing() -> None:
    assert not equipment(Described(model="DS-2CD2143G0-I"), Maker("cisco", "Cisco", By.ALIAS, ""), NAMES).by


@pytest.mark.parametrize(
    ("stands", "place", "by"),
    [
        (Stands(country="Germany"), "DE", "country"),
        (Stands(country="DEU"), "DE", "country"),
        (Stands(country="de"), "DE", "country"),
        (Stands(country="CA"), "CA", "country"),
        (Stands(region="us-wa"), "US", "region"),
        (Stands(region="GB"), "GB", "region"),
        (Stands(region="CA"), "", ""),
        (Stands(region="DE"), "", ""),
        (Stands(region="Georgia"), "", ""),
        (Stands(region="Europe, Sweden"), "SE", "region"),
        (Stands(region="Ontario"), "CA", "region"),
        (Stands(address="1 Main St, 75460 Paris, TX"), "", ""),
        (Stands(address="10 Downing Street, London, United Kingdom"), "GB", "address"),
        (Stands(address="Musterweg 1\\n10115 Berlin\\nGermany"), "DE", "address"),
        (Stands(site="London DC1"), "GB", "site"),
        (Stands(site="IT-Room"), "", ""),
        (Stands(site="NO-1"), "", ""),
        (Stands(site="Stockholm HQ"), "SE", "site"),
        (Stands(country="", region="", site="LON1"), "", ""),
        (Stands(country="Atlantis", region="Norway"), "NO", "region"),
    ],
)  # fmt: skip
def test_a_place_is_told_or_left_open(stands: Stands, place: str, by: str) -> None:
    found = whereabouts(
        Stands(*(part.replace("\\n", "\n") for part in (stands.country, stands.region, stands.site, stands.location, stands.address))),
        NAMES,
    )
    assert found.place == place
    assert not place or found.by == by


def test_the_shipped_table_of_prefixes_says_its_day_and_source() -> None:
    held = registry()
    assert held.day == date(2026, 8, 26)
    assert "oui-data" in held.source and len(held.by_prefix) > 50_000
    assert {len(prefix) for prefix in held.by_prefix} == {6, 7, 9}


def test_a_list_in_json_is_taken_with_the_first_line_of_each_organisation() -> None:
    held = {f"{number:06X}": "Acme Widgets\nSome Street 1\nSomewhere" for number in range(1_000)} | {"0011AABB0": "Acme Radios"}
    made = gzip.decompress(compact([("index.json", json.dumps(held).encode())], date(2026, 1, 2), "a test")).decode()
    assert made.splitlines()[1:][0] == "Acme Radios\t0011AABB0"
    assert made.splitlines()[2].startswith("Acme Widgets\t000000 000001")


@pytest.mark.parametrize("data", [b"{", b'{"zz": "x"}', b'{"001122": 5}'])
def test_json_that_is_no_list_of_prefixes_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"index\.json"):
        compact([("index.json", data)], date(2026, 1, 2), "a test")


@pytest.mark.parametrize(
    ("brand", "model", "vendor"),
    [
        ("Vodafone", "K3772", "huawei"),
        ("Vodafone", "K3772-Z", "zte"),
        ("Vodafone", "R206", "huawei"),
        ("Vodafone", "R206-z", "zte"),
        ("Vodafone", "K4201", ""),
        ("Vodafone", "Smart Tab", ""),
        ("T-Mobile", "Pulse", "huawei"),
        ("Cisco", "K3772", ""),
    ],
)
def test_a_model_that_another_firm_makes_for_a_brand_is_told_and_its_other_models_are_not(brand: str, model: str, vendor: str) -> None:
    found = made_for(brand, model)
    assert (found.vendor if found else "") == vendor


def listed(count: int, name: str = "Acme Widgets, Inc.") -> bytes:
    lines = [f'MA-L,{number:06X},"{name}",Somewhere' for number in range(count)]
    return ("Registry,Assignment,Organization Name,Organization Address\n" + "\n".join(lines) + "\n").encode()


def test_a_newer_list_is_made_compact_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv.gz"
    path.write_bytes(compact([("oui.csv", listed(2_000))], date(2026, 11, 1), "oui.csv"))
    held = registry(path)
    assert (held.find("0000FF123456"), held.find("FFFFFF000000"), held.day) == ("Acme Widgets, Inc.", None, date(2026, 11, 1))


def test_the_same_list_gives_the_same_bytes() -> None:
    assert compact([("a", listed(2_000))], DAY, "x") == compact([("a", listed(2_000))], DAY, "x")


def test_a_list_as_text_is_read_too(tmp_path: Path) -> None:
    rows = "\n".join(f"{n // 65536:02X}-{n // 256 % 256:02X}-{n % 256:02X}   (hex)\t\tAcme" for n in range(2_000))
    path = tmp_path / "own.tsv.gz"
    path.write_bytes(compact([("oui.txt", rows.encode())], DAY, "oui.txt"))
    assert registry(path).find("0007CF000000") == "Acme"


@pytest.mark.parametrize("data", [b"", b"hello", listed(10), b"Registry,Assignment,Organization Name\nMA-L,XYZ,Acme\n", b"%PDF-1.7"])
def test_what_is_no_list_of_prefixes_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"oui\.csv"):
        compact([("oui.csv", data)], DAY, "oui.csv")


@pytest.mark.parametrize(
    "data", [b"", b"not gzip", gzip.compress(b"{}"), gzip.compress(b'{"date":"2026-11-01","source":"x"}\nbroken'), gzip.compress(b"x")[:10]]
)
def test_a_damaged_table_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "own.tsv.gz"
    path.write_bytes(data)
    with pytest.raises(InputError, match="registry update"):
        registry(path)


VENDOR_FILES = (
    "check/brands.csv",
    "check/models.csv",
    "check/oem.csv",
    "check/listed.csv",
    "registries/enterprises.csv",
    "registries/fcc_grantees.csv",
    "registries/cpe_vendors.csv",
)


@pytest.mark.parametrize("name", VENDOR_FILES)
def test_every_vendor_of_a_data_file_is_known(name: str) -> None:
    assert [row["vendor"] for row in table(name) if row["vendor"] and row["vendor"] not in NAMES.vendors.by_slug] == []


@pytest.mark.parametrize(
    "path", sorted((*(DATA / "check").glob("*.csv"), *(DATA / "registries").glob("*.csv"))), ids=lambda path: path.name
)
def test_every_row_of_a_data_file_has_all_cells_and_stands_once(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines))
    assert [row for row in rows if len(row) != len(header)] == []
    assert len({tuple(row) for row in rows}) == len(rows)


def test_every_relation_has_a_source() -> None:
    assert all(row["source"] and row["since"] for row in table("check/oem.csv"))
