"""Denials: who rejects an accusation, or speaks against a measure. They never set a position."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import domain_end, phrase_end, stands_behind, within
from cordon.extract.acts.resisted import is_against_part
from cordon.extract.acts.suits import is_own_paper
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite, way_up
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.accusations import accuses
from cordon.extract.remarks.blame import by_home
from cordon.extract.remarks.clearings import clearings
from cordon.extract.remarks.defences import by_speech, is_business, names_measure, own_hits, turns_on_state, upholds
from cordon.extract.remarks.opposing import asks_another, attacks, averts, is_outrage, opposes, said_of
from cordon.extract.remarks.protests import opposes_measure, protesters, reacts, spares_measure
from cordon.extract.remarks.remark import Remark
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import ORIGIN, UNKNOWN_ACTOR
from cordon.names import NameKind

_MOVING: Final = frozenset({"back", "out"})
_OWN: Final = frozenset({"his", "her", "its", "their", "our"})
_AT_COURT: Final = frozenset({"contest", "challenge", "dispute"})
_OTHERS: Final = frozenset({"one", "ones", "that", "those"})
_SELVES: Final = frozenset({"itself", "themselves"})
_PHRASES: Final = 6  # chunks behind a verb in which what it is about stands
_MEASURES: Final = RESTRICTING | {"probe", "prosecute", "accuse", "review"}
_DECIDED: Final = RESTRICTING | {"advise", "prosecute"}


def denials(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """Denials and criticism of measures, one for each speaker."""
    found: list[Remark] = []
    for k in scene.made.headed(words.denying):
        chunk = scene.made.chunks[k]
        if chunk.negated and chunk.lemma not in words.accepting:
            continue
        if is_own_paper(scene.made, k, scene.hits) or (chunk.kind == "v" and not _denies(scene, k, words)):
            continue
        actors: list[Party | None] = [p for p in _who(scene, k, words) if p.id != UNKNOWN_ACTOR]
        if chunk.kind == "v" and accuses(scene, k):
            actors = [p for p in actors if p is not None and turns_on_state(scene, (k, p), words)]
        elif not actors and chunk.kind == "v" and (k in scene.made.subject or chunk.form == "inf"):
            actors = _unnamed(scene, k, said)
        elif not actors and chunk.kind == "n" and opposes_measure(scene, k, words):
            actors = [None]
        for actor in actors:
            hits = _denied(scene, k, actor)
            if hits and not any(r.actor == actor for r in found):
                found.append(Remark("deny", k, domain_end(scene.made, k), actor, tuple(hits)))
    speaks = not found and said is not None and said.parties and not (said.verb >= 0 and is_outrage(scene.made, said.verb, words))
    spoken = by_speech(scene, said, words) if speaks and said is not None else []
    return found or spoken or clearings(scene, said, words)


def _who(scene: Scene, k: int, words: WrongWords) -> list[Party]:
    """Who denies: of "is disappointed by" the subject, of a noun the ones in its own phrases ("objections from Congress")."""
    made = scene.made
    chunk = made.chunks[k]
    if chunk.kind == "n":
        return protesters(scene, k, words)
    critical = chunk.passive and chunk.lemma in words.critical
    return parties(made, made.subject.get(k), scene.rules.actors, scene.context) if critical else agents(scene, k)


def _denies(scene: Scene, k: int, words: WrongWords) -> bool:
    """Whether verb k denies, criticises or makes light of something."""
    made = scene.made
    above, relation = made.parent.get(k, (-1, ""))
    if relation == "rel" and made.chunks[above].lemma in made.lexicon.hedges["no_products"]:
        return False  # "banned posts that deny the massacre"
    if made.chunks[k].form == "pp" and relation == "comp" and made.chunks[above].lemma in made.lexicon.sets.resulting:
        return False  # "to have the charges dismissed"
    if made.chunks[k].form == "inf" and relation == "comp" and asks_another(made, above):
        return False  # "urged Norland to reject the ban": who is asked to has not done so
    if made.chunks[k].passive and made.chunks[k].lemma in made.lexicon.sets.stirring and within(scene.hits, made.subject.get(k, (0, 0))):
        return False  # "the firm was reassured by the decision": a vendor that is calmed denies nothing
    if made.chunks[k].lemma in words.accepting:
        return made.chunks[k].negated and _is_judged(scene, k, words)
    return (
        _rejects(scene, k, words)
        and not (
            is_outrage(made, k, words)
            or _withholds(scene, k)
            or is_against_part(made, k, scene.hits)
            or attacks(made, k, words)
            or is_business(made, k, words)
        )
        and not spares_measure(made, k)
    )


def _is_judged(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "does not agree with the findings": what was found, decided or said of it."""
    behind = scene.made.chunks[k + 1 : k + 1 + _PHRASES]
    classes = scene.made.lexicon.noun_classes
    return any(n in words.rulings | words.waved or classes.get(n, "") in _MEASURES for c in behind for n in c.nouns[-1:])


