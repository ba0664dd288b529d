"""Who a noun phrase without a known name stands for: an office, several unnamed ones, a person, what the document named before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.proper import is_capital, proper_name
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.people import legislator, place_near, pronoun, role
from cordon.extract.text.context import Context
from cordon.extract.words.actor_words import NOBODY, ActorWords, Party
from cordon.model.act import ANYWHERE, COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_SEATED: Final = frozenset({"in", "of", "from", "at"})
_SEATS: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.PART})
_OF_STATES: Final = frozenset({"government", "cabinet"})  # a bloc has none
_LOOSE: Final = frozenset({"a", "any", "an", "no", "one", "another"})


def unnamed_party(made: Parse, k: int, words: ActorWords, context: Context) -> Party:
    """Who a noun phrase without a name, or a pronoun, stands for: "the ministry", "several carriers", "it"."""
    chunk = made.chunks[k]
    lows = made.lows(k)
    if made.tags[chunk.first].cls == "I":
        return NOBODY if _is_forbidden(made, k) else pronoun(lows[0], chunk.first, context)
    if _is_several(chunk.lemma, lows, words):
        return Party("several", ANYWHERE, "", chunk.first)
    what = _office(made, k, words) or role(made, k, words)
    found = by_noun(what, chunk.first, words, context, lows[0] in _LOOSE)
    if found is not None and found.kind == "company" and lows[-1] == what + "s":
        found = found._replace(id=UNKNOWN_ACTOR)  # "operators must" are not the one that was named
    if found is not None:
        large = made.tokens[chunk.last - 1].text[:1].isupper()
        usual = next((words.usual[n] for n in (what, *chunk.nouns[:-1]) if n in words.usual), "")  # "a House panel"
        usual = usual or (words.usual_capital.get(what, "") if large else "")
        # Nobody but the outlet says where: "the government" is that of the only state that is named.
        at_home = found.id == context.home and not context.place and what in made.lexicon.actor_nouns["everywhere"]
        seat = _seat_behind(made, k) if found.kind == "state" and what not in made.lexicon.actor_nouns["posted"] else ""
        if not seat and what in words.nouns_of and (led := _led_by(made, k, words)) is not None:
            return Party("state", led or UNKNOWN_ACTOR, led, chunk.first)
        unsaid = found.kind == "state" and (at_home or found.id == UNKNOWN_ACTOR) and not ("foreign" in lows and '"' in made.kinds)
        unsaid = unsaid and what not in made.lexicon.actor_nouns["envoys"]
        known = seat or (place_near(made, words.homes) if unsaid else "")  # a foreign ministry speaks of other states
        near = known or (usual if found.kind == "state" and found.id == UNKNOWN_ACTOR else "")
        return Party("state", near, near, chunk.first) if near else found
    return _person(made, k, words)


def _is_forbidden(made: Parse, k: int) -> bool:
    """ "it will be illegal to buy", "it is no longer lawful": the pronoun of what is forbidden forbids nothing itself."""
    verb, relation = made.parent.get(k, (-1, ""))
    if relation != "subj" or verb not in made.objects or made.chunks[verb].lemma not in made.lexicon.sets.copulas:
        return False
    lows, hedges = made.lows(made.objects[verb][0]), made.lexicon.hedges
    return not (hedges["unlawful"].isdisjoint(lows) and hedges["lawful"].isdisjoint(lows))


def _seat_behind(made: Parse, k: int) -> str:
    """ "ministers in Norland", "the government in Oslo": where they sit is told right behind, whatever the document spoke of before."""
    if made.kind(k + 1) != "P" or made.kind(k + 2) != "n" or made.chunks[k + 1].lemma not in _SEATED:
        return ""
    if made.kind(k + 3) in ",C" and k + 4 in made.parent and made.parent[k + 4] == made.parent.get(k + 2):
        return ""  # "the governments of Norland and Sudland"
    mention = made.tokens[made.chunks[k + 2].last - 1].mention
    return mention.place if mention is not None and mention.kind in _SEATS else ""


def _led_by(made: Parse, k: int, words: ActorWords) -> str | None:
    """ "the administration of President Doe of Norland", "the Doe administration": whose it is stands behind who leads it, "" where nobody
    knows; `None` where nobody is said to lead it."""
    chunk = made.chunks[k]
    if chunk.last - chunk.first > 2 and made.tokens[chunk.last - 1].text.islower() and _is_surname(made, chunk.last - 2):
        return ""
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma != "of" or made.kind(k + 2) != "n":
        return None
    leader = made.chunks[k + 2]
    mention = made.tokens[leader.last - 1].mention
    held = mention is not None and mention.kind is NameKind.HOLDER
    if words.titles.isdisjoint((*leader.nouns, made.lows(k + 2)[0])) and not held and not _is_surname(made, leader.last - 1):
        return None
    return _seat_behind(made, k + 2) or (mention.place if mention is not None else "")


def _is_surname(made: Parse, i: int) -> bool:
    token = made.tokens[i]
    return token.kind == "w" and is_capital(token.text) and token.mention is None


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
    name = (
        last.kind == "w"
        and made.tags[chunk.last - 1].cls not in "ID"
        and is_capital(last.text)
        and last.low.replace("-", "").isalpha()
        and last.low not in made.lexicon.sets.times
    )
    opener = chunk.first == 0 and chunk.last == 1 and last.low.endswith("ly")  # "Ostensibly, …"
    if name and not opener and (chunk.first > 0 or chunk.last - chunk.first > 1 or proper_name(made, chunk.first, chunk.last)):
        whole = proper_name(made, chunk.first, chunk.last) if last.low in words.bodies else ""  # "Citizen Lab"
        return Party("company" if whole else "person", COMPANY + (whole or last.low), "", chunk.last - 1)
    return NOBODY


def owner_by_noun(made: Parse, lemma: str, token: int, words: ActorWords, context: Context) -> Party | None:
    """The party of a bare noun in a genitive: "the government's plans", of the only state that is named rather than of the outlet's."""
    found = by_noun(lemma, token, words, context)
    usual = found is not None and found.kind == "state" and lemma in made.lexicon.actor_nouns["everywhere"]
    if found is None or not usual or context.place or found.id != context.home:
        return found
    near = place_near(made, words.homes)
    return found._replace(id=near, place=near) if near else found


def by_noun(lemma: str, token: int, words: ActorWords, context: Context, loose: bool = False) -> Party | None:
    """The party that a bare noun stands for in its document; `loose`: behind "a" or "any" it stands for no one in particular, and for no
    firm that was named."""
    if lemma in words.nouns_of:
        return Party("state", words.nouns_of[lemma], words.nouns_of[lemma], token)
    if lemma in words.state:
        home = context.home if lemma in words.offices.get(context.home, ()) else ""
        near = context.place if context.place not in words.blocs or lemma not in _OF_STATES else context.country
        place = "" if loose and lemma in words.places else near or home
        return Party("state", place or UNKNOWN_ACTOR, place, token)
    if loose and lemma in words.company and lemma not in words.person:
        return Party("company", context.topic or UNKNOWN_ACTOR, "", token)
    if lemma in words.person or lemma in words.company:
        return Party("company", context.topic or context.company or UNKNOWN_ACTOR, "", token)
    return Party("several", ANYWHERE, "", token) if lemma in words.several else None
