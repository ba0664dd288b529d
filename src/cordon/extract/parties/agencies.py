"""Whose agency it is when several states have one of that name: "Norland's foreign ministry", "the foreign ministry in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cordon.extract.text.context import Context
from cordon.names import Candidate, Mention, NameKind, Names

_OWNERS: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM})
_POSSESSIVES: Final = frozenset({"'s ", "’s ", "' ", "’ ", " "})
_COURT: Final = "Court"
_STOP: Final = ". "
_SHOWING: Final = _OWNERS | {NameKind.HOLDER}
_FEW: Final = 12  # names on either side of a body's
_MANY: Final = 60  # names before a body that may tell whose it is
_LONGEST: Final = 2000  # characters of a sentence
_MOST: Final = 4  # states that have a body of one name, to be told apart by who else is named
_INSIDE: Final = frozenset({"in", "of"})
_SEAT_WITHIN: Final = 2  # words between a body and its seat: "Defence Ministry officials in Oslo"
_OPENERS: Final = ("In ", "in ")


@dataclass(frozen=True, slots=True)
class _Passage:
    """The names of a text among which those of agencies stand, and what the document said before it."""

    mentions: Sequence[Mention]
    text: str
    context: Context
    names: Names


def owned(mentions: Sequence[Mention], text: str, context: Context, names: Names) -> Sequence[Mention]:
    """The mentions of a text, where an agency with a name that others may bear is that of the state named right before it, behind "in" and
    "of", or at the opening of its sentence. One that is nobody's in particular is that of the only state in question, else no state's."""
    if not any(_may_be_of_others(m) for m in mentions):
        return mentions
    passage = _Passage(mentions, text, context, names)
    return [_of_owner(passage, i) if _may_be_of_others(mentions[i]) else mentions[i] for i in range(len(mentions))]


def _may_be_of_others(mention: Mention) -> bool:
    """ "Foreign Ministry", "Senate", against "FCC"."""
    surface, named = mention.surface, mention.candidates
    return mention.kind is NameKind.AGENCY and (" " in surface or surface.istitle() or len(named) > 1 or named[0].shared)


def _of_owner(passage: _Passage, i: int) -> Mention:
    mention = passage.mentions[i]
    owner = _named_beside(passage, i) or _where_it_rules(passage, i) or _of_few(passage, i)
    if not owner:
        best = mention.candidates[0]
        owner = _in_question(passage, i) if best.shared else best.place
    known = next((c for c in mention.candidates if c.place == owner), Candidate(NameKind.AGENCY, "", owner))
    return Mention(mention.start, mention.end, mention.surface, (known,))


def _named_beside(passage: _Passage, i: int) -> str:
    """The state named right before a body, behind "in" or "of", or at the opening of its sentence; else empty."""
    mentions, text, body = passage.mentions, passage.text, passage.mentions[i]
    before = mentions[i - 1] if i else None
    if before is not None and before.kind in _OWNERS and text[before.end : body.start] in _POSSESSIVES:
        return before.place
    behind = mentions[i + 1] if i + 1 < len(mentions) else None
    several = body.surface.islower() or len(body.candidates) > 1 or body.candidates[0].shared
    if several and behind is not None and behind.kind in _OWNERS:
        between = text[body.end : behind.start].split()
        if between and between[-1] in _INSIDE and len(between) <= _SEAT_WITHIN:
            return behind.place
    return _opener(passage, i) if several else ""


def _opener(passage: _Passage, i: int) -> str:
    """ "In Norland, the Senate …": the place with which the sentence of a body begins; else empty."""
    text, first = passage.text, _sentence_start(passage, i)
    opening = next((m for m in passage.mentions[max(0, i - _FEW) : i] if m.start >= first), None)
    if opening is None or opening.kind is not NameKind.PLACE or text[first : opening.start] not in _OPENERS:
        return ""
    return opening.place if text[opening.end : opening.end + 1] == "," else ""


def _sentence_start(passage: _Passage, i: int) -> int:
    """Where the sentence of a name begins; not looked for without end, as a text may have no stops."""
    start = passage.mentions[i].start
    furthest = max(0, start - _LONGEST)
    stop = passage.text.rfind(_STOP, furthest, start)
    return furthest if stop < 0 else stop + len(_STOP)


def _of_few(passage: _Passage, i: int) -> str:
    """ "The security council agreed to let it into Norland's network": of a body that few states have under that name, the only one of them
    that is named near it; else empty."""
    mentions = passage.mentions
    states = {c.place for c in mentions[i].candidates if c.kind is NameKind.AGENCY}
    if not 1 < len(states) <= _MOST:
        return ""
    near = mentions[max(0, i - _FEW) : i + _FEW]
    named = {m.place for m in near if m.kind in _SHOWING and m.start != mentions[i].start} & states
    return named.pop() if len(named) == 1 else ""


def _where_it_rules(passage: _Passage, i: int) -> str:
    """ "A Supreme Court judge suspended it in Norland": of a court that several states have, the only place named behind "in" in its
    sentence; else empty."""
    mentions, text, court = passage.mentions, passage.text, passage.mentions[i]
    if not court.surface.endswith(_COURT):
        return ""
    first, last = _sentence_start(passage, i), text.find(_STOP, court.end, court.end + _LONGEST)
    near = [m for m in mentions[max(0, i - _FEW) : i + _FEW] if first <= m.start and (last < 0 or m.end <= last)]
    inside = {m.place for m in near if m.kind is NameKind.PLACE and text[max(0, m.start - 4) : m.start] == " in "}
    return inside.pop() if len(inside) == 1 else ""


def _in_question(passage: _Passage, i: int) -> str:
    """The only state that a body without one can be of: named before it, the last of the document, or the home of the outlet; "Chinese" of
    a Chinese vendor counts where no other is named. Empty for none and for several."""
    context, named = passage.context, [m for m in passage.mentions[max(0, i - _MANY) : i] if m.place and _shows_state(m)]
    states = {m.place for m in named} | {context.country, context.home}
    states.discard("")
    if len(states) > 1:
        origins = {passage.names.origin(m.id) for m in passage.mentions[max(0, i - _MANY) : i + _MANY] if m.kind is NameKind.VENDOR}
        acting = {m.place for m in named if m.kind is not NameKind.DEMONYM} | {context.home}
        states = {state for state in states if state not in origins or state in acting}
    return states.pop() if len(states) == 1 else ""


def _shows_state(mention: Mention) -> bool:
    """ "Norland", "Norland's prime minister", "the Norlandic regulator", but no body of another state in question."""
    return mention.kind in _SHOWING or (mention.kind is NameKind.AGENCY and not mention.candidates[0].shared)
