"""The words of accusing and denying: the lists of wrongs.toml that talk is read with."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.lexicon import Lexicon, word_sets


@dataclass(frozen=True, slots=True)
class WrongWords:
    """The lists of wrongs.toml."""

    nouns: frozenset[str]
    verbs: frozenset[str]
    weak: frozenset[str]
    company: frozenset[str]
    copulas: frozenset[str]
    threats: frozenset[str]
    denials: frozenset[str]
    evidence: frozenset[str]
    lacking: frozenset[str]
    defends: frozenset[str]
    worried: frozenset[str]
    negations: frozenset[str]
    matters: frozenset[str]
    protests: frozenset[str]
    critical: frozenset[str]
    waving: frozenset[str]
    drawing: frozenset[str]
    amid: frozenset[str]
    waved: frozenset[str]
    attacking: frozenset[str]
    conduct: frozenset[str]
    grounds: frozenset[str]
    naming: frozenset[str]
    asked: frozenset[str]
    worries: frozenset[str]
    menacing: frozenset[str]
    under: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> WrongWords:
        """From the lexicon."""
        return word_sets(cls, lexicon.table("wrongs"))
