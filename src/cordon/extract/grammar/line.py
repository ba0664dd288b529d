"""A sentence on its way to chunks: its words in lower case, the nouns of several words in it, the tag of each word."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.timed_verbs import times_in_verbs
from cordon.extract.text.tokens import Token, stand
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag

_PART_OF_DAY: Final = frozenset({"late", "early"})
_DATED: Final = frozenset({"on", "in", "last", "this"})
_LATENESS: Final = frozenset({"a", "an", "the", "too", "is", "was", "are", "were", "be", "so", "in", "since", "from", "until"})
_BEING: Final = frozenset({"is", "are", "was", "were", "be"})
_BEGINNING: Final = frozenset({"take", "come", "enter", "expire", "be"})  # verbs of what is to come, behind "due to" wherever it stands
_BEHIND_NOUN: Final = frozenset({"of", "from", "in", "on", "over", "by", "and", "that", ",", ".", ";"})
Compounds = dict[int, list[tuple[str, ...]]]


@dataclass(slots=True)
class Line:
    """`lows` are the words in lower case. By their first word: `compounds`, the nouns of several words that stand there, longest first
    ("entity list"), and `adverbs`, small words that are one ("such as"). `tags` and `classes` are filled by `tagging.tag`: the classes
    are one string, with two spaces behind the last, so that a look ahead needs no check.
    """

    tokens: list[Token]
    lexicon: Lexicon
    lows: list[str]
    compounds: Compounds
    adverbs: dict[int, Chunk]
    tags: list[Tag] = field(default_factory=list)
    classes: str = ""

    @classmethod
    def of(cls, tokens: list[Token], lexicon: Lexicon) -> Line:
        """The line of a sentence, not yet tagged."""
        lows = [token.low for token in tokens]
        return cls(tokens, lexicon, lows, _compounds(tokens, lows, lexicon), _adverbs(tokens, lows, lexicon))


def _compounds(tokens: list[Token], lows: list[str], lexicon: Lexicon) -> Compounds:
    """Only a word with which one begins, before one that goes on with it, is looked at more closely."""
    known = lexicon.compounds
    opening = [i for i, low in enumerate(lows[:-1]) if low in known and lows[i + 1] in known[low]]
    found = {i: [words for words in known[lows[i]][lows[i + 1]] if stand(tokens, i, words)] for i in opening}
    return {i: words for i, words in found.items() if words and not (lows[i + 1] == "and" and _are_verbs(tokens, i, lexicon))}


def _are_verbs(tokens: list[Token], i: int, lexicon: Lexicon) -> bool:
    """ "must “rip and replace” its gear", against "the money to rip and replace": two verbs behind "to" or a modal, before their object."""
    before = i - 2 if i > 1 and tokens[i - 1].kind == '"' else i - 1
    behind = next((t for t in tokens[i + 3 :] if t.kind != '"'), None)
    leader = lexicon.words.get(tokens[before].low) if before >= 0 else None
    led = leader is not None and (leader.tag == "M" or tokens[before].low == "to")
    return led and behind is not None and behind.kind in "we" and behind.low not in lexicon.noun_effects


def _adverbs(tokens: list[Token], lows: list[str], lexicon: Lexicon) -> dict[int, Chunk]:
    """As `_compounds`, for small words."""
    found: dict[int, Chunk] = {}
    known = lexicon.multiwords
    for i in [i for i, low in enumerate(lows[:-1]) if low in known and lows[i + 1] in known[low]]:
        low = lows[i]
        words, kind = next((each for each in known[low][lows[i + 1]] if stand(tokens, i, each[0])), (None, ""))
        if words is not None and not (low == "due" and _is_planned(lows, i, lexicon)) and not _leans(lows, i, lexicon):
            found[i] = Chunk(kind, i, i + len(words), low if kind == "S" and words[-1] == "not" else " ".join(words))
    for i in [i for i, low in enumerate(lows[:-1]) if low in _PART_OF_DAY]:
        if i and lows[i + 1] in _DATED and lows[i - 1] not in _LATENESS:
            found[i] = Chunk("R", i, i + 1, lows[i])  # "agreed late on Tuesday to"
    found.update(times_in_verbs(tokens, lows, found, lexicon))
    return found


def _leans(lows: list[str], i: int, lexicon: Lexicon) -> bool:
    """ "have teamed up to build": the word goes with the verb before it."""
    before = lexicon.words.get(lows[i - 1]) if i and lows[i] == "up" and not lows[min(i + 2, len(lows) - 1)][:1].isdigit() else None
    return before is not None and any("up" in lexicon.particles.get(lemma, ()) for lemma, _ in before.verbs)


def _is_planned(lows: list[str], i: int, lexicon: Lexicon) -> bool:
    """ "is due to take effect", "was due to be banned", "a rule due to expire in May": a verb that is to come, no cause."""
    said = i and i + 3 < len(lows) and (lows[i - 1] in _BEING or lows[i + 2] in _BEGINNING)
    follower = lexicon.words.get(lows[i + 2]) if said else None
    if follower is None or (lows[i + 3] in _BEHIND_NOUN and lows[i + 2] not in _BEGINNING):
        return False
    return follower.tag == "X" or any(form == "b" for _, form in follower.verbs)
