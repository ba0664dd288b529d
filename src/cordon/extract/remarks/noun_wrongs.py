"""Nouns of wrong that are tied to a vendor: "Norcom poses a risk", "fears over Norcom", "a backdoor in its routers"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.members import shares_head
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.skeleton import verb_before
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.unfounded import is_belittled, is_doubted, is_spared
from cordon.extract.remarks.wrongdoers import in_breach, is_in_breach, subject_hits
from cordon.extract.words.wrong_words import WrongWords

_PHRASES: Final = 6  # chunks behind a verb in which the phrase of its subject stands: "concern is mounting in Oslo about"
_PERSONAL: Final = frozenset({"his", "her", "my"})
_ABOUT: Final = frozenset({"about", "over", "on"})
_DEALINGS: Final = frozenset({"shun", "use", "quit", "deal"})  # classes of phrases that say who deals with a vendor
_PUTTING: Final = frozenset({"put", "place"})
_OF_DOING: Final = frozenset({"about", "over", "of", "in"})
_MEASURES: Final = RESTRICTING | {"ease", "reprieve", "prosecute", "probe", "retaliate", "deny"}


def is_strong(lemma: str, words: WrongWords, lows: frozenset[str]) -> bool:
    """Whether the word accuses by itself, or one that tells of what vendors are accused of stands in the sentence."""
    return lemma not in words.weak or bool(lows & words.company)


def _wrong_head(chunk: Chunk, words: WrongWords) -> str:
    """The noun that counts: of "espionage activities" the first; a verb group has its own lemma."""
    nouns = chunk.nouns
    return nouns[-2] if len(nouns) > 1 and nouns[-1] in words.doings else nouns[-1] if nouns else chunk.lemma


def accused_by_noun(scene: Scene, k: int, words: WrongWords, lows: frozenset[str]) -> list[Hit]:
    """Whom the noun at chunk k accuses."""
    chunk = scene.made.chunks[k]
    if chunk.lemma in words.fire and not chunk.negated:
        return _under_fire(scene, k, words)
    wrong = _wrong(scene, k, words, lows)
    if scene.made.lexicon.noun_classes.get(chunk.nouns[-2] if chunk.nouns[1:] else "") in RESTRICTING:
        return []  # "the ban threat", "sanctions fears"
    if (
        not wrong
        or chunk.negated
        or is_spared(scene, k)
        or is_doubted(scene, k, words)
        or is_belittled(scene, k, words)
        or _is_elsewhere(scene, k, words)
    ):
        return []
    if wrong in words.instruments and not _is_somebodys_tool(scene, k, words):
        return []  # "tools for chips"
    menace = wrong == "threat" and _is_menace(scene, k, words)
    if menace or _is_dealing(scene, k) or _of_measure(scene, k) or (wrong in words.clearable and _is_rivalry(scene, k)):
        return []
    found = _tied(scene, k, words) or in_breach(scene, k)
    if wrong not in words.nouns:
        return found if any(is_itself(scene, (h.chunk, h.chunk + 1), words) for h in found) else []  # hidden in its goods
    return found or above(scene, k, words)


def cleared_by_noun(scene: Scene, k: int, words: WrongWords, lows: frozenset[str]) -> list[Hit]:
    """Of whom the noun at chunk k is denied: "poses no risk", "is not a threat", "no concerns about Norcom"."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    negated = made.chunks[k].negated or (relation == "obj" and made.chunks[p].negated and made.chunks[p].lemma in words.copulas)
    negated = negated or is_spared(scene, k) or is_doubted(scene, k, words)
    if negated and made.chunks[k].lemma in words.issues:  # "no security issue with Norcom"
        return within(scene.hits, (k, domain_end(made, k))) or above(scene, k, words, denied=True)
    if not negated or made.chunks[k].lemma not in words.clearable or not words.foremost.isdisjoint(made.lows(k)):
        return []
    return (_tied(scene, k, words) or above(scene, k, words, denied=True)) if _wrong(scene, k, words, lows) else []


