"""Answers questions in plain words from one state of the ledger."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from cordon.ask.intents import Intent
from cordon.ask.overview import Overview
from cordon.ask.reading import Reader, Reading, load_reader
from cordon.ask.reply import Gap, Reply
from cordon.ask.telling import Teller
from cordon.ask.wording import SILENT, Wording, joined
from cordon.decide import Decider
from cordon.model.position import Position, Question
from cordon.names import Names

_MOST = 12  # positions told one by one; more are told as a list


@dataclass(frozen=True, slots=True)
class Asker:
    """Reads a question and answers it. The same question, day and ledger always give the same reply."""

    decider: Decider
    reader: Reader
    teller: Teller
    overview: Overview

    @classmethod
    def of(cls, decider: Decider, names: Names) -> Asker:
        """From a decider over one state of the ledger, and the names."""
        reader = load_reader(names, _main_vendor(decider, names))
        wording = Wording(names, reader.book)
        return cls(decider, reader, Teller(wording, decider), Overview(wording, decider))

    def ask(self, question: str, today: date) -> Reply:
        """The reply as of `today`, unless the question names another day."""
        reading = self.reader.read(question, today)
        day = reading.as_of or today
        text, positions = self._answer(reading, day)
        gaps = tuple(
            dict.fromkeys(
                Gap(one.question.place, one.question.vendor, str(one.question.scope)) for one in positions if one.status in SILENT
            )
        )
        return Reply(reading, joined([*self._notes(reading), text]), positions, gaps)

    def _answer(self, reading: Reading, day: date) -> tuple[str, tuple[Position, ...]]:
        if reading.intent is Intent.OFF_TOPIC:
            return self._refusal(), ()
        if not reading.vendors:
            return self._in_places(reading, day)
        if reading.intent is Intent.LIST or not reading.places or len(reading.places) * len(reading.vendors) > _MOST:
            return self._over_places(reading, day)
        asked = [Question(place, vendor, day, reading.scope) for place in reading.places for vendor in reading.vendors]
        positions = tuple(self.decider.position(one) for one in asked)
        told = [self.teller.tell(reading.intent, one) for one in positions]
        judged = self._say("no_judgement") if reading.intent is Intent.ADVICE else ""
        return joined([judged, *told]), positions

    def _in_places(self, reading: Reading, day: date) -> tuple[str, tuple[Position, ...]]:
        """No vendor is asked about: all of the places."""
        if not reading.places:
            return self._say("name_one"), ()
        found = [self.overview.of_place(place, reading.scope, day, reading.origin) for place in reading.places[:_MOST]]
        return joined([text for text, _ in found]), tuple(one for _, positions in found for one in positions)

    def _over_places(self, reading: Reading, day: date) -> tuple[str, tuple[Position, ...]]:
        """No place is asked about, or a list is: all places, or those of the group."""
        if reading.intent is Intent.EVIDENCE and not reading.places:
            return joined([part for vendor in reading.vendors for part in self.teller.said(vendor)]), ()
        found = [self.overview.of_vendor(vendor, reading.scope, day, reading.places) for vendor in reading.vendors]
        listed = joined([text for text, _ in found])
        positions = tuple(one for _, held in found for one in held)
        if reading.intent is Intent.LIST or reading.places:
            return listed, positions
        judged = self._say("no_judgement") if reading.intent is Intent.ADVICE else ""
        return joined([judged, self._say("no_place", overview=listed)]), positions

    def _notes(self, reading: Reading) -> list[str]:
        """How the question was read, where that isn't plain from its words."""
        notes = [self._say("read_as", typed=typed, name=name) for typed, name in reading.read_as]
        if not reading.vendor_given and reading.vendors:
            notes.append(self._say("stand_in", vendor=self.teller.wording.vendor(reading.vendors[0])))
        return notes

    def _refusal(self) -> str:
        """A polite refusal, with a question that can be answered."""
        pairs = Counter(
            (event.act.where[0], event.act.targets[0])
            for event in self.decider.events
            if event.act.where and event.act.targets and event.act.targets[0] == self.reader.main_vendor
        )
        place, vendor = min(pairs, key=lambda pair: (-pairs[pair], pair), default=("", ""))
        wording = self.teller.wording
        examples = self._say("examples", vendor=wording.vendor(vendor), place=wording.place(place)) if vendor else ""
        return self._say("off_topic", examples=examples)

    def _say(self, name: str, /, **filled: object) -> str:
        return self.teller.wording.say(name, **filled)


def _main_vendor(decider: Decider, names: Names) -> str | None:
    """The vendor that the ledger holds most on; None for an empty one."""
    counted = Counter(target for event in decider.events for target in event.act.targets if target in names.vendors.by_slug)
    return min(counted, key=lambda slug: (-counted[slug], slug), default=None)
