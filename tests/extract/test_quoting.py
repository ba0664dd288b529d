"""What is quoted for a statement: its clause where that holds all the record says, else the sentence; always byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.extract import Reading, as_html, as_text
from tests.extract.answers import EXTRACTOR, statements


def quotes(text: str) -> list[tuple[str, str]]:
    """Actor and quote of each statement."""
    return [(s.act.actor, s.quote) for s in statements(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway banned Huawei, and Britain may exclude ZTE from its networks.",
            [("NO", "Norway banned Huawei"), ("GB", "Britain may exclude ZTE from its networks")],
        ),
        (
            "Germany will not ban Huawei; France said it would limit ZTE.",
            [("DE", "Germany will not ban Huawei"), ("FR", "France said it would limit ZTE")],
        ),
        ("Norway banned Huawei while prices rose.", [("NO", "Norway banned Huawei")]),
    ],
)
def test_a_clause_that_holds_all_is_quoted_alone(text: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "If Norway bans Huawei, prices will rise and Denmark will wait.",
        "Norway banned it, and Huawei said it was surprised.",
        "“Norway has banned Huawei, and Denmark is next,” the minister said.",
        "It is not true that Norway banned Huawei.",
    ],
)
def test_what_needs_the_rest_is_quoted_whole(text: str) -> None:
    assert all(quote in (text, text.rstrip(".")) for _, quote in quotes(text))


PARTS = st.lists(
    st.sampled_from(
        (
            "Norway banned Huawei",
            "Britain may exclude ZTE from 5G by 2027",
            "the minister denied it",
            "it was said that Denmark dropped Hikvision",
            "“prices rose",
            "officials said”",
        )
    ),
    min_size=1,
    max_size=4,
)


@given(PARTS, st.sampled_from((", and ", "; ", " while ", ", but ", " and ")))
def test_a_quote_is_a_piece_of_its_text(parts: list[str], joint: str) -> None:
    text = joint.join(parts) + "."
    for statement in statements(text):
        statement.check_against(text)


def test_an_explanation_marks_the_quote_in_its_sentence() -> None:
    found = EXTRACTOR.explain(Reading.of_row({"text": "Norway banned Huawei, and prices rose <at> once."}))
    assert as_text(found).startswith("“Norway banned Huawei”, and prices")
    assert "<mark>Norway banned Huawei</mark>, and prices rose &lt;at&gt; once" in as_html(found)
