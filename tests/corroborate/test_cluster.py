"""Story clusters: one story in other words comes together, one topic with two stories stays apart, nothing placed is moved."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.cluster import texts
from cordon.corroborate.cluster import cluster, story_index
from cordon.corroborate.news import NewsText
from cordon.corroborate.wordlists import common_words
from evaluation.corroborate import bcubed


def news(ident: str, title: str, body: str, published: str = "2021-03-02") -> NewsText:
    return NewsText.of({"id": ident, "title": title, "text": body, "published": published})


FERRY = news(
    "f1",
    "Ferry Aurelia runs aground off Trelmar",
    "The ferry Aurelia ran aground off Trelmar on Tuesday with 214 passengers aboard. Nobody was hurt, harbour master Odile Brance said. "
    "Tugs from Port Sabine tried to pull the Aurelia free at high water.",
)
FERRY_AGAIN = news(
    "f2",
    "Passengers taken off stranded Aurelia",
    "Lifeboats brought 214 people ashore from the Aurelia, which has been stuck on rocks near Trelmar since Tuesday. Odile Brance, "
    "who runs the harbour, blamed fog.",
    "2021-03-03",
)
OTHER_FERRY = news(
    "f3",
    "Ferry fares to rise on Lake Morven",
    "Passengers on the Lake Morven ferry will pay more from May, the operator Calder Line said. A day ticket goes up to nine pounds. "
    "Islanders complained to councillor Ruth Penhale.",
)


def placed(*items: NewsText) -> dict[str, str]:
    return dict(cluster(items, story_index(common_words())))


def test_one_story_in_other_words_comes_together() -> None:
    found = placed(FERRY, FERRY_AGAIN)
    assert found["f1"] == found["f2"] == "f1"


def test_another_story_of_the_same_topic_stays_apart() -> None:
    found = placed(FERRY, OTHER_FERRY)
    assert found["f1"] != found["f3"]


def test_a_like_text_years_later_is_another_story() -> None:
    later = news("f9", FERRY.title, FERRY.text, "2024-07-01")
    assert len(set(placed(FERRY, later).values())) == 2


def test_a_text_that_says_nothing_founds_its_own_story() -> None:
    assert set(placed(news("a", "", ""), news("b", "", "")).values()) == {"a", "b"}


def test_scripts_without_spaces_are_compared_too() -> None:
    one = news("a", "渡轮奥雷利亚号搁浅", "渡轮奥雷利亚号周二在特雷尔马附近搁浅,船上有二百一十四名乘客。")
    two = news("b", "奥雷利亚号乘客获救", "周二搁浅的渡轮奥雷利亚号上二百一十四名乘客在特雷尔马附近获救。")
    assert placed(one, two)["b"] == "a"


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 40))
def test_what_is_placed_does_not_depend_on_what_comes_later(size: int) -> None:
    rows = [text for text, _ in texts(40)]
    assert list(cluster(rows[:size], story_index())) == list(cluster(rows, story_index()))[:size]


def test_the_invented_stream_comes_apart_into_its_stories() -> None:
    rows = list(texts(600))
    found = placed(*(text for text, _ in rows))
    scores = bcubed(found, {text.id: story for text, story in rows})
    assert scores.precision >= 0.88
    assert scores.recall >= 0.85
