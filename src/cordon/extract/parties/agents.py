"""Who does it: the agent of a verb or noun, through passives, infinitives, participles and possessors."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.growing import growing_demand, met_by
from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.apposed import apposed_members
from cordon.extract.parties.institutions import in_title_of_law
from cordon.extract.parties.members import among, is_hit, is_of_origin, members, named_behind, several_between
from cordon.extract.parties.owners import faulted_owner, is_of_dealing, owning_firm, planner
from cordon.extract.parties.roles import parties, party
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties, antecedent
from cordon.extract.words.actor_words import NOBODY, Party
from cordon.names import NameKind

_CLAUSE: Final = 10  # chunks behind a noun in which a clause tells whose it is
_DEPTH: Final = 8
_ONE: Final = "one"
_SIGNING: Final = frozenset({"sign", "ink", "make", "give"})
_TO_WHOM: Final = frozenset({"on", "to", "for", "with", "from", "upon"})
_CIRCUMSTANCE: Final = frozenset({"after", "amid", "despite"})
_BY_VERB: Final = frozenset({"obj", "for", "on", "to"})
_BESIDE: Final = frozenset({"with", "in"})
_ABOUT: Final = frozenset({"over", "after", "amid", "despite", "about", "against"})  # "retaliation over a ban": another one's ban


def agents(scene: Scene, k: int, depth: int = 0) -> list[Party]:
    """The parties that act in chunk k; an empty list when the sentence does not say."""
    if k < 0 or depth > _DEPTH:
        return []
    known = scene.doers.get(k)
    if known is None:
        known = _verb_agents(scene, k, depth) if scene.made.chunks[k].kind == "v" else _noun_agents(scene, k, depth)
        if depth == 0:  # further on a chain may have been cut
            scene.doers[k] = known
    return list(known)


def _subject_behind(scene: Scene, k: int) -> list[Party]:
    """ "Asked about his ban, Trump said": the subject that follows."""
    for verb in range(k + 1, len(scene.made.chunks)):
        run = scene.made.subject.get(verb)
        if run is not None and run[0] > k and scene.made.parent.get(verb, (0, ""))[1] != "rel":
            return [p for p in parties(scene.made, run, scene.rules.actors, scene.context) if p.kind == "state"]
    return []


def by_phrase(scene: Scene, k: int) -> list[Party]:
    """The party behind "by", before the next verb and before what another clause or circumstance says ("after visits by officials")."""
    chunks = scene.made.chunks
    for q in range(_after_pair(scene.made, k), min(len(chunks) - 1, k + 12)):
        named = chunks[q].lemma == "as" and chunks[q + 1].kind == "n"  # "was dropped as a supplier by Lumo"
        if (chunks[q].kind in "vS;" and not named) or (chunks[q].kind == "P" and chunks[q].lemma in _CIRCUMSTANCE):
            return []
        if chunks[q].kind == "P" and chunks[q].lemma == "by" and chunks[q + 1].kind == "n":
            counted = scene.made.tokens[chunks[q + 1].last - 1].low in scene.made.lexicon.sets.counts  # "by all three of its carriers"
            end = q + 4 if counted and scene.made.kind(q + 3) == "n" else list_end(scene.made, q + 2)
            return members(scene, (q + 1, end)) or acting_parties(scene, (q + 1, end))
    return []


def _after_pair(made: Parse, k: int) -> int:
    """ "is barred or limited by Norland": behind a second restriction, which is done by the same."""
    second = made.kinds[k + 1] == "C" and made.kinds[k + 2] == "v" and made.parent.get(k + 2) == (k, "conj") and made.chunks[k + 2].passive
    both = second and not (RESTRICTING.isdisjoint(verb_classes(made, k)) or RESTRICTING.isdisjoint(verb_classes(made, k + 2)))
    return k + 3 if both else k + 1


def _verb_agents(scene: Scene, k: int, depth: int) -> list[Party]:
    made = scene.made
    chunk = made.chunks[k]
    if chunk.passive:
        p, relation = made.parent.get(k, (-1, ""))
        caused = relation == "comp" and made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.resulting
        return by_phrase(scene, k) or (agents(scene, p, depth + 1) if caused else [])  # "Norcom had the gear removed"
    if chunk.form == "ger" and _asks_addressee(made, k):
        return _described(scene, k, made.parent[k][0], depth)
    if chunk.form in ("fin", "base") or (chunk.form != "inf" and k in made.subject):
        run = made.subject.get(k)
        if run is None:
            return []
        if made.is_relative(k):
            run = _owner_of_thing(scene, k, run)
            if run[0] <= made.parent[k][0] and (named := _named_in_relative(scene, k, depth)):  # not "the devices I tested, including"
                return named
        return members(scene, run) or apposed_members(scene, run) or acting_parties(scene, run) or _relative(scene, run[0], depth)
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0:
        before = k not in made.parent and made.kind(k - 1) == "n"
        return acting_parties(scene, (k - 1, k)) if before else []
    if relation == "rel":
        return _described(scene, k, p, depth)
    control = controlled(scene, p) if relation == "comp" or made.kind(p) == "n" else []
    return control or agents(scene, _told_to_be(made, p), depth + 1)


def _named_in_relative(scene: Scene, k: int, depth: int) -> list[Party]:
    """Who is named as the one, or among those, of whom the relative clause of verb k tells."""
    noun = scene.made.parent[k][0]
    verb = _one_of_them(scene.made, noun)
    return agents(scene, verb, depth + 1) if verb >= 0 else among(scene, noun) or named_behind(scene, k)


def _asks_addressee(made: Parse, k: int) -> bool:
    """ "wrote to the premier urging him to": the one who is written to is asked, and asks nobody."""
    noun, relation = made.parent.get(k, (-1, ""))
    return relation == "rel" and made.parent.get(noun, (-1, ""))[1] == "to" and made.chunks[k].lemma in made.lexicon.pressing


def _told_to_be(made: Parse, p: int) -> int:
    """ "Lumo is the only carrier in the country to use it", "Lumo, the first carrier to use it, said": the verb by which somebody is what
    noun p says, or whose subject is called so, else p."""
    verb, relation = made.parent.get(p, (-1, ""))
    told = made.kind(p) == "n" and relation == "obj" and made.chunks[verb].lemma == "be" and verb in made.subject
    told = told or (relation == "subj" and made.kind(p - 1) == "," and made.parent.get(p - 2) == (verb, "subj"))
    return verb if told and not made.lexicon.sets.ranks.isdisjoint(made.lows(p)) else p


def _one_of_them(made: Parse, noun: int) -> int:
    """ "Lumo is one of the carriers that use it", "is the only carrier using it": the verb by which somebody is what is told of, or -1."""
    one, relation = made.parent.get(noun, (-1, ""))
    if relation == "of" and made.lows(one)[-1] == _ONE:
        noun = one
    verb = _told_to_be(made, noun)
    if verb == noun and made.lows(noun) == [_ONE]:
        above, relation = made.parent.get(noun, (-1, ""))
        verb = above if relation == "obj" and made.chunks[above].lemma == "be" and above in made.subject else noun
    return verb if verb != noun else -1


def _owner_of_thing(scene: Scene, k: int, run: tuple[int, int]) -> tuple[int, int]:
    """ "Lumo, whose masts carry Norcom antennas": not the masts act."""
    made = scene.made
    noun = made.parent[k][0]
    thing = made.marker.get(k) == "whose" and made.chunks[run[0]].lemma in made.lexicon.sets.built_things
    return (noun, noun + 1) if thing else run


def _described(scene: Scene, k: int, noun: int, depth: int) -> list[Party]:
    """ "officials in Norland asking them": the main subject asks; "companies selling": the noun acts; "a bill barring": its maker does."""
    made = scene.made
    if made.chunks[k].form == "ger" and made.chunks[k].lemma in made.lexicon.pressing:
        main = next((q for q in range(noun, -1, -1) if is_finite(made.chunks[q])), -1)
        return agents(scene, main, depth + 1)
    if (verb := _one_of_them(made, noun)) >= 0:
        return agents(scene, verb, depth + 1)
    return among(scene, noun) or acting_parties(scene, (noun, noun + 1)) or _noun_agents(scene, noun, depth + 1)


def _relative(scene: Scene, noun: int, depth: int) -> list[Party]:
    """ "a bill that would ban": the one behind the noun acts."""
    return _noun_agents(scene, noun, depth + 1) if scene.made.chunks[noun].nouns else []


def controlled(scene: Scene, p: int) -> list[Party]:
    """Who would act when p is done to somebody: "urged Canada to", "Canada was urged to", "pressure on allies to"."""
    made = scene.made
    chunk = made.chunks[p]
    if chunk.lemma in scene.rules.lexicon.sets.joiners:
        return []
    if chunk.form == "ger" and _asks_addressee(made, p):
        noun = made.parent[p][0]
        return acting_parties(scene, (noun, noun + 1))
    if chunk.kind == "v" and chunk.passive and p in made.subject:
        return acting_parties(scene, made.subject[p])
    if chunk.kind == "v" and p in made.objects and (chunk.lemma in made.lexicon.pressing or chunk.lemma in made.lexicon.sets.lets):
        named = members(scene, made.objects[p]) if chunk.lemma in made.lexicon.sets.prevents else []
        pressed = chunk.lemma in made.lexicon.pressing
        return named or [q for q in acting_parties(scene, made.objects[p]) if not is_hit(scene, q) or (pressed and is_of_origin(scene, q))]
    after = p + 2 if growing_demand(made, p + 1) == p else p + 1
    if (
        after + 1 < len(made.chunks)
        and made.chunks[after].kind == "P"
        and made.chunks[after].lemma in _TO_WHOM
        and not (chunk.kind == "n" and made.chunks[after].lemma == "from")  # "pressure from Norland": it presses
        and not (made.chunks[after].lemma == "with" and _done_together(made, p))
    ):
        last = after + 2
        while last + 1 < len(made.chunks) and made.chunks[last].kind in "C," and made.chunks[last + 1].kind == "n":
            last += 2
        found = [q for q in acting_parties(scene, (after + 1, last)) if not is_hit(scene, q)]
        return found
    return []


def _done_together(made: Parse, p: int) -> bool:
    """ "agreed with Norland to", "in talks with carriers about": what follows is not for the other side alone to do."""
    chunk, lexicon = made.chunks[p], made.lexicon
    return lexicon.verb_effects.get(chunk.lemma) == "plan" if chunk.kind == "v" else lexicon.noun_effects.get(chunk.lemma) == "weigh"


def _noun_agents(scene: Scene, k: int, depth: int) -> list[Party]:
    made = scene.made
    chunk = made.chunks[k]
    if chunk.possessor >= 0:
        owners = (party(made, k, scene.rules.actors, scene.context), owning_firm(scene, k))
        stands_in = any(h.chunk == k and not h.named and h.token < chunk.possessor for h in scene.hits)  # "the Oslo-based firm's bid"
        owner = next((p for p in owners if p.kind != "none" and not is_hit(scene, p) and not stands_in), NOBODY)
        if owner is not NOBODY or (planning := planner(scene, k)):
            return [owner] if owner is not NOBODY else planning
    if made.tokens[chunk.first].low in ("his", "her", "its", "their"):
        p, relation = made.parent.get(k, (-1, ""))
        doing = agents(scene, p, depth + 1) if relation == "obj" and made.kind(p) == "v" and made.chunks[p].form == "inf" else []
        owner_found = faulted_owner(scene, k) or doing or antecedent(scene, k) or _subject_behind(scene, k)
        if owner_found:
            return owner_found
    modifier = _modifier(scene, k)
    if modifier:
        return modifier
    found = [] if is_of_dealing(scene, k) else by_phrase(scene, k)
    found = found or _clause_behind(scene, k) or several_between(scene, k) or _between(scene, k)
    if found:
        return found
    if k in made.parent:
        p, relation = made.parent[k]
        blamed = party(made, p, scene.rules.actors, scene.context) if _is_blamed(scene, p, relation) else NOBODY
        if blamed.kind == "state":
            return [blamed]
        verbal = p >= 0 and made.chunks[p].kind == "v"
        through_noun = p >= 0 and not verbal and relation not in _ABOUT and _governs(scene, p)
        fearing = verbal and made.chunks[p].lemma in made.lexicon.hedges["expecting"]  # "operators fear a ban": not theirs
        faced = verbal and made.chunks[p].lemma in made.lexicon.sets.threatened_by  # "faces a bill": another one's
        fearing = fearing or (faced and made.lexicon.noun_effects.get(chunk.lemma) == "propose")
        reacts = verbal and made.chunks[p].lemma in made.lexicon.sets.reacting  # "hailed the decision": another one's
        if verbal and not reacts and made.chunks[p].lemma in made.lexicon.sets.defending:
            return [one for one in agents(scene, p, depth + 1) if one.kind == "state"]  # a person who defends a ban has not made it
        lemma, lexicon = made.chunks[p].lemma, made.lexicon
        # "slammed the decision", "responded to the decision": not its own
        opposing = reacts or (
            verbal and (lexicon.verb_effects.get(lemma) == "oppose" or lemma in lexicon.sets.naming or lemma in lexicon.sets.living_with)
        )
        opposing = opposing or (lemma in lexicon.sets.receiving and lexicon.noun_effects.get(chunk.lemma) == "urge")  # "got requests for"
        tied = relation in _BY_VERB or (relation in _BESIDE and lemma in lexicon.sets.joiners)  # "follows Norland with a ban"
        tied = tied or (relation == "in" and lemma in lexicon.sets.alleging)  # "accused Norcom in a lawsuit"
        if through_noun or (not fearing and not opposing and met_by(made, k) < 0 and verbal and tied):
            return agents(scene, p, depth + 1)
    return []


def _is_blamed(scene: Scene, p: int, relation: str) -> bool:
    """ "hit out at Norland over its ban": the one at whom somebody lashes out has done it."""
    at = scene.made.kinds[p - 1] == "P" and scene.made.chunks[p - 1].lemma == "at"
    return relation in ("over", "about", "for") and scene.made.kinds[p] == "n" and at


def _modifier(scene: Scene, k: int) -> list[Party]:
    """ "US sanctions": the place before the noun; "the Chinese firm" is nobody's act."""
    chunk = scene.made.chunks[k]
    if not _governs(scene, k) or any(h.chunk == k and h.token < chunk.last for h in scene.hits if not h.named):
        return []
    for i in range(chunk.first, chunk.last):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.place and mention.kind is not NameKind.VENDOR and not in_title_of_law(scene.made, k, i):
            return [Party("state", mention.place, mention.place, i)]
    return []


