"""Pages of rows. A cursor names the last row given and the data it was given from; rows keep their order as long as the data stay."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cordon.model.errors import InputError
from cordon.publish.rows import Row

_T = TypeVar("_T")
LONGEST = 400
_MEND = "start again without a cursor"


@dataclass(frozen=True, slots=True)
class Slice:
    """Which rows are asked for: at most `limit`, behind `cursor`. `stamp` names what is served; a cursor must be of the same."""

    limit: int
    cursor: str | None
    stamp: str
    data_version: str

    def of(self, things: Sequence[_T], row: Callable[[_T], Row]) -> Row:
        """The page: its rows, the cursor of the next page (null on the last), how many there are in all."""
        start = self._start()
        shown = things[start : start + self.limit]
        end = start + len(shown)
        more = end < len(things)
        return {
            "data_version": self.data_version,
            "total": len(things),
            "next": self._cursor(end) if more else None,
            "rows": [row(thing) for thing in shown],
        }

    def _cursor(self, start: int) -> str:
        return base64.urlsafe_b64encode(json.dumps([self.stamp, start]).encode()).decode().rstrip("=")

    def _start(self) -> int:
        if not self.cursor:
            return 0
        try:
            found = json.loads(base64.urlsafe_b64decode(self.cursor + "=" * (-len(self.cursor) % 4)))
            stamp, start = found
        except (ValueError, TypeError, binascii.Error) as error:
            raise InputError("not a cursor of this server", place="cursor", mend=_MEND) from error
        if not isinstance(start, int) or isinstance(start, bool) or start < 0:
            raise InputError("not a cursor of this server", place="cursor", mend=_MEND)
        if stamp != self.stamp:
            raise InputError("the data changed since this cursor was given", place="cursor", mend=_MEND)
        return start
