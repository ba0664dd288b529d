"""The scope of an act: what its own words give, else its main clause, else what its vendor makes.

The convention, as careful editors keep it:

* a ban, a limit, a removal or a choice has the equipment that its clause names; an app's ban is about `apps`, worded or not;
* `list` and `lift` have `exports` where the dealing is told ("from selling chips to it"), else nothing: what the vendor makes is no scope;
* what describes the vendor ("the telecom gear maker", "a maker of phones"), what another clause is about, and who acts are no scope;
* `government` is whom a rule binds, not who makes it; networks out of which agencies take software are no `network`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.dealings import supplies_named
from cordon.extract.grammar.skeleton import is_finite
from cordon.extract.records.case import Case
from cordon.extract.records.public_use import GOVERNMENT, adds, of_public_use
from cordon.extract.records.scope import (
    codes_in,
    codes_near,
    is_beside,
    kind_codes,
    makes_phones,
    operator_codes,
    product_codes,
    settle,
    told_beside,
)
from cordon.extract.words.actor_words import Party

_SUPPLIES: Final = "exports"  # told by the dealing, not by a word for goods
_WHOM: Final = frozenset({GOVERNMENT, "public-funds"})  # whom a rule binds: what its vendor makes is said beside it
_PLACES_OF_APPS: Final[frozenset[str]] = frozenset({"phones", "network"})
_RESTRICTING: Final = frozenset({"ban", "remove", "limit", "advise"})
_PROGRAMS: Final = frozenset({"software", "apps"})
_DEALT: Final = frozenset({"list", "lift", "drop", "limit", "choose"})


def act_scope(case: Case, act: tuple[str, str], deciders: Sequence[Party]) -> tuple[str, ...]:
    """The scope codes of an act."""
    scene, frame, measure = case.scene, case.frame, act[0]
    made = scene.made
    codes = product_codes(made, frame.hits, scene.rules.names)
    apart = made.kinds[frame.k] == "n" and is_beside(made, frame.k, case.scope_words)
    first = made.chunks[frame.k if apart else min([frame.k, *(h.chunk for h in frame.hits)])].first
    told = codes_in(made, first, made.chunks[frame.last - 1].last, case.scope_words, told_beside(made, frame.k))
    codes += [c for c in told if c not in codes and c != _SUPPLIES]
    codes += [c for c in _bound(case) if c not in codes] if measure in _RESTRICTING else []
    made_for = kind_codes(scene, frame.hits, measure, case.scope_words)
    places = _PLACES_OF_APPS if "apps" in made_for or _is_software(case) else frozenset()
    codes = [c for c in codes if c not in places]  # an app is banned from phones: they only say where it is
    if not codes or set(codes) <= _WHOM:
        codes += [c for c in made_for if c not in codes]
    codes = codes or [c for c in _around(case) if c not in places] or operator_codes(scene, measure, case.scope_words)
    if adds(codes) and of_public_use(made, frame, act, deciders, case.scope_words):
        codes.append(GOVERNMENT)
    exporting = frame.exports or (measure == "list" and supplies_named(made))
    return settle(codes, exporting and measure in _DEALT, measure)


def _bound(case: Case) -> list[str]:
    """ "Federal workers are barred from using it": whom the subject of a passive verb says to be bound."""
    made, k = case.scene.made, case.frame.k
    if made.kind(k) != "v" or not made.chunks[k].passive or k not in made.subject:
        return []
    first, last = made.subject[k]
    found = codes_in(made, made.chunks[first].first, made.chunks[last - 1].last, case.scope_words)
    return [c for c in found if c in _WHOM]


def _is_software(case: Case) -> bool:
    """Whether all that is hit is software: "took Kaspersky off their networks" is no matter of networks."""
    names = case.scene.rules.names
    hit = [names.vendors.by_slug.get(h.id) for h in case.frame.hits]
    return bool(hit) and all(v is not None and v.kind in _PROGRAMS and not makes_phones(v.slug, names) for v in hit)


def _around(case: Case) -> list[str]:
    """The scope that the main clause of the act gives, in phrases of the verbs that lead to it: not in those of what happens beside it
    ("opened a 5G lab after Norland's ban")."""
    made, k = case.scene.made, case.frame.k
    if made.kinds[k] == "n" and is_beside(made, k, case.scope_words):
        return []
    return codes_near(made, k, _other_dealing(case), case.scope_words)


def _other_dealing(case: Case) -> int:
    """ "uses Norcom in Norland and has picked Sudcom for its core": the chunk from which another vendor is told of by a verb of its own;
    who drops one and picks another does both for the same network."""
    made, k = case.scene.made, case.frame.k
    own = {h.id for h in case.frame.hits}
    others = [h.chunk for h in case.scene.hits if h.named and h.chunk > k and h.id not in own]
    end = len(made.chunks)
    if not others or case.frame.means != "use":
        return end
    joined = (v for v in made.verbs if k < v < others[-1] and made.parent.get(v, (-1, ""))[1] == "conj" and is_finite(made.chunks[v]))
    return next((v for v in joined if not any(h.id in own and h.chunk > v for h in case.scene.hits)), end)
