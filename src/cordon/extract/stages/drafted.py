"""What nouns say of the acts they stand for: no more than a draft ("the bill would ban"), an aim ("the goal is to"), "a looming ban"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cordon.extract.grammar.skeleton import Parse, is_finite, is_place
from cordon.extract.words.lexicon import Lexicon

_ACT: Final = "act"  # what many bills are called in the United States
_MAKING: Final = frozenset({"do", "renew", "persist", "plan"})
_ASIDE: Final = 6  # chunks behind a draft in which it is told what became of it
_INTO: Final = frozenset({"in", "into", "to", "onto"})
_STEPS: Final = 2  # from a gerund over a noun to its verb
_TALKED_OF: Final = frozenset({"threaten", "weigh"})
_UP_TO_DRAFT: Final = 3  # governors from an act to the draft in which it stands
_LEADING: Final = frozenset({"rel", "comp", "for", "of", "on", "obj"})
_TELLING: Final = frozenset({"fin", "base"})


def modified(made: Parse, k: int, lexicon: Lexicon) -> str:
    """What an adjective says of a noun: "a proposed ban", "the looming ban"; empty when nothing."""
    chunk = made.chunks[k]
    if chunk.nouns[1:] and chunk.nouns[-2] in lexicon.noun_classes and is_talk(chunk.nouns[-1], lexicon):
        return "considered"  # "the ban threat"
    if chunk.nouns[1:] and chunk.nouns[-2] in lexicon.noun_classes and lexicon.noun_effects.get(chunk.nouns[-1]) == "postpone":
        return "postponed"  # "the ban delay"
    titled = chunk.nouns[1:] and chunk.lemma == _ACT and made.tokens[chunk.last - 1].text[:1].isupper()
    if titled and chunk.nouns[-2] in lexicon.noun_classes:
        return "proposed"  # "the Norcom Ban Act"
    return next((lexicon.modifiers[t.low] for t in made.tokens[chunk.first : chunk.last] if t.low in lexicon.modifiers), "")


def is_talk(noun: str, lexicon: Lexicon) -> bool:
    """ "threat", "debate", "risk": behind a noun for a measure it says that the measure is only talked of."""
    return lexicon.noun_effects.get(noun) in _TALKED_OF


def by_draft(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "the bill would ban", "the Foreign Drones Act would ban": a draft does no more than propose."""
    run, chunk = made.subject.get(k), made.chunks[k]
    if run is None or run[0] > k or chunk.passive:
        return False
    head = made.chunks[run[0]]
    would = chunk.modal == "would"
    titled = would and head.lemma == _ACT and made.tokens[head.last - 1].text[:1].isupper()
    if titled or made.is_relative(k):
        return titled
    draft = names_draft(made, run[0], lexicon, head.nouns[-1:]) and not was_enacted(made, run[0])
    applying = chunk.tense == "present" and not chunk.modal and made.tokens[head.last - 1].low == "measures"  # "the measures bar exports"
    return draft and not applying and (would or chunk.tense not in ("past", "perfect"))  # "the bill would have banned"


def was_enacted(made: Parse, noun: int) -> bool:
    """ "legislation passed in 2018", "the bill, signed last year, bars", "upheld the bill", "a clause of the bill that the president
    signed": a draft that became law, unless only a chamber passed it."""
    above, relation = made.parent.get(noun, (-1, ""))
    upheld = relation == "obj" and made.lexicon.verb_effects.get(made.chunks[above].lemma) == "renew"
    if upheld and made.chunks[noun].lemma in made.lexicon.sets.rules:
        return True
    done = next((q for q in range(noun + 1, min(noun + _ASIDE, len(made.chunks))) if _tells_of(made, q, noun)), -1)
    done = _signed_behind(made, noun) if done >= 0 and made.chunks[done].form == "ger" else done
    if done >= 0 and _becomes_law(made, done):
        return True
    if done < 0 or made.chunks[done].lemma not in made.lexicon.sets.enacting or made.chunks[done].modal:
        return _stands_in_enacted(made, noun)
    if not made.chunks[done].passive:
        return made.chunks[done].tense in ("past", "perfect") and not made.chunks[done].negated and _enacts(made, done)
    by = done + 2 if made.kind(done + 1) == "P" and made.chunks[done + 1].lemma == "by" else done - 1  # "the bill the Senate passed"
    return made.kind(by) != "n" or by == noun or made.lows(by)[-1].split()[-1] not in made.lexicon.sets.chambers


