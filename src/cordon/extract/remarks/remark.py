"""One accusation or denial: where it stands in the sentence, who makes it, whom it is about."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.parties.targets import Hit
from cordon.extract.words.actor_words import Party


@dataclass(frozen=True, slots=True)
class Remark:
    """An accusation or a denial: the chunks it covers, who makes it, whom it is about."""

    measure: str
    first: int
    last: int
    actor: Party | None
    hits: tuple[Hit, ...]
