"""The addresses of the read API."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response

from cordon.publish.desk import Desk
from cordon.serve.answering import answer, sent
from cordon.serve.api import rows
from cordon.serve.api.cursors import Slice
from cordon.serve.api.parameters import Answered, Asked, Changes, Error, Paged, Positions, Records, Rows, Stances
from cordon.serve.failures import NOT_READY, response_of
from cordon.serve.kept import Answer
from cordon.serve.state import Served, State

_JSON = "application/json"
_ERRORS: dict[int | str, dict[str, object]] = {code: {"model": Error} for code in (400, 404, 422, 503)}
router = APIRouter(prefix="/api/v1", responses=_ERRORS)
Made = Callable[[Desk, Slice], object]


async def _rows(request: Request, given: Paged, made: Made) -> Response:
    """A page of rows as JSON."""
    return await _json(request, lambda served: made(served.desk, Slice(given.limit, given.cursor, served.stamp, served.desk.data_version)))


async def _json(request: Request, made: Callable[[Served], object]) -> Response:
    """What is made from the served edition, as JSON with its tag."""
    state: State = request.app.state.cordon
    served = state.current()
    if served is None:
        return response_of(request.url.path, NOT_READY)
    key = ("api", request.url.path, request.url.query)
    return await answer(request, served, key, lambda: Answer.of(_JSON, _text(made(served))))


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


@router.get("/positions", response_model=Rows, summary="What holds for a vendor in each place on a day")
async def positions(request: Request, given: Annotated[Positions, Query()]) -> Response:
    """Positions with everything behind them, by name of the place."""
    return await _rows(request, given, lambda desk, part: part.of(rows.positions(desk, given), rows.told_position))


@router.get("/stances", response_model=Rows, summary="Where companies stand on a vendor on a day")
async def stances(request: Request, given: Annotated[Stances, Query()]) -> Response:
    """Stances with everything behind them."""
    return await _rows(request, given, lambda desk, part: part.of(rows.stances(desk, given), rows.told_stance))


@router.get("/events", response_model=Rows, summary="Acts in the world with their sources")
async def events(request: Request, given: Annotated[Records, Query()]) -> Response:
    """Events in order of id."""
    return await _rows(request, given, lambda desk, part: part.of(rows.events(desk, given), rows.told_event))


@router.get("/events/{ident}", response_model=dict[str, object], summary="One event")
async def event(request: Request, ident: str) -> Response:
    """One event by its id."""

    def made(served: Served) -> Mapping[str, object]:
        found = served.desk.edition.by_id.get(ident)
        if found is None or not found.known(None):
            raise HTTPException(404)
        return rows.told_event(found)

    return await _json(request, made)


@router.get("/statements", response_model=Rows, summary="Machine-read assertions with their quotes")
async def statements(request: Request, given: Annotated[Records, Query()]) -> Response:
    """Statements in order of event, those that came to no event last."""
    return await _rows(request, given, lambda desk, part: part.of(rows.statements(desk, given), dict))


@router.get("/facts", response_model=Rows, summary="Editors' records, without quotes")
async def facts(request: Request, given: Annotated[Records, Query()]) -> Response:
    """Facts, in order of event."""
    return await _rows(request, given, lambda desk, part: part.of(rows.facts(desk, given), rows.told_evidence))


@router.get("/documents", response_model=Rows, summary="Documents that something was taken from")
async def documents(request: Request, given: Annotated[Paged, Query()]) -> Response:
    """Documents in order of id."""
    return await _rows(request, given, lambda desk, part: part.of(rows.documents(desk), dict))


@router.get("/instruments", response_model=Rows, summary="Laws, orders, lists and contracts that acts rest on")
async def instruments(request: Request, given: Annotated[Paged, Query()]) -> Response:
    """Instruments by title."""
    return await _rows(request, given, lambda desk, part: part.of(list(desk.by_instrument.items()), rows.told_instrument))


@router.get("/changes", response_model=Rows, summary="Changes of status in the world")
async def changes(request: Request, given: Annotated[Changes, Query()]) -> Response:
    """Changes, newest first."""
    return await _rows(request, given, lambda desk, part: part.of(rows.changes(desk, given), rows.told_change))


@router.get("/ask", response_model=Answered, summary="A question in plain words")
async def ask(request: Request, given: Annotated[Asked, Query()]) -> Response:
    """The answer, and how the question was read."""
    state: State = request.app.state.cordon
    served = state.current()
    if served is None:
        return response_of(request.url.path, NOT_READY)
    reply = await run_in_threadpool(served.asker.ask, given.q, given.today or served.desk.today)
    state.wanted.note(reply.wanted)
    return sent(request, Answer.of(_JSON, _text(reply.as_row())), {"Cache-Control": "no-store", "Vary": "Accept-Encoding"})


@router.get("/{rest:path}", include_in_schema=False)
async def nothing(rest: str) -> Response:
    """Any other address of the API: 404 in the one shape of an error."""
    raise HTTPException(404)
