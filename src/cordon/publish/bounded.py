"""What is kept never grows beyond a limit, whatever strangers ask for."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

K = TypeVar("K")
V = TypeVar("V")


class Bounded(dict[K, V]):
    """A dictionary that starts anew when it is full: what it holds can be computed again."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def __setitem__(self, key: K, value: V) -> None:
        if len(self) >= self.most and key not in self:
            self.clear()
        super().__setitem__(key, value)


class Once:
    """Keeps what was made of something. A key names the making and holds the thing itself, so that it outlives what was made."""

    def __init__(self, most: int) -> None:
        self._made: Bounded[Hashable, object] = Bounded(most)

    def of(self, key: Hashable, make: Callable[[], V]) -> V:
        """What was made under the key, made now if it wasn't. One key always stands for one kind of thing."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make()
        return cast(V, found)
