"""What somebody says a vendor is or does: fears, warnings and findings told in a clause, without a verb or noun of accusation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from cordon.extract.acts.prohibitions import forbids_doing
from cordon.extract.acts.reach import within
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.accusations import moved, names_state
from cordon.extract.remarks.wrongdoers import antecedent
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY, ORIGIN, UNKNOWN_ACTOR
from cordon.names import NameKind

_TURNS: Final = frozenset({"although", "though", "but", "while", "despite"})
_PRONOUNS: Final = frozenset({"it", "they", "them"})
_SURVEILLANCE: Final = "surveillance"


Charged = Callable[[], frozenset[int]]


@dataclass(frozen=True, slots=True)
class SuspicionWords:
    """The lists of wrongs.toml that tell a suspicion: who is suspicious, what is so grave that saying it accuses."""

    fears: frozenset[str]
    finds: frozenset[str]
    fears_told: frozenset[str]
    grave: frozenset[str]
    powers: frozenset[str]
    ties: frozenset[str]
    spared: frozenset[str]
    misgivings: frozenset[str]
    uneasy: frozenset[str]
    alleging: frozenset[str]
    handing: frozenset[str]
    giving: frozenset[str]
    given: frozenset[str]
    abusing: frozenset[str]
    abused: frozenset[str]
    handed: frozenset[str]
    maybe: frozenset[str]
    reassured: frozenset[str]
    rejecting: frozenset[str]
    used: frozenset[str]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """The chunk that tells it, who holds it (nobody known where the sentence does not say), and whom it is about."""

    chunk: int
    actor: Party | None
    hits: tuple[Hit, ...]


def suspicion(scene: Scene, said: Speaker | None, words: SuspicionWords, charged: Charged) -> Suspicion | None:
    """The suspicion of a sentence: a verb of fearing, saying or finding over a clause about a vendor that holds a grave word.
    What the chunks of `charged` say is the reason of an act; it is asked only when a clause could tell a suspicion."""
    made = scene.made
    spoken = (said.verb,) if said is not None and said.verb >= 0 else ()
    aside = [k for k in made.headed(made.lexicon.sets.clause_verbs) if antecedent(made, k) >= 0] if "W" in made.kinds else []
    for k in sorted({*made.headed(words.fears_told), *made.headed(words.fears), *made.headed(words.finds), *spoken, *aside}):
        chunk = made.chunks[k]
        if chunk.negated or chunk.kind not in "nv":
            continue
        if chunk.kind == "n":
            found = _feared(scene, k, words, charged) if chunk.lemma in words.fears_told else []
            if found:
                return Suspicion(k, _holder(scene, k, found) or moved(scene, k), tuple(found))
        elif chunk.lemma in words.fears or chunk.lemma in words.finds or _speaks(said, k) or k in aside:
            found = _told(scene, (k, k), words, charged)
            holder = _holder(scene, k, found) if found and not chunk.passive else None
            known = holder is not None or chunk.passive or chunk.lemma in words.fears or _is_found_out(made, k)
            if found and known and not _spares(scene, holder, found):
                return Suspicion(k, holder, tuple(found))
    return _according(scene, said, words, charged) if said is not None and said.verb < 0 else None


def _is_found_out(made: Parse, k: int) -> bool:
    """ "an inquiry found that": whoever led it."""
    head = made.chunks[made.subject.get(k, (k, k))[0]]
    return head.kind == "n" and made.lexicon.noun_classes.get(head.lemma) == "probe"


def _according(scene: Scene, said: Speaker, words: SuspicionWords, charged: Charged) -> Suspicion | None:
    """ "Norcom helped them spy, according to a study": what the vendor or its goods did, as the source says."""
    made = scene.made
    verb = next((q for q in made.verbs if is_finite(made.chunks[q])), -1)
    end = next((q for q, c in enumerate(made.chunks) if c.lemma == "according"), len(made.chunks))
    own = within(scene.hits, made.subject[verb]) if verb in made.subject else []
    if not own or verb > end or made.chunks[verb].negated or (made.chunks[verb].passive and made.chunks[verb].lemma not in words.used):
        return None
    if made.kind(own[0].chunk - 1) == "P" or not _is_grave(scene, (verb, _end(scene, verb, words)), words, charged, False):
        return None
    holder = next(iter(said.parties), None)
    return None if _spares(scene, holder, own) else Suspicion(verb, holder, tuple(own))


def _holder(scene: Scene, k: int, hits: list[Hit]) -> Party | None:
    """Whose worry or word it is; not the vendor's home where only the clause or the rest of the sentence names it."""
    found = next((p for p in agents(scene, k) if p.kind != "none"), None)
    if found is None or found.kind != "state" or all(scene.rules.names.origin(h.id) != found.id for h in hits):
        return found
    behind = scene.made.kind(k) == "n" and found.token >= scene.made.chunks[k].last
    if behind:
        return None
    return found if names_state(scene, found) else found._replace(id=UNKNOWN_ACTOR)


