"""The page `/check`: the form, and after it the report, to read and to save. It works without scripts."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping

from fastapi.exceptions import RequestValidationError
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from cordon.check import Report
from cordon.check.fields import FIELDS
from cordon.check.forms.html import STYLE, body, title
from cordon.check.forms.written import Form, written
from cordon.check.options import As, For
from cordon.model.errors import CordonError
from cordon.publish.pages.check import CheckForm, Saved, check_page, report_page
from cordon.serve.checking.asked import NAMES, Setting, form_of, options_of
from cordon.serve.checking.checker import Checker
from cordon.serve.checking.upload import Upload, upload_of
from cordon.serve.failures import NOT_READY, Failure, Refused, failure_of, response_of
from cordon.serve.state import Served, State

PATH = "/check"
HEADERS = {"Cache-Control": "no-store"}
_HTML = "text/html; charset=utf-8"
_SAVED = (Form.HTML, Form.CSV, Form.JSON, Form.SARIF, Form.MARKDOWN)


async def check(request: Request) -> Response:
    """The form, or the report on what it sent."""
    state: State = request.app.state.cordon
    served = state.current()
    if served is None:
        return response_of(PATH, NOT_READY)
    checker: Checker = request.app.state.checker
    if request.method != "POST":
        return Response(_form(served, checker, {}), headers=HEADERS, media_type=_HTML)
    kept: dict[str, str] = {}
    try:
        with checker.place():
            upload = await upload_of(request, checker.limits)
            kept.update({name: value for name, value in upload.fields if name in NAMES})
            return await _answer(state, served, checker, upload)
    except (CordonError, Refused, RequestValidationError) as error:
        failure = failure_of(error)
        page = _form(served, checker, kept, failure)
        return Response(page, failure.status, headers={**HEADERS, **failure.headers}, media_type=_HTML)


async def _answer(state: State, served: Served, checker: Checker, upload: Upload) -> Response:
    options = options_of(upload.fields, Setting(served.desk.names, served.desk.today, checker.limits, state.settings.registry))
    form = form_of(upload.fields)

    def made() -> str:
        report = checker.check(served, upload, options)
        return _page(served, checker, report) if form is None else written(report, form)

    text = (await checker.run(made)).encode("utf-8", "replace")
    if form is None:
        return Response(text, headers=HEADERS, media_type=_HTML)
    return Response(text, headers={**HEADERS, "Content-Disposition": f'attachment; filename="{name_of(form)}"'}, media_type=form.media_type)


def name_of(form: Form) -> str:
    """The name of a saved report. That of the inventory is nobody's business."""
    return f"check.{form.ending}"


def _form(served: Served, checker: Checker, values: Mapping[str, str], failure: Failure | None = None) -> str:
    choices = {"as": (As.COMPANY, As.OPERATOR, As.GOVERNMENT, As.CONSUMER), "for": tuple(For), "form": _SAVED, "field": FIELDS}
    limits = checker.limits
    form = CheckForm(
        choices=choices,
        values=values,
        megabytes=limits.bounds.size // 1_000_000,
        rows=limits.rows,
        wrong=(failure.message, failure.mend) if failure is not None else None,
    )
    return served.press.html(check_page(served.desk, form), served.links)


def _page(served: Served, checker: Checker, report: Report) -> str:
    """The report as a page of the site, with its other forms in it: nothing stays here to be fetched later."""
    saved = list(_saved(report, checker.limits.linked))
    page = report_page(title(report), Markup(body(report)), Markup(STYLE), saved)
    return served.press.html(page, served.links)


def _saved(report: Report, most: int) -> Iterator[Saved]:
    for form in _SAVED:
        text = written(report, form).encode("utf-8", "replace")
        if len(text) <= most:
            kind = form.media_type.replace(" ", "")
            yield Saved(form.value, name_of(form), f"data:{kind};base64,{b64encode(text).decode()}", len(text))