def _tells_of(made: Parse, q: int, noun: int) -> bool:
    """ "the bill, which he signed", "the bill he signed", "the bill that Doe signed bars": whether verb q describes the noun."""
    return made.parent.get(q) == (noun, "rel") or (
        made.kinds[noun + 1] == "S" and made.chunks[noun + 1].lemma == "that" and made.parent.get(q) == (noun + 2, "rel")
    )


def _becomes_law(made: Parse, verb: int) -> bool:
    """ "the bill that became law in May"."""
    chunk = made.chunks[verb]
    law = chunk.lemma == "become" and any(made.chunks[q].lemma in made.lexicon.sets.enacted for q in range(*made.objects.get(verb, (0, 0))))
    return law and chunk.tense in ("past", "perfect") and not chunk.modal and not chunk.negated


def put_into_rule(made: Parse, verb: int, lexicon: Lexicon) -> str:
    """ "slipped the ban into the spending bill", "a ban was attached to the bill", "the version contains a ban": the effect of verb `verb`
    on what it puts into a draft, or a draft that is law by now; empty where it puts it elsewhere."""
    run = made.subject.get(verb, (verb, verb))
    if not made.chunks[verb].passive and (effect := _rule_effect(made, run[0], lexicon)):
        return effect
    last = made.objects.get(verb, (verb, verb + 1))[1]
    behind = range(last, min(last + 2 * _ASIDE, len(made.chunks) - 1))
    into = next((q for q in behind if made.kind(q) == "P" and made.chunks[q].lemma in _INTO and _rule_effect(made, q + 1, lexicon)), -1)
    near = into >= 0 and all(made.kind(q) in "nPC" for q in range(last, into))
    return _rule_effect(made, into + 1, lexicon) if near else ""


def _rule_effect(made: Parse, q: int, lexicon: Lexicon) -> str:
    if made.kind(q) != "n":
        return ""
    enacted = not lexicon.sets.rules.isdisjoint(made.chunks[q].nouns[-1:]) and was_enacted(made, q)
    return "do" if enacted else "propose" if _is_draft(made, q, lexicon) else ""


def _stands_in_enacted(made: Parse, noun: int) -> bool:
    """ "a provision in the bill that was signed in May", "tucked into last year's bill": what the part stands in became law."""
    if made.chunks[noun].lemma in made.lexicon.sets.passages:
        whole = noun + 3 if made.kind(noun + 1) == "v" and not is_finite(made.chunks[noun + 1]) else noun + 2
        return made.kind(whole - 1) == "P" and made.kind(whole) == "n" and was_enacted(made, whole)
    return made.lows(noun)[0] == "last"  # "last year's bill bars"


def _signed_behind(made: Parse, noun: int) -> int:
    """ "Bill banning Norcom signed by president": the verb behind what the draft does, or -1."""
    passive = (q for q in range(noun + 2, len(made.chunks)) if made.kind(q) == "v" and made.chunks[q].passive)
    signed = (q for q in passive if made.chunks[q].lemma in made.lexicon.sets.enacting)
    return next((q for q in signed if made.chunks[q].form != "inf" and not made.chunks[q].negated), -1)


