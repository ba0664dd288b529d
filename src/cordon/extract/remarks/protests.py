"""Denials and protests named by nouns: "Norcom's denial", "over objections from Congress", "sprang to its defence"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.own_acts import FILING
from cordon.extract.acts.reach import within
from cordon.extract.acts.suits import against_state
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.roles import party
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties, antecedent
from cordon.extract.parties.targets import Hit
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import COMPANY
from cordon.names import NameKind

_FROM: Final = frozenset({"from", "by", "among", "of"})
_PHRASES: Final = 4  # chunks behind a noun in which its own phrases stand
_TO: Final = frozenset({"to", "in"})
_OCCASIONS: Final = frozenset({"after", "following"})
_AIMED: Final = frozenset({"at", "with"})
_VENDORS: Final = (NameKind.VENDOR, NameKind.PRODUCT)
_REACTION: Final = 4  # chunks behind a verb of reacting in which what one reacts with and to stands
_AT: Final = frozenset({"of", "against", "to"})
_DEALINGS: Final = frozenset({"use", "deal", "take-part"})
_IMAGINED: Final = frozenset({"could", "would", "may", "might"})
_ITS: Final = frozenset({"its", "their"})
_AGAINST: Final = frozenset({"to", "of", "over", "at", "against", "about"})


def protesters(scene: Scene, k: int, words: WrongWords) -> list[Party]:
    """Who denies or protests by the noun at chunk k: its owner, the ones in its own phrases, or the subject of its verb."""
    made = scene.made
    chunk = made.chunks[k]
    if not chunk.nouns or chunk.negated:
        return []
    sues = chunk.nouns[-1] in made.lexicon.sets.suits and against_state(made, k)
    if sues or chunk.nouns[-1] in words.defence:
        return _suing(scene, k) if sues else _defenders(scene, k)
    protest = made.lexicon.noun_classes.get(chunk.nouns[-1]) == "deny"
    dismay = chunk.nouns[-1] in words.dismay
    angry = chunk.nouns[-1] in words.reactions and not words.angry.isdisjoint(made.lows(k))
    if not (protest or dismay or angry) or _is_of_vendor(scene, k) or _is_party(made, k):
        return []
    verb = verb_before(made, k)
    if verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.facing and made.parent.get(k, (-1, ""))[0] == verb:
        return []  # "to avoid a backlash": none is told
    inside = made.parent.get(k, (-1, ""))[1]
    told = inside == "in" and chunk.nouns[-1] in made.lexicon.sets.proceedings  # "said in its complaint that"
    if told or inside == "into" or (protest and _is_occasion(made, k)):
        return []  # "ran into opposition in Norland": nobody is told to speak against a measure
    if made.kind(made.parent.get(k, (-1, ""))[0]) == "v" and made.chunks[made.parent[k][0]].modal in _IMAGINED:
        return []  # "could unleash a backlash"
    owner = _owner(scene, k)
    if owner:
        return owner
    last = made.chunks[min(k + _PHRASES, len(made.chunks) - 1)].last
    near = [p for p in agents(scene, k) if chunk.first <= p.token < last] if protest or _is_drawn(made, k, words) else []
    return near or (agents(scene, _voiced_by(made, k, words)) if protest or dismay else []) or _senders(scene, k, words)


def _is_occasion(made: Parse, k: int) -> bool:
    """ "after an outcry among members, Norland opened a review": what it was about is not told."""
    opens = made.kind(k - 1) in "PS" and made.chunks[k - 1].lemma in _OCCASIONS
    behind = [c for c in made.chunks[k + 1 : k + _PHRASES + 1] if c.kind == "P"]
    told = any(c.lemma in _AGAINST and (c.lemma != "of" or c is behind[0]) for c in behind)  # no "members of parliament"
    return opens and made.chunks[k].possessor < 0 and not told


def spares_measure(made: Parse, k: int) -> bool:
    """ "hit out at Norcom", "took aim at Norland": a vendor is criticised, or a state for nothing that is told, and no measure."""
    last = made.objects.get(k, (k + 1, k + 1))[1]
    aimed = made.kind(last) == "P" and made.chunks[last].lemma in _AIMED and made.kind(last + 1) == "n"
    mention = made.tokens[made.chunks[last + 1].last - 1].mention if aimed else None
    if mention is None or made.chunks[last + 1].possessor >= 0:
        return False
    return mention.kind in _VENDORS or (mention.kind is NameKind.PLACE and made.chunks[k].lemma == "take")


def reacts(made: Parse, k: int, words: WrongWords) -> bool:
    """ "reacted angrily to the ban", "responded with fury to the order": verb k, with what is felt of what stands behind "to"."""
    if made.chunks[k].lemma not in words.reacting:
        return False
    near = range(max(0, k - 1), min(k + _REACTION, len(made.chunks)))
    felt = any((made.kind(q) == "n" and made.chunks[q].lemma in words.dismay) or not words.angrily.isdisjoint(made.lows(q)) for q in near)
    return felt and any(made.kind(q) == "P" and made.chunks[q].lemma == "to" for q in near)


def _suing(scene: Scene, k: int) -> list[Party]:
    """ "Lumo brought a suit against the ban": who sues over what hits another is against it; a vendor's own suit is told as one."""
    made = scene.made
    verb, relation = made.parent.get(k, (-1, ""))
    found = agents(scene, verb) if relation == "obj" and made.chunks[verb].lemma in FILING else _owner(scene, k)
    return [p for p in found if p.kind == "company" and not any(_as_party(scene, h).id == p.id for h in scene.hits)]


