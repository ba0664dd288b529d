"""Numbers that somebody gives: shares, sums and counts, with what, who, value and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cordon.extract.parties.scene import Scene
from cordon.extract.words.lexicon import Lexicon, words_of
from cordon.model.statement import Figure

_PERCENT: Final = re.compile(r"(?P<n>\d{1,3}(?:[.,]\d+)?)\s?(?:%|per cent\b|percent\b|pct\b)")
_MONEY: Final = re.compile(
    r"(?P<cur>(?:US|C|A|HK)?[$€£¥])\s?(?P<n>\d[\d,]*(?:\.\d+)?)(?:\s?(?P<mag>million|billion|trillion|mln|bn|m|b)\b)?"
)
_MAGNITUDE: Final = {"million": 1e6, "mln": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12}
_CURRENCY: Final = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "C$": "CAD", "A$": "AUD", "HK$": "HKD"}
_SIGNS: Final = ("%", "percent", "per cent", "pct", *"$€£¥")  # without one of these there is no figure


@dataclass(frozen=True, slots=True)
class FigureWords:
    """What is counted ("market share", "cost"), with the words that tell it."""

    told: dict[str, frozenset[str]]

    @classmethod
    def of(cls, lexicon: Lexicon) -> FigureWords:
        """From figures.toml."""
        return cls({what: frozenset(words_of(text)) for what, text in lexicon.table("figures")["what"].items()})


def figures(scene: Scene, said_by: str | None, subject: str, words: FigureWords) -> Iterator[Figure]:
    """The figures of a sentence that are about a vendor. `subject` is what the paragraph counts, for sentences that only go on."""
    start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
    sentence = scene.text[start:end]
    who = _names(scene) if any(sign in sentence for sign in _SIGNS) else []
    if not who:
        return
    numbers = [(m.start(), m.end(), float(m["n"].replace(",", ".")), "percent") for m in _PERCENT.finditer(scene.text, start, end)]
    numbers += [(m.start(), m.end(), _amount(m), _CURRENCY.get(m["cur"], m["cur"])) for m in _MONEY.finditer(scene.text, start, end)]
    numbers.sort()
    what = counted(scene, words) or (subject if all(n[3] == "percent" for n in numbers) else "")
    for i, (first, last, value, unit) in enumerate(numbers):
        owner = _owner(scene, who, numbers, i)
        if what and owner:
            yield Figure(what, owner, value, unit, scene.text[first:last], said_by, sentence, (start, end))


def _amount(match: re.Match[str]) -> float:
    return float(match["n"].replace(",", "")) * _MAGNITUDE.get(match["mag"] or "", 1.0)


def counted(scene: Scene, words: FigureWords) -> str:
    """What the sentence counts; empty when it does not say."""
    return next((what for what, told in words.told.items() if scene.made.says(told)), "")


def _names(scene: Scene) -> list[tuple[int, str]]:
    return [(scene.made.tokens[h.token].start, h.id) for h in scene.hits if h.named]


def _owner(scene: Scene, who: list[tuple[int, str]], numbers: list[tuple[int, int, float, str]], i: int) -> str:
    """With "respectively" the names go with the numbers in order; else the nearest name before, else the first behind."""
    if any(t.low == "respectively" for t in scene.made.tokens) and len(who) >= len(numbers):
        return who[len(who) - len(numbers) + i][1]
    before = [vendor for at, vendor in who if at < numbers[i][0]]
    return before[-1] if before else who[0][1]
