"""Who is the subject of which verb: behind it, before an aside, lent to an infinitive. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on
from tests.extract.skeletons import subjects


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Accusations of spying have hurt sales.", ("Accusations", "hurt")),
        ("No evidence of cheating or spying was found.", ("No evidence", "find")),
        ("The baker accused of cheating has denied it.", ("The baker", "deny")),
        ("The mill and the farm — both based in the north — have closed.", ("The mill and the farm", "close")),
        ("Three bakers, all trained in Lyon, opened a shop.", ("Three bakers", "open")),
        ("The mayor said the fair, if allowed, would draw crowds.", ("the fair", "draw")),
        ("The paper says the fair, while loved, loses money.", ("the fair", "lose")),
        ("People close to the talks told the paper so.", ("People close to the talks", "tell")),
    ],
)
def test_a_subject_is_found_over_a_gerund_an_aside_or_an_adjective(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Bakers in the valley use the mill.", ("Bakers in the valley", "use")),
        ("Bakers in Norway plan to close.", ("Bakers in Norway", "plan")),
        ("Bakers on the list face fines.", ("Bakers on the list", "face")),
        ("Two of the three bakers in the valley use the mill.", ("Two of the three bakers in the valley", "use")),
        ("One of the bakers uses the mill.", ("One of the bakers", "use")),
        ("A group of bakers plans to close.", ("A group of bakers", "plan")),
        ("The mayor said bakers in the valley use the mill.", ("bakers in the valley", "use")),
        ("Once the rule takes effect, shops must close.", ("shops", "close")),
        ("The baker lied to the mayor.", ("The baker", "lie")),
    ],
)
def test_a_verb_agrees_with_the_noun_that_phrases_hang_on(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    "text",
    [
        "He met bakers in the valley plan team.",
        "Shares in the phone supply firms fell.",
        "They gave money to bakers in the trade group.",
    ],
)
def test_the_last_noun_of_such_a_phrase_is_no_verb(text: str) -> None:
    assert not any(verb in ("plan", "supply", "group") for _, verb in subjects(text))


@pytest.mark.parametrize(
    "text",
    [
        "Fears that trade with the north would stop grew.",
        "The minister told carriers that trade with the north would stop.",
        "It said in letters that trade with the north would stop.",
    ],
)
def test_what_is_told_behind_several_is_no_verb_of_theirs(text: str) -> None:
    assert ("trade with the north", "stop") in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("They're removing the old antennas.", ("They", "remove")),
        ("The mayor said we'll replace every router.", ("we", "replace")),
        ("I’m told that you've sold the masts.", ("you", "sell")),
    ],
)
def test_a_pronoun_that_an_auxiliary_leans_on_is_the_subject(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("There is no ban on drones in the north.", ("no ban", "be")),
        ("Officials said there could be a review of the masts.", ("a review", "be")),
        ("There have long been doubts about the routers.", ("doubts", "be")),
        ("There are still too many old masts.", ("many old masts", "be")),
        ("Among the firms on the list is a maker of drones.", ("a maker", "be")),
        ('"The order stands," said the minister.', ("the minister", "say")),
    ],
)
def test_a_subject_may_stand_behind_its_verb(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The ministry, a part of the state, added Huawei to its list.", ("The ministry", "add")),
        ("The agency, which runs the register, announced curbs on imports.", ("The agency", "announce")),
        ("Jane Example, a lawyer for the firm, told Huawei about it.", ("Jane Example", "tell")),
    ],
)
def test_what_is_added_announced_or_told_does_not_speak(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Why are the carriers keeping these radios?", ("the carriers", "keep")),
        ("Will the ministry be asked to explain it?", ("the ministry", "ask")),
    ],
)
def test_a_question_has_the_subject_behind_its_auxiliary(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The minister, who at that time had left the party, signed it.", ("The minister", "leave")),
        ("The rule, which, in the view of carriers, costs millions, stays.", ("The rule", "cost")),
        ("A price that in most towns is too high worries them.", ("A price", "be")),
        ("The vendor — which sells cameras — objected.", ("The vendor", "sell")),
        ("Lawmakers drafted an order on Monday that bars the drones.", ("an order", "bar")),
        ("The deputies who want to keep the drones have won.", ("The deputies", "win")),
        ("The firms that hope to sell the drones need a permit.", ("The firms", "need")),
        ("Carriers that trade with the vendor met in Oslo.", ("Carriers", "trade")),
        ("It fined shops that supply parts to the vendor.", ("shops", "supply")),
        ("The firms that want to be asked to sell the drones need a permit.", ("The firms", "need")),
        ("The board, which approves imports and which also runs the tests, said no.", ("The board", "run")),
    ],
)
def test_a_relative_clause_has_the_noun_as_its_subject_over_what_stands_between(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("That explains the delay.", ("That", "explain")),
        ("Carriers said that was unfair.", ("that", "be")),
    ],
)
def test_that_alone_can_be_the_subject(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The law sets a date for small carriers to replace the radios.", ("small carriers", "replace")),
        ("The fund helps schools and towns swap their routers.", ("schools and towns", "swap")),
        ("Talks ended with the ministry of trade refusing to sign.", ("the ministry of trade", "refuse")),
        ("That led to Estonia barring the drones.", ("Estonia", "bar")),
        ("It resulted in three masts being removed.", ("three masts", "remove")),
    ],
)
def test_an_infinitive_or_gerund_has_the_noun_as_its_subject_that_its_opener_says_acts(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


def test_the_object_of_what_is_used_for_something_does_not_act() -> None:
    assert ("the ministry", "replace") not in subjects("The carrier asked the bank about the ministry to replace its loan.")


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Officials said Estonia and Latvia barred the drones.", ("Estonia and Latvia", "bar")),
        ("Buyers from Oslo, Riga and Tallinn have left.", ("Buyers from Oslo , Riga and Tallinn", "leave")),
        ("The masts, which farms and schools have used, are old.", ("farms and schools", "use")),
        ("Meanwhile, but slowly, farms, shops and schools are waiting.", ("farms , shops and schools", "wait")),
        ("After talks in Oslo, Riga and Tallinn said it was over.", ("Riga and Tallinn", "say")),
        ("The ministers all signed.", ("The ministers", "sign")),
        ("Firms that were inspected in ports and depots left.", ("Firms", "leave")),
        ("It rose when buyers of masts, routers and cameras came.", ("buyers of masts , routers and cameras", "come")),
        ("Officers met dealers in ports and they objected.", ("they", "object")),
        ("Cities put cameras in ports and the union objected.", ("the union", "object")),
        ("The board met at noon, followed its rules, and left.", ("The board", "follow")),
    ],
)
def test_all_of_a_list_are_the_subject(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Those who were warned left.", ("Those", "leave")),
        ("The person from the agency who wrote the report will explain it.", ("The person from the agency", "explain")),
        ("The plant, which is located in Tartu, Estonia, is to close.", ("The plant", "close")),
        ("A team led by Anna to bring them to the table failed.", ("A team", "fail")),
        ("Such gear, the ministry said on Monday, poses a risk.", ("Such gear", "pose")),
        ("Masts that experts say are unsafe stay.", ("Masts", "be")),
        ("Ministers of Estonia, who backed the deal, left.", ("Ministers of Estonia", "back")),
        ("Several firms, mostly small ones in the north, have left.", ("Several firms", "leave")),
        ("The engineer Jane Example, of Tartu, Estonia, was told.", ("The engineer Jane Example", "tell")),
        ("A group of about ten members met.", ("A group of about ten members", "meet")),
        ("The order forced it to reveal what customers are reading.", ("what customers", "read")),
        ("The carrier, if it were asked, would comply.", ("The carrier", "comply")),
        ("The word “firewall” means little.", ("The word “ firewall", "mean")),
        ("“Serious questions” were raised.", ("Serious questions", "raise")),
    ],
)
def test_a_verb_finds_its_subject_over_what_stands_inside_it(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


def test_what_is_asked_for_with_a_bare_be_has_a_subject() -> None:
    assert ("the sale of chips", "stop") in subjects("The senator asked that the sale of chips be stopped.")


@pytest.mark.parametrize(
    "text",
    ["Dahua, the maker put on a blacklist by Norway in May, opened a depot.", "Dahua, a maker banned over spying, said sales rose."],
)
def test_what_describes_a_second_name_of_the_subject_is_done_to_it(text: str) -> None:
    assert [(stage, targets) for _, stage, _, targets in acts_on(text)] == [("in-force", ("dahua",))]


def test_a_form_that_is_present_and_past_alike_is_past_behind_one_thing() -> None:
    assert acts_on("A ministry put Dahua on a blacklist.") == [("list", "in-force", "?", ("dahua",))]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The bid to have the ban overturned failed in court.", ("The bid", "fail")),
        ("A plan to get the masts removed was dropped.", ("A plan", "drop")),
        ("The firm's plan to expand was praised.", ("The firm 's plan", "praise")),
    ],
)
def test_a_noun_is_the_subject_behind_the_infinitive_that_describes_it(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The mill that the baker leased would close.", ("The mill", "close")),
        ("The mill that the village bought has burned.", ("The mill", "burn")),
        ("The bridge over the brook which the mayor has praised fell.", ("The bridge over the brook", "fall")),
        ("The carts from Norway that the baker bought in May were sold.", ("The carts from Norway", "sell")),
        ("The rule against carts that the mayor had signed was dropped.", ("The rule against carts", "drop")),
        ("The mills that we know of have closed.", ("The mills", "close")),
        ("He told bakers that carts made in Norway were dear.", ("carts", "be")),
    ],
)
def test_a_clause_goes_on_behind_one_that_leaves_its_noun_out(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("The ban on Hytera imposed by Denmark after the leak in Aarhus was lifted.", [("lift", "in-force", "DK", ("hytera",))]),
        ("The order banning Yealink issued before the summit was repealed.", [("lift", "in-force", "?", ("yealink",))]),
        ("The curbs on Hytera agreed after the vote were dropped.", [("lift", "in-force", "?", ("hytera",))]),
    ],
)
def test_what_stands_behind_after_is_a_time_where_its_clause_still_owes_a_verb(
    text: str, stages: list[tuple[str, str, str, tuple[str, ...]]]
) -> None:
    assert acts_on(text) == stages
