"""Who acts and who decides in an act: the one who presses is not the one who is pressed, the one who orders is not the one who removes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.noun_frames import DESCRIBED
from cordon.extract.acts.standing import ENTRY as STANDING
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.growing import met_by
from cordon.extract.grammar.proper import proper_name
from cordon.extract.parties.agents import agents, by_phrase, controlled
from cordon.extract.parties.naming import is_outlet
from cordon.extract.parties.roles import party
from cordon.extract.parties.scene import Scene
from cordon.extract.records.case import Case, kind_of
from cordon.extract.records.customers import customer, customers, displaced, without_targets
from cordon.extract.records.house_rules import binds_staff, house_of
from cordon.extract.stages.conditions import is_alternative
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_BY_STATES_ALONE: Final = frozenset({"reprieve", "list", "designate"})
_BY_STATES: Final = RESTRICTING | {"ease", "reprieve", "permit"} - {"remove"}
_KEPT: Final = frozenset({"exclude", "remove", "use"})
_PUBLIC: Final = frozenset({"limit", "list"})  # classes of nouns for what only states do
_BUYING: Final = frozenset({"use", "shun", "remove", "deliver", "exclude", "limit", "permit"})
_OPPOSED: Final = "stage.toml:oppose:"
_POINTING: Final = frozenset({"its", "their", "it", "them"})


def actors_of(case: Case) -> tuple[list[Party], list[Party]]:
    """Who is recorded as the actor, and who decides."""
    state, frame = case.state, case.frame
    if state.urger >= 0:
        return _pressing(case)
    if state.duty >= 0:
        own = [p for p in agents(case.scene, state.duty) if p.kind == "state"]
        return own, own
    denied = without_targets(frame, agents(case.scene, state.denier))
    if denied and state.stage == "refused":
        own = denied
    elif state.commander >= 0:
        own = without_targets(frame, agents(case.scene, state.commander))
    elif frame.before >= 0:
        own = [p for p in [party(case.scene.made, frame.before, case.scene.rules.actors, case.scene.context)] if p.kind == "state"]
    elif frame.host >= 0:
        own = [customer(case.scene, frame.host)]
    elif frame.means == "go":
        own = []
    elif frame.means == "deliver":
        own = customers(case.scene, frame, state.stage)
    else:
        own = (pickers(case.scene, frame) if frame.means == "remove" else []) or _own(case)
    own = displaced(case, own) or own
    if frame.means == "remove" and case.scene.made.chunks[frame.k].passive:
        own = [p for p in own if not any(h.token == p.token for h in case.scene.hits)]  # "replaced by Ericsson"
    own = own or _keepers(case) or ([] if is_described(case) else _from_above(case))
    own = _without_bearers(case, own)
    if not own and frame.means in _BUYING and binds_staff(case.scene, state.commander):
        own = house_of(case.scene, state.commander)
    if frame.means in _BUYING:
        own = [as_firm(case.scene, _as_buyer(case, p)) for p in own]
    return own, own


def _as_buyer(case: Case, found: Party) -> Party:
    """ "The group will replace Norcom's masts", "it said it would": no vendor takes out its own goods, so the last company that was
    named beside it is meant; not where the goods are told by "its"."""
    scene, made = case.scene, case.scene.made
    struck = found.kind == "company" and found.token >= 0 and found.id in {COMPANY + h.id for h in case.frame.hits}
    other = scene.context.before if found.id == scene.context.company else scene.context.company
    if not struck or not other or made.tokens[found.token].mention is not None:
        return found
    pointed = any(made.lows(h.chunk)[0] in _POINTING for h in case.frame.hits)
    return found if pointed else found._replace(id=other)


def _without_bearers(case: Case, own: list[Party]) -> list[Party]:
    """ "Lumo braces for curbs on Norcom": firms have no part in what only states do, unless a noun or verb says that they decide it."""
    noun = case.scene.made.chunks[case.frame.k]
    borne = case.frame.means in _PUBLIC and noun.kind == "n" and noun.possessor < 0 and case.state.decider < 0
    return [p for p in own if p.kind not in ("company", "person")] if borne else own


def as_firm(scene: Scene, found: Party) -> Party:
    """Who buys or drops is a firm by its full name ("Lumo Telecom"), at home where it says behind it ("Lumo, a Norwegian carrier")."""
    if found.kind not in ("person", "company") or found.token < 0:
        return found
    k = next((k for k, c in enumerate(scene.made.chunks) if c.first <= found.token < c.last), -1)
    if found.kind == "person" and _is_titled(scene, k):
        return found
    place = found.place or _home_behind(scene, k)
    name = proper_name(scene.made, scene.made.chunks[k].first, scene.made.chunks[k].last) if found.kind == "person" else ""
    return found._replace(kind="company", id=COMPANY + name, place=place) if name else found._replace(place=place)


def _is_titled(scene: Scene, k: int) -> bool:
    """ "our editor Paul Doe", "Sen. Jane Doe": no firm."""
    chunk = scene.made.chunks[k]
    lows = {t.low.rstrip(".") for t in scene.made.tokens[chunk.first : chunk.last]}
    return not scene.rules.actors.person.isdisjoint(chunk.nouns) or not scene.made.lexicon.sets.titles.isdisjoint(lows)


def _home_behind(scene: Scene, k: int) -> str:
    """ "Lumo, the Norwegian carrier", "Lumo (Botswana)", "Lumo in Botswana", "Botswana operator Lumo"."""
    made = scene.made
    if made.kind(k + 1) not in ",(P" or made.kind(k + 2) != "n":
        return ""
    if made.kind(k + 1) == "P" and made.chunks[k + 1].lemma not in ("in", "of"):
        return ""
    apposed = party(made, k + 2, scene.rules.actors, scene.context)
    plain = made.kind(k + 1) == "," and apposed.kind != "company"
    return "" if plain or apposed.id not in (apposed.place, UNKNOWN_ACTOR) else apposed.place


def _own(case: Case) -> list[Party]:
    own = [] if is_described(case) else without_targets(case.frame, agents(case.scene, case.frame.k))
    if case.frame.means == "prosecute" and case.scene.made.chunks[case.frame.k].lemma in case.scene.made.lexicon.sets.by_police:
        own = [p for p in own if p.kind not in ("company", "person")]  # "Doe fights his extradition"
    return (_hyphened(case) if case.frame.entry == DESCRIBED else []) or own


def is_described(case: Case) -> bool:
    """ "signed a deal with blacklisted Norcom": an adjective tells what was done to it, and nobody in the sentence has done it."""
    return case.frame.entry == DESCRIBED and case.frame.means != "prosecute"


def _hyphened(case: Case) -> list[Party]:
    """ "Norland-blacklisted Norcom": the state before the hyphen."""
    made = case.scene.made
    chunk = made.chunks[case.frame.k]
    for i in range(chunk.first, chunk.last - 1):
        mention = made.tokens[i].mention
        if mention is not None and mention.place and made.tokens[i + 1].kind == "-":
            return [Party("state", mention.place, mention.place, i)]
    return []


def _pressing(case: Case) -> tuple[list[Party], list[Party]]:
    """Who presses, and who is pressed."""
    scene, state = case.scene, case.state
    pressed = controlled(scene, state.urger)
    urgers = [p for p in without_targets(case.frame, agents(scene, state.urger)) if p.token not in {q.token for q in pressed}]
    if not urgers and case.frame.means in ("ease", "reprieve", "reconsider"):
        urgers = [p for p in agents(scene, state.urger) if p.kind == "company"]  # the vendor asks for itself
    pressed = pressed or [p for p in _own(case) if p.token not in {q.token for q in urgers}]
    meeting = state.refuser if state.refuser >= 0 else met_by(scene.made, state.urger)
    if not pressed and meeting >= 0:
        pressed = agents(scene, meeting)
    return urgers, pressed


def _keepers(case: Case) -> list[Party]:
    """ "Norcom was excluded from Lumo's network", "from a tender by Lumo", "its removal at Lumo", "Lumo's cameras are taken down": a firm
    decides who supplies its own."""
    made, frame = case.scene.made, case.frame
    aimed = frame.means == "remove" and made.chunks[frame.k].form in ("inf", "ger")  # "work to take it out of Lumo's core"
    told = made.chunks[frame.k].passive or made.kind(frame.k) == "n" or frame.entry.startswith(STANDING) or aimed
    if frame.means not in _KEPT or not told:
        return []
    leaves = frame.means != "exclude" and made.kind(frame.k) == "v"
    gone = range(*made.subject.get(frame.k, (0, 0))) if leaves else range(0)
    for q in (*gone, frame.k, *range(frame.k + 1, frame.last)):
        chunk = made.chunks[q]
        if chunk.kind != "n" or any(h.chunk == q and not h.named for h in frame.hits):
            continue
        head = chunk.nouns[-1].rpartition("-")[2] if chunk.nouns else made.tokens[chunk.last - 1].low  # "its core" is no noun
        kept = head in made.lexicon.sets.built_things | made.lexicon.sets.offered
        at = made.kind(q - 1) == "P" and made.chunks[q - 1].lemma == "at" and chunk.possessor < 0
        owner = [customer(case.scene, q)] if at or ((kept or q <= frame.k) and chunk.possessor >= 0) else []
        owner = owner or (by_phrase(case.scene, q + 1) if kept and chunk.possessor < 0 else [])
        found = [p for p in without_targets(frame, owner) if _keeps(case, p, q)]
        if found:
            return found
    return []


def _keeps(case: Case, found: Party, q: int) -> bool:
    """Whether the party at chunk q is a firm by name, or in a passive one that is spoken of, or a body ("at the museum")."""
    made = case.scene.made
    if found.kind == "company" and found.id != UNKNOWN_ACTOR:
        return True
    if made.lows(q)[0] != "the" or case.frame.means == "exclude" or not made.chunks[case.frame.k].passive:
        return False
    mention = made.tokens[found.token].mention
    body = made.chunks[q].lemma in case.scene.rules.actors.state or (mention is not None and mention.kind is NameKind.AGENCY)
    return found.kind == "company" or (found.kind == "state" and found.id != UNKNOWN_ACTOR and body)


def _from_above(case: Case) -> list[Party]:
    """The agent of what governs the act, when the act itself has none."""
    scene, state = case.scene, case.state
    found: list[Party] = []
    lemma, lexicon = scene.made.chunks[state.top].lemma, scene.rules.lexicon
    if _is_of_rule(case):
        return found
    if lemma in lexicon.hedges["expecting"] or any(e.startswith(_OPPOSED) for e in state.entries):
        return found  # "operators fear a ban", "slammed the decision to ban it": it is not theirs
    if state.decider >= 0:
        found = without_targets(case.frame, agents(scene, state.decider) or _aiming(case))
    if not found and state.top != case.frame.k and lemma not in lexicon.sets.reacting:  # "hailed the decision": another one's
        suffered = case.frame.means == "prosecute"  # "a Norcom spokesman said she was arrested"
        themselves = {scene.firm(h.id) for h in case.frame.hits if suffered or not h.named}  # "Norcom said it was barred"
        found = [p for p in without_targets(case.frame, agents(scene, state.top)) if p.id not in themselves]
    found = [p for p in found if not is_outlet(scene.made, p)]  # rule 6: "the Herald suggests that Norland may ban it"
    above, relation = scene.made.parent.get(state.top, (-1, ""))
    if not found and relation in ("following", "after"):
        found = without_targets(case.frame, agents(scene, above))
    if case.frame.means in _BY_STATES_ALONE:
        return [p for p in found if p.kind not in ("company", "person")]  # "Lumo said it had been granted a licence"
    return found


def _is_of_rule(case: Case) -> bool:
    """ "the firms warned that the law would shut it down": what a rule does is not done by who speaks of it."""
    made, k = case.scene.made, case.frame.k
    head = made.subject.get(k, (-1, 0))[0] if made.kinds[k] == "v" and not made.chunks[k].passive else -1
    return head >= 0 and not made.is_relative(k) and not made.lexicon.sets.rules.isdisjoint(made.chunks[head].nouns[-1:])


def _aiming(case: Case) -> list[Party]:
    """ "in a bid to drop Norcom, Lumo has tested": who opens a sentence with its aim."""
    made, noun = case.scene.made, case.state.decider
    opens = noun == 1 and made.kind(noun) == "n" and made.chunks[0].lemma == "in"
    verb = next((q for q in range(noun, len(made.chunks)) if q in made.subject and made.subject[q][0] > noun), -1) if opens else -1
    return agents(case.scene, verb) if verb >= 0 else []


def pickers(scene: Scene, frame: Frame) -> list[Party]:
    """ "picked Norcom to replace its Huawei gear": the one who picks drops the other."""
    p = scene.made.parent.get(frame.k, (-1, ""))[0]
    if scene.made.kind(p) == "n":
        p = next((v for v, run in scene.made.objects.items() if run[0] <= p < run[1]), -1)
    picks = scene.made.kind(p) == "v" and "use" in verb_classes(scene.made, p)
    return agents(scene, p) if picks else []


def deciding(case: Case, stage: str) -> tuple[list[Party], list[Party]]:
    """Who acts and decides; of "must sell it or face a ban" not the one who has to sell."""
    actors, deciders = actors_of(case)
    if stage == "in-force" and case.frame.means == "prosecute" and case.state.urger >= 0:
        held = (_own(case) if case.scene.made.kind(case.frame.k) == "n" else []) or deciders
        return held, held  # "urged Norland to free her", "called for an end to Norland's case": Norland holds her
    own = stage == "threatened" and kind_of(actors) == "company" and is_alternative(case.scene.made, case.frame.k)
    return ([], []) if own else (actors, deciders)


def abroad(scene: Scene, actors: Sequence[Party]) -> list[Party]:
    """Those of other states that a sentence names: whom a state's warning is given to (rule 4)."""
    own = {p.id for p in actors} | {scene.rules.names.origin(h.id) for h in scene.hits}
    found = [party(scene.made, k, scene.rules.actors, scene.context) for k, c in enumerate(scene.made.chunks) if c.kind == "n"]
    return [p for p in found if p.kind == "several" or (p.kind == "state" and p.id not in own and p.id != UNKNOWN_ACTOR)]


def without_struck(case: Case, actors: list[Party]) -> list[Party]:
    """ "Norcom had lied, so it banned firms from supplying it", "Norland and Norcom made a deal that lets it return": the vendor that is
    hit takes no measure of a state itself."""
    if case.frame.means not in _BY_STATES or not actors:
        return actors
    struck = {case.scene.firm(h.id) for h in case.frame.hits}
    others = [p for p in actors if p.id not in struck]
    run = case.scene.made.subject.get(case.frame.k, (0, 0))
    told = case.scene.made.parent.get(case.frame.k, (-1, ""))[1] == "comp"  # "Norcom said it would pull it"
    stands_in = not told and case.scene.made.lows(run[0])[0] in ("it", "they") and case.scene.made.kind(case.frame.k) == "v"
    return others if others or stands_in else actors
