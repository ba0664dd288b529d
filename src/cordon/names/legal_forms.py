"""Legal forms that a company's name ends in (`Co., Ltd.`, `GmbH`) and that don't tell companies apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cordon.names.spelling import key
from cordon.names.tables import Source, rows


@dataclass(frozen=True, slots=True)
class LegalForms:
    """The forms, as tuples of words, in lower case."""

    forms: frozenset[tuple[str, ...]]
    longest: int

    def strip(self, name: str) -> str:
        """The key of the name without the forms at its end; a name that is nothing but forms is left as it is."""
        words = tuple(key(name).split())
        while (shorter := self._without_one(words)) != words:
            words = shorter
        return " ".join(words)

    def _without_one(self, words: tuple[str, ...]) -> tuple[str, ...]:
        for length in range(min(self.longest, len(words) - 1), 0, -1):
            if words[-length:] in self.forms:
                return words[:-length]
        return words


@lru_cache(maxsize=8)
def load_legal_forms(source: Source) -> LegalForms:
    """Reads `legal_forms.csv`."""
    forms = frozenset(tuple(key(row.text("form")).split()) for row in rows(source, "legal_forms.csv"))
    return LegalForms(forms, max((len(form) for form in forms), default=0))
