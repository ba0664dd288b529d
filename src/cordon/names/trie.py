"""The names as a tree of words: walked once from each word of a text, it gives the longest name that starts there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from cordon.names.mentions import Candidate
from cordon.names.surfaces import Capitals, Surface
from cordon.names.words import LONGEST_GAP, WORD, folded, joint, joints_of_name, lowered

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ending:
    """A name that ends at a node: of an exact one the words as they must stand, of another the numbers of the words that need a capital.

    `stop` says that a full stop belongs to the name (`U.S.`).
    """

    candidate: Candidate | None
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
    node.endings.append(_ending(surface, [(word.start(), word.end()) for word in words]))


def _ending(surface: Surface, spans: list[Span]) -> Ending:
    words = tuple(surface.text[start:end] for start, end in spans)
    stop = surface.text.endswith(".")
    if surface.capitals is Capitals.EXACT:
        return Ending(surface.candidate, words, (), stop)
    needed = surface.capitals is Capitals.INITIAL
    capital = tuple(number for number, word in enumerate(words) if needed and word[0].isupper())
    return Ending(surface.candidate, (), capital, stop)


def longest(root: Node, text: str, low: str, words: Sequence[Span], at: int) -> tuple[int, tuple[Candidate, ...]] | None:
    """The longest name whose first word is `words[at]`: its end and readings (none for a phrase that hides names), or `None`."""
    best: tuple[int, tuple[Candidate, ...]] | None = None
    start, end = words[at]
    node = root.after.get(folded(low[start:end]))
    spans = [words[at]]
    while node is not None:
        if node.endings:
            best = _standing(node, text, spans) or best
        at += 1
        node = _next(node, low, spans, words[at]) if node.after and at < len(words) else None
    return best


def _next(node: Node, low: str, spans: list[Span], word: Span) -> Node | None:
    """The node after the next word of the text, whose span is added; `None` when no name goes on so."""
    gap = low[spans[-1][1] : word[0]]
    mark = "s" if gap == " " else joint(gap) if len(gap) <= LONGEST_GAP else None
    if mark is None:
        return None
    spans.append(word)
    return node.after.get(mark + folded(low[word[0] : word[1]]))


def _standing(node: Node, text: str, spans: list[Span]) -> tuple[int, tuple[Candidate, ...]] | None:
    """The end and the readings of the names that end at a node, of those whose capitals are right in this text."""
    standing = [ending for ending in node.endings if _right(ending, text, spans)]
    if not standing:
        return None
    end = spans[-1][1]
    if any(ending.stop for ending in standing) and text[end : end + 1] == ".":
        end += 1
    return end, tuple(dict.fromkeys(ending.candidate for ending in standing if ending.candidate is not None))


def _right(ending: Ending, text: str, spans: list[Span]) -> bool:
    if ending.exact:
        return all(_same(text[start:end], word) for (start, end), word in zip(spans, ending.exact, strict=True))
    return all(text[spans[place][0]].isupper() for place in ending.capital)


def _same(found: str, wanted: str) -> bool:
    """Whether the words are the same letter by letter, hidden characters aside."""
    return found == wanted or "".join(ch for ch in found if ch.isalnum()) == wanted
