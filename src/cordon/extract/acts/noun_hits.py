"""Which targets lie within the reach of a noun, and of a clause that describes one."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.members import listed_behind, shares_head
from cordon.extract.acts.reach import domain_end, is_input, members_of, stands_behind, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite, verb_before
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.effects import effect_of
from cordon.model.act import ORIGIN

_BANS: Final = frozenset({"exclude", "remove"})
_DEALINGS: Final = frozenset({"supply", "use", "take-part"})
_DEALT_WITH: Final = frozenset({"to", "with"})
_CASES: Final = frozenset({"prosecute", "probe"})
_TO: Final = frozenset({"to"})
_ON: Final = frozenset({"on", "for", "by"})
_MOVING: Final = frozenset(
    {"oppose", "command", "plan", "urge", "propose", "threaten", "weigh", "do", "suspend", "postpone", "renew", "persist"}
)
_AGAINST: Final = frozenset({"on", "against"})
_FOR: Final = frozenset({"for"})
_PLACED: Final = frozenset({"near", "outside", "around", "beside"})
_HELD: Final = frozenset({"obj", "for"})
_OWN: Final = frozenset({"its", "their"})
_LEAVING: Final = frozenset({"leave", "keep", "let"})
_MAKING: Final = frozenset({"issue", "impose", "sign", "levy"})
_ISSUING: Final = 5  # chunks between a rule and the verb that tells who made it
_OWNING: Final = frozenset({"hold", "have", "own"})
_NEAR: Final = 8  # chunks between a noun and its relative clause


def noun_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The targets of a noun: in its phrases, as a modifier ("Huawei ban"), in its relative clause, else the last before ("the ban")."""
    if made.chunks[k].lemma in made.lexicon.sets.supply_rules:
        hits = [h for h in hits if h.chunk != k or h.named]  # "as a Norland supplier ban ended": whose suppliers they are
    first = k - 2 if shares_head(made, k) else k
    means = made.kinds[k + 1 : k + 3] == "Pv" and made.chunks[k + 1].lemma == "by"  # "a ban by selling its unit": how it is done
    reached = within(hits, (first, k + 1 if means else domain_end(made, k)))
    found = [h for h in reached if not (_is_where(made, k, h) or (is_input(made, h) and _has_vendor(hits)))]
    behind = [h for h in found if h.chunk > k]
    if behind:
        return _without_others(made, behind_verb(made, k, behind))
    found = found or relative_hits(made, k, hits) or _covered(made, k, hits)
    end = domain_end(made, k)
    found = found or listed_behind(made, (end, min(end + 1, len(made.chunks))), hits)  # "a ban on three firms: Norcom, Sudcom and Ostcom"
    found = found or _members(made, k, end, hits)
    if found or _hits_another(made, k) or not (made.chunks[k].definite or _is_talked_of(made, k) or _is_issued(made, k)):
        return found
    hits = _concerned(made, k, hits)
    if not hits:
        return []  # "shares of Sudcom fell after the ban"
    before = _bearing(made, k, hits) or [h for h in hits if h.chunk < k]
    own_list = made.lows(k)[0] in _OWN and made.lexicon.noun_classes.get(made.chunks[k].lemma) == "list"  # "firms on its own blacklist"
    if not before and (own_list or _is_nobodys(made, k, hits)):
        return []  # "the lawsuit comes after Norland blacklisted Norcom": whose suit it is, nobody says
    dealt = [h for h in hits if h.chunk > k and h.named and stands_behind(made, h.chunk, _DEALT_WITH)]
    if dealt and made.kind(k + 1) == "v":
        return dealt  # "the ban would cost it sales to Norcom"
    if before:
        return [h for h in before if h.chunk == before[-1].chunk or _side_by_side(made, h.chunk, before[-1].chunk)]
    if _follows_another(made, k) or made.lexicon.noun_classes.get(made.chunks[k].lemma) == "advise":
        return []  # "Norland heeded the warnings, while Sudland uses Norcom": of whom it warned, nobody says
    return [h for h in hits if h.chunk == hits[0].chunk or _side_by_side(made, hits[0].chunk, h.chunk)]


