"""One table of all measured figures: every module of this package with `rows(shared)` adds its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import evaluation
from evaluation.figures import Row, table

SHARED_VARIABLE = "CORDON_SHARED"


def main() -> int:
    """Print the table; exit code 1 when a bar is missed, 2 without the material to measure on."""
    shared = Path(os.environ.get(SHARED_VARIABLE, "") or Path(__file__).resolve().parents[2] / "shared")
    if not shared.is_dir():
        print(f"evaluation: {shared}: no gold files there; name their folder in {SHARED_VARIABLE}", file=sys.stderr)
        return 2
    rows = list(measured(shared))
    print("\n".join(table("figure", rows)))
    return 1 if any(row.met is False for row in rows) else 0


def measured(shared: Path) -> Iterator[Row]:
    """The figures of every module, module by module in the order of their names."""
    for found in iter_modules(evaluation.__path__):
        rows = getattr(import_module(f"evaluation.{found.name}"), "rows", None)
        if rows is not None:
            yield from rows(shared)


if __name__ == "__main__":
    sys.exit(main())
