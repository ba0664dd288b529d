"""One sentence of an answer with its source and date, and the answer to one question."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.model.event import Event
from cordon.publish.address import event_path
from cordon.publish.calendar_words import day_words
from cordon.publish.updates import update_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """`credit` says who says so and when; `path` leads to the page with the sources."""

    words: str
    credit: str
    path: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some sentences under a word of their own: `against`, `for`; "" where a question has one part."""

    title: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with its answer. `lead` is computed from positions, and says from how many and as of when."""

    anchor: str
    question: str
    lead: Sentence
    parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """The answer as plain text, every sentence with its source."""
        told = [self.lead, *(sentence for part in self.parts for sentence in part.sentences)]
        return " ".join(f"{one.words} ({one.credit})" for one in told)


def of_event(event: Event) -> Sentence:
    """The event's own sentence."""
    update = update_of(event)
    when = f"{day_words(update.when)}. " if update.when else ""
    return Sentence(event.summary, f"{when}{update.credit}", event_path(event.id))


def list_words(names: list[str], most: int = 60) -> str:
    """`A, B and C`; a long list is cut and says so."""
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
