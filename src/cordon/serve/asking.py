"""The page behind the search box: the answer to a question, and the pages whose names the words name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

from cordon.ask import Intent, Reply
from cordon.model.errors import InputError
from cordon.names.spelling import key
from cordon.publish.address import company_path, instrument_path, place_path, vendor_path
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.table import dump
from cordon.serve.state import Served, State

_LONGEST = 500
_MOST = 10  # pages found of one kind
_SHORTEST = 3  # letters of a word that is looked for
_MOST_FIELDS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A page whose name was asked for."""

    kind: str
    name: str
    path: str


def ask_page(state: State, served: Served, path: str, text: str) -> Page:
    """The page for `q`; without one only the box. Questions are counted only where no rule is known, and without a trace of who asked."""
    question = question_of(text)
    desk = served.desk
    reply = served.asker.ask(question, desk.today) if question else None
    found = list(_found(desk, question)) if question else []
    if reply is not None:
        state.wanted.note(reply.wanted)
        found = [*_pages(desk, reply), *(one for one in found if one.path not in {page.path for page in _pages(desk, reply)})]
    # A plain name that was looked for is no question: the pages found are the answer.
    shown = reply if reply is not None and (reply.reading.intent is not Intent.OFF_TOPIC or not found) else None
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


def _pages(desk: Desk, reply: Reply) -> list[Found]:
    """The pages of the places and vendors that the question was about."""
    reading = reply.reading
    known = [place for place in reading.places if place in desk.names.places.by_code][:_MOST]
    vendors = [vendor for vendor in reading.vendors if vendor in desk.names.vendors.by_slug][:_MOST]
    if reading.intent is Intent.OFF_TOPIC:
        return []
    both = [
        Found("answer", f"{desk.edition.vendor_name(vendor)} in {desk.edition.place_phrase(place)}", place_path(place, vendor))
        for place in known
        for vendor in vendors
    ]
    return both[:_MOST] or [Found("vendor", desk.edition.vendor_name(vendor), vendor_path(vendor)) for vendor in vendors]


def _found(desk: Desk, question: str) -> Iterator[Found]:
    """Names that hold the words, ten of a kind."""
    words = key(question)
    if len(words) < _SHORTEST:
        return
    named = (
        [Found("vendor", desk.edition.vendor_name(slug), vendor_path(slug)) for slug in desk.vendors],
        [Found("place", place.name, place_path(code)) for code, place in desk.names.places.by_code.items()],
        [Found("company", desk.edition.company_name(slug), company_path(slug)) for slug in desk.by_company],
        [Found("instrument", one.title, instrument_path(one.id)) for one in desk.by_instrument],
    )
    for kind in named:
        yield from [one for one in kind if words in key(one.name)][:_MOST]
