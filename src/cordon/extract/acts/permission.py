"""Whether a verb of allowing lets a vendor in: a chip that "allows" something and a door opened for inspectors let nobody in."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.dealings import exports
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse

_FREELY: Final = frozenset({"no", "not", "without"})
_ADMITTING: Final = frozenset({"use", "supply", "take-part", "permit", "deliver"})
_PERCENT: Final = frozenset({"percent", "cent", "third", "quarter", "half"})
_AT_MOST: Final = ("up to", "at most", "no more than", "not more than", "as much as", "as little as", "a maximum of", "maximum")
_ACTS: Final = frozenset({"ease", "prosecute", "probe"})
_SHARE: Final = 6  # words in which "up to 35 percent" stands
_GOING_ON: Final = 4  # chunks from "go" to "using": "let them go on using it"
_LIMITS: Final = frozenset({"deadline", "cutoff", "cut-off", "date"})
_ABLE: Final = frozenset({"allow", "enable", "permit", "let"})


def is_permission(made: Parse, frame: Frame) -> bool:
    """Whether the act at a frame of class `permit` or `reprieve` can be a decision on the vendor."""
    chunk = made.chunks[frame.k]
    if is_of_act(made, frame) or _lets_sue(made, frame) or _lets_pass(made, frame.k):
        return False
    if chunk.kind != "v" or chunk.passive:
        return chunk.kind != "v" or not (_may_do_other(made, frame) or _is_news(made, frame.k))
    known = made.objects.get(frame.k, (-1, 0))[0] == frame.k + 1 and made.lows(frame.k + 1) == ["it"] and _is_told(made, frame.k + 2)
    invited = chunk.lemma == "invite" and (_is_heard(made, frame) or not within(frame.hits, made.objects.get(frame.k, (0, 0))))
    if known or invited:
        return False  # "let it be known that", "invited people from Norcom"
    if frame.means == "reprieve":
        return not _is_measure(made, frame.k)
    if chunk.lemma in made.lexicon.sets.confessing and frame.k not in made.objects:
        return False  # "admitted stealing secrets from Norcom", "admits that"
    if chunk.lemma not in _ABLE:
        return not _lets_others(made, frame)
    if chunk.form == "base" and frame.k not in made.subject:
        return frame.k in made.parent  # "Let us not forget", "Allow the app to run": said to the reader
    return not _only_enables(made, frame) and not _lets_others(made, frame)


def _is_news(made: Parse, k: int) -> bool:
    """ "news that Norland plans to ban Norcom was welcomed": the ban has for its object who seems to be let in."""
    before = made.subject.get(k, (0, 0))[0] - 1
    return made.kind(before) == "v" and made.chunks[before].form == "inf" and not RESTRICTING.isdisjoint(verb_classes(made, before))


def is_of_act(made: Parse, frame: Frame) -> bool:
    """ "the removal of Norcom was welcomed", "welcomed the decision to let it in": what is allowed or welcomed is an act of its own."""
    chunk = made.chunks[frame.k]
    held = made.subject.get(frame.k) if chunk.passive else made.objects.get(frame.k)
    if held is None and chunk.kind == "v" and made.gap(frame.k) >= 0:
        held = (made.gap(frame.k), made.gap(frame.k) + 1)  # "the ban, which members approved"
    if held is None and chunk.particle and made.kind(frame.k + 1) == "P" and made.kind(frame.k + 2) == "n":
        held = (frame.k + 2, frame.k + 3)  # "signed off on a ban"
    if held is None and chunk.kind == "v":
        let = next((v for v in range(frame.k + 2, frame.last + 1) if made.parent.get(v) == (frame.k, "comp")), -1)
        held = made.subject.get(let)  # "let the ban lapse"
    return chunk.kind == "v" and held is not None and _names_act(made, held[0])


def _lets_pass(made: Parse, k: int) -> bool:
    """ "let a deadline for the sale of the app pass": who lets a day go by lets nobody in."""
    held = made.objects.get(k, (-1, 0))[0]
    return held >= 0 and made.chunks[k].lemma in _ABLE and made.chunks[held].lemma in _LIMITS


def _lets_sue(made: Parse, frame: Frame) -> bool:
    """ "let Norcom press on with its suit", "won leave to appeal", "cleared the way for users to sue it": who may go to court, speak or
    move is let into no network."""
    verb = next((q for q in range(frame.k + 1, frame.last) if made.kind(q) == "v" and made.chunks[q].form in ("inf", "base")), -1)
    if verb < 0:
        return False
    sets = made.lexicon.sets
    if made.chunks[verb].lemma in sets.undealt:
        return True
    held = (made.chunks[q].lemma for q in range(verb + 1, frame.last) if made.parent.get(q, (-1, ""))[0] == verb)
    return "prosecute" in verb_classes(made, verb) or any(n in sets.suits or n in sets.proceedings or n in sets.petitions for n in held)


def _is_told(made: Parse, k: int) -> bool:
    return made.kind(k) == "v" and made.chunks[k].passive and made.chunks[k].lemma in ("know", "understand")


def _is_heard(made: Parse, frame: Frame) -> bool:
    """ "invited Norcom to a hearing", "to explain itself": who is asked to speak is let into no network."""
    sets = made.lexicon.sets
    speaking = sets.audiences | sets.speech | sets.attending
    return any(made.kind(q) in "nv" and made.chunks[q].lemma in speaking for q in range(frame.k + 1, frame.last))


def _names_act(made: Parse, q: int) -> bool:
    """Whether a phrase is headed by the name of a restriction, its easing or a case ("approved the extradition of")."""
    nouns = made.chunks[q].nouns[-1:]
    means = made.lexicon.noun_classes.get(nouns[0], "") if nouns else ""
    decided = bool(nouns) and made.lexicon.noun_effects.get(nouns[0]) == "plan"  # "welcomed the decision to"
    sets = made.lexicon.sets
    paper = bool(nouns) and (nouns[0] in sets.papers or nouns[0] in sets.rules or nouns[0] in sets.suits)
    decided = decided or paper  # "approved the panel's report", "allowed its appeal"
    decided = decided or nouns == ("end",)  # "approved an end to the ban"
    return decided or means in RESTRICTING or means in _ACTS or made.lows(q)[-1].endswith("ing")


def _is_measure(made: Parse, k: int) -> bool:
    """ "the ban on Sudcom boosts Norcom": a measure lets nobody off."""
    run = made.subject.get(k)
    nouns = made.chunks[run[0]].nouns[-1:] if run is not None else ()
    return any(made.lexicon.noun_classes.get(n) in RESTRICTING for n in nouns)


def _only_enables(made: Parse, frame: Frame) -> bool:
    """ "the chip will allow", "a feature that lets": a thing that neither decides nor is a rule, nor a licence to ship to a vendor."""
    run = made.subject.get(frame.k)
    if run is None or made.kind(run[0]) != "n":
        return False
    chunk, lexicon = made.chunks[run[0]], made.lexicon
    acting = lexicon.actor_nouns["state"] | lexicon.actor_nouns["company"]
    if not chunk.nouns or made.tags[chunk.last - 1].cls != "N" or chunk.lemma in acting:
        return False
    if chunk.lemma in lexicon.sets.licences:
        return not exports(made, frame)
    rules = lexicon.sets.rules | lexicon.sets.relief | lexicon.sets.settled
    return not any(n in rules or n in lexicon.noun_effects or n in lexicon.noun_classes for n in chunk.nouns) and not _is_name(made, run[0])


def _is_name(made: Parse, k: int) -> bool:
    """Whether a phrase ends with a word that is written like a name."""
    last = made.tokens[made.chunks[k].last - 1].text
    return last[:1].isupper() and not last.isupper()


def _lets_others(made: Parse, frame: Frame) -> bool:
    """ "let inspectors examine Norcom's code": neither the vendor nor its goods are let in."""
    held = made.objects.get(frame.k)
    if held is None or within(frame.hits, held) or any(stands_behind(made, h.chunk, ("with", "from")) for h in frame.hits):
        # "authorised it to borrow for replacing gear from", "theft allowed it to cut its costs", "would allow it to spy"
        return held is not None and held[1] < len(made.chunks) and made.chunks[held[1]].lemma in made.lexicon.sets.unlicensed
    return _is_no_dealing(made, frame.k, held[1])


def _may_do_other(made: Parse, frame: Frame) -> bool:
    """ "members are allowed to attend Norcom's meetings": what others may do is no dealing with the vendor."""
    run = made.subject.get(frame.k)
    told = frame.means == "permit" and run is not None and not within(frame.hits, run)
    return told and _is_no_dealing(made, frame.k, frame.k + 1)


def _is_no_dealing(made: Parse, k: int, first: int) -> bool:
    """Whether the verb that says what is allowed names no use, supply or purchase."""
    verb = next((q for q in range(first, min(first + 4, len(made.chunks))) if made.parent.get(q) == (k, "comp")), -1)
    if verb < 0 or made.kind(verb) != "v":
        return False
    verb = next((q for q in range(verb + 1, verb + _GOING_ON) if made.parent.get(q) == (verb, "comp")), verb)  # "to go on using it"
    known = verb_classes(made, verb)
    trading = (
        made.lexicon.sets.supplying
        | made.lexicon.sets.buying
        | made.lexicon.sets.dealing
        | made.lexicon.sets.business
        | made.lexicon.sets.handling
    )
    return not _ADMITTING.intersection(known) and made.chunks[verb].lemma not in trading


def _is_most(made: Parse, i: int) -> bool:
    """ "up to 35%", "no more than a third", "at most 35 percent": a share that is the most that is let in."""
    before = " ".join(made.spelled[max(0, i - _SHARE) : i + 1])
    return any(f"{words} " in before for words in _AT_MOST)


def is_bounded(made: Parse, frame: Frame) -> bool:
    """ "granted Norcom a limited role", "allowed it in non-core parts": who is let in within bounds is limited."""
    bounds = made.lexicon.sets.bounds
    verb = made.chunks[frame.k]
    sets = made.lexicon.sets
    supplies = any(
        made.chunks[q].lemma in (sets.supplying if made.kind(q) == "v" else sets.supplies) for q in range(frame.k + 1, frame.last)
    )
    if verb.negated or (supplies and exports(made, frame)):
        return False  # "allowed firms to supply non-sensitive parts to Norcom": who is supplied is let off
    span = range(made.chunks[frame.k].first, made.chunks[min(frame.last, len(made.chunks)) - 1].last)
    if any(_is_most(made, i) for i in span if made.tokens[i].low.endswith("%") or made.tokens[i].low in _PERCENT):
        return True
    return made.says(bounds) and any(made.tokens[i].low in bounds and made.tokens[i - 1].low not in _FREELY for i in span)
