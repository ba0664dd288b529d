"""Who tells those under it what to leave: an instruction binds, a recommendation advises, a firm's house rule drops."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.winding_up import CLOSING
from cordon.extract.grammar.skeleton import phrase_start
from cordon.extract.parties.scene import Scene
from cordon.extract.records.case import Case, kind_of
from cordon.extract.stages.climb import climb
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_MEMBERS: Final = frozenset({"member", "members"})
_MAYBE: Final = frozenset({"may", "might", "could"})
_WITHOUT_TENSE: Final = frozenset({"inf", "ger"})
_NOT_YET: Final = frozenset({"considered", "announced", "proposed", "refused"})
_LATER: Final = frozenset({"will", "shall", "'ll"})
_RECOMMENDED: Final = "recommendation"  # what panels give to those who decide
_LEAVING: Final = frozenset({"shun", "exclude", "remove"})
_DISCOURAGING: Final = frozenset({"discourage", "dissuade", "deter"})


def instruction(case: Case, actors: Sequence[Party], deciders: Sequence[Party]) -> tuple[str, str] | None:
    """What a state tells those under it, as far as it has got; `None` when it is neither an instruction nor advice."""
    if _is_advice(case, actors, deciders):
        return "advise", "in-force"
    return _so_far(case, _told_to_close(case, actors) or _told(case, actors, deciders))


def _told_to_close(case: Case, actors: Sequence[Party]) -> tuple[str, str] | None:
    """ "told the company to end its services": who is told to leave is shut out."""
    orders = case.scene.made.lexicon.told["orders"]
    told = case.frame.entry.startswith(CLOSING) and case.scene.made.chunks[case.state.urger].lemma in orders
    return ("ban", "announced") if told and actors and actors[0].kind == "state" else None


def _so_far(case: Case, told: tuple[str, str] | None) -> tuple[str, str] | None:
    """ "may advise officials to drop it", "will tell athletes to leave it": as far as the one who instructs has got."""
    if told is None:
        return None
    verb = case.scene.made.chunks[case.state.urger]
    if verb.kind == "v" and verb.form in _WITHOUT_TENSE:
        so_far = climb(case.scene.made, case.state.urger, case.scene.rules.lexicon).stage  # "is considering telling them to drop it"
        if so_far in _NOT_YET:
            return told[0], so_far
    modal = verb.modal
    return told[0], "considered" if modal in _MAYBE else "announced" if modal in _LATER else told[1]


def _told(case: Case, actors: Sequence[Party], deciders: Sequence[Party]) -> tuple[str, str] | None:
    """A state that tells those under it what to leave: an instruction binds, a recommendation advises; `None` when it is neither."""
    made = case.scene.made
    verb = made.chunks[case.state.urger]
    avoiding = case.frame.means in ("shun", "exclude", "remove") or advises_against_use(case)
    if verb.kind == "v" and verb.passive and avoiding and not actors:
        return _unsaid(case)
    if verb.kind != "v" or not avoiding or not actors or actors[0].kind != "state":
        return _house_rule(case, actors)
    run = made.subject.get(case.state.urger) if verb.passive else made.objects.get(case.state.urger)
    run = run or (made.subject.get(case.frame.k) if case.frame.k > case.state.urger else None)  # "recommend citizens use"
    called = _called_on(case)
    run = called or run
    told = {n for q in range(*run) for n in (made.chunks[q].nouns or made.lows(q)[-1:])} if run else set()  # "the public" has no noun
    if run and _are_own(case, run, actors[0]):
        told.add("people")  # "Americans"
    if run and made.lows(run[0]) == ["them"] and made.is_relative(case.state.urger):
        told.update(made.chunks[phrase_start(made, made.parent[case.state.urger][0])].nouns[-1:])  # "wrote to firms warning them"
    told.update(_named_beside(case, run))
    lists = case.scene.made.lexicon.told
    if any(p.place != actors[0].id for p in deciders if p.place):
        return None
    if actors[0].id in case.scene.rules.actors.blocs or (run and _of_alliance(case, run[0])):
        told -= _MEMBERS  # "the Union tells its members", "urged members of the pact": states, not deputies
    bodies, people = (bool(told & lists[name]) for name in ("bodies", "people"))
    firms = any(p.kind == "company" and p.id != UNKNOWN_ACTOR for p in deciders)
    if run and run[0] <= case.frame.k < run[1] and advises_against_use(case) and not deciders:
        return "advise", "in-force"  # "discourages the use of it"
    if not bodies and not firms and any(p.kind == "several" for p in deciders):
        return None
    if verb.lemma in lists["orders"] and firms and case.frame.means == "remove" and not _presses_only(case):
        bodies = True  # "told Lumo to strip it out"
    traders = bool(told & lists["traders"])
    if verb.lemma in lists["orders"] and (bodies or people or traders):
        return ("ban", "announced") if traders else _ordered(case) if bodies else ("advise", "in-force")
    if not run and not deciders and verb.lemma in lists["advice"] and is_adviser(case.scene, actors[0]):
        return "advise", "in-force"
    asked = case.frame.means == "exclude" and told & lists["deciding"] and verb.lemma in lists["asking"]
    advises = called is not None or verb.lemma in lists["advice"]
    return ("advise", "in-force") if advises and (people or bodies) and not asked else None


def _ordered(case: Case) -> tuple[str, str]:
    """What bodies of the state, or carriers, are told to leave."""
    return ("remove", "announced") if case.frame.means == "remove" else ("ban", "in-force")


def _is_advice(case: Case, actors: Sequence[Party], deciders: Sequence[Party]) -> bool:
    """ "the agency's advice to replace it", "guidance not to use it": a noun for advice of a state to its own; what it recommends to be
    forbidden, or advises other states to do, is a demand."""
    made, noun = case.scene.made, case.scene.made.chunks[case.state.urger]
    if noun.kind != "n" or noun.lemma not in made.lexicon.sets.advising_nouns or not actors or any(p.kind != "state" for p in actors):
        return False
    if any(p.kind == "several" or (p.place and p.place not in {a.id for a in actors}) for p in deciders):
        return False
    leaves = case.frame.means == "shun" or case.frame.flipped or advises_against_use(case)
    body = is_adviser(case.scene, actors[0]) or not made.lexicon.told["advisers"].isdisjoint(noun.nouns)  # "the agency's recommendation"
    return leaves or (case.frame.means == "remove" and (body or noun.lemma != _RECOMMENDED))


def _called_on(case: Case) -> tuple[int, int] | None:
    """ "called on the public to avoid it": those on whom somebody calls."""
    made, k = case.scene.made, case.state.urger
    calls = made.chunks[k].lemma == "call" and made.kinds[k + 1 : k + 3] == "Pn" and made.chunks[k + 1].lemma == "on"
    return (k + 2, k + 3) if calls else None


def _of_alliance(case: Case, k: int) -> bool:
    """ "members of the alliance", "members of the Union": whose members are states."""
    made = case.scene.made
    if made.kind(k + 2) != "n" or made.chunks[k + 1].lemma != "of":
        return False
    owner = made.chunks[k + 2]
    mention = made.tokens[owner.last - 1].mention
    bloc = mention is not None and (mention.kind is NameKind.GROUP or mention.place in case.scene.rules.actors.blocs)
    return bloc or owner.lemma in case.scene.rules.lexicon.told["alliances"]


def _named_beside(case: Case, run: tuple[int, int] | None) -> tuple[str, ...]:
    """ "briefs firms and advises them to drop it": the nouns of the object before "and" that a pronoun takes up."""
    made, k = case.scene.made, case.state.urger
    p, relation = made.parent.get(k, (-1, ""))
    taken_up = run is not None and made.lows(run[0]) == ["them"] and relation in ("conj", "and") and p in made.objects
    return made.chunks[made.objects[p][0]].nouns[-1:] if taken_up else ()


def _presses_only(case: Case) -> bool:
    """Whether those who tell are legislators, whose word binds no firm."""
    made = case.scene.made
    run = made.subject.get(case.state.urger, (0, 0))
    told = {n for q in range(*run) for n in (*made.chunks[q].nouns, *made.lows(q))}
    return not case.scene.rules.actors.legislators.isdisjoint(told | {n.removesuffix("s") for n in told})


def _unsaid(case: Case) -> tuple[str, str] | None:
    """ "carriers are discouraged from using it", "users were warned not to buy it": advice, whoever gives it."""
    made, verb = case.scene.made, case.scene.made.chunks[case.state.urger]
    lists = case.scene.made.lexicon.told
    told = {n for c in made.chunks[slice(*made.subject.get(case.state.urger, (0, 0)))] for n in c.nouns}
    advised = verb.lemma in lists["advice"] or verb.lemma in _DISCOURAGING
    return ("advise", "in-force") if advised and told & (lists["bodies"] | lists["people"]) else None


def is_forbidden(case: Case) -> bool:
    """ "cadets have been told not to use it": who is told to leave what it uses is not to use it from then on."""
    made, verb = case.scene.made, case.state.commander
    told = verb >= 0 and made.kind(verb) == "v" and made.chunks[verb].passive and not made.chunks[verb].modal
    above = made.chunks[made.parent.get(case.frame.k, (case.frame.k, ""))[0]].lemma
    stops = case.frame.means == "shun" and made.lexicon.verb_effects.get(above) == "stop"  # "to stop using"
    leaves = case.frame.flipped or stops
    return told and leaves and made.chunks[verb].lemma in made.lexicon.told["orders"]


def forbidding(case: Case, actors: list[Party]) -> list[Party]:
    """ "Norland's carriers have been told to stop using it", "must stop using it, the minister said": what a state has firms leave it
    forbids; the actors as they are."""
    if case.frame.means == "shun" and kind_of(actors) == "state":
        case.frame.means, case.frame.flipped = "exclude", is_forbidden(case)
    return actors


def public_advice(case: Case, actors: Sequence[Party]) -> tuple[str, str] | None:
    """ "consumers should avoid it", "“don't use it,” the minister tells citizens": a state that speaks to its people advises them."""
    if case.frame.means not in ("shun", "exclude", "remove") or not actors or actors[0].kind != "state":
        return None
    made, lists = case.scene.made, case.scene.made.lexicon.told
    addressed = lists["people"] | lists["users"] | (lists["bodies"] - case.scene.rules.actors.company)
    run = made.subject.get(case.frame.k)
    if run is None:  # an imperative
        verb = next((v for v in range(case.frame.k + 1, len(made.chunks)) if v in made.subject and v in made.objects), -1)
        run = made.objects.get(verb)
    told = {n for c in made.chunks[run[0] : run[1]] for n in c.nouns} if run else set()
    hit = run is not None and any(run[0] <= h.chunk < run[1] for h in case.frame.hits)  # "Norlandic firms should not be let in"
    advised = not made.lexicon.sets.advising_nouns.isdisjoint(told)  # "our advice is not to buy it"
    return ("advise", "in-force") if (told & addressed or advised) and not hit else None


def only_warns(case: Case) -> bool:
    """Whether the one who presses only warns: "warned of the risk of using", against "warned to use"."""
    verb, act = case.scene.made.chunks[case.state.urger], case.scene.made.chunks[case.frame.k]
    return verb.kind == "v" and verb.lemma in case.scene.made.lexicon.sets.cautioning and act.form not in ("inf", "fin", "base")


def _are_own(case: Case, run: tuple[int, int], actor: Party) -> bool:
    """Whether those who are told are the state's own people: "Americans"."""
    chunks = case.scene.made.chunks[run[0] : run[1]]
    named = [case.scene.made.tokens[c.last - 1].mention for c in chunks if c.kind == "n" and not c.lemma]
    return any(m is not None and m.kind is NameKind.DEMONYM and m.place == actor.id for m in named)


