"""What of a document may speak: its title, its prose passages, the entries of a tracker page; or the line of a JSON file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cordon.model.document import Span, Version
from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the text that may speak. `heading` is what it stands under; `published` its own date, where an entry has one;
    `whole` says that it is one entry, which says a thing once."""

    span: Span
    heading: str = ""
    published: PartialDate | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A text and its passages. `title` and `before` (what the document says before the text) give context to pronouns; `published` anchors
    "on Thursday"; `outlet` is who prints it."""

    text: str
    passages: tuple[Passage, ...]
    title: str = ""
    published: PartialDate | None = None
    outlet: str = ""
    language: str = ""
    before: str = ""

    @classmethod
    def of_version(cls, version: Version) -> Reading:
        """Title, passages (the whole body when none are marked) and items; comments never speak."""
        passages = [Passage(version.title_span)] if version.title_span else []
        if version.items:
            for item in version.items:
                dated = next((note.date for note in item.sources if note.date is not None), None)
                passages.append(Passage(item.span, item.heading, dated, True))
        else:
            passages += [Passage(span) for span in version.passages or (version.body_span,) if span != version.title_span]
        return cls(version.text, tuple(passages), version.title or "", version.published, version.outlet or "", version.language or "")

    @classmethod
    def of_row(cls, row: Mapping[str, object]) -> Reading:
        """From `{"id","text","title"?,"heading"?,"before"?,"published"?,"outlet"?}`.

        A row without text or with a bad date is a CordonError.
        """
        text = row.get("text")
        if not isinstance(text, str):
            raise CordonError("the line has no text", mend='give it a "text"')
        published = row.get("published")
        when = _date(str(published)) if published else None
        passage = Passage((0, len(text)), str(row.get("heading") or ""), when, True)
        title, outlet, before = (str(row.get(name) or "") for name in ("title", "outlet", "before"))
        return cls(text, (passage,), title, when, outlet, before=before)

    @property
    def day(self) -> date | None:
        """The day of publication, if it is known to the day."""
        when = self.published
        return when.first if when is not None and when.day is not None and when.has_year else None


def _date(text: str) -> PartialDate:
    return PartialDate.parse(text[:10])