def _concerned(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """Those whom a measure that is told without a target can hit: of who supplies others or competes with them it is so only where it is
    somebody's by name ("Beijing's ban")."""
    owned = any(t.mention is not None for t in made.tokens[made.chunks[k].first : made.chunks[k].last])
    return hits if owned else [h for h in hits if h.id not in made.lexicon.sets.bystanders]


def _members(made: Parse, k: int, end: int, hits: list[Hit]) -> list[Hit]:
    """ "a ban on gear from firms that pose a threat, such as Norcom": who is named behind the clause of those whom the noun is on."""
    last = k
    while made.kinds[last + 1 : last + 3] == "Pn":
        last += 2
    return members_of(made, (k + 2, last + 1), end, hits) if last > k else []


def _supplied(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "curbs on chipmakers that sell parts to Norcom", "on plants that use Norlandic tools to make them for it": whom those supply whom
    the measure is on."""
    if made.kinds[k + 1 : k + 3] != "Pn" or made.chunks[k + 1].lemma not in _AGAINST:
        return []
    near = range(k + 3, min(k + _NEAR, len(made.chunks)))
    told = next((v for v in near if made.parent.get(v) == (k + 2, "rel") and not made.chunks[v].passive), -1)
    aimed = (v for v in range(told + 1, domain_end(made, told)) if made.chunks[v].form == "inf") if told >= 0 else ()
    sets = made.lexicon.sets
    for v in (told, *aimed):
        lemma = made.chunks[v].lemma if v >= 0 else ""
        if lemma in sets.supplying:
            return [h for h in within(hits, (v, domain_end(made, v))) if not h.id.startswith(ORIGIN)]
        if lemma in sets.makes:
            return [h for h in within(hits, (v, domain_end(made, v))) if h.named and stands_behind(made, h.chunk, _FOR)]
    return []


def _is_where(made: Parse, k: int, hit: Hit) -> bool:
    """ "the ban on petrol cars near the Norcom campus": where it holds, and not what it is on."""
    return hit.chunk > k + 2 and stands_behind(made, hit.chunk, _PLACED) and _hits_another(made, k)


def _is_nobodys(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "the lawsuit comes after Norland blacklisted Norcom", "after the raid, staff lost access to Norcom's app": a case that nobody's name
    goes before is a vendor's when the clause behind it is about that vendor."""
    if made.lexicon.noun_classes.get(made.chunks[k].lemma) not in _CASES:
        return False
    if made.parent.get(k, (-1, ""))[1] == "subj":
        return made.chunks[k].lemma in made.lexicon.sets.suits
    verb = next((v for v in range(k + 1, hits[0].chunk) if is_finite(made.chunks[v]) and v in made.subject), -1)
    opens = made.kind(k - 1) in "PS" and made.kind(k + 1) == "," and verb >= 0 and made.subject[verb][0] == k + 2
    return opens and stands_behind(made, hits[0].chunk, _TO)


def _follows_another(made: Parse, k: int) -> bool:
    """ "The debate follows a decision to let Norcom in": what comes after an act of its own need not be about a vendor."""
    verb, relation = made.parent.get(k, (-1, ""))
    talk = made.lexicon.noun_classes.get(made.chunks[k].lemma) == "review"
    return talk and relation == "subj" and made.chunks[verb].lemma in made.lexicon.sets.coming_after


def _has_vendor(hits: list[Hit]) -> bool:
    """ "Norcom faced a ban on buying Norlandic chips": where a vendor is named, what it buys is not hit."""
    return any(h.named for h in hits)


def _bearing(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom seeks a rival to Sudcom's system after a Norland ban": who does something after or despite the measure is hit by it."""
    if made.kind(k - 1) not in "PS" or made.chunks[k - 1].lemma not in made.lexicon.sets.factive:
        return []
    nearest = next((made.chunks[h.chunk] for h in reversed(hits) if h.chunk < k), made.chunks[k])
    if not nearest.nouns and nearest.possessor < 0:
        return []  # "Sudcom overtakes Norcom after a Norland ban"
    verb = verb_before(made, k - 1)
    first, last = made.subject.get(verb, (0, 0))
    return [h for h in within(hits, (first, last)) if h.named and not made.chunks[h.chunk].nouns] if last <= verb else []


def _without_others(made: Parse, behind: list[Hit]) -> list[Hit]:
    """ "sanctions against Norcom on Norlandic firms", "a ban on Norcom's purchase of Norlandic chips": a class of makers or parts in
    another phrase, behind a vendor by name, is not hit."""
    named = [h.chunk for h in behind if h.named]
    if not named:
        return behind
    apart = {h.chunk for h in behind if not h.named and h.chunk > named[0] and made.kind(h.chunk - 1) == "P"}
    return [h for h in behind if h.chunk not in apart or not (made.chunks[h.chunk - 1].lemma in _ON or is_input(made, h))]


def _hits_another(made: Parse, k: int) -> bool:
    """ "the city's ban on scooters": what it is on is named, and is no dealing of a vendor."""
    of_case = made.lexicon.noun_classes.get(made.chunks[k].lemma) == "prosecute"  # "after the arrest of a politician"
    preps = ("on", "against", "of") if of_case else ("on", "against")
    on = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in preps and made.kind(k + 2) == "n"
    if on and of_case and not made.lexicon.sets.suspects.isdisjoint(made.chunks[k + 2].nouns):
        return False
    thing = made.chunks[k + 2] if on else made.chunks[k]
    listed = made.chunks[k].lemma in made.lexicon.sets.entries  # "its inclusion on the list"
    return on and not listed and bool(thing.nouns) and made.lexicon.noun_classes.get(thing.lemma, "") not in _DEALINGS


def _side_by_side(made: Parse, first: int, k: int) -> bool:
    """Whether two noun phrases stand in one list: "Norcom, Sudcom and Ostcom"."""
    return k > first and all(made.kind(q) in ("n" if (q - first) % 2 == 0 else ",C") for q in range(first, k + 1))


def behind_verb(made: Parse, k: int, behind: list[Hit]) -> list[Hit]:
    """ "a ban on firms trading with Norcom": those before the verb act."""
    verb = next((q for q in range(k + 1, behind[-1].chunk) if made.kind(q) == "v"), -1)
    acting = [h for h in behind if h.chunk < verb and not h.id.startswith(ORIGIN)]
    after = [h for h in behind if h.chunk > verb]
    if acting and all(h.id.startswith(ORIGIN) for h in after):
        return acting  # "the ban on it buying Norland parts"
    return after if verb >= 0 and after and not any(h.named for h in behind if h.chunk < verb) else behind


def _covered(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "a ban was introduced in May, applying to Norcom": whom the measure covers, told beside the verb that brings it."""
    p = made.parent.get(k, (-1, ""))[0]
    if made.kind(p) != "v" or p < k:
        return []
    beside = (v for v in range(p + 1, min(p + _NEAR, len(made.chunks))) if made.parent.get(v) == (p, "with"))
    verb = next((v for v in beside if made.chunks[v].lemma in made.lexicon.sets.covering and made.chunks[v].form == "ger"), -1)
    return within(hits, (verb, domain_end(made, verb))) if verb >= 0 else _supplied(made, k, hits)


def _is_talked_of(made: Parse, k: int) -> bool:
    """ "pressure for an outright ban", "Norcom is popular, but lawmakers called for a ban": the matter of the sentence."""
    p, relation = made.parent.get(k, (-1, ""))
    alone = made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in ("on", "of", "against", "for")
    if made.kind(p) == "v" and relation == "obj" and "ease" in verb_classes(made, p):
        one = made.lows(k)[-1] == made.chunks[k].lemma  # "the last step to lift ban", but "as regulators ease curbs"
        return one and made.lexicon.noun_classes.get(made.chunks[k].lemma) in RESTRICTING
    if made.kind(p) == "v":
        return relation in _HELD and alone and made.lexicon.noun_classes.get(made.chunks[k].lemma) in _BANS and _is_moved(made, p)
    return made.kind(p) == "n" and made.chunks[p].lemma in made.lexicon.governing | made.lexicon.sets.rumoured


def _is_issued(made: Parse, k: int) -> bool:
    """ "Norcom blamed a denial order issued in May": a rule on supplies that somebody has made is about the vendor that is spoken of."""
    if made.chunks[k].lemma not in made.lexicon.sets.supply_rules or made.kind(k + 1) not in "vSW":
        return False
    told = range(k + 1, min(k + _ISSUING, len(made.chunks)))
    return any(made.parent.get(v) == (k, "rel") and made.chunks[v].lemma in _MAKING for v in told)


def _is_moved(made: Parse, p: int) -> bool:
    """ "orders removal", "threatened a ban", "called for a ban": the verb brings the act about, presses for it or is against it."""
    lemma, sets = made.chunks[p].lemma, made.lexicon.sets
    if lemma in sets.facing or lemma in sets.prevents or lemma in _LEAVING or lemma in sets.wants:
        return True
    return effect_of(made, p, made.lexicon) in _MOVING or (
        "ease" in verb_classes(made, p)  # "Norcom says the court lifted investment ban"
    )


def relative_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "a trade ban that Norland imposed on Huawei"; "the licence that Norcom holds"."""
    verb = next((v for v in range(k + 1, min(k + _NEAR, len(made.chunks))) if made.parent.get(v) == (k, "rel")), -1)
    if verb >= 0 and made.gap(verb) == k and made.chunks[verb].lemma in _OWNING:
        return [h for h in within(hits, made.subject.get(verb, (k, k))) if h.named]
    return within(hits, (verb, domain_end(made, verb))) if verb >= 0 else _supplied(made, k, hits)
