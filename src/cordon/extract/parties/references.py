"""Whom a phrase without a name stands for: "the company", "both firms", "the Shenzhen-based maker", "its equipment", "the ban"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.quotations import is_quoted
from cordon.extract.text.context import Context
from cordon.extract.words.inflection import looks_plural
from cordon.extract.words.target_words import TargetWords
from cordon.names import Mention, NameKind, Names

_CARRIER: Final = "carrier"
_APP, _APPS = "app", "apps"
_DONE_TO: Final = frozenset({"remove", "exclude", "list", "limit", "prosecute", "permit", "reprieve"})
_BEHIND: Final = 4  # chunks from a verb to the list that somebody is put on
_BOUNDS: Final = frozenset({"limit", "exclude"})  # classes of verbs whose object "its share" is the vendor's
_HOMES: Final = frozenset({NameKind.DEMONYM, NameKind.PLACE, NameKind.PART, NameKind.SEAT})
_STATES: Final = frozenset({NameKind.PLACE, NameKind.SEAT, NameKind.HOLDER, NameKind.AGENCY})
_POINTING: Final = frozenset({"the", "that", "this", "those", "these"})
_TOLD_OF: Final = frozenset({"it", "they", "this", "that", "these", "those"})
_SEVERAL: Final = frozenset({"they", "them"})  # no one vendor that is named behind them
_MANY: Final = frozenset({"both", "two", "three", "either", "neither"})
_WHICH: Final = frozenset({"the", "both", "either", "neither"})
_PAIRS: Final = frozenset({"pair", "duo", "trio"})
_AIMED: Final = frozenset({"of", "on", "against", "for"})
_SUFFERING: Final = frozenset({"obj", "on", "against"})
_FORMS: Final = {"she": ("she", "her"), "he": ("he", "him", "his")}
_OF: Final = frozenset({"of", "at", "for"})
_PERSONAL: Final = frozenset({"the", "she", "her", "he", "him", "his"})
_ENDING: Final = frozenset({"ease", "rework", "shun", "remove"})  # "lifted", "amended", "dropped", "scrapped"
_FRESH: Final = 2  # sentences after which "the ban" no longer is that of the vendor that was named


@dataclass(slots=True)
class Spoken:
    """The vendors named up to a point of a document: `order` from the first to the last, `together` those last named side by side; and the
    vendor of the one of its people who was named last, with what stands for that one ("she"). `spoken_of` is the vendor behind "…, she
    said of", with the chunk of that verb: what is quoted before is about it."""

    order: list[str] = field(default_factory=list)
    together: tuple[str, ...] = ()
    person: str = ""
    pronoun: str = ""
    spoken_of: tuple[int, str] = (-1, "")

    @classmethod
    def of(cls, context: Context) -> Spoken:
        """What the document named before the sentence."""
        return cls(list(context.vendors), context.together, context.person, context.pronoun)

    def name(self, vendors: Sequence[str], beside: bool) -> None:
        """Takes in the vendors of a phrase; `beside`: it continues the list of the one before."""
        for vendor in vendors:
            if vendor in self.order:
                self.order.remove(vendor)
            self.order.append(vendor)
        self.together = tuple(dict.fromkeys([*(self.together if beside else ()), *vendors]))


