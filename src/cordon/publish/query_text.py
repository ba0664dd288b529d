"""Queries as text: the part of an address behind the `?`, read and printed. `read_query(print_query(q)) == q`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, quote

from cordon.model.codes import Status
from cordon.model.errors import InputError
from cordon.model.scope import Scope
from cordon.names import Names
from cordon.publish.query import Query

KEYS = ("place", "scope", "status", "as_of", "known_at", "q", "letter")
_LONGEST = 2_000
_LONGEST_TEXT = 200
_MOST_FIELDS = 20
_GROUP = "group:"


def read_query(text: str, start: Query, names: Names) -> Query:
    """The query that an address asks for, over a `start` that holds the vendor and today. An InputError says what is wrong with a key."""
    if len(text) > _LONGEST:
        raise InputError("the address is too long", mend=f"use at most {_LONGEST} characters behind the ?")
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise InputError("too many parts in the address", mend=f"use at most {_MOST_FIELDS}") from error
    return query_of(dict(pairs), start, names)


def query_of(given: Mapping[str, str], start: Query, names: Names) -> Query:
    """The same from keys and values; empty values are left out."""
    found = start
    for key, value in given.items():
        if key not in _READ:
            raise InputError(f"unknown key {key[:40]!r}", place="the address", mend=f"use {', '.join(KEYS)}")
        if value.strip():
            found = _READ[key](found, value.strip(), names)
    return found


def print_query(query: Query, today: date) -> str:
    """The canonical text, without `?`; empty for the plain view of today. The vendor stands in the path."""
    places = [*query.places, *([_GROUP + query.group] if query.group else [])]
    parts = {
        "place": ",".join(places),
        "scope": ",".join(query.scope.ordered),
        "status": ",".join(status.value for status in query.statuses),
        "as_of": query.as_of.isoformat() if query.as_of != today else "",
        "known_at": query.known_at.isoformat() if query.known_at else "",
        "q": query.text,
        "letter": query.letter,
    }
    return "&".join(f"{key}={quote(value, safe=',:-')}" for key, value in parts.items() if value)


def _places(query: Query, value: str, names: Names) -> Query:
    codes: dict[str, None] = {}
    group = query.group
    for word in value.split(","):
        if word.strip().lower().startswith(_GROUP):
            group = _group(word.strip(), names)
        elif word.strip():
            codes[_place(word.strip(), names)] = None
    return replace(query, places=tuple(codes), group=group)


def _place(word: str, names: Names) -> str:
    found = names.find_place(word)
    if found is None:
        raise InputError(f"unknown place {word[:40]!r}", place="place", mend="use ISO codes or names, such as GB, or group:eu")
    return found


def _group(word: str, names: Names) -> str:
    found = names.groups.find(word)
    if found is None:
        raise InputError(f"unknown group {word[:40]!r}", place="place", mend=f"use one of: {', '.join(names.groups.by_slug)}")
    return found


def _statuses(query: Query, value: str, names: Names) -> Query:
    known = {status.value: status for status in Status}
    words = [word.strip() for word in value.split(",") if word.strip()]
    for word in words:
        if word not in known:
            raise InputError(f"unknown status {word[:40]!r}", place="status", mend=f"use one of: {', '.join(known)}")
    return replace(query, statuses=tuple(dict.fromkeys(known[word] for word in words)))


def _day(key: str, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise InputError(f"not a day: {value[:20]!r}", place=key, mend="write 2020-07-14") from error


def _text(query: Query, value: str, names: Names) -> Query:
    if len(value) > _LONGEST_TEXT:
        raise InputError("the words to look for are too many", place="q", mend=f"use at most {_LONGEST_TEXT} characters")
    return replace(query, text=value)


def _letter(query: Query, value: str, names: Names) -> Query:
    if len(value) != 1:
        raise InputError(f"not a letter: {value[:10]!r}", place="letter", mend="give one letter")
    return replace(query, letter=value)


_READ: Mapping[str, Callable[[Query, str, Names], Query]] = {
    "place": _places,
    "scope": lambda query, value, names: replace(query, scope=Scope.parse(value)),
    "status": _statuses,
    "as_of": lambda query, value, names: replace(query, as_of=_day("as_of", value)),
    "known_at": lambda query, value, names: replace(query, known_at=_day("known_at", value)),
    "q": _text,
    "letter": _letter,
}
