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


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The National Security Council agreed to keep ZTE out of Britain's ports.", "GB"),
        ("The NSC, whose chair is the British prime minister, decided to ban ZTE.", "GB"),
        ("The White House's National Security Council wants to ban ZTE.", "US"),
        ("The Czech National Security Council wants to ban ZTE.", "CZ"),
    ],
)
def test_a_council_that_few_states_have_is_that_of_the_one_named_in_the_sentence(text: str, actor: str) -> None:
    assert actor in [who for _, _, who in acts(text)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Defence Ministry in Lisbon has banned Viber.", "PT"),
        ("Defence Ministry officials in Lisbon barred Oppo phones.", "PT"),
        ("The Defence Ministry has banned Viber.", "GB"),
    ],
)
def test_a_body_whose_name_several_states_have_sits_where_the_sentence_says(text: str, state: str) -> None:
    assert [act[2] for act in acts(text)] == [state]
