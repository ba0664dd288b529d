"""What each unit of a page is: prose that may speak, or a title, byline, caption, button, signature of a comment and the like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cordon.read.lines import Unit
from cordon.read.phrases import Phrases, plain_line
from cordon.read.printed_dates import dates_in


class UnitKind(StrEnum):
    """What a unit is. `OTHER` is what is neither a sentence nor known furniture: headings, names, list entries."""

    PROSE = "prose"
    OTHER = "other"
    TITLE = "title"
    FURNITURE = "furniture"
    CAPTION = "caption"
    BYLINE = "byline"
    AUTHOR = "author"
    TEASER = "teaser"
    SIGNATURE = "signature"
    COMMENT_LINE = "comment_line"
    COMMENT_HEADING = "comment_heading"
    TAIL = "tail"
    HARD_TAIL = "hard_tail"
    RESUME = "resume"
    NEXT_PAGE = "next_page"


@dataclass(frozen=True, slots=True)
class Marked:
    """A unit with its kind."""

    unit: Unit
    kind: UnitKind


_ORDER = ("comment_heading", "next_page", "resume", "comment_line", "tail", "hard_tail", "caption", "author", "byline", "furniture")
_TERMINAL = re.compile(r"[.!?…:;][\"'”’»)\]*_\s]{0,6}\Z|[\"'”’»]\Z")
_FULL_STOP = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*\Z")
_LOWER = re.compile(r"\b[a-zà-öø-ÿа-яё]{2,}")
_SCRIPT = re.compile(r"[\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_AGO = r"(?:\d{1,3}|an?|one|two|three|a few)\s(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s?\.?\sago"
_AGO += r"|\d{1,3}\s?(?:[smhdwy]|mo)(?:\s?ago)?|yesterday"
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?"
_AFTER_NAME = re.compile(
    rf"(?P<name>[^\s:;,.!?][^:;!?]{{0,50}}?)\s*(?:[•·|–—\-,(@]|\bon\b|\bat\b|\bwrote\b|\bsays?\b|\bposted\b|>)\s*"
    rf"(?:{_AGO})\s*[)•·|]?\s*(?:edited|link to comment|#\d+)?\Z",
    re.I,
)
_SAYS = re.compile(r"[^\s:;!?][^:;!?]{0,50}? (?:says|said|wrote|writes|commented|replied)\s?:\Z", re.I)
_NUMBERED = re.compile(r"#\d{1,5}\Z")
_TOWN = re.compile(r"[A-ZÀ-Þ][\w.'’-]{1,20}(?: [A-ZÀ-Þ][\w.'’-]{1,20}){0,2}, \Z")
_ONLY_AGO = re.compile(rf"(?:{_AGO})\Z", re.I)
_SIGNATURE_WORDS = 12
_CREDIT = 6  # words: a longer caption has its own description
_BOX = 8  # lines: an author box has no more


def is_sentence(text: str) -> bool:
    """Whether it reads like prose: several words, some in lower case, with a mark at its end."""
    if len(text) > 2000:
        return bool(_LOWER.search(text[:2000]) or _SCRIPT.search(text[:2000]))
    if _SCRIPT.search(text):
        return len(text) >= 12
    return bool(_TERMINAL.search(text[-12:])) and text.count(" ") >= 4 and sum(1 for _ in _LOWER.finditer(text)) >= 3


def is_short_sentence(text: str) -> bool:
    """Whether it may be a sentence of few words ("Norland has banned it."): a mark at its end and a word in lower case.
    Among prose it is one; alone it may be the caption or the label of something."""
    return bool(_FULL_STOP.search(text[-12:])) and text.count(" ") >= 2 and _LOWER.search(text[:2000]) is not None


def signature(text: str) -> bool:
    """Whether it is a comment's head or foot: a name with a date and time or `3 hours ago`, `Name says:`, a date with `#2`."""
    if len(text) > 120 or text.count(" ") > _SIGNATURE_WORDS + 6:
        return False
    if _SAYS.match(text) or _AFTER_NAME.match(text):
        return True
    day = next(dates_in(text), None)
    if day is None or day.value is None or day.bare_year:
        return False
    rest = (text[: day.span[0]] + " " + text[day.span[1] :]).strip()
    return _date_frame(text[: day.span[0]].strip(), rest, text)


