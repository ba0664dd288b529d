"""Words of courts in another sense: "in the case of", "charges less for its phones", "a bathing suit"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import phrase_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.targets import Hit

_IDLE: Final = frozenset({"in", "of", "without"})
_FOLLOWING: Final = frozenset({"following", "followed", "follow", "follows"})
_ARGUING: Final = frozenset({"make", "state", "put", "argue", "prove", "plead"})
_HIS: Final = frozenset({"his", "her"})
_TAKING: Final = frozenset({"take", "bring"})
_BEFORE: Final = frozenset({"to", "before"})
_POINTED: Final = frozenset(
    {"this", "that", "these", "those", "any", "each", "either", "which", "both", "most", "all", "some", "many", "such", "one"}
)
_TRIED: Final = frozenset({"of", "with", "for"})
_SAID: Final = 9  # chunks from the noun of a case to the verb that tells what it says


def is_idiom(made: Parse, k: int) -> bool:
    """Whether a noun of prosecution or review is none: "in the case of Norcom", "bathing suits", "put off the court hearing"."""
    chunk = made.chunks[k]
    if chunk.lemma in made.lexicon.sets.court_doings:
        return made.says(made.lexicon.sets.courts)
    if chunk.lemma == "suit":
        follows = made.kind(k - 1) in "Pv" and made.lows(k - 1)[-1] in _FOLLOWING  # "with Norland following suit"
        return (follows and made.lows(k) == ["suit"]) or not made.lexicon.sets.garments.isdisjoint(made.lows(k))
    if chunk.lemma == "penalty" and "death" in chunk.nouns:
        return True  # "gave Norcom the death penalty"
    if chunk.lemma == "charge":
        verb, relation = made.parent.get(k, (-1, ""))
        idle = made.lows(k) == ["charge"] and made.kind(k - 1) == "P" and made.chunks[k - 1].lemma in _IDLE  # "in charge of"
        return idle or (relation == "obj" and made.chunks[verb].lemma == "lead") or _is_rejected(made, k)  # "led the charge"
    if chunk.lemma != "case":
        return False
    behind = made.chunks[k + 1].lemma if k + 1 < len(made.chunks) else ""
    if behind == "for" or (behind == "against" and made.kind(k + 2) == "v"):
        return True  # "a case for the Norcom phone", "the case for Norcom", "the case against banning it"
    pointed = made.tokens[chunk.first].low in _POINTED  # "in this case", "in both cases"
    instance = made.kind(k - 1) == "P" and made.chunks[k - 1].lemma == "in" and (behind == "of" or (pointed and behind != "against"))
    is_it = made.kind(k - 1) == "'" or (made.kind(k - 1) == "v" and made.chunks[k - 1].lemma == "be")
    stated = is_it and behind not in ("against", "of")
    verb, relation = made.parent.get(k, (-1, ""))
    argued = relation == "obj" and made.chunks[verb].lemma in _ARGUING and behind != "against"  # "made its case to lawmakers"
    argued = argued or (relation == "obj" and _takes_up(made, k, verb))
    point = behind == "in" and k + 2 < len(made.chunks) and made.chunks[k + 2].lemma == "point"
    place = k + 3 if made.kind(k + 1) == "P" and made.kind(k + 2) == "n" else k + 1
    told = made.kind(place) in "SW" and made.chunks[place].lemma == "where"  # "the first case in Norland where"
    each = behind == "by" and made.lows(k + 2)[-1:] == ["case"]  # "ordered out of the core case by case"
    return instance or stated or argued or point or told or each


def _takes_up(made: Parse, k: int, verb: int) -> bool:
    """ "took its case to court", "brought the case before judges": somebody's own case, and not one that is brought against a vendor."""
    behind = made.chunks[k + 1].lemma if made.kind(k + 1) in "PS" else ""
    named = any(t.mention is not None for t in made.tokens[made.chunks[k].first : made.chunks[k].last])
    return made.chunks[verb].lemma in _TAKING and behind in _BEFORE and not made.chunks[verb].passive and not named


