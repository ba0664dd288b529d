"""Targets that are among those whom an act hits: "was one of eight firms that Norland listed", "eight firms, among them Norcom"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.lists import list_end, list_start
from cordon.extract.grammar.skeleton import Parse, Run, phrase_start
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Lexicon
from cordon.model.act import ORIGIN
from cordon.names import NameKind

_BEING: Final = frozenset({"be", "become"})
_AMONG: Final = frozenset({"among", "amongst"})
_HOLDING: Final = frozenset({"include", "comprise", "feature"})
_OF_THEM: Final = frozenset({"them"})
_FROM_MAKERS: Final = frozenset({"by", "from"})
_EACH: Final = frozenset({"both", "all", "two"})
_NONE: Final = (0, 0)
_NEAR: Final = 5  # chunks from a list to the verb that tells whom it names
_CLAUSE: Final = 8  # chunks from "among those" to the verb
_CLOSED: Final = " .;"  # what stands behind a list that a colon opens, and no verb
_LISTS: Final = frozenset({"list", "roster"})


def one_of(made: Parse, head: int, hits: list[Hit]) -> list[Hit]:
    """The vendors of which it is said that they are, or are among, what noun `head` names: "was one of eight firms", "Norcom, one of"."""
    first = phrase_start(made, head)
    p, relation = made.parent.get(first, (-1, ""))
    run = made.subject.get(p)
    said = (
        made.kind(p) == "v"
        and made.chunks[p].lemma in _BEING
        and not made.chunks[p].negated
        and (relation == "obj" or relation in _AMONG or (relation == "on" and made.chunks[first].lemma in _LISTS))
    )
    if said and run is not None:
        return [h for h in hits if run[0] <= h.chunk < run[1] and ":" not in h.id]
    if made.kind(p) == "n" and relation in _AMONG and p not in made.parent:
        return [h for h in hits if list_start(made, p) <= h.chunk <= p and h.named]  # a headline: "Norcom among firms that"
    opened = _opens_with(made, first)
    if opened >= 0:
        return [h for h in hits if h.chunk in range(*made.objects.get(opened, _NONE)) and h.named]
    apposed = made.kind(first - 1) == "," and made.kind(first - 2) == "n"
    start = list_start(made, first - 2) if apposed and _is_several(made, first) else first - 2
    return [h for h in hits if start <= h.chunk <= first - 2 and h.named] if apposed else []


def _is_several(made: Parse, k: int) -> bool:
    """ "Norcom and Sudcom, both of which were", "Norcom and Sudcom, makers that were": what stands behind them is said of each."""
    last = made.tokens[made.chunks[k].last - 1].low
    return last in _EACH or last.endswith("s")


def _opens_with(made: Parse, first: int) -> int:
    """ "Among the banned apps are Norcom and Sudcom": the verb before whom it names; else -1."""
    if made.kind(first - 1) != "P" or made.chunks[first - 1].lemma not in _AMONG:
        return -1
    behind = range(first + 1, min(first + _CLAUSE, len(made.chunks)))
    verb = next((v for v in behind if made.kind(v) == "v" and made.chunks[v].lemma in _BEING), -1)
    return verb if verb >= 0 and not made.chunks[verb].negated else -1


def listed_behind(made: Parse, run: tuple[int, int], hits: list[Hit]) -> list[Hit]:
    """The vendors behind the first "including", ", among them" or colon in a stretch of chunks, or behind "that include" at its start."""
    if made.kinds[run[0]] in "WS" and made.is_relative(run[0] + 1) and made.chunks[run[0] + 1].lemma in _HOLDING:
        return [h for h in hits if h.chunk in range(*made.objects.get(run[0] + 1, run)) and h.named]  # "firms that include Norcom"
    for q in range(run[0], run[1]):
        if made.kinds[q] == ":" and made.kind(q + 1) == "n" and made.kind(list_end(made, q + 2)) in _CLOSED:
            return [h for h in hits if q < h.chunk < list_end(made, q + 2) and h.named]  # "five firms: Norcom, Sudcom and others."
        if made.kinds[q] in "PR" and made.chunks[q].lemma in made.lexicon.sets.listing and made.kinds[q - 1] in ",—(":
            return [h for h in hits if q < h.chunk < min(list_end(made, q + 2), run[1]) and h.named]
    return []


def named_behind(made: Parse, run: Run, hits: list[Hit]) -> list[Hit]:
    """ "its main supplier, Norcom", "two partners, Norcom and Sudcom": who is meant by the maker before the comma."""
    sets, last = made.lexicon.sets, run[1]
    head = made.chunks[last - 1].lemma
    makers = run[1] - run[0] == 1 and (head in sets.roles or head in made.lexicon.actor_nouns["company"])
    named = makers and made.kinds[last : last + 2] == ",n" and made.parent.get(last + 1, (-1, ""))[1] != "subj"
    return [h for h in hits if last < h.chunk < list_end(made, last + 2) and h.named] if named else []


def told_in_part(made: Parse, comma: int, hits: list[Hit]) -> list[Hit]:
    """ "its 800 drones, most of them made by Norcom": the makers of some of the goods before the comma at
    that chunk or behind it."""
    while made.kind(comma) in "PRn":
        comma += 1  # "its fleet of more than 800 drones, "
    q = comma + 2 if made.kind(comma + 1) == "R" else comma + 1
    of = made.kind(comma) == "," and made.kind(q) == "n" and made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "of"
    if not of or made.lows(q + 2)[-1] not in _OF_THEM:
        return []
    at = q + 4 if made.kind(q + 3) == "v" and made.chunks[q + 3].lemma in made.lexicon.hedges["made"] else q + 3
    from_them = made.kind(at) == "P" and made.chunks[at].lemma in _FROM_MAKERS
    return [h for h in hits if at < h.chunk < list_end(made, at + 2) and h.named] if from_them else []


def is_official_list(noun: str, lexicon: Lexicon) -> bool:
    """ "the Covered List", "the Entity List": a list by a name that shuts out who is put on it."""
    return noun != "list" and any(p.means == "list" and noun in p.nouns for p in lexicon.phrases["add"])


def on_it_too(made: Parse, q: int, hits: list[Hit]) -> list[Hit]:
    """ "put Norcom on its list, which includes Sudcom": whom the list at chunk q names besides."""
    verb = next((v for v in range(q + 1, min(q + _NEAR, len(made.chunks))) if made.parent.get(v) == (q, "rel")), -1)
    names = verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.listers and not made.chunks[verb].negated
    return [h for h in hits if h.chunk in range(*made.objects.get(verb, _NONE)) and h.named] if names else []


def beside_subject(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom was blacklisted on Friday, along with Sudcom and Ostcom": who suffers what verb k tells together with its subject."""
    for q in range(k + 1, len(made.chunks) - 1):
        if made.kinds[q] in "v;SW:":
            break
        if made.kinds[q] == "P" and made.chunks[q].lemma in made.lexicon.sets.joining:
            last = list_end(made, q + 2)
            return [h for h in hits if h.named and q < h.chunk < last]
    return []


