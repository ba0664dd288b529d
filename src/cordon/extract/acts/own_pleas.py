"""A vendor that asks for what was decided against it to be taken back: "urged the regulator to withdraw the designation"."""

from __future__ import annotations

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.acts.verb_means import entry_of
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit


def own_plea(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when it would take back a decision that names no vendor, and a vendor is who asks for it."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or made.kinds[p] != "v" or made.chunks[p].passive or k not in made.objects or not _takes_back(made, k):
        return None
    asked = made.lexicon.verb_effects.get(made.chunks[p].lemma) == "urge"
    decision = next((q for q in range(*made.objects[k]) if not made.lexicon.sets.pleaded.isdisjoint(made.chunks[q].nouns[-1:])), -1)
    found = [h for h in within(hits, made.subject.get(p, (0, 0))) if h.named] if asked and decision >= 0 else []
    last = domain_end(made, k)
    about_another = within(hits, (decision, last)) or made.kinds[decision + 1] == "P"  # "an order on tariffs"
    return Frame(k, "ease", found, last, entry=entry_of(made, k)) if found and not about_another else None


def _takes_back(made: Parse, k: int) -> bool:
    """ "withdraw", "overturn", "reconsider"."""
    return not {"ease", "review"}.isdisjoint(verb_classes(made, k))