def names_draft(made: Parse, p: int, lexicon: Lexicon, nouns: tuple[str, ...]) -> bool:
    """ "the draft rules", "a bill", "the language in it": one of the nouns of a phrase names a draft; "a provision of the law" is none."""
    if modified(made, p, lexicon) == "proposed" or _titles_draft(made, p):
        return True
    return any(lexicon.noun_effects.get(n) == "propose" for n in nouns) and not _of_law(made, p)


def _titles_draft(made: Parse, p: int) -> bool:
    """ "a bill called the Clean Network Act": what the draft is called is one."""
    verb, relation = made.parent.get(p, (-1, ""))
    called = made.chunks[p].lemma == _ACT and relation == "obj" and made.chunks[verb].lemma in made.lexicon.sets.titling
    run = made.subject.get(verb, (verb - 1, verb)) if called else (0, 0)
    return called and made.lexicon.noun_effects.get(made.chunks[run[0]].lemma) == "propose"


def _of_law(made: Parse, p: int) -> bool:
    """ "a provision of the defence law", "language in the act"."""
    part = made.chunks[p].lemma in made.lexicon.sets.passages and made.kind(p + 1) == "P" and made.kind(p + 2) == "n"
    return part and not made.lexicon.sets.enacted.isdisjoint(made.chunks[p + 2].nouns[-1:])


def is_enacted(made: Parse, at: int, p: int) -> bool:
    """ "upheld the law that would ban", "signed a statute that would": what a law at chunk p would do, when somebody makes or keeps it."""
    law = made.kind(p) == "n" and made.chunks[p].lemma in made.lexicon.sets.enacted and made.chunks[at].modal == "would"
    verb, relation = made.parent.get(p, (-1, ""))
    if not law or relation != "obj" or modified(made, p, made.lexicon) == "proposed":
        return False
    done = made.chunks[verb].tense in ("past", "perfect") and not made.chunks[verb].modal and not made.chunks[verb].negated
    return done and made.lexicon.verb_effects.get(made.chunks[verb].lemma) in _MAKING


def makes_law(made: Parse, at: int, p: int) -> bool:
    """ "implemented measures to restrict it", "enacted legislation barring it": verb p does what its object at chunk `at` lays down; a
    measure that "was led by" somebody or "was prompted by" something is none yet."""
    measure = made.chunks[at].lemma == "measure" and made.chunks[p].lemma not in made.lexicon.sets.felt
    return not made.chunks[p].negated and (measure or _enacts(made, p))


def _enacts(made: Parse, verb: int) -> bool:
    """ "enacted legislation", "Norland passed legislation": a draft becomes law; what a chamber passes is none yet."""
    run = made.subject.get(verb)
    if made.chunks[verb].lemma not in made.lexicon.sets.enacting or run is None or run[0] > verb:
        return False
    chamber = any(low in made.lexicon.sets.chambers for low in made.spelled[made.chunks[run[0]].first : made.chunks[run[1] - 1].last])
    return not chamber and (made.chunks[verb].lemma != "pass" or is_place(made, run[0]))


def done_by(made: Parse, p: int) -> str:
    """ "in blocking the ban, the judge cited", "won by dodging a ban": how far a gerund has got by the verb that it stands beside."""
    if made.chunks[p].form != "ger" or made.marker.get(p) not in ("in", "by"):
        return ""
    verb = next((v for v in _above(made, p) if made.kind(v) == "v"), -1)
    plain = verb >= 0 and made.chunks[verb].form == "fin" and not made.chunks[verb].modal and not made.chunks[verb].negated
    return "in-force" if plain and made.chunks[verb].tense in ("past", "perfect") else ""


def _above(made: Parse, p: int) -> Iterator[int]:
    for _ in range(_STEPS):
        p = made.parent.get(p, (-1, ""))[0]
        if p < 0:
            return
        yield p


