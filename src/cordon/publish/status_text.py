"""A position in words: what a buyer needs first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.event import Event
from cordon.model.position import Position, Stance
from cordon.publish.differing import differing_lines
from cordon.publish.edition import Edition
from cordon.publish.updates import update_of
from cordon.publish.words import STATUS_WORDS, binds_words, date_words, scope_words, since_words

_MOST = 12  # events shown under a heading of the text form; the JSON form gives all


def status_text(edition: Edition, position: Position) -> str:
    """The text form of a position."""
    question = position.question
    buy, keep = _answer(position.buy.why, str(position.buy)), _answer(position.keep.why, str(position.keep))
    lines = [f"BUY: {buy} KEEP: {keep}{_binds(position)}{_under(position)}"]
    about = f" · {scope_words(position.shown_scope)}" if position.shown_scope else ""
    since = f" · {since_words(position)}" if since_words(position) else ""
    part = " · in part" if position.in_part else ""
    place, vendor = edition.place_name(question.place), edition.vendor_name(question.vendor)
    lines.append(f"{vendor} in {place}: {STATUS_WORDS[position.status].upper()}{about}{part}{since} (as of {question.as_of})")
    if position.names_no_vendor:
        lines.append("The rule names no vendor.")
    lines += _deadline_lines(position)
    confidence = position.confidence.value if position.confidence else "no rule to rest on"
    lines.append(f"Confidence: {confidence}. Newest evidence: {date_words(position.newest_evidence)}.{_stale(position)}")
    lines += [f"Also: {scope_words(f.question.scope)}: {STATUS_WORDS[f.status]}, buy {f.buy}, keep {f.keep}" for f in position.facets]
    lines += _section("Rests on", (one.event for one in position.basis))
    lines += _section("Other rules that touch it", (one.event for one in position.others))
    lines += [f"Exempt: {one.what} (until {date_words(one.until) if one.until else 'no end given'})" for one in position.exemptions[:_MOST]]
    lines += _section("In practice", position.practice)
    lines += _section("Said otherwise", position.dissent)
    lines += _section("Context, sets nothing", position.context)
    lines += _section("Unconfirmed, read by machine", position.unconfirmed)
    return "\n".join(lines) + "\n"


def stance_text(edition: Edition, stance: Stance) -> str:
    """The text form of a company's stance."""
    words = stance.code.value.replace("-", " ").upper()
    since = f" since {stance.since}" if stance.since else ""
    by = f" · last day {stance.deadline}" if stance.deadline else ""
    lines = [f"{edition.company_name(stance.company)} on {edition.vendor_name(stance.vendor)}: {words}{since}{by} (as of {stance.as_of})"]
    lines += _section("Rests on", stance.basis)
    lines += _section("Also", stance.others)
    return "\n".join(lines) + "\n"


def _answer(why: str, answer: str) -> str:
    return f"{answer} ({why})." if why else f"{answer}."


def _binds(position: Position) -> str:
    return f" Binds: {binds_words(position)}." if position.binds else ""


def _under(position: Position) -> str:
    titles = dict.fromkeys(one.event.instrument for one in position.basis if one.event.instrument)
    return f" Under: {'; '.join(titles)}." if titles else ""


def _deadline_lines(position: Position) -> list[str]:
    found = []
    for one in position.deadlines:
        history = f", moved from {', '.join(str(day) for day in one.history)}" if one.history else ""
        found.append(f"Must be out: {scope_words(one.scope)} by {one.last_day}{history}{' (overdue)' if one.overdue else ''}")
    return list(dict.fromkeys(found))


def _stale(position: Position) -> str:
    newest = position.newest_evidence
    if newest is None or (position.question.as_of - newest.last).days <= 2 * 365:
        return ""
    return " Older than 24 months: things may have changed."


def _section(title: str, events: Iterable[Event]) -> list[str]:
    held = list(events)
    if not held:
        return []
    lines = [f"{title}:"]
    for event in held[:_MOST]:
        update = update_of(event)
        lines.append(f"  - {date_words(update.when)}: {update.words} {update.credit} [{event.id}]")
        lines += [f"      {line}" for line in differing_lines(event)]
    return [*lines, *([f"  … and {len(held) - _MOST} more (--json gives all)"] if len(held) > _MOST else [])]
