"""Whether the dealing is supplying the vendor with something: chips, software, services."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.members import named_behind
from cordon.extract.acts.reach import domain_end, phrase_end
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.model.act import ORIGIN
from cordon.names import NameKind

_SHUNNING: Final = frozenset({"shun", "exclude"})
_BLOWS: Final = frozenset({"blow", "setback", "hand"})  # what is dealt to somebody without any business
_NONE: Final = (0, 0)
_SUPPLIERS: Final = frozenset({"supplier", "supply-chain", "supply-line"})
_LINES: Final = (("supply", "chain"), ("supply", "line"))
_ON: Final = frozenset({"on", "against"})
_EXPORT: Final = "export"
_NEAR: Final = 5  # chunks between a dealing and the one it is with
_PLACED: Final = (NameKind.DEMONYM, NameKind.PLACE)


def exports(made: Parse, frame: Frame) -> bool:
    """Whether an act is about supplies: "from selling chips to Huawei", "bar ZTE from buying American parts"."""
    makers = [h for h in frame.hits if not h.id.startswith(ORIGIN)] or frame.hits
    if (frame.negative and frame.means == "permit") or _binds_buyers(made, frame.k):
        return False  # "found no evidence that it", "prohibits carriers from working with Norcom": what they buy
    if makers and all(_is_used(made, h.chunk, frame.k) for h in makers):
        return False  # "from dealing with firms that use Norcom gear"
    targets = {h.token for h in makers if h.named} or {h.token for h in makers}
    if frame.means in _SHUNNING and made.chunks[frame.k].lemma in made.lexicon.sets.supplying and _verb_deals(made, frame.k, targets):
        return True  # "will not supply Norcom"
    last = max([frame.last, *(h.chunk + 1 for h in frame.hits), _clause_end(made, frame.k)])
    if _names_export_rules(made, frame):
        return True  # "hit it with an export ban", "on an export restrictions list"
    if made.chunks[frame.k].passive and any(_deals(made, q, targets) for q in range(*made.subject.get(frame.k, (0, 0)))):
        return True  # "chip sales to Norcom were blocked"
    if (
        frame.means in _SHUNNING
        and made.chunks[frame.k].lemma not in made.lexicon.sets.dealing
        and any(_is_trade_with(made, q, targets) for q in range(frame.k + 1, last))
    ):
        return True
    cut = frame.means in _SHUNNING and any(_is_supply_of(made, q, targets) for q in range(*made.objects.get(frame.k, _NONE)))
    if cut or _is_on_inputs(made, frame):
        return True
    named = any(not h.id.startswith(ORIGIN) for h in makers)
    return _is_cut_off(made, frame, targets) or _deals_behind(made, (frame.k + 1, last), targets, named)


def _deals_behind(made: Parse, run: Run, targets: set[int], named: bool) -> bool:
    """Whether a verb or noun of dealing behind the act is about the targets, which are `named` or only told by where they are from."""
    for q in range(*run):
        told = made.marker.get(q) != "for"  # "sanctioned it for doing business with Norland": why
        if told and (named or not _is_own_use(made, q)) and _deals(made, q, targets):
            return True
    return False


def _is_on_inputs(made: Parse, frame: Frame) -> bool:
    """ "a ban on Norlandic parts forced Norcom to close": the parts that it buys are what the measure is on."""
    q = frame.k + 2
    on = made.kinds[frame.k] == "n" and made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma in _ON and made.kinds[q] == "n"
    return on and made.chunks[q].lemma in made.lexicon.sets.inputs and is_placed(made, q) and all(h.chunk != q for h in frame.hits)


def _is_own_use(made: Parse, q: int) -> bool:
    """ "a ban on Norlandic carriers using gear made by Norcom": what those who are bound buy or use, which nobody says to be of a place."""
    run = made.objects.get(q, _NONE)
    return made.kind(q) == "v" and made.chunks[q].lemma in made.lexicon.sets.buying and not any(is_placed(made, r) for r in range(*run))


def _clause_end(made: Parse, k: int) -> int:
    """ "a ban that keeps Norcom from buying chips": where the clause ends that tells what the measure at chunk k does."""
    verb = k + 2 if made.kinds[k] == "n" and made.kinds[k + 1] in "SW" else k + 1
    return domain_end(made, verb) if made.kinds[k] == "n" and made.parent.get(verb) == (k, "rel") else 0


def _binds_buyers(made: Parse, k: int) -> bool:
    """Whether those who are kept from dealing are operators or public bodies: they buy from vendors."""
    if made.kinds[k] != "v":
        return False
    held = made.subject.get(k, _NONE) if made.chunks[k].passive else made.objects.get(k, _NONE)
    behind = range(max(k, held[1] - 1) + 1, min(max(k + 1, held[1]) + 3, len(made.chunks)))
    return any(made.chunks[q].lemma in made.lexicon.sets.buyers for q in range(*held)) and any(_does_business(made, q) for q in behind)


def _does_business(made: Parse, q: int) -> bool:
    """ "from working with", "from doing business with"."""
    does = made.chunks[q].lemma in made.lexicon.sets.dealing and made.kind(q + 1) == "n" and made.chunks[q + 1].lemma == "business"
    return does or made.chunks[q].lemma in made.lexicon.sets.business


def _names_export_rules(made: Parse, frame: Frame) -> bool:
    """ "an export restrictions list", "the sanctions"."""
    rules = made.lexicon.sets.supply_rules
    for chunk in made.chunks[frame.k : frame.last]:
        if chunk.lemma in rules or (chunk.nouns[1:] and any(noun.startswith(_EXPORT) for noun in chunk.nouns[:-1])):
            return True
    return False


def _is_trade_with(made: Parse, q: int, targets: set[int]) -> bool:
    """ "a ban on business with Norcom", "suspended trade with it"."""
    chunk = made.chunks[q]
    with_it = made.kinds[q + 1] == "P" and made.chunks[q + 1].lemma == "with" and any(t >= chunk.last for t in targets)
    return chunk.kind == "n" and chunk.lemma in made.lexicon.sets.trade and with_it


def _is_used(made: Parse, q: int, act: int) -> bool:
    """Whether a phrase is what those of a relative clause use, which is not the act itself ("that kept it from buying")."""
    verb, relation = made.parent.get(q, (-1, ""))
    used = relation == "obj" and made.is_relative(verb) and "use" in made.lexicon.verb_classes.get(made.chunks[verb].lemma, ())
    behind = range(q + 1, min(q + _NEAR, len(made.chunks)))
    return used and verb != act and not any(made.marker.get(v) == "from" for v in behind)  # "a ban that keeps Norcom from buying"


def _is_cut_off(made: Parse, frame: Frame, targets: set[int]) -> bool:
    """ "Norcom was cut off from its suppliers", "lost access to American chips": what it is kept from is what it buys."""
    told = made.subject.get(frame.k, (0, 0)) if made.chunks[frame.k].passive else (0, 0)  # "its access to chips was cut"
    for q in (*range(*told), *range(frame.k + 1, frame.last)):
        opens = made.kinds[q] == "P" and (made.chunks[q].lemma == "from" or (made.chunks[q].lemma == "to" and _is_access(made, q - 1)))
        if opens and made.kinds[q + 1] == "n":
            after = made.chunks[q + 1]
            own = made.chunks[q].lemma == "from" and any(q < h.chunk < phrase_end(made, q + 2, frame.last) for h in frame.hits)
            if own or named_behind(made, (q + 1, q + 2), frame.hits):
                return False  # "from buying gear from untrusted suppliers such as Norcom", "from its supplier, Norcom"
            goods = made.chunks[q].lemma == "to" and after.lemma in made.lexicon.sets.owned and is_placed(made, q + 1)
            bought = goods or _is_bought(made, q + 1)  # "its access to American equipment"
            return bought and not any(after.first <= t < after.last for t in targets)
    return False


def _is_supply_of(made: Parse, q: int, targets: set[int]) -> bool:
    """ "cut off Norcom's supply chain", "its suppliers": what a vendor lives on, against "its supply of phones"."""
    chunk = made.chunks[q]
    lived_on = chunk.lemma in _SUPPLIERS or chunk.nouns[-2:] in _LINES
    return lived_on and any(chunk.first <= t < chunk.possessor for t in targets)


def _is_bought(made: Parse, q: int) -> bool:
    """Whether the phrase is of something that a vendor buys: not "large parts of its network", not "5G technology"."""
    chunk = made.chunks[q]
    part = chunk.last < len(made.tokens) and made.tokens[chunk.last].low == "of"
    part = part or (chunk.lemma == "part" and not made.lexicon.sets.delicate.isdisjoint(made.lows(q)))
    network = any(t.kind == "0" or t.low in made.lexicon.sets.no_inputs for t in made.tokens[chunk.first : chunk.last])
    return chunk.lemma in made.lexicon.sets.inputs and not part and not network


def _is_access(made: Parse, q: int) -> bool:
    return made.chunks[q].lemma == "access"


def exports_to(made: Parse, frame: Frame) -> bool:
    """Whether the verb itself supplies the vendor: "sell equipment to Huawei"."""
    return _verb_deals(made, frame.k, {h.token for h in frame.hits})


def _deals(made: Parse, q: int, targets: set[int]) -> bool:
    chunk = made.chunks[q]
    if chunk.kind == "v":
        return _verb_deals(made, q, targets)
    if chunk.kind == "n" and _uses_inputs(made, q, targets):
        return True
    if chunk.kind != "n" or made.lexicon.sets.supplies.isdisjoint(chunk.nouns):
        return False
    if chunk.lemma in made.lexicon.sets.granted and any(chunk.first <= t < chunk.last for t in targets):
        return True  # "Norcom supply requests"
    if chunk.last >= len(made.tokens):
        return False
    of = made.tokens[chunk.last].low == "of" and made.kind(q + 2) == "n"
    what = made.chunks[q + 2] if of else chunk
    own = chunk.lemma == "supply" and chunk.possessor >= 0 and any(chunk.first <= t < chunk.possessor for t in targets)
    if own and not made.lexicon.sets.inputs.isdisjoint(what.nouns):
        return True  # "Norcom's chip supply", "Norcom's supply of chips"
    by_it = made.kind(q + 3) == "v" and made.chunks[q + 3].lemma in made.lexicon.hedges["made"] and any(t > what.last for t in targets)
    if (
        of
        and what.lemma in made.lexicon.sets.inputs
        and not by_it
        and not _comes_from(made, q + 3)
        and not any(what.first <= t < what.last for t in targets)
    ):
        return True  # "on the sale of the technology"
    to = q + 3 if of else q + 1  # "the supply of chips to Norcom", against "the sale of Norcom cameras to schools"
    while of and made.kind(to) in "C," and made.kind(to + 1) == "n":
        to += 2  # "of chips and software to Norcom"
    return made.kind(to) == "P" and made.chunks[to].lemma == "to" and any(t >= made.chunks[to].last for t in targets)


def _uses_inputs(made: Parse, q: int, targets: set[int]) -> bool:
    """ "curbs on Norcom's use of Norlandic chips": what the vendor itself takes for its goods."""
    chunk = made.chunks[q]
    own = chunk.possessor >= 0 and any(chunk.first <= t < chunk.possessor for t in targets)
    uses = own and made.lexicon.noun_classes.get(chunk.lemma) == "use" and made.kind(q + 2) == "n"
    return uses and made.chunks[q + 1].lemma == "of" and made.chunks[q + 2].lemma in made.lexicon.sets.inputs


def _comes_from(made: Parse, q: int) -> bool:
    """ "the sale of gear from Norcom": what is sold is the vendor's."""
    return made.kind(q) == "P" and made.chunks[q].lemma == "from"


