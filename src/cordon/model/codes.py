"""The closed lists of codes. Their meaning is the annotation guide's (docs/reference/codebook.md)."""

from __future__ import annotations

from enum import StrEnum


class Measure(StrEnum):
    """What is done, or talked about."""

    BAN = "ban"
    REMOVE = "remove"
    LIMIT = "limit"
    LIST = "list"
    ADVISE = "advise"
    ALLOW = "allow"
    LIFT = "lift"
    DROP = "drop"
    CHOOSE = "choose"
    REVIEW = "review"
    FUND = "fund"
    PROSECUTE = "prosecute"
    ACCUSE = "accuse"
    DENY = "deny"
    RETALIATE = "retaliate"


# Law 6: only these, done by the authority that decides, set a jurisdiction's status.
AUTHORITY_MEASURES = frozenset({Measure.BAN, Measure.REMOVE, Measure.LIMIT, Measure.LIST, Measure.ADVISE, Measure.ALLOW, Measure.LIFT})
RESTRICTIONS = frozenset({Measure.BAN, Measure.REMOVE, Measure.LIMIT, Measure.LIST, Measure.ADVISE})
BUYER_MEASURES = frozenset({Measure.DROP, Measure.CHOOSE})


class Stage(StrEnum):
    """How far a measure has got, according to one passage."""

    URGED = "urged"
    CONSIDERED = "considered"
    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    IN_FORCE = "in-force"
    POSTPONED = "postponed"
    SUSPENDED = "suspended"
    REFUSED = "refused"
    ENDED = "ended"
    THREATENED = "threatened"


class DateKind(StrEnum):
    """The kinds of date that are never mixed (law 4)."""

    SAID = "said"
    ANNOUNCED = "announced"
    ADOPTED = "adopted"
    EFFECTIVE = "effective"
    DEADLINE = "deadline"
    EXPECTED = "expected"
    ENDED = "ended"


class Status(StrEnum):
    """What holds for a vendor in a place, strictest first: the order of the members is the order of strictness."""

    BANNED = "banned"
    PHASE_OUT = "phase-out"
    LIMITED = "limited"
    LISTED = "listed"
    ADVISED_AGAINST = "advised-against"
    ANNOUNCED = "announced"
    SUSPENDED = "suspended"
    UNDER_REVIEW = "under-review"
    ALLOWED = "allowed"
    LIFTED = "lifted"
    POWERS_ONLY = "powers-only"
    NO_RULE_KNOWN = "no-rule-known"
    NOT_ASSESSED = "not-assessed"


class StanceCode(StrEnum):
    """What a company does about a vendor."""

    DROPPED = "dropped"
    DROPPING_BY = "dropping-by"
    STOPPED_SUPPLYING = "stopped-supplying"
    CHOSE = "chose"
    USES = "uses"
    IN_DISPUTE = "in-dispute"
    SPEAKS_ONLY = "speaks-only"


class ChangeKind(StrEnum):
    """How one act changes an earlier one."""

    REPLACES = "replaces"
    ENDS = "ends"
    SUSPENDS = "suspends"
    RESUMES = "resumes"
    POSTPONES = "postpones"
    AMENDS = "amends"
    CONFIRMS = "confirms"
    ANNULS = "annuls"


class Certainty(StrEnum):
    """How sure an editor was of a fact."""

    FIRM = "firm"
    REPORTED = "reported"
    WEAK = "weak"


class Confidence(StrEnum):
    """What a position rests on, strongest first."""

    OFFICIAL = "official"
    CORROBORATED = "corroborated"
    SINGLE_ORIGIN = "single-origin"
    WEAK = "weak"
    UNCONFIRMED = "unconfirmed"


class OutletTier(StrEnum):
    """What kind of source an outlet is, best first."""

    OFFICIAL = "official"
    WIRE = "wire"
    PAPER = "paper"
    TRADE = "trade"
    AGGREGATOR = "aggregator"
    PARTY = "party"
    ANONYMOUS = "anonymous"


class ActorKind(StrEnum):
    """What kind of body acts."""

    GOVERNMENT = "government"
    REGULATOR = "regulator"
    LEGISLATURE = "legislature"
    COURT = "court"
    BLOC = "bloc"
    OPERATOR = "operator"
    VENDOR = "vendor"
    COMPANY = "company"
    OTHER = "other"
