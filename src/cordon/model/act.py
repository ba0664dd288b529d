"""The codes of one act, shared by statements, facts and events: who does what to whom, where, for which equipment, how far, when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from cordon.model.codes import DateKind, Measure, Stage
from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

_KINDS = {kind.value: kind for kind in DateKind}
_Code = TypeVar("_Code", Measure, Stage)
ANYWHERE = "*"
UNKNOWN_ACTOR = "?"
HIGH_RISK = "high-risk-vendors"
ORIGIN = "origin:"
CATEGORY = "category:"
COMPANY = "org:"


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an act by kind; each as precise as its source."""

    by_kind: Mapping[DateKind, PartialDate] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Mapping[str, str]) -> Dates:
        """From `{"adopted": "2020-07"}`; an unknown kind or a malformed date is a CordonError."""
        if not row:
            return cls()
        found: dict[DateKind, PartialDate] = {}
        for kind, text in row.items():
            if kind not in _KINDS:
                raise CordonError(f"unknown kind of date {kind!r}", mend=f"use one of: {', '.join(DateKind)}")
            found[_KINDS[kind]] = PartialDate.parse(text)
        return cls({kind: found[kind] for kind in _KINDS.values() if kind in found})

    def get(self, kind: DateKind) -> PartialDate | None:
        """The date of that kind, if there is one."""
        return self.by_kind.get(kind)

    def as_row(self) -> dict[str, str]:
        """Back to plain strings."""
        return {kind.value: str(when) for kind, when in self.by_kind.items()}

    @property
    def decision(self) -> tuple[DateKind, PartialDate] | None:
        """When the act was decided: adopted, else announced, else said, else from when it applied. Dates without a year don't count."""
        for kind in (DateKind.ADOPTED, DateKind.ANNOUNCED, DateKind.SAID, DateKind.EFFECTIVE):
            when = self.by_kind.get(kind)
            if when is not None and when.has_year:
                return kind, when
        ended = self.by_kind.get(DateKind.ENDED)
        return (DateKind.ENDED, ended) if ended is not None and ended.has_year else None

    @property
    def force(self) -> tuple[DateKind, PartialDate] | None:
        """From when it applies: `effective`, else the decision."""
        effective = self.by_kind.get(DateKind.EFFECTIVE)
        return (DateKind.EFFECTIVE, effective) if effective is not None and effective.has_year else self.decision

    def decided_by(self, on: date) -> bool:
        """Whether the decision was surely taken by the end of that day."""
        settled = self.settled
        return settled is not None and settled.reached(on)

    @property
    def settled(self) -> PartialDate | None:
        """The interval by whose end the decision was surely taken: the date of effect where that lies within a vaguer date of decision,
        because nothing applies before it is decided."""
        decision, effective = self.decision, self.by_kind.get(DateKind.EFFECTIVE)
        if decision is None:
            return None
        return effective if effective is not None and decision[1].covers(effective) else decision[1]


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what to whom, where, for which equipment, how far it has got, and when: the guide's record."""

    measure: Measure
    stage: Stage
    actor: str
    where: tuple[str, ...]
    targets: tuple[str, ...]
    scope: Scope
    dates: Dates = field(default_factory=Dates)

    @classmethod
    def of(cls, row: Mapping[str, object]) -> Act:
        """From a row with the guide's fields; whatever breaks the guide is a CordonError that names the field."""
        return cls(
            measure=_code(Measure, row, "measure"),
            stage=_code(Stage, row, "stage"),
            actor=str(row.get("actor") or UNKNOWN_ACTOR),
            where=_names(row, "where"),
            targets=_names(row, "targets"),
            scope=Scope.of(_names(row, "scope")),
            dates=Dates.of(_dates(row)),
        )

    def as_row(self) -> dict[str, object]:
        """The guide's fields as plain values."""
        return {
            "measure": self.measure.value,
            "stage": self.stage.value,
            "actor": self.actor,
            "where": list(self.where),
            "targets": list(self.targets),
            "scope": list(self.scope.ordered),
            "dates": self.dates.as_row(),
        }

    @property
    def by_company(self) -> bool:
        """Whether a company, university or person acts, rather than a state or the bloc."""
        return self.actor.startswith(COMPANY)

    @property
    def by_state(self) -> bool:
        """Whether a state or the bloc acts."""
        return not self.by_company and self.actor != UNKNOWN_ACTOR


def _code(kind: type[_Code], row: Mapping[str, object], name: str) -> _Code:
    value = row.get(name)
    try:
        return kind(str(value))
    except ValueError as error:
        raise CordonError(f"unknown {name} {value!r}", mend=f"use one of: {', '.join(kind)}") from error


def _names(row: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = row.get(name) or ()
    if isinstance(value, str) or not isinstance(value, list | tuple):
        raise CordonError(f"{name} must be a list, not {value!r}", mend='write ["huawei"]')
    return tuple(str(item) for item in value)


def _dates(row: Mapping[str, object]) -> Mapping[str, str]:
    value = row.get("dates") or {}
    if not isinstance(value, Mapping):
        raise CordonError(f"dates must be an object, not {value!r}", mend='write {"adopted": "2020-07"}')
    return {str(kind): str(when) for kind, when in value.items()}
