"""How far a verb or noun reaches in its sentence, and which targets lie within the reach of a verb."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from cordon.extract.acts.makers import behind_maker, maker_aside, source_told, tells_maker
from cordon.extract.acts.members import beside_subject, joined, listed_behind, named_members, one_of
from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse, Run, is_finite, phrase_start
from cordon.extract.parties.targets import Hit
from cordon.model.act import ORIGIN

_INSTEAD: Final = frozenset({"instead", "rather", "place", "expense"})  # the words of such phrases as "instead of"
_FAR: Final = 40  # chunks that an act reaches at most: longer than any clause of prose
_PLACED: Final = ("Pn", "Pt")  # "in Norland", "in May"
_FROM_MAKERS: Final = frozenset({"from", "of", "by"})
_NEAR: Final = 8  # chunks behind an object: "50 apps over fears, including ..."


def within(hits: list[Hit], run: Run) -> list[Hit]:
    """The hits in chunks [first, last)."""
    first, last = run
    return [h for h in hits if first <= h.chunk < last]


def stands_behind(made: Parse, k: int, prepositions: Collection[str]) -> bool:
    """Whether chunk k stands behind one of the prepositions, first or coordinated ("with Norcom and Sudcom")."""
    while made.kinds[k - 1] in "C," and made.kinds[k - 2] == "n":
        k -= 2
    return made.kinds[k - 1] == "P" and made.chunks[k - 1].lemma in prepositions


def domain_end(made: Parse, k: int) -> int:
    """The first chunk after k that is no longer said of it. Asked for often, so a parse remembers it."""
    known = made.ends.get(k)
    if known is None:
        known = made.ends[k] = _find_end(made, made.shared.get(k, k))
    return known


def _find_end(made: Parse, k: int) -> int:
    starts, kinds = made.starts, made.kinds
    limit = min(len(made.chunks), k + _FAR)
    closed = -1
    for q in range(max(k + 1, made.objects.get(k, (k, k))[0]), limit):  # "extended until Monday a licence"
        kind = kinds[q]
        if kind == "—" and q > closed:
            closed = _dash_behind(made, q, limit)
        if kind in "SW," and q > closed:
            closed = maker_aside(made, q) if kind == "," else q + 1 if tells_maker(made, q) else _resumed_at(made, k, q, limit) - 1
        if q > closed and kind in "nSW":
            closed = max(closed, source_told(made, q))
        if q <= closed:
            continue
        if kind in "SW;:—" or (kind == "v" and made.chunks[q].form == "fin") or (kind in "PC," and _ends(made, k, q)):
            return q
        if q in starts and made.chunks[starts[q]].form == "fin":
            return q
    return limit


def _resumed_at(made: Parse, k: int, q: int, limit: int) -> int:
    """ "warned firms that run plants against using": where the verb goes on behind what describes its object; 0 where it does not."""
    if made.objects.get(k, (0, 0))[1] != q:
        return 0
    return next((v for v in range(q + 2, limit) if made.parent.get(v) == (k, "comp") and made.chunks[v].form == "ger"), 0)


def _dash_behind(made: Parse, q: int, limit: int) -> int:
    """The dash that closes what the one at q opens ("agencies — including the police — from using"), -1 if it closes nothing."""
    last = next((i for i in range(q + 1, limit) if made.kinds[i] == "—"), -1)
    goes_on = last > 0 and made.kinds[last + 1] in "Pv" and not any(is_finite(made.chunks[i]) for i in range(q, last))
    return last if goes_on else -1


def _ends(made: Parse, k: int, q: int) -> bool:
    """Whether a preposition, comma or "and" opens something that stands beside the act."""
    chunk = made.chunks[q]
    if chunk.kind == "P":
        return chunk.lemma in made.lexicon.sets.adjuncts and not (chunk.lemma == "as" and q == k + 1)
    if chunk.kind == "C":
        return made.kinds[q + 1] == "v" and not _goes_on(made, k, q)
    if chunk.kind != ",":
        return False
    after = made.kinds[q + 1]
    verb = q if after == "v" else q + 1 if made.kinds[q + 1 : q + 3] == "Cv" else -1  # "from using, or installing"
    if verb >= 0 and _goes_on(made, k, verb):
        return False
    return after in " vSW" or (after == "C" and made.kinds[q + 2] != "n")


def _goes_on(made: Parse, k: int, q: int) -> bool:
    """ "barred from procuring or obtaining": the verb behind q stands under the act, beside one that does too."""
    link = made.parent.get(q + 1, (-1, ""))
    under = link[0] >= k and link[1] == "comp" and made.chunks[q + 1].form != "fin"
    return under and any(made.parent.get(v) == link for v in range(k + 1, q))


def phrase_end(made: Parse, last: int, end: int) -> int:
    """The end of a noun phrase with the "of"-phrases and "such as"-lists behind it, and with "made by Norcom"."""
    last, opened = behind_maker(made, last, end), ""
    while last + 1 < end:
        again = made.kinds[last] == "C" and made.chunks[last + 1].lemma == opened  # "of gear made by Norcom and of cameras by"
        mark = last + 1 if (made.kinds[last] in ',"' or again) and last + 2 < end else last
        if made.kinds[mark] != "P" or made.chunks[mark].lemma not in made.lexicon.sets.within or made.kinds[mark + 1] != "n":
            break
        last, opened = mark + 2, opened or made.chunks[mark].lemma
        while last + 1 < end and made.kinds[last] in "C," and made.kinds[last + 1] == "n" and maker_aside(made, last) < 0:
            last += 2
        last = behind_maker(made, last, end) if last < end else last
    return last


def verb_hits(made: Parse, k: int, end: int, hits: list[Hit]) -> list[Hit]:
    """The targets of a verb: of a passive its subject, else its object, else what else it reaches; none "instead of" which it is done."""
    if not _INSTEAD.isdisjoint(made.spellings):
        hits = [h for h in hits if not stands_behind(made, h.chunk, made.lexicon.sets.instead_of)]
    if made.chunks[k].passive and k in made.subject:
        found = _unless_acting(made, _suffering(made, k, hits), within(hits, (k, end)), (k + 1, end))
        if found and _describes(made, k) and not any(h.named for h in found):  # "is among the Norlandic firms that were listed"
            found += one_of(made, made.subject[k][1] - 1, hits)
        if found:
            return [*found, *(h for h in beside_subject(made, k, hits) if h not in found)] if any(h.named for h in found) else found
    if k in made.objects:
        first, last = made.objects[k]
        supplied = _supplied(made, k, end, hits)
        if supplied:
            return supplied
        found = _unless_acting(made, within(hits, (first, phrase_end(made, last, end))), within(hits, (last, end)), (last, end))
        named = any(h.named for h in found)
        closed = phrase_end(made, last, end)
        beside = _joined_behind(made, closed, hits) + _in_parallel(made, last, hits) if named else []
        found += beside if named else members_of(made, (first, last), end, hits)
        if found:
            return found
    elif (gap := made.gap(k)) >= 0:
        held = made.kind(gap - 1) == "P" and made.chunks[gap - 1].lemma == "of"
        found = within(hits, (phrase_start(made, gap) if held else gap, gap + 1))
        found += [h for h in one_of(made, gap, hits) if h not in found]
        if found:
            return found
    return within(hits, (k, end)) or (one_of(made, made.subject[k][1] - 1, hits) if _describes(made, k) else [])


def _joined_behind(made: Parse, closed: int, hits: list[Hit]) -> list[Hit]:
    """ "banned gear from Norcom, as well as cameras by Sudcom and Ostcom": whose goods are named beside those of the object."""
    last = list_end(made, closed + 3)
    while made.kind(last) == "P" and made.chunks[last].lemma in _FROM_MAKERS and made.kind(last + 1) == "n":
        last = list_end(made, last + 2)
    return joined(made, (closed, last), hits)


def _in_parallel(made: Parse, last: int, hits: list[Hit]) -> list[Hit]:
    """ "picked Norcom in Norland and Sudcom in Ostland": what stands behind "and" before the same preposition as the object."""
    found: list[Hit] = []
    p = last
    while made.kinds[p : p + 2] in _PLACED:
        q = p + 4 if made.kinds[p + 2 : p + 4] == ",C" else p + 3
        again = made.kinds[q - 1] in ",C" and made.kinds[q : q + 2] == "nP" and q not in made.starts
        if not again or made.chunks[q + 1].lemma != made.chunks[p].lemma:
            break
        found += [h for h in within(hits, (q, q + 1)) if h.named]
        p = q + 1
    return found


def members_of(made: Parse, held: Run, end: int, hits: list[Hit]) -> list[Hit]:
    """ "banned 50 apps over fears, including Norcom's", "listed firms that include Norcom": who is among several that are hit."""
    several = made.kind(held[1] - 1) == "n" and any(_is_plural(made, q) for q in (held[1] - 1, _maker(made, held[1])))
    return listed_behind(made, (end, min(end + _NEAR, len(made.chunks))), hits) if several else []


def _maker(made: Parse, q: int) -> int:
    """The makers behind goods: "gear from firms that", "gear made by firms that"; -1 for none."""
    q += made.kind(q) == "v" and made.chunks[q].lemma in made.lexicon.hedges["made"]
    return q + 1 if made.kind(q) == "P" and made.chunks[q].lemma in _FROM_MAKERS and made.kind(q + 1) == "n" else -1


def _is_plural(made: Parse, k: int) -> bool:
    return k >= 0 and made.tokens[made.chunks[k].last - 1].low.endswith("s")


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
    if (told := source_told(made, last)) >= 0:
        return within(hits, (last, told + 1))
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
    verb = next((q for q in range(behind[0], near) if made.kinds[q] == "v" and made.chunks[q].form != "pp"), -1)
    if verb < 0 and made.kinds[behind[0]] == "P" and made.chunks[behind[0]].lemma in made.lexicon.sets.within:
        verb = next((q for q in range(near, min(near + 2, behind[1])) if made.kinds[q] == "v"), -1)  # "firms such as Norcom from selling"
    supplies = verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.supplying and made.chunks[verb - 1].kind == "P"
    supplied = supplies and any(h.named and h.id not in {f.id for f in found} for h in further)
    further = [h for h in further if h.chunk > verb] if supplied else [h for h in further if not is_input(made, h)]
    acting = verb >= 0 and further and (supplied or all(":" in h.id for h in found))
    return further if acting or not found else found


def is_input(made: Parse, hit: Hit) -> bool:
    """ "American parts": what a vendor buys is not what is hit."""
    return hit.id.startswith(ORIGIN) and made.chunks[hit.chunk].lemma in made.lexicon.sets.inputs
