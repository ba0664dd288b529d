"""May a vendor's equipment be bought, may it be kept, until when, under which rule; for a company, where it stands.

PLACE is a state, territory or the EU in any of its names, or a company (`org:bt` where a state bears the name too).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer

from cordon.cli import who
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.jsonl import answer_file, text_field
from cordon.cli.options import AsOf, Common, KnownAt, ScopeOption, day, scope
from cordon.cli.printing import write_json, write_text
from cordon.model.act import COMPANY
from cordon.model.errors import InputError
from cordon.model.position import Position, Question, Stance
from cordon.publish.edition import Edition
from cordon.publish.rows import Row, position_row, stance_row
from cordon.publish.status_text import stance_text, status_text


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon status` takes."""

    vendor: Annotated[str | None, typer.Argument(metavar="VENDOR", show_default=False, help="The vendor.")] = None
    place: Annotated[str | None, typer.Argument(metavar="PLACE|COMPANY", show_default=False, help="Where, or which company.")] = None
    scope: ScopeOption = None
    as_of: AsOf = None
    known_at: KnownAt = None
    jsonl: Annotated[
        str | None, typer.Option("--jsonl", metavar="FILE", help="Answer questions, one JSON object a line; - for standard input.")
    ] = None


def run(options: Options) -> int:
    """Answer one question, or each line of a file."""
    if options.jsonl is None and (options.vendor is None or options.place is None):
        raise InputError("a vendor and a place or company are needed", place="status", mend="write for example: cordon status zte Sweden")
    if options.jsonl is not None and options.vendor is not None:
        raise InputError("questions come from the file", place="--jsonl", mend="leave out the vendor and the place")
    as_of, known_at = day("--as-of", options.as_of) or date.today(), day("--known-at", options.known_at)
    usual = Question("", "", as_of, scope(options.scope), known_at)
    with opened(options) as edition:
        desk = _Desk(edition, frozenset(event.act.actor for event in edition.events if event.act.by_company), usual)
        if options.jsonl is not None:
            return answer_file(options.jsonl, desk.answer)
        found = desk.find({"vendor": options.vendor, "place": options.place})
    if options.json:
        write_json(_row(found))
    else:
        write_text(_text(edition, found).rstrip("\n"))
    return ExitCode.FINE


@dataclass(frozen=True)
class _Desk:
    """Answers questions from one edition. `companies` are the actors that the ledger knows; `usual` fills what a question leaves out."""

    edition: Edition
    companies: frozenset[str]
    usual: Question

    def answer(self, question: Mapping[str, object]) -> Mapping[str, object]:
        """The answer to one line."""
        return _row(self.find(question))

    def find(self, question: Mapping[str, object]) -> Position | Stance:
        """The position of a place or the stance of a company."""
        asked = self._asked(question)
        if not asked.place.startswith(COMPANY):
            return self.edition.decider.position(asked)
        found = self.edition.decider.stance(asked.place.removeprefix(COMPANY), asked)
        if found is None:
            company, about = self.edition.company_name(asked.place), self.edition.vendor_name(asked.vendor)
            raise InputError(f"nothing is known of {company} on {about}", mend="ask for the state, or for another day with --as-of")
        return found

    def _asked(self, question: Mapping[str, object]) -> Question:
        names, scope_words = self.edition.names, text_field(question, "scope")
        as_of = day("as_of", text_field(question, "as_of")) or self.usual.as_of
        return Question(
            place=who.place_or_company(names, text_field(question, "place", required=True) or "", self.companies),
            vendor=who.vendor(names, text_field(question, "vendor", required=True) or "", as_of),
            as_of=as_of,
            scope=self.usual.scope if scope_words is None else scope(scope_words),
            known_at=day("known_at", text_field(question, "known_at")) or self.usual.known_at,
        )


def _row(found: Position | Stance) -> Row:
    return position_row(found) if isinstance(found, Position) else stance_row(found)


def _text(edition: Edition, found: Position | Stance) -> str:
    return status_text(edition, found) if isinstance(found, Position) else stance_text(edition, found)
