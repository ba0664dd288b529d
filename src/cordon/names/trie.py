"""The names as a tree of words: walked once from each word of a text, it gives the longest name that starts there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from cordon.names.mentions import Candidate
from cordon.names.surfaces import Capitals, Surface
from cordon.names.words import LONGEST_GAP, WORD, Words, folded, joint, joints_of_name, lowered

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ending:
    """The readings of a name that ends at a node, none for a phrase that hides names: of an exact one the words as they must stand, of
    another the numbers of the words that need a capital.

    `stop` says that a full stop belongs to the name (`U.S.`).
    """

    candidates: tuple[Candidate, ...]
    exact: tuple[str, ...]
    capital: tuple[int, ...]
    stop: bool


@dataclass(slots=True)
class Node:
    """What may follow (joint and word), and the names that end here. Filled while the tree is built, then only read."""

    after: dict[str, Node] = field(default_factory=dict)
    endings: list[Ending] = field(default_factory=list)


def build(surfaces: Iterable[Surface]) -> Node:
    """The tree of all spellings; readings keep their order."""
    root = Node()
    for surface in surfaces:
        _add(root, surface)
    return root


def _add(root: Node, surface: Surface) -> None:
    words = list(WORD.finditer(lowered(surface.text)))
    if not words:
        return
    node = root.after.setdefault(folded(words[0].group()), Node())
    for before, word in pairwise(words):
        spelled = folded(word.group())
        keys = [mark + spelled for mark in joints_of_name(surface.text[before.end() : word.start()])]
        follower = next((node.after[key] for key in keys if key in node.after), Node())
        for key in keys:
            node.after.setdefault(key, follower)
        node = follower
    _end(node, _ending(surface, [(word.start(), word.end()) for word in words]))


def _end(node: Node, ending: Ending) -> None:
    """Takes in an ending; one that is written like the last has its readings behind those of that one."""
    last = node.endings[-1] if node.endings else None
    if last is not None and (last.exact, last.capital, last.stop) == (ending.exact, ending.capital, ending.stop):
        node.endings[-1] = replace(last, candidates=tuple(dict.fromkeys(last.candidates + ending.candidates)))
    else:
        node.endings.append(ending)


def _ending(surface: Surface, spans: list[Span]) -> Ending:
    words = tuple(surface.text[start:end] for start, end in spans)
    stop = surface.text.endswith(".")
    readings = () if surface.candidate is None else (surface.candidate,)
    if surface.capitals is Capitals.EXACT:
        return Ending(readings, words, (), stop)
    needed = surface.capitals is Capitals.INITIAL
    capital = tuple(number for number, word in enumerate(words) if needed and word[0].isupper())
    return Ending(readings, (), capital, stop)


def longest(node: Node, text: str, words: Words, first: int) -> tuple[int, tuple[Candidate, ...]] | None:
    """The longest name that begins with word `first`, whose node this is: its end and readings (none for a phrase that hides names),
    or `None`."""
    best: tuple[int, tuple[Candidate, ...]] | None = None
    last, pieces = first, words.pieces
    while True:
        if node.endings:
            best = _standing(node, text, words, (first, last)) or best
        if not node.after or last + 2 >= len(pieces):
            return best
        gap = pieces[last + 1]
        mark = "s" if gap == " " else joint(gap) if len(gap) <= LONGEST_GAP else None
        follower = node.after.get(mark + pieces[last + 2]) if mark is not None else None
        if follower is None:
            return best
        node = follower
        last += 2


def _standing(node: Node, text: str, words: Words, span: Span) -> tuple[int, tuple[Candidate, ...]] | None:
    """The end and the readings of the names that end at a node, of those whose capitals are right in this text."""
    first, last = span
    standing = [ending for ending in node.endings if _right(ending, text, words.ends, first)]
    if not standing:
        return None
    end = words.ends[last]
    if text[end : end + 1] == "." and any(ending.stop for ending in standing):
        end += 1
    readings = standing[0].candidates
    if len(standing) > 1:
        readings = tuple(dict.fromkeys([reading for ending in standing for reading in ending.candidates]))
    return end, readings


def _right(ending: Ending, text: str, ends: list[int], first: int) -> bool:
    """Whether the words from `first` on are written as the name wants them; word n lies between the ends of its gap and of itself."""
    for place in ending.capital:
        if not text[ends[first + 2 * place - 1]].isupper():
            return False
    word = first
    for wanted in ending.exact:
        if not _same(text[ends[word - 1] : ends[word]], wanted):
            return False
        word += 2
    return True


def _same(found: str, wanted: str) -> bool:
    """Whether the words are the same letter by letter, hidden characters aside."""
    return found == wanted or "".join(ch for ch in found if ch.isalnum()) == wanted
