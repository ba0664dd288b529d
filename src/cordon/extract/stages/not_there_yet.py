"""Measures that a noun names and that are not there yet, or no more: "a ban would cost", "faces a ban", "the ban, which a court stayed"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse, is_place, phrase_start, verb_before
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.governing import is_restored
from cordon.extract.stages.stage import DONE, GIVEN, NOTHING, OPEN, group_stage
from cordon.extract.words.lexicon import Lexicon

_ANY: Final = frozenset({"a", "an"})
_SOME: Final = _ANY | {"any"}
_OF_SUBJECTS: Final = frozenset({"subj", "obj"})  # that of a passive is its object
_LENGTHS: Final = ("-hour", "-day", "-week", "-month", "-year", "-long")
_POINTING: Final = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our"})
_IMAGINED: Final = frozenset({"would", "could", "might", "may"})
_OUTLINED: Final = frozenset({GIVEN, "announced", "in-force"})
_FORETOLD: Final = _IMAGINED | {"will"}
_COMING: Final = frozenset({"exclude", "remove"})  # of sanctions and curbs that somebody faces it is open whether they are there
_BEGINS: Final = {"take": "effect", "come": "force", "enter": "force", "go": "effect", "kick": "in", "begin": "", "start": ""}
_WORDS: Final = frozenset({"effect", "force", "kick", "kicks", "begin", "begins", "start", "starts"})
_NEAR: Final = 10  # chunks from a noun to the verb that tells when it begins
_HAPPENING: Final = frozenset({"come", "follow", "happen", "arrive", "materialise", "materialize"})
_WHEN: Final = frozenset({"in", "on", "by", "for", "from", "within", "before"})
_COMING_ON: Final = frozenset({"will", "shall", "is to"})
_AT_ONCE: Final = frozenset({"immediately", "today", "tonight", "now"})
_BEHIND: Final = 3  # words from "takes" to "immediately", chunks from "runs" to "on Monday"
_DUE: Final = "due"
_DUE_TO: Final = "due to"
_OTHER: Final = "other"
_MAYBE: Final = frozenset({"may", "might", "could"})
_PROMISED: Final = frozenset({"", "will", "would", "shall", "is to"})
_HALTS: Final = {"suspend": "suspended", "end": "ended", "postpone": "postponed"}
_CLAUSE: Final = 8  # chunks behind a noun in which its relative clause begins


def halted_by(made: Parse, k: int, lexicon: Lexicon) -> str:
    """ "the ban, which a judge blocked in May", "a ban struck down by a court": how far its own relative clause leaves it; else empty."""
    p = made.parent.get(k, (-1, ""))[0]
    if made.kinds[k] != "n":
        return ""
    if made.kinds[p] == "v" and p > k and made.chunks[p].lemma in lexicon.verb_effects:
        return ""  # "the ban, stayed in May, was reinstated"
    if is_restored(made, k) and made.kinds[p] == "v" and group_stage(made, p, lexicon) in DONE:
        return ""  # "reinstated a ban that expired in May"; until that is done it is over
    for v in range(k + 1, min(k + _CLAUSE, len(made.chunks))):
        if made.parent.get(v) != (k, "rel") or made.chunks[v].negated:
            continue
        effect = effect_of(made, v, lexicon)
        done = made.chunks[v].form == "pp" or group_stage(made, v, lexicon) == "in-force"
        if effect in _HALTS and done and (made.chunks[v].passive or made.gap(v) == k):
            return _HALTS[effect]
    return ""


def _is_taken_as(made: Parse, k: int) -> bool:
    """ "could be read as a form of exclusion": what something may be taken for is not said to be there."""
    q = phrase_start(made, k) - 1
    if q <= 0 or made.chunks[q].lemma != "as":
        return False
    verb = made.chunks[verb_before(made, q)]
    return verb.lemma in made.lexicon.sets.taking_for and verb.modal in _IMAGINED


def not_there_yet(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str | None:
    """ "a Norcom ban would cost operators", "Norcom faces a ban": the stage of what noun k names; `None` where it is not so."""
    said = NOTHING if _is_taken_as(made, k) else _outlined(made, k, stage)
    if said is not None:
        return said
    verb, relation = made.parent.get(k, (-1, ""))
    chunk = made.chunks[k]
    if made.kind(verb) != "v" or stage not in (GIVEN, OPEN):
        return None
    if relation == "among" and _OTHER in made.lows(k):
        return NOTHING  # "barred it, among other penalties": what it is called that is told already
    pointed = made.tokens[chunk.first].low in _POINTING or chunk.possessor >= 0
    if relation == "subj" and stage == GIVEN:
        doing = made.tokens[chunk.last - 1].low.endswith("ing") and chunk.possessor < 0  # "the banning of the firm will hurt"
        modal = made.chunks[verb].modal
        deed = chunk.lemma in lexicon.sets.deeds  # "Norcom's exclusion could cost exporters"
        imagined = modal in _IMAGINED and (not pointed or deed or _would_infringe(made, k, verb))
        return NOTHING if imagined or (doing and modal in _FORETOLD) else None
    if (
        relation == "obj"
        and lexicon.noun_classes.get(chunk.lemma) == "retaliate"
        and made.chunks[verb].lemma in lexicon.hedges["expecting"]
    ):
        return "considered"  # "Norland fears retaliation"
    single = not made.tokens[chunk.last - 1].low.endswith("s")
    faced = relation == "obj" and made.chunks[verb].lemma in lexicon.sets.threatened_by and not made.chunks[verb].negated
    placed = made.chunks[verb].tense == "perfect" and made.kind(k + 1) == "P" and is_place(made, k + 2)  # "has faced a ban in Norland"
    several = not single and made.chunks[verb].tense == "perfect" and lexicon.noun_classes.get(chunk.lemma) in _COMING
    if faced and (placed or several or (made.chunks[verb].tense in ("past", "perfect") and _has_length(made, k))):
        return "in-force"  # "faced a two-week ban": it is over; "has faced bans"
    return (
        "considered"
        if faced and single and not pointed and (lexicon.noun_classes.get(chunk.lemma) in _COMING or chunk.lemma in lexicon.sets.fines)
        else None
    )


def _outlined(made: Parse, k: int, stage: str) -> str | None:
    """ "set out how the ban would work", "how bans would be applied": the stage of what has yet to begin; `None` where that is not told."""
    verb, relation = made.parent.get(k, (-1, ""))
    if stage not in _OUTLINED or made.marker.get(verb) != "how" or made.chunks[verb].modal not in _IMAGINED:
        return None
    if relation != "obj" and verb in made.objects:
        return None  # "how the ban would hurt it"
    return "announced" if made.chunks[k].definite or made.chunks[k].possessor >= 0 else "considered"


def _would_infringe(made: Parse, k: int, verb: int) -> bool:
    """ "the ban would breach free speech": said of one that is yet to come, where nobody's is named."""
    return made.chunks[k].possessor < 0 and made.chunks[verb].lemma in made.lexicon.sets.infringing


