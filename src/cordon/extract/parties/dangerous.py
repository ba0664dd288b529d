"""Makers that a rule names by the danger they pose: "gear from firms that pose a security threat", "vendors deemed a risk"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.words.target_words import TargetWords

_BEHIND: Final = 3  # chunks from the makers to the verb that tells what they pose
_SECURITY: Final = frozenset({"security", "national-security"})


def names_danger(made: Parse, k: int, words: TargetWords) -> bool:
    """Whether noun phrase k is of makers, several or any, that are told to be a danger to security."""
    chunk = made.chunks[k]
    if chunk.lemma not in words.makers or not (made.tokens[chunk.last - 1].low.endswith("s") or made.lows(k)[0] in words.any_of):
        return False
    told = range(k + 1, min(k + 1 + _BEHIND, len(made.chunks)))
    held = made.kind(k - 1) == "P"  # "from any company deemed a threat": no past tense
    verb = next((v for v in told if made.kind(v) == "v" and (made.parent.get(v) == (k, "rel") or (held and v == k + 1))), -1)
    if verb < 0 or made.chunks[verb].negated:
        return False
    if made.chunks[verb].lemma in words.deemed:
        return any(_is_danger(made, q, words) for q in (verb + 1, verb + 2))
    return made.chunks[verb].lemma in words.posing and any(_is_danger(made, q, words) for q in range(*made.objects.get(verb, (0, 0))))


def _is_danger(made: Parse, q: int, words: TargetWords) -> bool:
    """ "a national security threat", "a threat to national security", "high risk"."""
    if made.kind(q) != "n":
        return False
    chunk = made.chunks[q]
    if chunk.lemma not in words.dangers:
        return not words.risky.isdisjoint(made.lows(q))
    behind = made.chunks[q + 2].nouns if made.kind(q + 1) == "P" and made.kind(q + 2) == "n" else ()
    return not _SECURITY.isdisjoint((*chunk.nouns, *behind)) or "high" in made.lows(q)
