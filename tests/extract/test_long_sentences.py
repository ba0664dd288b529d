"""Who does what in long sentences: over asides, lists, ages, speakers in the middle and clauses in a row. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements
from tests.extract.skeletons import objects, subjects


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It was late, a claim both firms have denied.", ("both firms", "deny")),
        ("The ferry line knew of the fault, a clerk said, but took no action until May.", ("The ferry line", "take")),
        ("The judge will ask whether the banker, 52, the son of a baker, should be sent home.", ("the banker", "send")),
        ("Its founder, a chemist who sold his firm and has backed others, denies the claim.", ("Its founder", "deny")),
        ("The decision to end the line, a project on which it had spent millions, angered voters.", ("The decision", "anger")),
        ("The agency said the ministry, not the army, had chosen the masts.", ("the ministry", "choose")),
        ("It was the governor, not the mayor, who asked for guards.", ("the governor", "ask")),
        ("The permits they had paid for were worthless.", ("The permits", "be")),
        ("Judge Ada Moss of the high court issued the ruling.", ("Judge Ada Moss of the high court", "issue")),
        ("A campaign to keep clinics from buying its lamps, beds, and scales is under way.", ("A campaign", "be")),
        ("Residents near the port, who complain about the noise, have sued.", ("Residents near the port", "complain")),
        ("The panel found that the bank had lied and recommended that it be fined.", ("The panel", "recommend")),
        ("She told the court that closing shops days before a vote would harm trade.", ("closing shops days before a vote", "harm")),
        ("The plan to drop Huawei, among 20 other makers, from the tender was signed in May.", ("The plan", "sign")),
        ("It opened, and offices in Norway, Sweden and Denmark are to follow.", ("offices in Norway , Sweden and Denmark", "follow")),
        ("He is worried (a thing the mayor denies).", ("the mayor", "deny")),
        ("Officials warned Norway letting it in would be a mistake.", ("letting it", "be")),
    ],
)  # fmt: skip
def test_a_subject_is_found_over_what_stands_between(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The panel, composed of deputies, was named by a board, made up of judges.", ("The panel", "make")),
        ("The board allowed it access to the archive.", ("it", "access")),
    ],
)
def test_no_subject_is_made_up(text: str, pair: tuple[str, str]) -> None:
    assert pair not in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The council voted Monday night to restore the tax.", ("Monday night", "vote")),
        ("The firm asked a court to reverse SMIC's listing and DHS’ order.", ("DHS", "reverse")),
    ],
)
def test_what_is_no_object_is_none(text: str, pair: tuple[str, str]) -> None:
    assert pair not in objects(text)
    assert objects(text) or subjects(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway has urged members of NATO, which is a pact of states in Europe, Asia and America, to exclude Huawei.",
            ("ban", "urged", "NO"),
        ),
        ("The senate voted Tuesday night to reinstate Norway's ban on Huawei.", ("ban", "proposed", "NO")),
        ("A judge suspended Norway's order that went into effect on May 3 barring the sale of TikTok.", ("ban", "suspended", "NO")),
        ("Kaspersky asked a court to overturn an order that bars agencies from using its software.", ("ban", "in-force", "?")),
        ("ZTE asked the court to lift the order that bars firms from selling chips to it.", ("list", "in-force", "?")),
        ("Norway pressed members of the alliance to exclude Huawei.", ("ban", "urged", "NO")),
        ("A judge will decide whether or not Meng should be handed over.", ("prosecute", "considered", "?")),
        ("In addition to again barring ZTE from the core network, Norway would also ban its phones.", ("ban", "considered", "NO")),
        ("Norway heard the firms, a spokesman said, but took no step until issuing an order stipulating that agencies remove Huawei gear.",
         ("remove", "announced", "NO")),
    ],
)  # fmt: skip
def test_an_act_is_read_over_what_stands_between(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in acts(text)


def test_a_speaker_warns_the_state_that_he_names() -> None:
    text = "Norway's minister warned Sweden allowing Huawei into its networks would pose a risk."
    assert acts_on(text) == [("accuse", "in-force", "NO", ("huawei",))]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It keeps money from any maker—like Lumo—that threatens the state.", ("any maker", "threaten")),
        ("The chiefs of the police and the guard all warned the town.", ("The chiefs of the police and the guard", "warn")),
        ("They jailed her on the grounds that the firm had lied, and asked Sweden for help.", ("They", "ask")),
        ("A rule on masts, which made it illegal for towns, i.e. councils, to wait, failed.", ("A rule on masts", "fail")),
    ],
)
def test_the_subject_of_a_later_verb_is_that_of_its_own_clause(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The board beat back a bill proposed by its members.", ("a bill", "beat")),
        ("The plant sells chips to existing customers.", ("existing customers", "exist")),
    ],
)
def test_a_participle_is_told_from_an_adjective_by_its_place(text: str, pair: tuple[str, str]) -> None:
    assert (pair in objects(text)) == (pair[1] == "beat")


def test_initials_behind_a_hyphen_end_no_sentence() -> None:
    text = "Norway's ministry added Huawei and its non-U.S. units to its blacklist."
    assert acts(text) == [("list", "in-force", "NO")]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The carriers, which serve the north, plan to leave.", ("The carriers", "plan")),
        ("The court, siding with Lumo, a maker of sets owned by a bank, threw out the rule.", ("The court", "throw")),
        ("The court threw out the rule that kept it off the list, and sent the case back.", ("The court", "send")),
        ("She said that closing ports outright, as some states have done, would cost millions.", ("closing ports", "cost")),
        ("Among the firms that the council fined on Monday were a bank and its owner.", ("a bank", "be")),
    ],
)
def test_a_clause_goes_on_behind_what_stands_beside_it(text: str, pair: tuple[str, str]) -> None:
    assert any(subject.startswith(pair[0]) and verb == pair[1] for subject, verb in subjects(text))


def test_the_part_of_a_day_before_a_weekday_is_no_object() -> None:
    assert not objects("The ministers agreed late on Tuesday.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sweden's carriers, which serve nine in ten users, plan to replace Huawei's antennas.", ("drop", "announced", "?")),
        ("Sweden's order forbids its firms to sell chips to ZTE unless they hold a licence.", ("list", "in-force", "SE")),
        ("Sweden will forbid its firms to sell chips to ZTE unless it gets a permit from Kiruna.", ("list", "threatened", "SE")),
        ("Sweden put off until the autumn its ban on Huawei.", ("ban", "postponed", "SE")),
    ],
)
def test_an_act_is_read_behind_what_stands_beside_it(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in acts(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Norway's ferry board, the NFB, in 2019 closed the pier.", ("Norway 's ferry board", "close")),
        ("The harbour master, a retired judge, in a letter to the crews warned of ice.", ("The harbour master", "warn")),
        ("The club, whose members include bakers, brewers, smiths and coopers, lost its hall.", ("The club", "lose")),
        ("The panel, made up of bakers, brewers and smiths, named a chair.", ("The panel", "name")),
        ("Mills from three towns, Ulm, Graz and Brno, were shut.", ("Mills from three towns", "shut")),
        ("One of the bidders, a group of two banks, a builder and a smith, quit.", ("One of the bidders", "quit")),
        ("The mayor, Ida Moss, a former baker, signed the lease.", ("The mayor", "sign")),
    ],
)
def test_a_list_or_a_description_between_commas_has_no_verb_behind_it(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "speaker", "doer"),
    [
        ("The tax, clerks in Ulm said on Monday, will not rise.", ("clerks in Ulm", "say"), ("The tax", "rise")),
        ("The mill, the judge noted, has closed.", ("the judge", "note"), ("The mill", "close")),
        ("The mill, a clerk for the town wrote in May, has closed.", ("a clerk for the town", "write"), ("The mill", "close")),
    ],
)
def test_who_says_so_behind_the_subject_is_no_part_of_it(text: str, speaker: tuple[str, str], doer: tuple[str, str]) -> None:
    assert {speaker, doer} <= subjects(text)


def test_members_of_a_group_are_not_told_to_do_what_it_does() -> None:
    text = "The alliance, whose members include Vodafone, Orange, Telefonica and Telia, dropped Huawei from its core network."
    assert ("drop", "in-force", "org:orange") not in acts(text)
    assert [act[0] for act in acts(text)] == ["drop"]


def test_three_firms_named_between_commas_are_all_hit() -> None:
    assert acts_on("Three vendors from China, Huawei, ZTE and Hikvision, were banned by Canada.") == [
        ("ban", "in-force", "CA", ("huawei", "zte", "hikvision"))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Telia not only dropped Huawei but picked Nokia.", [("drop", "in-force", "org:telia"), ("choose", "in-force", "org:telia")]),
        ("Norway, but not Sweden, banned Huawei.", [("ban", "in-force", "NO")]),
        ("Norway and Latvia, but not Sweden, have banned Huawei.", [("ban", "in-force", "NO"), ("ban", "in-force", "LV")]),
    ],
)
def test_what_is_said_of_one_and_not_of_another(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Carriers in Norway, and not those in Sweden, have dropped Huawei.", ["NO"]),
        ("Telia dropped Huawei in Norway but not in Sweden or Denmark.", ["NO"]),
        ("Telia dropped Huawei not in Norway but in Sweden.", ["SE"]),
        ("Telia dropped Huawei not only in Norway but also in Sweden.", ["NO", "SE"]),
    ],
)
def test_a_place_that_is_denied_is_none(text: str, where: list[str]) -> None:
    assert [list(found.act.where) for found in statements(text)] == [where]
