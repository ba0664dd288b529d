"""Story clusters of any news, as a stream: each text is placed once, by its telling terms, its day and reused passages.

A text joins the story whose summed vector it resembles most, or founds one. An inverted index over telling terms and one over sampled
shingles give the few stories worth comparing, so the work for one text doesn't grow with the number of texts.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from math import fsum, sqrt

from cordon.corroborate.news import NewsText
from cordon.corroborate.reuse import folded, shingles
from cordon.corroborate.salience import SalienceRule, TermCounts, raw_terms, vector

_SHINGLED = 4000


@dataclass(frozen=True, slots=True)
class ClusterRule:
    """When a text belongs to a story. Days are counted from the story's nearest report."""

    alike: float = 0.17
    reused: float = 0.4
    near_days: int = 3
    fading_days: float = 75.0
    longest_gap: int = 150
    undated: float = 0.85
    keys: int = 14
    story_keys: int = 24
    postings: int = 160
    compared: int = 16
    story_terms: int = 80
    shingle_sample: int = 16
    salience: SalienceRule = field(default_factory=SalienceRule)


@dataclass(slots=True)
class Story:
    """One story: its name (the id of its first text), the sum of its vectors, and its first and last day."""

    name: str
    total: dict[str, float]
    first: date | None
    last: date | None
    size: int = 1
    length: float = 1.0


@dataclass(slots=True)
class StoryIndex:
    """The stories so far. `place` is the one way in."""

    rule: ClusterRule
    counts: TermCounts
    stories: list[Story] = field(default_factory=list)
    by_term: dict[str, list[int]] = field(default_factory=dict)
    by_shingle: dict[int, int] = field(default_factory=dict)

    def warm(self, texts: Iterable[NewsText]) -> None:
        """Count terms beforehand, where the texts are at hand: the first placements are better for it. Places nothing."""
        for text in texts:
            self.counts.add(raw_terms(text, self.rule.salience))

    def place(self, text: NewsText, counted: bool = False) -> str:
        """The story of this text. Nothing placed before is looked at again or moved."""
        raw = raw_terms(text, self.rule.salience)
        if not counted:
            self.counts.add(raw)
        telling = vector(raw, self.counts)
        prints = sorted(shingles(folded(text.text[:_SHINGLED]), self.rule.shingle_sample))
        found = self._reused(prints, text.day)
        if found is None:
            found = self._alike(telling, text.day)
        at = self._found(text, telling) if found is None else self._join(found, telling, text.day)
        for each in prints:
            self.by_shingle.setdefault(each, at)
        return self.stories[at].name

    def _reused(self, prints: list[int], day: date | None) -> int | None:
        votes = Counter(self.by_shingle[each] for each in prints if each in self.by_shingle)
        for at, count in votes.most_common(1):
            if count >= max(3, self.rule.reused * len(prints)) and self._fade(self.stories[at], day) > 0:
                return at
        return None

    def _alike(self, telling: dict[str, float], day: date | None) -> int | None:
        best, score = None, self.rule.alike
        for at in self._candidates(telling):
            story = self.stories[at]
            alike = _dot(telling, story.total) / story.length * self._fade(story, day)
            if alike >= score:
                best, score = at, alike
        return best

    def _candidates(self, telling: dict[str, float]) -> list[int]:
        seen: dict[int, float] = {}
        for term in heapq.nlargest(self.rule.keys, telling, key=telling.__getitem__):
            weight = telling[term] * telling[term]
            for at in self.by_term.get(term, ()):
                seen[at] = seen.get(at, 0.0) + weight
        return heapq.nlargest(self.rule.compared, seen, key=lambda at: (seen[at], at))

    def _fade(self, story: Story, day: date | None) -> float:
        """1 near the story's days, less with each day further off, 0 beyond the longest gap; a missing day asks for more likeness."""
        if day is None or story.first is None or story.last is None:
            return self.rule.undated
        gap = max((story.first - day).days, (day - story.last).days, 0)
        if gap > self.rule.longest_gap:
            return 0.0
        return 1.0 if gap <= self.rule.near_days else self.rule.fading_days / (self.rule.fading_days + gap - self.rule.near_days)

    def _found(self, text: NewsText, telling: dict[str, float]) -> int:
        at = len(self.stories)
        self.stories.append(Story(text.id, dict(telling), text.day, text.day))
        self._index(at, telling)
        return at

    def _join(self, at: int, telling: dict[str, float], day: date | None) -> int:
        story = self.stories[at]
        total = story.total
        for term, weight in telling.items():
            total[term] = total.get(term, 0.0) + weight
        if len(total) > 2 * self.rule.story_terms:
            kept = heapq.nlargest(self.rule.story_terms, total, key=lambda term: (total[term], term))
            story.total = total = {term: total[term] for term in kept}
        story.length = sqrt(sum(weight * weight for weight in total.values()))
        story.size += 1
        days = [each for each in (story.first, story.last, day) if each is not None]
        story.first, story.last = min(days, default=None), max(days, default=None)
        self._index(at, telling)
        return at

    def _index(self, at: int, telling: dict[str, float]) -> None:
        """List the story under its telling terms. A full list forgets its oldest: such a term tells too little anyway."""
        for term in heapq.nlargest(self.rule.story_keys, telling, key=telling.__getitem__):
            listed = self.by_term.setdefault(term, [])
            if at not in listed[-8:]:
                listed.append(at)
                if len(listed) > self.rule.postings:
                    del listed[: self.rule.postings // 4]


def _dot(one: dict[str, float], two: dict[str, float]) -> float:
    """The product of two vectors. `fsum` rounds once, so the order of the shared terms doesn't show."""
    return fsum(one[term] * two[term] for term in one.keys() & two.keys())


def story_index(common: frozenset[str] = frozenset(), rule: ClusterRule | None = None) -> StoryIndex:
    """An empty index. `common` are words that tell nothing in any text."""
    settings = rule or ClusterRule()
    return StoryIndex(settings, TermCounts(settings.salience, common))


def cluster(texts: Iterable[NewsText], index: StoryIndex) -> Iterator[tuple[str, str]]:
    """The id and story of each text, in order."""
    for text in texts:
        yield text.id, index.place(text)
