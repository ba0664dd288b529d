"""A question as a line of words, names replaced by marks (`<vendor>`, `<place>` …), so that phrases can be looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cordon.ask.phrases import BEGINNING, ENDS
from cordon.names import Mention, NameKind
from cordon.names.spelling import fold

_MARKS = {NameKind.DEMONYM: "<people>", NameKind.PART: "<place>"}
_WORD = re.compile(r"[^\W_]+(?:['’+-][^\W_]+)*%?|[.!?;]|\n")
_STOPS = {"!": ".", ";": ".", "\n": "."}
_GENITIVE = re.compile(r"['’]s?\b")


@dataclass(frozen=True, slots=True)
class Line:
    """`text` is a space and the words, each with a space behind it; `mentions` are names by the number of their word."""

    words: tuple[str, ...]
    mentions: dict[int, Mention]
    text: str

    def number(self, offset: int) -> int:
        """The number of the word that starts at a character offset of `text`."""
        return self.text.count(" ", 0, offset) - 1

    def sentence(self, number: int) -> tuple[int, int]:
        """The numbers of the first word and of the mark behind the last word of the sentence that a word stands in."""
        start = number
        while start > 0 and self.words[start] != BEGINNING:
            start -= 1
        end = number
        while end < len(self.words) and self.words[end] not in ENDS:
            end += 1
        return start, end


def line_of(text: str, mentions: Sequence[Mention]) -> Line:
    """The line of a text with the names found in it."""
    words: list[str] = []
    named: dict[int, Mention] = {}
    at = 0
    for mention in mentions:
        words += _words(text[at : mention.start])
        named[len(words)] = mention
        words.append(_mark(mention))
        words += _words(mention.surface)[1:] if mention.kind is NameKind.VENDOR else []  # a maker's division tells the equipment
        genitive = _GENITIVE.match(text, mention.end)
        at = genitive.end() if genitive else mention.end
    words += _words(text[at:])
    words, named = _with_beginnings(words, named)
    return Line(tuple(words), named, " " + "".join(f"{word} " for word in words))


def _mark(mention: Mention) -> str:
    """A place that is a group as well (the Union) is marked as a group: "who in the EU" asks for its members."""
    is_group = mention.kind is NameKind.PLACE and mention.as_kind(NameKind.GROUP) is not None
    return "<group>" if is_group else _MARKS.get(mention.kind, f"<{mention.kind.value}>")


def _words(text: str) -> list[str]:
    found = (hit.group() for hit in _WORD.finditer(text))
    return [_STOPS.get(word, word if word in ENDS else fold(word).replace("’", "'")) for word in found]


def _with_beginnings(words: list[str], named: dict[int, Mention]) -> tuple[list[str], dict[int, Mention]]:
    """Puts the mark of a beginning before each sentence, and drops ends without one. The numbers of names move along."""
    out: list[str] = []
    moved: dict[int, Mention] = {}
    for number, word in enumerate(words):
        if word in ENDS and (not out or out[-1] in ENDS):
            continue
        if not out or out[-1] in ENDS:
            out.append(BEGINNING)
        if number in named:
            moved[len(out)] = named[number]
        out.append(word)
    if out and out[-1] not in ENDS:
        out.append(".")
    return out, moved
