"""What governs each verb, on invented sentences: reported clauses and what stands between a subordinator and its clause."""

from __future__ import annotations

import pytest

from cordon.extract.grammar.clauses import parse
from cordon.extract.text.tokens import tokenise
from cordon.extract.words import lexicon
from cordon.names import load
from tests.extract.answers import acts

LEXICON = lexicon.load_lexicon()
NAMES = load().matcher


def governors(text: str) -> dict[str, str]:
    """The last word of each verb group, and of what governs it ("" for none)."""
    made = parse(tokenise(text, 0, len(text), NAMES.find(text)), LEXICON)
    heads = {k: made.parent.get(k, (-1, ""))[0] for k in made.verbs}
    return {made.lows(k)[-1]: made.lows(head)[-1] if head >= 0 else "" for k, head in heads.items()}


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        ("The agency said that, as of Monday, its offices had removed the cameras.", "removed", "said"),
        ("The agency said that when the tests began, its offices had removed the cameras.", "removed", "said"),
        ("The regulator ruled that carriers in Oslo, Bergen and Narvik have broken the rules.", "broken", "ruled"),
        ('The mayor said that "the county" banned the app.', "banned", "said"),
        ("The union warned that neither the port nor the railway has replaced its routers.", "replaced", "warned"),
        ("The bank stayed shut because, in the end, nobody had replaced its routers.", "replaced", "shut"),
    ],
)
def test_what_stands_between_a_subordinator_and_its_clause_does_not_part_them(text: str, verb: str, governor: str) -> None:
    assert governors(text)[verb] == governor


@pytest.mark.parametrize(
    "text",
    [
        "If asked, the county will ban the app.",
        "While at work on the bill, the county banned the app.",
        "The county, which knows how to wait, banned the app.",
    ],
)
def test_the_main_clause_behind_the_comma_is_not_the_one_that_was_opened(text: str) -> None:
    assert governors(text)[text.split()[-3]] == ""


@pytest.mark.parametrize(
    "text",
    [
        '"The county banned the app," the mayor said.',
        '"The county banned the app", said the mayor of Bergen.',
        "The county banned the app on Monday, the mayor said in a note.",
        'The mayor said: "The county banned the app."',
        'The mayor said on Monday, "The county banned the app."',
        'The mayor told reporters: "The county banned the app."',
    ],
)
def test_what_is_said_hangs_on_the_verb_of_saying_before_or_behind_it(text: str) -> None:
    assert governors(text)["banned"] in ("said", "told")


def test_all_main_clauses_before_a_verb_of_saying_are_said() -> None:
    found = governors('"The port is open, the county banned the app," the mayor said.')
    assert (found["is"], found["banned"], found["said"]) == ("said", "said", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"Norway has banned Huawei," its prime minister denied.', [("ban", "refused", "NO")]),
        ("Norway has banned Huawei, its prime minister confirmed.", [("ban", "in-force", "NO")]),
        ("Norwegian offices of Huawei were searched, the firm confirmed.", [("prosecute", "in-force", "NO")]),
        ('"Norway would ban Huawei," a daily reported.', [("ban", "considered", "NO")]),
    ],
)
def test_a_verb_of_saying_at_the_end_takes_back_what_it_takes_back_before(text: str, found: list[tuple[str, str, str]]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "governor"),
    [
        ("If the tests failed, the county will ban the app.", "ban"),
        ("When the tests failed, the county, which had waited, banned the app.", "banned"),
        ("The mayor said that if the tests failed the county will ban the app.", "ban"),
        ("But after the tests failed, the mayor said the county banned the app.", "said"),
        ("The county will ban the app if the tests failed.", "ban"),
    ],
)
def test_a_clause_that_opens_another_hangs_on_the_one_behind_it(text: str, governor: str) -> None:
    assert governors(text)["failed"] == governor


def test_so_at_the_start_opens_nothing() -> None:
    assert governors("So the county banned the app.")["banned"] == ""


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The routers they sold were banned.", "banned"),
        ("The few who do work will ban it.", "ban"),
        ("The one thing the mayor wants is time.", "is"),
    ],
)
def test_a_clause_goes_on_behind_the_verb_that_describes_its_subject(text: str, verb: str) -> None:
    assert governors(text)[verb] == ""


