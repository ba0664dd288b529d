"""`cordon timeline`, `cordon diff`, `cordon show` and `cordon sources`: how it came to that, and what it rests on."""

from __future__ import annotations

from pathlib import Path

from cordon.model.partial_date import PartialDate
from tests.cli.conftest import Cordon


def test_a_time_line_is_in_order_of_date(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "timeline", "huawei", "Britain", "--as-of", "2026-11-21", "--json").json
    dates = [PartialDate.parse(moment["date"]) for moment in row["moments"]]
    assert (row["vendor"], row["places"], len(dates) > 10) == ("huawei", ["GB"], True)
    assert dates == sorted(dates, key=lambda when: when.order)


def test_a_time_line_of_a_company_holds_its_own_acts(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "timeline", "huawei", "org:bt", "--json").json
    assert {moment["actor"] for moment in row["moments"]} == {"org:bt"}


def test_an_empty_time_line_says_so(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "timeline", "zte", "Bouvet Island")
    assert (said.code, said.out) == (0, "Nothing is known.\n")


def test_the_world_and_our_reading_change_apart(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "diff", "--from", "2020-01-01", "--to", "2020-12-31", "--vendor", "huawei", "--json").json
    britain = [change for change in row["world"] if change["place"] == "GB"]
    assert [change["before"] != change["after"] for change in britain] == [True]
    assert isinstance(row["reading"], list)


def test_days_in_the_wrong_order_are_refused(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "diff", "--from", "2021-01-01", "--to", "2020-01-01")
    assert (said.code, said.err.startswith("cordon: --to: 2020-01-01 lies before 2021-01-01")) == (2, True)


def test_nothing_changes_in_a_day_without_news(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "diff", "--from", "2020-03-01", "--to", "2020-03-01", "--vendor", "zte")
    assert said.out.startswith("In the world: 0\n")


def test_an_id_from_an_answer_can_be_shown(cordon: Cordon, shipped: Path) -> None:
    answer = cordon("--db", shipped, "status", "huawei", "GB", "--as-of", "2026-11-21", "--json").json
    event = answer["basis"][0]
    row = cordon("--db", shipped, "show", event["id"], "--json").json
    assert (row["kind"], row["id"]) == ("events", event["id"])
    fact = cordon("--db", shipped, "show", event["sources"][0]["id"])
    assert (fact.code, fact.out.startswith("facts ")) == (0, True)


def test_an_unknown_id_is_wrong_use(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "show", "e-nothing")
    assert (said.code, said.err.count("\n"), "nothing has the id 'e-nothing'" in said.err) == (2, 1, True)


def test_every_fact_has_its_source(cordon: Cordon, shipped: Path) -> None:
    rows = cordon("--db", shipped, "sources", "--json").json
    assert sum(row["facts"] for row in rows) > 1000
    assert all(row["outlet"] for row in rows)
    assert cordon("--db", shipped, "sources").out.endswith(f"{len(rows)} sources\n")