def _is_party(made: Parse, k: int) -> bool:
    """ "the opposition calls for a ban": a party of parliament, not what is felt."""
    verb, relation = made.parent.get(k, (-1, ""))
    office = made.chunks[k].nouns[-1] in made.lexicon.actor_nouns["state"]
    told = made.chunks[verb].lemma in made.lexicon.verb_effects or made.chunks[verb].lemma in made.lexicon.sets.favouring
    return office and relation == "subj" and told


def _owner(scene: Scene, k: int) -> list[Party]:
    """ "Norcom's denial", "Norland's fury", "its denials"; the vendor itself is one who denies."""
    if scene.made.lows(k)[0] in _ITS:
        meant = antecedent(scene, k)
        behind = within(scene.hits, (k + 2, k + 3)) if scene.made.kind(k + 1) == "P" else []
        vendors = {h.id: h for h in scene.hits if h.named} if not behind else {}
        return meant or [_as_party(scene, h) for h in vendors.values()] if len(vendors) == 1 else []
    if scene.made.chunks[k].possessor < 0:
        return []
    found = party(scene.made, k, scene.rules.actors, scene.context)
    return [found] if found.kind != "none" else []


def _as_party(scene: Scene, hit: Hit) -> Party:
    vendor = scene.rules.names.vendors.by_slug.get(hit.id)
    return Party("company", COMPANY + (vendor.company if vendor is not None else hit.id), "", hit.token)


def opposes_measure(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "opposition to the ban", "anger over the ban": a protest against a measure, whoever protests."""
    made = scene.made
    chunk = made.chunks[k]
    protest = made.lexicon.noun_classes.get(chunk.nouns[-1]) == "deny" or chunk.nouns[-1] in words.dismay
    against = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in _AGAINST and made.kind(k + 2) == "n"
    return (
        protest
        and not chunk.negated
        and against
        and any(made.lexicon.noun_classes.get(n, "") in RESTRICTING for n in made.chunks[k + 2].nouns)
    )


def _is_of_vendor(scene: Scene, k: int) -> bool:
    """ "criticism of Norcom", "objections to its contract with Norcom": the vendor or a dealing with it is criticised, no measure."""
    made = scene.made
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in _AT or made.kind(k + 2) != "n":
        return False
    if made.chunks[k + 2].lemma == "" or made.lexicon.noun_classes.get(made.chunks[k + 2].lemma) in _DEALINGS:
        return True
    return made.chunks[k + 1].lemma != "to" and not within(scene.hits, (k + 2, k + 3)) and made.kind(k + 3) != "P"


def _is_drawn(made: Parse, k: int, words: WrongWords) -> bool:
    """ "drew an angry reaction"."""
    p, relation = made.parent.get(k, (-1, ""))
    return made.kind(p) == "v" and relation in ("obj", "with") and made.chunks[p].lemma in words.drawing


def _voiced_by(made: Parse, k: int, words: WrongWords) -> int:
    """The verb whose subject voices it: "issued a denial", "expressed its opposition"; -1 for none."""
    p, relation = made.parent.get(k, (-1, ""))
    return p if relation == "obj" and made.kind(p) == "v" and made.chunks[p].lemma in words.voicing else -1


def _senders(scene: Scene, k: int, words: WrongWords) -> list[Party]:
    """ "met with protest from Lumo": the firm behind "from"."""
    made = scene.made
    protest = made.lexicon.noun_classes.get(made.chunks[k].nouns[-1]) == "deny"
    if not (protest or _is_drawn(made, k, words)) or made.kind(k + 1) != "P" or made.chunks[k + 1].lemma not in _FROM:
        return []
    return [p for p in acting_parties(scene, (k + 2, k + 3)) if p.kind != "none"] if made.kind(k + 2) == "n" else []


def _defenders(scene: Scene, k: int) -> list[Party]:
    """ "sprang to Norcom's defence", "in defence of Norcom": who comes to the help of a vendor."""
    made = scene.made
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of"
    held = within(scene.hits, (k, k + 1)) or (within(scene.hits, (k + 2, k + 3)) if of else [])
    moved = made.kind(k - 1) == "P" and made.chunks[k - 1].lemma in _TO
    return agents(scene, verb_before(made, k)) if held and moved else []
