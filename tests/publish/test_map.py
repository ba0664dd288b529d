"""The map: every place with data is on it, each with a title; families differ in words, colour and hatch; it stays small."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cordon.model.codes import Status
from cordon.model.errors import InputError
from cordon.names import load
from cordon.publish.links import LiveLinks
from cordon.publish.map.draw import Spot, draw, piece
from cordon.publish.map.families import EXPLAINED, WORDS, Family, family_of
from cordon.publish.map.shapes import SHAPES, load_shapes
from cordon.publish.pages.overview import overview
from cordon.publish.pages.world import map_svg, slider_data
from cordon.publish.query import Query
from tests.house.source import ROOT
from tests.publish.world import TODAY, desk

SVG = "{http://www.w3.org/2000/svg}"
CSS = (ROOT / "src" / "cordon" / "data" / "web" / "static" / "cordon.css").read_text(encoding="utf-8")


def drawn(vendor: str = "huawei", on: date = TODAY) -> str:
    return map_svg(desk(), overview(desk(), Query(vendor, on)), LiveLinks())


def test_the_shapes_are_those_that_the_readme_names() -> None:
    readme = (SHAPES.parent / "README.md").read_text(encoding="utf-8")
    assert hashlib.sha256(SHAPES.read_bytes()).hexdigest() in readme
    assert (SHAPES.parent / "LICENSE").is_file()


def test_every_state_and_territory_where_people_live_is_on_the_map() -> None:
    missing = {code for code, place in load().places.by_code.items() if place.kind != "bloc"} - set(load_shapes().places)
    assert missing <= {"AQ", "BV", "GS", "HM", "TF", "UM"}


def test_every_place_with_data_has_a_title_that_names_it_and_its_status() -> None:
    seen = overview(desk(), Query("huawei", TODAY))
    root = ElementTree.fromstring(drawn())
    titles = {spot.get("data-place"): spot.findtext(f"{SVG}title") for spot in root.iter() if spot.get("data-place")}
    for row in seen.rows:
        assert row.name in str(titles[row.place])
    assert "no rule known" in str(titles["NO"])
    assert "allowed" not in str(titles["NO"])


def test_a_place_without_data_reads_not_assessed_and_can_not_be_focused() -> None:
    root = ElementTree.fromstring(drawn())
    (spot,) = [spot for spot in root.iter() if spot.get("data-place") == "PE"]
    assert (spot.tag, "not assessed" in str(spot.findtext(f"{SVG}title"))) == (f"{SVG}g", True)


def test_places_with_a_page_are_links_that_a_keyboard_reaches() -> None:
    spots = list(ElementTree.fromstring(drawn()).iter(f"{SVG}a"))
    assert {spot.get("data-place") for spot in spots} >= {"SE", "FI", "NO"}
    assert all(str(spot.get("href")).startswith("/place/") for spot in spots)


def test_old_evidence_is_marked_on_the_map_and_in_words() -> None:
    root = ElementTree.fromstring(drawn())
    (spot,) = [spot for spot in root.iter() if spot.get("data-place") == "SE"]
    assert spot.get("class") == "old"
    assert "last report" in str(spot.findtext(f"{SVG}title"))


def test_the_map_stays_under_250_kilobytes() -> None:
    places = load_shapes().places
    words = "A place of a long name. 5G: banned since 2020-10-20"
    pieces = {place: piece(load_shapes(), place, Spot(place, Family.OUT, words, f"/place/{place}/x")) for place in places}
    assert len(draw(load_shapes(), pieces, "t", "d").encode()) < 250_000


def test_every_status_has_a_family_and_every_family_its_words_colour_and_hatch() -> None:
    assert {family_of(status) for status in Status} == set(Family)
    assert set(WORDS) == set(EXPLAINED) == set(Family)
    assert len({WORDS[family] for family in Family}) == len(Family)
    for family in Family:
        assert f"--f-{family}" in CSS
        assert f".swatch.{family}" in CSS
    assert {family for family in Family if f"--h-{family}" in CSS} == set(Family) - {Family.OUT, Family.SILENT}


def test_silence_and_absence_look_unlike_permission() -> None:
    colours = dict(re.findall(r"--f-(\w+): (#\w+)", CSS.partition("@media")[0]))
    assert len({colours[family] for family in ("admitted", "silent", "unseen")}) == 3
    assert family_of(Status.NO_RULE_KNOWN) is not family_of(Status.ALLOWED)
    assert family_of(Status.NOT_ASSESSED) is not family_of(Status.NO_RULE_KNOWN)


def test_dots_stand_for_the_small_and_lie_above_their_neighbours() -> None:
    shapes = load_shapes()
    assert {"SG", "MT", "LU", "HK", "TV"} <= set(shapes.dots)
    assert not {"SE", "US", "CN"} & set(shapes.dots)
    text = drawn()
    assert text.index('data-place="MY"') < text.index('data-place="SG"')


def test_the_slider_starts_from_what_the_map_shows() -> None:
    seen = overview(desk(), Query("huawei", TODAY))
    steps = json.loads(str(slider_data(desk(), seen)))
    assert steps["days"][-1] == TODAY.isoformat()
    for row in seen.rows:
        held = steps["places"][row.place]
        assert (held[-1][1] if held else "unseen") == family_of(row.shown.status).value


def test_a_file_that_is_no_map_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "shapes.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="map_shapes"):
        load_shapes(tmp_path / "shapes.json")
