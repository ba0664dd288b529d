"""Why a statement reads as it does: the clause with its roles, and the steps of the stage; as text and as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Explanation:
    """One statement with its sentence cut into phrases and the steps that led to its stage. `phrases` are pairs of role and words,
    `entries` what in the lexicon names the act and what governs it ("verbs.toml:ban", "stage.toml:plan:decide"), `around` what
    the sentence says before and behind the quote."""

    statement: Statement
    plain: str
    phrases: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    entries: tuple[str, ...] = ()
    around: tuple[str, str] = ("", "")


_ROLES: Final = {
    "subj": "subject",
    "obj": "object",
    "comp": "content",
    "rel": "relative",
    "adv": "condition or circumstance",
    "with": "beside",
}


def phrases(made: Parse) -> tuple[tuple[str, str], ...]:
    """The noun phrases and verb groups of a sentence, each with its role."""
    found = []
    for k, chunk in enumerate(made.chunks):
        if chunk.kind not in "nv":
            continue
        words = " ".join(t.text for t in made.tokens[chunk.first : chunk.last])
        parent = made.parent.get(k)
        role = "verb" if chunk.kind == "v" else "phrase"
        if parent is not None and parent[0] >= 0:
            head = made.chunks[parent[0]]
            of = " ".join(t.text for t in made.tokens[head.first : head.last])
            role = f"{_ROLES.get(parent[1], parent[1])} of “{of}”"
        found.append((role, words))
    return tuple(found)


def as_text(explanations: Sequence[Explanation]) -> str:
    """All explanations as plain text."""
    blocks = []
    for item in explanations:
        act = item.statement.act
        before, behind = item.around
        lines = [f"{before}“{item.statement.quote}”{behind}", f"  {act.measure.value} · {act.stage.value} — {item.plain}"]
        lines += [f"    {role}: {words}" for role, words in item.phrases]
        lines += [f"    lexicon: {entry}" for entry in item.entries]
        lines += [f"    stage: {step}" for step in item.steps]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + ("\n" if blocks else "")


_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}}
blockquote{{margin:0;padding:.5rem 1rem;background:#f2f2f2}}
dt{{font-weight:bold}}dd{{margin:0 0 .3rem 1rem}}section{{margin:2rem 0}}</style></head><body><h1>{title}</h1>
{body}
</body></html>
"""


def as_html(explanations: Sequence[Explanation], title: str = "How the text was read") -> str:
    """All explanations as one self-contained page. Every word of the text is escaped."""
    return _PAGE.format(title=escape(title), body="\n".join(_section(item) for item in explanations))


def _section(item: Explanation) -> str:
    act = item.statement.act
    rows = "".join(f"<dt>{escape(role)}</dt><dd>{escape(words)}</dd>" for role, words in item.phrases)
    entries = ", ".join(f"<code>{escape(entry)}</code>" for entry in item.entries) or "none"
    quote = f"{escape(item.around[0])}<mark>{escape(item.statement.quote)}</mark>{escape(item.around[1])}"
    steps = "".join(f"<li>{escape(step)}</li>" for step in item.steps)
    return (
        f"<section><blockquote>{quote}</blockquote>"
        f"<p><b>{escape(act.measure.value)} · {escape(act.stage.value)}</b> "
        f"{escape(item.plain)}</p><dl>{rows}</dl><p>Lexicon: {entries}</p><ol>{steps}</ol></section>"
    )
