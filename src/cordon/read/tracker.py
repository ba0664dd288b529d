"""List pages: letters, headings, questions, and under them dated entries with their sources. One list may run over several files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cordon.model.document import HeadingKind, Item, SourceNote, Span
from cordon.names import Names
from cordon.read import headings
from cordon.read.classify import Marked, UnitKind
from cordon.read.headings import Heading
from cordon.read.lines import Unit
from cordon.read.printed_dates import dates_in
from cordon.read.source_notes import NoteReader
from cordon.read.source_words import SourceWords, load_source_words
from cordon.read.table import Columns, cells_of, columns_of, is_rule

_LEAST_ENTRIES = 3  # entries under headings that make a page a list
_ENDS = (UnitKind.NEXT_PAGE, UnitKind.COMMENT_HEADING, UnitKind.TAIL, UnitKind.HARD_TAIL)


@dataclass(frozen=True, slots=True)
class ListState:
    """Where a list stands at the end of a file: what the next file's first entries belong to."""

    letter: str | None = None
    heading: str | None = None
    kind: HeadingKind = HeadingKind.OTHER
    counts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ListPage:
    """The items of a file, where the list ends in it (index of the unit after it), and the state to carry on."""

    items: tuple[Item, ...]
    end: int
    state: ListState
    truncated: Span | None = None

    def is_tracker(self, carried: bool) -> bool:
        """Enough entries under headings, most of them sourced or filed by letter. The next file of a known list needs one sourced entry."""
        listed = [item for item in self.items if item.heading_kind is not HeadingKind.QUESTION]
        sourced = sum(1 for item in listed if item.sources)
        if carried and sourced:
            return True
        named = {item.heading for item in listed}
        letters = {item.letter for item in listed if item.letter}
        return len(listed) >= _LEAST_ENTRIES and len(named) >= 2 and (2 * sourced >= len(listed) or len(letters) >= 2)


@dataclass(slots=True)
class _Open:
    """The entry being read."""

    start: int
    end: int
    bullet: bool
    lead: str | None = None
    sources: tuple[SourceNote, ...] | None = None
    text_end: int | None = None


