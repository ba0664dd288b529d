"""Who lets a vendor in against advice, or goes ahead with it, has let it in; who wants its networks free of it. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark's premier defied the Americans to let ZTE into the ports.", ("allow", "announced", "DK")),
        ("Denmark's premier overruled four ministers to clear ZTE for the ports.", ("allow", "announced", "DK")),
        ("Denmark ignored objections from its army to let ZTE build masts.", ("allow", "announced", "DK")),
        ("Denmark defied calls to ban ZTE.", ("ban", "refused", "DK")),
        ("Denmark has so far stood up to American calls to ban ZTE.", ("ban", "refused", "DK")),
        ("Denmark's premier is standing up to demands to keep ZTE out of the ports.", ("ban", "refused", "DK")),
        ("Denmark stood up to China by banning ZTE.", ("ban", "in-force", "DK")),
        ("Denmark pressed ahead with letting ZTE into the ports.", ("allow", "in-force", "DK")),
        ("Denmark went ahead with the decision to let ZTE in.", ("allow", "announced", "DK")),
    ],
)
def test_an_act_against_advice_is_done_and_a_call_that_is_defied_is_refused(text: str, act: Act) -> None:
    assert act in acts(text)


def test_a_warning_that_is_defied_is_no_advice_of_who_defies_it() -> None:
    assert [measure for measure, _, _ in acts("Denmark defies warnings to allow ZTE to build masts.")] == ["allow"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Harbour networks are required to be free of ZTE gear by 2029.", ("remove", "announced", "?")),
        ("All harbour networks must be clear of ZTE gear by 2029.", ("remove", "announced", "?")),
        ("Denmark wants to end its reliance on ZTE.", ("ban", "considered", "DK")),
        ("TDC vowed to break its dependence on ZTE.", ("drop", "announced", "org:tdc")),
        ("Ministers set a time limit for removing ZTE masts.", ("remove", "announced", "?")),
        ("Denmark published a timetable for the removal of ZTE masts.", ("remove", "announced", "DK")),
        ("There are no grounds for letting ZTE in, she said.", ("ban", "urged", "?")),
    ],
)
def test_networks_are_to_be_free_of_a_vendor(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("title", ["Sir Hugo", "Lady", "Mr"])
def test_a_person_bans_nothing_and_drops_nothing(title: str) -> None:
    assert ("ban", "proposed", "org:tarn") in acts(f"{title} Tarn has tabled an amendment to exclude ZTE.")


@pytest.mark.parametrize(
    "text", ["The banning of ZTE will not make ports safer.", "Police opened an investigation into the leak of talks on ZTE."]
)
def test_what_is_only_spoken_of_gives_no_act(text: str) -> None:
    assert not {"ban", "prosecute", "review"} & {measure for measure, _, _ in acts(text)}


def test_what_is_talked_about_is_not_what_a_debate_comes_after() -> None:
    assert [measure for measure, _, _ in acts("The debate follows Denmark's decision to allow ZTE.")] == ["allow"]


def test_the_home_of_a_vendor_that_a_phrase_stands_for_takes_no_measure() -> None:
    assert ("remove", "announced", "?") in acts("ZTE is in talks. The government ordered the removal of the Chinese giant's masts.")


def test_what_a_vendor_uses_itself_is_what_it_is_supplied_with() -> None:
    assert ("list", "in-force", "US") in acts("America's curbs on ZTE's use of American chips hurt.")
