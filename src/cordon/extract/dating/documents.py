"""Dates of the paper in which something is ordered: "in a 2019 order, Norland banned", "in a letter of May 3 it told carriers to",
"under an order of May 3 it must"."""

from __future__ import annotations

from typing import Final

from cordon.extract.dating.dated import Dated, When
from cordon.extract.grammar.skeleton import LOOK, Parse

_UNDER: Final = "under"
_OPENERS: Final = frozenset({"in", "by", "with", "through", _UNDER})
_REMARKS: Final = frozenset({"accuse", "deny", "advise"})
_SAID: Final = frozenset({"urged", "considered"})
_HEAD: Final = 1  # the chunk of the paper, behind the preposition that opens the sentence


def of_opening_document(case: Dated, when: When) -> str | None:
    """The kind of a date of the paper that opens the sentence, for an act of the clause behind it; `None` for any other date."""
    made, draft = case.scene.made, case.draft
    if when.kind or not made.chunks or made.chunks[0].lemma not in _OPENERS or made.kind(_HEAD) != "n" or not _is_of_paper(case, when):
        return None
    main = _main_verb(made, when.at.place)
    if main < 0 or not (main == draft.first or main in draft.chain):
        return None
    if draft.measure in _REMARKS or draft.stage in _SAID:
        return "said"
    if (
        draft.stage == "in-force"
        or made.chunks[0].lemma == _UNDER
        or (draft.stage == "announced" and made.chunks[main].lemma in case.words.enacting)
    ):
        return "adopted"
    return "announced"


def _main_verb(made: Parse, place: int) -> int:
    """The verb of the clause behind the paper and its date at chunk `place`: behind a comma, or right behind ("passed in 2018 it bars")."""
    bare = next((k for k in made.verbs if k > place and made.subject.get(k, (-1, 0))[0] == place + 1), -1)
    if bare >= 0:
        return bare
    closed = next((k for k in range(_HEAD + 1, min(_HEAD + LOOK, len(made.chunks))) if made.kind(k) == ","), -1)
    return next((k for k in range(closed + 1, len(made.chunks)) if made.kind(k) == "v" and k in made.subject), -1) if closed > 0 else -1


def _is_of_paper(case: Dated, when: When) -> bool:
    """Whether the date is a word of the paper's phrase, stands behind it or with its participle ("a letter dated March 3")."""
    made = case.scene.made
    nouns = made.chunks[_HEAD].nouns
    if not any(noun in case.words.papers or noun in made.lexicon.sets.rules for noun in nouns[-1:]):
        return False
    return (when.at.own and when.at.place == _HEAD) or when.at.nouns == (_HEAD,) or made.parent.get(when.at.verb) == (_HEAD, "rel")
