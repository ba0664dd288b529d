"""Actor, places, scope, attribution, body, instrument and reason, as the wording has them. All texts are invented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cordon.extract import Extractor, Reading, as_html, as_text
from cordon.model.document import DocumentKind, Version
from cordon.model.statement import Statement
from cordon.names import load

NAMES = load()
EXTRACTOR = Extractor(NAMES)


def read(text: str, **row: str) -> tuple[Statement, ...]:
    return EXTRACTOR.extract(Reading.of_row({"text": text, **row})).statements


def one(text: str, measure: str, **row: str) -> Statement:
    (found,) = [s for s in read(text, **row) if s.act.measure.value == measure]
    return found


@pytest.mark.parametrize(
    ("text", "measure", "stage", "actor", "where"),
    [
        ("Sweden banned Huawei from 5G.", "ban", "in-force", "SE", ["SE"]),
        ("Huawei was banned by Sweden.", "ban", "in-force", "SE", ["SE"]),
        ("Sweden's ban on Huawei has taken effect.", "ban", "in-force", "SE", ["SE"]),
        ("The Swedish government, which banned Huawei, said nothing more.", "ban", "in-force", "SE", ["SE"]),
        ("Washington urged Canada to ban Huawei.", "ban", "urged", "US", ["CA"]),
        ("Canada was urged by Washington to ban Huawei.", "ban", "urged", "US", ["CA"]),
        ("US pressure on Canada to shun Huawei has grown.", "ban", "urged", "US", ["CA"]),
        ("The US is pressing its allies to drop Huawei.", "ban", "urged", "US", ["*"]),
        ("Canada is considering whether to ban Huawei.", "ban", "considered", "CA", ["CA"]),
        ("Canada has proposed a bill that would ban Huawei.", "ban", "proposed", "CA", ["CA"]),
        ("Canada refused to ban Huawei.", "ban", "refused", "CA", ["CA"]),
        ("Canada stopped short of banning Huawei.", "ban", "refused", "CA", ["CA"]),
        ("Canada put its ban on Huawei on hold.", "ban", "suspended", "CA", ["CA"]),
        ("Canada delayed its ban on Huawei.", "ban", "postponed", "CA", ["CA"]),
        ("Vodafone dropped Huawei in Spain.", "drop", "in-force", "org:vodafone", ["ES"]),
        ("Germany ordered operators to remove Huawei equipment by 2026.", "remove", "announced", "DE", ["DE"]),
        ("The Commerce Department blocked US companies from selling chips to Huawei.", "list", "in-force", "US", ["US"]),
        ("Trump said he would let American firms sell chips to Huawei again.", "lift", "announced", "US", ["US"]),
    ],
)
def test_who_does_it_how_far_and_where(text: str, measure: str, stage: str, actor: str, where: list[str]) -> None:
    act = one(text, measure).act
    assert (act.stage.value, act.actor, list(act.where)) == (stage, actor, where)


def test_those_that_are_followed_have_done_it() -> None:
    acts = {(s.act.actor, s.act.stage.value) for s in read("Canada will join Britain and Australia in banning Huawei.")}
    assert acts == {("CA", "announced"), ("GB", "in-force"), ("AU", "in-force")}


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Britain banned Huawei from its 5G networks.", ["5g"]),
        ("Britain banned Huawei from the core of its networks.", ["core"]),
        ("Britain banned Huawei from its 5G core.", ["5g", "core"]),
        ("Britain banned Hikvision cameras at ministries.", ["cameras", "government"]),
        ("Britain banned TikTok.", ["apps"]),
        ("Britain banned telecoms equipment giant Huawei.", []),
    ],
)
def test_the_scope_is_that_of_the_words(text: str, scope: list[str]) -> None:
    assert sorted(one(text, "ban").act.scope.ordered) == sorted(scope)


def test_a_pronoun_and_the_company_mean_what_the_document_named() -> None:
    acts = [s.act for s in read("Huawei opened an office in Oslo. Norway later banned the company from 5G.")]
    assert [(a.measure.value, a.targets) for a in acts] == [("ban", ("huawei",))]


def test_the_passage_names_outlet_speaker_and_kind_of_speech() -> None:
    said = one("Norway may ban Huawei, the justice minister said.", "ban", outlet="Fjord Times").attribution
    assert (said.outlet, said.speaker, said.role) == ("Fjord Times", "the justice minister", "minister")
    assert (said.named, said.speech) == (False, "said")
    heard = one("Norway will reportedly ban Huawei.", "ban").attribution
    assert heard.speech == "reported"


def test_body_instrument_and_reason_are_printed_as_they_stand() -> None:
    statement = one("The FCC banned Huawei under the Secure Networks Act because of spying fears.", "ban")
    assert (statement.body, statement.instrument) == ("FCC", "Secure Networks Act")
    assert statement.reason == "because of spying fears"


def test_headlines_pasted_into_a_sentence_are_not_read() -> None:
    text = "Ann Lee Ann Marie LeeSenate bans Huawei chips Tower wins prize MORE (R-Fla.) said that Norway would ban ZTE."
    assert {s.act.targets for s in read(text)} == {("zte",)}


@pytest.mark.parametrize(
    "text",
    ["FILE PHOTO: Norway banned Huawei, seen here.", "Read more: Norway bans Huawei", "News | Norway bans Huawei | Sport | Login"],
)
def test_captions_and_link_lists_give_no_statement(text: str) -> None:
    assert read(text) == ()


def test_only_the_passages_of_a_version_speak() -> None:
    text = "Title here\n\nNorway banned Huawei.\n\nA reader: Denmark banned ZTE."
    start = text.index("Norway")
    body = (start, start + len("Norway banned Huawei."))
    version = Version(DocumentKind.ARTICLE, text, "0" * 64, body, comments=((body[1], len(text)),))
    assert [s.act.actor for s in EXTRACTOR.extract(Reading.of_version(version)).statements] == ["NO"]


def test_two_market_shares_of_one_vendor_are_both_found() -> None:
    text = "Huawei has a 31% share of the router market. Ericsson and Huawei follow with 17% and 9% respectively."
    figures = EXTRACTOR.extract(Reading.of_row({"text": text})).figures
    assert [(f.what, f.who, f.value, f.unit) for f in figures if f.who == "huawei"] == [
        ("market share", "huawei", 31.0, "percent"),
        ("market share", "huawei", 9.0, "percent"),
    ]


def test_an_explanation_shows_roles_and_steps_and_escapes_the_text() -> None:
    row = {"text": "Norway plans to ban Huawei, <b>officials</b> said."}
    found = EXTRACTOR.explain(Reading.of_row(row))
    assert "stage: to ban: open" in as_text(found)
    assert "plans (plan): announced" in as_text(found)
    page = as_html(found)
    assert "<b>officials" not in page
    assert "&lt;b&gt;" in page
    assert "http" not in page


def test_no_code_knows_a_vendor_a_place_or_a_sentence() -> None:
    """Examples in docstrings and comments may; code may not."""
    names = {slug for slug in NAMES.vendors.by_slug if len(slug) > 2} | {p.name.lower() for p in NAMES.places.by_code.values()}
    for path in (Path(__file__).parents[2] / "src" / "cordon" / "extract").rglob("*.py"):
        code = re.sub(r'"""(?:.|\n)*?"""', "", path.read_text(encoding="utf-8"))
        code = re.sub(r"#.*", "", code)
        strings = {word.lower() for text in re.findall(r'"([^"\n]*)"', code) for word in re.split(r"[^\w-]+", text)}
        assert not strings & names, path.name


def test_an_entry_that_code_names_stands_in_the_file_that_it_names() -> None:
    package = Path(__file__).parents[2] / "src" / "cordon"
    code = [path.read_text(encoding="utf-8") for path in (package / "extract").rglob("*.py")]
    named = {pair for text in code for pair in re.findall(r'"([a-z]+)\.toml:([a-z_]+)', text)}
    assert ("hedges", "freed") in named
    for file, word in named:
        assert re.search(rf"\b{word}\b", (package / "data" / "lexicon" / f"{file}.toml").read_text("utf-8")), f"{file}.toml:{word}"


def test_the_explanation_names_the_entries_of_the_lexicon() -> None:
    def entries(text: str) -> tuple[str, ...]:
        return EXTRACTOR.explain(Reading.of_row({"text": text}))[0].entries

    assert entries("Norway decided to keep Huawei out of its network.") == ("verbs.toml:keep out", "stage.toml:plan:decide")
    assert entries("Norway put ZTE on a blacklist.")[0] == "verbs.toml:phrase:put+blacklist"
    assert entries("Norway's curbs on Huawei hurt.")[0] == "nouns.toml:curb"
    assert entries("Norway accused ZTE of spying.") == ("verbs.toml:accuse",)
    assert "lexicon: verbs.toml:keep out" in as_text(EXTRACTOR.explain(Reading.of_row({"text": "Norway kept Huawei out of its network."})))
