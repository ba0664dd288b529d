"""CycloneDX 1.4 to 1.7, JSON and XML: components, nested ones too, by manufacturer, CPE and supplier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cordon.check.fields import FIELDS, canonical
from cordon.check.inputs.safe_xml import Element, elements
from cordon.check.inputs.sheet import LONGEST_CELL, Problems, Row, Sheet, Wanted
from cordon.check.inputs.spots import Spots, spots_of
from cordon.model.errors import InputError

FORMAT = "CycloneDX"
_DEEPEST = 60
_PROPERTIES: Mapping[str, str] = {
    "cdx:device:macaddress": "mac",
    "cdx:device:certifications:us:fcc:id": "fcc",
    "cdx:device:function": "role",
    "cdx:device:serialnumber": "serial",
    "cdx:device:location": "location",
    "cdx:device:assettag": "asset",
}
_HOLDING = ("metadata", "component", "components")
_HARDWARE = frozenset({"device", "device-driver", "firmware", "platform"})


def of_json(value: Mapping[str, object], text: str, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a parsed bill of materials and its text. One without any component is an InputError."""
    metadata = _object(value.get("metadata"))
    main = _object(metadata.get("component"))
    whole = _name_of(metadata.get("manufacturer")) or _name_of(metadata.get("manufacture"))
    rows = [*(_rows_of(main, {"maker": whole}, 0, problems) if main else ())]
    for one in _list(value.get("components")):
        rows += _rows_of(_object(one), {}, 0, problems)
    if not rows:
        raise InputError("a bill of materials without components", place=wanted.name, mend="give one that lists components")
    spots, known = Spots(), spots_of(text, value, _HOLDING)
    for ident, _ in rows:
        spots.add(known.get(ident, (1, 1)))
    return Sheet(FORMAT, canonical(), ((number, row) for number, (_, row) in enumerate(rows, start=1)), by_line=False, spots=spots)


def of_xml(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a bill of materials in XML."""
    return Sheet(FORMAT, canonical(), _xml_rows(data, wanted, problems))


def _xml_rows(data: bytes, wanted: Wanted, problems: Problems) -> Iterator[Row]:
    for outermost in elements(data, "component", wanted.name, problems):
        for one in _nested(outermost):
            yield one.line, _cells(_xml_fields(one))


def _nested(component: Element) -> Iterator[Element]:
    yield component
    held = component.first("components")
    for child in held.all("component") if held else ():
        yield from _nested(child)


def _xml_fields(one: Element) -> dict[str, str]:
    found = {
        "maker": one.text_of("manufacturer", "name"),
        "supplier": one.text_of("supplier", "name") or one.text_of("publisher") or one.text_of("author") or one.text_of("group"),
        "cpe": one.text_of("cpe"),
        "model": one.text_of("name"),
        "name": " ".join(part for part in (one.text_of("name"), one.text_of("version")) if part),
        "type": _type(one.attributes.get("type", "")),
        "asset": one.attributes.get("bom-ref", ""),
    }
    held = one.first("properties")
    for part in held.all("property") if held else ():
        _property(found, part.attributes.get("name", ""), part.text.strip())
    return found


def _rows_of(one: Mapping[str, object], given: Mapping[str, str], depth: int, problems: Problems) -> Iterator[tuple[int, list[str]]]:
    if depth > _DEEPEST:
        problems.add(f"components nested deeper than {_DEEPEST} are left out")
        return
    found = {
        "maker": _name_of(one.get("manufacturer")) or given.get("maker", ""),
        "supplier": _name_of(one.get("supplier")) or _text(one.get("publisher")) or _text(one.get("author")) or _text(one.get("group")),
        "cpe": _text(one.get("cpe")),
        "model": _text(one.get("name")),
        "name": " ".join(part for part in (_text(one.get("name")), _text(one.get("version"))) if part),
        "type": _type(_text(one.get("type"))),
        "asset": _text(one.get("bom-ref")),
    }
    for part in _list(one.get("properties")):
        _property(found, _text(_object(part).get("name")), _text(_object(part).get("value")))
    yield id(one), _cells(found)
    for child in _list(one.get("components")):
        yield from _rows_of(_object(child), {}, depth + 1, problems)


def _property(found: dict[str, str], name: str, value: str) -> None:
    field = _PROPERTIES.get(name.strip().lower())
    if field is not None and value:
        found.setdefault(field, value)


def _type(kind: str) -> str:
    """`application`, `library` and the like tell what it is for; that something is a device doesn't."""
    return "" if kind in _HARDWARE else kind.replace("-", " ")


def _cells(found: Mapping[str, str]) -> list[str]:
    return [found.get(field, "")[:LONGEST_CELL] for field in FIELDS]


def _name_of(value: object) -> str:
    return _text(_object(value).get("name"))


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
