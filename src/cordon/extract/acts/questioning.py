"""An authority that has a vendor answer for itself: "ordered Norcom to explain", "grilled Norcom's chief", "testified before Congress"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, phrase_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_BEFORE: Final = frozenset({"before", "to", "at", "in"})
_ACCOUNTS: Final = frozenset({"information", "detail", "document", "answer", "explanation", "clarification", "data"})
_FROM: Final = frozenset({"from", "of"})
_ABOUT: Final = frozenset({"about", "over", "on", "regarding"})
_NEAR: Final = 4  # chunks between "testified" and the committee


def questioned_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when somebody has a vendor explain itself or its people answer."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    written = chunk.lemma in sets.letters and _writes_to_ask(made, k)
    if not written and chunk.lemma in sets.letters:
        return None
    prodded = chunk.lemma in sets.prodding and _is_prodded(made, k)
    if prodded:
        return _frame(made, k, (_asked(made, k, hits), -1))
    if not chunk.negated and (told := _asked_to_tell(made, k, hits)):
        return _frame(made, k, (told, -1))
    # "gave Norcom 20 days to explain"; a court hears a case
    timed = chunk.lemma in sets.time_setters and not made.says(sets.courts) and _is_to_account(made, k)
    known = chunk.lemma in sets.questions or chunk.lemma in sets.answers or chunk.lemma in sets.summons
    if chunk.negated or not (written or timed or known):
        return None
    found: list[Hit] = []
    before = -1
    if written:
        found = [h for h in within(hits, (k + 2, k + 3)) if h.named]
    elif chunk.lemma in sets.answers:
        found, before = _witness(made, k, hits)
    elif chunk.lemma in sets.questions or _is_to_account(made, k):
        found = _asked(made, k, hits)
    return _frame(made, k, (found, before))


def _frame(made: Parse, k: int, asked: tuple[list[Hit], int]) -> Frame | None:
    found, before = asked
    entry = f"verbs.toml:questions:{made.chunks[k].lemma}"
    return Frame(k, "question", found, domain_end(made, k), entry=entry, before=before) if found else None


def _is_prodded(made: Parse, k: int) -> bool:
    """ "pressed its chief on its ties": a matter, no deed and no measure of the one who is pressed ("on its ban")."""
    last = made.objects.get(k, (k, k))[1]
    about = made.kind(last) == "P" and made.chunks[last].lemma in _ABOUT and made.kind(last + 1) == "n"
    measure = about and not RESTRICTING.isdisjoint(classes_at(made, last + 1))
    return about and not measure and not made.chunks[k].negated and not made.chunks[k].passive


def _writes_to_ask(made: Parse, k: int) -> bool:
    """ "wrote to Norcom asking about its servers", "wrote to Norcom to demand answers"; not "wrote to its customers"."""
    to = made.kind(k + 1) in "PT" and made.chunks[k + 1].lemma == "to" and made.kind(k + 2) == "n" and not made.chunks[k + 2].lemma
    return to and made.kind(k + 3) == "v" and made.chunks[k + 3].lemma in made.lexicon.sets.summons


def _is_to_account(made: Parse, k: int) -> bool:
    """ "ordered it to hand over", "were asked to answer": what is asked for is an account, no change."""
    accounts = made.lexicon.sets.accounts
    last = made.objects.get(k, (0, k + 1))[1]
    behind = (q for q in range(k + 1, min(len(made.chunks), max(last, k) + _NEAR)) if made.kind(q) == "v")
    first = next((q for q in behind if made.parent.get(q, (-1, ""))[0] == k and made.chunks[q].form == "inf"), -1)
    return first >= 0 and made.chunks[first].lemma in accounts


def _asked_to_tell(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "demanded that Norcom provide documents", "requests information from Norcom": who is to give an account."""
    chunk = made.chunks[k]
    if chunk.passive or not (chunk.lemma in made.lexicon.sets.summons or chunk.lemma in made.lexicon.sets.enquiring):
        return []
    if k not in made.objects:
        told = next((q for q in range(k + 2, min(k + 2 * _NEAR, len(made.chunks))) if made.parent.get(q) == (k, "comp")), -1)
        wished = told >= 0 and made.marker.get(told) == "that" and made.chunks[told].lemma in made.lexicon.sets.accounts
        return [h for h in within(hits, made.subject.get(told, (0, 0))) if h.named] if wished else []
    first, last = made.objects[k]
    if made.kind(last) != "P" or made.kind(last + 1) != "n":
        return []
    if made.chunks[last].lemma == "for":
        told_of = [h for h in within(hits, (first, last)) if h.named or made.lows(h.chunk) == ["it"]]
        return told_of if _is_account(made, range(last + 1, last + 2)) else []
    asks = made.chunks[last].lemma in _FROM and _is_account(made, range(first, last))
    return [h for h in within(hits, (last, list_end(made, last + 2))) if h.named] if asks else []


def _is_account(made: Parse, run: range) -> bool:
    return not _ACCOUNTS.isdisjoint(n for q in run for n in made.chunks[q].nouns[-1:])


def _asked(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that are asked, or whose people are; not "questioned Norcom's motives"."""
    run = made.subject.get(k) if made.chunks[k].passive else made.objects.get(k)
    if run is None:
        return []
    last = phrase_end(made, run[1], len(made.chunks)) if not made.chunks[k].passive else run[1]
    asked_about = _asked_about(made, k, hits)
    if asked_about:
        return asked_about
    found = [h for h in within(hits, (run[0], last)) if h.named]
    head = made.chunks[run[0]].lemma
    return found if not head or head in made.lexicon.sets.spokespeople or head in made.lexicon.sets.people else []


def _asked_about(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "questioned Lumo about its work with Norcom": another firm is asked, the vendor is the matter."""
    held = within(hits, made.objects.get(k, (k, k)))
    about = next((q for q in range(k + 1, domain_end(made, k)) if made.kind(q) == "P" and made.chunks[q].lemma in _ABOUT), -1)
    return [h for h in within(hits, (about, domain_end(made, k))) if h.named and h.id not in {o.id for o in held}] if about >= 0 else []


def _witness(made: Parse, k: int, hits: list[Hit]) -> tuple[list[Hit], int]:
    """Who testifies for the vendor, and the chunk of the chamber or panel before which."""
    run = made.subject.get(k, (k, k))
    found = [h for h in within(hits, run) if h.named]
    if made.chunks[k].lemma == "appear" and (k + 1 >= len(made.chunks) or made.chunks[k + 1].lemma != "before"):
        return [], -1  # "appears to"
    for q in range(k + 1, min(k + 1 + _NEAR, len(made.chunks) - 1)):
        if made.kind(q) in "PST" and made.chunks[q].lemma in _BEFORE and made.kind(q + 1) == "n":
            words = " ".join(made.lows(q + 1)).split()  # a name of several words is one token
            if made.lexicon.sets.panels.intersection([*made.chunks[q + 1].nouns, *words]):
                return found, q + 1
    return [], -1
