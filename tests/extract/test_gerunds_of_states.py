"""What a state is told to do by a gerund behind a noun, a verb or a preposition: done, weighed or to come. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The fallout from Norway placing Hytera on a blacklist is spreading.", ("list", "in-force", "NO")),
        ("The news of Norway banning Yealink surprised dealers.", ("ban", "in-force", "NO")),
        ("The impact of Norway banning Yealink is hard to gauge.", ("ban", "in-force", "NO")),
        ("The impact of Norway banning Yealink would be slight.", ("ban", "considered", "NO")),
        ("The risk of Norway banning Yealink has grown.", ("ban", "considered", "NO")),
        ("Dealers are hoarding phones on fears of Norway banning Yealink.", ("ban", "considered", "NO")),
        ("The move follows Norway adding Hytera to its blacklist.", ("list", "in-force", "NO")),
        ("Hytera's radio arm has suffered from Norway barring it from buying chips.", ("list", "in-force", "NO")),
        ("Beijing reacted coolly to Norway excluding Hytera.", ("ban", "in-force", "NO")),
        ("Analysts said Norway banning Yealink would hurt dealers.", ("ban", "considered", "NO")),
    ],
)
def test_an_act_of_a_state_told_by_a_gerund_is_as_far_as_what_stands_above_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("joined", ["Peru, Chile and Malta barring", "Peru, Chile and Malta all barring"])
@pytest.mark.parametrize("opener", ["despite", "with"])
def test_every_state_of_a_list_does_what_the_gerund_behind_it_tells(joined: str, opener: str) -> None:
    told = acts(f"Latvia's ports were calm, {opener} {joined} Hytera from theirs.")
    assert [actor for _, stage, actor in told if stage == "in-force"] == ["PE", "CL", "MT"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera will fire its chief in exchange for Norway lifting sanctions on it.", ("lift", "considered", "NO")),
        ("China offered to buy fish in return for Norway easing curbs on Hytera.", ("lift", "considered", "NO")),
        ("China bought fish in return for Norway lifting its ban on Hytera.", ("lift", "announced", "NO")),
        ("With Norway lifting sanctions on Hytera, shares rose.", ("lift", "in-force", "NO")),
    ],
)
def test_what_a_state_does_in_return_is_as_far_as_the_other_side_has_come(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Placing Hytera on its entity list made it hard for dealers to buy chips.", [("list", "in-force", "US")]),
        ("Adding Yealink to the blacklist hurt its dealers.", [("list", "in-force", "?")]),
        ("Adding Yealink to the blacklist would hurt its dealers.", []),
        ("Barring Hytera from police networks has cost towns millions.", [("ban", "in-force", "?")]),
        ("Barring Hytera from police networks would cost towns millions.", []),
        ("Barring Hytera was a blunder, the mayor said.", [("ban", "in-force", "?")]),
        ("Barring Hytera was not an option.", [("ban", "refused", "?")]),
    ],
)
def test_what_has_had_its_effect_is_done_and_what_would_have_one_is_not(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [act for act in acts(text) if act[0] in ("ban", "list")] == told
