"""The classic questions on a vendor, answered from events and positions. No sentence is invented: each is a record's own or is counted."""

from __future__ import annotations

from collections.abc import Callable

from cordon.model.codes import AUTHORITY_MEASURES, Measure, Stage, Status
from cordon.model.event import Event
from cordon.model.scope import Scope
from cordon.publish.address import vendor_path
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.faq.choose import about, by_company, measure_is
from cordon.publish.faq.sentence import Answer, Part, Sentence, list_words, of_event
from cordon.publish.map.families import Family, family_of
from cordon.publish.pages.overview import Overview, overview
from cordon.publish.query import Query
from cordon.publish.words import SCOPE_WORDS, scope_words

_MOST = 6


def answers(desk: Desk, vendor: str) -> list[Answer]:
    """All questions that anything is known for."""
    seen = overview(desk, Query(vendor, desk.today))
    made = [question(desk, vendor, seen) for question in _QUESTIONS]
    return [answer for answer in made if answer is not None]


def _counted(desk: Desk, vendor: str, words: str) -> Sentence:
    return Sentence(words, f"counted from Cordon's positions as of {day_words(desk.today)}", vendor_path(vendor))


def _part(title: str, events: list[Event]) -> tuple[Part, ...]:
    return (Part(title, tuple(of_event(event) for event in events)),) if events else ()


