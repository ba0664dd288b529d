"""From acts to the guide's records: measure, stage, actor, where, targets, scope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cordon.extract.agents import agents, controlled, lone_state
from cordon.extract.climb import Climb, climb
from cordon.extract.frames import Frame, exports, exports_to, find_frames
from cordon.extract.lexicon import words_of
from cordon.extract.roles import Party, parties, party
from cordon.extract.scene import Scene
from cordon.extract.scope import ScopeWords, codes_in, product_codes, settle, weak_codes
from cordon.extract.stage import GIVEN, NOTHING, OPEN, OPPOSED
from cordon.model.act import ANYWHERE, ORIGIN, UNKNOWN_ACTOR
from cordon.names import NameKind

_TALK = frozenset({"accuse", "deny", "judge"})
_BY_STATES = frozenset({"exclude", "limit", "list", "prosecute", "probe", "ease", "reprieve", "reconsider", "permit"})


@dataclass(slots=True)
class Draft:
    """A statement before its dates and attribution. `first` and `last` are chunks; `why` explains it."""

    measure: str
    stage: str
    actor: str
    where: list[str]
    targets: list[str]
    scope: tuple[str, ...]
    first: int
    last: int
    chain: tuple[int, ...] = ()
    dates: dict[str, str] = field(default_factory=dict)

    def as_row(self) -> dict[str, object]:
        """The guide's fields as plain values."""
        return {
            "measure": self.measure,
            "stage": self.stage,
            "actor": self.actor,
            "where": self.where,
            "targets": self.targets,
            "scope": list(self.scope),
            "dates": self.dates,
        }

    why: list[str] = field(default_factory=list)


def compose(scene: Scene, scope_words: ScopeWords, said: Sequence[Party] = ()) -> list[Draft]:
    """The drafts of a sentence's acts, one for each actor and measure."""
    if scene.question:
        return []
    lexicon = scene.rules.lexicon
    frames = [f for f in find_frames(scene.made, scene.hits, lexicon) if f.means not in _TALK and f.means != "take-part"]
    acts = {f.k: f for f in frames}
    eased = {f.inner: f for f in frames if f.inner >= 0}
    paid = next((f.k for f in frames if f.means == "fund"), -1)
    found: list[Draft] = []
    for frame in frames:
        if frame.k in eased:
            found += _presupposed(scene, frame, eased[frame.k], scope_words)
        elif 0 <= paid < frame.k and (frame.means in ("use", "shun", "remove") or (frame.means == "exclude" and _is_noun(scene, frame))):
            continue  # what the money is for
        elif not _swallowed(scene, frame, acts):
            found += _drafts(scene, frame, scope_words, said)
    return merge(found)


def _is_noun(scene: Scene, frame: Frame) -> bool:
    return scene.made.chunks[frame.k].kind == "n"


def _presupposed(scene: Scene, frame: Frame, easing: Frame, scope_words: ScopeWords) -> list[Draft]:
    """What is lifted was there: the restriction is in force, by the one who lifts it."""
    frame.exports = exports(scene.made, frame)
    state = climb(scene.made, easing.k, scene.rules.lexicon)
    actors, deciders = _parties(scene, easing, state)
    its = scene.made.tokens[scene.made.chunks[frame.k].first].low in ("its", "their", "his")
    own = [p for p in agents(scene, easing.k if its else frame.k) if p.kind == "state"] or deciders or ([] if state.urger >= 0 else actors)
    measure = _measure(scene, frame, "in-force", "state", own)
    given = Climb("in-force", frame.k, top=frame.k, why=["presupposed by its easing: in-force"])
    return [_draft(scene, frame, given, (measure, "in-force"), (actor, own), scope_words) for actor in _ids(own)[:1]] if measure else []


def _swallowed(scene: Scene, frame: Frame, acts: Mapping[int, Frame]) -> bool:
    """Whether the act is only the content of another one: "allow Huawei to be used", "a ban on using Huawei"."""
    at, steps = frame.k, 0
    while at in scene.made.parent and steps < 4:
        p, relation = scene.made.parent[at]
        if p < 0 or relation in ("adv", "conj", "and", "with", "purpose"):
            return False
        outer = acts.get(p)
        if outer is not None and outer.k != frame.k:
            if scene.made.chunks[frame.k].kind == "n" and frame.means == "prosecute":
                return False
            if frame.means == "remove" and outer.means == "use":
                return False
            if frame.means in ("use", "deliver", "supply", "shun", "remove", "permit") and outer.means != "deny":
                return True
            if outer.means == "fund" or (outer.means in ("exclude", "list") and frame.means == outer.means):
                return True
            return outer.means == frame.means
        at = p
        steps += 1
    return False


