"""Rules on a class of goods or on a country of origin, which name no maker: what an item gets by them, decided by hand."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.check import As, For, Report
from cordon.check.classes import classes_of, goods
from cordon.check.outcome import Outcome
from cordon.model.scope import Scope
from cordon.names import load
from tests.check.conftest import Check

NAMES = load()
# place, maker, scope, as, for, day, outcome, why
ROWS = [
    ("US", "dji", "drones", "company", "buy", "2026-11-21", "restricted", "Named on the Covered List; new models get no authorisation."),
    ("US", "parrot", "drones", "company", "buy", "2026-11-21", "restricted", "The listing of drones made abroad reaches a French maker's."),
    ("US", "parrot", "drones", "company", "keep", "2026-11-21", "cannot-tell", "A listing decides by transaction."),
    ("US", "parrot", "drones", "company", "buy", "2025-06-01", "no-rule-found", "Before the listing of December 2025."),
    ("US", "skydio", "drones", "company", "buy", "2026-11-21", "no-rule-found", "At home in the United States."),
    ("FR", "parrot", "drones", "company", "buy", "2026-11-21", "no-rule-found", "No rule of France on drones as a class."),
    ("US", "parrot", "network", "company", "buy", "2026-11-21", "no-rule-found", "Not a drone."),
    (
        "CN",
        "samsung",
        "phones",
        "government",
        "keep",
        "2026-11-21",
        "restricted",
        "State staff may use no foreign phones; a class rule alone prohibits nothing.",
    ),
    ("CN", "huawei", "phones", "government", "keep", "2026-11-21", "no-rule-found", "At home in China."),
    (
        "TW",
        "tiandy",
        "cameras",
        "government",
        "keep",
        "2026-11-21",
        "prohibited",
        "Agencies may not use mainland Chinese products; the maker's home is China.",
    ),
    ("TW", "axis", "cameras", "government", "keep", "2026-11-21", "no-rule-found", "A Swedish maker."),
    ("TW", "lorex", "cameras", "government", "keep", "2026-11-21", "no-rule-found", "A Canadian maker; sold by Dahua in 2022."),
    ("FI", "tiandy", "cameras", "government", "keep", "2026-11-21", "no-rule-found", "No rule on origin in Finland."),
]
Row = tuple[str, str, str, str, str, str, str, str]


def reported(check: Check, row: Row) -> Report:
    place, maker, scope, whose, purpose, day, _, _ = row
    text = f"Make,Country\n{NAMES.vendor(maker).name},{place}\n"
    return check(text, whose=As(whose), purpose=For(purpose), as_of=date.fromisoformat(day), scope=Scope.parse(scope))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: "-".join(row[:6]))
def test_an_item_gets_what_an_editor_decided(check: Check, row: Row) -> None:
    assert [group.case.outcome for group in reported(check, row).groups] == [row[6]], row[7]


def test_a_rule_on_a_class_says_so_and_prohibits_nothing_by_itself(check: Check) -> None:
    row = next(row for row in ROWS if row[1] == "samsung")
    (group,) = reported(check, row).groups
    assert group.case.outcome is Outcome.RESTRICTED
    assert "whoever makes them" in group.case.reason
    assert group.case.rule == "cordon/CN/samsung/phones"


def test_a_class_reaches_no_maker_at_home_nor_one_whose_home_is_not_known() -> None:
    assert classes_of("skydio", "US", NAMES) == () == classes_of("nobody", "US", NAMES)
    assert [one.what for one in classes_of("parrot", "US", NAMES)] == ["drones made abroad"]


def test_a_class_needs_an_item_of_its_equipment() -> None:
    drones = next(one for one in goods() if "drones" in one.what)
    assert drones.reaches(Scope.parse("drones"), As.COMPANY)
    assert not any(drones.reaches(Scope.parse(text), As.COMPANY) for text in ("", "all", "cameras", "drones+cameras"))
