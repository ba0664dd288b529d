"""The plots: well-formed, in order of time, with words for what they show, and harmless."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

from cordon.publish.charts.position_line import LineView, position_line
from cordon.publish.charts.scale import TimeScale
from cordon.publish.history import Line
from cordon.publish.pages.over_time import over_time_page, over_time_plot
from cordon.publish.pages.router import page_at
from tests.publish.world import SCRIPT, TODAY, desk

SVG = "{http://www.w3.org/2000/svg}"


def line_of(place: str) -> str:
    events = list(desk().by_place[place])
    return position_line(LineView(f"{SCRIPT} line", desk().steps(Line(place, "huawei")), events, TODAY, {"e-ban": "/event/e-ban"}))


@pytest.mark.parametrize("place", ["SE", "FI", "NO", "AT"])
def test_a_time_line_is_one_drawing_with_title_and_description(place: str) -> None:
    root = ElementTree.fromstring(line_of(place))
    assert root.findtext(f"{SVG}title") == f"{SCRIPT} line"
    assert "dated acts" in str(root.findtext(f"{SVG}desc"))


def test_each_dated_act_of_a_time_line_opens_its_event() -> None:
    links = [link.get("href") for link in ElementTree.fromstring(line_of("SE")).iter(f"{SVG}a")]
    assert "/event/e-ban" in links


def test_a_time_line_without_dates_is_empty() -> None:
    assert position_line(LineView("x", [], [], TODAY, {})) == ""


def test_days_lie_in_order_on_the_scale_and_years_are_not_crowded() -> None:
    scale = TimeScale(date(1990, 1, 1), date(2035, 1, 1), 10, 810)
    assert scale.x(date(1990, 1, 1)) == 10 < scale.x(date(2010, 1, 1)) < scale.x(date(2035, 1, 1)) == 810
    assert scale.x(date(1900, 1, 1)) == 10
    assert len(scale.years) <= 14


def test_the_counts_over_time_end_with_those_of_today() -> None:
    page = over_time_page(desk(), "huawei")
    last = page.context["rows"][-1]  # type: ignore[index]
    assert last["date"] == TODAY.isoformat()
    assert last["out"] == 1
    assert "On 2026-06-01: banned or to be removed: 1" in str(over_time_plot(desk(), "huawei"))


def test_the_plot_of_deadlines_names_place_and_day() -> None:
    page = page_at(desk(), "/calendar")
    assert page is not None
    drawn = page.forms["svg"]()
    assert "Sweden" in drawn
    assert "2029-01-01" in drawn
