"""How two spellings of a name are told to be the same: case, spaces, accents, stops and apostrophes don't count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Letters that Unicode does not decompose into a base letter and an accent.
_BASE_LETTERS: Final = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ə": "a", "ʻ": "", "ʼ": ""}
)
_DROPPED: Final = re.compile(r"[.'’‘ʼ`´&\u00ad\u200b-\u200d\u2060\ufeff]")
_SPACED: Final = re.compile(r"[\W_]+")
# The same two rules for plain text, where a table is much faster.
_ASCII: Final = {code: " " for code in range(128) if not chr(code).isalnum()} | {ord(mark): None for mark in ".'`&"}
_LONGEST_NAME: Final = 300  # characters; what is longer is no name, and is cut before any work is done on it


def fold(text: str) -> str:
    """Lower case without accents and invisible characters; compatibility forms (full-width letters) become plain ones."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(ch for ch in plain if not unicodedata.combining(ch) and unicodedata.category(ch) != "Cf")
    return plain.translate(_BASE_LETTERS)


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """What a name is looked up by: `U.K.`, `u.k` and `UK` share `uk`; `United  Kingdom` with any spaces is `united kingdom`."""
    folded = fold(text[:_LONGEST_NAME])
    words = (folded.translate(_ASCII) if folded.isascii() else _SPACED.sub(" ", _DROPPED.sub("", folded))).split()
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return "".join(words)
    return " ".join(words)


def without_article(name_key: str) -> str:
    """The key without a leading `the`."""
    return name_key.removeprefix("the ")


def slug(text: str) -> str:
    """The id that a name would get: lower case words joined by hyphens (`Deutsche Telekom` is `deutsche-telekom`)."""
    return key(text).replace(" ", "-")
