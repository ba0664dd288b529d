"""Licences to supply a vendor: "licences for firms to sell chips to Norcom", "permission to ship to it"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.own_acts import is_firm
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_NEAR: Final = 7  # chunks from a licence to what it is for: "licences of Lumo and Sudtel to sell"
_GIVERS: Final = frozenset({"from", "of", "by"})
_TO: Final = frozenset({"to", "with"})


def licence_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of noun k when it is a licence to supply a vendor, and no verb of giving or taking it tells the act."""
    noun = made.chunks[k].nouns[-1]
    if noun not in made.lexicon.sets.licences or _is_told_by_verb(made, k, noun):
        return None
    found = supplied_behind(made, k, hits)
    return Frame(k, "reprieve", found, domain_end(made, k), exports=True, entry=f"verbs.toml:licences:{noun}") if found else None


def as_licence(made: Parse, frame: Frame, hits: list[Hit]) -> Frame:
    """ "was granted permission to ship to Norcom", "its licence to supply Norcom was revoked": who is supplied is let off or hit."""
    if frame.means == "licence" and any(_supplies(made, q) for q in range(frame.k + 1, frame.last) if made.kind(q) == "v"):
        return replace(frame, exports=True)  # "Norcom suppliers won approval to restart deliveries"
    if frame.means not in ("permit", "exclude"):
        return frame
    runs = (made.objects.get(frame.k, (0, 0)), made.subject.get(frame.k, (0, 0)) if made.chunks[frame.k].passive else (0, 0))
    for q in (q for run in runs for q in range(*run)):
        if made.chunks[q].nouns[-1:] and made.chunks[q].nouns[-1] in made.lexicon.sets.licences:
            found = supplied_behind(made, q, hits)
            if found:
                return replace(frame, means="reprieve" if frame.means == "permit" else "exclude", hits=found, exports=True)
    return frame


def supplied_behind(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that the infinitive behind noun k supplies."""
    verb = next((q for q in range(k + 1, min(k + _NEAR, len(made.chunks))) if made.kind(q) == "v"), -1)
    if verb >= 0 and made.parent.get(verb) == (k, "rel") and made.chunks[verb].lemma in made.lexicon.sets.enabling:
        return _let_buy(made, verb, hits)  # "licences that allowed Norcom to buy chips"
    if verb < 0 or made.chunks[verb].form != "inf" or not _supplies(made, verb):
        return []
    held = made.objects.get(verb, (0, 0))
    named = [h for h in within(hits, (verb + 1, _end(made, verb))) if h.named]
    return [h for h in named if stands_behind(made, h.chunk, _TO)] or [h for h in named if held[0] <= h.chunk < held[1]]


def _end(made: Parse, verb: int) -> int:
    """Where what verb supplies ends: "to ship chips used in laptops to Norcom" goes on behind what is told of the chips."""
    last = made.objects.get(verb, (0, verb + 1))[1]
    told = made.parent.get(last) == (last - 1, "rel")
    return max(domain_end(made, verb), domain_end(made, last) if told else 0)


def _let_buy(made: Parse, verb: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that verb of enabling lets buy, or that those are let supply whom it enables."""
    done = next((q for q in range(verb + 1, min(verb + _NEAR, len(made.chunks))) if made.kind(q) == "v"), -1)
    if done < 0:
        return []
    if made.chunks[done].lemma in made.lexicon.sets.buying:
        return [h for h in within(hits, made.objects.get(verb, (0, 0))) if h.named]
    behind = [h for h in within(hits, (done + 1, _end(made, done))) if h.named]
    return behind if _supplies(made, done) else []


def _supplies(made: Parse, verb: int) -> bool:
    sets = made.lexicon.sets
    if made.chunks[verb].lemma in sets.supplying | sets.business:
        return True
    going_on = made.chunks[verb].lemma in sets.dealing
    behind = made.chunks[verb + 1] if verb + 1 < len(made.chunks) else None
    return going_on and behind is not None and (behind.lemma in sets.trade or (behind.kind == "v" and behind.lemma in sets.supplying))


def _is_told_by_verb(made: Parse, k: int, noun: str) -> bool:
    """Whether noun k is given, sought or taken by a verb of the lexicon, which is the act."""
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0 or made.kind(p) != "v" or not (relation in ("obj", "for") or made.chunks[p].passive):
        return False
    return any(noun in phrase.objects | phrase.nouns for phrase in made.lexicon.phrases.get(made.chunks[p].lemma, ()))


def is_trade_licence(made: Parse, k: int) -> bool:
    """ "won a digital banking licence": one for a trade of the vendor's own, which lifts nothing."""
    first, last = made.objects.get(k, (0, 0))
    licences = [made.chunks[q].nouns for q in range(first, last) if made.chunks[q].nouns[-1:]]
    nouns = [n for each in licences if each[-1] in made.lexicon.sets.licences for n in each[:-1]]
    return any(n not in made.lexicon.sets.supplies and n not in made.lexicon.sets.trade for n in nouns)


def supplies_somebody(made: Parse, k: int, end: int) -> bool:
    """ "was given a licence to sell chips to Norcom": the one that is supplied is let off."""
    return any(made.kind(q) == "v" and made.chunks[q].lemma in made.lexicon.sets.supplying for q in range(k + 1, end))


def is_of_firm(made: Parse, k: int) -> bool:
    """ "needs a licence from Lumo to build chips": what a firm grants for its own work is no rule of a state."""
    held = made.objects.get(k, (0, 0))
    return held[1] > 0 and is_within_firm(made, held[1] - 1)


def is_within_firm(made: Parse, q: int) -> bool:
    """ "a licence from Lumo", "approval of its shareholders", "board approval": what noun q names is a firm's, or its owners', to give."""
    owners = made.lexicon.sets.owners
    if not owners.isdisjoint(made.chunks[q].nouns[:-1]):
        return True
    by = made.kind(q + 1) == "P" and made.chunks[q + 1].lemma in _GIVERS and made.kind(q + 2) == "n"
    return by and (made.chunks[q + 2].lemma in owners or (made.chunks[q + 1].lemma == "from" and is_firm(made, q + 2)))
