"""Whom a measure can hit: vendors and their products, classes of makers by origin, and high-risk vendors."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import Final, NamedTuple

from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.dangerous import names_danger
from cordon.extract.parties.headed import headed_chunks
from cordon.extract.parties.origins import is_followed, is_one_maker, is_several, is_site, made_in
from cordon.extract.parties.quotations import spoken_of
from cordon.extract.parties.references import (
    Spoken,
    goods_again,
    goods_before,
    is_fresh,
    is_of_subject,
    meant,
    measure_before,
    origin_of,
    others_struck,
    person_meant,
    pronoun_of,
    same_object,
)
from cordon.extract.text.context import Context
from cordon.extract.words.target_words import TargetWords
from cordon.model.act import CATEGORY, HIGH_RISK, ORIGIN
from cordon.names import Mention, NameKind, Names

_BESIDE: Final = frozenset({"conj", "and"})
_DOING: Final = frozenset({"subj", "obj"})  # who does what a verb tells, or its infinitive
_OWN_DEEDS: Final = frozenset({"inf", "ger"})
_UNDER: Final = 12  # governors between a name and the verb under which it stands


class Hit(NamedTuple):
    """A possible target: the number of its chunk and token, and its id; `person`: one of the vendor's people is named, not the vendor."""

    chunk: int
    token: int
    id: str
    named: bool
    person: bool = False


def vendor_of(mention: Mention, names: Names) -> str:
    """The vendor that a name means, itself, by its product or by one of its people; empty when none."""
    best = mention.candidates[0]
    if best.kind is NameKind.VENDOR:
        return best.id
    if best.kind is NameKind.PRODUCT:
        product = names.products.by_slug.get(best.id)
        return product.vendor if product else ""
    if best.kind is NameKind.PERSON:
        person = names.people.by_slug.get(best.id)
        return person.vendor if person else ""
    return ""


def hits(made: Parse, words: TargetWords, names: Names, context: Context) -> list[Hit]:
    """All possible targets of a sentence, in order. What the document named before stands behind "the company" and "it"."""
    found: list[Hit] = []
    telling = _telling(made, words)
    named = _vendors(made, telling, names)
    dangers = not named and not context.vendors and made.says(words.dangers)
    makers = {i for i in named if not _is_person(made, i)}
    spoken = Spoken.of(context)
    spoken.spoken_of = spoken_of(made, named)
    if not spoken.order:
        phrases = (named[i] for chunk in made.chunks if chunk.kind == "n" for i in range(chunk.first, chunk.last) if i in makers)
        spoken.order = list(islice(phrases, 1))
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "n":
            continue
        inside = telling[bisect_left(telling, chunk.first) : bisect_left(telling, chunk.last)]
        vendors = _without_people([Hit(k, i, named[i], True, i not in makers) for i in inside if i in named]) if inside else []
        if len(vendors) > 1 and chunk.possessor >= 0:
            held = chunk.lemma in made.lexicon.sets.licences  # "Norcom's Chatter licence", against "Norcom's app Chatter": the app is hit
            vendors = [v for v in vendors if (v.token > chunk.possessor) != held] or vendors
        vendors = _without_owners(made, vendors, words) if len(vendors) > 1 else vendors
        if vendors:
            _keep_in_mind(made, vendors, spoken, (names, found))
            found += vendors
        elif made.spelled[chunk.first] in ("its", "their") and chunk.lemma in made.lexicon.sets.inputs - made.lexicon.sets.owned:
            continue  # "its U.S. suppliers" are not hit
        elif not (context.vendors or found or k < spoken.spoken_of[0]) and (_deals_with(made, k, named) or is_of_subject(made, k)):
            pass  # "the company is testing Norcom gear", "let them keep using Norcom gear": another one than whom it deals with
        elif again := _named_before(made, k, found, spoken, (words, names)):
            found += again
            continue
        elif (found and _whose(made, k, found[-1], words)) or (found and _describes(made, k, found[-1], words)):
            found.append(Hit(k, chunk.first, found[-1].id, False))
            continue
        elif maker := _introduced(made, k, named, names) if inside else "":
            found.append(Hit(k, chunk.first, maker, False))
            continue
        parent = bool(vendors) and vendors[-1].token < chunk.possessor  # "Norcom's Norlandic owner"
        classes = _classes(made, (k, inside, vendors[-1].token if vendors else -1), words) if inside and not parent else []
        danger = dangers and not classes and names_danger(made, k, words)
        origin = "" if danger or classes or vendors else made_in(made, k, words)
        told = HIGH_RISK if danger else ORIGIN + origin if origin else ""
        found += [Hit(k, chunk.first, told, False)] if told else classes
    if found and found[-1].chunk == 0:
        found += [Hit(k, made.chunks[k].first, h.id, False) for k in headed_chunks(made) for h in found if h.chunk == 0]
    found = _with_demonyms(made, found)
    again = _spoken_of(made, found, context, names) if context.vendors else []
    return sorted(found + again, key=lambda h: h.chunk) if found and again else found or again


