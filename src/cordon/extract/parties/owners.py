"""Whose an act is that somebody owns: "criticised Norland for its ban", "Lumo's plan to buy"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.roles import owner_of
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties
from cordon.extract.words.actor_words import NOBODY, Party
from cordon.model.act import COMPANY
from cordon.names import NameKind

_DEALING: Final = frozenset({"use", "shun", "remove"})


def faulted_owner(scene: Scene, k: int) -> list[Party]:
    """ "criticised Norland for its ban": the ban is that of whom somebody blames or praises."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    verb, held = made.parent.get(p, (-1, ""))
    faulted = held == "obj" and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.faulting
    return acting_parties(scene, (p, p + 1)) if faulted and relation in ("for", "over") else []


def planner(scene: Scene, k: int) -> list[Party]:
    """ "Lumo's plan to buy": a firm that no list knows plans a dealing."""
    made = scene.made
    deals = made.parent.get(k + 1) == (k, "comp") and made.kind(k + 1) == "v" and _is_dealing(made, k + 1)
    found = owner_of(made, k, scene.rules.actors, scene.context) if deals else NOBODY
    return [found] if found.kind == "company" else []


def _is_dealing(made: Parse, k: int) -> bool:
    phrases = made.lexicon.phrases.get(made.chunks[k].lemma, ())
    return bool(_DEALING.intersection([*verb_classes(made, k), *(phrase.means for phrase in phrases)]))


def owning_firm(scene: Scene, k: int) -> Party:
    """ "Sudcom's Norcom ban": the firm before the possessive, where the one behind it is hit."""
    end = scene.made.chunks[k].possessor
    mention = scene.made.tokens[end - 1].mention
    company = mention.as_kind(NameKind.COMPANY) if mention is not None and end > 0 else None
    return Party("company", COMPANY + company.id, "", end - 1) if company is not None else NOBODY


def is_of_dealing(scene: Scene, k: int) -> bool:
    """ "a ban on purchases of Norcom gear by Lumo": who stands behind "by" is the one who buys."""
    made = scene.made
    dealing = made.kinds[k + 1] == "P" and made.kinds[k + 2] == "n" and made.chunks[k + 1].lemma in ("on", "against")
    return dealing and made.lexicon.noun_classes.get(made.chunks[k + 2].lemma) == "use" and made.chunks[k].lemma != made.chunks[k + 2].lemma
