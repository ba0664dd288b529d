"""May a vendor's equipment be bought, may it be kept, until when, under which rule; for a company, where it stands.

PLACE is a state, territory or the EU in any of its names, or a company (`org:bt` where a state bears the name too).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
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

_KEPT = 2048  # names and answers; an answer takes some kilobytes


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
        desk = _Desk(edition, usual)
        if options.jsonl is not None:
            return answer_file(options.jsonl, desk.answer)
        found = desk.find({"vendor": options.vendor, "place": options.place})
    if options.json:
        write_json(row(found))
    else:
        write_text(_text(edition, found).rstrip("\n"))
    return ExitCode.FINE


class _Desk:
    """Answers questions from one edition. `usual` fills what a question leaves out. Names and answers are kept: questions repeat."""

    def __init__(self, edition: Edition, usual: Question) -> None:
        self._edition = edition
        self._usual = usual
        self._companies = frozenset(event.act.actor for event in edition.events if event.act.by_company)
        self._vendor = lru_cache(_KEPT)(lambda typed, on: who.vendor(edition.names, typed, on))
        self._place = lru_cache(_KEPT)(lambda typed: who.place_or_company(edition.names, typed, self._companies))
        self._row = lru_cache(_KEPT)(lambda asked: row(self._answer(asked)))

    def answer(self, question: Mapping[str, object]) -> Mapping[str, object]:
        """The answer to one line."""
        return self._row(self._asked(question))

    def find(self, question: Mapping[str, object]) -> Position | Stance:
        """The position of a place or the stance of a company."""
        return self._answer(self._asked(question))

    def _answer(self, asked: Question) -> Position | Stance:
        if not asked.place.startswith(COMPANY):
            return self._edition.decider.position(asked)
        found = self._edition.decider.stance(asked.place.removeprefix(COMPANY), asked)
        if found is None:
            company, about = self._edition.company_name(asked.place), self._edition.vendor_name(asked.vendor)
            raise InputError(f"nothing is known of {company} on {about}", mend="ask for the state, or for another day with --as-of")
        return found

    def _asked(self, question: Mapping[str, object]) -> Question:
        words = text_field(question, "scope")
        as_of = day("as_of", text_field(question, "as_of")) or self._usual.as_of
        return Question(
            place=self._place(text_field(question, "place", required=True) or ""),
            vendor=self._vendor(text_field(question, "vendor", required=True) or "", as_of),
            as_of=as_of,
            scope=self._usual.scope if words is None else scope(words),
            known_at=day("known_at", text_field(question, "known_at")) or self._usual.known_at,
        )


def row(found: Position | Stance) -> Row:
    """The JSON form of an answer."""
    return position_row(found) if isinstance(found, Position) else stance_row(found)


def _text(edition: Edition, found: Position | Stance) -> str:
    return status_text(edition, found) if isinstance(found, Position) else stance_text(edition, found)
