"""What money may not go to: "may no longer use subsidies to buy Norcom gear", "the fund cannot be spent on it"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.prohibitions import nobody_may, spends
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_ABLE: Final = "able"
_UNABLE: Final = "unable"
_ENTRY: Final = "verbs.toml:disbursing:"


def spent_on(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """What is denied to money is denied to whoever would buy with it; money that may be spent says nothing."""
    if not spends(made, k) or not (made.chunks[k].negated or nobody_may(made, k) or _is_denied(made, k)):
        return None
    end = domain_end(made, k)
    buying = [
        v for v in range(k + 1, end) if made.kind(v) == "v" and made.parent.get(v, (-1, ""))[0] == k and "use" in verb_classes(made, v)
    ]
    aimed = next((q + 1 for q in range(k + 1, end) if made.kind(q) == "P" and made.chunks[q].lemma in ("on", "for")), end)
    end = max([end, *(made.objects.get(v, (end, end))[1] for v in buying)])  # "to buy or maintain its gear"
    found = within(hits, (min([*buying, aimed]), end))
    return Frame(k, "use", found, end, entry=_ENTRY + made.chunks[k].lemma, lasting=True) if found else None


def _is_denied(made: Parse, k: int) -> bool:
    """ "will no longer be able to spend", "would not be allowed to": whose money it is may not do it."""
    above, relation = made.parent.get(k, (-1, ""))
    if relation != "comp":
        return False
    if made.kinds[above] == "v":
        return made.chunks[above].passive and made.chunks[above].negated and "permit" in verb_classes(made, above)
    able, (verb, relation) = made.lows(above)[-1], made.parent.get(above, (-1, ""))
    return relation == "obj" and (able == _UNABLE or (able == _ABLE and made.chunks[verb].negated))


def without_money(frames: list[Frame]) -> list[Frame]:
    """Money that may not be spent on a vendor is no money paid to be rid of it."""
    denied = any(f.entry.startswith(_ENTRY) for f in frames)
    return [f for f in frames if f.means != "fund"] if denied else frames
