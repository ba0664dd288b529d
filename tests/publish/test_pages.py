"""What each page tells: the answer first, everything sourced, nothing invented, each accusation with its reply."""

from __future__ import annotations

import json
from datetime import date

import pytest

from cordon.model.codes import ChangeKind, Confidence, DateKind, Measure, OutletTier, Stage, StanceCode, Status
from cordon.model.errors import InputError
from cordon.publish.codebook import codebook
from cordon.publish.edition import Edition
from cordon.publish.faq.answers import answers
from cordon.publish.links import LiveLinks
from cordon.publish.pages.calendar import calendar_table
from cordon.publish.pages.pressures import pressure_table
from cordon.publish.pages.router import page_at
from cordon.publish.quotes import short
from cordon.publish.render import Imprint, Press
from tests.house.source import ROOT
from tests.publish.reader import read
from tests.publish.world import TODAY, desk, world

PRESS = Press(desk(), Imprint("b", "v", TODAY))


def html(path: str, query: str = "") -> str:
    page = page_at(desk(), path, query)
    assert page is not None
    return PRESS.html(page, LiveLinks())


def words(path: str, query: str = "") -> str:
    return " ".join(" ".join(read(html(path, query)).text).split())


def test_a_place_says_buy_and_keep_before_anything_else() -> None:
    text = words("/place/SE/huawei")
    main = text[text.index("Huawei in Sweden", text.index("Method")) :]
    assert main.index("Buy") < main.index("Keep") < main.index("By equipment") < main.index("What it rests on")
    assert "until 1 January 2029" in main


def test_a_place_page_shows_its_first_vendor_and_the_others_beside_it() -> None:
    assert "Other vendors in Sweden" in words("/place/SE")
    assert 'href="/place/SE/zte"' in html("/place/SE")


def test_a_place_without_data_says_that_this_is_no_permission() -> None:
    text = words("/place/PE/huawei")
    assert "not assessed" in text
    assert "says nothing about what is allowed" in text


def test_a_vendor_on_which_nothing_is_recorded_has_a_page_that_says_so() -> None:
    text = words("/cellebrite")
    assert "Nothing is recorded on Cellebrite: the evidence is silent. That says nothing about where it is allowed." in text
    assert "0 places ban" not in text and "First recorded" not in text
    assert "cellebrite" not in desk().vendors  # and so it has no page in the static site


def test_the_lead_sentence_counts_what_the_map_shows() -> None:
    text = words("/huawei")
    assert "Today 1 place bans Huawei 5G" in text
    assert "let it in or have no rule that is known" in text


def test_each_update_is_told_in_full_once_and_pointed_to_from_the_rest() -> None:
    page = read(html("/huawei"))
    told = [row.get("id") for row in page.all("li") if str(row.get("id")).startswith("e-")]
    assert len(told) == len(set(told))
    assert {"e-ban", "e-urge", "e-use"} <= set(told)
    assert any(link.get("href") == "#e-urge" for link in page.all("a"))


def test_an_accusation_is_never_shown_without_the_known_reply() -> None:
    assert "The maker rejected it." in words("/event/e-accuse")
    assert "The maker rejected it." in words("/place/SE/huawei")


def test_an_event_tells_what_it_changes_and_what_came_of_it() -> None:
    assert "A bill was laid before parliament." in words("/event/e-law")
    assert "The bill became law." in words("/event/e-draft")


def test_an_event_counts_outlets_against_origins() -> None:
    assert "2 outlets, 1 origin." in words("/event/e-ban")


def test_an_editors_summary_says_that_no_quote_is_held() -> None:
    assert "editor's summary, no quote held" in words("/event/e-ban")
    assert "editor's summary, no quote held" in words("/place/SE/huawei/evidence")


def test_no_more_than_300_characters_of_a_source_are_shown() -> None:
    assert len(short("word " * 200)) == 300


def test_the_evidence_page_carries_version_fingerprint_and_that_it_is_no_advice() -> None:
    text = words("/place/SE/huawei/evidence", "as_of=2021-01-01")
    assert "As of 1 January 2021" in text
    assert "Fingerprint" in text
    assert "Not legal advice" in text
    assert "https://a.example/1" in text


