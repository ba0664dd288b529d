"""Suits that nouns name: whose they are, and how far they have got ("Norcom's appeal against the ban", "a lawsuit filed by Norcom")."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.own_acts import FILING, is_firm, is_state, rivals_sued
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.stage import GIVEN, OPEN, group_stage

_SUING: Final = frozenset({"sue", "file"})
_LODGED: Final = frozenset({"by", "from", "of"})
_PLANNING: Final = frozenset({"weigh", "threaten", "plan", "refuse"})
_AGAINST: Final = frozenset({"against"})
_AT: Final = frozenset({"against", "to", "of"})
_LEFT: Final = frozenset({"ease", "shun"})
_STEPS: Final = 4
_FAR: Final = 6


def own_noun(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom's appeal against the ban", "a lawsuit filed by Norcom", "threatened legal action": the suit of a vendor against a state."""
    noun = made.chunks[k].nouns[-1]
    if noun not in made.lexicon.sets.suits or made.says(made.lexicon.sets.private_suits) or not _is_at_court(made, k):
        return None
    found = suitors(made, k, hits)
    if {h.id for h in hits if h.named} - {h.id for h in found}:
        return None  # a suit of one maker against another
    return Frame(k, "retaliate", found, domain_end(made, k), entry=f"verbs.toml:suits:{noun}", own=True) if found else None


def _is_at_court(made: Parse, k: int) -> bool:
    """An "appeal" or "challenge" is a suit where courts or rules are spoken of; one against a firm is no answer to a measure."""
    held = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("against", "with")
    if held and made.kind(k + 2) == "n" and is_firm(made, k + 2):
        return False
    return made.chunks[k].nouns[-1] not in made.lexicon.sets.vague_suits or made.says(made.lexicon.sets.at_court)


