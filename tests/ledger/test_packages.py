"""Export and import: lossless both ways, the same bytes for the same ledger, and nothing believed unchecked."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cordon.ledger.exporting import export_facts
from cordon.ledger.records import Counts, Decision, DecisionKind, Duty, Layer, Override, Proposal
from cordon.ledger.settings import Mode, Settings
from cordon.ledger.store import Ledger
from cordon.ledger.version import REVISION
from cordon.model.codes import ChangeKind
from cordon.model.errors import InputError, LedgerError
from cordon.model.event import EventChange, Exemption, Instrument
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope
from tests.ledger.samples import LATER, MORNING, NEXT_DAY, PAGE, event, fact, facts, figure, reading


def fill(ledger: Ledger) -> None:
    """Some of everything, with a past."""
    ledger.add_facts([*facts(4), fact("f-odd", summary="nul \0, \ud800 and “quotes” – 中文\u2028")], MORNING)
    page = reading(PAGE)
    ledger.add_reading(replace(page, figures=(figure(page.version, "ZTE", 31.5),)), MORNING)
    ledger.add_reading(reading(PAGE.replace("5G auctions", "5G spectrum auctions \0\udcff")), NEXT_DAY)
    one = event(fact("f-1"), changes=[EventChange("e-earlier", ChangeKind.AMENDS)])
    layer = Layer(
        (one, event(fact("f-2"))),
        redirects={"e-old": one.id},
        proposed=(Proposal("ends", "f-1", "f-2", "the wording leaves doubt", "it ended the ban \ud800"),),
        instruments=(Instrument("t-1", "Invented Act", "DE"),),
        duties=(Duty("t-1", one.id, Scope.of(["5g"]), "2027"),),
        exemptions=(Exemption(one.id, "one invented site", PartialDate.parse("2028")),),
    )
    ledger.save_events(layer, MORNING)
    ledger.save_events(replace(layer, events=(replace(one, partial=True), layer.events[1])), NEXT_DAY)
    ledger.decide(Decision(DecisionKind.SAME, "f-1", "one act", "editor", other="f-2"), LATER)
    ledger.withdraw("f-2", "doubt", "editor", LATER)
    ledger.override_name(Override("vendors.csv", {"slug": "invented"}, "new", "editor"), LATER)
    ledger.checked("https://tracker.example/", "same", LATER)


def files(folder: Path) -> dict[str, bytes]:
    """The bytes of a package by file."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_a_ledger_goes_out_and_in_without_loss(ledger: Ledger, tmp_path: Path, name: str) -> None:
    fill(ledger)
    counts = ledger.export(tmp_path / name)
    assert counts["facts"] == 5
    with Ledger.open(tmp_path / "copy.sqlite", Mode.CREATE) as copy:
        result = copy.import_package(tmp_path / name, LATER)
        assert result.of("facts") == Counts(new=5)
        assert (copy.head, copy.verify()) == (ledger.head, [])
        assert (copy.facts(), copy.events(), copy.documents()) == (ledger.facts(), ledger.events(), ledger.documents())
        assert copy.items(past=True) == ledger.items(past=True)
        copy.export(tmp_path / f"again-{name}")
        assert not copy.import_package(tmp_path / name, LATER).changed
    read: Callable[[Path], Any] = Path.read_bytes if name.endswith(".zip") else files
    assert read(tmp_path / f"again-{name}") == read(tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_copy_goes_on_where_the_ledger_stopped(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    ledger.export(tmp_path / "package")
    with Ledger.open(tmp_path / "copy.sqlite", Mode.CREATE) as copy:
        copy.import_package(tmp_path / "package", LATER)
        copy.add_facts([fact("f-new")], LATER)
        ledger.add_facts([fact("f-new")], LATER)
        assert copy.head == ledger.head
        assert copy.verify(ledger.head) == []


def test_an_archive_in_a_folder_travels_too(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.sqlite", Mode.CREATE, Settings(archive=tmp_path / "raw")) as ledger:
        ledger.add_reading(reading(PAGE), MORNING)
        ledger.export(tmp_path / "package")
    with Ledger.open(tmp_path / "copy.sqlite", Mode.CREATE) as copy:
        copy.import_package(tmp_path / "package", LATER)
        assert copy.archived(reading(PAGE).version.sha256) == PAGE.encode()


def test_the_package_describes_its_files(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    ledger.export(tmp_path / "package")
    found = json.loads((tmp_path / "package" / "datapackage.json").read_text(encoding="utf-8"))
    assert found["licenses"][0]["name"] == "CC-BY-4.0"
    assert found["cordon"]["head"] == ledger.head.hash
    for resource in found["resources"]:
        data = (tmp_path / "package" / resource["path"]).read_bytes()
        assert (resource["bytes"], resource["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")
        names = {field["name"] for field in resource["schema"]["fields"]}
        assert set(resource["schema"]["primaryKey"]) <= names
        for row in data.splitlines():
            assert set(json.loads(row)) == names
    assert {resource["path"] for resource in found["resources"]} == set(files(tmp_path / "package")) - {"datapackage.json"}


def test_an_export_takes_the_place_of_an_earlier_one_and_of_nothing_else(ledger: Ledger, tmp_path: Path) -> None:
    ledger.export(tmp_path / "package")
    ledger.add_facts([fact()], MORNING)
    ledger.export(tmp_path / "package")
    assert b"f-1" in files(tmp_path / "package")["facts.jsonl"]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("keep me", encoding="utf-8")
    (tmp_path / "mine.zip").write_bytes(b"no zip at all")
    for name in ("mine", "mine.zip"):
        with pytest.raises(InputError, match="something else is there"):
            ledger.export(tmp_path / name)
    assert files(tmp_path / "mine") == {"letter.txt": b"keep me"}


def test_an_export_that_fails_leaves_the_earlier_one(ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.export(tmp_path / "package")
    before = files(tmp_path / "package")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(LedgerError, match="No space left on device"):
        ledger.export(tmp_path / "package")
    monkeypatch.undo()
    assert files(tmp_path / "package") == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_facts_alone_come_into_any_ledger(ledger: Ledger, tmp_path: Path) -> None:
    assert export_facts(facts(3), tmp_path / "facts") == 3
    ledger.add_facts([fact("f-own"), fact("f-1", dates={"adopted": "2026-02-02"}, url="https://gazette.example/1")], MORNING)
    assert ledger.import_package(tmp_path / "facts", LATER).of("facts") == Counts(new=2, same=1)
    assert not ledger.import_package(tmp_path / "facts", LATER).changed
    assert len(ledger.facts()) == 4


def test_a_whole_ledger_does_not_go_into_one_with_something_in_it(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    ledger.export(tmp_path / "package")
    with Ledger.open(tmp_path / "other.sqlite", Mode.CREATE) as other:
        other.add_facts([fact("f-own")], MORNING)
        with pytest.raises(InputError, match="not empty"):
            other.import_package(tmp_path / "package", LATER)
        assert [one.id for one in other.facts()] == ["f-own"]


def described(folder: Path, name: str, data: bytes) -> None:
    """Write a file of the package and describe it, as a forger would."""
    (folder / f"{name}.jsonl").write_bytes(data)
    descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        if resource["path"] == f"{name}.jsonl":
            resource.update({"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"})
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")


def changed(field: str, value: object) -> Callable[[bytes], bytes]:
    """Change one field of the first row."""

    def change(data: bytes) -> bytes:
        first, _, rest = data.partition(b"\n")
        return json.dumps({**json.loads(first), field: value}).encode() + b"\n" + rest

    return change


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("facts", lambda data: data.replace(b"bans a maker", b"clears a maker"), "doesn't hold together"),
        ("facts", changed("revision", "one"), "revision is no integer: 'one'"),
        ("facts", changed("revision", 1 << 70), "revision is no integer"),
        ("facts", changed("known", None), "known is no string"),
        ("facts", changed("known", "\ud800"), "known is no string"),
        ("facts", changed("known", "nul\0"), "known is no string"),
        ("facts", changed("body", []), "body is no object"),
        ("facts", changed("extra", 1), "not a row with the fields"),
        ("facts", lambda data: b"[" * 100_000 + data, "line 1: no JSON"),
        ("facts", lambda data: data[:-9], "no JSON"),
        ("facts", lambda data: data + data, "refuses"),
        ("events", changed("body", {}), "can't be read"),
        ("events", lambda _: b"", "doesn't hold together"),
        ("versions", changed("document", "d-nowhere"), "refuses"),
        ("record_log", lambda data: data[: data.rindex(b"\n", 0, -1) + 1], "doesn't hold together"),
        ("raw_bytes", changed("data", "%%%"), "no base64"),
        ("raw_bytes", changed("data", "AAAA"), "bytes are not those of the hash"),
    ],
)
def test_a_forged_package_is_refused_and_nothing_is_kept(
    address: str, tmp_path: Path, name: str, change: Callable[[bytes], bytes], message: str
) -> None:
    with Ledger.open(tmp_path / "first.sqlite", Mode.CREATE) as first:
        fill(first)
        first.export(tmp_path / "package")
    described(tmp_path / "package", name, change((tmp_path / "package" / f"{name}.jsonl").read_bytes()))
    with Ledger.open(address, Mode.CREATE) as ledger:
        with pytest.raises((InputError, LedgerError), match=message):
            ledger.import_package(tmp_path / "package", LATER)
        assert (ledger.facts(), ledger.documents(), ledger.events(), ledger.head.seq) == ([], [], [], 0)


def test_a_file_that_is_not_the_one_described_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    export_facts(facts(3), tmp_path / "facts")
    with (tmp_path / "facts" / "facts.jsonl").open("ab") as stream:
        stream.write(b"{}\n")
    with pytest.raises(InputError, match=r"facts\.jsonl is not the file that datapackage\.json describes"):
        ledger.import_package(tmp_path / "facts", MORNING)
    assert ledger.facts() == []


def test_a_fact_that_breaks_the_guide_is_named_by_its_line(ledger: Ledger, tmp_path: Path) -> None:
    export_facts(facts(3), tmp_path / "facts")
    described(tmp_path / "facts", "facts", (tmp_path / "facts" / "facts.jsonl").read_bytes().replace(b'"2026-02-03"', b'"2026-02-31"'))
    with pytest.raises(InputError, match=r"facts\.jsonl line 3: fact f-2: no such date: 2026-02-31"):
        ledger.import_package(tmp_path / "facts", MORNING)
    assert ledger.facts() == []


def no_package(folder: Path, kind: str) -> Path:
    """Something that is no package of ours."""
    path = folder / kind
    if kind == "empty folder":
        path.mkdir()
    elif kind == "bytes.zip":
        path.write_bytes(b"PK\x03\x04 and then nonsense")
    elif kind == "others.zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("datapackage.json", "{}")
    elif kind == "deep.zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("datapackage.json", "[" * 200_000)
    elif kind == "stranger":
        path.mkdir()
        (path / "datapackage.json").write_text('{"cordon": {"contents": "songs"}, "resources": []}', encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["nothing there", "empty folder", "bytes.zip", "others.zip", "deep.zip", "stranger"])
def test_what_is_no_package_is_told_so(ledger: Ledger, tmp_path: Path, kind: str) -> None:
    with pytest.raises(InputError, match="cordon export"):
        ledger.import_package(no_package(tmp_path, kind), MORNING)


def test_a_package_of_another_schema_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    ledger.export(tmp_path / "package")
    path = tmp_path / "package" / "datapackage.json"
    path.write_text(path.read_text(encoding="utf-8").replace(f'"schema": "{REVISION}"', '"schema": "0099"'), encoding="utf-8")
    with Ledger.open(tmp_path / "other.sqlite", Mode.CREATE) as other, pytest.raises(InputError, match="update Cordon"):
        other.import_package(tmp_path / "package", LATER)


def test_a_package_without_one_of_its_files_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    fill(ledger)
    ledger.export(tmp_path / "package")
    shutil.copytree(tmp_path / "package", tmp_path / "lacking")
    (tmp_path / "lacking" / "places.jsonl").unlink()
    with Ledger.open(tmp_path / "other.sqlite", Mode.CREATE) as other, pytest.raises(InputError, match=r"places\.jsonl is missing"):
        other.import_package(tmp_path / "lacking", LATER)
