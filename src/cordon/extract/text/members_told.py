"""Members of a class that are named before the word that says so: "five makers, Norcom included," is told as "five makers, including
Norcom,"; so is "five makers, which include Norcom,"."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from cordon.extract.text.tokens import Token
from cordon.extract.words.wordbook import Word

_SAID: Final = frozenset({"included", "among"})
_HOLD: Final = frozenset({"include", "includes", "included"})
_OPENING: Final = frozenset(",—(")
_CLOSING: Final = frozenset(",—);.")
_JOINED: Final = frozenset({"and", "&", "'s", "’s"})
_INCLUDING: Final = "including"
_UNKNOWN: Final = Word()


def with_members_first(tokens: list[Token], words: dict[str, Word], makers: Collection[str]) -> list[Token]:
    """The tokens with "including" before such names; others as they are. A word put in has no length in the text."""
    for i in [i for i, token in enumerate(tokens) if token.low in _SAID or token.low == "which"][::-1]:
        if tokens[i].low == "which":
            if _opens_list(tokens, i, words, makers):
                tokens = [*tokens[:i], Token(_INCLUDING, _INCLUDING, tokens[i].start, tokens[i + 1].end, "w"), *tokens[i + 2 :]]
            continue
        end = i + 1 if tokens[i].low == "included" else i + 2 if [t.low for t in tokens[i + 1 : i + 2]] == ["them"] else 0
        first = _names_from(tokens, i)
        if first and 0 < end < len(tokens) and tokens[end].kind in _CLOSING:
            put = Token(_INCLUDING, _INCLUDING, tokens[first].start, tokens[first].start, "w")
            tokens = [*tokens[:first], put, *tokens[first:i], *tokens[end:]]
    return tokens


def _names_from(tokens: list[Token], i: int) -> int:
    """The first of the names that end before word i, behind a comma, dash or bracket; 0 if there are none."""
    first = i
    while first > 1 and (tokens[first - 1].mention is not None or tokens[first - 1].low in _JOINED):
        first -= 1
    return first if 1 < first < i and tokens[first].mention is not None and tokens[first - 1].kind in _OPENING else 0


def _opens_list(tokens: list[Token], i: int, words: dict[str, Word], makers: Collection[str]) -> bool:
    """Whether "which include" at word i tells which makers are meant: "five vendors, which include Norcom"."""
    if not 1 < i < len(tokens) - 2 or tokens[i - 1].kind not in ",—" or tokens[i + 1].low not in _HOLD:
        return False
    noun = words.get(tokens[i - 2].low, _UNKNOWN).noun
    return tokens[i + 2].mention is not None and noun in makers and tokens[i - 2].low != noun
