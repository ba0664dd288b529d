"""A vendor's name in another sense: look-alikes, stars and videos, lists and tournaments, a post on the app are not its products."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.prohibitions import is_force, may_rule
from cordon.extract.acts.reach import stands_behind
from cordon.extract.acts.verb_means import classes_of
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, phrase_start
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_Duty = tuple[int, tuple[int, int], int]
_REACH: Final = 6  # chunks from a verb to what it keeps somebody from
_CHARGED: Final = frozenset({"charge", "convict", "sue"})
_POSTED: Final = frozenset({"on", "via", "through"})
_CLAUSE: Final = 3  # chunks from the object of a command to what is to be done
_FROM: Final = frozenset({"from", "off"})
_VIA: Final = frozenset({"use", "permit"})
_STATELY: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.AGENCY, NameKind.HOLDER, NameKind.DEMONYM})
_OWN: Final = frozenset({"its", "their"})  # "the ban forced Norcom to shut its plants": it is hit
_CHARGING: Final = frozenset({"accuse", "judge"})  # classes of verbs
_TURNING_DOWN: Final = frozenset({"exclude", "shun"})
_DEALINGS: Final = RESTRICTING | {"use", "shun", "permit"}
_BUYING: Final = frozenset({"use", "shun", "permit"})


def meant(made: Parse, frame: Frame, lexicon: Lexicon) -> Frame | None:
    """The frame with the targets that are meant; None when none is."""
    if frame.means == "prosecute":
        frame.hits = [h for h in frame.hits if not _is_user(made, frame.k, h, lexicon)]
        return frame if frame.hits else None
    if frame.means in ("probe", "review"):
        frame.hits = [h for h in frame.hits if not _is_leak(made, (frame.k, h), lexicon)]
        return frame if frame.hits else None
    if frame.means not in _DEALINGS:
        return frame
    if (frame.means == "use" and _serves_as(made, frame, lexicon)) or _is_of_measure(made, frame, lexicon) or _is_politics(made, frame):
        return None
    if frame.means == "remove" and made.kinds[frame.k] == "v" and (_takes_data(made, frame) or _takes_out_rule(made, frame.k, lexicon)):
        return None
    if frame.means in _TURNING_DOWN and _is_kept_from_other(made, frame, lexicon):
        return None
    if made.kinds[frame.k] == "v" and (
        _is_no_market(made, frame, lexicon)
        or _halts_trading(made, frame)
        or _is_power(made, frame.k, lexicon)
        or _is_by_thing(made, frame)
        or _is_thrown_off(made, frame)
    ):
        return None
    duties = list(_duties(made))
    frame.hits = [h for h in frame.hits if not (_is_other(made, frame, h, lexicon) or any(_bears(made, frame, h, one) for one in duties))]
    return frame if frame.hits else None


def _duties(made: Parse) -> Iterator[_Duty]:
    """The commands of a sentence ("requires Norcom and Sudcom to remove the app") but for those to sell: verb, who is told, what to do."""
    for v in made.verbs:
        first, last = made.objects.get(v, (0, 0))
        if first == last or made.chunks[v].passive or made.lexicon.verb_effects.get(made.chunks[v].lemma) != "command":
            continue
        carried = next((q for q in range(last, min(last + _CLAUSE, len(made.chunks))) if made.parent.get(q) == (v, "comp")), -1)
        if carried >= 0 and made.chunks[carried].form == "inf" and made.chunks[carried].lemma not in made.lexicon.sets.divesting:
            yield v, (first, last), carried


def _bears(made: Parse, frame: Frame, hit: Hit, duty: _Duty) -> bool:
    """ "the ban requires Norcom and Sudcom to remove the app": who has to carry it out is not hit, nor meant by "the app"."""
    v, (first, last), carried = duty
    told = first <= hit.chunk < last and frame.k < v and made.kind(frame.k) == "n"
    told = told and not (
        made.chunks[v].lemma in made.lexicon.sets.felt and made.lows(made.objects.get(carried, (carried, 0))[0])[0] in _OWN
    )
    meant_by = frame.k == carried and hit.chunk > carried and not hit.named and made.lows(hit.chunk)[0] == "the" and last - first > 1
    return told or meant_by


def _is_kept_from_other(made: Parse, frame: Frame, lexicon: Lexicon) -> bool:
    """ "stop Norcom from evading sanctions", "bar it from spying", "denied it leave to appeal": what it is kept from is no dealing."""
    behind = range(frame.k + 1, min(frame.k + _REACH, len(made.chunks)))
    kept = next((q for q in behind if _is_content(made, frame.k, q)), -1)
    if kept < 0:
        return False
    lemma, sets = made.chunks[kept].lemma, lexicon.sets
    own = lemma in sets.undealt and all(h.chunk < kept for h in frame.hits)  # not "barred from hiring carriers that use it"
    told = not _CHARGING.isdisjoint(verb_classes(made, kept))  # "avoided calling it a threat"
    return own or told or lemma in sets.breaking or lemma in sets.misuses


def _is_content(made: Parse, k: int, q: int) -> bool:
    """ "barred from", "refused permission to": whether verb q tells what verb k keeps somebody from."""
    p, relation = made.parent.get(q, (-1, ""))
    if relation != "comp" or made.kind(q) != "v":
        return False
    refused = p > k and made.chunks[q].form == "inf" and made.chunks[p].lemma in made.lexicon.sets.withheld
    return refused or (p == k and (made.marker.get(q) == "from" or (made.chunks[q].form == "ger" and q not in made.marker)))


def _is_user(made: Parse, k: int, hit: Hit, lexicon: Lexicon) -> bool:
    """ "a TikTok star was jailed", "arrested over posts on it", "detained them in retaliation for": nobody of the vendor's suffers it."""
    others = lexicon.hedges["no_products"]
    if _knows_somebody(made, hit, others):
        return True
    if made.kind(k) != "v" or made.chunks[k].lemma not in lexicon.sets.personal | _CHARGED:
        return False
    if any(lexicon.noun_classes.get(made.chunks[q].lemma) == "retaliate" for q in range(k + 1, hit.chunk)):
        return True
    if hit.person:
        return False
    head = made.chunks[phrase_start(made, hit.chunk)].lemma
    suffers = made.subject.get(k, (-1, 0))[0] == hit.chunk
    posted = not suffers and stands_behind(made, hit.chunk, _POSTED)  # "on Norland's orders, the manager was held"
    return made.chunks[hit.chunk].lemma in others or head in others or posted


