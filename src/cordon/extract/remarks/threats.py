"""Threats of counter-measures: a vendor's home warns of consequences, an ally of less shared intelligence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.grammar.skeleton import CONDITIONS, Parse, verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.records.case import Case
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.stage import is_nobody
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR

_COMING: Final = frozenset({"urge", "threaten", "plan"})
_PUTTING: Final = frozenset({"put", "place"})
_DANGER: Final = frozenset({"risk", "jeopardy", "danger"})
_ONTO: Final = frozenset({"on", "against"})
_WITH: Final = frozenset({"of", "with"})
_OUTLOOK: Final = frozenset({"will", "would", "could", "may", "might", "'ll", "'d"})
_HELD_UP: Final = _OUTLOOK | {"wo"}  # "won't be able to"
_LETTING: Final = frozenset({"allow", "choose"})
_CLAUSES: Final = 4  # governors between what is threatened and who says so
_LESS: Final = 6  # chunks between "rethink" and "sharing intelligence"


def threat_drafts(scene: Scene, said: Speaker | None, words: ScopeWords, acts: Sequence[Draft]) -> list[Draft]:
    """The threat of a sentence that no act of it is yet: at most one."""
    made, sets = scene.made, scene.made.lexicon.sets
    if scene.question or not made.says(sets.threat_words) or any(a.measure == "retaliate" for a in acts):
        return []
    for k, chunk in enumerate(made.chunks):
        stage = "threatened"
        if chunk.kind == "n" and chunk.lemma in sets.threats and _is_to_come(made, k) and not _is_on_vendor(scene, k):
            found = [
                p for p in _threatening(scene, said, k) if _is_home(scene, p) or _threatens(scene, k, p) or made.marker.get(k + 3) == "if"
            ]
        elif chunk.kind in "nv" and _is_less_shared(made, k) and not _is_with_vendor(scene, k):
            found = [p for p in _threatening(scene, said, k) if not _is_home(scene, p)]
        elif (chunk.kind == "n" and (stage := _vowed(made, k))) or (chunk.kind == "v" and (_is_menace(scene, k) or _guards(scene, k))):
            found = [p for p in _threatening(scene, said, k) if _is_home(scene, p) and not _is_own_loss(scene, k, p)]
        else:
            continue
        if found:
            drafts = _made(scene, k, (found[0], stage), words)
            drafts[0].where = drafts[0].where or [a.actor for a in acts if a.actor.isupper() and a.actor != found[0].id][:1]
            return drafts
    return []


def is_threatened_over(act: Draft, threats: Sequence[Draft]) -> bool:
    """ "Norland threatened to share less with allies if they let it in": others may, not the one who threatens."""
    lets = act.measure in _LETTING and act.stage == "considered"
    return lets and any(act.actor in (threat.actor, UNKNOWN_ACTOR) and act.first > threat.first for threat in threats)


def _made(scene: Scene, k: int, told: tuple[Party, str], words: ScopeWords) -> list[Draft]:
    actor, stage = told
    named = [h for h in scene.hits if h.chunk > k] or [h for h in scene.hits if h.named] or list(scene.hits)
    case = Case(
        scene,
        Frame(k, "retaliate", named, min(k + 1, len(scene.made.chunks)), entry=f"verbs.toml:threats:{scene.made.chunks[k].lemma}"),
        Climb(stage, k, k, k, why=[f"what is to follow is a threat: {stage}"]),
        words,
    )
    return [draft(case, ("retaliate", stage), actor.id, [])]


def _vowed(made: Parse, k: int) -> str:
    """How far a reply is that somebody announces: "hinted at retaliation", "weighs measures in kind"; empty when it is none."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    behind = made.chunks[k + 1].lemma if made.kinds[k + 1] == "P" else ""
    kind = behind == "in response to" or (behind == "in" and made.kinds[k + 2] == "n" and made.lows(k + 2)[-1] == "kind")
    reply = chunk.lemma in sets.replies and (kind or not sets.in_return.isdisjoint(made.lows(k)))
    verb = verb_before(made, k)
    if chunk.negated or verb < 0 or made.chunks[verb].negated or not (reply or made.lexicon.noun_classes.get(chunk.lemma) == "retaliate"):
        return ""
    lemma = made.chunks[verb].lemma
    return "threatened" if lemma in sets.vowing else "considered" if made.lexicon.verb_effects.get(lemma) == "weigh" else ""


