"""What a rule is about, in three facets: equipment, whom it binds, and the dealing. A scope is a set of cells of these three.

Each combination of one part of the equipment, one group of bound parties and one kind of dealing is a cell, kept as one bit of an
integer. A rule covers a question when its cells include the question's; it counts in part when they only share some.
The rules of composition are those of the design's "Deciding a position".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from cordon.model.errors import CordonError


class ScopeCode(StrEnum):
    """The scope codes of the guide, and `devices`, the common name of phones, cameras, drones and energy."""

    ALL = "all"
    NETWORK = "network"
    G5 = "5g"
    G4 = "4g"
    CORE = "core"
    RAN = "ran"
    FIXED = "fixed"
    ROUTERS = "routers"
    CABLES = "cables"
    DEVICES = "devices"
    PHONES = "phones"
    CAMERAS = "cameras"
    DRONES = "drones"
    ENERGY = "energy"
    APPS = "apps"
    CLOUD = "cloud"
    GOVERNMENT = "government"
    PUBLIC_FUNDS = "public-funds"
    EXPORTS = "exports"
    INVESTMENT = "investment"
    RESEARCH = "research"


BINDING = (ScopeCode.GOVERNMENT, ScopeCode.PUBLIC_FUNDS)
DEALING = (ScopeCode.EXPORTS, ScopeCode.INVESTMENT, ScopeCode.RESEARCH)
EQUIPMENT = tuple(code for code in ScopeCode if code not in BINDING and code not in DEALING)

# Parts of the equipment that no code divides further. "network", "devices" and "all" hold more than the parts that have a name.
_MOBILE = {"5g": ("5g-core", "5g-ran"), "4g": ("4g-core", "4g-ran"), "core": ("5g-core", "4g-core"), "ran": ("5g-ran", "4g-ran")}
_NETWORK = ("5g-core", "5g-ran", "4g-core", "4g-ran", "fixed", "routers", "cables", "network-rest")
_DEVICES = ("phones", "cameras", "drones", "energy", "devices-rest")
_PARTS = (*_NETWORK, *_DEVICES, "apps", "cloud", "all-rest")
_BOUND = ("operators", "government", "public-funds", "others")
_DEALINGS = ("use", "exports", "investment", "research")
_OPERATOR_CODES = frozenset(
    {ScopeCode.NETWORK, ScopeCode.G5, ScopeCode.G4, ScopeCode.CORE, ScopeCode.RAN, ScopeCode.FIXED, ScopeCode.ROUTERS, ScopeCode.CABLES}
)


def _parts_of(code: ScopeCode) -> frozenset[str]:
    if code is ScopeCode.ALL:
        return frozenset(_PARTS)
    if code is ScopeCode.NETWORK:
        return frozenset(_NETWORK)
    if code is ScopeCode.DEVICES:
        return frozenset(_DEVICES)
    return frozenset(_MOBILE.get(code.value, (code.value,)))


def _equipment(codes: frozenset[ScopeCode]) -> list[tuple[frozenset[str], bool]]:
    """The pieces of equipment named, each with whether it is telecom network (and so binds operators by default)."""
    generations = [c for c in (ScopeCode.G5, ScopeCode.G4) if c in codes]
    layers = [c for c in (ScopeCode.CORE, ScopeCode.RAN) if c in codes]
    pieces: list[tuple[frozenset[str], bool]] = []
    if generations and layers:
        mobile = frozenset().union(*(_parts_of(g) & _parts_of(layer) for g in generations for layer in layers))
        pieces.append((mobile, True))
        codes = codes - {*generations, *layers}
    pieces += [(_parts_of(code), code in _OPERATOR_CODES) for code in sorted(codes)]
    return pieces


def _bit(part: str, bound: str, dealing: str) -> int:
    return 1 << ((_PARTS.index(part) * len(_BOUND) + _BOUND.index(bound)) * len(_DEALINGS) + _DEALINGS.index(dealing))


@lru_cache(maxsize=4096)
def _cells(codes: frozenset[ScopeCode], whom: str = "") -> int:
    if not codes:
        return 0
    bound = (whom,) if whom else tuple(code.value for code in BINDING if code in codes)
    dealings = tuple(code.value for code in DEALING if code in codes) or ("use",)
    equipment = frozenset(code for code in codes if code in EQUIPMENT) or frozenset({ScopeCode.ALL})
    cells = 0
    for parts, telecom in _equipment(equipment):
        default = ("operators",) if telecom and dealings == ("use",) else _BOUND
        for part in parts:
            for party in bound or default:
                for dealing in dealings:
                    cells |= _bit(part, party, dealing)
    return cells


@dataclass(frozen=True)
class Scope:
    """A set of scope codes and the cells that they stand for. An empty scope covers and touches nothing: it is shown and never decides.

    `whom` is for questions: what binds one group of parties (`operators`, `government`, `others`), whatever the codes stand for by
    themselves. A rule has none.
    """

    codes: frozenset[ScopeCode]
    whom: str = ""

    @classmethod
    def of(cls, codes: Iterable[str]) -> Scope:
        """From guide codes, in any order; an unknown code is a CordonError."""
        found = set()
        for code in codes:
            try:
                found.add(ScopeCode(code))
            except ValueError as error:
                raise CordonError(f"unknown scope {code!r}", mend=f"use one of: {', '.join(ScopeCode)}") from error
        return cls(frozenset(found))

    @classmethod
    def parse(cls, text: str) -> Scope:
        """From `5g`, `5g+core`, `5g,core` or `5g core`."""
        return cls.of(text.replace("+", " ").replace(",", " ").split())

    @cached_property
    def cells(self) -> int:
        """The bits of the cells; 0 for an empty scope."""
        return _cells(self.codes, self.whom)

    def asked_by(self, whom: str) -> Scope:
        """The same equipment and dealing for one group of parties: an operator's switch is not a company's.

        An unknown group is a CordonError.
        """
        if whom not in _BOUND:
            raise CordonError(f"unknown group of parties {whom!r}", mend=f"use one of: {', '.join(_BOUND)}")
        return Scope(self.codes, whom)

    def __bool__(self) -> bool:
        return bool(self.codes)

    def __str__(self) -> str:
        return "+".join(self.ordered)

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """The codes in the order of the guide."""
        return tuple(code.value for code in ScopeCode if code in self.codes)

    def covers(self, other: Scope) -> bool:
        """Equal or wider in each facet. Nothing covers an empty scope, and an empty scope covers nothing."""
        return bool(other.cells) and self.cells & other.cells == other.cells

    def touches(self, other: Scope) -> bool:
        """Shares at least one cell: covers it, lies inside it, or overlaps it."""
        return bool(self.cells & other.cells)

    def bears_on(self, question: Scope) -> bool:
        """Whether a rule on this scope says anything about the question: it touches it, and it doesn't bind only the state or its money
        where the question is about everyone or operators."""
        only_state = any(code in self.codes for code in BINDING)
        return self.touches(question) and not (only_state and not any(code in question.codes for code in BINDING))

    @property
    def dealing(self) -> tuple[str, ...]:
        """The dealings concerned: `use` unless the codes say otherwise."""
        return tuple(code.value for code in DEALING if code in self.codes) or (("use",) if self.codes else ())

    @property
    def bound(self) -> tuple[str, ...]:
        """Whom a rule on this scope binds: `operators`, `everyone`, `government`, `public-funds`."""
        if not self.codes:
            return ()
        named = tuple(code.value for code in BINDING if code in self.codes)
        if named:
            return named
        equipment = [code for code in self.codes if code in EQUIPMENT] or [ScopeCode.ALL]
        telecom = all(code in _OPERATOR_CODES for code in equipment) and self.dealing == ("use",)
        return ("operators",) if telecom else ("everyone",)

    @property
    def is_general(self) -> bool:
        """Use of equipment by everyone or by operators: what a question without a scope is answered from."""
        return bool(self.codes) and not any(code in self.codes for code in (*BINDING, *DEALING))
