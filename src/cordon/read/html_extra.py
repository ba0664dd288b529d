"""The one module that wraps the [html] extra: trafilatura for the article's text, htmldate for a guess at its date."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Extracted:
    """The paragraphs of the article and of its comments, as trafilatura tells them apart."""

    paragraphs: tuple[str, ...]
    comments: tuple[str, ...]


def available() -> bool:
    """Whether the extra is installed."""
    return find_spec("trafilatura") is not None and find_spec("htmldate") is not None


def extract(page: str) -> Extracted | None:
    """The article of a page, or None where trafilatura finds none or gives up."""
    trafilatura = _loaded("trafilatura")
    try:
        found = trafilatura.bare_extraction(page, include_comments=True, include_tables=True, fast=True, with_metadata=False)
    except Exception:
        return None
    if found is None:
        return None
    text, comments = getattr(found, "text", None) or "", getattr(found, "comments", None) or ""
    return Extracted(_paragraphs(text), _paragraphs(comments))


def guess_date(page: str, latest: date | None) -> PartialDate | None:
    """htmldate's answer. It hardly ever abstains and about one in ten is wrong: callers must mark it as a guess."""
    htmldate = _loaded("htmldate")
    try:
        found = htmldate.find_date(page, extensive_search=False, original_date=True, max_date=latest.isoformat() if latest else None)
        return PartialDate.parse(found) if found else None
    except CordonError:
        return None
    except Exception:
        return None


def _loaded(name: str) -> ModuleType:
    """The library, loaded when the first page needs it: it takes a second that no other verb should wait for."""
    logging.getLogger(name).setLevel(logging.CRITICAL)
    return import_module(name)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())
