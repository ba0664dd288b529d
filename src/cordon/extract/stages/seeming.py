"""What is said of an act by the verb beside it: "appears to have dropped it", "banning it is out of the question"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.gerunds import own_gerund
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.stage import OPEN
from cordon.extract.words.lexicon import Lexicon

_BEING: Final = "be"
_LOOKING: Final = frozenset({"appear", "seem"})
_ASPECTS: Final = frozenset({"be", "have"})  # of what is done or under way, against "seems to ban"


def said_of(made: Parse, k: int, stage: str, lexicon: Lexicon) -> str:
    """The stage of act k by what is said of it, the one it has where nothing is."""
    if stage == OPEN:
        return _told_as_subject(made, k, lexicon) or own_gerund(made, k) or _as_it_seems(made, k) or stage
    return "urged" if stage == "refused" and _is_missed(made, k, lexicon) else stage


def _as_it_seems(made: Parse, k: int) -> str:
    """`in-force` for an infinitive of what is done or under way behind such a verb in the present or past; else empty."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or made.kind(p) != "v" or made.chunks[p].lemma not in _LOOKING or made.chunks[k].form != "inf":
        return ""
    plain = not (made.chunks[p].modal or made.chunks[p].negated or made.chunks[k].negated)
    return "in-force" if plain and made.lows(k)[0] == "to" and not _ASPECTS.isdisjoint(made.lows(k)[1:2]) else ""


def _told_as_subject(made: Parse, k: int, lexicon: Lexicon) -> str:
    """How far an act has got that is a gerund about which something is said: "banning it is out of the question", "is on the table"; else
    empty."""
    verb = made.starts.get(k, -1)
    if verb < 0 or made.chunks[k].form != "ger" or made.chunks[verb].lemma != _BEING:
        return ""
    effect, denied = effect_of(made, verb, lexicon), made.chunks[verb].negated
    if effect == "refuse":
        return "considered" if denied else "refused"
    return ("refused" if denied else "considered") if effect == "weigh" else ""


def _is_missed(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "it would be a mistake not to ban it", "is wrong not to": who says so asks for it; "it was a mistake not to" tells what was left."""
    said, relation = made.parent.get(k, (-1, ""))
    verb = made.parent.get(said, (-1, ""))[0] if made.kind(said) == "n" else -1
    if relation != "comp" or made.chunks[k].form != "inf" or made.kind(verb) != "v" or made.chunks[verb].lemma != _BEING:
        return False
    if made.chunks[verb].negated or made.chunks[verb].tense in ("past", "perfect"):
        return False
    return any(low in lexicon.sets.blunders or lexicon.adjective_effects.get(low) == "oppose" for low in made.lows(said))
