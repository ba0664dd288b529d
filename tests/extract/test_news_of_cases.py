"""Arrests, probes and suits that are told of as news: what they do to others, how they go on. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on


def cases(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Stage and targets of the prosecutions of a text."""
    return [(stage, targets) for measure, stage, _, targets in acts_on(text) if measure == "prosecute"]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE arrest rattles markets.",
        "ZTE detentions unsettle buyers.",
        "The ZTE probe deepens, officials say.",
        "Shares sank on news of the ZTE manager's arrest.",
        "The ZTE extradition row clouds the talks.",
        "The ZTE bribery case drags on.",
        "The ZTE fine cheered its rivals.",
    ],
)
def test_a_case_that_does_something_is_there(text: str) -> None:
    assert ("in-force", ("zte",)) in cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ZTE phone case costs 20 dollars.",
        "The ZTE charge lasts all day.",
        "A ZTE arrest would rattle markets.",
        "The ZTE suit was grey.",
    ],
)
def test_what_only_sounds_like_a_case_or_is_to_come_is_none(text: str) -> None:
    assert ("in-force", ("zte",)) not in cases(text)


def test_a_ban_that_is_widened_is_there() -> None:
    assert ("ban", "in-force", "NO", ("zte",)) in acts_on("Norway widens its ban on ZTE.")
