"""Sends an answer as the client can take it: unchanged (304) if it has it, packed if it can unpack it."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from cordon.model.identity import content_hash
from cordon.serve.kept import Answer
from cordon.serve.state import Served

Key = tuple[str, ...]


async def answer(request: Request, served: Served, key: Key, made: Callable[[], Answer]) -> Response:
    """The answer under a key of the edition: kept, or made in another thread and kept. `made` raises what goes wrong."""
    tag = tag_of(served, key)
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    if has_it(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    found = served.kept.get(key)
    if found is None:
        found = await run_in_threadpool(made)
        served.kept.put(key, found)
    return sent(request, found, headers)


def tag_of(served: Served, key: Key) -> str:
    """Weak, because packed and plain bytes share it."""
    return f'W/"{served.stamp}-{content_hash(chr(0).join(key).encode("utf-8", "surrogatepass"))[:16]}"'


def has_it(given: str, tag: str) -> bool:
    """Whether `If-None-Match` names the tag. Tags are compared weakly."""
    return any(part.strip() in (tag, tag.removeprefix("W/"), "*") for part in given.split(",")) if given else False


def sent(request: Request, found: Answer, headers: dict[str, str]) -> Response:
    """The bytes that fit the client."""
    if found.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, headers={**headers, "Content-Encoding": "gzip"}, media_type=found.media_type)
    return Response(found.plain, headers=headers, media_type=found.media_type)
