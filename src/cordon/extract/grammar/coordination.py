"""What a verb behind "and" goes with: one of its form, or the clause of its level."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite, verb_before
from cordon.names import NameKind

_POINTING: Final = frozenset({"it", "them"})
_SUFFERED: Final = RESTRICTING | {"prosecute", "permit", "probe"}  # classes of verbs that say nothing without an object


def clause_before(made: Parse, p: int) -> int:
    """The verb of the clause that goes on behind "and" at chunk p with a subject of its own: behind a comma the main clause, else the
    nearest with a tense that describes no noun; -1 if there is none."""
    parted = made.kind(p - 1) in ',"'
    at = verb_before(made, p - 1)
    for _ in range(LOOK):
        above, relation = made.parent.get(at, (-1, ""))
        under = relation in ("comp", "adv") and parted and '"' not in made.kinds[max(above, 0) : at]
        own = is_finite(made.chunks[at]) and relation not in ("rel", "subj") and not under
        if own or not 0 <= above < at:
            break
        at = above
    while at > 0 and made.kind(at) != "v":
        at = verb_before(made, at)
    return at


def govern_coordinated(made: Parse, k: int, p: int) -> None:
    """ "to ban and to remove": what governs the first of its form governs it too."""
    for q in range(p - 1, max(-1, p - LOOK), -1):
        if made.chunks[q].kind == "v" and made.chunks[q].form == made.chunks[k].form and not _is_done_to_itself(made, q, k):
            _share_links(made, q, k)
            return
    verb = verb_before(made, p - 1)
    if verb >= 0:
        left = made.chunks[p].lemma == "but" and made.chunks[k].form == "inf" and made.chunks[p - 1].lemma in made.lexicon.sets.alternatives
        made.parent[k] = (verb, "comp" if left else "conj")  # "had no choice but to ban"


def _is_done_to_itself(made: Parse, q: int, k: int) -> bool:
    """ "to allow its gear to be used but to exclude it": who suffers the passive infinitive q is no doer of verb k."""
    done_to = made.chunks[q].passive and made.chunks[q].form == "inf" and not made.chunks[k].passive
    return done_to and made.kind(k + 1) == "n" and made.lows(k + 1)[0] in _POINTING


def goes_on_outside(made: Parse, k: int, q: int) -> int:
    """The verb whose subject verb k shares: q right before it, or the one that tells q's clause, where the clause is about a vendor or has
    another tense ("said Norcom was a threat and urged allies", "demanded that it withdraw and threatened to sue")."""
    lemma, lexicon = made.chunks[k].lemma, made.lexicon
    q = _over_wish(made, k, q)
    presses = lemma in lexicon.pressing or lemma in lexicon.sets.wants
    classes = verb_classes(made, k)
    lists = any(phrase.means in RESTRICTING for phrase in lexicon.phrases.get(lemma, ()))  # "and put it on a blacklist"
    pointing = made.kind(k + 1) == "n" and made.lows(k + 1)[0] in _POINTING
    hits = pointing and (lists or "prosecute" in classes or made.chunks[k].modal != "")  # "and sues it", "and would let it build"
    acts = presses or hits or not RESTRICTING.isdisjoint(classes)  # no vendor's deed
    says = lemma in lexicon.sets.clause_verbs and made.lows(q)[0] == "had"  # "said it had lied and pledged to", not "had lied and lost"
    if not (acts or says or made.chunks[k].lemma in made.lexicon.sets.threatening) or made.chunks[k].passive:
        return q
    first = made.subject[q][0]
    told = made.kind(first - 1) == "S" and made.chunks[first - 1].lemma == "that" and made.kind(first - 2) == "n"
    if told and presses and made.kind(k - 1) == "C" and made.kind(k - 2) == "," and (verb := verb_before(made, first - 2)) in made.subject:
        return verb  # "arrested her on the grounds that the firm had lied, and asked Norland to"
    if acts and made.chunks[k].modal and (verb := _over_evidence(made, first)) >= 0:
        return verb
    telling = first - 2 if made.kind(first - 1) == "S" and made.chunks[first - 1].lemma == "that" else first - 1
    any_tense = made.chunks[k].tense == "perfect" or made.chunks[k].modal == "would"
    tenses = (made.chunks[k].tense, *(("past", "present") if any_tense else ()))  # "said it is a risk and has banned it"
    if made.kind(telling) != "v" or telling not in made.subject or made.chunks[telling].tense not in tenses:
        return q
    vendor = acts and _is_vendor_or_goods(made, first)
    inner = made.chunks[q]
    before = inner.form == "base" or inner.modal != "" or inner.tense == "present" or made.lows(q)[0] == "had"
    later = made.chunks[k].tense == "past" and before
    return telling if vendor or later else q


def _over_evidence(made: Parse, first: int) -> int:
    """ "said it had no proof that Norcom spied and would let it build", "saw no reason to think that": the verb whose subject has found or
    thinks what the clause of the vendor at chunk `first` tells; -1 if there is none."""
    if made.kind(first - 1) != "S" or made.chunks[first - 1].lemma != "that" or not _is_vendor_or_goods(made, first):
        return -1
    verb = verb_before(made, first - 2)
    while verb >= 0 and (verb not in made.subject or made.lows(made.subject[verb][0]) == ["there"]):
        verb = verb_before(made, verb - 1)
    return verb


def _is_vendor_or_goods(made: Parse, q: int) -> bool:
    """ "Norcom", "Norcom cameras": what bars nobody."""
    chunk = made.chunks[q]
    last = chunk.last - 1 if not chunk.lemma else chunk.first if chunk.lemma in made.lexicon.sets.owned else -1
    mentions = (made.tokens[i].mention for i in range(last, chunk.last)) if last >= 0 else ()
    return any(mention is not None and mention.kind is NameKind.VENDOR for mention in mentions)


def _over_wish(made: Parse, k: int, q: int) -> int:
    """ "wants Norcom removed from the list and has accused": of a participle q the verb that wishes it, where verb k has auxiliaries."""
    wishing = made.subject[q][0] - 1
    wished = made.kind(wishing) == "v" and made.chunks[wishing].lemma in made.lexicon.sets.resulting and wishing in made.subject
    told = is_finite(made.chunks[k]) and made.chunks[k].last - made.chunks[k].first > 1 and not made.chunks[k].passive
    return wishing if wished and told else q


def _share_links(made: Parse, q: int, k: int) -> None:
    if q in made.parent:
        made.parent[k] = made.parent[q]
    if q in made.subject:
        made.subject[k] = made.subject[q]
    if q in made.marker:
        made.marker[k] = made.marker[q]


def _share_progress(made: Parse, q: int, k: int) -> None:
    """ "is replacing its routers and removing cameras": a gerund right behind "and" goes with the progressive before it; "is not banning it
    but limiting its use" is doing the one behind "but"."""
    first = made.chunks[q]
    if first.form != "fin" or first.tense != "progressive" or made.kind(k - 1) != "C" or q not in made.subject:
        return
    denied = first.negated and not _turns(made, k)
    shared = made.chunks[k]._replace(form="fin", tense=first.tense, modal=first.modal, negated=made.chunks[k].negated or denied)
    made.chunks = [*made.chunks[:k], shared, *made.chunks[k + 1 :]]
    made.subject[k] = made.subject[q]
    made.parent[k] = made.parent.get(q, (q, "conj"))


