"""The agency that acts, the law or order it rests on, and the reason, each as the text prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.words.lexicon import Lexicon, words_of
from cordon.names import Mention, NameKind

_LONGEST: Final = 90  # characters of a name or a reason that are kept together


@dataclass(frozen=True, slots=True)
class InstrumentWords:
    """Patterns of instruments.toml, compiled once. `heads` are the last words of all instruments, `leads` the words that open a reason:
    most sentences have neither."""

    heads: tuple[str, ...]
    instrument: re.Pattern[str]
    leads: frozenset[str]
    reason: re.Pattern[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> InstrumentWords:
        """From the lexicon."""
        table = lexicon.table("instruments")
        heads = tuple(word.capitalize() for word in words_of(table["heads"]))
        reasons = words_of(table["reasons"])
        leads = "|".join(re.escape(w.replace("-", " ")) for w in reasons)
        # At most eight capitalised words (small joining words between them), then a head: the repetition is bounded, so is the time.
        instrument = re.compile(
            rf"\b(?:[A-Z][\w’'.-]{{0,30}}(?: \([A-Z][\w ]{{1,30}}\))?(?: (?:of|and|on|for|the)){{0,3}} ){{1,8}}"
            rf"(?:{'|'.join(map(re.escape, heads))})(?: (?:of )?(?:19|20)\d\d)?\b"
        )
        reason = re.compile(rf"\b(?:{leads}) [^,.;:()]{{3,{_LONGEST}}}")
        return cls(heads, instrument, frozenset(w.split("-")[0] for w in reasons), reason)


@dataclass(frozen=True, slots=True)
class Details:
    """What is printed beside the acts of a sentence; None where the text has nothing. `agencies` are those that it names, in its order."""

    instrument: str | None
    reason: str | None
    agencies: tuple[Mention, ...]


def details(scene: Scene, words: InstrumentWords) -> Details:
    """The named law or order, the stated reason and the agencies of a sentence."""
    start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
    headed = any(scene.text.find(head, start, end) >= 0 for head in words.heads)
    named = words.instrument.search(scene.text, start, end) if headed else None
    why = words.reason.search(scene.text, start, end) if scene.made.says(words.leads) else None
    instrument = named.group().removeprefix("The ") if named else None
    mentions = [scene.made.tokens[i].mention for i in scene.made.named]
    agencies = [m for m in mentions if m is not None and m.kind is NameKind.AGENCY]
    return Details(instrument, why.group().strip() if why else None, tuple(agencies))


def body(found: Details, draft: Draft) -> str | None:
    """The first agency of the actor's state that the sentence names."""
    return next((agency.surface for agency in found.agencies if agency.candidates[0].place == draft.actor), None)