def _governs(scene: Scene, k: int) -> bool:
    """Whether a noun names an act or something that leads to one ("decision", "pressure", "talks")."""
    lexicon = scene.rules.lexicon
    known = (lexicon.noun_effects, lexicon.noun_classes, lexicon.bound_nouns)
    return any(n in words for n in scene.made.chunks[k].nouns for words in known)


def _clause_behind(scene: Scene, k: int) -> list[Party]:
    """ "curbs our ministry has put on", "a ban imposed by India": the relative clause says whose it is."""
    made = scene.made
    for verb in range(k + 1, min(k + _CLAUSE, len(made.chunks))):
        if made.parent.get(verb) == (k, "rel"):
            if made.chunks[verb].passive:
                return by_phrase(scene, verb)
            run = made.subject.get(verb)
            return acting_parties(scene, run) if run is not None and run[0] > k else []
    return []


def _between(scene: Scene, k: int) -> list[Party]:
    """ "pressure from Washington", "a ban in India"."""
    chunks = scene.made.chunks
    above, relation = scene.made.parent.get(k, (-1, ""))
    signed = relation == "obj" and chunks[above].lemma in _SIGNING  # "signed a pledge in Norland": there, and not by it
    q = k + 1
    while q + 1 < len(chunks) and chunks[q].kind == "P" and chunks[q + 1].kind == "n":
        handed = chunks[q].lemma == "from" and not scene.made.lexicon.sets.handing_over.isdisjoint(chunks[k].nouns)
        handed = handed or (signed and chunks[q].lemma == "in")
        if chunks[q].lemma in ("from", "in", "by", "of") and not handed:  # "the extradition from Norland": it is asked
            held = (q + 1, list_end(scene.made, q + 2))
            found = [p for p in acting_parties(scene, held) if p.kind == "state" and not is_hit(scene, p)]
            if found:
                return found
        if not _governs(scene, q + 1) and chunks[q].lemma not in ("on", "against", "of", "to", "for"):
            return []
        q += 2
    return []
