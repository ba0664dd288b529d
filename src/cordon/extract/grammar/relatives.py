"""Relative clauses whose pronoun is the subject: "Norcom, which, it seems, sells", "an order on Monday that would ban"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.agreement import agreeing, disagrees, said_of_several
from cordon.extract.grammar.lists import list_start
from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite
from cordon.names import NameKind

_AUTHORS: Final = frozenset({"by", "from"})
_FIRMS: Final = frozenset({NameKind.VENDOR, NameKind.COMPANY})
_PLACES: Final = frozenset({NameKind.PLACE, NameKind.PART})
_IMPOSING: Final = frozenset({"impose", "levy", "introduce", "enact", "issue", "put"})
_PHRASES: Final = 3  # between a draft and the clause that tells what it would do
_OVER: Final = 7  # chunks from such a clause back to the measure
_OPENING: Final = frozenset('",—(')  # marks between a noun and the clause that describes it


def opens_relative(made: Parse, p: int) -> bool:
    """Whether the word at chunk p opens a relative clause when a verb follows: "which", or "that" behind a noun."""
    if made.kinds[p] == "W":
        return True
    return made.kinds[p] == "S" and made.chunks[p].lemma == "that" and (made.kinds[p - 1] == "n" or made.kind(back(made, p)) == "n")


def before_adverbial(made: Parse, p: int) -> int:
    """ "who at that time had", "that in Norland would": the pronoun before a phrase with a preposition; p itself when there is none."""
    q = p
    if p < 2 or made.kinds[p - 1] not in "PS":
        return p  # nearly always: it need not be looked at
    while made.kinds[q] == "n" and "P" in (made.kinds[q - 1], made.kinds[q - 2]) and made.kinds[q - 1] in "PS":
        q -= 2 if made.kinds[q - 1] == "P" else 3
    return q if q < p and opens_relative(made, q) else p


def describe(made: Parse, k: int, p: int) -> None:
    """Verb k gets the noun as its subject that the clause opened by chunk p describes."""
    if made.kinds[p - 1] == "C":
        _describe_again(made, k, p - 1)
        return
    q = _before_dashes(made, p - 1) if made.kinds[p - 1] == "—" else p - 1
    while made.kinds[q] in _OPENING and q > 0:
        q -= 1
    while made.kinds[q] == "t" and q > 1:
        q -= 2 if made.kinds[q - 1] == "P" else 1  # "signed an order on Monday that would"
    q -= 1 if made.kinds[q] == "P" else 0
    q -= 3 if made.kinds[p - 1] == "," and made.kinds[max(q - 3, 0) : q + 1] == "n,!n" else 0  # "the mayor, not the council, who"
    q = _over_participle(made, q) if q < p - 1 else q
    if (
        made.kinds[p - 1] in "nt"
        and made.kinds[q - 1] == "P"
        and made.kinds[q - 2] == "n"
        and not made.chunks[q].nouns
        and made.chunks[p].lemma == "that"
    ):
        q -= 2  # "a pact with Norland that would": a name alone takes no such clause
    elif made.chunks[p].lemma == "that" and p == q + 1 and _drafts(made, q):
        q -= 2
    q = _noun_before_participle(made, p, q)
    q = _over_described(made, p, q) if made.kinds[p - 1] == "," else _draft_before(made, k, q) if q == p - 1 else q
    maker = q
    q = _made_by(made, k, q) if q == p - 1 else q
    if made.kinds[q] == "n":
        head = q - 2 if _names_only(made, p, q) else agreeing(made, k, q)
        head = list_start(made, q) if head == q and said_of_several(made, k, q) else head
        made.subject[k] = (head, maker + 1)
        made.parent[k] = (head, "rel")


def _drafts(made: Parse, q: int) -> bool:
    """ "a bill by Senator Doe that would", "an amendment from a deputy that would": whose draft it is, the clause is about the draft."""
    owned = made.kinds[q - 2 : q] == "nP" and made.chunks[q - 1].lemma in _AUTHORS
    return owned and made.lexicon.noun_effects.get(made.chunks[q - 2].lemma) == "propose"


def _before_dashes(made: Parse, p: int) -> int:
    """ "any firm — like Norcom — that poses": what stands before the aside that the dash at p closes; p itself when it closes none."""
    opener = made.kinds.rfind("—", max(0, p - LOOK), p)
    plain = opener > 0 and made.kinds[opener - 1] == "n" and "v" not in made.kinds[opener:p]
    return opener - 1 if plain else p


def imposed(made: Parse, k: int, q: int) -> int:
    """ "a ban on Norcom buying chips, which Norland imposed": the measure that verb k brings about, when it stands further back than the
    noun at chunk q; else q."""
    if made.chunks[k].lemma not in _IMPOSING or made.lexicon.noun_classes.get(made.chunks[q].lemma) in RESTRICTING:
        return q
    for at in range(q - 1, max(-1, q - _OVER), -1):
        if made.kind(at) not in "nPv" or is_finite(made.chunks[at]):
            break
        if made.kind(at) == "n" and made.lexicon.noun_classes.get(made.chunks[at].lemma) in RESTRICTING:
            return at
    return q


def _over_participle(made: Parse, q: int) -> int:
    """ "an order issued last week that would", "an order set to take effect in May that would": the noun that the participle before the
    time at q + 1 describes; else q."""
    at = q - 1 if made.kinds[q] == "n" and made.kinds[q - 1] == "v" and made.chunks[q - 1].form == "inf" else q
    while made.kinds[at] == "v" and made.chunks[at].form == "inf" and at > 0:
        at -= 1
    # "blocked the order issued": no subject, so what looks past is a participle
    held = made.kinds[at - 1] == "n" and made.kinds[at - 2] in "vP"
    done = made.kinds[at] == "v" and (made.chunks[at].form == "pp" or (held and made.chunks[at].tense == "past"))
    return at - 1 if done and made.kinds[at - 1] == "n" else q


def _noun_before_participle(made: Parse, p: int, q: int) -> int:
    """ "an order relating to Norcom that suspends": the noun before a participle whose name takes no clause with "that"; else q."""
    bare = made.chunks[p].lemma == "that" and p == q + 1 and made.kind(q) == "n" and not made.chunks[q].nouns
    behind = bare and [made.kind(i) for i in range(q - 3, q)] == ["n", "v", "P"] and made.chunks[q - 2].form in ("ger", "pp")
    return q - 3 if behind else q


def _draft_before(made: Parse, k: int, q: int) -> int:
    """ "will bring a motion to its congress in Oslo that would": no congress would do so; the draft before what it is brought to, or q."""
    if made.chunks[k].modal != "would":
        return q
    at = q
    for _ in range(_PHRASES):
        nouns = made.chunks[at].nouns[-1:]
        if nouns and (nouns[0] in made.lexicon.noun_effects or nouns[0] in made.lexicon.sets.rules):
            return at
        if made.kinds[max(at - 2, 0) : at] != "nP":
            return q
        at -= 2
    return q


def _over_described(made: Parse, p: int, q: int) -> int:
    """ "a law, drafted by the ministry, that bars": the noun before a participle between commas; q when none stands there, or when the
    clause may describe who is named last ("a law, backed by Norcom, which sells")."""
    opener = made.kinds.rfind(",", max(0, q - LOOK), q)
    done = opener > 0 and made.kinds[opener - 1 : opener + 3] == "n,vP" and "v" not in made.kinds[opener + 2 : q]
    told = done and (made.chunks[p].lemma == "that" or made.chunks[opener - 1].lemma in made.lexicon.sets.rules)
    verb = made.chunks[opener + 1]
    return opener - 1 if told and (verb.form == "pp" or (verb.tense == "past" and not verb.modal)) else q


def _made_by(made: Parse, k: int, q: int) -> int:
    """ "cameras made by Norcom which are phased out": the noun before a participle with its doer, where verb k agrees with that alone."""
    behind = [made.kind(i) for i in range(q - 3, q)] == ["n", "v", "P"] and made.chunks[q - 2].passive
    return q - 3 if behind and disagrees(made, k, q) else q


def _describe_again(made: Parse, k: int, p: int) -> None:
    """ "which exists and which sells": the noun of the relative clause before "and" at chunk p."""
    for q in range(p - 1, max(-1, p - LOOK), -1):
        if made.is_relative(q) and q in made.subject:
            made.subject[k], made.parent[k] = made.subject[q], made.parent[q]
            return


def _names_only(made: Parse, p: int, q: int) -> bool:
    """ "a deal with Norcom that lifts", "a minister of Norland, who left": the clause does not describe a name, but the noun before it."""
    mention = made.tokens[made.chunks[q].last - 1].mention
    if mention is None or made.chunks[q].nouns or made.kind(q - 1) != "P" or made.kind(q - 2) != "n":
        return False
    word = made.chunks[p].lemma
    return (word == "that" and p == q + 1 and mention.kind in _FIRMS) or (word == "who" and mention.kind in _FIRMS | _PLACES)
