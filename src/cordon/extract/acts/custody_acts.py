"""What is done to a vendor's people: who is meant, and custody in words that name no act ("taken into custody", "the jailed manager")."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, phrase_end, within
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.targets import Hit

_INTO: Final = frozenset({"in", "into", "under", "to", "behind"})
_PRESENT: Final = frozenset({"in", "before", "to", "at"})
_NONE: Final = (0, 0)
_PERSONAL: Final = frozenset({"prosecute", "probe", "question", "accuse", "deny", "retaliate", "ease"})  # what can be done to its people
_NEAR: Final = 6  # chunks between "taken" and "custody"


def custody_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when it tells that somebody of a vendor is held."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    freed = chunk.lemma in sets.freeing
    held = chunk.lemma in sets.holding or freed
    if not held and (chunk.lemma not in sets.confining or not made.says(sets.cells)):
        return None
    if not held and not _in_cell(made, k):
        return None
    active = not chunk.passive and chunk.form != "pp" and k in made.objects
    run = made.objects[k] if active else _subject(made, k)
    headed = chunk.tense == "past" and not active and made.kind(k + 1) == "P"  # "Norcom chief held in Norland"
    if run == _NONE or chunk.negated or (held and not active and not chunk.passive and not headed):
        return None
    found = people_hits(made, (run[0], phrase_end(made, run[1], len(made.chunks)) if active else run[1]), hits)
    listed = "freeing" if freed else "holding"
    return Frame(k, "prosecute", found, domain_end(made, k), entry=f"verbs.toml:{listed}:{chunk.lemma}") if found else None


def handing_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "hand the Norcom manager over to Norland", "be sent to Norland to face charges": an extradition in other words."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    handed = chunk.lemma in sets.surrendering and (chunk.particle or made.chunks[min(k + 1, len(made.chunks) - 1)].lemma) == "over"
    sent = chunk.lemma in sets.sending and made.says(sets.trials)
    if not (handed or sent):
        return None
    over = k + 2 if made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "over" and not chunk.passive else -1
    run = _subject(made, k) if chunk.passive else (over, over + 1) if made.kind(over) == "n" else made.objects.get(k, _NONE)
    found = people_hits(made, run, hits) if run != _NONE else []
    return Frame(k, "prosecute", found, domain_end(made, k), entry=f"verbs.toml:surrendering:{chunk.lemma}") if found else None


def attending_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "the Norcom manager is due in a Norland court", "appeared in court": where somebody of a vendor is heard."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    if chunk.lemma not in sets.attending or not made.says(sets.courtrooms):
        return None
    at = next((q for q in range(k + 1, min(k + _NEAR, len(made.chunks) - 1)) if _is_courtroom(made, q) or made.kind(q) in "vW;:,"), -1)
    run = _subject(made, k)
    if at < 0 or run == _NONE or made.kind(at) not in "PS":
        return None
    owned = made.chunks[run[0]].possessor >= 0 and not made.chunks[run[0]].nouns  # "Norcom's Doe"
    found = people_hits(made, run, hits) or (within(hits, run) if owned else [])
    return Frame(k, "prosecute", found, domain_end(made, k), entry=f"verbs.toml:attending:{chunk.lemma}", before=at + 1) if found else None


def _subject(made: Parse, k: int) -> Run:
    """The subject of verb k; of a headline's infinitive what stands before it ("Norcom chief to appear in court")."""
    headed = made.kind(k - 1) == "n" and made.parent.get(k, (-1, ""))[0] < 0
    return made.subject.get(k) or ((k - 1, k) if headed else _NONE)


def _is_courtroom(made: Parse, q: int) -> bool:
    """ "in court", "before a Norland judge": what stands at preposition q."""
    placed = made.kind(q) in "PS" and made.chunks[q].lemma in _PRESENT and made.kind(q + 1) == "n"
    words = [word for low in made.lows(q + 1) for word in low.split()] if placed else []  # a name of several words is one token
    return not made.lexicon.sets.courtrooms.isdisjoint(words)


def _in_cell(made: Parse, k: int) -> bool:
    """ "taken into custody", "remains in jail"."""
    places = range(k + 2, min(k + 1 + _NEAR, len(made.chunks)))
    return any(made.kind(q - 1) == "P" and made.chunks[q - 1].lemma in _INTO and _is_cell(made, q) for q in places)


def _is_cell(made: Parse, q: int) -> bool:
    return made.kind(q) == "n" and made.tokens[made.chunks[q].last - 1].low in made.lexicon.sets.cells


def people_hits(made: Parse, run: tuple[int, int], hits: list[Hit]) -> list[Hit]:
    """The vendors whose people are named first in a run of noun phrases: "a Norcom manager", "two employees of Norcom"."""
    chunk = made.chunks[run[0]]
    named = [h for h in within(hits, (run[0], run[0] + 1)) if h.person]
    if named:
        return named
    person = chunk.lemma in made.lexicon.sets.suspects or not made.lexicon.sets.suspects.isdisjoint(chunk.nouns[-1:])
    return within(hits, run) if person else []


def is_confined(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "the jailed Norcom manager": what was done to somebody of a vendor stands before the name."""
    chunk = made.chunks[k]
    if not people_hits(made, (k, k + 1), hits):
        return False
    done = (t.lemma for t in made.tags[chunk.first : chunk.last] if t.cls in "AV")
    return any("prosecute" in made.lexicon.verb_classes.get(lemma, ()) for lemma in done)


def suspects(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "she was arrested", "its founder was detained": the people of the vendor that was named last before."""
    run = made.subject.get(k, _NONE) if made.chunks[k].passive else made.objects.get(k, _NONE)
    lexicon = made.lexicon
    meant = any(not lexicon.sets.suspects.isdisjoint(made.lows(q)) for q in range(*run))
    if meant:
        return [h for h in hits if h.named and h.chunk < k][-1:]
    named = made.chunks[k].lemma in lexicon.sets.arresting and any(_is_name(made, q) for q in range(*run))
    owned = [h for h in hits if h.named and h.chunk > k and made.chunks[h.chunk].possessor >= 0]
    return owned[:1] if named else []  # "Meng was arrested over Norcom's dealings"


def held_before(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "the Norcom manager sued Norland over arrest", "said arrest was unlawful": whose arrest a bare noun means."""
    chunk = made.chunks[k]
    if chunk.lemma not in made.lexicon.sets.arresting or chunk.definite or made.tags[chunk.first].cls == "D":
        return []
    before = [h for h in hits if h.named and h.chunk < k]
    return before[:1] if before and not made.lexicon.sets.suspects.isdisjoint(made.chunks[before[0].chunk].nouns) else []


def _is_name(made: Parse, q: int) -> bool:
    """Whether a phrase is a bare name that no list knows."""
    tokens = made.tokens[made.chunks[q].first : made.chunks[q].last]
    return all(t.text[:1].isupper() and t.mention is None for t in tokens) and tokens[0].low not in ("the", "a", "an")


def without_people(frame: Frame | None) -> Frame | None:
    """A vendor's people are charged, questioned, spoken against and let go; what else is done to them is no measure."""
    if frame is None or frame.means in _PERSONAL or not any(h.person for h in frame.hits):
        return frame
    frame.hits = [h for h in frame.hits if not h.person]
    return frame if frame.hits else None
