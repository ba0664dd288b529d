"""What money is for: "a grant for replacing Norcom gear", "will reimburse carriers that remove it"; a fine or a price is no fund."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.targets import Hit

_DEAR: Final = frozenset({"more", "less", "dearly", "heavily"})  # "would pay more": a price
_LEAVING: Final = frozenset({"remove", "shun"})
_CLAUSE: Final = 7  # chunks behind a noun of money in which what it is for stands
_FOR: Final = frozenset({"for"})
_NOTHING: Final = (0, 0)


def paid_for(made: Parse, k: int, found: list[Hit], hits: list[Hit]) -> list[Hit]:
    """What money is for may stand further on; "will pay a fine" and "will pay a price" are no funds."""
    out = k + 2 if made.kinds[k + 1 : k + 3] == "Pn" and made.chunks[k + 1].lemma == "out" else k  # "has paid out nothing to carriers"
    held = {made.chunks[q].lemma for q in range(*made.objects.get(k, (out, out + 1)))}
    if not made.lexicon.sets.employed.isdisjoint(held):
        return []  # "has to fund a team of monitors"
    no_money = made.lexicon.sets.threats | made.lexicon.sets.unpaid
    dear = made.chunks[k].lemma == "pay" and made.kinds[k + 1] in "nR" and not _DEAR.isdisjoint(made.lows(k + 1))
    if dear or held & no_money or any(made.lexicon.noun_classes.get(lemma) == "prosecute" for lemma in held):
        return []
    bought = made.chunks[k].lemma == "pay" and all(stands_behind(made, h.chunk, _FOR) and h.chunk == k + 2 for h in found or hits)
    if bought and not any(_names_leaving(made, q) for q in range(len(made.chunks))):
        return []  # "paid for Norcom phones": a purchase
    payers = {h.id for h in doer_hits(made, k, hits)}
    if payers and payers >= {h.id for h in hits}:
        return []  # "requires Norcom to pay for monitors": no money for being rid of it
    paid = made.subject.get(k, (k, k))[0] if made.chunks[k].passive else -1
    further = within(hits, (k, len(made.chunks)))
    given = made.objects.get(k, _NOTHING)  # "reimburses Norlandic carriers for replacing Norcom gear": they are paid
    if not any(h.named for h in found) and any(h.chunk >= given[1] for h in further):
        found = [h for h in further if h.chunk >= given[1]]
    behind = found or further or (within(hits, (paid, k)) if paid >= 0 else [])
    return [h for h in behind if h.chunk != paid or made.chunks[paid].nouns]  # not "Norcom is paid"


def _names_leaving(made: Parse, q: int) -> bool:
    """Whether chunk q names removal, replacement or doing without, or who else supplies."""
    classes = verb_classes(made, q) if made.kind(q) == "v" else [made.lexicon.noun_classes.get(n, "") for n in made.chunks[q].nouns]
    return not _LEAVING.isdisjoint(classes) or "exclude" in classes


def pays_for(made: Parse, k: int) -> bool:
    """ "a grant for replacing Norcom gear", "the scheme to rip it out": what the money is for; "cost" tells a price."""
    if any(made.lexicon.noun_classes.get(n) == "remove" for n in made.chunks[k].nouns[:-1]):
        return True  # "the rip-and-replace fund"
    near = range(k + 1, min(k + _CLAUSE, len(made.chunks)))
    at_once = not made.is_relative(verb_before(made, k - 1))  # "carriers that get funds to remove it" may be told to remove it
    behind = [q for q in near if made.parent.get(q, (-1, ""))[0] == k or (q == k + 1 and at_once and made.chunks[q].form == "inf")]
    behind += [q for q in near if made.parent.get(q, (-1, ""))[0] in behind]  # "to help firms replace"
    behind += [q for q in near if made.parent.get(q, (-1, ""))[0] in behind]
    verb = verb_before(made, k - 1)
    if made.chunks[k].lemma in made.lexicon.sets.sums and verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.priced:
        return False  # "it would take a billion to replace it"
    named = any(made.lexicon.noun_classes.get(n) in _LEAVING for q in behind for n in made.chunks[q].nouns)  # "to rip and replace its gear"
    return named or any(_LEAVING.intersection(verb_classes(made, q)) for q in behind if made.kind(q) == "v")
