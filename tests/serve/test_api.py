"""The read API: rows in pages with cursors, and a description that holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.model.statement import Attribution, Statement
from cordon.publish.edition import Edition, ReadStatement
from tests.serve.site import EVENTS, TODAY, Shelf, client_of, site, state_of

CLIENT = site()
PATHS = ["positions", "stances", "events", "statements", "facts", "documents", "instruments", "changes"]
SCHEMA = CLIENT.get("/api/v1/openapi.json").json()
OPERATIONS = [(path, operations["get"]) for path, operations in sorted(SCHEMA["paths"].items()) if "get" in operations]


def rows(path: str, **query: object) -> list[dict[str, Any]]:
    answer = CLIENT.get(f"/api/v1/{path}", params={key: str(value) for key, value in query.items()})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["rows"]
    return found


@pytest.mark.parametrize("path", PATHS)
def test_cursors_give_every_row_once(path: str) -> None:
    whole = CLIENT.get(f"/api/v1/{path}?limit=200").json()
    found, cursor = [], None
    for _ in range(whole["total"] + 1):
        part = CLIENT.get(f"/api/v1/{path}", params={"limit": "1", **({"cursor": cursor} if cursor else {})}).json()
        found += part["rows"]
        cursor = part["next"]
        if cursor is None:
            break
    assert found == whole["rows"] and len(found) == whole["total"]


def test_a_cursor_of_other_data_is_refused() -> None:
    shelf = Shelf()
    state = state_of(shelf)
    client = client_of(state)
    cursor = client.get("/api/v1/events?limit=1").json()["next"]
    shelf.change(EVENTS[:3])
    state.refresh()
    assert "changed" in client.get(f"/api/v1/events?limit=1&cursor={cursor}").json()["error"]["message"]


def test_positions_answer_for_each_place_on_the_day() -> None:
    found = {row["place"]: row["status"] for row in rows("positions", vendor="huawei", scope="5g", as_of="2022-01-01")}
    assert found == {"PE": "banned", "CL": "limited"}
    assert [row["place"] for row in rows("positions", vendor="huawei", scope="5g", status="limited")] == ["CL"]
    assert rows("positions", vendor="huawei", place="Bolivia")[0]["status"] == "not-assessed"


def test_records_can_be_narrowed() -> None:
    assert {row["id"] for row in rows("events", vendor="huawei")} == {"e-ban", "e-out", "e-lim"}
    assert {row["id"] for row in rows("events", place="Chile")} == {"e-lim", "e-use"}
    assert {row["id"] for row in rows("events", q="BARRED")} == {"e-ban"}
    assert CLIENT.get("/api/v1/events/e-ban").json()["id"] == "e-ban"


def test_facts_say_that_no_quote_is_held() -> None:
    assert {row["held_as"] for row in rows("facts")} == {"editor's summary, no quote held"}
    assert rows("statements") == []


def test_statements_are_told_with_and_without_an_event() -> None:
    heard = replace(EVENTS[0], evidence=(replace(EVENTS[0].evidence[0], id="s-1", quote="Peru has barred Huawei, a ministry said."),))
    lone = Statement(EVENTS[2].act, "Chile may let Huawei in. " * 30, 5, 755, "invented 1", attribution=Attribution(outlet="Andes Post"))
    first = Statement(heard.act, "Peru has barred Huawei, a ministry said.", 0, 40, "invented 1")
    read = (ReadStatement("s-1", "d-1", first, True, TODAY), ReadStatement("s-2", "d-1", lone, False, TODAY))

    class Read(Shelf):
        def edition(self) -> Edition:
            return replace(super().edition(), statements=read)

    told = client_of(state_of(Read((heard,)))).get("/api/v1/statements").json()["rows"]
    assert [(row["id"], row["event"], row["confirmed"], row["document"]) for row in told] == [
        ("s-1", "e-ban", True, "d-1"),
        ("s-2", None, False, "d-1"),
    ]
    assert set(told[0]) == set(told[1])
    assert len(told[1]["quote"]) <= 300


def test_stances_and_changes_are_told() -> None:
    assert [(row["company"], row["vendor"]) for row in rows("stances", vendor="zte")] == [("entel", "zte")]
    assert {row["place"] for row in rows("changes", since="2021-01-01", vendor="huawei")} == {"CL"}


def test_a_question_gets_the_fields_of_the_command_line() -> None:
    answer = CLIENT.get("/api/v1/ask", params={"q": "Is Huawei banned from 5G in Peru?", "today": "2021-01-01"}).json()
    assert list(answer) == ["intent", "place", "vendor", "scope", "as_of", "answer"]
    assert (answer["intent"], answer["place"], answer["vendor"], answer["scope"]) == ("status", "PE", "huawei", ["5g"])


def test_the_description_is_openapi_3_1_and_names_every_address() -> None:
    assert SCHEMA["openapi"].startswith("3.1")
    named = {path.removeprefix("/api/v1/") for path in SCHEMA["paths"]}
    assert named == {*PATHS, "events/{ident}", "ask", "check"}
    assert all(operation["summary"] for _, operation in OPERATIONS)


def values(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    """Values of a parameter as its schema has them, and others."""
    kinds = {part.get("format") or part.get("type") for part in schema.get("anyOf", [schema])}
    good: list[st.SearchStrategy[str]] = [st.text(max_size=30)]
    if "integer" in kinds:
        good.append(st.integers(-2, 300).map(str))
    if "date" in kinds:
        good.append(st.dates().map(str))
    if "string" in kinds:
        good.append(st.sampled_from(["huawei", "zte", "PE", "Chile", "5g", "core,5g", "banned", "group:eu", "entel", "Peru?"]))
    return st.one_of(good)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_every_answer_is_as_described(data: st.DataObject) -> None:
    path, operation = data.draw(st.sampled_from(OPERATIONS))
    query = {}
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "query" and (parameter.get("required") or data.draw(st.booleans())):
            query[parameter["name"]] = data.draw(values(parameter["schema"])).encode("utf-8", "replace").decode()
    answer = CLIENT.get(path.replace("{ident}", data.draw(st.sampled_from(["e-ban", "e-none", "x"]))), params=query)
    assert str(answer.status_code) in operation["responses"]
    body = answer.json()
    if answer.status_code != 200:
        assert set(body["error"]) == {"status", "code", "message", "mend"}
    elif path.rsplit("/", 1)[-1] in PATHS:
        assert set(body) == {"data_version", "total", "next", "rows"}
        assert len(body["rows"]) <= int(query.get("limit", 50))