def _is_menace(scene: Scene, k: int) -> bool:
    """ "will not sit idly by", "farmers would suffer if Norland bars it", "threatened Norland with tariffs"."""
    made, sets = scene.made, scene.made.lexicon.sets
    chunk = made.chunks[k]
    if chunk.lemma in sets.idle:
        return chunk.negated and any(not sets.idly.isdisjoint(made.lows(q)) for q in range(k + 1, min(k + 3, len(made.chunks))))
    if chunk.negated:
        return False
    if chunk.lemma == "threaten":
        q = next((q for q in range(k + 1, min(k + 4, len(made.chunks))) if made.kind(q) == "P" and made.chunks[q].lemma == "with"), -1)
        hit = any(k < h.chunk <= q + 1 for h in scene.hits)
        return q > 0 and made.kind(q + 1) == "n" and not hit and _names_state(scene, made.objects.get(k, (k, k)))
    if chunk.lemma in sets.replying and chunk.modal in _OUTLOOK and _hangs_on_other(made, k):
        return True
    if chunk.lemma in sets.replying:
        return chunk.modal in _OUTLOOK and any(made.lows(q)[-1] == "kind" for q in range(k + 2, min(k + 4, len(made.chunks))))
    if chunk.lemma not in sets.smarting or chunk.modal not in _OUTLOOK:
        return False
    return any(made.marker.get(q) in CONDITIONS and made.parent.get(q, (-1, ""))[0] == k for q in range(len(made.chunks)))


def _hangs_on_other(made: Parse, k: int) -> bool:
    """ "would respond if Norland handed her over": on what somebody who is named may do."""
    clauses = (q for q in made.verbs if q in made.marker and made.marker[q] in CONDITIONS and made.parent.get(q, (-1, ""))[0] == k)
    return any(q in made.subject and made.tags[made.chunks[made.subject[q][0]].first].cls != "I" for q in clauses)


def _guards(scene: Scene, k: int) -> bool:
    """ "will act to defend its firms", "would act if Norland barred it", "vowed to take all necessary measures to protect Norcom"."""
    made, sets = scene.made, scene.made.lexicon.sets
    chunk = made.chunks[k]
    steps = made.objects.get(k, (k, k + 1))
    acts = chunk.lemma == "act" or (chunk.lemma in sets.stepping and any(made.chunks[q].lemma in sets.taken_steps for q in range(*steps)))
    if not acts or chunk.negated or not (chunk.modal in _OUTLOOK or chunk.form == "inf"):
        return False
    if chunk.lemma == "act" and chunk.modal and _hangs_on_other(made, k):
        return True
    guard = steps[1] + (made.kind(steps[1]) == '"')  # "take “all measures” to protect"
    held = range(*made.objects.get(guard, (0, 0)))
    if made.kind(guard) != "v" or made.chunks[guard].lemma not in sets.guarding:
        return False
    return any(made.lows(q)[-1] in sets.guarded or any(h.chunk == q and h.named for h in scene.hits) for q in held)


def _is_on_vendor(scene: Scene, k: int) -> bool:
    """ "Norcom would face sanctions", "there could be sanctions on Norcom": what is done to the vendor answers nothing."""
    facing = scene.made.subject.get(verb_before(scene.made, k), (-1, -1))[0]
    behind = stands_behind(scene.made, k + 2, _ONTO)
    return any(h.named and (h.chunk == facing or (behind and h.chunk == k + 2)) for h in scene.hits)


def _is_own_loss(scene: Scene, k: int, actor: Party) -> bool:
    """ "Norcom would suffer if": the state's own vendor would be the worse for it."""
    return any(scene.rules.names.origin(h.id) == actor.id for h in within(scene.hits, scene.made.subject.get(k, (k, k))))


def _names_state(scene: Scene, run: tuple[int, int]) -> bool:
    """ "threatened Norland with tariffs": a state is threatened."""
    found = parties(scene.made, run, scene.rules.actors, scene.context)
    return any(_is_state(p) for p in found)


