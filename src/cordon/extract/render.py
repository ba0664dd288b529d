"""One plain sentence for a statement, made from its codes and nothing else."""

from __future__ import annotations

from typing import Final

from cordon.model.act import ANYWHERE, CATEGORY, COMPANY, HIGH_RISK, ORIGIN, UNKNOWN_ACTOR, Act
from cordon.model.codes import DateKind, Measure, Stage
from cordon.model.scope import Scope
from cordon.names import Names

# measure -> (to do, done): "to ban", "has banned"
_VERBS: Final = {
    Measure.BAN: ("ban", "has banned"),
    Measure.REMOVE: ("order the removal of", "has ordered the removal of"),
    Measure.LIMIT: ("limit", "has limited"),
    Measure.LIST: ("put on an official list", "has put on an official list"),
    Measure.ADVISE: ("warn against", "warns against"),
    Measure.ALLOW: ("let in", "lets in"),
    Measure.LIFT: ("lift or ease a restriction on", "has lifted or eased a restriction on"),
    Measure.DROP: ("drop", "has dropped"),
    Measure.CHOOSE: ("choose or keep", "has chosen or keeps"),
    Measure.REVIEW: ("review", "is reviewing"),
    Measure.FUND: ("pay for avoiding or replacing", "pays for avoiding or replacing"),
    Measure.PROSECUTE: ("take legal action against", "has taken legal action against"),
    Measure.ACCUSE: ("accuse", "calls a risk, or accuses,"),
    Measure.DENY: ("reject charges or measures against", "rejects charges or measures against"),
    Measure.RETALIATE: ("retaliate over", "retaliates over"),
}
_FRAMES: Final = {
    Stage.URGED: "urges others to {to}",
    Stage.CONSIDERED: "is weighing whether to {to}",
    Stage.PROPOSED: "has a formal draft to {to}",
    Stage.ANNOUNCED: "has decided to {to}",
    Stage.IN_FORCE: "{done}",
    Stage.POSTPONED: "has put off a step to {to}",
    Stage.SUSPENDED: "has stopped for a time a step to {to}",
    Stage.REFUSED: "has decided not to {to}",
    Stage.ENDED: "no longer has a measure to {to}",
    Stage.THREATENED: "threatens to {to}",
}
_SCOPE_WORDS: Final = {
    "5g": "5G", "4g": "4G", "core": "the core network", "ran": "the radio network", "network": "telecom networks", "fixed": "fixed lines",
    "routers": "routers", "cables": "submarine cables", "devices": "devices", "phones": "phones", "cameras": "cameras", "drones": "drones",
    "energy": "energy equipment", "apps": "apps", "cloud": "cloud services", "government": "use by the state",
    "public-funds": "public money", "exports": "supplies to it", "investment": "investment", "research": "research", "all": "all products",
}  # fmt: skip
_DATE_WORDS: Final = {
    DateKind.SAID: "said {}", DateKind.ANNOUNCED: "announced {}", DateKind.ADOPTED: "adopted {}", DateKind.EFFECTIVE: "from {}",
    DateKind.DEADLINE: "by {}", DateKind.EXPECTED: "decision due {}", DateKind.ENDED: "ended {}",
}  # fmt: skip


def render(act: Act, names: Names) -> str:
    """`Sweden has banned Huawei (5G; in Sweden; adopted 2020-10-20).` Names come from the names files, words from the codes."""
    to, done = _VERBS[act.measure]
    doing = _FRAMES[act.stage].format(to=to, done=done)
    asides = [*_scope(act.scope), *_where(act, names), *(_DATE_WORDS[kind].format(when) for kind, when in act.dates.by_kind.items())]
    aside = f" ({'; '.join(asides)})" if asides else ""
    return f"{actor_words(act.actor, names)} {doing} {_targets(act, names)}{aside}."


def actor_words(actor: str, names: Names) -> str:
    """A state, bloc or company by its name; `Somebody` when the passage does not say."""
    if actor == UNKNOWN_ACTOR:
        return "Somebody"
    if actor.startswith(COMPANY):
        company = names.companies.by_slug.get(actor.removeprefix(COMPANY))
        return company.name if company else actor.removeprefix(COMPANY)
    return _place(actor, names)


def _place(code: str, names: Names) -> str:
    found = names.places.by_code.get(code)
    return "other countries" if code == ANYWHERE else found.name if found else code


def _targets(act: Act, names: Names) -> str:
    return _listed([_target(target, names) for target in act.targets]) or "a vendor that is not named"


def _target(target: str, names: Names) -> str:
    if target == HIGH_RISK:
        return "vendors held to be high-risk"
    if target.startswith(ORIGIN):
        return f"makers from {_place(target.removeprefix(ORIGIN), names)}"
    if target.startswith(CATEGORY):
        return f"{target.removeprefix(CATEGORY).replace('-', ' ')} of any maker"
    found = names.vendors.by_slug.get(target)
    return found.name if found else target


def _scope(scope: Scope) -> list[str]:
    """`5G`, `the 4G core`: a generation beside a layer means that part of it."""
    codes = scope.ordered
    generations = [_SCOPE_WORDS[code] for code in codes if code in ("5g", "4g")]
    layers = [_SCOPE_WORDS[code] for code in codes if code in ("core", "ran")]
    if not (generations and layers):
        return [_listed([_SCOPE_WORDS[code] for code in codes])] if scope else []
    rest = [_SCOPE_WORDS[code] for code in codes if code not in ("5g", "4g", "core", "ran")]
    return [_listed([*(f"{layer} of {generation}" for generation in generations for layer in layers), *rest])]


def _where(act: Act, names: Names) -> list[str]:
    places = [_place(code, names) for code in act.where if code != act.actor]
    return [f"in {_listed(places)}"] if places else []


def _listed(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
