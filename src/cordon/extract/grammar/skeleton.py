"""The skeleton of a sentence, as it is filled and read: chunks with their subjects, objects and governors, and small steps between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.text.tokens import Token
from cordon.extract.words.actor_words import Party
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag
from cordon.names import NameKind

Run = tuple[int, int]
"""Chunks [first, last)."""
LOOK: Final = 24  # chunks that a search goes back or forth: sentences are windows, so time stays linear
SKIPPED: Final = frozenset("tR")  # times and adverbs
CONDITIONS: Final = frozenset(
    {"if", "unless", "provided", "lest", "in case", "as long as", "so long as", "on condition that", "on the condition that"}
)
_OF_TIME: Final = frozenset({"in", "on", "since", "at", "by", "of", "over", "during", "for", "within", "throughout", "after", "from"})
_MARGIN: Final = " " * 8
OPENERS: Final = {")": "(", "—": "—", ",": ","}
_DOERS: Final = frozenset({"by", "from"})
_PLACES: Final = frozenset({NameKind.PLACE, NameKind.PART})


@dataclass(slots=True)
class Parse:
    """A parsed sentence. Keys and values are numbers of chunks; `-1` is none. Filled by `clauses.parse`, then only read.

    `parent[k]` is what governs chunk k, and how: `obj`, `subj`, `comp` (a clause or infinitive), `rel` (a relative clause of a noun),
    `adv` (under a subordinator), `with` (a participle beside it), `conj`, `and`, `purpose`, or the preposition. `marker[k]` is the word
    that opens the clause of verb k, and `opener[k]` its chunk. `starts[k]` is the last verb whose subject begins with chunk k (relative
    clauses left out).
    `shared[k]` is the verb whose object verb k shares. `ends[k]` is where what is said of chunk k ends, once `reach.domain_end` was asked.
    `scopes` are the scope codes of the sentence by their tokens, once `scope.codes_in` was asked; `mains` its main clauses, once
    `main_clauses.main_clause` was asked. `spelled` are its words in lower case, `kinds` the kinds of its chunks as one string, with
    spaces behind the last, so that a look at `kinds[k]` a little before or behind the sentence needs no check; `kind(k)` looks anywhere.
    `asides` are the marks around who says so inside a clause, each with the other one. `acting` is who acts behind a noun phrase, once
    `roles.party` was asked. `spellings` and `lemmas` tell which words and heads there are at all, `heads` the last
    noun or the one word that counts in each chunk, `verbs` the verb groups in order, `named` the tokens that are names, `classes` those
    of all words, so that most finders need not walk over the sentence.
    """

    tokens: list[Token]
    tags: list[Tag]
    chunks: list[Chunk]
    lexicon: Lexicon
    spelled: list[str]
    classes: str
    kinds: str = ""
    subject: dict[int, Run] = field(default_factory=dict)
    objects: dict[int, Run] = field(default_factory=dict)
    parent: dict[int, tuple[int, str]] = field(default_factory=dict)
    marker: dict[int, str] = field(default_factory=dict)
    opener: dict[int, int] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)
    scopes: list[tuple[int, str]] | None = None
    spellings: frozenset[str] = frozenset()
    lemmas: frozenset[str] = frozenset()
    mains: tuple[Run, ...] = ()
    shared: dict[int, int] = field(default_factory=dict)
    asides: dict[int, int] = field(default_factory=dict)
    acting: dict[int, Party] = field(default_factory=dict)
    heads: list[str] = field(default_factory=list)
    verbs: list[int] = field(default_factory=list)
    named: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.kinds = "".join([chunk.kind for chunk in self.chunks]) + _MARGIN
        self.verbs = [k for k, chunk in enumerate(self.chunks) if chunk.kind == "v"]
        self.spellings = frozenset(self.spelled)
        self.heads = [chunk.nouns[-1] if chunk.nouns else chunk.lemma for chunk in self.chunks]
        self.named = [i for i, token in enumerate(self.tokens) if token.mention is not None]

    def says(self, words: frozenset[str]) -> bool:
        """Whether the sentence has one of the words."""
        return not words.isdisjoint(self.spellings)

    def holds(self, lemmas: frozenset[str]) -> bool:
        """Whether the sentence has one of the words as a noun or as what counts in a chunk, in their basic form."""
        if not self.lemmas:
            heads = frozenset([chunk.lemma for chunk in self.chunks])
            self.lemmas = heads.union(*[chunk.nouns for chunk in self.chunks if chunk.nouns])
        return not lemmas.isdisjoint(self.lemmas)

    def headed(self, words: frozenset[str]) -> list[int]:
        """The chunks whose head is one of the words, in order."""
        if not self.holds(words):
            return []
        return [k for k, head in enumerate(self.heads) if head in words]

    def lows(self, k: int) -> list[str]:
        """The words of a chunk in lower case."""
        found = self.chunks[k]
        return self.spelled[found.first : found.last]

    def wording(self, k: int) -> str:
        """A chunk as it is told in an explanation."""
        return " ".join(self.lows(k))

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place of chunks [first, last) in the document."""
        return self.tokens[self.chunks[first].first].start, self.tokens[self.chunks[last - 1].last - 1].end

    def kind(self, k: int) -> str:
        """The kind of chunk k; a space outside the sentence."""
        return self.kinds[k] if 0 <= k < len(self.chunks) else " "

    def is_relative(self, k: int) -> bool:
        """Whether verb k is in a relative clause."""
        return self.parent.get(k, (0, ""))[1] == "rel"

    def gap(self, k: int) -> int:
        """The noun whose relative clause leaves the object of verb k out ("which Norland banned", "… is considering banning"), or -1."""
        p, relation = self.parent.get(k, (-1, ""))
        if k in self.objects or self.chunks[k].passive:
            return -1
        top = k
        while relation == "comp" and self.kind(p) == "v" and p < top:
            top = p
            p, relation = self.parent.get(top, (-1, ""))
        run = self.subject.get(top)
        return p if relation == "rel" and run is not None and run[0] > p else -1


