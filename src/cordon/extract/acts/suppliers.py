"""Who a vendor delivers to, said of the vendor or of what it built: "is a supplier to", "signed a deal with", "was built by"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.names import NameKind

_OF: Final = frozenset({"to", "of", "for", "in", "with"})
_BY: Final = frozenset({"by", "with", "on", "from"})
_SUPPLIED: Final = frozenset({"to", "with", "of"})
_GOING_ON: Final = frozenset({"continue", "keep", "go", "resume", "start", "begin"})
_USING: Final = frozenset({"use", "utilise", "utilize"})


def supplier_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when it tells whom a vendor delivers to, or who is a vendor's customer."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    if chunk.negated or k not in made.subject:
        return None
    if chunk.passive:
        found = _builders(made, k, hits) if chunk.lemma in sets.built else []
    elif chunk.lemma in sets.copulas or chunk.lemma == "be":
        return _role(made, k, hits)
    elif chunk.lemma in sets.listers:
        found = _listed_customers(made, k, hits)
    elif chunk.lemma == "help":
        found = _helping(made, k, hits)
    elif chunk.lemma in sets.dealt_with:
        found = _dealing(made, k, hits)
    else:
        return None
    return Frame(k, "deliver", found, domain_end(made, k), entry=f"verbs.toml:deliver:{chunk.lemma}") if found else None


def client_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Lumo, a longtime Norcom customer, has", "Norcom customer Lumo": who is told to be one, in the phrase or right before it."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    if sets.clients.isdisjoint(chunk.nouns):
        return _apposed_supplier(made, k, hits)
    found = [h for h in within(hits, (k, k + 3)) if h.named and (h.chunk == k or stands_behind(made, h.chunk, ("of",)))]
    makers = {h.chunk for h in hits if h.named}
    before = k - 2 if made.kind(k - 1) in ",(—" and made.kind(k - 2) == "n" else -1
    names = any(
        t.mention is not None and t.mention.kind is NameKind.COMPANY and not any(h.token == i for h in found)
        for i, t in enumerate(made.tokens[chunk.first : chunk.last], chunk.first)
    )
    host = k if names else before
    if not found or host < 0 or (host == before and (not _is_firm(made, host) or host in makers)):
        return None
    return Frame(k, "use", found, domain_end(made, k), entry=f"verbs.toml:clients:{chunk.lemma or chunk.nouns[-1]}", host=host)


def _apposed_supplier(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom, Lumo's main supplier, fell": whose supplier the vendor right before is."""
    chunk = made.chunks[k]
    owned = chunk.lemma in made.lexicon.sets.roles and chunk.possessor > chunk.first and made.kind(k - 1) == ","
    if not owned:
        return None
    owner = made.tokens[chunk.possessor - 1].mention
    found = [h for h in within(hits, (k - 2, k - 1)) if h.named and made.chunks[h.chunk].lemma == ""]
    if not found or owner is None or owner.kind is not NameKind.COMPANY:
        return None
    return Frame(k, "use", found, domain_end(made, k), entry=f"verbs.toml:clients:{chunk.lemma}", host=k)


