"""Whose agency a ministry is when several states have one of that name. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Germany's foreign ministry banned TikTok from its phones.", "DE"),
        ("Germany's Foreign Ministry banned TikTok.", "DE"),
        ("The foreign ministry in Oslo banned TikTok from its phones.", "NO"),
        ("Norway's commerce ministry banned Huawei.", "NO"),
        ("China's commerce ministry banned Micron.", "CN"),
        ("The FCC in Washington banned Huawei.", "US"),
    ],
)
def test_a_ministry_belongs_to_the_state_named_beside_it(text: str, actor: str) -> None:
    assert ("ban", "in-force", actor) in acts(text)
