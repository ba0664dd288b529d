"""Finds the acts that nouns name: "the ban on Norcom", "the barring of Norcom", "blacklisted Norcom", "faces scrutiny"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.bound_nouns import bound_frame, covered
from cordon.extract.acts.court_words import alleged_of, is_court_hearing, is_court_trial, is_idiom, is_stated
from cordon.extract.acts.custody_acts import held_before
from cordon.extract.acts.described import described_class, described_members
from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.entries import entry_class, is_list
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.money import pays_for
from cordon.extract.acts.noun_hits import noun_hits, relative_hits
from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.acts.resisted import resisting
from cordon.extract.acts.restricted import is_braved, is_heeded
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.lone_states import is_on_place, suffered_by_states
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.drafted import is_talk
from cordon.extract.words.lexicon import Lexicon
from cordon.model.act import ORIGIN
from cordon.names import NameKind

DESCRIBED: Final = "verbs.toml:telling_fate"  # the entry of what words before a vendor's name say was done to it
_TO: Final = frozenset({"to"})
_FROM: Final = 5  # chunks from "the removal of" to "from"
_VAGUE: Final = frozenset({"limit", "advise"})  # classes whose nouns say little alone: "the restrictions", "the warning"
_ACTIVITIES: Final = frozenset({"use", "deal", "quit", "supply", "take-part"})
_NOMINAL: Final = RESTRICTING | {"shun"}  # classes of verbs that are acts as nouns too
_CLAUSE: Final = 7  # chunks behind a noun of examining in which the subject of its clause stands
_ASKING: Final = frozenset({"inquiry", "enquiry"})
_LOSING: Final = frozenset({"lose", "forfeit"})
_BELOW: Final = frozenset({"under", "below", "above", "beneath", "than"})
_CASES: Final = frozenset({"prosecute", "probe"})
_BOUGHT: Final = frozenset({"purchase", "order", "import", "procurement", "installation", "use", "approval"})
_DISCOURAGING: Final = frozenset({"discourage", "deter"})
_ASIDE: Final = 6  # chunks of what stands between commas behind a noun
_NONE: Final = (0, 0)


def noun_frame(made: Parse, k: int, hits: list[Hit], lexicon: Lexicon) -> Frame | None:
    """The frame of the noun phrase k when its head, or a verb in it, names an act and a target is in its reach."""
    head = _head(made, k)
    if head in lexicon.bound_nouns:
        return bound_frame(made, k, hits)
    named = lexicon.noun_classes.get(head, "") or entry_class(made, k) or _gerund_class(made, k, lexicon)
    told = named or described_class(made, k, hits)
    means = _sense(made, k, hits, told) if told else ""
    if not means or _is_hit_with(made, k):
        return None
    stated = means == "prosecute" and is_stated(made, k) and not alleged_of(made, k, hits)
    if (
        (means == "review" and is_court_hearing(made, k))
        or (means in ("prosecute", "review") and is_idiom(made, k))
        or _is_listener(made, k, means)
        or (means in _CASES and _is_of_others(made, k))
        or (means == "reprieve" and made.kind(k - 1) == "P" and made.chunks[k - 1].lemma == "without")  # "without a temporary licence"
    ):
        return None
    if means in _ACTIVITIES and (_is_advised_against(made, k) or (means != "supply" and resisting(made, k) >= 0)):
        means = "use"  # "warned against the purchase of Norcom gear"
    elif means == "quit" and _ends_buying(made, k):
        means = "exclude"
    elif means in _ACTIVITIES:
        return None
    if (
        stated
        or (means == "advise" and is_braved(made, k))
        or (means in RESTRICTING and (_is_elsewhere(made, k) or is_heeded(made, k, hits)))
        or _is_gauge(made, k, means)
    ):
        return None
    if head in lexicon.sets.entries and any(h.named for h in hits):
        hits = [h for h in hits if h.named]  # "its inclusion on a list of Norlandic firms"
    vague = (means in _VAGUE and _is_bare(made, k, hits)) or (means == "review" and _is_some(made, k, hits))
    found = [] if vague or _asks_who(made, k) else covered(made, k, hits) or noun_hits(made, k, hits)
    found += [h for h in described_members(made, k, hits) if h not in found]
    if means in RESTRICTING:
        found = [h for h in found if not _is_no_object(made, h, means)]
    if not found and means == "advise" and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "over":
        found = within(hits, (k + 1, k + 4))  # "issued warnings over Norcom"
    found = found or _suffered(made, k, hits) or (_harmed(made, k, hits) if means in RESTRICTING else [])
    found = found or (held_before(made, k, hits) or alleged_of(made, k, hits) if means == "prosecute" else [])
    if not found and means in ("probe", "review"):
        found = _asked_of(made, k, hits)
    if means in ("fund", "retaliate") and not any(h.named for h in found):
        found = within(hits, (k, len(made.chunks))) or found  # "a scheme to pay Norlandic carriers for replacing Norcom gear"
    return Frame(k, means, found, domain_end(made, k), entry=f"nouns.toml:{head}" if named else DESCRIBED) if found else None


def tells_by_verb(made: Parse, k: int) -> bool:
    """Whether a phrase may tell an act without a noun that names one: "the barring of Norcom", "blacklisted Norcom"."""
    chunk = made.chunks[k]
    classes = made.classes[chunk.first : chunk.last]
    return "A" in classes or "V" in classes or made.spelled[chunk.last - 1].endswith("ing")


def _asks_who(made: Parse, k: int) -> bool:
    """ "an inquiry into who told a paper that Norcom would": whoever did is looked for."""
    return made.kind(k + 1) == "P" and made.kind(k + 2) == "W" and made.chunks[k + 2].lemma == "who"


def _is_no_object(made: Parse, hit: Hit, means: str) -> bool:
    """ "the removal of a Norcom executive", "awarded the replacement of its core to Norcom": what the act is not done to."""
    given = means == "remove" and stands_behind(made, hit.chunk, _TO)
    return given or made.chunks[hit.chunk].lemma in made.lexicon.sets.staff


def _is_of_others(made: Parse, k: int) -> bool:
    """ "the detention of two Canadians", "inquiries from customers": people told by where they are from are none of a vendor's."""
    if made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "from":
        return made.chunks[k + 2].lemma in made.lexicon.hedges["followers"] and made.chunks[k].lemma in _ASKING
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" and made.kind(k + 2) == "n"
    last = made.tokens[made.chunks[k + 2].last - 1].mention if of else None
    return last is not None and last.kind is NameKind.DEMONYM


