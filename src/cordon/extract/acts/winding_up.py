"""A vendor that is ordered to close, or its owner to sell it: "ordered Norcom to shut its offices", "gave it 90 days to sell the app"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, phrase_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.names import NameKind

CLOSING: Final = "verbs.toml:closing:"
_TELLING: Final = frozenset({"tell", "call", "give", "allow", "grant"})
_SAYING: Final = frozenset({"tell", "call"})
_HAVING: Final = frozenset({"have", "to"})
_TRADING: Final = frozenset({"buy", "acquire", "purchase", "sell"})
_POINTING: Final = frozenset({"it", "them"})
_CONDITIONS: Final = frozenset({"if", "unless", "until"})
_STEPS: Final = 4  # governors from a verb of trading to the condition that it stands in
_TOLD: Final = frozenset({"will", "would", "is to"})
_UNLESS: Final = frozenset({"unless"})
_MUST: Final = frozenset({"must", "has to", "shall"})  # "is to sell" may be its own plan


def winding_up(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The order that verb k tells the content of."""
    p, relation = made.parent.get(k, (-1, ""))
    return None if relation == "comp" and _is_felt(made, p) else _divesting(made, k, hits) or _closing(made, k, hits)


def _closing(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "ordered Norcom to shut its offices", "Norcom must end its services": who has to close is shut out."""
    found = _who_has_to(made, k, hits) if _ends_business(made, k) else []
    own = {h.id for h in found}
    end = domain_end(made, k)
    if not found or any(h.named and h.id not in own for h in within(hits, (k, end))) or _ships_to_place(made, k, end):
        return None  # "Norcom had to stop its sales to Sudcom"
    return Frame(k, "exclude", found, domain_end(made, k), entry=CLOSING + with_particle(made.chunks[k]))


def _ships_to_place(made: Parse, k: int, end: int) -> bool:
    """ "to stop selling its chips to Norland": a rule on what leaves the country, for whoever makes it."""
    goals = (made.chunks[q + 1].last - 1 for q in range(k + 1, end - 1) if made.kinds[q] == "P" and made.chunks[q].lemma == "to")
    return any((mention := made.tokens[i].mention) is not None and mention.kind is NameKind.PLACE for i in goals)


def _ends_business(made: Parse, k: int) -> bool:
    """ "to shut its offices", "to be wound up", "to stop selling phones", "end its services"; not "to shut down systems"."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    closes, ceases = with_particle(chunk) in sets.closing, chunk.lemma in sets.ceasing
    if not (closes or ceases):
        return False
    if k not in made.objects:
        return closes or _offers_no_more(made, k)
    held = made.chunks[slice(*made.objects[k])]
    named = {n for c in held for n in c.nouns}
    there = made.tokens[held[-1].last - 1].mention if closes and len(held) == 1 else None
    if there is not None and there.kind is NameKind.PLACE and not chunk.negated:
        return True  # "to leave Norland"
    return bool((closes and sets.businesses & named) or (ceases and sets.served & named)) and not chunk.negated


def _is_felt(made: Parse, p: int) -> bool:
    """ "the ban forced Norcom to shut its plants": what a measure leads to is no order of its own."""
    run = made.subject.get(p)
    return made.chunks[p].lemma in made.lexicon.sets.felt and run is not None and not RESTRICTING.isdisjoint(classes_at(made, run[0]))


def _who_has_to(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors by name that are ordered to do what verb k says, that have a duty to, or whose goods an order without a name is about."""
    chunk, lexicon = made.chunks[k], made.lexicon
    duty = chunk.modal in _MUST or (chunk.modal != "" and set(made.lows(k)) >= _HAVING)  # "will have to close"
    duty = duty or (chunk.modal in _TOLD and k not in made.objects and made.says(_UNLESS))  # "would close down unless a buyer is found"
    if duty and not chunk.passive:
        return [h for h in within(hits, made.subject.get(k, (k, k))) if h.named]
    p, relation = made.parent.get(k, (-1, ""))
    wished = chunk.form == "base" and made.marker.get(k) == "that" and k in made.subject  # "demanded that Norcom close its offices"
    if (chunk.form != "inf" and not wished) or relation != "comp" or made.kind(p) not in "vn":
        return []
    told = made.chunks[p]
    if told.kind == "n" and not lexicon.sets.rules.intersection(told.nouns[-1:]):
        return []  # "an order to Norcom to close"
    if told.kind == "v" and lexicon.verb_effects.get(told.lemma) != "command" and told.lemma not in _SAYING | lexicon.sets.time_setters:
        return []
    feels = told.kind == "v" and told.passive and told.lemma in lexicon.sets.felt and made.chunks[p + 1].lemma != "by"
    if feels and not (told.modal in _TOLD and _hangs_on_sale(made)):
        return []  # "was forced to shut its plant": by what, nobody says
    asked = made.subject.get(k if wished else p, (0, 0))
    run = asked if wished or told.passive else made.objects.get(p, (p + 1 if told.kind == "n" else p + 2, k))
    found = [h for h in within(hits, run) if h.named or ":" not in h.id]  # "giving the carrier 60 days to stop its service"
    if told.kind == "n" and not found:
        found = [h for h in within(hits, made.objects.get(k, (k, k))) if h.named]  # "an order to shut Norcom's offices"
    return found or _own_business(made, k, p, hits)


def _own_business(made: Parse, k: int, p: int, hits: list[Hit]) -> list[Hit]:
    """ "giving the carrier 60 days to stop its service": what is told to end is its own, whoever "the carrier" is."""
    run = made.objects.get(k, (k, k))
    told = made.kind(p) == "v" and p in made.objects and made.lows(made.objects[p][0])[0] == "the"
    own = told and made.lows(run[0])[0] == "its" and made.kind(run[1]) != "P"
    return [h for h in within(hits, run) if ":" not in h.id] if own else []


def _hangs_on_sale(made: Parse) -> bool:
    """ "would be forced to close unless it is sold", "if no buyer is found": whose end is told with the sale that would avert it."""
    return made.says(_CONDITIONS) and (made.holds(made.lexicon.sets.divesting) or made.holds(made.lexicon.sets.sales))


def _offers_no_more(made: Parse, k: int) -> bool:
    """ "to stop selling phones", "to cease operating": no sale any more."""
    sets = made.lexicon.sets
    ends = made.chunks[k].lemma in sets.ceasing and made.kind(k + 1) == "v" and made.chunks[k + 1].form == "ger"
    return ends and made.chunks[k + 1].lemma in sets.offering_no_more and not made.says(sets.private_suits)


def changes_owner(made: Parse, k: int) -> bool:
    """ "unless a local firm buys it", "if it is not sold by May", "in talks to acquire its operations": whose a vendor is, no dealing."""
    chunk, at = made.chunks[k], k
    if chunk.lemma not in _TRADING:
        return False
    held = made.chunks[made.objects[k][0]].nouns[-1:] if k in made.objects else ()
    if chunk.lemma != "sell" and not made.lexicon.sets.businesses.isdisjoint(held):
        return True
    for _ in range(_STEPS):
        if made.marker.get(at) in _CONDITIONS:
            break
        at = made.parent.get(at, (-1, ""))[0]
    run = made.subject.get(k, (k, k)) if chunk.passive else made.objects.get(k, (k, k))
    alone = run[1] == run[0] + 1 and made.chunks[run[0]].last == made.chunks[run[0]].first + 1
    pointed = alone and made.lows(run[0])[0] in _POINTING
    return made.marker.get(at) in _CONDITIONS and (pointed or (alone and chunk.passive and chunk.lemma == "sell"))


def _divesting(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "ordered Norcom to sell its app", "has until May to divest it", "must part with its stake": who may stay only under another owner.

    What it is threatened with otherwise ("or face a ban") is an act of its own.
    """
    chunk, sets = made.chunks[k], made.lexicon.sets
    beside = made.chunks[k + 1].lemma if made.kinds[k + 1] == "P" else ""
    parts = with_particle(chunk) in sets.divesting or (beside and f"{chunk.lemma} {beside}" in sets.divesting)
    if chunk.kind != "v" or not parts or chunk.negated:
        return None
    run = made.objects.get(k, (k + 2, k + 3) if beside else (k, k))
    sold = within(hits, run)
    owned = sets.businesses.intersection(n for c in made.chunks[slice(*run)] for n in c.nouns[-1:])
    told = _told_to_sell(made, k, hits)
    end = domain_end(made, k)
    behind = range(k + 1, min(end + 2, len(made.chunks)))
    otherwise = any(made.kinds[q] == "C" and made.chunks[q].lemma == "or" and _opens(made, q + 1) for q in behind)
    found = told + [h for h in sold if h.named and h.id not in {t.id for t in told}] if sold or owned else []
    return Frame(k, "divest", found, end, entry=f"verbs.toml:divesting:{chunk.lemma}") if told and found and not otherwise else None


def ordered_sale(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "mandates its sale", "ordered the dissolution of its unit": noun k is what must be done."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    verb, relation = made.parent.get(k, (-1, ""))
    if (
        (chunk.lemma not in sets.sales and chunk.lemma not in sets.closures)
        or relation != "obj"
        or made.lexicon.verb_effects.get(made.chunks[verb].lemma) != "command"
    ):
        return None
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of"
    found = [h for h in within(hits, (k, phrase_end(made, k + 1, len(made.chunks)) if of else k + 1)) if h.named]
    means = "divest" if chunk.lemma in sets.sales else "exclude"
    return Frame(k, means, found, domain_end(made, k), entry=f"verbs.toml:sales:{chunk.lemma}") if found else None


def _opens(made: Parse, q: int) -> bool:
    return made.kind(q) == "v" or q in made.starts


def _told_to_sell(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that have to sell: the subject of a duty, or whoever is ordered to or given time for it."""
    chunk = made.chunks[k]
    if chunk.modal in _MUST and not chunk.passive and k in made.subject:
        return [h for h in within(hits, made.subject[k]) if h.named]
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or made.kind(p) != "v":
        return []
    above = made.chunks[p]
    presses = above.lemma in made.lexicon.pressing | made.lexicon.sets.wants
    if made.marker.get(k) == "that" and presses and k in made.subject:
        return [h for h in within(hits, made.subject[k]) if h.named]
    if chunk.form != "inf" or not (presses or above.lemma in _TELLING or above.lemma == "have"):
        return []
    gap = made.gap(p)  # "Norcom, which Norland has given until May to sell it"
    held = made.objects.get(p, (gap, gap + 1) if gap >= 0 else (0, 0))
    run = made.subject.get(p, (0, 0)) if above.passive or above.lemma == "have" else held
    return [h for h in within(hits, run) if h.named]
