"""The source notes of a list entry: where its own words end, and which outlets, relays and dates are printed after (or before) them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cordon.model.codes import OutletTier
from cordon.model.document import SourceNote
from cordon.model.partial_date import PartialDate
from cordon.names import Names
from cordon.read.printed_dates import PrintedDate, dates_in
from cordon.read.source_words import SourceWords, load_source_words

_TAIL = 600  # characters at the end of an entry in which its notes stand
_LONGEST = 300
_BRACKETED = re.compile(r"[(\[](?P<rest>[^()\[\]]{3,160})[)\]]\s*\.?\s*\Z")
_DASHED = re.compile(r"(?<=[.!?”\"’)])\s*[—–-]{1,2}\s*(?P<rest>[^—–]{3,100})\Z|\s[—–]\s(?P<rest2>[^—–]{3,100})\Z")
_LINK = re.compile(r"\[(?P<text>[^\[\]]{1,200})\]\((?P<url>[^()\s]{1,400})\)")
_LEAD_DATE = re.compile(r"\A(?:\*\*|\[|\()?(?P<date>[^:*\]()]{4,24}?)(?:\*\*|\]|\))?\s*(?:[:–—]|\s-\s)(?:\*\*)?\s*")
_STOP = re.compile(r"(?:[ap]\.m|\b[A-Z]|Inc|Ltd|Co|Corp|Bros|U\.S)\.\Z")
_BETWEEN = re.compile(r"\A(?:\s|[,;.&/|+)]|and\b|plus\b)+|(?:\s|[,;(]|\band\b|&)+\Z")
_JOINED = re.compile(r"\s*(?:;|&|/|\band\b|\|)\s*")
_EDGES = ' \t\n\r\u00a0,;:.*_—–-|“”"[]('
_HOST = re.compile(r"\A(?:https?://)?(?:www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)", re.I)


def _unlinked(link: re.Match[str]) -> str:
    """The text of a link at the same length, in brackets unless it stands in some."""
    before = link.string[: link.start()]
    text = link["text"] if before.count("(") > before.count(")") else f"({link['text']})"
    return text.ljust(len(link[0]))


@dataclass(frozen=True, slots=True)
class Notes:
    """`text` runs from `start` to `end` of the entry without notes; `glued` says that the label and the outlet are written as one word."""

    start: int
    end: int
    sources: tuple[SourceNote, ...] = ()
    glued: bool = False


@dataclass(frozen=True, slots=True)
class NoteReader:
    """Reads notes; knows the outlets and companies, so that `The Globe and Mail` stays one outlet and `X and Huawei` becomes two."""

    names: Names
    words: SourceWords

    @classmethod
    def of(cls, names: Names) -> NoteReader:
        """With the shipped words."""
        return cls(names, load_source_words())

    def split(self, entry: str) -> Notes:
        """Takes the notes off an entry."""
        lead = self._lead(entry)
        found = self._labelled(entry) or self._bracketed(entry) or self._dashed(entry)
        if found is None:
            return Notes(lead.start, len(entry.rstrip()), lead.sources)
        dated = tuple(self._dated(note, lead.sources) for note in found.sources)
        return Notes(min(lead.start, found.end), found.end, dated, found.glued)

    def _dated(self, note: SourceNote, lead: Sequence[SourceNote]) -> SourceNote:
        return replace(note, date=lead[0].date) if note.date is None and lead else note

    def _lead(self, entry: str) -> Notes:
        """`20 June 2020: text` dates its entry."""
        found = _LEAD_DATE.match(entry[:80])
        if not found:
            return Notes(0, 0)
        day = next(dates_in(found["date"]), None)
        if day is None or day.value is None or day.span != (0, len(found["date"].rstrip())) or day.bare_year:
            return Notes(0, 0)
        return Notes(found.end(), 0, (SourceNote("", None, day.value, found["date"].strip()),))

    def _labelled(self, entry: str) -> Notes | None:
        head = max(0, len(entry) - _TAIL)
        for found in reversed(list(self.words.label.finditer(entry, head))):
            rest = entry[found.end() :]
            glued = not found["sep"]
            marked = ":" in found["sep"] or "：" in found["sep"]
            if "\n" in rest.strip() or len(rest) > _LONGEST or not (marked or self._note_like(rest)):
                continue
            end = len(entry[: found.start()].rstrip(" \t\n\r\u00a0(*_[—–"))
            sources = self.parse(rest)
            if glued and sources:
                sources = (replace(sources[0], as_printed=found["label"] + sources[0].as_printed), *sources[1:])
            return Notes(0, end, sources, glued)
        return None

    def _note_like(self, rest: str) -> bool:
        """What follows a label without a colon must look like a note: a date, or an outlet that is known."""
        if rest.count(" ") > 14:
            return False
        return next(dates_in(rest), None) is not None or self._known(self._clean(rest))

    def _bracketed(self, entry: str) -> Notes | None:
        plain = _LINK.sub(_unlinked, entry[-_TAIL:])
        found = _BRACKETED.search(plain)
        if not found or not self._creditable(found["rest"]):
            return None
        return Notes(0, len(entry) - len(plain) + len(plain[: found.start()].rstrip()), self.parse(found["rest"]))

    def _dashed(self, entry: str) -> Notes | None:
        tail = entry[-160:]
        found = _DASHED.search(tail)
        rest = found["rest"] or found["rest2"] if found else ""
        if not found or not self._creditable(rest):
            return None
        return Notes(0, len(entry) - len(tail) + len(tail[: found.start()].rstrip()), self.parse(rest))

    def _creditable(self, rest: str) -> bool:
        """Whether words in brackets or after a dash are a source: a known outlet, or a short name with a date at the end or start."""
        days = [day for day in dates_in(rest) if day.value]
        if not days:
            return self._known(self._clean(rest))
        sources = self.parse(rest)
        named = [note.outlet for note in sources if note.outlet]
        ends = days[-1].span[1] >= len(rest.rstrip(" .")) - 12 or days[0].span[0] == 0
        return bool(named) and ends and all(name.count(" ") <= 5 and (name[:1].isupper() or self._known(name)) for name in named)

    def parse(self, rest: str) -> tuple[SourceNote, ...]:
        """The sources named in a note, in its order."""
        rest = _LINK.sub(lambda link: link["text"], rest).strip().rstrip(")]*_ ")
        rest = rest[:-1].rstrip() if rest.endswith(".") and not _STOP.search(rest) else rest
        found: list[SourceNote] = []
        for printed, day in self._segments(rest):
            names = printed if day is None else (printed[: day.span[0]] + " " if day.span[0] else printed[day.span[1] :])
            found += [self._note(name, day, printed) for name in self._outlets(names)] or [self._note("", day, printed)]
        named = tuple(note for note in found if note.outlet)
        return named or tuple(found[:1])

    def _segments(self, rest: str) -> list[tuple[str, PrintedDate | None]]:
        """Cuts `X, date and Y, date` after each date but the last; without two dates the note is one segment."""
        days = [day for day in dates_in(rest) if not day.bare_year or self._year_of_note(rest, day)]
        cuts = [0, *(day.span[1] for day in days[:-1]), len(rest)]
        if days and days[0].span[0] == 0 and len(days) > 1:
            cuts = [*(day.span[0] for day in days), len(rest)]
        parts: list[tuple[str, PrintedDate | None]] = []
        for start, end in itertools.pairwise(cuts):
            printed = _BETWEEN.sub("", rest[start:end]) if len(cuts) > 2 else rest[start:end]
            for piece in printed.split(";"):
                trimmed = piece.strip()
                day = next((d for d in dates_in(trimmed) if not d.bare_year or self._year_of_note(trimmed, d)), None)
                parts += [(trimmed, day)] if trimmed else []
        return parts

    @staticmethod
    def _year_of_note(rest: str, day: PrintedDate) -> bool:
        return day.span[0] == 0 or rest[: day.span[0]].rstrip().endswith(",") or day.span[1] >= len(rest.rstrip(". )"))

    def _outlets(self, names: str) -> list[str]:
        whole = self._clean(names)
        if not whole:
            return []
        if self._known(whole) and not self._two_parties(whole):
            return [whole]
        for pieces in (whole.split(","), _JOINED.split(whole)):
            cleaned = [self._clean(piece) for piece in pieces if self._clean(piece)]
            known = [self._known(piece) for piece in cleaned]
            # "The Northern Post and Mail" is one paper: an article in front speaks against two.
            apart = any(known) and "," not in whole and not whole.lower().startswith("the ")
            if len(cleaned) > 1 and (all(known) or apart):
                return cleaned
        return [whole]

    def _two_parties(self, name: str) -> bool:
        """Whether a credit that is filed as one party names two firms ("X and Huawei")."""
        outlet = self.names.find_outlet(name)
        party = outlet is None or outlet.tier is OutletTier.PARTY
        pieces = _JOINED.split(name)
        return party and len(pieces) > 1 and any(self.names.find_vendor(piece) or self.names.companies.find(piece) for piece in pieces)

    def _note(self, name: str, day: PrintedDate | None, printed: str) -> SourceNote:
        when: PartialDate | None = day.value if day else None
        outlet, via = name, None
        if " via " in f" {name} ":
            outlet, _, via = (part.strip() for part in name.partition(" via "))
        elif cited := self.words.citing.search(name):
            via, outlet = name[: cited.start()].strip(), name[cited.end() :].strip(" )")
        return SourceNote(self._named(outlet), self._named(via) if via else None, when, printed)

    def _named(self, outlet: str) -> str:
        """The name without `press release` and the like; of an address the outlet that has it."""
        host = _HOST.match(outlet)
        if host and " " not in outlet:
            known = self.names.find_outlet(outlet)
            return known.name if known else host["host"]
        return self.words.kinds.sub("", outlet)

    def _known(self, name: str) -> bool:
        return bool(name) and (
            self.names.find_outlet(name) is not None
            or self.names.find_vendor(name) is not None
            or self.names.companies.find(name) is not None
        )

    def _clean(self, name: str) -> str:
        cleaned = " ".join(name.split()).strip(_EDGES) if len(name) <= _LONGEST else ""
        return "" if cleaned.lower() in self.words.undated else cleaned
