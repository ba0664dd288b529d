"""Acts that the words around them turn into another one: "not to use" shuts out, "ordered to stop using" bans, "more time" is relief."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.dealings import exports_to
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.licences import is_of_firm
from cordon.extract.acts.permission import is_of_act
from cordon.extract.acts.presence import cost_verb
from cordon.extract.acts.prohibitions import nobody_may
from cordon.extract.acts.reach import phrase_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import CONDITIONS, Parse
from cordon.extract.parties.agents import agents
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.records.case import Case, kind_of
from cordon.extract.records.measures import is_duty
from cordon.extract.stages.circumstances import is_somebodys
from cordon.extract.stages.climbed import STOPPING
from cordon.extract.stages.drafted import by_draft
from cordon.extract.stages.effects import is_high_time
from cordon.extract.stages.stage import DONE, GIVEN, LIKELY, NOTHING, OPEN, TOLD, group_stage, is_nobody
from cordon.extract.words.actor_words import Party
from cordon.names import NameKind

_CLOSED: Final = frozenset({"use", "supply", "take-part"})
_COMING: Final = frozenset({"will", "would", "wo", "'ll"})
_USES: Final = frozenset({"use", "permit", "supply"})
_PASSING: Final = frozenset({"pass", "undergo"})
_STEPS: Final = 3
_INTENDING: Final = ("stage.toml:weigh:", "stage.toml:plan:")
_REFRAINING: Final = "stage.toml:refuse:"
_RESOLVED: Final = ("stage.toml:plan:", "stage.toml:command:")
_MORE: Final = frozenset({"more", "further", "new"})


def reclassify(scene: Scene, frame: Frame) -> None:
    """Sets the class that an act has by its negation or by the noun above it, before its stage is known."""
    made, lexicon = scene.made, scene.rules.lexicon
    if frame.means == "supply" and _sells_on(scene, frame):
        frame.means = "use"
    if is_between(made, frame):
        return
    negated_use = made.kinds[frame.k] == "v" and frame.means in _USES and is_left_out(scene, frame)
    negated_use = negated_use and not (frame.means == "permit" and is_of_act(made, frame))  # "will not approve a ban"
    frame.flipped = negated_use or frame.means == "unwanted"
    if negated_use:
        frame.lasting = frame.lasting or "longer" in made.lows(frame.k) or _takes_no_more(made, frame.k)
        frame.means = "exclude"
    p = made.parent.get(frame.k, (-1, ""))[0]
    if frame.means in ("use", "permit") and is_needless(scene, frame.k):
        frame.means, frame.flipped = "exclude", True
    relief = made.kinds[p] == "n" and made.chunks[p].lemma in lexicon.sets.relief
    put_off = made.kinds[frame.k] == "n" and relief and lexicon.noun_effects.get(made.chunks[p].lemma) == "postpone"  # "a delay of the ban"
    prolonged = made.kinds[frame.k] == "n" and frame.means == "exclude" and made.chunks[p].lemma in lexicon.sets.prolonging
    if relief and not (put_off or prolonged) and not is_high_time(made, p) and frame.means in ("remove", "exclude"):
        frame.means = "ease"


def is_between(made: Parse, frame: Frame) -> bool:
    """ "will choose between Norcom and Sudcom": which of them is open."""
    behind = made.chunks[frame.k + 1].lemma if made.kinds[frame.k + 1] == "P" else ""
    return frame.means == "use" and made.kinds[frame.k] == "v" and behind in ("between", "among", "amongst")


def choosing(case: Case) -> None:
    """Between whom somebody chooses is open; who is told to be a customer ("Lumo, a Norcom customer") is one."""
    if case.frame.means == "court":
        case.frame.means = "use"
        case.state.stage = "considered" if case.state.stage in TOLD | LIKELY else case.state.stage
    if is_between(case.scene.made, case.frame):
        case.state.stage = "considered"
    elif _is_own_dealing(case):
        case.frame.means = "shun"
        case.state.stage = "considered" if case.state.stage in TOLD | LIKELY else case.state.stage
    elif case.state.stage == OPEN and case.frame.host >= 0 and ":clients:" in case.frame.entry:
        case.state.stage = GIVEN
    elif case.state.stage == OPEN and case.frame.host >= 0 and (payer := cost_verb(case.scene.made, case.frame.k)) >= 0:
        told = group_stage(case.scene.made, payer, case.scene.rules.lexicon)
        case.state.stage = told if told in DONE else NOTHING  # "removing it has cost Lumo millions"


def _is_own_dealing(case: Case) -> bool:
    """ "Lumo reviews its ties with Norcom": a firm that examines what it has with a vendor thinks of leaving it."""
    made, k = case.scene.made, case.frame.k
    if case.frame.means not in ("review", "discuss") or made.kind(k) != "v" or made.chunks[k].passive or k not in made.objects:
        return False
    noun = made.lexicon.noun_classes.get(made.chunks[made.objects[k][0]].lemma, "")
    return noun in ("use", "deal") and kind_of(agents(case.scene, k)) == "company"


def _sells_on(scene: Scene, frame: Frame) -> bool:
    """ "offers Norcom phones": not the vendor itself, and goods that are sold on, not parts that it buys."""
    made, k = scene.made, frame.k
    if made.kind(k) != "v" or made.chunks[k].lemma not in made.lexicon.sets.reselling or made.chunks[k].passive or made.chunks[k].negated:
        return False
    objects = made.objects.get(k)
    owners = {h.id for h in within(scene.hits, made.subject.get(k, (k, k)))}
    sold = [h for h in within(frame.hits, (objects[0], phrase_end(made, objects[1], frame.last))) if h.named] if objects else []
    heads = {made.chunks[h.chunk].lemma or made.chunks[objects[0]].lemma or _model(made, h) for h in sold} if objects else set()
    goods = all(heads) and not heads & made.lexicon.sets.inputs and heads.isdisjoint(made.lexicon.noun_classes)
    return bool(sold) and goods and not owners & {h.id for h in sold}


def _model(made: Parse, hit: Hit) -> str:
    """ "the Norcom Mate 3", "the Galaxy": a name with more behind it, or that of a product, is of goods; empty of the maker's alone."""
    mention = made.tokens[hit.token].mention
    product = mention is not None and mention.candidates[0].kind is NameKind.PRODUCT
    return made.tokens[hit.token].low if product or hit.token < made.chunks[hit.chunk].last - 1 else ""


