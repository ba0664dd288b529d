"""What class a verb has in its sentence: with its particle, as a verdict, as a blow that is struck back; and the entry that says so."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.court_words import is_cleared, is_verdict, strikes_back
from cordon.extract.acts.reach import phrase_end
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.words.lexicon import Lexicon

_NONE: Final = (0, 0)
_ASIDE: Final = 10  # chunks from the comma that opens an aside to the particle behind it
_NO: Final = "no"
_AWAY: Final = frozenset({"out", "out of", "off", "away"})


def entry_of(made: Parse, k: int) -> str:
    """The lexicon's entry of a verb, with its particle, as `--explain` shows it."""
    chunk = made.chunks[k]
    particle = chunk.particle or next((w for w in _particles_behind(made, k) if f"{chunk.lemma} {w}" in made.lexicon.verb_classes), "")
    return f"verbs.toml:{chunk.lemma} {particle}".rstrip()


def _particles_behind(made: Parse, k: int) -> list[str]:
    """The small words behind a verb and behind its object."""
    behind = made.objects.get(k, _NONE)[1]
    return [made.chunks[q].lemma for q in (behind, k + 1) if q and made.kinds[q] in "PR"]


def classes_of(made: Parse, k: int, lexicon: Lexicon) -> tuple[str, ...]:
    """The classes of a verb with its particle, right behind it or behind its object."""
    chunk = made.chunks[k]
    if is_verdict(made, k) or is_cleared(made, k):
        return ("prosecute",)
    if with_particle(chunk) in lexicon.sets.counterblows:
        return ("retaliate" if strikes_back(made, k) else "deny",)
    if chunk.particle:
        return _with_particle(made, k, chunk.particle)
    if chunk.lemma in lexicon.particles:
        behind = made.objects.get(k, _NONE)[1]
        far = phrase_end(made, behind, len(made.chunks)) if behind else 0
        aside = _behind_aside(made, far) if far and made.kinds[far] == "," else 0
        over = k + 2 if made.kinds[k + 1] == "R" else 0  # "sticks firmly with", "went ahead with"
        for q, kinds in ((behind, ("P", "R")), (far, ("P", "R")), (aside, ("P", "R")), (k + 1, ("P", "R", "v")), (over, ("P",))):
            found = _with_particle(made, k, made.chunks[q].lemma) if q and made.kinds[q] in kinds else ()
            if found:
                return found
    return lexicon.verb_classes.get(chunk.lemma, ())


def _behind_aside(made: Parse, comma: int) -> int:
    """ "kept ten makers, Norcom among them, out of the tender": where the particle stands behind an aside that a comma opens or
    closes; 0 if none does."""
    for q in range(comma, min(comma + _ASIDE, len(made.chunks) - 1)):
        if made.kinds[q] == ";" or (is_finite(made.chunks[q]) and not made.is_relative(q)):
            return 0
        if made.kinds[q] == "," and made.chunks[q + 1].lemma in _AWAY:
            return q + 1
    return 0


def _with_particle(made: Parse, k: int, particle: str) -> tuple[str, ...]:
    """The classes of verb k with that particle; "single out" shuts out nobody, "not single out" says that somebody is not shut out."""
    phrase = f"{made.chunks[k].lemma} {particle}"
    if phrase in made.lexicon.sets.only_refused and not (made.chunks[k].negated or _is_refused(made, k)):
        return ()
    return made.lexicon.verb_classes.get(phrase, ())


def _is_refused(made: Parse, k: int) -> bool:
    """ "declined to single it out", "has no plans to", "resisted calls to": what governs verb k negates it."""
    above, relation = made.parent.get(k, (-1, ""))
    if relation == "comp" and made.kinds[above] == "n":
        if made.lows(above)[0] == _NO:
            return True
        above, relation = made.parent.get(above, (-1, ""))
        relation = "comp" if relation == "obj" else ""
    verb = made.chunks[above]
    return relation == "comp" and verb.kind == "v" and verb.negated != (made.lexicon.verb_effects.get(verb.lemma) == "refuse")
