"""A news text as the origins and the story clusters see it: words, sentences, date; whatever is missing stays missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cordon.model.errors import CordonError, InputError
from cordon.model.partial_date import PartialDate

LONGEST = 400_000
"""Characters of a text that are read; what follows is left out."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ENTRY = re.compile(r"\s{0,4}(?:\d{1,2}[.)]\s|#?\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?|GMT|BST|CET|ET)?\b)", re.I)
_ROUNDUP = re.compile(
    r"\b(?:(?:news|regional|weekly|daily|morning|evening|tech|today['’]s) (?:round-?up|digest|briefs|wrap)"
    r"|live (?:updates|blog)|as it happened"
    r"|week in review|what we['’]re reading|things (?:to know|to start your day))\b",
    re.I,
)
_OPENING = 160
_LEAST_ENTRIES = 3
_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class NewsText:
    """One document: what `--jsonl` takes in. `published` is None when the input gives no date that can be read."""

    id: str
    text: str
    title: str = ""
    published: PartialDate | None = None
    outlet: str = ""
    url: str = ""

    @classmethod
    def of(cls, row: Mapping[str, object]) -> NewsText:
        """From `{"id","text","title"?,"published"?,"outlet"?,"url"?}`; without an id, or without text and title, an InputError."""
        ident, text = row.get("id"), row.get("text")
        if text is None and str(row.get("title") or "").strip():
            text = ""
        if not isinstance(ident, str | int) or isinstance(ident, bool) or ident == "":
            raise InputError("id is missing", mend='give each line an "id"')
        if not isinstance(text, str):
            raise InputError(f"document {ident} has no text", mend='give "text" as a string')
        title, outlet, url = (str(row.get(name) or "") for name in ("title", "outlet", "url"))
        return cls(str(ident), text[:LONGEST], title[:1000], read_date(row.get("published")), outlet[:300], url[:2000])

    @property
    def day(self) -> date | None:
        """The first day of the date of publication."""
        return self.published.first if self.published is not None and self.published.has_year else None


def is_roundup(text: NewsText) -> bool:
    """Whether a text is a digest or a live page: it says so at its head, its title strings three stories together with semicolons, or a
    third of its lines or more, and three at least, begin with a number or a time of day."""
    if text.title.count(";") >= _LEAST_ENTRIES - 1 or _ROUNDUP.search(f"{text.title}\n{text.text[:_OPENING]}"):
        return True
    lines = [line for line in text.text[:20_000].splitlines() if line.strip()]
    begun = sum(bool(_ENTRY.match(line)) for line in lines)
    return begun >= _LEAST_ENTRIES and _LEAST_ENTRIES * begun >= len(lines)


def read_date(value: object) -> PartialDate | None:
    """The date at the beginning of `2020-07-14T10:00:00Z` and the like; None when there is none."""
    found = _DAY.match(value.strip()) if isinstance(value, str) else None
    try:
        return PartialDate.parse(found[0]) if found else None
    except CordonError:
        return None


def words_of(text: str) -> list[str]:
    """The words, in order and as printed."""
    return _WORD.findall(text)
