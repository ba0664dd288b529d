"""XML that was written to harm is refused: no entities, no external parts, bounded depth and size. A truncated file gives what it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from cordon.check.inputs.sheet import Problems
from cordon.model.errors import InputError

_DEEPEST = 100
_CHUNK = 1 << 16
_LONGEST_TEXT = 10_000
_MOST_CHILDREN = 200_000
_MEND = "give an XML file without entity declarations"


@dataclass(slots=True)
class Element:
    """An element: its name without namespace, its attributes, text, children, and the line that it begins on."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def first(self, *path: str) -> Element | None:
        """The first descendant by this path of names, or `None`."""
        here: Element | None = self
        for name in path:
            here = next((child for child in here.children if child.name == name), None) if here else None
        return here

    def all(self, name: str) -> list[Element]:
        """The children of this name."""
        return [child for child in self.children if child.name == name]

    def text_of(self, *path: str) -> str:
        """The text of the first descendant by this path, or empty."""
        found = self.first(*path)
        return found.text.strip() if found else ""


class _Builder:
    """Builds elements; hands over each of the wanted name as soon as it ends, unless it stands in another of that name."""

    def __init__(self, parser: Any, wanted: str) -> None:
        self._parser, self._wanted = parser, wanted
        self._open: list[Element] = []
        self._inside = 0
        self._children = 0
        self.done: list[Element] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self._open) >= _DEEPEST:
            raise InputError(
                f"nested deeper than {_DEEPEST} elements", place=f"line {self._parser.CurrentLineNumber}", mend="give a real inventory"
            )
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(" ")[2], plain, self._parser.CurrentLineNumber)
        if self._open and (self._inside or self._children < _MOST_CHILDREN):
            self._open[-1].children.append(element)
            self._children += 1
        self._open.append(element)
        self._inside += element.name == self._wanted

    def characters(self, text: str) -> None:
        """Text within an element."""
        if self._open and len(self._open[-1].text) < _LONGEST_TEXT:
            self._open[-1].text += text

    def end(self, _name: str) -> None:
        """An element ends."""
        element = self._open.pop()
        if element.name != self._wanted:
            return
        self._inside -= 1
        if not self._inside:
            self.done.append(element)
            if self._open:
                self._open[-1].children.clear()

    def refuse(self, *_what: object) -> int:
        """An entity is declared, or something outside the file is wanted."""
        raise InputError(
            "declares entities, which can blow up or read other files", place=f"line {self._parser.CurrentLineNumber}", mend=_MEND
        )


def elements(data: bytes, wanted: str, name: str, problems: Problems) -> Iterator[Element]:
    """The outermost elements of a name, in order, each as soon as it has ended.

    Entities and elements nested too deep are an InputError. Where the file is broken or cut off, the problem is told with line and
    column and what came before is given.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    builder = _Builder(parser, wanted)
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.EntityDeclHandler = builder.refuse
    parser.UnparsedEntityDeclHandler = builder.refuse
    parser.ExternalEntityRefHandler = builder.refuse
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    for start in range(0, len(data) + 1, _CHUNK):
        chunk = data[start : start + _CHUNK]
        try:
            parser.Parse(chunk, len(data) <= start + _CHUNK)
        except expat.ExpatError as error:
            yield from builder.done
            problems.add(f"broken or cut off here: {expat.ErrorString(error.code)}", error.lineno, str(error.offset + 1))
            return
        except InputError as error:
            raise InputError(error.what, place=f"{name} {error.place}", mend=error.mend) from error
        yield from builder.done
        builder.done.clear()


def root_name(data: bytes) -> str | None:
    """The name of the outermost element, `None` where the bytes are no XML."""
    found: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _attributes: found.append(name.rpartition(" ")[2])
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    for start in range(0, min(len(data), 1 << 20), 512):
        try:
            parser.Parse(data[start : start + 512], False)
        except expat.ExpatError:
            break
        if found:
            break
    return found[0] if found else None
