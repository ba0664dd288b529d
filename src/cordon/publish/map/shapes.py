"""The shapes of the map, read from the package (or from a file of the same form that an editor names)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from cordon.model.errors import InputError

SHAPES = Path(__file__).resolve().parents[2] / "data" / "map" / "shapes.json"


@dataclass(frozen=True)
class Shapes:
    """Paths by place code in units of a `width` × `height` view box, the outline of the globe, and dots for small places."""

    width: int
    height: int
    globe: str
    paths: Mapping[str, str]
    dots: Mapping[str, tuple[int, int]]

    @property
    def places(self) -> tuple[str, ...]:
        """Every place that the map can show, in order of code."""
        return tuple(sorted({*self.paths, *self.dots}))

    @cached_property
    def drawn(self) -> tuple[str, ...]:
        """The same in the order of drawing: dots last, so that they lie above their neighbours."""
        return (*(place for place in self.places if place not in self.dots), *sorted(self.dots))


@lru_cache(maxsize=4)
def load_shapes(path: Path = SHAPES) -> Shapes:
    """Reads a file of shapes; one that can't be read is an InputError."""
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        dots = {str(code): (int(x), int(y)) for code, (x, y) in row["dots"].items()}
        paths = {str(code): str(drawn) for code, drawn in row["shapes"].items()}
        return Shapes(int(row["width"]), int(row["height"]), str(row["globe"]), paths, dots)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"no map shapes ({error})", place=path.name, mend="make the file with tools/map_shapes.py") from error
