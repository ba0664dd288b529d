"""Reads all of our own sentences once, so that a library built to count can see what reading news takes."""

from __future__ import annotations

import json
from pathlib import Path

from cordon.extract import Extractor, Reading
from cordon.names import load

_SENTENCES = Path(__file__).parents[2] / "tests" / "extract" / "sentences"


def main() -> None:
    """Read them in the order of their files."""
    extractor = Extractor(load())
    for file in sorted(_SENTENCES.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            extractor.extract(Reading.of_row(json.loads(line)))


if __name__ == "__main__":
    main()