def _threatening(scene: Scene, said: Speaker | None, k: int) -> list[Party]:
    """The states that threaten: those who would do it, else those who say so."""
    verb = verb_before(scene.made, k)
    sharing = verb == k and scene.made.chunks[k].lemma == "share" and scene.made.chunks[k].form == "ger"
    if sharing and any(_is_state(p) for p in agents(scene, verb_before(scene.made, k - 1))):
        verb = verb_before(scene.made, k - 1)  # "may rethink intelligence sharing"
    held = _held_up(scene.made, k) if verb == k else -1
    told = held >= 0 and scene.made.lows(scene.made.subject.get(held, (held, held))[0]) != ["it"]
    verb = held if told else verb  # "won't be able to", against "it would be harder for Norland to"
    borne = _is_borne(scene.made, verb) and not (held >= 0 and scene.made.chunks[held].lemma == "be")
    doing = [] if borne else [p for p in agents(scene, verb) if _is_state(p)]
    found = doing or [p for p in (said.parties if said is not None else ()) if _is_state(p)] or (_tellers(scene, verb) if borne else [])
    if borne:
        bearing = {p.id for p in agents(scene, verb)}
        found = [p for p in found if p.id not in bearing]
    nobody = verb in scene.made.subject and is_nobody(scene.made, scene.made.subject[verb][0])
    return [] if nobody else [p for p in found if _is_state(p)]


def _is_borne(made: Parse, verb: int) -> bool:
    """ "Norland may face consequences", "could be cut off", "using it would cost": the subject is no one who threatens."""
    if verb < 0:
        return False
    doing = made.kind(made.subject.get(verb, (-1, -1))[0]) == "v"
    return doing or made.chunks[verb].passive or made.chunks[verb].lemma in made.lexicon.sets.enduring | made.lexicon.sets.forgoing


def _tellers(scene: Scene, verb: int) -> list[Party]:
    """Who says what verb tells, in whatever clause above it: "warnings from Oslo that", "raised the pressure, saying that", "demanded that
    Norland free him or face consequences"."""
    made, at, sets, effects = scene.made, verb, scene.made.lexicon.sets, scene.made.lexicon.verb_effects
    for _ in range(_CLAUSES):
        at = made.parent.get(at, (-1, ""))[0]
        lemma = made.chunks[at].lemma
        told = lemma in sets.speech or lemma in sets.clause_verbs or lemma in sets.telling_nouns or lemma in sets.telling
        told = told or effects.get(lemma) == "urge"
        found = [p for p in agents(scene, at) if _is_state(p)] if at >= 0 and told else []
        if at < 0 or found:
            return found
    return []


def _is_state(actor: Party) -> bool:
    return actor.kind == "state" and actor.id != UNKNOWN_ACTOR


def _is_home(scene: Scene, actor: Party) -> bool:
    names = scene.rules.names
    return any(names.origin(h.id) == actor.id or h.id.endswith(":" + actor.id) for h in scene.hits)


def _threatens(scene: Scene, k: int, actor: Party) -> bool:
    """ "threatens reprisals against governments": not against the vendor."""
    made = scene.made
    verb = verb_before(made, k)
    hit = any(h.chunk == k + 2 for h in scene.hits)
    return verb >= 0 and made.chunks[verb].lemma == "threaten" and made.kind(k + 1) == "P" and not hit and actor.kind == "state"


def _is_to_come(made: Parse, k: int) -> bool:
    """ "will face consequences", "warned of reprisals", "or pay a price": not those that something has had."""
    verb = verb_before(made, k)
    if verb < 0 or made.kind(k - 1) == "S" or (made.kind(k - 1) == "P" and made.chunks[k - 1].lemma not in _WITH):
        return False  # "as retaliation for"
    chunk = made.chunks[verb]
    lemma = made.chunks[k - 1].lemma if made.kind(k - 1) == "n" else chunk.lemma  # "would have to bear": read as a noun
    if made.lexicon.verb_effects.get(chunk.lemma) in _COMING:
        return not chunk.negated
    return lemma in made.lexicon.sets.enduring and (chunk.modal != "" or chunk.form in ("inf", "base")) and not chunk.negated