def is_stated(made: Parse, k: int) -> bool:
    """ "it is the case that", "the charge that it spied": what is said, and no "charges that prosecutors brought"."""
    if made.kind(k + 1) != "S" or made.chunks[k + 1].lemma != "that":
        return False
    return not any(made.gap(v) == k for v in range(k + 2, min(k + _SAID, len(made.chunks))) if made.kind(v) == "v")


def _is_rejected(made: Parse, k: int) -> bool:
    """ "has denied such charges", "calls the charge a fairy tale": what is said of the vendor, by nobody who could try it."""
    chunk = made.chunks[k]
    p, relation = made.parent.get(k, (-1, ""))
    classes = verb_classes(made, p) if made.kind(p) == "v" else ()
    placed = any(t.mention is not None and t.mention.place for t in made.tokens[chunk.first : chunk.last])
    return (
        relation == "obj"
        and bool({"deny", "judge"}.intersection(classes))
        and not placed
        and len(chunk.nouns) < 2
        and not _is_told(made, k)
    )


def _is_told(made: Parse, k: int) -> bool:
    """ "the charges against Norcom", "the criminal charges": somebody has brought them."""
    behind = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("against", "of", "by", "in")
    return behind or not made.lexicon.sets.legal.isdisjoint(made.lows(k))


def is_court_trial(made: Parse, k: int, hits: list[Hit]) -> bool:
    """ "the trial of Norcom on fraud charges", "Norcom's trial": before a court, no test of a network."""
    chunk = made.chunks[k]
    if made.kind(k + 1) == "P" and made.kind(k + 2) == "n" and made.chunks[k + 2].lemma in made.lexicon.sets.suspects:
        return made.chunks[k + 1].lemma == "of"  # "the trial of two Norcom managers"
    if not made.lexicon.sets.suspects.isdisjoint(chunk.nouns[:-1]) or not made.lexicon.sets.hearings.isdisjoint(chunk.nouns[:-1]):
        return True  # "the Norcom manager's trial", "her extradition trial"
    if _is_test(made, k):
        return False
    if not made.says(made.lexicon.sets.criminal):
        return (
            len(chunk.nouns) == 1
            and any(h.chunk == k and h.token < chunk.possessor for h in hits)
            and (made.kind(k + 1) == "v" or (made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "in"))
        )
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("of", "in", "on", "against")
    return of or chunk.possessor >= 0 or made.tokens[chunk.first].low in ("the", "his", "her", "its")


