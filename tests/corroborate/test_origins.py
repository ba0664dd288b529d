"""Copies, trimmed, rewritten and spun versions are traced to whoever had it first."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordon.corroborate.lineage import Relation
from cordon.corroborate.news import NewsText
from cordon.corroborate.origins import Traced, trace
from cordon.names import Names, load
from evaluation.corroborate import origin_scores, story_rows

STORIES = Path(__file__).parent / "stories"
LEAD = (
    "VILNIUS, May 4 (Reuters) - Lithuania's port authority dropped a Chinese maker of harbour cameras on Monday after an audit of "
    "88 gates.\n\nThe audit by Klaipeda's own engineers found that 31 cameras sent pictures to a server abroad every 12 minutes, "
    "director Rasa Petkute said.\n\n"
    '"We bought eyes for our harbour and lent them to somebody else," Petkute told reporters. The cameras cost 640,000 euros.\n\n'
    "The maker said its devices were safe and offered to send staff. New cameras will come from a firm in Gdynia by 1 October."
)


@pytest.fixture(scope="module")
def names() -> Names:
    return load()


def text(ident: str, body: str, outlet: str = "", published: str = "2020-05-04", title: str = "Port drops cameras") -> NewsText:
    return NewsText.of({"id": ident, "text": body, "title": title, "published": published, "outlet": outlet})


def traced(names: Names, *texts: NewsText) -> dict[str, Traced]:
    return {item.id: item for item in trace(texts, names)}


def test_a_copy_of_an_agency_text_goes_back_to_the_agency(names: Names) -> None:
    found = traced(names, text("copy", LEAD, "Harbour Herald", "2020-05-05"), text("wire", LEAD, "Reuters"))
    assert (found["wire"].origin, found["wire"].relation) == ("reuters", Relation.ORIGIN)
    assert (found["copy"].origin, found["copy"].relation, found["copy"].of) == ("reuters", Relation.COPY, "wire")


def test_a_copy_whose_original_is_missing_is_known_by_its_credit(names: Names) -> None:
    found = traced(names, text("a", LEAD, "Harbour Herald"))["a"]
    assert (found.origin, found.relation, found.of) == ("reuters", Relation.COPY, None)
    assert any(piece.kind == "byline" and "Reuters" in piece.text for piece in found.evidence)


def test_a_copy_that_lost_its_credit_takes_the_origin_of_the_copy_that_kept_it(names: Names) -> None:
    bare = LEAD.replace("VILNIUS, May 4 (Reuters) - ", "")
    found = traced(names, text("bare", bare, "Bay Bulletin"), text("kept", LEAD, "Harbour Herald"))
    assert {item.origin for item in found.values()} == {"reuters"}


def test_a_trimmed_text_is_told_from_a_whole_copy(names: Names) -> None:
    short = "\n\n".join(LEAD.split("\n\n")[:2])
    found = traced(names, text("wire", LEAD, "Reuters"), text("cut", short, "Harbour Herald", "2020-05-05"))
    assert (found["cut"].relation, found["cut"].of) == (Relation.TRIMMED, "wire")


def test_two_reports_of_their_own_are_two_origins(names: Names) -> None:
    other = (
        "Dock workers in Klaipeda learned of the camera swap from a notice on the canteen door. Foreman Jonas Balsys has worked gate 14 "
        "since 1998. He told this paper that technicians arrived before dawn with ladders and boxes.\n\n"
        "His union asks who will pay for the nights."
    )
    found = traced(names, text("wire", LEAD, "Reuters"), text("own", other, "Dock Workers' Gazette", "2020-05-06"))
    assert (found["own"].origin, found["own"].relation) == ("own", Relation.INDEPENDENT)
    assert found["wire"].origin == "reuters"


def test_a_photo_credit_is_not_the_credit_of_the_text(names: Names) -> None:
    body = (
        "Crowds at the gate on Sunday (Jon Doe/Reuters)\nThe harbour festival drew forty thousand people, the city said. "
        "Boats were full by noon."
    )
    assert traced(names, text("a", body, "Bay Bulletin"))["a"].origin == "a"


def test_what_a_relay_adds_is_shown(names: Names) -> None:
    more = LEAD + "\n\nKlaipeda's mayor Tomas Vaitkus told Harbour Herald that the city would check its 212 street cameras too."
    found = traced(names, text("wire", LEAD, "Reuters"), text("copy", more, "Harbour Herald", "2020-05-05"))
    assert any(piece.kind == "adds" and "Vaitkus" in piece.text for piece in found["copy"].evidence)


def test_a_company_statement_is_a_further_origin_of_one_sentence(names: Names) -> None:
    body = LEAD + '\n\n"We build what customers order," a Hikvision spokesperson said in an emailed statement.'
    found = traced(names, text("a", body, "Harbour Herald"))["a"]
    assert [piece.whom for piece in found.evidence if piece.kind == "statement"] == ["hikvision"]


def test_the_order_of_input_changes_nothing(names: Names) -> None:
    rows = [NewsText.of(row) for row in story_rows(STORIES / "build")]
    forward = {item.id: (item.origin, item.relation, item.of, item.event) for item in trace(rows, names)}
    backward = {item.id: (item.origin, item.relation, item.of, item.event) for item in trace(rows[::-1], names)}
    assert forward == backward


@pytest.mark.parametrize("half", ["build", "check", "fresh", "unseen"])
def test_the_invented_stories_reach_their_bars(half: str, names: Names) -> None:
    rows = story_rows(STORIES / half)
    origins, _, events = origin_scores(rows, names)
    assert origins.precision >= 0.95
    assert origins.recall >= 0.85
    assert events.f1 >= 0.92


def test_the_stories_are_marked_as_invented_and_large_enough() -> None:
    files = sorted(STORIES.glob("*/*.jsonl"))
    rows = [row for half in ("build", "check") for row in story_rows(STORIES / half)]
    assert len(files) >= 12
    assert len(rows) >= 60
    assert all(row["invented"] is True for row in rows)
    assert {row["gold"]["relation"] for row in rows} == {relation.value for relation in Relation}