def beside_draft(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """ "introduced a bill, aiming to ban": what is aimed at beside a draft stands in it."""
    return made.kind(p) == "v" and any(_is_draft(made, q, lexicon) for q in range(*made.objects.get(p, (0, 0))))


def is_aim(made: Parse, k: int, lexicon: Lexicon) -> str:
    """How far what verb k tells has got whose subject only names what somebody is after, asks for or did ("his last act was to"); else
    empty."""
    run = made.subject.get(k)
    if run is None or run[0] > k:
        return ""
    deed = made.chunks[run[0] + 2 if made.lows(run[0]) == ["one"] else run[0]].lemma  # "one of his last acts was to"
    if deed in lexicon.sets.last_acts and made.lows(k)[0] == "was":
        return "in-force"
    nouns = made.chunks[run[0]].nouns[-1:]
    effect = lexicon.noun_effects.get(nouns[0]) if nouns else None
    return "considered" if effect == "weigh" else "urged" if effect == "urge" else ""


def ends_given(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "slams lifting of the ban": the end of what is there, named without an article."""
    bare = made.chunks[k].first == made.chunks[k].last - 1 and lexicon.noun_classes.get(made.chunks[k].lemma) == "ease"
    of = bare and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" and made.kind(k + 2) == "n"
    return of and made.chunks[k + 2].definite


def under_draft(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "Under the draft rules, agencies must", "firms would have to, under the bill": what a draft would do is proposed."""
    if (
        made.kinds[k] != "v"
        or made.chunks[k].form not in _TELLING
        or not (made.chunks[k].tense == "present" or made.chunks[k].modal == "would")
    ):
        return k in made.parent and made.chunks[k].form == "inf" and under_draft(made, made.parent[k][0], lexicon)
    if made.kinds[0] == "P" and made.chunks[0].lemma == "in" and k > 2:
        return _is_draft(made, 1, lexicon)
    return "under" in made.spellings and any(
        chunk.lemma == "under" and chunk.kind == "P" and q + 1 != k and _is_draft(made, q + 1, lexicon)
        for q, chunk in enumerate(made.chunks)
    )


def under_order(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "Under the president's order, it would be barred": what an order that is there would do is decided; of a draft it is proposed."""
    if made.chunks[k].modal != "would" or "under" not in made.spellings:
        return False
    under = next((q for q in range(len(made.chunks) - 1) if made.kind(q) == "P" and made.chunks[q].lemma == "under"), -1)
    order = made.chunks[under + 1]
    made_by = under >= 0 and made.kind(under + 1) == "n" and (order.definite or order.possessor >= 0)
    alone = "S" not in made.kinds[min(under, k) : max(under, k)]
    return made_by and alone and order.lemma in lexicon.sets.rules and not _is_draft(made, under + 1, lexicon)


def _is_draft(made: Parse, q: int, lexicon: Lexicon) -> bool:
    """ "the draft rules", "a bill": a noun phrase that names no more than a draft."""
    if made.kind(q) != "n":
        return False
    act = made.chunks[q].lemma == _ACT and made.tokens[made.chunks[q].last - 1].text[:1].isupper()
    return act or (names_draft(made, q, lexicon, made.chunks[q].nouns[-1:]) and not was_enacted(made, q))


def is_against_draft(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "urged senators to drop the amendment that would bar it", "to reject a bill restoring the ban": who presses is against it."""
    at = k
    for _ in range(_UP_TO_DRAFT):
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 or relation not in _LEADING:
            return False
        if made.kind(p) == "n" and relation != "obj":
            verb, held = made.parent.get(p, (-1, ""))
            above, link = made.parent.get(verb, (-1, ""))
            given = made.chunks[verb].lemma in lexicon.hedges["giving_up"] or made.chunks[verb].lemma in lexicon.hedges["taking_out"]
            drafted = lexicon.noun_effects.get(made.chunks[p].lemma) == "propose" and held == "obj" and not made.chunks[verb].negated
            return drafted and given and link == "comp" and lexicon.verb_effects.get(made.chunks[above].lemma) == "urge"
        at = p
    return False
