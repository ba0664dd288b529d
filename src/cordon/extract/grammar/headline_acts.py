"""Headlines whose subject is an act: "Ban on Norcom upheld by court", "Norland order against Norcom blocked": the verb is done to it."""

from __future__ import annotations

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.skeleton import SKIPPED, Parse


def settle_act_headline(made: Parse) -> None:
    """A headline's only past form, without an object, behind a phrase that an act heads, is a participle of that act."""
    k = made.kinds.find("v")
    if k < 1 or made.chunks[-1].kind in ".?!" or not _names_act(made) or any(kind not in "nP" for kind in made.kinds[:k]):
        return
    found = made.chunks[k]
    after = k + 1
    while made.kind(after) in SKIPPED:
        after += 1
    others = any(c.kind == "v" and c.form in ("fin", "base") for c in made.chunks[k + 1 :])
    if made.kind(after) == "n" or others or not _is_done(made, found):
        return
    made.chunks = [*made.chunks[:k], found._replace(form="pp", tense="participle", passive=True), *made.chunks[k + 1 :]]
    made.subject[k] = (0, k)


def _names_act(made: Parse) -> bool:
    head = made.chunks[0].nouns[-1:] if made.chunks else ()
    return bool(head) and (head[0] in made.lexicon.noun_classes or head[0] in made.lexicon.bound_nouns)


def _is_done(made: Parse, found: Chunk) -> bool:
    """Whether the verb is a bare past form of something that is done to an act, which does not begin or expire by itself."""
    bare = found.form == "pp" or (found.form == "fin" and found.tense == "past" and not found.modal and not found.negated)
    lexicon, lemma = made.lexicon, found.lemma
    plain = bare and all(t.cls in "RVP" for t in made.tags[found.first : found.last])
    return (
        plain
        and lemma not in lexicon.sets.lasting
        and (lemma in lexicon.verb_effects or lemma in lexicon.verb_classes or lemma in lexicon.idioms)
    )