def _date_frame(before: str, rest: str, text: str) -> bool:
    clock = re.search(_CLOCK, rest)
    tail = re.sub(
        rf"{_CLOCK}|\b(?:at|on|link to comment|reply|permalink|edited|gmt|utc|said|says)\b|[,•·|–—\-():#\d]", " ", rest, flags=re.I
    )
    named = 1 <= len(tail.split()) <= 5 and (before[:1].isupper() or before[:1].isalnum()) and not is_sentence(text)
    if _NUMBERED.search(rest):
        return True
    return named and bool(clock or re.search(r"link to comment|permalink|reply|[|•·]", text, re.I))


def mark(units: Sequence[Unit], phrases: Phrases) -> list[Marked]:
    """Every unit with its kind; titles are found later."""
    seen: dict[str, int] = {}
    for unit in units:
        plain = plain_line(unit.text) if len(unit.text) <= 200 else ""
        seen[plain] = seen.get(plain, 0) + 1
    marked = [Marked(unit, _kind(unit, phrases)) for unit in units]
    return [_repeated(item, seen) for item in _author_boxes(_before_credits(marked))]


def _kind(unit: Unit, phrases: Phrases) -> UnitKind:
    # A comment's foot such as "Like · Reply · 2w" looks like a signature, a byline with a clock too: known wording goes first.
    known = phrases.kind(unit.text, _ORDER)
    if known in ("comment_heading", "comment_line", "caption", "byline"):
        return UnitKind(known)
    if signature(unit.text):
        return UnitKind.SIGNATURE
    if known is not None:
        return UnitKind(known)
    if _ONLY_AGO.match(unit.text) or _date_only(unit.text):
        return UnitKind.BYLINE
    return UnitKind.PROSE if is_sentence(unit.text) else UnitKind.OTHER


def _date_only(text: str) -> bool:
    if len(text) > 60:
        return False
    day = next(dates_in(text), None)
    if day is None or day.bare_year:
        return False
    before = text[: day.span[0]]
    if day.value is not None and day.value.day and not text[day.span[1] :].strip(" .") and _TOWN.match(before):
        return True
    rest = re.sub(rf"{_CLOCK}|\b[A-Z]{{2,4}}\b|\b\w+day\b|[\s,|•·–—\-()/]", "", before + text[day.span[1] :])
    return not rest


def _author_boxes(marked: Sequence[Marked]) -> list[Marked]:
    """All lines of a small block that holds an author's description."""
    sizes = Counter(item.unit.block for item in marked)
    boxes = {item.unit.block for item in marked if item.kind is UnitKind.AUTHOR and 1 < sizes[item.unit.block] <= _BOX}
    plain = (UnitKind.PROSE, UnitKind.OTHER)
    return [Marked(item.unit, UnitKind.AUTHOR) if item.unit.block in boxes and item.kind in plain else item for item in marked]


def _before_credits(marked: Sequence[Marked]) -> list[Marked]:
    """A single sentence that stands right before a picture's credit line is its caption."""
    found = list(marked)
    for at, item in enumerate(marked[1:], 1):
        before = marked[at - 1]
        short = before.unit.words <= 30 and len(re.findall(r"[.!?]\s", before.unit.text)) == 0
        if (
            item.kind is UnitKind.CAPTION
            and item.unit.words <= _CREDIT
            and ". " not in item.unit.text
            and before.kind in (UnitKind.PROSE, UnitKind.OTHER)
            and short
        ):
            found[at - 1] = Marked(before.unit, UnitKind.CAPTION)
    return found


def _repeated(item: Marked, seen: dict[str, int]) -> Marked:
    """A line without a full stop that stands several times is furniture (a caption, a repeated heading)."""
    plain = plain_line(item.unit.text) if len(item.unit.text) <= 200 else ""
    return Marked(item.unit, UnitKind.FURNITURE) if item.kind is UnitKind.OTHER and seen[plain] > 1 and item.unit.words > 3 else item
