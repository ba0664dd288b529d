"""What a measure is that a noun names without an article: one that is spoken of with "would", or that somebody faces, is not there yet."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.stage import GIVEN, NOTHING, OPEN
from cordon.extract.words.lexicon import Lexicon

_POINTING = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our"})
_IMAGINED = frozenset({"would", "could", "might", "may"})
_COMING = frozenset({"exclude", "remove"})  # of sanctions and curbs that somebody faces it is open whether they are there


def not_there_yet(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str | None:
    """ "a Norcom ban would cost operators", "Norcom faces a ban": the stage of what noun k names; `None` where it is not so."""
    verb, relation = made.parent.get(k, (-1, ""))
    chunk = made.chunks[k]
    if made.kind(verb) != "v" or stage not in (GIVEN, OPEN):
        return None
    pointed = made.tokens[chunk.first].low in _POINTING or chunk.possessor >= 0
    if relation == "subj" and stage == GIVEN:
        return NOTHING if made.chunks[verb].modal in _IMAGINED and not pointed else None
    single = not made.tokens[chunk.last - 1].low.endswith("s")
    faced = relation == "obj" and made.chunks[verb].lemma in lexicon.sets.threatened_by and not made.chunks[verb].negated
    return "considered" if faced and single and not pointed and lexicon.noun_classes.get(chunk.lemma) in _COMING else None
