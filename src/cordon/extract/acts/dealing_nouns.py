"""Choices that a noun names with the one who makes them: "Lumo's contract with Norcom", "the use of Norcom gear by Lumo"."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, stands_behind
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.proper import proper_name
from cordon.extract.grammar.skeleton import Parse, way_up
from cordon.extract.parties.targets import Hit
from cordon.names import NameKind

_MEANS: Final = {"deal": "use", "use": "use", "quit": "shun"}
_CHAIN: Final = frozenset({"with", "of", "on", "for", "from", "to", "in"})
_LEAVING: Final = frozenset({"shun", "remove", "exclude"})
_INSTEAD: Final = frozenset({"for"})  # "the swap of Norcom gear for Sudcom's"
_BESIDE: Final = frozenset({"by", "at"})
_ABOUT: Final = frozenset({"over", "despite"})
_BUYERS: Final = frozenset({NameKind.COMPANY, NameKind.VENDOR, NameKind.AGENCY})
_DECIDING: Final = frozenset({"do", "stop", "suspend", "end", "postpone", "weigh", "plan", "persist", "refuse"})
_NONE: Final[Set[int]] = frozenset()
_TAKEN_OVER: Final = ("over", "take")
_LINKS: Final = 3  # phrases that belong to a noun: "suspension of business with Norcom"


def dealing_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of noun k when it names a dealing with a vendor and the sentence says whose it is."""
    noun = made.chunks[k].nouns[-1]
    known = made.lexicon.noun_classes.get(noun, "")
    if known not in _MEANS:
        return None
    at, relation = made.parent.get(k, (-1, ""))
    if known == "use" and relation == "obj" and not _LEAVING.isdisjoint(verb_classes(made, at)):
        return None  # "grounded its fleet of Norcom drones": told by the verb
    if (relation == "obj" and made.chunks[at].lemma in made.lexicon.sets.handed_on) or (relation, made.chunks[at].lemma) == _TAKEN_OVER:
        return None  # "Norcom lost its contract with Lumo to Sudcom"
    end = _chain_end(made, k)
    cut = _cut_off(made, k, hits)
    found = cut or _dealt_with(made, k, end, hits)
    if found and (by := _stopped_by(made, k)) >= 0:
        return Frame(by, "exclude", found, max(end, domain_end(made, by)), entry=f"nouns.toml:{noun}")
    host = _host(made, k, end, {h.token for h in found}) if found else -1
    if not found and known == "deal":
        found, host = _vendors_own(made, k, end, hits)
    if noun in made.lexicon.bound_nouns and (host < 0 or not _is_firm(made, host)):
        return None  # "the agency's order on Norcom"
    its = made.tokens[made.chunks[k].first].low in ("its", "their")
    if not found or (host < 0 and not its and not _is_led_to(made, k)):
        return None
    return Frame(k, _MEANS[known], found, max(end, domain_end(made, k)), entry=f"nouns.toml:{noun}", host=host, exports=bool(cut))


