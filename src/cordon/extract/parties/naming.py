"""Who a name stands for: a state by its offices and seats, a company with its home, several behind a bloc."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.institutions import institution
from cordon.extract.words.actor_words import NOBODY, ActorWords, Party
from cordon.model.act import ANYWHERE, COMPANY, UNKNOWN_ACTOR
from cordon.names import Mention, NameKind

_SIDES: Final = frozenset({"anti", "pro"})
_GROUP: Final = 2  # the rank of a bloc's name
STATELY: Final = (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.PART)


def named_party(made: Parse, first: int, last: int, lemma: str, words: ActorWords) -> Party | None:
    """The party that the names in `tokens[first:last]` give, `None` without a name that can act."""
    place: Party | None = None
    best: tuple[int, Party] | None = None
    for i in range(first, last):
        mention = made.tokens[i].mention
        if mention is None or _takes_side(made, i):
            continue
        rank, found = _reading(mention, i, words, last - first == 1)
        if rank == 1:
            partner = i == last - 1 and i > first and made.tags[i - 1].lemma in words.partners  # "Danish ally Sweden"
            place = found if place is None or partner else place
        elif rank > 1 and (best is None or rank >= best[0]):
            best = (rank, found)
    if best is None:
        house = institution(made, first, last, words.institutions)
        return house or (None if place is None else _people_of(place, lemma, words))
    if best[0] == _GROUP and lemma in words.company - words.person and made.tokens[last - 1].low == lemma:
        return _people_of(best[1], lemma, words)  # "a European consumer group"
    if best[0] == _GROUP and lemma in words.outsiders and not _is_executive(made, best[1].token, last):
        return _people_of(best[1], lemma, words)
    home = place.place if place is not None and best[1].kind == "company" else best[1].place
    return best[1]._replace(place=home)


def _is_executive(made: Parse, bloc: int, last: int) -> bool:
    """ "the EU executive" is the bloc's own, "EU executives" and "a European carrier executive" are business people."""
    return bloc == last - 2 and made.tokens[last - 1].low == "executive"


def _takes_side(made: Parse, i: int) -> bool:
    """ "anti-Norcom lawmakers", "pro-Norland groups": whom they are against or for does not act."""
    return i > 1 and made.tokens[i - 1].kind == "-" and made.tokens[i - 2].low in _SIDES


def _people_of(place: Party, lemma: str, words: ActorWords) -> Party:
    """ "Danish", "Danish authorities", "the Danish side", "Danish operators", "Danish consumers"; "Danish allies" are no Danes."""
    if lemma in words.company or lemma in words.person:
        return Party("company", UNKNOWN_ACTOR, place.place, place.token)
    if lemma in words.several and lemma not in words.places:
        return Party("several", ANYWHERE, "" if lemma in words.partners else place.place, place.token)
    acts = not lemma or lemma in words.state or lemma in words.several or lemma in words.sides
    return place if acts else Party("none", UNKNOWN_ACTOR, place.place, place.token)


def _reading(mention: Mention, i: int, words: ActorWords, alone: bool) -> tuple[int, Party]:
    """How well a name can act, and who it is. `alone`: a seat of a state and of a bloc stands for the bloc ("Brussels wants")."""
    best = mention.candidates[0]
    if best.kind in (NameKind.AGENCY, NameKind.HOLDER) and best.place:
        return 4, Party("state", best.place, best.place, i)
    company = mention.as_kind(NameKind.COMPANY)
    if company is not None and best.kind in (NameKind.VENDOR, NameKind.COMPANY, NameKind.PERSON):
        return 3, Party("company", COMPANY + company.id, "", i)
    if best.kind is NameKind.OUTLET:
        return 1, Party("company", COMPANY + mention.surface.lower(), "", i)
    if best.kind is NameKind.GROUP:
        if best.id in words.regions or not best.place:
            return 2, Party("several", best.place or ANYWHERE, best.place, i)
        return 2, Party("state", best.place, best.place, i)
    if best.kind in STATELY:
        bloc = next((c.place for c in mention.candidates if c.kind is NameKind.SEAT and c.place in words.blocs), "") if alone else ""
        return 1, Party("state", bloc or best.place, bloc or best.place, i)
    return 0, NOBODY


def is_outlet(made: Parse, found: Party) -> bool:
    """Whether a party is named as one that prints news: it only tells (rule 6)."""
    mention = made.tokens[found.token].mention if found.token >= 0 else None
    return mention is not None and mention.candidates[0].kind is NameKind.OUTLET
