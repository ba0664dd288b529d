"""The fields of a form or an address -> what a check is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from cordon.check.fields import columns_of
from cordon.check.forms.written import Form
from cordon.check.options import As, CheckOptions, For
from cordon.model.errors import CordonError, InputError
from cordon.model.scope import Scope
from cordon.names import NameKind, Names
from cordon.names.suggest import suggest
from cordon.serve.checking.limits import Limits
from cordon.serve.checking.upload import Fields

NAMES = ("as", "for", "as_of", "scope", "place", "map", "form")
_Code = TypeVar("_Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a check is set in: names, today, the bounds, a newer table of MAC prefixes."""

    names: Names
    today: date
    limits: Limits
    registry: Path | None = None


def options_of(fields: Fields, setting: Setting) -> CheckOptions:
    """The options. A field that isn't known is an InputError, because a misspelt one would silently change the answer."""
    last = given(fields)
    return CheckOptions(
        as_of=_day(last.get("as_of", "")) or setting.today,
        whose=_code("as", As, last.get("as", "")) or As.COMPANY,
        purpose=_code("for", For, last.get("for", "")) or For.KEEP,
        scope=_scope(last.get("scope", "")),
        place=_place(setting.names, last.get("place", "")),
        columns=columns_of(_pairs(fields), "map"),
        registry=setting.registry,
        bounds=setting.limits.bounds,
    )


def given(fields: Fields) -> Mapping[str, str]:
    """The fields by name, the last of each."""
    unknown = next((name for name, _ in fields if name not in NAMES), None)
    if unknown is not None:
        raise InputError(f"no field {unknown[:40]!r}", place="check", mend=f"use file, {', '.join(NAMES)}")
    return {name: value.strip() for name, value in fields}


def form_of(fields: Fields) -> Form | None:
    """The form of the report; None where none is named."""
    return _code("form", Form, given(fields).get("form", ""))


def _code(name: str, codes: type[_Code], text: str) -> _Code | None:
    if not text:
        return None
    try:
        return codes(text)
    except ValueError as error:
        raise InputError(f"unknown code {text[:40]!r}", place=name, mend=f"use one of: {', '.join(codes)}") from error


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise InputError(f"not a day: {text[:40]!r}", place="as_of", mend="write 2020-07-14")
    return found


def _scope(text: str) -> Scope:
    try:
        return Scope.parse(text)
    except CordonError as error:
        raise InputError(error.what, place="scope", mend=error.mend) from error


def _place(names: Names, text: str) -> str:
    found = names.find_place(text) if text else ""
    if found is None:
        near = suggest(names, NameKind.PLACE, text[:100], 3)
        mend = f"did you mean {' or '.join(near)}?" if near else "use an ISO code or a name"
        raise InputError(f"unknown place {text[:40]!r}", place="place", mend=mend)
    return found


def _pairs(fields: Fields) -> Iterable[str]:
    """Each line of each field `map`."""
    return [line for name, value in fields if name == "map" for line in value.splitlines() if line.strip()]
