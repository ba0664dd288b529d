"""The publish gate: a build that lost places, rows or pages against the last one is refused, and the last one stays."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.errors import LedgerError
from cordon.publish.site.manifest import Manifest

_NAMED = 5  # losses that the message names


def losses(last: Manifest, new: Manifest) -> list[str]:
    """What the new build lacks, in words; empty where nothing is lost."""
    found = []
    if last.places - new.places:
        found.append(f"places: {_some(last.places - new.places)}")
    for name, count in sorted(last.rows.items()):
        if new.rows.get(name, 0) < count:
            found.append(f"rows of {name}: {new.rows.get(name, 0)}, were {count}")
    if last.pages - new.pages:
        found.append(f"pages: {_some(last.pages - new.pages)}")
    return found


def check(last: Manifest | None, new: Manifest) -> None:
    """A LedgerError that says what is lost."""
    found = losses(last, new) if last else []
    if found:
        raise LedgerError(f"the new build has lost {'; '.join(found)}", place="publish gate", mend="find out why, or accept the losses")


def _some(names: Iterable[str]) -> str:
    ordered = sorted(names)
    more = f" and {len(ordered) - _NAMED} more" if len(ordered) > _NAMED else ""
    return f"{', '.join(ordered[:_NAMED])}{more}"
