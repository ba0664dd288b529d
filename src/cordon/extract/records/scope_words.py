"""The words of scope.toml: phrases that give a scope code, and the lists that tell what is none."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.words.lexicon import Lexicon, words_of


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Scope phrases by their first word, longest first."""

    by_first: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    operators: frozenset[str]
    kinds: dict[str, str]
    makers: frozenset[str]
    bodies: frozenset[str]
    grounding: frozenset[str]
    using: frozenset[str]
    ranked: frozenset[str]
    serving: frozenset[str]
    things: frozenset[str]
    ruling_itself: frozenset[str]
    holders: frozenset[str]
    firms: frozenset[str]
    lines: frozenset[str]
    secured: frozenset[str]
    essential: frozenset[str]
    describing: frozenset[str]
    beside: frozenset[str]
    standing_in: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> ScopeWords:
        """From scope.toml."""
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for code, text in lexicon.table("scope")["words"].items():
            for entry in words_of(text):
                parts = tuple(entry.split("-")) if entry not in ("fixed-line", "anti-virus") else (entry,)
                found.setdefault(parts[0], []).append((parts, code))
                if len(parts) > 1:
                    found.setdefault(entry, []).append(((entry,), code))
        table = lexicon.table("scope")
        operators = frozenset(words_of(table["operators"]["words"]))
        makers = frozenset(words_of(lexicon.table("targets")["makers"]))
        return cls(
            {first: tuple(sorted(entries, key=lambda e: -len(e[0]))) for first, entries in found.items()},
            operators,
            dict(table["kinds"]),
            makers,
            **{
                name: frozenset(words_of(table["public"][name]))
                for name in ("bodies", "serving", "grounding", "using", "things", "holders", "ruling_itself")
            },
            **{
                name: frozenset(words_of(table["operators"][name]))
                for name in ("ranked", "firms", "lines", "secured", "describing", "essential")
            },
            **{name: frozenset(words_of(table[name])) for name in ("beside", "standing_in")},
        )