def _taken_up(made: Parse, k: int, found: list[Hit], spoken: Spoken) -> list[str]:
    """The target that a pronoun takes up from the object before "and", or those whose goods are named again."""
    if found and found[-1].named and goods_again(made, k, found[-1].chunk):
        return list(spoken.together)
    held = same_object(made, k)
    return [h.id for h in found if h.chunk in held][:1] if held else []


def _with_demonyms(made: Parse, found: list[Hit]) -> list[Hit]:
    """ "Norlandic and Sudlandic firms", "Norlandic, Sudlandic gear": a bare adjective of origin shares the noun behind the next one."""
    classes = {h.chunk for h in found if h.id.startswith(ORIGIN)}
    for last in sorted(classes, reverse=True):
        k = last
        while made.kind(k - 1) in "C," and made.kind(k - 2) == "n" and made.chunks[k - 2].last - made.chunks[k - 2].first == 1:
            k -= 2
            mention = made.tokens[made.chunks[k].first].mention
            if mention is None or mention.kind is not NameKind.DEMONYM or not mention.place:
                break
            found.append(Hit(k, made.chunks[k].first, ORIGIN + mention.place, False))
    return sorted(found, key=lambda h: h.chunk) if classes else found


def _is_person(made: Parse, i: int) -> bool:
    mention = made.tokens[i].mention
    return mention is not None and mention.kind is NameKind.PERSON


def _keep_in_mind(made: Parse, vendors: list[Hit], spoken: Spoken, known: tuple[Names, list[Hit]]) -> None:
    """Takes in the vendors of a phrase, or the one of their people whom it names; `known` are the names and the targets so far."""
    names, found = known
    k = vendors[0].chunk
    if vendors[0].person:
        spoken.person, spoken.pronoun = vendors[0].id, pronoun_of(made, vendors[0].token, names)
    elif made.chunks[k].possessor < 0 or not _is_shop(made, k):  # "vanished from Norcom's app store": what is spoken of stands before
        spoken.name([v.id for v in vendors], made.kinds[k - 1] in "C," and bool(found) and found[-1].chunk >= k - 3)


def _named_before(made: Parse, k: int, found: list[Hit], spoken: Spoken, known: tuple[TargetWords, Names]) -> list[Hit]:
    """The targets for which a phrase without a name stands: one of a vendor's people, or vendors."""
    first = made.chunks[k].first
    person = person_meant(made, k, spoken) if spoken.person else ""
    if person:
        return [Hit(k, first, person, True, True)]
    return [Hit(k, first, vendor, False) for vendor in _taken_up(made, k, found, spoken) or meant(made, k, spoken, *known)]