def _cut_off(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Lumo's supply halt is a blow to Norcom", "Lumo shipment freeze hurts Norcom": the vendor that feels the end of supplies."""
    nouns, verb = made.chunks[k].nouns, made.parent.get(k, (-1, ""))
    ends = len(nouns) > 1 and made.lexicon.noun_classes.get(nouns[-1]) == "quit" and nouns[-2] in made.lexicon.sets.supplies
    if not ends or verb[1] != "subj" or made.chunks[verb[0]].negated:
        return []
    behind = [h for h in hits if h.chunk > verb[0] and h.named]
    return behind if len({h.id for h in behind}) == 1 else []


def _chain_end(made: Parse, k: int) -> int:
    """The first chunk behind the phrases that belong to the noun, with what is coordinated in them."""
    q = k + 1
    for _ in range(_LINKS):
        if made.kind(q) != "P" or made.chunks[q].lemma not in _CHAIN or made.kind(q + 1) != "n":
            break
        q += 2
        while made.kind(q) == "C" and made.kind(q + 1) == "n" and made.kind(q + 2) != "v":
            q += 2
    return q


def _dealt_with(made: Parse, k: int, end: int, hits: list[Hit]) -> list[Hit]:
    """The vendors before the noun or in the phrases behind it, by themselves or by their goods; not whose dealing it is."""
    owner = made.chunks[k].possessor
    found = [h for h in hits if k <= h.chunk < end and (h.chunk > k or h.token > owner)]
    found = [h for h in found if h.token > made.chunks[h.chunk].possessor and (h.chunk == k or _is_ware(made, h.chunk))]
    if made.lexicon.noun_classes[made.chunks[k].nouns[-1]] != "quit":
        return found
    left = [h for h in found if stands_behind(made, h.chunk, ("from",))]  # "the switch from Norcom to Sudcom"
    return left or [h for h in found if not stands_behind(made, h.chunk, _INSTEAD)]


def _is_ware(made: Parse, q: int) -> bool:
    """Whether a phrase is of the vendor itself, of its goods or of a dealing with it: no "Norcom employee"."""
    head, lexicon = made.chunks[q].lemma, made.lexicon
    if not head or head in lexicon.sets.owned | lexicon.sets.goods or head in lexicon.sets.built_things:
        return True
    return head in lexicon.sets.trade or lexicon.noun_classes.get(head, "") in _MEANS


def _host(made: Parse, k: int, end: int, taken: Set[int]) -> int:
    """The chunk of the one whose dealing it is: its owner, a name before the noun, the one behind "by" or "at", or the one who decides on
    it or is asked about it; -1 when nobody is named."""
    chunk = made.chunks[k]
    if chunk.possessor >= 0:
        owner = range(chunk.first, chunk.possessor)
        return k if taken.isdisjoint(owner) and (_is_buyer(made, owner, _NONE) or proper_name(made, chunk.first, chunk.possessor)) else -1
    if _is_buyer(made, range(chunk.first, chunk.last), taken):
        return k
    for q in range(k + 2, end, 2):
        owned = made.kind(q) == "n" and made.chunks[q].possessor >= 0
        if owned and _is_buyer(made, range(made.chunks[q].first, made.chunks[q].possessor), taken):
            return q  # "the resumption of Lumo's shipments to Norcom"
    if made.kind(end) == "P" and made.chunks[end].lemma in _BESIDE and made.kind(end + 1) == "n" and _names(made, end + 1, taken):
        return end + 1
    return _decider(made, k, taken)


def _names(made: Parse, q: int, taken: Set[int]) -> bool:
    chunk = made.chunks[q]
    return _is_buyer(made, range(chunk.first, chunk.last), taken) or bool(proper_name(made, chunk.first, chunk.last))


def _is_buyer(made: Parse, tokens: range, taken: Set[int]) -> bool:
    mentions = [(i, made.tokens[i].mention) for i in tokens]
    return any(m is not None and m.kind in _BUYERS and i not in taken for i, m in mentions)


def _decider(made: Parse, k: int, taken: Set[int]) -> int:
    """ "Lumo halted the deployment of Norcom gear", "Lumo under fire over Norcom contract": the firm that the clause is about."""
    at, relation = made.parent.get(k, (-1, ""))
    if relation in _ABOUT:
        at = next((q for q in way_up(made, at) if made.kind(q) != "n" or q not in made.parent), at)
        if made.chunks[at].lemma in made.lexicon.sets.cautioning:
            return -1  # "cautions Norland over cooperation with Norcom": none of its own
    elif relation != "obj" or not _decides(made, at):
        return -1
    run = made.subject.get(at)
    return run[0] if run is not None and made.kind(at) == "v" and run[1] - run[0] == 1 and _names(made, run[0], taken) else -1


def _stopped_by(made: Parse, k: int) -> int:
    """ "Norland blocks Lumo's deal with Norcom": the verb by which somebody forbids what another one has agreed, or -1."""
    at, relation = made.parent.get(k, (-1, ""))
    owner = made.chunks[k].possessor
    owned = owner >= 0 and _is_buyer(made, range(made.chunks[k].first, owner), _NONE)
    if not owned or relation != "obj" or made.chunks[at].negated:
        return -1
    known = made.lexicon.phrases.get(made.chunks[at].lemma, ())
    forbids = any(each.means == "exclude" and each.with_only and made.chunks[k].nouns[-1] in each.objects for each in known)
    return at if forbids else -1


def _is_firm(made: Parse, q: int) -> bool:
    mentions = (t.mention for t in made.tokens[made.chunks[q].first : made.chunks[q].last])
    return any(m is not None and m.kind is NameKind.COMPANY for m in mentions)


def _is_led_to(made: Parse, k: int) -> bool:
    """ "told staff to halt contracts with Norcom": whose dealing it is stands above the verb."""
    at, relation = made.parent.get(k, (-1, ""))
    return relation == "obj" and at in made.parent and made.chunks[at].form in ("inf", "ger") and _decides(made, at)


def _decides(made: Parse, at: int) -> bool:
    verb = made.chunks[at]
    effect = made.lexicon.verb_effects.get(verb.lemma, "")
    return not verb.passive and (effect in _DECIDING or verb.lemma in made.lexicon.sets.defending or verb.lemma in ("have", "keep"))


def _vendors_own(made: Parse, k: int, end: int, hits: list[Hit]) -> tuple[list[Hit], int]:
    """ "Norcom's contract with Lumo": the vendor's customer has chosen it."""
    owner = made.chunks[k].possessor
    own = [h for h in hits if h.chunk == k and h.named and h.token < owner]
    if not own or made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in ("with", "from") or end <= k + 2:
        return [], -1
    customer = made.chunks[k + 2]
    return (own, k + 2) if _is_buyer(made, range(customer.first, customer.last), _NONE) else ([], -1)
