"""The word lists by which targets are found."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.words.lexicon import Lexicon, word_sets


@dataclass(frozen=True, slots=True)
class TargetWords:
    """The lists of targets.toml."""

    goods: frozenset[str]
    makers: frozenset[str]
    risky: frozenset[str]
    categories: frozenset[str]
    sites: frozenset[str]
    anaphora: frozenset[str]
    foreign: frozenset[str]
    given: frozenset[str]
    shares: frozenset[str]
    dealt: frozenset[str]
    bonds: frozenset[str]
    bound: frozenset[str]
    held: frozenset[str]
    posing: frozenset[str]
    deemed: frozenset[str]
    dangers: frozenset[str]
    any_of: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> TargetWords:
        """From the lexicon."""
        return word_sets(cls, lexicon.table("targets"))
