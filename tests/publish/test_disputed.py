"""What sources give differently stands side by side on the page of an event, in the shell's text and in JSON; what waits is not applied."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.event import Event
from cordon.model.position import Question
from cordon.names import load
from cordon.pipeline import update_events
from cordon.publish.address import event_path
from cordon.publish.desk import Desk
from cordon.publish.links import LiveLinks
from cordon.publish.opened import edition_of
from cordon.publish.pages.router import page_at
from cordon.publish.render import Imprint, Press
from cordon.publish.rows import event_row
from cordon.publish.status_text import status_text
from tests.ledger.samples import fact
from tests.publish.reader import read

NOW, TODAY = datetime(2026, 3, 1, 12, tzinfo=UTC), date(2026, 3, 2)
FACTS = [
    fact("f-1", scope=["5g", "core"], summary="An invented ministry bans a maker and 68 affiliates."),
    fact("f-2", outlet="Invented Post", url="https://post.example/2", published="2026-02-22", summary="The ban hits 70 affiliates."),
    fact("f-3", scope=["network"], outlet="Invented Wire", url="https://wire.example/3", dates={}, published="2026-02-25", summary="Shut."),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    names = load()
    with Ledger.open(tmp_path_factory.mktemp("ledger") / "invented.db", Mode.CREATE) as ledger:
        ledger.add_facts(FACTS, NOW)
        update_events(ledger, names, NOW)
        return Desk(edition_of(ledger, names), TODAY)


def disputed(desk: Desk) -> Event:
    (found,) = [event for event in desk.edition.events if event.conflicts]
    return found


def words(desk: Desk, event: Event) -> str:
    page = page_at(desk, event_path(event.id))
    assert page is not None
    shown = read(Press(desk, Imprint("b", "v", TODAY)).html(page, LiveLinks())).text
    return " ".join(" ".join(shown).split())


def test_the_page_has_each_value_with_its_outlet(desk: Desk) -> None:
    text = words(desk, disputed(desk))
    told = text[text.index("Where sources differ") :]
    assert told.index("5g+core") < told.index("stands") < told.index("Invented Gazette") < told.index("Invented Post")
    assert all(number in told for number in ("number of affiliates", "68", "70"))


def test_the_shell_says_so_below_the_event(desk: Desk) -> None:
    asked = Question("DE", "huawei", TODAY)
    lines = status_text(desk.edition, desk.edition.decider.position(asked)).splitlines()
    assert any(line.strip() == "Sources differ on the scope: 5g+core (Invented Gazette) · 5g (Invented Post)" for line in lines)


def test_json_has_claims_with_their_reports(desk: Desk) -> None:
    found = {str(one["field"]): one for one in _conflicts(disputed(desk))}
    assert found["scope"]["claims"] == [
        {"value": "5g+core", "outlets": ["Invented Gazette"], "evidence": ["f-1"]},
        {"value": "5g", "outlets": ["Invented Post"], "evidence": ["f-2"]},
    ]
    assert "number of affiliates" in found


def _conflicts(event: Event) -> list[dict[str, object]]:
    found = event_row(event)["conflicts"]
    assert isinstance(found, list)
    return found


def test_a_link_that_waits_is_on_both_pages_and_applied_on_none(desk: Desk) -> None:
    assert len(desk.edition.events) == 2
    for event in desk.edition.events:
        text = words(desk, event)
        assert "Proposed, not applied" in text
        assert "perhaps the same act" in text
        assert event.changes == ()
