"""Whether a verb can stand where a word does that may be a noun too: behind a subject that it agrees with, before what it governs."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.proper import is_capital
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag
from cordon.extract.words.wordbook import Word
from cordon.names import NameKind

_ONTO: Final = frozenset({"to", "on", "onto", "from", "off"})
_SPOKEN: Final = frozenset({"urge", "command", "oppose"})  # effects of verbs that somebody says
_PAIR: Final = 2  # words: a verb and the pronoun behind it
_SOLD_TO: Final = frozenset({"it", "them", "him", "her", "us"})
_GIVEN_TO: Final = frozenset({"to", "of", "for", "on", ",", "."})
_RELATIVE: Final = 4  # words of a relative clause before its verb
_NP: Final = frozenset("DANe'0-IR()")
_SINGLE: Final = frozenset({"a", "an", "no", "any", "another", "this", "every"})
_OPENING: Final = 4  # words at the start of a headline among which a comma stands for "and"
_CLAUSES: Final = frozenset({"if", "unless", "although", "though", "because", "when"})
_SPEAKER: Final = 7  # words of the one who says so at the end of a sentence


def may_act(tags: list[Tag], lexicon: Lexicon) -> bool:
    """Whether a bare verb goes with the name before: "Norland and Sudland ban", "demanded that Norland ban", "lets Norland ban"."""
    i = _before_phrase(tags)
    if i >= 0 and tags[i].cls == ",":
        return tags[i + 1].cls != "D"  # ", the Norlandic spy chief": one in a list has no article
    return i >= 0 and (tags[i].cls in "CS" or _is_lent(tags[i], lexicon))


def asked_to_act(tags: list[Tag], lexicon: Lexicon) -> bool:
    """ "urged that the ministry ban", "lets the ministry ban", "and the ministry ban": a bare verb may follow one thing."""
    i = _before_phrase(tags)
    if i < 0:
        return False
    listed = tags[i].cls == "," and i < _OPENING and all(t.cls != "D" for t in tags[i + 1 :])  # "Norcom, CFO face charges"
    joins = listed or tags[i].cls == "C"
    told = i > 0 and tags[i].cls == "S" and tags[i].lemma == "that" and tags[i - 1].cls == "V" and _is_lent(tags[i - 1], lexicon)
    return told or (joins and i > 0 and tags[i - 1].cls in "Ne") or _is_lent(tags[i], lexicon)


def _before_phrase(tags: list[Tag]) -> int:
    """The last word before the noun phrase that ends the tags, or -1."""
    return next((i for i in range(len(tags) - 1, -1, -1) if tags[i].cls not in "AeN'D"), -1)


def _is_lent(found: Tag, lexicon: Lexicon) -> bool:
    """Whether what stands behind this word may have a bare verb: behind a modal, or somebody who is asked, let, helped or pressed."""
    sets = lexicon.sets
    return found.cls in "MX" or (found.cls == "V" and found.lemma in sets.asking | sets.helps | lexicon.pressing)


def is_single(tags: list[Tag]) -> bool:
    """Whether one thing is spoken of, with which a bare verb does not agree: "no Norcom ban", "a Norcom plan", unless its modal stands
    before it ("Should an agency ban it")."""
    i = len(tags) - 1
    while i >= 0 and tags[i].cls in 'AeN-0"':
        i -= 1
    return i >= 0 and tags[i].cls == "D" and tags[i].lemma in _SINGLE and (not i or tags[i - 1].cls != "M")


def subject_place(tags: list[Tag], lexicon: Lexicon) -> bool:
    """Whether the noun phrase at the end of the tags stands where a subject can: not behind a verb or preposition."""
    i = len(tags) - 1
    while i >= 0:
        cls = tags[i].cls
        if cls in "PCT" and i and tags[i - 1].cls in _NP:
            i -= 1  # "officials in Norland", "Norland and Sudland"
        elif cls == "D" and i and tags[i - 1].cls == "N" and len(tags) - i > 1:
            return True  # "the risk the company poses"
        elif cls == "P" and not i and len(tags) > 1 and tags[1].cls in "D0":
            return True  # "About 60 percent of its masts"
        elif cls == "P" and i > 1 and _is_dated(tags, i, lexicon):
            i -= 1  # "an order signed on Friday"
        elif cls not in _NP:
            return _takes_subject(tags, i, lexicon) if cls in "VX" else cls not in "PT"
        i -= 1
    return True


def _is_dated(tags: list[Tag], i: int, lexicon: Lexicon) -> bool:
    """Whether preposition i opens the time of a participle behind its noun: "an order signed on Friday", "rules adopted in May"."""
    done = tags[i - 1].cls == "V" and tags[i - 1].form in "end" and tags[i - 2].cls == "N"
    return done and all(t.cls in "N0" and (t.cls == "0" or t.lemma in lexicon.sets.times) for t in tags[i + 1 :])


def held_by_body(tags: list[Tag], last: str, lexicon: Lexicon) -> bool:
    """ "banned it on state issued devices": behind the bare name of a body behind a preposition; `last` is its word."""
    bare = len(tags) > 2 and tags[-1].cls == "N" and last == tags[-1].lemma
    if not bare or last not in lexicon.actor_nouns["state"]:
        return False
    at = len(tags) - (3 if tags[-2].cls == "A" else 2)
    return at > 0 and tags[at].cls == "P" and any(t.cls == "V" for t in tags[:at])


def is_done(found: Tag) -> bool:
    """A form that can tell what was done to something: "signed", "banned"."""
    return found.cls == "V" and found.form in "en"


def lacks_main(tags: list[Tag]) -> bool:
    """ "apps banned in Norland include", "firms that were barred include": behind what describes a subject that still has no verb."""
    if owes_verb(tags, "V"):
        return True
    i = len(tags) - 1
    while i > 0 and tags[i].cls in "DANe'0-PR":
        i -= 1
    done = i > 0 and is_done(tags[i]) and tags[i - 1].cls == "N"
    return done and len(tags) - i > 1 and all(t.cls not in "VXM" for t in tags[:i])


def _takes_subject(tags: list[Tag], i: int, lexicon: Lexicon) -> bool:
    """Whether behind verb i a subject can stand: "demanded that Norland ban", "nor did Norland ban", "using its gear poses a risk"."""
    found = tags[i]
    opens = found.form == "g" and (not i or tags[i - 1].cls in 'S":;—')
    return opens or found.lemma in (lexicon.sets.asking if found.cls == "V" else ("do",))


def ends_speech(tags: list[Tag], word: Word, follower: Token, lexicon: Lexicon) -> bool:
    """ "…, operators warn", "…, a senior official says": a verb of saying at the very end, behind a comma or dash and who says so."""
    if follower.kind not in ".;" or word.verbs[0][0] not in lexicon.sets.said_last:
        return False
    i = len(tags) - 1
    while i >= 0 and tags[i].cls in "DAeN'-0P" and len(tags) - i < _SPEAKER:
        i -= 1
    return 0 < i < len(tags) - 1 and tags[i].cls in ',—"' and any(t.cls in "VX" for t in tags[:i])


def governs_next(tags: list[Tag], place: tuple[Word, str], follower: Token, lexicon: Lexicon) -> bool:
    """ "lawmakers demand ban", "Norland plans curbs", "Norland backs off": a verb that governs acts, between its subject and the bare
    noun or particle that headlines put behind it. `place` is what the word may be, and the word before."""
    word, last = place
    lemma, form = word.verbs[0]
    if not tags or form not in "bs" or not word.noun:
        return False
    particle = follower.low in lexicon.particles.get(lemma, ()) or any(follower.low == rest[0] for rest, _ in lexicon.idioms.get(lemma, ()))
    particle = particle or (follower.low == "to" and lemma in lexicon.sets.owing)
    noun = lexicon.words[follower.low].noun if follower.low in lexicon.words else ""
    known = noun in lexicon.noun_classes or noun in lexicon.noun_effects
    names_act = known and (lemma in lexicon.verb_effects or lemma in lexicon.sets.facing)
    if not names_act and not particle:
        return False
    people = tags[-1].cls == "N" and (tags[-1].lemma in lexicon.actor_nouns["state"] or tags[-1].lemma in lexicon.sets.people)
    people = people or (particle and tags[-1].lemma in lexicon.sets.built_things)  # "its networks run on"
    agrees = (
        ((people and last.endswith("s")) or asked_to_act(tags, lexicon)) if form == "b" else (tags[-1].cls == "e" or not last.endswith("s"))
    )
    return agrees and subject_place(tags, lexicon)


def wants_verb(tags: list[Tag]) -> bool:
    """Whether a verb stands behind the last words: "shops in Norland no longer offer", "Lumo and Norcom both use"."""
    if not tags or tags[-1].lemma not in ("longer", "both"):
        return False
    return (tags[-1].lemma == "both" and tags[-1].cls == "R") or (len(tags) > 1 and tags[-2].lemma == "no")


def owes_verb(tags: list[Tag], behind: str = "P") -> bool:
    """Whether a relative clause has its verb and the clause around it still has none: "firms that breach the ban on its gear face"."""
    opener = next((i for i in range(len(tags) - 1, 0, -1) if tags[i].cls == "W" or (tags[i].cls == "S" and tags[i].lemma == "that")), 0)
    if not opener or tags[opener - 1].cls not in "Ne" or not any(found.cls in "VXM" for found in tags[opener:]):
        return False
    phrase = next((i for i in range(len(tags) - 1, opener, -1) if tags[i].cls not in "DANe'0-"), opener)
    return tags[phrase].cls in behind and not any(found.cls in "VXM" for found in tags[:opener])


def owes_main_verb(tags: list[Tag]) -> bool:
    """Whether a gerund tells what the first noun does, and the clause has no verb yet: "a law banning its gear from tenders stays"."""
    doing = next((i for i, found in enumerate(tags) if found.cls in "VXMSW"), 0)
    opened = 0 < doing < len(tags) - 1 and tags[doing].form == "g" and tags[doing - 1].cls == "N" and tags[0].cls in "DNA"
    return opened and all(found.cls in "DANe'0-PR" for found in tags[:doing] + tags[doing + 1 :])


def opens_behind_name(tags: list[Tag], place: tuple[Word, Word], lexicon: Lexicon) -> bool:
    """ "carriers that rely on Norcom say ripping it out", "users of Norcom fear a": the verb of a subject that still has none, behind a
    bare name and before an article, pronoun or gerund; a measure ("news of Norcom ban a blow") stays a noun. `place` is what the word may
    be, and the next one."""
    word, follower = place
    clause = follower.tag in ("D", "I") or (bool(follower.verbs) and follower.verbs[0][1] == "g")
    before = tags[: -1 if tags[-1].cls == "R" else None]  # "firms that supply Norcom now need a"
    bare = len(before) > 1 and before[-2].cls not in "DANe'-0"
    measure = word.noun in lexicon.noun_classes or lexicon.noun_effects.get(word.noun, "weigh") != "weigh"
    if not clause or not bare or measure:
        return False
    plain = before[-2].cls == "P" and before[0].cls != "P" and all(t.cls in "DANe'0-P" for t in before)
    return plain or owes_verb(before, "PTV")


def lacks_verb(tags: list[Tag]) -> bool:
    """Whether a relative clause is open that still has no verb: "the rule, which, in the view of carriers, costs"."""
    opener = next((i for i in range(len(tags) - 1, 0, -1) if tags[i].cls == "W"), 0)
    return opener > 0 and not any(found.cls in "VXM" for found in tags[opener:])


def lacks_last(tags: list[Tag], lexicon: Lexicon) -> bool:
    """Whether a clause is open that has but its subject: "a firm that the state", "the app, which a fifth of the children", "the
    port where its ships"; not of what is told ("the claim that price")."""
    i = len(tags) - 1
    while i >= 0 and tags[i].cls in "DANe'0-PR":
        i -= 1
    if i < 1 or i + 1 == len(tags) or tags[i].cls not in "WS" or tags[i + 1].cls in "PR":
        return False
    if tags[i].lemma in _CLAUSES:
        return tags[i + 1].cls in "De"  # "unless the court objects,"
    noun = i - 1
    while noun > 0 and tags[noun].cls in ",P":
        noun -= 1
    if tags[noun].cls not in "Ne0":
        return tags[i].cls == "W" and tags[noun].cls == "C"  # "which is old and which"
    told = tags[noun].lemma in lexicon.governing or tags[noun].lemma in lexicon.sets.telling_nouns
    return tags[i].cls == "W" or (tags[i].lemma == "that" and noun == i - 1 and not told) or (tags[i].lemma == "where" and not told)


