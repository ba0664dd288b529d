"""Tells what each word is in its sentence: verb, noun, adjective or a closed class, by the lexicon and the words around it.

Classes: `D` determiner, `I` pronoun, `P` preposition, `M` modal, `X` be/have/do, `!` negation, `C` and/or/but, `S` subordinator,
`W` relative pronoun, `R` adverb, `T` the word "to", `V` verb, `N` noun, `A` adjective, `e` name, `'` possessive, `0` number; marks stand
for themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.grammar.line import Line
from cordon.extract.grammar.verb_places import (
    is_done,
    like_name,
)
from cordon.extract.grammar.verb_reading import VerbReading
from cordon.extract.grammar.word_place import END, NONE, in_title, inside_compounds
from cordon.extract.text.tokens import Token
from cordon.extract.words.inflection import looks_plural
from cordon.extract.words.lexicon import Word
from cordon.extract.words.tags import BEHIND_OWNER, COMPARING, EITHER, VERBAL, Tag, tag_of

_HANDED: Final = frozenset({"to", "by", "for", "with"})  # behind "given" and "provided" that are no small words
_HANDLED: Final = frozenset({"exclude", "remove", "use", "shun"})  # classes of verbs that have no clause as object
_TIMED: Final = frozenset({"until", "till", "since"})
_ALWAYS_MODAL: Final = frozenset({"would", "could", "should"})
_AWAY: Final = frozenset({"out", "off", "up", "down", "away", "back"})  # behind what is moved: "taking it out will"
_DAYS: Final = frozenset(str(day) for day in range(1, 32))  # of a month
_SELF: Final = ("self", "selves")
_NOT: Final = frozenset({"no", "not", "never"})
_WHICH: Final = frozenset({"last", "this", "next"})  # before a month
_TOLD: Final = 3  # words between a verb of telling and "that": "told the panel that"


def tag(line: Line) -> None:
    """Gives each word of a sentence its tag."""
    adverbs = {i for found in line.adverbs.values() if found.kind == "R" for i in range(found.first, found.last)}  # "in effect" is no noun
    line.tags = _Tagger(line.lexicon, inside_compounds(line), adverbs, line.lexicon.words).run(line.tokens)
    line.classes = "".join([found.cls for found in line.tags]) + "  "


@dataclass(slots=True)
class _Tagger(VerbReading):
    """Gives tags from left to right."""

    def run(self, tokens: list[Token]) -> list[Tag]:
        """All tags of a sentence."""
        tags, settled, special = self.tags, self.lexicon.settled, self.compounds | self.adverbs
        self.tokens = tokens
        for at, (_, low, _, _, kind, _) in enumerate(tokens):
            if kind == "w":
                found = settled.get(low) if at not in special else None
            elif kind == "0":
                found = tag_of(kind, low) if at not in self.adverbs else None  # "has since 2019 barred"
            else:
                found = tag_of(kind) if kind != "'" else None
            if found is None or (found.cls == "N" and self.before in "MT"):
                token = tokens[at]
                self.follower = tokens[at + 1] if at + 1 < len(tokens) else END
                self.last = self._word_before(at)
                self.is_name = bool(at) and token.text[:1].isupper() and tokens[at - 1].kind in "we'," and not in_title(tokens)
                self.named = at > 1 and tokens[at - 1].text[:1].isupper() and token.text[:1].islower()
                found = self._tag(token)
            tags.append(found)
            cls = found.cls
            if cls not in "R!":
                self.before = cls
        return tags

    def _word_before(self, at: int) -> str:
        """The word before, adverbs of several words left out ("rules in effect bar"); empty at the start."""
        before = at - 1
        if at not in self.adverbs and before - 1 in self.adverbs:
            while before in self.adverbs:
                before -= 1
        return self.tokens[before].low if before >= 0 else ""

    def _tag(self, token: Token) -> Tag:
        if token.kind == "'":
            leans = self.before in "IW" or (self.tags and self.tags[-1].lemma == "let")
            return tag_of("X", "be", "s") if leans and token.low != "'" and self.tags else tag_of("'")  # "he's", "let's"
        if self.before in "MXWNeC" and len(self.tags) in self.adverbs:
            return tag_of("R")  # "would in effect exclude"
        if not self.tags and self.follower.kind == "," and token.low in self.lexicon.sets.interjected:
            return tag_of("R")  # "Well, Norland has banned it"
        word = self.words.get(token.low)
        if token.low in self.lexicon.hedges["initials"] and token.text.isupper() and not self.follower.text.isupper():
            return tag_of("N", token.low)  # "its RAN"
        if len(self.tags) in self.compounds and not (
            self.before in "TM" and self.follower.low == "and" and word is not None and word.verbs
        ):
            return tag_of("N", word.noun or token.low) if word is not None else self._unknown(token)
        return self._unknown(token) if word is None else self._known(token, word)

    def _unknown(self, token: Token) -> Tag:
        low, plain = token.low, token.low == token.text
        if plain and low.endswith("ly"):
            return tag_of("R")
        if plain and self.must_be_verb():
            return tag_of("V", low, "b")
        if plain and low.startswith("un") and low.endswith("ed"):
            return tag_of("A", low)  # "called the findings unsubstantiated"
        if plain and len(low) > 3 and low.endswith("ed") and self.before in "NeXI,":
            return tag_of("V", low[:-2], "e")
        if plain and len(low) > 4 and low.endswith("ing") and self.before in "PX":
            return tag_of("V", low[:-3], "g")
        if len(low) > 3 and looks_plural(low):
            return tag_of("N", low[:-3] + "y" if low.endswith("ies") else low[:-1])
        return tag_of("N", low)

    def _known(self, token: Token, word: Word) -> Tag:
        verbal = word.tag in ("P", "S") and word.verbs and (self.before in "TMX" or (self.before in "Ne" and self.follower.low in _HANDED))
        # "short of excluding"
        verbal = verbal or self.provides(token.low) or (word.tag == self.before == "P" and word.verb_as("g") is not None)
        if word.tag and not verbal:
            return self._closed(token, word)
        noun = (
            (self.is_name and (word.common or like_name(self.follower))) or (self.last == "whose" and word.noun) or self.bears_office(word)
        )
        found = self.verb(word) if word.verbs and not noun else None
        if found is not None:
            return found
        if word.adjective and not (word.noun and self.follower.kind not in "we"):
            return tag_of("A", token.low)
        if word.noun == token.low and not word.verbs and self.must_be_verb():
            return tag_of("V", token.low, "b")
        noun = word.noun or (word.verbs[0][0] if word.verbs else "")
        return tag_of("N", noun) if noun else tag_of(word.tag or "N", token.low)

    def _closed(self, token: Token, word: Word) -> Tag:
        low, cls = token.low, word.tag
        last = self.tags[-1].cls if self.tags else " "
        if low == "that":
            cls = self._that()
        elif low == "nor" and self.tags and self.before not in ".;C":
            cls = "C"
        elif low in EITHER and (last in "MX" or any(form in "sde" for _, form in self.words.get(self.follower.low, NONE).verbs)):
            cls = EITHER[low]  # "will neither ban it nor"
        elif low == "her" and self.follower.kind != "w":
            cls = "I"
        elif low == "one" and (last == "D" or self._is_counted()):
            cls = "D" if self._is_counted() else "N"  # "one carrier", against "no one", "the one who"
        elif low in COMPARING and self.follower.low.endswith("ly"):
            cls = "R"  # "more easily"
        elif (cls == "M" and self._is_no_modal(low)) or (low, last) in BEHIND_OWNER:
            cls = "N"  # "the must", "until May 12", "turned its back on", "millions of dollars' worth"
        elif cls == "R" and word.adjective and (last in "DA'P" or self.follower.low in self.lexicon.sets.times):
            cls = "A"
        elif (low == "since" and last == "X") or self._floats(low, last):
            cls = "R"
        elif cls == "X" and word.verbs:
            return tag_of("X", *word.verbs[0])
        elif self.before == "T" and low in VERBAL:
            return tag_of("V", low, "b")
        return tag_of(cls, low)

    def _is_counted(self) -> bool:
        """ "one carrier", "one small carrier", against "one of them" and "one says"."""
        behind = self.words.get(self.follower.low, NONE)
        return bool(behind.noun or behind.adjective) and not behind.verbs and not behind.tag

    def _is_no_modal(self, low: str) -> bool:
        """ "the must", "until May 12", "since May", against "ripping it out would cost"."""
        if self.before == "S" and self.tags[-1].lemma in _TIMED:
            return True
        if self.before == "0" and self.last in _DAYS and self.tokens[len(self.tags)].text.istitle():
            return True  # "on 14 May barred it"
        if low == "may" and self.last in _WHICH and self.tokens[len(self.tags)].text.istitle():
            return True  # "signed last May"
        behind = self.before == "P" and low not in _ALWAYS_MODAL and self.tags[-1].lemma not in _AWAY and not self._strands()
        alone = self.last in self.lexicon.sets.pointing_alone and self._is_led()  # "this would be a mistake"
        return behind or (self.before in "D'" and not alone) or self.follower.kind == "0"

    def _is_led(self) -> bool:
        """Whether a bare verb, an adverb or "not" follows a word that may be a modal."""
        word = self.words.get(self.follower.low, NONE)
        return word.tag in ("X", "R", "!") or word.verb_as("b") is not None

    def _strands(self) -> bool:
        """ "the place its chips come from will lose": a preposition right behind its verb, and one more verb behind the modal."""
        known = self.words.get(self.follower.low, NONE)
        led = len(self.tags) > 1 and self.tags[-2].cls == "V" and self.tokens[len(self.tags)].text.islower()
        return led and (known.tag in ("X", "!", "R") or any(form == "b" for _, form in known.verbs))

    def _floats(self, low: str, last: str) -> bool:
        """ "have all moved", "would itself no longer buy": a quantifier or pronoun between the parts of a verb group."""
        if low not in self.lexicon.sets.floating:
            return False
        follower = self.words.get(self.follower.low, NONE).verbs
        each = low == "both" or (low == "all" and any(form == "g" for _, form in follower))
        # "have all moved", "Lumo and Norcom both use", "Norland and Sudland all barring"
        between = last in "XM" or (last == "e" and each) or (low == "all" and last in "Ne" and self._is_first(follower))
        itself = last == "," and low.endswith(_SELF)  # "Norcom, itself blacklisted"
        return (between or itself) and (bool(follower) or self.follower.low in _NOT)

    def _is_first(self, follower: tuple[tuple[str, str], ...]) -> bool:
        """ "the heads of the agencies all warned": whether a past form follows that is the first verb of the sentence."""
        return any(form in "ed" for _, form in follower) and not any(t.cls in "VXM" for t in self.tags)

    def _several_do(self) -> bool:
        """Whether "that" behind several opens a clause with a bare verb: not "reports that trade fell", "told carriers that trade fell"."""
        last = len(self.tags) - 1
        while last > 0 and self.tags[last].cls == "R":
            last -= 1  # "plants abroad that"
        lemma = self.tags[last].lemma
        if not looks_plural(self.tokens[last].low) or lemma in self.lexicon.sets.telling_nouns or lemma in self.lexicon.noun_effects:
            return False
        i = last
        while i > 0 and self.tags[i].cls in "DANe'0-":
            i -= 1
        opens = self.tags[i - 1] if i and self.tags[i].cls == "P" else self.tags[i]  # "said in papers that trade fell"
        return opens.cls != "V" or (opens.lemma not in self.lexicon.sets.clause_verbs and opens.lemma not in self.lexicon.sets.telling)

    def _closes_aside(self) -> bool:
        """Whether the dash before this word closes what another one opened behind a noun, with no verb between them; or the comma a
        participle with a phrase ("a law, drafted by the ministry, that bars")."""
        mark = self.before
        opener = next((i for i in range(len(self.tags) - 2, 0, -1) if self.tags[i].cls in "—VXM"), 0)
        if mark == ",":
            led = opener > 1 and is_done(self.tags[opener]) and self.tags[opener + 1].cls == "P" and self.tags[opener - 2].cls == "N"
            return led and self.tags[opener - 1].cls == ","
        return opener > 0 and self.tags[opener].cls == mark and self.tags[opener - 1].cls in "Ne"

    def _that(self) -> str:
        """ "that" joins a clause to a verb, or opens a relative clause of a noun."""
        known = self.words.get(self.follower.low, NONE)
        goes_on = (
            known.tag in ("M", "X", "!", "R")
            or self.follower.kind == "'"
            or len(self.tags) + 1 in self.adverbs
            or (known.verbs and known.verbs[0][1] in "sden")
        )
        if self.before == "N" and known.verbs and known.verbs[0][1] == "b" and not known.tag and self._several_do():
            return "W"  # "carriers that trade with it"
        if self.before in " C;:—" and known.tag in ("M", "X"):
            return "I"  # "but that did not stop Norland"
        if self.before == "V" and not known.tag and not _HANDLED.isdisjoint(self.lexicon.verb_classes.get(self.tags[-1].lemma, ())):
            return "D"  # "to remove that equipment"
        told = any(t.cls == "V" and t.lemma in self.lexicon.sets.telling for t in self.tags[-_TOLD:])
        if self.before in "—," and goes_on and not told and self._closes_aside():
            return "W"  # "any firm—like Norcom—that poses"
        return "W" if self.before in "Ne'0" and goes_on and not told else "S"  # "told the panel that nearly all had"
