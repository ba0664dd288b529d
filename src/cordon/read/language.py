"""Which language a text is in: by its commonest words, or by its script. Cheap, and silent where it can't tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from cordon.read.phrases import read_table

_HEAD = 20_000  # characters that are looked at
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 8  # shorter texts are not judged
_LEAST_SHARE = 0.12  # of the words must be common ones: English prose has some 40 %
_LEAD = 1.15  # the best language must have this many times the common words of the next

# A script that only one of the languages we meet uses names the language by itself.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_SCRIPT_SHARE = 0.1


def language_of(text: str) -> str | None:
    """The ISO 639-1 code, or None where the text is too short or too mixed to tell."""
    head = text[:_HEAD]
    letters = sum(1 for char in head if char.isalpha())
    for code, script in _SCRIPTS:
        if letters >= _LEAST_WORDS and sum(1 for _ in script.finditer(head)) > _SCRIPT_SHARE * letters:
            return code
    words = [word.lower() for word in _WORD.findall(head)]
    if len(words) < _LEAST_WORDS:
        return None
    counts = Counter(words)
    ranked = sorted(((sum(counts[word] for word in common), code) for code, common in _common().items()), reverse=True)
    (best, code), (second, _) = ranked[0], ranked[1]
    return code if best >= _LEAST_SHARE * len(words) and best >= _LEAD * second else None


@lru_cache(maxsize=1)
def _common() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(str(row["words"]).split()) for code, row in read_table("languages.toml").items()}
