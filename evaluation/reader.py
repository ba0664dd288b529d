"""How well pages are read: entries of a list page, the cut before the comments, oddities. Run: python -m evaluation.reader."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from cordon import read
from cordon.model.document import Item, Version, Warning
from cordon.names import load
from evaluation.figures import Row, table

_PLANTED = Path(__file__).parents[1] / "tests" / "fixtures" / "read" / "oddities"
_OFFSET = 2  # characters by which the end of a body may be off
_ODDITIES, _FALSE = 11, 5
_PLANTED_FOUND, _PLANTED_FALSE = 18, 3

# Which of our kinds of warning fit the kinds that the editor used in the gold.
FITS: Mapping[str, frozenset[str]] = {
    "typo": frozenset({"typo"}),
    "malformed-source": frozenset({"malformed-source", "no-date", "unknown-source"}),
    "out-of-order": frozenset({"date-out-of-order"}),
    "missing-year": frozenset({"missing-year"}),
    "misfiled": frozenset({"misfiled"}),
    "contradiction": frozenset({"contradiction"}),
    "other": frozenset({"party-source", "unattributed", "list-continues", "heading-order", "near-duplicate", "no-source"}),
}


def rows(shared: Path | None) -> list[Row]:
    """The reader's figures; without the shared gold only those on pages of our own."""
    found: list[Row] = []
    if shared is not None and (shared / "eval" / "seed-tracker.jsonl").is_file():
        found += [*_tracker(shared), *_bodies(shared)]
    return [*found, *_planted()]


def _gold(shared: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (shared / "eval" / name).read_text("utf-8").splitlines()]


def _read(path: Path) -> Version:
    return read.read_bytes(path.read_bytes(), path.name)


def item_row(item: Item) -> dict[str, object]:
    """An item in the form of the gold."""
    sources = [
        {"outlet": note.outlet, "via": note.via, "date": str(note.date) if note.date else None, "as_printed": note.as_printed}
        for note in item.sources
    ]
    head = {"letter": item.letter, "heading": item.heading, "heading_kind": item.heading_kind.value, "n": item.n}
    return {**head, "span": list(item.span), "sources": sources}


def exact_items(version: Version, gold: Sequence[Mapping[str, Any]]) -> int:
    """How many entries of the gold were read exactly: letter, heading, its kind, number, span and sources."""
    found = [item_row(item) for item in version.items]
    return sum(1 for row in gold if {key: row[key] for key in ("letter", "heading", "heading_kind", "n", "span", "sources")} in found)


def _tracker(shared: Path) -> Iterator[Row]:
    gold = _gold(shared, "seed-tracker.jsonl")
    version = _read(shared / "seeds" / str(gold[0]["doc"]))
    exact = exact_items(version, gold)
    yield Row("reader: entries of the seed list read exactly", f"{exact} of {len(gold)}", f"{len(gold)}", exact == len(gold))
    yield Row("reader: entries too many", str(len(version.items) - exact), "0", len(version.items) == exact)
    found, false = oddities_found(read.lint(version, load()), gold)
    count = sum(len(row["oddities"]) for row in gold)
    yield Row("reader: oddities of the seed list reported", f"{found} of {count}", f"{_ODDITIES}", found >= _ODDITIES)
    yield Row("reader: false alarms on the seed list", str(false), f"at most {_FALSE}", false <= _FALSE)


def oddities_found(warnings: Sequence[Warning], gold: Sequence[Mapping[str, Any]]) -> tuple[int, int]:
    """How many oddities have a warning of a fitting kind within their entry, and how many warnings fit none."""
    wanted = [(row["span"], odd["kind"]) for row in gold for odd in row["oddities"]]
    hits = {at for at, (span, kind) in enumerate(wanted) for warning in warnings if _fits(warning, span, kind)}
    false = [warning for warning in warnings if not any(_fits(warning, span, kind) for span, kind in wanted)]
    return len(hits), len(false)


def _fits(warning: Warning, span: Sequence[int], kind: str) -> bool:
    return warning.span[0] < span[1] and span[0] < warning.span[1] and warning.kind in FITS.get(kind, frozenset({kind}))


def _bodies(shared: Path) -> Iterator[Row]:
    for row in _gold(shared, "seed-news.jsonl"):
        version = _read(shared / "seeds" / str(row["doc"]))
        off = version.body_span[1] - int(row["body_end"])
        yield Row(f"reader: end of the body, {str(row['doc'])[:3]}", f"{off:+d}", f"within {_OFFSET}", abs(off) <= _OFFSET)


def _planted() -> Iterator[Row]:
    if not _PLANTED.is_dir():
        return
    faults = {tuple(fault) for fault in tomllib.loads((_PLANTED / "gold.toml").read_text("utf-8"))["faults"]}
    found, false = planted_found(_read(_PLANTED / "planted.txt"), faults)
    yield Row("reader: planted faults found", f"{found} of {len(faults)}", f"{_PLANTED_FOUND}", found >= _PLANTED_FOUND)
    yield Row("reader: false alarms on the planted page", str(false), f"at most {_PLANTED_FALSE}", false <= _PLANTED_FALSE)


def planted_found(version: Version, faults: set[tuple[str, int, str]]) -> tuple[int, int]:
    """How many planted faults are reported with their kind, and how many warnings are about nothing planted."""
    reported = {
        (item.heading, item.n, warning.kind)
        for warning in read.lint(version, load())
        for item in [next((item for item in version.items if _overlap(item, warning)), None)]
        if item is not None
    }
    return len(reported & faults), len(reported - faults)


def _overlap(item: Item, warning: Warning) -> bool:
    return item.span[0] < warning.span[1] and warning.span[0] < item.span[1]


if __name__ == "__main__":
    place = Path(os.environ.get("CORDON_SHARED", "") or Path(__file__).resolve().parents[2] / "shared")
    print("\n".join(table("figure", rows(place if place.is_dir() else None))))
    sys.exit(0)
