"""What the matcher finds: a stretch of text and whom it may mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What a name names. The order is the order of preference when a name is several things (`Nokia`: a vendor, then a company)."""

    VENDOR = "vendor"
    PRODUCT = "product"
    OUTLET = "outlet"
    AGENCY = "agency"
    HOLDER = "holder"
    PERSON = "person"
    PLACE = "place"
    GROUP = "group"
    SEAT = "seat"
    PART = "part"
    DEMONYM = "demonym"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading: the kind, the id within the kind, and the place that it stands or speaks for (empty when none).

    `shared`: others bear that name too, and alone it is nobody's in particular ("National Assembly"; but "Senate" alone is America's).
    """

    kind: NameKind
    id: str
    place: str = ""
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: `text[start:end] == surface`. The candidates are the readings, best first; there is always one."""

    start: int
    end: int
    surface: str
    candidates: tuple[Candidate, ...]

    @property
    def kind(self) -> NameKind:
        """The kind of the best reading."""
        return self.candidates[0].kind

    @property
    def id(self) -> str:
        """The id of the best reading."""
        return self.candidates[0].id

    @property
    def place(self) -> str:
        """The place that the name stands or speaks for; empty when none, or when bearers of several places come equally near (`Senate`)."""
        best = self.candidates[0]
        for other in self.candidates:
            if other.place != best.place and other.kind is best.kind:
                return ""
        return best.place

    def as_kind(self, kind: NameKind) -> Candidate | None:
        """The reading as that kind, or `None`: a vendor's company id is `mention.as_kind(NameKind.COMPANY)`."""
        for candidate in self.candidates:
            if candidate.kind is kind:
                return candidate
        return None

    def has(self, kind: NameKind, ident: str) -> bool:
        """Whether that is one of the readings."""
        return any(candidate.kind is kind and candidate.id == ident for candidate in self.candidates)
