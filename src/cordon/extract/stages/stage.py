"""How far a measure has got: what the form of a verb says, what its governors do to it. The tables are in lexicon/stage.toml."""

from __future__ import annotations

from typing import Any, Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.grammar.subordinators import question_of
from cordon.extract.stages.drafted import by_draft, ends_given, is_aim, modified, under_order
from cordon.extract.stages.reported import is_reported
from cordon.extract.words.lexicon import Lexicon, words_of

OPEN: Final = "open"  # not said yet: an infinitive, an indefinite noun
GIVEN: Final = "given"  # taken as there: "the ban", "Britain's ban"
NOTHING: Final = ""  # the passage asserts no act
OPPOSED: Final = "opposed"  # "should not be banned": the speaker is against it
DONE: Final = frozenset({"in-force", "announced"})
MEANT: Final = DONE | {OPEN}
TOLD: Final = MEANT | {GIVEN}
LIKELY: Final = DONE | {"considered"}
_EXAMINED: Final = frozenset({"review", "probe", "question"})
_ADDRESSED: Final = frozenset({"you", "we"})
_NOBODY: Final = frozenset({"no", "neither", "nobody", "none", "nothing", "no-one"})


def group_stage(made: Parse, k: int, lexicon: Lexicon) -> str:
    """What the form of a verb group alone says (table `form`); "would" behind a past verb of saying is the future."""
    chunk = made.chunks[k]
    table: dict[str, Any] = lexicon.table("stage")["form"]
    if chunk.modal:
        return _by_modal(made, k, lexicon)
    if chunk.form == "ger" and chunk.tense == "perfect":
        return "in-force"  # "having banned it, Norland …"
    if chunk.form in ("inf", "ger"):
        return "in-force" if chunk.form == "ger" and _is_attendant(made, k) else OPEN
    bare = chunk.form == "base" or (chunk.negated and chunk.form == "fin" and made.lows(k)[0] == "do")  # "Don't ban Norcom"
    if bare and k not in made.subject:
        if _is_warned(made, k):
            return NOTHING
        imperative = (k == 0 or made.chunks[k - 1].kind in '":;—') and made.parent.get(k, (k, "comp"))[1] == "comp"
        return "urged" if imperative else OPEN
    return str(table.get(chunk.tense, "in-force"))


def _is_warned(made: Parse, k: int) -> bool:
    """ "bar it and face consequences", "ban us and you will pay": the one who says so warns against what verb k tells."""
    q = next((q for q in range(k + 1, len(made.chunks)) if made.kinds[q] not in "nPRt"), k)
    if made.kinds[q] != "C" or made.chunks[q].lemma != "and":  # "bar it or face consequences" asks for it
        return False
    told = made.kinds[q + 1] == "n" and made.lows(q + 1)[0] in _ADDRESSED
    verb, sets = q + 2 if told else q + 1, made.lexicon.sets
    if made.kinds[verb] != "v":
        return False
    threat = any(made.chunks[n].lemma in sets.threats for n in range(*made.objects.get(verb, (0, 0))))
    return threat or (told and made.chunks[verb].modal == "will" and made.chunks[verb].lemma in sets.enduring)


def _by_modal(made: Parse, k: int, lexicon: Lexicon) -> str:
    """What the modal verb of a group says: "will ban", "is to ban", "should be banned"."""
    chunk = made.chunks[k]
    table: dict[str, Any] = lexicon.table("stage")["form"]
    if not lexicon.hedges["uncertain"].isdisjoint(made.lows(k)):
        return "considered"  # "will probably ban", "is likely to ban"
    if chunk.modal == "is to" and (sought := is_aim(made, k, lexicon)):
        return sought  # "the goal is to strip it out", "our advice is not to buy it"
    if chunk.modal == "should" and _is_asked(made, k):
        return OPEN  # "will decide whether it should be banned"
    if chunk.modal == "could" and "longer" in made.lows(k):
        return "in-force"  # "could no longer supply it"
    if chunk.modal == "has to" and made.lows(k)[0] == "had":
        return "in-force"  # "had to ground them"
    told = table["reported"].get(chunk.modal) if is_reported(made, k) else None
    return str(told or table["modal"].get(chunk.modal) or table["semi"].get(chunk.modal, "considered"))


