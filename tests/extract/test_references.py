"""Phrases without a name: whom they stand for, by what the document said before. All texts are invented."""

from __future__ import annotations

import pytest

from cordon.extract import Reading
from tests.extract.answers import EXTRACTOR, ActOn, acts_on, statements

ONE = "Officials in Oslo spoke at length about Huawei on Monday."
TWO = "Officials in Oslo spoke at length about Hikvision and Dahua on Monday."


def targets(text: str, before: str) -> list[list[str]]:
    """The targets of the statements of a text behind another."""
    return [list(s.act.targets) for s in statements(text, before=before)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned the company from its networks.",
        "Norway has banned the Chinese company from its networks.",
        "Norway has banned the Shenzhen-based manufacturer from its networks.",
        "Norway banned the firm's gear.",
        "Norway banned it from state contracts.",
        "Norway ordered operators to strip out the components by 2027.",
        "A senator urged Norway to purge this equipment from government sites.",
        "The ban took effect in May.",
        "Norway tightened those restrictions last month.",
    ],
)
def test_a_phrase_stands_for_the_vendor_named_before(text: str) -> None:
    assert targets(text, ONE) == [["huawei"]]


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned the two companies from its tenders.",
        "Norway has banned both Chinese firms from its tenders.",
        "Norway has banned the companies from its tenders.",
        "Norway has banned them from its tenders.",
        "Norway has banned their cameras.",
    ],
)
def test_a_plural_stands_for_the_vendors_named_side_by_side(text: str) -> None:
    assert targets(text, TWO) == [["hikvision", "dahua"]]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Norway banned the Russian company.", ONE),  # another country's
        ("Norway banned the companies from its tenders.", ONE),  # more than one
        ("The ban on imports of beef took effect in May.", ONE),  # it says of what
        ("The ban took effect in May.", f"{ONE} It rained. The fair closed. The king spoke. The band played."),
    ],
)
def test_a_phrase_that_does_not_fit_stands_for_nobody_named(text: str, before: str) -> None:
    assert all("huawei" not in found for found in targets(text, before))


def test_a_document_is_read_as_its_sentences_behind_one_another() -> None:
    found = EXTRACTOR.extract(Reading.of_row({"text": f"{TWO} Norway has banned both companies from its tenders."})).statements
    assert [list(s.act.targets) for s in found] == [["hikvision", "dahua"]]


def test_of_two_vendors_the_one_whose_country_is_named_is_meant() -> None:
    text = "Norway has banned the Chinese company."
    assert targets(text, "Huawei lost the bid to Ericsson.") == [["huawei"]]


def acts(text: str) -> list[tuple[str, str, list[str]]]:
    """Measure, actor and targets of each statement of a document."""
    found = statements(text, published="2020-07-15")
    return [(s.act.measure.value, s.act.actor, list(s.act.targets)) for s in found]


def test_the_ban_is_that_of_those_it_struck_though_another_vendor_was_named_since() -> None:
    text = "Norway banned Huawei on Monday. Telenor met Ericsson again. A minister may suspend the ban."
    assert ("lift", "NO", ["huawei"]) in acts(text)[1:]


def test_a_product_stands_for_its_maker_in_the_sentences_behind() -> None:
    assert ("ban", "NO", ["huawei"]) in acts("The P40 Pro sold badly in Norway. Oslo has banned the firm from state offices.")


def test_operators_are_not_the_firm_that_was_named() -> None:
    text = "Norway will bar Huawei and ZTE. Operators must remove the equipment by 2026."
    assert ("remove", "?", ["huawei", "zte"]) in acts(text)


def test_may_with_a_full_stop_ends_a_sentence() -> None:
    text = "Norway's ban on Huawei takes effect in May. Sweden allowed ZTE."
    assert [(measure, actor) for measure, actor, _ in acts(text)] == [("ban", "NO"), ("allow", "SE")]


