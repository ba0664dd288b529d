"""The application: pages, API, files, health; every answer guarded, every failure told in one shape."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.staticfiles import StaticFiles

from cordon import __version__
from cordon.model.errors import CordonError
from cordon.publish.render import WEB
from cordon.serve.api import check as checking_api
from cordon.serve.api.routes import router
from cordon.serve.checking.checker import Checker
from cordon.serve.checking.page import PATH, check
from cordon.serve.failures import told
from cordon.serve.files import WholeFiles, file
from cordon.serve.guard import Guard
from cordon.serve.pages import page
from cordon.serve.state import State

_DESCRIBED = "Where a technology vendor is banned, limited or allowed: since when, for which equipment, by whose decision, and who says so."


def create_app(state: State) -> FastAPI:
    """The application over a state. It loads the ledger when it starts, and answers 503 until that is done."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        if not state.ready:
            await asyncio.to_thread(state.refresh)
        yield

    app = FastAPI(
        title="Cordon",
        version=__version__,
        description=_DESCRIBED,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.cordon = state
    app.state.files = WholeFiles()
    app.state.checker = Checker(state.settings.check)
    app.add_middleware(Guard)
    for kind in (HTTPException, RequestValidationError, CordonError, Exception):
        app.add_exception_handler(kind, told)
    app.add_api_route("/healthz", _alive, include_in_schema=False)
    app.add_api_route("/readyz", _ready, include_in_schema=False)
    app.include_router(checking_api.router)
    app.include_router(router)
    app.mount("/static", StaticFiles(directory=WEB / "static"), name="static")
    app.router.add_route("/data/{name}", file, methods=["GET", "HEAD"], include_in_schema=False)
    app.router.add_route(PATH, check, methods=["GET", "HEAD", "POST"], include_in_schema=False)
    app.router.add_route("/{path:path}", page, methods=["GET", "HEAD"], include_in_schema=False)
    return app


async def _alive() -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


async def _ready(request: Request) -> Response:
    """The ledger is loaded, and which data are served."""
    state: State = request.app.state.cordon
    served = state.current()
    headers = {"Cache-Control": "no-store"}
    if served is None:
        return JSONResponse({"status": "loading"}, 503, headers)
    return JSONResponse({"status": "ok", "data_version": served.desk.data_version, "as_of": served.desk.today.isoformat()}, 200, headers)
