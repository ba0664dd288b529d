"""Acts at which a climb ends, whatever is told of what governs them: turned down, resented, justified."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.gerunds import is_blamed_for
from cordon.extract.grammar.skeleton import Parse, is_finite, tells_reason, way_up
from cordon.extract.stages.circumstances import (
    is_called,
    is_defended,
    is_eased,
    is_felt,
)
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.governing import (
    Link,
    is_cautioned,
)
from cordon.extract.stages.not_there_yet import ends_later
from cordon.extract.stages.stage import (
    GIVEN,
    OPEN,
)
from cordon.names import NameKind

_EXAMINING: Final = frozenset({"review", "probe"})
_OPENING: Final = frozenset({"begin", "start", "open", "launch", "announce", "order", "be", "follow"})
_OFF: Final = frozenset({"off", "from"})
_ABOUT: Final = frozenset({"over", "despite", "on"})


def is_turned_down(made: Parse, link: Link, effect: str, state: Climb) -> bool:
    """ "opted against a ban", "its decision against a ban": refused; "an appeal against the ban", "action against it" are not."""
    at, p, relation = link
    if relation == "subj" and state.stage == "proposed" and _is_lost(made, p):
        state.stage = "refused"
        state.why.append(f"{made.wording(p)}: refused")
        return True
    if relation != "against" or made.kind(at) != "n":
        return False
    if effect == "plan":
        state.stage, state.decider, state.top = "refused", p, p
        state.why.append(f"{made.wording(p)} against: refused")
        return True
    return made.kind(p) == "n" and (effect == "urge" or made.chunks[p].lemma in made.lexicon.sets.settled)


def _is_lost(made: Parse, p: int) -> bool:
    """ "a motion to ban it failed to win a majority", "… fell short of votes": a vote was lost; not "failed to calm him"."""
    chunk, sets = made.chunks[p], made.lexicon.sets
    if chunk.modal or chunk.negated or chunk.tense not in ("past", "perfect"):
        return False
    aim = next((v for v, held in made.parent.items() if held == (p, "comp") and made.chunks[v].form == "inf"), -1)
    won = made.chunks[made.objects.get(aim, (aim, 0))[0]].nouns[-1:] if aim >= 0 else ()
    failed = aim >= 0 and chunk.lemma == "fail" and (made.chunks[aim].lemma == "pass" or not sets.votes.isdisjoint(won))
    short = chunk.particle == "short" or made.spelled[min(chunk.last, len(made.spelled) - 1)] == "short"
    return failed or (chunk.lemma == "fall" and short)


def is_resented(made: Parse, link: Link, effect: str, state: Climb) -> bool:
    """ "under pressure over its ban": what others press about is there."""
    at, p, relation = link
    about = relation in _ABOUT or (relation == "to" and state.stage == GIVEN)
    if made.kinds[at] != "n" or not about or is_cautioned(made, at, p) or made.chunks[p].lemma in made.lexicon.sets.insisting:
        return False
    if effect == "oppose" and made.kinds[p] == "n":
        return True  # "filed a protest over the blacklisting", "a challenge to the ban": what is done to the protest is not done to it
    if relation == "to" or (effect != "urge" and made.lexicon.sets.in_return.isdisjoint(made.lows(p))):
        return False
    if state.stage == OPEN and relation == "on":
        state.stage = "considered"  # "asked for advice on a ban"
        state.why.append(f"{made.wording(p)} on: considered")
    state.stage = GIVEN if state.stage == OPEN else state.stage
    return True


def is_studied(made: Parse, link: Link) -> bool:
    """ "Lumo is reviewing the new curbs on Norcom": a firm only looks at what others have decided."""
    at, p, relation = link
    run = made.subject.get(p)
    if relation != "obj" or run is None or made.chunks[p].lemma not in made.lexicon.sets.studying or made.chunks[at].kind != "n":
        return False
    told = made.chunks[at].definite or not made.lexicon.sets.brand_new.isdisjoint(made.lows(at))
    head = made.chunks[run[0]]
    mention = made.tokens[head.last - 1].mention
    firm = mention is not None and mention.kind in (NameKind.VENDOR, NameKind.COMPANY)
    return told and (firm or (head.lemma in made.lexicon.actor_nouns["company"] and head.lemma not in made.lexicon.actor_nouns["state"]))


def _is_obeyed(made: Parse, link: Link) -> bool:
    """ "will comply with the ban", "has to follow the curbs that Norland imposed": a rule that somebody keeps to is there; who "follows
    Norland's ban" may do the same."""
    at, p, relation = link
    keeps = made.chunks[p].lemma in made.lexicon.sets.heeding and relation in ("obj", "with", "by")
    curbs = made.lexicon.noun_classes.get(made.chunks[at].lemma) == "limit"
    return made.chunks[at].definite and (keeps or (relation == "obj" and made.chunks[p].lemma == "follow" and curbs))


