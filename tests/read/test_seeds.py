"""The bars of the reader on the shared seeds: run where they are there, and on the planted page everywhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evaluation import reader

SHARED = Path(os.environ.get("CORDON_SHARED", "") or Path(__file__).resolve().parents[3] / "shared")


@pytest.mark.skipif(not (SHARED / "eval" / "seed-tracker.jsonl").is_file(), reason="the seeds are not there: set CORDON_SHARED")
def test_every_bar_on_the_seeds_is_met() -> None:
    rows = reader.rows(SHARED)
    assert len(rows) >= 10
    assert [row.what for row in rows if row.met is not True] == []


def test_the_planted_faults_are_found_without_the_seeds() -> None:
    rows = reader.rows(None)
    assert [(row.what, row.met) for row in rows] == [
        ("reader: planted faults found", True),
        ("reader: false alarms on the planted page", True),
    ]
