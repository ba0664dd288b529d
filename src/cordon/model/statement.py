"""One machine-read, sourced assertion with its exact quote, and the figures that a text gives."""

from __future__ import annotations

from dataclasses import dataclass, field

from cordon.model.act import Act
from cordon.model.document import Span
from cordon.model.errors import CordonError
from cordon.model.identity import canonical_json, record_id


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: the outlet, the outlet it cites, the speaker with role, whether named, and how (`said`, `quoted`, `reported`)."""

    outlet: str | None = None
    cited: str | None = None
    speaker: str | None = None
    role: str | None = None
    named: bool | None = None
    speech: str | None = None

    def as_row(self) -> dict[str, object]:
        """Plain values, in the order of the design."""
        return {
            "outlet": self.outlet,
            "cited": self.cited,
            "speaker": self.speaker,
            "role": self.role,
            "named": self.named,
            "speech": self.speech,
        }


@dataclass(frozen=True, slots=True)
class Statement:
    """What one passage says about one measure. `quote` is `text[start:end]` of its document version, always (law 1).

    `body` is the agency as printed, `instrument` the law or order as printed, `reason` a quote; None where the text has none.
    `extractor` names the rules that read it, with their version.
    """

    act: Act
    quote: str
    start: int
    end: int
    extractor: str
    body: str | None = None
    instrument: str | None = None
    reason: str | None = None
    attribution: Attribution = field(default_factory=Attribution)

    def id_in(self, document: str) -> str:
        """The id: a hash over document, span and codes."""
        codes = canonical_json(self.act.as_row())
        return record_id("s", document, str(self.start), str(self.end), codes)

    def check_against(self, text: str) -> None:
        """Law 1: a CordonError unless the text shows the quote at its place."""
        if not self.quote or text[self.start : self.end] != self.quote:
            raise CordonError(
                "the quote is not in the text at its place", place=f"characters {self.start}-{self.end}", mend="read the document again"
            )


@dataclass(frozen=True, slots=True)
class Figure:
    """A number somebody gave: `what` (market share, cost, count) of `who`, in `unit`, as printed, said by whom, with its quote."""

    what: str
    who: str
    value: float
    unit: str
    as_printed: str
    said_by: str | None
    quote: str
    span: Span