def _rejects(scene: Scene, k: int, words: WrongWords) -> bool:
    """Whether verb k is one of denying, criticising or making light, whatever it is said of."""
    made = scene.made
    chunk = made.chunks[k]
    classes = made.lexicon.verb_classes
    by_particle = f"{chunk.lemma} {made.chunks[k + 1].lemma}" if k + 1 < len(made.chunks) else ""
    apart = k not in made.objects or chunk.particle not in _MOVING  # "pushed back the launch"
    apart = apart and "deny" in classes.get(f"{chunk.lemma} {chunk.particle}", classes.get(by_particle, ()))
    if apart or "deny" in classes.get(chunk.lemma, ()):
        return True
    if upholds(made, k, words) or _maintains(made, k, words) or averts(made, k, words) or reacts(made, k, words):
        return True
    if accuses(scene, k) or _calls_false(scene, k, words) or _is_critical(made, k, words) or _makes_light(made, k, words):
        return True
    return _stands_by(scene, k, words) or _laments(made, k, words) or _opens_up(scene, k, words) or _likens(made, k, words)


def _maintains(made: Parse, k: int, words: WrongWords) -> bool:
    """ "Norcom, which has insisted it is independent", "wrote to Oslo to complain that": a vendor that holds to it in a clause."""
    if made.chunks[k].lemma not in words.defends:
        return False
    asked = (v for v in way_up(made, k) if made.chunks[v].form != "inf" or made.parent.get(v, (-1, ""))[1] not in ("comp", "purpose"))
    holder, addressed = next(asked, k), k
    while made.kinds[addressed + 1 : addressed + 3] == "Pn":
        addressed += 2  # "complained to Oslo in a letter that"
    run = made.subject.get(holder)
    if run is None or (made.kinds[addressed + 1] != "S" and (made.kinds[k + 1 : k + 3] != "nv" or not is_finite(made.chunks[k + 2]))):
        return False
    chunk = made.chunks[run[0]]
    mention = made.tokens[chunk.last - 1].mention
    return mention is not None and mention.kind is NameKind.VENDOR and chunk.possessor < 0


def _is_critical(made: Parse, k: int, words: WrongWords) -> bool:
    """ "is disappointed by the decision", "are opposed to a ban", "is against it"."""
    chunk = made.chunks[k]
    if chunk.lemma in words.critical and chunk.passive:
        return True
    q = k + 2 if made.kinds[k + 1] == "R" else k + 1
    if chunk.lemma not in made.lexicon.sets.copulas or q >= len(made.chunks):
        return False
    after = made.lows(q)
    of = after[-1] == "critical" and made.kinds[q + 1] == "P" and made.chunks[q + 1].lemma == "of"
    return of or bool(words.critical.intersection(after)) or (after == ["against"] and made.kinds[q + 1] in "nv")


def _makes_light(made: Parse, k: int, words: WrongWords) -> bool:
    """ "downplayed the concerns", "brushed aside the accusations", "sought to allay fears"."""
    if made.chunks[k].lemma not in words.waving:
        return False
    run = made.objects.get(k, (k + 1, k + _PHRASES))
    held = {n for c in made.chunks[run[0] : max(run[1], k + _PHRASES)] if c.kind == "n" for n in c.nouns[-1:]}
    return bool(held & words.waved)


