"""Puts back what headlines leave out: the form of "to be" behind a subject; and takes the kicker before them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cordon.extract.text.addressed import as_demand
from cordon.extract.text.tokens import Token, stand
from cordon.extract.words.lexicon import Lexicon, words_of
from cordon.extract.words.wordbook import Word
from cordon.names import NameKind

_LONGEST: Final = 40  # tokens: what is longer is no headline
_FINAL: Final = frozenset(".!?")
_BREAKS: Final = frozenset(":;—,")
_ARTICLES: Final = frozenset({"a", "an"})
_JOINING: Final = frozenset({",", "and", "&"})
_KICKER: Final = 6  # tokens of a kicker with its number, bracket and mark
_VENDORS: Final = frozenset({NameKind.VENDOR, NameKind.PRODUCT, NameKind.PERSON})
_UNKNOWN: Final = Word()
_GONE: Final = Token("", "", 0, 0, "")
_PAIR: Final = 3  # tokens of two names with a comma between them
_GIFT: Final = 7  # tokens from a verb of giving to what is given: "given another 90-day reprieve"
_SAYING: Final = frozenset({"say", "says", "said"})
_QUOTED: Final = 5  # tokens: more than four words in quotes are somebody's own


@dataclass(frozen=True, slots=True)
class HeadlineWords:
    """The lists of headlines.toml, and what the lexicon knows of each word."""

    kickers: dict[str, tuple[tuple[str, ...], ...]]
    predicates: frozenset[str]
    predicate_followers: frozenset[str]
    passive_before: frozenset[str]
    openers: frozenset[str]
    bidden: frozenset[str]
    suffered: frozenset[str]
    own_suits: frozenset[str]
    given: frozenset[str]
    gifts: frozenset[str]
    picked: frozenset[str]
    picked_before: frozenset[str]
    actors: frozenset[str]
    firms: frozenset[str]
    words: dict[str, Word]

    @classmethod
    def of(cls, lexicon: Lexicon) -> HeadlineWords:
        """From the lexicon."""
        table = lexicon.table("headlines")
        lists = ("predicates", "predicate_followers", "passive_before", "picked_before", "openers", "bidden", "given", "gifts", "own_suits")
        sets = {name: frozenset(words_of(table[name])) for name in lists}
        suffered = _of_classes(lexicon, words_of(table["suffered"])) | set(words_of(table["suffering_verbs"]))
        kickers: dict[str, tuple[tuple[str, ...], ...]] = {}
        for entry in words_of(table["kickers"]):
            parts = tuple(entry.replace("-", " ").split())
            kickers[parts[0]] = (*kickers.get(parts[0], ()), parts)
        people = {word for word in lexicon.sets.suspects if lexicon.words.get(word, _UNKNOWN).noun}  # "Norcom chief to leave"
        actors = people.union(words_of(lexicon.table("actors")["state"]))
        firms = actors.union(words_of(lexicon.table("actors")["company"]))
        picked = _of_classes(lexicon, words_of(table["picked"]))
        return cls(kickers, suffered=suffered, picked=picked, actors=frozenset(actors), firms=frozenset(firms), words=lexicon.words, **sets)


def _of_classes(lexicon: Lexicon, classes: Sequence[str]) -> frozenset[str]:
    """The verbs of some classes, with their particles."""
    return frozenset(lemma for lemma, known in lexicon.verb_classes.items() if not set(classes).isdisjoint(known))


def spelled_out(tokens: list[Token], words: HeadlineWords) -> list[Token]:
    """The tokens of a headline as a sentence would have them; others as they are. A word put back has no length in the text."""
    if len(tokens) > _LONGEST or not _FINAL.isdisjoint([t.kind for t in tokens[-2:]]):
        return tokens
    tokens = as_demand(_joined(_without_quotes(_without_kicker(tokens, words)), words), words.words)
    gaps = {_gap(tokens, start, words) for start in _starts(tokens, words)}
    for i in sorted(gaps - {0}, reverse=True):
        at = tokens[i - 1].end
        added = ("it", "is") if tokens[i - 1].low in _SAYING else ("is",)  # "Norcom says banned from"
        tokens[i:i] = [Token(word, word, at, at, "w") for word in added]
    return tokens


def _without_kicker(tokens: list[Token], words: HeadlineWords) -> list[Token]:
    """ "UPDATE 2-Norland bans", "Exclusive: Norland to ban", "EXPLAINER-Why Norland": what stands before says nothing."""
    head, _, glued = tokens[0].low.partition("-")
    if glued and any(len(parts) == 1 for parts in words.kickers.get(head, ())):
        first, length = tokens[0], len(head) + 1
        return [first._replace(text=first.text[length:], low=glued, start=first.start + length), *tokens[1:]]
    for parts in words.kickers.get(tokens[0].low, ()):
        if stand(tokens, 0, parts):
            marks = [i for i in range(len(parts), min(_KICKER, len(tokens) - 1)) if tokens[i].kind in ":-—"]
            said = range(len(parts), marks[0]) if marks else ()
            if marks and all(tokens[i].kind == "0" for i in said):
                return tokens[max(i for i in marks if i - marks[0] <= 1) + 1 :]
    return tokens


def _without_quotes(tokens: list[Token]) -> list[Token]:
    """ "put on 'entity list'", "'could ban' Norcom": marks around a few words only say whose they are; they stay in the quoted text."""
    marks = [i for i, t in enumerate(tokens) if t.kind == '"']
    if len(marks) % 2:  # "'pauses' use": the closing mark behind an s looks like a possessive
        marks += [i for i, t in enumerate(tokens) if t.kind == "'" and len(t.text) == 1 and 0 < i - marks[-1] <= _QUOTED][:1]
    kept = list(tokens)
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        if 1 < last - first <= _QUOTED:
            kept[first + 1] = kept[first + 1]._replace(start=tokens[first].start)
            kept[last - 1] = kept[last - 1]._replace(end=tokens[last].end)
            kept[first] = kept[last] = _GONE
    return [t for t in kept if t is not _GONE]


def _joined(tokens: list[Token], words: HeadlineWords) -> list[Token]:
    """ "asks Norland, Sudland to ban": a comma between two names of a kind is "and", unless more follow or a verb has the second."""
    if len(tokens) > _PAIR and tokens[1].kind == "," and tokens[0].kind == tokens[2].kind == "e" and _agrees(tokens[_PAIR], words):
        tokens[1] = tokens[1]._replace(low="and", kind="w")  # "Lumo, Norcom sign deal"
    if len(tokens) > _PAIR and tokens[-2].kind == "," and _alike(tokens[-3], tokens[-1]):
        tokens[-2] = tokens[-2]._replace(low="and", kind="w")  # "an order aimed at Norcom, Sudcom"
    for i in range(1, len(tokens) - 2):
        listed = tokens[i + 2].low in _JOINING and not _ends_list(tokens, i + 2, words)
        if tokens[i].kind == "," and _alike(tokens[i - 1], tokens[i + 1]) and not listed:
            follower = words.words.get(tokens[i + 2].low, _UNKNOWN)
            if not follower.noun and any(form == "s" for _, form in follower.verbs) and i > 1:
                continue
            tokens[i] = tokens[i]._replace(low="and", kind="w")
    return tokens


def _ends_list(tokens: list[Token], i: int, words: HeadlineWords) -> bool:
    """ "bans Norcom, Sudcom, urges others to": a comma before a verb with a tense."""
    follower = words.words.get(tokens[i + 1].low, _UNKNOWN) if i + 1 < len(tokens) and tokens[i].kind == "," else _UNKNOWN
    return not follower.noun and any(form == "s" for _, form in follower.verbs)


def _agrees(token: Token, words: HeadlineWords) -> bool:
    """Whether a word is nothing but a verb of several subjects."""
    word = words.words.get(token.low, _UNKNOWN)
    return not word.noun and not word.tag and not word.adjective and any(form == "b" for _, form in word.verbs)


def _starts(tokens: list[Token], words: HeadlineWords) -> list[int]:
    """Where a clause can begin: at the start, behind a mark, behind "as" and "says"."""
    found = (i + 1 for i, t in enumerate(tokens[:-1]) if t.kind in _BREAKS or (t.kind == "w" and t.low in words.openers))
    return [0, *found]


def _gap(tokens: list[Token], start: int, words: HeadlineWords) -> int:
    """Where "is" is missing in the clause that begins at `start`; 0 when it is not, or nothing shows it."""
    end = _subject_end(tokens, start, words)
    if end == start and _tells_itself(tokens, start, words):
        return start
    if end == start or end >= len(tokens):
        return 0
    if _is_bidden(tokens, end, words):
        return end
    firms = tokens[end].low == "to" and words.words.get(tokens[end - 1].low, _UNKNOWN).noun in words.firms  # "Top chipmakers to cut ties"
    if not firms and not any(_may_be_told_of(t, words) for t in tokens[start:end]):
        return 0
    at = end
    while at + 1 < len(tokens) and (tokens[at].kind == '"' or words.words.get(tokens[at].low, _UNKNOWN).tag == "R"):
        at += 1
    listed = start > 1 and tokens[start - 1].low in _JOINING and _alike(tokens[start - 2], tokens[start])
    return end if not listed and _lacks_being(tokens, (start, end, at), words) else 0


def _is_bidden(tokens: list[Token], at: int, words: HeadlineWords) -> bool:
    """ "ministries told to drop it", "cadets told not to use it"."""
    behind = [t.low for t in tokens[at + 1 : at + 3]]
    return tokens[at].low in words.bidden and (behind[:1] == ["to"] or behind == ["not", "to"])


def _tells_itself(tokens: list[Token], start: int, words: HeadlineWords) -> bool:
    """ "Lumo says halting shipments": what the speaker does itself, in a clause without another verb."""
    follower = tokens[start + 1].low if start + 1 < len(tokens) else ""
    suffers = follower in words.passive_before  # "Norcom says banned from"
    forms = words.words.get(tokens[start].low, _UNKNOWN).verbs
    told = any(form == "g" or (suffers and form in "en" and lemma in words.suffered) for lemma, form in forms)
    return told and tokens[start - 1].low in _SAYING and not _goes_on(tokens, start + 1, words)


def _alike(one: Token, other: Token) -> bool:
    """ "allows Norcom, Sudcom to buy": two names of a kind are a list."""
    return one.mention is not None and other.mention is not None and one.mention.kind is other.mention.kind and one.low != other.low


def _subject_end(tokens: list[Token], start: int, words: HeadlineWords) -> int:
    """Behind the names and nouns that can be a subject."""
    i = start
    while i < len(tokens):
        token = tokens[i]
        word = words.words.get(token.low, _UNKNOWN)
        plain = token.kind == "w" and not word.verbs and word.tag in ("", "D") and token.low not in words.predicates
        bidden = bool(word.noun) and i + 1 < len(tokens) and tokens[i + 1].low in words.bidden  # "EU staff told to"
        plain = plain or bidden or token.low in words.actors
        joins = token.low in _JOINING and i > start and i + 1 < len(tokens) and _alike(tokens[i - 1], tokens[i + 1])
        if not (plain or joins or token.kind in "e'-0") or (token.low in _ARTICLES and i > start):
            break
        i += 1
    return i


def _may_be_told_of(token: Token, words: HeadlineWords) -> bool:
    return token.mention is not None or _is_name(token, words) or words.words.get(token.low, _UNKNOWN).noun in words.actors


def _is_name(token: Token, words: HeadlineWords) -> bool:
    """Whether a word is written like a name and none of English."""
    return token.kind == "w" and token.text[:1].isupper() and token.low not in words.words


def _lacks_being(tokens: list[Token], place: tuple[int, int, int], words: HeadlineWords) -> bool:
    """Whether the word at `at`, behind a subject, needs "is" before it."""
    start, end, at = place
    low, follower = tokens[at].low, tokens[at + 1].low if at + 1 < len(tokens) else ""
    last = tokens[end - 1]
    if low == "to":
        acts = last.kind == "e" or _is_name(last, words) or words.words.get(last.low, _UNKNOWN).noun in words.firms
        if follower == "be" and any(t.mention is not None and t.mention.kind in _VENDORS for t in tokens[start:end]):
            return True  # "Norcom Cameras to Be Removed From Offices"
        return acts and (follower == "be" or any(form == "b" for _, form in words.words.get(follower, _UNKNOWN).verbs))
    if low in words.predicates:
        return follower in words.predicate_followers
    return not _goes_on(tokens, at + 1, words) and _is_told(tokens, place, words)


def _is_told(tokens: list[Token], place: tuple[int, int, int], words: HeadlineWords) -> bool:
    """Whether the subject is told what it is, what it does now, or, of a vendor, what is done to it."""
    start, end, at = place
    low, follower, last = tokens[at].low, tokens[at + 1].low if at + 1 < len(tokens) else "", tokens[end - 1]
    forms = words.words.get(low, _UNKNOWN).verbs
    if any(form in "en" and lemma in words.given for lemma, form in forms) and _gets(tokens, place, words):
        return True
    if any(form == "g" for _, form in forms):
        acts = last.kind == "e" or words.words.get(last.low, _UNKNOWN).noun in words.actors  # "Norcom chief suing Norland"
        return acts and follower != "of" and not _is_noun(tokens, at, words)
    if not any(t.mention is not None and t.mention.kind in _VENDORS for t in tokens[start:end]):
        return False
    if last.kind == "e" and (low in _ARTICLES or (low in ("no", "not") and follower != "longer")):
        return True
    done = [lemma for lemma, form in forms if form in "en"]
    if any(lemma in words.picked for lemma in done) and follower in words.picked_before:
        return True
    suffers = any(lemma in words.suffered or f"{lemma} {follower}" in words.suffered for lemma in done)
    if low == "sued" and follower == "over" and not words.own_suits.isdisjoint([t.low for t in tokens[at + 2 : at + 4]]):
        return False
    return suffers and (not follower.isalpha() or follower in words.passive_before or follower in _ARTICLES)


def _gets(tokens: list[Token], place: tuple[int, int, int], words: HeadlineWords) -> bool:
    """ "Norcom given short reprieve", "Lumo granted licence to sell": who gets it; "Lumo granted licence to Norcom" gives it."""
    start, end, at = place
    gift = next((i for i in range(at + 1, min(at + _GIFT, len(tokens))) if tokens[i].low in words.gifts), 0)
    if not gift:
        return False
    kinds = {t.mention.kind for t in tokens[start:end] if t.mention is not None}
    behind = tokens[gift + 2].low if gift + 2 < len(tokens) and tokens[gift + 1].low == "to" else ""
    does = any(form == "b" for _, form in words.words.get(behind, _UNKNOWN).verbs)
    return not kinds.isdisjoint(_VENDORS) or (NameKind.COMPANY in kinds and does)


def _is_noun(tokens: list[Token], at: int, words: HeadlineWords) -> bool:
    """ "Norcom U.S. blacklisting hits shares": a word in -ing that is a noun, unless what it is done to stands behind."""
    known = words.words.get(tokens[at].low, _UNKNOWN)
    behind = tokens[at + 1] if at + 1 < len(tokens) else _GONE
    return bool(known.noun) and behind.kind != "e" and words.words.get(behind.low, _UNKNOWN).tag not in ("D", "I")


def _goes_on(tokens: list[Token], first: int, words: HeadlineWords) -> bool:
    """Whether another verb with a tense stands in the rest of the clause."""
    for token in tokens[first:]:
        if token.kind in _BREAKS or token.low in words.openers:
            return False
        word = words.words.get(token.low, _UNKNOWN) if token.kind == "w" else _UNKNOWN
        if word.tag in ("X", "M") or (not word.noun and any(form == "s" for _, form in word.verbs)):
            return True
    return False
