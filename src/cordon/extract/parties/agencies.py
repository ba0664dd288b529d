"""Whose agency it is when several states have one of that name: "Norland's foreign ministry", "the foreign ministry in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.names import Candidate, Mention, NameKind

_OWNERS: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM})
_POSSESSIVES: Final = frozenset({"'s ", "’s ", "' ", "’ ", " "})
_COURT: Final = "Court"
_STOP: Final = ". "
_SHOWING: Final = _OWNERS | {NameKind.HOLDER}
_FEW: Final = 12  # names on either side of a court's
_MOST: Final = 4  # states that have a body of one name, to be told apart by who else is named
_INSIDE: Final = frozenset({" in ", " of "})


def owned(mentions: Sequence[Mention], text: str) -> Sequence[Mention]:
    """The mentions of a text; an agency with a name of common words is that of the state named right before it or behind "in" and "of"."""
    if not any(m.kind is NameKind.AGENCY and (_is_common(m.surface) or len(m.candidates) > 1) for m in mentions):
        return mentions
    return [_of_owner(mentions, i, text) for i in range(len(mentions))]


def _is_common(surface: str) -> bool:
    """ "Foreign Ministry", "Senate", against "FCC"."""
    return " " in surface or surface.istitle()


def _of_owner(mentions: Sequence[Mention], i: int, text: str) -> Mention:
    mention = mentions[i]
    if mention.kind is not NameKind.AGENCY or not (_is_common(mention.surface) or len(mention.candidates) > 1):
        return mention
    before = mentions[i - 1] if i else None
    behind = mentions[i + 1] if i + 1 < len(mentions) else None
    if before is not None and before.kind in _OWNERS and text[before.end : mention.start] in _POSSESSIVES:
        owner = before.place
    elif mention.surface.islower() and behind is not None and behind.kind in _OWNERS and text[mention.end : behind.start] in _INSIDE:
        owner = behind.place
    else:
        owner = _where_it_rules(mentions, i, text) or _of_few(mentions, i)
        if not owner:
            return mention
    known = next((c for c in mention.candidates if c.place == owner), Candidate(NameKind.AGENCY, "", owner))
    return Mention(mention.start, mention.end, mention.surface, (known,))


def _of_few(mentions: Sequence[Mention], i: int) -> str:
    """ "The security council agreed to let it into Norland's network": of a body that few states have under that name, the only one of them
    that is named near it; else empty."""
    states = {c.place for c in mentions[i].candidates if c.kind is NameKind.AGENCY}
    if not 1 < len(states) <= _MOST:
        return ""
    near = mentions[max(0, i - _FEW) : i + _FEW]
    named = {m.place for m in near if m.kind in _SHOWING and m.start != mentions[i].start} & states
    return named.pop() if len(named) == 1 else ""


def _where_it_rules(mentions: Sequence[Mention], i: int, text: str) -> str:
    """ "A Supreme Court judge suspended it in Norland": of a court that several states have, the only place named behind "in" in its
    sentence; else empty."""
    court = mentions[i]
    if not court.surface.endswith(_COURT):
        return ""
    first, last = text.rfind(_STOP, 0, court.start) + 1, text.find(_STOP, court.end)
    near = [m for m in mentions[max(0, i - _FEW) : i + _FEW] if first <= m.start and (last < 0 or m.end <= last)]
    inside = {m.place for m in near if m.kind is NameKind.PLACE and text[max(0, m.start - 4) : m.start] == " in "}
    return inside.pop() if len(inside) == 1 else ""
