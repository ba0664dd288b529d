"""Phrases as editors write them, made into patterns that take time in proportion to the text.

A phrase is words with single spaces: `a|b` either, `word*` any ending, `{class}` a word of that class, `(word)` may be missing,
`..` up to six words of the same sentence, `^` the beginning of a sentence, `<v>` a vendor or product, `<p>` a place, a people, a seat, a
group or who speaks for a state, `<who>` an agency, a company or a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cordon.model.errors import InputError

BEGINNING = "^"
ENDS = (".", "?")
_GAP = r"(?:[^.?^ ]{1,40} ){0,6}"
_MOST_GAPS = 2
_NAMED = {
    "<v>": "(?:<vendor>|<product>)",
    "<p>": "(?:<place>|<people>|<seat>|<group>|<agency>|<holder>)",
    "<who>": "(?:<agency>|<company>|<holder>)",
}
_PLAIN = re.compile(r"[a-z0-9'+%-]+\*?\Z|<[a-z]+>\Z|[.?^]\Z")

Classes = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Some phrases as one pattern over a line of words (each followed by a space, the line led by one)."""

    pattern: re.Pattern[str] | None

    def found(self, line: str) -> bool:
        """Whether any of them stands in the line."""
        return self.pattern is not None and self.pattern.search(line) is not None

    def spans(self, line: str) -> Iterator[tuple[int, int]]:
        """Where they stand, from left to right, as character offsets."""
        if self.pattern is not None:
            yield from (hit.span() for hit in self.pattern.finditer(line))


def phrases(texts: Iterable[str], classes: Classes, place: str) -> Phrases:
    """Compiles phrases; `place` names the file and entry for the message of an InputError. The longer are tried first."""
    made = [_phrase(text, classes, place) for text in sorted(set(texts), key=lambda text: (-len(text.split()), text))]
    return Phrases(re.compile("(?<= )(?:" + "|".join(made) + ")") if made else None)


def _phrase(text: str, classes: Classes, place: str) -> str:
    words = text.split()
    if not words or words.count("..") > _MOST_GAPS or words[0] == ".." or words[-1] == "..":
        raise InputError(f"not a phrase: {text!r}", place=place, mend=f"begin and end with a word, with at most {_MOST_GAPS} gaps")
    return "".join(_part(word, classes, place) for word in words)


def _part(word: str, classes: Classes, place: str) -> str:
    if word == "..":
        return _GAP
    if word.startswith("(") and word.endswith(")"):
        return f"(?:{_part(word[1:-1], classes, place)})?"
    choices = [choice for part in word.split("|") for choice in _choices(part, classes, place)]
    return f"(?:{'|'.join(_words(choice, place) for choice in choices)}) "


def _choices(part: str, classes: Classes, place: str) -> tuple[str, ...]:
    if not part.startswith("{"):
        return (part,)
    if part[1:-1] not in classes or not part.endswith("}"):
        raise InputError(f"unknown class of words {part!r}", place=place, mend=f"use one of: {', '.join(sorted(classes))}")
    return classes[part[1:-1]]


def _words(choice: str, place: str) -> str:
    return " ".join(_word(word, place) for word in choice.split("_"))


def _word(word: str, place: str) -> str:
    if word in _NAMED:
        return _NAMED[word]
    if not _PLAIN.match(word):
        raise InputError(f"not a word: {word!r}", place=place, mend="write lower-case words; the file's head explains the marks")
    return re.escape(word[:-1]) + "[a-z0-9'-]*" if word.endswith("*") else re.escape(word)
