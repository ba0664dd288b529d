"""Origins over documents: which are copies, trimmed, rewritten or spun, who had it first, and the evidence for each link."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from cordon.corroborate.acts import acts_of
from cordon.corroborate.cluster import ClusterRule, story_index
from cordon.corroborate.credits import Credit, Reader, Says, is_agency, reader
from cordon.corroborate.evidence import Evidence, adds, of_credit, of_kin, side_by_side
from cordon.corroborate.kinship import Features, features, kinship
from cordon.corroborate.lineage import Descent, Kin, LineageRule, Relation, descent, descent_of_roundup
from cordon.corroborate.news import NewsText, is_roundup
from cordon.corroborate.wordlists import common_words, signoffs, spun_terms
from cordon.model.codes import OutletTier
from cordon.names import Names

_RARE = 60
_LEAST_SHARED = 3
_RETOLD_DAYS = 3
_TELLING_DIGITS = 3
_SHOWN_CREDITS = 6
_AT_HEAD = 3.0
_CARRIED = frozenset({Relation.COPY, Relation.TRIMMED, Relation.SPUN})


@dataclass(frozen=True, slots=True)
class Traced:
    """One document: its story and event (named by their first document), its origin, how it came about, from which, and why."""

    id: str
    story: str
    event: str
    origin: str
    relation: Relation
    of: str | None
    evidence: tuple[Evidence, ...]

    def as_row(self) -> dict[str, object]:
        """The line of `cordon origins --jsonl`."""
        return {
            "id": self.id,
            "story": self.story,
            "event": self.event,
            "origin": self.origin,
            "relation": self.relation.value,
            "of": self.of,
            "evidence": [item.as_row() for item in self.evidence],
        }


@dataclass(slots=True)
class _Work:
    """What is known of the set while it is being traced."""

    texts: Mapping[str, NewsText]
    features: Mapping[str, Features]
    reader: Reader
    credits: Mapping[str, list[Credit]]
    rule: LineageRule
    descents: dict[str, Descent] = field(default_factory=dict)


def trace(texts: Sequence[NewsText], names: Names, rule: LineageRule | None = None) -> list[Traced]:
    """Trace every text of the set, in the order given. Later texts with an id that was there before are left out."""
    unique = {text.id: text for text in reversed(texts)}
    unique = {text.id: unique[text.id] for text in texts}
    reads = reader(names, signoffs(), list(unique.values()))
    work = _Work(
        unique, {i: features(t) for i, t in unique.items()}, reads, {i: reads.credits(t) for i, t in unique.items()}, rule or LineageRule()
    )
    order = sorted(unique, key=lambda ident: _before(work, ident))
    rank = {ident: at for at, ident in enumerate(order)}
    stories = _stories(unique)
    near = _neighbours(work, stories)
    for ident in order:
        kin = [
            Kin(other, kinship(work.features[ident], work.features[other]), work.features[other])
            for other in near[ident]
            if rank[other] < rank[ident]
        ]
        work.descents[ident] = _descent(work, ident, kin)
    return _told(work, order, stories, names)


def _before(work: _Work, ident: str) -> tuple[date, bool, int, str]:
    """Who can have had it first: the earlier; on one day the maker of the text before those who carry it, then the longer text.

    A page that credits an agency is set back two days, since its clock says nothing of the agency's.
    """
    text = work.texts[ident]
    carried = any(credit.says is Says.BYLINE and credit.whom != _own_slug(work, text) for credit in work.credits[ident])
    day = text.day or date.max - timedelta(days=3)
    return (day + timedelta(days=2 if carried else 0), not is_agency(work.reader.outlet(text)), -len(text.text), ident)


def _own_slug(work: _Work, text: NewsText) -> str | None:
    outlet = work.reader.outlet(text)
    return outlet.origin if outlet is not None else None


def _descent(work: _Work, ident: str, kin: Sequence[Kin]) -> Descent:
    if is_roundup(work.texts[ident]):
        return descent_of_roundup(kin, work.rule)
    own = _own_slug(work, work.texts[ident])
    credits = [credit for credit in work.credits[ident] if not (credit.whom == own and credit.says in {Says.BYLINE, Says.CITED})]
    lowered = work.texts[ident].text[:50_000].casefold()
    hits = sum(spun in lowered for spun in spun_terms())
    return descent(kin, credits, work.features[ident], hits, work.rule)


def _stories(texts: Mapping[str, NewsText]) -> dict[str, str]:
    """The story cluster of each text, placed in order of day."""
    index = story_index(common_words(), ClusterRule())
    ordered = sorted(texts.values(), key=lambda text: (text.day or date.max, text.id))
    return {text.id: index.place(text) for text in ordered}


def _neighbours(work: _Work, stories: Mapping[str, str]) -> dict[str, list[str]]:
    """For each text those worth comparing: of its story, or with enough shingles or rare names and figures in common."""
    holders: dict[object, list[str]] = defaultdict(list)
    for ident, item in work.features.items():
        for key in (("story", stories[ident]), *(each for each in item.shingles if each % 4 == 0), *item.anchor_set):
            holders[key].append(ident)
    near: dict[str, Counter[str]] = {ident: Counter() for ident in work.features}
    for key, held in holders.items():
        weight = _LEAST_SHARED if isinstance(key, tuple) else 1
        if 1 < len(held) <= _RARE or weight > 1:
            for at, one in enumerate(held):
                for two in held[max(0, at - _RARE) : at]:
                    near[one][two] += weight
                    near[two][one] += weight
    return {ident: sorted(other for other, count in found.items() if count >= _LEAST_SHARED) for ident, found in near.items()}


def _told(work: _Work, order: Sequence[str], stories: Mapping[str, str], names: Names) -> list[Traced]:
    parents = {ident: _parent(work, ident, order, stories) for ident in order}
    children = {parent for parent in parents.values() if parent is not None}
    origin: dict[str, str] = {}
    for ident in order:
        origin[ident] = _origin(work, ident, parents[ident], origin, ident in children)
    _share_bylines(work, order, parents, origin)
    groups = acts_of(list(work.texts.values()), order, parents, stories, names)
    return [
        Traced(
            ident,
            groups[ident][0],
            groups[ident][1],
            origin[ident],
            _relation(work, ident, ident in children),
            parents[ident],
            _evidence(work, ident, parents[ident]),
        )
        for ident in work.texts
    ]


def _parent(work: _Work, ident: str, order: Sequence[str], stories: Mapping[str, str]) -> str | None:
    """The text that this one was made from: its kin, or the cited outlet's own text in the same story."""
    found = work.descents[ident]
    if found.parent is not None:
        return found.parent.id
    if found.via is None:
        return None
    if found.via.whom in work.texts:
        return found.via.whom if found.via.whom != ident else None
    for other in order:
        if other == ident:
            return None
        made_here = _own_slug(work, work.texts[other]) == found.via.whom
        if made_here and (stories[other] == stories[ident] or _tell_the_same(work, ident, other)):
            return other
    return None


