"""How near two texts are: reused words, shared quotes, names and figures, and sentences that keep step in other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cordon.corroborate.credits import sentences
from cordon.corroborate.news import NewsText
from cordon.corroborate.reuse import containment, folded, shingles
from cordon.corroborate.salience import stem

_QUOTE = re.compile(r"[\"“”«»]([^\"“”«»\n]{18,600})[\"“”«»]")
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,.]*\d|(?<![\w.,])\d(?![\w.,])")
_NAME = re.compile(r"(?<=[a-z0-9,;'’\"“(] )(?:[A-Z][\w’'-]{2,})|(?<=[a-z0-9,;'’\"“(] )[A-Z]{2,}\b")
_MOST_SENTENCES = 60
_LEAST_WORDS = 6
_LEAST_ANCHORS = 3
_LEAST_PART = 0.45


@dataclass(frozen=True, slots=True)
class Features:
    """What a text is compared by."""

    words: tuple[str, ...]
    shingles: frozenset[int]
    anchors: tuple[str, ...]
    quotes: tuple[str, ...]
    sentences: tuple[tuple[str, ...], ...]

    @property
    def anchor_set(self) -> frozenset[str]:
        """The names and figures without their order."""
        return frozenset(self.anchors)


@dataclass(frozen=True, slots=True)
class Kinship:
    """How a later text relates to an earlier one. All parts are 0 to 1 of the later text, `kept` of the earlier one."""

    reused: float
    kept: float
    anchors: float
    shared_anchors: int
    quotes: tuple[str, ...]
    in_step: float


def features(text: NewsText) -> Features:
    """Takes a text apart."""
    words = folded(text.text)
    spans = [tuple(folded(text.text[start:end])) for start, end in sentences(text.text[:20_000])]
    return Features(
        tuple(words),
        shingles(words, 1 if len(words) < 2000 else 4),
        anchors_of(text.text[:20_000]),
        tuple(" ".join(folded(found[1])) for found in _QUOTE.finditer(text.text)),
        tuple(span for span in spans if len(span) >= _LEAST_WORDS)[:_MOST_SENTENCES],
    )


def anchors_of(text: str) -> tuple[str, ...]:
    """Names within sentences and figures, in order. Years and small counts are left out: every text has them."""
    found = [(hit.start(), stem(hit[0].casefold())) for hit in _NAME.finditer(text)]
    found += [(hit.start(), hit[0].replace(",", "")) for hit in _NUMBER.finditer(text) if _tells(hit[0])]
    return tuple(anchor for _, anchor in sorted(found))


def _tells(number: str) -> bool:
    digits = number.replace(",", "").replace(".", "")
    is_year = len(digits) == 4 and digits[:2] in {"19", "20"} and "," not in number
    return len(digits) > 1 and not is_year


def kinship(later: Features, earlier: Features) -> Kinship:
    """Compare two texts."""
    shared = later.anchor_set & earlier.anchor_set
    part = len(shared) / len(later.anchor_set) if later.anchor_set else 0.0
    reused = containment(later.shingles, earlier.shingles)
    worth = len(shared) >= _LEAST_ANCHORS and part >= _LEAST_PART and reused < 0.3
    return Kinship(
        reused,
        containment(earlier.shingles, later.shingles),
        part,
        len(shared),
        tuple(quote for quote in later.quotes if any(_same_quote(quote, other) for other in earlier.quotes)),
        in_step(later.sentences, earlier.sentences) if worth else 0.0,
    )


def _same_quote(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    return len(short.split()) >= 4 and short in long


def in_step(later: Sequence[tuple[str, ...]], earlier: Sequence[tuple[str, ...]]) -> float:
    """How well sentence after sentence of the later text keeps the frame of one of the earlier: 0 to 1, verbatim sentences left out.

    Machine-spun texts replace words and keep the frame; a writer who retells builds other sentences.
    """
    scores = [best for sentence in later if (best := _best_frame(sentence, earlier)) < 0.97]
    return sum(scores) / len(scores) if scores else 0.0


def _best_frame(sentence: tuple[str, ...], others: Sequence[tuple[str, ...]]) -> float:
    own = set(sentence)
    best = 0.0
    for other in others:
        if len(own & set(other)) < 0.25 * min(len(own), len(set(other))):
            continue
        match = SequenceMatcher(None, sentence[:80], other[:80], autojunk=False)
        if match.real_quick_ratio() > best and match.quick_ratio() > best:
            best = max(best, match.ratio())
    return best
