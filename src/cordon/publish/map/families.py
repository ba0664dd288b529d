"""The statuses folded into five colour families, and the place nothing is known of. Each family has a colour, a hatch and words."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from cordon.model.codes import Status


class Family(StrEnum):
    """A family of statuses, strictest first. The value is the name of its colour and hatch in the style sheet."""

    OUT = "out"
    BOUNDED = "bounded"
    OPEN = "open"
    ADMITTED = "admitted"
    SILENT = "silent"
    UNSEEN = "unseen"


_OF: Mapping[Status, Family] = {
    Status.BANNED: Family.OUT,
    Status.PHASE_OUT: Family.OUT,
    Status.LIMITED: Family.BOUNDED,
    Status.LISTED: Family.BOUNDED,
    Status.ADVISED_AGAINST: Family.BOUNDED,
    Status.ANNOUNCED: Family.OPEN,
    Status.SUSPENDED: Family.OPEN,
    Status.UNDER_REVIEW: Family.OPEN,
    Status.POWERS_ONLY: Family.OPEN,
    Status.ALLOWED: Family.ADMITTED,
    Status.LIFTED: Family.ADMITTED,
    Status.NO_RULE_KNOWN: Family.SILENT,
    Status.NOT_ASSESSED: Family.UNSEEN,
}

WORDS: Mapping[Family, str] = {
    Family.OUT: "banned or to be removed",
    Family.BOUNDED: "limited, listed or advised against",
    Family.OPEN: "on its way or open",
    Family.ADMITTED: "allowed or lifted",
    Family.SILENT: "no rule known",
    Family.UNSEEN: "not assessed",
}

EXPLAINED: Mapping[Family, str] = {
    Family.OUT: "A ban is in force, or installed equipment must go.",
    Family.BOUNDED: "Let in within bounds only, on an official list, or officially advised against.",
    Family.OPEN: "Decided but not yet in force, suspended, under review, or a law gives the power and nobody is designated.",
    Family.ADMITTED: "Expressly let in or cleared, or an earlier measure was lifted.",
    Family.SILENT: "Buyers or debates are known, and no rule was found. No rule found is not permission.",
    Family.UNSEEN: "Nothing was found at all. It says nothing about what is allowed.",
}


def family_of(status: Status) -> Family:
    """The family of a status."""
    return _OF[status]
