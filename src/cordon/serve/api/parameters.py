"""What the API takes, with its bounds, and what it gives, for the description of the API."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from cordon.serve.api.cursors import LONGEST

MOST_ROWS = 200
Day = Annotated[date | None, Field(default=None, description="A day, as 2020-07-14.")]
Text = Annotated[str | None, Field(default=None, max_length=200)]


class Given(BaseModel):
    """A key that isn't known is an error: a misspelt one would silently widen the answer."""

    model_config = ConfigDict(extra="forbid")


class Paged(Given):
    """Which page of the rows."""

    limit: Annotated[int, Field(default=50, ge=1, le=MOST_ROWS, description="Rows on a page.")]
    cursor: Annotated[str | None, Field(default=None, max_length=LONGEST, description="`next` of the page before.")]


class Positions(Paged):
    """One vendor's positions. The keys are those of the pages."""

    vendor: Annotated[str | None, Field(default=None, max_length=80, description="A vendor; default: the one the ledger holds most on.")]
    place: Annotated[str | None, Field(default=None, max_length=300, description="Codes or names parted by commas, or group:eu.")]
    scope: Annotated[str | None, Field(default=None, max_length=120, description="5g, 5g,core, phones …")]
    status: Annotated[str | None, Field(default=None, max_length=200, description="banned,phase-out …")]
    as_of: Day
    known_at: Day


class Stances(Paged):
    """Companies' stances on one vendor."""

    vendor: Annotated[str | None, Field(default=None, max_length=80, description="A vendor; default: the one the ledger holds most on.")]
    company: Annotated[str | None, Field(default=None, max_length=120, description="A company; default: all.")]
    as_of: Day
    known_at: Day


class Records(Paged):
    """Events, and the statements and facts behind them."""

    vendor: Annotated[str | None, Field(default=None, max_length=80, description="Only those on this vendor.")]
    place: Annotated[str | None, Field(default=None, max_length=80, description="Only those in, or by, this place.")]
    q: Annotated[str | None, Field(default=None, max_length=200, description="Words that the summary holds.")]


class Changes(Paged):
    """Changes of status in the world."""

    vendor: Annotated[str | None, Field(default=None, max_length=80, description="Only this vendor.")]
    since: Annotated[date | None, Field(default=None, description="Only from this day on.")]


class Asked(Given):
    """A question in plain words."""

    q: Annotated[str, Field(min_length=1, max_length=500, description="The question.")]
    today: Annotated[date | None, Field(default=None, description="The day on which it is asked; default: today.")]


class Rows(BaseModel):
    """A page of rows."""

    data_version: str
    total: int
    next: str | None
    rows: list[dict[str, object]]


class Answered(BaseModel):
    """The answer to a question, and how it was read."""

    intent: str
    place: str | list[str] | None
    vendor: str | list[str] | None
    scope: list[str]
    as_of: str | None
    answer: str


class ErrorBody(BaseModel):
    """What went wrong, and what to do."""

    status: int
    code: str
    message: str
    mend: str


class Error(BaseModel):
    """The one shape of an error."""

    error: ErrorBody
