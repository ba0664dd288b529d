"""What governs a gerund behind a preposition: "accused of spying", "barred from using", "is working with carriers on lifting"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.asides import main_verb
from cordon.extract.grammar.blaming import blame, fault_found
from cordon.extract.grammar.noun_links import ABOUT, behind_partner
from cordon.extract.grammar.skeleton import Parse, back, behind_aside, phrase_start, verb_before

_INSTEAD: Final = frozenset({"without", "instead of", "rather than"})
_PRESSING: Final = frozenset({"against", "into"})


def govern_gerund(made: Parse, k: int, p: int) -> None:
    """ "accused of spying", "a ban on selling", "without banning"."""
    marker = made.marker[k] = made.chunks[p].lemma
    q = behind_aside(made, back(made, p))  # "criticised Norland on Thursday for banning"
    kind = made.kind(q)
    if (
        kind == "n"
        and made.kind(q - 1) == "P"
        and made.chunks[q - 1].lemma == "by"
        and made.kind(q - 2) == "v"
        and made.chunks[q - 2].passive
    ):
        q, kind = q - 2, "v"  # "no decision was made by Norland over lifting"
    elif kind == "n" and marker in ABOUT and (together := behind_partner(made, q)) >= 0:
        q, kind = together, made.kinds[together]  # "is working with carriers on lifting"
    if kind == "," and marker == "from" and _closes_name(made, q):
        q, kind = q - 1, "n"  # "stopped its biggest carrier, Lumo, from using"
    if kind in ' ,"C':
        made.parent[k] = (verb_before(made, q) if q >= 0 else main_verb(made, k), "with")
    elif kind == "n":
        if marker == "for" and not made.chunks[q].nouns and made.chunks[phrase_start(made, q)].lemma in made.lexicon.governing:
            q = phrase_start(made, q)  # "a deadline of 2027 for removing"
        blame(made, k, made.parent.get(q, (-1, "")))
        fault_found(made, k, q)
        holder = made.parent.get(q) or made.parent.get(phrase_start(made, q), (-1, ""))
        verb = verb_before(made, q)
        far = _over_description(made, verb, marker)
        lemma = made.chunks[holder[0]].lemma
        through = holder[1] == "obj" and (marker == "from" or _governs(made, holder[0], marker) or lemma in made.lexicon.sets.joiners)
        defied = marker == "in" and holder == (verb, "obj") and made.chunks[verb].lemma in made.lexicon.sets.defying
        if verb >= 0 and (marker in _INSTEAD or defied or (marker == "by" and not made.chunks[verb].passive)):
            made.parent[k] = (verb, "with")  # "will ban Norcom by ordering": how it is done stands beside it
            return
        made.parent[k] = (far, "comp") if far >= 0 else (holder[0], "comp") if through else (q, marker)
    else:
        verb = verb_before(made, q)
        how = marker == "by" and verb >= 0 and not made.chunks[verb].passive  # "responded by banning"
        blame(made, k, (verb, "by"))
        made.parent[k] = (verb, "with" if how else "comp")


def _closes_name(made: Parse, q: int) -> bool:
    """Whether the comma at chunk q closes what stands beside the object of a verb, whose name it is."""
    holder, relation = made.parent.get(q - 1, (-1, ""))
    return relation == "obj" and q - 1 > made.objects.get(holder, (0, 0))[0]


def _over_description(made: Parse, verb: int, marker: str) -> int:
    """ "banned firms that had signed up for it from using", "warned firms running plants against using": the verb whose preposition it is,
    over what describes those to whom it is done; or -1."""
    noun, relation = made.parent.get(verb, (-1, ""))
    above = verb_before(made, noun) if relation == "rel" else -1
    held = above >= 0 and noun in range(*made.objects.get(above, (0, 0))) and _governs(made, above, marker)
    return above if held and not _governs(made, verb, marker) else -1


def _governs(made: Parse, verb: int, marker: str) -> bool:
    """Whether a gerund behind the preposition belongs to the verb: "barred from", "warned against", "warned about", "pressed into"."""
    if marker == "from":
        return "exclude" in verb_classes(made, verb)
    if marker == "about":
        return made.chunks[verb].lemma in made.lexicon.sets.cautioning
    return marker in _PRESSING and made.chunks[verb].lemma in made.lexicon.pressing