def _is_dealing(scene: Scene, k: int) -> bool:
    """ "cut ties with the Norlandic maker Norcom": what a phrase of the lexicon is made of is that act."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    phrases = scene.made.lexicon.phrases.get(scene.made.chunks[p].lemma, ()) if relation == "obj" else ()
    return any(phrase.means in _DEALINGS and scene.made.chunks[k].lemma in phrase.objects for phrase in phrases)


def _is_somebodys_tool(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "is a tool of Beijing", "called it an arm of the state"."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    told = made.kind(p) == "v" and relation in ("obj", "as") and (made.chunks[p].lemma in words.copulas or "judge" in classes_at(made, p))
    return told or (made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("of", "for") and made.kind(k + 2) == "n")


def _is_rivalry(scene: Scene, k: int) -> bool:
    """ "poses a threat to Norcom": a vendor is the victim."""
    to = scene.made.kind(k + 1) == "P" and scene.made.chunks[k + 1].lemma in ("to", "for")
    return to and any(h.named for h in within(scene.hits, (k + 2, k + 3)))


def _wrong(scene: Scene, k: int, words: WrongWords, lows: frozenset[str]) -> str:
    """The noun of wrong in chunk k; a weak one only beside a word for what vendors are accused of, or right at a vendor."""
    wrong = _wrong_head(scene.made.chunks[k], words)
    wrong = wrong if wrong in words.nouns else ""
    if not wrong and _is_planted(scene, k, words):
        return scene.made.chunks[k].lemma
    return wrong if wrong and (is_strong(wrong, words, lows) or _is_borne(scene, k, words) or _is_posed(scene, k, words)) else ""


def _is_planted(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "a hidden chip", "undocumented radios", "a dormant censorship filter": what nobody expects in a vendor's goods."""
    lows = scene.made.lows(k)
    return scene.made.chunks[k].lemma in words.planted and not (words.sinister.isdisjoint(lows) and words.nouns.isdisjoint(lows))


