"""Whom a phrase or a pronoun stands for in its sentence: "the company", "it", "Norland's biggest carrier, Lumo"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import shuts_out
from cordon.extract.grammar.agreement import number_of
from cordon.extract.grammar.proper import proper_name
from cordon.extract.grammar.skeleton import CONDITIONS
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY, ORIGIN, UNKNOWN_ACTOR
from cordon.names import NameKind

_WITH_WHOM: Final = frozenset({"with", "from", "for", "to", "on", "against"})
_ASIDE: Final = 8  # chunks of an office between commas
_CLOSING: Final = ',.;" '
_AT: Final = frozenset({"of", "at", "for"})
_DUE: Final = frozenset({"should", "must", "may", "could"})
_SELLERS: Final = frozenset({"vendor", "supplier", "maker", "manufacturer"})
_PRONOUNS: Final = frozenset(["it", "they", "he", "she", "we", "i", "which", "who", "that"])


def acting_parties(scene: Scene, run: tuple[int, int] | None) -> list[Party]:
    """The parties of a run of noun phrases, its pronouns and stand-ins resolved; those that cannot act and have no place left out."""
    if run is not None and scene.made.lows(run[0])[0] in ("he", "she"):
        person = _teller(scene, run[0]) or _person_before(scene, scene.made.chunks[run[0]].first)
        if person:
            return person
    if run is not None and run[1] - run[0] == 1 and scene.made.lows(run[0])[0] in _PRONOUNS:
        found = antecedent(scene, run[0])
        if found:
            return found
    found = parties(scene.made, run, scene.rules.actors, scene.context)
    if run is not None and all(p.id == UNKNOWN_ACTOR for p in found):
        found = _employer(scene, run[0]) or found
    if run is not None and len(found) == 1 and found[0].kind == "company" and found[0].id == UNKNOWN_ACTOR:
        found = _speaking_firm(scene, run) or _apposed(scene, run[1], found[0])
    if run is not None and len(found) == 1 and found[0].kind == "person":
        found = office_behind(scene, run[1]) or found
    if run is not None and _is_both(scene, run[0]):
        found = [Party("company", UNKNOWN_ACTOR, "", scene.made.chunks[run[0]].first)]
    return [vendor for p in found if p.kind != "none" or p.place for vendor in _as_vendors(scene, p)]


def office_behind(scene: Scene, comma: int) -> list[Party]:
    """ "Jane Doe, the Norlandic trade minister, urged", "Jane Doe, chair of Norcom's arm": for whom somebody speaks, as commas tell."""
    made, words = scene.made, scene.rules.actors
    if made.kind(comma) != "," or made.kind(comma + 1) != "n":
        return []
    end = next((q for q in range(comma + 2, comma + _ASIDE) if made.kind(q) not in "nP"), comma)
    vendor = _led(scene, comma + 1, end) if made.kind(end) in _CLOSING else []
    if vendor:
        return vendor
    office = made.chunks[comma + 1].lemma in words.state | words.person | words.aides and words.past.isdisjoint(made.lows(comma + 1))
    found = parties(made, (comma + 1, end), words, scene.context) if made.kind(end) in _CLOSING and office else []
    return [p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR][:1]


def _led(scene: Scene, k: int, end: int) -> list[Party]:
    """ "chairman of Norcom", "head of sales at Norcom's Norlandic unit": the vendor in which somebody has a post; not "of its rival"."""
    made, leading = scene.made, scene.made.lexicon.sets.spokespeople
    if made.chunks[k].lemma not in leading or not scene.rules.actors.past.isdisjoint(made.lows(k)):
        return []
    for hit in scene.hits:
        own = hit.named and k < hit.chunk < end and hit.id in scene.rules.names.vendors.by_slug
        if own and made.chunks[hit.chunk - 1].lemma in _AT and leading.issuperset(made.chunks[hit.chunk].nouns):
            return [Party("company", COMPANY + scene.rules.names.vendors.by_slug[hit.id].company, "", hit.token)]
    return []


def _employer(scene: Scene, k: int) -> list[Party]:
    """ "its chairman", "founder says": one who speaks for the firm that the sentence is about."""
    made = scene.made
    chunk = made.chunks[k]
    owned = made.lows(k)[0] in ("its", "their")
    bare = chunk.last - chunk.first == 1 and k and made.lows(k) == [chunk.lemma]  # "officials were looking at" are no one firm's
    if chunk.lemma not in made.lexicon.sets.spokespeople or not (owned or bare):
        return []
    firms = [p for p in antecedent(scene, k) if p.kind == "company"] if owned else []
    vendors = {h.id: h for h in scene.hits if h.named and h.id in scene.rules.names.vendors.by_slug}
    if firms or len(vendors) != 1:
        return firms[:1]
    slug, hit = next(iter(vendors.items()))
    return [Party("company", COMPANY + scene.rules.names.vendors.by_slug[slug].company, "", hit.token)]


def _apposed(scene: Scene, comma: int, firm: Party) -> list[Party]:
    """ "Norland's biggest carrier, Lumo, has": the firm by the name behind the comma."""
    made = scene.made
    if [made.kind(comma + i) for i in range(3)] != [",", "n", ","]:
        return [firm]
    name = made.chunks[comma + 1]
    known = [p for p in parties(made, (comma + 1, comma + 2), scene.rules.actors, scene.context) if p.kind == "company"]
    if known and known[0].id != UNKNOWN_ACTOR:
        return [known[0]._replace(place=firm.place)]
    printed = proper_name(made, name.first, name.last)
    return [firm._replace(id=COMPANY + printed)] if printed else [firm]


def _speaking_firm(scene: Scene, run: tuple[int, int]) -> list[Party]:
    """ "Lumo said the carrier would drop it", "Lumo's chief said the group had": the firm that speaks, or for which somebody does, where
    "the" firm of the clause is no vendor that was named."""
    made = scene.made
    verb = made.parent.get(run[0], (-1, ""))[0]
    above, relation = made.parent.get(verb, (-1, ""))
    told = relation == "comp" and made.kind(above) == "v" and made.chunks[above].lemma in made.lexicon.sets.speech
    plain = run[1] - run[0] == 1 and made.lows(run[0]) == ["the", made.chunks[run[0]].lemma] and made.chunks[run[0]].lemma not in _SELLERS
    if not told or not plain or above not in made.subject:
        return []
    said = made.subject[above]
    found = _firm_of(scene, said) or parties(made, said, scene.rules.actors, scene.context)
    return [p for p in found if p.kind == "company" and p.id != UNKNOWN_ACTOR and not _is_vendor(scene, p)][:1]


def _is_vendor(scene: Scene, found: Party) -> bool:
    """Whether a party is a vendor that the sentence names."""
    return any(scene.firm(h.id) == found.id for h in scene.hits)


def _is_both(scene: Scene, k: int) -> bool:
    """ "both have denied it": two vendors that were named before."""
    return scene.made.lows(k) == ["both"] and any(h.chunk == k for h in scene.hits)


def _as_vendors(scene: Scene, found: Party) -> list[Party]:
    """ "the company", "both firms" that stand for vendors act as those vendors."""
    if found.kind != "company" or found.place or (found.id not in (UNKNOWN_ACTOR, scene.context.company)):
        return [found]
    meant = [h.id for h in scene.hits if h.token == found.token and not h.named and not h.id.startswith(ORIGIN)]
    if found.id != UNKNOWN_ACTOR and len(meant) == 1:
        return [found]
    vendors = [vendor for slug in meant if (vendor := scene.rules.names.vendors.by_slug.get(slug)) is not None]
    return [found._replace(id=COMPANY + vendor.company) for vendor in vendors] or [found]


def as_vendor_at_home(scene: Scene, found: Party) -> Party:
    """ "the Norlandic company said": the vendor of that country for which the phrase stands."""
    if found.kind != "company" or found.id != UNKNOWN_ACTOR or not found.place:
        return found
    made, origin = scene.made, scene.rules.names.origin
    meant = (h for h in scene.hits if made.chunks[h.chunk].first <= found.token < made.chunks[h.chunk].last)
    vendors = (scene.rules.names.vendors.by_slug.get(h.id) for h in meant if origin(h.id) == found.place)
    vendor = next((v for v in vendors if v is not None), None)
    return found._replace(id=COMPANY + vendor.company) if vendor is not None else found


def antecedent(scene: Scene, k: int) -> list[Party]:
    """Whom a pronoun means: the subject of the nearest verb before it that has one with a name."""
    made = scene.made
    low = made.lows(k)[0]
    if low in ("he", "she", "his", "her"):
        person = _teller(scene, k) or _person_before(scene, made.chunks[k].first)
        if person:
            return person
    told = (_told(scene, k) or _dealt_with(scene, k)) if low in ("it", "they", "its", "their") else []
    if told:
        return told
    for verb in range(k - 1, -1, -1):
        run = made.subject.get(verb)
        if run is None or run[0] >= k or (run[1] - run[0] == 1 and made.lows(run[0])[0] in _PRONOUNS):
            continue
        if low == "it" and run[1] - run[0] == 1 and number_of(made, run[0]) == "p":
            continue  # "said Norcom's cameras posed a risk as it barred them"
        told = parties(made, run, scene.rules.actors, scene.context)
        found = [p for p in told if p.id != UNKNOWN_ACTOR]
        if low == "they" and not found and number_of(made, run[0]) == "p":
            return told[:1]  # "said carriers must rip out the gear they bought": nobody by name
        if low in ("it", "its") and all(p.kind == "person" for p in found):
            found = _firm_of(scene, run) or found
        if found and (low in ("it", "they", "which", "that", "its", "their") or found[0].kind != "company"):
            found = found if low == "they" or len(found) == 1 else found[:1]
            return _not_home(scene, k, found) if low == "it" else found
    return _state_before(scene, made.chunks[k].first) if low == "it" and not scene.context.company else []


def _firm_of(scene: Scene, run: tuple[int, int]) -> list[Party]:
    """ "Jane Doe, chief executive of Lumo, said it": the firm of the person whom the subject names; "it" is no person."""
    made = scene.made
    q = run[1] + 2
    told = [made.kind(run[1] + i) for i in range(4)] == [",", "n", "P", "n"] and made.chunks[q].lemma in _AT
    found = parties(made, (q + 1, q + 2), scene.rules.actors, scene.context) if told else []
    return [p._replace(kind="company") for p in found if p.kind in ("company", "person") and p.id != UNKNOWN_ACTOR]


def _state_before(scene: Scene, token: int, over_homes: bool = False) -> list[Party]:
    """ "no threats to Norland after it announced": the last state named before, where no subject is meant; none where that is the home of
    a vendor, unless it looks `over_homes`."""
    origins = {scene.rules.names.origin(h.id) for h in scene.hits if h.named}
    for i in range(token - 1, -1, -1):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.kind in (NameKind.PLACE, NameKind.AGENCY) and mention.place:
            if mention.place not in origins:
                return [Party("state", mention.place, mention.place, i)]
            if not over_homes:
                return []
    return []


def _told(scene: Scene, k: int) -> list[Party]:
    """ "warned Norland that it": the one who is warned."""
    made = scene.made
    verb = next((v for v in range(k - 1, -1, -1) if made.kind(v) == "v" and v in made.objects and made.objects[v][1] <= k), -1)
    if verb < 0 or made.chunks[verb].lemma not in made.lexicon.pressing | made.lexicon.sets.intimidating:
        return []
    return [p for p in parties(made, made.objects[verb], scene.rules.actors, scene.context) if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def _dealt_with(scene: Scene, k: int) -> list[Party]:
    """ "may stop sharing intelligence with Norland if it admits Norcom": the state right before the condition."""
    made = scene.made
    if made.kind(k - 1) != "S" or made.chunks[k - 1].lemma not in CONDITIONS or made.kind(k - 2) != "n" or made.kind(k - 3) != "P":
        return []
    if made.chunks[k - 3].lemma not in _WITH_WHOM:
        return []
    found = parties(made, (k - 2, k - 1), scene.rules.actors, scene.context)
    return [p for p in found if p.kind in ("state", "several") and p.id != UNKNOWN_ACTOR]


def _not_home(scene: Scene, k: int, found: list[Party]) -> list[Party]:
    """ "China warned Norland of what would come if it barred Norcom": who shuts a vendor out in a condition is not its home."""
    made = scene.made
    if made.kind(k - 1) != "S" or made.chunks[k - 1].lemma not in CONDITIONS or made.kind(k + 1) != "v":
        return found
    if {scene.rules.names.origin(h.id) for h in scene.hits if h.named}.isdisjoint(p.id for p in found) or not shuts_out(made, k + 1):
        return found
    return _state_before(scene, made.chunks[k].first, over_homes=True) or found


def _teller(scene: Scene, k: int) -> list[Party]:
    """ "Doe told Roe that he would": who says what he will do himself, and not whom he tells it; "told Roe that he should" is about Roe."""
    made = scene.made
    verb = next((v for v in made.verbs if made.subject.get(v, (-1, 0))[0] == k), -1)
    above, relation = made.parent.get(verb, (-1, ""))
    tells = (
        relation == "comp"
        and made.kind(above) == "v"
        and made.chunks[above].lemma in made.lexicon.sets.telling
        and not made.chunks[above].passive
    )
    if not tells or made.chunks[verb].modal in _DUE or above not in made.subject:
        return []
    found = parties(made, made.subject[above], scene.rules.actors, scene.context)
    return [p for p in found if p.id != UNKNOWN_ACTOR and p.kind in ("state", "person")]


def _person_before(scene: Scene, token: int) -> list[Party]:
    """The last office holder named before."""
    for i in range(token - 1, -1, -1):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.kind is NameKind.HOLDER and mention.place:
            return [Party("state", mention.place, mention.place, i)]
    return []
