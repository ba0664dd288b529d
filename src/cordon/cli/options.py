"""What every verb takes (`--db`, `--json`), and how the words of other options become dates and scopes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer

from cordon.model.errors import CordonError, InputError
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

DATABASE_VARIABLE = "CORDON_DATABASE_URL"
_FULL = "write a full date such as 2020-07-14"


@dataclass(frozen=True, kw_only=True)
class Common:
    """The options that every verb has. A verb's own `Options` inherit them and add its own fields."""

    db: Annotated[
        str | None,
        typer.Option(
            "--db", metavar="FILE|URL", envvar=DATABASE_VARIABLE, help="The database: a file or an address. Default: the shipped ledger."
        ),
    ] = None
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False


AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DAY", help="What held on that day. Default: today.")]
KnownAt = Annotated[str | None, typer.Option("--known-at", metavar="DAY", help="What the ledger knew on that day. Default: all it knows.")]
ScopeOption = Annotated[str | None, typer.Option("--scope", metavar="CODES", help="For which equipment: 5g, core, phones, 5g+core …")]


def day(name: str, text: str | None) -> date | None:
    """The day that an option names; `name` is the option, for the message. Anything but a full date is an InputError."""
    if text is None:
        return None
    try:
        found = PartialDate.parse(text)
    except CordonError as error:
        raise InputError(error.what, place=name, mend=_FULL) from error
    if found.precision != "day" or not found.has_year:
        raise InputError(f"not a full date: {text!r}", place=name, mend=_FULL)
    return found.first


def scope(text: str | None) -> Scope:
    """The scope that `--scope` names, empty without one; an unknown code is an InputError."""
    try:
        return Scope.parse(text or "")
    except CordonError as error:
        raise InputError(error.what, place="--scope", mend=error.mend) from error