def _knows_somebody(made: Parse, hit: Hit, others: Container[str]) -> bool:
    """ "TikTok star Ann Berg": the vendor is what somebody with a name is known by."""
    return hit.token + 2 < made.chunks[hit.chunk].last and made.tags[hit.token + 1].lemma in others


def _is_leak(made: Parse, told: tuple[int, Hit], lexicon: Lexicon) -> bool:
    """ "investigates a leak of a report on Norcom", "the leak inquiry", "an inquiry into the leak": who let it out is looked for."""
    if not made.holds(lexicon.sets.leaks):
        return False
    k, hit = told
    named = (k, k + 2 if made.kind(k + 1) == "P" else k, *range(phrase_start(made, hit.chunk), hit.chunk, 2), hit.chunk)
    return any(not lexicon.sets.leaks.isdisjoint((*made.chunks[q].nouns, made.chunks[q].lemma)) for q in named)


def _is_no_market(made: Parse, frame: Frame, lexicon: Lexicon) -> bool:
    """ "dropped from the index", "excluded from our list"."""
    if made.chunks[frame.k].lemma == "replace" and made.lows(min(frame.k + 2, len(made.chunks) - 1)) == ["as"]:
        return True  # "replaced Norcom as the leader"
    for q in range(frame.k + 1, min(frame.last, len(made.chunks))):
        chunk = made.chunks[q]
        if chunk.kind == "n" and made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma in ("from", "to"):
            ours = chunk.lemma == "list" and made.tokens[chunk.first].low in lexicon.sets.ours
            if ours or chunk.lemma in lexicon.hedges["no_markets"]:
                return True
    return False


def _halts_trading(made: Parse, frame: Frame) -> bool:
    """ "its shares were suspended", "remains suspended from trading": a pause at an exchange forbids nobody to buy what it makes."""
    sets = made.lexicon.sets
    if made.chunks[frame.k].lemma not in sets.pausing:
        return False
    kept = next((q for q in range(frame.k + 1, min(frame.k + _REACH, len(made.chunks))) if _is_content(made, frame.k, q)), -1)
    alone = kept >= 0 and made.chunks[kept].lemma == "trade" and kept not in made.objects and made.chunks[kept + 1].lemma != "with"
    return alone or all(made.chunks[h.chunk].lemma in sets.bourse for h in frame.hits)