def _feared(scene: Scene, k: int, words: SuspicionWords, charged: Charged) -> list[Hit]:
    """ "concerns that it spies", "fears it could be used": what a noun of worry tells in a clause behind it."""
    made = scene.made
    q = k + 3 if made.kind(k + 1) == "P" and made.kind(k + 2) == "n" and made.chunks[k + 1].lemma in ("from", "by", "among") else k + 1
    q = q + 1 if made.kind(q) == "v" and made.chunks[q].lemma in made.lexicon.sets.copulas else q  # "the main fear is that"
    opens = made.kind(q) == "S" and made.chunks[q].lemma in ("that", "how")
    bare = made.kind(k + 1) == "n" and k + 2 < len(made.chunks) and is_finite(made.chunks[k + 2])
    return _told(scene, (k, q if opens else k), words, charged) if opens or bare else []


def _speaks(said: Speaker | None, k: int) -> bool:
    return said is not None and said.verb == k


def _told(scene: Scene, place: tuple[int, int], words: SuspicionWords, charged: Charged) -> list[Hit]:
    """The vendors that the clause is about, when what it says of them is grave; a quote before the verb is told too. `place`: the chunk
    of the worry or of the verb, and the one that opens the clause."""
    made = scene.made
    k, opener = place
    noun = made.kind(k) == "n"
    whom = antecedent(made, k)
    if whom >= 0:
        run = (k + 1, next((q for q in range(k + 1, len(made.chunks)) if made.kind(q) in ",;"), len(made.chunks)))
        return within(scene.hits, (whom, whom + 1)) if _is_grave(scene, run, words, charged, made.chunks[k].lemma in words.uneasy) else []
    pronoun = opener + 1 < len(made.chunks) and made.lows(opener + 1)[0] in _PRONOUNS
    quoted = k > 0 and not noun and not within(scene.hits, (k, len(made.chunks)))
    speaker = made.subject.get(k, (k, k))[0]  # "…, the spy chief said": who speaks is no part of what is told
    run = (0, min(k, speaker) if speaker else k) if quoted else (opener + 1, _end(scene, opener, words))
    named = any(h.named for h in scene.hits)
    hits = [h for h in within(scene.hits, run) if not (named and h.id.startswith(ORIGIN))]
    if not hits and pronoun and (noun or made.chunks[k].lemma in words.fears):
        hits = within(scene.hits, (0, k))[-1:]
    alleged = made.chunks[k].lemma in words.alleging and bool(hits) and hits[0].chunk <= opener + 3
    if alleged and not made.says(words.spared):
        return hits[:1]
    warned = made.chunks[k].lemma in made.lexicon.sets.cautioning and _is_means(made, run, words)
    if not hits or not (warned or _is_grave(scene, run, words, charged, made.chunks[k].lemma in words.uneasy)):
        return []
    first = hits[0].chunk
    return [h for h in hits if h.chunk - first <= 2 or made.kind(h.chunk - 1) in "C,"]


