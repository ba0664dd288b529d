"""Verbs that name no act themselves but lead to one: "lets the regulator ban", "threw out a request to ban", "dropped a plan to strip"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from cordon.extract.acts.own_acts import FILING
from cordon.extract.acts.requests import asks_entry
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.circumstances import runs_out
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_NEAR: Final = 6  # chunks between a plan and what is planned
_LETTING: Final = frozenset({"permit", "shun"})
_STOPPING: Final = frozenset({"exclude", "remove", "limit"})
_LISTED: Final = RESTRICTING | {"ease", "reprieve"}
_DEALING: Final = frozenset({"permit", "use", "fund"})


def leads_on(made: Parse, k: int, means: str, lexicon: Lexicon) -> bool:
    """Whether verb k, which could mean `means`, only leads to the act behind it."""
    if means in _LETTING:
        return _restricts(made, k, lexicon)
    return means in _STOPPING and _hinders(made, k, lexicon)


def gives_up(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "abandoned a plan to strip", "threw out a request to ban", "a bid to ban was rejected": what is stopped is a plan."""
    if not made.holds(lexicon.hedges["plans"]) or made.chunks[k].lemma in FILING:
        return False  # "files a motion to block": nothing is stopped yet
    own = made.parent.get(k, (-1, ""))[0] if made.chunks[k].form == "inf" else -1  # "Norcom's bid to be removed" stops no bid
    own = own if own >= 0 and _is_vendors(made, own) else -1
    runs = [made.objects.get(k, (0, 0)), made.subject.get(k, (0, 0)) if made.chunks[k].passive else (0, 0)]
    plans = (q for run in runs for q in range(*run) if q != own and made.chunks[q].lemma in lexicon.hedges["plans"])
    return any(_holds_act(made, q, lexicon) and not (_is_vendors(made, q) and asks_entry(made, q)) for q in plans)


def _is_vendors(made: Parse, q: int) -> bool:
    """ "Norcom's bid"."""
    owner = made.chunks[q].possessor
    mention = made.tokens[owner - 1].mention if owner > 0 else None
    return mention is not None and mention.kind is NameKind.VENDOR


def is_topic(made: Parse, k: int) -> bool:
    """ "using Norcom gear is a risk": a use that something is said about is nobody's act, unless somebody is warned off it."""
    verb = made.starts.get(k, k)
    told = made.parent.get(verb, (-1, ""))[0] in made.objects
    return made.chunks[k].form == "ger" and verb > k and not told


def _holds_act(made: Parse, noun: int, lexicon: Lexicon) -> bool:
    """Whether the noun has an act behind it: "a plan to ban", "plans for a ban"."""
    return any(
        made.parent.get(q, (-1, ""))[0] == noun and _is_act(made, q, lexicon) for q in range(noun + 1, min(noun + _NEAR, len(made.chunks)))
    )


def _is_act(made: Parse, q: int, lexicon: Lexicon) -> bool:
    """Whether chunk q names an act of one who decides; a use that is given up is a choice against the vendor."""
    chunk = made.chunks[q]
    if chunk.kind == "v" and lexicon.verb_classes.get(chunk.lemma, ("",))[0] not in ("use", "supply", "take-part"):
        known = chunk.lemma in lexicon.verb_classes or chunk.lemma in lexicon.phrases or lexicon.verb_effects.get(chunk.lemma) == "do"
        return known or (chunk.particle != "" and with_particle(chunk) in lexicon.verb_classes)
    return any(lexicon.noun_classes.get(noun, "supply") != "supply" for noun in chunk.nouns[-1:])


def _leads_to_ban(made: Parse, noun: int) -> bool:
    """Whether the noun has a restriction behind it."""
    behind = range(noun + 1, min(noun + _NEAR, len(made.chunks)))
    return any(made.parent.get(q, (-1, ""))[0] == noun and not RESTRICTING.isdisjoint(verb_classes(made, q)) for q in behind)


def _restricts(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "lets the regulator ban", "shied away from excluding", "dropped a plan to ban": the act is the one behind."""
    first, last = made.objects.get(k, (k + 1, k + 1))
    if any(made.chunks[q].lemma in lexicon.hedges["plans"] for q in range(first, last)):
        return True
    if runs_out(made, k):
        return True  # "let its licence expire"
    if any(lexicon.noun_effects.get(made.chunks[q].lemma) == "weigh" and _leads_to_ban(made, q) for q in range(first, last)):
        return True  # "cleared the way for a ban"
    wanted = RESTRICTING - {"remove"} | {"fund"} | (_DEALING if made.chunks[k].particle == "away" else set())
    for q in range(k + 1, min(last + 3, len(made.chunks))):
        p, relation = made.parent.get(q, (-1, ""))
        under = relation == "comp" and (p == k or made.parent.get(p) == (k, "obj"))
        if made.kind(q) == "v" and under and wanted.intersection(verb_classes(made, q)):
            return True
    return False


def _hinders(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "blocked the government from banning", "barred Norland from enforcing its ban": a restriction is what is stopped."""
    for q in range(k + 1, min(k + _NEAR, len(made.chunks))):
        if made.kind(q) == "v" and made.marker.get(q) == "from" and made.parent.get(q, (-1, ""))[0] == k:
            held = [made.chunks[r].nouns[-1:] for r in range(*made.objects.get(q, (0, 0)))]
            names = any(lexicon.noun_classes.get(n, "") in RESTRICTING for nouns in held for n in nouns)
            near = range(q, min(q + _NEAR, len(made.chunks)))
            told = [r for r in near if r == q or made.parent.get(r) == (q, "comp")]  # "from forcing it to remove"
            return names or _puts_on_list(made, q) or any(not RESTRICTING.isdisjoint(verb_classes(made, r)) for r in told)
    return False


def _puts_on_list(made: Parse, k: int) -> bool:
    """ "from putting Norcom on a blacklist", "from taking it off": verb and noun name the restriction or its end together."""
    nouns = {n for p in made.lexicon.phrases.get(made.chunks[k].lemma, ()) if p.means in _LISTED for n in p.nouns}
    behind = made.chunks[k + 1 : k + _NEAR]
    off = any(p.lemma == "off" and noun.lemma == "list" for p, noun in pairwise(behind))
    return off or any(not nouns.isdisjoint(c.nouns[-1:]) for c in behind)


def is_asked_for(made: Parse, k: int, classes: tuple[str, ...]) -> bool:
    """ "asked Norland to amend its ban": whoever asks for another measure wants less of it; who amends it himself may want more."""
    if "rework" not in classes:
        return False
    p, relation = made.parent.get(k, (-1, ""))
    lets = (v for v in range(k + 1, len(made.chunks)) if made.kind(v) == "v" and made.chunks[v].form == "inf")
    if any("permit" in verb_classes(made, v) and _hangs_on(made, v, k) for v in lets):
        return True  # "amended its ban to let carriers buy spare parts"
    return relation == "comp" and made.kind(p) == "v" and made.lexicon.verb_effects.get(made.chunks[p].lemma) == "urge"


def _hangs_on(made: Parse, v: int, k: int) -> bool:
    """Whether verb v stands under verb k or its object."""
    for _ in range(_NEAR):
        v = made.parent.get(v, (-1, ""))[0]
        if v == k or v in range(*made.objects.get(k, (0, 0))):
            return True
    return False
