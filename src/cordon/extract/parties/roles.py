"""Who acts: the party behind a noun phrase, as a state, a company, several unnamed ones, or nobody known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.lists import behind_prepositions
from cordon.extract.grammar.proper import proper_name
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.acting_measures import of_measure
from cordon.extract.parties.institutions import in_title_of_law, institution_of, is_portfolio, office_opener
from cordon.extract.parties.naming import STATELY, named_party
from cordon.extract.parties.people import role, short_name
from cordon.extract.parties.unnamed import owner_by_noun, unnamed_party
from cordon.extract.text.context import Context
from cordon.extract.words.actor_words import NOBODY, ActorWords, Party
from cordon.model.act import ANYWHERE, COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_ARTICLES: Final = frozenset({"a", "an", "the"})
_VOICES: Final = frozenset({"spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "lobbyist"})
_MEMBERS: Final = (("countr", "ies"), ("nation", "s"), ("state", "s"), ("government", "s"), ("capital", "s"))  # of a bloc
_NAMING: Final = frozenset({"including", "such as"})  # "chipmakers including Lumo": they are among those who act
_WHOSE: Final = frozenset({"of", "in", "from", "at", "for"})


def parties(made: Parse, run: Run | None, words: ActorWords, context: Context) -> list[Party]:
    """The parties of a run of noun phrases: its coordinated heads; what stands behind a preposition only if the head names nobody."""
    if run is None:
        return []
    run = _with_body(made, run, words)
    beside = {k: preposition for k, preposition in behind_prepositions(made, run).items() if preposition not in _NAMING}
    found = [party(made, k, words, context) for k in range(run[0], run[1]) if made.chunks[k].kind == "n" and k not in beside]
    known = _with_home([p for p in found if p.id != UNKNOWN_ACTOR], made, run)
    counted = _counted(made, run, words, context)
    if counted is not None:
        return [counted]
    if known:
        vague = all(p.kind == "several" or _is_understood(made, p) for p in known)
        within = [k for k, preposition in beside.items() if preposition in _tell_who(made, run[0], words)] if vague else []
        placed = _states(made, within, words, context)
        return known if {p.id for p in placed} == {p.id for p in known} else placed or known
    for k, preposition in beside.items():
        if preposition in _WHOSE:
            inner = party(made, k, words, context)
            if (
                inner.id != UNKNOWN_ACTOR
                and inner.kind == "state"
                and (not found or found[0].kind != "company" or made.chunks[run[0]].lemma in words.heads | _VOICES)
            ):
                return _states(made, [q for q in beside if made.parent.get(q) == made.parent.get(k)] or [k], words, context)
            if inner.kind == "company" and found and made.chunks[run[0]].lemma in words.person and not _is_matter(made, k):
                return [inner]
            if found and found[0].kind == "company" and inner.place:
                where = [party(made, q, words, context).place for q in beside if q == k or made.parent.get(q) == made.parent.get(k)]
                return [found[0]._replace(place=place) for place in where if place]
            if inner.kind == "state" and found and found[0].id == UNKNOWN_ACTOR and made.chunks[run[0]].lemma in words.heads:
                return [inner]  # "the head of the agency": a state's, whichever
    return found[:1]


def _with_home(found: list[Party], made: Parse, run: Run) -> list[Party]:
    """ "Norland's Lumo and Telenor": the owner's place is that of every firm of the list behind it, up to one with an owner of its own."""
    if len(found) < 2 or made.chunks[run[0]].possessor < 0 or found[0].kind != "company" or not found[0].place:
        return found
    owned = next((c.first for c in made.chunks[run[0] + 1 : run[1]] if c.possessor >= 0 or c.nouns), len(made.tokens))
    shared = [p.kind == "company" and not p.place and p.token < owned for p in found]
    return [p._replace(place=found[0].place) if share else p for p, share in zip(found, shared, strict=True)]


def _with_body(made: Parse, run: Run, words: ActorWords) -> Run:
    """ "asked the head of the agency to": with the body that somebody leads, where the run ends before it."""
    led = made.chunks[run[0]].lemma in words.heads and run[1] - run[0] == 1 and made.kind(run[1]) == "P"
    return (run[0], run[1] + 2) if led and made.parent.get(run[1] + 1) == (run[0], "of") else run


