"""What a document has said so far, for pronouns and "the company": vendors, and the last company, place and speaker."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cordon.extract.text.surnames import Officials


@dataclass(slots=True)
class Context:
    """Filled sentence by sentence. Empty strings where nothing was said yet.

    `country` is the last place that is a state, `before` the last company but `company`: "the company" that replaces the gear of that one.
    `vendors` are those named so far, the last one last, `together` those that the last sentence with any named side by side, `age` how many
    sentences ago that was, `struck` the targets of the last restriction that was read. `topic` is the company that a heading names; `home`
    is the country of the outlet: "the administration" without a country is its own. `published` is the day of printing. `person` is the
    vendor whose manager was named last of all people, `pronoun` what stands for that one ("she"). `opener` is the state with which the
    last sentence began. `officials` are those whom the document has named in full, or who speak by a last name.
    """

    company: str = ""
    before: str = ""
    place: str = ""
    country: str = ""
    speaker: str = ""
    home: str = ""
    published: date | None = None
    topic: str = ""
    vendors: list[str] = field(default_factory=list)
    officials: Officials = field(default_factory=dict)
    together: tuple[str, ...] = ()
    age: int = 0
    struck: tuple[str, ...] = ()
    person: str = ""
    pronoun: str = ""
    opener: str = ""
