"""What a data package says of itself: its resources with their fields, hashes and licence, in the form of Frictionless Data Package v1."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, Table

from cordon.ledger.schema import LOGGED, record_log
from cordon.ledger.version import REVISION

DESCRIPTOR = "datapackage.json"
RAW = "raw_bytes"
FACTS = "facts"
LEDGER = "ledger"
LICENCE = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "Creative Commons Attribution 4.0"}
# Foreign keys first: this is also the order in which an import writes.
TABLES = (*LOGGED, record_log)
TEXT = "text"  # the decoded text of a version is exported as text, not as a compressed blob

_TOLD = {
    "documents": "Addresses that were read.",
    "versions": "Captures of documents: what the page says of itself, its decoded text and the hash of its bytes.",
    "items": "Dated entries of tracker pages.",
    "statements": "What was read from the pages, each with its quote.",
    "figures": "Numbers that somebody gave, with their quotes.",
    "places": "Where items, statements and figures stand in each capture that shows them.",
    "facts": "Editors' facts in their own words, no quote held; each revision with the days on which it was told.",
    "events": "Acts behind statements and facts; each telling with the days on which it was told.",
    "event_redirects": "Ids of merged events and those that carry on.",
    "event_evidence": "Which statements and facts stand behind which event, by whom and when.",
    "event_changes": "Which event changes which.",
    "proposals": "Links between reports that wait for an editor, or on which one decided.",
    "instruments": "Laws, orders, lists and contracts.",
    "duties": "What an instrument obliges to, by event.",
    "exemptions": "What a duty leaves out, with its own expiry.",
    "decisions": "Editors' decisions, with reason.",
    "names_overrides": "Editors' rows for the names files.",
    "source_checks": "When a source was looked at, and what came of it.",
    "record_log": "The hash chain under all of these.",
    RAW: "The captured bytes, in base64, by SHA-256.",
}


def _fields(spelled: str) -> dict[str, tuple[str, bool]]:
    words = (word.partition(":") for word in spelled.split())
    return {name: (kind.rstrip("!"), kind.endswith("!")) for name, _, kind in words}


# The fields of a fact, in the order of its row; meaning in docs/reference/ledger.md.
FACT_FIELDS = _fields(
    "id:string! where:array! actor:string! targets:array! measure:string! stage:string! scope:array! dates:object! aimed_at:array!"
    " body:string actor_kind:string! instrument:string changes:array! partial:boolean! binding:boolean summary:string! outlet:string!"
    " published:string url:string certainty:string! note:string recorded:date!"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A resource as written: its name, size in bytes, SHA-256 and number of rows."""

    name: str
    size: int
    sha256: str
    rows: int

    @property
    def path(self) -> str:
        """Its file inside the package."""
        return f"{self.name}.jsonl"


def ledger_descriptor(written: list[Written], head: tuple[int, str], created: str | None) -> dict[str, Any]:
    """Of an export of a whole ledger. `created` is the moment of the last record: the same ledger always gives the same bytes."""
    schemas = {table.name: table_schema(table) for table in TABLES}
    return {
        **_common("cordon-ledger", "Cordon: a ledger of measures on technology vendors"),
        **({"created": created} if created else {}),
        "cordon": {"contents": LEDGER, "schema": REVISION, "records": head[0], "head": head[1]},
        "resources": [_resource(one, schemas.get(one.name) or _raw_schema()) for one in written],
    }


def facts_descriptor(written: Written) -> dict[str, Any]:
    """Of a package that holds facts only, such as the shipped one."""
    schema = {"fields": [_field(name, kind, required) for name, (kind, required) in FACT_FIELDS.items()], "primaryKey": ["id"]}
    return {
        **_common("cordon-facts", "Cordon: sourced facts on measures against technology vendors"),
        "cordon": {"contents": FACTS, "rows": written.rows},
        "resources": [{**_resource(written, schema), "description": "Editors' facts in their own words, one a line; no quote is held."}],
    }


def table_schema(table: Table) -> dict[str, Any]:
    """The fields of a table."""
    keys = [
        {
            "fields": [column.name for column in key.columns],
            "reference": {"resource": key.referred_table.name, "fields": [element.column.name for element in key.elements]},
        }
        for key in sorted(table.foreign_key_constraints, key=lambda key: str(key.name))
    ]
    fields = [_field(column.name, field_type(table, column.name), not column.nullable) for column in table.columns]
    schema: dict[str, Any] = {"fields": fields, "primaryKey": [column.name for column in table.primary_key]}
    return {**schema, "foreignKeys": keys} if keys else schema


def field_type(table: Table, name: str) -> str:
    """How a column is exported: the body as an object, the rest as it is."""
    return "object" if name == "body" else "integer" if isinstance(table.c[name].type, Integer) else "string"


def encoded(descriptor: Mapping[str, Any]) -> bytes:
    """The file `datapackage.json`."""
    return (json.dumps(descriptor, indent=2, ensure_ascii=False) + "\n").encode()


def line(row: Mapping[str, Any]) -> bytes:
    """A row as one line of JSON; characters that UTF-8 can't hold are escapes."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace") + b"\n"


def _common(name: str, title: str) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": name,
        "title": title,
        "description": "Where a technology vendor is banned, limited or allowed: since when, for which equipment, by whose decision.",
        "licenses": [LICENCE],
        "sources": [{"title": "Public reports and official texts, named row by row with outlet and address"}],
    }


def _resource(written: Written, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": written.name.replace("_", "-"),
        "path": written.path,
        "profile": "data-resource",
        "description": _TOLD.get(written.name, ""),
        "format": "jsonl",
        "mediatype": "application/jsonl",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "schema": dict(schema),
    }


def _raw_schema() -> dict[str, Any]:
    fields = [_field("sha256", "string", True), _field("size", "integer", True), {**_field("data", "string", True), "format": "binary"}]
    return {"fields": fields, "primaryKey": ["sha256"]}


def _field(name: str, kind: str, required: bool) -> dict[str, Any]:
    field: dict[str, Any] = {"name": name, "type": kind}
    return {**field, "constraints": {"required": True}} if required else field
