"""How well statements are read, by the shared scorer, on the shared gold and our own sentences: python -m evaluation.extract [--own]"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from cordon.extract import Extractor, Reading, to_row
from cordon.names import load
from evaluation.figures import Row, table

OWN = Path(__file__).parents[1] / "tests" / "extract" / "sentences"
_HALVINGS = 20
Rows = Sequence[Mapping[str, Any]]
Score = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure of a score with its bar: `key` of the scorer, `part` of a precision-recall record, and which way is good."""

    name: str
    key: str
    part: str
    bar: float
    at_most: bool = False

    def row(self, corpus: str, score: Score) -> Row:
        """The figure as a row of the table."""
        value = float(score[self.key][self.part] if self.part else score[self.key])
        met = value <= self.bar if self.at_most else value >= self.bar
        return Row(f"{corpus}: {self.name}", f"{value:.3f}", f"{'≤' if self.at_most else '≥'} {self.bar:.2f}", met)


DEV = (
    Bar("position target P", "position.target", "p", 0.85),
    Bar("position target R", "position.target", "r", 0.70),
    Bar("position target F1", "position.target", "f1", 0.76),
    Bar("position full F1", "position.full", "f1", 0.68),
    Bar("all measures stage F1", "all.stage", "f1", 0.70),
    Bar("empty stay empty", "empty_stay_empty", "", 0.95),
    Bar("overstated", "overstated", "", 0.03, at_most=True),
    Bar("scope exact", "scope_exact", "", 0.75),
    Bar("dates right", "dates_right", "", 0.70),
)
SEED = (Bar("position target F1", "position.target", "f1", 0.76), Bar("overstated", "overstated", "", 0.03, at_most=True))


def rows(shared: Path) -> list[Row]:
    """All figures of the extraction issue; empty when the shared gold is not there."""
    gold = shared / "eval"
    if not (gold / "score.py").is_file():
        return []
    scorer = _scorer(gold / "score.py")
    dev, seed = read(gold / "dev.gold.jsonl"), read(gold / "seed.gold.jsonl")
    extractor = Extractor(load())
    answers, seed_answers = answer(extractor, dev), answer(extractor, seed)
    tuned = [r for r in dev if is_tuned(r["id"])]
    other = [r for r in dev if not is_tuned(r["id"])]
    found = [bar.row("dev", _score(scorer, dev, answers)) for bar in DEV]
    for name, part in (("dev tuned half", tuned), ("dev other half", other)):
        found += [Row(f"{name}: {b.name}", b.row(name, _score(scorer, part, answers)).measured) for b in DEV]
    found += [bar.row("seed", _score(scorer, seed, seed_answers)) for bar in SEED]
    found.append(_gap(scorer, dev, answers))
    return [*found, *_quotes((*dev, *seed), {**answers, **seed_answers}), *_speed(extractor, dev)]


def own_rows(scorer_at: Path) -> list[Row]:
    """The same figures on our own sentences, without bars: they are harder than news."""
    sentences = own_sentences()
    score = _score(_scorer(scorer_at), sentences, answer(Extractor(load()), sentences))
    return [Row(f"own: {b.name}", b.row("own", score).measured) for b in DEV]


def own_sentences() -> list[dict[str, Any]]:
    """The invented sentences of the tests."""
    return [row for path in sorted(OWN.glob("*.jsonl")) for row in read(path)]


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def answer(extractor: Extractor, given: Iterable[Mapping[str, Any]]) -> dict[str, list[dict[str, object]]]:
    """The statements of each row, by id."""
    return {row["id"]: [to_row(s) for s in extractor.extract(Reading.of_row(row)).statements] for row in given}


def is_tuned(ident: str) -> bool:
    """Whether a sentence belongs to the half that the rules were tuned on: an even first hex digit of its id's SHA-256."""
    return int(hashlib.sha256(ident.encode()).hexdigest()[0], 16) % 2 == 0


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("shared_score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _score(scorer: ModuleType, gold: Rows, answers: Mapping[str, Any]) -> Score:
    score: Callable[..., Score] = scorer.score
    return score({row["id"]: row["statements"] for row in gold}, answers)


def _gap(scorer: ModuleType, dev: Rows, answers: Mapping[str, Any]) -> Row:
    """The mean difference between halves, over random halvings with a fixed seed: how much the figure depends on the sentences."""
    chance = random.Random(20)
    gaps = []
    for _ in range(_HALVINGS):
        mixed = list(dev)
        chance.shuffle(mixed)
        parts = mixed[: len(mixed) // 2], mixed[len(mixed) // 2 :]
        first, second = (_score(scorer, part, answers)["position.target"]["f1"] for part in parts)
        gaps.append(abs(first - second))
    mean = sum(gaps) / len(gaps)
    return Row(f"dev: mean gap of position target F1 over {_HALVINGS} halvings", f"{mean:.3f}", "≤ 0.06", mean <= 0.06)


def _quotes(given: Rows, answers: Mapping[str, Any]) -> list[Row]:
    texts = {row["id"]: row["text"] for row in given}
    wrong = sum(texts[i][s["start"] : s["end"]] != s["quote"] for i, found in answers.items() for s in found)
    return [Row("quotes that differ from the text", str(wrong), "0", wrong == 0)]


def relevant(extractor: Extractor, given: Rows) -> list[Reading]:
    """The sentences that name a vendor."""
    matcher = extractor.names.matcher
    return [Reading.of_row(row) for row in given if any(mention.kind.value == "vendor" for mention in matcher.find(row["text"]))]


def _speed(extractor: Extractor, dev: Rows) -> list[Row]:
    """Sentences a second of processor time: those that name a vendor, and one text about nothing of ours."""
    naming = relevant(extractor, dev)
    plain = "The harvest in the north began early this year, farmers said on Tuesday, and the mills were ready for it. " * 4_000
    found = []
    for name, readings, count, bar in (
        ("relevant", naming * 3, len(naming) * 3, 2_000),
        ("irrelevant", [Reading.of_row({"text": plain})], 4_000, 20_000),
    ):
        rate = count / seconds(extractor, readings)
        found.append(Row(f"{name} sentences/s, one core", f"{rate:,.0f}", f"≥ {bar:,}", rate >= bar))
    return found


def seconds(extractor: Extractor, readings: Sequence[Reading]) -> float:
    """Processor seconds of one pass over the readings."""
    began = time.process_time()
    for reading in readings:
        extractor.extract(reading)
    return time.process_time() - began


def shared_folder() -> Path:
    """Where the shared gold is, if it is there at all."""
    return Path(os.environ.get("CORDON_SHARED", "") or Path(__file__).resolve().parents[2] / "shared")


def main() -> int:
    """Print the table; exit code 1 when a bar is missed, 2 without the shared gold."""
    shared = shared_folder()
    scorer = shared / "eval" / "score.py"
    if not scorer.is_file():
        print(f"evaluation: {scorer}: no scorer there; name the folder with CORDON_SHARED", file=sys.stderr)
        return 2
    found = own_rows(scorer) if "--own" in sys.argv[1:] else rows(shared)
    print("\n".join(table("extraction", found)))
    return 1 if any(row.met is False for row in found) else 0


if __name__ == "__main__":
    sys.exit(main())
