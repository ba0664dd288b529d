"""Bans that begin later, whom they cover, and deadlines for taking gear out. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import statements


def acts(text: str) -> list[tuple[str, str, list[str]]]:
    """Measure, stage and targets of each statement of a text."""
    found = statements(text)
    return [(s.act.measure.value, s.act.stage.value, list(s.act.targets)) for s in found]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Montana's ban on TikTok takes effect on January 1.", "announced"),
        ("Montana's ban on TikTok, which takes effect in January, was criticised.", "announced"),
        ("Norway's ban on TikTok will come into force next year.", "announced"),
        ("Norway's ban on TikTok is due to take effect in January.", "announced"),
        ("Norway's ban on TikTok took effect in January.", "in-force"),
        ("Norway's ban on TikTok has come into force.", "in-force"),
        ("Norway's ban on TikTok, which went into effect in May, hurt sales.", "in-force"),
    ],
)
def test_a_ban_that_begins_later_is_announced(text: str, stage: str) -> None:
    assert ("ban", stage, ["tiktok"]) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ban, which took effect on January 1, covers Hikvision and Dahua cameras.",
        "The ban applies to Hikvision and Dahua.",
        "The ban affects new equipment from Hikvision and Dahua.",
    ],
)
def test_a_ban_hits_all_whom_it_covers(text: str) -> None:
    assert acts(text) == [("ban", "in-force", ["hikvision", "dahua"])]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The government set a deadline of 2031 for removing Huawei radios from its trains.", "announced"),
        ("Denmark is expected to impose a deadline of 2031 for removing Huawei radios.", "considered"),
        ("Norway has set a 2027 deadline for the removal of Huawei equipment.", "announced"),
        ("The deadline for removing Huawei gear is 2027.", "announced"),
    ],
)
def test_a_deadline_for_removing_is_a_duty_to_remove(text: str, stage: str) -> None:
    assert acts(text) == [("remove", stage, ["huawei"])]


def test_who_is_due_to_be_banned_is_the_target() -> None:
    assert ("ban", "considered", ["huawei"]) in acts("Huawei is due to be banned in Norway next year.")
