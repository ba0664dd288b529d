"""How the server runs, and where its answers come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from cordon.publish.edition import Edition
from cordon.serve.checking.limits import Limits
from cordon.serve.wanted import Store

MEGABYTE = 1024 * 1024


class Source(Protocol):
    """Where editions come from. Both are called from other threads than the one that made the source."""

    def head(self) -> str:
        """A text that changes whenever the ledger does; cheap, because it is asked for often."""
        ...

    def edition(self) -> Edition:
        """The ledger as it stands."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """`today` is the clock. `home` is the permanent address of the site, "" where none is known; `count_wanted` adds
    to the editors' wanted list what the ledger couldn't answer, and `wanted` is a file for it; with neither, memory alone counts.
    `seconds_between_looks`: how old the served ledger may be. `kept_bytes`: how many bytes of rendered pages are kept. `warm`: make the
    largest pages before they are asked for. `check` bounds what is uploaded to be checked, and `registry` is a newer table of MAC prefixes
    for it.
    """

    today: Callable[[], date]
    home: str = ""
    wanted: Path | None = None
    count_wanted: Store | None = None
    seconds_between_looks: float = 2.0
    kept_bytes: int = 64 * MEGABYTE
    warm: bool = False
    check: Limits = field(default_factory=Limits)
    registry: Path | None = None