def _is_test(made: Parse, k: int) -> bool:
    """ "6G trials", "the field trial", "its trial of radios": several at once, or of what can be tried out, whoever is before a court."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    if made.tokens[chunk.last - 1].low.endswith("s") or not sets.tried_out.isdisjoint(made.lows(k)):
        return True
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in _TRIED and made.kind(k + 2) == "n"
    head = made.chunks[k + 2].lemma if of else ""
    return bool(head) and (head in sets.built_things or head in sets.owned or not sets.tried_out.isdisjoint(made.lows(k + 2)))


def is_fee(made: Parse, k: int, found: list[Hit]) -> bool:
    """ "charges far less for its phones": who charges a price accuses nobody."""
    chunk = made.chunks[k]
    if chunk.lemma != "charge" or chunk.passive or within(found, made.objects.get(k, (k, k))):
        return False
    if made.gap(k) >= 0:
        return not made.lexicon.sets.prices.isdisjoint(made.chunks[made.gap(k)].nouns)  # "the fees it charges for unloading Norcom gear"
    run = made.objects.get(k, (k + 1, k + 2))
    return not run[0] < len(made.chunks) or any(not made.lexicon.sets.prices.isdisjoint(made.lows(q)) for q in range(*run))


def sues_over_measure(made: Parse, k: int, found: list[Hit]) -> bool:
    """ "sued to block the ban on Norcom", "sued Norland to overturn it": whom the measure hits is not the one who is sued."""
    aims = (q for q in range(k + 1, min(k + _SAID, len(made.chunks))) if made.kind(q) == "v" and made.chunks[q].form == "inf")
    aim = next((q for q in aims if made.parent.get(q, (-1, ""))[0] == k), -1)
    held = made.objects.get(aim, (0, 0))
    measures = any(made.lexicon.noun_classes.get(n) in RESTRICTING for c in made.chunks[held[0] : held[1]] for n in c.nouns[-1:])
    return aim > 0 and measures and not within(found, (k, aim))


def forbids_abuse(made: Parse, k: int) -> bool:
    """ "barred from hacking phones", "banned it from infringing patents": an injunction against a wrong, no ban on what it sells."""
    behind = range(k + 1, min(k + _SAID, len(made.chunks)))
    verb = next((v for v in behind if made.kind(v) == "v" and made.marker.get(v) == "from"), -1)
    return verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.abuses


def finds_no_wrong(made: Parse, k: int) -> bool:
    """ "ruled against banning it", "against Norcom's bid", "the minister ruled against it": only a court finds against somebody."""
    if made.kind(k + 1) != "P" or made.chunks[k + 1].lemma != "against" or k in made.objects or made.chunks[k].passive:
        return False
    ruling = {low for q in range(*made.subject.get(k, (k, k))) for low in made.lows(q)}
    held = made.chunks[k + 2]
    named = held.kind == "n" and held.possessor < 0 and held.lemma not in made.lexicon.noun_classes
    return not (named or held.lemma in made.lexicon.sets.suspects) or made.lexicon.sets.courts.isdisjoint(ruling)


def is_verdict(made: Parse, k: int) -> bool:
    """ "was found guilty of", "held liable for"."""
    if made.chunks[k].lemma not in ("find", "hold") or made.chunks[k].negated:
        return False
    first, last = made.objects.get(k, (k + 1, k + 1))
    after = [low for q in range(k + 1, min(max(last, first) + 2, len(made.chunks))) if made.kind(q) in "n!" for low in made.lows(q)]
    return bool({"guilty", "liable"}.intersection(after))


def is_acquittal(made: Parse, k: int) -> bool:
    """ "acquitted", "found not guilty": the case has ended well for the one it was about."""
    if made.chunks[k].lemma in made.lexicon.sets.acquitting or is_cleared(made, k):
        return True
    last = made.objects.get(k, (k, k + 1))[1]
    return made.kinds[k] == "v" and is_verdict(made, k) and any(made.kinds[q] == "!" for q in (k + 1, last))


def is_cleared(made: Parse, k: int) -> bool:
    """ "cleared of all charges", "a judge cleared it of fraud": by a court; a regulator that clears a vendor lets it in."""
    chunk = made.chunks[k]
    if made.kinds[k] != "v" or chunk.lemma not in made.lexicon.sets.vindicating or chunk.particle:
        return False
    behind = made.objects.get(k, (k, k + 1))[1]
    if made.kinds[behind] != "P" or made.chunks[behind].lemma != "of":
        return False
    charged = any(made.chunks[q].lemma in made.lexicon.sets.proceedings for q in (behind + 1, behind + 2) if made.kinds[q] == "n")
    return charged or (made.kinds[behind + 1] == "n" and made.says(made.lexicon.sets.courtrooms))


def strikes_back(made: Parse, k: int) -> bool:
    """ "vowed to hit back", "will strike back": a blow that is to come; one that was dealt ("hit back at critics") is mostly words."""
    chunk = made.chunks[k]
    return not chunk.negated and (chunk.form == "inf" or chunk.modal in ("will", "'ll", "shall", "would", "could", "may", "might"))


def is_look_up(made: Parse, k: int) -> bool:
    """ "searched TikTok for recipes": only what is searched at a firm's premises is looked into."""
    if made.chunks[k].lemma not in made.lexicon.sets.searches:
        return False
    held = made.subject.get(k, (k, k)) if made.chunks[k].passive else made.objects.get(k, (k, k))
    return not any(not made.lexicon.sets.premises.isdisjoint(made.lows(q)) for q in range(*held))


