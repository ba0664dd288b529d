"""Who lets a vendor into networks, keeps it out, buys it no more or pays for its removal. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Danish intelligence agency is fighting to keep ZTE out of the network", ("ban", "urged", "DK")),
        ("Norway says no to ZTE in 5G", ("ban", "in-force", "NO")),
        ("Orange said no to ZTE masts.", ("drop", "in-force", "org:orange")),
        ("Reaction to Spain allowing ZTE a role in 5G", ("allow", "in-force", "ES")),
        ("Denmark to halt buying ZTE equipment", ("drop", "announced", "DK")),
        ("Telenor has paused using ZTE equipment.", ("drop", "in-force", "org:telenor")),
        ("Chile's networks are heavily dependent on hardware from ZTE.", ("choose", "in-force", "CL")),
        ("Danish lawmakers want to help rural carriers replace ZTE equipment", ("fund", "considered", "DK")),
        ("A bill in Norway would help carriers swap out ZTE gear.", ("fund", "proposed", "NO")),
        ("Danish opposition calls for ZTE ban", ("ban", "urged", "DK")),
        ("Norway warned of a ban on ZTE.", ("ban", "considered", "NO")),
        ("Use of ZTE kit would limit Chile's access to U.S. intelligence, American official says", ("retaliate", "threatened", "US")),
        ("China urges Norway not to discriminate against ZTE", ("deny", "in-force", "CN")),
    ],
)
def test_a_dealing_with_networks_is_read_as_told(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Former Danish minister retires from board of ZTE unit",
        "Norway's use of ZTE kit would hamper its access to grants.",
    ],
)
def test_who_leaves_a_board_or_loses_an_access_removes_and_limits_no_vendor(text: str) -> None:
    assert acts(text) == []


def test_whose_cooperation_somebody_cautions_against_has_chosen_nothing_for_himself() -> None:
    assert acts("U.S. senator Barrow cautions Norway over ZTE cooperation") == [("accuse", "in-force", "US")]


def test_a_telecoms_company_of_a_country_is_no_carrier_of_that_name() -> None:
    assert acts_on("Norway bans China telecom company ZTE") == [("ban", "in-force", "NO", ("zte",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor reviews ZTE ties", ("drop", "considered", "org:telenor")),
        ("Swisscom is reassessing its contract with ZTE", ("drop", "considered", "org:swisscom")),
        ("Norway reviews ZTE ties", ("review", "in-force", "NO")),
        ("In a bid to replace ZTE, Telia has toured Finland", ("drop", "considered", "org:telia")),
        ("Polish Senate passes bill to ban ZTE", ("ban", "proposed", "PL")),
        ("ZTE wins 5G contracts in Thailand", ("choose", "in-force", "?")),
        ("Telecor to strip ZTE from core", ("drop", "announced", "org:telecor")),
        ("Security will not be put at risk by ZTE's role, says Norwegian minister", ("deny", "in-force", "NO")),
        ("UK spy chiefs: ZTE risk in 5G can be contained", ("deny", "in-force", "GB")),
        ("China says it will act to protect its interests after Danish ZTE ban", ("retaliate", "threatened", "CN")),
        ("China vows 'necessary' measures in response to Danish ZTE ban", ("retaliate", "threatened", "CN")),
    ],
)
def test_what_firms_weigh_and_states_answer_is_theirs(text: str, act: Act) -> None:
    assert act in acts(text)


def test_this_year_is_to_come_where_the_verb_is() -> None:
    (told,) = statements("ZTE could be excluded from Danish 5G this year", published="2019-07-20")
    assert told.act.as_row()["dates"] == {"expected": "2019"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The FCC has begun the process of revoking China Mobile's licence.", ("ban", "considered", "US")),
        ("China Unicom is required to stop providing services in Norway.", ("ban", "announced", "NO")),
        ("Agencies urged the FCC to revoke the ability of China Unicom to operate in America.", ("ban", "urged", "US")),
        ("India barred companies which bid for 5G airwaves from buying ZTE gear.", ("ban", "in-force", "IN")),
        (
            "It follows a decision by the Danish minister in May that ZTE would be limited to a fifth of the network.",
            ("limit", "announced", "DK"),
        ),
        ("Norway became the second country to say that it would not allow ZTE gear.", ("ban", "announced", "NO")),
        ("Washington has influenced allies to ban ZTE.", ("ban", "urged", "US")),
        ("Washington advises against Chile's usage of ZTE equipment", ("ban", "urged", "US")),
        ("Hungary signalled its readiness to let ZTE build its 5G network.", ("allow", "considered", "HU")),
        ("Operators must keep ZTE out of core parts of their networks.", ("ban", "announced", "?")),
        ("ZTE has been awarded a contract to manage the networks of MTN.", ("choose", "in-force", "org:mtn")),
        ("Orange awarded its 5G core to ZTE.", ("choose", "in-force", "org:orange")),
        ("The cabinet confirmed a U-turn, which means that ZTE will be banned from 5G.", ("ban", "announced", "?")),
        ("Telus believes that banning ZTE would be detrimental to its networks.", ("deny", "in-force", "org:telus")),
    ],
)
def test_orders_decisions_and_awards_are_read_whole(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_who_picks_one_to_build_drops_the_other() -> None:
    found = acts("Telenor said it had picked Nokia to build the network, dropping Chinese behemoth ZTE which had provided its masts.")
    assert found == [("choose", "in-force", "org:telenor"), ("drop", "in-force", "org:telenor")]


def test_ministers_are_not_those_of_the_state_from_which_a_backlash_comes() -> None:
    assert ("ban", "considered", "CN") not in acts("Ministers are braced for a backlash from Beijing when they confirm a ban on ZTE.")


def test_the_replacement_of_a_core_hits_no_one_to_whom_it_is_awarded() -> None:
    assert acts_on("Telefonica has awarded the replacement of its core network to Nokia.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brussels tells its members to ban ZTE", [("ban", "urged", "EU")]),
        ("Washington called on ministers and operators in Chile to drop ZTE.", [("ban", "urged", "US")]),
        ("EU Commission bans ZTE, Hytera, urges countries to avoid them", [("ban", "in-force", "EU"), ("ban", "urged", "EU")]),
        ("Telenor had already decided last year to stop using ZTE.", [("drop", "announced", "org:telenor")]),
        ("Norway had planned to ban ZTE.", [("ban", "considered", "NO")]),
        ("China is looking into export controls that would prevent Nokia from shipping its gear.", [("list", "considered", "CN")]),
        ("Washington insisted that European allies apply the same restrictions to ZTE.", [("limit", "urged", "US")]),
        ("Carriers must rip and replace ZTE gear.", [("remove", "announced", "?")]),
        (
            "The Danish unit of Chinese vendor ZTE has filed a lawsuit against a decision of the council.",
            [("retaliate", "in-force", "org:zte")],
        ),
        ("The removal of ZTE from the list of suppliers would delay 5G.", [("deny", "in-force", "?")]),
    ],
)
def test_blocs_insistence_and_lists_of_suppliers_are_not_taken_for_more(text: str, found: list[Act]) -> None:
    assert acts(text) == found


def test_a_high_risk_vendor_is_no_supplier() -> None:
    assert ("choose", "in-force", "GB") not in acts("The UK has designated ZTE as a high-risk vendor.")


def test_who_warns_of_falling_behind_opposes_the_ban() -> None:
    assert ("deny", "in-force", "org:telia") in acts("Telia has warned that Europe would fall behind if governments ban ZTE.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dahua & ZTE banned from Norway's 5G", [("ban", "in-force", "NO", ("dahua", "zte"))]),
        ("Norway hints at Dahua and ZTE ban", [("ban", "considered", "NO", ("dahua", "zte"))]),
        ("Norway is the first country to prohibit local carriers from working with ZTE.", [("ban", "in-force", "NO", ("zte",))]),
        ("Operators will have to remove 5G equipment and managed services from ZTE.", [("remove", "announced", "?", ("zte",))]),
        (
            "The paper first reported the ban on ZTE, following earlier pressure from the United States.",
            [("ban", "in-force", "?", ("zte",))],
        ),
        ("This is one of the first cases in Europe where operators have dropped ZTE.", [("drop", "in-force", "?", ("zte",))]),
        ("ZTE was phased out of Norway's networks.", [("remove", "in-force", "NO", ("zte",))]),
        ("Carriers in Vietnam appear to be shying away from ZTE.", [("drop", "in-force", "?", ("zte",))]),
        ("Telenor appears to have chosen Nokia.", [("choose", "in-force", "org:telenor", ("nokia",))]),
    ],
)
def test_pairs_of_vendors_and_what_only_seems_so(text: str, found: list[ActOn]) -> None:
    assert acts_on(text) == found


def test_goods_that_may_not_be_shipped_are_no_ban_on_the_shipper() -> None:
    assert "ban" not in [measure for measure, _, _ in acts("Records show ZTE role in shipping prohibited U.S. gear to Cuba")]


def test_an_allegation_that_is_driven_by_politics_is_denied() -> None:
    assert acts("ZTE allegations driven by politics, not evidence: Malaysian minister") == [("deny", "in-force", "MY")]
