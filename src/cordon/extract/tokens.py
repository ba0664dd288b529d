"""Cuts a sentence into words, marks and names, each with its place in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from cordon.names import Mention

# A word may hold inner apostrophes (not a possessive), hyphens and abbreviation dots; a number may hold points, commas and a unit.
_PIECE = re.compile(
    r"(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'](?!s\b|s?\s)[^\W\d_]+)*(?:-[^\W_]+(?:[’'](?!s\b|s?\s)[^\W\d_]+)*)*)"
    r"|(?P<poss>[’']s\b|(?<=s)[’'](?=\s))"
    r"|(?P<num>[$€£¥]?\d+(?:[.,]\d+)*(?:%|[^\W\d_]+)?)"
    r"|(?P<mark>[^\w\s])"
)


_DIGITS = 4  # of a year
_ABBREVIATION = 5  # letters at most: "Sept"


class Token(NamedTuple):
    """`kind`: `w` word, `e` name, `'` possessive, `0` number, or the mark itself (dashes are `-`, quotes `"`)."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    mention: Mention | None = None


_LONGEST_ASIDE = 6  # tokens
_GOING_ON = ",;'’)"  # behind the point of a short word these say that the sentence goes on
_MARKS = {
    "–": "—",
    "—": "—",
    "‐": "-",
    "‑": "-",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "‘": '"',
    "’": '"',
    "'": '"',
    "…": ";",
    "(": "(",
    ")": ")",
}


def tokenise(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Token]:
    """The tokens of `text[start:end]`; `mentions` are the names in it, in order."""
    found: list[Token] = []
    at = start
    for mention in mentions:
        _cut(text, (at, mention.start), end, found)
        if found and found[-1].kind == "-" and found[-1].end != mention.start:
            found[-1] = found[-1]._replace(kind="—")
        found.append(Token(mention.surface, mention.surface.lower(), mention.start, mention.end, "e", mention))
        at = mention.end
    _cut(text, (at, end), end, found)
    return _without_asides(found) if any(token.kind == "(" for token in found) else found


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without abbreviations and tickers in brackets: "(NYSE: NCM)", "(FCC)"; a party and a state ("(R-Fla.)") stay."""
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        if tokens[i].kind == "(":
            close = next((j for j in range(i + 1, min(i + _LONGEST_ASIDE, len(tokens))) if tokens[j].kind == ")"), -1)
            if close > i + 1 and _is_aside(tokens[i + 1 : close]):
                i = close + 1
                continue
        kept.append(tokens[i])
        i += 1
    return kept


def _is_aside(inner: Sequence[Token]) -> bool:
    """Capitals only, or an exchange and a ticker; one letter alone may be a party."""
    words = [token.text for token in inner if token.kind in "we0"]
    marks = {token.kind for token in inner if token.kind not in "we0"}
    letters = [ch for word in words for ch in word if ch.isalpha()]
    capitals = sum(ch.isupper() for ch in letters)
    plain = not any(" " in word or "-" in word for word in words)
    return plain and marks <= {":", "."} and len(letters) > 1 and capitals * 2 > len(letters)


def _cut(text: str, span: tuple[int, int], end: int, found: list[Token]) -> None:
    """Appends the tokens of `text[span]`; `end` is that of the sentence. Plain words, nearly all, skip the detour over `Token`."""
    add, new = found.append, tuple.__new__
    for piece in _PIECE.finditer(text, *span):
        kind = piece.lastgroup
        words = piece.group()
        a, b = piece.span()
        if kind == "word":
            low = words.lower()
            if not low.isalpha():
                low = low.replace("’", "'")
                if low.endswith("n't"):
                    _negative(words, low, a, found)
                    continue
            add(new(Token, (words, low, a, b, "w", None)))
        elif kind == "mark" and words == "." and _abbreviates(text, (a, b), end, found):
            continue
        elif kind == "mark":
            found.append(Token(words, words, a, b, _mark(text, a, b) if words == "-" else _MARKS.get(words, words)))
        else:
            found.append(Token(words, words.lower(), a, b, "'" if kind == "poss" else "0"))


def _abbreviates(text: str, point: tuple[int, int], end: int, found: list[Token]) -> bool:
    """ "Aug. 6", "Sen. Rubio", "Corp. said": the point belongs to the short word before, for the sentence goes on."""
    a, b = point
    before = found[-1] if found else None
    if before is None or before.kind not in "we" or before.end != a or b + 1 >= end or not (text[b].isspace() or text[b] in _GOING_ON):
        return False
    word = before.text.rsplit(" ", 1)[-1]
    return word[:1].isupper() and len(word) <= _ABBREVIATION


def _mark(text: str, start: int, end: int) -> str:
    """A hyphen with a space beside it is a dash."""
    return "—" if text[start - 1 : start].isspace() or text[end : end + 1].isspace() else "-"


def _negative(words: str, low: str, start: int, found: list[Token]) -> None:
    """ "isn't" is two words."""
    stem = len(words) - 3
    if stem > 0:
        found.append(Token(words[:stem], low[:stem], start, start + stem, "w"))
    found.append(Token(words[stem:], "n't", start + stem, start + len(words), "w"))


def year_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether a comma and a year stand at i, behind a day ("May 16, 2019")."""
    year = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return tokens[i - 1].kind == "0" and tokens[i].kind == "," and year.isdigit() and len(year) == _DIGITS if year else False


def stand(tokens: Sequence[Token], i: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand at token i; the first is known to."""
    if len(words) > 1 and (i + 1 >= len(tokens) or tokens[i + 1].low != words[1]):
        return False
    return tuple([t.low for t in tokens[i : i + len(words)]]) == words