def owes_main(tags: list[Tag]) -> bool:
    """Whether a comma closes what describes a subject that still has no verb: "the rule, which Norcom is fighting, forces", "the bill,
    signed last year, bars", "the law, to take effect in May, bars", "the order, effective from May, bars"."""
    opener = next((i for i in range(1, len(tags)) if tags[i - 1].cls == "," and (tags[i].cls in "WTA" or is_done(tags[i]))), 0)
    if not opener or tags[-1].cls != "," or any(found.cls in "VXM" for found in tags[:opener]):
        return False
    if tags[opener].cls in "TA" and (tags[0].cls not in "DNAe'" or tags[opener - 2].cls not in "Ne"):
        return False  # "In May, new phones, "
    return tags[opener].cls == "A" or any(found.cls in "VXM" for found in tags[opener:])


def opens_with_gerund(tags: list[Tag]) -> bool:
    """ "letting it build the network …", "being put on the list …": a gerund is the subject, and no verb has followed."""
    if not tags or not (tags[0].form == "g" or tags[0].lemma == "being"):
        return False
    return not any(t.cls in "XM,SW" or t.form in ("s", "d") for t in tags[1:])


def ends_subject(tags: list[Tag], lexicon: Lexicon) -> bool:
    """Whether what stands before can be a subject, be it a gerund with its objects."""
    return subject_place(tags, lexicon) or opens_with_gerund(tags)