def is_left_out(scene: Scene, frame: Frame) -> bool:
    """ "will not use", "will not sell Norcom phones", "no Norcom devices will be sold": not what the vendor itself leaves."""
    made = scene.made
    chunk = made.chunks[frame.k]
    run = made.subject.get(frame.k, (frame.k, frame.k))
    none_is = chunk.passive and run[0] < frame.k and is_nobody(made, run[0])
    wary = made.marker.get(frame.k) == "before" and "twice" in made.spellings  # "think twice before using"
    if not (chunk.negated or none_is or wary or nobody_may(made, frame.k) or _takes_no_more(made, frame.k)):
        return False
    if frame.means != "supply":
        return True
    doers = set() if chunk.passive else {h.id for h in within(scene.hits, run)}
    sold = (doers or made.marker.get(frame.k) in CONDITIONS) and _is_sold_off(made, frame)  # "if Norcom does not sell Chatter"
    own = sold or doers & {h.id for h in frame.hits}
    return not own and (exports_to(made, frame) or _is_object(made, frame))


def _is_sold_off(made: Parse, frame: Frame) -> bool:
    """Whether the object of a verb of selling off is a vendor's name alone."""
    first, last = made.objects.get(frame.k, (0, 0))
    alone = last - first == 1 and not made.chunks[first].nouns and any(h.chunk == first for h in frame.hits)
    return alone and made.chunks[frame.k].lemma in made.lexicon.sets.divesting


def _takes_no_more(made: Parse, k: int) -> bool:
    """ "buys no more Norcom gear": what was bought is bought no longer."""
    words = made.lows(made.objects[k][0]) if k in made.objects else []
    return words[:1] == ["no"] and not _MORE.isdisjoint(words[1:2])


def _is_object(made: Parse, frame: Frame) -> bool:
    """Whether the vendor's goods are what is sold."""
    run = made.subject.get(frame.k) if made.chunks[frame.k].passive else made.objects.get(frame.k)
    return run is not None and any(run[0] <= h.chunk < phrase_end(made, run[1], frame.last) for h in frame.hits)


