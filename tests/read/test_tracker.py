"""List pages: letters, headings, entries and their sources, in several layouts and over several files. Pages are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cordon import read
from cordon.model.document import DocumentKind, Item, Version

PAGES = Path(__file__).parents[1] / "fixtures" / "read" / "trackers"
GOLD = [json.loads(line) for line in (PAGES / "gold.jsonl").read_text("utf-8").splitlines()]
NAMES = sorted({row["page"] for row in GOLD})


def _versions() -> dict[str, Version]:
    found = {name: read.read_bytes((PAGES / name).read_bytes(), name) for name in NAMES if not name.startswith("page_")}
    pair = read.read_pages([(name, (PAGES / name).read_bytes()) for name in ("page_one.txt", "page_two.txt")])
    return found | dict(zip(("page_one.txt", "page_two.txt"), pair, strict=True))


def _row(page: str, item: Item) -> dict[str, object]:
    sources = [[source.outlet, source.via, str(source.date) if source.date else None] for source in item.sources]
    head = {"page": page, "letter": item.letter, "heading": item.heading, "heading_kind": item.heading_kind.value}
    return {**head, "n": item.n, "text": item.text, "sources": sources}


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_is_read_as_the_editor_reads_it(name: str) -> None:
    version = _versions()[name]
    assert version.kind is DocumentKind.TRACKER
    assert [_row(name, item) for item in version.items] == [row for row in GOLD if row["page"] == name]


@pytest.mark.parametrize("name", NAMES)
def test_an_entry_stands_at_its_place_and_its_own_words_in_a_passage(name: str) -> None:
    version = _versions()[name]
    for item in version.items:
        start, end = item.span
        assert version.text[start : start + len(item.text)] == item.text
        assert len(item.text) <= end - start
        assert (start, start + len(item.text)) in version.passages


def test_comments_under_a_list_give_no_entries() -> None:
    page_one = _versions()["page_one.txt"]
    assert [item.heading for item in page_one.items if item.heading == "Kenya"] == []
    assert any("my uncle" in page_one.text[slice(*span)] for span in page_one.comments)


def test_a_list_that_goes_on_elsewhere_says_so() -> None:
    assert [warning.kind for warning in _versions()["page_one.txt"].warnings] == ["list-continues"]


def test_the_second_page_alone_keeps_what_it_can_file() -> None:
    alone = read.read_bytes((PAGES / "page_two.txt").read_bytes(), "page_two.txt")
    assert "Kiribati" not in {item.heading for item in alone.items}


def test_a_list_after_an_article_starts_anew() -> None:
    article = b"Ministers meet in Riga\n\nThe ministers met in Riga on Monday and spoke about cables, the office said.\n"
    pages = [
        ("page_one.txt", (PAGES / "page_one.txt").read_bytes()),
        ("a.txt", article),
        ("numbered.txt", (PAGES / "numbered.txt").read_bytes()),
    ]
    versions = read.read_pages(pages)
    assert versions[1].kind is DocumentKind.ARTICLE
    assert versions[2].items[0].letter is None


@pytest.mark.parametrize("line", range(4))
def test_editing_one_line_changes_one_entry_only(line: int) -> None:
    lines = (PAGES / "numbered.txt").read_text("utf-8").split("\n")
    before = read.read_bytes("\n".join(lines).encode(), "numbered.txt").items
    lines[2 + line] = lines[2 + line].replace("ZTE", "ZTE, the maker,", 1)
    after = read.read_bytes("\n".join(lines).encode(), "numbered.txt").items
    changed = [at for at, (one, two) in enumerate(zip(before, after, strict=True)) if _row("", one) != _row("", two)]
    assert changed == [line]
