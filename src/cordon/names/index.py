"""From a spelling to an id: one index for each kind of name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cordon.names.spelling import key, without_article


@dataclass(frozen=True, slots=True)
class Index:
    """The ids behind each spelling: those whose own name it is first, then in the order of the file."""

    ids: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]], shared: Iterable[tuple[str, str]] = ()) -> Index:
        """From pairs of spelling and id: names of one's own, then those that several bear."""
        found: dict[str, tuple[str, ...]] = {}
        for name, ident in (*names, *shared):
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
