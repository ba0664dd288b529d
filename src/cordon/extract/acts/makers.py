"""Clauses that tell who made or supplied the goods before them: "made by Norcom", "that they bought from it", "most of which it built"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.names import NameKind

_COMING: Final = frozenset({"come", "originate", "stem"})  # from a maker
_OF_WHICH: Final = 3  # chunks from goods to "which": ", most of which"


def tells_maker(made: Parse, q: int) -> bool:
    """ "drones that were made by Norcom": whether chunk q opens a clause on whom the noun before it comes from."""
    noun, relation = made.parent.get(q + 1, (-1, ""))
    if made.kinds[q + 1 : q + 3] != "vP" or relation != "rel" or not q - _OF_WHICH <= noun < q:
        return False
    verb = made.chunks[q + 1]
    return verb.lemma in made.lexicon.hedges["made"] and (verb.passive or verb.lemma in _COMING) and not verb.negated


def maker_aside(made: Parse, comma: int) -> int:
    """ "its drones, (most of) which are made by Norcom": the verb of such a clause behind the comma; -1 for none."""
    w = comma + 3 if made.kinds[comma + 1 : comma + 4] == "nPW" else comma + 1
    return w + 1 if made.kind(w) == "W" and made.kind(comma - 1) == "n" and tells_maker(made, w) else -1


def source_told(made: Parse, q: int) -> int:
    """ "gear (that) they bought from Norcom", "cameras Norcom supplied": the last chunk of a clause that opens at q and tells from whom the
    goods before it come; -1 for another clause."""
    if made.kind(q) not in "nSW" or made.kind(q - 1) != "n":
        return -1
    if made.kind(q) != "n" and made.kind(q + 1) == "v":
        return _use_told(made, q + 1)
    verb = q + 2 if made.kinds[q] in "SW" else q + 1
    if made.kinds[verb] != "v" or made.parent.get(verb) != (q - 1, "rel") or made.chunks[verb].lemma not in made.lexicon.hedges["made"]:
        return -1
    if made.chunks[verb].passive or made.chunks[verb].negated:
        return -1
    bought = made.kinds[verb + 1 : verb + 3] == "Pn" and made.chunks[verb + 1].lemma == "from"
    maker = made.tokens[made.chunks[verb - 1].last - 1].mention
    return verb + 2 if bought else verb if maker is not None and maker.kind is NameKind.VENDOR else -1


def _use_told(made: Parse, verb: int) -> int:
    """ "services that rely on Norcom", "networks that contain its parts": the last chunk of what goods are told to use, or -1."""
    chunk = made.chunks[verb]
    if made.parent.get(verb) != (verb - 2, "rel") or chunk.passive or chunk.negated:
        return -1
    uses = "use" in made.lexicon.verb_classes.get(with_particle(chunk), ())
    what, sets = made.chunks[verb - 2].lemma, made.lexicon.sets
    goods = what in sets.goods or what in sets.owned or what in sets.built_things  # not "firms that use it": they are hit themselves
    if not goods or not (uses or chunk.lemma in sets.listers):
        return -1
    return verb + 2 if made.kinds[verb + 1 : verb + 3] == "Pn" else made.objects.get(verb, (0, 0))[1] - 1


def behind_maker(made: Parse, last: int, end: int) -> int:
    """Where a noun phrase goes on behind a clause on who made it ("made by Norcom", "that they bought from Norcom"); else `last`."""
    if made.kinds[last] == "v" and made.parent.get(last) == (last - 1, "rel") and made.chunks[last].form == "pp" and last + 2 < end:
        return last + 1
    if made.kinds[last] in "SW" and last + 3 < end + 1 and tells_maker(made, last):
        return last + 2
    if made.kinds[last] == "," and (verb := maker_aside(made, last)) >= 0:
        return verb + 1
    return told + 1 if (told := source_told(made, last)) >= 0 else last
