"""The words in which codes are printed. No sentence is invented: each is made from codes."""

from __future__ import annotations

from cordon.model.codes import DateKind, Status
from cordon.model.partial_date import PartialDate
from cordon.model.position import Position
from cordon.model.scope import BINDING, DEALING, Scope

SCOPE_WORDS = {
    "5g": "5G", "4g": "4G", "core": "core", "ran": "radio", "network": "networks", "fixed": "fixed lines", "routers": "routers",
    "cables": "sea cables", "phones": "phones", "cameras": "cameras", "drones": "drones", "energy": "energy", "devices": "devices",
    "apps": "apps", "cloud": "cloud", "government": "state use", "public-funds": "public money", "exports": "supplying it",
    "investment": "investment", "research": "research", "all": "everything",
}  # fmt: skip
STATUS_WORDS = {
    Status.BANNED: "banned",
    Status.PHASE_OUT: "phase-out",
    Status.LIMITED: "limited",
    Status.LISTED: "listed",
    Status.ADVISED_AGAINST: "advised against",
    Status.ANNOUNCED: "decided, not yet in force",
    Status.SUSPENDED: "suspended",
    Status.UNDER_REVIEW: "under review",
    Status.ALLOWED: "allowed",
    Status.LIFTED: "lifted",
    Status.POWERS_ONLY: "powers only",
    Status.NO_RULE_KNOWN: "no rule known",
    Status.NOT_ASSESSED: "not assessed",
}
_BINDS_WORDS = {
    "operators": "operators",
    "everyone": "everyone",
    "government": "public bodies",
    "public-funds": "spenders of public money",
}


def scope_words(scope: Scope) -> str:
    """`5G core`, `cameras, state use`; `scope not given` for an empty one."""
    codes = list(scope.ordered)
    generation = [code for code in codes if code in ("5g", "4g")]
    layers = [code for code in codes if code in ("core", "ran")]
    if generation and layers:
        merged = " and ".join(f"{SCOPE_WORDS[g]} {SCOPE_WORDS[layer]}" for g in generation for layer in layers)
        rest = [SCOPE_WORDS[code] for code in codes if code not in (*generation, *layers)]
        return ", ".join([merged, *rest])
    return ", ".join(SCOPE_WORDS[code] for code in codes) or "scope not given"


def rule_words(scope: Scope) -> str:
    """The scope of one rule beside others: `5G core`, `networks + cloud`, `fixed lines (state use)`; `state use` alone."""
    special = scope.codes & {*BINDING, *DEALING}
    equipment = scope_words(Scope(scope.codes - special)).replace(", ", " + ") if scope.codes - special else ""
    facets = scope_words(Scope(special)) if special else ""
    return f"{equipment} ({facets})" if equipment and facets else equipment or facets


def since_words(position: Position) -> str:
    """`since 2020-07-14`; `by 2020-07-14 at the latest` where the date is only that of a remark; empty where there is none."""
    if position.since is None or position.since_kind is None:
        return ""
    if position.since_kind is DateKind.SAID:
        return f"by {position.since} at the latest"
    return f"decided {position.since}" if position.status is Status.ANNOUNCED else f"since {position.since}"


def binds_words(position: Position) -> str:
    """Whom the rule binds, in words."""
    return ", ".join(_BINDS_WORDS[code] for code in position.binds)


def chip_words(position: Position) -> str:
    """The few words of a status chip: `banned since 2018-08-23`, `out by 2027-12-31`, `limited (in part)`."""
    status, deadline = position.status, position.deadline
    if status is Status.PHASE_OUT and deadline is not None:
        return f"out since {deadline}" if position.overdue else f"out by {deadline}"
    words = STATUS_WORDS[status]
    if position.in_part:
        return f"{words} (in part)"
    if status is Status.BANNED:
        out = f", out by {deadline}" if deadline is not None and not position.overdue else ""
        return f"{words} {since_words(position)}{out}".strip()
    return words


def date_words(when: PartialDate | None) -> str:
    """The date as precise as its source; `undated` where there is none; a missing year is said."""
    if when is None:
        return "undated"
    return str(when) if when.has_year else f"{when} (year not given)"
