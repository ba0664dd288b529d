"""Who acts: the party behind a noun phrase, as a state, a company, several unnamed ones, or nobody known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.lists import behind_prepositions
from cordon.extract.grammar.proper import is_capital, proper_name
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.acting_measures import of_measure
from cordon.extract.parties.institutions import in_title_of_law, institution, institution_of, office_opener
from cordon.extract.parties.people import legislator, place_near, pronoun, role, short_name
from cordon.extract.text.context import Context
from cordon.extract.words.actor_words import NOBODY, ActorWords, Party
from cordon.model.act import ANYWHERE, COMPANY, UNKNOWN_ACTOR
from cordon.names import Mention, NameKind

_GROUP: Final = 2  # the rank of a bloc's name
_VOICES: Final = frozenset({"spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "lobbyist"})
_STATELY: Final = (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.PART)
_WHOSE: Final = frozenset({"of", "in", "from", "at", "for"})


def parties(made: Parse, run: Run | None, words: ActorWords, context: Context) -> list[Party]:
    """The parties of a run of noun phrases: its coordinated heads; what stands behind a preposition only if the head names nobody."""
    if run is None:
        return []
    beside = behind_prepositions(made, run)
    found = [party(made, k, words, context) for k in range(run[0], run[1]) if made.chunks[k].kind == "n" and k not in beside]
    known = [p for p in found if p.id != UNKNOWN_ACTOR]
    if known:
        within = [k for k, preposition in beside.items() if preposition == "in"]
        return (_states(made, within, words, context) if all(p.kind == "several" for p in known) else []) or known
    counted = _counted(made, run, words, context)
    if counted is not None:
        return [counted]
    for k, preposition in beside.items():
        if preposition in _WHOSE:
            inner = party(made, k, words, context)
            if (
                inner.id != UNKNOWN_ACTOR
                and inner.kind == "state"
                and (not found or found[0].kind != "company" or made.chunks[run[0]].lemma in words.heads | _VOICES)
            ):
                return _states(made, [q for q in beside if made.parent.get(q) == made.parent.get(k)] or [k], words, context)
            if inner.kind == "company" and found and made.chunks[run[0]].lemma in words.person:
                return [inner]
            if found and found[0].kind == "company" and inner.place:
                where = [party(made, q, words, context).place for q in beside if q == k or made.parent.get(q) == made.parent.get(k)]
                return [found[0]._replace(place=place) for place in where if place]
    return found[:1]


def _states(made: Parse, chunks: Sequence[int], words: ActorWords, context: Context) -> list[Party]:
    """ "governments in Norland, Sudland and other places", "the governments of Norland and Ostland": those that are named."""
    return [p for p in (party(made, k, words, context) for k in chunks) if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def _counted(made: Parse, run: Run, words: ActorWords, context: Context) -> Party | None:
    """ "many of the carriers": the ones who are counted."""
    k = run[0] + 2
    of = k < run[1] and made.kind(k) == "n" and made.chunks[k - 1].lemma == "of"
    head = made.chunks[run[0]]
    if not of or not made.lexicon.sets.counts & {head.lemma, made.tokens[head.last - 1].low}:
        return None
    inner = party(made, k, words, context)
    return inner if inner.kind != "none" else None


def party(made: Parse, k: int, words: ActorWords, context: Context) -> Party:
    """The party behind one noun phrase: the name in its head, else its owner, else what its noun stands for."""
    chunk = made.chunks[k]
    found = short_name(made, k, words) or _former(made, k, words) or _employee(made, k, words, context)
    found = found or institution_of(made, k, words.institutions) or _in_s(made, k) or _half_of_office(made, k, words, context)
    if found is not None:
        return found
    owned = chunk.possessor >= 0
    head = of_measure(made, k, _named(made, chunk.possessor + 1 if owned else chunk.first, chunk.last, role(chunk, words), words))
    if head is None or head.kind in ("none", "state") or (head.kind == "company" and head.id == UNKNOWN_ACTOR):
        unknown = _organisation(made, k, head, words)
        if unknown is not None:
            return unknown
    if head is not None and head.kind in ("state", "none") and in_title_of_law(made, k, head.token):
        head = NOBODY
    employed = owned and head is not None and head.kind == "company" and head.id == UNKNOWN_ACTOR  # "Norcom's Norlandic head"
    if head is not None and (head.kind != "none" or not owned) and not employed:
        return _at_home(made, k, head, words, context)
    if not owned:
        return _unnamed(made, k, words, context)
    if chunk.lemma in words.several and chunk.lemma not in words.places:
        return Party("several", ANYWHERE, "", chunk.first)
    noun = made.tags[chunk.possessor - 1].lemma
    owner = _named(made, chunk.first, chunk.possessor, "", words) or _by_noun(noun, chunk.first, words, context)
    if owner is not None and owner.kind == "state" and chunk.lemma in words.company and role(chunk, words) not in words.state:
        return Party("company", context.topic or UNKNOWN_ACTOR, owner.place, owner.token)
    return owner or head or _unnamed(made, k, words, context)


def _half_of_office(made: Parse, k: int, words: ActorWords, context: Context) -> Party | None:
    """ "Norland's Industry and Technology Minister": no firm called Industry."""
    opener = office_opener(made, k, words.titles | words.ministries)
    return owner_of(made, opener, words, context) if opener >= 0 else None


def _in_s(made: Parse, k: int) -> Party | None:
    """ "Barney's has removed": a firm whose name ends like a genitive, with nothing behind that it could own."""
    chunk = made.chunks[k]
    ends = chunk.possessor >= 0 and chunk.possessor == chunk.last - 1 and made.kind(k + 1) == "v"
    if not ends or not proper_name(made, chunk.first, chunk.possessor):
        return None
    return Party("company", COMPANY + "".join(t.low for t in made.tokens[chunk.possessor - 1 : chunk.last]), "", chunk.first)


def owner_of(made: Parse, k: int, words: ActorWords, context: Context) -> Party:
    """The party that the genitive of a phrase names ("Lumo's Norcom cameras"); a name that no list knows is a firm's."""
    chunk = made.chunks[k]
    found = _named(made, chunk.first, chunk.possessor, "", words)
    found = found or _by_noun(made.tags[chunk.possessor - 1].lemma, chunk.first, words, context)
    if found is not None:
        return found
    name = proper_name(made, chunk.first, chunk.possessor)
    office = words.short.get(name, "")  # "Commerce's deal with Norcom"
    if office:
        return Party("state", office, office, chunk.first)
    return Party("company", COMPANY + name, "", chunk.first) if name else NOBODY