def _is_asked(made: Parse, k: int) -> bool:
    """ "decides whether it should", but not "clashed over whether it should"."""
    k = question_of(made, k)
    opens = next((q for q in range(k - 1, -1, -1) if made.chunks[q].lemma == "whether"), -1) if made.marker.get(k) == "whether" else -1
    return opens > 0 and made.chunks[opens - 1].lemma != "over"


def _is_attendant(made: Parse, k: int) -> bool:
    """ "With Norland barring Norcom, …", "due to Norland barring it", "with more firms dropping it": a clause without a tense that tells
    what is so meanwhile."""
    acting = made.chunks[k - 1].lemma in made.lexicon.actor_nouns["company"] and made.chunks[max(k - 2, 0)].lemma == "with"
    opens = made.kind(k - 1) == "n" and made.kind(k - 2) in "PS" and (acting or made.tags[made.chunks[k - 1].last - 1].cls == "e")
    return opens and (
        made.chunks[k - 2].lemma in made.lexicon.sets.factive or (made.chunks[k - 2].lemma == "with" and made.kind(k - 3) in ' ,":;—')
    )


def own_stage(made: Parse, k: int, lexicon: Lexicon, plain: bool) -> str:
    """Where the climb from an act starts. `plain` leaves its own negation out ("not to use" is read as "to shun")."""
    chunk = made.chunks[k]
    if chunk.kind == "v":
        stage = group_stage(made, _that_there_is(made, k), lexicon)
        if stage == OPEN and made.tokens[max(0, chunk.first - 1)].low in lexicon.sets.nearing:
            return "considered"  # "moves closer to banning"
        if stage in ("considered", "in-force", "announced") and by_draft(made, k, lexicon):
            stage = "proposed"
        stage = "announced" if stage == "considered" and under_order(made, k, lexicon) else stage
        stage = "threatened" if stage in DONE and lexicon.verb_effects.get(chunk.lemma) == "threaten" else stage
        if chunk.negated and "likely" in made.lows(k):
            return "considered"  # "is not likely to grant it"
        return _negate(stage, chunk.modal) if not plain and (chunk.negated or _denied_by_noun(made, k)) else stage
    if chunk.negated:
        return "refused"
    before = made.tokens[max(0, chunk.first - 3) : chunk.first]
    if any(t.low in lexicon.sets.nearing for t in before):
        return "considered"  # "closer to a ban"
    there = chunk.definite or _is_imposed(made, k, lexicon) or ends_given(made, k, lexicon)
    return modified(made, k, lexicon) or (GIVEN if there else _undergone(made, k, lexicon))


def _that_there_is(made: Parse, k: int) -> int:
    """ "there would be ten firms added to the list": the verb that tells how far it has got with those of whom a participle tells it."""
    noun, relation = made.parent.get(k, (-1, ""))
    verb = made.parent.get(noun, (-1, ""))[0] if relation == "rel" and made.chunks[k].form == "pp" else -1
    return verb if verb >= 0 and made.chunks[verb].lemma == "be" and made.lows(verb)[0] == "there" else k


def _is_said_there(made: Parse, k: int, p: int) -> bool:
    """ "there is a ban": whether verb p says of noun k behind it that it is there."""
    return 0 <= p < k and made.chunks[p].lemma == "be" and "there" in (made.lows(p)[0], made.lows(p - 1)[0] if p else "")


