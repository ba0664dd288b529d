"""What holds for any text: spans, order, no overlap, no crash, work that grows with the text alone."""

from __future__ import annotations

import sys
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon import names
from cordon.names import Mention
from cordon.names.spelling import key
from cordon.names.words import lowered

NAMES = [
    "Huawei",
    "U.S.",
    "US",
    "Georgia",
    "China Mobile",
    "Côte d’Ivoire",
    "华为",
    "the FCC",
    "Dr. Peng",
    "Türkiye",
    "AT&T",
    "O2",
    "İstanbul",
    "zte",
]
GLUE = [
    " ",
    "\u00a0",
    "  ",
    "-",
    "'s ",
    ", ",
    ".",
    "\n",
    "\n\n",
    "\u00ad",
    "&",
    "#",
    "(",
    "“",
    "www.",
    "http://",
    "@",
    "ß",
    "ﬁ",
    "İ",
    "\u0301",
    "\ud800",
]
texts = st.lists(st.sampled_from(NAMES + GLUE) | st.text(max_size=6)).map("".join)


def found(text: str) -> list[Mention]:
    return names.load().matcher.find(text)


@settings(max_examples=400, deadline=None)
@given(texts)
def test_the_span_of_a_mention_is_its_surface_in_the_text(text: str) -> None:
    for mention in found(text):
        assert text[mention.start : mention.end] == mention.surface
        assert mention.surface.strip() == mention.surface != ""
        assert mention.candidates


@settings(max_examples=400, deadline=None)
@given(texts)
def test_mentions_come_in_order_and_never_overlap(text: str) -> None:
    mentions = found(text)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@settings(deadline=None)
@given(texts)
def test_the_same_text_gives_the_same_mentions(text: str) -> None:
    assert found(text) == found(text)


@settings(deadline=None)
@given(texts, texts)
def test_a_paragraph_does_not_change_the_names_of_the_one_before(one: str, other: str) -> None:
    alone = [(mention.start, mention.end) for mention in found(f"{one} end.")]
    both = [(mention.start, mention.end) for mention in found(f"{one} end.\n\nBegin {other}") if mention.end <= len(one)]
    assert both == [span for span in alone if span[1] <= len(one)]


@given(st.lists(st.sampled_from([*NAMES, "'", '"', "—", "–", "…", ","]) | st.text("abc ", max_size=4)).map(" ".join))
def test_printed_marks_part_names_as_typed_ones_do(text: str) -> None:
    printed = text.replace("'", "’").replace('"', "“")
    typed = text.replace("—", ";").replace("–", "-").replace("…", ";").replace("’", "'")
    assert [(m.start, m.end) for m in found(printed)] == [(m.start, m.end) for m in found(typed)]


def test_lowering_keeps_the_length_of_every_character() -> None:
    assert all(len(lowered(chr(code))) == 1 for code in range(sys.maxunicode + 1))


def test_a_long_row_of_names_is_found_whole() -> None:
    mentions = found("Huawei ZTE China Mobile " * 2000)
    assert len(mentions) == 6000


def test_the_work_grows_with_the_text_alone() -> None:
    for hostile in (
        "U.S." * 20000,
        "a." * 40000,
        "United " * 20000,
        "Department of " * 20000,
        "Hua\u00ad" * 20000,
        "http://" * 20000,
        "Nokia" + " " * 400000,
    ):
        assert len(found(hostile)) <= len(hostile)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_a_key_is_its_own_key(text: str) -> None:
    assert key(key(text)) == key(text)