def is_there(made: Parse, link: Link, effect: str, state: Climb) -> bool:
    """ "justify its ban": what is only the object of some other verb is taken as there; so is what has done something."""
    if is_called(made, link) or (effect in ("end", "weigh") and link[2] == "subj" and ends_later(made, link[1], effect)):
        return True
    if state.stage == OPEN and is_eased(made, link):
        state.stage = GIVEN
        return True
    if state.stage == GIVEN and (_is_obeyed(made, link) or _is_under_way(made, link, effect)):
        return True
    if state.stage == "announced" and (effect == "end" or is_eased(made, link)) and _is_rule_to_end(made, link, state.first):
        state.stage = "in-force"
        return True
    if state.stage in (OPEN, GIVEN) and is_studied(made, link):
        state.stage = GIVEN
        return True
    if state.stage == OPEN and (is_felt(made, link, effect) or is_defended(made, link)):
        state.stage = GIVEN
        return True
    return not effect and link[2] == "obj" and state.stage == GIVEN


def _is_under_way(made: Parse, link: Link, effect: str) -> bool:
    """ "the review is expected to last until May": what is to come of an inquiry is told of one that is there, unless it is to begin."""
    at, p, _ = link
    if effect != "weigh" or made.lexicon.noun_classes.get(made.chunks[at].lemma) not in _EXAMINING or not made.chunks[p].passive:
        return False
    coming = next((q for q in made.verbs if q > p and made.parent.get(q) == (p, "comp") and made.chunks[q].form == "inf"), -1)
    return coming >= 0 and made.chunks[coming].lemma not in _OPENING


def is_to_be_left(made: Parse, k: int) -> bool:
    """ "rejected its bid to be taken off the blacklist": what somebody is yet to be taken off is there, whatever becomes of the bid."""
    p, relation = made.parent.get(k, (-1, ""))
    if made.kind(p) != "v" or made.chunks[p].form != "inf" or not (relation in _OFF or made.chunks[p].particle == "off"):
        return False
    phrases = made.lexicon.phrases.get(made.chunks[p].lemma, ())
    return any(phrase.means == "reprieve" and not phrase.nouns.isdisjoint(made.chunks[k].nouns[-1:]) for phrase in phrases)


def _is_rule_to_end(made: Parse, link: Link, first: int) -> bool:
    """ "asked a court to overturn an order that bars it", "… ordering agencies to drop it": what somebody would have ended binds until
    then."""
    at, p, relation = link
    if relation != "obj" or made.chunks[p].form not in ("inf", "ger"):
        return False
    first = next((q for q in way_up(made, first) if q <= at or made.parent.get(q) == (at, "rel")), at)
    told = made.chunks[first]
    return first > at and (told.form == "ger" or (is_finite(told) and not told.modal))


def is_apart(made: Parse, link: tuple[int, int, str]) -> bool:
    """Whether the act is there, whatever is said of it: its reason is told, somebody is blamed for it, it has an aim."""
    at, _, relation = link
    shot = relation == "at" and made.chunks[link[1]].lemma in made.lexicon.sets.shots  # "took aim at the decision to"
    return shot or (relation == "comp" and tells_reason(made, at)) or is_blamed_for(made, at) or _has_aim(made, link)


def _has_aim(made: Parse, link: tuple[int, int, str]) -> bool:
    """ "the ban was meant to": what it is for."""
    at, p, relation = link
    meant = made.chunks[p].passive and made.chunks[p].lemma in made.lexicon.sets.purposed
    return meant and relation == "obj" and made.kind(at) == "n"
