"""Where a vendor stands, said of the vendor itself: "will play no part in the network", "is welcome", "is subject to approval"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.licences import is_within_firm
from cordon.extract.acts.members import listed_behind
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse, is_place
from cordon.extract.parties.targets import Hit

ENTRY: Final = "verbs.toml:parts:"
ON_LIST: Final = "nouns.toml:blacklist:be"
LEFT_OPEN: Final = f"{ENTRY}open"
WISHING: Final = "hedges.toml:wishing:"
_HARD: Final = frozenset({"hard", "tough", "harder", "difficult", "tougher", "impossible", "costlier"})
_BEING: Final = frozenset({"be", "remain", "stay"})
_HAVING: Final = frozenset({"be", "have", "play", "get", "take"})
_COMING: Final = frozenset({"will", "would", "wo", "'ll", "is to", "has to"})
_TO_JOIN: Final = frozenset({"will", "would", "should"})
_WISHES: Final = frozenset({"should", "can"})
_HOMES: Final = frozenset({"country", "nation"})
_FREE: Final = frozenset({"free", "eligible"})
_FOR: Final = frozenset({"for", "to"})
_OUT_OF: Final = frozenset({"of", "from", "by", "before", "within", "in", "until", "after"})
_DUTIES: Final = frozenset({"must", "is to", "has to", "shall", "will"})
_NEAR: Final = 3  # chunks between "there is" and "for Norcom"
Found = tuple[str, list[Hit]]
_NONE: Found = ("", [])


def standing(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when it says that a vendor is shut out, let in or limited; `None` when it does not."""
    chunk = made.chunks[k]
    if chunk.passive:
        return None
    if chunk.lemma in made.lexicon.hedges["wishing"]:
        return _wished_out(made, k, hits)
    if chunk.lemma == "make":
        return _made_hard(made, k, hits)
    if chunk.lemma == "open":
        return _left_open(made, k, hits)
    if chunk.lemma not in _BEING | _HAVING:
        return None
    q = next((q for q in range(k + 1, min(k + _NEAR, len(made.chunks))) if made.kinds[q] == "n"), -1)
    if q < 0:
        return None
    if chunk.lemma in _BEING and not chunk.negated and _is_list(made, q):
        found = [h for h in within(hits, made.subject.get(k, (k, k))) if h.named and h.chunk < k]
        return Frame(k, "list", found, domain_end(made, k), entry=ON_LIST) if found else None
    means, found = _part(made, (k, q), hits) if chunk.lemma in _HAVING else _NONE
    if not found and chunk.lemma in _BEING and not chunk.negated:
        means, found = _state(made, (k, q), hits)
    found = [h for h in found if h.named]
    return Frame(k, means, found, domain_end(made, k), negative=True, entry=f"{ENTRY}{chunk.lemma}") if found else None


def _is_list(made: Parse, q: int) -> bool:
    """ "on the trade restrictions list", "on an export control list": a list named by the restriction that it stands for."""
    nouns = made.chunks[q].nouns
    on = made.kind(q - 1) == "P" and made.chunks[q - 1].lemma == "on"
    return on and nouns[-1:] == ("list",) and any(made.lexicon.noun_classes.get(n) in ("list", "limit", "exclude") for n in nouns[:-1])


def _part(made: Parse, place: tuple[int, int], hits: list[Hit]) -> Found:
    """ "will play no part", "will not be part of", "there will be no room for", "will have only a limited role", "has no place in it"."""
    k, q = place
    verb, what, sets = made.chunks[k], made.chunks[q], made.lexicon.sets
    own = [h for h in within(hits, made.subject.get(k, (k, k))) if h.chunk < k]
    part = what.lemma in sets.parts
    if own and part and not (verb.negated or what.negated):
        return ("limit", own) if not sets.bounds.isdisjoint(made.lows(q)) else _NONE
    if what.negated and what.lemma in sets.no_place and not verb.modal:
        return "unwanted", own or _behind_there(made, place, hits)
    if what.negated and verb.modal in _WISHES and _is_there(made, k) and made.kind(q + 1) == "P":
        return "unwanted", [h for h in within(hits, (q, q + 1)) if not what.lemma or what.lemma in sets.owned]
    if verb.modal not in _COMING or not (verb.negated or what.negated):
        return _NONE
    if own:
        return ("exclude", own) if part else _NONE
    goods = [h for h in within(hits, (q, q + 1)) if what.lemma in sets.owned] if _is_there(made, k) else []
    return "exclude", goods or (_behind_there(made, place, hits) if part else [])


