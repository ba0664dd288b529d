"""Answer a question in plain words from the ledger: "Is Huawei banned from 5G in Sweden?"

QUESTION is read by rules, never by a model. With --jsonl, lines {"id", "question", "today"?} are answered in order.
What was asked for where no rule is known is counted by month, for editors; --wanted prints that list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Protocol

import typer

from cordon.ask import Asker, Reply
from cordon.cli.database import reading
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.jsonl import answer_file, text_field
from cordon.cli.later import later
from cordon.cli.options import Common, day
from cordon.cli.printing import write_json, write_text
from cordon.model.errors import CordonError, InputError
from cordon.names import load


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon ask` takes."""

    question: Annotated[str | None, typer.Argument(metavar="QUESTION", show_default=False, help="The question.")] = None
    today: Annotated[str | None, typer.Option("--today", metavar="DAY", help="The day on which it is asked. Default: today.")] = None
    jsonl: Annotated[
        str | None, typer.Option("--jsonl", metavar="FILE", help="Answer questions, one JSON object a line; - for standard input.")
    ] = None
    wanted: Annotated[bool, typer.Option("--wanted", help="Print what was asked for where no rule is known, most wanted first.")] = False


def run(options: Options) -> int:
    """Answer one question, or each line of a file, or print the wanted list."""
    if (options.jsonl is not None) + (options.question is not None) + options.wanted != 1:
        raise InputError(
            "give a question or a file of questions", place="ask", mend='write for example: cordon ask "Is ZTE banned in Sweden?"'
        )
    if options.wanted:
        return _print_wanted(options)
    today = day("--today", options.today) or date.today()
    with opened(options) as edition:
        asking = _Asking(Asker.of(edition.decider, edition.names), today)
    code = answer_file(options.jsonl, asking.line) if options.jsonl is not None else _answer(asking, options)
    if asking.gaps:
        with suppress(CordonError):  # where the database can't be written, nothing is counted, and the answer stands
            later("wanted").count(options, asking.gaps, date.today())
    return code


@dataclass(frozen=True, slots=True)
class _Asking:
    """Answers, and keeps count of what no rule is known on."""

    asker: Asker
    today: date
    gaps: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def ask(self, question: str, today: date | None = None) -> Reply:
        """One question."""
        reply = self.asker.ask(question, today or self.today)
        self.gaps.update(reply.wanted)
        return reply

    def line(self, question: Mapping[str, object]) -> Mapping[str, object]:
        """One line of a file."""
        text = text_field(question, "question", required=True) or ""
        return self.ask(text, day("today", text_field(question, "today"))).as_row()


def _answer(asking: _Asking, options: Options) -> int:
    reply = asking.ask(options.question or "")
    if options.json:
        write_json(reply.as_row())
    else:
        write_text(reply.answer)
    return ExitCode.FINE


def _print_wanted(options: Options) -> int:
    with reading(options) as reader:
        found = reader.wanted()
    if options.json:
        write_json([one.as_row() for one in found])
        return ExitCode.FINE
    names = load()
    for one in found:
        scope = f", {one.scope}" if one.scope else ""
        times = "once" if one.asked == 1 else f"{one.asked} times"
        write_text(
            f"{times}: {_name(names.vendors.by_slug, one.vendor)} in {_name(names.places.by_code, one.place)}{scope} (last in {one.last})"
        )
    if not found:
        write_text("nothing: no question has met a gap yet")
    return ExitCode.FINE


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def _name(known: Mapping[str, _Named], code: str) -> str:
    """The name of a code, or the code of what has no name any more."""
    found = known.get(code)
    return found.name if found else code