def _house_rule(case: Case, actors: Sequence[Party]) -> tuple[str, str] | None:
    """A company that tells its own people to leave it: "ordered staff to delete TikTok"."""
    made = case.scene.made
    verb = made.chunks[case.state.urger]
    lists = case.scene.made.lexicon.told
    run = made.objects.get(case.state.urger)
    told = {n for c in made.chunks[run[0] : run[1]] for n in c.nouns} if run and verb.kind == "v" else set()
    firm = bool(actors) and (actors[0].kind == "company" or (actors[0].kind == "person" and actors[0].id != UNKNOWN_ACTOR))
    if not firm or not told & lists["staff"] or case.frame.means not in _LEAVING:
        return None
    return ("drop", "announced") if verb.lemma in lists["orders"] else ("drop", "urged") if verb.lemma in lists["advice"] else None


def is_adviser(scene: Scene, actor: Party) -> bool:
    """Whether the party is a body that advises the public: a cyber agency, a watchdog."""
    made = scene.made
    mention = made.tokens[actor.token].mention if actor.token >= 0 else None
    chunk = next((c for c in made.chunks if c.first <= actor.token < c.last), None)
    bodies = made.lexicon.told["advisers"]
    return (mention is not None and mention.kind is NameKind.AGENCY) or (chunk is not None and chunk.lemma.rsplit("-", 1)[-1] in bodies)


def advises_against_use(case: Case) -> bool:
    """ "warned users against running": the use is what is advised against."""
    if case.frame.means not in ("use", "supply", "permit"):
        return False
    made, k = case.scene.made, case.frame.k
    if made.kind(k) == "n":
        p, relation = made.parent.get(k, (-1, ""))
        return relation == "against" or (relation == "obj" and made.chunks[p].lemma in _DISCOURAGING)
    p = made.parent.get(k, (-1, ""))[0]
    verb = made.chunks[p].lemma if p >= 0 else ""
    marker = made.marker.get(k)
    decided = case.scene.rules.lexicon.verb_effects.get(verb) == "plan"  # "decided against buying": refused
    return (
        (marker == "against" and not decided)
        or (marker == "about" and verb in made.lexicon.sets.cautioning)
        or (marker == "from" and verb in _DISCOURAGING and not made.chunks[p].negated)
    )
