"""The lexicon: what words mean for the extractor, read from TOML files that an editor may change. The loader holds them to their schema."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from cordon.extract.inflection import forms, third_person
from cordon.model.errors import InputError

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "lexicon"
FILES = (
    "grammar",
    "verbs",
    "nouns",
    "stage",
    "measures",
    "scope",
    "actors",
    "attribution",
    "wrongs",
    "dates",
    "instruments",
    "figures",
    "prose",
    "targets",
)


class Word(NamedTuple):
    """What one spelling may be: a closed class (`tag`), forms of verbs, the singular of a noun, an adjective."""

    tag: str = ""
    verbs: tuple[tuple[str, str], ...] = ()
    noun: str = ""
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Verb + noun that name an act together ("put on a blacklist"). Empty sets don't restrict."""

    means: str
    verbs: frozenset[str]
    preps: frozenset[str]
    nouns: frozenset[str]
    objects: frozenset[str]
    negated: bool
    actors: frozenset[str]
    with_only: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All entries, ready to be looked up. `raw` holds the files as they are, for the tables that a component reads itself."""

    raw: Mapping[str, Mapping[str, Any]]
    words: Mapping[str, Word]
    compounds: Mapping[str, tuple[tuple[str, ...], ...]]
    particles: Mapping[str, frozenset[str]]
    verb_classes: Mapping[str, tuple[str, ...]]
    noun_classes: Mapping[str, str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    verb_effects: Mapping[str, str]
    noun_effects: Mapping[str, str]
    adjective_effects: Mapping[str, str]
    idioms: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    settled: frozenset[str]
    joiners: frozenset[str]
    ranks: frozenset[str]
    light: frozenset[str]
    governing: frozenset[str]
    clause_verbs: frozenset[str]
    times: frozenset[str]
    asking: frozenset[str]
    helps: frozenset[str]
    people: frozenset[str]
    relief: frozenset[str]
    not_products: frozenset[str]
    rumours: frozenset[str]
    pressing: frozenset[str]
    delivers: frozenset[str]
    modifiers: Mapping[str, str]
    multiwords: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    version: str = field(default="1")

    def table(self, file: str) -> Mapping[str, Any]:
        """One file as it was read."""
        return self.raw[file]


def words_of(text: str | None) -> tuple[str, ...]:
    """The entries of a list written as one string: parted by white space; `|` parts lines of entries that contain spaces."""
    found: list[str] = []
    for line in (text or "").splitlines():
        if "|" in line or line.startswith("= "):
            found += [part.strip() for part in line.removeprefix("= ").split("|") if part.strip()]
        else:
            found += line.split()
    return tuple(found)


_CLOSED = {
    "determiners": "D",
    "pronouns": "I",
    "prepositions": "P",
    "modals": "M",
    "auxiliaries": "X",
    "negations": "!",
    "coordinators": "C",
    "subordinators": "S",
    "relatives": "W",
    "adverbs": "R",
}


@dataclass(slots=True)
class _Builder:
    """Collects what each spelling may be; only used while the lexicon is loaded."""

    raw: Mapping[str, Mapping[str, Any]]
    tags: dict[str, str] = field(default_factory=dict)
    verbs: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    adjectives: set[str] = field(default_factory=set)
    compounds: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    particles: dict[str, set[str]] = field(default_factory=dict)

    def verb(self, lemma: str) -> None:
        """Adds a verb, with its particle if it has one."""
        head, _, particle = lemma.partition(" ")
        if particle:
            self.particles.setdefault(head, set()).add(particle)
        irregular = str(self.raw["grammar"].get("irregular", {}).get(head, ""))
        for spelling, form in forms(head, irregular):
            known = self.verbs.setdefault(spelling, [])
            if (head, form) not in known:
                known.append((head, form))

    def noun(self, lemma: str) -> None:
        """Adds a noun; one of several words ("entity-list") becomes a compound."""
        parts = lemma.split("-")
        for spelling, _ in ((lemma, ""), (third_person(lemma), "s")):
            self.nouns.setdefault(spelling, lemma)
        if len(parts) > 1:
            plural = (*parts[:-1], third_person(parts[-1]))
            for words in (tuple(parts), plural):
                self.compounds.setdefault(words[0], set()).add(words)

    def words(self) -> dict[str, Word]:
        """The finished dictionary."""
        every = {*self.tags, *self.verbs, *self.nouns, *self.adjectives}
        return {
            w: Word(self.tags.get(w, ""), tuple(self.verbs.get(w, ())), self.nouns.get(w, ""), w in self.adjectives) for w in sorted(every)
        }


def _grammar(builder: _Builder) -> None:
    grammar = builder.raw["grammar"]
    for section, tag in _CLOSED.items():
        for word in words_of(grammar[section]):
            builder.tags.setdefault(word, tag)
    builder.tags["to"] = "T"
    builder.adjectives |= set(words_of(grammar["adjectives"]))
    for lemma in words_of(grammar["verbs"]):
        builder.verb(lemma)


def _constructions(builder: _Builder) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    verbs: dict[str, tuple[str, ...]] = {}
    for entry in builder.raw["verbs"]["verb"]:
        for lemma in words_of(entry["lemmas"]):
            builder.verb(lemma)
            verbs[lemma] = (*verbs.get(lemma, ()), entry["class"])
    nouns: dict[str, str] = {}
    for entry in builder.raw["nouns"]["noun"]:
        for lemma in words_of(entry["lemmas"]):
            builder.noun(lemma)
            nouns[lemma] = entry["class"]
    return verbs, nouns


def _phrases(builder: _Builder) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for entry in builder.raw["verbs"]["phrase"]:
        sets = {name: frozenset(words_of(entry.get(name))) for name in ("verbs", "preps", "nouns", "object", "actors")}
        for noun in (*sets["nouns"], *sets["object"]):
            builder.noun(noun)
        phrase = Phrase(
            entry["class"],
            sets["verbs"],
            sets["preps"],
            sets["nouns"],
            sets["object"],
            bool(entry.get("negated", False)),
            sets["actors"],
            bool(entry.get("with_only", False)),
        )
        for verb in sets["verbs"]:
            builder.verb(verb)
            found.setdefault(verb, []).append(phrase)
    return {verb: tuple(phrases) for verb, phrases in found.items()}


def _governors(builder: _Builder) -> Iterator[dict[str, str]]:
    for part in ("verbs", "nouns", "adjectives"):
        effects: dict[str, str] = {}
        for entry in builder.raw["stage"]["governor"]:
            for lemma in words_of(entry.get(part)):
                effects.setdefault(lemma, entry["effect"])
                if part == "verbs":
                    builder.verb(lemma)
                elif part == "nouns":
                    builder.noun(lemma)
                else:
                    builder.adjectives.add(lemma)
        yield effects


def _idioms(raw: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in raw["stage"]["governor"]:
        for idiom in words_of(entry.get("idioms")):
            verb, *rest = idiom.split()
            found.setdefault(verb, []).append((tuple(rest), entry["effect"]))
    return {verb: tuple(idioms) for verb, idioms in found.items()}


def _multiwords(table: Mapping[str, str]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, text in table.items():
        for entry in words_of(text):
            words = tuple(entry.split())
            found.setdefault(words[0], []).append((words, kind))
    return {first: tuple(entries) for first, entries in found.items()}


def _more_words(builder: _Builder) -> None:
    for lemma in words_of(builder.raw["attribution"]["verbs"]):
        builder.verb(lemma)
    for lemma in words_of(builder.raw["attribution"]["nouns"]):
        builder.noun(lemma)
    actors = builder.raw["actors"]
    for section in ("state", "company", "several", "person"):
        for lemma in words_of(actors[section]):
            builder.noun(lemma)
    for lemma in words_of(builder.raw["wrongs"]["nouns"]):
        builder.noun(lemma)
    for lemma in words_of(builder.raw["wrongs"]["verbs"]):
        builder.verb(lemma)


def _read(directory: Path, name: str) -> Mapping[str, Any]:
    path = directory / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"the lexicon file can't be read: {error}", place=path.name, mend="mend or restore the file") from error


@lru_cache(maxsize=4)
def load_lexicon(directory: Path = SHIPPED) -> Lexicon:
    """The lexicon of a directory, the shipped one by default. A missing or broken file is an InputError that names it."""
    raw = {name: _read(directory, name) for name in FILES}
    builder = _Builder(raw)
    _grammar(builder)
    verbs, nouns = _constructions(builder)
    phrases = _phrases(builder)
    verb_effects, noun_effects, adjective_effects = _governors(builder)
    _more_words(builder)
    return Lexicon(
        raw,
        builder.words(),
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in builder.compounds.items()},
        {head: frozenset(found) for head, found in builder.particles.items()},
        verbs,
        nouns,
        phrases,
        verb_effects,
        noun_effects,
        adjective_effects,
        _idioms(raw),
        frozenset(words_of(raw["stage"]["settled"])),
        frozenset(words_of(raw["stage"]["joiners"])),
        frozenset(words_of(raw["stage"]["ranks"])),
        frozenset(words_of(raw["stage"]["light"])),
        frozenset({*noun_effects, *words_of(raw["stage"]["relief"]), *words_of(raw["stage"]["light"])}),
        frozenset(words_of(raw["grammar"]["clause_verbs"])),
        frozenset(words_of(raw["grammar"]["times"])),
        frozenset(words_of(raw["grammar"]["asking"])),
        frozenset(words_of(raw["grammar"]["helps"])),
        frozenset(words_of(raw["grammar"]["people"])),
        frozenset(words_of(raw["stage"]["relief"])),
        frozenset(words_of(raw["verbs"]["not_products"])),
        frozenset(words_of(raw["stage"]["rumours"])),
        frozenset(verb for verb, effect in verb_effects.items() if effect in ("urge", "command")),
        frozenset(words_of(raw["verbs"]["delivers"])),
        {word: stage for stage, text in raw["stage"]["modifiers"].items() for word in words_of(text)},
        _multiwords(raw["grammar"]["multiword"]),
    )
