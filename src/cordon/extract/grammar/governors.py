"""Finds what governs each verb and noun phrase: what it is the content of, the noun it describes, the verb it stands beside."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.asides import before_parenthesis, in_series, main_verb, open_sentence
from cordon.extract.grammar.coordination import clause_before, govern_coordinated
from cordon.extract.grammar.infinitives import behind_noun, time_giver
from cordon.extract.grammar.participles import built_using, enacted_noun, verb_of_result
from cordon.extract.grammar.prepositional_gerunds import govern_gerund
from cordon.extract.grammar.relatives import imposed
from cordon.extract.grammar.skeleton import (
    LOOK,
    OPENERS,
    SKIPPED,
    Parse,
    back,
    behind_aside,
    closes_date,
    phrase_start,
    verb_before,
    way_up,
)
from cordon.extract.grammar.speech import closes_speech, opens_speech
from cordon.extract.grammar.subordinators import find_opener, note_relative, under_subordinator

_TIMES: Final = frozenset({"after", "before", "since", "while", "when", "until"})
_BEHIND: Final = frozenset({"after", "since"})
_AIMING: Final = frozenset({"in order", "so as"})
_STOPPING: Final = frozenset({"stop", "prevent"})  # with or without "from"


def _share_demand(made: Parse, k: int) -> None:
    """ "demanded that Norland stop it and lift the ban": a bare verb behind "and" is demanded as the one before is."""
    other, relation = made.parent[k]
    joined = relation == "conj" and made.chunks[back(made, k)].lemma == "and"
    bare = joined and made.chunks[k].form == made.chunks[other].form == "base"
    if bare and made.marker.get(other) == "that" and made.parent.get(other, (-1, ""))[1] == "comp":
        made.parent[k], made.marker[k] = made.parent[other], "that"


def find_parent(made: Parse, k: int) -> None:
    """What governs a verb."""
    if k in made.parent:
        note_relative(made, k)
        _share_demand(made, k)
        return
    if made.chunks[k].form in ("inf", "ger", "pp"):
        _govern_nonfinite(made, k)
        _share_object(made, k)
        return
    start = min(made.subject.get(k, (k, k))[0], k)
    p = back(made, start) if closes_speech(made, k) else find_opener(made, start)
    kind = made.kinds[p]
    if kind in "SW":
        made.opener[k] = p
    if kind == "S":
        under_subordinator(made, k, p)
    elif kind == "W":
        made.marker[k] = made.chunks[p].lemma
        _describe(made, k, p)
    elif kind == "v":
        if not _opens_sentence(made, p) if start < k else not _resumes(made, k, p):
            made.parent[k] = (p, "comp")
    elif kind in '":' and (speaker := opens_speech(made, p)) >= 0:
        made.parent[k] = (speaker, "comp")
    elif kind == "n" and made.kinds[p - 1] == "W" and made.chunks[p - 1].lemma == "whose":
        _describe(made, k, p - 1)  # "Norcom, whose phones Norland banned"
    elif kind == "n" and start < k and made.chunks[p].lemma in made.lexicon.sets.telling_nouns:
        made.parent[k] = (p, "comp")  # "fears its routers could be used"
    elif kind == "n" and _told_to(made, p):
        made.parent[k] = (verb_before(made, p), "comp")
    elif kind == "C" and start < k and (other := clause_before(made, p)) >= 0:
        made.parent[k] = (other, "and")


def _resumes(made: Parse, k: int, p: int) -> bool:
    """ "the routers they sold were", "the plan to wait has": behind another verb a clause goes on that began before it."""
    helped = made.chunks[k].form == "base" or made.chunks[p].lemma in made.lexicon.sets.clause_verbs | made.lexicon.sets.speech
    described = made.tags[made.chunks[k].last - 1].form in ("e", "n") and not any(
        t.cls in "XM" for t in made.tags[made.chunks[k].first : made.chunks[k].last]
    )
    return not helped and not described  # "remains banned"


def _opens_sentence(made: Parse, p: int) -> bool:
    """ "Under a law passed in 2018 agencies cannot": a participle in the phrase that opens the sentence, behind which its clause begins."""
    noun, relation = made.parent.get(p, (-1, ""))
    return relation == "rel" and made.chunks[p].form == "pp" and noun == 1 and made.kinds[0] == "P"


def _describe(made: Parse, k: int, p: int) -> None:
    """ "Norcom, which Norland banned": a relative clause with a subject of its own."""
    q = p - 1
    while made.kind(q) in ",P" or made.kind(q) in SKIPPED:
        q -= 1
    if made.kind(q) == "C" and (again := next((v for v in range(q, max(0, q - LOOK), -1) if made.is_relative(v)), -1)) >= 0:
        made.parent[k] = made.parent[again]  # "the tax, which Norland scrapped and which doctors want"
    if made.kind(q) == "n" and (made.kind(p - 1) in ",Pn" or made.kind(p - 1) in SKIPPED):
        made.parent[k] = (imposed(made, k, q), "rel")


def _share_object(made: Parse, k: int) -> None:
    """ "called for Norcom to be banned", "wants Norcom to be banned": what stands before a passive infinitive suffers it."""
    verb, relation = made.parent.get(k, (-1, ""))
    suffers = made.chunks[k].passive and made.chunks[k].form == "inf" and k not in made.subject
    held = made.parent.get(verb, (-1, ""))
    if made.chunks[k].passive and made.chunks[k].form == "ger" and k not in made.subject and relation == "comp" and verb in made.subject:
        made.subject[k] = made.objects.get(verb, made.subject[verb])  # "Norcom risks being banned", "saved it from being banned"
    if suffers and made.kind(verb) == "n" and not made.chunks[verb].nouns and held[1] == "obj" and held[0] in made.subject:
        made.subject[k] = made.subject[held[0]]  # "Norcom is due to be banned"
    start = _behind_with(made, k - 1) if suffers and made.kind(k - 1) == "n" else -1
    if start > 0:
        made.subject[k], made.parent[k] = (start, k), (verb_before(made, start - 1), "with")  # "with all of its gear to be removed"
    if not suffers or relation != "comp" or made.kind(verb) != "v" or made.kind(k - 1) != "n":
        return
    if verb in made.objects:
        made.subject[k] = (made.objects[verb][0], k)
    elif made.chunks[verb + 1].kind == "P" and not made.chunks[verb].passive:
        made.subject[k] = (verb + 2, k)


def _behind_with(made: Parse, p: int) -> int:
    """The first chunk behind "with" in the phrases that end with chunk p, or -1."""
    while made.kind(p - 1) == "P" and made.chunks[p - 1].lemma != "with" and made.kind(p - 2) == "n":
        p -= 2
    return p if made.kind(p - 1) == "P" and made.chunks[p - 1].lemma == "with" else -1


def _told_to(made: Parse, p: int) -> bool:
    """ "told reporters he would": the clause follows the one who is told."""
    verb = verb_before(made, p)
    return verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.telling | {"say"} and p - verb <= 4


def _govern_nonfinite(made: Parse, k: int) -> None:
    """What governs an infinitive, gerund or participle."""
    if (told := _at_once(made, k)) is not None:
        made.parent[k] = told
        return
    p = _stands_behind(made, k)
    if made.kinds[p] in "SW":
        made.marker[k], made.opener[k] = made.chunks[p].lemma, p
        if made.chunks[k].form == "ger" and made.chunks[p].lemma in _TIMES and _beside_clause(made, k, p):
            return
        p = back(made, p)
        p = back(made, p) if made.kinds[p] == "P" else p
        if p < 0 and made.chunks[k].form == "ger":
            made.parent[k] = (main_verb(made, k), "with")
    kind = made.kinds[p]
    if kind == " " and k not in made.parent:
        open_sentence(made, k)
    elif kind == "v":
        # "warned banning it could delay": the subject of what follows
        doing = made.starts.get(k, -1) if made.chunks[k].form == "ger" else -1
        made.parent[k] = (doing, "subj") if doing > k else (p, "comp")
    elif kind == "n":
        found = _noun_or_verb(made, k, p)
        if found is not None:
            made.parent[k] = found
    elif kind == "A":
        made.parent[k] = (verb_before(made, p), "comp")
    elif kind == "P":
        govern_gerund(made, k, p)
    elif kind == "C" or (kind in ",—" and made.kinds[p - 1] == "C"):
        govern_coordinated(made, k, p)
    elif kind in ",—":
        _govern_beside(made, k, p)


def _at_once(made: Parse, k: int) -> tuple[int, str] | None:
    """What an infinitive ("in order to ban", "has until May to remove") or a rule told with its date says that it hangs on, else `None`."""
    if k and made.chunks[k - 1].lemma in _AIMING and verb_before(made, k - 1) >= 0:
        return verb_before(made, k - 1), "purpose"
    rule = enacted_noun(made, k) if made.chunks[k].form == "ger" else -1
    if rule >= 0:
        return rule, "rel"
    giver = time_giver(made, k) if made.chunks[k].form == "inf" else -1
    return (giver, "comp") if giver >= 0 else None


def _stands_behind(made: Parse, k: int) -> int:
    """The chunk before a verb without a tense, quotation marks and a parenthesis left out."""
    p = back(made, k) if made.chunks[k].form == "ger" else behind_aside(made, back(made, k))
    while made.kinds[p] == '"' or closes_date(made, p):
        p = back(made, p)
    enclosed = made.chunks[k].form == "inf" or (made.chunks[k].form == "ger" and made.kinds[p] in "—)")
    return before_parenthesis(made, p) if p > 0 and made.kinds[p] in OPENERS and enclosed else p


def _beside_clause(made: Parse, k: int, p: int) -> bool:
    """ "lost sales after being banned": a clause of time has the subject of the one that it stands beside."""
    verb = verb_before(made, p)
    if made.chunks[p].lemma in _BEHIND:  # "allowed it to buy chips after blacklisting it"
        verb = next((v for v in way_up(made, verb) if v in made.subject or made.parent.get(v, (-1, ""))[1] != "comp"), -1)
    if verb < 0 or verb not in made.subject:
        return False
    made.parent[k] = (verb, "with")
    if made.chunks[k].passive:
        made.subject[k] = made.subject[verb]
    return True


def _govern_beside(made: Parse, k: int, p: int) -> None:
    """Behind a comma: an infinitive is a purpose, a participle describes the noun before or stands beside the verb."""
    form = made.chunks[k].form
    if form in ("ger", "inf") and in_series(made, k, p):
        govern_coordinated(made, k, p)
    elif form == "inf":
        made.parent[k] = (verb_before(made, p), "purpose")
    elif made.kind(p - 1) == "n" and (
        form == "pp" or (verb_before(made, p) < 0 and not made.lexicon.sets.rules.isdisjoint(made.chunks[p - 1].nouns[-1:]))
    ):
        made.parent[k] = (p - 1, "rel")  # "the order, barring sales, takes effect"
        made.subject[k] = (p - 1, p)
    else:
        made.parent[k] = (_over_purpose(made, k, verb_before(made, p)), "with")


def _over_purpose(made: Parse, k: int, verb: int) -> int:
    """ "picked Sudcom to build it, dropping Norcom", "urged Norland to ban it, saying that", "threatening it": the one who picks or urges
    does both; who is told to do something goes on himself."""
    above, relation = made.parent.get(verb, (-1, ""))
    aimed = verb >= 0 and made.chunks[verb].form == "inf" and relation == "comp" and above in made.objects
    lemma = made.chunks[k].lemma
    says = lemma in made.lexicon.sets.speech or lemma in made.lexicon.sets.intimidating
    if relation == "comp" and (says or "deny" in verb_classes(made, k)) and (teller := _teller(made, verb)) >= 0:
        return teller
    picks = aimed and (says or "use" in verb_classes(made, above))
    return above if picks and made.objects[above][0] < verb else verb


def _teller(made: Parse, verb: int) -> int:
    """ "said that Norcom would help to build it, dismissing warnings": the verb of who tells what one does who says nothing, or -1."""
    speech = made.lexicon.sets.speech
    if made.chunks[verb].form == "inf":
        verb = made.parent[verb][0]
    above, relation = made.parent.get(verb, (-1, ""))
    reported = 0 <= above < verb and relation == "comp" and made.chunks[verb].form == "fin" and made.kind(above) == "v"
    return above if reported and made.chunks[above].lemma in speech and made.chunks[verb].lemma not in speech else -1


def _noun_or_verb(made: Parse, k: int, p: int) -> tuple[int, str] | None:
    """What a verb without a tense hangs on behind a noun: the noun, or the verb whose object it is."""
    if made.chunks[k].form == "inf":
        return behind_noun(made, k, p)
    verb = verb_of_result(made, k, p)
    if verb >= 0:
        first = made.objects[verb][0]
        made.subject[k] = (first, p + 1)
        if first < p and made.kinds[p - 1] == "v":
            made.parent[first] = (k, "obj")  # "to have the decision to list it reversed"
        return verb, "comp"
    verb = phrase_start(made, p) - 1
    doing = made.chunks[verb].lemma if made.chunks[k].form == "ger" and made.kind(verb) == "v" else ""
    if doing in _STOPPING:
        made.marker[k] = "from"  # "did not stop Norland banning"
        return verb, "comp"
    if doing in made.lexicon.sets.spending:
        return verb, "comp"  # "will spend millions replacing it"
    ruled = (
        made.kind(p - 1) == "P" and made.chunks[p - 1].lemma in ("by", "from") and made.kind(p - 2) == "n" and made.chunks[k].form == "ger"
    )
    if ruled and not made.lexicon.sets.rulings.isdisjoint(made.chunks[p - 2].nouns[-1:]):
        return p - 2, "rel"  # "an order by Norland banning"
    return built_using(made, k, p)
