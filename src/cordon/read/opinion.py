"""Does a paragraph sound like a reader or like a report? And where does a text without any heading turn from one to the other?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordon.read.lines import Unit
from cordon.read.phrases import read_table

_HEAD = 4000  # characters of a paragraph that are looked at
_QUOTED = re.compile(r"[“\"][^”\"]{0,1500}[”\"]")
_I = re.compile(r"\b(?:I|I[’']\w{1,2}|[Mm]y|[Mm]e|[Mm]yself)\b")
_YOU = re.compile(r"\b(?:you|your|yours|you[’']\w{1,2}|u|ur)\b", re.I)
_ADDRESSED = re.compile(r"@\s?\w")
_LOUD = re.compile(r"!{2,}|\?{2,}|\?!|\.{2,}(?!\w)|…|[\U0001f300-\U0001faff]|\$\$")
_SHORTENED = re.compile(r"\b\w+(?:n[’']t|[’'](?:re|ve|ll|m|d))\b|\b(?:it|that|there|here|what|he|she)[’']s\b", re.I)
_FIGURES = re.compile(r"[$€£]\s?\d|\d\s?%|\b(?:19|20)\d\d\b")

_BASE = -0.3  # a paragraph without any mark of either kind leans to a report
_ENOUGH = 3.0  # sum of the scores of a run of comments
_MEAN = 0.35  # and their mean
_WIDE = 2.0  # what a turn at a wide gap is worth against one elsewhere
_CLEAR = 1.0  # the score of a paragraph that is clearly a reader's


@dataclass(frozen=True, slots=True)
class _Words:
    opener: re.Pattern[str]
    casual: re.Pattern[str]
    report: re.Pattern[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = read_table("opinion.toml")
    patterns = {kind: re.compile(rf"\b(?:{'|'.join(row['words'])})\b", re.I) for kind, row in table.items()}
    return _Words(patterns["opener"], patterns["casual"], patterns["report"])


def score(text: str) -> float:
    """How much a paragraph sounds like a reader's comment: above 0 a comment, below 0 a report.

    What stands in quotation marks doesn't count.
    """
    words = _words()
    head = text[:_HEAD]
    plain = _QUOTED.sub(" ", head)
    mark = _BASE
    mark += min(2, _count(_I, plain)) * 0.8 + min(2, _count(_YOU, plain)) * 0.5
    mark += 1.5 * bool(_ADDRESSED.match(head)) + 0.7 * bool(words.opener.match(plain.strip()))
    mark += min(3, _count(words.casual, plain)) * 0.5 + min(2, _count(_LOUD, plain)) * 0.5
    mark += min(3, _count(_SHORTENED, plain)) * 0.35 + 0.5 * ("?" in plain) + 0.6 * head[:1].islower()
    return mark - min(3, _count(words.report, plain)) * 0.6 - min(3, _count(_FIGURES, plain)) * 0.25


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _, _ in zip(pattern.finditer(text), range(4), strict=False))


def turn(units: Sequence[Unit]) -> int | None:
    """The index of the first unit of a run of comments that nothing announces, or None.

    The run goes to the end. There must be enough of it, what stands before must sound like a report, and either a gap wider than usual
    stands before it or its readers address one another.
    """
    if len(units) < 4:
        return None
    scores = [max(-1.5, min(2.0, score(unit.text))) for unit in units]
    addressing = [bool(_ADDRESSED.match(unit.text)) or _count(_words().casual, unit.text[:_HEAD]) > 1 for unit in units]
    usual = sorted(unit.gap for unit in units[1:])[len(units) // 2 - 1]
    best, best_sum = None, _ENOUGH
    tail, head, clear, addressed = 0.0, sum(scores), 0, 0
    for at in range(len(units) - 1, 1, -1):
        tail, head = tail + scores[at], head - scores[at]
        clear, addressed = clear + (scores[at] >= _CLEAR), addressed + addressing[at]
        wide = units[at].gap > max(1, usual)
        if head >= 0 or clear < 2 or tail < best_sum or tail / (len(units) - at) < _MEAN:
            continue
        if wide or (scores[at] > 0 and addressed >= 2):
            best, best_sum = at, tail - (_WIDE if wide else 0.0)
    return _snap(units, best, max(1, usual))


def _snap(units: Sequence[Unit], at: int | None, usual: int) -> int | None:
    """A wide gap within two units of the turn is where it happens."""
    if at is None or units[at].gap > usual:
        return at
    near = [other for other in range(max(1, at - 2), min(len(units), at + 3)) if units[other].gap > usual]
    return near[0] if near else at
