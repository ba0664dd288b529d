"""Lists and supply bans told by description, and what eases them, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Orders dried up after a Norwegian ban hurt the equipment maker ZTE.", ("ban", "in-force", "NO", ("zte",))),
        ("A U.S. ban on trading with Huawei is rattling suppliers.", ("list", "in-force", "US", ("huawei",))),
        ("A U.S. export ban threatens ZTE and its partners.", ("list", "in-force", "US", ("zte",))),
        ("The toolmaker emptied a warehouse to comply with an American embargo on Hytera.", ("ban", "in-force", "US", ("hytera",))),
        ("A Japanese embargo on Hikvision forced retailers to clear their shelves.", ("ban", "in-force", "JP", ("hikvision",))),
    ],
)
def test_a_measure_that_others_feel_is_there(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize("text", ["A U.S. ban on Huawei would hurt suppliers.", "A ban on Huawei makes little sense to engineers."])
def test_a_measure_that_nobody_feels_yet_is_not_told_as_there(text: str) -> None:
    assert "in-force" not in [stage for measure, stage, _, _ in acts_on(text) if measure in ("ban", "list")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The plunge came after Washington slapped Hytera with export controls.", ("list", "in-force", "US", ("hytera",))),
        ("Dahua was hit by US sanctions last spring.", ("list", "in-force", "US", ("dahua",))),
        ("Brazil could punish TikTok with a ban.", ("ban", "considered", "BR", ("tiktok",))),
        ("Lenders pored over a U.S. order that hit ZTE with sanctions.", ("list", "in-force", "US", ("zte",))),
    ],
)
def test_who_is_hit_with_a_measure_is_its_target(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera can no longer buy Japanese components.", ("list", "in-force", "JP", ("hytera",))),
        ("SMIC cannot obtain chip tools from the United States.", ("list", "in-force", "US", ("smic",))),
        ("ZTE has been stripped of its access to American technology.", ("list", "in-force", "?", ("zte",))),
        ("Sales of American chips to Hytera have been blocked.", ("list", "in-force", "US", ("hytera",))),
        ("The Dutch government halted the export of chip tools to SMIC.", ("list", "in-force", "NL", ("smic",))),
        ("ASML halted the export of chip tools to SMIC.", ("drop", "in-force", "org:asml", ("smic",))),
    ],
)
def test_a_vendor_that_is_kept_from_what_it_buys_is_listed(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_what_an_agency_cannot_buy_is_not_allowed() -> None:
    assert not [a for a in acts_on("Agencies cannot buy DJI drones.") if a[0] in ("allow", "choose")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Washington's decision to blacklist Hytera rattled dealers.", ("list", "in-force", "US", ("hytera",))),
        ("A U.S. order barring American firms from supplying ZTE stunned bankers.", ("list", "in-force", "US", ("zte",))),
        ("Washington announced a decision to blacklist Hytera.", ("list", "announced", "US", ("hytera",))),
        ("Britain's decision to ban ZTE angered Beijing.", ("ban", "announced", "GB", ("zte",))),
    ],
)
def test_a_decision_to_list_needs_nothing_more(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta stepped in to lift the ban on ZTE.", ("lift", "in-force", "MT", ("zte",))),
        ("The president of the United States intervened to save ZTE.", ("lift", "in-force", "US", ("zte",))),
        ("Beijing asked Washington to ease the pressure on Hytera.", ("lift", "urged", "CN", ("hytera",))),
        ("Norway may soften its stance on Huawei.", ("lift", "considered", "NO", ("huawei",))),
        ("Washington relented on ZTE in June.", ("lift", "in-force", "US", ("zte",))),
        ("A temporary licence has been granted for Hytera.", ("lift", "in-force", "?", ("hytera",))),
        ("Trump came to the rescue of ZTE.", ("lift", "in-force", "US", ("zte",))),
        ("Washington granted relief to ferry lines that do business with Hytera.", ("lift", "in-force", "US", ("hytera",))),
        ("India handed TikTok another 60 days to find a partner.", ("lift", "in-force", "IN", ("tiktok",))),
        ("ZTE was granted more time.", ("lift", "in-force", "?", ("zte",))),
        ("Canada will scale back its curbs on Hikvision.", ("lift", "announced", "CA", ("hikvision",))),
        ("Norway was able to save ZTE.", ("lift", "in-force", "NO", ("zte",))),
    ],
)
def test_easing_has_many_words(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The United States has stopped issuing licences to ship chips to Hytera.", ("list", "in-force", "US", ("hytera",))),
        (
            "Two senators urged the White House to stop issuing licences to firms that sell to Hytera.",
            ("deny", "in-force", "US", ("hytera",)),
        ),
        ("No decision was reached by Norway over lifting the ban on ZTE.", ("lift", "considered", "NO", ("zte",))),
        ("The president of China lobbied hard and was able to save ZTE in the United States.", ("lift", "urged", "CN", ("zte",))),
        ("Sanctions against Dahua are on hold.", ("list", "suspended", "?", ("dahua",))),
    ],
)
def test_relief_that_ends_is_open_or_is_asked_for_is_not_told_as_given(text: str, act: ActOn) -> None:
    assert act in acts_on(text)
    assert ("lift", "in-force") not in [a[:2] for a in acts_on(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("With Washington blacklisting Hytera, its dealers looked elsewhere.", ("list", "in-force", "US", ("hytera",))),
        ("The U.S. blacklisting keeps Hytera from buying chips.", ("list", "in-force", "US", ("hytera",))),
        ("Dealers feel the impact of export curbs on Hytera.", ("list", "in-force", "?", ("hytera",))),
        ("Hytera shut a plant, following export curbs put in place by Japan.", ("list", "in-force", "JP", ("hytera",))),
        ("Hytera added to U.S. 'entity list'", ("list", "in-force", "US", ("hytera",))),
        ("The news that Norway would bar Huawei sent shares lower.", ("ban", "considered", "NO", ("huawei",))),
        ("Australia has moved to bar ZTE from its 5G networks.", ("ban", "announced", "AU", ("zte",))),
        ("Australia is moving to bar ZTE from its 5G networks.", ("ban", "considered", "AU", ("zte",))),
    ],
)
def test_acts_in_clauses_without_a_tense_and_after_nouns_are_read(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway will bar ZTE from large parts of its network.",
        "Norway will bar ZTE from 5G technology.",
        "Norway barred Chinese firms from buying land.",
        "The office found that Hytera sold radios to Iran despite sanctions.",
    ],
)
def test_what_is_no_supply_is_no_export_ban(text: str) -> None:
    assert "list" not in [a[0] for a in acts_on(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A judge in Norway blocked the inclusion of Dahua on a military blacklist.", ("list", "suspended", "NO", ("dahua",))),
        ("Hytera is fighting its addition to the unverified list.", ("list", "in-force", "?", ("hytera",))),
        ("US-sanctioned Hytera opened a plant.", ("list", "in-force", "US", ("hytera",))),
        ("Washington put Hytera on a list that bars it from buying American parts.", ("list", "in-force", "US", ("hytera",))),
        ("The Netherlands restricted exports of chipmaking machines to SMIC.", ("list", "in-force", "NL", ("smic",))),
        (
            "Hytera laid off welders after Tokyo put curbs on the sale of Japanese chips to the Chinese firm.",
            ("list", "in-force", "JP", ("hytera",)),
        ),
        ("Washington revoked the licences of companies that supplied Hytera.", ("list", "in-force", "US", ("hytera",))),
    ],
)
def test_being_on_a_list_is_told_in_many_forms(text: str, act: ActOn) -> None:
    assert [a for a in acts_on(text) if a[0] in ("ban", "list", "limit")] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway's minister said he had agreed to allow ZTE back in.", ("lift", "announced", "NO", ("zte",))),
        ("Norway reached a deal with ZTE that lifts the ban.", ("lift", "announced", "NO", ("zte",))),
        ("Intel is seeking a licence to sell chips to Hytera.", ("lift", "urged", "org:intel", ("hytera",))),
        ("Qualcomm received US permission to sell 4G chips to Hytera.", ("lift", "in-force", "US", ("hytera",))),
        ("The U.S. relaxed export controls on Nvidia chips.", ("lift", "in-force", "US", ("nvidia",))),
        ("Brazil took TikTok off the list.", ("lift", "in-force", "BR", ("tiktok",))),
        ("Norway postponed the deadline for TikTok by a month.", ("lift", "in-force", "NO", ("tiktok",))),
        ("Nepal delayed enforcement of the TikTok ban.", ("ban", "postponed", "NP", ("tiktok",))),
        ("Nepal may delay the TikTok ban.", ("lift", "considered", "NP", ("tiktok",))),
        ("Nepal agreed to suspend the ban on TikTok.", ("lift", "announced", "NP", ("tiktok",))),
        ("TikTok asked Nepal to pause the ban.", ("lift", "urged", "org:tiktok", ("tiktok",))),
        ("A court in Nepal refused to block the TikTok ban.", ("ban", "in-force", "NP", ("tiktok",))),
        ("Malta's parliament dropped an effort to reinstate the ban on ZTE.", ("ban", "refused", "MT", ("zte",))),
    ],
)
def test_how_far_an_easing_has_got(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Dealers will suffer if the Japanese ban on supplying Hytera spreads.", ("list", "in-force", "JP", ("hytera",))),
        ("Phones sold before the Indian ban on TikTok, but not those sold later, keep the app.", ("ban", "in-force", "IN", ("tiktok",))),
        ("Hytera was given a reprieve from curbs that also hit Dahua.", ("lift", "in-force", "?", ("hytera",))),
        ("Pakistan restored TikTok on Friday.", ("lift", "in-force", "PK", ("tiktok",))),
        ("Pakistan restored its ban on TikTok on Friday.", ("ban", "in-force", "PK", ("tiktok",))),
    ],
)
def test_what_a_condition_or_a_time_presupposes_is_there(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_a_ban_that_may_yet_come_is_not_there() -> None:
    assert not [a for a in acts_on("Sellers will suffer if the Danish ban on TikTok takes effect.") if a[1] == "in-force"]


def test_a_vendor_that_sues_eases_nothing() -> None:
    assert "lift" not in [
        a[0] for a in acts_on("Hytera filed a lawsuit against Norway, aimed at overturning a port's curbs on walkie-talkies.")
    ]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Hytera expects to be hit by US sanctions.", "considered"),
        ("Washington might slap Hytera with new US sanctions.", "considered"),
        ("Fear of US sanctions pushed Hytera to stockpile chips.", "considered"),
        ("Orders were hit by US sanctions on Hytera.", "in-force"),
        ("Hytera, hit by US sanctions, posted a loss.", "in-force"),
    ],
)
def test_a_measure_that_somebody_fears_or_expects_is_weighed(text: str, stage: str) -> None:
    assert [a for a in acts_on(text) if a[0] == "list"] == [("list", stage, "US", ("hytera",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark imposed sanctions on two men and a firm linked to Intellexa.", ("list", "in-force", "DK", ("intellexa",))),
        ("Denmark has put sanctions on three brokers and four firms tied to Intellexa.", ("list", "in-force", "DK", ("intellexa",))),
    ],
)
def test_sanctions_on_several_who_are_tied_to_a_vendor_are_on_it(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Denmark imposed travel bans on people linked to Intellexa.",
        "Denmark imposed visa curbs on managers of Hytera.",
        "Denmark lifted its travel ban on Hytera's founder.",
    ],
)
def test_where_people_may_go_is_no_measure_against_a_vendor(text: str) -> None:
    assert acts_on(text) == []
