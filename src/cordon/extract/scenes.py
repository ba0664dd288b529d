"""From a reading to the sentences worth reading, each parsed, with what the document said before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cordon.extract.grammar.clauses import parse
from cordon.extract.parties.agencies import owned
from cordon.extract.parties.scene import Rules, Scene
from cordon.extract.parties.targets import hits, vendor_of
from cordon.extract.parties.victims import without_victims
from cordon.extract.text.context import Context
from cordon.extract.text.headlines import HeadlineWords, spelled_out
from cordon.extract.text.members_told import with_members_first
from cordon.extract.text.prose import ProseWords, sentence_parts
from cordon.extract.text.reading import Passage, Reading
from cordon.extract.text.relevance import Relevance
from cordon.extract.text.sentences import sentences
from cordon.extract.text.surnames import Surnames
from cordon.extract.text.tokens import Token, tokenise, without_scare_quotes
from cordon.extract.words.lexicon import Lexicon
from cordon.model.act import COMPANY
from cordon.model.document import Span
from cordon.names import Mention, NameKind, Names

_NEAR: Final = 40  # characters between "Chinese" and the vendor that it describes
_DESCRIBING: Final = frozenset({NameKind.DEMONYM, NameKind.SEAT})
_STATES: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.AGENCY})
_ARTICLE: Final = 4  # characters before the name with which a sentence begins ("The ")
_BESIDE: Final = 12  # characters between two vendors of one list ("Norcom Ltd. and Sudcom")
_VENDORS: Final = 8  # vendors that a document keeps in mind


@dataclass(frozen=True, slots=True)
class SceneWords:
    """What finding scenes needs, made from names and lexicon once."""

    rules: Rules
    relevance: Relevance
    prose: ProseWords
    headlines: HeadlineWords
    surnames: Surnames

    @classmethod
    def of(cls, names: Names, lexicon: Lexicon) -> SceneWords:
        """From names and lexicon."""
        alone = Surnames(lexicon.sets.titles, lexicon.words, lexicon.sets.speech, names.holders.by_slug.values())
        return cls(Rules.of(names, lexicon), Relevance.of(names, lexicon), ProseWords.of(lexicon), HeadlineWords.of(lexicon), alone)

    @property
    def names(self) -> Names:
        """The names that are looked for."""
        return self.rules.names


def may_speak(reading: Reading, words: SceneWords) -> bool:
    """Whether any passage can name a target; the title and what stands before count, for "the company"."""
    texts = [reading.title, reading.before, *(reading.text[p.span[0] : p.span[1]] for p in reading.passages)]
    return any(text and words.relevance.may_name(text) for text in texts)


def scenes(reading: Reading, words: SceneWords) -> Iterator[tuple[Passage, Scene]]:
    """The scenes of a reading in the order of its passages."""
    day = reading.published
    context = Context(home=home_of(words.names, reading.outlet), published=day.first if day is not None and day.has_year else None)
    _prime(context, reading.title, words)
    _prime(context, reading.before, words)
    for passage in reading.passages:
        _prime(context, passage.heading, words)
        context.topic = _topic(passage.heading, words)
        for scene in _in_passage(reading.text, passage.span, context, words):
            yield passage, scene


@lru_cache(maxsize=512)
def home_of(names: Names, outlet: str) -> str:
    """The country of an outlet; empty for an unknown one, and for wires, which write for everybody."""
    known = names.find_outlet(outlet) if outlet else None
    return known.country if known is not None and known.country and known.tier != "wire" else ""


def _prime(context: Context, text: str, words: SceneWords) -> None:
    """What is said before, a sentence at a time."""
    for start, end in sentences(text, 0, len(text)) if text else ():
        found = _mentions(text[start:end], context, words)
        context.opener = _opener(found, 0)
        _remember(context, found, words.names)


def _mentions(text: str, context: Context, words: SceneWords) -> Sequence[Mention]:
    """The names in a text, with the last names of those whom the document has named in full, or who speak for a state in question."""
    found = words.names.matcher.find(text)
    for name, who in words.surnames.sitting(found, text, context.published, (context.home, context.country)).items():
        context.officials.setdefault(name, who)
    return words.surnames.added(found, text, context.officials)


def _topic(heading: str, words: SceneWords) -> str:
    known = words.names.companies.find(heading) if heading else None
    return "org:" + known if known else ""


def _remember(context: Context, mentions: Sequence[Mention], names: Names) -> None:
    """Keeps the vendors, and the last company, place and speaker."""
    _remember_vendors(context, mentions, names)
    for i, mention in enumerate(mentions):
        kind = mention.kind
        if kind in (NameKind.VENDOR, NameKind.COMPANY):
            company = mention.as_kind(NameKind.COMPANY)
            if company and context.company != COMPANY + company.id:
                context.before, context.company = context.company, COMPANY + company.id
        elif kind is NameKind.HOLDER and mention.place:
            context.speaker, context.person = mention.place, ""
        elif kind is NameKind.PERSON and (own := names.people.by_slug.get(mention.id)):
            context.speaker = f"{COMPANY}{names.vendors.by_slug[own.vendor].company}"
            context.person, context.pronoun = own.vendor, own.pronoun
        elif kind in (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM, NameKind.AGENCY) and mention.place:
            follower = mentions[i + 1] if i + 1 < len(mentions) else None
            describes = kind is NameKind.DEMONYM and follower is not None and follower.kind is NameKind.VENDOR
            # "the Chinese vendors", "the Shenzhen-based firm"
            of_maker = kind in _DESCRIBING and any(names.origin(vendor) == mention.place for vendor in context.vendors)
            if not of_maker and not (describes and follower is not None and follower.start - mention.end < _NEAR):
                context.place = mention.place
                context.country = mention.place if names.places.by_code[mention.place].kind != "bloc" else context.country


def _remember_vendors(context: Context, mentions: Sequence[Mention], names: Names) -> None:
    """The vendors in the order in which they were last named; those with little between them stand together."""
    context.age += 1
    last: Mention | None = None
    for mention in mentions:
        vendor = vendor_of(mention, names)
        if not vendor or mention.kind is NameKind.PERSON:
            continue
        if vendor in context.vendors:
            context.vendors.remove(vendor)
        context.vendors.append(vendor)
        beside = last is not None and mention.start - last.end < _BESIDE
        context.together = (*context.together, vendor) if beside else (vendor,)
        context.age, last = 0, mention
    context.together = tuple(dict.fromkeys(context.together))
    del context.vendors[:-_VENDORS]


def _in_passage(text: str, span: Span, context: Context, words: SceneWords) -> Iterator[Scene]:
    passage = text[span[0] : span[1]]
    found = owned(_mentions(passage, context, words), passage, context, words.names)
    mentions = [Mention(m.start + span[0], m.end + span[0], m.surface, m.candidates) for m in found] if span[0] else found
    if not mentions and not _is_about_somebody(context) and not words.relevance.may_class(text[span[0] : span[1]]):
        return
    at = 0
    for start, end in sentences(text, *span):
        first = at
        while at < len(mentions) and mentions[at].start < end:
            at += 1
        inside = [m for m in mentions[first:at] if m.start >= start]
        parts = sentence_parts(text, start, end, words.prose)
        scene = _scene(text, parts, inside, context, words) if parts else None
        if scene is not None:
            yield scene
        context.opener = _opener(inside, start)
        _remember(context, inside, words.names)


def _opener(mentions: Sequence[Mention], start: int) -> str:
    """The state with which a sentence begins, for "it" in the next one; empty when it begins otherwise."""
    first = mentions[0] if mentions else None
    opens = first is not None and first.start - start <= _ARTICLE and first.kind in _STATES
    return first.place if first is not None and opens else ""


def _is_about_somebody(context: Context) -> bool:
    """Whether a vendor or one of its people was named before, for "the company" and "she"."""
    return bool(context.vendors or context.person)


def _scene(text: str, parts: Sequence[Span], mentions: Sequence[Mention], context: Context, words: SceneWords) -> Scene | None:
    if not mentions and not _is_about_somebody(context) and not words.relevance.may_class(text[parts[0][0] : parts[-1][1]]):
        return None
    tokens: list[Token] = []
    for first, last in parts:
        tokens += tokenise(text, first, last, [m for m in mentions if first <= m.start and m.end <= last])
    if not tokens or not (words.relevance.may_state(tokens) or _counts(tokens)):
        return None
    lexicon = words.rules.lexicon
    tokens = with_members_first(without_scare_quotes(tokens), lexicon.words, lexicon.actor_nouns["company"])
    made = parse(spelled_out(tokens, words.headlines), lexicon)
    found = without_victims(made, hits(made, words.rules.targets, words.names, context))
    if not found:
        return None
    question = text[parts[0][0] : parts[-1][1]].rstrip("\"'”’ )").endswith("?")
    return Scene(text, made, found, words.rules, context, question)


def _counts(tokens: list[Token]) -> bool:
    """Whether a sentence gives a number that can be a figure."""
    return any(t.low[-1] == "%" or t.low[0] in "$€£¥" for t in tokens if t.kind == "0") or any(t.low in ("percent", "pct") for t in tokens)
