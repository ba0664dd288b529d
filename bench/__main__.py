"""One table of all speed figures: every module of this package with `run()` adds its rows."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pkgutil import iter_modules

import bench
from evaluation.figures import Row, table


def main(names: Sequence[str]) -> int:
    """Run the benchmarks named, or all, and print the table; exit code 1 when a bar is missed."""
    rows = list(measured(names))
    print("\n".join(table("benchmark", rows)))
    return 1 if any(row.met is False for row in rows) else 0


def measured(names: Sequence[str]) -> Iterator[Row]:
    """The rows of every benchmark in the order of their names."""
    for found in iter_modules(bench.__path__):
        run = getattr(import_module(f"bench.{found.name}"), "run", None)
        if run is not None and (not names or found.name in names):
            yield from run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
