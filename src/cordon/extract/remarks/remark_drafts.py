"""Puts accusations, denials and demands that a sentence makes into drafts: which of them stand, about whom, for what scope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.main_clauses import main_clause
from cordon.extract.grammar.skeleton import way_up
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.records.scope import codes_in, is_beside, product_codes, settle
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.remarks.accusations import accusations, accuses
from cordon.extract.remarks.defences import own_hits
from cordon.extract.remarks.demands import demands
from cordon.extract.remarks.denials import denials
from cordon.extract.remarks.harms import HarmWords, harms
from cordon.extract.remarks.opposing import is_guessed
from cordon.extract.remarks.reasons import charged_chunks, is_reason, is_title
from cordon.extract.remarks.remark import Remark
from cordon.extract.remarks.suspicion import SuspicionWords, suspicion
from cordon.extract.stages.conditions import stands_in
from cordon.extract.words.lexicon import Lexicon, word_sets
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import ANYWHERE, HIGH_RISK, UNKNOWN_ACTOR
from cordon.names import NameKind

_TURNS: Final = frozenset({"but", "while", "although", "though"})
_BLAMING: Final = frozenset({"deny", "accuse"})
_LETTING_IN: Final = frozenset({"choose", "allow"})
_ANSWERS: Final = frozenset({"retaliate", "prosecute", "list"})
_CLAUSE: Final = 5  # chunks behind a verb of saying in which its clause opens


@dataclass(frozen=True, slots=True)
class RemarkWords:
    """The lists that remarks are read with."""

    wrongs: WrongWords
    suspicions: SuspicionWords
    harms: HarmWords

    @classmethod
    def of(cls, lexicon: Lexicon) -> RemarkWords:
        """From the lexicon."""
        table = lexicon.table("wrongs")
        return cls(WrongWords.of(lexicon), word_sets(SuspicionWords, table), word_sets(HarmWords, table))


def remark_drafts(scene: Scene, said: Speaker | None, words: tuple[RemarkWords, ScopeWords], acts: Sequence[Draft] = ()) -> list[Draft]:
    """The denials, and the accusations that nobody in the sentence denies."""
    if scene.question:
        return []
    lists, scope_words = words
    wrongs = lists.wrongs
    denied = denials(scene, said, wrongs) or harms(scene, said, lists.harms) or demands(scene, acts, wrongs)
    denied = [d for d in denied if not _is_about_choice(scene, d, acts)]
    denied = [d for d in denied if not (_is_refusal(scene, d, acts) or _is_ruling(scene, d, acts) or _is_answer(scene, d, acts, wrongs))]
    risky = any(h.id == HIGH_RISK for h in scene.hits)
    accused = [
        a
        for a in accusations(scene, said, wrongs)
        if not (
            _is_denied(scene, a, denied)
            or _is_charge(scene, a.first, acts)
            or is_reason(scene, a.first, acts, wrongs)
            or is_title(scene.made, a.first, acts)
            or (risky and not any(h.named for h in a.hits))  # "makers that pose a threat": whom a rule means
        )
    ]
    found = [r for r in (*denied, *accused) if not _is_condition(scene, r.first)]
    found = found or ([] if acts else _warning(scene, said))
    if all(remark.measure == "deny" for remark in found):
        found += _suspicion(scene, said, lists, denied)
    found = [r for r in found if not _is_of_rival(scene, r)]
    ruled = [r for r in found if _is_ruled(scene, r)]
    found = [replace(r, measure="prosecute") if r in ruled else r for r in found if r not in ruled or not _is_annulled(acts)]
    drafts = [_draft(scene, remark, scope_words) for remark in found if remark.measure != "prosecute" or not _has_case(acts)]
    for draft in drafts:
        if draft.measure == "deny":
            others = (act for act in acts if act.actor != draft.actor and act.measure not in ("choose", "drop"))
            draft.where = [w for act in others for w in act.where if w != ANYWHERE][:1]
    return drafts


def _is_of_rival(scene: Scene, remark: Remark) -> bool:
    """ "said a Norcom rival stole secrets": another one has done it."""
    others = scene.rules.lexicon.sets.rivals
    said = remark.measure == "accuse" and scene.made.says(others)
    return said and all(scene.made.chunks[h.chunk].lemma in others for h in remark.hits)


def _is_condition(scene: Scene, k: int) -> bool:
    """ "if Norcom breaks the law", "until it poses no threat": what may be so is not said of anybody."""
    made = scene.made
    at = next((q for q in way_up(made, k) if made.kinds[q] == "v"), -1)
    asked = made.parent.get(at, (-1, ""))[1] == "comp"  # "asked if it could be trusted"
    return at >= 0 and not asked and (stands_in(made, at) or made.marker.get(at) == "until")


def _is_charge(scene: Scene, k: int, acts: Sequence[Draft]) -> bool:
    """ "pleaded guilty to violating the law": what a case is about is no accusation besides."""
    cases = {act.first for act in acts if act.measure == "prosecute"}
    made = scene.made
    for at in way_up(made, k):
        above, relation = made.parent.get(at, (-1, ""))
        if relation not in ("comp", "obj") or (made.kind(at) != "v" and made.chunks[at].nouns):
            return False
        if above in cases:
            return True
    return False


def _is_ruled(scene: Scene, remark: Remark) -> bool:
    """ "a court ruled that it infringed patents": what a court or jury finds is a case."""
    token = remark.actor.token if remark.actor is not None else -1
    sets = scene.rules.lexicon.sets
    chunk = next((c for c in scene.made.chunks if c.first <= token < c.last), None)
    return remark.measure == "accuse" and chunk is not None and not sets.courts.isdisjoint(chunk.nouns)


def _is_annulled(acts: Sequence[Draft]) -> bool:
    """ "ruled that the ban was illegal": the court's verdict is against the measure."""
    return any(act.stage in ("ended", "suspended") for act in acts)