def meant(made: Parse, k: int, spoken: Spoken, words: TargetWords, names: Names) -> list[str]:
    """The vendors that a phrase without a name stands for; none when it stands for nobody, or for one of another country."""
    if k < spoken.spoken_of[0] and is_quoted(made, k):
        return [spoken.spoken_of[1]]
    if not spoken.order or not _refers(made, k, words):
        return []
    chunk = made.chunks[k]
    homes = {t.mention.place for t in made.tokens[chunk.first : chunk.last] if t.mention is not None and t.mention.kind in _HOMES}
    known = [v for v in spoken.order if not homes or names.origin(v) in homes]
    if chunk.lemma in made.lexicon.sets.operators:
        known = [v for v in known if names.vendors.by_slug[v].kind == _CARRIER]  # "the carrier" is no maker of masts
    if chunk.lemma == _APP:
        known = [v for v in known if names.vendors.by_slug[v].kind == _APPS] or known  # "the app" is not the firm that would buy it
    lows = made.lows(k)
    plural = lows[0] in ("their", "those", "these") or chunk.lemma in _PAIRS or (lows[-1].endswith("s") and chunk.lemma in words.anaphora)
    if plural or lows[0] in ("they", "them", "these", "those") or not _MANY.isdisjoint(lows):
        group = [v for v in spoken.together if v in known]
        if len(group) > 1 or (plural and chunk.lemma not in words.dealt):  # "Norcom cameras … their use" are one vendor's
            return group if len(group) > 1 else []
    return known[-1:]


def pronoun_of(made: Parse, i: int, names: Names) -> str:
    """What stands for the one of a vendor's people who is named at token i later on."""
    mention = made.tokens[i].mention
    person = names.people.by_slug.get(mention.id) if mention is not None else None
    return person.pronoun if person is not None else ""


def person_meant(made: Parse, k: int, spoken: Spoken) -> str:
    """ "charged her", "her extradition", "the executive": the vendor whose manager is meant; empty when it is nobody of a vendor."""
    chunk = made.chunks[k]
    low = made.spelled[chunk.first]
    if not spoken.person or low not in _PERSONAL:
        return ""
    sets, named = made.lexicon.sets, any(t.mention is not None for t in made.tokens[chunk.first : chunk.last])
    if low == "the":
        another = named or chunk.possessor >= 0 or (made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in _OF)  # "the head of the agency"
        return spoken.person if chunk.lemma in sets.suspects and not another else ""
    if low not in _FORMS.get(spoken.pronoun, ()):
        return ""
    felt = chunk.last - chunk.first == 1 or any(
        noun in words
        for noun in chunk.nouns
        for words in (sets.arresting, sets.handing_over, sets.proceedings, sets.advocates, sets.custody, sets.freeing)
    )
    return spoken.person if felt else ""


def same_object(made: Parse, k: int) -> range:
    """ "barred Norcom from copying Sudcom and fined it": the chunks of the object before "and", which the pronoun at chunk k takes up."""
    verb, relation = made.parent.get(k, (-1, ""))
    before, joined = made.parent.get(verb, (-1, "")) if relation == "obj" and made.lows(k) == ["it"] else (-1, "")
    return range(*made.objects.get(before, (0, 0))) if joined == "conj" and before < verb else range(0)


def _refers(made: Parse, k: int, words: TargetWords) -> bool:
    """Whether a phrase without a vendor's name stands for one: "the Chinese firm", "it" as an object, "its equipment"."""
    chunk = made.chunks[k]
    first = chunk.first + 1 if made.spelled[chunk.first] in ("all", "any") and chunk.last - chunk.first > 2 else chunk.first
    low = made.spelled[first]
    if low in _TOLD_OF and chunk.last - chunk.first == 1 and _is_told_maker(made, k, words):
        return True
    if made.classes[chunk.first] == "I":
        plain = k > 0 and made.chunks[k - 1].kind in "vP" and made.parent.get(k, (-1, ""))[1] != "subj"
        told = low in ("it", "them") and plain and not _is_rule_again(made, k)
        return told or (low in ("it", "they") and (_suffers(made, k) or _denies(made, k)))
    if low == "both" and chunk.last - chunk.first == 1:
        return _suffers(made, k) or _denies(made, k)
    owned = low in ("its", "their")
    if owned and (chunk.lemma in words.dealt or (low == "its" and chunk.lemma in words.shares)):
        return _is_bounded(made, k)
    if owned or (low in words.given and chunk.lemma in made.lexicon.sets.owned):
        return bool(set(chunk.nouns) & made.lexicon.sets.owned)
    if chunk.lemma in words.anaphora and _is_clipped(made, k):
        return True
    owner = low in _POINTING and _owner_refers(made, k, words)  # "those firms' gear"
    if not owner and (low not in _WHICH or chunk.lemma not in words.anaphora):
        return False
    return all(t.mention.kind in _HOMES for t in made.tokens[chunk.first : chunk.last] if t.mention is not None)


