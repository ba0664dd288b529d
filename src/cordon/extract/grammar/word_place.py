"""Where a word stands while the words before it have their tags and those behind it not yet: what the place asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.heads import rule_lacks_main
from cordon.extract.grammar.line import Line
from cordon.extract.grammar.verb_places import (
    asked_to_act,
    ends_subject,
    is_single,
    is_sum,
    lacks_main,
    lacks_verb,
    opens_with_gerund,
    owes_main,
    subject_place,
)
from cordon.extract.text.tokens import Token
from cordon.extract.words.inflection import looks_plural
from cordon.extract.words.lexicon import Lexicon, Word
from cordon.extract.words.tags import Tag, tag_of

NONE: Final = Word()
END: Final = Token("", "", 0, 0, ".")
_OPENING: Final = tag_of(" ")
_STRIPPED: Final = frozenset({"exclude", "remove", "shun"})  # verbs that want an object
_SUFFERED: Final = frozenset({"exclude", "list", "prosecute"})  # classes of what is told of somebody before his name
# What follows a noun far more often than a verb ("sanctions on", "charges have"), and a verb more often than a noun ("plans to").
_NOUN_BEFORE: Final = frozenset(
    {"of", "on", "against", "over", "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "may", "might"}
)
_BACK: Final = 12  # words back to the verb that another one behind "and" goes with
_ROUGHLY: Final = frozenset({"about", "around", "nearly", "roughly", "almost"})
_VERB_BEFORE: Final = frozenset({"to", "that", "for", "from", "with", "whether", "out", "at", "by", "in", "up", "not", "as", "its", "new"})


@dataclass(slots=True)
class WordPlace:
    """The place of the word behind `tags`. `before` is the class of the last word that is no adverb or negation, a space at the start;
    `last` is the last word, `follower` the next one, `tokens` are all words. `named`: a name in capitals stands before a word in small
    letters; `is_name`: the word has a capital that only a name has.
    """

    lexicon: Lexicon
    compounds: set[int]
    adverbs: set[int]
    words: dict[str, Word]
    tags: list[Tag] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    before: str = " "
    follower: Token = END
    last: str = ""
    named: bool = False
    is_name: bool = False

    def hits_what_follows(self) -> bool:
        """ "a ban hurt the firm": between a subject and a noun phrase."""
        return self.before == "N" and self.phrase_follows() and subject_place(self.tags, self.lexicon)

    def must_be_verb(self) -> bool:
        """ "can email", "to bankroll the firm": right behind a modal, and between "to" and an article or pronoun, nothing else stands."""
        last = self.tags[-1].cls if self.tags else " "
        held = self.follower.low != "that" and self.words.get(self.follower.low, NONE).tag in ("D", "I")  # "to legislation that"
        return last == "M" or (last == "T" and held)

    def provides(self, low: str) -> bool:
        """ "Norcom provided most of the masts": behind the subject of a clause without a verb it opens no condition."""
        if low != "provided" or self.before not in "NeW" or self.follower.low == "that":
            return False
        opener = next((i for i in range(len(self.tags) - 1, -1, -1) if self.tags[i].cls in ",;:—SWC"), -1)
        inside = [t for t in self.tags[opener + 1 :] if t.cls in "VXM"]
        return self.before == "W" or not inside or (inside[-1] is not self.tags[-1] and inside[-1].lemma in self.lexicon.sets.clause_verbs)

    def names_doing(self, word: Word) -> bool:
        """Whether a word in -ing is a noun or adjective by its place."""
        single = is_single(self.tags)
        named = (self.before == "e" or single) and not self.phrase_follows() and not _are_measures(self.follower.low, self.lexicon)
        if word.noun and (named or is_sum(self.tags, self.lexicon)):
            return True  # "after the Norland blacklisting", "a trade blacklisting by"
        if (self.before in "eVP" or single) and self.follower.low == "of" and word.verbs[0][0] in self.lexicon.verb_classes:
            return True  # "the U.S. blacklisting of Norcom"
        if self.before in "Ne" and word.noun in self.lexicon.sets.court_doings and not self.phrase_follows():
            return True  # "appeals the court ruling on", "the extradition ruling could"
        opens = self.before in ' V":;' or (self.before == "N" and word.noun in self.lexicon.noun_classes)
        ends = self.before + self.follower.kind in ("N.", "N,")
        parted = self.follower.low in self.lexicon.particles.get(word.verbs[0][0], ())  # "considers ruling out Norcom"
        if word.noun and opens and (ends or (self.words.get(self.follower.low, NONE).tag == "P" and not parted)):
            return True  # "accepts funding from", "takes research funding from", "filmed the Norcom manager hearing"
        return (
            word.adjective
            or self.before in "D'"
            or (self.before == "0" and word.noun != "" and _behind_owned_year(self))
            or (self.before == "A" and not self.phrase_follows())
        )

    def agrees_alone(self, word: Word) -> bool:
        """ "this works", "what makes it risky", "those ban", "officials quietly ban", "carriers still use": no noun is described."""
        last = self.tags[-1] if self.tags else _OPENING
        form = word.verbs[0][1]
        owned = len(self.tags) > 1 and (self.tags[-2].cls == "P" or (self.tags[-2].cls in "CV" and not self.phrase_follows()))
        if last.cls == "D" and owned and word.noun:
            return False  # "from all state computers", "and all staff to remove"
        if last.cls == "D":
            return last.lemma in (self.lexicon.sets.one_alone if form == "s" else self.lexicon.sets.many_alone if form == "b" else ())
        if last.cls != "R" or self.before not in "NeA)" or word.adjective:
            return False
        if self.last.endswith("ly"):
            return self.last != "only"
        return self.last in self.lexicon.sets.timely and self.before != "A"

    def opens_main(self, word: Word) -> bool:
        """ "apps banned in Norland include", "a law passed last year bars", "being put on it bars": the verb behind a subject and what
        describes it."""
        form = word.verbs[0][1]
        owed = form in "bs" and self.before in "Ne0" and self.phrase_follows()
        if owed and rule_lacks_main(self.tags, self.tokens, form, self.lexicon):
            return True
        if owed and form == "s" and opens_with_gerund(self.tags) and not looks_plural(self.last):
            return True
        bare = form == "b" and not word.noun and self.before in "NeV"
        return bare and self.phrase_follows() and lacks_main(self.tags)

    def by_body(self, word: Word) -> bool:
        """ "the military advises": behind an adjective that is a noun for a body, a form in -s that is no plural."""
        return self.before == "A" and word.verbs[0][1] == "s" and not word.noun and self.last in self.lexicon.actor_nouns["state"]

    def agrees(self, form: str) -> bool:
        """Whether a form in -s stands behind one thing, a bare one behind several or those who are asked to act."""
        several = looks_plural(self.last)
        if form == "s":
            return not several
        return several or self.last in self.lexicon.sets.plurals or asked_to_act(self.tags, self.lexicon)

    def bears_office(self, word: Word) -> bool:
        """ "Governor Mark Doe": a first name between an office and the last name, or one that opens the sentence."""
        if not self.tags:
            return word.noun in self.lexicon.actor_nouns["titles"] and self.follower.kind in "we" and self.follower.text[:1].isupper()
        office = bool(self.tags) and self.tags[-1].cls == "N" and self.tags[-1].lemma in self.lexicon.actor_nouns["titles"]
        return office and self.is_name and self.follower.kind == "w" and self.follower.text[:1].isupper()

    def helped(self) -> bool:
        """ "helps customers monitor", "let the ban on Norcom expire": a bare verb behind the one that is helped, let or seen."""
        i = len(self.tags) - 1
        while i >= 0 and self.tags[i].cls in "DANe'0-P":
            i -= 1
        return (
            0 <= i < len(self.tags) - 1
            and self.tags[i + 1].cls != "P"
            and self.tags[i].cls == "V"
            and self.tags[i].lemma in self.lexicon.sets.helps | self.lexicon.sets.lets - self.lexicon.sets.prevents
        )

    def resumes(self, form: str) -> bool:
        """ "Norland bans Norcom, orders removal", and "Norland, a neighbour of Sudland, plans to": behind a comma the clause goes on; a
        bare form only before "to" ("carriers, which serve the north, plan to")."""
        if form != "s":
            return form == "b" and self.follower.low == "to" and owes_main(self.tags)
        if any(t.cls == "V" and t.form == "s" for t in self.tags):
            return True
        if lacks_verb(self.tags) or owes_main(self.tags):
            return True
        opened = any(t.cls == "," for t in self.tags[:-1])
        return opened and self.follower.low == "to" and not any(t.cls in "VXM" for t in self.tags)

    def is_past(self) -> bool:
        """Whether a spelling that is base and past form alike is the past one here, by what stands around it."""
        return self.hits_what_follows() or self.remains() or self.done_to_subject()

    def done_to_subject(self) -> bool:
        """ "Hit by sanctions, the firm": what opens the sentence before "by"."""
        return self.before in ' "' and self.follower.low == "by"

    def remains(self) -> bool:
        """ "remains shut out": behind a verb of going on."""
        return bool(self.tags) and self.tags[-1].cls == "V" and self.tags[-1].lemma in self.lexicon.sets.remaining

    def awaits_object(self, lemma: str) -> bool:
        """ "using designated equipment": right behind a gerund; "opens banned app"; "removed installed Norcom gear"."""
        last = self.tags[-1] if self.tags else _OPENING
        if last.cls == "V" and last.form == "s" and not _SUFFERED.isdisjoint(self.lexicon.verb_classes.get(lemma, ())):
            return last.lemma not in self.lexicon.sets.resulting
        if last.cls == "V" and last.form in "ebn" and self.follower.kind == "e":
            if last.lemma in self.lexicon.sets.giving:
                return True
            return not _STRIPPED.isdisjoint(self.lexicon.verb_classes.get(last.lemma, ()))
        return last.cls == "V" and last.form == "g" and last.lemma not in self.lexicon.sets.resulting

    def names_list(self, word: Word) -> bool:
        """ "adds Norcom to blacklist": a list that ends the line, behind what is put on it."""
        put = len(self.tags) > 1 and (self.tags[-2].cls in "Ne" or self.tags[-2].form in "en")
        ends = self.follower.kind in ".,;" or self.words.get(self.follower.low, NONE).tag == "P"
        return put and ends and word.noun in self.lexicon.sets.rosters

    def opens_before_verb(self) -> bool:
        """ "Flex said it": what opens a clause right before a word that only a verb can be is its subject."""
        known = self.words.get(self.follower.low, NONE)
        only = bool(known.verbs) and known.verbs[0][1] in "eds" and not known.noun and not known.adjective
        return self.before in ' ":' and (known.tag in ("M", "X") or only)

    def noun_follows(self) -> bool:
        """Whether the next word is a plural that only a noun can be."""
        known = self.words.get(self.follower.low, NONE)
        return self.follower.kind == "w" and self.follower.low.endswith("s") and not known.tag and not known.verbs and not known.adjective

    def after_noun(self, word: Word) -> bool:
        """Whether the noun before is a subject and what follows goes with a verb."""
        follower = self.follower
        if follower.low.endswith("ing") and word.verbs[0][0] in self.lexicon.sets.facing and ends_subject(self.tags, self.lexicon):
            return True  # "Norcom risks losing", "letting it build the network risks exposing"
        if follower.kind in ",.)" and not word.noun:
            return subject_place(self.tags, self.lexicon)  # "what happens, officials explain"
        if follower.kind in ",.'" or (follower.low in _NOUN_BEFORE and word.noun) or not subject_place(self.tags, self.lexicon):
            return False
        if follower.low == "being" and self.before == "e":
            return True  # "Norcom risks being banned"
        if follower.low in _ROUGHLY and word.verbs[0][0] in self.lexicon.sets.supplying:
            return word.verbs[0][1] == "s" and self.before == "e"  # "Norcom supplies about a third"
        known = self.words.get(follower.low, NONE)
        goods = word.verbs[0][1] == "s" and known.noun != ""  # "the arrest rattles chip stocks"
        return goods or self.phrase_follows() or known.tag == "R" or follower.low in _VERB_BEFORE or not (word.noun or word.adjective)

    def phrase_follows(self) -> bool:
        """Whether a noun phrase can begin with the next word."""
        if self.follower.kind in "e0":
            return True
        known = self.words.get(self.follower.low, NONE)
        open_class = self.follower.kind == "w" and not known.tag and not known.verbs
        return known.tag in ("D", "I") or known.adjective or open_class


def _behind_owned_year(place: WordPlace) -> bool:
    """ "its 2018 warning against", "the agency's May 2019 ruling on": behind a year that stands behind an owner."""
    i = len(place.tags) - 2
    while i >= 0 and place.tags[i].cls == "N" and place.tags[i].lemma in place.lexicon.sets.times:
        i -= 1
    return i >= 0 and (place.tags[i].cls in "D'" or place.tags[i].lemma == "whose")


def _are_measures(low: str, lexicon: Lexicon) -> bool:
    """ "in exchange for Norland lifting sanctions": what is there to be lifted, several at once and without an article."""
    noun = lexicon.words.get(low, NONE).noun
    return noun in lexicon.noun_classes and low == f"{noun}s"


def in_title(tokens: list[Token]) -> bool:
    """Whether a headline writes most words with a capital, so that a capital says nothing."""
    words = [token.text[:1].isupper() for token in tokens if token.kind == "w"]
    return sum(words) * 2 > len(words)


def tells_on(place: WordPlace, form: str) -> bool:
    """ "blocks Norcom and launches probe": behind "and" a second verb of a headline, with its object."""
    told = form == "s" and any(t.cls == "V" and t.form == "s" for t in place.tags[-_BACK:])
    return told and place.follower.kind in "we" and bool(place.words.get(place.follower.low, NONE).noun)


def inside_compounds(line: Line) -> set[int]:
    """The words inside nouns of several words ("entity list")."""
    inside: set[int] = set()
    for i, standing in line.compounds.items():
        for words in standing:
            if line.lexicon.words.get(words[-1], NONE).tag not in ("P", "R"):
                inside.update(range(i, i + len(words)))
    return inside
