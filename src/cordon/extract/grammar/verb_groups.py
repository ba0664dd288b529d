"""Verb groups: modals, auxiliaries, negations and adverbs up to the verb that counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.line import Line

VERB_OPENERS: Final = frozenset("VMXTR!")  # classes of words with which a verb group can begin
_ONE: Final = frozenset({"a", "an", "one", "another"})  # "delayed by a week"
_OUGHT: Final = "ought"
_AS: Final = {"cannot": "can", _OUGHT: "should"}
_NOT_BE: Final = ["not", "be"]
_BE: Final = frozenset({"be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re", "'s", "’s"})
_HAVE: Final = frozenset({"have", "has", "had", "having", "'ve"})
_DO: Final = frozenset({"do", "does", "did"})
_PAST: Final = frozenset({"was", "were", "had", "did"})
_GETTING: Final = frozenset({"get", "become"})
_GERUNDS: Final = frozenset({"being", "having"})
_ONLY: Final = (["only"], ["just"], ["merely"], ["simply"])
_NEVER_PASSIVE: Final = frozenset({"set", "go"})  # "is set to", "must be gone"
_UNTIL: Final = frozenset({"until", "till"})
_PARTICLES: Final = frozenset({"up", "out", "off", "down"})
_BEING: Final = {"s": "is", "d": "was", "e": "was", "g": "being"}
_LASTING_ON: Final = frozenset({"will", "'ll", "shall"})
_FORMS: Final = {"g": "ger", "n": "pp", "b": "base"}
_TENSES: Final = {"s": "present", "b": "present", "d": "past", "e": "past", "n": "participle", "g": "gerund"}


def opens_verb_group(line: Line, i: int) -> bool:
    """Whether a verb group begins with word i, which is of a class that can: "not be" does ("asked that it not be sold"), "nor did" not."""
    classes = line.classes
    cls = classes[i]
    if cls in "VMXT":
        return True
    if cls == "R":
        while classes[i + 1] == "R":
            i += 1
        return classes[i + 1] in "VM"
    return cls == "!" and (classes[i + 1] in "TV" or line.lows[i : i + 2] == _NOT_BE)


@dataclass(slots=True)
class VerbGroup:
    """`may not have been banned`, `to rip out`, `is set`: modals, auxiliaries, negations and adverbs up to the verb that counts."""

    start: int
    modal: str = ""
    negated: bool = False
    to: bool = False
    auxiliaries: list[str] = field(default_factory=list)

    def read(self, line: Line) -> Chunk | None:
        """The group, or `None` when no verb comes."""
        i, n = self.start, len(line.lows)
        while i < n:
            aside = self._aside(line, i) if i in line.adverbs else 0
            if not aside and not self._takes(line, i):
                break
            i += aside or 1
        if line.classes[i] == "V" or _does_away(line, i):
            return self._with_verb(line, i)
        if not self.auxiliaries:
            return None
        return self._semi(line.classes, i) if self.to else self._auxiliary_only(line.classes, i)

    def _aside(self, line: Line, i: int) -> int:
        """How many words from here are one adverb ("so far", "no longer")."""
        found = line.adverbs[i]
        if found.kind not in ("R!" if i > self.start else "!"):
            return 0
        self.negated = self.negated or found.kind == "!"
        return found.last - found.first

    def _takes(self, line: Line, i: int) -> bool:
        cls, low = line.classes[i], line.lows[i]
        if cls == "M":
            self.modal = self.modal or _AS.get(low, low)
            self.negated = self.negated or low == "cannot"
        elif cls == "X":
            if _does_away(line, i):
                return False
            self.auxiliaries.append(low)
        elif cls == "!":
            self.negated = self.negated or line.lows[i + 1 : i + 2] not in _ONLY  # "would not just ban it but"
        elif cls == "T" and self._may_take_to():
            self.to = True
        elif cls == "T" and _OUGHT in line.lows[self.start : i]:
            return not self.auxiliaries  # "ought not to be banned"
        else:
            return cls == "R" or (cls == '"' and self._goes_on_quoted(line.classes, i))
        return True

    def _goes_on_quoted(self, classes: str, mark: int) -> bool:
        """ "should “urgently remove”", "was “never banned”": the verb stands within quotation marks, its auxiliaries before them."""
        i = mark + 1
        while classes[i] in "R!":
            i += 1
        return classes[i] == "V" and bool(self.auxiliaries or self.modal or self.to)

    def _may_take_to(self) -> bool:
        """ "is to ban", "has to ban", but not "will to ban"."""
        if self.to or (self.modal and not self.auxiliaries):
            return False
        return not self.auxiliaries or self.auxiliaries[-1] in _BE | _HAVE

    def _with_verb(self, line: Line, i: int) -> Chunk:
        i = self._state(line, i) or i
        tag, last = line.tags[i], i + 1
        if tag.form == "e" and i == self.start and _has_doer(line, i):
            return Chunk("v", i, last, tag.lemma, form="pp", tense="participle", passive=True)  # "sponsored by a senator"
        aside = int(last < len(line.lows) and line.lows[last] == "instead")  # "settled instead for"
        particle = _particle(line, i, aside)
        last += 1 + aside if particle else 0
        opened_with_to = self._opened_with_to(line.classes)
        if self.to and self.auxiliaries and not opened_with_to:
            self.modal = self.modal or ("is to" if self.auxiliaries[0] in _BE else "has to")
            self.to = False
        helped = self.auxiliaries[-1] in _BE if self.auxiliaries else tag.form == "n" and not self.modal and not self.to
        passive = helped and tag.form in "en" and tag.lemma not in _NEVER_PASSIVE
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

    def _state(self, line: Line, i: int) -> int:
        """ "remains barred", "got banned", "became blacklisted": the participle behind a verb of lasting, "get" or "become" is what is
        told; 0 when there is none. What will last is so now.
        """
        lemma, form = line.tags[i].lemma, line.tags[i].form
        lasting = lemma in line.lexicon.sets.remaining
        if not lasting and lemma not in _GETTING:
            return 0
        at = i + 1
        while line.classes[at] == "R":
            at += 1
        if line.classes[at] != "V" or line.tags[at].form not in "en":
            return 0
        if lasting and self.modal in _LASTING_ON:
            self.modal, form = "", "s"
        self.auxiliaries.append("been" if self.auxiliaries else _BEING.get(form, "be" if self.to or self.modal else "are"))
        return at

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

    def _auxiliary_only(self, classes: str, last: int) -> Chunk:
        """ "is", "has", "did not": the auxiliary is the verb."""
        while last > self.start + 1 and classes[last - 1] == "R":
            last -= 1
        lemma = self._lemma()
        first = self.auxiliaries[0]
        tense = "past" if first in _PAST else "present"
        return Chunk("v", self.start, last, lemma, form=self._form_of(first), tense=tense, modal=self.modal, negated=self.negated)

    def _form_of(self, first: str) -> str:
        if first in _GERUNDS:
            return "ger"
        return "base" if first == "do" and not self.modal else "fin"  # "lets firms do business"

    def _opened_with_to(self, classes: str) -> bool:
        """ "to be", "not to be", against "is to"."""
        return classes[self.start] == "T" or (classes[self.start] in "!R" and classes[self.start + 1] == "T")

    def _lemma(self) -> str:
        word = self.auxiliaries[-1]
        return "have" if word in _HAVE else "do" if word in _DO else "be"

    def _semi(self, classes: str, last: int) -> Chunk:
        """ "to be likely": an infinitive of "to be"."""
        end = classes.rindex("X", self.start, last) + 1
        opened_with_to = self._opened_with_to(classes)
        if end >= last and not opened_with_to:
            self.modal = self.modal or ("is to" if self.auxiliaries[0] in _BE else "has to")  # "has to be out by 2025"
        form = "inf" if opened_with_to else "fin"
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


def _has_doer(line: Line, i: int) -> bool:
    """Whether "by" follows, behind a noun, with somebody who does it: no number, nothing done."""
    tokens = line.tokens
    plain = 0 < i < len(tokens) - 2 and line.lows[i + 1] == "by"
    means = plain and line.tags[i + 2].form == "g"  # "retaliated by barring"
    counted = plain and i + 3 < len(tokens) and line.lows[i + 2] in _ONE and line.tags[i + 3].lemma in line.lexicon.sets.durations
    return plain and not means and not counted and tokens[i + 2].kind != "0" and tokens[i - 1].kind in "we"


def _does_away(line: Line, i: int) -> bool:
    """ "did away with": before a particle of its own the auxiliary is a verb."""
    if i + 1 >= len(line.lows) or line.tags[i].lemma != "do":
        return False
    return line.lows[i + 1] in line.lexicon.particles.get("do", ())


def _particle(line: Line, i: int, aside: int) -> str:
    """ "rip out", "stepped up an effort": the particle behind the verb, and one of its own behind the words `aside`."""
    own = line.lexicon.particles.get(line.tags[i].lemma, ())
    if i + 1 + aside >= len(line.lows):
        return ""
    low = line.lows[i + 1 + aside]
    if aside:
        return low if low in own else ""
    if low in ("from", "against"):
        return ""  # it opens a phrase of its own: "gear stripped from networks"
    timed = low == "off" and i + 2 < len(line.lows) and line.lows[i + 2] in _UNTIL  # "put off until May its ruling"
    general = low in _PARTICLES and line.classes[i + 1] != "N" and (timed or line.classes[i + 2] in "DANe")
    return low if general or low in own else ""
