"""The only state that a sentence names as more than a place, for acts whose doer it leaves out."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.institutions import in_title_of_law
from cordon.extract.parties.scene import Scene
from cordon.extract.words.actor_words import Party
from cordon.model.act import ORIGIN
from cordon.names import NameKind

_DECIDING: Final = frozenset({"government", "minister", "ministry", "cabinet", "premier"})


def lone_state(scene: Scene) -> list[Party]:
    """The only state that the sentence names as more than a place: "The curbs came after Oslo complained …"."""
    if not scene.lone:
        scene.lone.append(tuple(_find_lone(scene)))
    return list(scene.lone[0])


def _find_lone(scene: Scene) -> list[Party]:
    made = scene.made
    origins = {scene.rules.names.origin(h.id) for h in scene.hits}  # also of "the Chinese firm", which was named before
    makers = {h.token for h in scene.hits if h.id.startswith(ORIGIN)}
    whose = set() if any(h.named for h in scene.hits) else makers  # "told not to use Norlandic gear"
    found: dict[str, Party] = {}
    beside = False
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "n":
            continue
        before = made.chunks[k - 1] if k else None
        if before is not None and before.kind == "P":
            ruled = before.lemma == "under" and any(n in scene.rules.lexicon.noun_effects for n in chunk.nouns)  # "under a Norland plan"
            beside = not ruled and before.lemma not in ("by", "from", "of")
            if _presses(made, k) and not origins.intersection(t.mention.place for t in made.tokens[chunk.first : chunk.last] if t.mention):
                return []
        elif before is None or before.kind not in "C," or _is_subject(made, k):
            beside = False  # "…, Norland's ministry said": no item of a list
        if (
            beside
            or _only_reacts(made, k)
            or _is_measure_of_other(made, k)
            or is_on_place(made, k)
            or _is_of_firm(made, k)
            or _is_traded(made, k)
        ):
            continue
        for i in range(chunk.first, chunk.last):
            mention = made.tokens[i].mention
            if (
                i not in whose
                and mention is not None
                and mention.place
                and mention.place not in origins
                and mention.kind is not NameKind.GROUP
                and not in_title_of_law(made, k, i)
            ):
                found[mention.place] = Party("state", mention.place, mention.place, i)
            elif mention is None and (usual := _usual_body(scene, chunk, i)):
                found[usual] = Party("state", usual, usual, i)
    return list(found.values()) if len(found) == 1 else []


def _usual_body(scene: Scene, chunk: Chunk, i: int) -> str:
    """ "a House bill", "the House-passed bill": whose chamber it is that opens a phrase with a capital; empty for other words."""
    made = scene.made
    opens = i == chunk.first or (i == chunk.first + 1 and made.tags[chunk.first].cls == "D")
    usual = scene.rules.actors.usual.get(made.tokens[i].low.partition("-")[0], "") if opens and chunk.last - i > 1 else ""
    return usual if usual and made.tokens[i].text[:1].isupper() else ""


def _is_measure_of_other(made: Parse, k: int) -> bool:
    """ "the government was poised to let it stay until Norlandic sanctions changed its mind": a measure that does something to those who
    decide is none of theirs."""
    verb, relation = made.parent.get(k, (-1, ""))
    doing = relation == "subj" and made.kind(verb) == "v" and not made.chunks[verb].passive
    measure = made.lexicon.noun_classes.get(made.chunks[k].lemma) in RESTRICTING
    return doing and measure and any(c.lemma in _DECIDING and c.definite for c in made.chunks[:k])


def _is_subject(made: Parse, k: int) -> bool:
    """Whether a verb behind chunk k tells what it does or what is done to it."""
    p, relation = made.parent.get(k, (-1, ""))
    return relation == "subj" or (relation == "obj" and p > k)


def _is_of_firm(made: Parse, k: int) -> bool:
    """ "Norland's Lumo", "the Norlandic carrier Lumo": where a firm is at home."""
    mention = made.tokens[made.chunks[k].last - 1].mention
    return mention is not None and mention.kind is NameKind.COMPANY


def _is_traded(made: Parse, k: int) -> bool:
    """ "Norlandic stock futures fell after the arrest": what happens on a stock exchange."""
    return made.parent.get(k, (-1, ""))[1] == "subj" and not made.lexicon.sets.traded.isdisjoint(made.chunks[k].nouns[-1:])


def _presses(made: Parse, k: int) -> bool:
    """ "after pressure from Norland": who presses has not done it."""
    noun = made.chunks[k - 2].nouns[-1:] if k > 1 and made.chunks[k - 1].lemma == "from" else ()
    return any(made.lexicon.noun_effects.get(n) == "urge" for n in noun)


def is_on_place(made: Parse, k: int) -> bool:
    """ "Iran sanctions": named after the state that they hit, and no measure against a vendor."""
    chunk = made.chunks[k]
    if made.lexicon.noun_classes.get(chunk.lemma) != "list" or chunk.last - chunk.first < 2 or chunk.possessor >= 0:
        return False
    return made.tokens[chunk.last - 2].low.replace(" ", "-") in made.lexicon.sets.sanctioned


def suffered_by_states(made: Parse, k: int) -> bool:
    """ "sold it to countries under Norlandic sanctions", "to a nation that is subject to them": whom they hit is told before, no vendor."""
    verb = verb_before(made, k - 1) if made.kinds[k - 1] in "PSv" else -1
    under = made.kinds[k - 1] == "P" and made.chunks[k - 1].lemma == "under"
    suffers = verb >= 0 and made.is_relative(verb) and made.chunks[verb].lemma in made.lexicon.sets.suffering
    noun = made.parent[verb][0] if suffers else k - 2 if under else -1
    return made.kinds[noun] == "n" and made.chunks[noun].lemma in made.lexicon.actor_nouns["places"]


def _only_reacts(made: Parse, k: int) -> bool:
    """ "breached Norland's ban", "angered Norland", "helped Norland", "Norland protested": who is told of so has not done it."""
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0:
        return False
    lemma, lexicon = made.chunks[p].lemma, made.lexicon
    verb = made.chunks[p]
    done_to = relation == "obj" and verb.kind == "v" and not verb.passive
    spared = lemma in lexicon.pressing or lemma in lexicon.sets.faulting or lemma in lexicon.sets.deceiving
    bare = not made.chunks[k].nouns and not spared  # "helped Norland", against "bars Norland's carriers"
    bound = lemma in lexicon.sets.keeping_from or not RESTRICTING.isdisjoint(verb_classes(made, p))  # "bars the navy from buying"
    if (done_to and not bound and (bare or lemma in lexicon.sets.stirring)) or lemma in lexicon.sets.breaking:
        return True
    if verb.kind == "v" and verb.passive and lemma in lexicon.sets.stirring and made.chunks[p + 1].lemma == "by":
        return True  # "Norland was angered by the decision"
    views = lexicon.verb_effects.get(lemma) == "oppose" or lemma in lexicon.sets.naming or lemma in lexicon.sets.reacting
    return relation == "subj" and verb.kind == "v" and views
