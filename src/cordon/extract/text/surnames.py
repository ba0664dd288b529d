"""Officials by the last name alone, once the document has named them in full: "Trade Minister Ole Larsen … Larsen said"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from cordon.extract.words.wordbook import Word
from cordon.names import Candidate, Mention, NameKind

Officials = dict[str, tuple[Candidate, ...]]
"""By the last name: who was named in full."""

_OPENS: Final = frozenset('.!?:;"“”‘*•')
_BEFORE: Final = re.compile(r"([\w’'-]+)([.,]?)\s+$")
_AFTER: Final = re.compile(r"\s+([A-Z][a-z]+)|[\w-]")
_LONGEST: Final = 40  # characters of a word before a name


def learn(officials: Officials, mentions: Sequence[Mention]) -> None:
    """Keeps those whom the mentions name in full."""
    for mention in mentions:
        if mention.kind is NameKind.HOLDER and " " in mention.surface:
            officials.setdefault(mention.surface.rsplit(" ", 1)[-1], mention.candidates)


class Surnames:
    """Finds the last names. `titles` are words before a name that belong to its bearer; what the dictionary knows may open a sentence as a
    common word ("Banks said")."""

    def __init__(self, titles: Collection[str], dictionary: Mapping[str, Word]) -> None:
        self._titles = titles
        self._dictionary = dictionary

    def added(self, mentions: Sequence[Mention], text: str, officials: Officials) -> Sequence[Mention]:
        """The mentions with those of last names; of one who is named in full in this text only behind that place."""
        known = dict.fromkeys(officials, 0)
        for mention in mentions:
            if mention.kind is NameKind.HOLDER and " " in mention.surface:
                known.setdefault(mention.surface.rsplit(" ", 1)[-1], mention.end)
        if not known:
            return mentions
        learn(officials, mentions)
        alone = [m for name, start in known.items() for m in self._alone(text, name, start, officials[name])]
        taken = [(m.start, m.end) for m in mentions]
        free = [m for m in alone if not any(m.start < end and start < m.end for start, end in taken)]
        return sorted([*mentions, *free], key=lambda m: m.start) if free else mentions

    def _alone(self, text: str, name: str, start: int, who: tuple[Candidate, ...]) -> Iterator[Mention]:
        at = text.find(name, start)
        while at >= 0:
            end = at + len(name)
            if self._is_alone(text, at, end):
                yield Mention(at, end, name, who)
            at = text.find(name, end)

    def _is_alone(self, text: str, at: int, end: int) -> bool:
        """Whether it is no part of a longer name, and no common word at the start of a sentence."""
        if at and (text[at - 1].isalnum() or text[at - 1] in "-_@#/"):
            return False
        if _AFTER.match(text, end):
            return False
        before = _BEFORE.search(text, max(0, at - _LONGEST), at)
        if before is None:
            opens = at == 0 or text[:at].rstrip()[-1:] in _OPENS
            return not opens or text[at:end].lower() not in self._dictionary
        word, mark = before[1], before[2]
        if mark == "." and word.lower() not in self._titles:  # a sentence ends before it
            return text[at:end].lower() not in self._dictionary
        known = self._dictionary.get(word.lower())
        return mark == "," or not word[:1].isupper() or word.lower() in self._titles or (known is not None and known.tag != "")