def suitors(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors whose suit it is: its owner, those behind "by" or "from", the doer of the verb of "its suit" or of one that plans it."""
    chunk = made.chunks[k]
    if not chunk.nouns or chunk.nouns[-1] not in made.lexicon.sets.suits:
        return []
    if rivals_sued(made, (k, domain_end(made, k)), hits[:1], hits):
        return []  # "Norcom's suit against Sudcom": no state is sued
    if chunk.possessor >= 0:
        return [h for h in hits if h.chunk == k and (h.named or ":" not in h.id) and h.token < chunk.possessor]  # "the firm's suit"
    headed = [h for h in hits if h.chunk == k and h.named]
    brought = _bringer(made, k)
    if brought >= 0:
        return doer_hits(made, brought, hits)  # "the suit that Norcom filed"
    if headed and (against_state(made, k) or _is_fought_by_state(made, k) or _beside_ban(made, k)):
        return headed  # "throws out Norcom lawsuit against ban", "Norland asks court to dismiss Norcom lawsuit"
    verb, relation = made.parent.get(k, (-1, ""))
    if relation == "obj" and made.chunks[verb].passive and made.chunks[verb].lemma in FILING:
        return _filed_by(made, verb, hits)
    owned = made.tokens[chunk.first].low in ("its", "their")
    given_up = made.chunks[verb].lemma in made.lexicon.sets.dropping
    planned = relation == "obj" and (given_up or effect_of(made, verb, made.lexicon) in _PLANNING)
    parried = _parried(made, k) if made.kind(k - 1) == "P" and made.chunks[k - 1].lemma == "with" else -1
    if parried >= 0:
        verb, planned = parried, True
    if owned or (planned and (verb < k - 2 or not chunk.definite)):
        found = doer_hits(made, verb, hits) if made.kind(verb) == "v" else []
        if found or owned:
            return found
    lodged = [h for h in _lodged_by(made, k, hits) if (h.named or ":" not in h.id) and not _is_users(made, h)]
    return lodged or (_sued_before(made, k, hits) if made.tokens[chunk.first].low == "the" else [])


def _sued_before(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "Norcom sued in May, but a judge threw the suit out": the vendors that the sentence has told to sue."""
    found = (doer_hits(made, v, hits) for v in made.verbs if v < k and made.chunks[v].lemma in _SUING and not made.chunks[v].passive)
    return next((h for h in found if h), [])


def is_of_users(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "a lawsuit filed by TikTok users", "the TikTok users' suit": one that a vendor's customers bring, perhaps for it."""
    owned = made.chunks[k].possessor >= 0 and not made.lexicon.hedges["followers"].isdisjoint(made.chunks[k].nouns[:-1])
    return owned or any(_is_users(made, h) for h in _lodged_by(made, k, hits))


def _filed_by(made: Parse, verb: int, hits: list[Hit]) -> list[Hit]:
    """ "the suit was filed in May by Norcom": the vendors behind the "by" of the verb."""
    by = next((q for q in range(verb + 1, domain_end(made, verb)) if made.kinds[q] == "P" and made.chunks[q].lemma == "by"), -1)
    found = within(hits, (by + 1, by + 2)) if by >= 0 else []
    return [h for h in found if (h.named or ":" not in h.id) and not _is_users(made, h)]


def _lodged_by(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The targets in the phrase that says who filed the suit."""
    q = k + 2 if made.kind(k + 1) == "v" and made.chunks[k + 1].form == "pp" else k + 1
    behind = made.kind(q) == "P" and made.chunks[q].lemma in _LODGED
    return within(hits, (q + 1, q + 2)) if behind else []


def _is_users(made: Parse, hit: Hit) -> bool:
    """ "a suit brought by TikTok creators": nobody of the vendor's."""
    return made.chunks[hit.chunk].lemma in made.lexicon.hedges["followers"]


def is_own_paper(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "filed a complaint", "a motion to dismiss the case": words of a suit that a vendor brings, which is told by its verb."""
    above, relation = made.parent.get(k, (-1, ""))
    if relation == "comp" and made.kind(above) == "n":
        above, relation = made.parent.get(above, (-1, ""))
    files = relation in ("obj", "purpose") and made.kind(above) == "v" and made.chunks[above].lemma in FILING
    return files and bool(doer_hits(made, above, hits))


def _bringer(made: Parse, k: int) -> int:
    """The verb of the relative clause that says who filed a suit, or who asks for what in it ("in which Norcom sought"); or -1."""
    behind = range(k + 1, min(k + _FAR, len(made.chunks)))
    verb = next((v for v in behind if made.parent.get(v) == (k, "rel")), -1)
    if verb < 0 or made.chunks[verb].passive:
        return -1
    inside = made.kinds[k + 1] == "P" and made.kinds[k + 2] == "W" and made.chunks[k + 1].lemma == "in"
    asks = inside and made.chunks[verb].lemma in made.lexicon.sets.suing
    return verb if asks or (verb < k + _STEPS and made.gap(verb) == k and made.chunks[verb].lemma in FILING) else -1


def _beside_ban(made: Parse, k: int) -> bool:
    """ "Judge dismisses Norcom lawsuit, leaving ban in place": beside a restriction the suit is against it."""
    verb = made.parent.get(k, (-1, ""))[0]
    ends = made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.dropping
    return ends and any(made.lexicon.noun_classes.get(n) in RESTRICTING for q, c in enumerate(made.chunks) if q != k for n in c.nouns[-1:])


def _parried(made: Parse, k: int) -> int:
    """ "fights back against the ban with a lawsuit": the verb of striking back with what stands behind "with", or -1."""
    verb = verb_before(made, k - 1)
    return (
        verb if verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.parrying and made.kinds[verb + 1 : k].strip("Pn'") == "" else -1
    )


def _is_fought_by_state(made: Parse, k: int) -> bool:
    """ "Norland asked a judge to throw out the suit": whether the one who wants it dismissed is a state."""
    verb, relation = made.parent.get(k, (-1, ""))
    asking, link = made.parent.get(verb, (-1, ""))
    if relation != "obj" or link != "comp" or made.kind(asking) != "v" or made.chunks[verb].lemma not in made.lexicon.sets.dropping:
        return False
    return any(is_state(made, q) for q in range(*made.subject.get(asking, (0, 0))))


def against_state(made: Parse, k: int) -> bool:
    """Whether a state or what it has decided stands behind "against", or behind "challenge to", over who brings the suit."""
    q = k + 1
    q += made.kind(q) == "v" and made.chunks[q].form == "pp" and made.kind(q + 1) == "P"
    q += 2 if made.kinds[q : q + 2] == "Pn" and made.chunks[q].lemma == "by" else 0
    against = _AGAINST if made.chunks[k].lemma not in made.lexicon.sets.vague_suits else _AT
    if made.kind(q) != "P" or made.chunks[q].lemma not in against or made.kind(q + 1) != "n":
        return False
    other = made.chunks[q + 1]
    ruled = made.lexicon.noun_classes.get(other.lemma) in RESTRICTING or other.lemma in made.lexicon.sets.rules
    return ruled or is_state(made, q + 1)


def suit_stage(made: Parse, k: int, stage: str, hits: list[Hit]) -> str:
    """How far a suit has got that a noun names: what is named is there, what others examine too; what its vendor withdraws is ended."""
    verb, relation = made.parent.get(k, (-1, ""))
    own = bool(doer_hits(made, verb, hits)) if made.kind(verb) == "v" else False
    if own and relation == "obj" and _LEFT.intersection(verb_classes(made, verb)):
        return "ended" if group_stage(made, verb, made.lexicon) == "in-force" else "considered"
    if relation == "obj" and made.chunks[verb].lemma == "deny" and group_stage(made, verb, made.lexicon) == "in-force":
        return "refused"  # "a court denied Norcom's petition"
    if stage in ("considered", "urged") and (made.chunks[k].definite or made.chunks[k].possessor >= 0) and not own:
        return "in-force"
    return "in-force" if stage in (OPEN, GIVEN) else stage
