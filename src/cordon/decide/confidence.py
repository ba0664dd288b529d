"""What a position rests on: an official text, independent origins, one origin, weak rows, or only what a machine has read."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.codes import Certainty, Confidence, OutletTier
from cordon.model.event import Event


def confidence(events: Iterable[Event]) -> Confidence | None:
    """The confidence of a position that rests on these events; None where it rests on none."""
    evidence = [(event, one) for event in events for one in event.evidence]
    if not evidence:
        return None
    accepted = [one for _, one in evidence if one.accepted]
    if not accepted:
        return Confidence.UNCONFIRMED
    firm = [one for one in accepted if one.certainty is not Certainty.WEAK]
    if not firm:
        return Confidence.WEAK
    if any(one.tier is OutletTier.OFFICIAL for one in firm):
        return Confidence.OFFICIAL
    return Confidence.CORROBORATED if len({one.origin for one in firm}) > 1 else Confidence.SINGLE_ORIGIN