@pytest.mark.parametrize(
    ("text", "governor"),
    [
        ("The mayor said the port is open, and the county banned the app.", "said"),
        ("The mayor said the port is open and the county banned the app.", "is"),
        ('The mayor said: "The port is open, and the county banned the app."', "is"),
        ("The port that serves the ferries is open and the county banned the app.", "is"),
        ("The port plans to open a dock and the county banned the app.", "plans"),
    ],
)
def test_a_clause_behind_and_goes_with_one_of_its_level(text: str, governor: str) -> None:
    assert governors(text)["banned"] == governor


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        ("The county used the new law in order to ban the app.", "ban", "used"),
        ("The mayor flew to Bergen to sign the ban.", "sign", "flew"),
        ("The harbour bought scanners to replace the old ones.", "replace", "bought"),
        ("The county allowed the old scanners to be used.", "used", "allowed"),
        ("The county won the right to ban the app.", "ban", "right"),
        ("The county became the first one to ban the app.", "ban", "one"),
        ("The county has the means to ban the app.", "ban", "means"),
        ("The mayor seems ready to ban the app.", "ban", "ready"),
    ],
)
def test_an_infinitive_behind_a_noun_fills_the_noun_or_tells_the_purpose_of_the_verb(text: str, verb: str, governor: str) -> None:
    assert governors(text)[verb] == governor


def test_what_a_law_was_changed_for_is_not_what_it_did() -> None:
    assert acts("Norway changed the law in order to ban Huawei.") == []


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        ("In a note released at noon, the mayor said the port is open.", "released", "note"),
        ("The app was banned in a note released at noon.", "released", "note"),
        ("The port sold its scanners to a trader named Orlo.", "named", "trader"),
        ("A trader named Orlo bought the scanners.", "named", "trader"),
    ],
)
def test_a_participle_describes_the_noun_that_can_be_no_subject(text: str, verb: str, governor: str) -> None:
    assert governors(text)[verb] == governor


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said after a week of talks, the county banned the app.",
        "The mayor said although the port is open, the county banned the app.",
        "The mayor said the county, a port on the fjord, banned the app.",
    ],
)
def test_what_is_said_without_that_may_come_behind_a_phrase(text: str) -> None:
    assert governors(text)["banned"] == "said"


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("The mayor met officials of the port who have banned the app.", "banned", "officials"),
        ("The mayor met a minister of two ports who has banned the app.", "banned", "minister"),
        ("The mayor met officials of the ports that have banned the app.", "banned", "ports"),
        ("The mayor met the widow of Jonas Aalders, who has banned the app.", "banned", "aalders"),
    ],
)
def test_a_relative_clause_describes_the_noun_that_agrees_with_its_verb(text: str, verb: str, noun: str) -> None:
    assert governors(text)[verb] == noun


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        ("The mayor saw the county banning the app.", "banning", "saw"),
        ("The mayor left the scanners running.", "running", "left"),
        ("The mayor met a clerk running the port.", "running", "clerk"),
        ("The mayor dismissed fears the scanners could be misused.", "misused", "fears"),
        ("The mayor dismissed the curbs the county has put on.", "put", "curbs"),
        ("This time the app was banned for good.", "banned", ""),
    ],
)
def test_what_stands_behind_a_noun_is_told_of_it_or_by_it_or_goes_on(text: str, verb: str, governor: str) -> None:
    assert governors(text)[verb] == governor


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway used its new powers to ban Huawei.", [("ban", "in-force", "NO")]),
        ("Norway could use its new powers to ban Huawei.", [("ban", "considered", "NO")]),
        ("Norway did not use its new powers to ban Huawei.", []),
        ("Norway wants to use the law to ban Huawei.", [("ban", "considered", "NO")]),
    ],
)
def test_what_powers_are_used_for_is_as_far_as_their_use(text: str, found: list[tuple[str, str, str]]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "governor"),
    [
        ("The county met the clerks of the port without banning the app.", "met"),
        ("The county eased the fears of the port by banning the app.", "eased"),
        ("The county tested the scanners of the port instead of banning the app.", "tested"),
        ("The county talked of a plan for banning the app.", "plan"),
    ],
)
def test_how_or_without_what_it_is_done_stands_beside_the_verb(text: str, governor: str) -> None:
    assert governors(text)["banning"] == governor


def test_who_renews_a_deal_without_a_ban_has_not_banned() -> None:
    assert acts("Norway renewed the licences of its operators without banning Huawei.") == []
