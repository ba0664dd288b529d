"""One act of a sentence with what was found out about it, and what can be said of its actors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cordon.extract.acts.frame import Frame
from cordon.extract.parties.scene import Scene
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.stages.climbed import Climb
from cordon.extract.words.actor_words import Party
from cordon.model.act import ANYWHERE, UNKNOWN_ACTOR


@dataclass(frozen=True, slots=True)
class Case:
    """One act of a sentence with what was found out about it."""

    scene: Scene
    frame: Frame
    state: Climb
    scope_words: ScopeWords


def kind_of(found: Iterable[Party]) -> str:
    """`state`, `company` or `unknown`: what the first known party is; several states together are `state`."""
    for one in found:
        if one.kind in ("state", "several"):
            return "state"
        if one.kind in ("company", "person"):
            return "company"
    return "unknown"


def ids_of(actors: Iterable[Party]) -> list[str]:
    """The actors' codes, each once; several unnamed ones are `?`, and so is nobody."""
    found = dict.fromkeys(UNKNOWN_ACTOR if p.kind == "several" else p.id for p in actors)
    return list(found) or [UNKNOWN_ACTOR]


def is_known(found: Iterable[Party]) -> bool:
    """Whether any party is known, or several stand together."""
    return any(p.id != UNKNOWN_ACTOR or p.kind == "several" for p in found)


def is_named(found: Iterable[Party]) -> bool:
    """Whether any party has a code of its own."""
    return any(p.id not in (UNKNOWN_ACTOR, ANYWHERE) for p in found)
