"""What a vendor, its people or its home say in defence, or against what is done to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.blame import by_home, is_hounded
from cordon.extract.remarks.remark import Remark
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import COMPANY, UNKNOWN_ACTOR

_NEAR: Final = 5  # words between praise and what it is about
_NO_PART: Final = "nothing to do with"
_INNOCENCE: Final = "innocence"
_GUILTY: Final = "guilty"
_MEASURES: Final = RESTRICTING | {"accuse", "prosecute", "probe", "ease", "reprieve"}
_LETTING: Final = frozenset({"permit", "ease"})
_ASKED_FOR: Final = frozenset({"request", "requests"})


def by_speech(scene: Scene, said: Speaker, words: WrongWords) -> list[Remark]:
    """What a vendor, its spokesman or its home says in defence, or against what is done to it."""
    actor = said.parties[0]
    whole = len(scene.made.chunks)
    first = max(said.verb, 0)
    own = own_hits(actor, scene) or _spoken_for(scene, said)
    others = {h.id for h in scene.hits if h.named} - {h.id for h in own}
    if own and said.verb < 0 and others:
        return []  # "Norcom's phones will not have it, according to Sudcom": it does not speak of itself
    if own and (_defends(scene, said, words) or _decries(scene, said, words) or _counts_loss(scene, said, own[0].id)):
        return [Remark("deny", first, whole, actor._replace(kind="company", id=_company(own[0], scene)), tuple(own[:1]))]
    home = actor.kind == "state" and any(scene.rules.names.origin(h.id) == actor.id for h in scene.hits)
    if home and not own and (_defends(scene, said, words) or scene.made.says(words.protests) or _decries(scene, said, words)):
        return [Remark("deny", first, whole, actor, tuple(scene.hits))]
    if not own and not home and is_hounded(scene, actor, words):
        return [Remark("deny", first, whole, actor, tuple(h for h in scene.hits if h.named))]
    return []


def turns_on_state(scene: Scene, told: tuple[int, Party], words: WrongWords) -> bool:
    """ "Norcom accused Oslo of double standards", "accused it of bullying Norcom": who finds fault with a state for what it does to it."""
    k, actor = told
    blamed = parties(scene.made, scene.made.objects.get(k), scene.rules.actors, scene.context)
    faulted = bool(own_hits(actor, scene)) and any(p.kind == "state" and p.id != UNKNOWN_ACTOR for p in blamed)
    return faulted or by_home(actor, list(scene.hits), scene) or is_hounded(scene, actor, words)


def own_hits(actor: Party, scene: Scene) -> list[Hit]:
    """The hits of the actor itself."""
    return [h for h in scene.hits if scene.firm(h.id) == actor.id]


def is_business(made: Parse, k: int, words: WrongWords) -> bool:
    """ "rejected an offer", "denied a report that it plans to sell": no accusation or measure is denied; letting somebody sell is one."""
    if not made.holds(words.deals):
        return False
    behind = made.chunks[k + 1 :]
    found = words.deals.intersection(n for c in behind for n in (*c.nouns[-1:], c.lemma))
    grave = any(words.nouns.intersection(c.nouns) or made.lexicon.noun_classes.get(c.lemma, "") in _MEASURES for c in behind)
    grave = grave or any(_is_measure(made, c.lemma) for c in behind)
    lets = any(not _LETTING.isdisjoint(verb_classes(made, q)) for q in range(k + 1, len(made.chunks)) if made.kind(q) == "v")
    return bool(found) and not (grave or lets) and not made.says(words.matters)


def _is_measure(made: Parse, noun: str) -> bool:
    """ "opposes the listing of it": no deal, unless shares are spoken of."""
    bound = made.lexicon.bound_nouns.get(noun)
    return bound is not None and bound.means in _MEASURES and not made.says(made.lexicon.sets.bourse)


def _company(hit: Hit, scene: Scene) -> str:
    vendor = scene.rules.names.vendors.by_slug.get(hit.id)
    return COMPANY + (vendor.company if vendor is not None else hit.id)


def _spoken_for(scene: Scene, said: Speaker) -> list[Hit]:
    """ "Carl Berg, head of sales at Norcom, said": the vendor that stands between the speaker and the verb."""
    run = scene.made.subject.get(said.verb)
    if said.parties[0].kind != "person" or run is None or run[1] > said.verb or scene.made.kind(run[1]) != ",":
        return []
    return [h for h in scene.hits if run[1] < h.chunk < said.verb and h.named]


def _defends(scene: Scene, said: Speaker, words: WrongWords) -> bool:
    """Words of denial or defence; a plain "not" or praise only with what vendors are accused of ("does not share data with")."""
    made = scene.made
    verb = made.chunks[said.verb].lemma if said.verb >= 0 else ""
    if said.verb >= 0 and is_business(made, said.verb, words):
        return False
    lows = [low for spelled in made.spelled for low in spelled.split()]  # "the Norlandic government" is one name
    matters = words.matters - _ASKED_FOR if "comment" in lows else words.matters  # "neither responded to requests for comment"
    if "comment" in lows and any(c.kind == "v" and c.lemma == "comment" and c.negated for c in made.chunks):
        return False  # "does not comment on rumours"
    negated = made.says(words.negations) and not matters.isdisjoint(lows)
    negated = negated or _NO_PART in " ".join(lows)
    denied = words.denials - words.obeying if _obeys(made, words) else words.denials
    # "contends with"
    holds = verb in words.defends and not (made.kind(said.verb + 1) == "P" and made.chunks[said.verb + 1].lemma == "with")
    return holds or negated or made.says(denied) or _praises(lows, words) or _keeps_law(scene, words)


def _keeps_law(scene: Scene, words: WrongWords) -> bool:
    """ "said it follows the law in every market", "we adhere to all rules": the vendor itself, and no order of somebody's."""
    made = scene.made
    for k in made.verbs:
        chunk = made.chunks[k]
        if chunk.lemma not in words.keeping or chunk.modal or chunk.negated or not _is_own(scene, made.subject.get(k)):
            continue
        led = range(k + 2, k + 3) if made.kind(k + 1) == "P" else range(0)
        held = range(*made.objects[k]) if k in made.objects else led
        if any(made.kind(q) == "n" and not words.laws.isdisjoint(made.chunks[q].nouns[-1:]) for q in held):
            return True
    return False