def _verb_deals(made: Parse, q: int, targets: set[int]) -> bool:
    chunk, lexicon = made.chunks[q], made.lexicon
    after = min((t for t in targets if t >= chunk.last), default=-1)
    if chunk.lemma in lexicon.sets.supplying and after >= 0 and not (chunk.passive and made.tokens[chunk.last].low == "by"):
        supplied = made.chunks[made.objects[q][0]] if q in made.objects else chunk
        near = after <= chunk.last + 1 or supplied.first <= after < supplied.last
        if near and chunk.lemma in lexicon.sets.reselling and (_is_ware(made, q, after) or _is_sold_off(made, q, after)):
            return False  # "sell Norcom phones"
        kept_up = any(made.chunks[r].lemma in lexicon.sets.upkeep for r in range(*made.objects.get(q, (0, 0))))  # "updates for its phones"
        return near or any(t.low == "to" or (kept_up and t.low == "for") for t in made.tokens[chunk.last : after])
    dealing = chunk.lemma in lexicon.sets.dealing and q + 1 < len(made.chunks)
    if chunk.lemma in lexicon.sets.business and q + 1 < len(made.chunks) and made.chunks[q + 1].lemma in _BLOWS:
        return False  # "the ban deals a blow to Norcom"
    if chunk.lemma in lexicon.sets.business or (dealing and not lexicon.sets.trade.isdisjoint(made.chunks[q + 1].nouns)):
        return after >= 0 or with_firms(made, q)
    buys = chunk.lemma in lexicon.sets.buying and not chunk.passive and q in made.objects and not _enters(made, q)
    buys = buys and not _for_others(made, q) and not any(made.chunks[r].lemma in lexicon.sets.holdings for r in range(*made.objects[q]))
    return buys and after < 0 and any(t < chunk.first for t in targets)


