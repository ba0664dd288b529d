"""The words of accusing and denying: the lists of wrongs.toml that accusations and denials are read with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.words.lexicon import Lexicon, heads_of, word_sets, words_of

_ACCUSING: Final = (
    "nouns",
    "verbs",
    "attacking",
    "fire",
    "trusting",
    "distrusting",
    "troubling",
    "breaking",
    "keeping",
    "serving",
    "receiving",
    "gathering",
)
_DENYING: Final = (
    "critical",
    "waving",
    "averting",
    "arguing",
    "likening",
    "defends",
    "dismay",
    "reactions",
    "reacting",
    "defence",
    "standing_by",
    "lamenting",
    "accepting",
    "offering",
    "upholding",
)
_UNEASY: Final = ("worried", "distrusted", "trusty", "unlawfully", "ill", "subservient", "at_ease")


@dataclass(frozen=True, slots=True)
class WrongWords:
    """The lists of wrongs.toml. `accusing` and `denying` are all heads of phrases that accuse or deny, with those of the verbs and nouns
    of these classes: a sentence without them is passed over. `uneasy` are the words with which any verb may lead to an accusation."""

    nouns: frozenset[str]
    verbs: frozenset[str]
    weak: frozenset[str]
    doings: frozenset[str]
    company: frozenset[str]
    copulas: frozenset[str]
    threats: frozenset[str]
    denials: frozenset[str]
    instruments: frozenset[str]
    messages: frozenset[str]
    misgivings: frozenset[str]
    abused: frozenset[str]
    grave: frozenset[str]
    exposing: frozenset[str]
    obeying: frozenset[str]
    obeyed: frozenset[str]
    evidence: frozenset[str]
    proving: frozenset[str]
    lacking: frozenset[str]
    keeping: frozenset[str]
    laws: frozenset[str]
    refusing: frozenset[str]
    defends: frozenset[str]
    upholding: frozenset[str]
    worried: frozenset[str]
    faring: frozenset[str]
    negations: frozenset[str]
    matters: frozenset[str]
    protests: frozenset[str]
    critical: frozenset[str]
    waving: frozenset[str]
    drawing: frozenset[str]
    amid: frozenset[str]
    waved: frozenset[str]
    mastered: frozenset[str]
    attacking: frozenset[str]
    conduct: frozenset[str]
    outrages: frozenset[str]
    demanding: frozenset[str]
    relenting: frozenset[str]
    release: frozenset[str]
    halting: frozenset[str]
    approvals: frozenset[str]
    voicing: frozenset[str]
    dismay: frozenset[str]
    reactions: frozenset[str]
    angry: frozenset[str]
    reacting: frozenset[str]
    angrily: frozenset[str]
    defence: frozenset[str]
    virtues: frozenset[str]
    clearable: frozenset[str]
    foremost: frozenset[str]
    planted: frozenset[str]
    sinister: frozenset[str]
    issues: frozenset[str]
    borne: frozenset[str]
    carried: frozenset[str]
    aspects: frozenset[str]
    flaws: frozenset[str]
    revealing: frozenset[str]
    challenging: frozenset[str]
    trusting: frozenset[str]
    distrusting: frozenset[str]
    distrusted: frozenset[str]
    trusty: frozenset[str]
    at_ease: frozenset[str]
    troubling: frozenset[str]
    standing_by: frozenset[str]
    lamenting: frozenset[str]
    sorry: frozenset[str]
    rulings: frozenset[str]
    accepting: frozenset[str]
    offering: frozenset[str]
    ready: frozenset[str]
    openness: frozenset[str]
    broken: frozenset[str]
    breaking: frozenset[str]
    serving: frozenset[str]
    receiving: frozenset[str]
    commands: frozenset[str]
    gathering: frozenset[str]
    gathered: frozenset[str]
    subservient: frozenset[str]
    powers: frozenset[str]
    unlawfully: frozenset[str]
    ill: frozenset[str]
    things: frozenset[str]
    averting: frozenset[str]
    arguing: frozenset[str]
    ordeals: frozenset[str]
    likening: frozenset[str]
    showing: frozenset[str]
    welcome: frozenset[str]
    deals: frozenset[str]
    grounds: frozenset[str]
    naming: frozenset[str]
    asked: frozenset[str]
    worries: frozenset[str]
    menacing: frozenset[str]
    fire: frozenset[str]
    whereof: frozenset[str]
    under: frozenset[str]
    accusing: frozenset[str]
    denying: frozenset[str]
    uneasy: frozenset[str]
    hounding: frozenset[str]
    treating: frozenset[str]
    unfairly: frozenset[str]
    envious: frozenset[str]
    ill_treating: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> WrongWords:
        """From the lexicon."""
        table = lexicon.table("wrongs")
        accused = (words_of(table[name]) for name in _ACCUSING)
        accusing = heads_of(lexicon, "accuse", "judge").union(*accused)
        denying = heads_of(lexicon, "deny", "accuse", "judge").union(*(words_of(table[name]) for name in _DENYING))
        denying |= lexicon.sets.suits | lexicon.sets.copulas
        uneasy = frozenset().union(*(words_of(table[name]) for name in _UNEASY))
        ill_treating = frozenset((*words_of(table["hounding"]), *words_of(table["treating"])))
        return word_sets(cls, table, accusing=accusing, denying=denying, uneasy=uneasy, ill_treating=ill_treating)
