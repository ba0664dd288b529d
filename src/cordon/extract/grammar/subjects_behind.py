"""Subjects that stand behind their verb: "…, said Norcom", "there is no ban"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse, is_finite

_THERE: Final = "there"
_GROUP: Final = "among"
_EXISTING: Final = frozenset({"be", "exist", "remain", "come", "appear", "seem"})


def subject_behind(made: Parse, k: int, p: int) -> bool:
    """Whether the subject of verb k stands behind it, where it is then set; chunk p is the one before the verb."""
    behind = k + 1
    while made.kinds[behind] == "R":
        behind += 1  # "there are still too many"
    if made.kinds[behind] != "n":
        return False
    quoted = made.kinds[p] == "," or (made.kinds[p] == '"' and made.kinds[p - 1] != "n")  # "the word “ban” means"
    if not (quoted and behind == k + 1 and _speaks(made, k)) and not _is_there(made, k) and not _is_where(made, k, p):
        return False
    made.subject[k] = (behind, behind + 1)
    return True


def _speaks(made: Parse, k: int) -> bool:
    """ "…, said Norcom": a verb of saying that tells who says so, behind a clause or a quotation."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    if chunk.lemma not in sets.clause_verbs or chunk.lemma in sets.telling or chunk.tense not in ("past", "present"):
        return False
    told = k + 2 < len(made.chunks) and is_finite(made.chunks[k + 2])  # "Jones, a senator, said Norcom is"
    if told or not ('"' in made.kinds[:k] or any(is_finite(c) for c in made.chunks[:k])):
        return False
    return chunk.lemma == "say" or _is_last(made, k + 1)  # not "the ministry, which runs the list, added Norcom to it"


def _is_last(made: Parse, q: int) -> bool:
    """Whether the phrase at chunk q is a name and ends its clause."""
    named = made.tokens[made.chunks[q].last - 1].text[:1].isupper()
    return named and made.kind(q + 1) in ' .,;t—"'


def _is_where(made: Parse, k: int, p: int) -> bool:
    """ "among them is Norcom": only a place or a group stands before the verb."""
    plain = made.chunks[k].lemma == "be" and made.chunks[k].last - made.chunks[k].first == 1
    if not plain or made.tags[made.chunks[k + 1].first].cls not in "De0":
        return False
    if made.kinds[0] == "P" and made.chunks[0].lemma == _GROUP and _only_described(made, k):
        return True  # "among the firms that Norland listed were Norcom and Sudcom"
    while made.kind(p) == "n" and made.kind(p - 1) == "P":
        p -= 2
    return p < 0 or (p < k - 1 and made.kind(p) in '";')


def _only_described(made: Parse, k: int) -> bool:
    """Whether every verb before k is in a relative clause, and none stands behind."""
    told = [v for v, chunk in enumerate(made.chunks) if is_finite(chunk) and v != k]
    return bool(told) and all(v < k and made.kinds[made.subject.get(v, (v, v))[0] - 1] in "SW" for v in told)


def _is_there(made: Parse, k: int) -> bool:
    """ "there is a ban": what there is."""
    if made.chunks[k].lemma not in _EXISTING:
        return False
    q = k - 1
    while made.kinds[q] in "R'" and _THERE not in made.lows(q):
        q -= 1
    return made.lows(k)[0] == _THERE or (made.kinds[q] == "R" and _THERE in made.lows(q))