def _is_there(made: Parse, k: int) -> bool:
    return "there" in made.spellings and made.chunks[k].lemma == "be"


def _behind_there(made: Parse, place: tuple[int, int], hits: list[Hit]) -> list[Hit]:
    """ "there is no room for Norcom": for whom."""
    k, q = place
    return [h for h in within(hits, (q + 1, q + _NEAR)) if stands_behind(made, h.chunk, _FOR)] if _is_there(made, k) else []


def _state(made: Parse, place: tuple[int, int], hits: list[Hit]) -> Found:
    """ "is welcome", "is free to bid", "the door is open to Norcom", "is subject to checks"."""
    k, q = place
    sets, lows = made.lexicon.sets, made.lows(q)
    own = [h for h in within(hits, made.subject.get(k, (k, k))) if h.chunk < k]
    if own and lows[-1] == "welcome" and not made.chunks[q].negated:
        return "permit", own
    let = lows[-1] in _FREE or (lows[-1] == "able" and made.chunks[k].modal in _COMING)
    if let and not made.chunks[q].negated and made.kind(q + 1) == "v" and contends(made, q + 1):
        return "permit", own or listed_behind(
            made, (made.subject.get(k, (k, k))[1], k), hits
        )  # "every vendor, including Norcom, is free to"
    head = made.chunks[made.subject.get(k, (k, k))[0]].lemma
    if head in sets.gates and lows[-1] == "open":
        return "permit", [h for h in within(hits, (q + 1, q + _NEAR)) if stands_behind(made, h.chunk, _FOR)]
    if own and lows[-1] == "subject" and made.kind(q + 1) == "P" and made.kind(q + 2) == "n":
        nouns = made.chunks[q + 2].nouns[-1:]
        means = next((p.means for p in made.lexicon.phrases.get("subject", ()) if not p.nouns.isdisjoint(nouns)), "")
        return means, own if means and not is_within_firm(made, q + 2) else []
    return _NONE


