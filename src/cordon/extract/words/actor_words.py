"""A party of a sentence, and the lists of actors.toml by which it is found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from cordon.extract.words.lexicon import Lexicon, words_of
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import Names


class Party(NamedTuple):
    """`kind`: `state`, `company`, `several`, `none`. `id` is the code of the guide; `place` where it is at home, if known."""

    kind: str
    id: str
    place: str = ""
    token: int = -1


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    """From lists of words by place to the place of each word."""
    return {word: place for place, text in table.items() for word in words_of(text)}


def _offices(names: Names) -> dict[str, frozenset[str]]:
    """The words in the names of offices and bodies, by place: Britain has no "president"."""
    found: dict[str, set[str]] = {}
    for holder in names.holders.by_slug.values():
        for office in holder.offices:
            found.setdefault(office.place, {"government", "regulator"}).update(office.role.lower().split())
    for agency in names.agencies.by_slug.values():
        found.setdefault(agency.place, {"government", "regulator"}).update(agency.name.lower().split())
    return {place: frozenset(words) for place, words in found.items()}


NOBODY: Final = Party("none", UNKNOWN_ACTOR)


@dataclass(frozen=True, slots=True)
class ActorWords:
    """The noun lists of actors.toml."""

    state: frozenset[str]
    places: frozenset[str]
    sides: frozenset[str]
    company: frozenset[str]
    person: frozenset[str]
    several: frozenset[str]
    partners: frozenset[str]
    institutions: frozenset[str]
    foreign: frozenset[str]
    blocs: frozenset[str]
    regions: frozenset[str]
    offices: dict[str, frozenset[str]]
    nouns_of: dict[str, str]
    homes: dict[str, str]
    titles: frozenset[str]
    ministries: frozenset[str]
    offices_and_bodies: frozenset[str]
    usual: dict[str, str]
    usual_capital: dict[str, str]
    portfolios: frozenset[str]
    heads: frozenset[str]
    aides: frozenset[str]
    outsiders: frozenset[str]
    past: frozenset[str]
    legislators: frozenset[str]
    bodies: frozenset[str]
    elsewhere: frozenset[str]
    papers: frozenset[str]
    short: dict[str, str]
    titled: dict[str, str]
    parties: dict[str, str]

    @classmethod
    def of(cls, lexicon: Lexicon, names: Names) -> ActorWords:
        """From the lexicon, and from the names the regions whose states act for themselves."""
        table = lexicon.table("actors")

        def listed(name: str) -> frozenset[str]:
            return frozenset(words_of(table[name]))

        return cls(
            state=listed("state"),
            places=listed("places"),
            sides=listed("sides"),
            company=listed("company"),
            person=listed("person"),
            several=listed("several"),
            partners=listed("partners"),
            institutions=listed("institutions"),
            foreign=listed("foreign"),
            blocs=frozenset(code for code, place in names.places.by_code.items() if place.kind == "bloc"),
            regions=frozenset(slug for slug, group in names.groups.by_slug.items() if group.kind == "region"),
            offices=_offices(names),
            nouns_of=_by_word(table["of"]),
            homes={slug: vendor.origin for slug, vendor in names.vendors.by_slug.items()},
            titles=listed("titles"),
            ministries=listed("ministries"),
            offices_and_bodies=listed("titles") | listed("ministries"),
            usual=_by_word(table["usual"]),
            usual_capital=_by_word(table["usual_capital"]),
            portfolios=lexicon.sets.portfolios,
            heads=listed("heads"),
            aides=listed("aides"),
            outsiders=listed("outsiders"),
            past=listed("past"),
            legislators=listed("legislators"),
            bodies=listed("bodies"),
            elsewhere=listed("elsewhere"),
            papers=listed("papers"),
            short=_by_word(table["short"]),
            titled=_by_word(table["titled"]),
            parties=_by_word(table["legislator"]),
        )
