"""Whether an act can be meant: who cannot have taken it, what is no product, what is only feared, used or described."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.permission import is_permission
from cordon.extract.acts.reach import stands_behind
from cordon.extract.acts.standing import ENTRY as STANDING
from cordon.extract.grammar.act_classes import classes_at
from cordon.extract.parties.agents import agents
from cordon.extract.parties.scene import Scene
from cordon.extract.records.answers import answering, is_taken_for
from cordon.extract.records.case import Case, is_known, is_named, kind_of
from cordon.extract.records.whereabouts import places_in
from cordon.extract.stages.climbed import STOPPING
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY, ORIGIN
from cordon.names import NameKind

_EASING: Final = frozenset({"ease", "reprieve"})
_SHOPS: Final = ("+store", "+app-store", "+shelves")
_BUYERS: Final = frozenset({"apps", "carrier"})  # the kinds of vendors that buy goods of other kinds as any firm does
_RETALIATING: Final = frozenset({"retaliate", "retaliation", "reprisal"})
_QUESTIONS: Final = "verbs.toml:questions:"
_ON_PRODUCTS: Final = frozenset({"ban", "allow", "list", "limit", "remove"})
_MAY: Final = frozenset({"can", "could", "may"})
_DESCRIBED: Final = ("users", "people", "staff")  # lists of those whom a clause describes


def is_plausible(case: Case, measure: str, actors: Sequence[Party], deciders: Sequence[Party]) -> bool:
    """Whether the act can be meant: "Beijing could use Huawei gear" is no purchase, an executive is no product, "Beijing could order it to
    hand over data" a fear."""
    scene, frame = case.scene, case.frame
    private = measure in ("drop", "choose") and bool(actors) and all(p.kind == "person" for p in actors)  # "our editor uses a Norcom phone"
    chat = frame.means == "discuss" and scene.made.kind(frame.k) == "v" and kind_of(deciders) != "state"
    anybodys = measure == "allow" and frame.entry.startswith(STANDING) and not is_known(actors)  # "Norcom is welcome": whoever says so
    feared = frame.entry.startswith(_QUESTIONS) and scene.made.chunks[frame.k].modal != "" and _makers_home(case, actors)
    gift = measure == "fund" and _makers_home(case, actors)  # "Norland has given Norcom subsidies"
    if private or chat or anybodys or feared or gift or (frame.means in ("permit", "reprieve") and not is_permission(scene.made, frame)):
        return False
    if frame.means == "use":
        unlet = measure == "allow" and (_is_misused(case) or _is_blocked(case))
        out = unlet or _is_of_users(case) or _makers_home(case, actors) or _is_maker(case, actors)
        return not out and (measure != "choose" or _is_choice(case, deciders))
    if frame.means == "deliver":
        return bool(actors) and (measure != "allow" or _state_says(case))
    if measure == "retaliate":
        answers = scene.made.chunks[frame.k].lemma in _RETALIATING or _makers_home(case, actors, avenged=True)
        return (answers and (bool(actors) or answering(case) >= 0)) or is_taken_for(case)
    if measure in ("drop", "choose"):
        return bool(actors) and not _is_vendors_own(case, actors) and not _is_class(case, actors) and not _is_anybodys(case, actors)
    if measure == "allow" and not _is_told_done(case) and scene.made.is_relative(frame.k) and not is_named(deciders):
        return False  # "allies who allow Norcom": a class of them, no decision
    if measure in _ON_PRODUCTS:
        return not (_only_people(case) or _is_anyone(case, deciders) or (measure != "allow" and _trades_with_others(case)))
    bare = scene.made.kind(frame.k) == "n" and not actors and all(h.chunk == frame.k for h in frame.hits)
    return not bare or not (measure == "advise" or (measure in ("review", "prosecute") and _is_two_sided(case)))


def _is_two_sided(case: Case) -> bool:
    """ "the Norcom case", "a Norcom review": a cover, a test of a phone; "the Norcom bribery case" is one before a court."""
    nouns, sets = case.scene.made.chunks[case.frame.k].nouns, case.scene.made.lexicon.sets
    before = [n in sets.legal or case.scene.made.lexicon.noun_classes.get(n) == "prosecute" for n in nouns[:-1]]
    return not nouns or (nouns[-1] in sets.two_sided and not any(before))


def _is_told_done(case: Case) -> bool:
    return case.scene.made.chunks[case.frame.k].tense in ("past", "perfect")