def _left_open(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "left the door open to Norcom": what the verb above says of it counts."""
    run, above = made.subject.get(k, (k, k)), made.parent.get(k, (-1, ""))
    if above[1] != "comp" or made.chunks[run[0]].lemma not in made.lexicon.sets.gates:
        return None
    found = [h for h in within(hits, (k + 1, k + _NEAR)) if h.named and stands_behind(made, h.chunk, _FOR)]
    return Frame(k, "permit", found, domain_end(made, k), entry=LEFT_OPEN) if found else None


def _wished_out(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "wants Norcom gone", "wants its masts out of the capital"."""
    first, last = made.objects.get(k, (k, k))
    found = within(hits, (first, last))
    if not found or last >= len(made.chunks):
        return None
    behind = made.chunks[last]
    if made.chunks[k].negated:  # "don't want Norcom in our networks"
        place = made.chunks[last + 1].lemma.rsplit("-", 1)[-1] if behind.kind == "P" and made.kind(last + 1) == "n" else ""
        inside = place in made.lexicon.sets.built_things or place in _HOMES or (behind.kind == "P" and is_place(made, last + 1))
        return Frame(k, "exclude", found, domain_end(made, k), negative=True, entry=f"{WISHING}{made.chunks[k].lemma}") if inside else None
    gone = (behind.kind == "v" and behind.lemma == "go" and behind.form != "inf") or (behind.lemma == "out" and made.kind(last + 1) == "P")
    return Frame(k, "remove", found, domain_end(made, k), entry=f"{WISHING}{made.chunks[k].lemma}") if gone else None


def _made_hard(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "the law makes it harder for Norcom to supply", "for carriers to buy from it": a rule that lets it in only over hurdles."""
    run = made.subject.get(k, (k, k))
    rule = not made.lexicon.sets.rules.isdisjoint(made.chunks[run[0]].nouns[-1:])
    hard = next((q for q in range(k + 1, min(k + _NEAR + 1, len(made.chunks))) if not _HARD.isdisjoint(made.lows(q))), -1)
    if not rule or hard < 0 or made.chunks[k].negated:
        return None
    found = [h for h in within(hits, (hard + 1, hard + _NEAR)) if h.named and stands_behind(made, h.chunk, _FOR)]
    found = found or _dealt_with(made, hard, hits)
    entry = f"{ENTRY}make"
    return Frame(k, "limit", found, domain_end(made, k), entry=entry) if found else None


def _dealt_with(made: Parse, hard: int, hits: list[Hit]) -> list[Hit]:
    """ "impossible for carriers to buy from Norcom", "harder to use its gear": with whom others deal, behind the adjective at `hard`."""
    verb = next((v for v in range(hard + 1, min(hard + 1 + _NEAR, len(made.chunks))) if made.kinds[v] == "v"), -1)
    deals = verb > 0 and made.chunks[verb].form == "inf" and "use" in verb_classes(made, verb) and made.gap(verb) < 0
    return [h for h in within(hits, (verb, domain_end(made, verb))) if h.named] if deals else []


def is_unwanted(made: Parse, k: int) -> bool:
    """ "Huawei should not be in our networks", "ZTE should have no role", "should not play a part"."""
    chunk = made.chunks[k]
    if chunk.lemma not in ("be", "have", "play") or chunk.modal not in ("should", "must") or k + 1 >= len(made.chunks):
        return False
    after = made.chunks[k + 1]
    no_role = (after.negated or (chunk.negated and chunk.modal == "should")) and after.lemma in ("role", "place", "part")
    return no_role or (chunk.negated and chunk.lemma == "be" and after.kind == "P")


def takes_part(made: Parse, k: int) -> bool:
    """ "Norcom may take part in the auction", "can bid": whether that is let depends on who says so."""
    chunk = made.chunks[k]
    return chunk.modal in ("may", "can") and not chunk.negated and (contends(made, k) or "take-part" in verb_classes(made, k))


def contends(made: Parse, k: int) -> bool:
    """ "take part in", "participate", "bid": what nobody is unable to, unless it is not let."""
    lemma = made.chunks[k].lemma
    return lemma in ("bid", "participate") or (lemma == "take" and made.kind(k + 1) == "n" and made.chunks[k + 1].lemma == "part")


def joins_in(made: Parse, k: int) -> bool:
    """ "would take part in the auction", "should have a role in", "would be part of": what a vendor is to do in a network that is built."""
    chunk = made.chunks[k]
    if chunk.modal not in _TO_JOIN or chunk.negated:
        return False
    if contends(made, k) or (chunk.lemma == "compete" and made.kind(k + 1) == "P"):
        return True
    after = made.chunks[k + 1] if k + 1 < len(made.chunks) else chunk
    role = after.kind == "n" and not after.negated and after.lemma in ("role", "part") and made.kind(k + 2) == "P"
    return role and chunk.lemma in ("be", "have", "play")


def must_go(made: Parse, k: int) -> bool:
    """ "Huawei equipment must leave the networks", "… must be gone by 2025"."""
    chunk = made.chunks[k]
    told = chunk.modal == "would" and made.parent.get(k, (-1, ""))[1] == "comp"  # "agreed that its gear would leave"
    if not (chunk.modal in _DUTIES or told) or chunk.negated:
        return False
    follower = made.chunks[k + 1].lemma if k + 1 < len(made.chunks) else ""
    if chunk.lemma == "be":
        return follower in ("gone", "out")
    if chunk.lemma == "come":
        return (follower == "out" or chunk.particle == "out") and not _goes_on(made, k if chunk.particle == "out" else k + 1)
    return chunk.lemma in made.lexicon.sets.going and not (chunk.lemma == "go" and _goes_on(made, k))


def _goes_on(made: Parse, last: int) -> bool:
    """ "will come out with a new phone", "will go on sale", "must go faster": behind it stands neither a network nor a time."""
    if made.chunks[last].kind == "v" and made.chunks[last].particle not in ("", "out", "away"):
        return True  # "will go ahead with"
    behind = made.kind(last + 1)
    return (
        behind in "nvR"
        or (behind == "t" and made.lows(last + 1)[0] in made.lexicon.sets.gone)
        or (behind == "P" and made.chunks[last + 1].lemma not in _OUT_OF)
    )
