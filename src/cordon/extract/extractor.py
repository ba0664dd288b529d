"""The extractor: readings in, statements and figures out. The same input gives the same output."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cordon.extract import prose
from cordon.extract.attribution import Speaker, SpeechWords, attribution, speaker
from cordon.extract.clauses import parse
from cordon.extract.compose import Draft, compose
from cordon.extract.context import Context
from cordon.extract.figures import counted, figures
from cordon.extract.lexicon import Lexicon, load_lexicon
from cordon.extract.prose import is_english, sentence_parts
from cordon.extract.reading import Passage, Reading
from cordon.extract.remarks import remark_drafts
from cordon.extract.scene import Rules, Scene
from cordon.extract.scope import ScopeWords
from cordon.extract.sentences import sentences
from cordon.extract.talk import WrongWords
from cordon.extract.targets import hits
from cordon.extract.timing import date_drafts
from cordon.extract.tokens import tokenise
from cordon.model.act import Act
from cordon.model.document import Warning
from cordon.model.statement import Attribution, Figure, Statement
from cordon.names import Mention, NameKind, Names

VERSION = "1"


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a reading says: statements and figures in the order of the text, and warnings about what was not read."""

    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """Word lists made from the lexicon once."""

    rules: Rules
    scope: ScopeWords
    speech: SpeechWords
    wrongs: WrongWords
    prose: prose.ProseWords


class Extractor:
    """Reads statements from English text by a lexicon. Holds nothing that changes."""

    def __init__(self, names: Names, lexicon: Lexicon | None = None) -> None:
        lexicon = lexicon if lexicon is not None else load_lexicon()
        self.names = names
        self.version = f"rules-{VERSION}.{lexicon.version}"
        self._matcher = names.matcher
        self._words = _Words(
            Rules.of(names, lexicon), ScopeWords.of(lexicon), SpeechWords.of(lexicon), WrongWords.of(lexicon), prose.ProseWords.of(lexicon)
        )

    def extract(self, reading: Reading) -> Extraction:
        """All statements of a reading. Text in another language gives a warning and no statement."""
        if not is_english(reading, self._words.prose):
            span = reading.passages[0].span if reading.passages else (0, 0)
            return Extraction((), (), (Warning("language", span, "the text is not English; it was not read"),))
        context = Context(home=self._home(reading.outlet))
        self._prime(context, reading.title)
        statements: list[Statement] = []
        found: list[Figure] = []
        for passage in reading.passages:
            self._prime(context, passage.heading)
            context.topic = self._topic(passage.heading)
            said: list[Statement] = []
            self._passage(reading, passage, context, (said, found))
            statements += _once(said) if passage.whole else said
        return Extraction(tuple(statements), tuple(found), ())

    def _home(self, outlet: str) -> str:
        known = self.names.find_outlet(outlet) if outlet else None
        return known.country if known is not None and known.country and known.tier != "wire" else ""

    def _prime(self, context: Context, text: str) -> None:
        if text:
            self._remember(context, self._matcher.find(text))

    def _topic(self, heading: str) -> str:
        known = self.names.companies.find(heading) if heading else None
        return "org:" + known if known else ""

    def _remember(self, context: Context, mentions: Sequence[Mention]) -> None:
        for mention in mentions:
            kind = mention.kind
            if kind in (NameKind.VENDOR, NameKind.COMPANY):
                company = mention.as_kind(NameKind.COMPANY)
                context.company = "org:" + company.id if company else context.company
                if kind is NameKind.VENDOR:
                    context.vendor = mention.id
            elif kind in (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.AGENCY) and mention.place:
                context.place = mention.place

    def _passage(self, reading: Reading, passage: Passage, context: Context, out: tuple[list[Statement], list[Figure]]) -> None:
        mentions = [m for m in self._matcher.find(reading.text[passage.span[0] : passage.span[1]])]
        shifted = [Mention(m.start + passage.span[0], m.end + passage.span[0], m.surface, m.candidates) for m in mentions]
        published = passage.published or reading.published
        day = published.first if published is not None and published.day is not None and published.has_year else None
        at = 0
        counted_before = ""
        for start, end in sentences(reading.text, *passage.span):
            inside: list[Mention] = []
            while at < len(shifted) and shifted[at].start < end:
                if shifted[at].start >= start:
                    inside.append(shifted[at])
                at += 1
            parts = sentence_parts(reading.text, start, end, self._words.prose)
            if parts:
                scene = self._scene(reading.text, parts, inside, context)
                if scene is not None:
                    said = speaker(scene, self._words.speech)
                    out[0].extend(self._statements(scene, said, day, reading.outlet))
                    out[1].extend(figures(scene, said.printed if said else None, counted_before))
                    counted_before = counted(scene) or counted_before
            self._remember(context, inside)

    def _scene(self, text: str, parts: Sequence[tuple[int, int]], mentions: Sequence[Mention], context: Context) -> Scene | None:
        if not mentions and not context.vendor:
            return None
        tokens = [t for first, last in parts for t in tokenise(text, first, last, [m for m in mentions if first <= m.start and m.end <= last])]
        if not tokens:
            return None
        made = parse(tokens, self._words.rules.lexicon)
        found = hits(made, self._words.rules.targets, self.names, context.vendor)
        if not found:
            return None
        question = text[parts[0][0] : parts[-1][1]].rstrip("\"'”’ ").endswith("?")
        return Scene(text, made, found, self._words.rules, context, question)

    def _statements(self, scene: Scene, said: Speaker | None, day: date | None, outlet: str) -> list[Statement]:
        drafts = compose(scene, self._words.scope, said.parties if said else ())
        drafts += remark_drafts(scene, said, (self._words.wrongs, self._words.scope), drafts)
        date_drafts(scene, drafts, said, day)
        who = attribution(scene, said, self._words.speech, outlet)
        return [self._statement(scene, draft, who) for draft in drafts]

    def _statement(self, scene: Scene, draft: Draft, who: Attribution) -> Statement:
        start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
        act = Act.of(
            {
                "measure": draft.measure,
                "stage": draft.stage,
                "actor": draft.actor,
                "where": draft.where,
                "targets": draft.targets,
                "scope": list(draft.scope),
                "dates": draft.dates,
            }
        )
        return Statement(act, scene.text[start:end], start, end, self.version, attribution=who)


def _once(statements: list[Statement]) -> list[Statement]:
    """A tracker entry says a thing once: of statements with the same act the first stays."""
    kept: dict[tuple[object, ...], Statement] = {}
    for statement in statements:
        act = statement.act
        kept.setdefault((act.measure, act.stage, act.actor, act.targets), statement)
    return list(kept.values())


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