def _is_blocked(case: Case) -> bool:
    """ "the power to block deals with Norcom": who may stop dealings lets nobody in."""
    return case.scene.made.kind(case.frame.k) == "n" and any(e.startswith(STOPPING) for e in case.state.entries)


def _is_of_users(case: Case) -> bool:
    """ "told workers who had installed the app to remove it", "soldiers who use its phones": those are described by it, nobody chose."""
    made, told = case.scene.made, case.scene.rules.lexicon.told
    noun = made.parent.get(case.frame.k, (-1, ""))[0] if made.is_relative(case.frame.k) else -1
    lemma = made.chunks[noun].lemma if noun >= 0 and made.kinds[noun] == "n" else ""
    persons = lemma in told["bodies"] and made.lows(made.opener.get(case.frame.k, noun))[0] == "who"  # no "agency that uses it"
    return persons or any(lemma in told[kind] for kind in _DESCRIBED)


def _is_choice(case: Case, deciders: Sequence[Party]) -> bool:
    """A buyer is known, or the place where it is used; a state's "deal" with a vendor says nothing about buying."""
    scene, frame = case.scene, case.frame
    kind = kind_of(deciders)
    relative = scene.made.is_relative(frame.k) or scene.made.is_relative(scene.made.parent.get(frame.k, (-1, ""))[0])
    head = scene.made.chunks[scene.made.parent.get(frame.k, (0, ""))[0]].lemma
    ruling = (low for q in range(*scene.made.subject.get(frame.k, (0, 0))) for low in scene.made.lows(q))
    if not scene.made.lexicon.sets.courts.isdisjoint(ruling):
        return False  # "a judge sided with Norcom"
    if _eases_with(case):
        return False
    if relative and ((not is_named(deciders) and not _adds_to(case)) or head in scene.made.lexicon.sets.trade):
        return False  # "companies that use Huawei gear", "countries planning to buy it": a class of them, no choice
    if kind == "state":
        if any(_is_people(scene, p) for p in deciders):
            return False  # "is used by millions of Americans"
        return not any(set(c.nouns) & {"deal", "agreement"} for c in scene.made.chunks[frame.k : frame.last])
    if _is_tool(case):
        return False
    if scene.made.chunks[frame.k].passive and scene.made.chunks[frame.k].modal in _MAY and not is_named(deciders):
        return False  # "can still be bought in Norland"
    by_users = scene.made.chunks[frame.k].passive and scene.made.kind(frame.k + 1) == "P" and scene.made.chunks[frame.k + 1].lemma == "by"
    return kind == "company" or (not by_users and scene.made.chunks[frame.k].passive and bool(places_in(scene, frame.k, frame.last)))


def _eases_with(case: Case) -> bool:
    """ "is working with Norcom on lifting the ban": what is done together is no business."""
    made, k = case.scene.made, case.frame.k
    on = next((q for q in range(k + 1, case.frame.last) if made.kind(q) == "P" and made.chunks[q].lemma == "on"), -1)
    return on >= 0 and made.kind(on + 1) in "nv" and not _EASING.isdisjoint(classes_at(made, on + 1))


def _adds_to(case: Case) -> bool:
    """ "the operator, which has used Norcom gear": told beside of one buyer that was spoken of, no class of them."""
    made, k = case.scene.made, case.frame.k
    at = made.parent.get(k, (-1, ""))[0] if not made.is_relative(k) else k
    opener, noun = made.opener.get(at, -1), made.parent.get(at, (-1, ""))[0]
    beside = opener > 0 and made.kind(opener - 1) == "," and made.kind(noun) == "n"
    return beside and made.chunks[noun].definite and made.tokens[made.chunks[noun].last - 1].low == made.chunks[noun].lemma


def _is_people(scene: Scene, actor: Party) -> bool:
    """ "Americans", "Norlanders": people, no state."""
    mention = scene.made.tokens[actor.token].mention if actor.token >= 0 else None
    return mention is not None and mention.kind is NameKind.DEMONYM and scene.made.tokens[actor.token].low.endswith("ns")


def _is_tool(case: Case) -> bool:
    """ "its cameras had been used to track activists": for what, not by whom."""
    made, k = case.scene.made, case.frame.k
    return made.chunks[k].passive and made.kind(k + 1) == "v" and made.chunks[k + 1].form == "inf" and not agents(case.scene, k)


