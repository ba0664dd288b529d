"""How far a verb or noun reaches in its sentence, and which targets lie within."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from cordon.extract.acts.members import joined, listed_behind, named_members, one_of, shares_head
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, Run, is_finite, phrase_start, verb_before
from cordon.extract.parties.targets import Hit
from cordon.model.act import ORIGIN

_FAR: Final = 40  # chunks that an act reaches at most: longer than any clause of prose
_BANS: Final = frozenset({"exclude", "remove"})
_DEALINGS: Final = frozenset({"supply", "use", "take-part"})
_ON: Final = frozenset({"on", "for", "by"})
_DEALT_WITH: Final = frozenset({"to", "with"})
_MOVING: Final = frozenset({"command", "plan", "urge", "propose", "threaten", "weigh", "do", "suspend", "postpone"})
_NEAR: Final = 8  # chunks between a noun and its relative clause


def within(hits: list[Hit], run: Run) -> list[Hit]:
    """The hits in chunks [first, last)."""
    return [h for h in hits if run[0] <= h.chunk < run[1]]


def stands_behind(made: Parse, k: int, prepositions: Collection[str]) -> bool:
    """Whether chunk k stands behind one of the prepositions, first or coordinated ("with Norcom and Sudcom")."""
    while made.kind(k - 1) in "C," and made.kind(k - 2) == "n":
        k -= 2
    return made.kind(k - 1) == "P" and made.chunks[k - 1].lemma in prepositions


def domain_end(made: Parse, k: int) -> int:
    """The first chunk after k that is no longer said of it. Asked for often, so a parse remembers it."""
    known = made.ends.get(k)
    if known is None:
        known = made.ends[k] = _find_end(made, made.shared.get(k, k))
    return known


def _find_end(made: Parse, k: int) -> int:
    starts, kinds = made.starts, made.kinds
    limit = min(len(kinds), k + _FAR)
    closed = -1
    for q in range(max(k + 1, made.objects.get(k, (k, k))[0]), limit):  # "extended until Monday a licence"
        kind = kinds[q]
        if kind == "—" and q > closed:
            closed = _dash_behind(made, q, limit)
        if q <= closed:
            continue
        if kind in "SW;:—" or (kind == "v" and made.chunks[q].form == "fin") or (kind in "PC," and _ends(made, k, q)):
            return q
        if q in starts and made.chunks[starts[q]].form == "fin":
            return q
    return limit


def _dash_behind(made: Parse, q: int, limit: int) -> int:
    """The dash that closes what the one at q opens ("agencies — including the police — from using"), -1 if it closes nothing."""
    last = next((i for i in range(q + 1, limit) if made.kind(i) == "—"), -1)
    goes_on = last > 0 and made.kind(last + 1) in "Pv" and not any(is_finite(made.chunks[i]) for i in range(q, last))
    return last if goes_on else -1


def _ends(made: Parse, k: int, q: int) -> bool:
    """Whether a preposition, comma or "and" opens something that stands beside the act."""
    chunk = made.chunks[q]
    if chunk.kind == "P":
        return chunk.lemma in made.lexicon.sets.adjuncts and not (chunk.lemma == "as" and q == k + 1)
    if chunk.kind == "C":
        return made.kind(q + 1) == "v" and not _goes_on(made, k, q)
    if chunk.kind != ",":
        return False
    after = made.kind(q + 1)
    verb = q if after == "v" else q + 1 if made.kinds[q + 1 : q + 3] == "Cv" else -1  # "from using, or installing"
    if verb >= 0 and _goes_on(made, k, verb):
        return False
    return after in " vSW" or (after == "C" and made.kind(q + 2) != "n")


def _goes_on(made: Parse, k: int, q: int) -> bool:
    """ "barred from procuring or obtaining": the verb behind q stands under the act, beside one that does too."""
    link = made.parent.get(q + 1, (-1, ""))
    under = link[0] >= k and link[1] == "comp" and made.chunks[q + 1].form != "fin"
    return under and any(made.parent.get(v) == link for v in range(k + 1, q))


def phrase_end(made: Parse, last: int, end: int) -> int:
    """The end of a noun phrase with the "of"-phrases and "such as"-lists behind it, and with "made by Norcom"."""
    if made.kind(last) == "v" and made.parent.get(last) == (last - 1, "rel") and made.chunks[last].form == "pp" and last + 2 < end:
        last += 1
    while last + 1 < end:
        mark = last + 1 if made.kind(last) in ',"' and last + 2 < end else last
        if made.kind(mark) != "P" or made.chunks[mark].lemma not in made.lexicon.sets.within or made.kind(mark + 1) != "n":
            break
        last = mark + 2
        while last + 1 < end and made.kind(last) in "C," and made.kind(last + 1) == "n":
            last += 2
    return last


def verb_hits(made: Parse, k: int, end: int, hits: list[Hit]) -> list[Hit]:
    """The targets of a verb: of a passive its subject, else its object, else what else it reaches."""
    if made.chunks[k].passive and k in made.subject:
        found = _unless_acting(made, _suffering(made, k, hits), within(hits, (k, end)), (k + 1, end))
        if found:
            return found
    if k in made.objects:
        first, last = made.objects[k]
        supplied = _supplied(made, k, end, hits)
        if supplied:
            return supplied
        found = _unless_acting(made, within(hits, (first, phrase_end(made, last, end))), within(hits, (last, end)), (last, end))
        found += _members(made, (first, last), end, hits) if not any(h.named for h in found) else []
        if found:
            return found
    elif (gap := made.gap(k)) >= 0:
        held = made.kind(gap - 1) == "P" and made.chunks[gap - 1].lemma == "of"
        found = within(hits, (phrase_start(made, gap) if held else gap, gap + 1))
        found += [h for h in one_of(made, gap, hits) if h not in found]
        if found:
            return found
    return within(hits, (k, end)) or (one_of(made, made.subject[k][1] - 1, hits) if _describes(made, k) else [])


def _members(made: Parse, held: Run, end: int, hits: list[Hit]) -> list[Hit]:
    """ "banned 50 apps over fears, including Norcom's", "listed firms that include Norcom": who is among several that are hit."""
    several = made.tokens[made.chunks[held[1] - 1].last - 1].low.endswith("s") and made.kind(held[1] - 1) == "n"
    return listed_behind(made, (end, min(end + _NEAR, len(made.chunks))), hits) if several else []


def opens_content(made: Parse, k: int, end: int) -> bool:
    """Whether at chunk `end` begins what the object of verb k says: "is probing claims that Norcom broke", "allegations Norcom broke"."""
    if made.kind(end) == "S":
        return True
    noun, relation = made.parent.get(made.starts.get(end, -1), (-1, ""))
    return relation == "comp" and made.kind(noun) == "n" and noun in range(*made.objects.get(k, (0, 0)))


def _describes(made: Parse, k: int) -> bool:
    """Whether a passive verb stands behind the noun that suffers it: "firms banned by Norland", "firms that were banned"."""
    return made.chunks[k].passive and k in made.subject and made.parent.get(k, (-1, ""))[1] == "rel"


def _suffering(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The targets in the subject of a passive, or in what stands between commas behind it ("the cameras, made by Norcom, were")."""
    first, last = made.subject[k]
    if members := named_members(made, (first, k), hits):
        return members
    found = within(hits, (first, last)) or _made_by(made, last, k, hits)
    if not any(h.named for h in found):
        found = found + (listed_behind(made, (last, k), hits) or listed_behind(made, (k + 1, domain_end(made, k)), hits))
    aside = last < k and made.kind(last) == "," and made.kind(k - 1) == "," and made.kind(last + 1) in "nv"
    beside = within(hits, (last, k)) if aside else joined(made, (last, k), hits)
    if any(h.named for h in found):
        return found if aside else found + beside
    return [h for h in beside if h.named] or found or beside  # "two Norlandic firms, Norcom and Sudcom, were"


