"""Lists of JSON objects: what NetBox and Nautobot give by their API or as a dump, and any other list of devices."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from cordon.check.fields import Layout, layout
from cordon.check.inputs.sheet import LONGEST_CELL, MOST_COLUMNS, Problems, Row, Sheet, Wanted
from cordon.check.inputs.spots import Spots, spots_of
from cordon.model.errors import InputError

_DEEPEST = 4
_SHOWN = ("model", "name", "display", "label", "value", "display_name", "address", "slug")  # what stands for an object, best first
_LISTS = ("results", "devices", "data", "items", "assets", "hosts", "inventory", "records", "rows")
_DUMPED = "dcim.device"
_SAMPLE = 1_000
_MEND = "give a list of devices, or an answer of the NetBox API"
Object = Mapping[str, object]


def parse(data: bytes, name: str) -> tuple[object, str]:
    """The JSON value and its text. Broken or cut off JSON is an InputError with line and column."""
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text), text
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start}", place=name, mend="save the file as UTF-8") from error
    except json.JSONDecodeError as error:
        raise InputError(
            f"broken or cut off JSON ({error.msg})", place=f"{name} row {error.lineno}, column {error.colno}", mend=_MEND
        ) from error
    except (RecursionError, ValueError) as error:
        raise InputError("JSON that can't be read: nested too deep or with numbers too long", place=name, mend=_MEND) from error


def objects(value: object, text: str, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a parsed list and its text. Without a field that can tell a maker it is an InputError."""
    held = _listed(value)
    if held is None:
        raise InputError("no list of devices in this JSON", place=wanted.name, mend=_MEND)
    spots, known = Spots(), spots_of(text, value, _LISTS)
    origins: Sequence[object] = held
    if any(isinstance(one, Mapping) and one.get("model") == _DUMPED for one in held):
        held, origins = _joined(held)
    for one in origins:
        spots.add(known.get(id(one), (1, 1)))
    header = list(dict.fromkeys(path for one in islice(held, _SAMPLE) if isinstance(one, Mapping) for path in _flat(one)))[:MOST_COLUMNS]
    found = layout(header, wanted.columns)
    if not found.tells:
        shown = ", ".join(header[:20])
        raise InputError(
            f"no field that tells a maker, model or address among: {shown}", place=wanted.name, mend="name the fields with --map"
        )
    form = "netbox" if any(path.startswith("device_type") for path in header) else "json"
    return Sheet(form, found, _rows(held, found, problems), by_line=False, spots=spots)


def _listed(value: object, depth: int = 0) -> Sequence[object] | None:
    if isinstance(value, list):
        return value if any(isinstance(one, dict) for one in value) else None
    if isinstance(value, dict) and depth < _DEEPEST:
        for key in _LISTS:
            found = _listed(value.get(key), depth + 1)
            if found is not None:
                return found
    return None


def _rows(held: Sequence[object], found: Layout, problems: Problems) -> Iterator[Row]:
    for number, one in enumerate(held, start=1):
        if not isinstance(one, Mapping):
            problems.add("not an object", number)
            continue
        flat = _flat(one)
        yield number, [flat.get(path, "") for path in found.header]


def _flat(one: Object, before: str = "", depth: int = 0) -> dict[str, str]:
    """Path -> text. An object stands under its own path by its name, and with its parts under longer paths."""
    found: dict[str, str] = {}
    for key, value in one.items():
        path = f"{before}{key}"
        if isinstance(value, Mapping) and depth < _DEEPEST:
            shown = next((text for part in _SHOWN if (text := _text(value.get(part)))), "")
            if shown:
                found[path] = shown
            found.update(_flat(value, f"{path}.", depth + 1))
        elif text := _text(value):
            found[path] = text
    return found


def _text(value: object) -> str:
    if isinstance(value, str):
        return value[:LONGEST_CELL]
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _joined(held: Sequence[object]) -> tuple[list[Object], list[object]]:
    """A dump of the database: the devices with the objects that they point to put in their place, and where each stood in the dump."""
    kept = {
        (str(one.get("model")), str(one.get("pk"))): one["fields"]
        for one in held
        if isinstance(one, Mapping) and isinstance(one.get("fields"), Mapping)
    }

    def at(model: str, fields: Object, name: str) -> dict[str, object]:
        found = kept.get((model, str(fields.get(name))))
        return dict(found) if isinstance(found, Mapping) else {}

    dumped = {(str(one.get("model")), str(one.get("pk"))): one for one in held if isinstance(one, Mapping)}
    origins: list[object] = []
    devices: list[Object] = []
    for (model, number), fields in kept.items():
        if model == _DUMPED:
            origins.append(dumped[model, number])
            kind, site = at("dcim.devicetype", fields, "device_type"), at("dcim.site", fields, "site")
            kind["manufacturer"] = at("dcim.manufacturer", kind, "manufacturer")
            site["region"] = _region(kept, site)
            role = at("dcim.devicerole", fields, "role") or at("dcim.devicerole", fields, "device_role")
            links = {"device_type": kind, "site": site, "role": role, "tenant": at("tenancy.tenant", fields, "tenant")}
            devices.append({**{key: value for key, value in fields.items() if key not in (*links, "device_role")}, **links})
    return devices, origins


def _region(kept: Mapping[tuple[str, str], Object], site: Object) -> str:
    """The names of a site's region and of those above it, widest first, joined by commas."""
    names: list[str] = []
    here = str(site.get("region"))
    while (found := kept.get(("dcim.region", here))) is not None and len(names) < _DEEPEST:
        names.insert(0, _text(found.get("name")))
        here = str(found.get("parent"))
    return ", ".join(names)