def shares_head(made: Parse, k: int) -> bool:
    """ "the Norcom and Sudcom bans", "a Norcom/Sudcom ban", "lifts Norcom and Sudcom ban": two bare names before one noun in the plural,
    with a slash between them, or both vendors' behind a verb or preposition."""
    if made.kinds[k - 1] != "C" or made.kinds[k - 2] != "n":
        return False
    name, chunk = made.chunks[k - 2], made.chunks[k]
    bare = not name.nouns and name.possessor < 0 and made.tags[name.last - 1].cls == made.tags[chunk.first].cls == "e"
    slash = made.tokens[made.chunks[k - 1].first].text == "/"
    mentions = (made.tokens[name.last - 1].mention, made.tokens[chunk.first].mention)
    vendors = made.kinds[k - 3] in "vP" and all(m is not None and m.kind is NameKind.VENDOR for m in mentions)
    return bare and chunk.possessor < 0 and bool(chunk.nouns) and (slash or vendors or made.tokens[chunk.last - 1].low.endswith("s"))


def named_members(made: Parse, run: tuple[int, int], hits: list[Hit]) -> list[Hit]:
    """ "three Norlandic makers, Norcom, Sudcom and Ostcom, were": the names behind a class of makers are the ones meant."""
    told = [h for h in hits if h.chunk == run[0] and h.id.startswith(ORIGIN)]
    named = [h for h in hits if run[0] < h.chunk < run[1] and h.named]
    listed = bool(named) and made.kind(run[0] + 1) == "," and named[0].chunk == run[0] + 2 and named[-1].chunk < list_end(made, run[0] + 3)
    return named if told and listed else []


def joined(made: Parse, run: tuple[int, int], hits: list[Hit]) -> list[Hit]:
    """ "Norcom, along with Sudcom, was banned": the vendors between commas that suffer it as well."""
    q = run[0] + 1
    opens = made.kind(run[0]) == "," and q < run[1] and made.kind(q) in "PC" and made.chunks[q].lemma in made.lexicon.sets.joining
    return [h for h in hits if q < h.chunk < run[1] and h.named] if opens else []
