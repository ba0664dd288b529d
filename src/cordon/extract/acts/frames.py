"""Finds the acts in a parsed sentence: which verb or noun names a measure, and whom it hits."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.constructions import gives_time_to_leave, more_time, partners, phrase_frame
from cordon.extract.acts.court_words import finds_no_wrong, forbids_abuse, is_acquittal, is_fee, is_look_up, sues_over_measure
from cordon.extract.acts.custody_acts import attending_frame, custody_frame, handing_frame, suspects, without_people
from cordon.extract.acts.dealing_nouns import dealing_noun
from cordon.extract.acts.easing_nouns import easing_noun, ended_part
from cordon.extract.acts.examined import examines_other, is_looked_at, matter
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.leading import gives_up, is_asked_for, is_topic, leads_on
from cordon.extract.acts.let_off_again import let_off_again, lets_resume
from cordon.extract.acts.licences import as_licence, licence_noun
from cordon.extract.acts.members import named_behind, told_in_part
from cordon.extract.acts.money import paid_for
from cordon.extract.acts.noun_frames import noun_frame, struck_off, tells_by_verb
from cordon.extract.acts.noun_hits import noun_hits
from cordon.extract.acts.other_frames import kept_from, other_frame
from cordon.extract.acts.own_acts import contested_frame, own_frame
from cordon.extract.acts.own_pleas import own_plea
from cordon.extract.acts.permission import is_bounded
from cordon.extract.acts.presence import payer
from cordon.extract.acts.prohibitions import handled, stopped_from, stops_misuse, their_makers
from cordon.extract.acts.questioning import questioned_frame
from cordon.extract.acts.reach import domain_end, members_of, opens_content, phrase_end, stands_behind, verb_hits, within
from cordon.extract.acts.restricted import restriction_of, stopped_restriction
from cordon.extract.acts.senses import meant
from cordon.extract.acts.spending import spent_on, without_money
from cordon.extract.acts.suits import against_state, is_of_users, own_noun, suitors
from cordon.extract.acts.suppliers import client_noun, supplied_by, supplied_to, supplier_frame
from cordon.extract.acts.supply_cuts import supply_cut
from cordon.extract.acts.taken_on import taken_on
from cordon.extract.acts.undecided import undecided_noun, undecided_verb
from cordon.extract.acts.verb_means import classes_of, entry_of
from cordon.extract.acts.winding_up import changes_owner, ordered_sale, winding_up
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_GOVERNING: Final = frozenset({"plan", "command", "urge", "refuse", "weigh", "propose", "persist"})
_NO_GOODS: Final = RESTRICTING | {"review", "probe", "prosecute", "accuse", "deny", "retaliate"}
_OF: Final = frozenset({"of"})
_WITH: Final = frozenset({"with"})  # "a deal with Norcom that ends a ban"
_SUPPLIES: Final = frozenset({"permit", "exclude", "limit"})  # who is let or barred may be the one who supplies
_CLAUSE: Final = 4  # chunks of a clause with "whether" in which its subject stands
_HALTED: Final = ("+hold", "+ice")
_ANY: Final = frozenset({"a", "an", "any"})
_NONE: Final = (0, 0)
_ALONE_NOTHING: Final = frozenset({"ease", "rework", "take-on"})


def find_frames(made: Parse, hits: list[Hit], lexicon: Lexicon) -> list[Frame]:
    """Every act with a target in its reach, in the order of the sentence."""
    found: list[Frame] = []
    for k, chunk in enumerate(made.chunks):
        if chunk.kind == "n":
            frame = _noun_act(made, k, hits, lexicon)
        elif chunk.kind == "v":
            frame = (
                supplier_frame(made, k, hits)
                or spent_on(made, k, hits)
                or questioned_frame(made, k, hits)
                or undecided_verb(made, k, hits)
                or custody_frame(made, k, hits)
                or handing_frame(made, k, hits)
                or attending_frame(made, k, hits)
                or winding_up(made, k, hits)
                or let_off_again(made, k, hits)
                or taken_on(made, k, hits)
                or _verb_frame(made, k, hits, lexicon)
                or other_frame(made, k, hits, lexicon)
                or handled(made, k, hits)
                or supply_cut(made, k, hits)
            )
        else:
            continue
        frame = without_people(meant(made, frame, lexicon)) if frame is not None else None
        if frame is None:
            continue
        frame.host = payer(made, k, frame.means) if chunk.form == "ger" and frame.host < 0 else frame.host
        frame.means = "limit" if frame.means == "permit" and is_bounded(made, frame) else frame.means
        frame.means = "review" if frame.means == "use" and is_looked_at(made, k) else frame.means
        found.append(frame)
    return without_money(found)


def _noun_act(made: Parse, k: int, hits: list[Hit], lexicon: Lexicon) -> Frame | None:
    """The frame of a noun phrase: a suit is its vendor's own or none; "blacklisted Norcom" has no noun."""
    nouns = made.chunks[k].nouns
    if lexicon.naming.isdisjoint(nouns):
        return noun_frame(made, k, hits, lexicon) if tells_by_verb(made, k) else None
    noun = nouns[-1]
    if (noun in lexicon.sets.suits or lexicon.noun_classes.get(noun) == "prosecute") and is_of_users(made, k, hits):
        return None
    if noun in lexicon.sets.suits:
        own = own_noun(made, k, hits)
        return own or (None if suitors(made, k, hits) or against_state(made, k) else noun_frame(made, k, hits, lexicon))
    return (
        struck_off(made, k, hits)
        or easing_noun(made, k, hits)
        or ended_part(made, k, hits)
        or licence_noun(made, k, hits)
        or undecided_noun(made, k, hits)
        or ordered_sale(made, k, hits)
        or dealing_noun(made, k, hits)
        or client_noun(made, k, hits)
        or noun_frame(made, k, hits, lexicon)
    )


