"""Clauses turned round, verbs in a series, what rules forbid: the build of long and official sentences. All texts are invented."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load
from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    "text",
    [
        "Nor did Norway ban Huawei.",
        "Nor has Malta banned ZTE.",
        "Never has Hungary barred Huawei.",
        "Not once did Denmark exclude ZTE.",
        "At no point did Cyprus blacklist Hikvision.",
        "Neither Huawei nor ZTE was banned.",
        "Denmark has neither banned Huawei nor limited its role.",
    ],
)
def test_a_clause_turned_round_by_a_negation_says_that_nothing_was_done(text: str) -> None:
    assert not {stage for _, stage, _ in acts(text)} & {"in-force", "announced"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Only in 2022 did Norway ban Huawei and ZTE from police radio.", ("ban", "in-force", "NO")),
        ("Not until last year did Malta ban ZTE.", ("ban", "in-force", "MT")),
        ("Not only did Cyprus bar Huawei, it made operators pay for it.", ("ban", "in-force", "CY")),
        ("So too did Estonia exclude Huawei.", ("ban", "in-force", "EE")),
        ("Nor will ZTE be allowed to supply the core, Malta said.", ("ban", "announced", "MT")),
        ("Denmark will neither ban Huawei nor limit its role.", ("ban", "refused", "DK")),
        ("Were Denmark to exclude Huawei, Beijing would answer.", ("ban", "considered", "DK")),
    ],
)
def test_a_clause_turned_round_keeps_its_act_and_its_strength(text: str, act: Act) -> None:
    assert act in acts(text)


def test_there_were_is_no_condition() -> None:
    assert ("ban", "considered", "DK") not in acts("There were ministers in Denmark to exclude Huawei.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta will bar carriers from buying, leasing or installing equipment made by Huawei.", ("ban", "announced", "MT")),
        ("Agencies are prohibited from procuring or obtaining equipment produced by Dahua.", ("ban", "in-force", "?")),
        ("Section 12 prohibits ministries in Malta from buying gear or services from Hikvision.", ("ban", "in-force", "MT")),
    ],
)
def test_verbs_in_a_series_stand_under_the_same_prohibition(text: str, act: Act) -> None:
    assert act in acts(text)


def test_of_two_restrictions_joined_by_or_the_weaker_is_not_doubled() -> None:
    assert acts("Malta has banned or restricted all use of Dahua cameras.") == [("limit", "in-force", "MT")]


def test_both_vendors_behind_but_also_are_hit() -> None:
    found = Extractor(load()).extract(Reading.of_row({"id": "1", "text": "Malta not only banned Huawei but also ZTE.", "outlet": ""}))
    assert [s.act.targets for s in found.statements] == [("huawei", "zte")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("No person may import or sell equipment made by Hikvision in Malta.", ("ban", "in-force", "MT")),
        ("No agency may use ZTE equipment.", ("ban", "in-force", "?")),
        ("Operators shall not install or use equipment supplied by Huawei.", ("ban", "in-force", "?")),
        ("Contractors may not use DJI drones.", ("ban", "in-force", "?")),
        ("TikTok may not be used on official phones.", ("ban", "in-force", "?")),
        ("It is unlawful to import Hytera radios.", ("ban", "in-force", "?")),
        ("It is illegal to sell Huawei phones in Malta.", ("ban", "in-force", "MT")),
        ("It is no longer legal to import Hikvision cameras.", ("ban", "in-force", "?")),
        ("Huawei and ZTE are not eligible to bid.", ("ban", "in-force", "?")),
    ],
)
def test_what_a_rule_does_not_let_be_done_is_forbidden_now(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is not illegal to use Huawei phones.",
        "It would be unlawful to exclude Huawei, its lawyers said.",
        "No operator uses Huawei equipment in the core.",
        "Lumo Telecom may not use Huawei equipment after all.",
    ],
)
def test_what_is_lawful_or_only_not_done_is_no_ban(text: str) -> None:
    assert not {(measure, stage) for measure, stage, _ in acts(text)} & {("ban", "in-force"), ("ban", "announced")}


def test_initials_written_like_a_verb_are_a_noun() -> None:
    assert ("choose", "in-force", "org:telenor") in acts("Telenor opted for Ericsson in its RAN and Nokia in its core.")