def _without_people(found: list[Hit]) -> list[Hit]:
    """ "Norcom's Jane Doe", "Norcom founder John Roe": the vendor itself is named."""
    named = {h.id for h in found if not h.person}
    return [h for h in found if not h.person or h.id not in named] if named else found


def _without_owners(made: Parse, found: list[Hit], words: TargetWords) -> list[Hit]:
    """ "the Norcom-owned app Chatter": of two vendors in a phrase the one that only says whose the other is, is not meant."""
    tokens, end = made.tokens, len(made.tokens) - 2
    owners = [h for h in found if h.token < end and tokens[h.token + 1].kind == "-" and tokens[h.token + 2].low in words.held]
    return [h for h in found if h not in owners] or found


def _deals_with(made: Parse, k: int, named: Collection[int]) -> bool:
    """Whether a phrase that is no pronoun is the subject of a verb whose object, or what belongs to it, is the first vendor named ("barred
    the company from buying Norcom gear" too), or that tells of supplying it ("the company said it had halted sales to Norcom")."""
    verb, relation = made.parent.get(k, (-1, ""))
    if relation not in _DOING or made.tags[made.chunks[k].first].cls == "I" or not named:
        return False
    first = min(named)
    at = next((q for q in range(k + 1, len(made.chunks)) if made.chunks[q].first <= first < made.chunks[q].last), -1)
    above, link = made.parent.get(at, (-1, ""))
    supplied = link == "to" or (made.kinds[above] == "v" and made.chunks[above].lemma in made.lexicon.sets.supplying)
    for _ in range(_UNDER):
        above, link = made.parent.get(at, (-1, ""))
        own = link == "comp" and made.chunks[at].form in _OWN_DEEDS and above not in made.objects  # "the firm will stop buying Norcom gear"
        if above <= k or link in _BESIDE or not (supplied or own or made.kinds[at] == "n"):
            break
        at = above
    homed = any(t.mention is not None for t in made.tokens[made.chunks[k].first : made.chunks[k].last])
    held = made.kinds[at] == "v" and not (homed and is_finite(made.chunks[at]))  # not "barred the Norlandic firm, and Norcom has left"
    return at == verb or (relation == "obj" and held and above == verb)


def _spoken_of(made: Parse, held: list[Hit], context: Context, names: Names) -> list[Hit]:
    """ "The ban takes effect in May", "must remove the components": the vendors that the document named right before, where none is named
    but those of another home, who only speak of the measure."""
    before = (context.together or context.vendors[-1:]) if is_fresh(context) else ()
    struck = context.struck or before
    if not before or (held and not others_struck(made, [(h.chunk, h.id) for h in held], struck, names)):
        return []
    found: list[Hit] = []
    for k, chunk in enumerate(made.chunks):
        measure = chunk.kind == "n" and measure_before(made, k)
        if measure or (not held and chunk.kind == "n" and goods_before(made, k)):
            at = max(chunk.possessor, chunk.first)  # "Doe's ban": the one who bans is no target
            found += [Hit(k, at, vendor, False) for vendor in (struck if measure else before)]
    return found


def _whose(made: Parse, k: int, before: Hit, words: TargetWords) -> bool:
    """ "Norcom, whose gear was banned", "the firm, whose phones": the goods of the one right before."""
    if ":" in before.id or before.chunk not in (k - 2, k - 3):
        return False
    return made.kinds[k - 1] == "W" and made.chunks[k - 1].lemma == "whose" and made.chunks[k].lemma in made.lexicon.sets.owned


def _describes(made: Parse, k: int, before: Hit, words: TargetWords) -> bool:
    """ "Norcom, a Chinese technology firm": one maker, told of the vendor right before."""
    chunk = made.chunks[k]
    if before.chunk != k - 2 or made.kinds[k - 1] not in ",—(":
        return False
    if chunk.lemma not in words.makers and chunk.lemma not in words.anaphora and chunk.lemma not in words.goods:
        return False
    first = made.lows(k)[0]
    acts = first == "the" and made.kinds[k + 1] == "v" and is_finite(made.chunks[k + 1])  # "after talks with Norcom, the carrier signed"
    return not acts and first in ("a", "an", "another", "the") and not made.tokens[chunk.last - 1].low.endswith("s")


