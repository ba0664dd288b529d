"""The words around sources and headings of list pages, from data/read/sources.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordon.read.phrases import plain_line, read_table


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Patterns made from the data file. `label` finds the word that announces a source; `columns` are table headings by role."""

    label: re.Pattern[str]
    kinds: re.Pattern[str]
    citing: re.Pattern[str]
    columns: Mapping[str, frozenset[str]]
    updates: re.Pattern[str]
    undated: frozenset[str]

    def column(self, cell: str) -> str | None:
        """The role of a table's column by its heading."""
        plain = plain_line(cell)
        return next((role for role, words in self.columns.items() if plain in words), None)

    def only_updates(self, text: str) -> bool:
        """Whether what follows a heading only says that updates follow."""
        return len(text) <= 60 and (not plain_line(text) or self.updates.fullmatch(plain_line(text)) is not None)


@lru_cache(maxsize=1)
def load_source_words() -> SourceWords:
    """The shipped words."""
    table = read_table("sources.toml")
    labels = _any(table["labels"]["words"])
    return SourceWords(
        # "Source: X", "Source X" or "SourceX"; a sentence such as "Sources said" goes on in lower case.
        label=re.compile(
            rf"(?:\A|(?<=[\s.!?”\"')\](*_>—–-]))(?P<label>{labels})(?P<sep>\**\s?[:：]\**\s*|\s[–—-]\s|\s+(?=[A-Z0-9“\"\[])|(?=[A-Z]))"
        ),
        kinds=re.compile(rf"\s+(?:{_any(table['kinds']['words'])})\Z"),
        citing=re.compile(rf",?\s+\(?(?:{_any(table['citing']['words'])})\s+", re.I),
        undated=frozenset(table["undated"]["words"]),
        columns={role: frozenset(words) for role, words in table["columns"].items()},
        updates=re.compile("|".join(re.escape(line).replace(r"\#", r"\d+").replace("#", r"\d+") for line in table["updates"]["lines"])),
    )


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