def _verb_frame(made: Parse, k: int, hits: list[Hit], lexicon: Lexicon) -> Frame | None:
    if made.chunks[k].lemma not in lexicon.acting or gives_up(made, k, lexicon) or changes_owner(made, k) or gives_time_to_leave(made, k):
        return None
    end = domain_end(made, k)
    phrase = stopped_restriction(made, k, hits) or stopped_from(made, k, hits) or kept_from(made, k, hits) or more_time(made, k, hits)
    phrase = phrase or own_frame(made, k, end, hits) or contested_frame(made, k, hits) or phrase_frame(made, k, end, hits)
    phrase = as_licence(made, phrase, hits) if phrase is not None else own_plea(made, k, hits)
    if phrase is not None and phrase.means == "shun" and phrase.entry.endswith(_HALTED) and restriction_of(made, k, hits) >= 0:
        phrase = None  # "put the ban on ice"
    classes = classes_of(made, k, lexicon)
    if phrase is not None or not classes or (_only_governs(made, k, lexicon) and not within(hits, _done_to(made, k))):
        return phrase
    inner = restriction_of(made, k, hits)
    if inner >= 0 and suitors(made, inner, hits):
        return None  # "withdrew its lawsuit"
    if inner >= 0 and classes[0] == "review" and (_would_apply(made, inner) or made.tokens[made.chunks[inner].first].low in _ANY):
        return None  # "is looking into controls that would hit it", "debated a ban"
    if inner >= 0 and ("ease" in classes or classes[0] == "review" or is_asked_for(made, k, classes)):
        means = "reconsider" if classes[0] == "review" and "ease" not in classes else "ease"
        ruled = made.kind(inner) == "v"  # "lifted an order banning it"
        eased = _targets(made, inner, domain_end(made, inner), hits, "exclude") if ruled else noun_hits(made, inner, hits)
        eased = eased or [h for h in hits if h.chunk < k and stands_behind(made, h.chunk, _WITH)]
        return Frame(k, means, eased, max(end, domain_end(made, inner)), inner=inner, entry=entry_of(made, k)) if eased else None
    means = next((name for name in classes if name not in _ALONE_NOTHING), "")
    if (means == "discuss" and inner >= 0) or leads_on(made, k, means, lexicon) or _is_turned_away(made, k, means, lexicon):
        return None
    if not means or (means in ("limit", "exclude", "reprieve") and (inner >= 0 or _other_object(made, k, lexicon))):
        return None
    found = _targets(made, k, end, hits, means)
    if means == "supply" and not any(h.named for h in found) and any(h.named for h in within(hits, made.subject.get(k, _NONE))):
        found = []  # "Norcom supplies Norland's carriers"
    if means == "list" and any(made.kind(q) == "v" and made.marker.get(q) == "from" for q in range(k + 1, end)):
        means = "exclude"  # "blacklisted from supplying"
    means = "prosecute" if means == "exclude" and forbids_abuse(made, k) else means
    means = "reprieve" if means == "permit" and lets_resume(made, k, end) else means
    if made.chunks[k].lemma in lexicon.sets.emptying and found and all(stands_behind(made, h.chunk, _OF) for h in found):
        means = "remove"  # "must be cleared of Norcom gear"
    return Frame(k, means, found, end, entry=entry_of(made, k), negative=is_acquittal(made, k)) if found else None


