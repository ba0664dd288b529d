"""An editor's record of an act in our own words, with its source and certainty. The shipped ledger consists of facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cordon.model.act import Act
from cordon.model.codes import ActorKind, Certainty, ChangeKind
from cordon.model.errors import CordonError
from cordon.model.identity import row_hash
from cordon.model.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Change:
    """An explicit link to an earlier act: `how` this one changes `id`."""

    id: str
    how: ChangeKind


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced fact. It holds no quote and says so. `recorded` is the day it entered the ledger.

    `aimed_at`: vendors that the source ties to a rule which names no one. `partial`:
    one firm, licence, trial or site: listed, moves nothing wider.
    `binding` is False for advice, declarations and remarks, None where measure and actor tell.
    """

    id: str
    act: Act
    summary: str
    outlet: str
    certainty: Certainty
    recorded: date
    aimed_at: tuple[str, ...] = ()
    body: str | None = None
    actor_kind: ActorKind = ActorKind.OTHER
    instrument: str | None = None
    changes: tuple[Change, ...] = ()
    partial: bool = False
    binding: bool | None = None
    published: PartialDate | None = None
    url: str | None = None
    note: str = ""

    @classmethod
    def of(cls, row: Mapping[str, object]) -> Fact:
        """From a ledger row; whatever is missing or malformed is a CordonError that names the row."""
        name = str(row.get("id") or "")
        try:
            return cls(
                id=_text(row, "id"),
                act=Act.of(row),
                summary=_text(row, "summary"),
                outlet=_text(row, "outlet"),
                certainty=Certainty(_text(row, "certainty")),
                recorded=date.fromisoformat(_text(row, "recorded")),
                aimed_at=tuple(str(slug) for slug in _list(row, "aimed_at")),
                body=_optional(row, "body"),
                actor_kind=ActorKind(_text(row, "actor_kind")),
                instrument=_optional(row, "instrument"),
                changes=tuple(_change(link) for link in _list(row, "changes")),
                partial=bool(row.get("partial")),
                binding=_flag(row, "binding"),
                published=PartialDate.parse(str(row["published"])) if row.get("published") else None,
                url=_optional(row, "url"),
                note=str(row.get("note") or ""),
            )
        except (CordonError, ValueError) as error:
            what = error.what if isinstance(error, CordonError) else str(error)
            mend = error.mend if isinstance(error, CordonError) else "mend the row or leave it out"
            raise CordonError(what, place=f"fact {name or '?'}", mend=mend) from error

    def as_row(self) -> dict[str, object]:
        """The ledger row: the inverse of `of`."""
        return {
            "id": self.id,
            **self.act.as_row(),
            "aimed_at": list(self.aimed_at),
            "body": self.body,
            "actor_kind": self.actor_kind.value,
            "instrument": self.instrument,
            "changes": [{"id": link.id, "how": link.how.value} for link in self.changes],
            "partial": self.partial,
            "binding": self.binding,
            "summary": self.summary,
            "outlet": self.outlet,
            "published": str(self.published) if self.published else None,
            "url": self.url,
            "certainty": self.certainty.value,
            "note": self.note,
            "recorded": self.recorded.isoformat(),
        }

    @property
    def hash(self) -> str:
        """What `verify` checks: the hash of the row."""
        return row_hash(self.as_row())


def _text(row: Mapping[str, object], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value:
        raise CordonError(f"{name} is missing", mend=f"give {name} as text")
    return value


def _optional(row: Mapping[str, object], name: str) -> str | None:
    value = row.get(name)
    return str(value) if value else None


def _list(row: Mapping[str, object], name: str) -> list[object]:
    value = row.get(name) or []
    if not isinstance(value, list):
        raise CordonError(f"{name} must be a list", mend="write []")
    return value


def _flag(row: Mapping[str, object], name: str) -> bool | None:
    value = row.get(name)
    if value is not None and not isinstance(value, bool):
        raise CordonError(f"{name} must be true, false or null")
    return value


def _change(link: object) -> Change:
    if not isinstance(link, Mapping) or "id" not in link or "how" not in link:
        raise CordonError(f"a change needs id and how, not {link!r}")
    return Change(str(link["id"]), ChangeKind(str(link["how"])))
