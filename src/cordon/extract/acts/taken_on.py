"""A maker that is brought in to do the work: "commissioned Norcom to build its network", "called in Norcom to upgrade it"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.acts.verb_means import classes_of
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_TAKING_ON: Final = "take-on"


def taken_on(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The choice that verb k tells where a verb of building or supplying says what the maker is to do; without one the same verbs tell of
    talks, quarrels or questions ("called in Norcom to explain the leak")."""
    chunk = made.chunks[k]
    if _TAKING_ON not in classes_of(made, k, made.lexicon) or not _is_to_work(made, k):
        return None
    run = made.subject.get(k, (0, 0)) if chunk.passive else made.objects.get(k, (0, 0))
    found = [h for h in within(hits, run) if h.named]
    return Frame(k, "use", found, domain_end(made, k), entry=f"verbs.toml:{_TAKING_ON}:{chunk.lemma}") if found else None


def _is_to_work(made: Parse, k: int) -> bool:
    """Whether an infinitive behind verb k tells of work on a network."""
    sets = made.lexicon.sets
    return any(
        made.chunks[v].form == "inf" and made.parent.get(v, (-1, ""))[0] == k and made.chunks[v].lemma in sets.delivers | sets.built
        for v in made.verbs
        if v > k
    )
