"""Whether a date belongs to an act: by the verb or noun that it stands with, and how the act hangs on that."""

from __future__ import annotations

from typing import Final

from cordon.extract.dating.anchors import Anchor
from cordon.extract.dating.dated import Dated, When
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft

_ASIDE: Final = frozenset({"adv", "rel", "with"})
_APART: Final = frozenset({"and", "adv", "conj"})
_CLIMB: Final = 6  # governors between an act and the verb of saying


def dates_noun(case: Dated, when: When) -> bool:
    """Whether the date describes the act as a noun, or the noun that leads to it ("Tuesday's decision to bar"), and not what the act is
    told beside ("expects more sales in 2019 despite the ban")."""
    draft, nouns = case.draft, when.at.nouns
    if not nouns:
        return False
    above, relation = case.scene.made.parent.get(draft.first, (-1, ""))
    leading = above if relation not in case.scene.made.lexicon.sets.adjuncts else -1
    return any(k in nouns for k in (draft.first, *draft.chain, leading))


def is_inside(case: Dated, when: When) -> bool:
    """Whether the verb of a date is the act's own, or one that the act is described by or stands beside."""
    draft, made, verb = case.draft, case.scene.made, when.at.verb
    described = made.parent.get(verb) == (draft.first, "rel")  # "the curbs it imposed last week"
    above = made.parent.get(draft.first, (-1, ""))[0]
    between = 0 <= above < when.at.place < draft.first and made.kind(above) == "n"  # "steps this week to curb"
    shared = is_of(case, draft.first, when.at)
    governed = verb >= 0 and made.parent.get(draft.first) == (verb, "comp")  # "stopped selling in May"
    within = draft.first <= verb < draft.last or verb in draft.chain
    started = verb >= 0 and made.chunks[verb].form == "ger" and made.chunks[verb].lemma in case.words.starting  # ", starting in 30 days"
    begun = made.parent.get(verb, (-1, ""))[0] if started else -1
    within = within or (started and (begun == draft.first or begun in draft.chain))
    together = verb == beside(case.scene, draft) or _is_meanwhile(case, verb)
    return within or described or between or shared or governed or together


def _is_meanwhile(case: Dated, verb: int) -> bool:
    """ "was arrested while changing planes on Monday": the day of what was going on then."""
    made = case.scene.made
    link = made.parent.get(verb, (-1, ""))
    return (
        link in ((case.draft.first, "with"), (case.draft.first, "adv"))
        and made.marker.get(verb) == "while"
        and made.chunks[verb].form == "ger"
    )


def is_of(case: Dated, k: int, at: Anchor) -> bool:
    """Whether a date is that of verb k, or stands with the verb before it that it continues: "barred it on Monday and fined", but not
    "barred it on Monday and has since fined"."""
    if at.verb == k:
        return True
    made = case.scene.made
    shared = at.verb >= 0 and at.place < k and made.parent.get(k) == (at.verb, "conj")
    return shared and not (made.chunks[k].tense == "perfect" and made.chunks[at.verb].tense == "past")


def hangs_on(case: Dated, verb: int) -> bool:
    """ "bans it unless it is sold by May", "if it is not sold by May", "must sell it by May or face a ban": the verb of the condition under
    which the act comes."""
    made, draft = case.scene.made, case.draft
    p, relation = made.parent.get(verb, (-1, ""))
    if draft.stage == "threatened" and 0 <= verb < draft.first and made.chunks[verb].lemma in made.lexicon.sets.yielding:
        return True
    unmet = made.marker.get(verb) == "unless" or (made.marker.get(verb) == "if" and verb >= 0 and made.chunks[verb].negated)
    return relation == "adv" and unmet and (p == draft.first or p in draft.chain)


def starts(case: Dated, verb: int) -> bool:
    """ "the ban kicked in", "takes effect", "the order, which takes effect in May, bars"."""
    made, first = case.scene.made, case.draft.first
    above = made.parent.get(first, (-1, ""))[0] if made.kind(first) == "v" else first
    if verb < 0 or not (_is_said_of(made, verb, above) or (verb != first and _is_said_of(made, verb, made.subject.get(first, (-1, 0))[0]))):
        return False
    return made.chunks[verb].lemma in case.words.starting or any(c.lemma in case.words.force for c in made.chunks[verb + 1 : verb + 3])


def _is_said_of(made: Parse, verb: int, noun: int) -> bool:
    """Whether the noun does what the verb tells, or is set or due to."""
    p, relation = made.parent.get(verb, (-1, ""))
    if made.chunks[verb].form == "inf" and relation == "comp" and made.kind(p) == "v":
        verb = p
    told = made.parent.get(noun) == (verb, "subj") or made.parent.get(verb) == (noun, "rel") or made.subject.get(verb, (-1, 0))[0] == noun
    return made.kind(noun) == "n" and told


def is_told(case: Dated, verb: int, over: str = "vn") -> bool:
    """Whether the act hangs on that verb, or stands in a clause that it follows ("Norland banned it, the ministry said"). `over`: the kinds
    of chunks between."""
    at = case.draft.first
    made = case.scene.made
    for _ in range(_CLIMB):
        p, relation = made.parent.get(at, (-1, ""))
        if p == verb:
            return relation != "and"  # "warned in May that it spied, and Sudland banned it"
        if p < 0 or relation in _ASIDE or relation in made.lexicon.sets.adjuncts or made.kind(p) not in over:
            break
        at = p
    link = made.parent.get(verb, (-1, ""))[1]
    # "banned it, while in May it said"; "denied the charges, which were filed in May"
    apart = link in _APART or (link == "rel" and verb >= 0 and made.chunks[verb].form == "fin")
    said = case.said is not None and case.said.verb == verb
    apart = apart or (not said and ";" in made.kinds[case.draft.first : max(verb, 0)])
    return verb > case.draft.first and made.parent.get(at, (-1, ""))[0] < 0 and not apart


def is_in_object(case: Dated, verb: int) -> bool:
    """Whether the act belongs to what the verb has as its object: "signed the act, which provides money to bar"."""
    at = case.draft.first
    made = case.scene.made
    held = range(*made.objects.get(verb, (0, 0)))
    for _ in range(_CLIMB):
        at, relation = made.parent.get(at, (-1, ""))
        if at in held or relation not in ("rel", "comp", "obj"):
            break
    return at in held


def beside(scene: Scene, draft: Draft) -> int:
    """The verb that an act stands beside in time: "escalated on Monday when …", "listed it in May, barring …"."""
    top = draft.chain[-1] if draft.chain else -1
    p, relation = scene.made.parent.get(top, (-1, ""))
    together = relation == "with" or scene.made.marker.get(top) == "by" or (relation == "adv" and scene.made.marker.get(top) == "when")
    return p if together else -1
