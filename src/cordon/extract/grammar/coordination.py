"""What a verb behind "and" goes with: one of its form, or the clause of its level."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import LOOK, Parse, is_finite, verb_before


def clause_before(made: Parse, p: int) -> int:
    """The verb of the clause that goes on behind "and" at chunk p with a subject of its own: behind a comma the main clause, else the
    nearest with a tense that describes no noun; -1 if there is none."""
    parted = made.kind(p - 1) in ',"'
    at = verb_before(made, p - 1)
    for _ in range(LOOK):
        above, relation = made.parent.get(at, (-1, ""))
        under = relation in ("comp", "adv") and parted and '"' not in made.kinds[max(above, 0) : at]
        own = is_finite(made.chunks[at]) and relation not in ("rel", "subj") and not under
        if own or not 0 <= above < at:
            break
        at = above
    while at > 0 and made.kind(at) != "v":
        at = verb_before(made, at)
    return at


def govern_coordinated(made: Parse, k: int, p: int) -> None:
    """ "to ban and to remove": what governs the first of its form governs it too."""
    for q in range(p - 1, max(-1, p - LOOK), -1):
        if made.chunks[q].kind == "v" and made.chunks[q].form == made.chunks[k].form:
            for links in (made.parent, made.subject, made.marker):
                if q in links:
                    links[k] = links[q]  # type: ignore[assignment]
            return
    verb = verb_before(made, p - 1)
    if verb >= 0:
        made.parent[k] = (verb, "conj")
