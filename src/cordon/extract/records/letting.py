"""Who says that others may go on with a vendor lets it in: "operators may keep its gear", "users are still free to open the app"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.dealings import exports_to
from cordon.extract.acts.permission import is_bounded
from cordon.extract.grammar.skeleton import CONDITIONS
from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.records.case import Case
from cordon.extract.records.whereabouts import places_in
from cordon.extract.stages.stage import is_nobody
from cordon.extract.words.actor_words import Party
from cordon.model.act import ANYWHERE, UNKNOWN_ACTOR
from cordon.names import NameKind

_DEALINGS: Final = frozenset({"use", "supply", "enter", "deliver"})
_LETTING: Final = frozenset({"may", "can"})
_COMING: Final = frozenset({"will", "would", "'ll"})
_OPEN_TO: Final = frozenset({"free", "able", "welcome"})
_COPULAS: Final = frozenset({"be", "remain", "stay"})
_GOING_ON: Final = frozenset({"still", "keep", "continue", "go", "remain", "retain"})
_STEPS: Final = 4


def lets_use(case: Case, said: Sequence[Party]) -> list[Party]:
    """The state that lets a class of users or the vendor itself go ahead, with the act turned into a permission; else nobody."""
    made, frame = case.scene.made, case.frame
    if made.kinds[frame.k] != "v" or made.chunks[frame.k].negated:
        return []
    hindered = frame.entry.startswith("stage.toml:keeping_from:") and _by_nobody(case)  # "nothing stops carriers from using it"
    if not hindered and (frame.means not in _DEALINGS or exports_to(made, frame)):
        return []
    top, words = _top(case)
    if top < 0 or not (hindered or (_is_let(case, top, words) and _is_class(case, top))):
        return []
    verb = made.chunks[top]
    told = [p for p in said if p.kind != "none"]
    own = [p for p in told if p.kind == "state" and p.id != UNKNOWN_ACTOR]
    own = own or (_home_of_users(case, top) or lone_state(case.scene) if all(p.kind == "state" for p in told) else [])
    goes_on = hindered or bool(told) or case.state.top != top or not _GOING_ON.isdisjoint(words)
    homes = {case.scene.rules.names.origin(h.id) for h in frame.hits}
    if not goes_on or not own or own[0].id in homes:
        return []
    frame.means = "limit" if is_bounded(made, frame) else "permit"
    case.state.stage = "announced" if verb.modal in _COMING | {"could"} else "in-force"
    case.state.why.append(f"somebody is let: {case.state.stage}")
    return own[:1]


def _home_of_users(case: Case, top: int) -> list[Party]:
    """ "people in Norland can still use it": the state that lets them."""
    run = case.scene.made.subject.get(top, (0, 0))
    return [Party("state", code) for code in places_in(case.scene, run[0] + 1, run[1])[:1] if code != ANYWHERE]


def _top(case: Case) -> tuple[int, set[str]]:
    """The finite verb on which the dealing hangs ("are free to use"), and the words on the way; -1 where nothing is told."""
    made = case.scene.made
    at, words = case.frame.k, set(made.lows(case.frame.k))
    for _ in range(_STEPS):
        p, relation = made.parent.get(at, (-1, ""))
        if made.kind(at) == "v" and made.chunks[at].form in ("fin", "base"):
            told = p < 0 or (relation == "comp" and made.kind(p) == "v" and _tells(case, p))
            plain = made.marker.get(at, "that") == "that" and not CONDITIONS.intersection(made.spelled[: made.chunks[at].first])
            return (at, words) if told and plain else (-1, words)
        if p < 0 or relation not in ("comp", "obj"):
            return -1, words
        at = p
        words.update(made.lows(at), (made.chunks[at].lemma,))
    return -1, words


def _tells(case: Case, p: int) -> bool:
    """Whether the verb above only tells ("said"), or a state makes it known ("has made plain", "decided")."""
    made = case.scene.made
    return made.chunks[p].lemma in made.lexicon.sets.clause_verbs or any(q.kind == "state" for q in agents(case.scene, p))


def _is_let(case: Case, top: int, words: set[str]) -> bool:
    made = case.scene.made
    verb = made.chunks[top]
    if verb.negated:
        return False
    able = verb.lemma in _COPULAS and not _OPEN_TO.isdisjoint(words) and (verb.modal in _COMING or "able" not in words or "still" in words)
    return able or verb.modal in _LETTING or _is_decided(case, top)


def _is_decided(case: Case, top: int) -> bool:
    """ "decided that Norcom could supply antennas": what is decided it may do is let."""
    made = case.scene.made
    p, relation = made.parent.get(top, (-1, ""))
    return relation == "comp" and p < top and made.chunks[top].modal == "could" and made.chunks[p].lemma in made.lexicon.sets.settling


def _by_nobody(case: Case) -> bool:
    run = case.scene.made.subject.get(case.frame.k)
    return run is not None and is_nobody(case.scene.made, run[0]) and not case.scene.made.chunks[case.frame.k].modal


def _is_class(case: Case, top: int) -> bool:
    """Whether those who are let are a class under the state ("operators", "users", "Norlanders"), or the vendor itself."""
    made, lists = case.scene.made, case.scene.rules.lexicon.told
    run = made.subject.get(top)
    if run is None or run[0] > case.frame.k:
        return False
    chunks = made.chunks[run[0] : run[1]]
    own = any(run[0] <= h.chunk < run[1] for h in case.frame.hits)
    told = {n for c in chunks for n in c.nouns} & (lists["bodies"] | lists["people"] | lists["users"])
    people = [made.tokens[c.last - 1].mention for c in chunks if c.kind == "n"]
    return own or bool(told) or any(m is not None and m.kind is NameKind.DEMONYM for m in people)
