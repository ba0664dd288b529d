"""Subjects that stand behind their verb: "…, said Norcom", "there is no ban"."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse, is_finite

_THERE = "there"
_EXISTING = frozenset({"be", "exist", "remain", "come", "appear", "seem"})


def subject_behind(made: Parse, k: int, p: int) -> bool:
    """Whether the subject of verb k stands behind it, where it is then set; chunk p is the one before the verb."""
    behind = k + 1
    while made.kind(behind) == "R":
        behind += 1  # "there are still too many"
    if made.kind(behind) != "n":
        return False
    quoted = made.kind(p) == "," or (made.kind(p) == '"' and made.kind(p - 1) != "n")  # "the word “ban” means"
    if not (quoted and behind == k + 1 and _speaks(made, k)) and not _is_there(made, k) and not _is_where(made, k, p):
        return False
    made.subject[k] = (behind, behind + 1)
    return True


def _speaks(made: Parse, k: int) -> bool:
    """ "…, said Norcom": a verb of saying that tells who says so."""
    chunk = made.chunks[k]
    told = k + 2 < len(made.chunks) and is_finite(made.chunks[k + 2])  # "Jones, a senator, said Norcom is"
    return not told and chunk.lemma in made.lexicon.sets.clause_verbs and chunk.tense in ("past", "present")


def _is_where(made: Parse, k: int, p: int) -> bool:
    """ "among them is Norcom": only a place or a group stands before the verb."""
    plain = made.chunks[k].lemma == "be" and made.chunks[k].last - made.chunks[k].first == 1
    if not plain or made.tags[made.chunks[k + 1].first].cls not in "De0":
        return False
    while made.kind(p) == "n" and made.kind(p - 1) == "P":
        p -= 2
    return p < 0 or (p < k - 1 and made.kind(p) in '";')


def _is_there(made: Parse, k: int) -> bool:
    """ "there is a ban": what there is."""
    if made.chunks[k].lemma not in _EXISTING:
        return False
    q = k - 1
    while made.kind(q) in "R'" and _THERE not in made.lows(q):
        q -= 1
    return made.lows(k)[0] == _THERE or (made.kind(q) == "R" and _THERE in made.lows(q))