def _tell_who(made: Parse, k: int, words: ActorWords) -> tuple[str, ...]:
    """The prepositions behind which it stands who a vague phrase means: "regulators in Norland", "the Baltic state of Norland"; none for
    those who are posted ("the embassy in Norland" is of another state)."""
    chunk = made.chunks[k]
    group = made.tokens[chunk.last - 1].mention
    if chunk.lemma in words.places or (group is not None and group.kind is NameKind.GROUP):
        return ("in", "of")
    return () if chunk.lemma in made.lexicon.actor_nouns["posted"] else ("in",)


def _is_understood(made: Parse, found: Party) -> bool:
    """ "prosecutors in Norland charged her": whose they are is no more than understood from what was said before."""
    return found.kind == "state" and (found.token < 0 or made.tokens[found.token].mention is None)


def _is_matter(made: Parse, k: int) -> bool:
    """ "critics of the Norcom decision", "an expert on the Norcom ban": what people are concerned with, nobody for whom they speak."""
    return any(n in words for n in made.chunks[k].nouns for words in (made.lexicon.noun_effects, made.lexicon.noun_classes))


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
    """The party behind one noun phrase: the name in its head, else its owner, else what its noun stands for. Asked for often, so a parse
    remembers it."""
    known = made.acting.get(k)
    if known is None:
        known = made.acting[k] = _find_party(made, k, words, context)
    return known


def _find_party(made: Parse, k: int, words: ActorWords, context: Context) -> Party:
    chunk = made.chunks[k]
    found = NOBODY if is_portfolio(made, k, words.offices_and_bodies) else None
    found = found or short_name(made, k, words) or _former(made, k, words) or _employee(made, k, words, context)
    found = found or institution_of(made, k, words.institutions) or _in_s(made, k) or _half_of_office(made, k, words, context)
    found = found or _related(made, k, words)
    if found is not None:
        return found
    owned = chunk.possessor >= 0
    head = of_measure(made, k, named_party(made, chunk.possessor + 1 if owned else chunk.first, chunk.last, role(made, k, words), words))
    if head is None or head.kind in ("none", "state") or (head.kind == "company" and head.id == UNKNOWN_ACTOR):
        unknown = _organisation(made, k, head, words)
        if unknown is not None:
            return unknown
    if head is not None and head.kind in ("state", "none") and in_title_of_law(made, k, head.token):
        head = NOBODY
    if head is not None and head.id in words.blocs and (member := _members(made, k, head, words)) is not None:
        return member
    employed = owned and head is not None and head.kind == "company" and head.id == UNKNOWN_ACTOR  # "Norcom's Norlandic head"
    if head is not None and (head.kind != "none" or not owned) and not employed:
        return _at_home(made, k, head, words, context)
    if not owned:
        return unnamed_party(made, k, words, context)
    if chunk.lemma in words.several and chunk.lemma not in words.places:
        return Party("several", ANYWHERE, "", chunk.first)
    noun = made.tags[chunk.possessor - 1].lemma
    owner = named_party(made, chunk.first, chunk.possessor, "", words) or owner_by_noun(made, noun, chunk.first, words, context)
    if owner is not None and owner.kind == "state" and chunk.lemma in words.company and role(made, k, words) not in words.state:
        return Party("company", context.topic or UNKNOWN_ACTOR, owner.place, owner.token)
    return owner or head or unnamed_party(made, k, words, context)


def _related(made: Parse, k: int, words: ActorWords) -> Party | None:
    """ "some Norcom suppliers", "Chatter users": those who deal with the company, not the company itself."""
    chunk = made.chunks[k]
    related = chunk.lemma in made.lexicon.sets.roles or chunk.lemma in made.lexicon.hedges["followers"]
    if not related or made.tokens[chunk.last - 1].low != f"{chunk.lemma}s" or chunk.possessor >= 0:
        return None
    found = named_party(made, chunk.first, chunk.last - 1, "", words)
    return found._replace(id=UNKNOWN_ACTOR, token=chunk.first) if found is not None and found.kind == "company" else None


def _members(made: Parse, k: int, head: Party, words: ActorWords) -> Party | None:
    """ "several European countries", "a European state": members of a bloc that nobody names, not the bloc itself."""
    lemma, mention = made.chunks[k].lemma, made.tokens[head.token].mention
    if mention is None or mention.kind not in (NameKind.DEMONYM, NameKind.GROUP):
        return None
    last = made.tokens[made.chunks[k].last - 1].low.rsplit(" ", 1)[-1]  # "European countries" is one name
    many = any(last == f"{stem}{end}" for stem, end in _MEMBERS)
    if not many and lemma not in words.places - {"union", "bloc"}:
        return None
    return Party("several", head.id, head.id, made.chunks[k].last - 1) if many else Party("state", UNKNOWN_ACTOR, "", head.token)


