"""Cuts a sentence into words, marks and names, each with its place in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from cordon.names import Mention

# A word may hold inner apostrophes (not a possessive), hyphens and abbreviation dots; a number may hold points, commas and a unit.
_WORD: Final = r"(?:[RDI]-)?(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'](?!s\b|s?\s)[^\W\d_]+)*(?:-[^\W_]+(?:[’'](?!s\b|s?\s)[^\W\d_]+)*)*"
_POSSESSIVE: Final = r"[’']s\b|(?<=[sS])[’'](?=\s)"
_NUMBER: Final = r"[$€£¥]?\d+(?:[.,]\d+)*(?:%|[^\W\d_]+)?"
_PLAINLY: Final = r"[A-Za-z]++(?=[ ,])"  # most words: found twice as fast as by the pattern that knows all words
_PLAIN_MARK: Final = r"[,.](?= )"  # most marks
# Spaces are taken with what stands behind them, else all forms would be tried at each.
_PIECE: Final = re.compile(rf" *+({_PLAINLY}|{_PLAIN_MARK}|{_WORD}|{_POSSESSIVE}|{_NUMBER}|--+|[^\w\s])")


_DIGITS: Final = 4  # of a year
_ABBREVIATION: Final = 5  # letters at most: "Sept"


class Token(NamedTuple):
    """`kind`: `w` word, `e` name, `'` possessive, `0` number, or the mark itself (dashes are `-`, quotes `"`)."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    mention: Mention | None = None


