"""Names that no list knows: capitalised words at the end of a phrase, as the name of a person or an organisation."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.names import NameKind

_PLACES: Final = frozenset({NameKind.PLACE, NameKind.PART})


def proper_name(made: Parse, first: int, last: int) -> str:
    """The capitalised words that end `tokens[first:last]`, in lower case; a place may end them ("Lumo Botswana"). Empty when they
    are all common words, or when it is one word at the start of the sentence that looks like a plural of people or things.
    """
    end = last
    tail = made.tokens[end - 1].mention
    if tail is not None and tail.kind in _PLACES and end - 2 >= first and _is_new(made, end - 2) and not _opens_in_english(made, end - 2):
        end -= 1
    start = end
    while start > first and _is_capital(made, start - 1):
        start -= 1
    if not any(_is_new(made, i) for i in range(start, end)):
        return ""
    if start == 0 and end > 1 and _is_told(made, 0) and _is_new(made, 1):
        start = 1  # "Operators Lumo and …"
    lone = start == 0 and last - start == 1
    if lone and (_is_plural(made) or made.tokens[0].low in made.lexicon.sets.plurals):
        return ""
    described = start == 0 and last - start > 1 and made.tags[0].cls == "A" and made.tags[last - 1].cls == "N"
    if described and made.tokens[last - 1].low.endswith("s") and not _is_single(made):
        return ""  # "Senior Conservatives have"
    return " ".join(t.low for t in made.tokens[start:last])


def _opens_in_english(made: Parse, i: int) -> bool:
    """ "Neighbouring Norland has": an English word has a capital where it opens the sentence."""
    return i == 0 and made.tokens[0].low in made.lexicon.words


def _is_plural(made: Parse) -> bool:
    """ "Lobbyists", "Stablecoins" open a sentence; what takes a verb in -s is one ("Barclays says")."""
    return made.tokens[0].low.endswith("s") and not _is_single(made)


def _is_single(made: Parse) -> bool:
    """Whether the verb behind the phrase that opens the sentence is one in -s."""
    behind = made.chunks[1] if made.kind(1) == "v" else made.chunks[0]
    return any(tag.cls in "VX" and tag.form == "s" for tag in made.tags[behind.first : behind.last])


def _is_capital(made: Parse, i: int) -> bool:
    token = made.tokens[i]
    return token.kind == "w" and is_capital(token.text) and made.tags[i].cls in "NA"


def is_capital(text: str) -> bool:
    """Whether a word is written like a name: not "U-turn"."""
    return text[:1].isupper() and not (text[1:2] == "-" and text[2:].islower())


def _is_new(made: Parse, i: int) -> bool:
    """A capitalised word that the lexicon does not know, or only as a common one; no month ("January's decision")."""
    token = made.tokens[i]
    known = _is_told(made, i) or made.tags[i].lemma in made.lexicon.sets.times
    return _is_capital(made, i) and not known and token.low.replace("-", "").isalnum()


def _is_told(made: Parse, i: int) -> bool:
    """Whether a file tells more of the word than that it is English."""
    word = made.lexicon.words.get(made.tokens[i].low)
    return word is not None and not word.common
