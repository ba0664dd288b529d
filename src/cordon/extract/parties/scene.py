"""One sentence with all that its readers need: the parse, the possible targets, the word lists and what the document said before."""

from __future__ import annotations

from dataclasses import dataclass, field

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.text.context import Context
from cordon.extract.words.actor_words import ActorWords, Party
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.target_words import TargetWords
from cordon.model.act import COMPANY
from cordon.names import Names


@dataclass(frozen=True, slots=True)
class Rules:
    """What stays the same for all sentences."""

    names: Names
    lexicon: Lexicon
    actors: ActorWords
    targets: TargetWords

    @classmethod
    def of(cls, names: Names, lexicon: Lexicon) -> Rules:
        """From names and lexicon."""
        return cls(names, lexicon, ActorWords.of(lexicon, names), TargetWords.of(lexicon))


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence as the readers see it. `text` is the whole document, so that spans are places in it.

    What many acts of a sentence ask for is kept: `lone` is the answer of `lone_states.lone_state`, `doers` are those of `agents.agents`
    by their chunks.
    """

    text: str
    made: Parse
    hits: list[Hit]
    rules: Rules
    context: Context
    question: bool
    lone: list[tuple[Party, ...]] = field(default_factory=list)
    doers: dict[int, list[Party]] = field(default_factory=dict)

    def firm(self, target: str) -> str:
        """The company that a vendor is: Norcom's code as an actor may differ from the one as a target."""
        vendor = self.rules.names.vendors.by_slug.get(target)
        return COMPANY + (vendor.company if vendor is not None else target)
