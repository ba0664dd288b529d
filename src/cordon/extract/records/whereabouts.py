"""Where a measure applies: what the passage says, else the deciding state's own territory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end
from cordon.extract.grammar.main_clauses import main_clause
from cordon.extract.grammar.proper import proper_name
from cordon.extract.parties.agents import agents
from cordon.extract.parties.scene import Scene
from cordon.extract.records.acting import abroad
from cordon.extract.records.case import Case
from cordon.extract.words.actor_words import Party
from cordon.model.act import ANYWHERE, COMPANY, ORIGIN, UNKNOWN_ACTOR
from cordon.names import Mention, NameKind

_PLACES: Final = frozenset({NameKind.PLACE, NameKind.PART, NameKind.GROUP, NameKind.DEMONYM, NameKind.SEAT})
_OF_BLOCS: Final = frozenset({NameKind.DEMONYM, NameKind.GROUP})
_THOSE: Final = 3  # chunks before the place in "but not those in Norland"
_INSIDE: Final = frozenset({"in", "across", "within", "throughout", "from", "at"})
_TO_COME: Final = frozenset({"threatened", "considered"})
_OWNED: Final = frozenset({"network", "market", "infrastructure"})
_GROUNDS: Final = frozenset({"for", "with", "of", "over"})
_MEANWHILE: Final = frozenset({"while", "when", "as"})
_HELD: Final = "verbs.toml:holding:"
_FOREIGN: Final = frozenset({"list", "limit", "remove"})
_WHERE: Final = "where"
_DEEP: Final = 4  # verbs and nouns over which an act stands in its clause
_VOICED: Final = frozenset({"urge", "oppose", "threaten", "advise", "accuse", "retaliate"})  # effects and classes of nouns for what is said
_MOST: Final = 3  # places that are taken from a sentence which does not say who is urged


def places_in(scene: Scene, first: int, last: int) -> list[str]:
    """The places behind "in", "from" or "across" in chunks [first, last), with those coordinated."""
    found: list[str] = []
    denied = -1
    for q in range(max(first, 1), last):
        if scene.made.kinds[q] != "n":
            continue
        if _is_left_out(scene, q) or (denied == q - 2 and scene.made.kinds[q - 1] in ",C"):
            denied = q
            continue
        before = scene.made.chunks[q - 1]
        inside = before.kind == "P" and (before.lemma in _INSIDE or _is_out_of(scene, q - 1))
        inside = inside or (bool(found) and before.lemma in scene.rules.lexicon.sets.listing)  # "in states such as Norland"
        makers = scene.made.kinds[q - 2] == "n" and _sends(scene, scene.made.chunks[q - 2].lemma)
        measure = scene.made.chunks[q].lemma in scene.rules.lexicon.noun_classes  # "to protect itself from Norland's sanctions"
        if before.lemma == "from" and (makers or measure or any(h.chunk == q for h in scene.hits)):
            continue  # "apps from Norlandic firms", "firms from Norland": whom it hits, not where; "on a request from Norland"
        if (
            scene.made.kinds[q - 2] == "v"
            and scene.made.is_relative(q - 2)
            and scene.made.chunks[q - 2].lemma in scene.made.lexicon.hedges["made"]
        ):
            continue  # "ships parts made in Norland"
        asked = scene.made.chunks[q].lemma in scene.rules.lexicon.sets.requests  # "at Norland's request" is not in Norland
        if not asked and (inside or (before.kind in ",C" and found)):
            chunk = scene.made.chunks[q]
            mentions = [t.mention for t in scene.made.tokens[chunk.first : chunk.last] if t.mention is not None]
            if any(m.kind is NameKind.VENDOR for m in mentions):
                continue  # "gear from China's Norcom"
            one = chunk.lemma in scene.rules.actors.places and not _is_plural(scene, chunk.last - 1)
            member = scene.rules.actors.blocs if one else frozenset()  # "in the European country": one that nobody names
            named = [_code(m) for m in mentions if not (m.kind in _OF_BLOCS and m.place in member)]
            if one and ANYWHERE in named:
                continue  # "the Nordic country": one, and the text does not say which
            if {ORIGIN + code for code in named}.intersection(h.id for h in scene.hits if h.chunk in (q - 2, q - 3)):
                continue  # "routers made in Norland"
            many = chunk.lemma in scene.rules.actors.places and _is_plural(scene, chunk.last - 1)
            found += [code for code in (named or ([ANYWHERE] if many else [])) if code and code not in found]
    return found


def _is_left_out(scene: Scene, q: int) -> bool:
    """ "in Norland but not in Sudland", "firms in Norland, not those in Sudland": a place of which the sentence says that it is none."""
    kinds = scene.made.kinds
    if kinds[q - 1] != "P" or q <= 1:
        return False
    return kinds[q - 2] == "!" or (kinds[q - 2] == "n" and q > _THOSE and kinds[q - 3] == "!" and kinds[q - 4] in ",C")


def _sends(scene: Scene, noun: str) -> bool:
    """Whether "from" behind a noun tells whose it is: "firms from Norland", "a request from Norland", "despite pressure from Norland"."""
    lexicon = scene.rules.lexicon
    sent = noun in scene.rules.actors.company or noun in lexicon.sets.requests or noun in lexicon.sets.warrants
    return sent or lexicon.noun_effects.get(noun) in _VOICED or lexicon.noun_classes.get(noun) in _VOICED


def _is_out_of(scene: Scene, q: int) -> bool:
    """ "was phased out of Norland's networks": from there."""
    before = scene.made.chunks[q - 1] if q else None
    return before is not None and scene.made.chunks[q].lemma == "of" and "out" in (before.particle, before.lemma)


def _is_plural(scene: Scene, token: int) -> bool:
    """Whether a word is a plural: "in allied countries"."""
    return scene.made.tokens[token].low.endswith("s")


def _code(mention: Mention) -> str:
    if mention.kind is NameKind.GROUP and not mention.place:
        return ANYWHERE
    return mention.place if mention.kind in _PLACES else ""


def owners_in(scene: Scene, first: int, last: int) -> list[str]:
    """The places that own something in chunks [first, last): "Brazil's 5G market", "the Brazilian network"."""
    span = range(first, min(last, len(scene.made.chunks)))
    chunks = [scene.made.chunks[q] for q in span if not _is_vendor(scene, q) and not _is_partner(scene, q)]
    ends = [(c.first, c.last if c.lemma in _OWNED else c.possessor) for c in chunks]
    mentions = [scene.made.tokens[i].mention for start, end in ends for i in range(start, end)]
    return list(dict.fromkeys(m.place for m in mentions if m is not None and m.place and m.kind in _PLACES))


def _is_partner(scene: Scene, k: int) -> bool:
    """ "was charged along with Norland's Lumo": where a firm comes from that is only named beside."""
    chunk, before = scene.made.chunks[k], scene.made.chunks[k - 1]
    beside = k > 0 and before.kind == "P" and before.lemma.endswith("with") and chunk.possessor >= 0
    return beside and bool(proper_name(scene.made, chunk.possessor + 1, chunk.last))


def _networks_in(scene: Scene, first: int, last: int) -> list[str]:
    """The places of the networks and markets in chunks [first, last): "its European network"."""
    if not scene.made.holds(_OWNED):
        return []
    owned = [k for k in range(first, last) if scene.made.chunks[k].lemma in _OWNED]
    return list(dict.fromkeys(place for k in owned for place in owners_in(scene, k, k + 1)))


def where_of(case: Case, act: tuple[str, str], actor: str, deciders: Sequence[Party]) -> list[str]:
    """The places of an act, by measure and stage."""
    measure, stage = act
    scene, frame = case.scene, case.frame
    if measure in ("accuse", "deny") or (measure == "retaliate" and stage == "in-force" and actor == UNKNOWN_ACTOR):
        return []
    if measure == "fund" or (measure == "retaliate" and stage in _TO_COME):
        others = [p.id for p in abroad(scene, [Party("state", actor)])]
        return list(dict.fromkeys(others)) or ([] if actor == UNKNOWN_ACTOR or measure == "retaliate" else [actor])
    there = places_in(scene, frame.k, _before_ground(scene, frame))
    for suffering in (frame.k, case.state.commander):  # "Norcom sales in Norland were outlawed", "agencies in Norland were told to drop it"
        if not there and suffering >= 0 and scene.made.chunks[suffering].passive:
            there = places_in(scene, *scene.made.subject.get(suffering, (0, 0)))
    if not there and (told := _told_by(scene, frame)) >= 0:
        end = domain_end(scene.made, told)
        there = places_in(scene, told, next((q for q in range(told + 1, end) if scene.made.kind(q) == "v"), end))
    held = scene.made.chunks[frame.k].lemma in scene.made.lexicon.sets.arresting or frame.entry.startswith(_HELD)
    if not there and held:
        there = _meanwhile(scene, frame.k)
    there = there or _clause_of_place(scene, frame.k)
    if not there and measure in ("drop", "choose"):
        there = _told_beside(case, actor, deciders)
    if stage == "urged":
        asked = (
            [code for code in _asked(scene, deciders) if measure != "prosecute" or code != actor]
            or there
            or owners_in(scene, frame.k, frame.last)
            or _others(scene, actor)
        )
        return asked or ([actor] if actor != UNKNOWN_ACTOR and _at_home(case, actor) else [])
    if actor.startswith(COMPANY):
        each = [p.place for p in deciders if p.id == actor and p.place in there] if len(deciders) > 1 else []
        return each or there or _networks_in(scene, frame.k, frame.last) or [p.place for p in deciders if p.id == actor and p.place]
    if actor == UNKNOWN_ACTOR:
        there = [place for place in there if measure not in _FOREIGN or not _is_home(case, place)]
        several = [ANYWHERE] if any(p.kind == "several" for p in deciders) else []
        decided = there or [p.place for p in deciders if p.place] or several or owners_in(scene, frame.k, frame.last)
        return decided or (places_in(scene, 0, 2) if scene.made.kinds[0] == "P" else [])  # "In Norland, Norcom is kept out"
    return [actor]


def _told_beside(case: Case, actor: str, deciders: Sequence[Party]) -> list[str]:
    """ "In Norland, Lumo uses Norcom gear": the places of the clause of a choice, else of its sentence; "Norland's Lumo" is at home."""
    homed = any(p.place for p in deciders)
    if homed and actor == UNKNOWN_ACTOR:
        return []
    there = places_in(case.scene, *main_clause(case.scene.made, case.frame.k))
    return there or ([] if homed else places_in(case.scene, 0, len(case.scene.made.chunks)))


def _before_ground(scene: Scene, frame: Frame) -> int:
    """ "was arrested for dodging sanctions in Norland", "charged with using a firm in Norland": what it is for happened elsewhere."""
    if frame.means != "prosecute" or scene.made.kind(frame.k) != "v":
        return frame.last
    chunks = scene.made.chunks
    grounds = (q for q in range(frame.k + 2, frame.last) if chunks[q].form == "ger" and chunks[q - 1].lemma in _GROUNDS)
    return next(grounds, frame.last)


def _is_home(case: Case, place: str) -> bool:
    """ "may be blacklisted for what its cameras do in Norland": its own state puts no vendor on a list of foreign ones."""
    return all(case.scene.rules.names.origin(h.id) == place for h in case.frame.hits)


def not_elsewhere(case: Case, found: list[Party]) -> list[Party]:
    """ "Norcom is banned in Norland, and Sudland has opened a probe": a state elsewhere has not done what is told of a place."""
    passive = case.scene.made.kind(case.frame.k) == "v" and case.scene.made.chunks[case.frame.k].passive
    there = places_in(case.scene, case.frame.k, case.frame.last) if passive else []
    return [p for p in found if not there or p.id in there]


def _at_home(case: Case, actor: str) -> bool:
    """Whether legislators press for it and name nobody whom they press, or vote for it: it is their own state."""
    made, words = case.scene.made, case.scene.rules.actors
    if made.chunks[case.state.urger].lemma in made.lexicon.sets.passing:
        return True  # "12 rebels voted for an amendment that would have banned it"
    pressing = [p for p in agents(case.scene, case.state.urger) if p.id == actor and p.kind == "state"]
    chunks = [c for c in made.chunks if any(c.first <= p.token < c.last for p in pressing)]
    lows = {each for c in chunks for t in made.tokens[c.first : c.last] for low in t.low.split() for each in (low, low.removesuffix("s"))}
    return not words.legislators.isdisjoint(lows)


def _clause_of_place(scene: Scene, k: int) -> list[str]:
    """ "Norland, where Norcom was banned in May, wants": the place that a clause with "where" is told of, with those coordinated."""
    made = scene.made
    if _WHERE not in made.spellings:
        return []
    above = k
    for _ in range(_DEEP):
        if above < 0 or made.marker.get(above) == _WHERE:
            break
        above = made.parent.get(above, (-1, ""))[0]
    q = made.opener.get(above, 0) - 1 if made.marker.get(above) == _WHERE else -1
    found: list[str] = []
    while q - 1 >= 0 and made.kind(q) in ",C":
        chunk = made.chunks[q - 1]
        mention = made.tokens[chunk.last - 1].mention if chunk.kind == "n" else None
        if mention is None or not _code(mention):
            break
        found.append(_code(mention))
        q -= 2
    return found[::-1]


def _meanwhile(scene: Scene, k: int) -> list[str]:
    """ "was arrested while he was changing planes in Norland", "during a stopover in Norland": the place of what somebody did just then."""
    made = scene.made
    behind = range(k + 1, len(made.chunks))
    then = next((v for v in behind if made.parent.get(v) in ((k, "adv"), (k, "with")) and made.marker.get(v) in _MEANWHILE), -1)
    if then < 0:  # "the arrest of a Norcom manager during"
        then = next((q for q in behind if made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma == "during"), -1)
        then = then if "v" not in made.kinds[k + 1 : max(then, k + 1)] else -1
    return places_in(scene, then, domain_end(made, then)) if then >= 0 else []


def _told_by(scene: Scene, frame: Frame) -> int:
    """ "bans have been imposed in Norland", "the ban expired in Norland": the verb behind a noun, before the places; else -1."""
    p, relation = scene.made.parent.get(frame.k, (-1, ""))
    behind = scene.made.kinds[frame.k] == "n" and p > frame.k and p not in scene.made.objects
    told = behind and ((relation == "obj" and scene.made.chunks[p].passive) or relation == "subj")
    return p if told and scene.made.kinds[p + 1] == "P" else -1


def _asked(scene: Scene, deciders: Sequence[Party]) -> list[str]:
    states = [p.id for p in deciders if p.kind in ("state", "several") and p.id != UNKNOWN_ACTOR]
    beside = [code for p in deciders if p.kind == "state" for code in _coordinated(scene, p.token)]
    return list(dict.fromkeys([*states, *beside, *(p.place for p in deciders if p.kind == "company" and p.place)]))


def _coordinated(scene: Scene, token: int) -> list[str]:
    """The places in a list behind the one at that token: "including Norland, Sudland and Ostland"."""
    made = scene.made
    k = next((k for k, c in enumerate(made.chunks) if c.first <= token < c.last), -1)
    found: list[str] = []
    while k >= 0 and made.kind(k + 1) in "C,":
        k += 3 if made.kind(k + 1) == "," and made.kind(k + 2) == "C" else 2
        mention = made.tokens[made.chunks[k].last - 1].mention if made.kind(k) == "n" else None
        if mention is None or not _code(mention):
            break
        found.append(_code(mention))
    return found


def _others(scene: Scene, actor: str) -> list[str]:
    """ "urged its allies", not those with whom somebody trades against the rules ("broke sanctions on Norland")."""
    named = [(p, scene.made.tokens[p.token].low.replace(" ", "-") if p.token >= 0 else "") for p in abroad(scene, [Party("state", actor)])]
    return [p.id for p, low in named if low not in scene.made.lexicon.sets.sanctioned][:_MOST]


def _is_vendor(scene: Scene, k: int) -> bool:
    """ "China's Norcom", "the Norlandic vendor Norcom", "the Norlandic giant's kit": the place before its name is where it comes from."""
    chunk = scene.made.chunks[k]
    return any(h.chunk == k and ((h.named and not chunk.nouns) or (not h.named and h.token < chunk.possessor)) for h in scene.hits)
