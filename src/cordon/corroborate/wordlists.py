"""The word lists of this room: data files inside the package that an editor can change."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from cordon.corroborate.salience import stem
from cordon.model.errors import InputError

_FOLDER = "data/corroborate"


def _rows(name: str) -> list[dict[str, str]]:
    text = files("cordon").joinpath(_FOLDER, name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Words that every news text has, folded and stemmed, of `common_words.csv`."""
    found = {stem(word.casefold()) for row in _rows("common_words.csv") for word in (row["words"] or "").split()}
    if not found:
        raise InputError("no common words", place="common_words.csv", mend="restore the shipped file")
    return frozenset(found)


@lru_cache(maxsize=1)
def signoffs() -> Mapping[str, str]:
    """Phrases by which agencies sign their texts -> outlet slug, of `signoffs.csv`."""
    return {row["phrase"].casefold(): row["outlet"] for row in _rows("signoffs.csv")}


@lru_cache(maxsize=1)
def spun_terms() -> Mapping[str, str]:
    """What thesaurus machines write for a fixed term -> the term, folded, of `spun_terms.csv`."""
    return {spun.strip().casefold(): row["term"] for row in _rows("spun_terms.csv") for spun in row["spun"].split("|") if spun.strip()}


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which one act changes another: a pattern, the kind of change, whether the wording is sure, and an example."""

    pattern: str
    how: str
    sure: bool
    example: str


@lru_cache(maxsize=1)
def change_cues() -> tuple[Cue, ...]:
    """The words of change of `change_cues.csv`, in order: the first that fits a sentence counts."""
    return tuple(Cue(row["pattern"], row["how"], row["sure"] == "yes", row["example"]) for row in _rows("change_cues.csv"))