def _for_others(made: Parse, q: int) -> bool:
    """ "struck off a list that agencies use to buy software": who uses something to buy buys for himself."""
    user = made.parent.get(q, (-1, ""))[0]
    return made.chunks[q].form == "inf" and made.kind(user) == "v" and "use" in made.lexicon.verb_classes.get(made.chunks[user].lemma, ())


def _enters(made: Parse, q: int) -> bool:
    """ "from accessing power plants", "from accessing parts of the network": what is got at is nothing that is supplied."""
    held = made.chunks[made.objects[q][0]]
    if made.chunks[q].lemma == "access" and held.last < len(made.tokens) and made.tokens[held.last].low == "of":
        return True
    mentions = [t.mention for t in made.tokens[held.first : held.last] if t.mention is not None]
    named = any(m.kind is not NameKind.VENDOR for m in mentions)  # "accessing WhatsApp" is no supply
    return made.chunks[q].lemma == "access" and not named and made.lexicon.sets.inputs.isdisjoint(held.nouns)


def _is_ware(made: Parse, q: int, token: int) -> bool:
    """Whether a name stands before goods that are sold, and nothing else is what it is sold."""
    k = next((r for r in range(q + 1, min(q + 3, len(made.chunks))) if made.chunks[r].first <= token < made.chunks[r].last), -1)
    while k > 0 and not made.chunks[k].nouns and made.kind(k + 1) in "C," and made.kind(k + 2) == "n":
        k += 2  # "sell Norcom and Sudcom phones"
    head = made.chunks[k].lemma if k > 0 else ""
    mention = made.tokens[made.chunks[k].last - 1].mention if k > 0 else None
    if mention is not None and mention.kind is NameKind.PRODUCT:
        return made.kind(k + 1) != "n"  # "sell the company's Aero 20"
    parts = head in made.lexicon.sets.inputs and _firms_told(made, q)  # "bars American firms from selling Norcom chips"
    return head in made.lexicon.sets.owned and made.kind(k + 1) != "n" and not parts