def is_awarded(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "Norcom was awarded a contract": it has won one."""
    gets = made.chunks[k].passive and made.chunks[k].lemma in made.lexicon.sets.awarding and k in made.subject
    return gets and all(h in within(hits, made.subject[k]) for h in hits)


def _listed_customers(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom, whose customers include Lumo", "Norcom's customers include Lumo"."""
    first = made.subject[k][0]
    if made.chunks[first].lemma not in made.lexicon.sets.clients or k not in made.objects:
        return []
    whose = made.parent.get(k, (-1, ""))[0] if made.marker.get(k) == "whose" else first
    return [h for h in within(hits, (whose, whose + 1)) if h.named and (whose != first or h.token < made.chunks[first].possessor)]


def _builders(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "its network was built by Norcom", "runs on", "is built using Norcom gear"."""
    run, end = made.subject[k], domain_end(made, k)
    things = made.lexicon.sets.built_things
    if within(hits, run) or not any(n in things for q in range(*run) for n in made.chunks[q].nouns[-1:]):
        return []
    behind = [h for h in within(hits, (k + 1, end)) if h.named]
    using = made.kind(k + 1) == "v" and made.chunks[k + 1].lemma in _USING and made.chunks[k + 1].form == "ger"
    return [h for h in behind if stands_behind(made, h.chunk, _BY) or (using and h.chunk == k + 2)]


def _role(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom is a supplier to Lumo", "Lumo is a Norcom customer", "Lumo is one of Norcom's biggest customers"."""
    sets = made.lexicon.sets
    first, last = made.objects.get(k, (k, k))
    role = next((q for q in range(first, min(last + 2, len(made.chunks))) if made.chunks[q].lemma in sets.roles), -1)
    if role < 0 or made.kind(role) != "n":
        return None
    end = domain_end(made, k)
    own = [h for h in within(hits, made.subject[k]) if h.named and made.chunks[h.chunk].lemma == ""]
    to_whom = made.chunks[role].possessor >= 0 or (made.kind(role + 1) == "P" and made.chunks[role + 1].lemma in _OF)
    if own and made.chunks[role].lemma not in sets.clients and to_whom:
        if any(h.named and h not in own for h in within(hits, (role, role + 3))):
            return None  # "Norcom is a supplier to Sudcom": makers buy of one another
        return Frame(k, "deliver", own, end, entry=f"verbs.toml:roles:{made.chunks[role].lemma}")
    found = [h for h in within(hits, (role, role + 3)) if h.named and (h.chunk == role or stands_behind(made, h.chunk, ("of",)))]
    if found and not own and made.chunks[role].lemma in sets.clients:
        return Frame(k, "use", found, end, entry=f"verbs.toml:clients:{made.chunks[role].lemma}")
    return None


def _helping(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom will help Lumo build a network": not what it helps a state do."""
    held = made.objects.get(k, (0, -1))
    q = held[1] if any(_is_firm(made, at) for at in range(*held)) else -1
    builds = made.kind(q) == "v" and made.parent.get(q) == (k, "comp") and made.chunks[q].lemma in made.lexicon.sets.delivers
    things = made.lexicon.sets.built_things
    built = builds and any(n in things for c in made.chunks[slice(*made.objects.get(q, (0, 0)))] for n in c.nouns[-1:])
    return [h for h in within(hits, made.subject[k]) if h.named and made.chunks[h.chunk].lemma == ""] if built else []


def _dealing(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom signed a deal with Lumo to build", "Norcom has worked with Lumo"."""
    own = [h for h in within(hits, made.subject[k]) or doer_hits(made, k, hits) if h.named and made.chunks[h.chunk].lemma == ""]
    if not own or (k in made.objects and made.chunks[k].particle != "with" and not _is_contract(made, k)):
        return []
    held = range(*made.objects[k]) if made.chunks[k].particle == "with" and k in made.objects else range(0)
    behind = [q for q in range(k + 1, domain_end(made, k)) if made.kind(q) == "n" and (q in held or stands_behind(made, q, ("with",)))]
    makers = {h.chunk for h in hits if h.named}
    firms = made.lexicon.actor_nouns["company"]
    return own if makers.isdisjoint(behind) and any(_is_firm(made, q) or made.chunks[q].lemma in firms for q in behind) else []


def _is_contract(made: Parse, k: int) -> bool:
    return any(n in made.lexicon.sets.contracts for q in range(*made.objects[k]) for n in made.chunks[q].nouns[-1:])


def _is_firm(made: Parse, q: int) -> bool:
    mention = made.tokens[made.chunks[q].last - 1].mention
    return mention is not None and mention.kind in (NameKind.COMPANY, NameKind.VENDOR)


def supplied_to(made: Parse, k: int, end: int, found: tuple[list[Hit], list[Hit]]) -> list[Hit]:
    """ "Sudcom stopped providing its own chips for Norcom phones": not the maker that supplies. `found` are the targets so far, and all."""
    near, hits = found
    own = {h.id for h in doer_hits(made, k, hits)} if len(hits) > 1 else set()
    return [h for h in near if h.id not in own] or [h for h in within(hits, (k + 1, end)) if own and h.id not in own] or near


def supplied_by(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Lumo is not allowed to supply Norcom", "bars Lumo from selling chips to Norcom": whom the one would supply."""
    run = made.subject.get(k, (0, 0)) if made.chunks[k].passive else made.objects.get(k, (0, 0))
    if not any(h.named for h in within(hits, run)):
        return []
    held = {k, *range(*run)}
    q = next((q for q in range(k + 1, len(made.chunks)) if made.kind(q) == "v" and made.parent.get(q, (-1, ""))[0] in held), -1)
    if made.parent.get(q, (-1, ""))[1] == "adv":
        return []  # "will be banned if it does not sell its app"
    goes_on = q >= 0 and made.chunks[q].lemma in _GOING_ON and q + 2 < len(made.chunks)
    follower = q + 1 if goes_on and made.kind(q + 1) == "v" else q + 2  # "go on selling"
    q = follower if goes_on and made.parent.get(follower) == (q, "comp") else q  # "lets shops keep selling"
    sets = made.lexicon.sets
    dealt = q >= 0 and any(made.chunks[q].lemma in words for words in (sets.supplying, sets.business, sets.stocking))
    if not dealt:
        return []
    objects = [h for h in within(hits, made.objects.get(q, (0, 0))) if h.named and made.chunks[h.chunk].lemma == ""]
    return objects or [h for h in within(hits, (q + 1, domain_end(made, q))) if h.named and stands_behind(made, h.chunk, _SUPPLIED)]
