"""A date and an act that it may date, with the lists that tell kinds of dates apart."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.dating.anchors import Anchor
from cordon.extract.dating.dates import Found
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft


@dataclass(frozen=True, slots=True)
class When:
    """A date of a sentence: what it stands with, what its preposition makes of it, and whether it is yet to come."""

    found: Found
    at: Anchor
    kind: str
    future: bool

    def value(self, kind: str) -> str:
        """The date as one of that kind; a weekday that is yet to come is the next one."""
        due = self.future or self.kind in ("deadline", "until") or kind == "deadline"
        return self.found.ahead if due and self.found.ahead else self.found.value


@dataclass(frozen=True, slots=True)
class DateWords:
    """The lists of dates.toml that tell kinds of dates apart."""

    deadline: frozenset[str]
    effective: frozenset[str]
    beyond: frozenset[str]
    enacting: frozenset[str]
    deciding: frozenset[str]
    declaring: frozenset[str]
    starting: frozenset[str]
    ending: frozenset[str]
    force: frozenset[str]
    papers: frozenset[str]
    persons: frozenset[str]
    limits: frozenset[str]
    coming: frozenset[str]


@dataclass(frozen=True, slots=True)
class Dated:
    """An act and the speaker of its sentence."""

    scene: Scene
    draft: Draft
    said: Speaker | None
    words: DateWords
