"""Those who are named beside a class of them: "three countries, Norland, Sudland and Ostland, have"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.text.tokens import Token
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_MARKS: Final = ",—"


def apposed_members(scene: Scene, run: Run) -> list[Party]:
    """The members by name that stand between two marks behind a class in the plural; none where they are fewer than two."""
    made = scene.made
    head = made.chunks[run[0]]
    if made.kinds[run[0]] != "n" or not _is_class(made.tokens[head.last - 1]):
        return []
    mark = run[0] + 1
    while made.kinds[mark] == "P" and made.kinds[mark + 1] == "n":
        mark += 2
    if made.kinds[mark] not in _MARKS or made.kinds[mark + 1] != "n":
        return []
    named = _list_behind(made, mark)
    found = [p for k in named for p in parties(made, (k, k + 1), scene.rules.actors, scene.context)]
    known = len(found) == len(named) > 1 and all(p.kind in ("state", "company") and p.id != UNKNOWN_ACTOR for p in found)
    return found if known else []


def _is_class(last: Token) -> bool:
    """ "countries", "the biggest carriers", "Nordic countries": a plural that is no name of one."""
    return last.low.endswith("s") and (last.mention is None or last.mention.kind is NameKind.GROUP)


def _list_behind(made: Parse, mark: int) -> list[int]:
    """The names of a list that the same mark opens and closes; the last one comes behind "and"."""
    named, at, joined = [mark + 1], mark + 2, False
    while True:
        step = 2 if made.kind(at) == "," and made.kind(at + 1) == "C" else 1 if made.kind(at) in ",C" else 0
        if not step or made.kind(at + step) != "n":
            break
        joined = made.kind(at + step - 1) == "C"
        named.append(at + step)
        at += step + 1
        if joined:
            break
    return named if joined and made.kind(at) == made.kind(mark) and made.kind(at + 1) in "vR" else []
