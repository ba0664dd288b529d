"""Plain lists of the lexicon, as records whose fields have the names of the lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, TypeVar

from cordon.extract.words.wordbook import Raw, words_of

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def word_sets(kind: type[T], table: Mapping[str, str], **made: frozenset[str]) -> T:
    """The lists of a file that a kind of record names by its fields, but for those that are `made` of several."""
    listed = [each.name for each in fields(kind) if each.name not in made]
    return kind(**{name: frozenset(words_of(table[name])) for name in listed}, **made)


@dataclass(frozen=True, slots=True)
class WordSets:
    """Plain lists of the files, under their names there."""

    clause_verbs: frozenset[str]
    said_last: frozenset[str]
    cautioning: frozenset[str]
    warning: frozenset[str]
    threatened_by: frozenset[str]
    swelling: frozenset[str]
    adjuncts: frozenset[str]
    within: frozenset[str]
    lets: frozenset[str]
    bounds: frozenset[str]
    covering: frozenset[str]
    closing: frozenset[str]
    ousting: frozenset[str]
    businesses: frozenset[str]
    giving: frozenset[str]
    times: frozenset[str]
    asking: frozenset[str]
    helps: frozenset[str]
    people: frozenset[str]
    supplying: frozenset[str]
    withheld: frozenset[str]
    reselling: frozenset[str]
    buying: frozenset[str]
    business: frozenset[str]
    breaking: frozenset[str]
    not_products: frozenset[str]
    delivers: frozenset[str]
    settled: frozenset[str]
    joiners: frozenset[str]
    ranks: frozenset[str]
    light: frozenset[str]
    relief: frozenset[str]
    rumours: frozenset[str]
    wants: frozenset[str]
    awaiting: frozenset[str]
    keeping_from: frozenset[str]
    time_setters: frozenset[str]
    nearing: frozenset[str]
    floating: frozenset[str]
    counts: frozenset[str]
    listing: frozenset[str]
    resulting: frozenset[str]
    behind: frozenset[str]
    followed: frozenset[str]
    felt: frozenset[str]
    hitting: frozenset[str]
    applying: frozenset[str]
    entries: frozenset[str]
    holdings: frozenset[str]
    brunt: frozenset[str]
    managed: frozenset[str]
    setting_out: frozenset[str]
    supply_rules: frozenset[str]
    living_with: frozenset[str]
    harms: frozenset[str]
    named_goods: frozenset[str]
    rulings: frozenset[str]
    passing: frozenset[str]
    chambers: frozenset[str]
    assenting: frozenset[str]
    assenters: frozenset[str]
    defending: frozenset[str]
    inputs: frozenset[str]
    standing: frozenset[str]
    misuses: frozenset[str]
    arresting: frozenset[str]
    garments: frozenset[str]
    legal: frozenset[str]
    dropping: frozenset[str]
    proceedings: frozenset[str]
    prices: frozenset[str]
    unveiling: frozenset[str]
    searches: frozenset[str]
    premises: frozenset[str]
    requests: frozenset[str]
    warrants: frozenset[str]
    hearings: frozenset[str]
    handing_over: frozenset[str]
    custody: frozenset[str]
    suspects: frozenset[str]
    contesting: frozenset[str]
    portfolios: frozenset[str]
    makes: frozenset[str]
    no_goods: frozenset[str]
    rules: frozenset[str]
    needing: frozenset[str]
    facing: frozenset[str]
    factive: frozenset[str]
    listers: frozenset[str]
    reporting: frozenset[str]
    telling: frozenset[str]
    weighing_if: frozenset[str]
    going: frozenset[str]
    supplies: frozenset[str]
    suffering: frozenset[str]
    breaches: frozenset[str]
    ours: frozenset[str]
    via: frozenset[str]
    denying: frozenset[str]
    dealing: frozenset[str]
    trade: frozenset[str]
    yielding: frozenset[str]
    relating: frozenset[str]
    copulas: frozenset[str]
    futures: frozenset[str]
    halts: frozenset[str]
    prevents: frozenset[str]
    courts: frozenset[str]
    never_nouns: frozenset[str]
    suits: frozenset[str]
    vague_suits: frozenset[str]
    private_suits: frozenset[str]
    at_court: frozenset[str]
    threats: frozenset[str]
    threat_words: frozenset[str]
    enduring: frozenset[str]
    shared: frozenset[str]
    shared_together: frozenset[str]
    lessening: frozenset[str]
    no_review: frozenset[str]
    built: frozenset[str]
    built_things: frozenset[str]
    roles: frozenset[str]
    clients: frozenset[str]
    dealt_with: frozenset[str]
    contracts: frozenset[str]
    spending: frozenset[str]
    building: frozenset[str]
    resuming: frozenset[str]
    displacing: frozenset[str]
    titles: frozenset[str]
    offered: frozenset[str]
    questions: frozenset[str]
    summons: frozenset[str]
    answers: frozenset[str]
    accounts: frozenset[str]
    panels: frozenset[str]
    spokespeople: frozenset[str]

    @classmethod
    def of(cls, raw: Raw) -> WordSets:
        """From the files in which they stand."""
        found = {}
        for each in fields(cls):
            file = next((name for name in ("grammar", "verbs", "stage") if each.name in raw[name]), "grammar")
            found[each.name] = frozenset(words_of(raw[file][each.name]))
        return cls(**found)