def _is_misused(case: Case) -> bool:
    """ "could be used to map bases": what goods are good for, where nothing is built or run with them, lets nobody use them."""
    sets, chunks = case.scene.made.lexicon.sets, case.scene.made.chunks
    return _is_tool(case) and not (chunks[case.frame.k + 1].lemma in sets.built or chunks[case.frame.k + 1].lemma in sets.building)


def _makers_home(case: Case, actors: Sequence[Party], avenged: bool = False) -> bool:
    """Whether a state acts where its own vendors are; who is `avenged` stands anywhere: "to hit back at Sudcom if Norcom is banned"."""
    origins = {case.scene.rules.names.origin(h.id) for h in (case.scene.hits if avenged else case.frame.hits)}
    return any(p.kind == "state" and p.id in origins for p in actors)


def _is_maker(case: Case, actors: Sequence[Party]) -> bool:
    """ "ZTE relies on American chips": what a vendor itself buys says nothing about it or its suppliers, other than a deal with one or
    a shop of its own that sells what is another's."""
    made, k = case.scene.made, case.frame.k
    dealing = made.kind(k) == "n" or made.chunks[k].lemma in made.lexicon.sets.reselling or case.frame.entry.endswith(_SHOPS)
    dealing = dealing or any(stands_behind(made, h.chunk, ("with",)) for h in case.frame.hits)
    if dealing and not made.says(made.lexicon.sets.private_suits):  # two makers may settle over patents
        return False
    makers = {h.id for h in case.scene.hits if h.named and h not in case.frame.hits}
    vendors = case.scene.rules.names.vendors.by_slug
    alike = {vendors[h.id].kind for h in case.frame.hits if h.id in vendors}
    kinds = {slug: vendors[slug].kind for slug in makers if slug in vendors}
    own = {COMPANY + vendors[slug].company for slug, kind in kinds.items() if kind not in _BUYERS or kind in alike}
    return bool(actors) and all(p.id in own for p in actors)


def _is_vendors_own(case: Case, actors: Sequence[Party]) -> bool:
    """ "Norcom swapped American parts for its own": a vendor's purchases from a class of makers are no choice against them."""
    vendors = case.scene.rules.names.vendors.by_slug
    own = {COMPANY + vendors[h.id].company for h in case.scene.hits if h.named and h.id in vendors}
    return not any(h.named for h in case.frame.hits) and all(p.id in own for p in actors)


def _is_anybodys(case: Case, actors: Sequence[Party]) -> bool:
    """ "firms there use Norlandic banks": goods of a whole country, used by nobody in particular."""
    return not is_known(actors) and not any(p.place for p in actors) and all(h.id.startswith(ORIGIN) for h in case.frame.hits)


def _is_class(case: Case, actors: Sequence[Party]) -> bool:
    """ "carriers that remove Norcom gear will be paid": a class of them, no choice of anybody."""
    k = case.frame.k
    present = case.scene.made.chunks[k].tense == "present" and case.scene.made.is_relative(k)
    return present and not is_named(actors) and not any(p.place for p in actors)


def _is_anyone(case: Case, deciders: Sequence[Party]) -> bool:
    """ "countries that ban Norcom will fall behind": whoever does so, and nobody is said to."""
    made, k = case.scene.made, case.frame.k
    if not made.is_relative(k) or made.chunks[k].tense != "present" or is_named(deciders):
        return False
    head = made.parent[k][0]
    bare = made.tags[made.chunks[head].first].cls in "NA" and made.chunks[head].lemma not in made.lexicon.sets.rules
    above, relation = made.parent.get(head, (-1, ""))
    return bare and relation == "subj" and bool(made.chunks[above].modal)


def _state_says(case: Case) -> bool:
    """Whether a state's own announcement carries the clause ("Norland announced that Huawei would build")."""
    p, relation = case.scene.made.parent.get(case.frame.k, (-1, ""))
    return p >= 0 and relation == "comp" and any(a.kind == "state" for a in agents(case.scene, p))


def _only_people(case: Case) -> bool:
    staff = case.scene.made.lexicon.sets.staff
    return all(case.scene.made.chunks[h.chunk].lemma in staff for h in case.frame.hits)


def _trades_with_others(case: Case) -> bool:
    """ "restrict the sale of Japanese tools to Norland": the goods are not what is kept out."""
    chunks = case.scene.made.chunks[case.frame.k : case.frame.last]
    trade = any(set(c.nouns) & {"sale", "export", "shipment", "supply", "transfer"} for c in chunks)
    return trade and all(h.id.startswith(ORIGIN) for h in case.frame.hits) and any(c.kind == "P" and c.lemma == "to" for c in chunks)