def _has_case(acts: Sequence[Draft]) -> bool:
    return any(act.measure == "prosecute" for act in acts)


def _suspicion(scene: Scene, said: Speaker | None, words: RemarkWords, denied: Sequence[Remark]) -> list[Remark]:
    """What somebody tells of a vendor; who denies it does not say so too."""
    told = suspicion(scene, said, words.suspicions, partial(charged_chunks, scene.made, words.wrongs))
    if told is None or any(d.actor is None or d.actor == told.actor or d.first <= told.chunk for d in denied):
        return []
    return [Remark("accuse", told.chunk, len(scene.made.chunks), told.actor, told.hits)]


def _is_refusal(scene: Scene, denial: Remark, acts: Sequence[Draft]) -> bool:
    """ "denied that it would ban", "rejected the plan": what is refused is recorded as such."""
    cleared = (a for a in acts if a.measure == "allow" and a.first <= denial.first)  # not "condemned the decision to let it in"
    if any(denial.actor is None or a.actor == denial.actor.id for a in cleared):
        return True  # "found no evidence" clears it
    if denial.actor is None:
        return False
    refusals = [
        a
        for a in acts
        if a.actor == denial.actor.id
        and (a.stage == "refused" or a.measure in ("drop", "choose") or a.first == denial.first or any("refused" in step for step in a.why))
    ]
    verb = " ".join(scene.made.lows(denial.first)) + " ("
    return any(denial.first <= a.first < denial.last or any(step.startswith(verb) for step in a.why) for a in refusals)


def _is_about_choice(scene: Scene, denial: Remark, acts: Sequence[Draft]) -> bool:
    """ "awarded Norcom a contract, drawing criticism from": who minds that a vendor is let in opposes no measure against it."""
    made = scene.made
    verb = made.parent.get(denial.first, (-1, ""))[0] if made.kind(denial.first) == "n" else -1
    deed, relation = made.parent.get(verb, (-1, ""))
    return relation == "with" and any(a.first == deed and a.measure in _LETTING_IN for a in acts)


def _is_answer(scene: Scene, denial: Remark, acts: Sequence[Draft], words: WrongWords) -> bool:
    """ "said it would take measures for its interests", "insists on an end to the ban": what a state does or asks for is no complaint,
    unless strong words say so."""
    actor = denial.actor
    if actor is None or actor.kind != "state" or scene.made.says(words.denials):
        return False
    if not _BLAMING.isdisjoint(scene.rules.lexicon.verb_classes.get(with_particle(scene.made.chunks[denial.first]), ())):
        return False
    return any(a.actor == actor.id and (a.measure in _ANSWERS or (a.measure, a.stage) == ("lift", "urged")) for a in acts)


def _is_ruling(scene: Scene, denial: Remark, acts: Sequence[Draft]) -> bool:
    """ "a court dismissed Norcom's appeal": what is turned down, and the appeal itself, is the vendor's suit."""
    suits = [a.first for a in acts if a.measure == "retaliate" and scene.made.kind(a.first) == "n"]
    verb = scene.made.chunks[denial.first]
    held = scene.made.objects.get(denial.first, (0, 0))
    if (denial.actor is None or denial.actor.kind == "state") and _is_case_kept(scene, denial.first):
        return True
    if not scene.made.lexicon.sets.suits.isdisjoint(n for q in range(*held) for n in scene.made.chunks[q].nouns[-1:]):
        return True  # "a court rejected a challenge to the ban"
    if suits and with_particle(verb) in scene.made.lexicon.sets.counterblows:
        return True  # "hits back with a lawsuit"
    return any(k == denial.first or scene.made.parent.get(k, (-1, ""))[0] == denial.first for k in suits)


def _is_case_kept(scene: Scene, k: int) -> bool:
    """ "refused to dismiss most of the charges": a court speaks of what is brought before it, and denies nothing."""
    sets, held = scene.made.lexicon.sets, scene.made.objects.get(k, (0, 0))
    parts = [q for q in (held[0], held[0] + 2) if held[1] and scene.made.kind(q) == "n"]
    return scene.made.chunks[k].lemma in sets.dropping and any(scene.made.chunks[q].lemma in sets.proceedings for q in parts)