def _firms_told(made: Parse, q: int) -> bool:
    """Whether the firms of a place are told what they may sell by the verb above verb q."""
    verb, relation = made.parent.get(q, (-1, ""))
    return relation == "comp" and made.kind(verb) == "v" and any(is_placed(made, r) for r in range(*made.objects.get(verb, _NONE)))


def _is_sold_off(made: Parse, q: int, token: int) -> bool:
    """ "does not sell the app Chatter": a name alone, with nobody behind who gets it, is what is sold."""
    first, last = made.objects.get(q, (0, 0))
    return last - first == 1 and not made.chunks[first].nouns and made.chunks[first].first <= token < made.chunks[first].last


def with_firms(made: Parse, q: int) -> bool:
    """ "from dealing with Norlandic companies": the firms are of a place, and they are who supplies."""
    for r in range(q + 1, min(q + _NEAR, len(made.chunks) - 1)):
        if made.kind(r) == "P" and made.chunks[r].lemma == "with" and made.kind(r + 1) == "n":
            return is_placed(made, r + 1)
    return False


def is_placed(made: Parse, k: int) -> bool:
    """Whether a phrase is of a place by name: "American chips"."""
    chunk = made.chunks[k]
    return any(t.mention is not None and t.mention.kind in _PLACED for t in made.tokens[chunk.first : chunk.last])


def is_placed_within(made: Parse, k: int) -> bool:
    """Whether what verb k reaches is of a place: "American chips", "parts from Norland"."""
    return any(made.kind(q) == "n" and is_placed(made, q) for q in range(k + 1, min(k + _NEAR, len(made.chunks))))


def supplies_named(made: Parse) -> bool:
    """Whether a sentence names what is kept from a vendor: "American technology", "US suppliers"."""
    return any(c.kind == "n" and c.lemma in made.lexicon.sets.inputs and is_placed(made, k) for k, c in enumerate(made.chunks))
