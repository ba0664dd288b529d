"""A page before it is rendered, and the forms in which the same view can be taken along."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from cordon.publish.rows import Row

Form = Callable[[], str]

TYPES = {
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "atom": "application/atom+xml",
    "svg": "image/svg+xml",
    "embed": "text/html; charset=utf-8",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page. `path` is its address without ending; `forms` make the same view in other forms when asked; `linked` is its JSON-LD.

    `query` is the part behind the `?` that the page was asked with, "" for the plain view; `pin` the permanent link's part.
    """

    path: str
    title: str
    template: str
    context: Mapping[str, object]
    description: str = ""
    section: str = ""
    forms: Mapping[str, Form] = field(default_factory=dict)
    linked: Sequence[Row] = ()
    query: str = ""
    pin: str = ""
