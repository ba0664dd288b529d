"""Whether an act is about what public bodies use: "agencies have removed it", "its use by the government", "bar the army from buying"."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.actor_words import Party
from cordon.extract.frame import Frame
from cordon.extract.scope import ScopeWords
from cordon.extract.skeleton import Parse
from cordon.names import NameKind

_NETWORKS = frozenset({"network", "5g", "4g", "core", "ran", "fixed", "cables", "cloud"})
_OWN = frozenset({"choose", "drop"})
_DONE = frozenset({"in-force", "refused"})
GOVERNMENT = "government"


def of_public_use(made: Parse, frame: Frame, act: tuple[str, str], deciders: Sequence[Party], words: ScopeWords) -> bool:
    """Whether it binds public bodies, by who acts and what the act reaches."""
    measure, stage = act
    states = [p for p in deciders if p.kind == "state"]
    buys = measure in _OWN and stage != "urged"  # a state that buys is a buyer (rule 13)
    if (buys and any(_is_named_body(made, p.token) for p in states)) or (
        (buys or (measure == "remove" and stage in _DONE)) and any(_is_body(made, p.token, words) for p in states)
    ):
        return True
    if made.chunks[frame.k].lemma in words.grounding:
        return bool(states)
    if measure not in ("ban", "remove", "limit", "allow", "lift"):
        return False
    return any(_uses(made, frame, q, words) for q in range(frame.k + 1, min(frame.last, len(made.chunks))))


def adds(codes: Sequence[str]) -> bool:
    """Whether a public body's own use stands beside these codes: a network that a state lets be built is for everyone."""
    return GOVERNMENT not in codes and _NETWORKS.isdisjoint(codes)


def _is_body(made: Parse, token: int, words: ScopeWords) -> bool:
    chunk = next((c for c in made.chunks if c.first <= token < c.last), None)
    return chunk is not None and chunk.lemma in words.bodies


def _is_named_body(made: Parse, token: int) -> bool:
    """ "the Home Office", against "Norland"."""
    mention = made.tokens[token].mention if token >= 0 else None
    return mention is not None and mention.kind is NameKind.AGENCY


def _uses(made: Parse, frame: Frame, q: int, words: ScopeWords) -> bool:
    """ "the use of its software by the government", "bar the government from buying": a body that uses or buys."""
    if made.kind(q) != "n" or made.chunks[q].lemma not in words.bodies:
        return False
    if made.kind(q - 1) == "P" and made.chunks[q - 1].lemma in ("by", "within", "inside", "across", "in"):
        dealt = any(words.using.intersection(made.chunks[r].nouns) for r in range(frame.k + 1, q))
        return dealt or made.chunks[q - 1].lemma in ("within", "inside")
    held = range(*made.objects.get(frame.k, (0, 0)))
    return q in held and made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "from" and made.kind(q + 2) == "v"
