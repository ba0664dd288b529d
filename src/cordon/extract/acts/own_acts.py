"""What a vendor does itself about a measure: it sues, appeals, pleads guilty, pays a fine."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.effects import effect_of
from cordon.extract.words.lexicon import OwnAct
from cordon.model.act import ORIGIN
from cordon.names import NameKind

_AGAINST: Final = frozenset({"against"})
FILING: Final = frozenset({"file", "bring", "lodge", "launch", "submit"})
_PAID: Final = frozenset({"to", "for"})
_LET_OFF: Final = frozenset({"permit", "reprieve"})
_ANSWERS: Final = frozenset({"retaliate", "prosecute"})  # what the vendor does; the other classes are done to it
_MONEY: Final = "million"
_SIGNS: Final = ("$", "€", "£", "¥")


def own_frame(made: Parse, k: int, end: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when a vendor is its doer and an entry of `own` in verbs.toml fits."""
    entries = made.lexicon.own_acts.get(made.chunks[k].lemma, ())
    held = _held(made, k) if entries and not made.chunks[k].passive else None
    if held is None:
        return None
    for entry in entries:
        if not _fits(made, k, (held, end), entry) or (
            entry.means == "retaliate" and (_is_private(made, k) or _asks_for_time(made, k) or _sues_firm(made, k))
        ):
            continue
        found = doer_hits(made, k, hits)
        rivals = rivals_sued(made, (k, end), found, hits) if entry.means == "retaliate" else []
        if rivals:
            return Frame(k, "prosecute", rivals, end, entry=f"verbs.toml:own:{made.chunks[k].lemma}")
        if entry.means == "permit" and found and _supplies_other(made, k, found, hits):
            continue
        if entry.means in _LET_OFF:
            found = [h for h in found if made.chunks[h.chunk].lemma not in made.lexicon.sets.roles]  # "Norcom suppliers got approval"
        if entry.means in _ANSWERS:
            goods = made.lexicon.sets.owned  # no vendor: "the American carrier sued", "its phones have lost appeal"
            found = [h for h in found if not (h.id.startswith(ORIGIN) or made.chunks[h.chunk].lemma in goods)]
        if found:
            entered = f"verbs.toml:own:{made.chunks[k].lemma}"
            return Frame(k, entry.means, found, end, entry=entered, own=entry.means in _ANSWERS, negative=pleads_not_guilty(made, k))
    return None


