"""What a question gets: how it was read, the answer in words, the positions behind it, and what the ledger could not answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cordon.ask.reading import Reading
from cordon.model.position import Position

_MOST_WANTED = 12


@dataclass(frozen=True, slots=True)
class Gap:
    """Something asked for on which the ledger knows no rule: the editors' wanted list counts these, and nothing of who asked."""

    place: str
    vendor: str
    scope: str


@dataclass(frozen=True, slots=True)
class Reply:
    """The reply. `positions` are those that the answer was made from, in the order of the places and vendors asked about."""

    reading: Reading
    answer: str
    positions: tuple[Position, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def wanted(self) -> tuple[tuple[str, str, str], ...]:
        """The gaps as the wanted list counts them: place, vendor, scope. Of a question on a whole continent only the first ones."""
        return tuple((gap.place, gap.vendor, gap.scope) for gap in self.gaps[:_MOST_WANTED])

    def as_row(self) -> Mapping[str, object]:
        """The fields that `--jsonl` gives: one place or vendor as text, several as a list, none as null."""
        reading = self.reading
        return {
            "intent": reading.intent.value,
            "place": _one(reading.places),
            "vendor": _one(reading.vendors),
            "scope": list(reading.scope.ordered),
            "as_of": reading.as_of.isoformat() if reading.as_of else None,
            "answer": self.answer,
        }


def _one(found: Sequence[str]) -> str | list[str] | None:
    if not found:
        return None
    return found[0] if len(found) == 1 else list(found)
