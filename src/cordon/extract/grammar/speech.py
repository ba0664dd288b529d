"""Reported words beside the verb of saying: "…," he said; said Norcom: "…"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cordon.extract.grammar.skeleton import LOOK, SKIPPED, Parse, back, is_finite

_MARKS: Final = ',"'


def opens_speech(made: Parse, p: int) -> int:
    """ "the minister said: “Norland will ban it”": the verb of saying before the mark at chunk p, or -1."""
    q = back(made, p)
    while made.kinds[q] in ',:"':
        q = back(made, q)
    if made.kinds[q] == "n" and made.objects.get(q - 1, (0, 0))[1] == q + 1:
        q -= 1  # "told reporters: …"
    return q if made.kinds[q] == "v" and made.chunks[q].lemma in made.lexicon.sets.speech and not made.chunks[q].passive else -1


def closes_speech(made: Parse, k: int) -> bool:
    """Whether what verb k says stands before it: "…, the minister said", "…, she told reporters", "…," said Norcom."""
    chunk = made.chunks[k]
    if chunk.kind != "v" or chunk.lemma not in made.lexicon.sets.speech or chunk.passive or chunk.form not in ("fin", "base"):
        return False
    run = made.subject.get(k)
    start, end = (min(run[0], k), max(run[1], k + 1)) if run is not None else (k, k + 1)
    if k in made.objects and chunk.lemma in made.lexicon.sets.telling:
        end = made.objects[k][1]  # "…, he told reporters"
    while made.kinds[end] in SKIPPED:
        end += 1
    return run is not None and made.kinds[start - 1] in _MARKS and made.kinds[end] not in "nSvI:"


def only_says(made: Parse, k: int) -> bool:
    """ "such gear, the ministry said, is", "the ban, officials in the north wrote in May, has": whether the verb at chunk k or behind the
    phrases there only tells who says so."""
    while made.kind(k) == "P" and made.kind(k + 1) == "n":
        k += 2
    return made.kind(k) == "v" and tells(made, k) and made.kind(k + 1) in ",tP"


def tells(made: Parse, k: int) -> bool:
    """Whether verb k can tell who says the clause that it stands in: "said", "wrote", "noted"."""
    lemma, sets = made.chunks[k].lemma, made.lexicon.sets
    return lemma in sets.clause_verbs or lemma in sets.speech


def hang_on_speech(made: Parse, verbs: Sequence[int]) -> None:
    """Main clauses before a verb of saying at the end are what is said."""
    for k in verbs:
        if made.chunks[k].lemma not in made.lexicon.sets.speech:
            continue
        if k not in made.parent and closes_speech(made, k):
            for q in _main_verbs_before(made, k):
                made.parent[q] = (k, "comp")
        elif _still_to_say(made, k):
            said = _main_verb_behind(made, k, verbs)
            if said >= 0:
                made.parent[said] = (k, "comp")


def _main_verbs_before(made: Parse, k: int) -> Iterator[int]:
    for q in range(k - 1, max(-1, k - LOOK), -1):
        if made.kinds[q] == ";":
            return
        if (is_finite(made.chunks[q]) or made.chunks[q].form == "base") and q not in made.parent:
            yield q


def _still_to_say(made: Parse, k: int) -> bool:
    """Whether nothing is known yet of what verb k says: no object, and no clause under it."""
    if k not in made.subject or made.chunks[k].passive or (k in made.objects and made.chunks[k].lemma not in made.lexicon.sets.telling):
        return False
    q = k + 1
    while made.kinds[q] in SKIPPED:
        q += 1
    return made.kinds[q] in 'PSn"' and all(made.parent.get(v) != (k, "comp") for v in range(k + 1, min(len(made.chunks), k + LOOK)))


def _main_verb_behind(made: Parse, k: int, verbs: Sequence[int]) -> int:
    """ "said after a week of talks, Norland would ban it": the first verb behind with a subject of its own that nothing governs, or -1."""
    for v in verbs:
        if v > k and v not in made.parent and is_finite(made.chunks[v]):
            start = made.subject.get(v, (-1, -1))[0]
            return v if k < start < v and ";" not in made.kinds[k:v] and made.kind(start - 1) != "C" else -1
    return -1