def is_sum(tags: list[Tag], lexicon: Lexicon) -> bool:
    """ "a billion euro funding gap": right behind a sum of money."""
    return bool(tags) and tags[-1].cls == "N" and tags[-1].lemma in lexicon.sets.sums


def is_dated(tags: list[Tag]) -> bool:
    """ "Norland in 2020 already paid a fund": behind a year and an adverb, in a clause that has no verb yet."""
    dated = len(tags) > 1 and tags[-1].cls == "R" and tags[-2].cls == "0"
    return dated and not any(t.cls in "VXM" for t in tags)


def like_name(word: Token) -> bool:
    """ "the Norland Secure Networks Act": whether a word that no list of names holds is written like one."""
    return word.kind == "w" and is_capital(word.text)


def leads_modal(tags: list[Tag], before: str, follower: Word) -> bool:
    """Whether a modal follows a word behind a noun, name or comma, outside a relative clause: the word is its subject, no verb."""
    return before in "Ne," and follower.tag == "M" and "W" not in [t.cls for t in tags[-_RELATIVE:]]


def names_goods(tags: list[Tag], before: str, word: Word, lexicon: Lexicon) -> bool:
    """ "American chips"; "a ban on Norlandic exports to", "of U.S. supplies to": what a name says of goods."""
    supplied = before == "e" and len(tags) > 1 and tags[-2].cls == "P" and word.noun in lexicon.sets.supplies
    return supplied or (before in "eN" and word.verbs[0][0] in lexicon.sets.named_goods)