def _what_it_does(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name, known = desk.edition.vendor_name(vendor), desk.names.vendors.by_slug.get(vendor)
    used = about(desk, vendor, measure_is(Measure.CHOOSE, stages=(Stage.IN_FORCE, Stage.ANNOUNCED)), _MOST)
    if known is None:
        return None
    home = desk.edition.place_phrase(known.origin)
    families = [product for product in desk.names.products.by_slug.values() if product.vendor == vendor]
    made = [SCOPE_WORDS[code] for code in SCOPE_WORDS if any(code in product.scope for product in families)]
    shown = f" The names book knows {len(families)} of its product families, for {list_words(made)}." if families else ""
    used_in = f"buyers in {seen.in_use} places are known to have chosen it for {_about(seen)}"
    words = f"{name} is a maker from {home}, listed here under {known.kind}; {used_in}.{shown}"
    return Answer("what", f"What does {name} do?", _counted(desk, vendor, words), _part("Who uses it, for example", used))


def _about(seen: Overview) -> str:
    return scope_words(seen.scope) if seen.scope else "any equipment"


def _why(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    accused = about(desk, vendor, measure_is(Measure.ACCUSE), _MOST)
    replies = by_company(desk, vendor, measure_is(Measure.DENY), 3)
    counts = f"{_count(desk, vendor, Measure.ACCUSE)} accusations and {_count(desk, vendor, Measure.DENY)} denials"
    lead = f"The ledger holds {counts} on {name}; none of them sets a position."
    parts = (*_part("What is said against it", accused), *_part("The reply", replies))
    return Answer("why", f"Why do states act against {name}?", _counted(desk, vendor, lead), parts) if accused else None


def _count(desk: Desk, vendor: str, measure: Measure) -> int:
    return sum(event.act.measure is measure and vendor in event.act.targets for event in desk.events)


def _what_it_says(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    said = by_company(desk, vendor, measure_is(Measure.DENY, Measure.RETALIATE), _MOST)
    words = f"{len(said)} of {name}'s own statements and suits, those best sourced, are shown here."
    return Answer("reply", f"What does {name} say?", _counted(desk, vendor, words), _part("", said)) if said else None


def _charges(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    charged = about(desk, vendor, measure_is(Measure.PROSECUTE), _MOST)
    outcomes = [later for event in charged for _, later in desk.changed_by.get(event.id, ())]
    count = _count(desk, vendor, Measure.PROSECUTE)
    words = f"{count} charges, suits or settlements are recorded, {len(outcomes)} of them with a later outcome."
    parts = (*_part("", charged), *_part("What came of it", outcomes))
    return (
        Answer("charges", f"Is {name} charged with anything, and what came of it?", _counted(desk, vendor, words), parts)
        if charged
        else None
    )


def _proof(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    done = (Stage.IN_FORCE, Stage.ENDED, Stage.ANNOUNCED)
    against = about(desk, vendor, lambda e: e.act.measure is Measure.ACCUSE and e.act.by_state, _MOST)
    cleared = about(desk, vendor, lambda e: e.act.by_state and e.act.measure is Measure.ALLOW and e.act.stage in done, _MOST)
    reviews = about(desk, vendor, lambda e: e.act.by_state and e.act.measure is Measure.REVIEW and e.act.stage in done, _MOST)
    counts = f"{len(against)} findings by authorities against {name} and {len(cleared)} that let it in or cleared it"
    words = f"Cordon judges no proof. Shown here are {counts}, the best sourced of each."
    parts = (*_part("Findings against it", against), *_part("Findings for it", cleared), *_part("Reviews", reviews))
    return Answer("proof", f"Is there proof against {name}?", _counted(desk, vendor, words), parts) if parts else None


def _who(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    out = [row for row in seen.rows if family_of(row.shown.status) is Family.OUT]
    bounded = [row for row in seen.rows if family_of(row.shown.status) is Family.BOUNDED]
    words = f"{len(out)} places ban {name} {_about(seen)} or have it taken out: {list_words([row.name for row in out])}."
    more = f"{len(bounded)} let it in only within bounds, list it or advise against it: {list_words([row.name for row in bounded])}."
    acts = [one.event for row in out for one in row.shown.basis[:1]]
    lead = _counted(desk, vendor, f"{words} {more}" if bounded else words)
    return Answer("who", f"Who has banned {name}?", lead, _part("", acts[:30])) if out or bounded else None


def _phones(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name, scope = desk.edition.vendor_name(vendor), Scope.of(["phones"])
    rows = [(row, desk.answers.position(desk.question(row.place, vendor, scope))) for row in seen.rows]
    ruled = [(row, position) for row, position in rows if position.status not in (Status.NO_RULE_KNOWN, Status.NOT_ASSESSED)]
    acts = list({one.event.id: one.event for _, position in ruled for one in position.basis[:1]}.values())[:_MOST]
    where = f": {list_words([row.name for row, _ in ruled])}" if ruled else ""
    words = (
        f"A rule that touches phones is known in {len(ruled)} of {len(seen.rows)} places{where}. Rules on networks say nothing on phones."
    )
    return Answer("phones", f"Does it concern {name} phones?", _counted(desk, vendor, words), _part("", acts))


def _when(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    due = [(row, one) for row in seen.rows for one in desk.answers.position(desk.question(row.place, vendor)).deadlines]
    ahead = sorted(((row, one) for row, one in due if not one.overdue), key=lambda pair: (pair[1].last_day.order, pair[0].name))
    events = list({one.event: desk.edition.by_id[one.event] for _, one in ahead if one.event in desk.edition.by_id}.values())
    paid = about(desk, vendor, measure_is(Measure.FUND), 5)
    last = dict.fromkeys(f"{row.name} ({scope_words(one.scope)}) by {day_words(one.last_day)}" for row, one in ahead)
    words = f"Removal duties that lie ahead: {list_words(list(last), 20)}." if last else f"No removal duty on {name} lies ahead."
    parts = (*_part("The duties", events[:20]), *_part("Who pays", paid))
    return Answer("when", "What must go by when, and who pays?", _counted(desk, vendor, words), parts) if parts or due else None


def _followers(desk: Desk, vendor: str, seen: Overview) -> Answer | None:
    name = desk.edition.vendor_name(vendor)
    follows = [(row, one.event) for row in seen.rows for one in row.shown.basis[:1] if one.event.act.actor != row.place]
    urged = about(desk, vendor, lambda e: e.act.stage is Stage.URGED and e.act.by_state and e.act.measure in AUTHORITY_MEASURES, _MOST)
    words = f"In {len(follows)} places the rule on {name} {_about(seen)} was made by another state or a bloc"
    words += f": {list_words([row.name for row, _ in follows])}." if follows else "."
    parts = (*_part("Whose rule it is", list({e.id: e for _, e in follows}.values())[:_MOST]), *_part("Who urged others", urged))
    return Answer("followers", "Who only follows whom?", _counted(desk, vendor, words), parts) if parts else None


_QUESTIONS: tuple[Callable[[Desk, str, Overview], Answer | None], ...] = (
    *(_what_it_does, _why, _what_it_says, _charges, _proof),
    *(_who, _phones, _when, _followers),
)