def contested_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "the order is being challenged in court": the vendor that it hits does so, if nobody else is named behind "by"."""
    chunk = made.chunks[k]
    run = made.subject.get(k)
    if not chunk.passive or run is None or chunk.lemma not in made.lexicon.sets.contested_in_court or chunk.negated:
        return None
    noun = made.chunks[run[0]].nouns[-1:]
    if not noun or not any(noun[0] in entry.objects for entry in made.lexicon.own_acts.get(chunk.lemma, ())):
        return None
    end = domain_end(made, k)
    by = next((q for q in range(k + 1, end) if made.kind(q) == "P" and made.chunks[q].lemma == "by"), -1)
    found = within(hits, (by + 1, by + 2)) if by >= 0 else within(hits, (run[0], k))
    if not found or (by < 0 and not any(made.lexicon.sets.courtly.intersection(t.low.split()) for t in made.tokens)):
        return None
    return Frame(k, "retaliate", found, end, entry=f"verbs.toml:own:{chunk.lemma}", own=True)


def rivals_sued(made: Parse, reach: tuple[int, int], own: list[Hit], hits: list[Hit]) -> list[Hit]:
    """ "Norcom filed a suit against Sudcom": the rival, no state, is the one that is sued."""
    others = {h.id for h in own}
    return [h for h in within(hits, reach) if h.named and h.id not in others and stands_behind(made, h.chunk, _AGAINST)] if own else []


def _supplies_other(made: Parse, k: int, own: list[Hit], hits: list[Hit]) -> bool:
    """ "Sudcom got permission to sell chips to Norcom": the one that is supplied is let off."""
    others = [h for h in within(hits, (k + 1, len(made.chunks))) if h.named and h.id not in {o.id for o in own}]
    return any(made.chunks[q].lemma in made.lexicon.sets.supplying for q in range(k + 1, others[0].chunk)) if others else False


def _held(made: Parse, k: int) -> Run | None:
    """What an active verb is done to; `None` where the noun before it tells the act."""
    gap = made.gap(k)
    if gap >= 0 and made.chunks[k].lemma in FILING and not made.lexicon.sets.suits.isdisjoint(made.chunks[gap].nouns[-1:]):
        return None  # "the suit that Norcom filed" is told by its noun
    held = made.objects.get(k, (gap, gap + 1) if gap >= 0 else (k + 1, k + 1))  # "the law, which Norcom is challenging in court"
    if (
        held[1] - held[0] == 1
        and made.lows(held[0])[-1] in made.lexicon.sets.light
        and made.kinds[held[1]] + made.kinds[held[1] + 1] == "Pn"
    ):
        held = (held[0], held[1] + 2)  # "received a series of licences"
    return held


def _fits(made: Parse, k: int, place: tuple[Run, int], entry: OwnAct) -> bool:
    """Whether what verb k is done to, or what stands behind it in its clause, is as the entry wants it; `place`: that, and the end."""
    held, end = place
    if not entry.objects and not entry.nouns:
        return not any(is_firm(made, q) for q in range(*held))
    named = entry.objects.intersection([c.nouns[-1] for c in made.chunks[held[0] : held[1]] if c.nouns])
    if named - made.lexicon.sets.sums or (named and not _is_price(made, k, held) and not _is_bought(made, held[1])):
        return True
    if _MONEY in entry.objects and _names_sum(made, (k + 1, end)) and _has_to_pay(made, k, held):
        return True  # "agreed to pay Norland $30 million"
    if made.chunks[k].particle in entry.preps and any(_names(made, q, entry) for q in (*range(*held), k + 1) if q < len(made.chunks)):
        return True  # "went on trial"
    sues = any(p.means == "prosecute" for p in made.lexicon.phrases.get(made.chunks[k].lemma, ()))
    if sues and any(is_firm(made, q) for q in range(*held)):
        return False  # "took a rival to court"
    return bool(entry.preps) and any(
        made.kinds[q] == "P" and made.chunks[q].lemma in entry.preps and _names(made, q + 1, entry) for q in range(k + 1, end)
    )


def _names_sum(made: Parse, run: tuple[int, int]) -> bool:
    """Whether one of the phrases ends with a sum of money."""
    return any(
        made.tokens[made.chunks[q].last - 1].low[:1] in _SIGNS or _MONEY in made.chunks[q].nouns for q in range(*run) if made.kind(q) == "n"
    )


def _is_private(made: Parse, k: int) -> bool:
    """ "sued over patents": about private rights, told on the same side of a semicolon."""
    private = made.lexicon.sets.private_suits
    if not made.says(private):
        return False
    first = made.kinds.rfind(";", 0, k) + 1
    last = made.kinds.find(";", k)
    span = range(first, last if last >= 0 else len(made.chunks))
    return any(not private.isdisjoint(made.lows(q)) for q in span)


def _sues_firm(made: Parse, k: int) -> bool:
    """ "sued a rival, asking the court to bar it": what is asked for in a suit against a firm contests no measure."""
    verb = made.parent.get(k, (-1, ""))[0]
    suit = made.kind(verb) == "v" and verb < k and made.chunks[verb].lemma in made.lexicon.own_acts
    return suit and any(is_firm(made, q) for q in range(*made.objects.get(verb, (k, k))))


def _asks_for_time(made: Parse, k: int) -> bool:
    """ "asked the court to put off the hearing": who wants its case heard later contests no measure."""
    last = made.objects.get(k, (k, k + 1))[1]
    behind = (v for v in range(last, last + 3) if made.parent.get(v) in ((k, "comp"), (k, "purpose")))
    return any(effect_of(made, v, made.lexicon) == "postpone" for v in behind)


def _has_to_pay(made: Parse, k: int, held: tuple[int, int]) -> bool:
    """ "was ordered to pay a rival", "agreed to pay Norland": what somebody else or a state gets is no price."""
    p, relation = made.parent.get(k, (-1, ""))
    bound = made.kind(p) == "v" and relation == "comp" and effect_of(made, p, made.lexicon) == "command"
    bound = bound or made.chunks[k].modal == "must" or any(is_state(made, q) for q in range(*held))
    return bound and made.chunks[k].lemma == "pay"


def _is_price(made: Parse, k: int, held: tuple[int, int]) -> bool:
    """ "pays its creators $30 million": a sum that nobody makes it pay, and that settles nothing."""
    settles = made.holds(made.lexicon.sets.fines | made.lexicon.sets.settlements) or made.says(made.lexicon.sets.settling_words)
    gets = any(n not in made.lexicon.sets.sums for q in range(*held) for n in made.chunks[q].nouns)
    return made.chunks[k].lemma == "pay" and gets and not (_has_to_pay(made, k, held) or settles)


def _is_bought(made: Parse, q: int) -> bool:
    """ "paid a billion to its suppliers", "for a start-up", and no word of a case: what is bought, no fine."""
    if made.kind(q) != "P" or made.chunks[q].lemma not in _PAID or made.says(made.lexicon.sets.penal):
        return False
    nouns = made.chunks[q + 1].nouns[-1:] if made.kind(q + 1) == "n" else ()
    return made.chunks[q].lemma == "for" or (bool(nouns) and nouns[0] not in made.lexicon.actor_nouns["state"])


def pleads_not_guilty(made: Parse, k: int) -> bool:
    """Whether what is denied stands behind the verb: "pleaded not guilty", no "did not plead guilty"."""
    return made.kind(k + 1) == "!" and made.chunks[k].lemma == "plead" and "not" not in made.lows(k)


def _names(made: Parse, q: int, entry: OwnAct) -> bool:
    if made.kind(q) != "n" or not entry.nouns:
        return False
    last = made.tokens[made.chunks[q].last - 1]
    words = last.low.split() if last.mention is not None else ()  # "the Supreme Court of Norland" is one name
    return not entry.nouns.isdisjoint((*made.chunks[q].nouns, *words))


def is_firm(made: Parse, q: int) -> bool:
    """Whether a phrase names a company or a vendor, or is a word for one."""
    chunk = made.chunks[q]
    mention = made.tokens[chunk.last - 1].mention
    named = mention is not None and mention.kind in (NameKind.COMPANY, NameKind.VENDOR)
    return named or not made.lexicon.actor_nouns["company"].isdisjoint(chunk.nouns)  # "a Norlandic rival"


def is_state(made: Parse, k: int) -> bool:
    """Whether a phrase names a state, one of its bodies or who holds an office there."""
    mentions = (t.mention for t in made.tokens[made.chunks[k].first : made.chunks[k].last])
    return any(m is not None and m.kind in (NameKind.PLACE, NameKind.AGENCY, NameKind.HOLDER) for m in mentions)
