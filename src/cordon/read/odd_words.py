"""Slips of the pen: doubled words, a missing noun, wrong verb forms, by the patterns of data/read/slips.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordon.model.document import Span, Warning
from cordon.read.phrases import read_table

_BEFORE = 80  # characters before a find in which its exceptions may stand


@dataclass(frozen=True, slots=True)
class Slip:
    """One kind of slip. A find is no slip when its word is allowed, when it starts with one of `starts`, or after one of `before`."""

    why: str
    find: tuple[re.Pattern[str], ...]
    allowed: frozenset[str]
    starts: tuple[str, ...]
    before: tuple[re.Pattern[str], ...]

    def finds(self, text: str, span: Span) -> Iterator[Span]:
        """The spans of the slips in a part of the text."""
        for pattern in self.find:
            for found in pattern.finditer(text[span[0] : span[1]]):
                start = span[0] + found.start()
                if found.groupdict().get("word") in self.allowed or found.group().startswith(self.starts):
                    continue
                if not any(known.search(text[max(span[0], start - _BEFORE) : start]) for known in self.before):
                    yield start, span[0] + found.end()


@lru_cache(maxsize=1)
def load_slips() -> tuple[Slip, ...]:
    """The shipped kinds of slip."""
    return tuple(
        Slip(
            str(row["why"]),
            tuple(re.compile(pattern) for pattern in row["find"]),
            frozenset(row["allowed"]),
            tuple(f"{word}{mark}" for word in row.get("starts", ()) for mark in "'’"),
            tuple(re.compile(pattern, re.I) for pattern in row.get("before", ())),
        )
        for row in read_table("slips.toml").values()
    )


def odd_words(text: str, spans: Sequence[Span]) -> Iterator[Warning]:
    """Every slip in these parts of a text."""
    for span in spans:
        for slip in load_slips():
            for start, end in slip.finds(text, span):
                yield Warning("typo", (start, end), f"{text[start:end]!r}: {slip.why}")