def _has_length(made: Parse, k: int) -> bool:
    """ "a brief ban", "a two-week ban": what is told with its length was there."""
    return any(low in made.lexicon.sets.short or low.endswith(_LENGTHS) for low in made.lows(k))


def beginning(made: Parse, k: int, stage: str) -> str:
    """How far a measure has got of which the sentence says that it has yet to begin or, where nothing else tells, has begun; else empty."""
    if stage == "in-force" and made.kinds[k] == "v":
        return "announced" if rules_later(made, k) else ""
    if made.kinds[k] == "n" and stage in (OPEN, GIVEN) and (_is_coming(made, k) or _will_bind(made, k)):
        return "announced"
    if made.kinds[k] != "n" or stage not in (OPEN, GIVEN) or not made.says(_WORDS):
        return "considered" if stage == OPEN and made.kinds[k] == "n" and _may_come(made, k) else ""
    for q in range(k + 1, min(k + _NEAR, len(made.chunks))):
        if made.kinds[q] == "v" and made.chunks[q].lemma in _BEGINS and _is_its_verb(made, k, q):
            told = "announced" if _is_to_come(made, q) else "in-force" if stage == OPEN and _is_past(made, q) else ""
            return told if told and _names_beginning(made, q) else ""
    return ""


def rules_later(made: Parse, k: int) -> bool:
    """ "the order, which takes effect in May, bars", "under a law to take effect in May, it is barred": what a rule does that has yet to
    begin."""
    noun = _rule_above(made, k) if made.says(_WORDS) else -1
    told = noun >= 0 and made.chunks[k].tense not in ("past", "perfect")
    rules = told and not made.lexicon.sets.rules.isdisjoint(made.chunks[noun].nouns[-1:])
    return rules and beginning(made, noun, GIVEN) == "announced"


def _rule_above(made: Parse, k: int) -> int:
    """The noun of the rule by which something is so: "the order bars", "under the order, it is barred"; -1 for none."""
    if "under" in made.spellings:
        under = next((q for q, chunk in enumerate(made.chunks) if chunk.lemma == "under" and made.kind(q + 1) == "n"), -1)
        return under + 1 if under >= 0 else made.subject.get(k, (-1, 0))[0]
    return made.subject.get(k, (-1, 0))[0]


def _may_come(made: Parse, k: int) -> bool:
    """ "a ban could come next week", "curbs may follow"."""
    verb, relation = made.parent.get(k, (-1, ""))
    return relation == "subj" and made.chunks[verb].lemma in _HAPPENING and made.chunks[verb].modal in _MAYBE and verb not in made.objects


def _will_bind(made: Parse, k: int) -> bool:
    """ "Norcom will be subject to the ban", "are to be subject to curbs": it is still to be applied."""
    subject, relation = made.parent.get(k, (-1, ""))
    verb = subject - 1
    if relation != "to" or made.lows(subject) != ["subject"] or made.kind(verb) != "v" or made.chunks[verb].lemma != "be":
        return False
    return (made.chunks[verb].modal == "will" or "to" in made.lows(verb)) and not made.chunks[verb].negated


