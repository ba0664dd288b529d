"""Errors that people read: one line that names the place and the mend."""

from __future__ import annotations


class CordonError(Exception):
    """Something went wrong that the reader of the message can mend.

    `str(error)` is one line: what is wrong, where (file, row or column), and what to do about it.
    """

    def __init__(self, what: str, *, place: str = "", mend: str = "") -> None:
        self.what = what
        self.place = place
        self.mend = mend
        super().__init__(str(self))

    def __str__(self) -> str:
        line = f"{self.place}: {self.what}" if self.place else self.what
        line = f"{line}; {self.mend}" if self.mend else line
        return " ".join(line.split())


class InputError(CordonError):
    """Wrong use or unreadable input (exit code 2)."""


class LedgerError(CordonError):
    """The store refuses: locked, full, read-only, newer or damaged (exit code 2)."""