def _warning(scene: Scene, said: Speaker | None) -> list[Remark]:
    """A state that warns of what has to do with a vendor says that it is a risk; a vendor's home does not."""
    if said is None or said.verb < 0 or scene.made.chunks[said.verb].lemma not in scene.made.lexicon.sets.cautioning:
        return []
    if any(scene.made.kind(q) == "S" or scene.made.marker.get(q) == "against" for q in range(said.verb + 1, said.verb + _CLAUSE)):
        return []  # "warned that …", "warned against using": what the clause says counts
    of = within(scene.hits, (said.verb, domain_end(scene.made, said.verb))) or scene.hits  # "warned of Norcom, Sudcom opened"
    hits = tuple(h for h in of if h.named and scene.made.chunks[h.chunk].lemma not in scene.rules.lexicon.hedges["no_products"])
    states = [p for p in said.parties if p.kind == "state" and all(scene.rules.names.origin(h.id) != p.id for h in hits)]
    return [Remark("accuse", said.verb, len(scene.made.chunks), states[0], hits)] if hits and states else []


def _is_denied(scene: Scene, accusation: Remark, denied: list[Remark]) -> bool:
    """An accusation without an accuser of its own, in the mouth of the one who denies it; "has been accused of" is told by the sentence."""
    if scene.made.chunks[accusation.first].passive and accuses(scene, accusation.first):
        return False
    return any(accusation.actor is None or d.actor == accusation.actor or _is_inside(scene, accusation, d) for d in denied)


def _is_inside(scene: Scene, accusation: Remark, denial: Remark) -> bool:
    """ "Norcom, which denies working for Oslo": nobody says so; of "denies accusations by Norland" somebody does."""
    by_itself = denial.actor is None or bool(own_hits(denial.actor, scene))
    between = scene.made.chunks[denial.first + 1 : accusation.first + 1]
    told = any(n in scene.made.lexicon.sets.telling_nouns for chunk in between for n in chunk.nouns[-1:])
    return by_itself and denial.first < accusation.first < denial.last and not told


def _entry(scene: Scene, remark: Remark) -> str:
    """What in the lexicon names the accusation or denial, as `--explain` shows it."""
    chunk = scene.made.chunks[remark.first]
    lexicon = scene.rules.lexicon
    verb, noun = chunk.kind == "v", chunk.kind == "n"
    file = "verbs.toml" if verb and chunk.lemma in lexicon.verb_classes else "wrongs.toml"
    file = "nouns.toml" if noun and chunk.lemma in lexicon.noun_classes else file
    return f"{file}:{chunk.lemma}"


def _draft(scene: Scene, remark: Remark, scope_words: ScopeWords) -> Draft:
    codes = [c for c in _codes(scene, remark, scope_words) if c not in ("investment", "government")]
    actor = remark.actor.id if remark.actor is not None else UNKNOWN_ACTOR
    targets = list(dict.fromkeys(h.id for h in remark.hits))
    nobody = _only_prints(scene, remark) if remark.measure == "accuse" else is_guessed(scene, remark.first, remark.actor)
    actor = UNKNOWN_ACTOR if actor == "*" or nobody else actor
    return Draft(
        remark.measure,
        "in-force",
        actor,
        [],
        targets,
        settle(codes, False, remark.measure),
        remark.first,
        remark.last,
        (remark.first,),
        entries=[_entry(scene, remark)],
    )


def _codes(scene: Scene, remark: Remark, words: ScopeWords) -> list[str]:
    """The scope of a remark's own words, else of its main clause; of all the sentence where a pronoun stands for what was named ("it could
    spy")."""
    made = scene.made
    first, last = made.chunks[remark.first].first, made.chunks[min(remark.last, len(made.chunks)) - 1].last
    run = main_clause(made, remark.first)
    start, stop = made.chunks[run[0]].first, made.chunks[run[1] - 1].last
    codes = product_codes(made, list(remark.hits), scene.rules.names)
    codes += [c for c in codes_in(made, first, min(last, stop), words) if c not in codes]
    if codes:
        return codes
    if not words.standing_in.isdisjoint(t.low for t in made.tokens[first:last]):
        return codes_in(made, 0, _denied_until(scene, remark), words)
    return [] if is_beside(made, remark.first, words) else codes_in(made, start, min(stop, _denied_until(scene, remark)), words)


def _only_prints(scene: Scene, remark: Remark) -> bool:
    """ "the Daily Post reports that Norcom stole secrets": who prints it accuses nobody (rule 6)."""
    token = remark.actor.token if remark.actor is not None else -1
    mention = scene.made.tokens[token].mention if token >= 0 else None
    return mention is not None and mention.candidates[0].kind is NameKind.OUTLET


def _denied_until(scene: Scene, remark: Remark) -> int:
    """The token at which another clause begins ("denied it, but Norland …"); what it is about is not denied. The end for other remarks."""
    made = scene.made
    turns = (made.chunks[q].first for q in range(remark.first + 1, len(made.chunks)) if made.chunks[q].lemma in _TURNS)
    return next(turns, len(made.tokens)) if remark.measure == "deny" else len(made.tokens)