def _half_of_office(made: Parse, k: int, words: ActorWords, context: Context) -> Party | None:
    """ "Norland's Industry and Technology Minister": no firm called Industry."""
    opener = office_opener(made, k, words.offices_and_bodies)
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
    found = named_party(made, chunk.first, chunk.possessor, "", words)
    found = found or owner_by_noun(made, made.tags[chunk.possessor - 1].lemma, chunk.first, words, context)
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
    if mention is not None and mention.candidates[0].kind in STATELY and chunk.lemma not in _VOICES:
        return None
    found = owner_of(made, k, words, context)
    return found if found.id != UNKNOWN_ACTOR and found.kind in ("company", "state") else None


def _former(made: Parse, k: int, words: ActorWords) -> Party | None:
    """ "former intelligence chief Jane Doe" speaks for herself (rule 12), "three former spy chiefs" for no state."""
    chunk = made.chunks[k]
    first = chunk.first + (made.tokens[chunk.first].low in _ARTICLES and chunk.last - chunk.first > 1)
    if made.tokens[first].low in words.past and made.kind(k + 1) == "," and made.kind(k + 2) == "n" and made.kind(k + 3) == ",":
        chunk, first = made.chunks[k + 2], made.chunks[k + 2].first  # "a former spy chief, Jane Doe, wants"
        name = proper_name(made, chunk.first, chunk.last) if chunk.last - chunk.first > 1 else ""
        return Party("person", COMPANY + name.split()[-1], "", chunk.last - 1) if name else None
    last = made.tokens[chunk.last - 1]
    past = made.tokens[first].low in words.past and chunk.last - first > 2 and chunk.possessor < 0
    named = past and last.kind == "w" and last.text[:1].isupper() and last.low.isalpha() and last.low not in words.state
    if named:
        return Party("person", COMPANY + last.low, "", chunk.last - 1)
    many = chunk.possessor < 0 and last.text[-2:].islower() and last.low.endswith("s")
    many = many and (last.mention is not None or chunk.lemma in words.state or chunk.lemma in words.person)  # "former US officials"
    return Party("person", UNKNOWN_ACTOR, "", chunk.last - 1) if many and not words.past.isdisjoint(made.lows(k)) else None


def _organisation(made: Parse, k: int, head: Party | None, words: ActorWords) -> Party | None:
    """A company that no list knows, by what stands before its name: "Norway's Lumo", "the Norwegian operator Lumo", "Lumo Norge"."""
    chunk = made.chunks[k]
    owned = chunk.possessor >= 0
    name = proper_name(made, chunk.possessor + 1 if owned else chunk.first, chunk.last)
    if not name:
        return None
    owner = named_party(made, chunk.first, chunk.possessor, "", words) if owned else head
    firm = any(n in words.company and n not in words.person for n in chunk.nouns)
    placed = made.tags[chunk.last - 1].cls == "e"
    classes, effects = made.lexicon.noun_classes, made.lexicon.noun_effects  # "the department's Entity List" is nobody
    stately = any(n in words.state or n in words.person or n in classes or n in effects for n in chunk.nouns)
    named = owner is not None and owner.kind not in ("state", "none") and owner.id != UNKNOWN_ACTOR
    if stately or named or _is_of_agency(made, k, words) or not (owned or firm or placed):
        return None
    return Party("company", COMPANY + name, owner.place if owner is not None else "", chunk.last - 1)


def _is_of_agency(made: Parse, k: int, words: ActorWords) -> bool:
    """ "the Norland Government Security Group": a part of an agency, no company."""
    tokens = made.tokens[made.chunks[k].first : made.chunks[k].last]
    return tokens[-1].low in words.company and any(t.mention is not None and t.mention.kind is NameKind.AGENCY for t in tokens)


def _at_home(made: Parse, k: int, head: Party, words: ActorWords, context: Context) -> Party:
    """A company with its home ("Sweden's Ericsson"), or the one of the heading ("the Danish operator")."""
    chunk = made.chunks[k]
    if head.kind == "company" and head.id == UNKNOWN_ACTOR and context.topic and made.tokens[chunk.first].low == "the":
        return head._replace(id=context.topic)
    if head.kind != "company" or head.place or chunk.possessor < 0:
        return head
    owner = named_party(made, chunk.first, chunk.possessor, "", words)
    return head._replace(place=owner.place) if owner is not None and owner.kind == "state" else head
