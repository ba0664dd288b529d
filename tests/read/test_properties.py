"""Laws of the reader that hold for any input."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.model.document import Version
from cordon.model.errors import CordonError
from cordon.names import load
from cordon.read import ReadSettings, as_row, lint, read_bytes

FIXTURES = Path(__file__).parents[1] / "fixtures" / "read"
PLAIN = ReadSettings(extras=False)
LINES = st.sampled_from(
    [
        "",
        "",
        "Huawei barred from a tender in Fiji",
        "The ministry said on Monday that it would keep Huawei out of the network.",
        "I think they should ban everything, don't you?",
        "@you lol nobody cares!!",
        "3 Comments",
        "Leave a Reply",
        "Related stories",
        "Story continues below",
        "By Ana Vula, 3 May 2021",
        "SUVA - Fiji will keep the rule, officials said.",
        "Photo: A. Vula",
        "SOPA Images",
        "A-A-A",
        "## B",
        "Austria: The rule stays. Source: Reuters, May 3, 2021.",
        "Belgium: Multiple updates…",
        "  • The rule stays. Source: Reuters, June 2021.",
        "- **Brazil** (Reuters, 3 May 2021): The rule stays.",
        "Q: What is this?",
        "A: A list.",
        "Country | Update | Source",
        "Chile | No rule is known. | Reuters, 2021",
        "Otieno B. • 4 hours ago",
        "Reply",
        "<p>markup</p>",
        "\u00a0",
        "| |",
        "Source: ",
    ]
)


def _check(version: Version) -> None:
    size = len(version.text)
    assert 0 <= version.body_span[0] <= version.body_span[1] <= size
    spans = [*version.passages, *version.comments]
    assert all(0 <= start < end <= size for start, end in spans)
    assert all(one[1] <= two[0] for one, two in zip(version.passages, version.passages[1:], strict=False))
    assert not any(start < stop and begin < end for start, end in version.passages for begin, stop in version.comments)
    for start, end in version.passages:
        inside = version.body_span[0] <= start and end <= version.body_span[1]
        assert inside or (start, end) == version.title_span
    for item in version.items:
        assert version.text[item.span[0] : item.span[0] + len(item.text)] == item.text
        assert item.span[0] < item.span[1]
    assert version.title is None or version.title_span is None or version.text[slice(*version.title_span)] == version.title
    assert version.body == version.text[slice(*version.body_span)]
    as_row(version)


@given(st.lists(LINES, min_size=1, max_size=25))
@settings(max_examples=400, deadline=None)
def test_spans_slice_passages_and_comments_never_overlap(lines: list[str]) -> None:
    text = "\n".join(lines)
    if text.strip():
        _check(read_bytes(text.encode(), "a.txt", PLAIN))


@given(st.lists(LINES, min_size=1, max_size=15))
@settings(max_examples=100, deadline=None)
def test_lint_never_fails_and_stays_inside_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    if text.strip():
        version = read_bytes(text.encode(), "a.txt", PLAIN)
        assert all(0 <= warning.span[0] <= warning.span[1] <= len(version.text) for warning in lint(version, load()))


@given(st.text(min_size=1, max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        version = read_bytes(text.encode("utf-8", "replace"), "a.txt", PLAIN)
    except CordonError:
        return
    _check(version)


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        version = read_bytes(data, "a.bin", PLAIN)
    except CordonError:
        return
    _check(version)


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='comments'>",
                "</div>",
                "<li>",
                "<table><tr><td>",
                "<!--",
                "-->",
                "<",
                "a word. ",
                "&amp;",
                "<h2>",
                "'\"",
            ]
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_any_markup_is_read_or_refused(parts: list[str]) -> None:
    try:
        version = read_bytes(("<!doctype html><html>" + "".join(parts)).encode(), "a.html", PLAIN)
    except CordonError:
        return
    _check(version)


@pytest.mark.parametrize("path", sorted(FIXTURES.rglob("*.*")), ids=lambda path: path.name)
def test_the_laws_hold_for_every_page(path: Path) -> None:
    _check(read_bytes(path.read_bytes(), path.name, PLAIN))


def test_five_megabytes_of_one_line_are_read() -> None:
    version = read_bytes(b"The ministry said that Huawei may stay, I think you know. " * 86_000, "a.txt", PLAIN)
    _check(version)
    assert len(version.text) > 4_900_000


@given(st.integers(min_value=0, max_value=5), st.sampled_from(["new words ", "Vienna ", "x"]))
@settings(max_examples=12, deadline=None)
def test_editing_one_entry_changes_that_entry_only(which: int, words: str) -> None:
    text = (FIXTURES / "oddities" / "planted.txt").read_text("utf-8")
    before = read_bytes(text.encode(), "a.txt", PLAIN).items
    item = before[5 * which + 1]
    edited = text[: item.span[0]] + words + text[item.span[0] :]
    after = read_bytes(edited.encode(), "a.txt", PLAIN).items
    changed = [
        one.text
        for one, two in zip(before, after, strict=True)
        if (one.heading, one.n, one.text, one.sources) != (two.heading, two.n, two.text, two.sources)
    ]
    assert changed == [item.text]