def _made_by(made: Parse, last: int, k: int, hits: list[Hit]) -> list[Hit]:
    """ "equipment supplied by Norcom must be removed", "gear that comes from Norcom will be": who made what suffers the act."""
    q = last + 1 if made.kind(last) == "W" else last
    if q >= k or made.kind(q) != "v" or made.parent.get(q, (-1, ""))[1] != "rel" or made.chunks[q].lemma not in made.lexicon.hedges["made"]:
        return []
    return within(hits, (q, k))


def _supplied(made: Parse, k: int, end: int, hits: list[Hit]) -> list[Hit]:
    """ "ban the sale of U.S. chips to Norcom", "ships parts made in Norland to Norcom": who is supplied is hit, no maker of parts."""
    first, last = made.objects[k]
    ships = made.chunks[k].lemma in made.lexicon.sets.supplying and not any(h.named for h in within(hits, (first, last)))
    if not ships and made.lexicon.noun_classes.get(made.chunks[first].lemma) != "supply":
        return []
    return [h for h in within(hits, (last, end)) if (h.named or not ships) and stands_behind(made, h.chunk, ("to",))]


def _unless_acting(made: Parse, found: list[Hit], further: list[Hit], behind: Run) -> list[Hit]:
    """ "bar US companies from selling to Huawei": those who act are not hit, the one behind is."""
    near = min(behind[0] + 2, behind[1])
    verb = next((q for q in range(behind[0], near) if made.kind(q) == "v" and made.chunks[q].form != "pp"), -1)
    if verb < 0 and made.kind(behind[0]) == "P" and made.chunks[behind[0]].lemma in made.lexicon.sets.within:
        verb = next((q for q in range(near, min(near + 2, behind[1])) if made.kind(q) == "v"), -1)  # "firms such as Norcom from selling"
    supplies = verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.supplying and made.chunks[verb - 1].kind == "P"
    supplied = supplies and any(h.named and h.id not in {f.id for f in found} for h in further)
    further = [h for h in further if h.chunk > verb] if supplied else [h for h in further if not _is_input(made, h)]
    acting = verb >= 0 and further and (supplied or all(":" in h.id for h in found))
    return further if acting or not found else found


