"""Reports -> groups, each group one act. What stands stays: only an editor joins or splits groups that already have an id.

Reports that arrive together are joined best pair first, precise links before loose ones, and never across a pair that has a veto.
The outcome depends on the set of reports, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cordon.corroborate.judgements import Rulings
from cordon.corroborate.match import MatchRule, Verdict, compare, told
from cordon.corroborate.report import Report
from cordon.corroborate.timing import Agreement

NEIGHBOURS = 250
"""Each report is compared with so many that follow it in time among those of its actor, measure and target: work grows linearly."""
_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Link:
    """Two reports that may be one act, with the verdict."""

    a: str
    b: str
    verdict: Verdict
    same_scope: bool

    @property
    def loose(self) -> bool:
        """Whether no month or day ties the two, or one scope is the wider: then the link counts only if no other act fits as well."""
        return self.verdict.when < Agreement.MONTH or not self.same_scope


@dataclass(slots=True)
class Grouping:
    """The groups while they are being built. `standing` is the event id that a group already has."""

    reports: Mapping[str, Report]
    rule: MatchRule
    rulings: Rulings
    group_of: dict[str, str] = field(default_factory=dict)
    members: dict[str, list[str]] = field(default_factory=dict)
    standing: dict[str, str] = field(default_factory=dict)
    open_links: list[Link] = field(default_factory=list)

    def start(self, standing: Mapping[str, str]) -> None:
        """Each report by itself, then what earlier runs joined, then what editors joined."""
        for name in self.reports:
            self.group_of[name] = name
            self.members[name] = [name]
        first: dict[str, str] = {}
        for name in sorted(standing):
            event = standing[name]
            if name in self.reports:
                self.standing.setdefault(self.group_of[first.setdefault(event, name)], event)
                self._join(first[event], name)
        for a, b in sorted(self.rulings.same):
            if a in self.reports and b in self.reports:
                self._join(a, b)

    def take(self, links: Sequence[Link]) -> None:
        """Join what the links allow; what they only suggest is kept as open."""
        ranked = sorted(links, key=lambda link: (link.loose, -link.verdict.score, link.a, link.b))
        rivals = _rivals(ranked, self.rule.join)
        for link in ranked:
            if self.group_of[link.a] == self.group_of[link.b]:
                continue
            if link.verdict.score >= self.rule.join and self._may_join(link, rivals):
                self._join(link.a, link.b)
            elif link.verdict.score >= self.rule.propose and not self._veto(link):
                self.open_links.append(link)

    def _may_join(self, link: Link, rivals: Mapping[str, list[str]]) -> bool:
        one, two = self.group_of[link.a], self.group_of[link.b]
        if one in self.standing and two in self.standing and self.standing[one] != self.standing[two]:
            return False
        if self._veto(link):
            return False
        return not link.loose or not (self._torn(link.a, two, rivals) or self._torn(link.b, one, rivals))

    def _torn(self, name: str, chosen: str, rivals: Mapping[str, list[str]]) -> bool:
        """Whether loose links lead this report to groups that exclude each other: then nobody can say which of the acts it tells of."""
        groups = {self.group_of[other] for other in rivals.get(name, ())} - {self.group_of[name], chosen}
        return any(self._exclude(chosen, other) for other in sorted(groups))

    def _veto(self, link: Link) -> bool:
        return self._exclude(self.group_of[link.a], self.group_of[link.b])

    def _exclude(self, one: str, two: str) -> bool:
        return any(self._forbidden(a, b) for a in self.members[one] for b in self.members[two])

    def _forbidden(self, a: str, b: str) -> bool:
        pair = (a, b) if a <= b else (b, a)
        if pair in self.rulings.apart:
            return True
        if pair in self.rulings.same:
            return False
        return compare(self.reports[a], self.reports[b], self.rule).veto is not None

    def _join(self, a: str, b: str) -> None:
        keep, gone = sorted((self.group_of[a], self.group_of[b]))
        if keep == gone:
            return
        for name in self.members[gone]:
            self.group_of[name] = keep
        self.members[keep] += self.members.pop(gone)
        held = self.standing.pop(gone, None)
        if held is not None:
            self.standing.setdefault(keep, held)


def _rivals(links: Iterable[Link], join: float) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for link in links:
        if link.loose and link.verdict.score >= join:
            found[link.a].append(link.b)
            found[link.b].append(link.a)
    return found


def links_of(reports: Iterable[Report], rule: MatchRule, known: Mapping[str, str]) -> list[Link]:
    """Every pair worth a look that has no veto and scores. Pairs that stand in one event already are left out."""
    found: dict[_Pair, Link] = {}
    for a, b in _pairs(reports):
        pair = (a.id, b.id) if a.id <= b.id else (b.id, a.id)
        if pair in found or (a.id in known and known.get(a.id) == known.get(b.id)):
            continue
        verdict = compare(a, b, rule)
        if verdict.veto is None and verdict.score >= rule.propose:
            found[pair] = Link(*pair, verdict, a.act.scope.cells == b.act.scope.cells)
    return list(found.values())


def _pairs(reports: Iterable[Report]) -> Iterator[tuple[Report, Report]]:
    blocks: dict[tuple[str, str, str], list[Report]] = defaultdict(list)
    for report in reports:
        for target in sorted(report.hit) or [""]:
            blocks[(report.act.actor, report.act.measure.value, target)].append(report)
    for _, block in sorted(blocks.items()):
        block.sort(key=_time_key)
        for index, report in enumerate(block):
            for other in block[index + 1 : index + 1 + NEIGHBOURS]:
                yield report, other


def _time_key(report: Report) -> tuple[date, str]:
    when = told(report)
    return (when.first if when is not None and when.has_year else date.min, report.id)
