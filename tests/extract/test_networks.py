"""Who lets a vendor into networks, keeps it out, buys it no more or pays for its removal. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("For months a Danish intelligence agency has been fighting to keep ZTE kit out of the network", ("ban", "urged", "DK")),
        ("Norway says no to ZTE in 5G", ("ban", "in-force", "NO")),
        ("Orange said no to ZTE masts.", ("drop", "in-force", "org:orange")),
        ("Mixed reactions to Spain allowing ZTE a small part in rural 5G", ("allow", "in-force", "ES")),
        ("Denmark to halt buying ZTE equipment", ("drop", "announced", "DK")),
        ("Telenor has paused using ZTE equipment.", ("drop", "in-force", "org:telenor")),
        ("Outside Santiago, Chile's networks are still dependent on hardware by ZTE.", ("choose", "in-force", "CL")),
        ("Three Danish lawmakers wish to help island operators replace their old ZTE equipment", ("fund", "considered", "DK")),
        ("A bill in Norway would help carriers swap out ZTE gear.", ("fund", "proposed", "NO")),
        ("Danish opposition calls for ZTE ban", ("ban", "urged", "DK")),
        ("Norway warned of a ban on ZTE.", ("ban", "considered", "NO")),
        (
            "Use of ZTE radios by police would limit Chile's access to military intelligence, American envoy says",
            ("retaliate", "threatened", "US"),
        ),
        ("Before the auction China urges Norway's regulator not to discriminate against ZTE", ("deny", "in-force", "CN")),
    ],
)
def test_a_dealing_with_networks_is_read_as_told(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "After nine years Danish ex-minister retires from board of ZTE arm",
        "Auditors found that Norway's use of ZTE masts hampers its access to grants.",
    ],
)
def test_who_leaves_a_board_or_loses_an_access_removes_and_limits_no_vendor(text: str) -> None:
    assert acts(text) == []


def test_whose_cooperation_somebody_cautions_against_has_chosen_nothing_for_himself() -> None:
    assert acts("In Oslo, U.S. senator Barrow cautions Norway over planned ZTE cooperation") == [("accuse", "in-force", "US")]


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
        ("Police radio is not put at risk by ZTE's role, Norwegian minister says", ("deny", "in-force", "NO")),
        ("UK spy chiefs say risk from ZTE in rural 5G can be contained", ("deny", "in-force", "GB")),
        ("Angry over Danish ban on ZTE, Beijing says it will act to defend its firms", ("retaliate", "threatened", "CN")),
        ("Beijing has vowed the 'necessary' measures in response to Denmark's ban on ZTE", ("retaliate", "threatened", "CN")),
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
        ("Last week the FCC began the process of revoking a licence held by China Mobile.", ("ban", "considered", "US")),
        ("By March, China Unicom is required to stop selling its services in Norway.", ("ban", "announced", "NO")),
        ("Two agencies have urged the FCC to swiftly revoke the ability of China Unicom to carry American calls.", ("ban", "urged", "US")),
        ("India barred companies which bid for 5G airwaves from buying ZTE gear.", ("ban", "in-force", "IN")),
        (
            "The memo follows a May decision by the Danish minister that ZTE would be limited to one fifth of the network.",
            ("limit", "announced", "DK"),
        ),
        ("Last spring Norway became the third country to declare that it would not allow ZTE gear.", ("ban", "announced", "NO")),
        ("Washington has influenced allies to ban ZTE.", ("ban", "urged", "US")),
        ("Washington, in a note, advises against Chile's planned usage of ZTE kit", ("ban", "urged", "US")),
        ("Hungary signalled its readiness to let ZTE build its 5G network.", ("allow", "considered", "HU")),
        ("From March on, every carrier must keep ZTE out of the core parts of its network.", ("ban", "announced", "?")),
        ("ZTE has been awarded a contract to manage the networks of MTN.", ("choose", "in-force", "org:mtn")),
        ("Orange awarded its 5G core to ZTE.", ("choose", "in-force", "org:orange")),
        ("The cabinet made a U-turn on Friday, which means ZTE will be banned from rural 5G.", ("ban", "announced", "?")),
        ("Telus still believes that banning ZTE gear would be detrimental to its rural networks.", ("deny", "in-force", "org:telus")),
    ],
)
def test_orders_decisions_and_awards_are_read_whole(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_who_picks_one_to_build_drops_the_other() -> None:
    found = acts(
        "Telenor announced it had picked Nokia to build the core, dropping its Chinese supplier ZTE, which had delivered the old one."
    )
    assert found == [("choose", "in-force", "org:telenor"), ("drop", "in-force", "org:telenor")]


def test_ministers_are_not_those_of_the_state_from_which_a_backlash_comes() -> None:
    assert ("ban", "considered", "CN") not in acts("Ministers expect a backlash from Beijing next month, when they confirm the ban on ZTE.")


def test_the_replacement_of_a_core_hits_no_one_to_whom_it_is_awarded() -> None:
    assert acts_on("Telefonica has awarded the replacement of its core network to Nokia.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brussels, losing patience, has told its members to ban ZTE", [("ban", "urged", "EU")]),
        ("Washington called on ministers and operators in Chile to drop ZTE.", [("ban", "urged", "US")]),
        (
            "EU Parliament bans Hytera, ZTE, urges countries to avoid them",
            [("ban", "in-force", "EU"), ("ban", "urged", "EU")],
        ),
        ("In May, Telenor had already decided to stop using ZTE.", [("drop", "announced", "org:telenor")]),
        ("Norway had planned to ban ZTE.", [("ban", "considered", "NO")]),
        ("Beijing is now looking into export controls which would prevent Nokia from shipping masts.", [("list", "considered", "CN")]),
        ("At the summit, Washington insisted that European friends apply similar limits to ZTE.", [("limit", "urged", "US")]),
        ("Carriers must rip and replace ZTE gear.", [("remove", "announced", "?")]),
        (
            "On Friday the Danish unit of the Chinese vendor ZTE filed its lawsuit against a decision of the council.",
            [("retaliate", "in-force", "org:zte")],
        ),
        ("The removal of ZTE from the operators' list of suppliers would delay 5G.", [("deny", "in-force", "?")]),
    ],
)
def test_blocs_insistence_and_lists_of_suppliers_are_not_taken_for_more(text: str, found: list[Act]) -> None:
    assert acts(text) == found


def test_a_high_risk_vendor_is_no_supplier() -> None:
    assert ("choose", "in-force", "GB") not in acts("In May the UK designated ZTE as its first high-risk vendor.")


def test_who_warns_of_falling_behind_opposes_the_ban() -> None:
    assert ("deny", "in-force", "org:telia") in acts("Telia has warned that rural Europe would fall behind Asia if governments ban ZTE.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dahua & ZTE banned from Norway's 5G", [("ban", "in-force", "NO", ("dahua", "zte"))]),
        ("Norway again hints at a Dahua and ZTE ban by summer", [("ban", "considered", "NO", ("dahua", "zte"))]),
        (
            "Norway, since Monday, is the first country to prohibit its carriers from dealing with ZTE.",
            [("ban", "in-force", "NO", ("zte",))],
        ),
        ("Operators will have to remove old 5G gear and managed services from ZTE.", [("remove", "announced", "?", ("zte",))]),
        (
            "A radio station first reported the ban on ZTE, following months of pressure from the United States.",
            [("ban", "in-force", "?", ("zte",))],
        ),
        ("The switch marks one of the first cases where railways in Europe have dropped ZTE.", [("drop", "in-force", "?", ("zte",))]),
        ("ZTE was phased out of Norway's networks.", [("remove", "in-force", "NO", ("zte",))]),
        ("Two island carriers seem now to be shying away from ZTE.", [("drop", "in-force", "?", ("zte",))]),
        ("Telenor appears to have chosen Nokia.", [("choose", "in-force", "org:telenor", ("nokia",))]),
    ],
)
def test_pairs_of_vendors_and_what_only_seems_so(text: str, found: list[ActOn]) -> None:
    assert acts_on(text) == found


def test_goods_that_may_not_be_shipped_are_no_ban_on_the_shipper() -> None:
    assert "ban" not in [
        measure for measure, _, _ in acts("ZTE's role in shipping prohibited American servers to Cuba is shown by e-mails")
    ]


def test_an_allegation_that_is_driven_by_politics_is_denied() -> None:
    assert acts("Malaysian minister: ZTE allegations driven by politics rather than proof") == [("deny", "in-force", "MY")]
