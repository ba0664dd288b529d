"""From a spelling to an id: one index for each kind of name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cordon.names.spelling import key, without_article


@dataclass(frozen=True, slots=True)
class Index:
    """The ids behind each spelling, in the order of the file."""

    ids: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]]) -> Index:
        """From pairs of spelling and id."""
        found: dict[str, tuple[str, ...]] = {}
        for name, ident in names:
            spelling = without_article(key(name))
            known = found.get(spelling, ())
            if spelling and ident not in known:
                found[spelling] = (*known, ident)
        return cls(found)

    def all(self, text: str) -> tuple[str, ...]:
        """Every id that bears this name; empty when nobody does."""
        return self.ids.get(without_article(key(text)), ())

    def first(self, text: str) -> str | None:
        """The id that stands first in the file, or `None`."""
        found = self.all(text)
        return found[0] if found else None
