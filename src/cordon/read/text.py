"""A plain text article: title, standfirst, the passages that may speak, and the readers' comments kept apart."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cordon.model.document import Span
from cordon.read.classify import Marked, UnitKind, is_short_sentence, mark
from cordon.read.lines import lines, paragraphs
from cordon.read.phrases import load_phrases
from cordon.read.title import Title, find_title
from cordon.read.zones import split

# "WASHINGTON, Nov 22 (Reuters) - ", "HELSINKI, March 16, 2021 /PRNewswire/ -- ", "SUVA - ": where it was written, not what it says.
_CITY = r"[A-ZÀ-Þ][\w.'’ ]{1,30}(?:[,/] ?[\w.'’ ]{2,24}){0,4}"
_DATELINE = re.compile(
    r"\A(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’ ]{2,30}(?:[,/] ?[\w.'’ ]{2,24}){0,4}\s?[–—-]{1,2}\s+(?=[A-ZÀ-Þ\"“])"
    rf"|{_CITY}\s?(?:\([A-Z][^()]{{2,40}}\)|/[A-Z][A-Za-z ]{{2,30}}/)\s?[–—-]{{1,2}}\s+)"
)
_SHARE = 0.25  # teasers are the exception on a page: where headline and text alternate, they are its own
_NEIGHBOURS = 3  # a unit, and the ones right before and behind it
_BULLET = re.compile(r"\A(?:[•*‣▪◦·–-]|\d{1,2}[.)])\s+")
_NAME = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Article:
    """What a plain text holds. Spans are offsets into it; `marked` are its units with their kinds."""

    title: Title | None
    passages: tuple[Span, ...]
    comments: tuple[Span, ...]
    marked: tuple[Marked, ...]
    body: tuple[int, ...]

    def body_span(self, length: int) -> Span:
        """From the first passage under the title to the end of the last; all of the text where no passage was found."""
        own = [span for span in self.passages if self.title is None or span != self.title.span]
        if own:
            return own[0][0], own[-1][1]
        start = self.title.span[1] if self.title else 0
        end = min((comment[0] for comment in self.comments if comment[0] >= start), default=length)
        return start, end


def read_article(text: str, title_known: str | None = None, lined: Sequence[Marked] | None = None) -> Article:
    """Reads a plain text. Never fails: a text without prose has no passages.

    `title_known` is the title where the page's head gave it; `lined` are the text's lines with their kinds where they are known already.
    """
    found = [item.unit for item in lined] if lined is not None else lines(text)
    united = paragraphs(text, found)
    known = lined if lined is not None and united is None else mark(united or found, load_phrases())
    title = find_title(known, title_known)
    marked = _teasers(known, title)
    zones = split(marked, title.index if title else -1)
    passages = [title.span] if title else []
    plain = _is_plain(marked, title)
    for index in zones.body:
        if title and index == title.index:
            continue
        if span := _passage(marked, index, title, plain):
            passages.append(span)
    passages.sort()
    return Article(title, tuple(passages), zones.comments, tuple(marked), zones.body)


def _is_plain(marked: Sequence[Marked], title: Title | None) -> bool:
    """Whether nothing but sentences stands under the title: a note or a mail, not a page with its menus. There short ones speak, too."""
    under = (item for at, item in enumerate(marked) if title is None or at != title.index)
    return all(item.kind is UnitKind.PROSE or (item.kind is UnitKind.OTHER and is_short_sentence(item.unit.text)) for item in under)


def _passage(marked: Sequence[Marked], index: int, title: Title | None, plain: bool) -> Span | None:
    item = marked[index]
    unit = item.unit
    if title and title.standfirst == index:
        return unit.start, unit.end
    if title and index < title.index:
        return None
    bullet = _BULLET.match(unit.text)
    if item.kind is UnitKind.OTHER and not plain and not (bullet and unit.words >= 6) and not _among_prose(marked, index):
        return None
    if item.kind not in (UnitKind.PROSE, UnitKind.OTHER):
        return None
    lead = bullet or _DATELINE.match(unit.text[:160])
    start = unit.start + (lead.end() if lead else 0)
    return (start, unit.end) if start < unit.end else None


def _among_prose(marked: Sequence[Marked], index: int) -> bool:
    """Whether a unit is a sentence of few words in a paragraph of its own, with prose right before and right behind it."""
    beside = marked[max(index - 1, 0) : index + 2]
    apart = len({item.unit.block for item in beside}) == len(beside) == _NEIGHBOURS
    prose = apart and beside[0].kind is beside[-1].kind is UnitKind.PROSE
    return prose and is_short_sentence(marked[index].unit.text)


def _teasers(marked: Sequence[Marked], title: Title | None) -> list[Marked]:
    """A headline with its first lines from another story, set into the text: two lines between blank ones, the first without a full stop.

    They are told by being few and by sharing no word with the title.
    """
    pairs = [
        at
        for at, (one, two) in enumerate(itertools.pairwise(marked))
        if one.kind is UnitKind.OTHER and two.kind is UnitKind.PROSE and one.unit.block == two.unit.block and one.unit.gap
    ]
    alone = sum(1 for item in marked if item.kind is UnitKind.PROSE) - len(pairs)
    if not title or not pairs or len(pairs) > _SHARE * max(alone, 1):
        return list(marked)
    found = list(marked)
    subject = _stems(marked[title.index].unit.text)
    for at in pairs:
        if (
            at > title.index + 1
            and marked[at].unit.words >= 4
            and not subject & _stems(marked[at].unit.text[:300] + " " + marked[at + 1].unit.text[:600])
        ):
            found[at] = Marked(marked[at].unit, UnitKind.TEASER)
            found[at + 1] = Marked(marked[at + 1].unit, UnitKind.TEASER)
    return found


def _stems(text: str) -> set[str]:
    """Words by their first six letters, the commonest left out: near enough to tell whether two texts share a subject."""
    return {word[:6].lower() for word in _NAME.findall(text)} - _COMMON


_COMMON = frozenset(
    [
        "with",
        "from",
        "that",
        "this",
        "have",
        "will",
        "over",
        "after",
        "says",
        "said",
        "states",
        "united",
        "countr",
        "govern",
        "more",
        "than",
        "their",
        "what",
        "when",
        "which",
        "into",
    ]
)
