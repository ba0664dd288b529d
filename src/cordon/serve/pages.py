"""The pages of the site for any query, and each in the form that the ending of its address names."""

from __future__ import annotations

from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from cordon.publish.pages.page import TYPES, Page
from cordon.publish.pages.router import page_at
from cordon.serve.answering import answer, sent
from cordon.serve.asking import ask_page
from cordon.serve.failures import NOT_READY, response_of
from cordon.serve.kept import Answer
from cordon.serve.state import Served, State, page_key

_LONGEST_PATH = 300
_LONGEST_QUERY = 2_000
_ASKING = frozenset({"/ask", "/search"})


async def page(request: Request) -> Response:
    """The page at an address; 404 where there is none."""
    state: State = request.app.state.cordon
    served = state.current()
    path, text = request.url.path, request.url.query
    if served is None:
        return response_of(path, NOT_READY)
    if len(path) > _LONGEST_PATH or len(text) > _LONGEST_QUERY:
        raise HTTPException(414)
    name, form = apart(unquote(path))
    if name in _ASKING:  # made anew each time, so that what is wanted is counted each time
        made = await run_in_threadpool(_made, state, served, (name, form, text))
        return sent(request, made, {"Cache-Control": "no-store", "Vary": "Accept-Encoding"})
    return await answer(request, served, page_key(name, form, text), lambda: _made(state, served, (name, form, text)))


def apart(path: str) -> tuple[str, str]:
    """The address without ending, and the form; `/index.csv` is a form of the first page."""
    head, dot, form = path.rpartition(".")
    if dot and form in TYPES and not head.endswith("/"):
        return ("/" if head == "/index" else head), form
    return path, "html"


def _made(state: State, served: Served, asked: tuple[str, str, str]) -> Answer:
    name, form, text = asked
    found = ask_page(state, served, name, text) if name in _ASKING else page_at(served.desk, name, text)
    if found is None or (form != "html" and form not in found.forms):
        raise HTTPException(404)
    return Answer.of(TYPES[form], _text(served, found, form))


def _text(served: Served, found: Page, form: str) -> str:
    return served.press.html(found, served.links) if form == "html" else found.forms[form]()
