"""What a build is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """`home`: the permanent address of the site, "" where none is known. `version`: of the program. `workers`: processes to write with.

    `accept_losses`: publish even if places, rows or pages of the last build are gone.
    """

    today: date
    home: str = ""
    version: str = ""
    workers: int = 2
    accept_losses: bool = False
