"""The wording of page furniture, from data/read/furniture.toml: which lines are headings of comments, buttons, captions and so on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

_LONGEST = 300  # characters; a longer line is never furniture
_EDGES = " \t\u00a0#*_•·‣▪◦>|[](){}–—-:.…,;!?»«›‹\"'“”↓→▼▲+"
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " "})
_SENTENCE_WORDS = 4  # spaces in it: a full stop after fewer words makes no sentence
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Kind:
    """The lines of one kind: their patterns, how long such a line may be, and whether it may be a whole sentence."""

    pattern: re.Pattern[str]
    most_words: int
    sentences: bool

    def holds(self, plain: str, sentence: bool) -> bool:
        """Whether a plain line (see `plain_line`) is of this kind."""
        return (self.sentences or not sentence) and plain.count(" ") < self.most_words and self.pattern.fullmatch(plain) is not None


@dataclass(frozen=True, slots=True)
class Phrases:
    """The kinds of furniture by name."""

    kinds: Mapping[str, Kind]

    def kind(self, line: str, among: Sequence[str]) -> str | None:
        """The first of these kinds that the line is, or None."""
        if len(line) > _LONGEST:
            return None
        plain = plain_line(line)
        sentence = line.rstrip("\"'”’)").endswith((".", "!", "?")) and plain.count(" ") >= _SENTENCE_WORDS
        return next((kind for kind in among if self.kinds[kind].holds(plain, sentence)), None) if plain else None

    def has(self, line: str, kind: str) -> bool:
        """Whether the line is of that kind."""
        return self.kind(line, (kind,)) is not None


def plain_line(line: str) -> str:
    """Lower case, straight quotes, single spaces, no list marks or punctuation at the edges."""
    return _SPACE.sub(" ", line.translate(_QUOTES)).strip(_EDGES).casefold()


def _pattern(phrase: str) -> str:
    """`*` stands for anything, `#` for a number, `%` for one word."""
    escaped = re.escape(phrase.casefold().translate(_QUOTES))
    return escaped.replace(r"\*", ".*").replace(r"\#", r"\d[\d.,]*k?").replace("%", r"\S+").replace(r"\ ", " ")


@lru_cache(maxsize=1)
def load_phrases() -> Phrases:
    """The shipped furniture."""
    table = read_table("furniture.toml")
    return Phrases({kind: _kind(row) for kind, row in table.items()})


def _kind(row: Mapping[str, Any]) -> Kind:
    pattern = "|".join(_pattern(phrase) for phrase in row["lines"])
    return Kind(re.compile(pattern, re.S), int(row["most_words"]), bool(row["sentences"]))


def read_table(name: str) -> dict[str, dict[str, Any]]:
    """One TOML file of the reader's data."""
    return tomllib.loads(resources.files("cordon").joinpath("data", "read", name).read_text("utf-8"))
