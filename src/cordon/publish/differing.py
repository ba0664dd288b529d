"""Where the sources of one act differ: each value side by side with who gives it."""

from __future__ import annotations

from cordon.model.event import Conflict, Event

Row = dict[str, object]


def differing_rows(event: Event) -> list[Row]:
    """The conflicts of an event as plain values, the standing value first."""
    return [
        {
            "field": one.field,
            "standing": one.standing,
            "claims": [{"value": c.value, "outlets": list(c.outlets), "evidence": list(c.evidence)} for c in _standing_first(one).claims],
        }
        for one in event.conflicts
    ]


def differing_lines(event: Event) -> list[str]:
    """One line a field: `Sources differ on scope: 5g (Invented Gazette) · 5g+ran (Invented Post)`; the value that stands comes first."""
    return [
        f"Sources differ on {field_words(one.field)}: "
        + " · ".join(f"{claim.value} ({', '.join(claim.outlets)})" for claim in _standing_first(one).claims)
        for one in event.conflicts
    ]


def field_words(field: str) -> str:
    """A field's name in words: `dates.deadline` is the deadline."""
    kind, _, date_kind = field.partition(".")
    return f"the date ({date_kind})" if kind == "dates" else {"where": "the place", "targets": "whom it hits"}.get(field, f"the {field}")


def _standing_first(one: Conflict) -> Conflict:
    ordered = sorted(one.claims, key=lambda claim: (claim.value != one.standing, claim.value))
    return Conflict(one.field, one.standing, tuple(ordered))
