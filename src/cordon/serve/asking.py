"""The page behind the search box: the answer to a question, and the pages whose names the words name."""

from __future__ import annotations

from urllib.parse import parse_qsl

from cordon.ask import Intent
from cordon.model.errors import InputError
from cordon.publish.finding import finder, words
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.table import dump
from cordon.serve.state import Served, State

_LONGEST = 500
_MOST = 12  # pages found
_MOST_FIELDS = 5


def ask_page(state: State, served: Served, path: str, text: str) -> Page:
    """The page for `q`; without one only the box. Questions are counted only where no rule is known, and without a trace of who asked."""
    question = question_of(text)
    desk = served.desk
    reply = served.asker.ask(question, desk.today) if question else None
    found = finder(desk).find(question, _MOST)
    if reply is not None:
        state.wanted.note(reply.wanted)
    # A plain name that was looked for is no question: the pages found are the answer.
    named = any(set(words(one.title)).issuperset(words(question)) for one in found)
    shown = reply if reply is not None and (reply.reading.intent is not Intent.OFF_TOPIC or not named) else None
    return Page(
        path=path,
        title="Ask" if path == "/ask" else "Find",
        template="ask.html",
        context={"question": question, "reply": shown, "found": found, "longest": _LONGEST},
        description="Ask in plain words: where a vendor is banned, limited or allowed.",
        forms={"json": lambda: dump(reply.as_row() if reply else {})},
        query=text,
    )


def question_of(text: str) -> str:
    """The question in an address; one that is too long is an InputError."""
    try:
        given = dict(parse_qsl(text, max_num_fields=_MOST_FIELDS))
    except ValueError as error:
        raise InputError("too many parts in the address", mend="give q alone") from error
    question = given.get("q", "").strip()
    if len(question) > _LONGEST:
        raise InputError("the question is too long", place="q", mend=f"use at most {_LONGEST} characters")
    return question