def _employee(made: Parse, k: int, words: ActorWords, context: Context) -> Party | None:
    """ "Norcom's Norlandic security chief", "the Pentagon's spokesman": for whom somebody in an office speaks, no mere place."""
    chunk = made.chunks[k]
    if chunk.possessor < 0 or chunk.lemma not in words.person:
        return None
    mention = made.tokens[chunk.possessor - 1].mention
    if mention is not None and mention.candidates[0].kind in _STATELY and chunk.lemma not in _VOICES:
        return None
    found = owner_of(made, k, words, context)
    return found if found.id != UNKNOWN_ACTOR and found.kind in ("company", "state") else None


def _former(made: Parse, k: int, words: ActorWords) -> Party | None:
    """ "former intelligence chief Jane Doe" speaks for herself (rule 12)."""
    chunk = made.chunks[k]
    last = made.tokens[chunk.last - 1]
    past = made.tokens[chunk.first].low in words.past and chunk.last - chunk.first > 2 and chunk.possessor < 0
    named = past and last.kind == "w" and last.text[:1].isupper() and last.low.isalpha() and last.low not in words.state
    return Party("person", COMPANY + last.low, "", chunk.last - 1) if named else None


def _organisation(made: Parse, k: int, head: Party | None, words: ActorWords) -> Party | None:
    """A company that no list knows, by what stands before its name: "Norway's Lumo", "the Norwegian operator Lumo", "Lumo Norge"."""
    chunk = made.chunks[k]
    owned = chunk.possessor >= 0
    name = proper_name(made, chunk.possessor + 1 if owned else chunk.first, chunk.last)
    if not name:
        return None
    owner = _named(made, chunk.first, chunk.possessor, "", words) if owned else head
    firm = any(n in words.company and n not in words.person for n in chunk.nouns)
    placed = made.tags[chunk.last - 1].cls == "e"
    classes, effects = made.lexicon.noun_classes, made.lexicon.noun_effects  # "the department's Entity List" is nobody
    stately = any(n in words.state or n in words.person or n in classes or n in effects for n in chunk.nouns)
    named = owner is not None and owner.kind not in ("state", "none") and owner.id != UNKNOWN_ACTOR
    if stately or named or not (owned or firm or placed):
        return None
    return Party("company", COMPANY + name, owner.place if owner is not None else "", chunk.last - 1)


