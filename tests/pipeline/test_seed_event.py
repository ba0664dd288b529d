"""The seed pages: four outlets that retell one paper are one event with one origin, on the page and in the answer of the shell."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cordon.extract import Extractor
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.codes import Measure, Stage
from cordon.model.event import Event
from cordon.names import load
from cordon.pipeline import Page, Rooms, ingest
from cordon.publish.opened import edition_of
from cordon.publish.updates import update_of

SHARED = Path(os.environ.get("CORDON_SHARED", "") or Path(__file__).resolve().parents[3] / "shared")
SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared folder is not there")


@pytest.fixture(scope="module")
def urging(tmp_path_factory: pytest.TempPathFactory) -> Event:
    """The event that America urged other countries, from all seed pages, as an edition holds it."""
    names = load()
    pages = [Page(path.as_uri(), path.read_bytes()) for path in sorted(SEEDS.iterdir()) if path.is_file()]
    with Ledger.open(tmp_path_factory.mktemp("seeds") / "seeds.db", Mode.CREATE) as ledger:
        ingest(ledger, pages, Rooms(names, Extractor(names)), datetime(2026, 11, 21, tzinfo=UTC))
        edition = edition_of(ledger, names)
    wanted = ("US", Measure.BAN, Stage.URGED, ("*",))
    (found,) = [one for one in edition.events if (one.act.actor, one.act.measure, one.act.stage, one.act.where) == wanted]
    return found


def test_four_outlets_and_one_origin(urging: Event) -> None:
    assert (len(urging.outlets), urging.origins) == (4, ("wsj",))


def test_the_credit_names_each_outlet_once(urging: Event) -> None:
    assert "(4 outlets, 1 origin)" in update_of(urging).credit


def test_it_is_dated_to_the_winter_of_the_report(urging: Event) -> None:
    said = urging.act.dates.settled
    assert said is not None
    assert date(2018, 11, 1) <= said.first <= date(2018, 12, 31)
