"""The whole as a Frictionless Data Package in one zip: tables, metadata, codebook, citation, and what to know before using it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from cordon.model.identity import content_hash
from cordon.publish.rows import Row
from cordon.publish.takeaway.cite import LICENCE, LICENCE_ADDRESS, LICENCE_TITLE, Citation
from cordon.publish.takeaway.table import Table, dump

_YES_NO = frozenset({"in_part", "overdue", "partial", "binding", "confirmed", "names_no_vendor", "state_owned"})
_COUNTS = frozenset({"shared", "first", "alone"})
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day of the format: the same tables give the same bytes


def package_files(tables: Mapping[str, Table], cited: Citation) -> dict[str, bytes]:
    """The files by name: a CSV a table, `datapackage.json`, `README.md`, `CITATION.txt`."""
    files = {f"{name}.csv": table.as_csv().encode() for name, table in tables.items()}
    files["datapackage.json"] = dump(_metadata(tables, files, cited)).encode()
    files["README.md"] = _readme(tables, cited).encode()
    files["CITATION.txt"] = f"{cited.text}\n\n{cited.bibtex}\n".encode()
    return files


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip whose bytes depend on the files alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(f"cordon/{name}", _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, files[name])
    return out.getvalue()


def _metadata(tables: Mapping[str, Table], files: Mapping[str, bytes], cited: Citation) -> Row:
    return {
        "profile": "tabular-data-package",
        "name": "cordon",
        "title": "Cordon: where technology vendors are banned, limited or allowed",
        "version": cited.data_version,
        "created": f"{cited.today.isoformat()}T00:00:00Z",
        "homepage": cited.address or None,
        "licenses": [{"name": LICENCE, "title": LICENCE_TITLE, "path": LICENCE_ADDRESS}],
        "citation": cited.text,
        "resources": [_resource(name, table, files[f"{name}.csv"]) for name, table in tables.items()],
    }


def _resource(name: str, table: Table, data: bytes) -> Row:
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "description": table.note,
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{content_hash(data)}",
        "schema": {"fields": [_field(column, table) for column in table.columns], "missingValues": [""]},
    }


def _field(column: str, table: Table) -> Row:
    if column in _YES_NO:
        return {"name": column, "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}
    counted = all(isinstance(row.get(column), int) for row in table.rows) and bool(table.rows)
    return {"name": column, "type": "integer" if counted or column in _COUNTS else "string"}


def _readme(tables: Mapping[str, Table], cited: Citation) -> str:
    lines = ["# Cordon, all data", "", cited.text, "", "| file | rows | what it is |", "| --- | --- | --- |"]
    lines += [f"| `{name}.csv` | {len(table.rows)} | {table.note} |" for name, table in tables.items()]
    lines += ["", "## Before you use it", "", *(f"- {line}" for line in _CAVEATS), ""]
    return "\n".join(lines)


_CAVEATS = (
    "Not legal advice, and not complete. `no-rule-known` and `not-assessed` are no permission.",
    "Dates are as precise as their source: 2020, 2020-07 or 2020-07-14. A month counts from its last day. Never compare them as text.",
    "Lists in a cell are joined by `; `. A cell that a spreadsheet would run as a formula starts with an apostrophe.",
    "Weak and unconfirmed, machine-read records are in `events.csv`; positions rest on them only where nothing better stands.",
    "Positions are computed. To cite one, give the day (`as_of`) and the data version.",
)
