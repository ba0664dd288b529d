"""What a document has said so far, for pronouns and "the company": the last vendor, company, place and speaker."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Context:
    """Filled sentence by sentence. Empty strings where nothing was said yet.

    `topic` is the company that a heading names; `home` is the country of the outlet: "the administration" without a country is its own.
    """

    vendor: str = ""
    company: str = ""
    place: str = ""
    speaker: str = ""
    home: str = ""
    topic: str = ""
    targets: tuple[str, ...] = ()
    urged: bool = False
    seen: list[str] = field(default_factory=list)