def _is_means(made: Parse, run: tuple[int, int], words: SuspicionWords) -> bool:
    """ "could be used to map bases": what somebody warns of is a wrong, whatever it is."""
    verbs = (q for q in range(*run) if made.kinds[q : q + 2] == "vv" and made.chunks[q].modal in words.maybe)
    return any(made.lows(q)[-1] in words.abusing and made.chunks[q + 1].form == "inf" for q in verbs)


def _end(scene: Scene, k: int, words: SuspicionWords) -> int:
    """Where another takes the word: "…, and the firm has denied it", "…, although no evidence"."""
    made = scene.made
    for q in range(k + 1, len(made.chunks)):
        if made.chunks[q].kind in "SCP" and made.chunks[q].lemma in _TURNS:
            return q
        if made.chunks[q].lemma in words.rejecting and is_finite(made.chunks[q]):
            return made.subject[q][0] if q in made.subject and made.subject[q][0] > k else q
    return len(made.chunks)


def _is_grave(scene: Scene, run: tuple[int, int], words: SuspicionWords, charged: Charged, feared: bool) -> bool:
    """A grave word, or a tie to a power, and nobody who does the vendor no harm by it ("protect against spying"). What is `feared`
    need only be about a power or what it is after ("concerns that Beijing could compel it to hand over data")."""
    made = scene.made
    if not any(is_finite(c) or (c.kind == "v" and c.form in ("base", "inf")) for c in made.chunks[run[0] : run[1]]):
        return False
    if not _says_grave(_words_of(made, range(*run)), words, feared):
        return False
    reasons = charged()
    lows = _words_of(made, [k for k in range(*run) if k not in reasons and not forbids_doing(made, k)])
    if lows & words.spared or (feared and lows & words.reassured and not _says_grave(lows, words, False)):
        return False
    return _says_grave(lows, words, feared)


def _words_of(made: Parse, chunks: Iterable[int]) -> set[str]:
    """The words of some chunks, those of names too, with their basic forms."""
    firms = {i for i in made.named if _is_firm(made, i)}  # "Arm said": a firm's name is no charge
    watching = _SURVEILLANCE in made.spellings
    phrases = [made.chunks[k] for k in chunks]
    told = [i for c in phrases for i in range(c.first, c.last) if i not in firms and not (watching and _is_for_watching(made, i, c.last))]
    lows = {made.spelled[i] for i in told}
    lows.update([made.tags[i].lemma for i in told], *[low.split() for low in lows if " " in low])
    return lows


def _is_firm(made: Parse, i: int) -> bool:
    mention = made.tokens[i].mention
    return mention is not None and mention.kind is NameKind.COMPANY


def _is_for_watching(made: Parse, i: int, last: int) -> bool:
    """ "surveillance equipment", "a surveillance camera": what goods are for is no charge against their maker."""
    return made.tokens[i].low == _SURVEILLANCE and i + 1 < last and made.tags[i + 1].lemma in made.lexicon.sets.goods


def _says_grave(lows: set[str], words: SuspicionWords, feared: bool) -> bool:
    """Whether some of the words are grave, or together tie to a power or hand it something; misgivings are where something is feared."""
    handed = lows & words.handing and lows & words.handed and (feared or lows & words.maybe)  # "fears it will hand over data"
    handed = handed or (lows & words.giving and lows & words.powers and lows & words.given)
    handed = handed or (lows & words.abusing and lows & words.abused and lows & words.maybe)
    return bool(lows & words.grave or handed or (lows & words.ties and lows & words.powers) or (feared and lows & words.misgivings))


def _spares(scene: Scene, holder: Party | None, hits: list[Hit]) -> bool:
    """A vendor does not accuse itself, nor does its home; of a whole country's makers only a state is told."""
    if all(h.id.startswith(ORIGIN) for h in hits) and (holder is None or holder.kind != "state"):
        return True
    if holder is None or holder.id == UNKNOWN_ACTOR:
        return False
    own = holder.id.removeprefix(COMPANY)
    return any(h.id == own or scene.rules.names.origin(h.id) == holder.id for h in hits)
