"""What a verb of criticism is against: a measure that it names, or letting a vendor in; and whether it is known whose it is."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import domain_end
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.scene import Scene
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.names import NameKind

_VENDORS: Final = (NameKind.VENDOR, NameKind.PRODUCT)
_PHRASES: Final = 6  # chunks behind a verb in which what it is about stands
_OPPOSED: Final = RESTRICTING | {"permit", "ease", "reprieve"}


def opposes(made: Parse, k: int) -> bool:
    """Whether verb k, which denies or criticises, does so to a measure that it names, or to letting a vendor in."""
    lexicon = made.lexicon
    phrased = made.chunks[k].particle and "deny" in lexicon.verb_classes.get(with_particle(made.chunks[k]), ())  # "took aim at a ban"
    if not phrased and lexicon.verb_effects.get(made.chunks[k].lemma, "oppose") != "oppose":
        return False
    behind = [*range(k + 1, min(k + 1 + _PHRASES, domain_end(made, k))), *range(*said_of(made, k))]
    nouns = (n for q in behind for n in made.chunks[q].nouns)
    return any(lexicon.noun_classes.get(n, "") in _OPPOSED or n in lexicon.bound_nouns for n in nouns) or any(
        not _OPPOSED.isdisjoint(verb_classes(made, q)) for q in behind if made.kind(q) == "v"
    )


def said_of(made: Parse, k: int) -> tuple[int, int]:
    """ "its deal with Norcom has been criticised by": what a passive is said of."""
    passive = made.chunks[k].kind == "v" and made.chunks[k].passive and k in made.subject
    return (min(made.subject[k][0], k), k) if passive else (k, k)


def is_outrage(made: Parse, k: int, words: WrongWords) -> bool:
    """ "condemned the shooting", "attacked Norlandic companies": no measure, and nothing that is said of a vendor by name."""
    firms = made.lexicon.actor_nouns["company"]
    return made.chunks[k].lemma in words.attacking and any(
        made.chunks[q].lemma in words.outrages or (made.chunks[q].lemma in firms and made.chunks[q].possessor < 0)
        for q in range(*made.objects.get(k, (0, 0)))
    )


def averts(made: Parse, k: int, words: WrongWords) -> bool:
    """ "tried to avert a ban", "lobbied against a ban", "came out against a ban"."""
    behind = made.chunks[k + 1 : k + 4]
    opposes = made.chunks[k].lemma in words.arguing
    against = not opposes or any(c.lemma == "against" for c in behind[:2])
    named = any(made.lexicon.noun_classes.get(n, "") in RESTRICTING for c in behind for n in c.nouns[-1:])
    return (opposes or made.chunks[k].lemma in words.averting) and against and named


def attacks(made: Parse, k: int, words: WrongWords) -> bool:
    """ "slammed Norcom", "Norcom was criticised", "criticised Norcom's record": the vendor is criticised, no measure."""
    run = attacked(made, k)
    if run is None or made.chunks[k].lemma not in words.attacking:
        return False
    chunk = made.chunks[run[0]]
    mention = made.tokens[(chunk.possessor if chunk.possessor > 0 else chunk.last) - 1].mention
    named = mention is not None and mention.kind in _VENDORS
    apart = not chunk.nouns and made.kind(run[0] + 1) == '"' and made.kind(run[0] + 2) == "n"  # "Norcom's “pattern of disregard”"
    held = made.chunks[run[0] + 2 if apart else run[0]].lemma
    return named and (chunk.possessor < 0 or held in words.conduct)


def attacked(made: Parse, k: int) -> Run | None:
    """The run of phrases that verb k is done to."""
    return made.subject.get(k) if made.chunks[k].passive else made.objects.get(k)


def is_guessed(scene: Scene, k: int, actor: Party | None) -> bool:
    """ "the minister attacked Norland's ban": an office without a state is taken for one of the only state that is named, but who speaks
    against what that state does, at chunk k, is hardly it."""
    made = scene.made
    if actor is None or actor.kind != "state" or actor.token < 0 or made.tokens[actor.token].mention is not None:
        return False
    told = [i for i in made.named if (mention := made.tokens[i].mention) is not None and mention.place == actor.id]
    known = actor.id in (scene.context.place, scene.context.home) or any(
        n in scene.rules.actors.legislators for n in _nouns_at(made, actor)
    )
    return not known and bool(told) and told[0] > made.chunks[k].first


def _nouns_at(made: Parse, actor: Party) -> tuple[str, ...]:
    """The nouns of the phrase that stands for an actor."""
    return next((c.nouns for c in made.chunks if c.first <= actor.token < c.last), ())


def asks_another(made: Parse, verb: int) -> bool:
    """Whether a verb asks somebody else for what stands under it: "urged Norland to", "wants Norland to", but not "wants to"."""
    lemma = made.chunks[verb].lemma
    asked = verb in made.objects or made.kind(verb + 1) == "P"
    return made.kind(verb) == "v" and asked and (lemma in made.lexicon.sets.wants or made.lexicon.verb_effects.get(lemma) == "urge")
