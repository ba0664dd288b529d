"""Which terms of a news text tell its story: names, numbers and rare words, more in the title and the lead than further down."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import log, sqrt

from cordon.corroborate.news import NewsText

_TOKEN = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?<=[a-zß-ÿ0-9,;)] )[A-ZÀ-Þ][^\W_]+")
_LONG_WORD = 14
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class SalienceRule:
    """How terms are weighted. Words count from the front: `lead` words `lead_weight` times, up to `words` in all."""

    title_weight: float = 5.0
    lead: int = 70
    lead_weight: float = 2.0
    words: int = 350
    name: float = 1.5
    number: float = 0.8
    terms: int = 50
    prior_texts: int = 1500
    prior_common: float = 900.0
    prior_rare: float = 5.0


@dataclass(slots=True)
class TermCounts:
    """In how many texts each term stood so far: what makes a term rare. `common` are the words that every text has."""

    rule: SalienceRule
    common: frozenset[str]
    texts: int = 0
    seen: Counter[str] = field(default_factory=Counter)

    def add(self, terms: Iterable[str]) -> None:
        """Count one more text."""
        self.texts += 1
        self.seen.update(terms)

    def rarity(self, term: str) -> float:
        """The inverse document frequency, with a prior so that the first texts of a stream are weighted sensibly."""
        prior = self.rule.prior_common if term in self.common else self.rule.prior_rare
        return log((self.texts + self.rule.prior_texts) / (self.seen[term] + prior))


def raw_terms(text: NewsText, rule: SalienceRule) -> dict[str, float]:
    """Each term's weight in this text alone, before rarity: title and lead count more, names more than words."""
    body = text.text[: rule.words * _LONG_WORD]
    words = tokens(body)[: rule.words]
    found: dict[str, float] = dict.fromkeys(words, 0.0)
    for word in words[: rule.lead]:
        found[word] += rule.lead_weight
    for word in words[rule.lead :]:
        found[word] += 1.0
    for word in tokens(text.title):
        found[word] = found.get(word, 0.0) + rule.title_weight
    names = {stem(name.casefold()) for name in _NAME.findall(body)}
    return {term: (1 + log(count)) * _kind(term, names, rule) for term, count in found.items()}


def _kind(term: str, names: set[str], rule: SalienceRule) -> float:
    if term in names:
        return rule.name
    return rule.number if term[0].isdigit() else 1.0


def tokens(text: str) -> list[str]:
    """Folded, stemmed tokens of two characters or more. Scripts without spaces give pairs of characters."""
    found = _TOKEN.findall(text.casefold())
    if _UNSPACED.search(text):
        found = [part for word in found for part in _pairs(word)]
    return [stem(word) for word in found if len(word) > 1]


def _pairs(word: str) -> list[str]:
    return [word[at : at + 2] for at in range(len(word) - 1)] if _UNSPACED.search(word) else [word]


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The word without a plural or possessive ending: light, so that names stay apart."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def vector(raw: Mapping[str, float], counts: TermCounts) -> dict[str, float]:
    """The most telling terms with weights of length 1."""
    weighted = ((weight * max(0.0, counts.rarity(term)), term) for term, weight in raw.items())
    best = sorted((pair for pair in weighted if pair[0] > 0), reverse=True)[: counts.rule.terms]
    length = sqrt(sum(weight * weight for weight, _ in best)) or 1.0
    return {term: weight / length for weight, term in best}
