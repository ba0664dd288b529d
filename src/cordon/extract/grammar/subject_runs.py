"""The noun phrase of a subject, whole: with what is coordinated, what describes it, and over the objects of verbs inside it."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.asides import before_parenthesis
from cordon.extract.grammar.lists import placed_each
from cordon.extract.grammar.skeleton import Parse, Run, back, is_place
from cordon.extract.grammar.speech import only_says

# behind them stands a subject
_CLAUSES: Final = frozenset({"that", "because", "whether", "if", "although", "when", "while", "where", "though"})
_BEGINNERS: Final = frozenset({"he", "she", "we", "they"})  # with them begins a clause
_ASKING: Final = frozenset({"what", "whatever", "whose"})
_OPENING_LIST: Final = 6  # chunks at the start of a sentence in which a comma joins
_ECHOES: Final = frozenset({"itself", "himself", "herself", "themselves", "ourselves", "all", "both", "each"})  # of the phrase before
_BESIDE: Final = frozenset({"among", "including", "like", "such as", "along with", "together with", "alongside"})
_OFFICES: Final = ("titles", "state", "person")
_NESTED: Final = 4  # infinitives and participles between a subject and its verb


def above(made: Parse, run: Run) -> Run:
    """The phrase within which a phrase stands as the object of a verb: "the decision to let Norcom build" for what is built."""
    if made.kinds[run[0] - 1] == "C" and made.kinds[run[0] - 2] == "n" and opens_gerund(made, run[0] - 3):
        run = (run[0] - 2, run[1])  # "using Norcom's hardware and software was a risk"
    for _ in range(_NESTED):
        run = (_over_commas(made, run) if made.kinds[run[0] - 1] == "," else run[0] - 2 if _ends_list(made, run[0]) else run[0], run[1])
        verb = verb_of_object(made, run[0])
        if verb < 0 or (made.chunks[verb].form != "inf" and takes_clause(made, verb)):
            return run
        leading = _leads_to(made, verb)
        if made.is_relative(leading):
            return noun_run(made, made.parent[leading][0])  # "the hawks who want to ban Norcom have won"
        if made.subject.get(verb, (0, 0))[0] == 1 and made.chunks[0].lemma in ("that", "whether"):
            return verb, run[1]  # "that Norland banned it was no surprise", "whether Norland will ban it is unclear"
        noun = _named_so(made, verb) if made.chunks[verb].lemma in made.lexicon.sets.naming_verbs else _told_noun(made, verb)
        if noun >= 0:
            return noun_run(made, noun)
        if opens_gerund(made, verb):
            return verb, run[1]  # "deploying Norcom gear would cost"
        noun = _before_nonfinite(made, verb)
        if noun < 0:
            return _behind_and(made, run) if made.chunks[verb].form == "fin" else run
        run = noun_run(made, noun)  # "the decision to let Norcom build networks angered": two infinitives back
    return run


def _leads_to(made: Parse, verb: int) -> int:
    """The verb before the infinitives that end at `verb`: that of "want to ban"; `verb` itself where none stands there."""
    while made.chunks[verb].form == "inf" and made.kind(back(made, verb)) == "v":
        verb = back(made, verb)
    return verb


def behind_nonfinite(made: Parse, verb: int) -> Run | None:
    """ "its plan to expand was dropped", "a bid to have Norcom removed failed": the phrase that an infinitive without an object, or one
    with its object and the state that is to be in, describes; `None` when it describes none."""
    noun = back(made, verb)
    if made.chunks[verb].form == "inf":
        noun = _before_nonfinite(made, verb)
        return noun_run(made, noun) if noun >= 0 else None
    if (made.chunks[verb].form != "pp" and made.chunks[verb].tense != "past") or made.kind(noun) != "n":
        return None
    held = noun_run(made, noun)
    wanting = verb_of_object(made, held[0])
    if wanting < 0 or made.chunks[wanting].form != "inf" or made.chunks[wanting].lemma not in made.lexicon.sets.resulting:
        return None
    run = above(made, held)
    return run if run[0] < wanting else None


def _named_so(made: Parse, verb: int) -> int:
    """ "an engineer called Doe was jailed": the noun before a participle of naming, or -1."""
    noun = back(made, verb)
    return noun if made.kind(noun) == "n" and made.chunks[verb].tense in ("past", "") and not made.chunks[verb].passive else -1


def _ends_list(made: Parse, first: int) -> bool:
    """ "the decision to ban Norcom and Sudcom was", "the law that banned Norcom and Sudcom was": whether the phrase shares a verb that
    describes the noun that the clause is about."""
    verb = first - 3
    if made.kinds[first - 1] != "C" or made.kinds[first - 2] != "n" or made.kinds[verb] != "v":
        return False
    described = made.is_relative(verb) and made.chunks[verb].form == "fin"
    if not described and made.chunks[verb].form != "inf":
        return False
    noun = made.parent[verb][0] if described else _before_nonfinite(made, verb)
    return noun >= 0 and made.kind(noun_run(made, noun)[0] - 1) in ' S":;—'


def _over_commas(made: Parse, run: Run) -> int:
    """ "a campaign to shun its phones, routers, and masts is": where the list begins that ends with a run, when it is all one object
    within a phrase; else where the run begins."""
    first = run[0]
    while made.kind(first - 1) == "," and made.kind(first - 2) == "n":
        first -= 2
    verb = first - 1
    inside = "C" in made.kinds[run[0] : run[1]] and made.kind(verb) == "v" and _before_nonfinite(made, verb) >= 0
    return first if inside and first < run[0] else run[0]


def _behind_and(made: Parse, run: Run) -> Run:
    """ "put cameras in ports and the union objected": what stands behind "and" begins a clause when the rest is an object."""
    joint = made.kinds.rfind("C", *run)
    return (joint + 1, run[1]) if joint >= 0 and made.kind(joint + 1) == "n" else run


def _before_nonfinite(made: Parse, verb: int) -> int:
    """The noun before an infinitive, gerund or participle that describes it, or -1."""
    form, earlier = made.chunks[verb].form, back(made, verb)
    if form == "inf" and made.kinds[max(0, earlier - 2) : earlier + 1] == "nPS":
        return earlier - 2  # "a decision on whether to ban it is due"
    if made.kind(earlier) == "C" and made.kind(earlier - 1) == "v" and form in ("inf", "ger"):
        earlier = back(made, earlier - 1)
        while made.kind(earlier) == "v" and made.chunks[earlier].form in ("inf", "ger"):
            earlier = back(made, earlier)  # "firms bidding to build and run the network are"
    if made.kind(earlier) == "," and form == "inf":
        earlier = before_parenthesis(made, earlier)  # "Norland's decision, taken in July, to ban it cost"
    if form == "ger" and made.kind(earlier) == "P":
        earlier -= 1  # "the arrest for violating sanctions rattled": what is done stands before the preposition
    return earlier if form in ("ger", "pp", "inf") and made.kind(earlier) == "n" else -1


def left_out(made: Parse, verb: int) -> int:
    """ "the ban that the premier backed would", "cameras which the council has bought are": the noun before the clause of a verb that has
    another one right behind it; -1 where there is none, or where it is one who is told ("told users that phones it sold are")."""
    opener = made.subject.get(verb, (0, 0))[0] - 1
    noun = opener - 1
    if made.kinds[opener] not in "SW" or opener < 1 or made.kinds[noun] != "n" or made.chunks[verb].passive:
        return -1
    if made.kinds[opener] == "W":
        return noun if made.chunks[opener].lemma == "which" else -1
    if made.chunks[opener].lemma != "that":
        return -1
    sets, lemma = made.lexicon.sets, made.chunks[noun].lemma
    bare = made.chunks[verb].tense == "past" and made.chunks[verb].last - made.chunks[verb].first == 1
    enacted = lemma in sets.rules and made.chunks[verb].lemma in sets.enacting  # "the bill that the president signed in May bars"
    if bare and not enacted and (lemma in made.lexicon.governing or lemma in sets.telling_nouns or lemma in sets.rules):
        return -1  # "reports that phones sold there were hacked"
    above_it = verb_of_object(made, noun_run(made, noun)[0])
    return -1 if above_it >= 0 and made.chunks[above_it].lemma in sets.telling else noun


def opens_gerund(made: Parse, k: int) -> bool:
    """Whether a clause begins with the -ing form at chunk k, behind a verb of saying as well ("said banning it is")."""
    if made.kind(k) != "v" or made.chunks[k].form != "ger":
        return False
    p = back(made, k)
    if made.kind(p) == "n" and made.kind(p - 1) == "v" and is_place(made, p):
        p -= 1 if made.chunks[p - 1].lemma in made.lexicon.sets.telling else 0  # "warned Norland letting it in would"
    return made.kind(p) in ' S":;—' or (made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.clause_verbs)


def _told_noun(made: Parse, verb: int) -> int:
    """ "the news that Norland would bar Norcom sent shares lower": the noun that a clause at the start of a sentence tells, or -1."""
    run = made.subject.get(verb)
    that = run[0] - 1 if run is not None else -1
    opens = that in (1, 3) and made.chunks[that].lemma == "that" and made.kind(that) == "S" and made.kind(that - 1) == "n"
    return that - 1 if opens and (that == 1 or made.kinds[0] in "SCP") else -1


def noun_run(made: Parse, last: int) -> Run:
    """The noun phrase that ends with chunk `last`, with the phrases it has before it: "officials in the US government", "A and B"."""
    echo = made.kinds[last - 1] == "n" and made.kinds[last - 2] != "v" and made.chunks[last].last == made.chunks[last].first + 1
    if echo and made.spelled[made.chunks[last].first] in _ECHOES:  # not of "a claim both firms have denied"
        last -= 1  # "they all", "the ministry itself"
    first = last
    if made.kinds[max(0, first - 2) : first] == 'n"' and made.kinds[last + 1] == '"':
        first -= 2  # "the name “Norcom” derives"
    while first >= 2:
        before, earlier = made.chunks[first - 1], made.chunks[first - 2]
        joined = before.kind in "C," and (_coordinates(made, first) or _lists_places(made, first) or placed_each(made, first))
        if earlier.kind == "n" and (before.kind == "P" or joined):
            first -= 2
        elif before.kind == earlier.kind == "P" and made.kinds[first - 3] == "n":
            first -= 3  # "a league of about ten members"
        elif before.kind == "P" and earlier.kind == "R" and made.kinds[first - 3] == "n":
            first -= 3  # "any cameras still in use"
        elif (
            before.kind == "C"
            and before.lemma != "but"
            and earlier.kind == ","
            and made.kinds[first - 3] == "n"
            and made.kinds[first - 4] in ' ,S":;—'
        ):
            first -= 3
        else:
            break
    return first, last + 1


def _lists_places(made: Parse, first: int) -> bool:
    """ "governments in Norland, Sudland and others": a place goes on with the ones behind a preposition."""
    listed = made.kinds[first - 3] in "P," and (made.kinds[first - 1] == "C" or made.kinds[first + 1] in "C,")
    return listed and is_place(made, first) and is_place(made, first - 2)


def _coordinates(made: Parse, first: int) -> bool:
    """Whether the noun before chunks[first - 1] can be one of several subjects: it is no object of a verb before it."""
    before = first - 3
    while made.kinds[before] == "R":
        before -= 1
    joined = made.chunks[first - 1].kind == "C"
    if joined and made.spelled[made.chunks[first].first] in _BEGINNERS:
        return False  # "with Norland and they said"
    if joined and made.kinds[before] == "P" and _describes(made, before - 1):
        return True  # "firms that are banned in Norland and Sudland"
    if joined and made.kinds[before] == "P" and made.kinds[before - 1] in "n,":
        return made.kinds[before - 1] == "n" or made.chunks[before].lemma in made.lexicon.sets.listing  # "officials in Norland and Sudland"
    if not joined and names_holder(made, first):
        return False
    if not joined and made.kinds[first] == "n" and made.kinds[first + 1] in ",C" and "n" in made.kinds[first + 2 : first + 4]:
        return _opens_list(made, before)  # within a list that goes on
    if before < 0:
        return joined or (first < _OPENING_LIST and not only_says(made, first + 1))
    if joined and made.kinds[before] == "v" and made.chunks[before].lemma in made.lexicon.sets.clause_verbs:
        return _is_named(made, first) <= _is_named(made, first - 2)  # "said Norland and Sudland had", not "announced curbs and Sudland did"
    return joined and made.chunks[before].kind in 'S":;—,W(C'


def _describes(made: Parse, k: int) -> bool:
    """Whether chunk k is a verb that describes a noun, so that what stands behind it opens no clause."""
    return made.kind(k) == "v" and (made.is_relative(k) or (made.chunks[k].form in ("pp", "inf") and made.kind(k - 1) == "n"))


def _opens_list(made: Parse, before: int) -> bool:
    """Whether behind chunk `before` a list can begin that is a subject: at the start of a clause, or "firms from A, B and C"."""
    kind = made.kind(before)
    if kind == "C":
        return made.kind(before - 1) in " ,;"
    if kind != "P":
        return kind in ' ,S":;—W('
    clause = (
        made.kind(before - 2) in ' "'
        or made.kinds[max(before - 3, 0) : before - 1] == ",C"
        or made.chunks[before - 2].lemma in _CLAUSES
        or _fronted(made, before - 2)
    )
    told = made.chunks[before - 1].lemma == "according"  # "according to A, B and C have"
    return made.chunks[before].lemma in made.lexicon.sets.listing or (made.kind(before - 1) == "n" and clause and not told)


def _fronted(made: Parse, comma: int) -> bool:
    """ "In a new twist, the Ministry of Ports, Trade and Fisheries": the comma behind an adverbial that opens the sentence."""
    return made.kind(comma) == "," and made.kinds[0] in "PRt" and made.kinds[:comma].strip("PRtn") == ""


def names_holder(made: Parse, first: int) -> bool:
    """ "the minister, Jane Doe, a lawyer, said": a name between the office and a description."""
    office = first - 2
    if made.kind(first - 1) != "," or made.kind(office) != "n" or made.tags[made.chunks[first].last - 1].cls not in "Ne":
        return False
    nouns, lemma = made.lexicon.actor_nouns, made.chunks[office].lemma
    named = made.tokens[made.chunks[first].first].text[:1].isupper()
    return named and any(lemma in nouns[kind] for kind in _OFFICES) and made.kind(office - 1) in ' S":;C—'


def takes_clause(made: Parse, verb: int) -> bool:
    """Whether right behind a verb a clause can begin ("said Norland would"); one who is told stands behind "told", what goes on a list
    behind the first word of "Adding Norcom to the list would"."""
    lemma = made.chunks[verb].lemma
    return lemma in made.lexicon.sets.clause_verbs and lemma != "tell" and not (verb == 0 and lemma == "add")


def _is_named(made: Parse, k: int) -> bool:
    return made.tags[made.chunks[k].last - 1].cls == "e"


def verb_of_object(made: Parse, first: int) -> int:
    """The verb whose object the phrase at `first` could be: right before it, or before its preposition."""
    if made.spelled[made.chunks[first].first] in _ASKING:
        return -1  # "reveal what users want"
    p = back(made, first)
    if made.kinds[p] == "v":
        return p
    if made.kinds[p] == "n" and made.kinds[p - 1] == "v" and made.chunks[p - 1].lemma in made.lexicon.sets.giving:
        return p - 1  # "to give Norcom a role"
    before = back(made, p) if made.kinds[p] == "P" else -1
    if before > 0 and made.kinds[before] in ',"':
        before = _over_members(made, before)
    return before if made.kinds[before] == "v" else -1


def _over_members(made: Parse, p: int) -> int:
    """ "the decision to add Norcom, among other firms, to the list": the verb before an object and those who are named beside it, -1 if
    there is none."""
    p -= 1 if made.kind(p) == '"' else 0
    at = p - 1
    while made.kind(at) in 'nC"' or (made.kind(at) == "P" and made.kind(at - 1) != ","):
        at -= 1
    aside = made.kind(p) == "," and made.kind(at) == "P" and made.chunks[at].lemma in _BESIDE and made.kind(at - 2) == "n"
    first = noun_run(made, at - 2)[0] if aside else 0
    return first - 1 if aside and made.kind(first - 1) == "v" else -1
