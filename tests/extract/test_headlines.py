"""What headlines leave out is put back before they are read: "is", "and"; what stands before them is taken away. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    "kicker",
    [
        "UPDATE 2-",
        "EXCLUSIVE-",
        "Exclusive: ",
        "Breaking: ",
        "WRAPUP 1-",
        "CORRECTED-(OFFICIAL)-",
        "Just in: ",
        "Explainer: How ",
        "EXPLAINER-Why ",
    ],
)
def test_a_kicker_before_a_headline_changes_nothing(kicker: str) -> None:
    assert acts(kicker + "Norway bans Huawei from 5G") == acts("Norway bans Huawei from 5G") == [("ban", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Exclusive: Norway to ban Huawei, sources say", ("ban", "announced", "NO")),
        ("Report: Danish regulator to bar ZTE from auction", ("ban", "announced", "DK")),
        ("Norway poised to bar ZTE", ("ban", "considered", "NO")),
        ("Hytera put on Norwegian ministry's 'blacklist'", ("list", "in-force", "NO")),
        ("Kaspersky barred from Norway's ministries; updates end in May", ("ban", "in-force", "NO")),
        ("ZTE kept out of Norway's 5G auction", ("ban", "in-force", "NO")),
        ("Huawei chosen over Nokia by Telenor", ("choose", "in-force", "org:telenor")),
        ("Telenor removing Huawei gear from its core", ("drop", "in-force", "org:telenor")),
        ("Telefonica still using Huawei gear in Brazil", ("choose", "in-force", "org:telefonica")),
        ("Huawei a security threat, Czech agency says", ("accuse", "in-force", "CZ")),
        ("Norway says ZTE a threat to Nato", ("accuse", "in-force", "NO")),
        ("Dahua deemed a 'security threat' by Denmark", ("accuse", "in-force", "DK")),
    ],
)
def test_a_missing_form_of_to_be_is_read_as_if_it_stood_there(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_comma_between_two_states_joins_them() -> None:
    assert acts("Norway, Denmark to ban Huawei") == [("ban", "announced", "NO"), ("ban", "announced", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "US lets Huawei, ZTE to stay",
        "Huawei lied about Iran, witness says",
        "Norway moved to other matters, Huawei exec says",
        "Huawei used in Chile",
    ],
)
def test_what_a_vendor_does_itself_is_not_taken_for_what_is_done_to_it(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("ban", "drop", "list", "prosecute")]


def test_the_quote_of_a_headline_is_its_own_text() -> None:
    text = "UPDATE 2-Hytera put on Norwegian ministry's 'blacklist'"
    found = statements(text)
    assert [s.quote for s in found] == ["Hytera put on Norwegian ministry's 'blacklist'"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("US warns allies against ZTE", ("ban", "urged", "US")),
        ("Denmark cautioned Norway against ZTE gear.", ("ban", "urged", "DK")),
        ("US warns Norway over ZTE", ("accuse", "in-force", "US")),
        ("Don't ban ZTE, operators tell Norway", ("deny", "in-force", "?")),
        ("Norway near decision to ban ZTE", ("ban", "considered", "NO")),
        ("Norway leans toward ZTE ban", ("ban", "considered", "NO")),
        ("China hits back at Norway over ZTE ban", ("ban", "in-force", "NO")),
        ("Kenya hits out at US over ZTE sanctions", ("deny", "in-force", "KE")),
    ],
)
def test_warnings_pleas_and_rebukes_of_headlines_are_told_apart(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_warning_against_a_ban_warns_nobody_off_a_vendor() -> None:
    assert not [act for act in acts("China warns Norway against ZTE ban") if act[:2] == ("ban", "urged")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor, ZTE ink 5G deal", ("choose", "in-force", "org:telenor")),
        ("Maxis, Huawei sign 5G contract", ("choose", "in-force", "org:maxis")),
        ("Norway softens ZTE stance", ("lift", "in-force", "NO")),
    ],
)
def test_names_that_are_piled_up_or_parted_by_a_comma_are_read(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_who_is_welcome_in_a_headline_is_let_in() -> None:
    assert acts("Hytera welcome in Norway, minister says") == [("allow", "in-force", "NO")]


def test_data_that_is_pulled_from_an_app_is_no_product() -> None:
    assert acts("Norway is pulling data from Temu.") == []
    assert acts("Norway is pulling Hikvision cameras from its ministries.") == [("remove", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cadets told not to use TikTok", ("ban", "in-force")),
        ("Council candidates told to delete Temu", ("remove", "announced")),
        ("Staff told not to open DeepSeek at work", ("drop", "in-force")),
    ],
)
def test_whoever_is_told_in_a_headline_is_told_something(text: str, found: tuple[str, str]) -> None:
    assert found in [(s.act.measure.value, s.act.stage.value) for s in statements(text)]
