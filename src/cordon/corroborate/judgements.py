"""What editors ruled on sameness: edges between reports, with author, time and reason. Nothing is rewritten: taking one back is free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Ruling(StrEnum):
    """`same`: one act. `apart`: two acts. `open`: an earlier ruling is taken back and the matching rule decides again."""

    SAME = "same"
    APART = "apart"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One editor's ruling on two reports, named by their ids (an event is named by any of its reports)."""

    ruling: Ruling
    a: str
    b: str
    author: str
    when: datetime
    reason: str

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in order."""
        return (self.a, self.b) if self.a <= self.b else (self.b, self.a)


@dataclass(frozen=True, slots=True)
class Rulings:
    """What stands of all judgements: on each pair the latest one counts."""

    same: frozenset[tuple[str, str]]
    apart: frozenset[tuple[str, str]]
    reopened: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, judgements: Iterable[Judgement]) -> Rulings:
        """The latest ruling on each pair; of two at one moment the later in the list."""
        latest: dict[tuple[str, str], Judgement] = {}
        for judgement in judgements:
            known = latest.get(judgement.pair)
            if known is None or known.when <= judgement.when:
                latest[judgement.pair] = judgement
        by_ruling = {ruling: frozenset(pair for pair, last in latest.items() if last.ruling is ruling) for ruling in Ruling}
        return cls(by_ruling[Ruling.SAME], by_ruling[Ruling.APART], by_ruling[Ruling.OPEN])