def _link(scene: Scene, k: int, words: WrongWords) -> int:
    """The preposition that leads from a wrong to whom it is about ("fears over", "flaws were found in"), -1 if there is none."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    after = k + 2 if made.kinds[k + 1] in '"t' else k + 1  # "concern last year about"
    if made.kinds[k + 1] == "v" and made.chunks[k + 1].lemma in words.revealing | words.copulas and made.kinds[k + 2] == "P":
        after = k + 2  # "a backdoor found in", "the risks posed by"
    passive = relation == "obj" and made.chunks[p].passive and made.kinds[k + 1] != "P"
    if passive or (relation == "subj" and not made.chunks[p].negated and p > k and p not in made.objects):
        links = [q for q in range(p + 1, min(p + _PHRASES, domain_end(made, p))) if made.kinds[q] == "P"]
        links = [q for q in links if made.chunks[q].lemma in (words.borne if passive and q == p + 1 else _ABOUT)]
        after = next((q for q in links if within(scene.hits, (q + 1, q + 2))), after)
    after += _is_of_using(scene, after)
    borne = made.chunks[after].lemma in words.borne if made.kinds[after] == "P" else _is_of_using(scene, after - 1) > 0
    return after if borne and made.kinds[after + 1] == "n" and not _is_measure(scene, after + 1) else -1


def _is_of_using(scene: Scene, q: int) -> int:
    """ "concerns about using Norcom gear": 1 where the preposition at chunk q leads to a gerund of using or letting in, else 0."""
    made = scene.made
    about = made.kind(q) == "P" and made.chunks[q].lemma in _OF_DOING
    gerund = about and made.kind(q + 1) == "v" and made.chunks[q + 1].form == "ger"
    return int(gerund and bool({"use", "permit"}.intersection(classes_at(made, q + 1))))


def _is_measure(scene: Scene, k: int) -> bool:
    """ "worries about the Norcom ban"."""
    return scene.made.lexicon.noun_classes.get(scene.made.chunks[k].lemma, "") in _MEASURES


def is_struck(scene: Scene, hit: Hit) -> bool:
    """ "worried the move against Norcom could hurt sales": whom a measure or move is aimed at, which is what the worry is about."""
    p, relation = scene.made.parent.get(hit.chunk, (-1, ""))
    aimed = relation in ("against", "on") and scene.made.kind(p) == "n"
    return aimed and (_is_measure(scene, p) or scene.made.chunks[p].lemma in scene.made.lexicon.sets.settled)


def _of_measure(scene: Scene, k: int) -> bool:
    """ "despite the risk of sanctions", "the threat of a ban": what may be done to a vendor is no wrong of its own."""
    made = scene.made
    of = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" and made.kind(k + 2) == "n"
    return of and _is_measure(scene, k + 2) and not is_in_breach(scene, k)


def _tied(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """The targets in the phrases of the noun, and behind the preposition that leads to whom it is about."""
    made = scene.made
    if made.kind(k + 1) == "P" and made.kind(k + 2) == "n" and _is_measure(scene, k + 2) and made.chunks[k].lemma in words.worries:
        return []
    q = _link(scene, k, words)
    first = k - 2 if shares_head(made, k) else k
    found = within(scene.hits, (first, domain_end(made, k))) or (within(scene.hits, (q, domain_end(made, q))) if q >= 0 else [])
    return found or _posing(scene, k, words)


def _posing(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """ "the threat that firms like Norcom pose": the subject of the clause that describes the wrong."""
    made = scene.made
    near = range(k + 1, min(k + _PHRASES + 2, len(made.chunks)))
    verb = next((v for v in near if made.parent.get(v, (-1, ""))[0] == k and made.chunks[v].lemma in words.copulas), -1)
    first, last = made.subject.get(verb, (0, 0))
    return within(scene.hits, (first, verb)) if k < first < last <= verb else []


def is_itself(scene: Scene, run: tuple[int, int], words: WrongWords) -> bool:
    """Whether a vendor, its goods or the part that it has in something stands there, not its debts."""
    found = within(scene.hits, run)
    heads = [scene.made.chunks[h.chunk].lemma if scene.made.chunks[h.chunk].nouns else "" for h in found]  # "it" has no noun
    return any(not n or n in scene.rules.targets.goods or n in words.aspects for n in heads)


def _is_borne(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "fears over Norcom", "risk from Norcom gear", "flaws were found in its routers"."""
    made = scene.made
    q = _link(scene, k, words) if made.chunks[k].lemma in words.carried else -1
    if q >= 0 and made.chunks[q + 1].lemma in words.aspects and made.kind(q + 3) == "n" and made.chunks[q + 2].lemma == "of":
        q += 2  # "concern about the role of Norcom"
    return q >= 0 and is_itself(scene, (q + 1, q + 2), words)


