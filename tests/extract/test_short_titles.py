"""Short titles: what only sounds like a measure gives none, and what a few words tell of one is read as far as they say."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


@pytest.mark.parametrize(
    ("title", "stage", "actor"),
    [
        ("Nokia says it is not Denmark's aim to exclude ZTE", "refused", "DK"),
        ("It is not our intention to ban DJI, says Norwegian minister", "refused", "NO"),
        ("It was not the plan of the Maltese government to bar Dahua.", "refused", "MT"),
        ("ZTE warns on Danish ban as sales slump", "in-force", "DK"),
        ("China presses Oslo on its ZTE ban", "in-force", "NO"),
        ("Norway warns of ban on TikTok", "considered", "NO"),
        ("Denmark expected to approve ZTE ban", "considered", "DK"),
    ],
)
def test_a_ban_in_a_title_is_as_far_as_its_words_say(title: str, stage: str, actor: str) -> None:
    assert [a for a in acts(title) if a[0] == "ban"] == [("ban", stage, actor)]


def test_to_back_a_measure_is_a_verb() -> None:
    assert acts("Danish parliament expected to back new ZTE curbs") == [("limit", "considered", "DK")]


@pytest.mark.parametrize("title", ["Telenor warns of ban on ZTE", "Analysts warn of a ban on DJI"])
def test_who_does_not_decide_warns_of_no_measure(title: str) -> None:
    assert told_of(title, "ban") == told_of(title, "drop") == []


@pytest.mark.parametrize(
    "title",
    ["Norway weighs travel warning for China over ZTE row", "ZTE issues profit warning", "Hytera sales warning hits shares"],
)
def test_warnings_of_other_things_advise_against_no_vendor(title: str) -> None:
    assert told_of(title, "advise") == told_of(title, "ban") == []


def test_pressing_a_state_on_its_measure_examines_no_vendor() -> None:
    assert told_of("China presses Norway on ZTE ban", "review") == []


@pytest.mark.parametrize("verb", ["amend", "revise", "modify"])
def test_asking_for_another_measure_is_asking_for_less(verb: str) -> None:
    assert ("lift", "urged", "CN") in acts(f"China asks Norway to {verb} its ban on ZTE")


def test_who_amends_a_measure_himself_has_not_lifted_it() -> None:
    assert acts("Norway amended its ban on ZTE.") == [("ban", "in-force", "NO")]


def test_a_vendor_that_sells_its_own_business_is_not_ordered_to() -> None:
    assert acts("ZTE to sell its handset business") == []
    assert told_of("ZTE told to sell its Norwegian business", "limit") != []


@pytest.mark.parametrize(
    ("title", "actor"),
    [
        ("China Unicom denied Danish licence", "DK"),
        ("Beijing fumes after China Telecom refused entry to Maltese market", "MT"),
        ("Hikvision denied access to Norwegian market", "NO"),
    ],
)
def test_a_vendor_that_is_denied_entry_is_shut_out(title: str, actor: str) -> None:
    assert ("ban", "in-force", actor) in acts(title)


def test_a_vendor_that_denies_something_is_not_denied_it() -> None:
    assert told_of("ZTE denied reports of spying", "ban") == []


@pytest.mark.parametrize("title", ["Corning says halting all shipments to Huawei", "Corning says ending Huawei sales"])
def test_what_a_firm_says_it_is_doing_it_does(title: str) -> None:
    assert acts(title) == [("drop", "in-force", "org:corning")]


def test_what_a_firm_says_of_doing_something_it_does_not_do() -> None:
    assert told_of("Corning says halting shipments to Huawei would cost jobs", "drop") == []


@pytest.mark.parametrize(
    ("title", "measure", "vendors"),
    [
        ("Denmark bans Hikvision/Dahua cameras", "ban", ("hikvision", "dahua")),
        ("Denmark suspends ZTE and Hytera", "ban", ("zte", "hytera")),
        ("FCC cites ZTE and Hytera security risks", "accuse", ("zte", "hytera")),
        ("Norway says ZTE, Hytera controlled by Chinese military", "accuse", ("zte", "hytera")),
        ("Denmark says DJI backed by Chinese army", "accuse", ("dji",)),
    ],
)
def test_all_vendors_of_a_title_are_told_of(title: str, measure: str, vendors: tuple[str, ...]) -> None:
    assert [found for _, found in told_of(title, measure)] == [vendors]


def test_shares_that_are_suspended_are_no_ban() -> None:
    assert told_of("Shares of ZTE were suspended on Monday.", "ban") == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway can impose a ban on Huawei under the law.", "considered"),
        ("The Danish parliament took up a bill that could include renewed sanctions on ZTE.", "proposed"),
        ("The accord holds a Danish ban on ZTE that is suspended for ten years.", "suspended"),
    ],
)
def test_what_may_be_imposed_is_not_imposed(text: str, stage: str) -> None:
    assert [a[1] for a in acts(text) if a[0] in ("ban", "list")] == [stage]


@pytest.mark.parametrize("title", ["ZTE fights US spying claims", "Dahua battles Danish security concerns"])
def test_who_fights_an_accusation_denies_it(title: str) -> None:
    assert "deny" in [a[0] for a in acts(title)]


def test_a_state_that_is_pressed_to_stop_investing_is_urged() -> None:
    assert acts("Trump pressed to halt fund investments in Hikvision") == [("ban", "urged", "?")]


def test_who_calls_on_another_is_the_subject_of_a_verb() -> None:
    assert ("deny", "in-force", "CN") in acts("China calls on Denmark to free ZTE manager before trial")


@pytest.mark.parametrize(
    ("title", "actor"),
    [
        ("US consul visits jailed Huawei manager in Oslo", "NO"),
        ("Beijing's envoy meets arrested ZTE executive", "?"),
        ("Denmark frees jailed Hytera manager", "DK"),
    ],
)
def test_who_visits_a_jailed_person_has_not_jailed_him(title: str, actor: str) -> None:
    assert [a[2] for a in acts(title) if a[0] == "prosecute"] == [actor]


def test_a_ban_that_breaks_rules_is_there_and_accuses_no_vendor() -> None:
    found = acts("China says Norway's ban on Hikvision may breach trade rules")
    assert ("ban", "in-force", "NO") in found
    assert "accuse" not in [measure for measure, _, _ in found]


def test_attention_is_paid_without_money() -> None:
    assert told_of("Norway pays attention to Huawei replacement", "fund") == []


def test_a_vendor_that_accuses_a_state_answers_it() -> None:
    assert acts("ZTE accuses Denmark of double standards") == [("deny", "in-force", "org:zte")]


def test_the_home_of_a_vendor_is_not_where_it_is_shut_out() -> None:
    (found,) = statements("Norway urges Telenor to drop China's ZTE")
    assert "CN" not in found.act.where


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Malta became one of the first countries to ban DeepSeek.", "MT"),
        ("ZTE said it was barred from Danish tenders.", "DK"),
        ("Hytera says it had been banned in Norway.", "NO"),
        ("Norway said DeepSeek is unsafe and has banned agencies from using the company's app.", "NO"),
        ("Dahua says barred from Danish tenders", "DK"),
    ],
)
def test_a_ban_is_told_of_whoever_says_so(text: str, actor: str) -> None:
    assert ("ban", "in-force", actor) in acts(text)


def test_who_should_consider_a_ban_is_urged_to() -> None:
    assert ("ban", "urged", "DK") in acts("Denmark should consider banning ZTE, lawmakers said.")


def test_a_place_that_is_not_known_is_no_place() -> None:
    (found,) = statements("Lawmakers want ZTE kept out of power grids")
    assert found.act.where == ()


def test_a_lifted_ban_is_that_of_the_vendor_that_says_so() -> None:
    assert acts("Hytera says Danish court has lifted investment ban") == [("lift", "in-force", "DK")]


def test_allies_that_are_pushed_to_block_from_networks_are_urged() -> None:
    assert acts("For months Norway has been pushing its neighbours to block ZTE from rail networks.") == [("ban", "urged", "NO")]


@pytest.mark.parametrize("title", ["Corning braces for ZTE curbs", "Corning warns on Huawei export curbs"])
def test_curbs_that_a_firm_suffers_are_not_its_own(title: str) -> None:
    assert [a[2] for a in acts(title)] == ["?"]


@pytest.mark.parametrize(("verb", "stage"), [("has become", "announced"), ("may become", "proposed")])
def test_a_bill_that_has_become_law_is_decided(verb: str, stage: str) -> None:
    assert [a[1] for a in acts(f"The bill banning DJI {verb} law in Denmark.")] == [stage]
