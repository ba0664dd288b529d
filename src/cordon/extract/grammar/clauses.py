"""Parses a sentence: words to tags, tags to chunks, chunks to a skeleton of subjects, objects and governors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.adverbials import without_adverbials
from cordon.extract.grammar.appositions import without_descriptions
from cordon.extract.grammar.asides import note_asides
from cordon.extract.grammar.brackets import without_brackets
from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.coordination import share_voice
from cordon.extract.grammar.governors import find_parent
from cordon.extract.grammar.grouping import group
from cordon.extract.grammar.growing import hang_on_demands
from cordon.extract.grammar.headline_acts import settle_act_headline
from cordon.extract.grammar.inversions import turn_back
from cordon.extract.grammar.lent_subjects import lend_subjects
from cordon.extract.grammar.line import Line
from cordon.extract.grammar.noun_links import attach_noun
from cordon.extract.grammar.objects import find_objects, share_objects
from cordon.extract.grammar.past_or_participle import settle_participles
from cordon.extract.grammar.skeleton import LOOK, Parse
from cordon.extract.grammar.speech import hang_on_speech
from cordon.extract.grammar.split_verbs import joined
from cordon.extract.grammar.subjects import find_subject
from cordon.extract.grammar.subordinators import hang_opening_clauses
from cordon.extract.grammar.tagging import tag
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon

_NEW: Final = frozenset({"a", "an"})


def parse(tokens: list[Token], lexicon: Lexicon) -> Parse:
    """Tags, groups and links the words of one sentence."""
    tokens = without_brackets(tokens, lexicon)
    line = Line.of(tokens, lexicon)
    tag(line)
    chunks = without_descriptions(line, without_adverbials(line, joined(tokens, line.tags, group(line))))
    made = Parse(tokens, line.tags, _share_forms(turn_back(tokens, chunks), line), lexicon, line.lows, line.classes)
    made.chunks = [c if c.kind != "n" or c.definite else _definite_by_agent(made, k) for k, c in enumerate(made.chunks)]
    verbs = made.verbs
    note_asides(made)
    _settle_headline(made, verbs)
    for k in verbs:
        if made.chunks[k].form in ("fin", "base") or _is_wish(made, k):
            find_subject(made, k)
    for k in verbs:
        if made.chunks[k].form in ("base", "inf"):
            made.chunks[k] = _tensed(made, k)
    settle_participles(made)
    settle_act_headline(made)
    head = next((k for k in verbs if made.chunks[k].form == "inf"), -1)
    if head == 1 and made.chunks[head].passive and made.kinds[0] == "n":
        made.subject[head] = (0, 1)  # a headline: "Norcom to be barred"
    made.starts = {run[0]: v for v, run in sorted(made.subject.items()) if not made.is_relative(v) and made.chunks[v].form != "pp"}
    for k in verbs:
        find_objects(made, k)
    share_objects(made, verbs)
    for k in verbs:
        find_parent(made, k)
    share_voice(made, verbs)
    if "S" in made.kinds:
        hang_opening_clauses(made, verbs)
    hang_on_speech(made, verbs)
    for k, found in enumerate(made.chunks):
        if found.kind == "n" and k not in made.parent:
            attach_noun(made, k)
    lend_subjects(made, verbs)
    hang_on_demands(made, verbs)
    return made


def _settle_headline(made: Parse, verbs: Sequence[int]) -> None:
    """ "Lumo dropping Norcom from its network": in a headline without another verb the name before a gerund is doing it."""
    if verbs[:1] != [1] or made.chunks[1].form != "ger" or made.tags[made.chunks[0].last - 1].cls != "e":
        return
    told = next((k for k in verbs if made.chunks[k].form in ("fin", "base")), -1)
    if told < 0 or "S" in made.kinds[verbs[0] : told]:  # "Lumo probing claims that Norcom lied"
        headline = made.chunks[1]._replace(form="fin", tense="progressive")
        made.chunks = [made.chunks[0], headline, *made.chunks[2:]]


def _is_wish(made: Parse, k: int) -> bool:
    """ "asked that the sale of chips be stopped", "that it not be sold": a bare "be" behind "that"."""
    lows = made.lows(k)
    if made.chunks[k].form != "inf" or lows[lows[0] == "not"] != "be":
        return False
    q = k - 1
    while made.kind(q) in "nPCR" or q in made.asides:
        q -= 1
    return q < k - 1 and made.kind(q) == "S" and made.chunks[q].lemma == "that"


def _tensed(made: Parse, k: int) -> Chunk:
    """A bare verb as what its subject says that it is: a past form, or a wish."""
    return _past_by_subject(made, k) if made.chunks[k].form == "base" else _wished(made, k)


def _wished(made: Parse, k: int) -> Chunk:
    """What is wished with a subject of its own is what should be."""
    found = made.chunks[k]
    wish = k in made.subject and _is_wish(made, k)
    return found._replace(form="fin", modal="should") if wish else found


def _past_by_subject(made: Parse, k: int) -> Chunk:
    """ "a ban hurt the firm", "an order that hit Norcom": a bare verb does not agree with one thing, so a form that may be past is."""
    found, run = made.chunks[k], made.subject.get(k)
    if found.kind != "v" or found.form != "base" or found.modal or run is None or run[0] > k:
        return found
    word = made.lexicon.words.get(made.tokens[found.last - 1].low)
    past = word is not None and any(form == "e" for _, form in word.verbs)
    subject = made.chunks[run[0]]
    single = subject.lemma != "" and not made.tokens[subject.last - 1].low.endswith("s") and made.tags[subject.last - 1].cls == "N"
    alone = all(made.kind(q) in "nP" for q in range(*run))
    return found._replace(form="fin", tense="past") if past and single and alone else found


def _definite_by_agent(made: Parse, k: int) -> Chunk:
    """ "a blacklisting by Norland": what has a doer is there."""
    found = made.chunks[k]
    if found.kind != "n" or found.definite:
        return found
    described = "A" in made.classes[found.first : found.last]
    if described and any(
        t.cls == "A" and "list" in made.lexicon.verb_classes.get(t.lemma, ()) for t in made.tags[found.first : found.last]
    ):
        return found._replace(definite=True)  # "blacklisted Norcom"
    if found.lemma not in made.lexicon.noun_classes:
        return found
    told = made.kinds[k - 1] == "S" and made.kinds[k + 1] == "v" and made.chunks[k + 1].form != "pp"  # "after sanctions hurt it"
    if k and made.kinds[k - 1] in "PS" and not told and made.chunks[k - 1].lemma in made.lexicon.sets.factive:
        return found._replace(definite=True)  # "because of a Norland ban"
    if k and made.chunks[k - 1].lemma == "in" and found.lemma in made.lexicon.sets.charge_papers:
        return found._replace(definite=True)  # "in an indictment, Norcom is accused"
    if k and _lives_with(made, k):
        return found._replace(definite=True)  # "to comply with a Norland ban"
    by = k + 3 if made.kinds[k + 1] == "P" and made.kinds[k + 2] == "n" and made.chunks[k + 1].lemma != "by" else k + 1
    if made.kinds[by] != "P" or made.chunks[by].lemma != "by" or made.kinds[by + 1] != "n":
        return found
    agent = made.chunks[by + 1]
    return found._replace(definite=True) if any(t.kind == "e" for t in made.tokens[agent.first : agent.last]) else found


def _lives_with(made: Parse, k: int) -> bool:
    """Whether what stands before is said of something that is there: "to comply with a ban", "the fallout from export curbs"."""
    foretold = made.lows(k)[0] in _NEW and made.says(made.lexicon.sets.warning)  # "warned of the impact of a ban"
    if made.kinds[k - 1] == "P" and made.kinds[k - 2] == "n" and made.chunks[k - 2].lemma in made.lexicon.sets.brunt and not foretold:
        return True
    verb = k - 2 if made.kinds[k - 1] == "P" else k - 1
    return made.kinds[verb] == "v" and made.chunks[verb].lemma in made.lexicon.sets.living_with and not made.chunks[verb].modal


def _share_forms(chunks: list[Chunk], line: Line) -> list[Chunk]:
    """ "plans to follow and avoid", "will bar and order", "must leave or be barred": a bare verb behind "and" shares the infinitive or the
    modal before it."""
    found = list(chunks)
    for k in [k for k, chunk in enumerate(found) if chunk.kind == "v"]:
        bare = found[k]
        if bare.form != "base" and (line.lows[bare.first] != "be" or line.lows[bare.first - 1] == "but"):
            found[k] = bare._replace(negated=True) if k and _shares_negation(found, k) else bare
        elif _helped(found, k, line.lexicon):
            found[k] = bare._replace(form="inf")
        elif _joined(found, k):
            before = _going_on(found, k)
            if before.form == "inf":
                together = k > 1 and found[k - 2] is before and before.negated  # "not to buy and use it"
                found[k] = bare._replace(form="inf", negated=bare.negated or together)
            elif before.modal:
                found[k] = bare._replace(form="fin", modal=before.modal, negated=before.negated)
    return found


def _going_on(chunks: list[Chunk], k: int) -> Chunk:
    """The verb whose form a bare one behind "and" shares: the nearest, or the infinitive before a clause that tells a past of a noun ("to
    follow Norland, which banned it, and bar it"); verb k itself where there is none."""
    verbs = [q for q in range(k - 1, max(-1, k - LOOK), -1) if chunks[q].kind == "v" and chunks[q].form != "ger"]
    if not verbs:
        return chunks[k]
    near = chunks[verbs[0]]
    told = verbs[1:] and chunks[verbs[0] - 1].kind == "W" and near.form == "fin" and near.tense in ("past", "perfect") and not near.modal
    aim = chunks[verbs[1]] if told else near
    return aim if aim.form == "inf" else near


def _shares_negation(chunks: list[Chunk], k: int) -> bool:
    """ "nor was it barred", "has not banned or restricted it"."""
    denied = k > 1 and chunks[k - 2].kind == "v" and chunks[k - 2].negated and chunks[k - 1].lemma == "or"
    return denied or chunks[k - 1].lemma == "nor"


def _helped(chunks: list[Chunk], k: int, lexicon: Lexicon) -> bool:
    """ "help ZTE get back": an infinitive without "to"."""
    q = k - 1
    while q >= 0 and chunks[q].kind in 'R"':
        q -= 1
    while q >= 2 and chunks[q].kind == chunks[q - 2].kind == "n" and chunks[q - 1].kind == "C":
        q -= 2
    return q >= 1 and chunks[q].kind == "n" and chunks[q - 1].kind == "v" and chunks[q - 1].lemma in lexicon.sets.helps


def _joined(chunks: list[Chunk], k: int) -> bool:
    """Whether a verb stands behind "and", or behind a comma in a series whose last verb does: "to watch it, log it and sell it"."""
    q = k - 1
    while q >= 0 and chunks[q].kind == "R":
        q -= 1
    if q < 0 or chunks[q].kind != ",":
        return q >= 0 and chunks[q].kind == "C"
    following = next((i for i in range(k + 1, min(len(chunks), k + LOOK)) if chunks[i].kind in "vS;W"), -1)
    return following > 0 and chunks[following].kind == "v" and any(chunks[i].kind in "C," for i in range(k + 1, following))
