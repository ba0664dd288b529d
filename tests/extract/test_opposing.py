"""Who finds fault with letting a vendor in. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers condemned the decision to let Hikvision in.",
        "MPs slammed the plan to allow Norwegian firms to sell to Hikvision.",
        "Farmers criticised the government for allowing DJI back into the market.",
        "Democrats and Republicans alike denounced the deal that lets Hikvision buy chips.",
    ],
)
def test_who_finds_fault_with_letting_a_vendor_in_denies_once(text: str) -> None:
    assert len(told_of(text, "deny")) == 1
    assert told_of(text, "deny")[0][1] in {("hikvision",), ("dji",)}
