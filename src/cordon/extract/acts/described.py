"""What was done to a vendor, told by an adjective before it: "blacklisted Norcom", "the banned app Chatter", "is among the banned apps"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.custody_acts import is_confined
from cordon.extract.acts.members import one_of
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_TOLD: Final = ("list", "exclude")  # classes of verbs whose participle before a name says what was done to it


def described_class(made: Parse, k: int, hits: list[Hit]) -> str:
    """The class of act that an adjective in the noun phrase k tells of its vendor, or of who is among what it names; else empty."""
    chunk = made.chunks[k]
    classes = made.classes[chunk.first : chunk.last]
    if len(classes) == 1 or ("A" not in classes and "V" not in classes):
        return ""
    own = [h.token for h in hits if h.chunk == k]
    if own and is_confined(made, k, hits):
        return "" if _is_shipped(made, k) else "prosecute"
    done = _participle(made, range(chunk.first, own[-1] if own else chunk.last - 1))
    if not done or _is_shipped(made, k):
        return ""
    return done if own or described_members(made, k, hits) else ""


def _is_shipped(made: Parse, k: int) -> bool:
    """ "shipping prohibited Norlandic gear to Sudland": goods that somebody may not supply, no maker that is shut out."""
    verb, relation = made.parent.get(k, (-1, ""))
    supplied = relation == "obj" and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.supplying
    return supplied and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "to"


def described_members(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom is on the list of banned firms": who is among those that the phrase names."""
    things = made.tokens[made.chunks[k].last - 1].low.endswith("s") and made.chunks[k].lemma not in made.lexicon.noun_classes
    return one_of(made, k, hits) if things else []


def _participle(made: Parse, before: range) -> str:
    classes, telling = made.lexicon.verb_classes, made.lexicon.sets.telling_fate
    for i in before:
        found = classes.get(made.tags[i].lemma, ()) if made.tags[i].cls in "AV" else ()
        for name in _TOLD:
            if name in found and (name == "list" or made.tags[i].lemma in telling):
                return name
    return ""