def _at_home(made: Parse, k: int, head: Party, words: ActorWords, context: Context) -> Party:
    """A company with its home ("Sweden's Ericsson"), or the one of the heading ("the Danish operator")."""
    chunk = made.chunks[k]
    if head.kind == "company" and head.id == UNKNOWN_ACTOR and context.topic and made.tokens[chunk.first].low == "the":
        return head._replace(id=context.topic)
    if head.kind != "company" or head.place or chunk.possessor < 0:
        return head
    owner = _named(made, chunk.first, chunk.possessor, "", words)
    return head._replace(place=owner.place) if owner is not None and owner.kind == "state" else head


def _named(made: Parse, first: int, last: int, lemma: str, words: ActorWords) -> Party | None:
    """The party that the names in `tokens[first:last]` give, `None` without a name that can act."""
    place: Party | None = None
    best: tuple[int, Party] | None = None
    for i in range(first, last):
        mention = made.tokens[i].mention
        if mention is None:
            continue
        rank, found = _reading(mention, i, words, last - first == 1)
        if rank == 1:
            place = place or found
        elif rank > 1 and (best is None or rank >= best[0]):
            best = (rank, found)
    if best is None:
        house = institution(made, first, last, words.institutions)
        return house or (None if place is None else _people_of(place, lemma, words))
    if best[0] == _GROUP and lemma in words.company - words.person and made.tokens[last - 1].low == lemma:
        return _people_of(best[1], lemma, words)  # "a European consumer group"
    home = place.place if place is not None and best[1].kind == "company" else best[1].place
    return best[1]._replace(place=home)


def _people_of(place: Party, lemma: str, words: ActorWords) -> Party:
    """ "Danish", "Danish authorities", "Danish operators", "Danish consumers"."""
    if lemma in words.company or lemma in words.person:
        return Party("company", UNKNOWN_ACTOR, place.place, place.token)
    if lemma in words.several and lemma not in words.places:
        return Party("several", ANYWHERE, place.place, place.token)
    acts = not lemma or lemma in words.state or lemma in words.several
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
    if best.kind in _STATELY:
        bloc = next((c.place for c in mention.candidates if c.kind is NameKind.SEAT and c.place in words.blocs), "") if alone else ""
        return 1, Party("state", bloc or best.place, bloc or best.place, i)
    return 0, NOBODY