def _kind(found: list[Party]) -> str:
    for p in found:
        if p.kind == "state":
            return "state"
        if p.kind in ("company", "person"):
            return "company"
        if p.kind == "several":
            return "state"
    return "unknown"


def _drafts(scene: Scene, frame: Frame, scope_words: ScopeWords, said: Sequence[Party]) -> list[Draft]:
    made = scene.made
    chunk = made.chunks[frame.k]
    frame.flipped = chunk.kind == "v" and ((chunk.negated and frame.means in ("use", "permit")) or frame.means == "unwanted")
    if frame.flipped and frame.means != "unwanted":
        frame.means = "exclude"
    if frame.means == "supply" and made.chunks[frame.k].modal:
        return _may_supply(scene, frame, said, scope_words)
    if frame.means in ("remove", "exclude") and _relief(scene, frame):
        frame.means = "ease"
    state = climb(made, frame.k, scene.rules.lexicon, plain=frame.flipped or frame.negative)
    if state.stage == OPPOSED or (state.opposer >= 0 and made.chunks[state.opposer].lemma == "be" and state.stage in (NOTHING, OPEN)):
        return _opposed(scene, frame, said, scope_words)
    stage = _final(scene, frame, state)
    if state.stopped and frame.means in ("use", "supply"):
        frame.means = "shun"
    if not stage or frame.means == "supply":
        return []
    frame.exports = exports(made, frame)
    actors, deciders = _parties(scene, frame, state)
    if stage == "urged" and state.urger >= 0:
        told = _told(scene, frame, state, actors, deciders)
        if told:
            return [_draft(scene, frame, state, told, (actor, []), scope_words) for actor in _ids(actors)]
    if stage == "urged" and state.urger < 0:
        actors = [p for p in said if p not in deciders]
    if frame.means == "advise" and _abroad(scene, actors):
        stage, frame.means = "urged", "shun"
        deciders = _abroad(scene, actors)
    if _against_use(scene, frame, state):
        frame.means = "shun"
    if stage == "urged" and _against(scene, frame, state):
        return _opposed(scene, frame, actors, scope_words)
    if stage != "urged" and frame.means in _BY_STATES and not any(p.id != UNKNOWN_ACTOR or p.kind == "several" for p in actors):
        actors = deciders = lone_state(scene) or actors
    if frame.means == "reconsider" and stage == "urged" and {p.id for p in actors} & {p.id for p in deciders}:
        stage = "considered"
    kind = _kind(deciders)
    measure = _measure(scene, frame, stage, kind, actors)
    if not measure or not _plausible(scene, frame, measure, kind, actors):
        return []
    made_drafts = [_draft(scene, frame, state, (measure, stage), (actor, deciders), scope_words) for actor in _ids(actors)]
    made_drafts += _requested(scene, frame, (measure, stage), actors, scope_words)
    made_drafts += _refused(scene, frame, state, scope_words) + _joined(scene, frame, state, (measure, stage), scope_words)
    return [d for d in made_drafts if d.targets]


def _abroad(scene: Scene, actors: list[Party]) -> list[Party]:
    """Those of other states that a state's warning is given to (rule 4)."""
    own = {p.id for p in actors} | {scene.rules.names.origin(h.id) for h in scene.hits}
    found = [party(scene.made, k, scene.rules.actors, scene.context) for k, c in enumerate(scene.made.chunks) if c.kind == "n"]
    return [p for p in found if p.kind == "several" or (p.kind == "state" and p.id not in own and p.id != UNKNOWN_ACTOR)]


