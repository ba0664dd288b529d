"""What a view with `known_at` shows is what was told on that day: other words, other ids, nothing recorded later. All are invented."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from cordon.decide import Decider
from cordon.model.document import HeadingKind, Item
from cordon.names import load
from cordon.publish.desk import Desk
from cordon.publish.edition import Edition, TrackedItem
from cordon.publish.links import LiveLinks
from cordon.publish.list_forms import as_rows
from cordon.publish.listing import listing
from cordon.publish.pages.router import page_at
from cordon.publish.query import Query
from cordon.publish.render import Imprint, Press
from cordon.publish.timeline import timeline
from tests.publish.editions import event
from tests.publish.reader import read

TODAY, THEN = date(2026, 6, 1), date(2026, 2, 1)
MERGED = event("e-one", "SE ban in-force SE huawei 5g", {"adopted": "2020-10-20"}, "A regulator barred a maker.")
EARLIER = event("e-two", "SE limit in-force SE huawei 5g", {"adopted": "2020-10-20"}, "A regulator set bounds to a maker.")
LATER = replace(event("e-new", "NO ban in-force NO huawei 5g", {"adopted": "2020-01-01"}, "Told late."), recorded=date(2026, 5, 1))
ITEM = TrackedItem("d-1", Item("D", "Denmark", HeadingKind.COUNTRY, 1, (0, 18), "An invented entry.", ()), recorded=date(2026, 5, 2))


def edition() -> Edition:
    names = load()
    decider = Decider([MERGED, LATER], names, lambda day: [EARLIER])
    return Edition(names, decider, (ITEM,), {one.id: one for one in decider.events})


def words(query: str) -> str:
    desk = Desk(edition(), TODAY)
    page = page_at(desk, "/huawei", query)
    assert page is not None
    return " ".join(" ".join(read(Press(desk, Imprint("b", "v", TODAY)).html(page, LiveLinks())).text).split())


def test_the_list_tells_the_events_of_that_day() -> None:
    rows = as_rows(listing(edition(), Query("huawei", TODAY, known_at=THEN)))
    assert [(update["event"], update["text"]) for entry in rows["entries"] for update in entry["updates"]] == [  # type: ignore[attr-defined]
        ("e-two", "A regulator set bounds to a maker.")
    ]


def test_the_page_and_its_file_agree_on_what_was_told() -> None:
    page = page_at(Desk(edition(), TODAY), "/huawei", f"known_at={THEN}")
    assert page is not None
    (entry,) = json.loads(page.forms["json"]())["entries"]
    assert entry["position"]["status"] == "limited"
    text = words(f"known_at={THEN}")
    assert "A regulator set bounds to a maker." in text
    assert "barred" not in text and "Told late." not in text and "An invented entry." not in text


def test_today_everything_is_told() -> None:
    text = words("")
    assert "A regulator barred a maker." in text and "Told late." in text and "An invented entry." in text


def test_the_time_line_is_that_of_the_day() -> None:
    assert {moment.event.id for moment in timeline(edition(), Query("huawei", TODAY, known_at=THEN))} == {"e-two"}


def test_without_a_record_of_what_was_told_later_events_are_left_out() -> None:
    names = load()
    plain = Edition(names, Decider([MERGED, LATER], names), (), {"e-one": MERGED, "e-new": LATER})
    rows = as_rows(listing(plain, Query("huawei", TODAY, known_at=date(2026, 1, 10))))
    assert [entry["key"] for entry in rows["entries"]] == ["SE"]  # type: ignore[attr-defined]
