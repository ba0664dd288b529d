"""Signs that a text is not what it seems are named, with the other text where there is one."""

from __future__ import annotations

from datetime import date

from cordon.corroborate.conflicts import SourcedFigure, clashing_figures
from cordon.corroborate.news import NewsText
from cordon.corroborate.provenance import Captured, provenance
from cordon.model.statement import Figure

BODY = (
    "The water board of Quillon chose a new maker of meters on Friday after three weeks of talks. Chairwoman Dora Fenwick said the old "
    'meters had failed in frost. "We will not spend another winter thawing pipes with hair dryers," she said. The order is worth two '
    "million crowns and covers nine villages in the upper valley, where the snow lies until April."
)


def kinds(*items: Captured) -> set[str]:
    return {warning.kind for warning in provenance(items)}


def news(ident: str, text: str = BODY, **more: object) -> NewsText:
    return NewsText.of({"id": ident, "text": text, "title": "Quillon water board picks meters", "url": f"https://{ident}.example/1"} | more)


def test_a_sound_text_gets_no_warning() -> None:
    assert kinds(Captured(news("a", published="2021-02-05"), date(2021, 2, 6))) == set()


def test_a_date_after_the_capture_is_named() -> None:
    assert kinds(Captured(news("a", published="2021-02-08"), date(2021, 2, 6))) == {"date-after-capture"}


def test_metadata_against_the_printed_date_is_named() -> None:
    text = "Published: 5 February 2019\n" + BODY
    assert kinds(Captured(news("a", text, published="2021-02-05"))) == {"dates-differ"}


def test_a_date_within_the_story_is_not_the_date_of_the_text() -> None:
    text = "The board had met first on 5 February 2019 and again this week. " + BODY
    assert kinds(Captured(news("a", text, published="2021-02-05"))) == set()


def test_a_body_that_does_not_match_its_title_is_named() -> None:
    assert kinds(Captured(news("a", title="Striker Benedetto signs for Palermo"))) == {"title-differs"}


def test_one_body_under_two_titles_and_a_re_scrape_are_told_apart() -> None:
    assert kinds(Captured(news("a")), Captured(news("b", title="Frost defeats Quillon meters"))) == {"two-titles"}
    assert kinds(Captured(news("a")), Captured(news("b"))) == {"re-scrape"}


def test_a_quote_reworded_inside_its_marks_is_named() -> None:
    changed = BODY.replace("We will not spend another winter thawing pipes", "We won't use up one more winter thawing pipes")
    changed = changed.replace("after three weeks of talks", "following talks of three weeks")
    changed += " Work begins at Easter in the village of Norrby."
    found = provenance([Captured(news("a")), Captured(news("b", changed))])
    assert [(warning.kind, warning.document, warning.other) for warning in found] == [("quote-reworded", "b", "a")]


def figure(value: float, who: str = "Brandt", what: str = "market share") -> SourcedFigure:
    return SourcedFigure("d", Figure(what, who, value, "%", f"{value}%", None, f"{value}%", (0, 3)))


def test_two_values_for_one_thing_stay_side_by_side() -> None:
    clashes = clashing_figures([figure(22), figure(11), figure(13, "Nolte"), figure(22, what="growth")])
    assert [(clash.who, [item.figure.value for item in clash.figures]) for clash in clashes] == [("brandt", [22, 11])]


def test_the_same_value_twice_is_no_clash() -> None:
    assert clashing_figures([figure(22), figure(22)]) == []


def test_a_body_of_a_few_words_need_not_repeat_the_title() -> None:
    assert kinds(Captured(news("a", title="Invented Harbour Times, 3 May 2021", text="Norway has banned nobody."))) == set()