def test_pressure_stands_with_what_was_then_decided_and_the_reply() -> None:
    rows = {row["event"]: row for row in pressure_table(desk()).rows}
    assert {rows["e-urge"]["kind"], rows["e-fund"]["kind"]} == {"urged", "offered"}
    assert rows["e-urge"]["decided_since"] is not None
    assert "The government ruled a ban out." in words("/pressure")


def test_the_calendar_holds_standing_duties_and_no_drafts() -> None:
    held = {row["event"] for row in calendar_table(desk()).rows}
    assert {"e-out", "e-drop"} <= held
    assert "e-draft" not in held


def test_changes_keep_the_world_apart_from_our_reading() -> None:
    text = words("/changes")
    assert text.index("The world changed") < text.index("Our reading changed")
    assert "No later record has changed" in text


def test_a_company_shows_its_stance_and_that_it_sets_no_rule() -> None:
    text = words("/company/telia-norway")
    assert "is dropping it" in text
    assert "sets no rule" in text


def test_every_sentence_of_the_faq_has_a_source_and_a_page() -> None:
    told = answers(desk(), "huawei")
    assert {"why", "who", "phones"} <= {answer.anchor for answer in told}
    for answer in told:
        for sentence in (answer.lead, *(one for part in answer.parts for one in part.sentences)):
            assert sentence.credit
            assert page_at(desk(), sentence.path) is not None


def test_the_faq_is_marked_up_as_questions() -> None:
    page = page_at(desk(), "/faq")
    assert page is not None
    assert page.linked[0]["@type"] == "FAQPage"
    assert len(json.loads(page.forms["json"]())) == len(answers(desk(), "huawei"))


def test_an_unknown_page_is_none_and_a_wrong_query_is_refused() -> None:
    assert page_at(desk(), "/atlantis") is None
    assert page_at(desk(), "/place/XX/huawei") is None
    assert page_at(desk(), "/event/../../etc/passwd") is None
    with pytest.raises(InputError, match="day"):
        page_at(desk(), "/huawei/2020-02-31")
    with pytest.raises(InputError, match="unknown key"):
        page_at(desk(), "/huawei", "x=1")


def test_a_permanent_link_carries_both_days() -> None:
    page = page_at(desk(), "/place/SE/huawei")
    assert page is not None
    assert page.pin == f"as_of={TODAY}&known_at={date(2026, 1, 2)}"


def test_an_empty_ledger_still_gives_every_plain_page() -> None:
    empty = type(desk())(Edition(world().names, type(world().decider)((), world().names)), TODAY)
    press = Press(empty, Imprint("b", "v", TODAY))
    for path in ("/", "/places", "/changes", "/calendar", "/pressure", "/figures", "/gaps", "/data"):
        page = page_at(empty, path)
        assert page is not None
        assert "Cordon" in press.html(page, LiveLinks())


def test_every_form_field_has_a_label_and_every_page_one_heading_of_the_first_rank() -> None:
    for path in ("/", "/huawei", "/place/SE/huawei", "/search", "/faq"):
        page = read(html(path))
        labelled = {label.get("for") for label in page.all("label")}
        fields = [field for field in page.all("input") if field.get("type") != "hidden"]
        assert all(field.get("id") in labelled for field in fields), path
        assert len(page.all("h1")) == 1, path


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        *(("measure", Measure), ("stage", Stage), ("date", DateKind), ("status", Status)),
        *(("stance", StanceCode), ("change", ChangeKind), ("confidence", Confidence), ("tier", OutletTier)),
    ],
)
def test_the_codebook_holds_exactly_the_codes_of_the_program(name: str, codes: type[Status]) -> None:
    held = [code for kind, code, _ in codebook() if kind == name]
    assert sorted(held) == sorted(code.value for code in codes)
    if name in ("status", "confidence"):
        assert held == [code.value for code in codes]


def test_the_codebook_says_what_the_reference_says() -> None:
    reference = (ROOT / "docs" / "reference" / "codebook.md").read_text(encoding="utf-8").replace("`", "")
    missing = [code for kind, code, meaning in codebook() if kind in ("measure", "stage") and f"| {code} | {meaning} |" not in reference]
    assert not missing
