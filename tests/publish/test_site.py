"""The static site: complete, without a broken link, the same bytes again, behind a gate, and swapped in at once."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from cordon.model.errors import InputError, LedgerError
from cordon.publish.edition import Edition
from cordon.publish.links import StaticLinks, depth_of, file_of
from cordon.publish.pages.router import page_at, paths
from cordon.publish.site.build import build
from cordon.publish.site.gate import check, losses
from cordon.publish.site.manifest import Manifest, last_manifest
from cordon.publish.site.options import BuildOptions
from cordon.publish.site.share import shares
from tests.publish.editions import edition
from tests.publish.reader import read
from tests.publish.world import TODAY, desk, world

OPTIONS = BuildOptions(TODAY, home="https://cordon.example", workers=1)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("web") / "out"
    build(world(), out, OPTIONS)
    return out


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def less(whole: Edition) -> Edition:
    """The edition without what is known of one place."""
    return edition(*(event for event in whole.events if "NO" not in event.act.where))


def test_every_path_is_a_page_at_its_own_address() -> None:
    for path in paths(desk()):
        page = page_at(desk(), path)
        assert page is not None
        assert page.path == path


def test_no_link_of_the_site_is_broken(site: Path) -> None:
    pages = {name: read(data.decode()) for name, data in files(site).items() if name.endswith(".html")}
    anchors = {name: {str(a.get("id")) for _, a in page.elements if a.get("id")} for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        for tag, attributes in page.elements:
            target = attributes.get("href") if tag in ("a", "link") else attributes.get("src") if tag == "script" else None
            found = urlsplit(target or "")
            if target is None or found.scheme:
                continue
            file = os.path.normpath(os.path.join(os.path.dirname(name), unquote(found.path))) if found.path else name
            if not (site / file).is_file() or (found.fragment and found.fragment not in anchors.get(file, set())):
                broken.append((name, target))
    assert not broken


def test_every_page_says_its_build_its_data_version_and_that_it_is_no_advice(site: Path) -> None:
    manifest = last_manifest(site)
    assert manifest is not None
    for name, data in files(site).items():
        if name.endswith(".html"):
            text = data.decode()
            assert manifest.build in text or name.endswith(".embed.html")
            assert manifest.data_version in text
            assert "Not legal advice" in text


def test_the_same_edition_gives_the_same_bytes_with_one_worker_or_two(site: Path, tmp_path: Path) -> None:
    build(world(), tmp_path / "again", replace(OPTIONS, workers=2))
    assert files(tmp_path / "again") == files(site)


def test_the_year_ends_and_the_days_of_change_have_paths_of_their_own(site: Path) -> None:
    names = set(files(site))
    assert {"huawei/2019-12-31.html", "huawei/2020-10-20.html", "huawei/2020-10-20.csv", "place/SE/huawei/2020-10-20.html"} <= names


def test_the_gate_refuses_a_build_that_lost_a_place_and_the_last_one_stays(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(world(), out, OPTIONS)
    before = files(out)
    with pytest.raises(LedgerError, match=r"places: NO.*rows of events.*pages: /company"):
        build(less(world()), out, OPTIONS)
    assert files(out) == before
    assert len(list(tmp_path.iterdir())) == 2


def test_events_that_were_merged_are_no_loss_and_their_addresses_lead_on(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(world(), out, OPTIONS)
    gone = world().by_id["e-urge"]
    rest = [replace(e, evidence=(*e.evidence, *gone.evidence)) if e.id == "e-no" else e for e in world().events if e is not gone]
    merged = replace(edition(*rest), redirects={"e-urge": "e-no"})
    build(merged, out, OPTIONS)
    page = read((out / "event" / "e-urge.html").read_text(encoding="utf-8"))
    assert any(link.get("href") == "../event/e-no.html" for link in page.all("a"))
    again = Manifest.of(("c", "d"), ["SE"], {"events": 1}, [])
    last = Manifest.of(("a", "b"), ["SE"], {"events": 3}, [])
    with pytest.raises(LedgerError, match=r"rows of events: 1, were 3 \(merged since then: e-9 into e-1\)"):
        check(last, replace(again, merged={"e-9": "e-1"}))


def test_losses_that_are_accepted_are_published(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(world(), out, OPTIONS)
    build(less(world()), out, replace(OPTIONS, accept_losses=True))
    manifest = last_manifest(out)
    assert manifest is not None
    assert "NO" not in manifest.places


def test_a_failure_leaves_the_last_build_and_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    build(world(), out, OPTIONS)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cordon.publish.site.build.sqlite_bytes", full)
    with pytest.raises(OSError, match="space"):
        build(world(), out, replace(OPTIONS, workers=2))
    assert (out / "index.html").is_file()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_with_other_things_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="something else"):
        build(world(), tmp_path, OPTIONS)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_only_the_last_build_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    for day in (1, 2, 3):
        build(world(), tmp_path / "out", replace(OPTIONS, today=date(2026, 6, day)))
    assert len([path for path in tmp_path.iterdir() if not path.is_symlink()]) == 2
    assert "3 June 2026" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_the_gate_counts_places_rows_and_pages_and_no_pages_of_days() -> None:
    last = Manifest.of(("a", "b"), ["SE"], {"events": 2}, ["/x", "/x/2020-01-01"])
    assert losses(last, last) == []
    assert losses(last, Manifest.of(("c", "d"), ["SE"], {"events": 2}, ["/x"])) == []
    assert len(losses(last, Manifest.of(("c", "d"), [], {"events": 1}, []))) == 3


def test_a_broken_manifest_is_no_manifest(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("[", encoding="utf-8")
    assert last_manifest(tmp_path) is None


def test_work_is_dealt_out_once_and_days_of_a_vendor_stay_together() -> None:
    known = list(paths(desk()))
    dealt = shares(known, 2)
    assert sorted(path for share in dealt for path in share) == sorted(known)
    assert sum(any(path.startswith("/huawei/2") for path in share) for share in dealt) == 1


def test_links_are_relative_and_a_query_leads_to_the_data() -> None:
    links = StaticLinks(depth_of("/place/SE/huawei"), {"/huawei"})
    assert links.page("/huawei") == "../../huawei.html"
    assert links.page("/huawei", "scope=phones") == "../../huawei.csv"
    assert links.page("/method#borders") == "../../method.html#borders"
    assert (links.page("/"), file_of("/"), links.has("/zte")) == ("../../index.html", "index.html", False)


def test_a_path_without_a_page_leads_to_the_page_above_it() -> None:
    links = StaticLinks(0, {"/place/SE", "/place/SE/huawei", "/faq"})
    assert links.page("/place/SE/huawei#sources") == "place/SE/huawei.html#sources"
    assert links.page("/place/SE/dji/evidence#sources") == "place/SE.html"
    assert links.page("/faq/huawei") == "faq.html"


def test_the_manifest_counts_every_file(site: Path) -> None:
    assert json.loads((site / "manifest.json").read_text(encoding="utf-8"))["files"] == len(files(site))
