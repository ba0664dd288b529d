"""An upload -> a file and fields, in memory alone: read up to a bound, as a form (multipart) or as the bare file."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

from cordon.model.errors import InputError
from cordon.serve.checking.limits import Limits
from cordon.serve.failures import Failure, Refused

_FORM = "multipart/form-data"
_ROOM = 200_000  # bytes of a form beside its file
_DRAINED = 5  # times the bound that is read and thrown away, so that a browser gets to see the refusal
_MOST_FIELDS = 60
_LONGEST_FIELD = 20_000
_LONGEST_NAME = 120
Fields = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file with its name, and the fields that came with it."""

    data: bytes
    name: str
    fields: Fields = ()


class _InMemory(MultiPartParser):
    """Starlette's parser, which never writes a part to the disk: the body is bounded before."""

    spool_max_size = 0


async def upload_of(request: Request, limits: Limits) -> Upload:
    """The file and the fields of a request. What is too large, too slow or no form is Refused; a form without a file is an InputError."""
    try:
        async with asyncio.timeout(limits.upload_seconds):
            data = await _body(request, limits.bounds.size)
    except TimeoutError as error:
        raise Refused(Failure(408, "too-slow", "the file took too long to arrive", "send it again, or split it")) from error
    except ClientDisconnect as error:
        raise Refused(Failure(400, "bad-upload", "the connection ended before the file did", "send it again")) from error
    query = request.query_params.multi_items()
    if request.headers.get("content-type", "").strip().lower().startswith(_FORM):
        return await _of_form(request, data, query)
    if not data:
        raise InputError("no file came with the request", place="file", mend="send the inventory as body, or in the field `file` of a form")
    name = next((value for key, value in query if key == "name"), "inventory")
    return Upload(data, _named(name), [(key, value) for key, value in query if key != "name"])


async def _body(request: Request, most: int) -> bytes:
    """The body. One that is over the bound is read on for a while and thrown away, and then refused."""
    room = most + _ROOM
    announced = request.headers.get("content-length", "")
    if announced.isdigit() and len(announced) < 20 and int(announced) > _DRAINED * room:
        raise _too_large(most)
    parts: list[bytes] = []
    total = 0
    async for chunk in request.stream():
        total += len(chunk)
        if total > _DRAINED * room:
            break
        if total > room:
            parts.clear()
        else:
            parts.append(chunk)
    if total > room:
        raise _too_large(most)
    return b"".join(parts)


async def _of_form(request: Request, data: bytes, query: Fields) -> Upload:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield data

    parser = _InMemory(request.headers, stream(), max_files=1, max_fields=_MOST_FIELDS, max_part_size=_LONGEST_FIELD)
    try:
        form = await parser.parse()
    except MultiPartException as error:
        what = f"no form that can be read: {error.message.rstrip('.')}"
        raise Refused(Failure(400, "bad-upload", what, "send one file in the field `file`")) from error
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile) or (not file.filename and not file.size):
            raise InputError("no file was chosen", place="file", mend="choose an inventory: CSV, XLSX, JSON, XML or a list of addresses")
        held = await file.read()
        fields = [(key, value) for key, value in form.multi_items() if isinstance(value, str)]
        return Upload(held, _named(file.filename or "inventory"), [*query, *fields])
    finally:
        await form.close()


def _named(text: str) -> str:
    """The bare name of a file, for the report: no folder, no control characters."""
    bare = text.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(ch for ch in bare if ch.isprintable()).strip()[:_LONGEST_NAME] or "inventory"


def _too_large(most: int) -> Refused:
    mend = "split it, or run `cordon check` on your own machine"
    return Refused(Failure(413, "too-large", f"the file is too large: the limit is {most / 1e6:,.0f} MB", mend))