def _targets(made: Parse, k: int, end: int, hits: list[Hit], means: str) -> list[Hit]:
    """The targets of a verb of that class; some classes want theirs close by, money may be for what stands further on."""
    found = (supplied_by(made, k, hits) if means in _SUPPLIES else []) or verb_hits(made, k, end, hits)
    found = supplied_to(made, k, end, (found, hits)) if means == "supply" else found
    if made.chunks[k].lemma in made.lexicon.sets.own_object:
        run = made.subject.get(k, _NONE) if made.chunks[k].passive else made.objects.get(k, _NONE)
        found = [h for h in within(found, run) if h.chunk == run[0] or made.kind(h.chunk - 1) in "C,"]
    if means in ("use", "shun", "remove") and not _is_close(made, k, found, end):
        found = []
    if means == "shun" and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "from":
        found = [h for h in found if not stands_behind(made, h.chunk, ("to",))]
    if means in ("review", "discuss") and examines_other(made, k, found):
        return []
    if means == "discuss":
        return [h for h in found if h.chunk in matter(made, k)]
    if means == "fund":
        return paid_for(made, k, found, hits)
    if not found and (means == "probe" or (means == "review" and made.kind(end + 1) == "n")) and opens_content(made, k, end):
        return within(hits, (end, end + _CLAUSE))  # "is investigating whether Norcom violated"
    if (means == "prosecute" and _is_no_case(made, k, found)) or (means == "probe" and is_look_up(made, k)):
        return []
    if means == "prosecute" and not found:
        return suspects(made, k, hits)
    if means == "retaliate" and not found:
        return list(hits)  # what is avenged stands anywhere: "vowed to retaliate if Norcom is banned"
    return found or (partners(made, k, hits) if means == "use" else []) or (their_makers(made, k, hits) if means == "exclude" else [])


def _is_no_case(made: Parse, k: int, found: list[Hit]) -> bool:
    """Whether a verb of prosecution means something else: a price, a punished state, a ruling that finds nobody guilty."""
    return is_fee(made, k, found) or _hits_state(made, k) or finds_no_wrong(made, k) or sues_over_measure(made, k, found)


def _would_apply(made: Parse, noun: int) -> bool:
    """ "export controls that would prevent": a rule that is not there yet."""
    return any(
        made.parent.get(q) == (noun, "rel") and made.chunks[q].modal in ("would", "could") for q in range(noun + 1, len(made.chunks))
    )


def _hits_state(made: Parse, k: int) -> bool:
    """ "punish Norland for its curbs on Norcom": whether the object of verb k is a state by name."""
    if made.chunks[k].lemma not in made.lexicon.sets.faulting:
        return False
    first, last = made.objects.get(k, _NONE)
    mention = made.tokens[made.chunks[first].last - 1].mention if first < last else None
    return mention is not None and mention.kind in (NameKind.PLACE, NameKind.SEAT)


def _is_close(made: Parse, k: int, found: list[Hit], end: int) -> bool:
    """Whether the target is the object (or passive subject) itself, or behind the verb's own preposition."""
    chunk = made.chunks[k]
    found = [h for h in found if not (_is_no_goods(made, h.chunk) or _is_under(made, k, h.chunk))]
    if not found:
        return False
    if chunk.lemma in made.lexicon.sets.business:
        held = range(*made.objects.get(k, _NONE)) if chunk.particle == "with" else range(0)
        return any(made.chunks[h.chunk - 1].lemma == "with" or h.chunk in held for h in found if h.chunk)
    if k not in made.objects or chunk.passive:
        # "flew to Oslo to meet Norcom"
        return chunk.passive or not any(
            made.chunks[q].form == "inf" and made.parent.get(q, (-1,))[0] == k for q in range(k, found[0].chunk)
        )
    first, last = made.objects[k]
    if made.lexicon.noun_classes.get(made.chunks[first].lemma) in _NO_GOODS:
        return False  # "launched a review of Norcom"
    closed = phrase_end(made, last, end)
    near = within(found, (first, closed)) or named_behind(made, (first, last), found)
    return bool(near or members_of(made, (first, last), end, found) or told_in_part(made, closed, found))


