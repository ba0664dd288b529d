"""Whose act it is when somebody else speaks of it, and whom a supplier that is let or barred supplies. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Google is no longer allowed to supply Huawei with software.", ("list", "in-force", "?")),
        ("The order bars Qualcomm from selling chips to Huawei.", ("list", "in-force", "?")),
        ("Norway allowed Qualcomm to sell chips to ZTE.", ("lift", "in-force", "NO")),
    ],
)
def test_a_supplier_that_is_let_or_barred_is_not_the_one_it_is_about(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert all(set(s.act.targets) & {"huawei", "zte"} for s in statements(text))


@pytest.mark.parametrize(
    "text",
    [
        "China slammed the decision to ban Huawei.",
        "Beijing called the ban on Huawei unfair.",
        "Beijing labelled the detention of Huawei's finance chief a disgrace.",
        "The refusal to ban Huawei angered Washington.",
        "Carriers regret the decision to exclude Huawei.",
    ],
)
def test_who_slams_names_or_resents_an_act_has_not_done_it(text: str) -> None:
    done = [(measure, actor) for measure, _, actor in acts(text) if measure != "deny"]
    assert done
    assert {actor for _, actor in done} == {"?"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei will challenge the decision to add it to the entity list.", ("list", "in-force", "US")),
        ("Huawei will appeal the decision by Sweden to ban it from 5G.", ("ban", "in-force", "SE")),
        ("The decision by the Commerce Department to add Huawei to an export blacklist drew protests.", ("list", "in-force", "US")),
        ("TikTok faced a two-week ban in Indonesia in 2018.", ("ban", "in-force", "ID")),
        ("TikTok faces a ban in Indonesia.", ("ban", "considered", "ID")),
        ("Huawei has been subjected to export controls since May.", ("list", "in-force", "?")),
        ("Chip firms lobby for exemptions from the Huawei ban.", ("lift", "urged", "?")),
    ],
)
def test_decisions_are_there_whatever_is_told_of_them(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_question_whether_somebody_uses_says_nothing_of_a_use() -> None:
    assert not acts("A senator asked Apple whether it used chips from YMTC.")


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Xiaomi was taken off the Pentagon's list in May.", "lift"),
        ("The Pentagon took Xiaomi off its list.", "lift"),
        ("Canada was the last of the Five Eyes to ban Huawei.", "ban"),
        ("Norway made a last attempt to ban Huawei.", ""),
    ],
)
def test_lists_that_are_left_and_states_that_come_last(text: str, measure: str) -> None:
    done = {found for found, stage, _ in acts(text) if stage == "in-force"}
    assert done == ({measure} if measure else set())


def test_an_order_that_bans_is_no_order_of_goods() -> None:
    assert "drop" not in {measure for measure, _, _ in acts("Biden dropped an order that banned TikTok.")}
    assert ("drop", "in-force", "org:telenor") in acts("Telenor cancelled an order of masts from Huawei.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China slams unfair Swedish ban on Huawei", ("ban", "in-force", "SE")),
        ("Possible Swedish ban on Huawei worries carriers", ("ban", "considered", "SE")),
        ("Huawei arrest rattles chip stocks", ("prosecute", "in-force", "?")),
    ],
)
def test_a_headline_names_a_ban_or_an_arrest_without_an_article(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_what_somebody_uses_is_the_vendors_only_where_it_makes_or_sells_it() -> None:
    assert not acts("Norway's fishermen use a harbour that is dominated by Chinese firms.")
    assert ("choose", "in-force", "org:telenor") in acts("Telenor uses radios made by Huawei.")


def test_a_warning_that_is_taken_back_was_there_and_a_clause_without_that_has_its_verb() -> None:
    text = "Norway's cyber agency rescinded a warning about the danger the maker of Hikvision cameras poses to ports."
    assert ("advise", "in-force", "NO") in acts(text)
