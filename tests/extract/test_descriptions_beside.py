"""A description between commas says nothing of the act: what stands behind it goes on with what stands before. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    "aside", ["", ", the country's biggest maker of trunk radios,", ", a Chinese company,", ", one of the biggest suppliers of radios,"]
)
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The minister allowed Hytera{} to buy American chips again.", ["lift"]),
        ("The order put Hytera{} on the export blacklist in May.", ["list"]),
        ("Norway banned Hytera{} from its ports.", ["ban"]),
        ("Hytera{} to be stripped of its role in Norway's 5G network, minister confirms", ["remove"]),
    ],
)
def test_an_act_is_read_over_a_description_of_the_vendor(text: str, aside: str, found: list[str]) -> None:
    assert [measure for measure, _, _ in acts(text.format(aside))] == found


def test_what_a_list_goes_on_with_is_hit_too() -> None:
    told = statements("Norway banned Hytera, the radio maker, and Dahua from its ports.")
    assert [set(s.act.targets) for s in told] == [{"hytera", "dahua"}]


def test_a_description_that_names_somebody_stays() -> None:
    assert ("ban", "in-force", "NO") in acts("Norway banned Hytera, the biggest rival of Dahua, from its ports.")


@pytest.mark.parametrize("opener", ["", "Meanwhile, ", "In a new twist, ", "At home, ", "For the first time, "])
@pytest.mark.parametrize(
    "text",
    [
        "Norway's Ministry of Ports, Trade and Fisheries has banned the use of Hytera radios.",
        "Norway's public agencies are barred from buying Hytera radios.",
    ],
)
def test_who_acts_is_found_behind_what_opens_a_sentence(text: str, opener: str) -> None:
    assert acts(opener + text) == [("ban", "in-force", "NO")]


def test_who_is_told_to_go_does_not_go_by_itself() -> None:
    assert acts("Norway ordered Telenor, which had picked Hytera, to drop the firm.")[-1] == ("ban", "announced", "NO")


@pytest.mark.parametrize("aside", [", a Chinese company,", " – a Chinese company –"])
def test_what_is_given_behind_a_description_is_read(aside: str) -> None:
    assert acts(f"Danish ministers gave Hytera{aside} a limited role in the harbour network.")[0][:2] == ("limit", "in-force")


@pytest.mark.parametrize("aside", [", which rejects the charges,", " – which rejects the charges –"])
def test_whoever_a_call_is_for_is_named_before_the_clause_about_it(aside: str) -> None:
    assert ("ban", "urged") in [act[:2] for act in acts(f"Deputies called for Hytera{aside} to be banned from the harbour network.")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Inspur, the server maker that Peru has showered with orders, was blacklisted by Norway in December.", ("list", "in-force", "NO")),
        ("Uniview, a company that Lenovo has called a copycat, was put on the blacklist in November.", ("list", "in-force", "?")),
        ("Hytera, the radio maker that Chile has praised, was barred from public tenders by Norway in 2018.", ("ban", "in-force", "NO")),
    ],
)
def test_a_description_with_a_clause_of_its_own_leaves_the_verb_to_the_name_before(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Latvia stopped its biggest carrier, Tele2, from using ZTE radios.", ("ban", "in-force", "LV")),
        ("Latvia barred two carriers, Tele2 and Bite, from buying ZTE gear.", ("ban", "in-force", "LV")),
        ("Chile kept the state company — Codelco — from buying Dahua cameras.", ("ban", "in-force", "CL")),
        ("Chile allowed its incumbent operator, Entel, to use ZTE antennas.", ("allow", "in-force", "CL")),
        ("Peru gave its largest telecom, Claro, permission to use ZTE antennas.", ("allow", "in-force", "PE")),
        ("Peru let the Chinese vendor, ZTE, take part in trials.", ("allow", "in-force", "PE")),
    ],
)
def test_the_name_of_a_firm_behind_what_it_is_leaves_the_clause_whole(text: str, answer: tuple[str, str, str]) -> None:
    assert acts(text) == [answer]