def _is_rule_again(made: Parse, k: int) -> bool:
    """ "scrapped the rules on its gear and replaced them with": what another takes the place of is the rule that was just ended."""
    verb = made.parent.get(k, (-1, ""))[0]
    if made.kind(verb) != "v" or made.chunks[verb].lemma not in made.lexicon.sets.displacing:
        return False
    several, sets = made.lows(k) == ["them"], made.lexicon.sets
    for v, (_, last) in made.objects.items():
        of = last + 1 if made.kind(last) == "P" and made.chunks[last].lemma == "of" else last - 1  # "a series of orders"
        lemma = made.chunks[of].lemma
        rule = lemma in sets.rules or lemma in sets.binding or made.lexicon.noun_classes.get(lemma) in RESTRICTING
        if v < verb and rule and looks_plural(made.tokens[made.chunks[of].last - 1].low) == several:
            return not _ENDING.isdisjoint(verb_classes(made, v))
    return False


def _is_told_maker(made: Parse, k: int, words: TargetWords) -> bool:
    """ "it is a vendor that Norland has barred", "these are makers that": what is said to be a maker that something is done to."""
    verb, relation = made.parent.get(k, (-1, ""))
    noun = made.objects.get(verb, (-1, 0))[0]
    told = relation == "subj" and made.chunks[verb].lemma == "be" and noun > verb and made.chunks[noun].lemma in words.makers
    return told and any(held == (noun, "rel") for held in made.parent.values())


def _is_clipped(made: Parse, k: int) -> bool:
    """ "bans firm from 5G", "deal with Norlandic firm": in a headline the vendor that it named stands without an article."""
    chunk = made.chunks[k]
    if made.chunks[-1].kind == "." or made.tokens[chunk.last - 1].low != chunk.lemma:
        return False
    mention = made.tokens[chunk.first].mention
    if mention is not None:
        return mention.kind is NameKind.DEMONYM and all(t.mention is None for t in made.tokens[chunk.first + 1 : chunk.last])
    held = made.kind(k - 1) == "v" or (made.kind(k - 1) == "P" and made.chunks[k - 1].lemma in _AIMED)
    return held and chunk.last - chunk.first == 1


def _is_bounded(made: Parse, k: int) -> bool:
    """ "cap its share", "a ban on their use": behind a verb or noun that limits or forbids; not "its use of masts"."""
    if made.kind(k - 1) == "v":
        return not _BOUNDS.isdisjoint(made.lexicon.verb_classes.get(made.chunks[k - 1].lemma, ()))
    noun = made.parent.get(k, (-1, ""))[0] if made.kind(k - 1) == "P" and not _defined(made, k, ("of",)) else -1
    return made.kind(noun) == "n" and made.lexicon.noun_classes.get(made.chunks[noun].lemma, "") in _BOUNDS


def _suffers(made: Parse, k: int) -> bool:
    """ "it was banned": the subject of a passive of a verb that measures something."""
    verb, relation = made.parent.get(k, (-1, ""))
    if relation != "obj" or not made.chunks[verb].passive:
        return False
    listed = {n for p in made.lexicon.phrases.get(made.chunks[verb].lemma, ()) if p.means in _DONE_TO for n in p.nouns}
    behind = any(not listed.isdisjoint(c.nouns[-1:]) for c in made.chunks[verb + 1 : verb + _BEHIND])  # "it was added to a list"
    return behind or bool(_DONE_TO.intersection(made.lexicon.verb_classes.get(with_particle(made.chunks[verb]), ())))


def _denies(made: Parse, k: int) -> bool:
    """ "it denies the claims", "both have denied it": the subject of a verb of denying."""
    verb, relation = made.parent.get(k, (-1, ""))
    return relation == "subj" and not made.chunks[verb].negated and "deny" in verb_classes(made, verb)