def _introduced(made: Parse, k: int, named: Mapping[int, str], names: Names) -> str:
    """ "the Norlandic camera maker, Norcom, was fined": the vendor whose name follows what it is; empty when none does."""
    chunk = made.chunks[k]
    if is_several(made, k) or made.kind(k + 1) != "," or made.kind(k + 2) != "n" or made.kind(k + 3) == "C":
        return ""
    vendor = named.get(made.chunks[k + 2].first, "")
    homes = {t.mention.place for t in made.tokens[chunk.first : chunk.last] if t.mention is not None and t.mention.place}
    return vendor if homes == {names.origin(vendor)} else ""


def _telling(made: Parse, words: TargetWords) -> list[int]:
    """The tokens that can tell of a target: names, and words for a class of makers or goods."""
    if not ("risk" in made.spellings or made.says(words.foreign) or made.says(words.risky)):
        return made.named  # most sentences
    return [i for i, token in enumerate(made.tokens) if token.mention is not None or _tells_class(made, i, words)]


def _tells_class(made: Parse, i: int, words: TargetWords) -> bool:
    """Whether token i is a word for a class of makers or goods."""
    low = made.spelled[i]
    return low in words.foreign or low in words.risky or _is_high_risk(made, i)


def _is_high_risk(made: Parse, i: int) -> bool:
    """ "high risk vendors", without a hyphen."""
    return made.tokens[i].low == "risk" and i > 0 and made.tokens[i - 1].low == "high"


def _vendors(made: Parse, telling: Sequence[int], names: Names) -> dict[int, str]:
    """The vendors by the tokens that name them."""
    found = {}
    for i in telling:
        mention = made.tokens[i].mention
        if mention is not None and (vendor := vendor_of(mention, names)):
            found[i] = vendor
    return found


def _classes(made: Parse, place: tuple[int, Sequence[int], int], words: TargetWords) -> list[Hit]:
    """ "Chinese telecoms equipment", "high-risk vendors", "foreign-made drones"; not "Chinese telecoms giant Huawei"."""
    k, inside, last_vendor = place
    chunk = made.chunks[k]
    found = []
    for i in inside:
        token = made.tokens[i]
        if token.kind == "e" and token.mention is not None:
            other = made.spelled[max(i - 2, 0) : i] == ["non", "-"]  # "non-Norlandic vendors"
            origin = "" if other or is_one_maker(made, k, words) else origin_of(token.mention)
            if origin and not is_site(made, k, words) and is_followed(made, i + 1, chunk.last, words, last_vendor):
                found.append(Hit(k, i, ORIGIN + origin, False))
        elif token.low in words.foreign and i + 1 < chunk.last and made.tags[i + 1].lemma in words.categories:
            found.append(Hit(k, i, category(made.tags[i + 1].lemma), False))
        elif (token.low in words.risky or _is_high_risk(made, i)) and is_followed(made, i + 1, chunk.last, words, last_vendor):
            found.append(Hit(k, i, HIGH_RISK, False))
    return found


def category(goods: str) -> str:
    """The code for a class of goods without a maker, by the noun for one of them."""
    return f"{CATEGORY}{goods}s"


def _is_shop(made: Parse, k: int) -> bool:
    """ "Norcom's app store", "Norcom's and Sudcom's app stores": what belongs to a vendor as a shop."""
    nouns = made.chunks[k].nouns or (made.chunks[k + 2].nouns if made.kind(k + 1) == "C" and made.kind(k + 2) == "n" else ())
    return bool(nouns) and nouns[-1] in made.lexicon.sets.offered
