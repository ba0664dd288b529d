"""The whole ledger to take along, as the static site has it: made once for an edition, when the first of the files is asked for."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from cordon.publish.takeaway.cite import Citation
from cordon.publish.takeaway.package import package_files, zipped
from cordon.publish.takeaway.sqlite_file import sqlite_bytes
from cordon.publish.takeaway.whole import whole
from cordon.serve.answering import has_it, tag_of
from cordon.serve.failures import NOT_READY, response_of
from cordon.serve.state import Served, State

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "zip": "application/zip",
    "db": "application/vnd.sqlite3",
}
_PLAIN = "application/octet-stream"


class WholeFiles:
    """Keeps the files of the edition that was asked for last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: tuple[str, Mapping[str, bytes]] = ("", {})

    def of(self, served: Served) -> Mapping[str, bytes]:
        """All files by name. Several who ask at once wait for one making."""
        with self._lock:
            if self._held[0] != served.stamp:
                self._held = (served.stamp, _made(served))
            return self._held[1]


async def file(request: Request) -> Response:
    """One of the files; 404 for any other name."""
    state: State = request.app.state.cordon
    files: WholeFiles = request.app.state.files
    served = state.current()
    if served is None:
        return response_of(request.url.path, NOT_READY)
    name = request.path_params["name"]
    tag = tag_of(served, ("file", name))
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if has_it(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    found = (await run_in_threadpool(files.of, served)).get(name)
    if found is None:
        raise HTTPException(404)
    shown = {**headers, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(found, headers=shown, media_type=_TYPES.get(name.rsplit(".", 1)[-1], _PLAIN))


def _made(served: Served) -> Mapping[str, bytes]:
    tables, imprint = whole(served.desk), served.press.imprint
    about = {"data_version": imprint.data_version, "build": imprint.build, "as_of": imprint.today.isoformat(), "note": "not legal advice"}
    files = dict(package_files(tables, Citation("All data", imprint.data_version, imprint.today, imprint.home)))
    packed = zipped(files)
    return {**files, "cordon.db": sqlite_bytes(tables, about), "cordon.zip": packed}
