"""Whether a word that can be a verb is one at its place: behind "to", an auxiliary, a noun, "and"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.grammar.heads import agrees_over_phrases
from cordon.extract.grammar.timed_verbs import behind_date, follows_year
from cordon.extract.grammar.verb_places import (
    bears_vendor,
    ends_speech,
    governs_next,
    heads_list,
    held_by_body,
    is_dated,
    is_given,
    is_said,
    is_single,
    lacks_last,
    leads_modal,
    may_act,
    names_goods,
    opens_behind_name,
    owes_main_verb,
    owes_verb,
    subject_place,
    wants_verb,
)
from cordon.extract.grammar.word_place import NONE, WordPlace, tells_on
from cordon.extract.words.lexicon import Word
from cordon.extract.words.tags import Tag, tag_of

_WHICH: Final = frozenset({"last", "this"})  # before a time
_CLAUSE: Final = 12  # words back to the verb that a bare one behind "and" goes with


@dataclass(slots=True)
class VerbReading(WordPlace):
    """Reads a word as a verb, or says that its place asks for something else."""

    def verb(self, word: Word) -> Tag | None:
        """The word as a verb, or `None` when its place asks for a noun or adjective."""
        form = word.verbs[0][1]
        past = word.verb_as("e")
        if form == "b" and past is not None and self.before == "N" and not word.noun and not self.agrees("b"):
            return tag_of("V", *past)  # "the ministry put it", "the firm put on a list"
        if form == "b" and past is not None and (self.before in "e,)" or self.is_past()):
            return self._past(word._replace(verbs=(past,)))  # "India cost the firm", "…, set to start, …"
        if self.before in "TMX":
            return self._after_auxiliary(word) if self.before == "X" else self._after_to(word)
        if form in "bs" and leads_modal(self.tags, self.before, self.words.get(self.follower.low, NONE)):
            return None  # "says the Norcom dispute could be settled"
        if form == "g":
            return None if self.names_doing(word) else tag_of("V", *word.verbs[0])
        return self._past(word) if form in "edn" else self._placed(word) or self._base(word)

    def _placed(self, word: Word) -> Tag | None:
        """A verb that what stands around it leaves no doubt about; else `None`."""
        if ends_speech(self.tags, word, self.follower, self.lexicon):
            self.tags[-1] = tag_of("N", self.last) if self.tags[-1].cls == "A" else self.tags[-1]  # "…, one official says"
        elif not self._tells_of_antecedent(word) and not governs_next(self.tags, (word, self.last), self.follower, self.lexicon):
            return None
        return tag_of("V", *word.verbs[0])

    def _tells_of_antecedent(self, word: Word) -> bool:
        """ "a maker which Norland says spies for", "the app, which officials fear could spy": behind a verb of saying the clause tells
        what the noun before it does; and that verb itself, between its subject and what is told."""
        lemma, form = word.verbs[0]
        known = self.words.get(self.follower.low, NONE)
        if known.tag == "M":
            return lemma in self.lexicon.sets.clause_verbs and self.agrees(form) and lacks_last(self.tags, self.lexicon)
        told = (
            self.before == "V" and form in "bs" and self.tags[-1].form in "bsed" and self.tags[-1].lemma in self.lexicon.sets.clause_verbs
        )
        goes_on = self.follower.kind in "we0" and known.tag not in ("X", "S", "C")
        return told and goes_on and lacks_last(self.tags[:-1], self.lexicon)

    def _after_to(self, word: Word) -> Tag | None:
        lemma, form = word.verb_as("b") or word.verbs[0]
        if self.names_list(word) or (form == "g" and word.noun and self.follower.low == "of"):
            return None  # "to lifting of the ban"
        if form == "g" and word.adjective and self.tags[-1].cls == "T" and self.follower.kind in "we":
            return None  # "sells parts to existing customers"
        if form in "bg":
            return tag_of("V", lemma, form)
        if self.before == "T":  # "sells chips to blacklisted Norcom"
            return tag_of("A", word.verbs[0][0]) if form in "en" and self.follower.kind in "we" else None
        return None if word.noun else tag_of("V", lemma, form)

    def _after_auxiliary(self, word: Word) -> Tag | None:
        for wanted in "gne":
            found = word.verb_as(wanted)
            if found is not None:
                return tag_of("V", *found)
        auxiliary = next((t.lemma for t in reversed(self.tags) if t.cls == "X"), "")
        asked = auxiliary == "be" and len(self.tags) > 1 and self.tags[-2].lemma == "let"  # "let's ban it"
        return tag_of("V", *word.verbs[0]) if asked or auxiliary in ("do", "does", "did") else None

    def _past(self, word: Word) -> Tag | None:
        lemma, form = word.verbs[0]
        follower, known = self.follower, self.words.get(self.follower.low, NONE)
        if is_said(self.tags, (word, self.last), self.lexicon):
            self.tags[-1] = tag_of("N", self.last)
            return tag_of("V", lemma, form)
        if self.before == "0" and behind_date(self.tags, self.last, self.lexicon):
            return tag_of("V", lemma, form)
        noun_follows = follower.kind in "e0" or (follower.kind == "w" and (not known.tag or bool(known.noun)))
        described = word.adjective and self.before == "e" and follower.kind in "w0" and any(t.cls == "V" for t in self.tags)
        opens = self.before in ' ":' and noun_follows and lemma in self.lexicon.verb_classes  # "Blacklisted vendor Norcom"
        tied = self.before == "-" and len(self.tags) > 1 and self.tags[-2].cls == "e" and follower.kind == "w"  # "the Senate-passed bill"
        if (
            described
            or opens
            or (tied and noun_follows)
            or (noun_follows and (self.awaits_object(lemma) or held_by_body(self.tags, self.last, self.lexicon)))
            or (self.before in "D'A0P" and noun_follows and not (self.named and self.before == "A") and not is_dated(self.tags))
            or (word.adjective and self.before in "D'APNV" and follower.kind in "we" and not self._acts_on(known))
        ):
            return tag_of("A", lemma)
        return tag_of("V", lemma, form)

    def _acts_on(self, known: Word) -> bool:
        """ "the government limited its share", "the regulator limited Norcom": the first verb behind a subject; "a bill proposed
        by senators": behind a noun and before its doer."""
        if self.before != "N" or self.follower.low == "by":
            return self.before == "N"
        named = self.follower.kind == "e" and not any(t.cls in "VXM" for t in self.tags) and subject_place(self.tags, self.lexicon)
        behind = (
            self.tokens[len(self.tags) + 2].low
            if self.follower.low in _WHICH and len(self.tags) + 2 < len(self.tokens)
            else self.follower.low
        )
        timed = behind in self.lexicon.sets.times  # "the chamber passed last week"
        return known.tag == "D" or named or timed or (known.noun in self.lexicon.sets.withheld and subject_place(self.tags, self.lexicon))

    def _base(self, word: Word) -> Tag | None:
        """A form that is often a noun too: "plans", "ban", "calls"."""
        before = "N" if [t.cls for t in self.tags[-2:]] == ["N", "0"] else self.before  # "Section 889 prohibits"
        verb = tag_of("V", *word.verbs[0])
        closed = self.follower.kind in ".,;)—" and before in "Ne" and lacks_last(self.tags, self.lexicon) and self.agrees(word.verbs[0][1])
        ended = closed or wants_verb(self.tags) or self.agrees_alone(word) or self.by_body(word) or self.opens_main(word)
        goods = names_goods(self.tags, before, word, self.lexicon)  # "American chips"
        dated = follows_year(self.tags, self.last, word) and (self.follower.kind == "e" or self.phrase_follows())
        counted = before == "0" and (not word.noun or dated) and subject_place(self.tags, self.lexicon)
        nominal = (not ended and not counted and (goods or before in "DA'0P")) or is_given(self.tags, word, self.follower, self.lexicon)
        nominal = nominal or (before == "e" and word.noun != "" and word.verbs[0][1] == "b" and bears_vendor(self.tags, self.tokens))
        if nominal or (before in ' ":' and self.follower.low == "of") or self.opens_before_verb():  # "Heads of agencies", "Flex said"
            return None
        # "asked that officials not use"
        denied = bool(self.tags) and self.tags[-1].cls == "!" and word.verbs[0][1] == "b" and before in "Ne"
        listed = word.noun in self.lexicon.sets.supplies and self.follower.low in ("of", "from")  # "bans sales, imports from"
        resumed = before == "," and not listed and self.resumes(word.verbs[0][1])
        if ended or denied or counted or before in "IW" or resumed:
            return self._wanted(word) or verb
        if before == "C":
            return self._joined(word)
        if before in ' ":' and word.verbs[0][1] == "b" and self.noun_follows():
            return None  # "Chip makers"
        runs_out = self.lexicon.verb_effects.get(word.verbs[0][0]) == "end"  # "let the ban on Norcom lapse"
        if before in "Ne" and word.verbs[0][1] == "b" and self.helped() and (not word.noun or runs_out or self.phrase_follows()):
            return verb
        if before in "Ne)":
            return self._behind_noun(word)
        if word.verbs[0][1] == "b" and self.phrase_follows() and (before != "V" or self.tags[-1].lemma == "help"):
            return verb
        return None if word.noun or before == "V" else verb

    def _opens_clause(self) -> bool:
        """ "the rule", "rule": whether nothing but an article stands before the noun that opens its clause."""
        before = "".join(t.cls for t in self.tags[-3:])
        return before in ("N", "DN") or (before[1:] == "DN" and before[0] in ';:,"')

    def _behind_noun(self, word: Word) -> Tag | None:
        """Behind a noun or name: its verb ("the ministry plans to"), or the head of its phrase ("arms sales", "the Norcom ban")."""
        lemma, form = word.verbs[0]
        close = word.adjective and form == "b" and self.follower.low == "to"  # "officials close to the talks"
        known = self.words.get(self.follower.low, NONE)
        rules = form == "s" and self.before == "N" and word.noun != "" and self._heads_rule(known)  # "its procurement rules bar Norcom"
        if close or rules or heads_list(self.tags, self.before, word, self.lexicon):
            return None
        if word.noun and self._acts_over_phrases(word):
            return tag_of("V", lemma, form)
        if self.before == "e" and form == "b" and opens_behind_name(self.tags, (word, known), self.lexicon):
            return tag_of("V", lemma, form)
        if self.before == "e" and word.noun and form == "b" and not may_act(self.tags, self.lexicon):
            return None  # "the Norcom ban in Norland"
        lasts = lemma in self.lexicon.sets.remaining and any(f in "en" for _, f in known.verbs)
        lasts = lasts or (form == "s" and lemma in self.lexicon.sets.remaining and owes_main_verb(self.tags))
        if lasts or (self._favours_doing(lemma) and subject_place(self.tags, self.lexicon)):
            return tag_of("V", lemma, form)  # "Norcom stays banned"
        same = word.verb_as("n")
        if same is not None and self.before == "N" and self.follower.low == "by":
            return tag_of("V", *same)  # "the masts run by Lumo"
        owed = owes_verb(self.tags)
        owed = owed and not (form == "b" and known.verb_as("s") is not None and self._opens_clause())  # "the rule change bars"
        if self.before == "N" and word.noun and not owed and not self.agrees(form):
            return self._suffered(word)  # "the helicopter crash site"
        present = form == "b" and (word.noun or all(other != "e" for _, other in word.verbs))
        single = present and is_single(self.tags)
        phrase = self.phrase_follows() or (owed and bool(known.noun))
        ends = form == "s" and not word.noun
        goes_on = self.follower.kind == "w" and known.tag != "C" and self._names_doer()  # "a ban approved by parliament takes effect"
        only = (phrase and (owed or ends)) or (ends and (goes_on or owes_verb(self.tags, "PV")))  # "a licence that lets them buy expires"
        return tag_of("V", lemma, form) if not single and (only or self.after_noun(word)) else self._suffered(word)

    def _heads_rule(self, known: Word) -> bool:
        """Whether behind a noun in -s its verb follows, with what that is done to: a form of no noun in the plural, before a name or an
        article."""
        at = len(self.tags) + 1
        while at in self.adverbs:  # "rules in effect bar"
            at += 1
        known = self.words.get(self.tokens[at].low, NONE) if at in range(len(self.tags) + 2, len(self.tokens)) else known
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        verb = known.verb_as("b") is not None and self.tokens[at].text.islower()
        return verb and behind is not None and (behind.kind == "e" or self.words.get(behind.low, NONE).tag in ("D", "I"))

    def _names_doer(self) -> bool:
        """Whether the noun or name before tells who did what a participle tells: "approved by the ministry"."""
        at = next((i for i in range(len(self.tags) - 1, -1, -1) if self.tags[i].cls not in "DANe"), -1)
        return at > 0 and self.tags[at].lemma == "by" and self.tags[at - 1].cls == "V"

    def _acts_over_phrases(self, word: Word) -> bool:
        """ "carriers in the country use the", "firms on the list face fines": a verb of the noun that the phrases before it hang on."""
        lemma, form = word.verbs[0]
        known = self.words.get(self.follower.low, NONE)
        opens = self.follower.kind in "e0" or known.tag in ("D", "I", "T") or (lemma in self.lexicon.sets.facing and bool(known.noun))
        measure = self.before == "e" and self.lexicon.noun_classes.get(word.noun, "use") != "use"  # "news of Norcom ban a blow"
        return opens and form in "bs" and not measure and agrees_over_phrases(self.tags, self.tokens, form, self.lexicon)

    def _favours_doing(self, lemma: str) -> bool:
        """ "the minister supports banning it"."""
        behind = self.words.get(self.follower.low, NONE).verbs if lemma in self.lexicon.sets.favouring else ()
        return any(form == "g" and found in self.lexicon.verb_classes for found, form in behind)

    def _joined(self, word: Word) -> Tag | None:
        """Behind "and": a bare verb goes with one before it, and "orders" with a verb that agrees as well."""
        lemma, form = word.verbs[0]
        right_before = len(self.tags) > 1 and self.tags[-2].cls == "V" and self.tags[-2].form == form
        inside = any(t.cls == "V" and t.form == "b" for t in self.tags[-_CLAUSE:])
        only = not word.noun and (form == "s" or inside)
        risked = self.follower.low.endswith("ing") and lemma in self.lexicon.sets.facing  # "or risk losing access"
        phrase = self.phrase_follows() or self.follower.low == "being" or risked
        governs = self.words.get(self.follower.low, NONE).tag in ("D", "I")  # "and put the firm on a list"
        if right_before or only or governs or tells_on(self, form) or (inside and phrase):
            return tag_of("V", lemma, form)
        return self._joined_past(word)

    def _joined_past(self, word: Word) -> Tag | None:
        """ "has banned it and put pressure on others", "barred it and cut ties": a past behind a past, spelled like the bare verb."""
        past = word.verb_as("e")
        follower = self.words.get(self.follower.low, NONE)
        goes_on = self.follower.kind == "e" or bool(follower.noun) or follower.tag == "A"
        told = goes_on and past is not None and any(t.cls == "V" and t.form in "en" for t in self.tags[-_CLAUSE:])
        return tag_of("V", *past) if told and past is not None else None

    def _wanted(self, word: Word) -> Tag | None:
        """ "want it shut out": behind what somebody wants, a past that is spelled like the bare verb; else `None`."""
        past = word.verb_as("e") if len(self.tags) > 1 and self.tags[-2].lemma in self.lexicon.sets.wanting else None
        return tag_of("V", *past) if past is not None and self.before == "I" else None

    def _suffered(self, word: Word) -> Tag | None:
        """ "following curbs put in place by", "blocked an order set to apply": behind a noun that is no subject; else `None`."""
        past = word.verb_as("e")
        due = past is not None and self.follower.low == "to" and past[0] in self.lexicon.adjective_effects
        fits = due or (not word.noun and self.words.get(self.follower.low, NONE).tag == "P")
        return tag_of("V", past[0], "n") if past and fits and not subject_place(self.tags, self.lexicon) else None