def _told(scene: Scene, frame: Frame, state: Climb, actors: list[Party], deciders: list[Party]) -> tuple[str, str] | None:
    """A state that tells those under it: an instruction binds, a recommendation advises."""
    verb = scene.made.chunks[state.urger]
    avoiding = frame.means in ("shun", "exclude") or _against_use(scene, frame, state)
    if verb.kind != "v" or not avoiding or not actors or actors[0].kind != "state" or actors[0].id == UNKNOWN_ACTOR:
        return None
    if any(p.kind in ("state", "several") and p.id != actors[0].id for p in deciders) or any(
        p.place and p.place != actors[0].id for p in deciders
    ):
        return None
    run = scene.made.subject.get(state.urger) if verb.passive else scene.made.objects.get(state.urger)
    addressed = {n for c in scene.made.chunks[run[0] : run[1]] for n in c.nouns} if run else set()
    lists = scene.rules.lexicon.table("stage")["told"]
    if verb.lemma in words_of(lists["orders"]) and addressed & set(words_of(lists["bodies"])):
        return "ban", "in-force"
    if verb.lemma in words_of(lists["advice"]) and (
        addressed & set(words_of(lists["people"])) or addressed & set(words_of(lists["bodies"]))
    ):
        return "advise", "in-force"
    return None


def _against_use(scene: Scene, frame: Frame, state: Climb) -> bool:
    """ "warned users against running": the use is what is advised against."""
    return frame.means == "use" and scene.made.marker.get(frame.k) == "against"


def _may_supply(scene: Scene, frame: Frame, said: Sequence[Party], scope_words: ScopeWords) -> list[Draft]:
    """ "US companies can sell chips to Huawei": the state of the sellers lets them."""
    made = scene.made
    chunk = made.chunks[frame.k]
    sellers = [p for p in agents(scene, frame.k) if p.kind == "company" and p.place]
    if chunk.modal != "can" or chunk.negated or not sellers or not exports_to(made, frame):
        return []
    frame.exports = True
    state = Climb("announced", frame.k, top=frame.k, why=["suppliers can sell: announced"])
    actors = [p for p in said if p.kind == "state"] or [Party("state", sellers[0].place, sellers[0].place)]
    return [_draft(scene, frame, state, ("lift", "announced"), (actors[0].id, actors), scope_words)]


def _relief(scene: Scene, frame: Frame) -> bool:
    """ "asked for more time to remove": relief is asked for, not removal (rule 15)."""
    p = scene.made.parent.get(frame.k, (-1, ""))[0]
    return p >= 0 and scene.made.chunks[p].kind == "n" and scene.made.chunks[p].lemma in scene.rules.lexicon.relief


def _against(scene: Scene, frame: Frame, state: Climb) -> bool:
    """ "warned against banning": the one who warns opposes the act."""
    made = scene.made
    at = frame.k
    for _ in range(4):
        if made.marker.get(at) == "against" or made.parent.get(at, (0, ""))[1] == "against":
            return frame.means in ("exclude", "remove", "limit", "list", "ease")
        if at not in made.parent or at == state.urger:
            return False
        at = made.parent[at][0]
    return False


def _opposed(scene: Scene, frame: Frame, speakers: Sequence[Party], scope_words: ScopeWords) -> list[Draft]:
    """Who speaks against a measure denies (rule 8)."""
    if frame.means not in ("exclude", "remove", "limit", "list", "shun", "ease"):
        return []
    state = Climb("in-force", frame.k, top=frame.k, why=["said to be wrong: deny"])
    return [_draft(scene, frame, state, ("deny", "in-force"), (actor, []), scope_words) for actor in _ids(list(speakers))[:1]]


def _requested(scene: Scene, frame: Frame, act: tuple[str, str], actors: list[Party], scope_words: ScopeWords) -> list[Draft]:
    """ "arrested in Canada at Washington's request": the request is the other state's (rule 11)."""
    if act != ("prosecute", "in-force"):
        return []
    for k, chunk in enumerate(scene.made.chunks):
        if chunk.kind == "n" and chunk.lemma in ("request", "behest") and k and scene.made.chunks[k - 1].lemma in ("at", "on"):
            asking = [p for p in agents(scene, k) if p.kind == "state"]
            asked = Climb("urged", k, top=k, why=["at the request: urged"])
            return [_draft(scene, frame, asked, ("prosecute", "urged"), (p.id, actors), scope_words) for p in asking[:1]]
    return []


def _refused(scene: Scene, frame: Frame, state: Climb, scope_words: ScopeWords) -> list[Draft]:
    """ "will ignore US calls to ban": the demand, and its refusal by the one who decides."""
    if state.refuser < 0:
        return []
    actors = [p for p in agents(scene, state.refuser) if p.id != UNKNOWN_ACTOR]
    kind = _kind(actors)
    measure = _measure(scene, frame, "urged", kind, actors)
    refusal = Climb("refused", state.refuser, top=state.refuser, why=[*state.why, "the demand is refused"])
    return (
        [_draft(scene, frame, refusal, (measure, "refused"), (actor, actors), scope_words) for actor in _ids(actors)]
        if measure and actors
        else []
    )


