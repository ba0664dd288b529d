"""The lexicon: what words mean for the extractor, read from TOML files that an editor may change."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from cordon.extract.words.tags import Tag, settled
from cordon.extract.words.word_sets import WordSets, word_sets
from cordon.extract.words.wordbook import Raw, Word, Wordbook, words_of
from cordon.model.errors import InputError

SHIPPED: Final = Path(__file__).resolve().parents[2] / "data" / "lexicon"
FILES: Final = (
    "grammar",
    "vocabulary",
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
    "hedges",
    "headlines",
)
Sequences = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By their first word: the words of an entry and what it means."""
Multiwords = tuple[tuple[tuple[str, ...], str], ...]
"""Small words that are one, each with its class."""


@dataclass(frozen=True, slots=True)
class OwnAct:
    """What a vendor does itself: a verb alone, or with a noun of `objects` as object or one of `nouns` behind one of `preps`."""

    means: str
    preps: frozenset[str]
    nouns: frozenset[str]
    objects: frozenset[str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Verb + noun that name an act together ("put on a blacklist"): a noun of `objects` as object, or one of `nouns` behind one of `preps`.

    `negated`: only with "no" ("found no evidence"). `with_only`: the vendor must stand behind one of `preps`. `asked`: the object is a
    request to use or supply ("rejected a request to use").
    """

    means: str
    preps: frozenset[str]
    nouns: frozenset[str]
    objects: frozenset[str]
    negated: bool
    with_only: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class BoundNoun:
    """A noun that names an act only of what it is tied to: a vendor in its own phrase or behind one of `preps`.

    `owned`: in its own phrase only where that says whose it is ("the president's Norcom order", but not "Norcom orders").
    """

    means: str
    preps: frozenset[str]
    owned: bool


_PENDING: Final = frozenset({"end", "decision"})
# Lists of verbs.toml whose nouns name an act without a class of their own.
_NAMING: Final = ("suits", "strikings", "easings", "licences", "sales", "closures", "clients", "roles", "entries")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All entries, ready to be looked up. `raw` holds the files as they are, for the tables that a component reads itself.

    `words` says what each spelling may be, `settled` the tag of those that are one thing only. `governing` are the nouns that lead to
    an act ("decision", "pressure"), `pressing` the verbs that make their object act, `acting` those that can name an act, alone or with
    a particle or noun, `naming` the nouns that can name one or a part in it. `told` are the words of who tells whom to leave a vendor.
    """

    raw: Raw
    sets: WordSets
    words: dict[str, Word]
    settled: dict[str, Tag]
    compounds: dict[str, dict[str, tuple[tuple[str, ...], ...]]]
    particles: dict[str, frozenset[str]]
    verb_classes: dict[str, tuple[str, ...]]
    noun_classes: dict[str, str]
    bound_nouns: dict[str, BoundNoun]
    phrases: dict[str, tuple[Phrase, ...]]
    own_acts: dict[str, tuple[OwnAct, ...]]
    verb_effects: dict[str, str]
    noun_effects: dict[str, str]
    adjective_effects: dict[str, str]
    idioms: Sequences
    multiwords: dict[str, dict[str, Multiwords]]
    modifiers: dict[str, str]
    governing: frozenset[str]
    pressing: frozenset[str]
    acting: frozenset[str]
    naming: frozenset[str]
    hedges: dict[str, frozenset[str]]
    actor_nouns: dict[str, frozenset[str]]
    told: dict[str, frozenset[str]]
    version: str = "1"

    def table(self, file: str) -> Mapping[str, Any]:
        """One file as it was read."""
        return self.raw[file]


def heads_of(lexicon: Lexicon, *classes: str) -> frozenset[str]:
    """The verbs, without their particles, and the nouns of some classes."""
    verbs = (lemma.split()[0] for lemma, found in lexicon.verb_classes.items() if not set(classes).isdisjoint(found))
    return frozenset([*verbs, *(lemma for lemma, found in lexicon.noun_classes.items() if found in classes)])


@lru_cache(maxsize=4)
def load_lexicon(directory: Path = SHIPPED) -> Lexicon:
    """The lexicon of a directory, the shipped one by default. A missing or broken file, section or list is an InputError that names it."""
    raw = {name: _read(directory, name) for name in FILES}
    try:
        return _made(raw)
    except KeyError as error:
        raise InputError(f"the lexicon has no {error.args[0]!r}", place=directory.name, mend="add the list that is missing") from error


def _read(directory: Path, name: str) -> Mapping[str, Any]:
    path = directory / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"the lexicon file can't be read: {error}", place=path.name, mend="mend or restore the file") from error


