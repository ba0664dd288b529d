"""The search box: the answer to a question, pages by name, and the wanted list."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from cordon.model.errors import InputError, LedgerError
from cordon.serve.wanted import Wanted
from tests.serve.site import SCRIPT, Shelf, client_of, site, state_of

CLIENT = site()


@pytest.mark.parametrize("path", ["/ask", "/search"])
def test_a_question_is_answered_with_its_pages(path: str) -> None:
    page = CLIENT.get(path, params={"q": "Is Huawei banned from 5G in Peru?"}).text
    assert "Huawei in Peru, 5G: banned since 2020-07-14" in page
    assert 'href="/place/PE/huawei"' in page


def test_a_name_finds_its_pages() -> None:
    page = CLIENT.get("/search", params={"q": "entel"}).text
    assert 'href="/company/entel"' in page
    assert "outside what Cordon knows" not in page


def test_what_is_off_the_subject_is_refused_politely() -> None:
    assert "outside what Cordon knows" in CLIENT.get("/ask", params={"q": "How do I bake bread?"}).text


def test_the_box_shows_the_question_and_never_runs_it() -> None:
    page = CLIENT.get("/ask", params={"q": f'"{SCRIPT} in Peru?'}).text
    assert SCRIPT not in page and "&lt;script&gt;" in page


def test_the_answer_is_there_for_programs() -> None:
    assert CLIENT.get("/ask.json", params={"q": "And Chile?"}).json()["place"] == "CL"
    assert CLIENT.get("/ask.json").json() == {}


def test_what_could_not_be_answered_is_counted_each_time_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "wanted.json"
    client = client_of(state_of(Shelf(), path))
    for _ in range(2):
        client.get("/ask", params={"q": "My name is Ann Example: is ZTE banned in Fiji?"})
    client.get("/api/v1/ask", params={"q": "Is ZTE banned in Fiji?"})
    client.get("/ask", params={"q": "Is Huawei banned from 5G in Peru?"})
    assert json.loads(path.read_text(encoding="utf-8")) == {"FJ|zte|": 3}
    assert Wanted(path).counts() == {"FJ|zte|": 3}


def test_what_could_not_be_answered_goes_to_the_store_once() -> None:
    stored: list[dict[tuple[str, str, str], int]] = []
    wanted = Wanted(store=lambda counted: stored.append(dict(counted)))
    wanted.note([("FJ", "zte", "5g")])
    wanted.note([])
    wanted.note([("FJ", "zte", "5g"), ("PE", "zte", "")])
    assert stored == [{("FJ", "zte", "5g"): 1}, {("FJ", "zte", "5g"): 1, ("PE", "zte", ""): 1}]


def test_what_a_store_refuses_is_kept_for_later_and_stops_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    stored: list[dict[tuple[str, str, str], int]] = []
    clock = iter((100.0, 100.0, 130.0, 161.0))
    monkeypatch.setattr("cordon.serve.wanted.time.monotonic", lambda: next(clock))

    def store(counted: Mapping[tuple[str, str, str], int]) -> None:
        stored.append(dict(counted))
        if len(stored) == 1:
            raise LedgerError("read-only", place="ledger", mend="none")

    wanted = Wanted(store=store)
    for _ in range(3):
        wanted.note([("FJ", "zte", "")])
    assert stored == [{("FJ", "zte", ""): 1}, {("FJ", "zte", ""): 3}]
    assert wanted.counts() == {"FJ|zte|": 3}


def test_a_damaged_wanted_list_is_told(tmp_path: Path) -> None:
    path = tmp_path / "wanted.json"
    path.write_text("[", encoding="utf-8")
    with pytest.raises(InputError, match="no wanted list"):
        Wanted(path)


def test_a_wanted_list_that_cannot_be_written_stops_no_answer(tmp_path: Path) -> None:
    wanted = Wanted(tmp_path / "none" / "wanted.json")
    wanted.note([("FJ", "zte", "")])
    assert wanted.counts() == {"FJ|zte|": 1}
