"""What a text says of its own source: agency credits, "according to the Journal", "told Reuters", signs of own reporting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cordon.corroborate.news import NewsText
from cordon.model.codes import OutletTier
from cordon.names import NameKind, Names
from cordon.names.outlets import Outlet

_HEAD = 420
_TAIL = 320
_AROUND = 70
_LEAD = 900
_BEFORE_CITED = re.compile(
    r"(?:according to|(?:first |originally )?reported (?:by|in)|reports? (?:in|from|by)|cited by|citing|quoting|seen by"
    r"|revealed by|reviewed by"
    r"|published (?:by|in)|via|spotted by|picked up by|story in|article in|sources? told|people told)"
    r"\s+(?:an?\s+)?(?:\w+\s+)?(?:reports?\s+(?:in|from|by)\s+)?(?:the\s+)?[\"“‘']?\Z",
    re.I,
)
_AFTER_CITED = re.compile(
    r"(?:['’]s)?[\"”’']?\s{1,3}(?:newspaper\s|news agency\s|paper\s|daily\s|has\s|had\s|also\s|first\s|exclusively\s){0,3}"
    r"(?:reported|reports?|wrote|writes|revealed|says|said|was (?:the )?first to|broke the (?:story|news)|learned|article|story|scoop)\b",
    re.I,
)
_THERE = r"(?:(?:die|der|das|dem|des|den|le|la|les|el|los|il|lo|o|os|de|het|the)\s+|l['’])?"
_BEFORE_CITED_ABROAD = re.compile(
    r"(?<!\w)(?:berichte(?:t|te|ten)|melde(?:t|te|ten)|schreib(?:t|en)|laut|zufolge|berufung auf|nach angaben|selon|d['’]apr[èe]s|rapporte"
    r"|r[ée]v[èe]le|seg[uú]n|inform(?:ó|a)|public(?:ó|a)|revel(?:ó|a)|secondo|riporta|riferisce|scrive"
    r"|volgens|meldt|segundo|noticiou|wed[łl]ug|poda[łl]a?"
    r"|theo|menurut|podle|potrivit|по данным|пишет|сообщает)\s+"
    rf"{_THERE}(?:(?:zeitung|nachrichtenagentur|agentur|agence|journal|agencia|diario|peri[óo]dico|quotidiano|agenzia|jornal)\s+)?{_THERE}[\"„“”«‘']?\Z",
    re.I,
)
_AFTER_CITED_ABROAD = re.compile(
    r"[\"“”»’']?\s{1,3}(?:berichtet|meldet|schreibt|zufolge|rapporte|r[ée]v[èe]le|inform[óa]|revel[óa]|public[óa]|riporta|riferisce|scrive|meldt"
    r"|noticiou|poda[łl]a?|пишет|сообщает|сообщил[аи]?)\b",
    re.I,
)
_AFTERMATH = re.compile(
    r"\b(?:follow(?:s|ed|ing)|prompted by|in response to|in the wake of|reacting to)\s+(?:an?|the|last\s\w+['’]s)\s+(?:\w+\s+)?"
    r"(?:reports?|story|stories|articles?|investigation)\s+(?:in|by|from)\s+(?:the\s+)?[\"“‘']?\Z",
    re.I,
)
_BEFORE_TOLD = re.compile(r"\b(?:told|tells|telling|interview with|statement to|comments? to|speaking to)\s+(?:the\s+)?\Z", re.I)
_IN_TITLE = re.compile(r"(?:[-–—:|,]\s*(?:the\s+)?)\Z", re.I)
_LINE_OF_CREDIT = re.compile(r"(?:by|source|from|with|the|thomson|ap|afp|dpa|reuters|agencies|[\s(/*–—:.,-])*", re.I)
_END_OF_CREDIT = re.compile(r"(?:and|ap|afp|dpa|reuters|bloomberg|agencies|staff|foundation|news|[\s)/*–—:.,-])*(?:\Z|\|.{0,50}\Z)", re.I)
_COPYRIGHT = re.compile(r"\W*(?:copyright|©|\(c\))[\s\d©,]*(?:by |the |thomson )*\Z", re.I)
_DATELINE = re.compile(r"(?:[^\W\d_][\w .,'’/|–—-]{0,70})?\((?:thomson )?|(?:[^\W\d_][\w .,'’|–—-]{0,70})?/", re.I)
_AFTER_DATELINE = re.compile(r"(?: foundation| news)?[^()\n]{0,20}[)/]\s{0,2}(?:[-–—:]|(?=[A-Z\"“‘]))|\s?(?:[-–—:]{1,2})\s", re.I)
_PICTURE = re.compile(r"\b(?:image|photo|photograph|picture|caption|getty|file)\b|©\s?[a-z]", re.I)
_STOP = re.compile(r"(?<![A-Z])[.!?][\"”’')]{0,2}(?=\s)|\n")
_CONTEXT = 180
_SLASHED = re.compile(r"[\s-]/\Z|\A/\Z")
_FIRST = re.compile(r"\b(?:first (?:reported|to report)|broke the (?:story|news)|exclusively)\b", re.I)
_OWN = re.compile(
    r"\b(?:told (?:this (?:news)?paper|this (?:web)?site|us)\b|our (?:reporting|correspondent|reporter|own)"
    r"|we (?:asked|reached out|have learned|have seen)|in an interview)",
    re.I,
)
_STATEMENT = re.compile(r"\b(?:statements?|press release|emailed response|spokes(?:man|woman|person|people))\b", re.I)
_EDITING = re.compile(r"\bediting by\b|\bwith assistance from\b|\breporting by\b", re.I)


class Says(StrEnum):
    """What a credit says.

    `byline`: the text is the agency's; `cited`: it retells a report; `told`: somebody spoke to an outlet; `statement`: a party made one;
    `own`: the writer has reported himself.
    """

    BYLINE = "byline"
    CITED = "cited"
    TOLD = "told"
    STATEMENT = "statement"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit: what it says, of whom (a slug, or the id of another document), the words that show it and how much it weighs."""

    says: Says
    whom: str
    quote: str
    weight: float


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads credits. `others` are outlets that are in no table but published a text of the set: printed name -> document id."""

    names: Names
    signoffs: Mapping[str, str]
    others: Mapping[str, str]

    def outlet(self, text: NewsText) -> Outlet | None:
        """The outlet of a text by its name, else by its address."""
        return (self.names.find_outlet(text.outlet) if text.outlet else None) or (self.names.outlets.at(text.url) if text.url else None)

    def credits(self, text: NewsText) -> list[Credit]:
        """All credits of a text, in order: those of the title first."""
        own = self.outlet(text)
        found = [
            *self._printed(text),
            *self._addressed(text),
            *self._title(text, own),
            *self._body(text, own),
            *self._signed(text),
            *self._of_others(text),
        ]
        found += [Credit(Says.OWN, text.id, _context(text.text, *hit.span()), 1.0) for hit in _OWN.finditer(text.text)]
        return found

    def _addressed(self, text: NewsText) -> Iterator[Credit]:
        """An agency's name as a part of the address: `/wires/ap/article-1.html`."""
        for part in re.split(r"[/?#]", text.url)[3:-1]:
            outlet = self.names.outlets.by_slug.get(part.casefold())
            if is_agency(outlet) and outlet is not None:
                yield Credit(Says.BYLINE, outlet.origin, text.url, 2.0)

    def _printed(self, text: NewsText) -> Iterator[Credit]:
        for outlet in self.names.outlets.credit(text.outlet).sources if text.outlet else ():
            yield Credit(Says.BYLINE, outlet.origin, text.outlet, 3.0)

    def _title(self, text: NewsText, own: Outlet | None) -> Iterator[Credit]:
        for mention in self.names.matcher.find(text.title):
            named = mention.as_kind(NameKind.OUTLET)
            if named is None or (own is not None and named.id == own.slug):
                continue
            before, after = text.title[: mention.start], text.title[mention.end :]
            ends = not after.strip(" .)") and _IN_TITLE.search(before)
            if ends or _cites(before[-_AROUND:], after[:_AROUND]):
                yield Credit(Says.CITED, self._origin(named.id), text.title, 3.0)

    def _body(self, text: NewsText, own: Outlet | None) -> Iterator[Credit]:
        body = text.text
        for mention in self.names.matcher.find(body):
            named = mention.as_kind(NameKind.OUTLET)
            if named is None:
                continue
            credit = self._at(body, mention.start, mention.end, named.id)
            if credit is None:
                continue
            if own is not None and named.id == own.slug and credit.says is not Says.BYLINE:
                credit = Credit(Says.OWN, text.id, credit.quote, 1.0)
            yield credit

    def _at(self, body: str, start: int, end: int, slug: str) -> Credit | None:
        before, after = body[max(0, start - _AROUND) : start], body[end : end + _AROUND]
        quote, origin = _context(body, start, end), self._origin(slug)
        if _is_byline(body, start, end):
            return Credit(Says.BYLINE, origin, quote, 3.0 if start < _HEAD else 2.0)
        if _BEFORE_TOLD.search(before):
            return Credit(Says.TOLD, origin, quote, 1.0)
        if _cites(before, after):
            first = 3.0 if _FIRST.search(quote) else 0.0
            return Credit(Says.CITED, origin, quote, first + (2.0 if start < _LEAD and not _AFTERMATH.search(before) else 1.0))
        return None

    def _origin(self, slug: str) -> str:
        outlet = self.names.outlets.by_slug.get(slug)
        return outlet.origin if outlet is not None else slug

    def _signed(self, text: NewsText) -> Iterator[Credit]:
        tail = text.text[-_TAIL:]
        if len(_EDITING.findall(tail)) >= 1:
            for phrase, slug in self.signoffs.items():
                at = tail.casefold().rfind(phrase)
                if at >= 0:
                    yield Credit(Says.BYLINE, self._origin(slug), _context(tail, at, at + len(phrase)), 1.5)

    def _of_others(self, text: NewsText) -> Iterator[Credit]:
        body = text.text
        for name, ident in self.others.items():
            if name not in body:
                continue
            for hit in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", body):
                before, after = body[max(0, hit.start() - _AROUND) : hit.start()], body[hit.end() : hit.end() + _AROUND]
                told = bool(_BEFORE_TOLD.search(before))
                cited = bool(_BEFORE_CITED.search(before) or _AFTER_CITED.match(after) or _FIRST.search(after))
                if name == text.outlet and (told or cited):
                    yield Credit(Says.OWN, text.id, _context(body, *hit.span()), 1.0)
                elif name != text.outlet and cited:
                    first = 3.0 if _FIRST.search(before + after) else 0.0
                    yield Credit(Says.CITED, ident, _context(body, *hit.span()), first + (2.0 if hit.start() < _LEAD else 1.0))

    def is_agency_slug(self, slug: str) -> bool:
        """Whether an origin is an agency or a public body: its name on a text says that the text is its own."""
        return slug.startswith("official:") or is_agency(self.names.outlets.by_slug.get(slug))

    def statements(self, text: NewsText) -> list[Credit]:
        """Statements of makers and companies: further origins of single sentences. One a party, with the sentence that shows it."""
        found: dict[str, Credit] = {}
        for start, end in sentences(text.text):
            sentence = text.text[start:end]
            if not _STATEMENT.search(sentence):
                continue
            for mention in self.names.matcher.find(sentence):
                party = mention.as_kind(NameKind.VENDOR) or mention.as_kind(NameKind.COMPANY)
                if party is not None:
                    found.setdefault(party.id, Credit(Says.STATEMENT, party.id, sentence.strip(), 1.0))
                    break
        return list(found.values())


