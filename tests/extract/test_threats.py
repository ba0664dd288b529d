"""Counter-measures threatened, weighed or taken, in words of their own. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


@pytest.mark.parametrize(
    ("text", "actor", "stage"),
    [
        ("Moscow hinted at retaliation for the Norwegian ban on Kaspersky.", "RU", "threatened"),
        ("Russia promised a response in kind to the ban on Kaspersky.", "RU", "threatened"),
        ("Moscow said it would respond in kind to Norway's ban on Kaspersky.", "RU", "threatened"),
        ("Beijing is weighing retaliatory tariffs on Danish pork if Denmark excludes Huawei.", "CN", "considered"),
        ("China is preparing retaliatory measures over the curbs on ZTE.", "CN", "threatened"),
        ("China will not sit idly by if Norway bars Huawei, its envoy said.", "CN", "threatened"),
        ("Norwegian salmon farmers would suffer if Huawei were shut out, the Chinese embassy said.", "CN", "threatened"),
        ("China warned Norway that Telenor could lose business if the ban on Huawei stands.", "CN", "threatened"),
        ("Beijing threatened Norway with trade sanctions over its ban on Huawei.", "CN", "threatened"),
        ("Britain brushed off US threats to withhold intelligence over Huawei.", "US", "threatened"),
        ("Oslo would lose access to American intelligence if it let Huawei in, the US ambassador wrote.", "US", "threatened"),
        ("The US ambassador warned Norway of consequences if it chose Huawei.", "US", "threatened"),
        ("Beijing has threatened to hit back at Nokia if Norway bans Huawei.", "CN", "threatened"),
    ],
)
def test_a_state_that_announces_what_will_follow_threatens(text: str, actor: str, stage: str) -> None:
    assert ("retaliate", stage, actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Huawei would suffer if Norway cut off its chips, the Chinese embassy said.",
        "China responded to the flood with aid, Huawei said.",
        "TikTok users in Norway would lose access to the app if the ban takes effect.",
        "Norway blacklisted Huawei, threatening its partnerships with chip makers.",
        "Nobody in Beijing hinted at retaliation when Norway banned ZTE.",
        "China lost no time and bought more Huawei phones by the end of May.",
    ],
)
def test_harm_of_its_own_or_other_words_are_no_threat(text: str) -> None:
    assert told_of(text, "retaliate") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway responded by banning Huawei.", ("ban", "in-force", "NO")),
        ("Beijing retaliated by barring Micron from state networks.", ("ban", "in-force", "CN")),
        ("China could retaliate by blacklisting Micron.", ("list", "considered", "CN")),
        ("China threatened to respond by banning Nokia.", ("ban", "threatened", "CN")),
    ],
)
def test_what_somebody_answers_by_doing_is_done_as_far_as_the_answer(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_retaliatory_measures_over_a_ban_are_no_ban_of_their_own() -> None:
    assert ("ban", "considered", "CN") not in acts("China is preparing retaliatory measures against Nokia over the Huawei ban.")


@pytest.mark.parametrize(
    "text",
    [
        "Beijing sent a note to Finland, adding that there would be reprisals if it excluded ZTE.",
        "Beijing's consul wrote to Finland, stating that Finns could face repercussions if it were to exclude ZTE.",
        "China told Finland it could face reprisals if it dropped ZTE.",
        "China's envoy to Finland told a fair that his country would not look on idly if it banned ZTE.",
        "Finland will face sanctions if ZTE is barred, China warned",
        "Finland to face ‘mirror tariffs’ if ZTE is shut out – China",
        "Finnish firms could face sanctions if Finland bars ZTE, the Chinese embassy said.",
        "Chinese diplomats said there could be sanctions on Finnish firms if Finland bars ZTE.",
        "China said it could impose sanctions on Finnish companies if Finland blocked ZTE.",
        "China threatened sanctions on Finnish companies if Finland blocked ZTE.",
        "China may retaliate if Finland bars ZTE.",
        "China may take retaliatory steps if Finland bars ZTE.",
    ],
)
def test_what_a_vendors_home_holds_out_to_a_state_on_a_condition_is_a_threat(text: str) -> None:
    found = {(s.act.measure.value, s.act.stage.value, s.act.actor, s.act.where, s.act.targets) for s in statements(text)}
    assert ("retaliate", "threatened", "CN", ("FI",), ("zte",)) in found
    assert all(actor == "FI" for measure, _, actor, *_ in found if measure in ("ban", "drop"))


def test_a_reprisal_that_is_only_expected_is_for_the_state_that_it_would_hit() -> None:
    [found] = [s.act for s in statements("Finland fears that China may retaliate over ZTE.") if s.act.measure.value == "retaliate"]
    assert (found.stage.value, found.where) == ("considered", ("FI",))


@pytest.mark.parametrize(
    "text",
    [
        "ZTE will face new sanctions if it breaks the rules, China said.",
        "ZTE could face sanctions in Finland, the Chinese envoy said.",
        "There could be sanctions on ZTE, the Chinese envoy said.",
    ],
)
def test_sanctions_on_the_vendor_itself_answer_nothing(text: str) -> None:
    assert all(measure != "retaliate" for measure, *_ in acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Beijing could punish Nokia if the ZTE ban in Malta stays.", ("retaliate", "threatened", "CN")),
        ("China may punish Nokia over Malta's ZTE ban.", ("retaliate", "considered", "CN")),
        ("China urged Malta to lift its ZTE ban, threatening reprisals against Nokia.", ("retaliate", "threatened", "CN")),
        ("China is threatening steps against Nokia, keeping it out of its next tender.", ("ban", "threatened", "CN")),
    ],
)
def test_what_stands_beside_a_threat_or_punishes_another_vendor_is_no_deed(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert all(actor != "CN" or stage != "in-force" for _, stage, actor in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "China said it would react if Norway barred Hytera.",
        "Beijing said it would act if Norway handed Huawei's engineer over.",
        "Beijing said it would respond if Norway extradited Huawei's engineer.",
    ],
)
def test_a_home_that_would_act_if_another_state_did_something_threatens(text: str) -> None:
    assert ("retaliate", "threatened", "CN") in acts(text)
    assert ("prosecute", "urged", "NO") not in acts(text)


@pytest.mark.parametrize(
    "text", ["Beijing said it would respond if asked about Hytera.", "Norway said it would act if Hytera broke the law."]
)
def test_who_would_act_on_something_else_threatens_nobody(text: str) -> None:
    assert "retaliate" not in [measure for measure, _, _ in acts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "China demanded that Norway free the Hytera manager or face serious consequences.",
        "Beijing called on Denmark to drop its ban on Dahua or face consequences.",
        "Beijing urged Norway to release the Hytera manager at once or pay a price.",
    ],
)
def test_who_demands_something_or_else_threatens(text: str) -> None:
    assert ("retaliate", "threatened", "CN") in acts(text)


def test_who_demands_that_somebody_face_a_court_threatens_nobody() -> None:
    assert "retaliate" not in [measure for measure, _, _ in acts("Norway demanded that the Hytera manager face a court.")]


@pytest.mark.parametrize(
    "text",
    [
        "China vowed to take all necessary measures to protect Hytera.",
        "China said it would take the necessary measures to defend the rights of its companies after the ban on Hytera.",
    ],
)
def test_a_home_that_will_take_steps_to_protect_its_firms_threatens(text: str) -> None:
    assert ("retaliate", "threatened", "CN") in acts(text)


@pytest.mark.parametrize(
    "text",
    ["Norway vowed to take steps to protect its networks from Hytera.", "Norway will take measures to protect its firms from Hytera."],
)
def test_who_protects_itself_from_a_vendor_threatens_nobody(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "retaliate"]


@pytest.mark.parametrize(
    "text",
    [
        "The Latvian minister said that the US could no longer share secrets with Latvia if it let Hytera in.",
        "Latvia's minister said letting Hytera in would mean that the US could no longer share secrets with it.",
    ],
)
def test_who_would_share_less_threatens_and_not_who_tells_of_it(text: str) -> None:
    assert [s.act.actor for s in statements(text) if s.act.measure.value == "retaliate"] == ["US"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Pompeo said the US would not be able to share information with countries that use ZTE.", "US"),
        ("Pompeo warned that using ZTE would make it harder for Washington to partner with Athens.", "US"),
        ("Pompeo said that if Greece uses ZTE gear it would be harder for America to partner with it.", "US"),
        ("Washington may reconsider intelligence sharing if Athens lets ZTE in.", "US"),
        ("The US envoy said Washington would not be able to share as much intelligence with Athens if ZTE was let in.", "US"),
        ("Washington could share less information with Athens if it keeps ZTE, the envoy warned.", "US"),
        ("The US has hinted that intelligence sharing could suffer if Athens lets ZTE in.", "US"),
        ("The US has warned that intelligence sharing would be put at risk if ZTE is let in.", "US"),
        ("The US says intelligence-sharing could be in danger if ZTE is let in.", "US"),
        ("American officials said letting ZTE in could harm intelligence sharing.", "US"),
        (
            "He resisted the American ambassador, who threatened to scale back intelligence sharing should Greece admit ZTE.",
            "US",
        ),
    ],
)
def test_an_ally_that_could_no_longer_share_or_partner_threatens(text: str, actor: str) -> None:
    assert ("retaliate", "threatened", actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Greece said it would not be able to work with ZTE.",
        "ZTE said its chips would share less data with its masts.",
        "The choice of ZTE could affect information sharing in the hospital.",
        "ZTE shares could suffer if Greece bans it.",
        "ZTE said it would be harder to work with American suppliers.",
        "Carriers will find it difficult to work without ZTE, the minister said.",
    ],
)
def test_who_can_no_longer_work_with_a_vendor_threatens_nobody(text: str) -> None:
    assert "retaliate" not in {act[0] for act in acts(text)}
