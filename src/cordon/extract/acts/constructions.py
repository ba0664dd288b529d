"""Ways of saying an act that no single verb or noun of the lexicon names."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.licences import is_trade_licence, supplies_somebody
from cordon.extract.acts.members import on_it_too
from cordon.extract.acts.noun_hits import relative_hits
from cordon.extract.acts.reach import domain_end, phrase_end, stands_behind, verb_hits, within
from cordon.extract.acts.requests import is_other
from cordon.extract.acts.suppliers import is_awarded
from cordon.extract.acts.verb_means import classes_of
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Phrase
from cordon.model.act import ORIGIN
from cordon.names import NameKind

_HELD: Final = frozenset({"ease", "shrink"})  # "softens Norcom stance", "cut its share"
_MAKERS: Final = frozenset({"from", "by"})  # before who made or sold the goods
_LETTING_IN: Final = frozenset({"permit", "use"})
_HAVING: Final = frozenset({"have", "get"})
_LICENCES: Final = frozenset({"licence", "license", "relief"})
_ALLOWING: Final = frozenset({"allow", "grant"})
_LEAVING: Final = frozenset({"remove", "shun"})
_PERCENT: Final = "percent"
_BEFORE: Final = 5  # chunks: "let Norcom come back into business"


def phrase_frame(made: Parse, k: int, end: int, hits: list[Hit]) -> Frame | None:
    """Verb + noun: "put on a blacklist", "cut ties with"; not "hits back with a lawsuit"."""
    if with_particle(made.chunks[k]) in made.lexicon.sets.counterblows:
        return None
    known, particle = made.lexicon.phrases, made.chunks[k].particle
    classes = made.lexicon.verb_classes.get(with_particle(made.chunks[k]), ()) if particle else ()
    phrases = known.get(made.chunks[k].lemma, ())
    for phrase in (*phrases, *known.get(f"{made.chunks[k].lemma}-{particle}", ())) if particle else phrases:
        if phrase.means in _LETTING_IN and not RESTRICTING.isdisjoint(classes):
            continue  # "was kept off the network"
        for q in range(k + 1, max(end, _as_end(made, k, phrase))):
            if made.kinds[q] != "n":
                continue
            found = made.chunks[q]
            noun = found.nouns[-1] if found.nouns else made.spelled[found.last - 1]
            noun = _PERCENT if noun[-1] == "%" or (not found.nouns and noun in made.lexicon.sets.counts) else noun
            listed = noun in phrase.nouns or (phrase.means == "reprieve" and _is_the_list(made, q))
            reach: list[Hit] = []
            if not (listed or noun in phrase.objects) or is_other(made, q, phrase):
                continue
            if noun in phrase.objects and _is_object(made, k, q) and found.negated >= phrase.negated:
                reach = _object_reach(made, k, end, hits, phrase)
            elif listed and _opens(made, q) in phrase.preps and not _is_kept_from(made, k, q):
                reach = _behind(made, (k, q, end), hits, phrase)
                reach += on_it_too(made, q, hits) if reach and phrase.means == "list" else []
            if phrase.means == "designate":
                reach = [h for h in reach if not h.id.startswith(ORIGIN)]  # "a Norlandic military company" tells whose it is
            if reach and is_awarded(made, k, reach):
                return Frame(k, "deliver", reach, end, entry=f"verbs.toml:deliver:{made.chunks[k].lemma}")
            if reach:
                return Frame(k, phrase.means, reach, end, negative=phrase.negated, entry=f"verbs.toml:phrase:{made.chunks[k].lemma}+{noun}")
        given = _given(made, k, end, hits, phrase)
        if given is not None:
            return given
    return None


def _is_kept_from(made: Parse, k: int, q: int) -> bool:
    """ "was kept from bidding on the network": the noun belongs to what somebody is kept from."""
    return any(made.marker.get(v) == "from" and made.parent.get(v) == (k, "comp") for v in range(k + 1, q))


def _is_the_list(made: Parse, q: int) -> bool:
    """ "took Norcom off the list": the one that was spoken of, or one of those that are shut out."""
    chunk = made.chunks[q]
    if chunk.lemma != "list" or len(chunk.nouns) != 1:
        return False
    if any(made.parent.get(v) == (q, "rel") and not RESTRICTING.isdisjoint(verb_classes(made, v)) for v in made.verbs):
        return True  # "a list that bars citizens from owning its shares"
    if any(t.mention is not None and t.mention.kind is NameKind.AGENCY for t in made.tokens[chunk.first : chunk.last]):
        return True  # "a Pentagon list of firms said to"
    if made.tokens[min(chunk.last, len(made.tokens) - 1)].low == "of":
        return made.kind(q + 2) == "n" and not made.lexicon.sets.shut_out.isdisjoint(made.lows(q + 2))
    return chunk.possessor >= 0 or made.lows(q)[0] in ("the", "its")


def _is_object(made: Parse, k: int, q: int) -> bool:
    """Whether chunk q is the object of verb k, or what a part is taken of: "suspended part of its business"."""
    first, last = made.objects.get(k, (0, 0))
    if made.chunks[q].lemma in made.lexicon.sets.rules and any(made.parent.get(v) == (q, "comp") for v in made.verbs):
        return False  # "suspended the order for Norcom to leave": nothing that one buys
    counted = made.lexicon.sets.light | made.lexicon.sets.counts
    some = last - first == 1 and not counted.isdisjoint((made.chunks[first].lemma, made.tokens[made.chunks[first].last - 1].low))
    part = some and made.kind(first + 1) == "P" and made.chunks[first + 1].lemma == "of"
    return first <= q < last or (part and q == first + 2)


def _opens(made: Parse, q: int) -> str:
    """The preposition before a noun, over an opening quotation mark ("to Norland's 'entity list'")."""
    p = q - 1
    if made.kind(p) == '"':
        p -= 2 if made.kind(p - 1) == "n" else 1
    if made.kind(p) == "v":
        return made.chunks[p].particle  # "was taken off the blacklist"
    return made.chunks[p].lemma if made.kind(p) in "PS" else ""


def _given(made: Parse, k: int, end: int, hits: list[Hit], phrase: Phrase) -> Frame | None:
    """ "a licence has been granted for Norcom", "the contract was awarded to Norcom": the noun is the subject of a passive."""
    run = made.subject.get(k)
    if run is None or not made.chunks[k].passive or run[0] > k or phrase.means == "retaliate":
        return None
    if phrase.asked and (made.chunks[k].negated or is_other(made, run[0], phrase)):
        return None  # "its request to lift the ban was turned down"
    noun = made.chunks[run[0]].nouns[-1:]
    if not noun or noun[0] not in phrase.objects:
        return None
    if phrase.means == "licence":
        needed = made.chunks[k].lemma in made.lexicon.sets.needing  # "a licence is required for exports to Norcom"
        found = [h for h in within(hits, (k + 1, len(made.chunks))) if h.named] if needed else []
        return Frame(k, "licence", found, len(made.chunks), entry=f"verbs.toml:phrase:{made.chunks[k].lemma}+{noun[0]}") if found else None
    found = [h for h in within(hits, (run[0], end)) if not phrase.with_only or stands_behind(made, h.chunk, phrase.preps)]
    return Frame(k, phrase.means, found, end, entry=f"verbs.toml:phrase:{made.chunks[k].lemma}+{noun[0]}") if found else None


def _as_end(made: Parse, k: int, phrase: Phrase) -> int:
    """ "named Norcom as its supplier": the word "as" ends the clause elsewhere."""
    behind = made.objects.get(k, (0, k + 1 if made.chunks[k].passive else 0))[1]
    return behind + 2 if "as" in phrase.preps and made.kind(behind) == "S" and made.kind(behind + 1) == "n" else 0


def _behind(made: Parse, place: tuple[int, int, int], hits: list[Hit], phrase: Phrase) -> list[Hit]:
    """The targets of a verb with a noun behind a preposition: before it; who comes back into business; with whom one presses ahead."""
    k, q, end = place
    if made.tags[made.chunks[k].last - 1].cls == "X":
        first, last = made.objects.get(k, (k, k))  # "has Norcom gear in its network"
        return within(hits, (first, phrase_end(made, last, end)))
    if phrase.means == "licence":
        return [h for h in within(hits, (q + 1, len(made.chunks))) if h.named]
    if (phrase.means == "court" or made.chunks[k].lemma in made.lexicon.pressing) and "v" in made.kinds[k + 1 : q]:
        return []  # "pushes allies to block Norcom from networks", "considers dropping it for its core": the other verb tells it
    found = verb_hits(made, k, q, hits)
    if not found and made.chunks[k].lemma in made.lexicon.sets.hitting:
        return within(hits, (q, end)) or doer_hits(made, k, hits)  # "Norcom expects to be hit by curbs"
    if not found and phrase.means == "ease":
        return within(hits, (q, end)) or within(hits, (max(0, k - _BEFORE), k))  # "came to the rescue of Norcom"
    if not found and phrase.means == "use":
        return [h for h in within(hits, (q + 1, end)) if stands_behind(made, h.chunk, ("with", "from", "by"))]
    return found


def _object_reach(made: Parse, k: int, end: int, hits: list[Hit], phrase: Phrase) -> list[Hit]:
    if phrase.means == "retaliate":
        return list(hits)
    if phrase.means == "licence":
        behind = within(hits, (k + 1, len(made.chunks)))
        run = (k, k) if is_trade_licence(made, k) else made.subject.get(k, (k, k))
        told = [] if k in made.subject else doer_hits(made, k, hits)  # "requires Norcom to get a licence"
        return [h for h in behind if h.named] or within(hits, run) or told or behind
    own = [h for h in within(hits, made.subject[k]) if h.named] if made.chunks[k].passive and k in made.subject else []
    if own and phrase.means == "reprieve" and not supplies_somebody(made, k, end):
        return own  # "Norcom was given a reprieve from curbs on Norland's gear"
    found = within(hits, (k, len(made.chunks) if phrase.negated else end))
    found = found or relative_hits(made, made.objects.get(k, (k, k))[0], hits)
    if not found and made.chunks[k].passive and k in made.subject:
        found = within(hits, made.subject[k])  # "Norcom was granted a licence"
    licensed = (
        phrase.means == "fund" or phrase.asked or (phrase.means in ("reprieve", "exclude") and not phrase.objects.isdisjoint(_LICENCES))
    )
    if licensed and not any(h.named for h in found):
        found = _for_users(made, end, hits) or found
    if phrase.means == "use":
        found = [h for h in found if not (_is_kept_out(made, h) or stands_behind(made, h.chunk, made.lexicon.sets.instead_of))]
    if phrase.with_only and phrase.means == "exclude" and any(made.chunks[q].possessor >= 0 for q in range(*made.objects.get(k, (0, 0)))):
        return []  # "blocked the ministry's deal with Norcom"
    if phrase.means == "shrink":
        firms = made.lexicon.actor_nouns["company"]  # "its reliance on the maker"
        found = [h for h in found if h.named or h.id.startswith(ORIGIN) or made.chunks[h.chunk].lemma in firms]
    if phrase.with_only:
        held = range(*made.objects.get(k, (0, 0))) if phrase.means in _HELD else range(0)  # "softens Norcom stance"
        found = [h for h in found if not _is_in_clause(made, k, h)]
        goods = phrase.preps if phrase.means == "use" else frozenset[str]()
        behind = [h for h in found if stands_behind(made, h.chunk, phrase.preps) or (h.named and h.chunk in held)]
        return behind or [h for h in found if h.named and _are_of(made, h.chunk, goods)]
    return found or (partners(made, k, hits) if phrase.means == "use" else [])


def _are_of(made: Parse, k: int, preps: Collection[str]) -> bool:
    """ "built its network with gear from Norcom", "with kit made by Norcom": the goods behind the preposition are those of chunk k."""
    while made.kinds[k - 1] in "C," and made.kinds[k - 2] == "n":
        k -= 2
    if made.kinds[k - 1] != "P" or made.chunks[k - 1].lemma not in _MAKERS:
        return False
    q = k - 3 if made.kinds[k - 2] == "v" and made.chunks[k - 2].form == "pp" else k - 2
    return made.kinds[q] == "n" and made.chunks[q].lemma in made.lexicon.sets.owned and stands_behind(made, q, preps)


def _is_in_clause(made: Parse, k: int, hit: Hit) -> bool:
    """ "rescinded an order barring deals with Norcom": what a clause of the object is about is not what the object is with."""
    objects = range(*made.objects.get(k, (0, 0)))
    behind = range(objects.stop, hit.chunk)
    return any(
        made.parent.get(v, (-1, "")) in [(q, "rel") for q in objects] and not RESTRICTING.isdisjoint(classes_of(made, v, made.lexicon))
        for v in behind
    )


def _is_kept_out(made: Parse, hit: Hit) -> bool:
    """ "signed a pact that would bar Norcom": what a verb of restricting has as its object is not whom one deals with."""
    verb, relation = made.parent.get(hit.chunk, (-1, ""))
    if relation == "on" and made.kind(verb) == "n":  # "signed a deal with Sudcom to cut its reliance on Norcom"
        above = made.chunks[made.parent.get(verb, (verb, ""))[0]].lemma
        return any(p.means == "shrink" and made.chunks[verb].lemma in p.objects for p in made.lexicon.phrases.get(above, ()))
    eases = any(p.means == "reprieve" for p in made.lexicon.phrases.get(made.chunks[verb].lemma, ())) if verb >= 0 else False
    kept = relation == "obj" and not RESTRICTING.isdisjoint(classes_of(made, verb, made.lexicon))  # "that would lock Norcom out of"
    return kept or (relation == "obj" and eases and verb > 0 and made.is_relative(verb))


def _for_users(made: Parse, end: int, hits: list[Hit]) -> list[Hit]:
    """ "granted relief to carriers that do business with Norcom", "licences to firms that sell to Norcom"."""
    opens = made.kind(end) in ("S", "W") and made.kind(end - 1) == "n" and made.kind(end + 1) == "v"
    return within(hits, (end, domain_end(made, end + 1))) if opens else []


def more_time(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "gave Norcom another 90 days", "Norcom was granted more time": relief."""
    chunk = made.chunks[k]
    if chunk.lemma not in made.lexicon.sets.time_setters or chunk.negated:
        return None
    run = made.objects.get(k, (k, k))
    gets = chunk.passive or chunk.lemma in _HAVING
    found = within(hits, made.subject[k] if gets and k in made.subject else run)
    if gets and any(made.parent.get(q) == (k, "comp") and made.chunks[q].lemma in made.lexicon.sets.divesting for q in made.verbs):
        return None  # "has another 45 days to sell the app"
    more = any(_is_more_time(made, q, counted=gets and not chunk.passive) for q in range(k + 1, min(run[1] + 2, len(made.chunks))))
    found = [h for h in found if made.chunks[h.chunk].lemma == ""] if gets and not chunk.passive else found  # not "Norcom's customers got"
    return Frame(k, "reprieve", found, domain_end(made, k), entry="stage.toml:time_setters") if found and more else None


