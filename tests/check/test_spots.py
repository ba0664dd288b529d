"""Where an item of a JSON file stands: its line and column, which code hosts show."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.check.forms.sarif import as_sarif
from cordon.check.inputs.spots import spots_of
from tests.check.conftest import Check

DEVICES = [{"manufacturer": "Huawei", "site": "Sweden", "role": "gNodeB", "name": f"gnb-{number}"} for number in range(3)]
BOM = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "components": [
        {
            "type": "device",
            "name": "a",
            "manufacturer": {"name": "Huawei"},
            "components": [{"type": "device", "name": "b", "manufacturer": {"name": "ZTE"}}],
        },
        {"type": "device", "name": "c", "manufacturer": {"name": "Dahua"}},
    ],
}


def regions(check: Check, text: str) -> dict[str, tuple[int, int]]:
    log: Any = as_sarif(check(text, "list.json", place="SE"))
    places = [
        (one["locations"][0]["logicalLocations"][0]["name"], one["locations"][0]["physicalLocation"]["region"])
        for one in log["runs"][0]["results"]
    ]
    return {name: (region["startLine"], region.get("startColumn", 1)) for name, region in places}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("value", [DEVICES, {"count": 3, "results": DEVICES}, {"data": {"devices": DEVICES}}])
def test_the_log_points_at_each_device(check: Check, value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    found = regions(check, text)
    assert set(found) == {"gnb-0", "gnb-1", "gnb-2"}
    for name, (line, column) in found.items():
        here = text.split("\n")[line - 1][column - 1 :] + "\n" + "\n".join(text.split("\n")[line:])
        assert json.JSONDecoder().raw_decode(here)[0]["name"] == name


def test_the_log_points_at_nested_components_too(check: Check) -> None:
    found = regions(check, json.dumps(BOM, indent=1))
    assert [found[name][0] for name in ("a", "b", "c")] == [5, 12, 21]


def test_a_dump_points_at_the_device_and_not_at_what_it_names(check: Check) -> None:
    dump = [
        {"model": "dcim.manufacturer", "pk": 1, "fields": {"name": "Huawei"}},
        {"model": "dcim.devicetype", "pk": 1, "fields": {"manufacturer": 1, "model": "BTS5900"}},
        {"model": "dcim.device", "pk": 1, "fields": {"device_type": 1, "name": "gnb"}},
    ]
    text = "[\n" + ",\n".join(json.dumps(one) for one in dump) + "\n]"
    assert regions(check, text) == {"gnb": (4, 1)}


def test_a_key_that_stands_twice_is_no_harm(check: Check) -> None:
    text = '{"results": 5, "results": [{"manufacturer": "Huawei", "name": "x", "role": "gNodeB"}]}'
    assert regions(check, text) == {"x": (1, 28)}


def test_a_file_that_is_nested_without_need_is_not_read_over_and_over() -> None:
    text = '{"results":[' * 60 + '{"x": "' + "y" * 100_000 + '"}' + "]}" * 60
    value = json.loads(text)
    assert 0 < len(spots_of(text, value, ("results",))) < 60


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["results", "data", "x"]), inner, max_size=3),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(_VALUES, st.sampled_from([None, 0, 3]))
def test_every_spot_is_where_its_object_begins(value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    parsed = json.loads(text)
    objects: dict[int, object] = {}

    def gather(one: object) -> None:
        if isinstance(one, dict):
            objects[id(one)] = one
        for inner in one.values() if isinstance(one, dict) else one if isinstance(one, list) else ():
            gather(inner)

    gather(parsed)
    lines = text.split("\n")
    for ident, (line, column) in spots_of(text, parsed, ("results", "data")).items():
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        assert json.JSONDecoder().raw_decode(rest)[0] == objects[ident]