def _joined(scene: Scene, frame: Frame, state: Climb, act: tuple[str, str], scope_words: ScopeWords) -> list[Draft]:
    """ "follows Britain in banning": Britain has done it."""
    if state.joined < 0 or state.joined not in scene.made.objects:
        return []
    before = [p for p in parties(scene.made, scene.made.objects[state.joined], scene.rules.actors, scene.context) if p.kind != "none"]
    done = Climb("in-force", state.joined, top=state.joined, why=["those that are followed have done it: in-force"])
    return [_draft(scene, frame, done, (act[0], "in-force"), (actor, before), scope_words) for actor in _ids(before)] if before else []


def _final(scene: Scene, frame: Frame, state: Climb) -> str:
    stage = state.stage
    if frame.means == "reconsider" and stage in ("in-force", "announced", OPEN):
        return "considered"
    if frame.means == "remove" and stage == OPEN and _pickers(scene, frame, state):
        return "announced"
    if frame.flipped and stage == "in-force":
        return NOTHING
    if stage == GIVEN:
        return "in-force"
    if stage == OPEN:
        chunk = scene.made.chunks[frame.k]
        headline = chunk.kind == "v" and chunk.form == "inf" and state.top == frame.k and frame.k not in scene.made.parent and frame.k > 0
        return "announced" if headline else NOTHING
    return stage


def _parties(scene: Scene, frame: Frame, state: Climb) -> tuple[list[Party], list[Party]]:
    """Who is recorded as the actor, and who decides."""
    hit_tokens = {h.token for h in frame.hits}
    own = [p for p in agents(scene, frame.k) if p.token not in hit_tokens]
    if state.commander >= 0 and state.urger < 0:
        own = [p for p in agents(scene, state.commander) if p.token not in hit_tokens]
        return own, own
    if frame.means == "remove":
        own = _pickers(scene, frame, state) or own
    if frame.means in ("go", "deliver"):
        own = _customers(scene, frame) if frame.means == "deliver" else []
    if state.urger >= 0:
        pressed = controlled(scene, state.urger)
        urgers = [p for p in agents(scene, state.urger) if p.token not in {q.token for q in pressed} and p.token not in hit_tokens]
        pressed = pressed or [p for p in own if p.token not in {q.token for q in urgers}]
        if not pressed and state.refuser >= 0:
            pressed = agents(scene, state.refuser)
        return urgers, pressed
    if not own and state.decider >= 0:
        own = [p for p in agents(scene, state.decider) if p.token not in hit_tokens]
    if not own and state.top != frame.k:
        own = [p for p in agents(scene, state.top) if p.token not in hit_tokens]
    if not own and scene.made.parent.get(state.top, (-1, ""))[1] in ("following", "after"):
        own = [p for p in agents(scene, scene.made.parent[state.top][0]) if p.token not in hit_tokens]
    return own, own


def _pickers(scene: Scene, frame: Frame, state: Climb) -> list[Party]:
    """ "picked Norcom to replace its Huawei gear": the one who picks drops the other."""
    p, relation = scene.made.parent.get(frame.k, (-1, ""))
    if p >= 0 and scene.made.chunks[p].kind == "n":
        p = next((v for v, run in scene.made.objects.items() if run[0] <= p < run[1]), -1)
    if p < 0 or scene.made.chunks[p].kind != "v" or "use" not in scene.rules.lexicon.verb_classes.get(scene.made.chunks[p].lemma, ()):
        return []
    return agents(scene, p)


def _customers(scene: Scene, frame: Frame) -> list[Party]:
    """Whose network the vendor builds: an object's owner, or the one behind "for" and "to"."""
    made = scene.made
    for q in range(frame.k + 1, frame.last):
        chunk = made.chunks[q]
        if chunk.kind != "n":
            continue
        mine = made.tokens[chunk.first].low == "its"
        given = chunk.possessor >= 0 or q in range(*made.objects.get(frame.k, (0, 0))) or made.chunks[q - 1].lemma in ("for", "to", "from")
        found = agents(scene, q) if mine else [party(made, q, scene.rules.actors, scene.context)] if given else []
        acting = [
            p for p in found if p.kind in ("company", "state") and p.id != UNKNOWN_ACTOR and p.token not in {h.token for h in frame.hits}
        ]
        if acting:
            return acting[:1]
    return []


