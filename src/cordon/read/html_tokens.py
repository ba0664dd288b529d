"""HTML cut into tags and text, in time that grows with the page alone, whatever it holds. No tree is built."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(r"([A-Za-z_:@][\w:.@-]{0,60})(?:\s{0,20}=\s{0,20}(?:\"([^\"]{0,4000})\"|'([^']{0,4000})'|([^\s\"'>]{1,1000})))?")
_RAW = {name: re.compile(rf"</{name}\b", re.I) for name in ("script", "style", "noscript", "textarea", "template", "svg", "iframe")}
_LONGEST_TAG = 20_000  # characters; the quotes of a longer tag are not believed


@dataclass(frozen=True, slots=True)
class Token:
    """A tag (`name` with `closing` and attributes) or a text (`name` empty). The content of a script is its tag's `text`."""

    name: str
    text: str = ""
    closing: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)


def tokens(page: str) -> Iterator[Token]:
    """The tags and texts of a page, in order."""
    at = 0
    lost: set[str] = set()  # end marks that don't come any more: looking for them again would make the work quadratic
    while at < len(page):
        opening = page.find("<", at)
        if opening < 0:
            opening = len(page)
        if opening > at:
            yield Token("", html.unescape(page[at:opening]))
        if opening == len(page):
            return
        if page.startswith("<!--", opening):
            at = _after(page, "-->", opening + 4, lost)
            continue
        found = _NAME.match(page, opening + 1)
        if not found:
            at = _after(page, ">", opening + 1, lost) if page.startswith(("<!", "<?"), opening) else opening + 1
            if at == opening + 1:
                yield Token("", "<")
            continue
        name = found[1].lower()
        end = _tag_end(page, found.end(), lost)
        closing = page[opening + 1] == "/"
        attributes = {} if closing else _attributes(page[found.end() : min(end, found.end() + _LONGEST_TAG)])
        at = end
        content = ""
        if name in _RAW and not closing and not page.startswith("/>", max(0, end - 2)) and name not in lost:
            raw_end = _RAW[name].search(page, end)
            if raw_end:
                content, at = page[end : raw_end.start()], raw_end.start()
            else:
                lost.add(name)
        yield Token(name, content, closing, attributes)


def _after(page: str, mark: str, start: int, lost: set[str]) -> int:
    found = -1 if mark in lost else page.find(mark, start)
    if found < 0:
        lost.add(mark)
        return len(page) if mark == "-->" else start
    return found + len(mark)


def _tag_end(page: str, start: int, lost: set[str]) -> int:
    """Behind the `>` of a tag; one inside quotes doesn't end it."""
    end = page.find(">", start, start + _LONGEST_TAG) if ">" not in lost else -1
    if end < 0:
        return min(len(page), start + _LONGEST_TAG)
    for _ in range(20):
        inside = page[start:end]
        if inside.count('"') % 2 == 0 and (inside.count("'") % 2 == 0 or '"' in inside):
            break
        further = page.find(">", end + 1, start + _LONGEST_TAG)
        if further < 0:
            break
        end = further
    return end + 1


def _attributes(inside: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inside):
        value = next((part for part in match.groups()[1:] if part is not None), "")
        found.setdefault(match[1].lower(), html.unescape(value))
        if len(found) >= 40:
            break
    return found
