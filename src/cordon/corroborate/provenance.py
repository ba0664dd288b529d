"""Provenance warnings: signs that a text is not what it seems. They warn; they never drop a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from cordon.corroborate.kinship import anchors_of
from cordon.corroborate.news import NewsText
from cordon.corroborate.reuse import containment, folded, shingles
from cordon.corroborate.salience import stem
from cordon.corroborate.wordlists import common_words
from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "|".join(_MONTHS)
_DATELINE = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})\s(?P<m1>{_MONTH})[a-z]*\.?,?\s(?P<y1>\d{{4}})|(?P<m2>{_MONTH})[a-z]*\.?\s(?P<d2>\d{{1,2}}),?\s(?P<y2>\d{{4}}))\b",
    re.I,
)
_PRINTED = re.compile(r"\b(?:published|updated|posted|last updated|date)\b\W{0,3}[^\n]{0,20}\Z", re.I)
_QUOTE = re.compile(r"[\"“]([^\"“”\n]{24,400})[\"”]")
_HEAD = 300
_SLACK_DAYS = 3
_BODY_WORDS = 12  # different words of a body: fewer need not repeat one of the title
_TITLE_WORDS = 3
_SAME_BODY = 0.9
_MANY_QUOTES = 400
_ALIKE = 0.55
_ALIKE_NAMED = 0.45


@dataclass(frozen=True, slots=True)
class ProvenanceWarning:
    """One sign. `kind` is a code of docs/reference/origins.md; `other` the id of a second text where there is one."""

    kind: str
    document: str
    why: str
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Captured:
    """A text with the day on which it was captured, None when that is not known, and the lines that stand above it on its page."""

    text: NewsText
    captured: date | None = None
    above: str = ""


def provenance(items: Sequence[Captured]) -> list[ProvenanceWarning]:
    """All warnings of a set of texts, those of single texts first."""
    single = [warning for item in items for warning in _single(item)]
    return [*single, *_pairs(items)]


def _single(item: Captured) -> Iterator[ProvenanceWarning]:
    text, day = item.text, item.text.day
    if day is not None and item.captured is not None and day > item.captured:
        yield ProvenanceWarning("date-after-capture", text.id, f"dated {text.published}, captured {item.captured}")
    printed = _printed_date(item.above[-_HEAD:]) or _printed_date(text.text)
    if text.published is not None and printed is not None and text.published.has_year and _apart(text.published, printed) > _SLACK_DAYS:
        yield ProvenanceWarning("dates-differ", text.id, f"the metadata say {text.published}, the text says {printed}")
    if text.title and not _title_fits(text):
        yield ProvenanceWarning("title-differs", text.id, "no telling word of the title stands in the body")


def _printed_date(text: str) -> PartialDate | None:
    """The date in a dateline or a "Published:" line at the head of a text; a date within the story says nothing of its own day."""
    head = text[:_HEAD]
    for found in _DATELINE.finditer(head):
        line = head[head.rfind("\n", 0, found.start()) + 1 : found.start()]
        if line.strip() and not _PRINTED.search(line) and not re.fullmatch(r"[A-Z][\w .'-]{1,40},\s*", line):
            continue
        month = (found["m1"] or found["m2"])[:3].lower()
        try:
            return PartialDate(int(found["y1"] or found["y2"]), _MONTHS.index(month) + 1, int(found["d1"] or found["d2"]))
        except CordonError:
            continue
    return None


def _apart(one: PartialDate, two: PartialDate) -> int:
    if one.overlaps(two):
        return 0
    return (two.first - one.last).days if one.before(two) else (one.first - two.last).days


def _title_fits(text: NewsText) -> bool:
    telling = {stem(word) for word in folded(text.title) if len(word) > 3} - common_words()
    body = {stem(word) for word in folded(text.text[:20_000])}
    begun = {word[:5] for word in body}
    silent = len(telling) < _TITLE_WORDS or len(body) < _BODY_WORDS  # too little stands there to tell
    return silent or any(word in body or word[:5] in begun for word in telling)


def _pairs(items: Sequence[Captured]) -> Iterator[ProvenanceWarning]:
    prints = {item.text.id: shingles(folded(item.text.text)) for item in items}
    texts = {item.text.id: item.text for item in items}
    for one, two in _sharing(prints):
        same = min(containment(prints[one], prints[two]), containment(prints[two], prints[one])) >= _SAME_BODY
        if not same:
            yield from _reworded(texts[one], texts[two])
        elif _plain(texts[one].title) != _plain(texts[two].title) and texts[one].title and texts[two].title:
            yield ProvenanceWarning("two-titles", two, f"the same body stands under {texts[one].title!r}", one)
        elif _host(texts[one]) != _host(texts[two]) or texts[one].url != texts[two].url:
            yield ProvenanceWarning("re-scrape", two, "the same title and body stand at another address", one)


def _sharing(prints: dict[str, frozenset[int]]) -> list[tuple[str, str]]:
    """Pairs with a shingle in common, in order; shingles that more than thirty texts have are boilerplate."""
    holders: dict[int, list[str]] = defaultdict(list)
    for ident, found in prints.items():
        for each in found:
            holders[each].append(ident)
    pairs = {(a, b) for held in holders.values() if 1 < len(held) <= 30 for at, a in enumerate(held) for b in held[at + 1 :]}
    place = {ident: at for at, ident in enumerate(prints)}
    return sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))


def _reworded(one: NewsText, two: NewsText) -> Iterator[ProvenanceWarning]:
    """Quotes that two texts give in different words between quotation marks: at least one of them is not what was said."""
    first = [found[1] for found in _QUOTE.finditer(one.text)][:_MANY_QUOTES]
    for found in list(_QUOTE.finditer(two.text))[:_MANY_QUOTES]:
        for quote in first:
            if _differs_in_words(quote, found[1]):
                yield ProvenanceWarning("quote-reworded", two.id, f"{found[1]!r} stands as {quote!r} in the other text", one.id)
                break


def _differs_in_words(one: str, two: str) -> bool:
    a, b = folded(one), folded(two)
    if a == b or abs(len(a) - len(b)) > 0.4 * max(len(a), len(b)) or " ".join(a) in " ".join(b) or " ".join(b) in " ".join(a):
        return False
    alike = SequenceMatcher(None, a, b, autojunk=False).ratio()
    shared_names = set(anchors_of(one)) & set(anchors_of(two))
    return alike >= (_ALIKE_NAMED if shared_names else _ALIKE)


def _plain(title: str) -> str:
    return " ".join(folded(title))


def _host(text: NewsText) -> str:
    return text.url.split("/")[2] if text.url.count("/") > 2 else text.outlet
