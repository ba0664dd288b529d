"""Who does what in a sentence, as the parse has it, in the form in which the tests of the grammar compare it."""

from __future__ import annotations

from collections.abc import Mapping

from cordon.extract.grammar.clauses import parse
from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.text.tokens import tokenise
from cordon.extract.words.lexicon import load_lexicon
from cordon.names import load

NAMES, LEXICON = load(), load_lexicon()


def subjects(text: str) -> set[tuple[str, str]]:
    """The words of each subject with the lemma of its verb; a verb that several subjects have stands with each."""
    made = parsed(text)
    return _pairs(made, made.subject)


def objects(text: str) -> set[tuple[str, str]]:
    """The words of each object with the lemma of its verb."""
    made = parsed(text)
    return _pairs(made, made.objects)


def parsed(text: str) -> Parse:
    return parse(tokenise(text, 0, len(text), NAMES.matcher.find(text)), LEXICON)


def _pairs(made: Parse, runs: Mapping[int, Run]) -> set[tuple[str, str]]:
    tokens = {k: made.tokens[made.chunks[a].first : made.chunks[b - 1].last] for k, (a, b) in runs.items()}
    return {(" ".join(t.text for t in words), made.chunks[k].lemma) for k, words in tokens.items()}
