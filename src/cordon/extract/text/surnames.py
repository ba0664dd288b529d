"""Officials by the last name alone: once the document has named them in full ("Trade Minister Ole Larsen … Larsen said"), or where one in
office on the day of publication speaks in a text about that state."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from cordon.extract.words.wordbook import Word
from cordon.names import Candidate, Mention, NameKind
from cordon.names.holders import Holder

Officials = dict[str, tuple[Candidate, ...]]
"""By the last name: who was named in full."""

_OPENS: Final = frozenset('.!?:;"“”‘*•')
_BEFORE: Final = re.compile(r"([\w’'-]+)([.,]?)\s+$")
_AFTER: Final = re.compile(r"\s+([A-Z][a-z]+)|[\w-]")
# "Larsen said", "Larsen and Berg have said", "Larsen, a hawk, said"; "…, said Larsen".
_SPEAKS: Final = re.compile(r"(?: and [A-Z][\w'’ -]{1,30}?)?(?:,[^,.;:]{1,60},)? (?:(?:has|had|have|also|later|then|again) )?([a-z]+)\b")
_SPOKEN: Final = re.compile(r"(?:[,\"”]|\A) ?([a-z]+) $")
_CAPITALS: Final = re.compile(r"[A-Z]\w+(?:['’][A-Z]\w+)?")
_LONGEST: Final = 40  # characters of a word before a name


def learn(officials: Officials, mentions: Sequence[Mention]) -> None:
    """Keeps those whom the mentions name in full."""
    for mention in mentions:
        if mention.kind is NameKind.HOLDER and " " in mention.surface:
            officials.setdefault(mention.surface.rsplit(" ", 1)[-1], mention.candidates)


class Surnames:
    """Finds the last names. `titles` are words before a name that belong to its bearer; what the dictionary knows may open a sentence as a
    common word ("Banks said"). `speech` are the verbs of saying, `holders` all who hold an office: their `lookup` names are too common to
    be told in any text."""

    def __init__(
        self, titles: Collection[str], dictionary: Mapping[str, Word], speech: Collection[str] = (), holders: Iterable[Holder] = ()
    ) -> None:
        self._titles = titles
        self._dictionary = dictionary
        self._speech = speech
        self._common: dict[str, list[Holder]] = {}
        for holder in holders:
            for name in holder.lookup:
                self._common.setdefault(name, []).append(holder)

    def sitting(self, mentions: Sequence[Mention], text: str, on: date | None, states: Collection[str]) -> Officials:
        """Those in office on that day who speak in the text by a common last name, where one of the states that are in question, or that
        the text names, is theirs. Empty where the day is unknown, and for a name that two of them bear."""
        found: Officials = {}
        if on is None:
            return found
        for capital in _CAPITALS.finditer(text):
            known = self._common.get(capital[0])
            if known is None or not self._is_alone(text, *capital.span()) or not self._speaks(text, *capital.span()):
                continue
            told = [who for holder in known if (who := self._seat(holder, on)) is not None]
            near = [who for who in told if who.place in states or any(m.place == who.place for m in mentions)]
            if len(near) == 1:
                found[capital[0]] = (near[0],)
        return found

    def _seat(self, holder: Holder, on: date) -> Candidate | None:
        office = holder.office_at(on)
        return Candidate(NameKind.HOLDER, holder.slug, office.place) if office is not None else None

    def _speaks(self, text: str, at: int, end: int) -> bool:
        """Whether a verb of saying stands behind a name, or before it and behind what was said."""
        behind, before = _SPEAKS.match(text, end), _SPOKEN.search(text, max(0, at - _LONGEST), at)
        return any(found is not None and self._says(found[1]) for found in (behind, before))

    def _says(self, low: str) -> bool:
        known = self._dictionary.get(low)
        return known is not None and any(lemma in self._speech for lemma, _ in known.verbs)

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
            speaks = text[end - 1] != "s" and self._speaks(text, at, end)  # "Cotton said", against "Banks said"
            return not opens or speaks or text[at:end].lower() not in self._dictionary
        word, mark = before[1], before[2]
        if mark == "." and word.lower() not in self._titles:  # a sentence ends before it
            return text[at:end].lower() not in self._dictionary
        known = self._dictionary.get(word.lower())
        return mark == "," or not word[:1].isupper() or word.lower() in self._titles or (known is not None and known.tag != "")
