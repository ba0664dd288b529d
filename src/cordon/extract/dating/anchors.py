"""What a date stands with in its sentence: the verb of its clause, or the noun that it describes ("Tuesday's decision")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.dating.dates import Found
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene

_DATED: Final = frozenset({"after", "following", "since", "before", "despite", "until"})  # "after the arrest on Monday": the noun is dated
_MONTH: Final = 7  # characters of "2020-07"
_PHRASE: Final = 8  # chunks of a noun phrase with the phrases behind it
_BE: Final = frozenset({"is", "are", "was", "were"})


@dataclass(frozen=True, slots=True)
class Anchor:
    """`place` is the chunk of the date, `verb` the verb that it stands with (-1: none), `nouns` the chunks of the noun phrase that it
    describes; `own`: the date is a word of that phrase."""

    place: int
    verb: int
    nouns: tuple[int, ...] = ()
    own: bool = False


def anchor(scene: Scene, when: Found) -> Anchor:
    """Where a date hangs."""
    made = scene.made
    place = next((k for k, c in enumerate(made.chunks) if made.tokens[c.last - 1].end > when.start), len(made.chunks) - 1)
    if when.behind:
        return Anchor(place, next_verb(made, place), _phrase_behind(made, place))
    chunk = made.chunks[place]
    if chunk.kind == "v" and made.tokens[chunk.first].start < when.start:
        awaited = made.lows(place)[0] in _BE and made.kind(place + 1) == "v" and made.chunks[place + 1].form == "inf"
        return Anchor(place, place + awaited)  # "will on Monday announce", "is on Monday expected to announce"
    last = made.tokens[chunk.last - 1]
    if chunk.kind == "n" and last.start >= when.end and last.kind != "'" and not made.lexicon.sets.times.issuperset(chunk.nouns):
        return Anchor(place, _verb_of(made, place), (place,), True)
    return Anchor(place, _verb_of(made, place), _described(made, place, when))


def _described(made: Parse, place: int, when: Found) -> tuple[int, ...]:
    """The phrase before the date ("the arrest of its officer last year"), where the verb does not take the date."""
    found = phrase_before(made, place)
    if not found:
        return ()
    above, relation = made.parent.get(found[-1], (-1, ""))
    if relation == "subj" or relation in _DATED or above < 0 or made.kind(above) == "n":
        return found
    return () if len(when.ahead) > _MONTH or made.chunks[above].passive else found  # a weekday rather is the verb's


def phrase_before(made: Parse, place: int) -> tuple[int, ...]:
    """The noun phrase that ends before chunk `place`, with the nouns that its phrases hang on, the last one first."""
    q = place - 1
    while made.kinds[q] in "PRS" and q > place - 3:
        q -= 1
    found: list[int] = []
    while made.kinds[q] == "n" and len(found) < _PHRASE:
        found.append(q)
        if made.kinds[q - 1] != "P" or made.kinds[q - 2] != "n":
            break
        q -= 2
    return tuple(found)


def _phrase_behind(made: Parse, place: int) -> tuple[int, ...]:
    """The noun phrase of "six months after the ban", none of "six months after Norland banned"."""
    q = place + 1
    while made.kind(q) in "PS":
        q += 1
    return (q,) if made.kind(q) == "n" and q not in made.starts else ()


def _verb_of(made: Parse, place: int) -> int:
    """The verb that the date stands with: the last one before it in its clause, else the next one."""
    before = place - 2 if made.kinds[place - 1] == "P" else place - 1
    if made.kinds[before] == "S" and made.chunks[before].lemma == "that":
        return next_verb(made, place)  # "said that in May it gave up"
    subject, last = made.subject.get(next_verb(made, place), (-1, 0))
    if last == before + 1 and subject > 1 and made.kinds[subject - 1] == "C":
        return next_verb(made, place)  # "warned it in May, and Sudland this week banned it"
    joined = made.kinds[max(before - 1, 0) : before + 1] == ",C"  # "…, and in May 2019 Norcom was": the name stands right behind the date
    if made.kinds[before] in "CS" and made.kinds[before - 1] != "P" and (subject > place or (joined and subject == place)):
        return next_verb(made, place)  # "banned it, and in May Sudland followed"
    for k in range(_before_aside(made, place), -1, -1):
        if made.chunks[k].kind == "v" and k != place:
            return k
        if made.chunks[k].kind == "S" and k >= place - 2:
            continue
        if made.chunks[k].kind in "SW;" or (made.chunks[k].kind == "," and place - 2 <= k < place and _opens_clause(made, place)):
            break
    return next_verb(made, place)


def _opens_clause(made: Parse, place: int) -> bool:
    """ "Norcom, in May 2019 the ministry barred it": whether the verb behind a date is told of it; not in "banned it, in May 2019, without
    naming it"."""
    verb = next_verb(made, place)
    return verb >= 0 and not (made.kind(place + 1) == "," and made.chunks[verb].form in ("ger", "inf", "pp"))


def _before_aside(made: Parse, place: int) -> int:
    """The chunk to look back from: of "from networks — which are old — by 2026" the one before the aside."""
    closing = place - 2 if made.kind(place - 1) in "PS" else place - 1
    if made.kind(closing) != "—":
        return place
    return next((q - 1 for q in range(closing - 1, -1, -1) if made.kind(q) == "—"), place)


def next_verb(made: Parse, place: int) -> int:
    """The first verb behind a chunk, -1 without one."""
    for k in range(place + 1, len(made.chunks)):
        if made.chunks[k].kind == "v":
            return k
    return -1
