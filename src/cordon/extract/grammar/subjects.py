"""Finds the subject of each verb."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.coordination import goes_on_outside
from cordon.extract.grammar.lists import in_list, list_inside
from cordon.extract.grammar.relatives import before_adverbial, describe, opens_relative
from cordon.extract.grammar.skeleton import LOOK, OPENERS, Parse, Run, back, closes_date, helps_across, is_finite, leaves_object_out
from cordon.extract.grammar.speech import tells
from cordon.extract.grammar.subject_runs import (
    above,
    behind_nonfinite,
    left_out,
    names_holder,
    noun_run,
    opens_gerund,
    takes_clause,
    verb_of_object,
)
from cordon.extract.grammar.subjects_behind import subject_behind
from cordon.extract.grammar.timed_subjects import may_describe, over_time

_INTO: Final = frozenset({"in", "out", "off", "up", "down"})
_ASIDE: Final = 4  # chunks of the shortest noun, aside and preposition
_CONTRASTED: Final = ("!n,", "!nPn,", "C!n,", "C!nPn,")  # "the ministry, not the army, had", "the north, but not the south, has"
_ONLY: Final = frozenset({"only", "just", "merely", "simply"})


def find_subject(made: Parse, k: int) -> None:
    """The subject of a finite verb, and its antecedent when it opens a relative clause."""
    p = _before_verb(made, k)
    if subject_behind(made, k, p):
        return
    if made.kinds[p] == '"' and made.kinds[p - 1] in "nWSC":
        p -= 1  # "the “trusted” firms “lost” it"
    kind = made.kinds[p]
    if kind == "P" and made.kinds[p - 1] == "v" and p - 1 in made.subject:
        p, kind = p - 1, "v"  # "the permits they paid for are"
    elif kind == "P" and made.kinds[max(p - 2, 0) : p] == "vn" and made.chunks[p].lemma in _INTO:
        p, kind = p - 1, "n"  # "letting it in would"
    if kind == "n":
        _plain_subject(made, k, p)
    elif kind in OPENERS:
        _after_parenthesis(made, k, p)
    elif opens_relative(made, p):
        describe(made, k, p)
    elif kind == "S" and made.chunks[p].lemma == "that":
        made.subject[k] = (p, p + 1)  # "that explains", "said that is wrong"
    elif kind == "v":
        _behind_verb(made, k, p)
    elif kind == "C":
        _shared_subject(made, k, p)
    elif kind == '"':
        _after_quote(made, k)


def _before_verb(made: Parse, k: int) -> int:
    """The chunk that verb k stands behind, over what may stand between a subject and its verb."""
    p = before_adverbial(made, back(made, k))
    if made.kinds[p] == "!" and made.spelled[made.chunks[k].first] in _ONLY:
        p = back(made, p)  # "the ministry not only banned it but"
    if closes_date(made, p):
        p = back(made, p)  # "the week of May 6, 2024, …"
    return p


def _behind_verb(made: Parse, k: int, p: int) -> None:
    """ "those who were told left", "phones that Norland says are unsafe"."""
    opener = made.subject.get(p, (0, 0))[0] - 1
    stranded = made.kinds[back(made, k)] == "P"  # "the cameras that we know of are"
    if made.chunks[p].lemma in made.lexicon.sets.clause_verbs and not stranded and opens_relative(made, opener):
        describe(made, k, opener)
    elif made.is_relative(p):
        noun = made.parent[p][0]
        said = noun == opener and made.chunks[p].lemma in made.lexicon.sets.clause_verbs  # "a list of firms it says work with the army"
        made.subject[k] = (noun, noun + 1) if said else noun_run(made, noun)
    elif (noun := left_out(made, p)) >= 0:
        made.subject[k] = above(made, noun_run(made, noun))  # "the ban that the premier backed would"
    elif may_describe(made, p) and k > p + 1:
        made.subject[k] = made.subject[p]  # "a bill introduced on Monday would bar"
    elif made.chunks[p].form == "ger":
        _behind_doing(made, k, p)
    elif is_finite(made.chunks[k]) and (run := behind_nonfinite(made, p)):
        made.subject[k] = run


def _behind_doing(made: Parse, k: int, p: int) -> None:
    """ "accusations of spying have", "the firm accused of lying and spying has": who or what the gerund at chunk p is told of."""
    while made.kinds[max(p - 2, 0) : p] == "vC" and made.chunks[p - 2].form == "ger":
        p -= 2
    told = p - 2
    if made.kinds[max(told, 0) : p] == "nP":
        made.subject[k] = above(made, noun_run(made, told))
    elif made.kinds[max(told, 0) : p] == "vP" and told in made.subject and (made.chunks[told].form == "pp" or may_describe(made, told)):
        made.subject[k] = made.subject[told]


def _plain_subject(made: Parse, k: int, p: int) -> None:
    """The phrase right before the verb, unless it is the object of an earlier verb ("the state that banned Norcom said")."""
    if _behind_aside(made, k, p):
        return
    run = above(made, noun_run(made, p))
    run = made.subject[k] = (over_time(made, k, run[0]), run[1])
    told = made.kinds[run[0] - 2] == "v" and made.chunks[run[0] - 2].lemma in made.lexicon.sets.telling
    if made.kinds[run[0] - 1] == "n" and not told and leaves_object_out(made, k):
        made.parent[k] = (run[0] - 1, "rel")  # not of "told customers it would stop"


def _behind_aside(made: Parse, k: int, p: int) -> bool:
    """ "the agency, a part of the ministry, in a letter to firms warned": what stands behind a preposition is no subject, when a comma
    before it closes an aside."""
    first = p
    while made.kinds[first] == "n" and made.kinds[first - 1] == "P" and first >= _ASIDE:
        if made.kinds[first - 2] == ",":
            return made.chunks[k].form == "fin" and _over_parenthesis(made, k, first - 2)
        first -= 2
    return False


def _after_parenthesis(made: Parse, k: int, p: int) -> None:
    """ "Norcom, which …, said": the subject stands before the comma that opened the parenthesis."""
    if _over_parenthesis(made, k, p):
        return
    if made.kind(p - 1) == '"':
        _after_quote(made, k)
    elif made.chunks[p].kind == ",":
        _shared_subject(made, k, p)


def _over_parenthesis(made: Parse, k: int, p: int) -> bool:
    """Gives verb k the subject before what the mark at p closes, be it a list ("three firms, A, B and C, left"); whether there is one."""
    listed = list_inside(made, p)
    return _found_over(made, k, p, listed) or (listed < p and _found_over(made, k, p, listed + 2))


def _found_over(made: Parse, k: int, p: int, end: int) -> bool:
    """Gives verb k the subject before the parenthesis that the mark at p closes and another before chunk `end` opens."""
    opener = OPENERS[made.chunks[p].kind]
    for q in range(p - 1, max(0, p - LOOK), -1):
        if made.chunks[q].kind == opener and opens_relative(made, q - 1):
            describe(made, k, q - 1)  # "Norcom, which, it seems, sells"
            return True
        if made.chunks[q].kind == opener and _adds(made, q, p):
            made.subject[k] = noun_run(made, p - 1)  # "Norcom, as well as Sudcom, was banned"
            return True
        if q >= end:
            continue
        if made.chunks[q].kind == opener and made.kinds[q - 1] == "C" and helps_across(made, q):
            _shared_subject(made, k, q - 1)  # "but did not, as the lawyer claimed, ban it"
            return True
        before = back(made, q) if made.kinds[q - 1] == "R" and made.kinds[q + 1] == "S" else q - 1
        if made.chunks[q].kind == opener and made.kind(before) == "n" and not in_list(made, q - 1) and _could_open(made, q, k):
            run = above(made, noun_run(made, before))
            if made.kind(run[0] - 1) == "P" or _is_age(made, q - 1) or _is_beside(made, run[0]) or names_holder(made, run[0]):
                continue  # "Jones, of Sudham, Norland, said"
            made.subject[k] = _owing(made, k, run[0]) or run
            return True
    return False


def _owing(made: Parse, k: int, first: int) -> Run | None:
    """ "a rule on masts, which would make it illegal for Norland, i.e. its carriers, to wait, failed": the subject before a relative clause
    in which the phrase at `first` stands, when its clause has had no verb yet; `None` when it has."""
    verbs = [v for v in range(k) if is_finite(made.chunks[v])]
    told = next((v for v in verbs if made.is_relative(v) and made.kinds[v - 1] == "W" and made.kinds[v - 2] == ","), k)
    if told > first or any(not _describes(made, v) for v in verbs) or not set(";:S").isdisjoint(made.kinds[:k]):
        return None
    return noun_run(made, made.parent[told][0])


def _is_age(made: Parse, q: int) -> bool:
    """ "Jones, 49, a lawyer, said": a number alone behind the comma."""
    return made.kind(q - 1) == "," and all(t.cls == "0" for t in made.tags[made.chunks[q].first : made.chunks[q].last])


def _is_beside(made: Parse, first: int) -> bool:
    """ "the court, siding with Norcom, a maker of sets, threw": the object of a participle between commas."""
    verb = verb_of_object(made, first)
    return verb > 1 and made.chunks[verb].form in ("ger", "pp") and made.kinds[verb - 1] == "," and made.kinds[verb - 2] == "n"


def _adds(made: Parse, q: int, p: int) -> bool:
    """Whether between two commas another subject stands beside the one before them."""
    beside = made.kind(q + 1) == "C" and made.kind(q - 1) == "n" and set(made.kinds[q + 2 : p]) <= set("nP")
    return beside and p > q + 2 and noun_run(made, p - 1)[0] < q


def _could_open(made: Parse, q: int, k: int) -> bool:
    inner = made.chunks[q + 1]
    if (
        inner.kind in "WP"
        or made.kinds[q + 1 : k] in _CONTRASTED
        or (inner.kind in "Rt" and q + 2 == back(made, k))
        or (inner.kind == "v" and inner.form in ("pp", "ger", "inf"))  # "the rule, to take effect in May, bars"
    ):
        return True
    if inner.kind == "R" and made.kind(q + 2) == "n":
        inner = made.chunks[q + 2]  # "several firms, mostly small ones, left"
    if inner.kind == "S" or (inner.kind in "tR" and made.kind(q + 2) == "S"):
        return _heads_clause(made, q)  # "Norland, if it were asked, would", "Norland, a week after Sudland barred Norcom, said"
    if inner.kind == "n":
        finite = [i for i in range(q + 1, k) if made.chunks[i].form in ("fin", "base") and not _describes(made, i)]
        return not finite or (len(finite) == 1 and (_says_between(made, q, finite[0], k) or _tells_state(made, q, finite[0])))
    return made.chunks[q].kind in "(—" or (is_finite(inner) and _heads_clause(made, q))


def _tells_state(made: Parse, q: int, verb: int) -> bool:
    """ "three carriers, all based in the north, have", "both owned by funds": a participle that some of the phrase before are told with."""
    bare = made.chunks[verb].tense == "past" and made.chunks[verb].last - made.chunks[verb].first == 1 and made.kinds[verb + 1] == "P"
    return bare and verb == q + 2 and made.lows(q + 1)[-1] in made.lexicon.sets.counts


def _describes(made: Parse, i: int) -> bool:
    """Whether verb i is in a relative clause: its pronoun is the subject, or stands before one ("a plan on which it had spent", "the
    maker that Norland has funded")."""
    opener = made.subject.get(i, (0, 0))[0] - 1
    led = made.kind(opener) == "S" and made.chunks[opener].lemma == "that" and made.kind(opener - 1) == "n"
    return made.kind(i - 1) == "W" or made.is_relative(i) or made.kind(opener) == "W" or led


def _says_between(made: Parse, q: int, verb: int, k: int) -> bool:
    """ "such gear, the ministry said on Monday, is": who says so, between two commas."""
    speaks = tells(made, verb) and made.subject.get(verb, (0, 0))[0] == q + 1
    return speaks and _heads_clause(made, q) and all(made.kind(i) in "tPn" for i in range(verb + 1, back(made, k)))


def _heads_clause(made: Parse, q: int) -> bool:
    """Whether the phrase before chunk q is no object: of "said the ban, if upheld, would" it is none; or that of a gerund which is the
    subject ("banning it, as others did, would")."""
    before = back(made, q)
    verb = verb_of_object(made, noun_run(made, before)[0]) if before >= 0 else -1
    return verb < 0 or takes_clause(made, verb) or opens_gerund(made, verb)


def _shared_subject(made: Parse, k: int, p: int) -> None:
    """A coordinated verb has the subject of the verb before it."""
    for q in range(p - 1, max(-1, p - LOOK), -1):
        if made.chunks[q].kind == "v" and q in made.subject and not _says_aside(made, q, p):
            verb = goes_on_outside(made, k, _over_restrictive(made, k, _brought_about(made, q)))
            made.subject[k] = made.subject[verb]
            told = verb != q and made.chunks[k].modal == "would" and made.chunks[verb].lemma in made.lexicon.sets.clause_verbs
            made.parent[k] = (verb, "comp") if told else made.parent.get(verb, (verb, "conj"))  # "said it was a risk and would ban it"
            return
        if made.chunks[q].kind in ";:":
            return


def _over_restrictive(made: Parse, k: int, q: int) -> int:
    """ "threw out the rule that barred it, and sent": behind a comma and "and" the verb whose object a relative clause without a comma
    describes, where both are past; else q."""
    noun = made.parent[q][0] if made.is_relative(q) else -1
    opener = made.subject[q][1] if noun >= 0 else k
    parted = made.kinds[k - 1] == "C" and made.kinds[k - 2] == "," and made.chunks[k].tense == made.chunks[q].tense == "past"
    if noun < 0 or not parted or made.kinds[opener] == "," or made.kinds[noun - 1] != "v" or noun - 1 not in made.subject:
        return q
    return noun - 1 if made.chunks[noun - 1].tense == "past" else q


def _says_aside(made: Parse, q: int, p: int) -> bool:
    """ "Norland paid for it, a spokesman said, but took no action": verb q only tells, between two commas, who says so."""
    start = made.subject[q][0]
    aside = made.chunks[q].lemma in made.lexicon.sets.speech and made.kind(start - 1) == made.kind(p - 1) == "," and made.kind(p) == "C"
    return aside and made.kinds[q + 1 : p - 1].strip("Ptn") == "" and any(v < start for v in made.subject)


def _brought_about(made: Parse, q: int) -> int:
    """ "wants Norcom removed and accused Norland": the verb whose object is to be in a state, for the participle that tells of it."""
    verb = made.subject[q][0] - 1
    bare = made.chunks[q].tense == "past" and made.chunks[q].last - made.chunks[q].first <= 2 and q not in made.objects
    held = bare and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.resulting
    return verb if held and verb in made.subject else q


def _after_quote(made: Parse, k: int) -> None:
    """ "…," said Norcom: the subject stands behind; “Ban Norcom” tells somebody to do it."""
    told = made.chunks[k].form == "base" and made.chunks[k].lemma not in made.lexicon.sets.clause_verbs
    if made.kind(k + 1) == "n" and not told:
        made.subject[k] = (k + 1, k + 2)
