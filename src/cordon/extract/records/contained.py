"""Acts that are told only inside another one: a restriction that is contested, what money is for."""

from __future__ import annotations

from cordon.extract.acts.frame import Frame
from cordon.extract.grammar.act_classes import RESTRICTING, RESTRICTING_OR_EASING
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.agents import agents, by_phrase
from cordon.extract.parties.scene import Scene
from cordon.extract.records.case import kind_of


def is_paid(scene: Scene, frame: Frame) -> bool:
    """Whether no firm pays: what stands behind is what the money is for."""
    return scene.made.kind(frame.k) == "n" or kind_of(agents(scene, frame.k)) != "company"


def is_own_expense(scene: Scene, frame: Frame) -> bool:
    """ "Lumo will spend a million to remove it": what a firm's own money is for is its choice."""
    made = scene.made
    verb = made.parent.get(frame.k, (-1, ""))[0] if made.kind(frame.k) == "n" else frame.k
    spends = frame.means == "fund" and verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.spending
    return spends and kind_of(agents(scene, verb)) == "company"


def is_fought(scene: Scene, frame: Frame, outer: Frame) -> bool:
    """Whether a vendor contests the restriction: "sued over the ban", "its appeal against the decision to exclude it"."""
    made = scene.made
    if frame.means == "ease" and made.chunks[frame.k].form == "inf":
        return False  # "a suit that sought to lift it": its aim
    p, relation = made.parent.get(frame.k, (-1, ""))
    if relation == "comp" and made.kind(p) == "v" and made.lexicon.verb_effects.get(made.chunks[p].lemma) == "urge":
        return False  # "a suit demanding that Norland lift the ban"
    named = relation == "comp" and made.kind(p) == "n"
    decided = named and (made.chunks[p].definite or bool(by_phrase(scene, p)))  # "the decision to exclude it", "a decision by Norland to"
    there = made.chunks[frame.k].definite or _is_headline_law(made, frame.k) or made.kind(outer.k) == "n" or decided
    noun = made.chunks[frame.k].lemma
    there = (
        there or noun in made.lexicon.sets.arresting or _is_laid_down(made, frame) or _is_sued_over(made, frame)
    )  # "sues Norland over arrest"
    fined = frame.means == "prosecute" and outer.means == "retaliate" and there and noun not in made.lexicon.sets.suits  # "the fine"
    return outer.own and (fined or (frame.means in RESTRICTING_OR_EASING and there))


def _is_sued_over(made: Parse, frame: Frame) -> bool:
    """ "sued Norland over a ban that keeps it out", no "over a ban that would": what a suit is about is there."""
    k = frame.k
    if made.kind(k) != "n" or frame.means not in RESTRICTING or made.kind(k - 1) != "P" or made.chunks[k - 1].lemma != "over":
        return False
    told = (v for v in range(k + 1, len(made.chunks)) if made.parent.get(v) == (k, "rel"))
    return not any(made.chunks[v].modal for v in told)


def _is_laid_down(made: Parse, frame: Frame) -> bool:
    """ "challenged an order that imposed a ban on it": what a rule has done is there."""
    p, relation = made.parent.get(frame.k, (-1, ""))
    if relation != "obj" or not made.is_relative(p) or made.lexicon.sets.rules.isdisjoint(made.chunks[made.parent[p][0]].nouns[-1:]):
        return False
    verb = made.chunks[p]
    done = verb.tense in ("past", "perfect") and not verb.modal and not verb.negated
    return done and made.lexicon.verb_effects.get(verb.lemma) == "do"


def _is_headline_law(made: Parse, k: int) -> bool:
    """ "asks court to freeze sell-or-ban law": a headline leaves the article out."""
    chunk = made.chunks[k]
    rule = chunk.kind == "n" and not made.lexicon.sets.rules.isdisjoint(chunk.nouns[-1:]) and len(chunk.nouns) > 1
    return rule and made.tags[chunk.first].cls != "D" and made.tokens[chunk.last - 1].low == chunk.nouns[-1]


def is_purpose(scene: Scene, frame: Frame) -> bool:
    """Whether an act behind a payment is only what the money is for."""
    return frame.means in ("use", "shun", "remove") or (frame.means == "exclude" and scene.made.kind(frame.k) == "n")