_CLOSERS: Final = {"(": ")", "[": "]"}
_JOINING: Final = frozenset({"and", "or", ","})
_LONGEST_ASIDE: Final = 6  # tokens
_TELLING: Final = frozenset(".-'’")  # marks whose kind hangs on what stands beside them
_APOSTROPHES: Final = "’'"
_SHORTENED: Final = ("n't", "'re", "'ve", "'ll", "'d", "'m")  # a word of its own behind the one it leans on
_GOING_ON: Final = ",;'’)"  # behind the point of a short word these say that the sentence goes on
_MARKS: Final = {
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
    "&": "w",
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
        elif len(found) > 1 and found[-1].kind == "/" and found[-2].mention is not None and found[-2].end + 1 == mention.start:
            found[-1] = found[-1]._replace(low="and", kind="w")  # "Norcom/Sudcom equipment"
        found.append(Token(mention.surface, mention.surface.lower(), mention.start, mention.end, "e", mention))
        at = mention.end
    _cut(text, (at, end), end, found)
    if len(mentions) > 1 and text.find("- ", start, end) >= 0:
        found = _without_hanging_hyphens(found)
    return _without_asides(found) if any(text.find(opener, start, end) >= 0 for opener in _CLOSERS) else found


def _without_hanging_hyphens(tokens: list[Token]) -> list[Token]:
    """ "Norcom- and Sudcom-made cameras": the tokens without the hyphen of a name that shares the word behind the next one."""
    behind = [*tokens[1:], Token("", "", 0, 0, ".")]
    before = [Token("", "", 0, 0, "."), *tokens[:-1]]
    return [
        token
        for last, token, follower in zip(before, tokens, behind, strict=True)
        if not (token.text == "-" and last.mention is not None and token.start == last.end and follower.low in _JOINING)
    ]


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without abbreviations and tickers in brackets: "(NYSE: NCM)", "[NCM.UL]"; a party and a state ("(R-Fla.)") stay."""
    kept: list[Token] = []
    i = 0
    while i < len(tokens):
        closer = _CLOSERS.get(tokens[i].kind)
        if closer:
            close = next((j for j in range(i + 1, min(i + _LONGEST_ASIDE, len(tokens))) if tokens[j].kind == closer), -1)
            if close > i + 1 and _is_aside(tokens[i + 1 : close]):
                i = close + 1
                continue
        kept.append(tokens[i])
        i += 1
    return kept


def _is_aside(inner: list[Token]) -> bool:
    """Capitals only, or an exchange and a ticker; one letter alone may be a party."""
    words = [token.text for token in inner if token.kind in "we0"]
    marks = {token.kind for token in inner if token.kind not in "we0"}
    letters = [ch for word in words for ch in word if ch.isalpha()]
    capitals = sum(ch.isupper() for ch in letters)
    plain = not any(" " in word or "-" in word for word in words)
    return plain and marks <= {":", "."} and len(letters) > 1 and capitals * 2 > len(letters)


def _cut(text: str, span: tuple[int, int], end: int, found: list[Token]) -> None:
    """Appends the tokens of `text[span]`; `end` is that of the sentence. Plain words, nearly all, skip the detour over `Token`."""
    new = tuple.__new__
    at, last = span
    pieces: list[str] = _PIECE.findall(text, at, last)
    for piece in pieces:
        low, kind = (piece, "w") if piece.islower() and piece.isalpha() else _spelled(piece)
        start = text.find(piece, at)  # the next such piece is this one: only spaces lie between two
        at = start + len(piece)
        if kind:
            found.append(new(Token, (piece, low, start, at, kind, None)))
        elif len(piece) > 1:
            _in_two(piece, low, start, found)
        elif piece != "." or not _abbreviates(text, (start, at), end, found):
            found.append(new(Token, (piece, piece, start, at, _mark(text, start, last), None)))


@lru_cache(maxsize=16_384)
def _spelled(piece: str) -> tuple[str, str]:
    """A piece in lower case and its kind; no kind where the piece alone does not tell: two words in one, and some marks."""
    first = piece[0]
    if first.isalnum() and not first.isdecimal():
        low = piece.lower().replace("’", "'")
        return low, "" if "'" in low and low.endswith(_SHORTENED) else "w"
    if len(piece) > 1 and first in _APOSTROPHES:
        return piece, "'"
    if first == "-" and len(piece) > 1:
        return piece, "—"  # "--" as typewriters have it
    if len(piece) > 1 or first.isdecimal():
        return piece.lower(), "0"
    return piece, "" if piece in _TELLING else _MARKS.get(piece, piece)


def _abbreviates(text: str, point: tuple[int, int], end: int, found: list[Token]) -> bool:
    """ "Aug. 6", "Sen. Rubio", "Corp. said": the point belongs to the short word before, for the sentence goes on."""
    a, b = point
    before = found[-1] if found else None
    if before is None or before.kind not in "we" or before.end != a or b + 1 >= end or not (text[b].isspace() or text[b] in _GOING_ON):
        return False
    word = before.text.rsplit(" ", 1)[-1]
    return word[:1].isupper() and len(word) <= _ABBREVIATION


def _mark(text: str, start: int, end: int) -> str:
    """A hyphen with a space beside it is a dash; an apostrophe behind an "s" and before a space makes a possessive."""
    mark, before, behind = text[start], text[start - 1 : start], text[start + 1 : start + 2]
    if mark == "-":
        return "—" if before.isspace() or behind.isspace() else "-"
    if mark in _APOSTROPHES and before in ("s", "S") and behind.isspace() and start + 1 < end:
        return "'"
    return _MARKS.get(mark, mark)


def _in_two(words: str, low: str, start: int, found: list[Token]) -> None:
    """ "isn't", "they're" are two words."""
    stem = len(words) - 3 if low.endswith("n't") else low.rindex("'")
    if stem > 0:
        found.append(Token(words[:stem], low[:stem], start, start + stem, "w"))
    found.append(Token(words[stem:], low[stem:], start + stem, start + len(words), "w"))


def year_follows(tokens: list[Token], i: int) -> bool:
    """Whether a comma and a year stand at i, behind a day ("May 16, 2019")."""
    year = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return tokens[i - 1].kind == "0" and tokens[i].kind == "," and year.isdigit() and len(year) == _DIGITS if year else False


def stand(tokens: list[Token], i: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand at token i; the first is known to."""
    if len(words) > 1 and (i + 1 >= len(tokens) or tokens[i + 1].low != words[1]):
        return False
    return tuple([t.low for t in tokens[i : i + len(words)]]) == words


def without_scare_quotes(tokens: list[Token]) -> list[Token]:
    """ "agreed to “freeze” the purchase", "will take “certain steps” against": the marks around one word or two say nothing of how the
    sentence is built."""
    if '"' not in [t.kind for t in tokens]:
        return tokens
    marks = [i for i, t in enumerate(tokens) if t.kind == '"' or t.low in _APOSTROPHES]  # "‘certain steps’" ends like a genitive
    near = [(i, j) for i, j in pairwise(marks) if i and i + 1 < j <= i + 3 and tokens[i].kind == '"']
    pairs = {i: j for i, j in near if _are_words(tokens[i + 1 : j]) and _goes_on(tokens, j + 1)}
    dropped = {*pairs, *pairs.values()}
    return [token for i, token in enumerate(tokens) if i not in dropped] if pairs else tokens


def _are_words(tokens: list[Token]) -> bool:
    return all(token.kind in "we" for token in tokens)


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether a word stands there: marks at the end of a sentence belong to its quote."""
    return i < len(tokens) and tokens[i].kind in "we0"
