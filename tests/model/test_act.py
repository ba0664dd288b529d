"""Acts, facts and statements read the guide's rows, refuse what breaks the guide, and give the same row back."""

from __future__ import annotations

import pytest

from cordon.model.act import Act, Dates
from cordon.model.codes import DateKind, Measure
from cordon.model.errors import CordonError
from cordon.model.fact import Fact
from cordon.model.statement import Statement


def row(**changes: object) -> dict[str, object]:
    """An invented ledger row."""
    fact: dict[str, object] = {
        "id": "x-1", "measure": "ban", "stage": "in-force", "actor": "SE", "where": ["SE"], "targets": ["huawei"], "scope": ["5g"],
        "dates": {"adopted": "2020-10"}, "aimed_at": [], "body": "Regulator", "actor_kind": "regulator", "instrument": None,
        "changes": [{"id": "x-0", "how": "replaces"}], "partial": False, "binding": None, "summary": "A regulator shut the vendor out.",
        "outlet": "The Invented Post", "published": "2020-10-21", "url": None, "certainty": "firm", "note": "", "recorded": "2026-01-02",
    }  # fmt: skip
    return {**fact, **changes}


def test_a_fact_gives_its_row_back() -> None:
    assert Fact.of(row()).as_row() == row()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("measure", "forbid", "unknown measure"),
        ("stage", "done", "unknown stage"),
        ("scope", ["6g"], "unknown scope"),
        ("dates", {"adopted": "2020-02-31"}, "no such date"),
        ("dates", {"born": "2020"}, "unknown kind of date"),
        ("targets", "huawei", "must be a list"),
        ("summary", "", "summary is missing"),
        ("recorded", "yesterday", "isoformat"),
        ("changes", [{"id": "x-0"}], "needs id and how"),
        ("binding", "no", "true, false or null"),
    ],
)
def test_a_broken_row_is_refused_by_name(field: str, value: object, says: str) -> None:
    with pytest.raises(CordonError, match=says) as caught:
        Fact.of(row(**{field: value}))
    assert "x-1" in str(caught.value)


def test_any_changed_field_changes_the_hash() -> None:
    original = Fact.of(row())
    assert original.hash == Fact.of(row()).hash
    assert original.hash != Fact.of(row(summary="Another sentence.")).hash


def test_the_decision_is_adopted_before_announced_before_said() -> None:
    dates = Dates.of({"said": "2020-01", "announced": "2020-02", "adopted": "2020-03", "effective": "2020-04"})
    assert dates.decision is not None and dates.decision[0] is DateKind.ADOPTED
    assert dates.force is not None and dates.force[0] is DateKind.EFFECTIVE


def test_a_date_without_a_year_decides_nothing() -> None:
    assert Dates.of({"said": "--07-14"}).decision is None


def test_a_quote_that_the_text_does_not_show_is_refused() -> None:
    act = Act.of({"measure": "ban", "stage": "urged", "actor": "US", "where": ["*"], "targets": ["zte"], "scope": []})
    assert act.measure is Measure.BAN
    good = Statement(act, "bar ZTE", 8, 15, "test")
    good.check_against("Lawyers bar ZTE.")
    with pytest.raises(CordonError, match="not in the text"):
        good.check_against("Lawyers  bar ZTE.")
    with pytest.raises(CordonError, match="not in the text"):
        Statement(act, "", 3, 3, "test").check_against("Lawyers bar ZTE.")


def test_the_same_codes_at_another_place_are_another_statement() -> None:
    act = Act.of({"measure": "ban", "stage": "urged", "actor": "US", "where": ["*"], "targets": ["zte"], "scope": []})
    assert Statement(act, "q", 0, 1, "test").id_in("d") != Statement(act, "q", 5, 6, "test").id_in("d")
