"""What goes wrong, in one shape: JSON for programs, a plain page for people. Never a traceback, never a path of this machine."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from http import HTTPStatus

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from cordon.model.errors import CordonError, InputError

API = "/api/"
_LOG = logging.getLogger("cordon.serve")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure. `code` is for programs, `message` and `mend` are for people."""

    status: int
    code: str
    message: str
    mend: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """When to ask again, where that helps."""
        return {"Retry-After": "3"} if self.status == 503 else {}

    def as_row(self) -> Mapping[str, object]:
        """The one shape of an error."""
        return {"error": {"status": self.status, "code": self.code, "message": self.message, "mend": self.mend}}


NOT_FOUND = Failure(404, "not-found", "there is nothing at this address", "start at /, or look at /api/v1/openapi.json")
NOT_READY = Failure(503, "not-ready", "the ledger is being loaded", "ask again in a few seconds")
BROKEN = Failure(500, "internal", "something went wrong here", "ask again; if it stays so, tell who runs this server")


class Refused(HTTPException):
    """A request that is answered with a failure of its own words."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.status, failure.message)
        self.failure = failure


def failure_of(error: Exception) -> Failure:
    """What a failure is told as."""
    if isinstance(error, Refused):
        return error.failure
    if isinstance(error, InputError):
        place = f"{error.place}: " if error.place else ""
        return Failure(400, "bad-query", _short(f"{place}{error.what}"), _short(error.mend))
    if isinstance(error, CordonError):
        return Failure(400, "bad-query", _short(error.what), _short(error.mend))
    if isinstance(error, RequestValidationError):
        return Failure(422, "bad-query", _short(_validation(error)), "see /api/v1/openapi.json")
    if isinstance(error, HTTPException):
        return _http(error.status_code)
    return BROKEN


def _http(status: int) -> Failure:
    if status == NOT_FOUND.status:
        return NOT_FOUND
    phrase = HTTPStatus(status).phrase
    return Failure(status, phrase.lower().replace(" ", "-"), phrase.lower(), "")


def _validation(error: RequestValidationError) -> str:
    first = error.errors()[0]
    return f"{'.'.join(str(part) for part in first.get('loc', ())[1:]) or 'query'}: {first.get('msg', 'not valid')}"


def _short(text: str) -> str:
    flat = " ".join("".join(ch if ch.isprintable() else " " for ch in text).split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1] + "…"


async def told(request: Request, error: Exception) -> Response:
    """The answer to a failure, in the form that was asked for."""
    failure = failure_of(error)
    if failure is BROKEN:
        _LOG.error("failed: %s", type(error).__name__, exc_info=error)
    return response_of(request.url.path, failure)


def response_of(path: str, failure: Failure) -> Response:
    """The answer: JSON under the API and for forms other than pages, else a page."""
    headers = {"Cache-Control": "no-store", **failure.headers}
    if path.startswith(API) or path.rsplit("/", 1)[-1].endswith((".json", ".csv", ".atom", ".svg")):
        body = json.dumps(failure.as_row(), ensure_ascii=False)
        return Response(body, failure.status, headers, "application/json")
    return Response(_page(failure), failure.status, headers, "text/html; charset=utf-8")


def _page(failure: Failure) -> str:
    """A page that needs nothing else of this program."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(HTTPStatus(failure.status).phrase)} · Cordon</title><link rel="stylesheet" href="/static/cordon.css"></head>'
        f'<body><main id="main"><h1>{escape(HTTPStatus(failure.status).phrase)}</h1><p>{escape(failure.message)}.</p>'
        f'<p>{escape(failure.mend)}</p><p><a href="/">To the first page</a></p></main></body></html>\n'
    )
