"""Who made the goods that an act is done to, told in a clause behind them. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Interior Department grounded its fleet of drones made by Autel.", ("drop", "in-force", "US", ("autel",))),
        ("The Interior Department grounded its fleet of drones, most of which are made by Autel.", ("drop", "in-force", "US", ("autel",))),
        ("Norway removed hundreds of cameras made by Dahua.", ("remove", "in-force", "NO", ("dahua",))),
        ("Norway replaced its network of cameras, most of which were made by Dahua.", ("remove", "in-force", "NO", ("dahua",))),
        ("Norway removed its stock of routers, which were made by ZTE.", ("remove", "in-force", "NO", ("zte",))),
        (
            "Norway barred approvals of gear made by ZTE and of cameras from Dahua.",
            ("ban", "in-force", "NO", ("zte", "dahua")),
        ),
    ],
)
def test_who_made_them_is_hit(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_who_made_what_was_replaced_is_not_who_replaces_it() -> None:
    found = acts_on("Norway removed its masts, which had been made by Nokia, and bought ZTE ones.")
    assert ("remove", "in-force", "NO", ("nokia",)) in found
    assert ("remove", "in-force", "NO", ("zte",)) not in found
