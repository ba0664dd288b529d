"""Whether an act is about what public bodies use: "agencies have removed it", "its use by the government", "bar the army from buying"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.records.scope import codes_in
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.words.actor_words import Party
from cordon.names import NameKind

_NETWORKS: Final = frozenset({"network", "5g", "4g", "core", "ran", "fixed", "cables", "cloud"})
_OWN: Final = frozenset({"choose", "drop"})
_LEAVING: Final = frozenset({"ban", "remove", "limit", "advise"})
_BINDING: Final = _LEAVING | {"allow", "lift"}
_DONE: Final = frozenset({"in-force", "refused"})
_HELD_ON: Final = frozenset({"from", "on", "off"})
GOVERNMENT: Final = "government"


def of_public_use(made: Parse, frame: Frame, act: tuple[str, str], deciders: Sequence[Party], words: ScopeWords) -> bool:
    """Whether it binds public bodies, by who acts, whom they tell and what the act reaches."""
    measure, stage = act
    states = [p for p in deciders if p.kind == "state"]
    buys = measure in _OWN and stage != "urged"  # a state that buys is a buyer (rule 13)
    if states and (buys or (measure == "remove" and stage in _DONE)) and any(_is_user(made, p.token, buys, words) for p in states):
        return True
    if made.chunks[frame.k].lemma in words.grounding:
        return bool(states)
    if measure in _LEAVING and any(_rules_itself(made, p.token, words) for p in states):
        return True
    if measure not in _BINDING:
        return False
    if measure in _LEAVING and (_is_told(made, frame.k, words) or _is_bound(made, frame.k, deciders, words)):
        return True
    return any(_uses(made, frame, q, words) for q in range(frame.k + 1, min(frame.last, len(made.chunks))))


def adds(codes: Sequence[str]) -> bool:
    """Whether a public body's own use stands beside these codes: a network that a state lets be built is for everyone."""
    return GOVERNMENT not in codes and _NETWORKS.isdisjoint(codes)


def _is_user(made: Parse, token: int, buys: bool, words: ScopeWords) -> bool:
    """ "the agencies", and of what is bought "the Home Office" too, against "Norland"."""
    k = next((k for k, c in enumerate(made.chunks) if c.first <= token < c.last), -1)
    mention = made.tokens[token].mention if token >= 0 else None
    return (k >= 0 and made.chunks[k].lemma in words.bodies) or (buys and mention is not None and mention.kind is NameKind.AGENCY)


def _rules_itself(made: Parse, token: int, words: ScopeWords) -> bool:
    """ "the army bans it", "the U.S. Navy": a body that binds nobody else."""
    k = next((k for k, c in enumerate(made.chunks) if c.first <= token < c.last), -1)
    return k >= 0 and (made.chunks[k].lemma or made.tokens[made.chunks[k].last - 1].low.rsplit(" ", 1)[-1]) in words.ruling_itself


def _is_body(made: Parse, k: int, words: ScopeWords) -> bool:
    """Whether a phrase is of a body or of those who serve in it; of a name its last word counts ("the U.S. government")."""
    chunk = made.chunks[k]
    return made.kind(k) == "n" and (chunk.lemma or made.tokens[chunk.last - 1].low.rsplit(" ", 1)[-1]) in words.bodies


def _is_bound(made: Parse, k: int, deciders: Sequence[Party], words: ScopeWords) -> bool:
    """ "Officials may not install it, the ministry said", "agencies are barred from buying it": who must not serves the state, and is not
    who decides."""
    run = made.subject.get(k, (0, 0))
    if made.kind(k) != "v" or not (_is_kept_from(made, k) if made.chunks[k].passive else made.chunks[k].modal):
        return False
    tokens = range(made.chunks[run[0]].first, made.chunks[run[1] - 1].last)
    return not any(p.token in tokens for p in deciders) and any(_is_body(made, q, words) or _serves(made, q, words) for q in range(*run))


def _is_kept_from(made: Parse, k: int) -> bool:
    """ "are prohibited from using"."""
    behind = range(k + 1, min(k + 3, len(made.chunks)))
    return "exclude" in verb_classes(made, k) and any(made.marker.get(q) == "from" and made.parent.get(q) == (k, "comp") for q in behind)


def _serves(made: Parse, q: int, words: ScopeWords) -> bool:
    """Whether a phrase is of people who serve a public body: "officials", "ministry staff"."""
    return made.kinds[q] == "n" and made.chunks[q].lemma in words.serving


