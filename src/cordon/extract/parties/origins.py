"""Classes of makers and goods by where they come from: "Norlandic vendors", "drones made in Norland"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.references import origin_of
from cordon.extract.words.target_words import TargetWords
from cordon.names import NameKind

_TO: Final = frozenset({"to", "with"})
_FAR: Final = 6  # words between an adjective of origin and what it tells of


def origin_told(made: Parse, k: int, words: TargetWords) -> int:
    """The chunk of the place that is told behind goods or makers: "made in", "from", "with ties to", "linked to", ", most of them
    Norlandic"; -1 for none."""
    if made.kinds[k + 1] == ",":
        return _of_most(made, k + 2)
    prep = made.chunks[k + 1].lemma if made.kinds[k + 1] == "P" else ""
    if prep == "from" or (prep == "in" and made.kinds[k - 1] == "P" and made.chunks[k - 1].lemma in ("from", "by")):
        return k + 2  # "from Norland", "from makers in Norland"
    if prep == "with" and made.kinds[k + 2] == "n" and made.chunks[k + 2].lemma in words.bonds and made.kinds[k + 3] == "P":
        return k + 4 if made.chunks[k + 3].lemma in _TO else -1
    done = made.chunks[k + 1] if made.kinds[k + 1] == "v" and made.chunks[k + 1].form == "pp" else None
    if done is None or made.kinds[k + 2] != "P":
        return -1
    bound = done.lemma in words.bound and made.chunks[k + 2].lemma in _TO
    making = done.lemma in made.lexicon.sets.makes and made.chunks[k + 2].lemma in ("in", "by")
    return k + 3 if bound or making else -1


def made_in(made: Parse, k: int, words: TargetWords) -> str:
    """ "drones made in Norland", "equipment from Norland": where goods or makers come from; empty where it is not told."""
    lemma = made.chunks[k].lemma
    if lemma not in words.goods and lemma not in words.makers and lemma not in words.categories:
        return ""
    q = origin_told(made, k, words)
    if q < 0 or made.kind(q) != "n":
        return ""
    place = made.chunks[q]
    at = next((i for i in range(place.last - 1, place.first, -1) if made.tokens[i].mention is not None), place.first)
    mention = made.tokens[at].mention
    powers = made.lexicon.actor_nouns["state"] if made.chunks[q - 1].lemma in _TO else frozenset()  # "linked to Norland's army"
    if mention is None or place.possessor >= 0 or not (at == place.last - 1 or place.lemma in powers):
        return ""
    return (mention.place or "") if mention.kind is NameKind.SEAT else origin_of(mention)


def _of_most(made: Parse, k: int) -> int:
    """ "ten apps, most of them Norlandic", "many of which are Norlandic": the chunk of the adjective; -1 for none."""
    counts = made.kinds[k : k + 2] == "nP" and made.tokens[made.chunks[k].last - 1].low in made.lexicon.sets.counts
    if not counts or made.chunks[k + 1].lemma != "of":
        return -1
    if made.kinds[k + 2 : k + 4] == "nn" and made.lows(k + 2) == ["them"]:
        return k + 3
    return k + 4 if made.kinds[k + 2 : k + 5] == "Wvn" and made.chunks[k + 3].lemma == "be" else -1


def is_site(made: Parse, k: int, words: TargetWords) -> bool:
    """ "access to Norlandic infrastructure": where something stands, not where it comes from."""
    return made.kinds[k - 1] == "P" and made.chunks[k].lemma in words.sites


def is_one_maker(made: Parse, k: int, words: TargetWords) -> bool:
    """ "the Norlandic firm", ", a Northam, Norland-based maker": a certain one, whoever it is, and no class of makers."""
    chunk = made.chunks[k]
    told = made.kind(k - 1) == "," and made.tags[chunk.first].cls != "D" and made.kind(k - 2) == "n" and made.lows(k - 2)[0] in ("a", "an")
    if told and chunk.lemma in words.makers and not is_several(made, k):
        return True
    return made.tokens[chunk.first].low == "the" and chunk.lemma in words.makers & words.anaphora and not is_several(made, k)


def is_several(made: Parse, k: int) -> bool:
    """Whether a phrase names several by its last noun: "the Norlandic firms"."""
    last = made.chunks[k].last - 1
    return made.tags[last].cls != "N" or made.tokens[last].low != made.tags[last].lemma


def is_followed(made: Parse, first: int, last: int, words: TargetWords, last_vendor: int) -> bool:
    """Whether a word for makers or goods follows in the phrase, and no vendor's name after it."""
    for i in range(first, min(last, first + _FAR)):
        if made.tags[i].cls == "'":
            return False
        mention = made.tokens[i].mention
        if mention is not None and not origin_of(mention):
            return False
        lemma = made.tags[i].lemma
        if made.tags[i].cls == "N" and (lemma in words.goods or lemma in words.makers):
            if lemma in words.goods and any(t.lemma in made.lexicon.actor_nouns["state"] for t in made.tags[first:i]):
                return False  # "on Norlandic army devices": whose they are
            return i > last_vendor and _is_head(made, last, words)
    return False


def _is_head(made: Parse, last: int, words: TargetWords) -> bool:
    """Whether the phrase that ends before token `last` is of makers, goods or a measure against them, not "the Chinese tech war"."""
    head = made.tags[last - 1]
    known = head.lemma in words.goods or head.lemma in words.makers or head.lemma in made.lexicon.noun_classes
    return head.cls != "N" or known or head.lemma in made.lexicon.sets.owned
