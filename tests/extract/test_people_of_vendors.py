"""A vendor's people in a sentence that does not name the vendor: a case against them is one against the vendor; invented sentences."""

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Meng Wanzhou was arrested in Canada.", "prosecute in-force CA huawei"),
        ("Meng Wanzhou arrested in Canada", "prosecute in-force CA huawei"),
        ("French prosecutors charged Durov over crimes on the network.", "prosecute in-force FR telegram"),
        ("Canada's arrest of Meng infuriated Beijing.", "prosecute in-force CA huawei"),
        ("Senators grilled Shou Zi Chew.", "review in-force US tiktok"),
        ("Ren Zhengfei denied that it had ever spied for Beijing.", "deny in-force org:huawei huawei"),
        ("Meng is suing Canada.", "retaliate in-force org:huawei huawei"),
    ],
)
def test_what_is_done_to_its_people_is_done_to_the_vendor(text: str, said: str) -> None:
    measure, stage, actor, target = said.split()
    assert (measure, stage, actor, (target,)) in acts_on(text)


@pytest.mark.parametrize(
    "text",
    ["Durov has been banned from leaving France.", "A judge barred Meng from leaving Vancouver.", "Tim Cook met the minister in Oslo."],
)
def test_what_keeps_a_person_in_town_is_no_measure_against_the_vendor(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Canada freed Meng on Friday.", ("prosecute", "ended", "CA", ("huawei",))),
        ("A Polish court released the Huawei manager.", ("prosecute", "ended", "PL", ("huawei",))),
        ("A Canadian judge released Meng on bail.", ("prosecute", "in-force", "CA", ("huawei",))),
    ],
)
def test_who_is_let_go_is_no_longer_prosecuted_unless_on_bail(text: str, said: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert said in acts_on(text)


def test_who_is_asked_to_let_somebody_go_holds_her_still() -> None:
    found = [one for one in acts_on("China urged Canada to release Meng.") if one[0] == "prosecute"]
    assert found == [("prosecute", "in-force", "CA", ("huawei",))]


SHE = "Huawei's Meng Wanzhou flew in from Hong Kong on Saturday."
HE = "Telegram founder Pavel Durov flew in from Dubai on Saturday."


@pytest.mark.parametrize(
    ("before", "text", "act"),
    [
        (SHE, "Prosecutors in Norway charged her with fraud.", ("prosecute", "in-force", "NO")),
        (SHE, "Norway is seeking her extradition.", ("prosecute", "urged", "NO")),
        (SHE, "She faces charges of fraud in Norway.", ("prosecute", "in-force", "NO")),
        (SHE, "She denies the charges.", ("deny", "in-force", "org:huawei")),
        (SHE, "The executive has denied any wrongdoing.", ("deny", "in-force", "org:huawei")),
        (SHE, "China has called for her release.", ("deny", "in-force", "CN")),
        (HE, "French police arrested him at the airport.", ("prosecute", "in-force", "FR")),
        (HE, "A French judge charged the founder in August.", ("prosecute", "in-force", "FR")),
    ],
)
def test_a_pronoun_stands_for_the_one_of_its_people_who_was_named_last(before: str, text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text, before=before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (SHE, "French police arrested him at the airport."),
        (HE, "Prosecutors in Norway charged her with fraud."),
        (f"{SHE} Donald Trump spoke of it.", "Police arrested him once."),
        (SHE, "The head of the Norwegian spy agency was arrested."),
        (HE, "His house was sold."),
    ],
)
def test_another_one_is_nobody_of_the_vendor(before: str, text: str) -> None:
    assert acts(text, before=before) == []


@pytest.mark.parametrize(
    "text",
    ["Meng Wanzhou says she is innocent.", "Meng Wanzhou has always protested her innocence.", "ZTE maintains its innocence."],
)
def test_who_claims_to_be_innocent_denies(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("deny", "in-force")]
