"""Tells what each word is in its sentence: verb, noun, adjective or a closed class, by the lexicon and the words around it.

Classes: `D` determiner, `I` pronoun, `P` preposition, `M` modal, `X` be/have/do, `!` negation, `C` and/or/but, `S` subordinator, `W` relative
pronoun, `R` adverb, `T` the word "to", `V` verb, `N` noun, `A` adjective, `e` name, `'` possessive, `0` number; marks stand for themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cordon.extract.lexicon import Lexicon, Word
from cordon.extract.tokens import Token

_NONE = Word()
_NOMINAL = frozenset("DA'0")
_NP = frozenset("DANe'0-I")
_HEADS = frozenset("DeI")
_SAY = frozenset(
    [
        "say",
        "report",
        "announce",
        "claim",
        "think",
        "believe",
        "add",
        "indicate",
        "suggest",
        "request",
        "demand",
        "ask",
        "recommend",
        "insist",
        "propose",
        "urge",
        "let",
        "make",
        "help",
        "have",
        "see",
        "ensure",
        "mandate",
        "require",
    ]
)
_NOUN_BEFORE = frozenset(
    {"of", "on", "against", "over", "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "may", "might"}
)


class Tag(NamedTuple):
    """Class, lemma (of verbs and nouns) and verb form (`b s d n e g`)."""

    cls: str
    lemma: str = ""
    form: str = ""


def tag(tokens: Sequence[Token], lexicon: Lexicon) -> list[Tag]:
    """One tag for each token."""
    words = lexicon.words
    tags: list[Tag] = []
    last = len(tokens) - 1
    for i, token in enumerate(tokens):
        if token.kind == "'" and tags and tags[-1].cls in "IW" and token.low in ("'s", "’s"):
            tags.append(Tag("X", "be", "s"))
            continue
        if token.kind != "w":
            tags.append(Tag(token.kind, token.low if token.kind == "0" else ""))
            continue
        word = words.get(token.low)
        follower = tokens[i + 1] if i < last else None
        tags.append(_unknown(token, tags, i) if word is None else _known(token, word, tags, (follower, words, lexicon)))
    return tags


_Context = tuple[Token | None, "dict[str, Word]", Lexicon]


def _unknown(token: Token, tags: list[Tag], i: int) -> Tag:
    low = token.low
    before = _before(tags)
    if low.endswith("ly") and low == token.text:
        return Tag("R")
    if low == token.text and len(low) > 4:
        if low.endswith("ed") and before in "NeXI,":
            return Tag("V", low[:-2], "e")
        if low.endswith("ing") and before in "PX":
            return Tag("V", low[:-3], "g")
    if low.endswith("s") and len(low) > 3 and not low.endswith("ss"):
        return Tag("N", low[:-3] + "y" if low.endswith("ies") else low[:-1])
    return Tag("N", low)


def _before(tags: list[Tag]) -> str:
    """The class before this word, adverbs and negations left out; a space at the start of the sentence."""
    for known in reversed(tags):
        if known.cls not in "R!":
            return known.cls
    return " "


def _known(token: Token, word: Word, tags: list[Tag], context: object) -> Tag:
    follower, words, lexicon = context  # type: ignore[misc]
    if word.tag and not (word.tag == "P" and word.verbs and _before(tags) in ("T", "M", "X")):
        return _closed(token, word, tags, follower, words)
    if word.verbs:
        form = _verb(token, word, tags, follower, words)
        if form is not None:
            return form
    if word.adjective and not (word.noun and (follower is None or follower.kind not in "we")):
        return Tag("A", token.low)
    if word.noun:
        return Tag("N", word.noun)
    if word.verbs:
        return Tag("N", word.verbs[0][0])
    return Tag(word.tag or "N", token.low)


def _closed(token: Token, word: Word, tags: list[Tag], follower: Token | None, words: dict[str, Word]) -> Tag:
    low = token.low
    cls = word.tag
    if low == "that":
        return _that(tags, follower, words)
    if low == "her" and (follower is None or follower.kind != "w"):
        return Tag("I", low)
    if low in ("may", "can", "will", "might") and _before(tags) in ("D", "P", "'"):
        return Tag("N", low)
    if cls == "R" and word.adjective and tags and tags[-1].cls in "DA'":
        return Tag("A", low)
    if cls == "S" and low == "since" and tags and tags[-1].cls == "X":
        return Tag("R", low)
    if cls == "P" and low in ("like", "past", "down", "off", "up", "out") and _before(tags) == "T":
        return Tag("V", low, "b")
    if cls == "X" and word.verbs:
        return Tag("X", word.verbs[0][0], word.verbs[0][1])
    return Tag(cls, low)


def _that(tags: list[Tag], follower: Token | None, words: dict[str, Word]) -> Tag:
    """ "that" points, joins a clause to a verb, or a relative clause to a noun."""
    before = _before(tags)
    if before == "V" or before == " ":
        return Tag("S", "that")
    if before in "Ne'" and follower is not None:
        known = words.get(follower.low, _NONE)
        if known.tag in ("M", "X", "!", "R") or (known.verbs and known.verbs[0][1] in "sden"):
            return Tag("W", "that")
    return Tag("S", "that")


def _verb(token: Token, word: Word, tags: list[Tag], follower: Token | None, words: dict[str, Word]) -> Tag | None:
    """The word as a verb, or `None` when its place asks for a noun or adjective."""
    lemma, form = word.verbs[0]
    forms = {f for _, f in word.verbs}
    before = _before(tags)
    if before in "T" or before == "M":
        if "b" in forms:
            return Tag("V", _with(word, "b"), "b")
        if form == "g":
            return Tag("V", lemma, "g")
        return None if before == "T" or word.noun else Tag("V", lemma, form)
    if before == "X":
        if "g" in forms:
            return Tag("V", _with(word, "g"), "g")
        if forms & {"e", "n"}:
            found = "n" if "n" in forms else "e"
            return Tag("V", _with(word, found), found)
        return Tag("V", lemma, form) if _last(tags, "X") in ("do", "does", "did") else None
    if form == "g":
        return _gerund(token, word, tags, follower, words)
    if form in "edn":
        return _past(word, before, follower, words)
    return _base(word, tags, follower, words)


def _with(word: Word, form: str) -> str:
    return next((lemma for lemma, f in word.verbs if f == form), word.verbs[0][0])


def _last(tags: list[Tag], cls: str) -> str:
    return next((t.lemma for t in reversed(tags) if t.cls == cls), "")


def _gerund(token: Token, word: Word, tags: list[Tag], follower: Token | None, words: dict[str, Word]) -> Tag | None:
    before = _before(tags)
    if word.adjective or before in "D'":
        return None
    if before == "A" and not _starts_phrase(follower, words):
        return None
    return Tag("V", word.verbs[0][0], "g")


def _past(word: Word, before: str, follower: Token | None, words: dict[str, Word]) -> Tag | None:
    lemma, form = word.verbs[0]
    if before in "D'A0P" and follower is not None:
        known = words.get(follower.low, _NONE)
        if follower.kind == "e" or (follower.kind == "w" and (not known.tag or known.noun)):
            return Tag("A", lemma)
    if word.adjective and before in "D'APN" and follower is not None and follower.kind in "we":
        return Tag("A", lemma)
    return Tag("V", lemma, form)


def _base(word: Word, tags: list[Tag], follower: Token | None, words: dict[str, Word]) -> Tag | None:
    lemma, form = word.verbs[0]
    before = _before(tags)
    if before in _NOMINAL or before == "P":
        return None
    if before == "I":
        return Tag("V", lemma, form)
    if before == "C":
        return Tag("V", lemma, form) if _starts_phrase(follower, words) and _verb_near(tags) else None
    if before in "W":
        return Tag("V", lemma, form)
    if before in "Ne)":
        if follower is None or follower.low in _NOUN_BEFORE or not _subject_place(tags):
            return None
        strong = _starts_phrase(follower, words) or follower.low in (
            "to",
            "that",
            "for",
            "from",
            "with",
            "whether",
            "out",
            "at",
            "by",
            "in",
            "up",
            "not",
            "as",
            "its",
            "new",
        )
        strong = strong or not (word.noun or word.adjective)
        return Tag("V", lemma, form) if strong and follower.kind not in ",.'" else None
    if before in ' "V;:,—' and follower is not None and form == "b" and _starts_phrase(follower, words):
        return Tag("V", lemma, form)
    return None if word.noun or before in "V" else Tag("V", lemma, form)


def _starts_phrase(follower: Token | None, words: dict[str, Word]) -> bool:
    if follower is None:
        return False
    if follower.kind == "e" or follower.kind == "0":
        return True
    known = words.get(follower.low, _NONE)
    return (
        known.tag in ("D", "I")
        or known.adjective
        or (follower.kind == "w" and not known.tag and not known.verbs)
        or bool(known.noun and not known.verbs)
    )


def _verb_near(tags: list[Tag]) -> bool:
    return any(t.cls == "V" and t.form == "b" for t in tags[-6:])


def _subject_place(tags: list[Tag]) -> bool:
    """Whether the noun phrase before stands where a subject can: not behind a verb or preposition."""
    for i in range(len(tags) - 1, -1, -1):
        known = tags[i]
        if known.cls in _NP or known.cls in "R()":
            continue
        if known.cls == "V":
            return known.lemma in _SAY
        if known.cls == "P":
            return _subject_place(tags[:i]) if i and tags[i - 1].cls in _NP else False
        if known.cls == "C" and i and tags[i - 1].cls in "Ne":
            return _subject_place(tags[:i])
        return known.cls not in "TX"
    return True
