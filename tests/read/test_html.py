"""HTML pages: text and comments apart, dates by their ladder, hostile markup within bounds. Pages are invented."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.model.document import Version
from cordon.model.errors import InputError
from cordon.model.partial_date import PartialDate
from cordon.read import ReadSettings, html_extra, read_bytes

BODY = """<nav><a href="/">Home</a> <a href="/x">Sweden bans Huawei, officials said on Monday.</a></nav>
<article class="post has-comments"><h1>Norway bars ZTE from police radio</h1><p class="byline">By Kari Berg</p>
<p>Norway has barred ZTE from supplying radios to the police, the justice ministry said on Thursday in a letter to suppliers.</p>
<figure><img src="x.png"><figcaption>A police radio from ZTE that was banned on Monday, officials said.</figcaption></figure>
<p>The order takes effect on 1 July 2021 and does not touch civilian networks, the ministry said in the letter.</p>
<p>ZTE said that it was surprised by the decision and that it would ask for a review of the order by the courts.</p>
{comments}</article><footer><p>All rights reserved.</p></footer>"""
SAID = "Norway has banned Huawei as well, the minister said to me on the ferry, and nobody reports it."
EXTRAS = [False, *([True] if html_extra.available() else [])]


def _page(head: str = "", comments: str = "", settings: ReadSettings | None = None, name: str = "page.html") -> Version:
    page = f"<!doctype html><html lang='en'><head><title>Norway bars ZTE | Fjord Gazette</title>{head}</head><body>{BODY}</body></html>"
    return read_bytes(page.replace("{comments}", comments).encode(), name, settings or ReadSettings(extras=False))


def _spoken(version: Version) -> str:
    return "\n".join(version.text[start:end] for start, end in version.passages)


@pytest.mark.parametrize("extras", EXTRAS)
@pytest.mark.parametrize(
    "block",
    [
        f"<div id='comments'><p>{SAID}</p></div>",
        f"<section class='comment-list'><div><p>{SAID}</p></div></section>",
        f"<div id='disqus_thread'><ul><li><p>{SAID}</p></li></ul></div>",
        f"<ol class='kommentare'><li>{SAID}</li></ol>",
        f"<div class='c-forum__posts forum'><blockquote>{SAID}</blockquote></div>",
        f"<div itemtype='http://schema.org/Comment'><p>{SAID}</p></div>",
    ],
)
def test_a_comment_block_never_speaks_wherever_it_stands(block: str, extras: bool) -> None:
    version = _page(comments=block, settings=ReadSettings(extras=extras))
    assert "barred ZTE from supplying" in _spoken(version)
    assert "nobody reports it" not in _spoken(version)
    assert any(SAID in version.text[start:end] for start, end in version.comments)


@pytest.mark.parametrize("extras", EXTRAS)
def test_navigation_and_captions_are_silent(extras: bool) -> None:
    spoken = _spoken(_page(settings=ReadSettings(extras=extras)))
    assert "Sweden bans" not in spoken
    assert "All rights" not in spoken
    assert "surprised by the decision" in spoken


def test_captions_are_silent_without_the_extra() -> None:
    assert "banned on Monday" not in _spoken(_page())


JSON_LD = '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-04T22:30:00Z"}]}</script>'
META = '<meta property="article:published_time" content="2021-03-05T09:00:00+01:00">'
CANONICAL = '<link rel="canonical" href="https://fjord.example/2021/03/06/zte">'
TIME = '<time datetime="2021-03-07" itemprop="datePublished">7 March</time>'


@pytest.mark.parametrize(
    ("head", "published", "spoke"),
    [
        (JSON_LD + META + CANONICAL + TIME, "2021-03-04", "JSON-LD"),
        (META + CANONICAL + TIME, "2021-03-05", "meta"),
        (CANONICAL + TIME, "2021-03-06", "address"),
        (TIME, "2021-03-07", "time tag"),
    ],
)
def test_the_ladder_of_dates_says_who_spoke(head: str, published: str, spoke: str) -> None:
    version = _page(head)
    assert str(version.published) == published
    assert any(warning.kind == "date-source" and spoke in warning.why for warning in version.warnings)


def test_an_address_given_as_the_name_dates_the_page() -> None:
    assert str(_page(name="https://fjord.example/2021/03/09/zte.html").published) == "2021-03-09"


def test_a_date_after_the_capture_is_refused_and_the_next_one_asked() -> None:
    late = JSON_LD.replace("2021-03-04", "2031-03-04")
    version = _page(late + META, settings=ReadSettings(extras=False, retrieved=date(2021, 6, 1)))
    assert str(version.published) == "2021-03-05"
    assert "date-after-capture" in {warning.kind for warning in version.warnings}


def test_no_date_is_made_up() -> None:
    assert _page().published is None


@pytest.mark.skipif(not html_extra.available(), reason="the [html] extra is not installed")
def test_a_guessed_date_says_that_it_is_a_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_extra, "guess_date", lambda page, latest: PartialDate(2021, 3, 5))
    version = _page(settings=ReadSettings(retrieved=date(2021, 6, 1)))
    assert str(version.published) == "2021-03-05"
    assert [warning.kind for warning in version.warnings] == ["date-guessed"]


def test_title_and_outlet_come_from_the_head() -> None:
    version = _page('<meta property="og:site_name" content="The Fjord Gazette">')
    assert (version.title, version.outlet) == ("Norway bars ZTE from police radio", "The Fjord Gazette")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 200_000 + "Word of the day" + "</div>" * 200_000,
        "<p>A paragraph of text.</p>" * 60_000,
        "text<" * 200_000,
        "<a " * 200_000 + "text",
        "text<!--" * 100_000,
        "text<script>" * 100_000,
        '<a "' * 200_000 + ">text",
        "text&amp" * 100_000,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>Some text here.</p>",
        "<div>" * 1_000 + "</p>text" * 100_000,
        "<table>" + "<tr><td>a" * 50_000,
    ],
)
def test_hostile_markup_is_read_or_refused_within_bounds(page: str) -> None:
    try:
        version = read_bytes(f"<!doctype html><html><body>{page}</body></html>".encode(), "page.html", ReadSettings(extras=False))
    except InputError as error:
        assert "no text" in str(error)
        return
    assert len(version.text) <= 2 * len(page) + 100


def test_what_was_not_followed_is_said() -> None:
    deep = read_bytes(("<html><body>" + "<div>" * 3_000 + "Some words of text").encode(), "page.html")
    assert "deeply-nested" in {warning.kind for warning in deep.warnings}