def is_said(tags: list[Tag], place: tuple[Word, str], lexicon: Lexicon) -> bool:
    """ "the official said", "a Norland official urged Sudland to": a verb of saying or pressing behind an adjective that is a noun for a
    person or body as well. `place` is what the word may be, and the word before."""
    word, last = place
    speaker = bool(tags) and tags[-1].cls == "A" and any(last in lexicon.actor_nouns[kind] for kind in ("state", "person"))
    verb = word.verbs[0][0]
    return speaker and (verb in lexicon.sets.clause_verbs or lexicon.verb_effects.get(verb) in _SPOKEN)


def heads_list(tags: list[Tag], before: str, word: Word, lexicon: Lexicon) -> bool:
    """ "adds Norcom to banned products list for": the list that somebody is put on, behind what it is a list of."""
    if before != "N" or word.noun not in lexicon.sets.listing_heads:
        return False
    opener = next((t for t in reversed(tags) if t.cls not in "DANe'-\""), None)
    return opener is not None and opener.cls in "PT" and opener.lemma in _ONTO


def is_given(tags: list[Tag], word: Word, follower: Token, lexicon: Lexicon) -> bool:
    """ "gave it access to", "denied them entry", "from selling it parts": behind a pronoun that a verb of giving or selling has as its
    object, no verb; not "denied it plans to"."""
    if word.noun == "" or len(tags) < _PAIR or tags[-1].cls != "I" or tags[-2].cls != "V":
        return False
    lemma, sets = tags[-2].lemma, lexicon.sets
    says = lemma in sets.clause_verbs or lemma in lexicon.hedges["denying"]
    told = says and tags[-1].lemma == "it" and word.verbs[0][1] == "s"
    return (lemma in sets.supplying and tags[-1].lemma in _SOLD_TO) or (lemma in sets.giving and follower.low in _GIVEN_TO and not told)


def bears_vendor(tags: list[Tag], tokens: list[Token]) -> bool:
    """ "made the Norcom ban a condition": between an article and a noun stands whom that is about; no maker has an article."""
    at = len(tags) - 1
    mention = tokens[at].mention
    return at > 0 and tags[at - 1].cls == "D" and mention is not None and mention.kind is NameKind.VENDOR