def _is_posed(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "Norcom poses a risk", "its software has defects"."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    if relation == "at":
        return _is_put_by_use(scene, p, words)
    posed = relation == "obj" and made.kind(p) == "v" and made.chunks[p].lemma in words.copulas and p in made.subject
    owned = made.kind(p) == "v" and made.chunks[p].lemma == "have" and made.chunks[k].lemma not in words.flaws
    return posed and not owned and is_itself(scene, made.subject[p], words)


def _is_put_by_use(scene: Scene, endangered: int, words: WrongWords) -> bool:
    """ "Norcom gear puts allies at risk", "using it puts allies at risk", against "the ban on Norcom puts carriers at risk"."""
    made = scene.made
    verb, relation = made.parent.get(endangered, (-1, ""))
    if relation != "obj" or made.chunks[verb].lemma not in _PUTTING or verb not in made.subject or made.chunks[verb].negated:
        return False
    first, last = made.subject[verb]
    opened = made.kind(first) == "v" and made.chunks[first].form == "ger" and not {"use", "permit"}.isdisjoint(classes_at(made, first))
    return (opened or bool(within(scene.hits, (first, first + 1)))) and is_itself(scene, (first, last), words)


def _under_fire(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """ "came under fire for", "faced criticism over": the subject is accused."""
    made = scene.made
    verb, relation = made.parent.get(k, (-1, ""))
    q = next((q for q in range(k + 1, min(k + 5, len(made.chunks))) if made.chunks[q].lemma in words.whereof), -1)
    under = relation == "under" or (relation == "obj" and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.suffering)
    return subject_hits(scene, verb) if q > 0 and under and not _is_measure(scene, made.subject.get(verb, (k, k))[0]) else []


def _is_elsewhere(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "over fears of a trade war": a worry about something that nobody is accused of."""
    made = scene.made
    q = k + 2
    if made.chunks[k].lemma not in words.worries or made.kind(k + 1) != "P" or made.kind(q) != "n" or len(made.chunks[k].nouns) > 1:
        return False
    if made.chunks[k + 1].lemma not in ("of", "over", "about"):
        return False
    told = {n for c in made.chunks[q : q + 3] for n in c.nouns} | {w for low in made.lows(q) for w in low.split()}
    return not within(scene.hits, (q, domain_end(made, k + 1))) and not told & (words.nouns | words.company)


def _is_menace(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "his threats to ban the app", "carry out that threat", "would be under threat": what somebody threatens to do."""
    made = scene.made
    verb = next((q for q in range(k + 1, min(k + _PHRASES, len(made.chunks))) if made.kind(q) not in "nPC"), -1)
    whose = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "from"  # "threats from Oslo and its allies to cut ties"
    to_do = made.kind(verb) == "v" and made.chunks[verb].form == "inf" and (whose or verb == k + 1)
    if to_do or _owned(scene, k) or (made.kind(k - 1) == "P" and made.chunks[k - 1].lemma == "under"):
        return True
    p, relation = made.parent.get(k, (-1, ""))
    if made.kind(k - 1) == "S" and p < 0:
        p, relation = verb_before(made, k - 1), "obj"  # "carry out that threat"
    return relation == "obj" and made.kind(p) == "v" and made.chunks[p].lemma in words.menacing


def _owned(scene: Scene, k: int) -> bool:
    """ "the administration's threats", "his threats": not what the vendor is, but what somebody else makes."""
    chunk = scene.made.chunks[k]
    return scene.made.lows(k)[0] in _PERSONAL or (chunk.possessor >= 0 and not within(scene.hits, (k, k + 1)))


def above(scene: Scene, k: int, words: WrongWords, denied: bool = False) -> list[Hit]:
    """The target that a wrong is tied to from above: "Huawei poses a threat", "ZTE are two of the worst offenders"."""
    made = scene.made
    at = k
    for _ in range(3):
        if at not in made.parent:
            return []
        p, relation = made.parent[at]
        told_by = relation == "obj" and made.chunks[p].lemma in words.revealing and not _gives_rise(scene, p, at, words)
        if p < 0 or relation in ("adv", "conj", "and", "with") or told_by:
            return []
        governor = made.chunks[p]
        if relation == "obj" and "judge" in classes_at(made, p) and not governor.passive:
            return within(scene.hits, (p, at))  # "Norcom called the virus a threat"
        if governor.kind == "n":
            found = within(scene.hits, (p - 2 if shares_head(made, p) else p, at))
        else:
            found = [] if governor.negated and not denied else subject_hits(scene, p) or within(scene.hits, (p, at))
            if not found and relation == "obj" and governor.lemma not in words.copulas and governor.lemma != "have":
                return []
        if found:
            return found
        at = p
    return []


def _gives_rise(scene: Scene, verb: int, k: int, words: WrongWords) -> bool:
    """ "Norcom gear raises security concerns": the worry is about the subject, and not one that it voices ("raised concerns over")."""
    made = scene.made
    grave = made.chunks[verb].lemma == "raise" and bool(words.company.intersection(made.lows(k)))
    return grave and made.kind(k + 1) not in "PS" and verb in made.subject and is_itself(scene, made.subject[verb], words)
