"""What one more page costs in a ledger of many invented articles, in core seconds. Run: python -m bench.growth."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.cluster import texts
from cordon.extract import Extractor
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.names import Names, load
from cordon.pipeline import Page, Rooms, ingest
from evaluation.figures import Row

SIZES = (500, 2_000, 8_000)
_NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
_ACTS = (
    "has banned Huawei from its 5G networks",
    "will allow Huawei in its 5G networks",
    "has banned ZTE from its 5G core",
    "may ban Huawei",
)


def pages(size: int, names: Names, seed: int = 5) -> Iterator[Page]:
    """Invented articles over six years, each on one act in one place, padded with words of the clusters' benchmark."""
    rng = random.Random(seed)
    places = [place.name for code, place in sorted(names.places.by_code.items()) if len(code) == 2]
    for number, (text, _) in enumerate(texts(size)):
        day = date(2018, 1, 1) + timedelta(days=rng.randrange(2_190))
        place, act = rng.choice(places), rng.choice(_ACTS)
        printed = f"{day.day} {day:%B %Y}"
        body = f"{place} {act}, the government said on {printed}.\n\n{text.text[:1500]}.\n"
        yield Page(f"https://invented.example/{number}", f"{place} decides\n\nBy Ann Example, {printed}\n\n{body}".encode())


def measure(size: int, rooms: Rooms) -> tuple[float, float]:
    """Core seconds for all pages in one step, and for one more page after them."""
    given = list(pages(size + 1, rooms.names))
    with tempfile.TemporaryDirectory() as folder, Ledger.open(Path(folder) / "growth.db", Mode.CREATE) as ledger:
        began = time.process_time()
        ingest(ledger, given[:size], rooms, _NOW)
        middle = time.process_time()
        ingest(ledger, given[size:], rooms, _NOW)
        return middle - began, time.process_time() - middle


def run() -> Iterator[Row]:
    """The cost of one more page after 500 and after 2,000 articles: it should grow no faster than their number."""
    names = load()
    rooms = Rooms(names, Extractor(names))
    for size in SIZES[:2]:
        yield Row(f"growth: one more page after {size} articles, core seconds", f"{measure(size, rooms)[1]:.2f}")


def main() -> None:
    """Print one line a size."""
    names = load()
    rooms = Rooms(names, Extractor(names))
    print("articles  core s for all  core s for one more")
    for size in [int(arg) for arg in sys.argv[1:]] or SIZES:
        whole, one = measure(size, rooms)
        print(f"{size:8}  {whole:14.1f}  {one:19.2f}", flush=True)


if __name__ == "__main__":
    main()