def _owner_refers(made: Parse, k: int, words: TargetWords) -> bool:
    """ "the company's equipment"."""
    chunk = made.chunks[k]
    return chunk.possessor > chunk.first and made.tags[chunk.possessor - 1].lemma in words.anaphora


def is_of_subject(made: Parse, k: int) -> bool:
    """ "let them use Norcom gear", "replaces its routers and drops Norcom": before any vendor is named it is another one who is meant."""
    low = made.spelled[made.chunks[k].first]
    verb, relation = made.parent.get(k, (-1, ""))
    owned = low in ("its", "their") and relation == "obj" and made.subject.get(verb, (k, k))[0] < k
    told = made.kinds[k + 1] == "," and made.kinds[k + 2] == "n"  # "its drones, most of them made by Norcom"
    return (owned and not told) or low in _SEVERAL


def goods_before(made: Parse, k: int) -> bool:
    """ "the components", "this software": goods that the document spoke of, and nothing behind says whose they are."""
    chunk = made.chunks[k]
    bare = chunk.last - chunk.first == 2 and made.tokens[chunk.first].low in _POINTING and chunk.lemma in made.lexicon.sets.owned
    return bare and not _defined(made, k, ("of",))


def goods_again(made: Parse, k: int, before: int) -> bool:
    """ "firms with Norcom gear have to remove that equipment": the goods at chunk `before` once more; behind "the" by the same word."""
    named = made.chunks[before].lemma
    again = named in made.lexicon.sets.owned and (named == made.chunks[k].lemma or made.lows(k)[0] != "the")
    plain = made.kinds[k + 1] != "P" or made.chunks[k + 1].lemma != "from"
    return again and plain and goods_before(made, k)


def measure_before(made: Parse, k: int) -> bool:
    """ "the ban", "those restrictions", "Doe's ban": a measure that the document spoke of."""
    chunk = made.chunks[k]
    if made.lexicon.noun_classes.get(chunk.lemma, "") not in RESTRICTING:
        return False
    owned = chunk.possessor > chunk.first and _is_of_state(made, chunk.possessor - 1)
    own = chunk.possessor if owned else chunk.first
    named = any(t.mention is not None and t.mention.kind not in _HOMES for t in made.tokens[own : chunk.last])
    return (owned or made.tokens[chunk.first].low in _POINTING) and not named and not _defined(made, k, _AIMED)


def others_struck(made: Parse, held: Collection[tuple[int, str]], struck: Collection[str], names: Names) -> bool:
    """ "Norland listed Norcom. Lumo asked it to ease the curbs": whether "the curbs" are those on the makers of whom the document told
    right before. `held` are the chunks and ids of those named here, none of which is from where those makers are or suffers something."""
    homes = {names.origin(vendor) for vendor in struck} - {None}
    return bool(homes) and all(names.origin(i) not in homes and made.parent.get(k, (-1, ""))[1] not in _SUFFERING for k, i in held)


def _is_of_state(made: Parse, i: int) -> bool:
    """Whether the word at token i names a state, one of its bodies or who holds an office there."""
    mention = made.tokens[i].mention
    return mention is not None and mention.kind in _STATES


def _defined(made: Parse, k: int, prepositions: Collection[str]) -> bool:
    """Whether what follows says which one: "the ban on imports", "the gear that it had sold"."""
    if made.kind(k + 1) == "P":
        return made.chunks[k + 1].lemma in prepositions
    return made.kind(k + 1) == "W" or made.parent.get(k + 1) == (k, "rel")


def is_fresh(context: Context) -> bool:
    """Whether the document named its vendor only just now."""
    return context.age <= _FRESH


def origin_of(mention: Mention) -> str:
    """The place of a demonym or place name; empty for another name."""
    best = mention.candidates[0]
    return best.place if best.kind in (NameKind.DEMONYM, NameKind.PLACE) and best.place else ""