def is_needless(scene: Scene, k: int) -> bool:
    """ "has no reason to use": the one who says so advises against it."""
    p = scene.made.parent.get(k, (-1, ""))[0]
    return scene.made.kind(p) == "n" and scene.made.chunks[p].negated and scene.made.chunks[p].lemma in scene.rules.lexicon.hedges["needs"]


def shut_off(case: Case) -> bool:
    """ "Norcom is no longer able to deliver", "firms will not be able to buy its gear": a ban, as far as that has got."""
    made, frame = case.scene.made, case.frame
    at, relation = made.parent.get(frame.k, (-1, ""))
    verb = made.parent.get(at, (-1, ""))[0]
    if made.kinds[frame.k] != "v" or frame.means not in _CLOSED or relation != "comp" or made.lows(at) != ["able"] or verb < 0:
        return False
    be = made.chunks[verb]
    longer = "longer" in made.lows(verb)
    if not be.negated or not (longer or (be.modal in _COMING and _is_bound(case, verb))) or _is_hindered_only(case, verb):
        return False
    frame.means = "exclude"
    case.state.stage = "announced" if be.modal else "in-force"
    case.state.why.append(f"no longer able: {case.state.stage}")
    return True


def _is_bound(case: Case, verb: int) -> bool:
    """Whether the vendor itself, an operator or a body is the one who will not be able: a buyer may only find none in the shops."""
    run = case.scene.made.subject.get(verb, (0, 0))
    bodies = case.scene.made.lexicon.told["bodies"]
    told = {n for c in case.scene.made.chunks[slice(*run)] for n in c.nouns[-1:]}
    return bool(within(case.scene.hits, run)) or bool(told & bodies)


def _is_hindered_only(case: Case, verb: int) -> bool:
    """Whether somebody other than the vendor is named as unable to sell: a shop, a factory."""
    own = {h.id for h in within(case.scene.hits, case.scene.made.subject.get(verb, (0, 0)))}
    return case.frame.means == "supply" and not own & {h.id for h in case.frame.hits}


def ordered_out(case: Case, actors: Sequence[Party]) -> str:
    """ "ordered troops to stop using": a state that commands others to leave it forbids it; the stage, or empty."""
    made, verb = case.scene.made, case.state.commander
    if case.frame.means == "shun" and kind_of(actors) == "state" and _by_rule(case):
        return case.state.stage
    if case.frame.means != "shun" or verb < 0 or kind_of(actors) != "state" or made.kind(verb) != "v":
        return ""
    run = made.subject.get(verb) if made.chunks[verb].passive else made.objects.get(verb)
    if run is None:
        return ""
    told = {n for c in made.chunks[run[0] : run[1]] for n in c.nouns}
    bodies = case.scene.made.lexicon.told["bodies"]
    done = case.state.stage == "announced" and not made.chunks[verb].modal
    return "in-force" if done and told & bodies else case.state.stage


def by_licence(case: Case) -> None:
    """Who needs a licence to deal with a vendor is limited, who got one is let off; what a rule requires now applies now."""
    made, frame, state = case.scene.made, case.frame, case.state
    if frame.means != "licence":
        return
    needs = made.chunks[frame.k].lemma in made.lexicon.sets.needing or is_duty(case) or made.chunks[frame.k].modal == "should"
    if not needs and made.chunks[frame.k].lemma in _PASSING:
        state.stage = NOTHING  # "the phone passed the test"
    if not needs and made.chunks[frame.k].lemma in made.lexicon.sets.applying:
        frame.means = "reprieve"
        if state.stage in ("in-force", "announced", "considered"):
            state.stage, state.urger = "urged", frame.k
        return
    if is_of_firm(made, frame.k):
        state.stage = NOTHING
    frame.means, frame.licence = ("limit" if needs else "reprieve"), True
    if needs and state.commander >= 0 and state.stage == "announced" and made.kind(state.commander) == "v":
        state.stage = group_stage(made, state.commander, made.lexicon)
    licence = frame.entry.rpartition("+")[2] in made.lexicon.sets.licences
    if needs and licence and state.stage == "announced" and made.chunks[frame.k].modal == "must":
        state.stage = "in-force"  # "means that suppliers must get a licence": the rule is there