def alleged_of(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "an indictment accuses Norcom of theft", "a complaint alleging that Norcom lied", "ten counts target it", "accused Norcom in a
    lawsuit of theft": whom the noun of a case speaks of by the verb behind it, or by the one that it stands with."""
    verb = alleging_in(made, k)
    doers = within(hits, made.subject.get(verb, (0, 0))) if verb >= 0 else []
    if doers:
        return doers if made.chunks[verb].passive else []  # no "Norcom accused Norland in a lawsuit"
    verb = verb if verb >= 0 else next((v for v in range(k + 1, min(k + _SAID, len(made.chunks))) if _says(made, k, v)), -1)
    told = verb if verb in made.objects or verb > k else k  # "alleged in a complaint that Norcom"
    return within(hits, (verb + 1, _content_end(made, told))) if verb >= 0 else []


def alleging_in(made: Parse, k: int) -> int:
    """The verb by which somebody accuses "in a lawsuit", at chunk k; -1 where there is none."""
    verb, relation = made.parent.get(k, (-1, ""))
    if verb < 0 and k == 1 and made.lows(0) == ["in"]:  # "In a lawsuit filed in May, Norland accused it"
        verb, relation = next((v for v, run in made.subject.items() if run[0] > k and made.kinds[run[0] - 1] == ","), -1), "in"
    if relation == "in" and made.kind(verb) == "n" and made.parent.get(verb, (-1, ""))[1] == "obj":
        verb = made.parent[verb][0]
    told = relation == "in" and made.kind(verb) == "v" and not made.chunks[verb].negated
    charged = made.chunks[k].lemma in made.lexicon.sets.charge_papers and made.kind(verb) == "v"  # "said in an indictment"
    accuses = told and (
        made.chunks[verb].lemma in made.lexicon.sets.indicting or (charged and made.chunks[verb].lemma in made.lexicon.sets.alleging)
    )
    return verb if accuses else -1


def _says(made: Parse, k: int, v: int) -> bool:
    """Whether verb v tells what the noun at chunk k says: as its subject or as a participle behind it."""
    chunk = made.chunks[v]
    sets = made.lexicon.sets
    if chunk.kind != "v" or chunk.passive or chunk.negated or not (chunk.lemma in sets.alleging or chunk.lemma in sets.aiming):
        return False
    return made.subject.get(v, (-1, 0))[0] == k or (chunk.form == "ger" and (made.parent.get(v) == (k, "rel") or _became_known(made, k, v)))


def _became_known(made: Parse, k: int, v: int) -> bool:
    """ "an indictment was unsealed in Oslo charging Norcom": between stands only where and when it became known."""
    known = verb_before(made, v - 1)
    told = known > k and made.chunks[known].passive and made.subject.get(known, (-1, 0))[0] == k
    return told and all(kind in "Pnt," for kind in made.kinds[known + 1 : v])


def _content_end(made: Parse, v: int) -> int:
    """The end of the object of verb v, or of the subject of the clause that is its content."""
    last = made.objects.get(v, (0, 0))[1]
    if last:
        return phrase_end(made, last, len(made.chunks))
    opens = next((q for q in range(v + 1, min(v + _SAID, len(made.chunks))) if made.kind(q) == "n"), v)
    return opens + 1


def is_court_hearing(made: Parse, k: int) -> bool:
    """Whether a noun phrase is a hearing in a case ("her extradition hearing", "a bail hearing"), no hearing of a parliament."""
    nouns, sets = made.chunks[k].nouns, made.lexicon.sets
    if nouns[-1:] != ("hearing",):
        return False
    if len(nouns) == 1 and made.lows(k)[0] in _HIS:
        return True
    tried = not sets.suspects.isdisjoint(nouns[:-1]) and made.says(sets.courtrooms)  # "a judge put off the Norcom manager hearing"
    return tried or not sets.hearings.isdisjoint(nouns[:-1])
