"""What each spelling may be: gathered from all files of the lexicon while it is loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, NamedTuple

from cordon.extract.words.inflection import degrees, forms, plural

Raw = Mapping[str, Mapping[str, Any]]
"""The files by name, as they were read."""

_CLOSED: Final = {
    "determiners": "D",
    "pronouns": "I",
    "prepositions": "P",
    "modals": "M",
    "auxiliaries": "X",
    "negations": "!",
    "coordinators": "C",
    "subordinators": "S",
    "relatives": "W",
    "adverbs": "R",
}


class Word(NamedTuple):
    """What one spelling may be: a closed class (`tag`), forms of verbs, the singular of a noun, an adjective. `common`: only the
    vocabulary knows it, so that with a capital it may be a name ("Bell uses")."""

    tag: str = ""
    verbs: tuple[tuple[str, str], ...] = ()
    noun: str = ""
    adjective: bool = False
    common: bool = False

    def verb_as(self, form: str) -> tuple[str, str] | None:
        """The verb of which it is that form; `None` when it is of none."""
        for verb in self.verbs:
            if verb[1] == form:
                return verb
        return None


@lru_cache(maxsize=4096)
def words_of(text: str | None) -> tuple[str, ...]:
    """The entries of a list written as one string: parted by white space; a line with `|` or `= ` before it holds entries with spaces."""
    found: list[str] = []
    for line in (text or "").splitlines():
        if "|" in line or line.startswith("= "):
            found += [part.strip() for part in line.removeprefix("= ").split("|") if part.strip()]
        else:
            found += line.split()
    return tuple(found)


@dataclass(slots=True)
class Wordbook:
    """Collects what each spelling may be; filled while the lexicon is loaded."""

    irregular: Mapping[str, str]
    tags: dict[str, str] = field(default_factory=dict)
    verb_forms: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)
    adjectives: set[str] = field(default_factory=set)
    compounds: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    particles: dict[str, set[str]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, raw: Raw) -> Wordbook:
        """All words of the files."""
        grammar, actors, wrongs = raw["grammar"], raw["actors"], raw["wrongs"]
        made = cls(grammar["irregular"])
        for section, tag in _CLOSED.items():
            for word in words_of(grammar[section]):
                made.tags.setdefault(word, tag)
        made.tags["to"] = "T"
        made.adjectives |= set(words_of(grammar["adjectives"]))
        made.add_verbs(words_of(grammar["verbs"]))
        made._constructions(raw)
        made.add_verbs(
            (*words_of(raw["attribution"]["verbs"]), *words_of(wrongs["verbs"]), *words_of(wrongs["fears"]), *words_of(wrongs["finds"]))
        )
        nouns = [raw["attribution"]["nouns"], *(actors[name] for name in ("state", "company", "several", "person")), wrongs["nouns"]]
        nouns += [text for table in ("of", "usual", "usual_capital") for text in actors[table].values()]
        made.add_nouns(lemma for text in nouns for lemma in words_of(text))
        made._vocabulary(raw["vocabulary"])
        return made

    def _vocabulary(self, common: Mapping[str, Any]) -> None:
        """Common words that no other file tells anything of."""
        self.told = known = {*self.tags, *self.nouns, *self.adjectives, *self.verb_forms}
        verbs, both = words_of(common["verbs"]), words_of(common["verbs_and_nouns"])
        self.add_verbs(word for word in (*verbs, *both) if word not in known)
        self.add_nouns(word for word in both if word not in known)
        self.add_nouns(word for word in words_of(common["nouns"]) if word not in self.tags and word not in self.adjectives)
        self.adjectives |= {word for word in words_of(common["adjectives"]) if word not in known}
        self.tags.update((word, "R") for word in words_of(common["adverbs"]) if word not in known)
        taken = {*self.tags, *self.nouns, *self.verb_forms}
        self.adjectives |= {word for adjective in words_of(common["adjectives"]) for word in degrees(adjective) if word not in taken}

    def _constructions(self, raw: Raw) -> None:
        for entry in raw["verbs"]["verb"]:
            self.add_verbs(words_of(entry["lemmas"]))
        for entry in (*raw["nouns"]["noun"], *raw["nouns"]["bound"]):
            self.add_nouns(words_of(entry["lemmas"]))
        for entry in (*raw["verbs"]["phrase"], *raw["verbs"]["own"]):
            self.add_nouns((*words_of(entry.get("nouns")), *words_of(entry.get("object"))))
            self.add_verbs(words_of(entry["verbs"]))
        for entry in raw["stage"]["governor"]:
            self.add_verbs(words_of(entry.get("verbs")))
            self.add_nouns(words_of(entry.get("nouns")))
            self.adjectives |= set(words_of(entry.get("adjectives")))

    def add_verbs(self, lemmas: Iterable[str]) -> None:
        """Adds verbs with all their forms; "rip out" has a particle."""
        for lemma in lemmas:
            head, _, particle = lemma.partition(" ")
            if particle:
                self.particles.setdefault(head, set()).add(particle)
            for spelling, form in forms(head, self.irregular.get(head, "")):
                if spelling in self.told:
                    continue
                known = self.verb_forms.setdefault(spelling, [])
                if (head, form) not in known:
                    known.append((head, form))

    def add_nouns(self, lemmas: Iterable[str]) -> None:
        """Adds nouns with their plurals; one of several words ("entity-list") is also found written apart."""
        for lemma in lemmas:
            parts = lemma.split("-")
            self.nouns.setdefault(lemma, lemma)
            self.nouns.setdefault(plural(lemma), lemma)
            if len(parts) > 1:
                for words in (tuple(parts), (*parts[:-1], plural(parts[-1]))):
                    self.compounds.setdefault(words[0], set()).add(words)

    def words(self) -> dict[str, Word]:
        """The finished dictionary."""
        every = sorted({*self.tags, *self.verb_forms, *self.nouns, *self.adjectives})
        return {w: self._word(w) for w in every}

    def _word(self, spelling: str) -> Word:
        noun, adjective = self.nouns.get(spelling, ""), spelling in self.adjectives
        return Word(self.tags.get(spelling, ""), tuple(self.verb_forms.get(spelling, ())), noun, adjective, spelling not in self.told)
