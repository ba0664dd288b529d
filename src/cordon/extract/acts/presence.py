"""What stands in somebody's network or buildings without a verb of choosing: "there are Norcom antennas on Lumo's masts"; and what its
removal costs whom: "stripping out Norcom has cost Lumo millions".
"""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import within
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.targets import Hit
from cordon.names import NameKind

_LEAVING: Final = frozenset({"remove", "shun"})
_WHERE: Final = frozenset({"in", "on", "at", "across", "inside", "throughout", "within", "around"})


def there_is(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of "there are Norcom cameras in Norland's ministries", "Norcom cameras hang in them", with the chunk that tells whose."""
    run, end = _standing(made, k)
    if end == 0:
        return None
    goods = made.lexicon.sets.goods | made.lexicon.sets.owned
    found = [h for h in within(hits, run) if h.named and made.chunks[h.chunk].lemma in goods and not made.chunks[h.chunk].negated]
    while made.kind(end) in "PR" and made.kind(end + 1) in "Rn":
        end += 1 if made.kind(end + 1) == "R" else 2  # "in more than 180 schools"
    host = next((q for q in range(k + 2, end) if made.kinds[q] == "n" and _is_where(made, q) and _is_placed(made, q)), -1)
    return Frame(k, "use", found, end, entry="targets.toml:goods", host=host) if found and host >= 0 else None


def _is_where(made: Parse, q: int) -> bool:
    """ "in its ministries", "in more than 180 schools", "on the roof of its town hall"."""
    q -= 1 if made.kinds[q - 1] == "R" else 0
    if made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma == "of" and made.kinds[q - 2] == "n":
        q -= 2
    return made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma in _WHERE


def _standing(made: Parse, k: int) -> tuple[Run, int]:
    """What stands somewhere by verb k, and where the phrase begins that tells where; an end of 0 where nothing does."""
    chunk = made.chunks[k]
    if chunk.negated or chunk.modal or chunk.passive:
        return (0, 0), 0
    if chunk.lemma == "be" and made.lows(k - 1) == ["there"] and k in made.objects:
        return made.objects[k], made.objects[k][1]
    hangs = chunk.lemma in made.lexicon.sets.hanging and k in made.subject and k not in made.objects
    return (made.subject[k], k + 1) if hangs and made.subject[k][0] < k else ((0, 0), 0)


def makes_up(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom gear makes up a third of Norland's networks": what stands there was chosen by those who run them."""
    chunk = made.chunks[k]
    if chunk.negated or chunk.modal or k not in made.subject:
        return None
    beside = chunk.particle or (made.chunks[k + 1].lemma if made.kinds[k + 1] in "PR" else "")
    if (f"{chunk.lemma} {beside}" if beside else chunk.lemma) not in made.lexicon.sets.making_up:
        return None
    goods = made.lexicon.sets.goods | made.lexicon.sets.owned
    found = [h for h in within(hits, made.subject[k]) if h.named and made.chunks[h.chunk].lemma in goods]
    end = k + 1
    while made.kinds[end] in "PRn":
        end += 1
    things = made.lexicon.sets.built_things
    host = next((q for q in range(k + 1, end) if made.kinds[q] == "n" and made.chunks[q].lemma in things and _is_placed(made, q)), -1)
    return Frame(k, "use", found, end, entry=f"verbs.toml:making_up:{chunk.lemma}", host=host) if found and host >= 0 else None


def _is_placed(made: Parse, q: int) -> bool:
    """Whether a phrase names a place, a body or a firm."""
    mentions = (t.mention for t in made.tokens[made.chunks[q].first : made.chunks[q].last])
    return made.kind(q) == "n" and any(m is not None and (m.place or m.kind is NameKind.COMPANY) for m in mentions)


def cost_verb(made: Parse, k: int) -> int:
    """The verb of "removing Norcom has cost Lumo millions", whose subject the gerund k opens and whose object is who pays; or -1."""
    if made.chunks[k].form != "ger":
        return -1
    verb = next((v for v, run in made.subject.items() if run[0] == k and made.chunks[v].lemma in made.lexicon.sets.costing), -1)
    held = made.objects.get(verb, (0, 0))
    return verb if held[1] > held[0] and _pays(made, held[0]) else -1


def payer(made: Parse, k: int, means: str) -> int:
    """The chunk of the firm that pays for the leaving that the gerund k tells, or -1."""
    verb = cost_verb(made, k) if means in _LEAVING else -1
    return made.objects[verb][0] if verb >= 0 else -1


def _pays(made: Parse, q: int) -> bool:
    """Whether a phrase is one firm: by name, or by a noun with "the"."""
    chunk = made.chunks[q]
    mention = made.tokens[chunk.last - 1].mention
    named = mention is not None and mention.kind in (NameKind.COMPANY, NameKind.VENDOR)
    one = chunk.definite and chunk.lemma in made.lexicon.actor_nouns["company"] and made.tokens[chunk.last - 1].low == chunk.lemma
    return named or one
