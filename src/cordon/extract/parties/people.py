"""Who people are: legislators by their party, chiefs by what they are in charge of, pronouns by what was said before."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.proper import is_capital
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.text.context import Context
from cordon.extract.words.actor_words import NOBODY, ActorWords, Party
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_FROM_WHOM: Final = frozenset({"from", "by", "to"})
_DEALT: Final = frozenset({"with", "against", "to", "on"})
_BUSINESS: Final = frozenset({"business", "operations", "dealings", "sales"})
_WRONGS: Final = frozenset({"threat", "threats", "risk", "risks", "danger", "dangers"})
_OWNERS: Final = frozenset({"its", "their", "his", "her"})
_SHARING: Final = 8  # chunks: four names


def legislator(made: Parse, i: int, words: ActorWords) -> str:
    """The state of a legislator with the party in brackets ("(R-Fla.)", "(D., Md.)") or a comma (", R-N.Y.", ", Florida Republican")."""
    following = [t.low for t in made.tokens[i : i + 6]]
    if following[:1] == ["("] and len(following) > 1:
        head = following[1].split("-")[0].rstrip(".")
        return words.parties.get(head, "")
    if following[:1] == [","]:
        head, dash, _ = "".join(following[1:3]).partition("-")  # the state may be a token of its own
        seat = words.parties.get(head, "") if dash else ""
        return seat or next((words.nouns_of[low] for low in following[1:5] if low in words.nouns_of), "")
    return ""


def place_near(made: Parse, homes: dict[str, str]) -> str:
    """The only state that the sentence names, in whatever way: "the president … Congress"; not one with which somebody deals, nor the home
    of a vendor that it names ("the president said firms from Norland such as Norcom would be barred")."""
    vendors = (t.mention.candidates[0].id for t in made.tokens if t.mention is not None and t.mention.kind is NameKind.VENDOR)
    own = {homes.get(slug, "") for slug in vendors}
    places = {
        t.mention.place
        for i, t in enumerate(made.tokens)
        if t.mention is not None
        and t.mention.place
        and t.mention.kind not in (NameKind.DEMONYM, NameKind.GROUP)
        and not _is_dealt_with(made, i)
    }
    return places.pop() if len(places) == 1 and own.isdisjoint(places) else ""


def _is_dealt_with(made: Parse, i: int) -> bool:
    """ "sanctions against Norland", "sales to Norland", "its business in Norland", "should follow Norland"."""
    i -= i > 1 and made.tokens[i - 1].low == "the" and made.tokens[i - 2].low in _DEALT  # "be sent to the Norland"
    if i and made.tags[i - 1].cls == "V" and made.tags[i - 1].lemma in made.lexicon.sets.joiners:
        return True
    if i + 1 < len(made.tags) and made.tags[i + 1].lemma in made.lexicon.actor_nouns["company"]:
        return True  # "the Norville firm" is not where a minister sits
    before = made.tokens[i - 1].low if i else ""
    if i and made.tags[i - 1].cls == "V" and made.tags[i - 1].form in ("g", "b"):
        return True  # "accused it of helping Norland"
    if before == "to" and i > 1 and made.tokens[i - 2].low in _WRONGS:
        return False  # "a threat to Norland's networks"
    if before == "from" and i > 1:
        # "a backlash from Norland", but "lawmakers from Norland"
        return made.tags[i - 2].cls == "N" and made.tags[i - 2].lemma not in made.lexicon.actor_nouns["state"]
    if before == "in" and i > 1 and _tells_origin(made, i - 2):
        return True
    business = before == "in" and i > 1 and made.tokens[i - 2].low in _BUSINESS
    return business or before in _DEALT or (before == "in" and i > 2 and made.tokens[i - 3].low in _OWNERS)


def _tells_origin(made: Parse, i: int) -> bool:
    """ "routers made in Norland", "gear from makers in Norland", "an app that belongs to a group in Norland"."""
    if made.tags[i].cls == "V":
        return made.tags[i].lemma in made.lexicon.sets.makes
    firm, i = made.tags[i].lemma in made.lexicon.actor_nouns["company"], i - 1
    while i > 0 and made.tags[i].cls in "DA":
        i -= 1
    return firm and i >= 0 and made.tokens[i].low in _FROM_WHOM


def role(made: Parse, k: int, words: ActorWords) -> str:
    """The noun that says what they are; for people of a state body ("intelligence chiefs", "a ministry spokesman") the body, before a name
    that no list knows the office ("the Norlandic regulator NRK", "Norlandic Prime Minister Jane Doe")."""
    chunk = made.chunks[k]
    if chunk.lemma in words.person or chunk.lemma in words.papers:
        return next((n for n in reversed(chunk.nouns[:-1]) if n in words.state), _minister(chunk, words))
    return _office_before_name(made, chunk, words) or chunk.lemma


def _office_before_name(made: Parse, chunk: Chunk, words: ActorWords) -> str:
    """The office or body before a name that is no word of the language; empty for none."""
    last = made.tokens[chunk.last - 1]
    known = made.lexicon.words.get(last.low)
    if last.mention is not None or not is_capital(last.text) or (known is not None and not known.common):
        return ""
    at = next((i for i in range(len(chunk.nouns) - 2, -1, -1) if chunk.nouns[i] in words.state), -1)
    named = sum(1 for token in made.tokens[chunk.first : chunk.last] if is_capital(token.text))
    return chunk.nouns[at] if at >= 0 and named >= len(chunk.nouns) - 1 - at else ""


def _minister(chunk: Chunk, words: ActorWords) -> str:
    """ "the cyber security chief": one in charge of something for a state; of a firm only with its name."""
    in_charge = set(chunk.nouns[:-1]) & words.portfolios
    return "minister" if in_charge and chunk.lemma in words.heads else chunk.lemma


def pronoun(low: str, token: int, context: Context) -> Party:
    """Whom a pronoun means by what the document said before."""
    if context.person and low in ("he", "she") and low != context.pronoun:
        return NOBODY
    if low in ("he", "she", "him", "i") and context.speaker:
        state = not context.speaker.startswith(COMPANY)
        return Party("state" if state else "company", context.speaker, context.speaker if state else "", token)
    if low == "it" and token == 0 and context.opener:
        return Party("state", context.opener, context.opener, token)  # "Norland is wary. It has banned the firm"
    if low in ("it", "they", "we") and context.company:
        return Party("company", context.company, "", token)
    return NOBODY


def short_name(made: Parse, k: int, words: ActorWords) -> Party | None:
    """ "Commerce added": a department by the last word of its name; "Sen. Jane Doe" by the title that only one state writes so."""
    chunk = made.chunks[k]
    last = made.tokens[chunk.last - 1]
    members = words.nouns_of.get(last.low.removesuffix("s"), "") if not chunk.nouns and last.text[:1].isupper() else ""
    if members and not words.elsewhere.isdisjoint(made.lows(k)):
        seat = place_near(made, words.homes)
        return Party("state", seat or UNKNOWN_ACTOR, seat, chunk.last - 1)  # "Norland's Social Democrats" sit in its parliament
    if members and chunk.possessor < 0:
        return Party("state", members, members, chunk.last - 1)  # "both Republicans"
    sided = next((words.nouns_of[low] for low in made.lows(k)[:-1] if low in words.nouns_of), "") if chunk.lemma in words.state else ""
    if sided and chunk.possessor < 0:
        return Party("state", sided, sided, chunk.first)  # "Republican lawmakers"
    home = made.tokens[chunk.first].mention
    at = chunk.first + (home is not None and bool(home.place))  # "Texas Gov. Jane Doe"
    titled = words.titled.get(made.tokens[at].low, "") if chunk.last - at > 1 else ""
    titled = home.place if titled and at > chunk.first and home is not None else titled
    if titled and made.tokens[at + 1].text[:1].isupper():
        return Party("state", titled, titled, chunk.first)
    if shared := _shared_title(made, k, words):
        return Party("state", shared, shared, chunk.first)
    place = words.short.get(made.tokens[chunk.first].low, "") if chunk.last - chunk.first == 1 else ""
    return Party("state", place, place, chunk.first) if place and made.tokens[chunk.first].text[:1].isupper() else None


def _shared_title(made: Parse, k: int, words: ActorWords) -> str:
    """ "Sens. Doe and Roe", "Reps. Doe, Roe and Poe": whose title it is that stands once before several names, each of them unknown."""
    first = made.tokens[made.chunks[k].first]
    if first.mention is not None or not is_capital(first.text):
        return ""
    for at in range(k - 1, max(0, k - _SHARING), -2):
        if made.kind(at) not in ("C", ",") or made.kind(at - 1) != "n":
            return ""
        before = made.chunks[at - 1]
        title = made.tokens[before.first].low
        if title in words.titled:
            return words.titled[title] if title.endswith("s") and before.last - before.first > 1 else ""
    return ""
