"""Fold: restrictions add up; the strictest status that covers the question wins the headline, the rest is listed."""

import pytest

from tests.decide.builder import Extra, Told, act, ask, status

ACTS = {
    "banned": act("ban", "5g", Extra(id="f1")),
    "phase-out": act("remove", "5g", Extra(id="f2")),
    "limited": act("limit", "5g", Extra(id="f3")),
    "listed": act("list", "5g", Extra(id="f4")),
    "advised-against": act("advise", "5g", Extra(id="f5")),
    "announced": act("ban", "5g", Extra(id="f6", stage="announced")),
    "suspended": act("ban", "5g", Extra(id="f7", stage="suspended")),
    "under-review": act("review", "5g", Extra(id="f8"), adopted="2020-05-02"),
    "allowed": act("allow", "5g", Extra(id="f9")),
    "lifted": act("lift", "5g", Extra(id="f0")),
    "powers-only": act("limit", "5g", Extra(id="fa", targets=("high-risk-vendors",))),
}
ORDER = list(ACTS)


@pytest.mark.parametrize("name", ORDER)
def test_each_kind_of_act_gives_its_status(name: str) -> None:
    assert status([ACTS[name]]) == name


@pytest.mark.parametrize(("stricter", "milder"), [(a, b) for i, a in enumerate(ORDER[:6]) for b in ORDER[i + 1 :]])
def test_the_strictest_status_wins_the_headline_and_the_rest_is_listed(stricter: str, milder: str) -> None:
    found = ask([ACTS[milder], ACTS[stricter]])
    assert found.status == stricter
    assert [basis.event.id for basis in found.basis] == [ACTS[stricter].id]
    assert [other.event.id for other in found.others] == [ACTS[milder].id]


def test_restrictions_add_up_a_later_milder_rule_replaces_no_stricter_one() -> None:
    found = ask([act("ban", "5g", adopted="2019-01-01"), act("limit", "5g", adopted="2021-01-01")])
    assert found.status == "banned"
    assert [other.status for other in found.others] == ["limited"]


@pytest.mark.parametrize(
    ("measure", "stage"), [("allow", "in-force"), ("ban", "refused"), ("review", "in-force"), ("ban", "proposed"), ("ban", "considered")]
)
def test_a_later_decision_replaces_an_earlier_allow_refusal_review_or_proposal(measure: str, stage: str) -> None:
    found = ask([act(measure, "5g", Extra(stage=stage), adopted="2019-01-01"), act("advise", "5g", adopted="2021-01-01")])
    assert found.status == "advised-against"
    assert found.others == ()


def test_a_later_decision_on_a_narrower_scope_leaves_the_wider_permission_standing() -> None:
    found = ask([act("allow", "network", adopted="2019-01-01"), act("advise", "5g", adopted="2021-01-01")], "network")
    assert "allowed" in [one.status for one in (*found.basis, *found.others)]


def test_a_later_permission_lifts_no_earlier_ban_without_a_link() -> None:
    assert status([act("ban", "5g", adopted="2019-01-01"), act("allow", "5g", adopted="2021-01-01")]) == "banned"


def test_a_decision_of_the_same_vague_time_does_not_count_as_later() -> None:
    found = ask([act("allow", "5g", adopted="2020"), act("advise", "5g", adopted="2020-05")])
    assert [other.status for other in found.others] == ["allowed"]


@pytest.mark.parametrize(("certainty", "dates"), [("weak", {"adopted": "2021-01-01"}), ("firm", {"said": "2021-01-01"})])
def test_remarks_and_weak_rows_never_replace_a_dated_decision(certainty: str, dates: dict[str, str]) -> None:
    permission = act("allow", "5g", adopted="2019-01-01")
    review = act("review", "5g", Extra(told=Told(certainty=certainty)), **dates)
    assert status([permission, review]) == "allowed"
    refusal = act("ban", "5g", Extra(stage="refused", told=Told(certainty=certainty)), **dates)
    assert permission.id in [basis.event.id for basis in ask([permission, refusal]).basis]


def test_weak_rows_decide_only_where_nothing_better_stands() -> None:
    weak = act("ban", "5g", Extra(told=Told(certainty="weak")))
    assert status([weak]) == "banned"
    assert status([weak, act("limit", "5g")]) == "limited"


def test_a_review_counts_when_it_is_later_than_any_allowing() -> None:
    allowed = act("allow", "5g", adopted="2020-05-01")
    assert status([allowed, act("review", "5g", adopted="2020-06-01")]) == "under-review"
    assert status([allowed, act("review", "5g", adopted="2020-05-01")]) == "allowed"
    assert status([allowed, act("review", "5g", adopted="2020-04-01")]) == "allowed"


def test_a_remark_does_not_reopen_a_dated_permission() -> None:
    assert status([act("allow", "5g", adopted="2020-05-01"), act("ban", "5g", Extra(stage="considered"), said="2020-06-01")]) == "allowed"


def test_a_missed_removal_date_keeps_the_status_with_overdue() -> None:
    found = ask([act("remove", "5g", adopted="2020-05-01", deadline="2020-12-31")])
    assert (found.status, found.overdue) == ("phase-out", True)


def test_a_refusal_to_ban_is_a_permission_and_a_refusal_to_allow_is_a_ban() -> None:
    assert status([act("ban", "5g", Extra(stage="refused"))]) == "allowed"
    assert status([act("allow", "5g", Extra(stage="refused"))]) == "banned"


def test_a_refusal_to_ease_leaves_the_restriction() -> None:
    assert status([act("ban", "5g"), act("lift", "5g", Extra(stage="refused"), adopted="2021-01-01")]) == "banned"


def test_the_end_of_a_restriction_reads_lifted() -> None:
    assert status([act("ban", "5g", Extra(stage="ended"))]) == "lifted"


def test_a_promise_to_ease_eases_nothing_yet() -> None:
    assert status([act("lift", "5g", Extra(stage="announced"))]) == "under-review"


def test_a_restriction_without_legal_force_is_advice() -> None:
    assert status([act("ban", "5g", Extra(binding=False))]) == "advised-against"


def test_nothing_at_all_is_not_assessed_and_never_permission() -> None:
    found = ask([])
    assert (found.status, str(found.buy), str(found.keep), found.confidence) == ("not-assessed", "cannot tell", "cannot tell", None)


def test_a_narrower_restriction_outranks_a_wider_milder_status() -> None:
    found = ask([act("advise", "5g"), act("ban", "5g+core")])
    assert (found.status, found.in_part) == ("limited", True)