def _is_imposed(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "a fine imposed on Norcom was cut": what was done already, and something else is told of it."""
    verb = made.chunks[k + 1] if made.parent.get(k + 1) == (k, "rel") else None
    done = verb is not None and verb.form == "pp" and lexicon.verb_effects.get(verb.lemma) == "do"
    return done and made.parent.get(k, (k, ""))[0] > k + 1


def _undergone(made: Parse, k: int, lexicon: Lexicon) -> str:
    """ "faces scrutiny": who is examined is so as far as the verb says."""
    p, relation = made.parent.get(k, (-1, ""))
    if _is_said_there(made, k, p) and lexicon.noun_classes.get(made.chunks[k].lemma) in RESTRICTING:
        told = group_stage(made, p, lexicon)  # "there is a ban on Norcom", "there won't be one on it"
        return _negate(told, made.chunks[p].modal) if made.chunks[p].negated else told
    examined = relation == "obj" and lexicon.noun_classes.get(made.chunks[k].lemma) in _EXAMINED
    faced = examined and made.chunks[p].lemma in lexicon.sets.suffering and made.chunks[p].form == "fin" and not made.chunks[p].negated
    meanwhile = examined and made.parent.get(p, (-1, ""))[1] == "with" and made.chunks[p].lemma in lexicon.sets.suffering
    return group_stage(made, p, lexicon) if faced else "in-force" if meanwhile else OPEN


def _negate(stage: str, modal: str) -> str:
    if stage == "urged":
        return OPPOSED
    if stage in (OPEN, "announced") or modal == "would":
        return "refused"
    return "considered" if modal in ("may", "might") else NOTHING


def _denied_by_noun(made: Parse, k: int) -> bool:
    """ "barred neither Norcom nor anybody else", "no vendor is excluded", "nothing prevents"."""
    starts = [made.chunks[made.objects[k][0]].first] if k in made.objects else []
    run = made.subject.get(k)
    if run is not None and run[0] < k:
        first = made.chunks[run[0]].first
        if made.chunks[k].passive:
            starts.append(first)
        elif made.tokens[first].low in _NOBODY - {"no"}:
            return True
    return any(made.tokens[i].low in _NOBODY or (i and _is_denied(made, i)) for i in starts)


def _is_denied(made: Parse, i: int) -> bool:
    """Whether a negation stands right before word i: "not Norcom"; "whether or not Norcom" leaves it open."""
    return made.spelled[i - 1] in ("neither", "not") and made.spelled[i - 2] != "or"


def is_nobody(made: Parse, q: int) -> bool:
    """ "no agency", "neither firm", "nobody": a noun phrase that stands for none."""
    return made.tokens[made.chunks[q].first].low in _NOBODY


def is_unhindered(governor: Chunk, lexicon: Lexicon) -> bool:
    """ "that did not stop Norland from banning": it has done so."""
    past = governor.tense in ("past", "perfect") and not governor.modal
    return governor.kind == "v" and governor.negated and past and governor.lemma in lexicon.sets.prevents


def is_predicate(made: Parse, q: int) -> bool:
    """Whether chunk q is an adjective behind a verb like "to be": "is ready", "looks set"."""
    p, relation = made.parent.get(q, (-1, ""))
    plain = (
        made.kinds[q] == "n"
        and not made.chunks[q].nouns
        and all(t.cls in "AR" for t in made.tags[made.chunks[q].first : made.chunks[q].last])
    )
    return plain and relation == "obj" and made.kinds[p] == "v" and made.chunks[p].lemma in made.lexicon.sets.copulas


def combine(rule: dict[str, str], stage: str, own: str, governor: Chunk) -> str:
    """The stage that a governor makes of the one under it, by its line of the table `combine`. `own` is the governor's own stage."""
    if stage == NOTHING:
        return NOTHING
    if governor.negated:
        return _named(_negated(rule, own, governor), stage, own)
    if "talk" in rule and stage in ("urged", "proposed", "considered"):
        return rule["talk"]
    if own in ("considered", "urged") and stage in words_of(rule.get("weak_over", "")):
        return own
    changes = rule["from"] == "any" or stage in words_of(rule["from"])
    if not changes:
        return stage
    weak = "weak" in rule and own in words_of(rule.get("weak_when", "considered urged"))
    return _named(rule["weak"] if weak else rule["to"], stage, own)


def _negated(rule: dict[str, str], own: str, governor: Chunk) -> str:
    if governor.kind == "n" and "negated_noun" in rule:
        return rule["negated_noun"]
    if governor.tense == "perfect" and "negated_perfect" in rule:
        return rule["negated_perfect"]
    if "negated_later" in rule and own in ("announced", OPEN):
        return rule["negated_later"]
    return rule["negated"]


def _named(result: str, stage: str, own: str) -> str:
    return {"own": own, "keep": stage, "nothing": NOTHING}.get(result, result)
