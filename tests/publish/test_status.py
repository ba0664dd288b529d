"""A position in words and as a row: what a buyer needs comes first."""

from __future__ import annotations

import json
from datetime import date

from cordon.model.position import Question
from cordon.model.scope import Scope
from cordon.publish.change_log import Span, reading_changes, world_changes
from cordon.publish.query import Query
from cordon.publish.rows import NO_QUOTE, position_row
from cordon.publish.status_text import stance_text, status_text
from cordon.publish.timeline import timeline, timeline_text
from tests.publish.editions import RECORDED, edition, event

TODAY = date(2026, 6, 1)
BAN = event("e-1", "SE ban in-force SE huawei 5g", {"adopted": "2020-10-20"})
OUT = event("e-2", "SE remove in-force SE huawei 5g", {"adopted": "2020-10-20", "deadline": "2030"})
USES = event("e-3", "org:telia-norway choose in-force NO huawei 4g", {"said": "2019-03"})
KEYS = {
    *("status", "in_part", "buy", "keep", "since", "since_kind", "deadline", "deadlines", "overdue"),
    *("binds", "basis", "exemptions", "practice", "dissent", "confidence", "newest_evidence"),
}


def ask(place: str, scope: str = "", on: date = TODAY) -> Question:
    return Question(place, "huawei", on, Scope.parse(scope))


def test_the_first_line_says_buy_keep_and_whom_it_binds() -> None:
    made = edition(BAN, OUT)
    first = status_text(made, made.decider.position(ask("SE", "5g"))).splitlines()[0]
    assert first.startswith("BUY: no. KEEP: until 2030-12-31. Binds: operators.")


def test_silence_says_that_no_data_is_not_permission() -> None:
    made = edition(BAN)
    text = status_text(made, made.decider.position(ask("FR")))
    assert "NOT ASSESSED" in text
    assert "no data is not permission" in text


def test_the_row_has_the_promised_keys_and_is_json() -> None:
    made = edition(BAN, OUT)
    row = position_row(made.decider.position(ask("SE", "5g")))
    assert set(row) >= KEYS
    again = json.loads(json.dumps(row))
    assert again["basis"][0]["sources"][0]["held_as"] == NO_QUOTE


def test_old_evidence_is_said_to_be_old() -> None:
    made = edition(BAN)
    assert "Older than 24 months" in status_text(made, made.decider.position(ask("SE", "5g")))
    assert "Older than 24 months" not in status_text(made, made.decider.position(ask("SE", "5g", date(2021, 5, 1))))


def test_a_company_is_told_by_its_stance() -> None:
    made = edition(USES)
    stance = made.decider.stance("telia-norway", ask("*"))
    assert stance is not None
    assert "USES since 2019-03" in stance_text(made, stance)


def test_a_time_line_is_in_order_and_names_the_kind_of_each_date() -> None:
    moments = timeline(edition(BAN, OUT, USES), Query("huawei", TODAY, places=("SE",)))
    assert [moment.when.order for moment in moments] == sorted(moment.when.order for moment in moments)
    assert {moment.kind.value for moment in moments} == {"adopted", "deadline"}
    assert "deadline" in timeline_text(moments)


def test_the_world_and_our_reading_change_apart() -> None:
    made = edition(BAN)
    (change,) = world_changes(made, Span(date(2020, 1, 1), date(2021, 1, 1)))
    assert (change.before.status.value, change.after.status.value) == ("not-assessed", "banned")
    (read,) = reading_changes(made, Span(date(2025, 1, 1), RECORDED))
    assert (read.before.status.value, read.after.status.value) == ("not-assessed", "banned")
    assert reading_changes(made, Span(RECORDED, date(2026, 5, 1))) == []
