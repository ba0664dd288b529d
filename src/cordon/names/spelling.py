"""How two spellings of a name are told to be the same: case, spaces, accents, stops and apostrophes don't count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a base letter and an accent.
_BASE_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ə": "a", "ʻ": "", "ʼ": ""}
)
_DROPPED = re.compile(r"[.'’‘ʼ`´&\u00ad\u200b-\u200d\u2060\ufeff]")
_SPACED = re.compile(r"[\W_]+")
_LONGEST_NAME = 300  # characters; what is longer is no name, and is cut before any work is done on it


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
    words = _SPACED.sub(" ", _DROPPED.sub("", fold(text[:_LONGEST_NAME]))).split()
    if len(words) > 1 and all(len(word) == 1 for word in words):
        return "".join(words)
    return " ".join(words)


def without_article(name_key: str) -> str:
    """The key without a leading `the`."""
    return name_key.removeprefix("the ")


def slug(text: str) -> str:
    """The id that a name would get: lower case words joined by hyphens (`Deutsche Telekom` is `deutsche-telekom`)."""
    return key(text).replace(" ", "-")
