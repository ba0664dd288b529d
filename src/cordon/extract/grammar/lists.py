"""Where a list of noun phrases ends, and which phrases are members of one."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import LOOK, Parse, Run, is_place


def list_end(made: Parse, last: int) -> int:
    """Where a list of noun phrases ends: "A, B and C", "A, B, and C"; what begins a clause goes on with none ("by A, B said")."""
    while True:
        step = next((n for n in (1, 2) if made.kind(last + n) == "n" and _joins(made, last, n) and last + n not in made.starts), 0)
        if not step:
            return last
        last += step + 1


def _joins(made: Parse, last: int, n: int) -> bool:
    return made.kind(last) in "C," if n == 1 else made.kind(last) == "," and made.kind(last + 1) == "C"


def in_list(made: Parse, k: int) -> bool:
    """ "countries, including Norland, Sudland and Ostland, have": a comma in the list opens nothing."""
    for q in range(k - 1, max(0, k - LOOK), -1):
        if made.kind(q) == "P":
            return made.chunks[q].lemma in made.lexicon.sets.listing
        if made.kind(q) not in "nC,":
            return False
    return False


def list_inside(made: Parse, p: int) -> int:
    """ "the group, whose members are Norcom, Sudcom and Ostcom, said", "three firms, A, B and C, left": the first of the list that ends
    before the comma at p, none of whose commas closes anything; p when no list of three ends there."""
    q = p - 1
    while made.kind(q) == "n" and made.kind(q - 1) == "P":
        q -= 2  # "B and the ministry of trade"
    if made.kinds[max(q - 3, 0) : q + 1] not in ("n,Cn", ",nCn"):
        return p
    q -= 2 if made.kind(q - 2) == "n" else 3
    joined = q
    while made.kind(q - 1) == "," and made.kind(q - 2) == "n":
        q -= 2
    if made.kind(q - 1) in "vP" and q < joined:
        return q
    return q + 2 if q + 2 < joined else p


def list_start(made: Parse, first: int) -> int:
    """Where the phrase that ends with chunk `first` begins: "the navy of Norland", "A, B and C"."""
    joined = False
    while first >= 2 and made.kinds[first - 2] == "n" and (made.kinds[first - 1] == "C" or made.chunks[first - 1].lemma == "of"):
        joined = joined or made.kinds[first - 1] == "C"
        first -= 2
    return _before_commas(made, first) if joined else first


def _before_commas(made: Parse, first: int) -> int:
    """The first phrase of "with A, B and C", "joins A, B and C", when a preposition or verb stands before all of them; else where the
    coordinated ones begin."""
    at = first
    while at >= 2 and made.kind(at - 1) == "," and made.kind(at - 2) == "n":
        at -= 2
    return at if made.kind(at - 1) in "Pv" and at > 0 else first


def behind_prepositions(made: Parse, run: Run) -> dict[int, str]:
    """The noun phrases of a run that stand behind a preposition, alone or coordinated ("operators in Norland and Sudland"), with it."""
    found: dict[int, str] = {}
    for k in range(run[0] + 1, run[1]):
        if made.kinds[k] == "n" and made.kinds[k - 1] == "P":
            found[k] = made.chunks[k - 1].lemma
        elif made.kinds[k] == "n" and k - 2 in found and made.parent.get(k) == made.parent.get(k - 2, (-1, "")):
            found[k] = found[k - 2]
    return found


def placed_each(made: Parse, first: int) -> bool:
    """ "Lumo in Norland, Oslo Tel in Sudland and Alto in Westland have": whether chunk `first`, behind a comma, is one of several members
    of a subject, each with its own place behind it."""
    if made.kinds[max(first - 4, 0) : first + 2] != "nPn,nP" or made.kinds[first + 3] not in ",C":
        return False
    opens = made.kind(first - 5) in ' S":;—' or (made.kind(first - 5) == "," and is_place(made, first - 6))
    return opens and is_place(made, first - 2) and is_place(made, first + 2)
