"""Subjects of infinitives and gerunds: "a deadline for carriers to remove it", "helps firms replace it", "with Norland barring it"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.asides import before_parenthesis
from cordon.extract.grammar.lists import list_start
from cordon.extract.grammar.skeleton import Parse, back
from cordon.names import NameKind

_WITH: Final = frozenset({"with", "without"})
# what happens may stand behind them
_EVENTS: Final = frozenset({"to", "of", "in", "about", "despite", "after", "before", "against", "over"})


def lend_subjects(made: Parse, verbs: Sequence[int]) -> None:
    """Each infinitive and gerund that has no subject gets the noun phrase before it, when what stands before that says that it acts."""
    for k in verbs:
        if made.chunks[k].form not in ("inf", "ger") or k in made.subject:
            _let_run_out(made, k)
            continue
        if _named_before_aside(made, k) or _shares_subject(made, k):
            continue
        p = back(made, k)
        if made.kinds[p] != "n":
            continue
        first = list_start(made, p)
        if _acts(made, k, first):
            made.subject[k] = (first, p + 1)


def _named_before_aside(made: Parse, k: int) -> bool:
    """ "called for Norcom, which denies it, to be barred", "ordered six apps, including Norcom's, to be pulled": the one before what only
    describes it."""
    mark = back(made, k)
    if made.kinds[mark] not in ",—" or made.chunks[k].form != "inf":
        return False
    p = before_parenthesis(made, mark)
    first = list_start(made, p) if p != mark and made.kinds[p] == "n" else 0
    called = first > 0 and made.kinds[first - 1] == "P" and made.chunks[first - 1].lemma == "for"
    told = first > 0 and made.chunks[k].passive and first - 1 in made.objects and made.parent.get(k) == (first - 1, "comp")
    if not called and not told:
        return False
    made.subject[k] = (first, p + 1)
    return True


def _shares_subject(made: Parse, k: int) -> bool:
    """ "Norcom is set to be banned", "asked to be let back in": a passive infinitive has the subject of a verb without an object."""
    p, relation = made.parent.get(k, (-1, ""))
    if not made.chunks[k].passive or made.chunks[k].form not in ("inf", "ger") or relation != "comp":
        return False
    if made.kind(p) == "n":
        return _asks_for_itself(made, k, p)
    if made.kind(p) != "v" or p not in made.subject:
        return False
    if p in made.objects and not _is_adjective(made, p):
        return False
    made.subject[k] = made.subject[p]
    return True


def _asks_for_itself(made: Parse, k: int, p: int) -> bool:
    """ "Norcom's request to be taken off it", "a bid by Norcom to be let back in": which vendor asks has it done to itself."""
    by = p + 2 if made.kinds[p + 1 : p + 3] == "Pn" and made.chunks[p + 1].lemma == "by" else p
    owner = made.chunks[by].last if by > p else made.chunks[p].possessor
    if owner <= 0 or back(made, k) != by or made.chunks[p].lemma not in made.lexicon.sets.ventures:
        return False
    mention = made.tokens[owner - 1].mention
    if mention is None or mention.kind is not NameKind.VENDOR:
        return False
    made.subject[k] = (by, by + 1)
    return True


def _is_adjective(made: Parse, p: int) -> bool:
    """ "is likely to be banned": no object of a verb of being."""
    first, last = made.objects[p]
    return last - first == 1 and made.chunks[p].lemma in made.lexicon.sets.copulas and not made.chunks[first].nouns


def _let_run_out(made: Parse, k: int) -> None:
    """ "let the ban on Norcom expire": what is let run out is the object of "let"."""
    p, relation = made.parent.get(k, (-1, ""))
    lets = relation == "comp" and made.kinds[p] == "v" and made.chunks[p].lemma in made.lexicon.sets.lets and p not in made.objects
    if lets and k in made.subject and k not in made.objects and made.lexicon.verb_effects.get(made.chunks[k].lemma) == "end":
        made.objects[p] = made.subject[k]
        made.parent[made.subject[k][0]] = (p, "obj")


def _acts(made: Parse, k: int, first: int) -> bool:
    opener = made.chunks[first - 1] if first else None
    beside = made.chunks[k].lemma == "use" and made.parent.get(k, (-1, ""))[1] == "with"  # "built it in Norland using Norcom gear"
    if opener is None or beside:
        return False
    if made.chunks[k].form == "ger":
        told = made.chunks[k].passive or made.tags[made.chunks[k - 1].last - 1].cls == "e"  # "led to Norland barring it"
        return opener.kind == "P" and (opener.lemma in _WITH or (told and opener.lemma in _EVENTS))
    bare = made.tokens[made.chunks[k].first].low != "to" and opener.lemma != "make"  # whom a rule makes drop it, it forces to
    return (opener.kind == "P" and opener.lemma == "for") or (bare and opener.kind == "v" and opener.lemma in made.lexicon.sets.helps)