def _unnamed(made: Parse, k: int, words: ActorWords, context: Context) -> Party:
    chunk = made.chunks[k]
    lows = made.lows(k)
    if made.tags[chunk.first].cls == "I":
        return pronoun(lows[0], chunk.first, context)
    if _is_several(chunk.lemma, lows, words):
        return Party("several", ANYWHERE, "", chunk.first)
    what = _office(made, k, words) or role(chunk, words)
    found = _by_noun(what, chunk.first, words, context, lows[0] in ("a", "any", "an", "no"))
    if found is not None and found.kind == "company" and lows[-1] == what + "s":
        found = found._replace(id=UNKNOWN_ACTOR)  # "operators must" are not the one that was named
    if found is not None:
        large = made.tokens[chunk.last - 1].text[:1].isupper()
        usual = next((words.usual[n] for n in (what, *chunk.nouns[:-1]) if n in words.usual), "")  # "a House panel"
        usual = usual or (words.usual_capital.get(what, "") if large else "")
        near = (place_near(made, words.homes) or usual) if found.kind == "state" and found.id == UNKNOWN_ACTOR else ""
        return Party("state", near, near, chunk.first) if near else found
    return _person(made, k, words)


def _office(made: Parse, k: int, words: ActorWords) -> str:
    """ "Justice Minister Jane Doe": the office before a name that no list knows; empty when there is none, or it is past."""
    chunk = made.chunks[k]
    last = made.tokens[chunk.last - 1]
    named = last.kind == "w" and last.text[:1].isupper() and chunk.last - chunk.first > 2 and chunk.possessor < 0
    if not named or made.tokens[chunk.first].low in words.past or made.tags[chunk.last - 2].cls not in "NA":
        return ""
    offices = (n for n in chunk.nouns[:-1] if n in words.titles)
    return next(offices, "") if made.tokens[chunk.last - 2].text[:1].isupper() and chunk.lemma not in words.state else ""


def _is_several(lemma: str, lows: Sequence[str], words: ActorWords) -> bool:
    """ "allies", "other countries", "Western governments", against "the countries" and "the government"."""
    plural = lows[-1].endswith("s")
    if lemma in words.several and lemma not in words.places:
        return lemma in words.partners or (plural and (bool(set(lows) & words.foreign) or lows[0] not in ("the", "its", "their")))
    if lemma not in words.state:
        return False
    many = plural and (lemma in words.places or lemma == "government") and lows[0] not in ("the", "both")
    return many or bool(set(lows) & words.foreign)


def _person(made: Parse, k: int, words: ActorWords) -> Party:
    """A legislator by the party in brackets, else a person by the last name, else nobody."""
    chunk = made.chunks[k]
    seat = legislator(made, chunk.last, words)
    if seat:
        return Party("state", seat, seat, chunk.first)
    if any(n in made.lexicon.noun_effects for n in chunk.nouns):
        return NOBODY  # "the Secure Networks Act"
    last = made.tokens[chunk.last - 1]
    name = last.kind == "w" and is_capital(last.text) and last.low.replace("-", "").isalpha() and last.low not in made.lexicon.sets.times
    opener = chunk.first == 0 and chunk.last == 1 and last.low.endswith("ly")  # "Ostensibly, …"
    if name and not opener and (chunk.first > 0 or chunk.last - chunk.first > 1 or proper_name(made, chunk.first, chunk.last)):
        whole = proper_name(made, chunk.first, chunk.last) if last.low in words.bodies else ""  # "Citizen Lab"
        return Party("company" if whole else "person", COMPANY + (whole or last.low), "", chunk.last - 1)
    return NOBODY


def _by_noun(lemma: str, token: int, words: ActorWords, context: Context, loose: bool = False) -> Party | None:
    """The party that a bare noun stands for in its document; `loose`: behind "a" or "any" it stands for no one in particular."""
    if lemma in words.nouns_of:
        return Party("state", words.nouns_of[lemma], words.nouns_of[lemma], token)
    if lemma in words.state:
        home = context.home if lemma in words.offices.get(context.home, ()) else ""
        place = "" if loose and lemma in words.places else context.place or home
        return Party("state", place or UNKNOWN_ACTOR, place, token)
    if lemma in words.person or lemma in words.company:
        return Party("company", context.topic or context.company or UNKNOWN_ACTOR, "", token)
    return Party("several", ANYWHERE, "", token) if lemma in words.several else None
