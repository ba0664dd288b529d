"""Questions that go on behind "and", or open the sentence: "whether it will follow Norway and ban". Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile has yet to say whether it will follow its partners and exclude ZTE.", ("ban", "considered", "CL")),
        ("It is unclear whether Lisbon will side with Washington and ban Hytera.", ("ban", "considered", "PT")),
        ("The cabinet will decide in May whether it should go ahead and exclude ZTE.", ("ban", "considered", "?")),
        ("Chile will announce whether it has barred Hytera and dropped ZTE.", ("ban", "considered", "CL")),
        ("Whether Lisbon will bar ZTE is an open question.", ("ban", "considered", "PT")),
        ("Whether Chile will exclude ZTE is not yet clear.", ("ban", "considered", "CL")),
        ("Whether Lisbon will give way and bar ZTE is an open question.", ("ban", "considered", "PT")),
        ("Whether Chile will let ZTE in has been debated for two years.", ("allow", "considered", "CL")),
    ],
)
def test_what_stands_in_a_question_is_weighed_at_most(text: str, act: Act) -> None:
    found = acts(text)
    assert act in found
    assert not any(measure in ("ban", "drop") and stage != "considered" for measure, stage, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "A reporter asked whether Chile would follow Norway and ban ZTE.",
        "The minister was asked if he would give in to Washington and ban ZTE.",
    ],
)
def test_a_question_that_was_put_asserts_nothing(text: str) -> None:
    assert acts(text) == []


def test_what_is_announced_behind_and_stays_announced() -> None:
    assert acts("Norway said it would follow Chile and ban ZTE.") == [("ban", "announced", "NO")]
