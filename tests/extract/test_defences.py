"""Who speaks for a vendor, what it says for itself, and denials that a noun names. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements, told_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ZTE is no danger to Norway, its chairman told a shipping fair.", "org:zte"),
        ("There is no backdoor in Dahua's recorders, its chief engineer said.", "org:dahua"),
        ("“Nobody has ever asked us for data,” Huawei's Norwegian head said.", "org:huawei"),
        ("Nuctech is independent of the Chinese government, founder says", "org:nuctech"),
    ],
)
def test_the_people_of_a_vendor_speak_for_it(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE is a danger to Norway, its prime minister told a shipping fair.",
        "Lumo dropped Huawei because its chairman had no trust in it.",
    ],
)
def test_others_do_not_speak_for_it(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hikvision said security was the first priority of its engineers.",
        "ZTE is confident of its security, its Danish arm said.",
        "TikTok said it stores the data of Norwegian users in Oslo.",
    ],
)
def test_praise_of_itself_for_what_vendors_are_accused_of_is_a_defence(text: str) -> None:
    assert told_of(text, "deny")


@pytest.mark.parametrize(
    "text", ["Oppo said it was confident of selling more phones.", "Huawei said its stores in Oslo will open at eight."]
)
def test_other_praise_is_none(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Kaspersky's denial came a day after the Dutch vote.", "org:kaspersky"),
        ("Hikvision issued a flat denial.", "org:hikvision"),
        ("China's embassy expressed its anger at the exclusion of ZTE.", "CN"),
        ("The ban on Huawei drew a furious reaction from China's trade ministry.", "CN"),
        ("A Danish minister sprang to Huawei's defence on Tuesday.", "DK"),
    ],
)
def test_a_noun_of_denial_or_protest_tells_by_whom(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "ByteDance may sell its stake in TikTok to avoid an American backlash.",
        "The launch of a Huawei phone drew a warm reaction from China's press.",
        "Videos of the Danish protests were hard to find on TikTok.",
        "Norway's criticism of Huawei is well known.",
    ],
)
def test_what_is_only_feared_or_another_matter_is_no_denial(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ZTE sought to allay fears that its routers phone home.", "org:zte"),
        ("Oslo's mayor moved to calm worries about TikTok.", "NO"),
        ("DJI has reassured Danish farmers about the data of its drones.", "org:dji"),
        ("Huawei defended its record on privacy.", "org:huawei"),
        ("Telenor defends Huawei", "org:telenor"),
        ("Kaspersky regrets the Norwegian decision.", "org:kaspersky"),
        ("Temu said it did not agree with the watchdog's findings.", "org:temu"),
        ("Hikvision does not accept the verdict.", "org:hikvision"),
        ("TikTok disagrees with the Danish watchdog.", "org:tiktok"),
        ("Danish farmers are against a ban on DJI drones.", "?"),
        ("Norwegian shopkeepers spoke out against the ban on TikTok.", "?"),
    ],
)
def test_who_soothes_defends_regrets_or_disagrees_denies(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "Sweden defended its ban on Huawei.",
        "Xiaomi defended its lead in the Indian phone market.",
        "Dahua regrets that the fair was cancelled.",
        "TikTok did not agree on a price with the landlord.",
        "Norway's operators rejected a ban on Huawei.",
    ],
)
def test_what_is_no_accusation_and_no_measure_is_not_denied(text: str) -> None:
    assert [a for a, _ in told_of(text, "deny") if a == "?" or a.startswith("org:")] == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Despite its denials, ZTE lost the contract.", "org:zte"),
        ("Despite repeated denials from Hikvision, nobody believed it.", "org:hikvision"),
        ("Opposition to the DJI ban is growing.", "?"),
        ("Anger over the TikTok ban spread in Nepal.", "?"),
        ("Danish lobbyists are against excluding Huawei.", "?"),
        ("DJI stands by the safety of its drones.", "org:dji"),
        ("Huawei offered to let Denmark inspect its source code.", "org:huawei"),
        ("According to its spokesman, ZTE has never spied.", "org:zte"),
    ],
)
def test_denials_with_its_and_without_an_owner_and_offers_to_be_looked_at(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


def test_the_opposition_of_another_is_not_the_vendors() -> None:
    assert told_of("Telenor, a customer of Huawei, repeated its opposition to a ban on Huawei.", "deny") in (
        [("org:telenor", ("huawei",))],
        [("?", ("huawei",))],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Huawei offered to inspect the damaged cable.",
        "Its opposition to Huawei has cost the party votes.",
        "The senator regretted his vote against Huawei.",
        "Huawei is confident of winning more business in Brazil, its chairman said.",
        "A TikTok spokeswoman rushed to the defence of a singer.",
    ],
)
def test_other_offers_votes_and_defences_deny_nothing(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    "text",
    [
        "Telenor said banning Hytera would be hugely disruptive.",
        "Telenor says a ban on Hytera would be costly.",
        "Rights groups warn banning TikTok sets a dangerous precedent.",
        "Telenor said the ban on Hytera was about trade, not security.",
        "Hytera's founder hit out at Norway.",
        "Hytera stressed that it is a private company owned by its staff.",
        "DJI said pilots have full control over their data.",
        "Hytera said it would never install back doors.",
    ],
)
def test_what_speaks_against_a_measure_or_for_the_vendor_denies(text: str) -> None:
    assert "deny" in [measure for measure, _, _ in acts(text)]


@pytest.mark.parametrize("text", ["Telenor said the talks with Hytera were about trade.", "Telenor said Hytera radios were costly."])
def test_what_is_said_of_something_else_denies_nothing(text: str) -> None:
    assert "deny" not in [measure for measure, _, _ in acts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZTE defends itself against claims of spying", {("deny", "org:zte")}),
        ("ZTE defended itself against charges that its phones are a danger.", {("deny", "org:zte")}),
        ("ZTE defended itself against allegations from Finland.", {("deny", "org:zte"), ("accuse", "FI")}),
        ("DJI was forced to defend itself from criticism of its drones.", {("deny", "org:dji")}),
        ("Finland wants to defend itself against the threat posed by ZTE.", {("accuse", "FI")}),
        ("The tool helps users defend themselves from ZTE's spyware.", {("accuse", "?")}),
    ],
)
def test_who_defends_itself_against_charges_denies_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(measure, actor) for measure, _, actor in acts(text)} == expected


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"A ban would cost jobs," said Carl Berg, chairman of ZTE\'s Finnish unit.', "org:zte"),
        ("Carl Berg, chairman of ZTE Finland, said a ban would cost jobs.", "org:zte"),
        ("Eva Lind, head of security at ZTE's Finnish arm, said a ban was not the answer.", "org:zte"),
        ("Carl Berg, chairman of ZTE's rival Sudtel, said a ban would cost jobs.", "org:berg"),
        ("ZTE managers, including former mayor Eva Lind, hit out at the ruling.", "org:zte"),
        ("ZTE's directors say that the criticism its phones pose a risk is ill-informed.", "org:zte"),
    ],
)
def test_those_who_lead_a_vendor_or_its_units_speak_for_it(text: str, actor: str) -> None:
    assert acts(text) == [("deny", "in-force", actor)]


def test_a_denial_of_what_allies_are_told_applies_nowhere() -> None:
    found = statements("Washington urged allies to drop ZTE, alleging that it spies, which the firm denies.")
    assert [s.act.where for s in found if s.act.measure.value == "deny"] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera said it follows the law in every market.",
        "“We obey the rules of each country,” a Dahua spokesman said.",
        "Dahua strictly observes all laws, the company said.",
        "Hytera says it adheres to the law.",
    ],
)
def test_a_vendor_that_keeps_to_the_law_denies(text: str) -> None:
    assert len(told_of(text, "deny")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Hytera must follow the law, the Danish minister said.",
        "Hytera said its customers follow the law.",
        "Dahua said it would follow the law once it is passed.",
        "Dahua did not observe the law, a Danish prosecutor said.",
    ],
)
def test_law_that_is_not_said_to_be_kept_by_the_vendor_denies_nothing(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hytera dismissed the engineer and said that his alleged actions had nothing to do with the company.",
        "Hytera said it had nothing to do with the eavesdropping.",
    ],
)
def test_a_vendor_that_has_nothing_to_do_with_it_denies(text: str) -> None:
    assert told_of(text, "deny") == [("org:hytera", ("hytera",))]
