"""Groups tagged words: noun phrases and verb groups, with the small words between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cordon.extract.lexicon import Lexicon
from cordon.extract.tagging import Tag
from cordon.extract.tokens import Token

_NP = frozenset("DANe0")
_SEMI = {"go": "going"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch `tokens[first:last]`. `kind`: `n` noun phrase, `v` verb group, `t` time, else the class of its one word.

    Noun phrases: `lemma` is that of the head, `nouns` all noun lemmas, `definite` whether it has an article, possessor or name before the head.
    Verb groups: `lemma` with particle, `form` (`fin`, `inf`, `ger`, `pp`), `tense`, `modal`, `negated`, `passive`.
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


_TIME = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "week",
        "month",
        "year",
        "today",
        "yesterday",
        "tomorrow",
        "weekend",
        "tonight",
        "morning",
        "afternoon",
        "evening",
        "ago",
    ]
)
_TIME_LEAD = frozenset(["last", "this", "next", "late", "early", "earlier", "later", "each", "every", "past", "that"])


def chunk(tokens: Sequence[Token], tags: Sequence[Tag], lexicon: Lexicon) -> list[Chunk]:
    """The chunks of a sentence, in order and without gaps."""
    found: list[Chunk] = []
    i, n = 0, len(tokens)
    while i < n:
        cls = tags[i].cls
        joined = _multiword(tokens, i, lexicon)
        if joined is not None:
            found.append(joined)
            i = joined.last
            continue
        made = None
        if cls in "VMXT" or (cls == "!" and i + 1 < n and tags[i + 1].cls in "TV") or (cls == "R" and _verb_follows(tags, i)):
            made = _verb_group(tokens, tags, i, lexicon)
        if made is None and (cls in _NP or cls == "I"):
            made = _noun_phrase(tokens, tags, i, lexicon)
        if made is None:
            kind = "P" if cls in "TV" else cls
            made = Chunk(kind, i, i + 1, tokens[i].low, negated=cls == "!")
        found.append(made)
        i = made.last
    return found


def _multiword(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Chunk | None:
    """Small words that are one: "such as", "as well as"."""
    for words, kind in lexicon.multiwords.get(tokens[i].low, ()):
        if tuple(t.low for t in tokens[i : i + len(words)]) == words:
            return Chunk(kind, i, i + len(words), " ".join(words))
    return None


def _verb_follows(tags: Sequence[Tag], i: int) -> bool:
    n = len(tags)
    while i < n and tags[i].cls == "R":
        i += 1
    return i < n and tags[i].cls in "VM"


def _verb_group(tokens: Sequence[Token], tags: Sequence[Tag], start: int, lexicon: Lexicon) -> Chunk | None:
    """`may not have been banned`, `to rip out`, `is set`: modals, auxiliaries, negations and adverbs up to the verb that counts."""
    n = len(tags)
    i = start
    modal, negated, to = "", False, False
    aux: list[str] = []
    while i < n:
        cls = tags[i].cls
        if cls == "M":
            modal = modal or tokens[i].low
        elif cls == "X":
            aux.append(tokens[i].low)
        elif cls == "!" or (cls == "D" and tokens[i].low == "no" and False):
            negated = True
        elif cls == "T":
            if to or (aux and aux[-1] not in _BE and aux[-1] not in _HAVE) or (modal and not aux):
                break
            to = True
        elif cls == '"' and aux and i + 1 < n and tags[i + 1].cls == "V":
            pass
        elif cls != "R":
            break
        i += 1
    if i < n and tags[i].cls == "V":
        return _finish(tokens, tags, (start, i), (modal, negated, to, aux), lexicon)
    if aux and not to:
        while i > start + 1 and tags[i - 1].cls in "R":
            i -= 1
        lemma = "have" if aux[-1] in _HAVE else "do" if aux[-1] in _DO else "be"
        form = "ger" if aux[0] in ("being", "having", "getting") else "fin"
        return Chunk("v", start, i, lemma, form=form, tense="past" if aux[0] in _PAST else "present", modal=modal, negated=negated)
    if to and aux and i < n:
        last = max(k for k in range(start, i) if tags[k].cls == "X")
        if tags[last].cls == "X" and last + 1 < i:
            form = "inf" if tags[start].cls == "T" else "fin"
            return Chunk("v", start, i if form == "inf" else last + 1, "be", form=form, tense="present", modal=modal, negated=negated)
    return None


_BE = frozenset(["be", "is", "are", "was", "were", "been", "being", "am", "'re", "'s"])
_HAVE = frozenset(["have", "has", "had", "having", "'ve"])
_DO = frozenset(["do", "does", "did"])
_PAST = frozenset(["was", "were", "had", "did", "got"])
Features = tuple[str, bool, bool, list[str]]


def _finish(tokens: Sequence[Token], tags: Sequence[Tag], span: tuple[int, int], features: Features, lexicon: Lexicon) -> Chunk:
    start, i = span
    modal, negated, to, aux = features
    tag = tags[i]
    lemma, last, particle = tag.lemma, i + 1, ""
    if (last < len(tokens) and tokens[last].low in lexicon.particles.get(lemma, ())) or (
        last + 1 < len(tokens) and tokens[last].low in _PARTICLES and tags[last + 1].cls in "De"
    ):
        particle = tokens[last].low
        last += 1
    be = bool(aux) and aux[-1] in _BE
    passive = be and tag.form in "en" and not (tag.form == "e" and lemma in _STATIVE)
    semi = to and bool(aux) and tags[start].cls != "T"
    if semi:
        modal = modal or ("is to" if aux[0] in _BE else "has to")
    form = _form(tag.form, bool(modal), to and not semi, bool(aux), aux)
    return Chunk(
        "v", start, last, lemma, form=form, tense=_tense(tag.form, aux), modal=modal, negated=negated, passive=passive, particle=particle
    )


_PARTICLES = frozenset(["up", "out", "off", "down"])
_STATIVE = frozenset({"set", "expect"}) - {"expect"}


def _form(verb_form: str, modal: bool, to: bool, aux: bool, words: list[str]) -> str:
    if to:
        return "inf"
    if modal:
        return "fin"
    if aux:
        return (
            "ger" if words[0] in ("being", "having", "getting") else "pp" if words[0] in ("been",) else "fin" if words[0] != "be" else "inf"
        )
    return {"g": "ger", "n": "pp", "b": "base"}.get(verb_form, "fin")


def _tense(verb_form: str, aux: list[str]) -> str:
    if any(word in _HAVE for word in aux):
        return "perfect"
    if verb_form == "g" and aux:
        return "progressive"
    if aux:
        return "past" if aux[0] in _PAST else "present"
    return {"s": "present", "b": "present", "d": "past", "e": "past", "n": "participle", "g": "gerund"}.get(verb_form, "present")


def _noun_phrase(tokens: Sequence[Token], tags: Sequence[Tag], start: int, lexicon: Lexicon) -> Chunk:
    if tags[start].cls == "I":
        return Chunk("n", start, start + 1, tokens[start].low, definite=True)
    n = len(tags)
    i, possessor, seen = start, -1, False
    nouns: list[str] = []
    while i < n:
        cls = tags[i].cls
        if cls == "'":
            possessor = i
        elif cls == "D":
            if seen and possessor != i - 1:
                break
        elif cls == "0" and seen and tags[i - 1].cls == "e":
            break
        elif cls == "-":
            if not (i + 1 < n and tags[i + 1].cls in "eNAV"):
                break
            if tags[i + 1].cls == "V":
                i += 1
        elif cls not in _NP or (cls == "R" and not seen):
            break
        else:
            step = _compound(tokens, i, lexicon)
            if step > 1:
                nouns.append("-".join(t.low for t in tokens[i : i + step - 1]) + "-" + tags[i + step - 1].lemma)
                i += step
                seen = True
                continue
            if cls in "Ne":
                seen = True
                if cls == "N":
                    nouns.append(tags[i].lemma)
        i += 1
    head = nouns[-1] if nouns and tags[i - 1].cls == "N" else ""
    first = tokens[start].low
    definite = possessor >= 0 or (tags[start].cls == "D" and first not in ("a", "an", "any", "no", "another")) or tags[start].cls == "e"
    kind = "t" if (set(nouns) and set(nouns) <= _TIME and (seen and len(nouns) <= 2) and tags[i - 1].cls != "e") else "n"
    if kind == "t" and any(t.cls == "e" for t in tags[start:i]):
        kind = "n"
    return Chunk(kind, start, i, head, tuple(nouns), definite, possessor, negated=first == "no")


def _compound(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int:
    """How many words from here are one noun of the lexicon ("entity list"), else 1."""
    for words in lexicon.compounds.get(tokens[i].low, ()):
        if len(words) > 1 and tuple(t.low for t in tokens[i : i + len(words)]) == words:
            return len(words)
    return 1
