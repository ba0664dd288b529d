"""Answers to a measure on invented sentences: suits of a vendor, threats of a state; and words of the same kind that are none."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A judge in Oslo dismissed a lawsuit from Huawei against the Norwegian government.", "refused"),
        ("Huawei's challenge to the ban was rejected by a Norwegian court.", "refused"),
        ("A federal judge threw out Huawei's lawsuit against the FCC.", "ended"),
        ("An appeals court in Malta will hear Huawei's appeal against the order in May.", "in-force"),
        ("Huawei's lawsuit argues that the law is unconstitutional.", "in-force"),
        ("A judge in Oslo is considering Huawei's lawsuit against the ban.", "in-force"),
        ("Huawei has withdrawn its lawsuit against the Pentagon.", "ended"),
        ("Huawei threatened legal action against a port in Malta on Friday.", "threatened"),
        ("Huawei said on Monday it would sue the Norwegian government.", "announced"),
        ("The filing came as Huawei said it had lodged an appeal against the decision.", "in-force"),
    ],
)
def test_a_suit_of_a_vendor_is_its_own_act_whatever_names_it(text: str, stage: str) -> None:
    assert ("retaliate", stage, "org:huawei") in acts(text)
    assert not any(measure in ("prosecute", "deny", "lift") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "TikTok's appeal to teenagers in Norway is strong.",
        "Huawei's biggest challenge in Norway is the supply of chips.",
        "Huawei's patent lawsuit against Telenor was settled.",
        "Hytera has fought off two lawsuits filed by Nokia.",
        "A lawsuit against Huawei was filed by Telenor.",
    ],
)
def test_appeal_to_users_private_suits_and_suits_against_it_are_no_answer(text: str) -> None:
    assert not any(measure == "retaliate" for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("China warned Norway of grave consequences if it bans Huawei.", "CN"),
        ('China warned Malta it will face "grave consequences" if it shuts out Hikvision.', "CN"),
        ("Beijing's envoy said Malta would have to bear the consequences of its decision to ban Huawei.", "CN"),
        ("Shutting out Huawei would have consequences for Norway, China's ambassador warned.", "CN"),
        ("Washington threatens reprisals against ports that let in Hytera radios.", "US"),
        ("American diplomats warned that they might rethink intelligence sharing with islands that use ZTE switches.", "US"),
        ("The United States could stop sharing intelligence with Norway if Huawei builds its network.", "US"),
    ],
)
def test_a_warning_of_what_will_follow_is_a_threat(text: str, actor: str) -> None:
    assert ("retaliate", "threatened", actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Analysts warned of consequences for consumers if Huawei is banned.",
        "The decision had serious consequences for Huawei.",
        "Washington will share intelligence with Norway on Huawei.",
        "Huawei lowered the price of its phones in Norway.",
    ],
)
def test_effects_and_the_worries_of_others_are_no_threat(text: str) -> None:
    assert not any(measure == "retaliate" for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway is evaluating Huawei's equipment.", ("review", "in-force", "NO")),
        ("Malta's privacy watchdog is looking into TikTok's data centre.", ("review", "in-force", "MT")),
    ],
)
def test_an_authority_that_looks_into_a_vendor_reviews_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Investors assess the fallout of the order on Huawei.",
        "Huawei is assessing the order.",
        "Telenor is reviewing its use of Huawei equipment.",
        "Allies who allow Huawei in their networks met in Oslo.",
    ],
)
def test_what_firms_and_investors_examine_is_no_review(text: str) -> None:
    assert not any(measure in ("review", "allow") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("TikTok faces growing scrutiny from lawmakers in Norway.", "NO"),
        ("Hikvision has drawn scrutiny from Norwegian lawmakers.", "NO"),
        ("TikTok's head lawyer testified before the U.S. Congress on a rainy Friday.", "US"),
        ("TikTok's CEO was grilled by Norwegian lawmakers for hours.", "NO"),
        ("Italy's watchdog has asked DeepSeek to explain how it stores data.", "IT"),
        ("Hikvision has been asked by Denmark to explain a string of faults.", "DK"),
    ],
)
def test_scrutiny_testimony_and_questions_of_an_authority_are_a_review(text: str, actor: str) -> None:
    assert ("review", "in-force", actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Investors asked Huawei to explain its figures.",
        "Huawei appeared to be in trouble in the House.",
        "Senators in Norway questioned Huawei's motives.",
        "Norway ordered ByteDance to sell TikTok.",
        "TikTok could face scrutiny in Norway.",
    ],
)
def test_other_questions_orders_and_scrutiny_to_come_are_no_review_in_force(text: str) -> None:
    assert not any((measure, stage) == ("review", "in-force") for measure, stage, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Malta has postponed a decision on ZTE until the dockers are back at work.", "postponed"),
        ("Norway's government puts off Huawei 5G decision.", "postponed"),
        ("Norway will decide on Huawei's role in its network in May.", "considered"),
        ("A decision on Huawei is due in May, Norway's minister said.", "considered"),
    ],
)
def test_a_decision_that_is_to_come_without_its_content_is_a_review(text: str, stage: str) -> None:
    assert [found[:2] for found in acts(text)] == [("review", stage)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's decision on Huawei was praised in Oslo.",
        "Norway postponed a decision to ban Huawei.",
        "Telenor has postponed a decision on Huawei.",
        "The court's decision on Huawei is due in May.",
    ],
)
def test_decisions_that_are_there_or_say_what_they_are_about_or_are_of_others_are_no_review(text: str) -> None:
    assert not any(measure == "review" for measure, _, _ in acts(text))