def _is_less_shared(made: Parse, k: int) -> bool:
    """ "rethink intelligence sharing", "stop sharing intelligence", "would not share information"."""
    sets = made.lexicon.sets
    chunk = made.chunks[k]
    shares = chunk.lemma == "share" and chunk.kind == "v"
    behind = k + 2 if made.lows(min(k + 1, len(made.chunks) - 1)) == ["as"] else k + 1  # "share as much intelligence"
    beside = {made.chunks[q].lemma for q in (k - 1, behind) if made.kinds[q] == "n"}
    held = shares and bool(beside & sets.shared)
    together = chunk.kind == "n" and chunk.lemma in sets.shared_together and bool(sets.shared.intersection(chunk.nouns))
    if chunk.kind == "v" and not chunk.negated and _is_withheld(made, k):
        return True
    if (held or (chunk.kind == "v" and chunk.lemma in sets.partnering)) and _held_up(made, k) >= 0:
        return True
    if not held and not together:
        return False
    if _is_put_at_risk(made, k):
        return True
    if together and not sets.fewer.isdisjoint(made.lows(k)):
        return True  # "would mean less intelligence sharing"
    if shares and (chunk.negated or (made.kinds[behind] == "n" and not sets.fewer.isdisjoint(made.lows(behind)))):
        return True
    before = range(max(0, k - _LESS), k)
    return any(made.kinds[q] == "v" and made.chunks[q].lemma in sets.lessening and not made.chunks[q].negated for q in before)


def _is_with_vendor(scene: Scene, k: int) -> bool:
    """ "would not be able to work with Norcom": who leaves a vendor threatens nobody."""
    beside = (*range(*scene.made.objects.get(k, (0, 0))), k + 2 if scene.made.kind(k + 1) == "P" else k)
    return scene.made.kinds[k] == "v" and any(h.named and h.chunk in beside for h in scene.hits)


def _held_up(made: Parse, k: int) -> int:
    """ "won't be able to share", "it would be harder for Norland to partner with": the verb that says so of verb k, or -1."""
    able, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or made.chunks[k].form != "inf":
        return -1
    if made.kind(able) == "v":  # "would make it harder for Norland to"
        able = next((q for q in range(*made.objects.get(able, (0, 0))) if not made.lexicon.sets.hard.isdisjoint(made.lows(q))), able)
    verb = verb_before(made, able)
    hard = not made.lexicon.sets.hard.isdisjoint(made.lows(able))
    lost = made.lows(able)[-1] == "able" and made.chunks[verb].negated
    return verb if verb >= 0 and (hard or lost) and made.chunks[verb].modal in _HELD_UP else -1


def _is_put_at_risk(made: Parse, k: int) -> bool:
    """ "intelligence sharing could be cut", "could suffer", "would put it at risk", "could not keep up intelligence sharing"."""
    sets, noun = made.lexicon.sets, k - 1 if made.kind(k) == "v" else k  # "intelligence sharing" may be read as a noun and a verb
    p = k + 1 if made.kind(k) == made.kind(k + 1) == "v" else made.parent.get(noun, (-1, ""))[0]
    if made.kind(p) != "v":
        return False
    verb = made.chunks[p]
    able, relation = made.parent.get(p, (-1, ""))
    unable = relation == "comp" and made.lows(able)[-1:] == ["able"] and made.chunks[max(made.parent.get(able, (0, ""))[0], 0)].negated
    if made.lexicon.verb_effects.get(verb.lemma) == "persist":
        return verb.negated or unable
    risked = verb.lemma == "be" or (verb.lemma in _PUTTING and (verb.passive or made.parent.get(noun) == (p, "obj")))
    lessened = (verb.passive and verb.lemma in sets.lessening) or (verb.modal in _OUTLOOK and verb.lemma in sets.smarting)
    return not verb.negated and ((risked and made.says(_DANGER)) or lessened)


def _is_withheld(made: Parse, k: int) -> bool:
    """ "withhold intelligence", "would lose access to intelligence": of what a state shares with its friends."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    held = made.objects.get(k, (k, k))
    off = made.kind(held[1]) == "P" and made.chunks[held[1]].lemma == "off" if k in made.objects else chunk.particle == "off"
    if chunk.lemma == "cut" and off:
        return any(not sets.secrets.isdisjoint(made.chunks[q].nouns) for q in range(held[1], min(held[1] + 4, len(made.chunks))))
    if chunk.lemma in sets.withholding:
        return any(not sets.secrets.isdisjoint(made.chunks[q].nouns) for q in range(*held))
    access = chunk.lemma in sets.forgoing and any("access" in made.chunks[q].nouns for q in range(*held))
    return access and any(not sets.secrets.isdisjoint(made.chunks[q].nouns) for q in range(held[0], min(held[1] + 2, len(made.chunks))))
