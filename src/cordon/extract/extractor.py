"""The extractor: readings in, statements and figures out. The same input gives the same output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.dating.dated import DateWords
from cordon.extract.dating.timing import date_drafts
from cordon.extract.explain import Explanation, phrases
from cordon.extract.figures import FigureWords, counted, figures
from cordon.extract.instruments import Details, InstrumentWords, body, details
from cordon.extract.parties.attribution import Speaker, SpeechWords, attribution, speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.quoting import quoted
from cordon.extract.records.compose import compose
from cordon.extract.records.drafts import Draft
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.remarks.remark_drafts import RemarkWords, remark_drafts
from cordon.extract.remarks.threats import is_threatened_over, threat_drafts
from cordon.extract.render import render
from cordon.extract.scenes import SceneWords, may_speak, scenes
from cordon.extract.text.prose import is_english
from cordon.extract.text.reading import Passage, Reading
from cordon.extract.words.lexicon import Lexicon, load_lexicon, word_sets
from cordon.model.document import Warning
from cordon.model.statement import Attribution, Figure, Statement
from cordon.names import Names

VERSION: Final = "1"
_RESTRICTING: Final = frozenset({"ban", "remove", "limit", "list"})


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a reading says: statements and figures in the order of the text, and warnings about what was not read."""

    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """Word lists made from the lexicon once."""

    scenes: SceneWords
    scope: ScopeWords
    speech: SpeechWords
    remarks: RemarkWords
    instruments: InstrumentWords
    figures: FigureWords
    dates: DateWords

    @classmethod
    def of(cls, names: Names, lexicon: Lexicon) -> _Words:
        return cls(
            SceneWords.of(names, lexicon),
            ScopeWords.of(lexicon),
            SpeechWords.of(lexicon),
            RemarkWords.of(lexicon),
            InstrumentWords.of(lexicon),
            FigureWords.of(lexicon),
            word_sets(DateWords, lexicon.table("dates")),
        )


class Extractor:
    """Reads statements from English text by names and a lexicon. Holds nothing that changes."""

    def __init__(self, names: Names, lexicon: Lexicon | None = None) -> None:
        self.names = names
        self.lexicon = lexicon if lexicon is not None else load_lexicon()
        self.version = f"rules-{VERSION}.{self.lexicon.version}"
        self._words = _Words.of(names, self.lexicon)

    def extract(self, reading: Reading) -> Extraction:
        """All statements and figures of a reading. Text in another language gives a warning and no statement."""
        if not is_english(reading, self._words.scenes.prose):
            span = reading.passages[0].span if reading.passages else (0, 0)
            return Extraction((), (), (Warning("language", span, "the text is not English; it was not read"),))
        if not may_speak(reading, self._words.scenes):
            return Extraction((), (), ())
        statements: list[tuple[Passage, Statement]] = []
        found: list[Figure] = []
        subject = ""
        for passage, scene in scenes(reading, self._words.scenes):
            said = speaker(scene, self._words.speech)
            statements += [(passage, s) for s, _ in self._statements(reading, passage, scene, said)]
            if "0" in scene.made.classes:
                found += figures(scene, said.printed if said else None, subject, self._words.figures)
                subject = counted(scene, self._words.figures) or subject
        return Extraction(tuple(_once(statements)), tuple(found), ())

    def explain(self, reading: Reading) -> tuple[Explanation, ...]:
        """Each statement with its sentence cut into phrases, and the steps that led to its stage."""
        made: list[Explanation] = []
        if not is_english(reading, self._words.scenes.prose):
            return ()
        for passage, scene in scenes(reading, self._words.scenes):
            said = speaker(scene, self._words.speech)
            for statement, draft in self._statements(reading, passage, scene, said):
                plain = render(statement.act, self.names)
                made.append(
                    Explanation(statement, plain, phrases(scene.made), tuple(draft.why), tuple(draft.entries), _around(scene, statement))
                )
        return tuple(made)

    def _statements(self, reading: Reading, passage: Passage, scene: Scene, said: Speaker | None) -> list[tuple[Statement, Draft]]:
        words = self._words
        drafts = compose(scene, words.scope, said.parties if said else ())
        threats = threat_drafts(scene, said, words.scope, drafts)
        drafts = [d for d in drafts if not is_threatened_over(d, threats)] + threats
        drafts += remark_drafts(scene, said, (words.remarks, words.scope), drafts)
        if not drafts:
            return []
        struck = next((d.targets for d in reversed(drafts) if d.measure in _RESTRICTING), None)
        scene.context.struck = tuple(struck) if struck else scene.context.struck
        when = passage.published or reading.published
        date_drafts(scene, drafts, said, when.first if when is not None and when.day is not None and when.has_year else None, words.dates)
        who = attribution(scene, said, words.speech, reading.outlet)
        found = details(scene, words.instruments)
        return [(self._statement(scene, draft, (who, found)), draft) for draft in drafts]

    def _statement(self, scene: Scene, draft: Draft, beside: tuple[Attribution, Details]) -> Statement:
        start, end = quoted(scene, draft, self._words.scope)
        who, found = beside
        if any(printed is not None and printed not in scene.text[start:end] for printed in (found.instrument, found.reason)):
            start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
        return Statement(
            draft.as_act(),
            scene.text[start:end],
            start,
            end,
            self.version,
            body(found, draft),
            found.instrument,
            found.reason,
            who,
        )


def _around(scene: Scene, statement: Statement) -> tuple[str, str]:
    """What the sentence says before and behind the quote."""
    tokens = scene.made.tokens
    return scene.text[tokens[0].start : statement.start], scene.text[statement.end : tokens[-1].end]


def _once(found: list[tuple[Passage, Statement]]) -> list[Statement]:
    """A tracker entry says a thing once: of its statements with the same act the first stays."""
    kept: list[Statement] = []
    seen: set[tuple[object, ...]] = set()
    for passage, statement in found:
        act = statement.act
        key = (passage.span, act.measure, act.stage, act.actor, act.targets)
        if passage.whole and key in seen:
            continue
        seen.add(key)
        kept.append(statement)
    return kept


def to_row(statement: Statement) -> dict[str, object]:
    """The statement as `cordon extract --jsonl` prints it."""
    return {
        **statement.act.as_row(),
        "body": statement.body,
        "instrument": statement.instrument,
        "quote": statement.quote,
        "start": statement.start,
        "end": statement.end,
        "attribution": statement.attribution.as_row(),
    }
