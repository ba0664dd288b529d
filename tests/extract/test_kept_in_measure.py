"""What is no more than it says: bans that are stopped, sought or imagined, commands in quotation marks, blame for others. All invented."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import ActOn, acts_on, statements, told_of


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Estonia's stalled ban on Hikvision cameras may never return.", "suspended"),
        ("The frozen DJI ban is back before the court.", "suspended"),
        ("The attempted ban on WeChat was a farce.", "considered"),
        ("Malta pressed pause on its ban on DJI drones.", "suspended"),
        ("The Maltese cabinet hit the pause button on a plan to bar Dahua.", "suspended"),
        ("A magistrate enjoined the ministry from proceeding with the Dahua ban.", "suspended"),
        ("Latvia will press ahead with its ban on DJI.", "announced"),
        ("Latvia chose not to go ahead with its ban on DJI.", "refused"),
        ("Latvia went ahead with its ban on DJI in March.", "in-force"),
    ],
)
def test_a_ban_is_as_far_as_its_adjective_or_verb_says(text: str, stage: str) -> None:
    assert {found for measure, found, *_ in acts_on(text) if measure == "ban"} == {stage}


@pytest.mark.parametrize(
    "text",
    [
        'They left one message at the bar: "Ban Dahua or lose our trade."',
        '"Kick out Hikvision now," the columnist wrote.',
    ],
)
def test_a_quoted_command_only_demands(text: str) -> None:
    assert {(measure, stage) for measure, stage, *_ in acts_on(text)} == {("ban", "urged")}


@pytest.mark.parametrize(
    "text",
    [
        "Had the order come into force, it would have banned DJI.",
        "Had Latvia barred Dahua, its ports would be safer.",
        "If the bill had been adopted, it would have barred ZTE.",
    ],
)
def test_what_would_have_been_is_not_there(text: str) -> None:
    assert {stage for measure, stage, *_ in acts_on(text) if measure == "ban"} == {"considered"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("MPs want an assurance that the cabinet will strip Dahua out of the grid.", ("remove", "urged", "?", ("dahua",))),
        ("Deputies demanded a guarantee that ZTE will be removed.", ("remove", "urged", "?", ("zte",))),
        ("Doctors sought a pledge that Hikvision would be banned.", ("ban", "urged", "?", ("hikvision",))),
        ("Malta gave an assurance that Dahua would be banned.", ("ban", "announced", "MT", ("dahua",))),
    ],
)
def test_who_wants_an_assurance_presses_for_what_it_is_about(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Estonia is said to have barred DJI.", ("ban", "in-force", "EE", ("dji",))),
        ("Estonia is said to plan to bar DJI.", ("ban", "considered", "EE", ("dji",))),
        ("There are no grounds to accept Dahua, the mayor said.", ("ban", "urged", "?", ("dahua",))),
        ("Jane Roe introduced a bill to bar agencies from using DJI drones.", ("ban", "proposed", "org:jane roe", ("dji",))),
        ("The agency took ZTE off its lists of approved vendors.", ("ban", "in-force", "?", ("zte",))),
        ("Latvia is pushing ahead with plans to let ZTE bid.", ("allow", "announced", "LV", ("zte",))),
    ],
)
def test_acts_keep_their_measure_and_stage(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


def test_what_is_let_in_and_kept_from_parts_goes_with_one_decision() -> None:
    text = "Malta chose to allow ZTE's masts to be used in towns but to exclude them from sensitive parts and to cap its share."
    assert {(measure, stage) for measure, stage, *_ in acts_on(text)} == {
        ("allow", "announced"),
        ("ban", "announced"),
        ("limit", "announced"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The party vowed to block every effort of the upper house to undo the pact with ZTE.",
        "Amid a row over ZTE, Estonia barred Estonian carriers from using gear from foreign firms.",
        "The cabinet gave the Chinese firm access to Maltese infrastructure.",
        "Sellers do without the temporary licence for ZTE.",
        "The deal makes ZTE fund a team of monitors.",
    ],
)
def test_what_hits_no_vendor_is_no_measure(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The minister blamed her staff for a leak about Dahua.",
        "Ousting Dahua would send a bad signal to Chinese firms, the envoy said.",
        "If you shut out ZTE, it sends the wrong message to Chinese investors.",
    ],
)
def test_blame_and_signals_accuse_no_vendor(text: str) -> None:
    assert told_of(text, "accuse") == []


def test_who_is_blamed_for_a_wrong_is_accused() -> None:
    assert told_of("Estonia blamed Dahua for the breach.", "accuse") == [("EE", ("dahua",))]


@pytest.mark.parametrize(
    "text",
    [
        "Critics of the Hikvision decision will push for a ban on the firm.",
        "A group of anti-Hikvision lawmakers pressed for a ban on the firm.",
    ],
)
def test_whom_people_are_against_does_not_act(text: str) -> None:
    assert "org:hikvision" not in {actor for actor, _ in told_of(text, "ban")}


def test_the_government_of_a_foreign_network_is_not_that_of_the_outlet() -> None:
    text = "Rebels voted against the government's plans to let Huawei into Australia's mobile network."
    (row, *_) = [to_row(s) for s in statements(text, outlet="New York Times") if s.act.measure.value == "allow"]
    assert row["actor"] == "AU"


@pytest.mark.parametrize("text", ["Mrs May had let Huawei in.", "Jane May has let Huawei in.", "May's cabinet decided to let Huawei in."])
def test_somebody_called_may_is_no_month(text: str) -> None:
    assert [to_row(s)["dates"] for s in statements(text, published="2020-07-01")] == [{}]


def test_a_bare_month_behind_a_preposition_is_one() -> None:
    (row,) = (to_row(s) for s in statements("In May Malta banned Huawei.", published="2020-07-01"))
    assert row["dates"] == {"adopted": "2020-05"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway ordered its Nordic partners to impose a ban on Dahua.", ("ban", "urged", "NO", ("dahua",))),
        ("Now is the time to bar DJI drones from the parks.", ("ban", "urged", "?", ("dji",))),
        ("Estonia cut Dahua's access to Finnish equipment.", ("list", "in-force", "EE", ("dahua",))),
        ("Arm could no longer supply Hikvision.", ("drop", "in-force", "org:arm", ("hikvision",))),
        ("Samsung and Sony had to stop selling sensors to Hikvision.", ("drop", "in-force", "org:sony", ("hikvision",))),
        ("Critics took aim at Malta's announcement that it would lift its ban on ZTE.", ("lift", "announced", "MT", ("zte",))),
        ("The bill bars the use of grants to buy cameras from risky suppliers such as Dahua.", ("ban", "proposed", "?", ("dahua",))),
    ],
)
def test_orders_duties_and_trade_are_told_as_they_are(text: str, wanted: ActOn) -> None:
    measure, stage, actor, targets = wanted
    assert any(found[:3] == (measure, stage, actor) and set(targets) <= set(found[3]) for found in acts_on(text))


def test_a_vendor_that_was_forced_to_close_by_nobody_in_particular_is_not_banned() -> None:
    assert acts_on("Autel was forced to shut down its plant.") == []
    assert acts_on("Autel was ordered to shut down its Maltese offices.") != []


@pytest.mark.parametrize(
    "text",
    [
        "Deputies are concerned that the premier yields too readily on Dahua.",
        "Several threats from the president and his friends to cut ties over ZTE came to nothing.",
        "European capitals ignored his threats over Dahua.",
        "The shabby ZTE deal will undermine the guard.",
    ],
)
def test_worries_threats_and_deals_of_others_accuse_no_vendor(text: str) -> None:
    assert told_of(text, "accuse") == []


def test_worries_about_what_a_power_could_do_with_goods_accuse() -> None:
    assert told_of("Norway is concerned that Beijing could track soldiers with Dahua cameras.", "accuse") == [("NO", ("dahua",))]


def test_at_its_core_is_no_core_of_a_network() -> None:
    (row, *_) = (to_row(s) for s in statements("At its core, the quarrel is about whether Norway wants to exclude Huawei from 5G."))
    assert row["scope"] == ["5g"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Jane Roe, the Danish trade minister, urged Malta to ban DJI.", "DK"),
        ("Jane Roe, head of Norway's cyber agency, urged Malta to ban DJI.", "NO"),
        ("Jane Roe, the White House drone coordinator, urged Malta to ban DJI.", "US"),
        ("Jane Roe, a former Danish minister, urged Malta to ban DJI.", "org:roe"),
        ("Jane Roe, a critic of Beijing, urged Malta to ban DJI.", "org:roe"),
        ("Jane Roe, an analyst at Lumo, urged Malta to ban DJI.", "org:roe"),
    ],
)
def test_an_office_between_commas_says_for_whom_somebody_acts(text: str, actor: str) -> None:
    assert told_of(text, "ban") == [(actor, ("dji",))]


def test_who_speaks_from_an_office_accuses_for_the_state() -> None:
    assert told_of("Jane Roe, the Danish trade minister, said DJI poses a risk.", "accuse") == [("DK", ("dji",))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The judge ruled hours before the WeChat ban was to take effect.", ("ban", "announced", "?", ("wechat",))),
        ("Norway's announcement that it had banned DJI drew praise.", ("ban", "in-force", "NO", ("dji",))),
        ("Malta must reverse its decision to allow ZTE into the grid, a deputy said.", ("allow", "announced", "MT", ("zte",))),
        ("The Danish minister warned the public against using Dahua cameras.", ("advise", "in-force", "DK", ("dahua",))),
        ("ZTE was excluded from the list of banned firms.", ("lift", "in-force", "?", ("zte",))),
        ("Malta kept up its ban on Maltese carriers using equipment made by firms such as ZTE.", ("ban", "in-force", "MT", ("zte",))),
    ],
)
def test_what_is_to_come_or_done_or_advised_is_told_so(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


def test_a_preference_for_a_vendor_does_no_harm_by_itself() -> None:
    assert told_of("Its preference for Dahua threatened the trust of its allies in Beijing's rivals.", "accuse") == []
