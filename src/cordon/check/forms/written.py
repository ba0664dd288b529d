"""The forms of a report by name, each with its media type and the ending of its file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

from cordon.check.baseline import Change
from cordon.check.forms.html import as_html
from cordon.check.forms.markdown import as_markdown
from cordon.check.forms.rows import as_csv, as_json
from cordon.check.forms.sarif import as_sarif
from cordon.check.forms.text import as_text
from cordon.check.report import Report


class Form(StrEnum):
    """The forms of a report."""

    TABLE = "table"
    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    JSON = "json"
    SARIF = "sarif"

    @property
    def media_type(self) -> str:
        """What the form is sent as."""
        return _KINDS[self][0]

    @property
    def ending(self) -> str:
        """The ending of a file in this form."""
        return _KINDS[self][1]


_KINDS = {
    Form.TABLE: ("text/plain; charset=utf-8", "txt"),
    Form.MARKDOWN: ("text/markdown; charset=utf-8", "md"),
    Form.HTML: ("text/html; charset=utf-8", "html"),
    Form.CSV: ("text/csv; charset=utf-8", "csv"),
    Form.JSON: ("application/json", "json"),
    Form.SARIF: ("application/sarif+json", "sarif"),
}


def written(report: Report, form: Form, changes: Sequence[Change] | None = None) -> str:
    """The report in a form. `changes` since an earlier report stand in every form but CSV and SARIF."""
    since = None if changes is None else [str(change) for change in changes]
    match form:
        case Form.TABLE:
            return as_text(report, since)
        case Form.MARKDOWN:
            return as_markdown(report, since)
        case Form.HTML:
            return as_html(report, since)
        case Form.CSV:
            return as_csv(report)
        case Form.JSON:
            more = {} if changes is None else {"changes": [change.row for change in changes]}
            return _line({**as_json(report), **more})
        case Form.SARIF:
            return _line(as_sarif(report))


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
