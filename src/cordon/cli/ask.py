"""Answer a question in plain words from the ledger: "Is Huawei banned from 5G in Sweden?"

QUESTION is read by rules, never by a model. With --jsonl, lines {"id", "question", "today"?} are answered in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer

from cordon.ask import Asker
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.jsonl import answer_file, text_field
from cordon.cli.options import Common, day
from cordon.cli.printing import write_json, write_text
from cordon.model.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon ask` takes."""

    question: Annotated[str | None, typer.Argument(metavar="QUESTION", show_default=False, help="The question.")] = None
    today: Annotated[str | None, typer.Option("--today", metavar="DAY", help="The day on which it is asked. Default: today.")] = None
    jsonl: Annotated[
        str | None, typer.Option("--jsonl", metavar="FILE", help="Answer questions, one JSON object a line; - for standard input.")
    ] = None


def run(options: Options) -> int:
    """Answer one question, or each line of a file."""
    if (options.jsonl is None) == (options.question is None):
        raise InputError(
            "give a question or a file of questions", place="ask", mend='write for example: cordon ask "Is ZTE banned in Sweden?"'
        )
    today = day("--today", options.today) or date.today()
    with opened(options) as edition:
        asker = Asker.of(edition.decider, edition.names)
    if options.jsonl is not None:
        return answer_file(options.jsonl, lambda question: _line(asker, question, today))
    reply = asker.ask(options.question or "", today)
    if options.json:
        write_json(reply.as_row())
    else:
        write_text(reply.answer)
    return ExitCode.FINE


def _line(asker: Asker, question: Mapping[str, object], today: date) -> Mapping[str, object]:
    text = text_field(question, "question", required=True) or ""
    return asker.ask(text, day("today", text_field(question, "today")) or today).as_row()