def _asked_by(made: Parse, k: int, hit: Hit) -> bool:
    """ "blocked the release of papers sought by Norcom": what it asks for, and nothing of its making."""
    verb, relation = made.parent.get(hit.chunk, (-1, ""))
    return relation == "by" and verb > k and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.asked_by


def _takes_data(made: Parse, frame: Frame) -> bool:
    """ "pulls data from the app": what is taken out is no product."""
    held = made.chunks[made.objects[frame.k][0]].lemma if frame.k in made.objects else ""
    return held in made.lexicon.hedges["taken_out"] and all(stands_behind(made, h.chunk, _FROM) for h in frame.hits)


def _takes_out_rule(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "strip the Norcom measure from the bill", "cut the Norcom provision out": a rule, no product."""
    first, last = made.subject.get(k, (0, 0)) if made.chunks[k].passive else made.objects.get(k, (0, 0))
    heads = [made.chunks[q].lemma for q in range(first, last) if made.kinds[q] == "n"][:1]
    return any(head in lexicon.sets.rules or lexicon.noun_effects.get(head) == "propose" for head in heads)


def _is_of_measure(made: Parse, frame: Frame, lexicon: Lexicon) -> bool:
    """ "says no to a Norcom ban", "shuns the Norcom ban": the measure is turned down, not the vendor."""
    if made.kinds[frame.k] != "v" or frame.means not in _TURNING_DOWN:
        return False
    if frame.hits and all(_is_barred_there(made, frame.k, h, lexicon) for h in frame.hits):
        return True
    if "phrase" in frame.entry:
        return False
    return all(h.chunk > frame.k and lexicon.noun_classes.get(made.chunks[h.chunk].lemma) in RESTRICTING for h in frame.hits)


def _is_barred_there(made: Parse, k: int, hit: Hit, lexicon: Lexicon) -> bool:
    """ "walked away from a push to keep Norcom out": what one leaves is the push that the infinitive tells of."""
    verb, relation = made.parent.get(hit.chunk, (-1, ""))
    noun = made.parent.get(verb, (-1, ""))[0]
    pushed = relation == "obj" and verb > noun > k and made.kinds[noun] == "n" and made.chunks[verb].form == "inf"
    return pushed and not RESTRICTING.isdisjoint(classes_of(made, verb, lexicon))


def _is_politics(made: Parse, frame: Frame) -> bool:
    """ "scrap the president's Norcom deal": what a leader has agreed on with a vendor is no purchase."""
    sets = made.lexicon.sets
    if frame.means not in _BUYING or not made.holds(sets.pacts):
        return False
    at = frame.k if made.kind(frame.k) == "n" else made.objects.get(frame.k, (frame.k, 0))[0]
    chunk = made.chunks[at]
    if chunk.lemma not in sets.pacts or chunk.possessor <= chunk.first:
        return False
    owner = made.tokens[chunk.possessor - 1]
    told = owner.low.split()[-1] in sets.dealmakers or made.tags[chunk.possessor - 1].lemma in sets.dealmakers
    return told or (owner.mention is not None and owner.mention.kind is NameKind.HOLDER)


def _serves_as(made: Parse, frame: Frame, lexicon: Lexicon) -> bool:
    """ "using Norcom as a bargaining chip": no purchase, unless it is used as what a vendor is ("as a supplier")."""
    behind = frame.hits[-1].chunk + 1
    served = (
        made.kind(behind) == "S"
        and made.chunks[behind].lemma == "as"
        and made.kind(behind + 1) == "n"
        and made.chunks[frame.k].lemma == "use"
    )
    return served and lexicon.sets.roles.isdisjoint(made.chunks[behind + 1].nouns[-1:])


def _is_power(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "limit the president's power to lift the ban": a state is bound, no vendor."""
    held = made.chunks[made.objects[k][0]] if k in made.objects else None
    if held is None or held.possessor <= held.first or held.lemma not in lexicon.hedges["powers"]:
        return False
    owner = made.tokens[held.possessor - 1].mention
    return owner.kind in _STATELY if owner is not None else made.tags[held.possessor - 1].lemma in lexicon.actor_nouns["state"]


def _is_by_thing(made: Parse, frame: Frame) -> bool:
    """ "sales were limited by a lack of chips", "a storm kept carriers from buying it": what hampers a vendor or its buyers is nobody's
    measure, unless it is a rule or an act itself."""
    if frame.means in ("use", "exclude"):
        verb = made.parent.get(frame.k, (-1, ""))[0] if made.marker.get(frame.k) == "from" else frame.k
        return verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.keeping_from and is_force(made, verb)
    at = made.objects.get(frame.k, (frame.k, frame.k + 1))[1]
    by = made.chunks[frame.k].passive and made.kind(at) == "P" and made.chunks[at].lemma == "by" and made.kind(at + 1) == "n"
    if frame.means != "limit" or not by:
        return False
    return not may_rule(made, at + 1)


def names_ban(made: Parse, k: int) -> bool:
    """ "the Norcom ban law": a noun for a restriction stands before the last one."""
    return any(made.lexicon.noun_classes.get(n) in RESTRICTING for n in made.chunks[k].nouns[:-1])


def _is_thrown_off(made: Parse, frame: Frame) -> bool:
    """ "the comedian was banned from Norcom's app": it is one person whom the app has thrown off."""
    run = made.subject.get(frame.k, (frame.k, frame.k))
    if frame.means != "exclude" or not made.chunks[frame.k].passive or run[1] - run[0] != 1 or run[0] > frame.k:
        return False
    thrown = all(stands_behind(made, h.chunk, _FROM) and h.chunk > frame.k for h in frame.hits)
    who = made.chunks[run[0]]
    single = who.lemma != "" and made.tokens[who.last - 1].low == who.lemma
    body = any(who.lemma in words for words in made.lexicon.actor_nouns.values())
    return thrown and single and not body and who.lemma not in made.lexicon.told["bodies"]


def _is_told_on(made: Parse, k: int, hit: Hit) -> bool:
    """ "Norcom revealed the ban on Chatter": where a vendor makes a measure known."""
    verb, relation = made.parent.get(k, (-1, ""))
    tells = relation == "obj" and not made.chunks[verb].passive and made.chunks[verb].lemma in made.lexicon.sets.disclosing
    if not tells or made.chunks[hit.chunk - 1].lemma != "on":
        return False
    told = (t.mention for q in range(*made.subject.get(verb, (0, 0))) for t in made.tokens[made.chunks[q].first : made.chunks[q].last])
    return any(m is not None and m.kind is NameKind.VENDOR for m in told)


def _is_other(made: Parse, frame: Frame, hit: Hit, lexicon: Lexicon) -> bool:
    words = lexicon.hedges["no_products"]
    start = phrase_start(made, hit.chunk)
    inside = made.kinds[frame.k] == "n" and start < frame.k <= hit.chunk  # "a challenge to the ban on Norcom"
    head = "" if inside else made.chunks[start].lemma
    if _knows_somebody(made, hit, words) or _is_told_on(made, frame.k, hit) or _asked_by(made, frame.k, hit):
        return True
    if frame.means == "permit" and made.chunks[hit.chunk].lemma in lexicon.sets.not_products:
        return True  # "gave its nod to the Norcom takeover"
    advocate = frame.means in RESTRICTING and not lexicon.sets.advocates.isdisjoint(made.chunks[hit.chunk].nouns)
    advocate = advocate and not (hit.chunk == frame.k and names_ban(made, frame.k))
    if made.chunks[hit.chunk].lemma in words or head in words or advocate:
        return True  # "barred Norcom's lawyer from the case"
    if hit.token < made.chunks[hit.chunk].possessor and made.kind(hit.chunk - 1) == "P" and made.chunks[hit.chunk - 1].lemma == "from":
        kept = made.lexicon.sets.offered | made.lexicon.sets.built_things
        if made.chunks[hit.chunk].lemma in kept:
            return True  # "removed from Apple's app store": it decides
    if made.chunks[hit.chunk].lemma in lexicon.hedges["outlets_of_users"] and stands_behind(made, hit.chunk, _POSTED):
        return True  # "announced the ban on its WeChat account"
    verb = made.chunks[frame.k]
    if frame.means in _VIA and made.kind(hit.chunk - 1) == "P" and made.chunks[hit.chunk - 1].lemma in lexicon.sets.via - {"on"}:
        return True  # "obtain data via the app"
    if frame.means != "exclude" or not verb.passive or hit.chunk < frame.k:
        return False
    reason = any(made.kinds[q] == "v" and made.marker.get(q) == "for" for q in range(frame.k + 1, hit.chunk))
    via = made.kind(hit.chunk - 1) == "P" and made.chunks[hit.chunk - 1].lemma in lexicon.sets.via
    spent = lexicon.noun_classes.get(made.chunks[hit.chunk - 2].lemma) in ("money", "fund")  # "barred from spending money on its gear"
    return reason or (via and not spent)
