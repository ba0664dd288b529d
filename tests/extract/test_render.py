"""Each measure and stage renders to one plain sentence from its codes: the golden table, and what it must never say."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from cordon.extract.render import render
from cordon.model.act import Act
from cordon.model.codes import Measure, Stage
from cordon.names import load

GOLDEN = Path(__file__).with_name("rendered.txt")
NAMES = load()


def act(measure: Measure, stage: Stage) -> Act:
    return Act.of(
        {"measure": measure.value, "stage": stage.value, "actor": "SE", "where": ["SE"], "targets": ["huawei", "zte"], "scope": ["5g"]}
    )


def test_the_golden_table_holds_for_every_measure_and_stage() -> None:
    lines = [f"{measure} {stage}: {render(act(measure, stage), NAMES)}" for measure, stage in product(Measure, Stage)]
    assert lines == GOLDEN.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.IN_FORCE])
def test_only_in_force_is_told_as_done(stage: Stage) -> None:
    assert "has banned" not in render(act(Measure.BAN, stage), NAMES)


def test_names_places_and_dates_come_from_the_codes() -> None:
    row = {"measure": "remove", "stage": "announced", "actor": "org:bt", "where": ["GB"], "targets": ["origin:CN"], "scope": ["4g", "core"],
           "dates": {"deadline": "2020"}}  # fmt: skip
    told = "BT Group has decided to order the removal of makers from China (the core network of 4G; in United Kingdom; by 2020)."
    assert render(Act.of(row), NAMES) == told


def test_what_is_not_said_is_said_to_be_unknown() -> None:
    row = {"measure": "ban", "stage": "urged", "actor": "?", "where": ["*"], "targets": [], "scope": []}
    assert render(Act.of(row), NAMES) == "Somebody urges others to ban a vendor that is not named (in other countries)."
