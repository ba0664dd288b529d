"""What is told of one position, by what the question wants to know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cordon.ask.intents import Intent
from cordon.ask.wording import SILENT, Wording, joined
from cordon.decide import Decider
from cordon.model.act import COMPANY
from cordon.model.codes import Measure
from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.model.scope import EQUIPMENT, Scope, ScopeCode

_NETWORK = Scope(frozenset({ScopeCode.NETWORK}))
_G5 = Scope(frozenset({ScopeCode.G5}))
_NETWORKS = (_G5, _NETWORK)
_CHARGES = frozenset({Measure.ACCUSE})
_REPLIES = frozenset({Measure.DENY, Measure.RETALIATE})


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells positions and what is said about vendors."""

    wording: Wording
    decider: Decider

    def tell(self, intent: Intent, position: Position) -> str:
        """The answer to one position."""
        parts: Mapping[Intent, Callable[[Position], list[str]]] = {
            Intent.SINCE: self._since,
            Intent.WHO: self._who,
            Intent.DEADLINE: self._deadline,
            Intent.EVIDENCE: self._evidence,
            Intent.COMPARE: self._short,
            Intent.SCOPE: self._reach,
        }
        tell = parts.get(intent, self._status)
        return joined([*tell(position), self._on_networks(position)])

    def said(self, vendor: str, place: str | None = None) -> list[str]:
        """What is said against a vendor (by one place) and in reply: an accusation never without the known reply."""
        known = [event for event in self.decider.events if event.known(None) and vendor in event.act.targets]
        against = [event for event in known if event.act.measure in _CHARGES and place in (None, event.act.actor)]
        tried = [event for event in known if event.act.measure is Measure.PROSECUTE and place in (None, event.act.actor)]
        own = COMPANY + self._company(vendor)
        replies = [event for event in known if event.act.measure in _REPLIES]
        own_first = [event for event in replies if event.act.actor == own] or replies
        told = [self.wording.events("accused", against), self.wording.events("tried", tried)]
        if not any(told):
            where = self.wording.say("in_place", place=self.wording.place(place)) if place else ""
            return [self.wording.say("nothing_said", vendor=self.wording.vendor(vendor), place=where)]
        return [*told, self.wording.events("replied", own_first)]

    def _company(self, vendor: str) -> str:
        found = self.wording.names.vendors.by_slug.get(vendor)
        return found.company if found else vendor

    def _status(self, position: Position) -> list[str]:
        say = self.wording
        practice = position.practice if position.status in SILENT else ()
        return [
            say.head(position),
            say.buy_and_keep(position),
            *say.rule(position),
            *say.deadlines(position)[:2],
            say.events("rests", _basis(position)),
            say.events("practice", practice),
            *say.strength(position),
        ]

    def _short(self, position: Position) -> list[str]:
        say = self.wording
        return [say.head(position), say.buy_and_keep(position), *say.deadlines(position)[:1], say.events("rests", _basis(position)[:1])]

    def _since(self, position: Position) -> list[str]:
        say = self.wording
        dates = {
            say.say("date", kind=kind.value, date=when): None
            for one in position.basis
            for kind, when in one.event.act.dates.by_kind.items()
        }
        told = say.say("dates", dates=", ".join(dates)) if dates else ""
        return [say.head(position), say.say("no_rule") if position.status in SILENT else told, say.events("rests", _basis(position))]

    def _who(self, position: Position) -> list[str]:
        say = self.wording
        decided = [say.say("decided_by", who=say.actor(event), event=say.event(event)) + "." for event in _basis(position)[:3]]
        return [say.head(position), *(decided or [say.say("nobody")]), *say.rule(position)]

    def _deadline(self, position: Position) -> list[str]:
        say = self.wording
        return [
            say.head(position),
            *(say.deadlines(position) or [say.say("no_deadline")]),
            say.buy_and_keep(position),
            say.events("rests", _basis(position)),
        ]

    def _evidence(self, position: Position) -> list[str]:
        asked, say = position.question, self.wording
        return [say.head(position), say.events("rests", _basis(position)), *self.said(asked.vendor, asked.place), *say.strength(position)]

    def _reach(self, position: Position) -> list[str]:
        say = self.wording
        exempt = [
            say.say("exempt", what=one.what, until=say.say("until", date=one.until) if one.until else "") for one in position.exemptions[:3]
        ]
        return [*self._status(position), *exempt]

    def _on_networks(self, position: Position) -> str:
        """A question on devices gets their answer, and that the rules on networks differ."""
        scope = position.question.scope
        equipment = [code for code in scope.codes if code in EQUIPMENT]
        if not equipment or scope.touches(_NETWORK) or not Scope(frozenset({ScopeCode.DEVICES})).covers(Scope(frozenset(equipment))):
            return ""
        asked = position.question
        found = [self.decider.position(Question(asked.place, asked.vendor, asked.as_of, on, asked.known_at)) for on in _NETWORKS]
        differ = [one for one in found if one.status not in SILENT and one.status is not position.status]
        words = dict.fromkeys(f"{self.wording.scope(one.question.scope)} {self.wording.status(one.status)}" for one in differ)
        return self.wording.say("phones", scope=self.wording.scope(scope), networks=", ".join(words)) if words else ""


def _basis(position: Position) -> list[Event]:
    return [one.event for one in position.basis]