def _is_listener(made: Parse, k: int, means: str) -> bool:
    """ "told the inquiry that": who is spoken to."""
    verb, relation = made.parent.get(k, (-1, ""))
    told = relation == "obj" and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.telling
    return told and means in ("probe", "review", "prosecute")


def _is_some(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "after a legal review": one that nothing says to be about a vendor, in a circumstance."""
    some = made.tokens[made.chunks[k].first].low in ("a", "an") and made.kind(k - 1) in "PS"
    return some and not within(hits, (k, domain_end(made, k)))


def _sense(made: Parse, k: int, hits: list[Hit], means: str) -> str:
    """A trial before a court is none of a network; money counts with what it is for."""
    if means == "fund" and any(h.chunk == k and h.token < made.chunks[k].possessor for h in hits):
        return ""  # "compel Norcom's aid"
    if means == "fund" and _is_lost(made, k):
        return ""
    if means == "use" and made.chunks[k].lemma == "trial" and is_court_trial(made, k, hits):
        return "prosecute"
    return means if means != "money" else "fund" if pays_for(made, k) else ""


def _is_lost(made: Parse, k: int) -> bool:
    """ "will be shut out of the subsidy", "lose their grants": money that somebody gets no more; "carriers that win subsidies": what tells
    who is meant."""
    p, relation = made.parent.get(k, (-1, ""))
    if made.kind(p) != "v":
        return False
    chunk = made.chunks[p]
    if relation == "obj" and made.is_relative(p) and not pays_for(made, k):
        noun = made.chunks[made.parent[p][0]].lemma
        return noun in made.lexicon.actor_nouns["company"] or noun in made.lexicon.sets.buyers
    shut_out = relation in ("of", "from") and "exclude" in made.lexicon.verb_classes.get(with_particle(chunk), ())
    return shut_out or (relation == "obj" and chunk.lemma in _LOSING)


def _asked_of(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "a probe into whether Norcom broke its rules", "an inquiry, called Ash, into how": who the question is about."""
    closed = next((q for q in range(k + 2, min(k + _ASIDE, len(made.chunks))) if made.kind(q) == ","), k) if made.kind(k + 1) == "," else k
    aims = made.kind(closed + 1) == "v" and made.chunks[closed + 1].form == "inf"  # "an inquiry to determine whether Norcom"
    asks = (made.kind(closed + 1) == "P" or aims) and made.kind(closed + 2) == "S"
    if asks:
        return within(hits, (closed + 2, closed + _CLAUSE))
    beside = made.kind(k + 1) == "," and made.kind(k + 2) == "v" and made.chunks[k + 2].lemma in made.lexicon.sets.summons
    return within(hits, (k + 2, domain_end(made, k + 2))) if beside else []  # "opened a probe, asking for details on Norcom's servers"


def _head(made: Parse, k: int) -> str:
    """The noun that names the act; of "the Norcom extradition battle", "the Norcom ban bill" the one before the last."""
    nouns = made.chunks[k].nouns
    if nouns[1:] and nouns[-1] in made.lexicon.sets.affairs and made.lexicon.noun_classes.get(nouns[-2]) in _CASES:
        return nouns[-2]
    headed = bool(nouns[1:]) and made.lexicon.noun_classes.get(nouns[-2]) in RESTRICTING
    if headed and (nouns[-1] in made.lexicon.sets.rules or is_talk(nouns[-1], made.lexicon)):
        return nouns[-2]
    return nouns[-1] if nouns else ""


def _is_gauge(made: Parse, k: int, means: str) -> bool:
    """ "slips under the limit", "a weight limit": how much something may be, whoever makes it; "a profit warning"; "a travel ban"."""
    sets, nouns = made.lexicon.sets, made.chunks[k].nouns
    if nouns[1:] and means in RESTRICTING and not sets.journeys.isdisjoint(nouns[:-1]):
        return True
    if means != "limit":
        return means == "advise" and not sets.warned_of.isdisjoint(nouns[:-1])
    if nouns[-1] in sets.gauges and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" and made.lows(k)[-1] != nouns[-1]:
        return True  # "showed the limits of Norcom's reach"
    below = made.kind(k - 1) in "PS" and made.chunks[k - 1].lemma in _BELOW
    return nouns[-1] in sets.gauges and (below or not sets.gauged.isdisjoint(nouns[:-1]))


def _ends_buying(made: Parse, k: int) -> bool:
    """ "a halt to purchases of Norcom cameras", "a freeze on imports": an end of buying or selling."""
    behind = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("to", "on", "of") and made.kind(k + 2) == "n"
    return behind and (made.chunks[k + 2].lemma in _BOUGHT or made.lexicon.noun_classes.get(made.chunks[k + 2].lemma) == "supply")


def _is_advised_against(made: Parse, k: int) -> bool:
    p, relation = made.parent.get(k, (-1, ""))
    discouraged = relation == "obj" and made.chunks[p].lemma in _DISCOURAGING  # "discourages the use of Norcom phones"
    return discouraged or (relation == "against" and made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.pressing)


def _is_hit_with(made: Parse, k: int) -> bool:
    """ "expects to be hit by Norland curbs": how far the verb has got counts, and the verb is an act of its own."""
    if made.kinds[k - 1] != "P" or made.chunks[k - 1].lemma not in ("with", "by"):
        return False
    nouns = made.chunks[k].nouns
    drafted = nouns[1:] and nouns[-1] in made.lexicon.sets.rules  # "target it with a sanctions bill"
    return made.chunks[verb_before(made, k - 1)].lemma in made.lexicon.sets.hitting and bool(nouns) and not drafted


def _is_bare(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "the curbs would hurt", "the warnings did not deter": without anybody of its own the noun has no content (rule 9)."""
    chunk = made.chunks[k]
    p, relation = made.parent.get(k, (-1, ""))
    placed = len(chunk.nouns) > 1 or any(t.mention is not None and t.mention.place for t in made.tokens[chunk.first : chunk.last])
    told = placed or relation == "obj" or (p >= 0 and made.chunks[p].passive) or made.parent.get(k + 2) == (k, "rel")
    return not told and not within(hits, (k, domain_end(made, k))) and not relative_hits(made, k, hits)


def struck_off(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom's removal from the blacklist", "the removal of Norcom from the list": the end of its listing."""
    if made.chunks[k].lemma not in made.lexicon.sets.strikings:
        return None
    q = next(
        (q for q in range(k + 1, min(k + _FROM, len(made.chunks))) if made.kind(q) == "P" and made.chunks[q].lemma in ("from", "off")), -1
    )
    if q < 0 or made.kind(q + 1) != "n" or not is_list(made.chunks[q + 1].nouns[-1:]) or verb_between(made, k, q):
        return None
    of = made.kind(q + 2) == "P" and made.chunks[q + 2].lemma == "of" and made.chunks[q + 1].lemma == "list"
    if of and made.lexicon.sets.shut_out.isdisjoint(made.lows(q + 3)):
        return None  # "from the list of suppliers"
    found = [h for h in noun_hits(made, k, hits) if h.chunk <= q]
    inner = q + 1 if made.lexicon.noun_classes.get(made.chunks[q + 1].lemma) == "list" else -1
    return Frame(k, "reprieve", found, domain_end(made, k), inner=inner, entry="verbs.toml:strikings") if found else None


def verb_between(made: Parse, k: int, q: int) -> bool:
    """Whether a verb stands between two chunks."""
    return "v" in made.kinds[k + 1 : q]


def _gerund_class(made: Parse, k: int, lexicon: Lexicon) -> str:
    """ "Norland's blacklisting of Norcom", "the barring of Norcom": a verb as a noun has the class of the verb."""
    if not made.spelled[made.chunks[k].last - 1].endswith("ing") or made.kind(k + 1) != "P" or made.chunks[k + 1].lemma != "of":
        return ""
    return next((name for name in verb_classes(made, k) if name in _NOMINAL), "")


def _is_elsewhere(made: Parse, k: int) -> bool:
    """Sanctions on a state, or rules that somebody breaks, are no measure against the vendor."""
    p, relation = made.parent.get(k, (-1, ""))
    spared = relation == "subj" and made.chunks[p].negated and made.chunks[p].lemma in made.lexicon.sets.covering
    if is_on_place(made, k) or spared:
        return True  # "the ban does not affect Norcom's phones"
    escaped = (
        made.lexicon.verb_effects.get(made.chunks[p].lemma) == "escape" and made.lexicon.noun_classes.get(made.chunks[k].lemma) == "exclude"
    )
    if p >= 0 and (
        (made.chunks[p].lemma in made.lexicon.sets.breaking and not escaped and (relation != "subj" or made.chunks[p].passive))
        or (relation in ("of", "against", "to") and made.lows(p)[-1] in made.lexicon.sets.breaches)
    ):
        return True
    if (relation == "despite" and made.kind(k - 2) == "n" and _is_place(made, k - 2)) or suffered_by_states(made, k):
        return True  # "sold it to Norland despite sanctions"
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in ("on", "against") or made.kind(k + 2) == " " or made.kind(k + 3) == "v":
        return False
    return _is_place(made, k + 2)


def _is_place(made: Parse, k: int) -> bool:
    mention = made.tokens[made.chunks[k].last - 1].mention
    return mention is not None and mention.kind is NameKind.PLACE


def _harmed(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "a Norland ban hurt Norcom": the one that a measure harms is the one that it hits."""
    verb, relation = made.parent.get(k, (-1, ""))
    if made.kind(k - 1) == "P" and made.chunks[k - 1].lemma == "with":
        hitting = verb_before(made, k - 1)
        struck = hitting >= 0 and made.chunks[hitting].lemma in made.lexicon.sets.hitting
        return within(hits, made.objects.get(hitting, _NONE)) if struck else []  # "target it with a sanctions bill"
    harms = relation == "subj" and made.chunks[verb].lemma in made.lexicon.sets.harms and not made.chunks[verb].passive
    return [h for h in within(hits, made.objects.get(verb, _NONE)) if not h.id.startswith(ORIGIN)] if harms else []


def _suffered(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Huawei is under scrutiny", "ZTE faces a ban": the subject suffers the act."""
    p, relation = made.parent.get(k, (-1, ""))
    suffers = made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.suffering and relation in ("obj", "under", "subj")
    suffers = suffers or (relation == "for" and made.chunks[p].passive and made.chunks[p].lemma in made.lexicon.sets.put_up)
    if suffers and p not in made.subject:
        return doer_hits(made, p, hits)  # "continues to face scrutiny"
    return within(hits, made.subject[p]) if suffers else []
