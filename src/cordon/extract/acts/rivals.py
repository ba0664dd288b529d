"""Vendors that are gone: out of the running, lost out to a rival, out of a network ("Norcom-free")."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.names import NameKind

_AT: Final = frozenset({"at", "in", "for", "of", "to", "from", "across", "by", "with"})
_FIRMS: Final = frozenset({NameKind.COMPANY, NameKind.PLACE, NameKind.SEAT, NameKind.VENDOR})
_FREE: Final = 3  # chunks between "is" and "free of Norcom"


def _host(made: Parse, run: tuple[int, int], hits: list[Hit]) -> int:
    """The chunk of the customer or country whose network it is: behind "at", "in" or "for", or the owner; -2 when nobody is named."""
    taken = {h.token for h in hits}
    for q in range(*run):
        chunk = made.chunks[q]
        told = made.kind(q) == "n" and (chunk.possessor >= 0 or (made.kind(q - 1) == "P" and made.chunks[q - 1].lemma in _AT))
        named = any(
            t.mention is not None and t.mention.kind in _FIRMS and i not in taken
            for i, t in enumerate(made.tokens[chunk.first : chunk.last], chunk.first)
        )
        if told and named:
            return q
    return -2


def out_of(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom is out of the running at Lumo", "Norcom lost out to Sudcom at Lumo", "lost its contract with Lumo": not chosen there."""
    chunk, run = made.chunks[k], made.subject.get(k)
    if run is None or chunk.passive or chunk.negated or chunk.lemma not in ("be", "lose"):
        return None
    gone = [h for h in within(hits, (run[0], run[0] + 1)) if h.named]
    words = made.spelled[chunk.first : chunk.last + _OUT]
    out = chunk.lemma == "be" and "out" in words[1:] and not made.lexicon.hedges["contests"].isdisjoint(words)
    held = range(*made.objects.get(k, (k, k)))
    contract = chunk.lemma == "lose" and any(made.chunks[q].lemma in made.lexicon.sets.contracts for q in held)
    lost = chunk.lemma == "lose" and ("out" in words or contract)
    host = _host(made, (k + 1, domain_end(made, k)), hits) if gone and (out or lost) else -2
    return Frame(k, "shun", gone, domain_end(made, k), entry=f"hedges.toml:contests:{chunk.lemma}", host=host) if host >= 0 else None


_NEAR: Final = 10  # chunks between "launched" and "without Norcom"
_OUT: Final = 5  # words behind the verb in which "out of the running" stands


def turned_to(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Lumo turned to Norcom": whom it goes to it has chosen; "from Sudcom to Norcom" is told with the one that is left."""
    chunk = made.chunks[k]
    if chunk.lemma not in made.lexicon.sets.turning or chunk.passive:
        return None
    near = within(hits, (k + 1, domain_end(made, k)))
    to = [h for h in near if h.named and stands_behind(made, h.chunk, ("to",))]
    found = [h for h in to if not made.chunks[h.chunk].lemma or made.chunks[h.chunk].lemma in made.lexicon.sets.goods]
    left = any(stands_behind(made, h.chunk, ("from",)) and h.chunk < found[0].chunk for h in near) if found else False
    return Frame(k, "use", found, domain_end(made, k), entry=f"verbs.toml:turning:{chunk.lemma}") if found and not left else None


def without(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Lumo launched its network without Norcom phones": what goes ahead without a vendor leaves it out."""
    if "without" not in made.spellings or made.chunks[k].lemma not in made.lexicon.sets.going_ahead or made.chunks[k].negated:
        return None
    end = min(k + _NEAR, len(made.chunks))
    at = next((q for q in range(k + 1, end) if made.kind(q) in "vSW;:" or made.chunks[q].lemma == "without"), end)
    if at == end or made.chunks[at].lemma != "without":
        return None
    goods = made.lexicon.sets.goods | made.lexicon.sets.owned
    found = [
        h for h in within(hits, (at + 1, at + 2)) if h.named and (not made.chunks[h.chunk].lemma or made.chunks[h.chunk].lemma in goods)
    ]
    return Frame(k, "shun", found, at + 2, entry="verbs.toml:going_ahead") if found else None


def freed(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "its network is Norcom-free", "will be free of Norcom": the owner of the network has dropped it."""
    chunk = made.chunks[k]
    run = made.subject.get(k) or _required(made, k)
    if chunk.lemma not in ("be", "become", "go") or chunk.negated or run is None:
        return None
    cleared = "go" if k not in made.subject or (chunk.modal and made.chunks[run[0]].lemma in made.lexicon.sets.built_things) else "shun"
    words = made.lexicon.hedges["freed"]
    for q in range(k + 1, min(k + 1 + _FREE, len(made.chunks))):
        at = next((i for i, low in enumerate(made.lows(q)) if low in words), -1)
        if at < 0:
            continue
        within_it = [h for h in within(hits, (q, q + 1)) if h.token < made.chunks[q].first + at]
        behind = within(hits, (q + 1, q + 3)) if made.kind(q + 1) == "P" and made.chunks[q + 1].lemma in ("of", "from") else []
        found = [h for h in (within_it or behind) if h.named]
        return Frame(k, cleared, found, domain_end(made, k), entry="hedges.toml:freed") if found else None
    return None


def _required(made: Parse, k: int) -> tuple[int, int] | None:
    """ "networks must by law be free of Norcom gear": what is to be freed."""
    p, relation = made.parent.get(k, (-1, ""))
    duty = relation == "comp" and made.kind(p) == "v" and made.chunks[p].passive
    return made.subject.get(p) if duty and made.lexicon.verb_effects.get(made.chunks[p].lemma) == "command" else None
