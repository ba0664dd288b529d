"""What a vendor gets back: it may buy again what was kept from it, and is off a list that it was put on."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.dealings import is_placed_within
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

BUYS_AGAIN: Final = "verbs.toml:buying:again"  # the entry of what a vendor may buy once more
_ABLE: Final = frozenset({"can", "may", "could"})
_COMING: Final = frozenset({"will", "would", "'ll", "can", "may", "could"})
_AGAIN: Final = frozenset({"again", "once again", "resume", "now", "able", "free", "allowed"})
_OFF: Final = frozenset({"remove", "take off", "strike off", "delete", "drop", "cross off"})
_ARTICLES: Final = frozenset({"the", "a", "an"})
_STEPS: Final = 3  # verbs and adjectives from buying up to the modal


def let_off_again(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of verb k when it says that a vendor may buy again, or is off its list."""
    return taken_off_list(made, k, hits) or may_buy_again(made, k, hits)


def lets_resume(made: Parse, k: int, end: int) -> bool:
    """ "let Norcom reopen", "allowed it to resume operations", "to sell phones again": who may do again what it did is let off."""
    verb = next((v for v in range(k + 1, end) if made.parent.get(v) == (k, "comp") and made.kind(v) == "v"), -1)
    if verb < 0 or made.chunks[verb].negated:
        return False
    again = any(made.tokens[i].low == "again" for i in range(made.chunks[verb].last, made.chunks[end - 1].last))
    other = made.chunks[verb].lemma not in made.lexicon.sets.restarting
    other = other or any(made.lows(q)[0] in _ARTICLES for q in range(*made.objects.get(verb, (0, 0))))  # "let it restart the auction"
    return again or not other


def may_buy_again(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom can buy American chips again", "may resume purchases of U.S. parts": that is no longer kept from it."""
    top, words = _modal_above(made, k)
    if top < 0 or made.chunks[top].negated or words.isdisjoint(_AGAIN) or top not in made.subject:
        return None
    inputs = any(c.lemma in made.lexicon.sets.inputs for c in made.chunks[k + 1 : domain_end(made, k)]) and is_placed_within(made, k)
    named = [h for h in within(hits, made.subject[top]) if h.named]
    return Frame(k, "reprieve", named, domain_end(made, k), exports=True, entry=BUYS_AGAIN) if named and inputs else None


def _modal_above(made: Parse, k: int) -> tuple[int, set[str]]:
    """The verb with the modal on which buying hangs, with the words on the way and "again" behind; -1 where nothing is bought or may be."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    resumed = chunk.lemma == "resume" and any(made.chunks[q].lemma == "purchase" for q in range(*made.objects.get(k, (0, 0))))
    if not resumed and (chunk.lemma not in sets.buying or k not in made.objects):
        return -1, set()
    words = {chunk.lemma, *(low for q in range(k, domain_end(made, k)) if made.kinds[q] in "vR" for low in made.lows(q))}
    for _ in range(_STEPS):
        verb = made.chunks[k]
        words.update(made.lows(k), (verb.lemma,))
        if verb.kind == "v" and verb.modal:
            told = verb.modal in _ABLE or (verb.modal in _COMING and not words.isdisjoint(("able", "free", "allowed")))
            return (k, words) if told else (-1, words)
        k, relation = made.parent.get(k, (-1, ""))
        if k < 0 or relation not in ("comp", "obj"):
            return -1, words
    return -1, words


def taken_off_list(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "was added to the list in May and removed in July": who is taken off what the clause before names as a list."""
    chunk, (q, relation) = made.chunks[k], made.parent.get(k, (-1, ""))
    if relation != "conj" or not chunk.passive or with_particle(chunk) not in _OFF or q not in made.subject:
        return None
    rosters = [phrase.nouns for phrase in made.lexicon.phrases.get(made.chunks[q].lemma, ()) if phrase.means == "list"]
    listed = any(not nouns.isdisjoint(made.chunks[p].nouns) for nouns in rosters for p in range(q + 1, k) if made.kind(p) == "n")
    goods = [p for p in range(*made.objects.get(k, (0, 0))) if made.tags[made.chunks[p].first].cls != "I"]
    found = [h for h in within(hits, made.subject[q]) if h.named] if listed and not goods else []
    return Frame(k, "ease", found, domain_end(made, k), entry=f"verbs.toml:delisting:{chunk.lemma}") if found else None