def _cites(before: str, after: str) -> bool:
    """Whether the words around an outlet's name, in English or another language of the press, say that its report is retold."""
    if _BEFORE_CITED.search(before) or _AFTER_CITED.match(after):
        return True
    return bool(_BEFORE_CITED_ABROAD.search(before) or _AFTER_CITED_ABROAD.match(after))


def _is_byline(body: str, start: int, end: int) -> bool:
    """Whether an outlet's name stands as a credit: after a dateline, on a line of its own at either end, or in a copyright line."""
    head, tail = start <= _HEAD, end >= len(body) - _TAIL
    if not head and not tail:
        return False
    begin, stop = body.rfind("\n", 0, start) + 1, body.find("\n", end)
    before, after = body[begin:start], body[end : stop if stop >= 0 else len(body)]
    if (
        _PICTURE.search(before)
        or _PICTURE.search(after[:40])
        or (before.rstrip().endswith("/") and not before.startswith("/") and "(" not in before)
    ):
        return bool(_SLASHED.search(before) and after.startswith("/"))
    if _COPYRIGHT.match(before):
        return True
    if head and _DATELINE.fullmatch(before) and _AFTER_DATELINE.match(after):
        return True
    return len(before) + len(after) < 60 and bool(_LINE_OF_CREDIT.fullmatch(before)) and bool(_END_OF_CREDIT.match(after))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Spans of sentences, plainly: a line is never joined with the next."""
    start = 0
    for end in re.finditer(r"[.!?][\"”’')]{0,2}(?=\s)|\n+", text):
        if text[start : end.end()].strip():
            yield start, end.end()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


def _context(text: str, start: int, end: int) -> str:
    """The words around a hit, up to the ends of its sentence where these are near."""
    left, right = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    ends = [hit.end() for hit in _STOP.finditer(left)]
    stop = _STOP.search(right)
    return (left[ends[-1] if ends else 0 :] + text[start:end] + right[: stop.end() if stop else len(right)]).strip()


def is_agency(outlet: Outlet | None) -> bool:
    """Whether texts under this name are by their maker: agencies and public bodies; a page may carry others' texts."""
    return outlet is not None and outlet.tier in {OutletTier.OFFICIAL, OutletTier.WIRE}


def reader(names: Names, signoffs: Mapping[str, str], texts: Sequence[NewsText]) -> Reader:
    """A reader for a set of texts."""
    unknown = {text.outlet: text.id for text in reversed(texts) if len(text.outlet) > 5 and names.find_outlet(text.outlet) is None}
    return Reader(names, signoffs, unknown)
