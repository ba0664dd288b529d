"""Measured figures of corroborate/. Run: python -m evaluation.corroborate."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cordon.corroborate import events_of
from cordon.corroborate.news import NewsText
from cordon.corroborate.origins import trace
from cordon.model.fact import Fact
from cordon.names import Names, load
from evaluation.figures import Row, table

_HERE = Path(__file__).resolve().parents[1] / "tests/corroborate"


@dataclass(frozen=True, slots=True)
class BCubed:
    """B-cubed precision and recall (Bagga and Baldwin 1998): for each item, how much of its found group is of its own, and the reverse."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def bcubed(found: Mapping[str, Hashable], gold: Mapping[str, Hashable]) -> BCubed:
    """The scores over all items of the gold; an item that was not found counts as a group of its own."""
    found_groups: dict[Hashable, set[str]] = defaultdict(set)
    gold_groups: dict[Hashable, set[str]] = defaultdict(set)
    label = {item: ("found", found[item]) if item in found else ("alone", item) for item in gold}
    for item in gold:
        found_groups[label[item]].add(item)
        gold_groups[gold[item]].add(item)
    shared = {item: len(found_groups[label[item]] & gold_groups[gold[item]]) for item in gold}
    count = len(gold) or 1
    return BCubed(
        sum(shared[item] / len(found_groups[label[item]]) for item in gold) / count,
        sum(shared[item] / len(gold_groups[gold[item]]) for item in gold) / count,
    )


@dataclass(frozen=True, slots=True)
class Found:
    """Precision and recall of a yes-no answer, from counts."""

    right: int
    claimed: int
    wanted: int

    @property
    def precision(self) -> float:
        """The part of what was claimed that is right; 1 when nothing was claimed."""
        return self.right / self.claimed if self.claimed else 1.0

    @property
    def recall(self) -> float:
        """The part of what was wanted that was found; 1 when nothing was wanted."""
        return self.right / self.wanted if self.wanted else 1.0


def story_rows(folder: Path) -> list[dict[str, Any]]:
    """The invented documents of a folder of story files."""
    return [json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]


def origin_scores(rows: Sequence[Mapping[str, Any]], names: Names) -> tuple[Found, float, BCubed]:
    """Origins of documents that are not their own source; the part of relations that is right; events."""
    traced = {item.id: item for item in trace([NewsText.of(row) for row in rows], names)}
    gold = {row["id"]: row["gold"] for row in rows}
    claimed = [ident for ident, item in traced.items() if item.origin != ident]
    wanted = [ident for ident, told in gold.items() if told["origin"] != ident]
    right = sum(traced[ident].origin == gold[ident]["origin"] for ident in claimed)
    relations = sum(item.relation.value == gold[ident]["relation"] for ident, item in traced.items()) / len(gold)
    events = bcubed({ident: item.event for ident, item in traced.items()}, {ident: told["event"] for ident, told in gold.items()})
    return Found(right, len(claimed), len(wanted)), relations, events


def pair_scores(facts: Sequence[Fact], pairs: Path, names: Names) -> Found:
    """The hand-judged pairs of facts: one event or two."""
    layer = events_of(facts, [], names.outlets)
    held = {evidence.id: event.id for event in layer.events for evidence in event.evidence}
    with pairs.open(encoding="utf-8", newline="") as lines:
        found = [(held[row["a"]] == held[row["b"]], row["same"] == "yes") for row in csv.DictReader(lines)]
    return Found(sum(said and gold for said, gold in found), sum(said for said, _ in found), sum(gold for _, gold in found))


def seed_origins(shared: Path, names: Names) -> int:
    """How many of the seed articles that rest on one paper are traced to it."""
    notes = [json.loads(line) for line in (shared / "eval/seed-news.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = [_seed(shared, note) for note in notes]
    wanted = {note["doc"]: names.find_outlet(note["origins"][0]) for note in notes}
    return sum((outlet := wanted[item.id]) is not None and item.origin == outlet.origin for item in trace(texts, names))


def _seed(shared: Path, note: Mapping[str, Any]) -> NewsText:
    body = (shared / "seeds" / note["doc"]).read_text(encoding="utf-8")[: note["body_end"]]
    return NewsText.of({"id": note["doc"], "text": body, "title": note["title"], "published": note["published"], "outlet": note["outlet"]})


def _row(what: str, value: float, bar: float) -> Row:
    return Row(f"corroborate: {what}", f"{value:.3f}", f"≥ {bar:.2f}", value >= bar)


def rows(shared: Path) -> list[Row]:
    """The figures of issue 4 that can be measured from this repository and the shared folder."""
    names = load()
    facts = [Fact.of(json.loads(line)) for line in (shared / "ledger/facts.jsonl").read_text(encoding="utf-8").splitlines()]
    pairs = pair_scores(facts, _HERE / "fact_pairs.csv", names)
    found = [
        _row("fact pairs, precision", pairs.precision, 0.97),
        _row("fact pairs, recall", pairs.recall, 0.85),
        Row(
            "corroborate: seed articles traced to one paper",
            f"{seed_origins(shared, names)} of 4",
            "4 of 4",
            seed_origins(shared, names) == 4,
        ),
    ]
    for half in ("build", "check", "fresh", "unseen"):
        origins, relations, events = origin_scores(story_rows(_HERE / "stories" / half), names)
        found += [
            _row(f"own stories ({half} part), origin precision", origins.precision, 0.95),
            _row(f"own stories ({half} part), origin recall", origins.recall, 0.85),
            Row(f"corroborate: own stories ({half} part), relations right", f"{relations:.3f}"),
            _row(f"own stories ({half} part), event B³ F1", events.f1, 0.92),
        ]
    return found


if __name__ == "__main__":
    place = Path(os.environ.get("CORDON_SHARED", "") or Path(__file__).resolve().parents[2] / "shared")
    if not place.is_dir():
        sys.exit(f"{place}: no shared folder there; name it in CORDON_SHARED")
    print("\n".join(table("figure", rows(place))))
