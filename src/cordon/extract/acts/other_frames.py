"""Acts whose subject is the vendor: it stays out, has to go, builds for a customer."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.dealings import is_placed, is_placed_within, with_firms
from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.members import is_official_list, listed_behind
from cordon.extract.acts.presence import makes_up, there_is
from cordon.extract.acts.prohibitions import unlawful, users_shut_out
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.acts.rivals import freed, out_of, turned_to, without
from cordon.extract.acts.standing import contends, is_unwanted, joins_in, must_go, standing, takes_part
from cordon.extract.grammar.act_classes import enters_market
from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.grammar.word_place import NONE
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Lexicon

_MAKERS: Final = frozenset({"from", "by", "of"})
_UNABLE: Final = frozenset({"can", "ca"})


def other_frame(made: Parse, k: int, hits: list[Hit], lexicon: Lexicon) -> Frame | None:
    """An act whose subject is the vendor: it is to stay out, has to go, or builds for a customer."""
    chunk = made.chunks[k]
    present = there_is(made, k, hits) or makes_up(made, k, hits)
    if present is not None:
        return present
    if k not in made.subject or chunk.passive:
        return users_shut_out(made, k, hits) or freed(made, k, hits) or turned_to(made, k, hits)
    run = made.subject[k]
    if chunk.lemma in lexicon.sets.listers and (means := _named_by(made, run[0])):
        listed = within(hits, (k + 1, domain_end(made, k)))  # "the list includes Norcom"
        head = made.chunks[run[0]].lemma
        k = k if means == "list" and (lexicon.noun_classes.get(head) == "list" or is_official_list(head, lexicon)) else run[0]
        return Frame(k, means, listed, domain_end(made, k), entry=f"verbs.toml:listers:{chunk.lemma}") if listed else None
    told = unlawful(made, k, hits) or out_of(made, k, hits) or turned_to(made, k, hits)
    told = told or without(made, k, hits) or freed(made, k, hits) or users_shut_out(made, k, hits)
    told = told or standing(made, k, hits)
    if told is not None:
        return told
    found = within(hits, run)
    if found and _may_not_enter(made, k):
        return Frame(k, "exclude", found, domain_end(made, k), negative=True, entry=f"verbs.toml:supplying:{chunk.lemma}")
    if is_unwanted(made, k):
        means = "unwanted"
    elif must_go(made, k):
        means = "go"
        found = within(hits, (run[0], min(run[1], list_end(made, run[0] + 1))))
        found = found or (within(hits, (run[0], k)) if not made.chunks[run[0]].lemma or _tells_maker(made, run) else [])
    elif (_delivers(made, k) or joins_in(made, k)) and not chunk.negated and chunk.form in ("fin", "base") and not _is_sum(made, k):
        means = "deliver"
        found = found if all(made.tags[made.chunks[h.chunk].last - 1].cls == "e" for h in found) else []
        found = found or (doer_hits(made, k, hits) if made.tags[made.chunks[run[0]].first].cls == "I" else [])  # "said it had won"
    elif takes_part(made, k):
        means, found = "enter", found or listed_behind(made, (run[1], k), hits)
    else:
        return None
    return Frame(k, means, found, domain_end(made, k), entry=f"verbs.toml:{means}:{chunk.lemma}") if found else None


def _delivers(made: Parse, k: int) -> bool:
    """ "will build the network", "would help build it": a vendor that does so supplies whoever it is for."""
    sets = made.lexicon.sets
    if made.chunks[k].lemma in sets.delivers:
        return True
    helped = made.chunks[k].lemma in sets.aiding and made.parent.get(k + 1) == (k, "comp") and made.chunks[k + 1].lemma in sets.built
    return helped and any(made.chunks[q].lemma in sets.built_things for q in range(*made.objects.get(k + 1, (0, 0))))


def _tells_maker(made: Parse, run: Run) -> bool:
    """ "parts from Norcom", "masts and gear made by Norcom": goods, and behind them whose they are."""
    head = made.chunks[run[0]].lemma
    by = list_end(made, run[0] + 1)
    by += 1 if made.kinds[by] == "v" and made.chunks[by].form == "pp" else 0
    goods = head in made.lexicon.sets.owned or head in made.lexicon.sets.built_things
    return goods and made.kinds[by] == "P" and made.chunks[by].lemma in _MAKERS


def kept_from(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom can no longer buy American chips", "can no longer do business with American firms": what it cannot buy is kept from it."""
    chunk = made.chunks[k]
    unable = chunk.negated and (chunk.modal in _UNABLE or "longer" in made.lows(k)) and k in made.subject
    if not unable or not (_buys_inputs(made, k) or _does_business(made, k)):
        return None
    named = [h for h in within(hits, made.subject[k]) if h.named]
    return Frame(k, "exclude", named, domain_end(made, k), exports=True, negative=True, entry="verbs.toml:buying") if named else None


def _buys_inputs(made: Parse, k: int) -> bool:
    held = range(*made.objects.get(k, (k, k))) if made.chunks[k].lemma in made.lexicon.sets.buying else range(0)
    return any(made.chunks[q].lemma in made.lexicon.sets.inputs for q in held) and is_placed_within(made, k)


def _does_business(made: Parse, k: int) -> bool:
    """ "trade with American firms", "do business with American firms"."""
    chunk, sets, held = made.chunks[k], made.lexicon.sets, range(*made.objects.get(k, (k, k)))
    if chunk.lemma in sets.business and chunk.particle == "with":
        return any(is_placed(made, q) for q in held)
    trades = chunk.lemma in sets.dealing and any(made.chunks[q].lemma in sets.trade for q in held)
    return (chunk.lemma in sets.business or trades) and with_firms(made, k)


def _is_sum(made: Parse, k: int) -> bool:
    """ "won $40m from Norcom": money, no order of a customer."""
    if k not in made.objects:
        return False
    head = made.chunks[made.objects[k][0]]
    return made.tokens[head.last - 1].kind == "0" or head.lemma in made.lexicon.sets.sums


def _named_by(made: Parse, k: int) -> str:
    """The class of what a subject names: "the Entity List", "the ban", "the banned apps"; empty when none."""
    chunk, lexicon = made.chunks[k], made.lexicon
    named = lexicon.noun_classes.get(chunk.lemma, "")
    at = made.chunks[k + 2] if chunk.lemma == "list" and made.kind(k + 1) == "P" and made.kind(k + 2) == "n" else chunk
    verbs = [lemma for t in made.tokens[at.first : at.last] for lemma, form in lexicon.words.get(t.low, NONE).verbs if form in "en"]
    done = [name for lemma in verbs for name in lexicon.verb_classes.get(lemma, ())]
    if is_official_list(chunk.lemma, lexicon):
        return "list"
    return named if named == "list" else next((name for name in done if name in ("exclude", "list")), "")


def _may_not_enter(made: Parse, k: int) -> bool:
    """ "Norcom may no longer supply our networks", "can no longer bid": what it does there is forbidden it."""
    chunk = made.chunks[k]
    shared = contends(made, k)
    barred = chunk.negated and (chunk.modal == "may" or (chunk.modal in _UNABLE and (shared or "longer" in made.lows(k))))
    return barred and (shared or (enters_market(made, k) and chunk.lemma not in made.lexicon.sets.buying))
