"""The lines of a list page that give it structure: letters, headings with or without an entry, questions, answers, bullets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cordon.model.document import HeadingKind
from cordon.names import Names
from cordon.read.source_words import SourceWords

_LETTER = re.compile(
    r"\A(?:#{1,6}\s*)?[\"“'\[(*_—–-]{0,4}\s?(?:Letter\s)?(?P<letter>[A-Z])(?:\s?[-–—·]\s?(?P=letter)){0,4}\s?[\"”'\])*_—–:-]{0,4}\Z"
)
_QUESTION = re.compile(r"\A(?:#{1,6}\s*)?\**(?:Q(?:uestion)?\s?\d{0,3}\s?[:.)])\**\s*(?P<text>\S.*?)\**\Z", re.S)
_ANSWER = re.compile(r"\A\**(?:A(?:nswer)?\s?\d{0,3}\s?[:.)])\**\s*(?=\S)")
_BULLET = re.compile(r"\A(?:[•*‣▪◦·–+-]|\d{1,3}[.)])[\s\u00a0]+(?=\S)")
_MARKDOWN = re.compile(r"\A(?P<marks>#{1,6})\s+(?P<text>.+?)\s*#*\Z")
_LEAD = r"\((?:[^()]|\([^()]{0,200}\)){3,120}\)|\[[^\[\]]{3,80}\]"
_COLON = re.compile(
    rf"\A(?P<bold>\*\*|__)?(?P<heading>[^:*|]{{1,70}}?)(?:\*\*|__)?\s?(?P<lead>{_LEAD})?\s?"
    r"(?P<mark>:|\s[—–-])(?:\*\*|__)?(?:[\s\u00a0]+|\Z)"
)
_BOLD = re.compile(r"\A(?:\*\*|__)(?P<heading>[^*_]{1,70})(?:\*\*|__)\s?(?P<lead>\([^()]{3,80}\))?:?\Z")
_BOLD_LEAD = re.compile(r"\A(?:\*\*|__)(?P<heading>[^*_]{1,70}?):?(?:\*\*|__)[\s\u00a0]+(?=\S)")
_NOTE = re.compile(r"\s?\([^()]*\)\Z")
_MOST_WORDS = 7
_SMALL = 3  # letters: shorter words ("of", "the") may stand in lower case


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, whose entry, if the line holds one, starts `rest` characters into it. `lead` is a source printed before the entry.

    `level` is that of a Markdown heading; such a heading may also be a whole phrase (`named` is False then).
    """

    text: str
    rest: int
    lead: str | None = None
    bold: bool = False
    level: int = 0
    named: bool = True


def letter_of(line: str) -> str | None:
    """The letter of a section line: `A-A-A`, `"A"`, `## B`, `**C**`."""
    found = _LETTER.match(line) if len(line) <= 20 else None
    return found["letter"] if found else None


def question_of(line: str) -> str | None:
    """The question of a line `Q: …?`, or of a Markdown heading or bold line that ends in a question mark."""
    if found := _QUESTION.match(line[:600]):
        return found["text"].strip("* ")
    marked = _MARKDOWN.match(line[:600])
    text = marked["text"].strip("* ") if marked else line[2:-2] if line.startswith("**") and line.endswith("**") else ""
    return text if text.endswith("?") else None


def answer_start(line: str) -> int | None:
    """Where the answer of a line `A: …` or `A2: …` starts."""
    found = _ANSWER.match(line)
    return found.end() if found else None


def bullet_start(line: str) -> int | None:
    """Where the text of a bulleted or numbered line starts."""
    found = _BULLET.match(line)
    return found.end() if found else None


def heading_of(line: str, words: SourceWords) -> Heading | None:
    """The heading of a line by its form alone; whether it names anything is asked of `kind_of`."""
    marked = _MARKDOWN.match(line[:300])
    if marked:
        text = marked["text"].strip("*: ")
        return Heading(_bare(text), len(line), level=len(marked["marks"]), named=_heading_like(_bare(text)))
    if found := _BOLD.match(line[:200]):
        return (
            Heading(_bare(found["heading"].strip(": ")), len(line), _lead(found["lead"]), True) if _heading_like(found["heading"]) else None
        )
    found = _COLON.match(line[:500]) or _BOLD_LEAD.match(line[:200])
    if not found or not _heading_like(found["heading"].strip()):
        return None
    parts = found.groupdict()
    rest = len(line) if words.only_updates(line[found.end() :]) else found.end()
    bold = parts.get("bold") is not None or "mark" not in parts
    return Heading(_bare(found["heading"].strip()), rest, _lead(parts.get("lead")), bold)


def _lead(text: str | None) -> str | None:
    return text[1:-1] if text else None


def _bare(text: str) -> str:
    """Without a remark in brackets at the end."""
    return _NOTE.sub("", text) or text


def _heading_like(text: str) -> bool:
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or text.endswith((".", "!", "?", ",")):
        return False
    return words[0][:1].isupper() | words[0][:1].isdigit() and all(
        word[:1].isupper() or not word[:1].isalpha() or len(word) <= _SMALL for word in words
    )


def initial(heading: str) -> str:
    """The letter a heading is filed under."""
    plain = heading.removeprefix("The ").removeprefix("the ").lstrip("“\"'")
    return plain[:1].upper()


def kind_of(heading: str, names: Names) -> HeadingKind:
    """What a heading names: a state or territory, a bloc, a company, or nothing known."""
    if (place := names.places.names.first(heading)) is not None:
        return HeadingKind.BLOC if place == "EU" else HeadingKind.COUNTRY
    if names.groups.find(heading) is not None:
        return HeadingKind.BLOC
    if names.find_vendor(heading) is not None or names.companies.find(heading) is not None:
        return HeadingKind.COMPANY
    return HeadingKind.COUNTRY if names.find_place(heading) is not None else HeadingKind.OTHER
