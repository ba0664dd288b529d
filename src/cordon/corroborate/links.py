"""Links between events found in the text: "reversing its January decision", "the court stayed the ban", each with its quote.

A link is sure when the wording leaves no doubt and exactly one earlier event fits; every other is proposed for review and never applied.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordon.corroborate.credits import sentences
from cordon.corroborate.report import SourcedStatement, content_words
from cordon.corroborate.wordlists import Cue, change_cues
from cordon.model.act import Act
from cordon.model.codes import RESTRICTIONS, ChangeKind, Measure, Stage
from cordon.model.event import Event
from cordon.model.fact import Change
from cordon.model.partial_date import PartialDate

_NEGATED = re.compile(
    r"\b(?:not|never|no plans? to|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to|without|may|might|could|would|should|if|whether"
    r"|considers?|considering|weighs?|weighing|urges?|urged|asks?|asked|calls? for|called for|wants?|denied|denies)\b[^.;]{0,60}\Z",
    re.I,
)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_OF_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})(?:\s(\d{{4}}))?\b|\b((?:19|20)\d{{2}})\b", re.I)
_ENDINGS = frozenset({ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.REPLACES})
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of change in a text: the kind, the sentence with its place (`text[start:end] == quote`), and whether the wording is sure."""

    how: ChangeKind
    quote: str
    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class ProposedLink:
    """That a statement's act changes an earlier event. `sure` links may be applied, the others wait for an editor."""

    statement: str
    event: str
    report: str
    how: ChangeKind
    quote: str
    sure: bool
    why: str

    @property
    def change(self) -> Change:
        """The link as facts and statements carry it: to a report of the earlier event, so that it survives merges and splits."""
        return Change(self.report, self.how)


@lru_cache(maxsize=4)
def _patterns(cues: tuple[Cue, ...]) -> tuple[tuple[re.Pattern[str], Cue], ...]:
    return tuple((re.compile(rf"\b(?:{cue.pattern})", re.I), cue) for cue in cues)


def wordings(text: str, cues: tuple[Cue, ...] | None = None) -> list[Wording]:
    """All words of change in a text, the first of each sentence. What is denied, weighed or asked for is left out."""
    found: list[Wording] = []
    patterns = _patterns(cues if cues is not None else change_cues())
    short = text[:_LONGEST]
    for start, end in sentences(short):
        sentence = short[start:end].rstrip()
        for pattern, cue in patterns:
            hit = pattern.search(sentence)
            if hit and not _NEGATED.search(sentence[max(0, hit.start() - 120) : hit.start()]):
                lead = len(sentence) - len(sentence.lstrip())
                found.append(Wording(ChangeKind(cue.how), sentence.strip(), start + lead, start + len(sentence), cue.sure))
                break
    return found


def links_found(item: SourcedStatement, context: str, events: Iterable[Event]) -> list[ProposedLink]:
    """Links of one statement to earlier events, from the words of its quote or of the text around it."""
    told = wordings(context)
    earlier = [event for event in events if _can_change(item, event)] if told else []
    found: list[ProposedLink] = []
    for wording in told:
        fitting = _fitting(wording, item, earlier)
        alone = len(fitting) == 1
        sure = wording.sure and alone and wording.quote in context and _about(wording, item)
        why = "one earlier act fits" if sure else "several earlier acts fit" if not alone else "the wording leaves doubt"
        found += [ProposedLink(item.id, event.id, event.evidence[0].id, wording.how, wording.quote, sure, why) for event in fitting]
    return list({(link.event, link.how): link for link in reversed(found)}.values())[::-1]


def _about(wording: Wording, item: SourcedStatement) -> bool:
    """Whether the words of change stand in the statement's own quote."""
    quote = item.statement.quote
    return wording.quote in quote or quote in wording.quote


def _can_change(item: SourcedStatement, event: Event) -> bool:
    act, other = item.statement.act, event.act
    if act.actor != other.actor or (act.where and other.where and not set(act.where) & set(other.where)):
        return False
    if act.targets and other.targets and not set(act.targets) & (set(other.targets) | set(event.aimed_at)):
        return False
    if act.scope and other.scope and not act.scope.touches(other.scope):
        return False
    return any(evidence.id != item.id for evidence in event.evidence) and _earlier(item, event)


def _earlier(item: SourcedStatement, event: Event) -> bool:
    """Whether the event's decision surely came first: that an act changes a later one is never assumed."""
    decision, own = event.act.dates.decision, item.statement.act.dates.decision
    when: PartialDate | None = own[1] if own is not None else item.published
    return decision is not None and when is not None and decision[1].before(when)


def _fitting(wording: Wording, item: SourcedStatement, events: Sequence[Event]) -> list[Event]:
    """The earlier events that the words can mean: by kind, then by a month or year that they name, else the latest."""
    kinds = [event for event in events if _of_kind(wording.how, event.act)]
    named = [event for event in kinds if _named_time(wording.quote, event)]
    if named or not kinds or _OF_MONTH.search(_earlier_part(wording.quote)):
        return named
    instrument = [event for event in kinds if event.instrument and content_words(event.instrument) & content_words(wording.quote)]
    if instrument:
        return instrument
    return kinds


def _of_kind(how: ChangeKind, act: Act) -> bool:
    if how is ChangeKind.RESUMES:
        return act.measure in RESTRICTIONS
    if how in _ENDINGS:
        return act.stage in {Stage.ANNOUNCED, Stage.IN_FORCE, Stage.PROPOSED} and act.measure not in {Measure.DENY, Measure.ACCUSE}
    return act.measure in RESTRICTIONS | {Measure.ALLOW} and act.stage in {Stage.ANNOUNCED, Stage.IN_FORCE, Stage.POSTPONED}


def _earlier_part(quote: str) -> str:
    """The words that may date the earlier act: those that stand before "decision", "order", "ban" and the like."""
    hits = re.findall(
        r"(?:its|the|an?|their)\s+((?:[\w-]+\s+){1,4})(?:ban|decision|order|rule|decree|law|guidelines|list|notice|advisory)", quote, re.I
    )
    return " ".join(hits)


def _named_time(quote: str, event: Event) -> bool:
    decision = event.act.dates.decision
    if decision is None:
        return False
    for month, month_year, year in _OF_MONTH.findall(_earlier_part(quote)):
        number = _MONTHS.index(month.lower()) + 1 if month else None
        wanted = int(month_year or year) if month_year or year else None
        same_month = number is None or decision[1].month == number
        if same_month and (wanted is None or decision[1].year == wanted):
            return True
    return False
