"""The address of the API that checks an inventory: the file as body or in a form, the report in any form."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from cordon.check.forms.written import Form, written
from cordon.check.options import As, For
from cordon.serve.api.parameters import Error
from cordon.serve.checking.asked import Setting, form_of, options_of
from cordon.serve.checking.checker import Checker
from cordon.serve.checking.upload import upload_of
from cordon.serve.failures import NOT_READY, response_of
from cordon.serve.state import State

_TEXT: dict[str, Any] = {"type": "string"}
_FIELDS: dict[str, tuple[str, dict[str, Any]]] = {
    "as": ("Whose equipment it is; default: company.", {"type": "string", "enum": [*As]}),
    "for": ("What is to be done with it; default: keep.", {"type": "string", "enum": [*For]}),
    "as_of": ("The day in the world; default: today.", {"type": "string", "format": "date"}),
    "scope": ("For which equipment all of it is: 5g, core, cameras …; default: by role, type and model.", _TEXT),
    "place": ("Where all of it stands: a code or a name; default: as the inventory says.", _TEXT),
    "map": ("A field and the header of its column, as maker=Brand. Repeatable.", {"type": "array", "items": _TEXT}),
    "form": ("The form of the report; default: json.", {"type": "string", "enum": [*Form]}),
}
_NAME = {"name": "name", "in": "query", "schema": _TEXT, "description": "What the file is called in the report, when it comes as body."}
_QUERY = [_NAME, *({"name": name, "in": "query", "schema": schema, "description": text} for name, (text, schema) in _FIELDS.items())]
_PARTS = {"file": {"type": "string", "format": "binary"}, **{name: schema for name, (_, schema) in _FIELDS.items()}}
_BODY = {
    "required": True,
    "content": {
        "multipart/form-data": {"schema": {"type": "object", "required": ["file"], "properties": _PARTS}},
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
    },
}
_FORMS = {form.media_type.split(";")[0]: {"schema": {"type": "object"} if form is Form.JSON else _TEXT} for form in Form}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"description": "The report.", "content": _FORMS},
    **{code: {"model": Error} for code in (400, 408, 413, 500, 503)},
}
router = APIRouter(prefix="/api/v1")


@router.post(
    "/check",
    summary="What of an inventory falls under a rule",
    response_class=Response,
    responses=_ANSWERS,
    openapi_extra={"requestBody": _BODY, "parameters": _QUERY},
)
async def check(request: Request) -> Response:
    """The report on an inventory. The file is read in memory and forgotten; nothing is stored or logged."""
    state: State = request.app.state.cordon
    served = state.current()
    if served is None:
        return response_of(request.url.path, NOT_READY)
    checker: Checker = request.app.state.checker
    with checker.place():
        upload = await upload_of(request, checker.limits)
        options = options_of(upload.fields, Setting(served.desk.names, served.desk.today, checker.limits, state.settings.registry))
        form = form_of(upload.fields) or Form.JSON
        text = await checker.run(lambda: written(checker.check(served, upload, options), form))
    return Response(text.encode("utf-8", "replace"), headers={"Cache-Control": "no-store"}, media_type=form.media_type)
