"""Parts of bills, what is taken out of them, restrictions that a pact or an order's end lifts, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The farm bill contains language to bar ministries in Norway from buying Dahua cameras.", ("ban", "proposed", "NO", ("dahua",))),
        (
            "The spending bill retains a provision prohibiting the Pentagon from using Lenovo laptops.",
            ("ban", "proposed", "US", ("lenovo",)),
        ),
        ("The provision would bar the Danish navy from buying Hytera radios.", ("ban", "proposed", "DK", ("hytera",))),
        ("Language in the budget would stop the Pentagon from buying DJI drones.", ("ban", "proposed", "US", ("dji",))),
        ("The bill would have barred Danish schools from using DeepSeek.", ("ban", "proposed", "DK", ("deepseek",))),
        (
            "The Clean Classrooms Act, which would have barred Danish schools from using DeepSeek, never got that far.",
            ("ban", "proposed", "DK", ("deepseek",)),
        ),
        ("The harbour bill contains a clause that would ban Hytera radios.", ("ban", "proposed", "?", ("hytera",))),
        ("The measure to keep Dahua out of Danish ports was led by two ministers.", ("ban", "proposed", "DK", ("dahua",))),
        ("The measure to ban Dahua was prompted by fears of spying.", ("ban", "proposed", "?", ("dahua",))),
        ("In addition to barring Hytera from Danish ports, the bill would limit Dahua.", ("ban", "proposed", "DK", ("hytera",))),
        ("In addition to barring Hytera from Danish ports, Denmark limited Dahua.", ("ban", "in-force", "DK", ("hytera",))),
        ("Malta struck a deal that would allow Hytera to build in the port.", ("allow", "announced", "MT", ("hytera",))),
        ("Malta is close to a deal that would allow Hytera to build in the port.", ("allow", "considered", "MT", ("hytera",))),
        ("A provision of the 2021 security law bars Danish schools from using DeepSeek.", ("ban", "in-force", "DK", ("deepseek",))),
    ],
)
def test_part_of_a_draft_proposes_and_part_of_a_law_applies(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Danish lawmakers dropped a provision that would have banned Dahua cameras.",
        "Language banning DJI drones was removed from the Danish bill.",
        "A provision that would have banned Hytera was stripped from the Danish bill.",
        "The Danish parliament excised language prohibiting Xiaomi from buying chips.",
    ],
)
def test_what_is_taken_out_of_a_draft_is_refused(text: str) -> None:
    assert {stage for _, stage, _, _ in acts_on(text)} == {"refused"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera reached a deal with Washington to end the sanctions.", ("lift", "announced", "US", ("hytera",))),
        ("Dahua struck an agreement with India to have done with litigation and to lift the ban.", ("lift", "announced", "IN", ("dahua",))),
        ("India agreed to a settlement to lift the export ban on Hytera.", ("lift", "announced", "IN", ("hytera",))),
        ("Taiwan removed parts of the ban on Dahua.", ("lift", "in-force", "TW", ("dahua",))),
        ("Norway lifted some of the restrictions on TikTok.", ("lift", "in-force", "NO", ("tiktok",))),
        ("India withdrew an order barring banks from lending to Xiaomi.", ("lift", "in-force", "IN", ("xiaomi",))),
        ("Japan agreed to lift a directive that bars firms from supplying Hytera.", ("lift", "announced", "JP", ("hytera",))),
    ],
)
def test_pact_part_or_order_that_ends_a_restriction_lifts_it(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_order_that_somebody_only_agreed_to_lift_is_not_announced_but_there() -> None:
    told = acts_on("Japan agreed to lift an order banning its firms from supplying Hytera.")
    assert [(measure, stage) for measure, stage, _, _ in told] == [("lift", "announced"), ("list", "in-force")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Danish minister drew criticism for easing the ban on Hytera.", ("lift", "in-force", "DK", ("hytera",))),
        ("Norway came under fire for banning DeepSeek.", ("ban", "in-force", "NO", ("deepseek",))),
        ("Taiwan won praise for excluding Dahua.", ("ban", "in-force", "TW", ("dahua",))),
    ],
)
def test_what_somebody_is_praised_or_blamed_for_is_done(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A Danish senator called for the reinstatement of sanctions against Hytera.", ("list", "urged")),
        ("Norway may well ban DeepSeek.", ("ban", "considered")),
        ("Dahua could very well be excluded in Japan.", ("ban", "considered")),
        ("Denmark may as well ban Hytera.", ("ban", "considered")),
        ("Denmark may at some point ban Hytera.", ("ban", "considered")),
        ("Denmark will no doubt ban Hytera.", ("ban", "announced")),
    ],
)
def test_small_words_between_modal_and_verb_leave_the_stage(text: str, act: tuple[str, str]) -> None:
    assert [(measure, stage) for measure, stage, _, _ in acts_on(text)] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "It is critical that lawmakers ban Hytera, the Danish minister said.",
        '"It is essential that Hytera is kept out of our schools," the Danish minister said.',
        "It is imperative to exclude Hytera, the Danish minister said.",
    ],
)
def test_what_is_vital_is_demanded_by_the_one_who_says_so(text: str) -> None:
    assert [(measure, stage, actor) for measure, stage, actor, _ in acts_on(text)] == [("ban", "urged", "DK")]


def test_who_cuts_a_deal_ends_none() -> None:
    assert not acts_on("Malta cut a deal with Hytera.")
    assert ("drop", "in-force", "org:telenor", ("hytera",)) in acts_on("Telenor cut its ties with Hytera.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera, as well as Dahua, was banned by Japan.", ("ban", "in-force", "JP", ("hytera", "dahua"))),
        ("Hytera, and its rival Motorola, were shut out by Japan.", ("ban", "in-force", "JP", ("hytera",))),
    ],
)
def test_subject_beside_another_between_commas_is_hit_too(text: str, act: ActOn) -> None:
    assert any(found[:3] == act[:3] and set(act[3]) <= set(found[3]) for found in acts_on(text))


def test_what_is_wished_of_an_object_takes_no_subject_away() -> None:
    told = acts_on("Beijing said it wants Hytera taken off the list and accused Norway of bullying its firms.")
    assert ("deny", "CN") in [(measure, actor) for measure, _, actor, _ in told]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The panel recommends that ministries refrain from using gear from Hytera.", ("ban", "urged")),
        ("Denmark asked its agencies to refrain from using DeepSeek.", ("advise", "in-force")),
        ("Telenor refrained from buying Hytera radios.", ("drop", "in-force")),
        ("Denmark refrained from banning Hytera.", ("ban", "refused")),
    ],
)
def test_who_is_to_refrain_from_using_something_is_not_let_use_it(text: str, act: tuple[str, str]) -> None:
    assert [(measure, stage) for measure, stage, _, _ in acts_on(text)] == [act]


def test_paper_that_is_approved_lets_nobody_in() -> None:
    assert not [found for found in acts_on("The Danish parliament approved a report on Hytera.") if found[0] == "allow"]


@pytest.mark.parametrize(
    "text",
    [
        "Danish lawmakers introduced a bill called the Safe Skies Act to bar DJI.",
        'Danish lawmakers introduced a bill titled the "Safe Skies Act" to bar DJI.',
        "The DJI Ban Act was introduced in Copenhagen.",
    ],
)
def test_draft_by_its_title_is_no_law_yet(text: str) -> None:
    assert [(measure, stage) for measure, stage, _, _ in acts_on(text)] == [("ban", "proposed")]


def test_shops_that_stop_selling_goods_of_two_makers_are_no_suppliers() -> None:
    assert [measure for measure, *_ in acts_on("Denmark ordered shops to stop selling Hikvision and Dahua cameras.")] == ["ban"]


def test_firms_like_a_vendor_that_are_kept_from_buying_are_cut_off() -> None:
    told = acts_on("The order prevents firms like Hytera from purchasing US technology.")
    assert [(measure, targets) for measure, _, _, targets in told] == [("list", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "In total Hytera agreed to pay the Danish government $30 million.",
        "Hytera agreed to pay $30 million in penalties to the Danish government.",
    ],
)
def test_state_that_gets_the_money_has_the_case(text: str) -> None:
    assert ("prosecute", "in-force", "DK", ("hytera",)) in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Danish lawmakers plan to add a provision to the bill that will ban Hytera.",
        "Danish senators agreed to include language in the bill that would ban Hytera.",
    ],
)
def test_what_legislators_plan_to_write_into_a_draft_is_proposed(text: str) -> None:
    assert [(measure, stage) for measure, stage, _, _ in acts_on(text)] == [("ban", "proposed")]


def test_who_is_critical_of_an_attempt_does_not_demand_it() -> None:
    told = acts_on("The Danish minister was critical of attempts to lift the ban on Hytera.")
    assert "urged" not in [stage for _, stage, _, _ in told]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The House voted in favour of a measure that would ban Autel drones.", ("ban", "proposed", "US")),
        ("The House voted in favor of a ban on Autel drones.", ("ban", "proposed", "US")),
        ("Several lawmakers have petitioned the Maltese minister to ban Autel.", ("ban", "urged", "?")),
        ("The Maltese senator is in favour of a ban on Autel.", ("ban", "urged", "MT")),
    ],
)
def test_a_chamber_that_votes_in_favour_decides_and_who_petitions_asks(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Deputies will bring a motion to their congress in Bergen that would shut Hytera out of Norway's stations.",
        "Norway's Labour party brought a motion to the assembly that would ban Hytera.",
        "A Norwegian deputy sent a bill to the floor that would bar DJI drones.",
    ],
)
def test_a_draft_that_is_brought_somewhere_is_what_would_ban(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("ban", "proposed")]
