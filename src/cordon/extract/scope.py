"""For which equipment, binding whom, which dealing: the scope codes that the words near an act give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cordon.extract.clauses import Parse
from cordon.extract.lexicon import Lexicon, words_of
from cordon.extract.targets import Hit
from cordon.names import NameKind, Names


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Scope phrases by their first word, longest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

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
        return cls({first: tuple(sorted(entries, key=lambda e: -len(e[0]))) for first, entries in found.items()})


def scope_words(lexicon: Lexicon) -> ScopeWords:
    """The scope phrases of a lexicon."""
    return ScopeWords.of(lexicon)


def codes_in(made: Parse, first: int, last: int, words: ScopeWords) -> list[str]:
    """The scope codes of `tokens[first:last]`, each once, in order."""
    found: list[str] = []
    i = first
    while i < last:
        step = 1
        for parts, code in words.by_first.get(made.tokens[i].low, ()):
            if len(parts) == 1 or tuple(t.low for t in made.tokens[i : i + len(parts)] if t.kind != "-") == parts:
                if code not in found:
                    found.append(code)
                step = len(parts)
                break
        i += step
    return found


def product_codes(made: Parse, hits: list[Hit], names: Names) -> list[str]:
    """The scope of the products that are named."""
    found: list[str] = []
    for hit in hits:
        mention = made.tokens[hit.token].mention
        if mention is not None and mention.candidates[0].kind is NameKind.PRODUCT:
            product = names.products.by_slug.get(mention.candidates[0].id)
            found += [code for code in (product.scope if product else ()) if code not in found]
    return found


def settle(codes: list[str], exporting: bool, measure: str) -> tuple[str, ...]:
    """What the codes mean together: a narrower network code replaces `network`; without a dealing in exports no `exports`."""
    kept = [c for c in codes if c != "exports"]
    if exporting:
        return ("exports",)
    if set(kept) & {"5g", "4g", "core", "ran", "fixed", "routers", "cables", "cloud", "apps", "phones", "cameras", "drones"} and "network" in kept and "government" not in kept:
        kept.remove("network")
    if measure in ("prosecute", "retaliate"):
        kept = []
    order = ("all", "network", "5g", "4g", "core", "ran", "fixed", "routers", "cables", "phones", "cameras", "drones", "energy", "apps", "cloud")
    rest = [c for c in kept if c not in order]
    return tuple([c for c in order if c in kept] + rest)