def gives_time_to_leave(made: Parse, k: int) -> bool:
    """ "allowed firms 30 days to stop dealing with it": a duty, no permission."""
    if made.chunks[k].lemma not in _ALLOWING:
        return False
    first, last = made.objects.get(k, (k, k))
    told = made.chunks[last] if made.kind(last) == "v" and made.parent.get(last) == (k, "comp") else None
    sets = made.lexicon.sets
    timed = any(not (sets.times | sets.durations).isdisjoint(c.nouns) for c in made.chunks[first:last])
    leaves = told is not None and (told.lemma in sets.ceasing or not _LEAVING.isdisjoint(verb_classes(made, last)))
    return timed and leaves


def _is_more_time(made: Parse, q: int, counted: bool) -> bool:
    """ "another 90 days", "more time"; of who just has it only what is counted."""
    chunk = made.chunks[q]
    if counted and "time" in chunk.nouns:
        return False
    timed = chunk.kind in "nt" and any(n in made.lexicon.sets.times or n in ("day", "time") for n in chunk.nouns)
    return timed and not made.lexicon.sets.more_time.isdisjoint(made.lows(q))


def partners(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom and Huawei have partnered": a vendor among several subjects of a verb of working together."""
    run = made.subject.get(k, (0, 0))
    if made.lows(run[0]) == ["they"]:
        run = made.subject.get(made.parent.get(k, (-1, ""))[0], run)  # "Norcom and Lumo said they would work together"
    together = made.chunks[k].lemma in made.lexicon.sets.business or made.chunks[k].lemma in ("sign", "team", "ink", "strike", "seal")
    return within(hits, run) if together and run[1] - run[0] >= 3 else []