def _by_rule(case: Case) -> bool:
    """ "an order halting the use of", "a bill to stop buying": what a rule ends is forbidden."""
    made, at = case.scene.made, case.frame.k
    for _ in range(_STEPS):
        at, relation = made.parent.get(at, (-1, ""))
        if at < 0 or relation not in ("rel", "comp"):
            return False
        if made.kind(at) == "n":
            return not made.lexicon.sets.rules.isdisjoint(made.chunks[at].nouns[-1:])
    return False


def is_taken(case: Case) -> bool:
    """ "Norland's decision to blacklist", "a Norland order barring firms from selling": such an act needs nothing more to apply."""
    made, k = case.scene.made, case.frame.k
    p = made.parent.get(k, (-1, ""))[0]
    over = made.parent.get(p, (-1, ""))[0]
    upheld = over >= 0 and made.lexicon.verb_effects.get(made.chunks[over].lemma, "do") == "do"  # "the bill backs the decision to"
    if made.kind(p) != "n" or case.state.top not in (p, over if upheld else p) or made.chunks[k].form not in ("inf", "ger"):
        return False
    noun = made.chunks[p]
    with_it = made.parent.get(p, (-1, ""))[1] == "with"
    struck = with_it and made.chunks[over].lemma in made.lexicon.sets.hitting  # "was hit with an order barring"
    return noun.lemma in made.lexicon.sets.rulings and not noun.negated and (noun.definite or struck or is_somebodys(made, p))


def is_withheld(case: Case) -> bool:
    """ "stopped issuing licences", "urged to suspend licences": relief that is to end is none."""
    stops = any(e.startswith(STOPPING) for e in case.state.entries)
    return case.frame.means == "reprieve" and (case.state.stopped or (stops and case.state.urger >= 0)) and case.state.stage != NOTHING


def is_kept_up(case: Case) -> bool:
    """ "a bill to stop the president from taking it off the list", "would forbid its removal from the list": who would forbid the easing
    would keep the restriction."""
    made, frame = case.scene.made, case.frame
    p, relation = made.parent.get(frame.k, (-1, ""))
    held = (relation == "comp" and made.marker.get(frame.k) == "from") or (relation == "obj" and frame.entry.endswith(":strikings"))
    if frame.means not in ("ease", "reprieve") or not held or made.kind(p) != "v":
        return False
    drafted = by_draft(made, p, made.lexicon) or case.state.stage == "proposed" or made.chunks[p].modal == "would"
    if not drafted or made.chunks[p].negated or made.chunks[p].lemma not in made.lexicon.sets.prevents:
        return False
    frame.means, frame.inner = "list", -1
    case.state.stage = "proposed"
    case.state.why.append("its easing would be forbidden: proposed")
    return True


def is_to_be_stopped(case: Case) -> bool:
    """ "asked the court to pause the ban", "may put the ban on hold": to stop a measure that is there is to ease it; not "declined to
    pause the ban, which takes effect in May"."""
    restricts = case.frame.means in RESTRICTING and case.scene.made.kind(case.frame.k) == "n"
    stops = any(e.startswith(STOPPING) for e in case.state.entries)
    given = bool(case.state.why) and case.state.why[0].endswith(f": {GIVEN}")
    kept = case.state.stage == "announced" and case.state.entries[-1:] and case.state.entries[-1].startswith("stage.toml:refuse:")
    return restricts and stops and given and not kept and case.state.stage in ("urged", "considered", "announced")


def keeps_out(case: Case) -> bool:
    """ "does not allow Norcom": it is kept out; not "Lumo isn't allowed to give Norcom access"."""
    made, frame = case.scene.made, case.frame
    others = {h.id for h in case.scene.hits if h.named and h.chunk > frame.k} - {h.id for h in frame.hits}
    return made.chunks[frame.k].tense == "present" and "permit" in verb_classes(made, frame.k) and not others


def is_intended(case: Case) -> bool:
    """ "does not want to renew", "will take no more", "pledged to refrain from using": yet to be done."""
    top = case.scene.made.chunks[case.state.top]
    entries = case.state.entries
    resolved = len(entries) > 1 and entries[-2].startswith(_REFRAINING) and entries[-1].startswith(_RESOLVED)
    return resolved or top.modal in _COMING or (top.negated and entries[-1].startswith(_INTENDING))
