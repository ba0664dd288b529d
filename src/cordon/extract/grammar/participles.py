"""What governs a participle behind a noun: the verb whose object it tells the state of, or that it tells the means of."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse, phrase_start, verb_before


def built_using(made: Parse, k: int, p: int) -> tuple[int, str]:
    """ "launched 5G using Norcom gear": how something is built stands beside the verb; else the participle describes the noun."""
    verb = verb_before(made, p)
    held = made.objects.get(verb, (0, 0))
    using = made.chunks[k].form == "ger" and made.chunks[k].lemma == "use" and held[0] <= p < held[1]
    return (verb, "with") if using and made.chunks[verb].lemma in made.lexicon.sets.building else (p, "rel")


def verb_of_result(made: Parse, k: int, p: int) -> int:
    """The verb before the object that a participle tells the state of ("ordered Norcom gear removed"), or -1."""
    run = phrase_start(made, p)
    while made.kind(run - 1) in "C," and made.kind(run - 2) == "n":
        run = phrase_start(made, run - 2)
    verb = run - 1
    plain = made.chunks[k].form == "pp" and made.kind(verb) == "v" and not made.chunks[verb].passive and verb in made.objects
    return verb if plain and made.chunks[verb].lemma in made.lexicon.sets.resulting else -1
