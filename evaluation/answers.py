"""All that the extractor answers to our own sentences, one JSON line each, to compare two builds: python -m evaluation.answers FILE.

Prints whether the modules are Python or machine code.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from cordon.extract import Extractor, Reading, as_text, scenes, to_row
from cordon.names import load
from evaluation.extract import own_sentences


def is_compiled() -> bool:
    """Whether the modules that read sentences are machine code here."""
    return not str(scenes.__file__).endswith(".py")


def build() -> str:
    """What runs, in words."""
    return "machine code" if is_compiled() else "plain Python"


def lines() -> Iterator[str]:
    """Statements, figures, warnings and explanations of each sentence."""
    extractor = Extractor(load())
    for row in own_sentences():
        reading = Reading.of_row(row)
        said = extractor.extract(reading)
        beside = [repr(figure) for figure in said.figures], [repr(warning) for warning in said.warnings]
        found = [to_row(statement) for statement in said.statements], *beside, as_text(extractor.explain(reading))
        yield json.dumps([row["id"], *found], ensure_ascii=False, sort_keys=True)


def main(file: Path) -> int:
    """Write them all."""
    answers = list(lines())
    file.write_text("".join(f"{line}\n" for line in answers), encoding="utf-8")
    print(f"{build()}: {len(answers)} sentences")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
