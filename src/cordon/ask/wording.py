"""Positions and events in the words of answers.toml. Nothing is said that isn't in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cordon.ask.wordbook import Wordbook
from cordon.model.act import COMPANY
from cordon.model.codes import Confidence, DateKind, Status
from cordon.model.event import Event
from cordon.model.position import Position
from cordon.model.scope import Scope
from cordon.names import Names

_MOST = 3  # events told in one part of an answer
_MOST_OUTLETS = 3
_OLD = 2 * 365  # days after which the newest report is called old
SILENT = frozenset({Status.NO_RULE_KNOWN, Status.NOT_ASSESSED})


@dataclass(frozen=True, slots=True)
class Wording:
    """Says things. Methods give one sentence, or an empty text where there is nothing to say."""

    names: Names
    book: Wordbook

    def say(self, name: str, /, **filled: object) -> str:
        """A text of the file with its blanks filled."""
        return self.book.words["say"][name].format_map(filled)

    def place(self, code: str) -> str:
        """The name of a place."""
        found = self.names.places.by_code.get(code)
        return found.name if found else code

    def vendor(self, slug: str) -> str:
        """The name of a vendor."""
        found = self.names.vendors.by_slug.get(slug)
        return found.name if found else slug

    def scope(self, scope: Scope) -> str:
        """The codes in words."""
        return ", ".join(self.book.words["scope"][code] for code in scope.ordered)

    def about(self, scope: Scope) -> str:
        """A scope as an addition to a name; empty for none."""
        return self.say("about", scope=self.scope(scope)) if scope else ""

    def status(self, status: Status) -> str:
        """A status in words."""
        return self.book.words["status"][status.value]

    def head(self, position: Position) -> str:
        """The status in one sentence: who, where, for what, since when."""
        asked = position.question
        part = ""
        if position.in_part:
            part = self.say("part", scope=self.scope(position.shown_scope))
        elif position.basis and position.shown_scope and position.shown_scope != asked.scope:
            part = self.say("on", scope=self.scope(position.shown_scope))
        return self.say(
            "head",
            vendor=self.vendor(asked.vendor),
            place=self.place(asked.place),
            scope=self.about(asked.scope),
            status=self.status(position.status),
            part=part,
            since=self.since(position),
            day=asked.as_of,
        )

    def since(self, position: Position) -> str:
        """From when it holds; a remark gives only the latest day."""
        if position.since is None or position.since_kind is None:
            return ""
        name = "since_said" if position.since_kind is DateKind.SAID else "decided" if position.status is Status.ANNOUNCED else "since"
        return self.say(name, date=position.since)

    def buy_and_keep(self, position: Position) -> str:
        """The two lines for a buyer; that silence is no permission where no rule is known."""
        if position.status in SILENT:
            return self.say("no_rule" if position.status is Status.NO_RULE_KNOWN else "not_assessed")
        return self.say("buy_keep", buy=position.buy, keep=position.keep)

    def rule(self, position: Position) -> list[str]:
        """Whom it binds, under what, and what else holds there."""
        titles = dict.fromkeys(one.event.instrument for one in position.basis if one.event.instrument)
        whom = ", ".join(self.book.words["binds"][code] for code in position.binds)
        return [
            self.say("no_vendor_in_rule") if position.names_no_vendor else "",
            self.say("binds", whom=whom) if whom else "",
            self.say("under", titles="; ".join(titles)) if titles else "",
            *dict.fromkeys(
                self.say("also", scope=self.scope(facet.question.scope), status=self.status(facet.status))
                for facet in position.facets[:_MOST]
            ),
        ]

    def deadlines(self, position: Position) -> list[str]:
        """Each removal date with its history."""
        found = []
        for one in position.deadlines:
            moved = self.say("moved", dates=", ".join(str(day) for day in one.history)) if one.history else ""
            overdue = self.say("overdue") if one.overdue else ""
            found.append(self.say("deadline", scope=self.scope(one.scope), date=one.last_day, moved=moved, overdue=overdue))
        return list(dict.fromkeys(found))

    def strength(self, position: Position) -> list[str]:
        """How well it is known, and whether the newest report is old."""
        newest, day = position.newest_evidence, position.question.as_of
        stale = newest is not None and newest.has_year and (day - newest.last).days > _OLD
        weak = position.confidence if position.confidence in (Confidence.WEAK, Confidence.UNCONFIRMED) else None
        return [self.say("confidence", confidence=weak.value) if weak else "", self.say("old", date=newest) if stale else ""]

    def events(self, name: str, events: Iterable[Event]) -> str:
        """The newest of some events under a heading; empty for none."""
        held = newest_first(dict.fromkeys(events))
        told = [self.event(event) for event in held[:_MOST]]
        more = [self.say("more", count=len(held) - _MOST)] if len(held) > _MOST else []
        return self.say(name, events="; ".join([*told, *more]) + ".") if told else ""

    def event(self, event: Event) -> str:
        """One event with its date, outlets and id."""
        decision = event.act.dates.decision
        outlets = list(dict.fromkeys(one.outlet for one in event.evidence))[:_MOST_OUTLETS]
        when = f"{decision[1]}: " if decision else ""
        return self.say("event", date=when, summary=event.summary.rstrip(". "), outlets=", ".join(outlets), id=event.id)

    def actor(self, event: Event) -> str:
        """Who acts: the body as printed, else the name of the state or company."""
        if event.body:
            return event.body
        actor = event.act.actor
        company = self.names.companies.by_slug.get(actor.removeprefix(COMPANY))
        return company.name if actor.startswith(COMPANY) and company else self.place(actor.removeprefix(COMPANY))


def newest_first(events: Iterable[Event]) -> list[Event]:
    """By the day of the decision, undated ones last."""
    return sorted(events, key=lambda event: (-_day(event).toordinal(), event.id))


def _day(event: Event) -> date:
    decision = event.act.dates.decision
    return decision[1].last if decision else date.min


def joined(parts: Sequence[str]) -> str:
    """The sentences that are there, in one text."""
    return " ".join(part for part in parts if part)
