"""The files of the room, held to their schema: words, intents, scopes, roles, spellings, dates, and the texts of answers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cordon.ask.intents import Intent
from cordon.ask.phrases import Classes, Phrases, phrases
from cordon.model.errors import CordonError, InputError
from cordon.model.scope import Scope

SHIPPED = Path(__file__).resolve().parents[1] / "data" / "ask"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of intent: it holds where a phrase stands and none of `unless` does, with as many vendors and places as it wants."""

    intent: Intent
    name: str
    any: Phrases
    unless: Phrases
    place: bool | None
    vendor: bool | None
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScopeRule:
    """Phrases that name a scope. A phrase that stands within a longer one of another rule doesn't count.

    Empty `intents` or `kinds` (of makers) mean any; a `fallback` counts only where no other rule holds.
    """

    codes: tuple[str, ...]
    any: Phrases
    intents: frozenset[Intent]
    kinds: frozenset[str]
    fallback: bool
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spellings:
    """Helps in reading names: capitals that people leave out, words that are no slips, words of the subject, everyday names.

    `neighbours`: names that only a word beside them tells from everyday words, each with the pattern that finds it ("in the us").
    """

    capitals: Mapping[str, str]
    neighbours: tuple[tuple[str, re.Pattern[str]], ...]
    ordinary: frozenset[str]
    subject: tuple[str, ...]
    vendors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wordbook:
    """Everything that the room reads from files. `roles` are phrases by name, `words` the texts of answers, `months` their names."""

    rules: tuple[Rule, ...]
    scopes: tuple[ScopeRule, ...]
    roles: Mapping[str, Phrases]
    spellings: Spellings
    dates: Mapping[str, Any]
    words: Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=4)
def load_wordbook(folder: Path = SHIPPED) -> Wordbook:
    """Reads the files; what breaks their schema is an InputError that names the file and the entry."""
    classes: Classes = {name: tuple(text.split()) for name, text in _read(folder, "classes").items()}
    roles = {name: phrases(found, classes, f"roles.toml {name}") for name, found in _read(folder, "roles").items()}
    return Wordbook(
        rules=tuple(_rule(entry, n, classes) for n, entry in enumerate(_read(folder, "intents")["rule"], start=1)),
        scopes=tuple(_scope(entry, n, classes) for n, entry in enumerate(_read(folder, "scopes")["scope"], start=1)),
        roles=MappingProxyType(roles),
        spellings=_spellings(_read(folder, "spellings")),
        dates=MappingProxyType(_read(folder, "dates")),
        words=MappingProxyType(_read(folder, "answers")),
    )


def _read(folder: Path, name: str) -> dict[str, Any]:
    path = folder / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"can't be read: {error}", place=path.name, mend="mend the file") from error


def _rule(entry: Mapping[str, Any], number: int, classes: Classes) -> Rule:
    place = f"intents.toml rule {number}"
    _known(entry, ("intent", "name", "any", "unless", "place", "vendor", "examples"), place)
    try:
        intent = Intent(entry["intent"])
    except ValueError as error:
        raise InputError(f"unknown intent {entry['intent']!r}", place=place, mend=f"use one of: {', '.join(Intent)}") from error
    return Rule(
        intent,
        str(entry.get("name", intent)),
        phrases(entry["any"], classes, place),
        phrases(entry.get("unless", ()), classes, place),
        entry.get("place"),
        entry.get("vendor"),
        tuple(entry["examples"]),
    )


def _scope(entry: Mapping[str, Any], number: int, classes: Classes) -> ScopeRule:
    place = f"scopes.toml scope {number}"
    _known(entry, ("codes", "any", "intents", "kinds", "fallback", "examples"), place)
    try:
        codes = Scope.of(entry["codes"]).ordered
        intents = frozenset(Intent(name) for name in entry.get("intents", ()))
    except (CordonError, ValueError) as error:
        raise InputError(str(error), place=place, mend="use the codes of the guide") from error
    kinds, fallback = frozenset(entry.get("kinds", ())), bool(entry.get("fallback"))
    return ScopeRule(codes, phrases(entry["any"], classes, place), intents, kinds, fallback, tuple(entry["examples"]))


def _known(entry: Mapping[str, Any], keys: Iterable[str], place: str) -> None:
    wrong = [key for key in entry if key not in keys] + [key for key in ("any", "examples") if not entry.get(key)]
    if wrong:
        raise InputError(f"{wrong[0]!r} is unknown or missing", place=place, mend=f"use {', '.join(keys)}; any and examples must be filled")


def _beside(entry: Mapping[str, Any]) -> re.Pattern[str]:
    """Finds the name in small letters behind one of the words `before` it, or before one of those `behind`."""
    name, before, behind = str(entry["name"]).lower(), entry["before"].split(), entry["behind"].split()
    return re.compile(rf"\b(?:(?:{'|'.join(before)}) (?P<behind>{name})|(?P<before>{name})(?= (?:{'|'.join(behind)})\b))\b", re.I)


def _spellings(entry: Mapping[str, Any]) -> Spellings:
    return Spellings(
        {word.lower(): word for word in entry["capitals"].split()},
        tuple((str(one["name"]), _beside(one)) for one in entry["neighbours"]),
        frozenset(entry["ordinary"].split()),
        tuple(entry["subject"].split()),
        MappingProxyType(entry["vendors"]),
    )