def _is_input(made: Parse, hit: Hit) -> bool:
    """ "American parts": what a vendor buys is not what is hit."""
    return hit.id.startswith(ORIGIN) and made.chunks[hit.chunk].lemma in made.lexicon.sets.inputs


def noun_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The targets of a noun: in its phrases, as a modifier ("Huawei ban"), in its relative clause, else the last before ("the ban")."""
    if made.chunks[k].lemma in made.lexicon.sets.supply_rules:
        hits = [h for h in hits if h.chunk != k or h.named]  # "as a Norland supplier ban ended": whose suppliers they are
    first = k - 2 if shares_head(made, k) else k
    found = within(hits, (first, domain_end(made, k)))
    behind = [h for h in found if h.chunk > k]
    if behind:
        return _without_others(made, _behind_verb(made, k, behind))
    found = found or relative_hits(made, k, hits) or _covered(made, k, hits)
    if found or _hits_another(made, k) or not (made.chunks[k].definite or _is_talked_of(made, k)):
        return found
    dealt = [h for h in hits if h.chunk > k and h.named and stands_behind(made, h.chunk, _DEALT_WITH)]
    if dealt and made.kind(k + 1) == "v":
        return dealt  # "the ban would cost it sales to Norcom"
    before = _bearing(made, k, hits) or [h for h in hits if h.chunk < k]
    if before:
        return [h for h in before if h.chunk == before[-1].chunk or _side_by_side(made, h.chunk, before[-1].chunk)]
    return [h for h in hits if h.chunk == hits[0].chunk or _side_by_side(made, hits[0].chunk, h.chunk)]


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
    """ "sanctions against Norcom on Norlandic firms": a class of makers in another phrase, behind a vendor by name, is not hit."""
    named = [h.chunk for h in behind if h.named]
    if not named:
        return behind
    apart = {h.chunk for h in behind if not h.named and h.chunk > named[0] and made.kind(h.chunk - 1) == "P"}
    return [h for h in behind if h.chunk not in apart or made.chunks[h.chunk - 1].lemma not in _ON]


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


def _behind_verb(made: Parse, k: int, behind: list[Hit]) -> list[Hit]:
    """ "a ban on US companies doing business with Huawei": those before the verb act."""
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
    return within(hits, (verb, domain_end(made, verb))) if verb >= 0 else []


def _is_talked_of(made: Parse, k: int) -> bool:
    """ "pressure for an outright ban": what is talked of is the matter of the sentence."""
    p, relation = made.parent.get(k, (-1, ""))
    alone = made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in ("on", "of", "against", "for")
    if made.kind(p) == "v" and relation == "obj" and "ease" in verb_classes(made, p):
        one = made.lows(k)[-1] == made.chunks[k].lemma  # "the last step to lift ban", but "as regulators ease curbs"
        return one and made.lexicon.noun_classes.get(made.chunks[k].lemma) in RESTRICTING
    if made.kind(p) == "v":
        return relation == "obj" and alone and made.lexicon.noun_classes.get(made.chunks[k].lemma) in _BANS and _is_moved(made, p)
    return made.kind(p) == "n" and made.chunks[p].lemma in made.lexicon.governing | made.lexicon.sets.rumoured


def _is_moved(made: Parse, p: int) -> bool:
    """ "orders removal", "threatened a ban": the verb brings the act about or presses for it."""
    if made.chunks[p].lemma in made.lexicon.sets.facing | made.lexicon.sets.prevents:
        return True
    return made.lexicon.verb_effects.get(made.chunks[p].lemma) in _MOVING or (
        "ease" in verb_classes(made, p)  # "Norcom says the court lifted investment ban"
    )


def relative_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "a trade ban that Norland imposed on Huawei"."""
    verb = next((v for v in range(k + 1, min(k + _NEAR, len(made.chunks))) if made.parent.get(v) == (k, "rel")), -1)
    return within(hits, (verb, domain_end(made, verb))) if verb >= 0 else []