def _share_perfect(made: Parse, q: int, k: int) -> None:
    """ "has dropped Norcom and chosen Sudcom": a participle with an object right behind "and" goes with the perfect before it."""
    first = made.chunks[q]
    if first.tense != "perfect" or first.passive or first.form != "fin" or q not in made.subject or k not in made.objects:
        return
    if made.kind(k - 2 if made.kind(k - 1) == "R" else k - 1) != "C":
        return
    shared = made.chunks[k]._replace(form="fin", tense="perfect", passive=False, modal=first.modal, negated=first.negated)
    made.chunks = [*made.chunks[:k], shared, *made.chunks[k + 1 :]]
    made.subject[k] = made.subject[q]


def _turns(made: Parse, k: int) -> bool:
    """ "but instead limiting": the opposite of what is denied before."""
    q = back(made, k)
    return made.chunks[q].lemma == "but"


def share_voice(made: Parse, verbs: Sequence[int]) -> None:
    """ "was fined and banned": behind "and", a past form that has no object and needs one shares the auxiliary of the passive before."""
    for k in verbs:
        found, (q, relation) = made.chunks[k], made.parent.get(k, (-1, ""))
        if relation == "conj" and found.form == "ger":
            _share_progress(made, q, k)
        elif relation == "conj" and found.form == "pp":
            _share_perfect(made, q, k)
        if relation != "conj" or found.passive or found.form != "fin" or found.tense != "past" or k in made.objects:
            continue
        first = made.chunks[q]
        if first.passive and not _SUFFERED.isdisjoint(verb_classes(made, k)):
            negated = found.negated or first.negated
            shared = found._replace(passive=True, tense=first.tense, modal=first.modal, negated=negated, form=first.form)
            made.chunks = [*made.chunks[:k], shared, *made.chunks[k + 1 :]]