def test_where_a_vendor_is_at_home_is_not_the_country_that_acts() -> None:
    text = "Norway met Huawei. The Chinese vendor was silent. The government banned its gear."
    assert ("ban", "NO", ["huawei"]) in acts(text)


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Norway banned ByteDance's app TikTok.", ["tiktok"]),
        ("Norway banned Huawei's rival ZTE.", ["zte"]),
        ("Norway banned Huawei's phones.", ["huawei"]),
    ],
)
def test_of_an_owner_and_what_it_owns_the_latter_is_hit(text: str, hit: list[str]) -> None:
    assert [targets for _, _, targets in acts(text)] == [hit]


def test_the_pair_are_the_two_that_were_named() -> None:
    assert ("ban", "DE", ["huawei", "zte"]) in acts("Germany met Huawei and ZTE. The country may ban the pair from its networks.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hytera fights on as Malta bars firm from police radio", ("ban", "in-force", "MT", ("hytera",))),
        ("Blow for ZTE: Latvia announces ban on Chinese firm", ("ban", "announced", "LV", ("zte",))),
    ],
)
def test_a_headline_names_its_vendor_again_without_an_article(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


def test_several_who_are_let_do_something_are_not_the_vendor_named_behind_them() -> None:
    assert acts_on("Operators pressed ministers to let them keep using ZTE kit.") == [("allow", "urged", "?", ("zte",))]


def test_it_behind_and_takes_up_the_object_before_and() -> None:
    found = acts_on("A Danish court barred Hytera from copying Nokia radios and fined it.")
    assert found == [("prosecute", "in-force", "DK", ("hytera",))]


@pytest.mark.parametrize(
    ("before", "text", "act"),
    [
        ("Norway fears spying by Dahua.", "It has banned the maker from tenders.", ("ban", "in-force", "NO", ("dahua",))),
        ("Norway is wary of Dahua.", "It may ban the company.", ("ban", "considered", "NO", ("dahua",))),
        ("Norway spoke of Dahua.", "It gave operators until May to remove the firm's cameras.", ("remove", "announced", "NO", ("dahua",))),
        (TWO, "Norway ordered ports to take down those companies' cameras.", ("remove", "announced", "NO", ("hikvision", "dahua"))),
        ("Temu is to be banned.", "In May a judge blocked Norway's ban.", ("ban", "suspended", "NO", ("temu",))),
        ("Temu is to be banned.", "Anna Berg delayed Norway's ban.", ("ban", "postponed", "NO", ("temu",))),
    ],
)
def test_what_a_pronoun_or_an_owner_takes_up(before: str, text: str, act: ActOn) -> None:
    found = [(s.act.measure.value, s.act.stage.value, s.act.actor, tuple(s.act.targets)) for s in statements(text, before=before)]
    assert found == [act]


def test_it_is_no_state_when_the_vendor_opens_the_sentence_before() -> None:
    assert [s.act.actor for s in statements("It denied that it spies.", before="Dahua sells cameras in Norway.")] != ["NO"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway fined Quectel, a Shanghai, China-based maker of modems.",
        "Norway has banned Dahua, a Hangzhou, China-based supplier of cameras.",
    ],
)
def test_where_a_maker_is_based_names_no_class_of_makers(text: str) -> None:
    assert not [target for *_, found in acts_on(text) for target in found if target.startswith("origin:")]


@pytest.mark.parametrize(
    ("before", "text", "target"),
    [
        ("DeepSeek is an app.", "Malta has barred the Chinese chatbot from ministries.", "deepseek"),
        ("Dr.Web is sold in Riga.", "The company, whose software was thrown out of Maltese ministries in May, denies it.", "dr-web"),
    ],
)
def test_a_chatbot_and_the_goods_of_the_company_are_those_named_before(before: str, text: str, target: str) -> None:
    assert ("ban", "MT", (target,)) in [(s.act.measure, s.act.actor, tuple(s.act.targets)) for s in statements(text, before=before)]


def test_a_home_that_calls_on_another_state_is_not_the_one_that_banned_its_vendor() -> None:
    text = "Beijing called on Oslo to correct its mistake after it banned Hytera."
    assert "CN" not in [actor for measure, _, actor, _ in acts_on(text) if measure == "ban"]