@dataclass(slots=True)
class _Reader:
    """Walks down the lines of one file. Mutable, and alive only while one file is read."""

    text: str
    names: Names
    notes: NoteReader
    words: SourceWords
    letter: str | None
    heading: str | None
    kind: HeadingKind
    counts: dict[str, int]
    pure: bool = True
    bullet_heading: int | None = None
    columns: Columns | None = None
    question: str | None = None
    open: _Open | None = None
    items: list[Item] = field(default_factory=list)

    def line(self, unit: Unit) -> None:
        """One line: closes or continues the open entry, or opens another."""
        if self._structure(unit) or self._row(unit):
            return
        bullet = headings.bullet_start(unit.text)
        found = headings.heading_of(unit.text[bullet or 0 :], self.words)
        if found and self._heads(found, unit, bullet):
            self._start_heading(found, unit, bullet)
        elif bullet is not None and self.question is None:
            self._bullet(unit, bullet)
        else:
            self._paragraph(unit)

    def _structure(self, unit: Unit) -> bool:
        """Letters, questions and answers."""
        if letter := headings.letter_of(unit.text):
            self._new_section(letter)
        elif (question := headings.question_of(unit.text)) is not None:
            self._new_section(None if not self.items else self.letter)
            self.question, self.pure = question, True
        elif self.question is not None and (start := headings.answer_start(unit.text)) is not None:
            self.close()
            self.open = _Open(unit.start + start, unit.end, False)
        else:
            return False
        return True

    def _new_section(self, letter: str | None) -> None:
        self.close()
        self.letter, self.heading, self.question, self.columns, self.bullet_heading = letter, None, None, None, None

    def _row(self, unit: Unit) -> bool:
        cells = cells_of(self.text, unit)
        if len(cells) < 2:
            self.columns = None if unit.gap else self.columns
            return False
        if is_rule(unit):
            return self.columns is not None
        if columns := columns_of(self.text, cells, self.words):
            self.close()
            self.columns, self.question, self.heading = columns, None, None
            return True
        if self.columns is None:
            return False
        self._table_entry(self.columns, cells)
        return True

    def _table_entry(self, columns: Columns, cells: Sequence[Span]) -> None:
        text, head = columns.cell(cells, "text"), self._cell(columns, cells, "heading").strip("*_ ") or self.heading
        if not head or text is None or text[0] == text[1]:
            return
        self.heading, self.kind, self.question = head, headings.kind_of(head, self.names), None
        source = self._cell(columns, cells, "source")
        day = next((found.value for found in dates_in(self._cell(columns, cells, "date")) if found.value), None)
        notes = tuple(replace(note, date=note.date or day) for note in self.notes.parse(source)) if source else None
        self.open = _Open(text[0], text[1], True, None, notes, text[1] if notes else None)
        self.close()

    def _cell(self, columns: Columns, cells: Sequence[Span], role: str) -> str:
        span = columns.cell(cells, role)
        return self.text[span[0] : span[1]] if span else ""

    def _heads(self, found: Heading, unit: Unit, bullet: int | None) -> bool:
        """Whether a line that has the form of a heading is one."""
        if found.level:
            return True
        known = headings.kind_of(found.text, self.names) is not HeadingKind.OTHER
        filed = self.letter is not None and headings.initial(found.text) == self.letter
        start = (bullet or 0) + found.rest
        if bullet is not None:
            inside = self.heading is not None and (self.bullet_heading is None or unit.indent > self.bullet_heading)
            if inside and not found.bold:
                return False
            return known or ((filed or found.bold or self.heading is None) and self._credited(found, unit, start))
        if start >= len(unit.text):
            return (known or filed) and self._listing()
        if (known or filed) and self._listing():
            return True
        return (known or filed or self.question is None) and self._credited(found, unit, start)

    def _credited(self, found: Heading, unit: Unit, start: int) -> bool:
        return bool(found.lead) or self._sourced(unit.text[start:])

    def _listing(self) -> bool:
        """Whether the list has begun: before that, `Name: text` may be anything."""
        return (
            self.letter is not None
            or self.columns is not None
            or any(item.heading_kind is not HeadingKind.QUESTION for item in self.items)
            or self.pure
        )

    def _start_heading(self, found: Heading, unit: Unit, bullet: int | None) -> None:
        self.close()
        kind = headings.kind_of(found.text, self.names)
        filed = found.named and self.letter is not None and headings.initial(found.text) == self.letter
        self.question = None
        # A Markdown heading that names nothing ("Method", "Notes") ends what stood above it and opens nothing.
        self.heading = found.text if kind is not HeadingKind.OTHER or filed or not found.level else None
        self.kind, self.bullet_heading = kind, unit.indent if bullet is not None else None
        start = (bullet or 0) + found.rest
        self.pure = start >= len(unit.text)
        if not self.pure:
            self.open = _Open(unit.start + start, unit.end, bullet is not None, found.lead)

    def _bullet(self, unit: Unit, bullet: int) -> None:
        if self.open is not None and self._only_note(unit.text[bullet:]):
            self._take_note(unit, bullet)
            return
        self.close()
        if self.heading is not None:
            self.open = _Open(unit.start + bullet, unit.end, True)

    def _only_note(self, text: str) -> bool:
        found = self.words.label.match(text)
        return found is not None and bool(self.notes.split(text).sources)

    def _take_note(self, unit: Unit, bullet: int) -> None:
        """A note on a line of its own belongs to the entry above it."""
        if self.open is not None and self.open.sources is None and not self.notes.split(self.text[self.open.start : self.open.end]).sources:
            self.open.text_end = self.open.end
            self.open.sources = self.notes.split(unit.text[bullet:]).sources
            self.open.end = unit.end

    def _paragraph(self, unit: Unit) -> None:
        entry = self.open
        if entry is not None and self._only_note(unit.text):
            self._take_note(unit, 0)
        elif entry is not None and self._continues(entry, unit):
            entry.end = unit.end
        else:
            self.close()
            # After "Heading:" a sentence is an entry; after an entry on the heading's own line only what has a source.
            sentence = self.pure and unit.text.endswith((".", "!", "”", '"', ")"))
            under = self.heading is not None or self.question is not None
            if under and (sentence or self._sourced(unit.text)):
                self.open = _Open(unit.start, unit.end, False)

    def _sourced(self, text: str) -> bool:
        return bool(text) and bool(self.notes.split(text).sources)

    def _continues(self, entry: _Open, unit: Unit) -> bool:
        """A line goes on with the entry above while that has no source: wrapped lines always, paragraphs if they end like sentences."""
        if entry.sources is not None or self.notes.split(self.text[entry.start : entry.end]).sources:
            return False
        return unit.gap == 0 or (not entry.bullet and unit.text.endswith((".", "!", "?", "”", '"', ")")))

    def close(self) -> None:
        """Ends the open entry and keeps it as an item."""
        entry, self.open = self.open, None
        heading = self.question or self.heading
        if entry is None or heading is None:
            return
        raw = self.text[entry.start : entry.end]
        found = self.notes.split(raw)
        sources = entry.sources if entry.sources is not None else found.sources
        if entry.lead and not sources:
            sources = self.notes.parse(entry.lead)
        end = entry.text_end if entry.text_end is not None else entry.start + found.end
        start = entry.start + found.start
        kind = HeadingKind.QUESTION if self.question else self.kind
        key = f"{kind.value} {heading}"
        if self.text[start:end].strip():
            self.counts[key] = self.counts.get(key, 0) + 1
            letter = None if self.question else self.letter
            self.items.append(Item(letter, heading, kind, self.counts[key], (start, entry.end), self.text[start:end], sources))


def read_list(text: str, marked: Sequence[Marked], names: Names, state: ListState = ListState()) -> ListPage:
    """The entries of a file that may be a list page. `state` is that of the file before it."""
    reader = _Reader(text, names, NoteReader.of(names), load_source_words(), state.letter, state.heading, state.kind, dict(state.counts))
    reader.pure = state.heading is not None
    end, truncated = len(marked), None
    last_letter = max((at for at, item in enumerate(marked) if headings.letter_of(item.unit.text)), default=-1)
    for at, item in enumerate(marked):
        if item.kind in _ENDS and at > last_letter and _ends(reader, item):
            end = at
            truncated = (item.unit.start, item.unit.end) if item.kind is UnitKind.NEXT_PAGE else None
            break
        reader.line(item.unit)
    reader.close()
    return ListPage(
        tuple(reader.items),
        end,
        ListState(reader.letter, reader.heading, reader.kind, tuple(sorted(reader.counts.items()))),
        truncated,
    )


def _ends(reader: _Reader, item: Marked) -> bool:
    """Whether a heading of comments or of other texts ends the list: not before it began, and not where it is an entry."""
    if not reader.items and reader.open is None:
        return False
    if item.kind in (UnitKind.COMMENT_HEADING, UnitKind.NEXT_PAGE):
        return True
    return headings.bullet_start(item.unit.text) is None and headings.heading_of(item.unit.text, reader.words) is None