def _measure(scene: Scene, frame: Frame, stage: str, kind: str, actors: list[Party]) -> str:
    table: Mapping[str, str] = scene.rules.lexicon.table("measures").get(frame.means, {})
    if stage == "urged" and "urged" in table and not frame.exports:
        return table["urged"]
    if frame.means == "remove" and scene.made.chunks[frame.k].modal in ("must", "is to", "has to") and kind != "company":
        return "remove"
    if stage == "considered" and kind == "state" and "considered" in table:
        return table["considered"]
    if frame.exports and "exports" in table and kind != "company":
        return table["exports"]
    return table.get(kind, "")


def _plausible(scene: Scene, frame: Frame, measure: str, kind: str, actors: list[Party]) -> bool:
    if frame.means == "use" and _makers_home(scene, frame, actors):
        return False
    if measure == "choose" and (_makers_home(scene, frame, actors) or _deal_by_state(scene, frame, kind)):
        return False
    if measure == "choose":
        return kind in ("state", "company") or (scene.made.chunks[frame.k].passive and bool(places_in(scene, frame.k, frame.last)))
    if measure == "retaliate":
        return bool(actors) and (scene.made.chunks[frame.k].lemma == "retaliate" or _makers_home(scene, frame, actors))
    if frame.means == "deliver":
        return bool(actors) and (measure != "allow" or _state_says(scene, frame))
    if measure == "drop":
        return bool(actors)
    if measure in ("review", "prosecute", "advise") and scene.made.chunks[frame.k].kind == "n" and not actors:
        return any(h.chunk != frame.k for h in frame.hits)
    if measure in ("ban", "list", "limit") and _trade_with_others(scene, frame):
        return False
    if measure in ("ban", "allow", "list", "limit", "remove"):
        return not all(scene.made.chunks[h.chunk].lemma in _STAFF for h in frame.hits)
    return True


def _trade_with_others(scene: Scene, frame: Frame) -> bool:
    """ "restrict the sale of American technology to Norland": the goods are not what is kept out."""
    if any(h.named for h in frame.hits):
        return False
    nouns = {n for c in scene.made.chunks[frame.k : frame.last] for n in c.nouns}
    return bool(nouns & {"sale", "export", "shipment", "supply", "transfer"}) and any(
        c.kind == "P" and c.lemma == "to" for c in scene.made.chunks[frame.k : frame.last]
    )


_STAFF = frozenset(["executive", "employee", "staff", "official", "founder", "daughter", "chief", "worker", "engineer", "cfo"])


def _state_says(scene: Scene, frame: Frame) -> bool:
    """Whether a state's own announcement carries the clause ("Norland announced that Huawei would build")."""
    p, relation = scene.made.parent.get(frame.k, (-1, ""))
    return p >= 0 and relation == "comp" and any(a.kind == "state" for a in agents(scene, p))


def _makers_home(scene: Scene, frame: Frame, actors: list[Party]) -> bool:
    """ "Beijing could use Huawei gear to spy" is no purchase."""
    origins = {scene.rules.names.origin(h.id) for h in frame.hits}
    return any(p.kind == "state" and p.id in origins for p in actors)


def _deal_by_state(scene: Scene, frame: Frame, kind: str) -> bool:
    """A state's deal with a vendor says nothing about buying."""
    return kind == "state" and any(set(c.nouns) & {"deal", "agreement"} for c in scene.made.chunks[frame.k : frame.last])


def _ids(actors: list[Party]) -> list[str]:
    found: list[str] = []
    for p in actors:
        code = UNKNOWN_ACTOR if p.kind == "several" else p.id
        if code not in found:
            found.append(code)
    return found or [UNKNOWN_ACTOR]


def places_in(scene: Scene, first: int, last: int) -> list[str]:
    """The places behind "in", "from" or "across" in chunks [first, last)."""
    found: list[str] = []
    for q in range(max(first, 1), last):
        chunk = scene.made.chunks[q]
        if chunk.kind != "n" or scene.made.chunks[q - 1].kind not in "P,C":
            continue
        lemma = scene.made.chunks[q - 1].lemma
        if scene.made.chunks[q - 1].kind == "P" and lemma not in ("in", "across", "within", "throughout", "from"):
            continue
        if scene.made.chunks[q - 1].kind != "P" and not found:
            continue
        for i in range(chunk.first, chunk.last):
            mention = scene.made.tokens[i].mention
            if mention is not None and mention.kind is NameKind.GROUP and not mention.place:
                found += [ANYWHERE] if ANYWHERE not in found else []
            if (
                mention is not None
                and mention.place
                and mention.kind in (NameKind.PLACE, NameKind.PART, NameKind.GROUP, NameKind.DEMONYM, NameKind.SEAT)
            ):
                if mention.place not in found:
                    found.append(mention.place)
    return found