def _stands_by(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "defended its record", "defends its deal with Norcom": not a measure against the vendor, nor the lead in a market."""
    made = scene.made
    if made.chunks[k].lemma == "stand" and made.chunks[k].particle == "up":
        return any(stands_behind(made, h.chunk, ("for",)) for h in within(scene.hits, (k + 1, k + 3)))
    by = made.chunks[k].lemma == "stand" and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "by" and made.kind(k + 2) == "n"
    if not by and (made.chunks[k].lemma not in words.standing_by or k not in made.objects):
        return False
    first, last = (k + 2, k + 3) if by else made.objects[k]
    held = {n for c in made.chunks[first:last] for n in c.nouns} | set(made.lows(first))
    if not _SELVES.isdisjoint(held) and made.kind(last) == "P" and made.chunks[last].lemma in ("from", "against"):
        return made.kind(last + 1) == "n" and names_measure(made, last + 1, words)  # not "helps users defend themselves from its spyware"
    measure = any(made.lexicon.noun_classes.get(n, "") in _MEASURES for n in held)
    barred = range(first, min(first + _PHRASES, len(made.chunks)))  # "defended his decision to ban it"
    measure = measure or any(made.kind(q) == "v" and not RESTRICTING.isdisjoint(verb_classes(made, q)) for q in barred)
    dealt = within(scene.hits, (first, domain_end(made, k)))
    own = not words.matters.isdisjoint(held) or not words.conduct.isdisjoint(held) or not _SELVES.isdisjoint(held)
    return not measure and (own or any(h.named for h in dealt))


def _opens_up(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "offered to show its source code", "is ready to sign a no-spy pact": a vendor that lets itself be looked at."""
    made = scene.made
    offers = made.chunks[k].lemma in words.offering
    ready = made.chunks[k].lemma in made.lexicon.sets.copulas and not words.ready.isdisjoint(made.lows(min(k + 1, len(made.chunks) - 1)))
    if not (offers or ready) or not made.says(words.openness) or k not in made.subject:
        return False
    return any(h.named for h in within(scene.hits, made.subject[k])) and not made.chunks[made.subject[k][0]].nouns


def _laments(made: Parse, k: int, words: WrongWords) -> bool:
    """ "regrets the decision", "is sorry about the ban": what somebody has decided, not "the inconvenience"."""
    chunk = made.chunks[k]
    sorry = chunk.lemma in made.lexicon.sets.copulas and made.kinds[k + 1] == "n" and not words.sorry.isdisjoint(made.lows(k + 1))
    if chunk.lemma not in words.lamenting and not sorry:
        return False
    if k in made.objects and made.lows(made.objects[k][0])[0] in _OWN:
        return False  # "regretted his vote"
    behind = made.chunks[k + 1 : k + 1 + _PHRASES]
    classes = made.lexicon.noun_classes
    return any(n in words.rulings or classes.get(n, "") in _DECIDED for c in behind for n in c.nouns[-1:])


def _likens(made: Parse, k: int, words: WrongWords) -> bool:
    """ "likened the treatment of Norcom to robbery"."""
    if made.chunks[k].lemma not in words.likening or k not in made.objects or not names_measure(made, made.objects[k][0], words):
        return False
    behind = range(made.objects[k][1], min(made.objects[k][1] + _PHRASES, len(made.chunks)))
    to = next((q + 1 for q in behind if made.kind(q) == "P" and made.chunks[q].lemma in ("to", "with")), -1)
    return (
        made.kind(to) == "n"
        and not names_measure(made, to, words)
        and _OTHERS.isdisjoint([*made.lows(to), *(made.lows(to + 1)[:1] if made.kind(to + 1).strip() else ())])
    )


def _withholds(scene: Scene, k: int) -> bool:
    """ "deny Norcom access", "counter its influence": no words are denied."""
    made = scene.made
    first, last = made.objects.get(k, (k, k))
    held = {n for c in made.chunks[first : last + 1 if made.kind(last) == "P" else last + 2] for n in c.nouns[-1:]}
    if made.chunks[k].lemma in made.lexicon.sets.outdoing and any(h.named for h in within(scene.hits, (first, min(last, first + 1)))):
        return made.lexicon.noun_classes.get(made.chunks[first].lemma, "") not in _MEASURES  # "to counter Norcom's dominance"
    asked = last > first and not made.lexicon.sets.pleas.isdisjoint(made.chunks[first].nouns[-1:])  # "rejected Norcom's request"
    return asked or bool(held & made.lexicon.sets.withheld)


def _calls_false(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "called the allegations baseless", "described the ban as unfair"."""
    made = scene.made
    weighs = made.chunks[k].tense == "progressive" and made.lexicon.verb_effects.get(made.chunks[k].lemma) == "weigh"
    if "judge" not in verb_classes(made, k) or k not in made.objects or weighs:  # "is considering a ban as carriers worry"
        return False
    behind = range(made.objects[k][1], len(made.chunks))
    end = next((q for q in behind if made.kind(q) in ";," or is_finite(made.chunks[q]) or _opens_relative(made, q)), len(made.chunks))
    last = made.chunks[end - 1].last
    if names_measure(made, made.objects[k][0], words) and not words.nouns.isdisjoint(made.spelled[made.chunks[k].last : last]):
        return True  # "called the ban an act of theft"
    if k in made.subject and names_measure(made, made.objects[k][0], words) and _is_concerned(scene, k) and not made.says(words.welcome):
        return True  # "Norcom called the ban a show"
    return any(t.low in words.denials and t.low not in words.lacking for t in made.tokens[made.chunks[k].last : last])


def _opens_relative(made: Parse, q: int) -> bool:
    return (made.kind(q) == "W" or made.chunks[q].lemma == "that") and made.is_relative(q + 1)


def _is_concerned(scene: Scene, k: int) -> bool:
    """Whether a vendor of the sentence, or its home, is the subject of a judgement with a predicate ("called the ban a show")."""
    made = scene.made
    first, last = made.objects[k]
    end = phrase_end(made, last, len(made.chunks))
    predicate = any(made.kind(q) == "n" and made.kind(q - 1) != "P" for q in range(first + 1, last)) or made.kind(end) == "n"
    if not predicate and made.lows(min(end, len(made.chunks) - 1))[0] != "as":
        return False
    meant = [h for h in within(scene.hits, (k, end)) or scene.hits if h.named]
    return any(own_hits(p, scene) or (meant and by_home(p, meant, scene)) for p in agents(scene, k))


def _unnamed(scene: Scene, k: int, said: Speaker | None) -> list[Party | None]:
    """Who denies without a name: the vendor that speaks of itself as "we" or "the company"; somebody, where a measure is opposed."""
    if scene.made.chunks[k].passive and scene.made.chunks[k].lemma in _AT_COURT:
        return []  # "is being contested": by a suit
    if scene.made.chunks[k].form == "inf":
        return [None] if opposes(scene.made, k) else []  # "wrote to oppose a ban"
    if said is not None and said.verb != k and said.parties and own_hits(said.parties[0], scene):
        return [said.parties[0]]
    return [None] if opposes(scene.made, k) else []  # "shopkeepers oppose a ban"


def _denied(scene: Scene, k: int, actor: Party | None) -> list[Hit]:
    own = own_hits(actor, scene) if actor is not None else []
    made = scene.made
    if own:
        others = [h for h in within(scene.hits, (k, len(made.chunks))) if h.named and h.id != own[0].id]
        return others if others and made.kind(k) == "v" and opposes(made, k) else own[:1]  # "Sudcom opposes a ban on Norcom"
    if made.chunks[k].lemma == "deny" and made.kind(k + 1) == "v" and made.chunks[k + 1].form == "ger":
        return []  # "the minister denied leaking a report on Norcom": he speaks of himself
    near = within(scene.hits, said_of(made, k)) or within(scene.hits, (k, len(made.chunks)))
    if any(h.named for h in near):
        near = [h for h in near if h.named or not any(run[0] <= h.chunk < run[1] for run in made.subject.values())]  # another clause's
        homes = {f"{ORIGIN}{scene.rules.names.origin(h.id)}" for h in near}
        near = [h for h in near if not h.id.startswith(ORIGIN) or h.id in homes]  # "to let Norlandic firms sell to Norcom"
    if not near and actor is not None and scene.made.kind(k) == "v":
        near = [h for h in scene.hits if h.named and scene.rules.names.origin(h.id) == actor.id]  # "Norcom and Oslo deny it"
    if not near and (made.kind(k) == "n" or _names_measure(made, k)):
        near = [h for h in scene.hits if h.named]
    return near


def _names_measure(made: Parse, k: int) -> bool:
    """ "lobbied against an outright ban": the one that the sentence is about, told before."""
    against = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "against" and made.kind(k + 2) == "n"
    return against and made.lexicon.noun_classes.get(made.chunks[k + 2].lemma) in RESTRICTING
