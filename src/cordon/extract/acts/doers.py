"""Which vendor does what a verb tells: its subject, that of the verb whose infinitive it is, or the one whose lawyer acts."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import within
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.parties.targets import Hit

_PRONOUNS: Final = frozenset({"it", "they", "we", "he", "she"})
_SHARED: Final = frozenset({"comp", "and", "conj", "with", "purpose", "obj"})
_STEPS: Final = 4


def doer_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that are the subject of a verb, or of the verb whose infinitive it is ("plans to sue")."""
    at = k
    for _ in range(_STEPS):
        run = made.subject.get(at)
        # "said it would sue": the one who says so
        named = run is not None and (made.lows(run[0])[0] not in _PRONOUNS or any(h.person for h in within(hits, run)))
        if run is not None and named and not made.chunks[at].passive:
            others = made.lexicon.hedges["no_products"]  # "TikTok creators sued": nobody of the vendor's
            own = [h for h in within(hits, run) if made.chunks[h.chunk].lemma not in others]
            part = made.chunks[run[0]].lemma in made.lexicon.sets.spokespeople  # "the Norland unit of Norcom"
            found = [h for h in own if made.kind(h.chunk - 1) != "P" or h.chunk == run[0] or (part and h.chunk == run[0] + 2)]
            return found or _clients(made, at, run, hits) or _apposed(made, run, hits)
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 and relation == "with" and made.kind(at - 1) == ",":
            return [h for h in within(hits, (at - 2, at - 1)) if h.named]  # "Norcom, facing scrutiny, …"
        if p < 0 or relation not in _SHARED:
            return []
        headed = made.chunks[p].possessor < 0 and made.chunks[p].lemma in made.lexicon.sets.ventures  # "rejects Norcom bid to overturn"
        planning = [h for h in within(hits, (p, p + 1)) if made.kind(p) == "n" and (headed or h.token < made.chunks[p].possessor)]
        if planning and relation == "comp":
            return planning  # "Norcom's bid to overturn the ban"
        pressed = relation == "comp" and made.chunks[p].lemma in made.lexicon.pressing | made.lexicon.sets.wants
        held = made.subject if made.chunks[p].passive else made.objects
        made_to = within(hits, held.get(p, (0, 0))) if pressed else []
        if made_to:
            return made_to  # "ordered Norcom to pay"
        at = p if not _is_let(made, p) else made.parent[p][0]  # "let Norland know that it will sue"
    return []


def _is_let(made: Parse, k: int) -> bool:
    p, relation = made.parent.get(k, (-1, ""))
    return relation == "comp" and made.kind(p) == "v" and made.chunks[p].lemma in ("let", "make") and p in made.objects


def _clients(made: Parse, k: int, run: Run, hits: list[Hit]) -> list[Hit]:
    """ "an attorney for Norcom pleaded", "Doe, a lawyer for Norcom, pleaded": the vendor that the subject of verb k speaks for in court."""
    counsel = [q for q in range(run[0], k) if made.parent.get(q) == (k, "subj") and made.chunks[q].lemma in made.lexicon.sets.advocates]
    return [h for q in counsel if made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "for" for h in within(hits, (q + 2, q + 3))]


def _apposed(made: Parse, run: Run, hits: list[Hit]) -> list[Hit]:
    """ "two firms – Norcom and Sudcom – sued": those who are named between marks behind a word for them."""
    head = made.chunks[run[0]]
    if (
        made.kinds[run[1]] not in ",—("
        or head.lemma not in made.lexicon.actor_nouns["company"]
        or not made.tokens[head.last - 1].low.endswith("s")
    ):
        return []
    last = next((q for q in range(run[1] + 1, len(made.chunks)) if made.kinds[q] not in "nC"), run[1])
    return [h for h in within(hits, (run[1] + 1, last)) if h.named] if made.kinds[last] in ",—)" else []
