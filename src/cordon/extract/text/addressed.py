"""Headlines that address somebody: "Norland to Sudland: Don't ban Norcom" is told as "Norland urges Sudland not to ban Norcom"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cordon.extract.text.tokens import Token
from cordon.extract.words.wordbook import Word

_UNKNOWN: Final = Word()
_LEAST: Final = 5  # tokens: two names, "to", the colon and a verb
_FAR: Final = 6  # tokens before the colon
_NOT: Final = frozenset({"n't", "not"})


def as_demand(tokens: list[Token], words: Mapping[str, Word]) -> list[Token]:
    """The tokens of such a headline with a verb of demanding in the place of "to", and "to" in that of the colon; others as they are."""
    colon = next((i for i, t in enumerate(tokens[:_FAR]) if t.kind == ":"), -1)
    if colon < 0 or len(tokens) < _LEAST or len(tokens) <= colon + 2 or not _is_somebody(tokens[colon - 1], words):
        return tokens
    at = next((i for i in range(1, colon - 1) if tokens[i].low == "to" and tokens[i - 1].kind == "e"), -1)
    denied = tokens[colon + 1].low == "do" and tokens[colon + 2].low in _NOT
    verb = colon + 3 if denied else colon + 1
    if at < 0 or not _is_bidden(tokens, verb, words):
        return tokens
    told = list(tokens)
    told[at] = tokens[at]._replace(low="urges")
    told[colon] = tokens[colon]._replace(low="to", kind="w")
    if denied:  # "do n't ban" is "not to ban"
        told[colon : colon + 3] = [tokens[colon + 2]._replace(low="not", kind="w"), tokens[colon]._replace(low="to", kind="w")]
    return told


def _is_somebody(token: Token, words: Mapping[str, Word]) -> bool:
    return token.kind == "e" or bool(words.get(token.low, _UNKNOWN).noun)


def _is_bidden(tokens: list[Token], verb: int, words: Mapping[str, Word]) -> bool:
    """Whether a bare verb opens the words behind the colon; of one that may be a noun, too, what follows tells."""
    if verb >= len(tokens) or not any(form == "b" for _, form in words.get(tokens[verb].low, _UNKNOWN).verbs):
        return False
    if not words.get(tokens[verb].low, _UNKNOWN).noun or verb + 1 >= len(tokens):
        return True
    follower = tokens[verb + 1]
    behind = words.get(follower.low, _UNKNOWN)
    return follower.kind == "e" or behind.tag in ("D", "P", "R", "I") or any(form == "g" for _, form in behind.verbs)