def back(made: Parse, k: int) -> int:
    """The chunk before k, adverbs and times ("on Monday", "in April") left out; -1 at the start."""
    k -= 1
    while made.kinds[k] in SKIPPED:
        timed = made.kinds[k] == "t" and made.kinds[k - 1] == "P" and made.chunks[k - 1].lemma in _OF_TIME
        k -= 2 if timed else 1
    return k


def behind_aside(made: Parse, p: int) -> int:
    """The chunk before an aside on who says so that the mark at p closes ("has decided, he said, to"); p itself if it closes none."""
    return back(made, made.asides[p]) if p > 0 and made.kinds[p] in ",—" and made.asides.get(p, p) < p else p


def closes_date(made: Parse, p: int) -> bool:
    """ "until Jan. 1, 2025, to": the comma belongs to the date."""
    dated = made.kind(p) == "," and made.kind(p - 1) == "t"
    return dated and any(t.low == "," for t in made.tokens[made.chunks[p - 1].first : made.chunks[p - 1].last])


def verb_before(made: Parse, p: int) -> int:
    """The nearest verb at p or before, not over a semicolon; -1 if there is none."""
    first, last = max(0, p - LOOK + 1), max(0, p + 1)
    verb = made.kinds.rfind("v", first, last)
    return verb if verb > made.kinds.rfind(";", first, last) else -1


def way_up(made: Parse, k: int) -> list[int]:
    """Chunk k and what governs it, one above the other. It ends at the top, or where the way comes back to itself: a noun and the clause on
    it may hang on each other."""
    way: list[int] = []
    while k >= 0 and k not in way:
        way.append(k)
        k = made.parent.get(k, (-1, ""))[0]
    return way


def phrase_start(made: Parse, p: int) -> int:
    """The head of "pressure on European countries", "a decision today with his ministers" seen from its end."""
    while p >= 2 and made.chunks[p - 1].kind == "P":
        before = behind_same(made, p) or (p - 3 if made.chunks[p - 2].kind in SKIPPED else p - 2)
        if made.kind(before) != "n":
            break
        p = before
    return p


def behind_same(made: Parse, p: int) -> int:
    """ "by firms and by states": the phrase behind the same preposition before "and", seen from the one behind it; 0 if there is none."""
    joined = made.kinds[max(p - 4, 0) : p + 1] == "PnCPn"
    return p - 3 if joined and made.chunks[p - 4].lemma == made.chunks[p - 1].lemma else 0


def leads_on(made: Parse, q: int) -> bool:
    """Whether chunk q is a noun that leads to an act: "a decision to", "demands for"; not a body behind "by" ("by the opposition to")."""
    lemma = made.chunks[q].lemma
    if made.kinds[q] != "n" or lemma not in made.lexicon.governing:
        return False
    return not (q and made.chunks[q - 1].lemma in _DOERS and made.lexicon.noun_effects.get(lemma) == "oppose")


def helps_across(made: Parse, q: int) -> bool:
    """Whether the mark at q opens an aside behind the auxiliary of the verb that stands behind it ("will, if asked, ban")."""
    return made.kinds[q] in ",—" and made.chunks[q].last - made.chunks[q].first > 1


def leaves_object_out(made: Parse, k: int) -> bool:
    """ "curbs our ministry has put on": no object behind the verb, so the noun before is it."""
    q = k + 1
    while made.kind(q) in SKIPPED:
        q += 1
    return not made.chunks[k].passive and (q >= len(made.chunks) or made.chunks[q].kind in "P.,v")


def is_place(made: Parse, k: int) -> bool:
    """Whether chunk k ends with the name of a place."""
    mention = made.tokens[made.chunks[k].last - 1].mention if made.kind(k) == "n" else None
    return mention is not None and mention.kind in _PLACES


def is_finite(chunk: Chunk) -> bool:
    """Whether it is a verb group with a tense."""
    return chunk.kind == "v" and chunk.form == "fin"


def tells_reason(made: Parse, k: int) -> bool:
    """ "did not say why it had banned": whose reason is asked or told is there, whatever is said of the reason."""
    return made.marker.get(k) == "why" and is_finite(made.chunks[k])
