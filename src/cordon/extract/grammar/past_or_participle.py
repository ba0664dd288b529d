"""Tells a past tense from a participle, where both are spelled alike."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.participles import describes_within, is_state_of_list
from cordon.extract.grammar.skeleton import LOOK, SKIPPED, Parse, Run, back, is_finite
from cordon.extract.grammar.subject_runs import left_out, takes_clause, verb_of_object
from cordon.names import NameKind

_RELATIVE: Final = frozenset({"which", "who"})
_SUFFERED: Final = frozenset({"exclude", "remove", "list", "permit", "prosecute", "probe", "reprieve", "ease"})  # done to a vendor
_SUING: Final = frozenset({"sued", "sues"})
_VENDORS: Final = frozenset({NameKind.VENDOR, NameKind.PRODUCT, NameKind.DEMONYM, NameKind.PERSON})


def settle_participles(made: Parse) -> None:
    """A bare -ed verb is a participle when its clause has another finite verb or nobody else can be its subject."""
    chunks = list(made.chunks)
    for k in made.verbs:
        found = chunks[k]
        if found.form == "pp" and found.passive and k not in made.subject and made.kind(k - 1) in "n,":
            made.subject[k] = (k - 1, k) if made.kind(k - 1) == "n" else (max(0, k - 2), k - 1)  # "banned by Norland"
        plain = is_finite(found) and found.tense == "past" and not found.modal and found.last - found.first <= 2
        if plain and made.tags[found.first].cls in "RV" and (_describes_subject(made, k) or _is_participle(made, k)):
            chunks[k] = found._replace(form="pp", tense="participle", passive=True)
            if back(made, k) < 0:
                continue  # it opens the sentence
            if _tells_of_vendor(made, k):
                made.subject[k] = (k - 2, k - 1)
                made.parent.pop(k, None)
                continue
            before = max(0, back(made, k))
            run = made.subject.get(k, (before, before + 1))
            far = run[0] and any(made.kind(q) == "P" for q in range(*run))  # "on phones issued by the state": it describes the last one
            made.subject[k] = (before, before + 1) if far else run
    made.chunks = chunks


def _tells_of_vendor(made: Parse, k: int) -> bool:
    """ "works with Norcom, blacklisted in 2020": what is done to vendors is told of the one before the comma, not of who works with it."""
    if made.kind(k - 1) != "," or made.kind(k - 2) != "n" or made.subject.get(k, (k, k))[1] >= k - 1:
        return False
    mention = made.tokens[made.chunks[k - 2].last - 1].mention
    return mention is not None and mention.kind is NameKind.VENDOR and not _SUFFERED.isdisjoint(verb_classes(made, k))


def _describes_subject(made: Parse, k: int) -> bool:
    """ "gear found in the network shall be replaced": what follows is a phrase of its own, then the verb of the same subject."""
    form = next((t.form for t in made.tags[made.chunks[k].first : made.chunks[k].last] if t.cls == "V"), "")
    if form != "e" or k not in made.subject or made.kinds[k + 1] != "P":
        return False
    verb = next((v for v in range(k + 2, min(len(made.chunks), k + LOOK)) if is_finite(made.chunks[v])), -1)
    if verb < 0 or made.subject.get(verb, (-1, 0))[0] != k + 2 or any(made.kinds[q] not in "nPC" for q in range(k + 1, verb)):
        return False
    made.subject[verb] = made.subject[k]
    return True


def _is_participle(made: Parse, k: int) -> bool:
    chunk = made.chunks[k]
    form = next((t.form for t in made.tags[chunk.first : chunk.last] if t.cls == "V"), "d")
    after = k + 1
    while made.kinds[after] in SKIPPED:
        after += 1
    if (made.kinds[k - 1] == "W" and made.lows(k - 1)[-1] in _RELATIVE) or _leaves_object_out(made, k, after):
        return False  # "which sought to lift it"
    if chunk.lemma in made.lexicon.sets.confessing and any(
        made.lows(q)[0] == "to" and made.kinds[q] == "v" for q in range(k + 1, min(k + 4, len(made.chunks)))
    ):
        return False  # "admitted in court to shipping"
    by = made.kinds[after] == "P" and made.chunks[after].lemma == "by"
    by_agent = by and made.kinds[after + 1] != "v" and not _measures(made, after + 1)  # not of "retaliated by barring"
    if form == "e" and (_is_told_of(made, k) or describes_within(made, k, after) or _is_of_paper(made, k, after)):
        return True
    if form == "d" or by_agent or made.kind(back(made, k)) == "P":
        return form != "d"
    judged = made.kinds[max(back(made, k) - 1, 0) : back(made, k) + 1] == "n," and "judge" in verb_classes(made, k)
    if k not in made.subject and (judged or back(made, k) < 0):  # "Norcom, considered a risk by Norland, is"
        return judged or (made.kinds[after] == "P" and _opens_sentence(made, after))  # "Banned in Norland, Norcom said"
    if made.kinds[after] == "n" or k not in made.subject or _is_beside(made, k, after):
        return made.kinds[after] != "n" and made.kinds[k - 1] == "," and made.kinds[k - 2] == "n"  # "Norcom, banned from the network, said"
    if _in_apposition(made, k):
        return True
    verb = verb_of_object(made, made.subject[k][0])
    is_object = verb >= 0 and (not takes_clause(made, verb) or _is_put_on(made, verb, made.subject[k]))
    doing = made.kinds[after] == "v" and made.chunks[after].form == "ger"  # "Lumo banned advertising from"
    return is_object or is_state_of_list(made, k) or _other_verb_follows(made, k) or (not doing and _is_headline(made, k))


def _leaves_object_out(made: Parse, k: int, after: int) -> bool:
    """ "the bill the House passed would bar": behind a noun and the subject of its clause; not "gave the house the app banned in"."""
    bare = made.kinds[k - 2 : k] == "nn" and made.tags[made.chunks[k - 1].first].cls == "D" and made.kinds[after] in "vPt."
    return bare and not (made.kinds[k - 3] == "v" and made.chunks[k - 3].lemma in made.lexicon.sets.giving)


def _is_beside(made: Parse, k: int, after: int) -> bool:
    """ "was named by a panel, composed of deputies": behind a comma alone a verb without an object goes on with no clause, unless it is in
    a series that "and" ends."""
    run = made.subject[k]
    alone = made.kind(k - 1) == "," and made.kind(after) == "P"
    verb = next((v for v, held in made.subject.items() if alone and run[0] < v < k and held == run and not made.is_relative(v)), -1)
    following = next((q for q in range(after, min(len(made.chunks), k + LOOK)) if made.kind(q) == "v"), -1)
    return alone and verb >= 0 and (following < 0 or made.kind(back(made, following)) != "C")


def _is_of_paper(made: Parse, k: int, after: int) -> bool:
    """ "an indictment filed in Oslo against Norcom, its chief and two others details": papers of a court file nothing themselves."""
    run = made.subject.get(k, (k, k))
    sets = made.lexicon.sets
    paper = run[1] == k and made.chunks[run[1] - 1].lemma in sets.proceedings and made.kind(after) not in ("n", "S")
    return paper and (made.chunks[k].lemma in sets.unveiling or made.chunks[k].lemma in sets.filing)


def _in_apposition(made: Parse, k: int) -> bool:
    """ "Norcom, the vendor banned in Norland, said": behind a second name of the subject, before the comma and the verb of both."""
    run = made.subject[k]
    if run[1] != k or run[1] - run[0] < 3 or made.kind(run[1] - 2) != ",":
        return False
    closing = next((q for q in range(k + 1, min(len(made.chunks), k + LOOK)) if made.kind(q) == ","), -1)
    return closing > 0 and is_finite(made.chunks[min(closing + 1, len(made.chunks) - 1)]) and made.subject.get(closing + 1) == run


def _measures(made: Parse, q: int) -> bool:
    """ "extended by 90 days", "was cut by a third": how much, and nobody who does it."""
    sets = made.lexicon.sets
    counted = made.kind(q) == "n" and (
        made.chunks[q].lemma in sets.durations or "percent" in made.lows(q) or "%" in made.spelled[made.chunks[q].last - 1]
    )
    return made.kind(q) == "t" or counted


def _opens_sentence(made: Parse, k: int) -> bool:
    """Whether a comma and a clause with a subject of its own follow."""
    comma = next((q for q in range(k, min(len(made.chunks), k + LOOK)) if made.kind(q) == ","), -1)
    verb = next((v for v in range(comma, min(len(made.chunks), comma + LOOK)) if is_finite(made.chunks[v])), -1) if comma > 0 else -1
    return made.subject.get(verb, (-1, 0))[0] > comma


def _is_told_of(made: Parse, k: int) -> bool:
    """ "its list of companies deemed threats": a verb of judging behind what another verb already has as its own."""
    run = made.subject.get(k)
    judging = "judge" in verb_classes(made, k)
    if not judging or run is None:
        return False
    if run[1] < k - 1 and _judges_makers(made, k):
        return True
    joined = made.kinds[max(run[0] - 2, 0) : run[0]] == "nC"
    verb = verb_of_object(made, run[0] - 2 if joined else run[0])  # "put Norcom and its units on a list of makers deemed"
    told = made.chunks[verb].lemma in made.lexicon.sets.clause_verbs and made.kind(run[0] + 1) != "P" and not _is_put_on(made, verb, run)
    return verb in made.subject and is_finite(made.chunks[verb]) and not told


def _judges_makers(made: Parse, k: int) -> bool:
    """ "gear supplied by Norcom and other firms deemed a risk": makers right before, and nobody by name whom they would judge."""
    makers, judged = made.chunks[k - 1], made.chunks[k + 1 :][:1]
    several = makers.lemma in made.lexicon.actor_nouns["company"] and made.lows(k - 1)[0] != "the"
    return several and made.kind(k + 1) == "n" and not judged[0].definite


def _is_put_on(made: Parse, verb: int, run: Run) -> bool:
    """ "added Norcom to its list of firms deemed": between verb and participle stands what the verb is one phrase with."""
    phrases = made.lexicon.phrases.get(made.chunks[verb].lemma, ())
    return any(
        made.kind(q) == "n"
        and made.kind(q - 1) == "P"
        and any(made.chunks[q - 1].lemma in p.preps and made.chunks[q].lemma in p.nouns for p in phrases)
        for q in range(*run)
    )


def _is_headline(made: Parse, k: int) -> bool:
    """ "Norcom banned from 5G": a verb that measures something, without an object, the only one with a tense."""
    lemma = made.chunks[k].lemma
    suffered = _SUFFERED.intersection(verb_classes(made, k))
    behind = made.kind(k + 1) == "P" and not made.chunks[k].particle  # "hit with curbs", but "hit out at Norland"
    listed = behind and not _SUFFERED.isdisjoint(p.means for p in made.lexicon.phrases.get(lemma, ()))
    run = made.subject[k]
    first = run[0] == 0 and any(t.mention is not None and t.mention.kind in _VENDORS for t in made.tokens[: made.chunks[run[1] - 1].last])
    return (
        (listed or (bool(suffered) and not _goes_to_court(made, k)))
        and first
        and not any(is_finite(c) and q != k and made.kind(q - 1) != "," for q, c in enumerate(made.chunks))
    )


def _goes_to_court(made: Parse, k: int) -> bool:
    """ "Norcom sued over the ban", "sued to stop the ban", against "Norcom sued over patents": who is shut out is no defendant."""
    if not made.says(_SUING):
        return False
    aim = made.kinds.find("v", k + 1)
    if aim > 0 and made.chunks[aim].form == "inf" and made.kinds[k + 1 : aim].strip("Pnt") == "":
        return True
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma != "over" or made.kind(k + 2) != "n":
        return False
    lexicon, nouns = made.lexicon, made.chunks[k + 2].nouns
    rules = lexicon.sets.rules | lexicon.sets.settled
    return any(n in rules or lexicon.noun_effects.get(n) == "plan" or lexicon.noun_classes.get(n) in RESTRICTING for n in nouns[-1:])


def _other_verb_follows(made: Parse, k: int) -> bool:
    """Whether the clause goes on to another finite verb with the same subject."""
    for i in range(k + 1, min(len(made.chunks), k + LOOK)):
        timed = made.kinds[i - 1] == "t" or made.tags[made.chunks[i].first].cls == "R"
        if made.kinds[i] == "v" and made.chunks[i].form == "base" and (i in made.subject or timed):
            run = made.subject.get(i, made.subject[k])
            return run[0] <= k or (made.kinds[i - 2] == "P" and run == (i - 1, i))  # "firms barred in Norland include"
        if is_finite(made.chunks[i]):
            run = made.subject.get(i, made.subject[k])
            return run[0] <= k and not (run[1] < made.subject[k][0] and left_out(made, k) >= 0)  # "cameras that the council bought were"
        if made.chunks[i].kind in 'SW;:—"C,':
            return False
    return False
