"""Which names of places take an article in a sentence: an editor's list of codes."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

ARTICLES = Path(__file__).resolve().parents[1] / "data" / "words" / "articles.csv"


@lru_cache(maxsize=2)
def with_article(path: Path = ARTICLES) -> frozenset[str]:
    """The codes whose name is written with "the" in a sentence."""
    with path.open(encoding="utf-8", newline="") as stream:
        return frozenset(row["code"] for row in csv.DictReader(stream))
