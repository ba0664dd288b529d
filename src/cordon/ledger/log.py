"""The record log: every write leaves a row that hashes what was written and the row before, so that no change goes unseen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from cordon.model.errors import InputError
from cordon.model.identity import row_hash

BEGINNING = "0" * 64
"""What the first row is chained to."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: how many rows, and the hash of the last."""

    seq: int = 0
    hash: str = BEGINNING


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the log. `id` joins the parts of the record's key by `|`."""

    seq: int
    at: str
    kind: str
    id: str
    payload_hash: str
    previous: str
    hash: str

    def as_row(self) -> dict[str, object]:
        """The columns."""
        return {**self._hashed(), "hash": self.hash}

    @property
    def expected(self) -> str:
        """The hash that the row must have."""
        return row_hash(self._hashed())

    def _hashed(self) -> dict[str, object]:
        return {
            "seq": self.seq,
            "at": self.at,
            "kind": self.kind,
            "id": self.id,
            "payload_hash": self.payload_hash,
            "previous": self.previous,
        }


def chain(head: Head, at: str, written: Iterable[tuple[str, str, str]]) -> list[Entry]:
    """The entries that follow the head, for (kind, id, payload hash) in order of writing."""
    entries = []
    for kind, ident, payload in written:
        row: dict[str, object] = {
            "seq": head.seq + 1,
            "at": at,
            "kind": kind,
            "id": ident,
            "payload_hash": payload,
            "previous": head.hash,
        }
        head = Head(head.seq + 1, row_hash(row))
        entries.append(Entry(head.seq, at, kind, ident, payload, str(row["previous"]), head.hash))
    return entries


def payload_hash(row: Mapping[str, object]) -> str:
    """The hash of a row as stored: all its columns but the blobs, which stand under hashes of their own."""
    return row_hash({name: value for name, value in row.items() if not isinstance(value, bytes)})


def moment(at: datetime) -> str:
    """A moment as the log writes it: UTC, to the second. A time without a zone is an InputError."""
    if at.tzinfo is None:
        raise InputError("a time without a zone", mend="give the time with its zone, for example datetime.now(UTC)")
    return at.astimezone(UTC).isoformat(timespec="seconds")


def day(at: datetime) -> str:
    """The day of a moment, in UTC."""
    moment(at)
    return at.astimezone(UTC).date().isoformat()