def _tell_the_same(work: _Work, ident: str, other: str) -> bool:
    """Whether a text and a report of the outlet that it cites share figures within days of each other, be it across languages."""
    one, two = work.texts[ident].day, work.texts[other].day
    shared = work.features[ident].anchor_set & work.features[other].anchor_set
    near = one is not None and two is not None and abs((one - two).days) <= _RETOLD_DAYS
    return near and len(shared) >= _LEAST_SHARED - 1 and any(anchor[0].isdigit() and len(anchor) >= _TELLING_DIGITS for anchor in shared)


def _origin(work: _Work, ident: str, parent: str | None, origin: Mapping[str, str], relayed: bool) -> str:
    found = work.descents[ident]
    if parent is not None and parent in origin:
        return origin[parent]
    if found.via is not None:
        return found.via.whom
    outlet = work.reader.outlet(work.texts[ident])
    maker = outlet is not None and (
        is_agency(outlet) or (relayed and outlet.tier is not OutletTier.PARTY and outlet.tier is not OutletTier.AGGREGATOR)
    )
    return outlet.origin if maker and outlet is not None else ident


def _share_bylines(work: _Work, order: Sequence[str], parents: Mapping[str, str | None], origin: dict[str, str]) -> None:
    """One copy that kept the agency's credit tells the origin of all copies, unless the first of them itself retells another's report."""
    first: dict[str, str] = {}
    weight: dict[str, Counter[str]] = defaultdict(Counter)
    for ident in order:
        parent = parents[ident]
        carried = parent is not None and work.descents[ident].relation in _CARRIED and work.descents[ident].parent is not None
        first[ident] = first[parent] if carried and parent is not None else ident
        for credit in work.credits[ident]:
            if credit.says is Says.BYLINE and work.reader.is_agency_slug(credit.whom):
                weight[first[ident]][credit.whom] += int(10 * credit.weight)
    for ident in order:
        root, parent = first[ident], parents[ident]
        named = weight[root].most_common(1)
        if named and work.descents[root].relation is not Relation.REWRITE:
            origin[ident] = _dateline(work, ident) or named[0][0]
        elif root != ident:
            origin[ident] = origin[root]
        elif parent is not None:
            origin[ident] = origin[parent]


def _dateline(work: _Work, ident: str) -> str | None:
    """The agency at the head of a text: it stands even where a rival agency's text reads much the same."""
    given = work.credits[ident]
    return next((c.whom for c in given if c.says is Says.BYLINE and c.weight >= _AT_HEAD and work.reader.is_agency_slug(c.whom)), None)


def _relation(work: _Work, ident: str, relayed: bool) -> Relation:
    found = work.descents[ident].relation
    if found is not Relation.INDEPENDENT:
        return found
    return Relation.ORIGIN if relayed or is_agency(work.reader.outlet(work.texts[ident])) else found


def _evidence(work: _Work, ident: str, parent: str | None) -> tuple[Evidence, ...]:
    text, item = work.texts[ident], work.features[ident]
    shown = sorted(work.credits[ident], key=lambda credit: -credit.weight)[:_SHOWN_CREDITS]
    found = [of_credit(credit) for credit in shown]
    if parent is not None:
        beside = side_by_side(parent, text, work.texts[parent])
        found = [*of_kin(parent, item, work.features[parent]), *beside, *found, *adds(text, work.texts[parent])]
    return (*found, *(of_credit(credit) for credit in work.reader.statements(text)))
