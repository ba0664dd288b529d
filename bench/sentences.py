"""How many sentences that name a vendor are read in a second on one core: in plain Python, and compiled once `make compiled` has run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from cordon.extract import Extractor
from cordon.names import load
from evaluation.answers import build
from evaluation.extract import own_sentences, read, relevant, seconds, shared_folder
from evaluation.figures import Row

BAR = 2_000
_SECONDS = 6  # of processor time that are measured
_ROOT = Path(__file__).resolve().parents[1]


def run() -> Iterator[Row]:
    """One row for each build. Each is measured in a process of its own, and both in the same way."""
    yield _row(Path(sys.executable))
    compiled = Path(f"{sys.prefix}-compiled") / "bin" / "python"
    yield _row(compiled) if compiled.is_file() else Row("extract: machine code", "skipped: run `make compiled` first")


def _row(python: Path) -> Row:
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    told = subprocess.run([python, "-m", "bench.sentences"], cwd=_ROOT, env=settings, capture_output=True, text=True, check=True).stdout
    what, rate = told.strip().rsplit(maxsplit=1)
    return Row(f"extract: {what}, sentences/s", f"{float(rate):,.0f}", f"≥ {BAR:,}", float(rate) >= BAR)


def main() -> None:
    """Print what was measured in this process, and the rate: of real news where that is at hand, else of our own, shorter sentences."""
    gold = shared_folder() / "eval" / "dev.gold.jsonl"
    kind, rows = ("real", read(gold)) if gold.is_file() else ("our own", own_sentences())
    extractor = Extractor(load())
    readings = relevant(extractor, rows)
    passes = [seconds(extractor, readings)]
    while sum(passes) < _SECONDS:
        passes.append(seconds(extractor, readings))  # the best counts: what else the machine does only slows the others down
    print(f"{build()}, {len(readings)} {kind} sentences", len(readings) / min(passes))


if __name__ == "__main__":
    main()
