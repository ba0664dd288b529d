"""Counter-measures threatened, weighed or taken, in words of their own. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "actor", "stage"),
    [
        ("Moscow hinted at retaliation for the Norwegian ban on Kaspersky.", "RU", "threatened"),
        ("Russia promised a response in kind to the ban on Kaspersky.", "RU", "threatened"),
        ("Moscow said it would respond in kind to Norway's ban on Kaspersky.", "RU", "threatened"),
        ("Beijing is weighing retaliatory tariffs on Danish pork if Denmark excludes Huawei.", "CN", "considered"),
        ("China is preparing retaliatory measures over the curbs on ZTE.", "CN", "threatened"),
        ("China will not sit idly by if Norway bars Huawei, its envoy said.", "CN", "threatened"),
        ("Norwegian salmon farmers would suffer if Huawei were shut out, the Chinese embassy said.", "CN", "threatened"),
        ("China warned Norway that Telenor could lose business if the ban on Huawei stands.", "CN", "threatened"),
        ("Beijing threatened Norway with trade sanctions over its ban on Huawei.", "CN", "threatened"),
        ("Britain brushed off US threats to withhold intelligence over Huawei.", "US", "threatened"),
        ("Oslo would lose access to American intelligence if it let Huawei in, the US ambassador wrote.", "US", "threatened"),
        ("The US ambassador warned Norway of consequences if it chose Huawei.", "US", "threatened"),
        ("Beijing has threatened to hit back at Nokia if Norway bans Huawei.", "CN", "threatened"),
    ],
)
def test_a_state_that_announces_what_will_follow_threatens(text: str, actor: str, stage: str) -> None:
    assert ("retaliate", stage, actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Huawei would suffer if Norway cut off its chips, the Chinese embassy said.",
        "China responded to the flood with aid, Huawei said.",
        "TikTok users in Norway would lose access to the app if the ban takes effect.",
        "Norway blacklisted Huawei, threatening its partnerships with chip makers.",
        "Nobody in Beijing hinted at retaliation when Norway banned ZTE.",
        "China lost no time and bought more Huawei phones by the end of May.",
    ],
)
def test_harm_of_its_own_or_other_words_are_no_threat(text: str) -> None:
    assert told_of(text, "retaliate") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway responded by banning Huawei.", ("ban", "in-force", "NO")),
        ("Beijing retaliated by barring Micron from state networks.", ("ban", "in-force", "CN")),
        ("China could retaliate by blacklisting Micron.", ("list", "considered", "CN")),
        ("China threatened to respond by banning Nokia.", ("ban", "threatened", "CN")),
    ],
)
def test_what_somebody_answers_by_doing_is_done_as_far_as_the_answer(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_retaliatory_measures_over_a_ban_are_no_ban_of_their_own() -> None:
    assert ("ban", "considered", "CN") not in acts("China is preparing retaliatory measures against Nokia over the Huawei ban.")
