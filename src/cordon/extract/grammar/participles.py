"""What governs a participle behind a noun: the verb whose object it tells the state of, or that it tells the means of."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, back, is_finite, phrase_start, verb_before

_LISTED: Final = ("nC", "n,")
_NAMING: Final = frozenset({"name", "call", "title", "entitle", "dub", "nickname", "label"})


def describes_within(made: Parse, k: int, after: int) -> bool:
    """ "in a note released on Monday", "firms such as one named Lumo": the noun before verb k stands behind a preposition that belongs to
    no noun before, so it is no subject; an object behind (at chunk `after`) speaks for one, but for a name."""
    first = made.subject.get(k, (k, k))[0]
    names = made.kinds[after] == "n" and made.chunks[k].lemma in _NAMING
    goes_on = made.kinds[after + 1] == "v" and is_finite(made.chunks[after + 1])  # "a firm named Lumo was"
    if first < k and made.kinds[first - 1] == "C" and made.kinds[after] == "P" and made.chunks[k].lemma in made.lexicon.hedges["made"]:
        return _behind_preposition(made, first)
    return first < k and ((made.kinds[first - 1] == "P" and (names or made.kinds[after] != "n")) or (names and goes_on))


def _behind_preposition(made: Parse, first: int) -> bool:
    """ "on two people and a firm linked to": whether the list that goes on with chunk `first` stands behind a preposition."""
    while made.kinds[first - 1] in "C," and made.kinds[first - 2] == "n":
        first -= 2
    return made.kinds[first - 1] == "P"


def enacted_noun(made: Parse, k: int) -> int:
    """ "a law passed in 2018 barring carriers", "an order signed last year that": the noun of a rule that is told with its date, or -1."""
    p = back(made, k)
    if made.kinds[p] == "n" and made.kinds[p - 1] == "P" and made.chunks[p].lemma == "" and made.tokens[made.chunks[p].first].kind == "0":
        p -= 2
    if made.kind(p) == "n" and made.kind(p - 1) == "P" and made.is_relative(p - 2):
        p, noun = p - 2, made.parent[p - 2][0]  # "an order that went into effect in May barring"
        return noun if not made.lexicon.sets.rules.isdisjoint(made.chunks[noun].nouns[-1:]) and p < k - 3 else -1
    noun = made.subject.get(p, (-1, 0))[1] - 1
    told = made.kinds[p] == "v" and made.chunks[p].form == "pp" and 0 <= noun == p - 1
    return noun if told and not made.lexicon.sets.rules.isdisjoint(made.chunks[noun].nouns[-1:]) else -1


def built_using(made: Parse, k: int, p: int) -> tuple[int, str]:
    """ "launched 5G using Norcom gear": how something is built stands beside the verb; else the participle describes the noun."""
    verb = verb_before(made, p)
    held = made.objects.get(verb, (0, 0))
    using = made.chunks[k].form == "ger" and made.chunks[k].lemma == "use" and held[0] <= phrase_start(made, p) < held[1]
    return (verb, "with") if using and made.chunks[verb].lemma in made.lexicon.sets.building else (p, "rel")


def verb_of_result(made: Parse, k: int, p: int) -> int:
    """The verb before the object that a participle tells the state of ("ordered Norcom gear removed"), or -1."""
    verb = _brings_about(made, p) if made.chunks[k].form in ("pp", "ger") else -1
    return verb if verb in made.objects else -1


def is_state_of_list(made: Parse, k: int) -> bool:
    """ "ordered Norcom and Sudcom removed": a past of a measure, without an object, behind the last of several that another verb holds."""
    first, last = made.subject.get(k, (k, k))
    listed = made.kinds[max(first - 2, 0) : first] in _LISTED and "C" in made.kinds[first - 1 : last]
    return listed and not RESTRICTING.isdisjoint(verb_classes(made, k)) and _brings_about(made, first) >= 0


def _brings_about(made: Parse, p: int) -> int:
    """The verb before the object that ends with chunk p, or the list of objects, when it brings about a state of it; else -1."""
    run = phrase_start(made, p)
    while made.kinds[run - 1] in "C," and made.kinds[run - 2] == "n":
        run = phrase_start(made, run - 2)
    verb = run - 1
    above, relation = made.parent.get(verb, (-1, ""))
    if relation in ("rel", "comp") and made.kind(above) == "n" and not _is_resulting(made, verb):
        verb = phrase_start(made, above) - 1  # "to have the decision to list it reversed", "the order that bars it reversed"
    return verb if _is_resulting(made, verb) else -1


def _is_resulting(made: Parse, verb: int) -> bool:
    """ "ordered it removed", "to have it removed": a verb that can bring about a state of its object."""
    plain = verb >= 0 and made.kinds[verb] == "v" and not made.chunks[verb].passive
    return plain and made.chunks[verb].lemma in made.lexicon.sets.resulting