def _is_own(scene: Scene, run: tuple[int, int] | None) -> bool:
    """ "it", "we", "the company", "Norcom": a subject by which a vendor speaks of itself."""
    if run is None:
        return False
    head = scene.made.chunks[run[0]]
    firm = head.lemma in scene.made.lexicon.actor_nouns["company"] or scene.made.tags[head.first].cls == "I"
    return firm or any(h.chunk == run[0] for h in scene.hits)


def _obeys(made: Parse, words: WrongWords) -> bool:
    """ "said it would comply with the order": who does what a ruling says denies nothing."""
    if not made.says(words.obeying):
        return False
    behind = [
        made.chunks[k + 2] for k in made.verbs if made.tokens[made.chunks[k].last - 1].low in words.obeying and made.kind(k + 2) == "n"
    ]
    return any(n in words.obeyed or made.lexicon.noun_classes.get(n, "") in RESTRICTING for c in behind for n in c.nouns[-1:])


def _decries(scene: Scene, said: Speaker, words: WrongWords) -> bool:
    """ "said the ban was a bad message", "said the treatment of Norcom showed": what a vendor or its home finds of a measure."""
    made = scene.made
    if made.says(words.welcome):
        return False
    for k, run in made.subject.items():
        chunk = made.chunks[k]
        if k == said.verb or not is_finite(chunk) or chunk.negated or made.is_relative(k) or not names_measure(made, run[0], words):
            continue
        behind = made.kind(k + 2 if made.kind(k + 1) == "R" else k + 1)
        bound = not made.chunks[run[0]].nouns[-1:] or made.chunks[run[0]].nouns[-1] not in words.rulings or _restricts(made)
        found = bound and chunk.lemma in made.lexicon.sets.copulas and behind == "n" and not chunk.modal
        if found or (chunk.lemma in words.showing and not chunk.modal):
            return True
    return False


def _counts_loss(scene: Scene, said: Speaker, own: str) -> bool:
    """ "said banning it would not make anybody safer": what a vendor says would come of its own exclusion."""
    gerunds = (k for k in scene.made.starts if k > said.verb and scene.made.chunks[k].form == "ger")
    barring = (k for k in gerunds if not RESTRICTING.isdisjoint(classes_at(scene.made, k)))
    return any(h.id == own for k in barring for h in scene.hits if k < h.chunk < scene.made.starts[k])


def upholds(made: Parse, k: int, words: WrongWords) -> bool:
    """ "maintains its innocence", "protested her innocence", "pleaded not guilty"."""
    if made.chunks[k].lemma not in words.upholding:
        return False
    pleads = made.kinds[k + 1 : k + 3] == "!n" and made.lows(k + 2)[:1] == [_GUILTY]
    return pleads or any(made.chunks[q].lemma == _INNOCENCE for q in range(*made.objects.get(k, (k, k))))


def _restricts(made: Parse) -> bool:
    """Whether the sentence names a restriction: "the order" alone may be one for goods."""
    return any(not RESTRICTING.isdisjoint(classes_at(made, k)) for k in range(len(made.chunks)))


def names_measure(made: Parse, k: int, words: WrongWords) -> bool:
    """ "the ban", "the decision", "the treatment of Norcom": what others do to a vendor."""
    return any(
        made.lexicon.noun_classes.get(n, "") in RESTRICTING or n in words.rulings or n in words.ordeals for n in made.chunks[k].nouns[-1:]
    )


def _praises(lows: Sequence[str], words: WrongWords) -> bool:
    """ "security was its top priority", "independent of the army": praise right beside what vendors are accused of."""
    praise = [i for i, low in enumerate(lows) if low in words.virtues]
    return any(not words.matters.isdisjoint(lows[max(0, i - _NEAR) : i + _NEAR + 1]) for i in praise)
