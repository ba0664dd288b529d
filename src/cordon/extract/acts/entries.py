"""Being put on a list, told by a noun: "its inclusion on the blacklist", "the designation of Norcom as a military company"."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.grammar.skeleton import Parse


def entry_class(made: Parse, k: int) -> str:
    """ "list" where noun k tells that somebody is put on a list or under a name that lists whoever bears it, else empty."""
    if made.chunks[k].lemma not in made.lexicon.sets.entries:
        return ""
    q = k + 3 if made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" else k + 1
    listed = made.kind(q) == "P" and made.kind(q + 1) == "n" and is_list(made.chunks[q + 1].nouns[-1:])
    return "list" if listed or (made.kind(q) == "S" and _is_title(made, q + 1)) else ""


def is_list(nouns: Sequence[str]) -> bool:
    """ "blacklist", "list of military companies"."""
    return any(noun.endswith("list") or noun.startswith("list-of-") for noun in nouns)


def _is_title(made: Parse, q: int) -> bool:
    """ "its designation as a military company": a name that lists whoever bears it."""
    known = made.lexicon.phrases.get("designate", ())
    return made.kind(q) == "n" and any(made.chunks[q].lemma in phrase.nouns for phrase in known if phrase.means == "designate")