def _made(raw: Raw) -> Lexicon:
    book = Wordbook.of(raw)
    words = book.words()
    sets = WordSets.of(raw)
    effects = {part: _effects(raw, part) for part in ("verbs", "nouns", "adjectives")}
    classes, phrases, own_acts = _verb_classes(raw), _phrases(raw), _own_acts(raw)
    named = {lemma: str(entry["class"]) for entry in raw["nouns"]["noun"] for lemma in words_of(entry["lemmas"])}
    bound = _bound_nouns(raw)
    return Lexicon(
        raw=raw,
        sets=sets,
        words=words,
        settled=settled(words, sets.floating | sets.interjected | frozenset(words_of(raw["hedges"]["initials"]))),
        compounds={first: _by_second(found) for first, found in book.compounds.items()},
        particles={head: frozenset(found) for head, found in book.particles.items()},
        verb_classes=classes,
        noun_classes=named,
        bound_nouns=bound,
        phrases=phrases,
        own_acts=own_acts,
        verb_effects=effects["verbs"],
        noun_effects=effects["nouns"],
        adjective_effects=effects["adjectives"],
        idioms=_by_first((idiom.split(), str(e["effect"])) for e in raw["stage"]["governor"] for idiom in words_of(e.get("idioms"))),
        multiwords=_multiwords(raw),
        modifiers={word: stage for stage, text in raw["stage"]["modifiers"].items() for word in words_of(text)},
        governing=frozenset(effects["nouns"]) | sets.relief | sets.light,
        actor_nouns={name: frozenset(words_of(text)) for name, text in raw["actors"].items() if isinstance(text, str)},
        told={name: frozenset(words_of(text)) for name, text in raw["stage"]["told"].items()},
        hedges={name: frozenset(words_of(text)) for name, text in raw["hedges"].items()},
        pressing=frozenset(verb for verb, effect in effects["verbs"].items() if effect in ("urge", "command")),
        acting=frozenset([*(verb.split()[0] for verb in classes), *phrases, *own_acts]) | sets.buying | sets.time_setters,
        naming=_PENDING.union(named, bound, *(getattr(sets, name) for name in _NAMING)),
    )


def _verb_classes(raw: Raw) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in raw["verbs"]["verb"]:
        for lemma in words_of(entry["lemmas"]):
            found[lemma] = (*found.get(lemma, ()), str(entry["class"]))
    return found


def _bound_nouns(raw: Raw) -> dict[str, BoundNoun]:
    return {
        lemma: BoundNoun(str(entry["class"]), frozenset(words_of(entry["preps"])), bool(entry.get("owned")))
        for entry in raw["nouns"]["bound"]
        for lemma in words_of(entry["lemmas"])
    }


def _effects(raw: Raw, part: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in raw["stage"]["governor"]:
        for lemma in words_of(entry.get(part)):
            found.setdefault(lemma, str(entry["effect"]))
    return found


def _phrases(raw: Raw) -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for entry in raw["verbs"]["phrase"]:
        preps, nouns, objects = (frozenset(words_of(entry.get(name))) for name in ("preps", "nouns", "object"))
        phrase = Phrase(
            str(entry["class"]), preps, nouns, objects, bool(entry.get("negated")), bool(entry.get("with_only")), bool(entry.get("asked"))
        )
        for verb in words_of(entry["verbs"]):
            found.setdefault(verb, []).append(phrase)
    return {verb: tuple(phrases) for verb, phrases in found.items()}


def _own_acts(raw: Raw) -> dict[str, tuple[OwnAct, ...]]:
    found: dict[str, tuple[OwnAct, ...]] = {}
    for entry in raw["verbs"]["own"]:
        preps, nouns, objects = (frozenset(words_of(entry.get(name))) for name in ("preps", "nouns", "object"))
        for verb in words_of(entry["verbs"]):
            found[verb] = (*found.get(verb, ()), OwnAct(str(entry["class"]), preps, nouns, objects))
    return found


def _by_first(entries: Iterable[tuple[list[str], str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Idioms by their verb, with the words behind it."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, meaning in entries:
        found.setdefault(words[0], []).append((tuple(words[1:]), meaning))
    return {first: tuple(rest) for first, rest in found.items()}


def _by_second(compounds: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Nouns of several words with the same first word, by their second word, longest first."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(compounds, key=len, reverse=True):
        found[words[1]] = (*found.get(words[1], ()), words)
    return found


def _multiwords(raw: Raw) -> dict[str, dict[str, Multiwords]]:
    """Small words that are one, by their first and their second word."""
    found: dict[str, dict[str, Multiwords]] = {}
    for kind, text in raw["grammar"]["multiword"].items():
        for words in (tuple(entry.split()) for entry in words_of(text)):
            seconds = found.setdefault(words[0], {})
            seconds[words[1]] = (*seconds.get(words[1], ()), (words, kind))
    return found


__all__ = ["FILES", "SHIPPED", "Lexicon", "Multiwords", "OwnAct", "Phrase", "Word", "heads_of", "load_lexicon", "word_sets", "words_of"]
