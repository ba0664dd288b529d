"""A vendor's people in a sentence that does not name the vendor: a case against them is one against the vendor; invented sentences."""

import pytest

from tests.extract.answers import acts_on


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