def _is_coming(made: Parse, k: int) -> bool:
    """ "licences are coming soon", "a ban will follow"."""
    verb, relation = made.parent.get(k, (-1, ""))
    if relation != "subj" or made.chunks[verb].lemma not in _HAPPENING or verb in made.objects or made.chunks[verb].negated:
        return False
    if made.kind(verb + 1) == "P" and made.chunks[verb + 1].lemma not in _WHEN:
        return False  # "is coming to an end", "is coming under fire"
    return made.chunks[verb].modal in _COMING_ON or (made.chunks[verb].tense == "progressive" and not made.chunks[verb].modal)


def _is_past(made: Parse, q: int) -> bool:
    """ "took effect", "has come into force"."""
    verb = made.chunks[q]
    return verb.form == "fin" and verb.tense in ("past", "perfect") and not verb.modal and not verb.negated


def _is_its_verb(made: Parse, k: int, q: int) -> bool:
    """Whether verb q, or the one that it hangs on ("is due to take effect"), is said of the noun."""
    for _ in range(3):
        if made.parent.get(k, (-1, ""))[0] == q or made.parent.get(q) == (k, "rel") or made.subject.get(q, (-1, 0))[0] == k:
            return True
        if _stands_aside(made, k, q):
            return True
        q = made.parent.get(q, (-1, ""))[0]
        if made.kind(q) == "n" and _stands_aside(made, k, q):
            return True  # "the ban, due to take effect in May,"
        q = made.parent.get(q, (-1, ""))[0] if made.kind(q) == "n" else q  # over "due"
        if q < 0:
            return False
    return False


def _stands_aside(made: Parse, k: int, q: int) -> bool:
    """ "the order, to take effect in May,", "a rule due to take effect in May": behind noun k, or its comma."""
    before = q - 2 if made.kind(q - 1) == "P" and made.chunks[q - 1].lemma == _DUE_TO else q - 1
    before -= 1 if made.kind(before) == "," else 0
    head = made.chunks[k].nouns[-1:]
    if made.lexicon.sets.rules.isdisjoint(head) and not any(made.lexicon.noun_classes.get(n) in RESTRICTING for n in head):
        return False  # "his trial to start in May": there is a case
    return made.kind(before) == "n" and phrase_start(made, before) == k


def _is_to_come(made: Parse, q: int) -> bool:
    verb = made.chunks[q]
    present = verb.form == "inf" or verb.modal == "is to" or (verb.form in ("fin", "base") and verb.tense == "present")
    present = present and not (made.says(_AT_ONCE) and not _AT_ONCE.isdisjoint(made.spelled[verb.last : verb.last + _BEHIND]))
    return present and not verb.negated and verb.modal in _PROMISED


def ends_later(made: Parse, verb: int, effect: str) -> bool:
    """ "expires in May", "will end", "is due to run out": until then it is there."""
    chunk = made.chunks[verb]
    if effect == "weigh":
        due = made.kinds[verb + 1 : verb + 3] == "nv" and made.lows(verb + 1) == [_DUE]
        return due and effect_of(made, verb + 2, made.lexicon) == "end"
    timed = "t" in made.kinds[verb + 1 : verb + _BEHIND + 1] and chunk.tense == "present" and not chunk.modal
    return (timed or chunk.modal in _COMING_ON) and not (chunk.passive or chunk.negated)


def _names_beginning(made: Parse, q: int) -> bool:
    """Whether the words behind the verb say "effect", "into force", "in"."""
    wanted = _BEGINS[made.chunks[q].lemma]
    if not wanted:
        return q not in made.objects  # "the phase-out begins next year"
    behind = made.tokens[made.chunks[q].last : made.chunks[q].last + 3]
    return wanted in made.lows(q) or any(t.low in (wanted, "effect", "force") for t in behind)


def is_near(made: Parse, first: int, lexicon: Lexicon) -> bool:
    """Whether the words right before a noun say that it is near, not there."""
    return any(t.low in lexicon.sets.nearing for t in made.tokens[max(0, first - 2) : first])


def noun_stage(made: Parse, p: int, effect: str, lexicon: Lexicon) -> str:
    """The stage that noun p has of itself: "the law banning it" is there by its words, "a law banning it" as far as its verb tells."""
    if effect == "plan":
        return "considered" if is_imagined(made, p) else GIVEN
    if effect != "do" or made.tokens[made.chunks[p].first].low not in _ANY:
        return GIVEN
    yet = not_there_yet(made, p, OPEN, lexicon)
    return beginning(made, p, OPEN) or (OPEN if yet is None else yet)


def is_imagined(made: Parse, p: int) -> bool:
    """ "a decision to bar it would cost exporters": one that nobody has taken yet; "the decision to bar it could hurt" is there."""
    verb, relation = made.parent.get(p, (-1, ""))
    if verb < p or relation not in _OF_SUBJECTS or made.kinds[verb] != "v" or made.chunks[verb].modal not in _IMAGINED:
        return False
    return not made.is_relative(verb) and made.tokens[made.chunks[p].first].low in _SOME
