"""Target: the vendor itself, its owner at that date, its group, or a vendor that sources tie to a rule which names no one."""

from tests.decide.builder import Extra, act, ask, status

NO_ONE = ("high-risk-vendors",)


def test_a_rule_hits_the_vendor_that_it_names_and_no_other() -> None:
    ban = act("ban", "5g")
    assert status([ban]) == "banned"
    assert status([ban], vendor="bolt") == "not-assessed"


def test_a_rule_on_the_owner_hits_its_brand_until_the_brand_is_sold() -> None:
    ban = act("ban", "5g")
    assert status([ban], vendor="spin", on="2020-06-30") == "banned"
    assert status([ban], vendor="spin", on="2020-07-01") == "not-assessed"


def test_a_rule_on_a_country_of_origin_hits_its_vendors() -> None:
    ban = act("ban", "5g", Extra(targets=("origin:ZZ",)))
    assert [status([ban], vendor=vendor) for vendor in ("acme", "bolt", "cress", "spin")] == [
        "banned", "banned", "not-assessed", "not-assessed",
    ]  # fmt: skip


def test_a_rule_that_names_no_one_hits_a_vendor_that_sources_tie_to_it_and_the_answer_says_so() -> None:
    found = ask([act("limit", "5g", Extra(targets=NO_ONE, aimed_at=("acme",)))])
    assert (found.status, found.names_no_vendor) == ("limited", True)


def test_an_answer_from_a_rule_that_names_the_vendor_does_not_say_that_it_names_none() -> None:
    assert not ask([act("limit", "5g")]).names_no_vendor


def test_a_rule_that_names_no_one_and_is_tied_to_no_one_gives_a_power_only() -> None:
    law = act("limit", "5g", Extra(targets=NO_ONE))
    assert status([law]) == "powers-only"
    assert status([law], vendor="cress") == "powers-only"


def test_a_rule_aimed_at_one_vendor_is_a_power_towards_the_others() -> None:
    assert status([act("ban", "5g", Extra(targets=NO_ONE, aimed_at=("acme",)))], vendor="cress") == "powers-only"


def test_advice_and_declarations_that_name_no_one_give_no_power() -> None:
    assert status([act("advise", "5g", Extra(targets=NO_ONE))]) == "not-assessed"
    assert status([act("limit", "5g", Extra(targets=NO_ONE, binding=False))]) == "not-assessed"


def test_a_class_of_goods_without_a_maker_hits_no_vendor_by_itself() -> None:
    assert status([act("ban", "drones", Extra(targets=("category:drones",)))], scope="drones") == "not-assessed"
    assert status([act("ban", "drones", Extra(targets=("category:drones",), aimed_at=("acme",)))], scope="drones") == "banned"


def test_talk_about_all_firms_of_an_origin_is_not_about_each_of_them() -> None:
    assert status([act("accuse", "5g", Extra(actor="MM", targets=("origin:ZZ",)))]) == "not-assessed"
