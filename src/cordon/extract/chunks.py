"""Groups tagged words: noun phrases and verb groups, with the small words between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cordon.extract.lexicon import Lexicon
from cordon.extract.tags import Tag
from cordon.extract.tokens import Token, stand, year_follows

_NP = frozenset("DANe0")
_BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "am", "'re", "'s", "’s"})
_HAVE = frozenset({"have", "has", "had", "having", "'ve"})
_DO = frozenset({"do", "does", "did"})
_PAST = frozenset({"was", "were", "had", "did"})
_GERUNDS = frozenset({"being", "having"})
_PARTICLES = frozenset({"up", "out", "off", "down"})
_ARTICLES_OF_NEW = frozenset({"a", "an", "any", "no", "another"})
_SCORE = 3  # words of "85-10"
_FORMS = {"g": "ger", "n": "pp", "b": "base"}
_TENSES = {"s": "present", "b": "present", "d": "past", "e": "past", "n": "participle", "g": "gerund"}


class Chunk(NamedTuple):
    """A stretch `tokens[first:last]`. `kind`: `n` noun phrase, `v` verb group, `t` time, else the class of its one word.

    Noun phrases: `lemma` is that of the head, `nouns` all noun lemmas, `definite` whether it has an article, possessor or name before the
    head, `possessor` the token of its "'s" (-1: none). Verb groups: `lemma`, `particle`, `form` (`fin`, `base`, `inf`, `ger`, `pp`),
    `tense`, `modal`, `negated`, `passive`.
    """

    kind: str
    first: int
    last: int
    lemma: str = ""
    nouns: tuple[str, ...] = ()
    definite: bool = False
    possessor: int = -1
    form: str = ""
    tense: str = ""
    modal: str = ""
    negated: bool = False
    passive: bool = False
    particle: str = ""


def chunk(tokens: Sequence[Token], tags: Sequence[Tag], lexicon: Lexicon) -> list[Chunk]:
    """The chunks of a sentence, in order and without gaps."""
    found: list[Chunk] = []
    i, n = 0, len(tokens)
    while i < n:
        made = _multiword(tokens, i, lexicon)
        if made is not None and made.kind == "!" and made.last < n and tags[made.last].cls in "VX":
            made = _VerbGroup(i).read(tokens, tags, lexicon) or made  # "no longer allows"
        if made is None and _opens_verb_group(tags, i):
            made = _VerbGroup(i).read(tokens, tags, lexicon)
        if made is None and tags[i].cls in "DANe0I":
            made = _noun_phrase(tokens, tags, i, lexicon)
        if made is None:
            cls = tags[i].cls
            made = Chunk("P" if cls in "TV" else cls, i, i + 1, tokens[i].low, negated=cls == "!")
        found.append(made)
        i = made.last
    return found


def _multiword(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Chunk | None:
    """Small words that are one: "such as", "as well as"."""
    for words, kind in lexicon.multiwords.get(tokens[i].low, ()):
        if stand(tokens, i, words):
            return Chunk(kind, i, i + len(words), " ".join(words))
    return None


def _opens_verb_group(tags: Sequence[Tag], i: int) -> bool:
    cls = tags[i].cls
    if cls in "VMXT":
        return True
    follower = tags[i + 1].cls if i + 1 < len(tags) else " "
    if cls == "R":
        while follower == "R":
            i += 1
            follower = tags[i + 1].cls if i + 1 < len(tags) else " "
        return follower in "VM"
    return cls == "!" and follower in "TV"


@dataclass(slots=True)
class _VerbGroup:
    """`may not have been banned`, `to rip out`, `is set`: modals, auxiliaries, negations and adverbs up to the verb that counts."""

    start: int
    modal: str = ""
    negated: bool = False
    to: bool = False
    auxiliaries: list[str] = field(default_factory=list)

    def read(self, tokens: Sequence[Token], tags: Sequence[Tag], lexicon: Lexicon) -> Chunk | None:
        """The group, or `None` when no verb comes."""
        i, n = self.start, len(tags)
        while i < n:
            aside = self._aside(tokens, i, lexicon)
            if not aside and not self._takes(tokens[i].low, tags, i):
                break
            i += aside or 1
        if i < n and tags[i].cls == "V":
            return self._with_verb(tokens, tags, i, lexicon)
        if not self.auxiliaries:
            return None
        return self._semi(tags, i) if self.to else self._auxiliary_only(tags, i)

    def _aside(self, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int:
        """How many words from here are one adverb ("so far", "no longer")."""
        found = _multiword(tokens, i, lexicon)
        if found is None or found.kind not in ("R!" if i > self.start else "!"):
            return 0
        self.negated = self.negated or found.kind == "!"
        return found.last - found.first

    def _takes(self, low: str, tags: Sequence[Tag], i: int) -> bool:
        cls = tags[i].cls
        if cls == "M":
            self.modal = self.modal or ("can" if low == "cannot" else low)
            self.negated = self.negated or low == "cannot"
        elif cls == "X":
            self.auxiliaries.append(low)
        elif cls == "!":
            self.negated = True
        elif cls == "T" and self._may_take_to():
            self.to = True
        else:
            quoted = cls == '"' and bool(self.auxiliaries) and i + 1 < len(tags) and tags[i + 1].cls == "V"
            return cls == "R" or quoted
        return True

    def _may_take_to(self) -> bool:
        """ "is to ban", "has to ban", but not "will to ban"."""
        if self.to or (self.modal and not self.auxiliaries):
            return False
        return not self.auxiliaries or self.auxiliaries[-1] in _BE | _HAVE

    def _with_verb(self, tokens: Sequence[Token], tags: Sequence[Tag], i: int, lexicon: Lexicon) -> Chunk:
        tag, last = tags[i], i + 1
        if tag.form == "e" and i == self.start and _has_doer(tokens, i):
            return Chunk("v", i, last, tag.lemma, form="pp", tense="participle", passive=True)  # "sponsored by a senator"
        particle = _particle(tokens, tags, i, lexicon)
        last += 1 if particle else 0
        opened_with_to = self._opened_with_to(tags)
        if self.to and self.auxiliaries and not opened_with_to:
            self.modal = self.modal or ("is to" if self.auxiliaries[0] in _BE else "has to")
            self.to = False
        helped = self.auxiliaries[-1] in _BE if self.auxiliaries else tag.form == "n" and not self.modal and not self.to
        passive = helped and tag.form in "en" and tag.lemma != "set"
        return Chunk(
            "v",
            self.start,
            last,
            tag.lemma,
            form=self._form(tag.form),
            tense=self._tense(tag.form),
            modal=self.modal,
            negated=self.negated,
            passive=passive,
            particle=particle,
        )

    def _form(self, verb_form: str) -> str:
        if self.to:
            return "inf"
        if self.modal:
            return "fin"
        if not self.auxiliaries:
            return _FORMS.get(verb_form, "fin")
        first = self.auxiliaries[0]
        return "ger" if first in _GERUNDS else {"been": "pp", "be": "inf"}.get(first, "fin")

    def _tense(self, verb_form: str) -> str:
        if not self.auxiliaries:
            return _TENSES.get(verb_form, "present")
        if any(word in _HAVE for word in self.auxiliaries):
            return "perfect"
        if verb_form == "g":
            return "progressive"
        return "past" if self.auxiliaries[0] in _PAST else "present"

    def _auxiliary_only(self, tags: Sequence[Tag], last: int) -> Chunk:
        """ "is", "has", "did not": the auxiliary is the verb."""
        while last > self.start + 1 and tags[last - 1].cls == "R":
            last -= 1
        first = self.auxiliaries[0]
        tense = "past" if first in _PAST else "present"
        return Chunk("v", self.start, last, self._lemma(), form=self._form_of(first), tense=tense, modal=self.modal, negated=self.negated)

    def _form_of(self, first: str) -> str:
        if first in _GERUNDS:
            return "ger"
        return "base" if first == "do" and not self.modal else "fin"  # "lets firms do business"

    def _opened_with_to(self, tags: Sequence[Tag]) -> bool:
        """ "to be", "not to be", against "is to"."""
        return tags[self.start].cls == "T" or (tags[self.start].cls in "!R" and tags[self.start + 1].cls == "T")

    def _lemma(self) -> str:
        word = self.auxiliaries[-1]
        return "have" if word in _HAVE else "do" if word in _DO else "be"

    def _semi(self, tags: Sequence[Tag], last: int) -> Chunk | None:
        """ "to be likely": an infinitive of "to be"."""
        end = max(k for k in range(self.start, last) if tags[k].cls == "X") + 1
        opened_with_to = self._opened_with_to(tags)
        form = "inf" if opened_with_to else "fin"
        if end >= last and form == "fin":
            return None
        return Chunk(
            "v",
            self.start,
            last if opened_with_to else end,
            self._lemma(),
            form=form,
            tense="present",
            modal=self.modal,
            negated=self.negated,
        )


def _has_doer(tokens: Sequence[Token], i: int) -> bool:
    """Whether "by" and no number follow, behind a noun."""
    following = tokens[i + 1 : i + 3]
    return i > 0 and len(following) > 1 and following[0].low == "by" and following[1].kind != "0" and tokens[i - 1].kind in "we"


def _particle(tokens: Sequence[Token], tags: Sequence[Tag], i: int, lexicon: Lexicon) -> str:
    """ "rip out", "stepped up an effort": the particle behind the verb."""
    if i + 1 >= len(tokens):
        return ""
    low = tokens[i + 1].low
    if low in ("from", "against"):
        return ""  # it opens a phrase of its own: "gear stripped from networks"
    general = low in _PARTICLES and i + 2 < len(tags) and tags[i + 2].cls in "De"
    return low if general or low in lexicon.particles.get(tags[i].lemma, ()) else ""


def _noun_phrase(tokens: Sequence[Token], tags: Sequence[Tag], start: int, lexicon: Lexicon) -> Chunk:
    if tags[start].cls == "I":
        return Chunk("n", start, start + 1, tokens[start].low, definite=True)
    i, possessor, seen = start, -1, False
    nouns: list[str] = []
    while i < len(tags):
        cls = tags[i].cls
        step = _step(tokens, tags, i, lexicon) if cls in _NP else 1
        if cls == "'":
            possessor = i
        elif cls == "-" and i + 1 < len(tags) and tags[i + 1].cls in "eNAV0":
            step = 2 if tags[i + 1].cls == "V" else 1
        elif cls not in _NP or (seen and _ends_phrase(tokens, tags, (i, possessor), lexicon)):
            break
        elif step > 1 or cls == "N":
            nouns.append("-".join([*(t.low for t in tokens[i : i + step - 1]), tags[i + step - 1].lemma]))
        seen = seen or step > 1 or cls in "Ne"
        i += step
    return _phrase(tokens, tags, (start, min(i, len(tags))), (nouns, possessor), lexicon)


def _ends_phrase(tokens: Sequence[Token], tags: Sequence[Tag], at: tuple[int, int], lexicon: Lexicon) -> bool:
    """A determiner that no owner stands before opens another phrase, and so does a year behind a name."""
    i, possessor = at
    if tags[i].cls == "N" and tags[i].lemma in lexicon.sets.times and i + 1 < len(tokens) and tokens[i + 1].low in lexicon.sets.relating:
        return True  # "halted the ban hours before"
    after_last = i + 1 < len(tokens) and tokens[i].low in ("last", "next") and possessor != i - 1
    if after_last and tags[i + 1].lemma in lexicon.sets.times:
        return True  # "his move last week to ban"
    if tokens[i].low in lexicon.multiwords and tags[i].cls == "A" and _multiword(tokens, i, lexicon) is not None:
        return True  # "sales this year due to the ban"
    year = tags[i].cls == "0" and tags[i - 1].cls == "e" and tokens[i].low.isdigit()
    return year or (tags[i].cls == "D" and possessor != i - 1 and (possessor != i - 2 or tags[i - 1].cls != "A"))  # "Norland's big three"


def _step(tokens: Sequence[Token], tags: Sequence[Tag], i: int, lexicon: Lexicon) -> int:
    """How many words from here are one noun of the lexicon ("entity list"), else 1."""
    for words in lexicon.compounds.get(tokens[i].low, ()):
        if len(words) > 1 and stand(tokens, i, words):
            return len(words)
    return 1


def _phrase(tokens: Sequence[Token], tags: Sequence[Tag], span: tuple[int, int], inner: tuple[list[str], int], lexicon: Lexicon) -> Chunk:
    start, last = span
    nouns, possessor = inner
    head = nouns[-1] if nouns and tags[last - 1].cls == "N" else ""
    first = tokens[start].low
    opener = tags[start].cls
    there = any(t.low in lexicon.sets.standing for t in tokens[start:last])
    definite = possessor >= 0 or opener == "e" or there or (opener == "D" and first not in _ARTICLES_OF_NEW)
    score = last - start == _SCORE and [t.cls for t in tags[start:last]] == ["0", "-", "0"]  # "voted 85-10"
    timely = 0 < len(nouns) <= 2 and lexicon.sets.times.issuperset(nouns) and not any(t.cls == "e" for t in tags[start:last])
    if timely and year_follows(tokens, last):
        last += 2  # "May 16, 2019"
    return Chunk("t" if timely or score else "n", start, last, head, tuple(nouns), definite, possessor, negated=first == "no")