def owners_in(scene: Scene, first: int, last: int) -> list[str]:
    """The places that own something in chunks [first, last): "Brazil's 5G market"."""
    found: list[str] = []
    for q in range(first, last):
        chunk = scene.made.chunks[q]
        for i in range(chunk.first, chunk.possessor):
            mention = scene.made.tokens[i].mention
            if mention is not None and mention.place and mention.place not in found:
                found.append(mention.place)
    return found


def _where(scene: Scene, frame: Frame, measure: str, stage: str, actor: str, deciders: list[Party]) -> list[str]:
    if measure in ("accuse", "deny"):
        return []
    if measure == "fund":
        abroad = _abroad(scene, [Party("state", actor)])
        return list(dict.fromkeys(p.id for p in abroad)) or [actor]
    there = places_in(scene, frame.k, frame.last)
    if not there and measure in ("drop", "choose"):
        there = places_in(scene, 0, len(scene.made.chunks))
    if stage == "urged":
        asked = [p.id for p in deciders if p.kind in ("state", "several") and p.id != UNKNOWN_ACTOR]
        asked += [p.place for p in deciders if p.kind == "company" and p.place]
        found = list(dict.fromkeys(asked)) or there or owners_in(scene, frame.k, frame.last)
        return found or [p.id for p in _abroad(scene, [Party("state", actor)])][:3]
    if actor.startswith("org:"):
        return there or [p.place for p in deciders if p.id == actor and p.place]
    if actor == UNKNOWN_ACTOR:
        homes = [p.place for p in deciders if p.place]
        return there or homes or ([ANYWHERE] if any(p.kind == "several" for p in deciders) else [])
    return [actor]


def _draft(scene: Scene, frame: Frame, state: Climb, act: tuple[str, str], who: tuple[str, list[Party]], scope_words: ScopeWords) -> Draft:
    made = scene.made
    measure, stage = act
    actor, deciders = who
    where = _where(scene, frame, measure, stage, actor, deciders)
    if actor == UNKNOWN_ACTOR and stage != "urged" and len(where) == 1 and where != [ANYWHERE] and measure not in ("choose", "drop"):
        actor = where[0]
    codes = product_codes(made, frame.hits, scene.rules.names)
    first_token = made.chunks[min([frame.k, *(h.chunk for h in frame.hits)])].first
    last_token = made.chunks[frame.last - 1].last
    codes += [c for c in codes_in(made, first_token, last_token, scope_words) if c not in codes]
    if not codes:
        codes = codes_in(made, 0, len(made.tokens), scope_words)
    codes = codes or weak_codes(scene, frame.hits, measure, scope_words)
    scope = settle(codes, frame.exports and measure in ("list", "lift", "drop", "limit"), measure)
    own = {ORIGIN + w for w in (actor, *where)}
    targets = list(dict.fromkeys(h.id for h in frame.hits if h.id not in own))
    return Draft(measure, stage, actor, where, targets, scope, frame.k, frame.last, (frame.k, state.top), why=list(state.why))


def merge(drafts: list[Draft]) -> list[Draft]:
    """One record for each pair of actor and measure and stage (rule 5)."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((d for d in kept if _same(d, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        if same.actor == UNKNOWN_ACTOR and draft.actor != UNKNOWN_ACTOR:
            same.actor, same.where = draft.actor, draft.where
        same.where += [w for w in draft.where if w not in same.where]
        same.scope = same.scope or draft.scope
    return kept


def _same(one: Draft, other: Draft) -> bool:
    actors = {one.actor, other.actor}
    if "urged" in (one.stage, other.stage) and one.stage != other.stage:
        return False
    if len(actors) > 1 and one.stage != other.stage:
        return False
    return one.measure == other.measure and (len(actors) == 1 or UNKNOWN_ACTOR in actors) and bool(set(one.targets) & set(other.targets))
