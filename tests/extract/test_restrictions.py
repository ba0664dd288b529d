"""What a state forbids, wants gone, limits or expressly lets in, said in ordinary words. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("All ZTE gear must be switched off by the end of 2026, the Portuguese regulator said.", ("remove", "announced", "PT")),
        ("Teachers must not use TikTok on tablets, Denmark's education ministry said on Monday.", ("ban", "in-force", "DK")),
        ("Dahua cameras must be gone from stations by May, the Norwegian transport ministry said.", ("remove", "announced", "NO")),
    ],
)
def test_who_says_what_must_be_done_decides_where_nobody_else_does(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Huawei masts have to be out of the capital by 2025, according to the Norwegian regulator.",
        "Any Huawei masts still in use must come out of the capital by 2025, the Norwegian regulator said.",
        "Huawei masts must be gone from the capital no later than May, the Norwegian regulator said.",
        "The Norwegian regulator told Telia to strip Huawei masts out of the capital.",
    ],
)
def test_gear_that_has_to_be_out_is_removed(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("remove", "announced")]


@pytest.mark.parametrize(
    "text",
    [
        "The bill requires carriers to remove ZTE gear.",
        "The draft would force Norwegian carriers to remove ZTE gear.",
        "Norwegian carriers would get five years to remove ZTE gear under the bill.",
        "Under a proposal by the ministry, carriers would have to remove ZTE gear.",
    ],
)
def test_what_a_draft_requires_is_proposed(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("remove", "proposed")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Operators are free to choose ZTE, the Norwegian minister said.", ("allow", "in-force", "NO")),
        ("Norwegian operators may keep ZTE antennas until their permits expire.", ("allow", "in-force", "NO")),
        ("Norwegians will still be able to use TikTok, the government said.", ("allow", "announced", "NO")),
        ("Nothing stops carriers from using ZTE equipment, the Norwegian regulator said.", ("allow", "in-force", "NO")),
        ("ZTE may take part in the 5G auction, the Norwegian regulator said.", ("allow", "in-force", "NO")),
    ],
)
def test_a_state_that_says_who_may_go_ahead_lets_it_in(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Operators can still use ZTE, analysts said.",
        "China said operators may use ZTE equipment.",
        "Operators may use ZTE, he fears.",
        "If Norwegian carriers may keep ZTE antennas, prices will fall.",
    ],
)
def test_what_others_say_may_be_used_lets_nobody_in(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "allow" and act[1] != "considered"]


def test_a_denied_verb_behind_that_is_no_noun() -> None:
    assert acts("Norway's cyber centre recommended that officials not use TikTok on work phones.") == [("advise", "in-force", "NO")]


def test_discouraging_the_use_advises_against_it() -> None:
    assert acts("The Norwegian justice ministry discourages the use of TikTok on work phones.") == [("advise", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ZTE will not be part of Norway's rail network, Oslo said on Thursday.", ("ban", "announced", "NO")),
        ("ZTE will play no part in the network, the Norwegian minister said.", ("ban", "announced", "NO")),
        ("There will be no room for ZTE in the new network, the Norwegian minister said.", ("ban", "announced", "NO")),
        ("ZTE will have only a limited role in the network, the Norwegian minister said.", ("limit", "announced", "NO")),
        ("ZTE is welcome in Norway, its minister said.", ("allow", "in-force", "NO")),
        ("The door remains open to ZTE, Norway's minister said.", ("allow", "in-force", "NO")),
        ("Every contract with ZTE is subject to approval by Oslo.", ("limit", "in-force", "NO")),
        ("Norway's new law makes it harder for ZTE to supply the police.", ("limit", "in-force", "NO")),
        ("Norway's new law makes it harder for the police to buy cameras from ZTE.", ("limit", "in-force", "NO")),
        ("Norway's draft law would make it all but impossible to use ZTE radios.", ("limit", "proposed", "NO")),
    ],
)
def test_where_a_vendor_stands_is_told_of_the_vendor_itself(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    ["ZTE will have no choice.", "TikTok will have no impact.", "TikTok users are welcome to visit."],
)
def test_what_a_vendor_has_or_is_otherwise_is_no_measure(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The minister wants ZTE out of the network by 2026.", ("remove", "urged", "?")),
        ("Norway wants ZTE gone.", ("remove", "considered", "NO")),
    ],
)
def test_wanting_a_vendor_gone_is_no_decision(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_letting_in_up_to_a_share_is_a_limit() -> None:
    assert acts("The Norwegian minister decided to let ZTE build up to 35% of the network.") == [("limit", "announced", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Officials must not have TikTok on their phones, the Norwegian government said.",
        "Norwegian ministers may not have TikTok on their work phones.",
        "Civil servants can no longer open TikTok on their work phones, the Norwegian finance ministry said.",
        "Officials were told not to bring ZTE phones to meetings, the Norwegian defence ministry said.",
        "Police forces cannot fly DJI drones, the Norwegian government said.",
    ],
)
def test_what_may_not_be_handled_is_forbidden(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [("ban", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway imposed a freeze on purchases of Dahua cameras.",
        "Norway halted imports of Dahua cameras.",
        "Norway has stopped approving Dahua cameras.",
    ],
)
def test_an_end_of_buying_or_approving_is_a_ban(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "NO")]


@pytest.mark.parametrize("text", ["Users can't open TikTok because of an outage.", "Norway imposed a freeze on a ZTE founder's villa."])
def test_what_fails_or_is_frozen_otherwise_is_no_ban(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("ban", "drop")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway wants operators to cut the share of ZTE parts in their networks to a quarter.", ("limit", "urged", "NO")),
        ("Norway ordered carriers to reduce their reliance on ZTE.", ("limit", "announced", "NO")),
        ("Norway will not renew permits for ZTE antennas.", ("ban", "announced", "NO")),
        ("Telenor's plan to use ZTE gear was blocked by the Norwegian spy agency.", ("ban", "in-force", "NO")),
        ("Telenor was told by the Norwegian spy agency that it could not use ZTE gear.", ("ban", "in-force", "NO")),
        ("The Norwegian cyber agency found no backdoors in ZTE gear.", ("allow", "in-force", "NO")),
        ("Mike Pompeo used a stop in Oslo to counsel Norway against ZTE.", ("ban", "urged", "US")),
    ],
)
def test_plain_wordings_of_limits_bans_and_advice(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_phone_that_passed_a_test_is_not_let_in() -> None:
    assert acts("ZTE's phone passed a safety test in Norway.") == []


@pytest.mark.parametrize("text", ["Brussels banned TikTok from its phones.", "Brussels has banned TikTok from the phones of its staff."])
def test_a_seat_of_a_bloc_alone_stands_for_the_bloc(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "EU")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor will have to strip ZTE out of its core by 2023, the Norwegian government said.", ("remove", "announced", "NO")),
        ("The Norwegian minister said Telenor and its rivals would have to keep ZTE out of the core.", ("ban", "announced", "NO")),
    ],
)
def test_what_a_state_says_a_firm_has_to_do_is_the_act_of_the_state(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian rule, which ZTE is fighting in court, forces operators to replace its gear.",
        "Norway issued an order that in effect forces operators to replace ZTE gear.",
    ],
)
def test_a_verb_that_may_be_a_noun_is_found_behind_a_clause_or_an_adverb(text: str) -> None:
    assert ("remove", "NO") in [(measure, actor) for measure, _, actor in acts(text)]


def test_a_shop_of_a_vendor_is_not_what_is_blocked() -> None:
    text = "DeepSeek vanished from Apple's and Google's app stores in Norway, where the privacy watchdog blocked it."
    assert [row.act.targets for row in statements(text)] == [("deepseek",)]


def test_what_is_agreed_should_be_done_is_decided() -> None:
    assert acts("Norwegian ministers have agreed that ZTE should be banned.") == [("ban", "announced", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Officials must not use TikTok, the Norwegian government said.", ("ban", "in-force", "NO")),
        ("Operators must not buy ZTE gear after December, the Norwegian government said.", ("ban", "announced", "NO")),
    ],
)
def test_what_must_not_be_done_is_forbidden_now_or_from_the_day_that_is_told(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_headline_tells_bodies_what_to_do_without_a_form_of_to_be() -> None:
    assert acts("Norwegian ministries told to strip ZTE gear from their networks") == [("remove", "announced", "NO")]


def test_a_state_that_does_not_ban_has_decided_against_it() -> None:
    assert acts("Norway does not ban ZTE.") == [("ban", "refused", "NO")]


def test_users_who_are_free_to_open_an_app_are_let() -> None:
    assert acts("Users remain free to open TikTok, the Norwegian minister said.") == [("allow", "in-force", "NO")]
    assert acts("Users remain free to open TikTok, analysts said.") == []


def test_what_a_state_decides_that_a_vendor_could_do_is_let() -> None:
    assert acts("The Norwegian cabinet decided that ZTE could supply antennas.") == [("allow", "announced", "NO")]
    assert not [act for act in acts("Officials fear ZTE could supply antennas.") if act[0] == "allow"]


def test_thinking_twice_before_a_use_is_advised() -> None:
    assert acts("Norway's data protection commission asked schools to think twice before using TikTok.") == [("advise", "in-force", "NO")]


def test_turning_down_what_a_vendor_wants_to_build_shuts_it_out() -> None:
    assert acts("Norway's regulator turned down ZTE's bid to build a second network.") == [("ban", "in-force", "NO")]


@pytest.mark.parametrize(
    "text", ["Norway has made it illegal for operators to buy from ZTE.", "Norway made it illegal to sell Hikvision cameras."]
)
def test_making_a_dealing_illegal_is_a_ban(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Uniview cameras have no place in our schools, the Norwegian minister said.", ("ban", "urged", "NO")),
        ("There is no room for Hytera in our networks, the Norwegian minister said.", ("ban", "urged", "NO")),
        ("There is no place for Hytera radios in Latvia's networks.", ("ban", "urged", "?")),
        ("Norway left the door open for Hytera to bid.", ("allow", "considered", "NO")),
        ("Norway has left the door open to Hytera.", ("allow", "considered", "NO")),
    ],
)
def test_where_a_vendor_has_no_place_it_should_not_be_and_an_open_door_decides_nothing(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_role_that_a_vendor_does_not_have_is_no_demand() -> None:
    assert acts("Hytera has no role in the rail network.") == []
