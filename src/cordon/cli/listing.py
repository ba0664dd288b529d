"""The A-Z list of one vendor: places and companies by letter, what holds by equipment, and dated updates each with its source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from cordon.cli import who
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.options import AsOf, Common, KnownAt, ScopeOption, day, scope
from cordon.cli.printing import write_json, write_text
from cordon.model.errors import InputError
from cordon.publish import list_forms
from cordon.publish.edition import Edition
from cordon.publish.listing import listing
from cordon.publish.query import Query


class Form(StrEnum):
    """The forms of the list."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon list` takes."""

    vendor: Annotated[
        str | None, typer.Option("--vendor", metavar="NAME", help="Which vendor. Default: the one the ledger holds most on.")
    ] = None
    scope: ScopeOption = None
    as_of: AsOf = None
    known_at: KnownAt = None
    letter: Annotated[str, typer.Option("--letter", metavar="L", help="One letter of the list.")] = ""
    form: Annotated[Form, typer.Option("--format", help="The form of the list.")] = Form.TEXT


def run(options: Options) -> int:
    """Print the list."""
    if len(options.letter) > 1:
        raise InputError(f"not a letter: {options.letter[:20]!r}", place="--letter", mend="give one letter of the list, such as N")
    as_of, known_at = day("--as-of", options.as_of) or date.today(), day("--known-at", options.known_at)
    asked = Query("", as_of, scope=scope(options.scope), known_at=known_at, letter=options.letter)
    with opened(options) as edition:
        query = replace(asked, vendor=_vendor(options, edition, as_of))
        _print(Form.JSON if options.json else options.form, edition, query)
    return ExitCode.FINE


def _vendor(options: Options, edition: Edition, as_of: date) -> str:
    if options.vendor:
        return who.vendor(edition.names, options.vendor, as_of)
    if edition.main_vendor is None:
        raise InputError("the ledger is empty", mend="read something in with `cordon ingest`, or name a vendor with --vendor")
    return edition.main_vendor


def _print(form: Form, edition: Edition, query: Query) -> None:
    found = listing(edition, query)
    title = f"{edition.vendor_name(query.vendor)}, as of {query.as_of}"
    match form:
        case Form.JSON:
            write_json(list_forms.as_rows(found))
        case Form.CSV:
            write_text(list_forms.as_csv(found).rstrip("\n"))
        case Form.MARKDOWN:
            write_text(list_forms.as_markdown(found, title).rstrip("\n"))
        case Form.HTML:
            write_text(list_forms.as_html(found, title).rstrip("\n"))
        case Form.TEXT:
            write_text(list_forms.as_text(found, title).rstrip("\n"))