def _is_told(made: Parse, k: int, words: ScopeWords) -> bool:
    """ "told sailors not to use it", "departments were told to drop it": who is told what to leave serves the state."""
    p, relation = made.parent.get(k, (-1, ""))
    if _bars_others(made, k):
        return False
    if relation == "comp" and made.chunks[k].form == "ger":  # "told to stop using"
        k, (p, relation) = p, made.parent.get(p, (-1, ""))
    about_them = made.lows(made.subject.get(k, (k, k))[0]) == ["they"]  # "told sailors that they may not open it"
    if relation != "comp" or made.kind(p) != "v" or not (made.chunks[k].form == "inf" or about_them):
        return False
    if _bars_others(made, k):
        return False
    bears = made.chunks[p].passive or made.chunks[p].lemma == "have"  # "agencies have until May to delete it"
    run = made.subject.get(p, (0, 0)) if bears else made.objects.get(p, (0, 0))
    return any(_is_body(made, q, words) or _serves(made, q, words) for q in range(*run))


def _bars_others(made: Parse, k: int) -> bool:
    """ "urged the ministry to ban it", "to keep it out", "not to give it a role": it decides for others."""
    chunk = made.chunks[k]
    particle = chunk.particle or next((made.chunks[q].lemma for q in made.objects.get(k, (0, 0))[1:] if q and made.kinds[q] in "PR"), "")
    means = (*verb_classes(made, k), *made.lexicon.verb_classes.get(f"{chunk.lemma} {particle}", ()))
    return "permit" in means or chunk.lemma in made.lexicon.sets.giving or ("exclude" in means and not chunk.negated)


def _uses(made: Parse, frame: Frame, q: int, words: ScopeWords) -> bool:
    """ "the use of its software by the government", "for officials", "the phones of its staff", "bar the Pentagon from buying"."""
    serves = _serves(made, q, words)
    held = range(*made.objects.get(frame.k, (0, 0)))
    kept = made.kind(held.stop) == "P" and made.chunks[held.stop].lemma == "from" and made.kind(held.stop + 1) == "v"
    if q in held and kept:  # "bars ministries and their contractors from buying"
        return serves or _is_body(made, q, words) or _is_agency(made, q)
    before = made.chunks[q - 1].lemma if made.kinds[q - 1] == "P" else ""
    if before in _HELD_ON and _is_staffs(made, q, words):
        return True
    if not before or not (serves or _is_body(made, q, words)):
        return False
    if before in ("by", "across", "in"):
        return any(words.using.intersection(made.chunks[r].nouns) for r in range(frame.k + 1, q))
    of_theirs = before == "of" and made.chunks[q - 2].lemma in words.things
    return before in ("within", "inside") or of_theirs or (before == "for" and serves)


def _is_staffs(made: Parse, q: int, words: ScopeWords) -> bool:
    """ "staff phones", "employees' devices": goods that a state's own people hold."""
    chunk = made.chunks[q]
    return chunk.lemma in words.things and any(made.tags[i].lemma in words.serving for i in range(chunk.first, chunk.last - 1))


def _is_agency(made: Parse, q: int) -> bool:
    """Whether a phrase is an agency by name: "the Pentagon"."""
    return made.kind(q) == "n" and any(
        t.mention is not None and t.mention.kind is NameKind.AGENCY for t in made.tokens[made.chunks[q].first : made.chunks[q].last]
    )


def is_public(made: Parse, frame: Frame, words: ScopeWords) -> bool:
    """ "the removal of Norcom software from federal networks": it is public bodies that have to part with it."""
    return GOVERNMENT in codes_in(made, made.chunks[frame.k].first, made.chunks[frame.last - 1].last, words)


def binds_country(made: Parse, frame: Frame, words: ScopeWords) -> bool:
    """ "was removed from federal networks", "stripped from the country's network": from what is no single buyer's."""
    if is_public(made, frame, words):
        return True
    built = made.lexicon.sets.built_things
    owned = (c for c in made.chunks[frame.k : frame.last] if c.kind == "n" and c.possessor > 0)
    things = (c for c in owned if c.lemma.rpartition("-")[2] in built)  # "core-network"
    return any(made.tags[c.possessor - 1].lemma in made.lexicon.actor_nouns["places"] for c in things)