def _is_no_goods(made: Parse, q: int) -> bool:
    """ "a Norcom executive", "went ahead with the ban on Norcom": nothing that a buyer has."""
    p, relation = made.parent.get(q, (-1, ""))
    about = relation not in ("obj", "subj", "") and made.kind(p) == "n" and p == q - 2
    no_goods, acts = made.lexicon.sets.no_goods, made.lexicon.noun_classes
    lemmas = (made.chunks[q].lemma, made.chunks[p].lemma if about else "")
    return lemmas[0] in no_goods or lemmas[1] in no_goods or acts.get(lemmas[1]) in _NO_GOODS or _beside_goods(made, q)


def _is_under(made: Parse, k: int, q: int) -> bool:
    """ "pushes ahead with plans to bar Norcom", "goes ahead with the Norcom ban": what another act behind verb k is done to."""
    p, relation = made.parent.get(q, (-1, ""))
    done_to = relation == "obj" and p > k and not (RESTRICTING | {"permit"}).isdisjoint(verb_classes(made, p))
    return done_to or made.lexicon.noun_classes.get(made.chunks[q].lemma) in RESTRICTING


def _beside_goods(made: Parse, q: int) -> bool:
    """ "use a market dominated by Norcom": behind a participle that tells of no making or selling."""
    p, relation = made.parent.get(q, (-1, ""))
    sets = made.lexicon.sets
    return relation == "by" and made.kind(p) == "v" and made.chunks[p].lemma not in sets.makes | sets.built | sets.supplying


def _other_object(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "block the deal", "bar the bill", "cut off from our intelligence": what is stopped is no product."""
    if made.chunks[k].particle == "off" and any(not lexicon.sets.secrets.isdisjoint(c.nouns) for c in made.chunks[k + 1 : k + _CLAUSE]):
        return True
    passive = made.subject.get(k, _NONE) if made.chunks[k].passive else _NONE
    return any(_is_no_product(made.chunks[q].lemma, lexicon) for q in range(*made.objects.get(k, passive)))


def _is_no_product(lemma: str, lexicon: Lexicon) -> bool:
    return lemma in lexicon.sets.not_products or lemma in lexicon.sets.entries


def _is_turned_away(made: Parse, k: int, means: str, lexicon: Lexicon) -> bool:
    """ "blocked the state from banning", "opted against Norcom": the verb is about the act behind, or takes nobody."""
    kept = made.chunks[k].passive or made.marker.get(k) == "from"
    if means == "use" and (is_topic(made, k) or _goes_ahead(made, k) or (kept and _for_harm(made, k, lexicon))):
        return True
    if means == "exclude" and stops_misuse(made, k):
        return True
    against = made.kinds[k + 1] == "P" and made.chunks[k + 1].lemma == "against" and made.kinds[k + 2] == "n"
    return against and (means == "use" or lexicon.noun_classes.get(made.chunks[k + 2].lemma, "") in RESTRICTING)


def _goes_ahead(made: Parse, k: int) -> bool:
    """ "pressed ahead with letting it in", "with the decision to let it in": what somebody goes on with is that act."""
    q = k + 1
    while made.kinds[q] == "R":
        q += 1
    if made.kinds[q] != "P" or made.chunks[q].lemma != "with":
        return False
    return made.kinds[q + 1] == "v" or (made.kinds[q + 2] == "v" and made.parent.get(q + 2) == (q + 1, "comp"))


def _for_harm(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "could be used for espionage", "to spy": no buyer uses it."""
    wrongs = lexicon.sets.misuses
    return any(wrongs.intersection(c.nouns) or (c.kind == "v" and c.lemma in wrongs) for c in made.chunks[k + 1 : k + _CLAUSE + 1])


def _done_to(made: Parse, k: int) -> Run:
    """The object of verb k, the subject of a passive ("was kept from bidding")."""
    return (made.subject if made.chunks[k].passive else made.objects).get(k, _NONE)


def _only_governs(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "ruled out deploying", "ordered providers to cut off": the verb only governs the act behind it."""
    chunk = made.chunks[k]
    effect = lexicon.verb_effects.get(f"{chunk.lemma}-{chunk.particle}" if chunk.particle else chunk.lemma)
    last = made.objects.get(k, (0, k + 1))[1]
    behind = range(k + 1, min(last + 4, len(made.chunks)))
    return effect in _GOVERNING and any(made.kind(q) == "v" and made.parent.get(q) == (k, "comp") for q in behind)
