"""The edition is loaded once and replaced when the ledger changes; health and readiness tell which."""

from __future__ import annotations

import time
from datetime import date

import pytest

from cordon.serve.settings import Settings
from cordon.serve.state import State
from tests.serve.site import EVENTS, TODAY, Shelf, client_of, state_of


def test_an_unchanged_ledger_is_loaded_once() -> None:
    shelf = Shelf()
    state = state_of(shelf)
    first = state.current()
    state.refresh()
    assert shelf.loads == 1 and state.current() is first


def test_a_changed_ledger_replaces_the_edition() -> None:
    shelf = Shelf()
    state = state_of(shelf)
    first = state.current()
    shelf.change(EVENTS[:1])
    state.refresh()
    second = state.current()
    assert first is not None and second is not None
    assert (len(first.desk.events), len(second.desk.events)) == (len(EVENTS), 1)


def test_a_new_day_replaces_the_edition() -> None:
    days = [TODAY]
    state = State(Shelf(), Settings(today=lambda: days[-1], seconds_between_looks=1e9))
    state.refresh()
    days.append(date(2026, 11, 22))
    state.refresh()
    served = state.current()
    assert served is not None and served.desk.today == days[-1]


def test_a_change_is_seen_without_being_told() -> None:
    shelf = Shelf()
    state = State(shelf, Settings(today=lambda: TODAY, seconds_between_looks=0.0))
    state.refresh()
    shelf.change(EVENTS[:1])
    for _ in range(500):
        served = state.current()
        if served is not None and len(served.desk.events) == 1:
            break
        time.sleep(0.01)
    assert served is not None and len(served.desk.events) == 1


def test_what_fails_to_load_leaves_the_old_edition() -> None:
    shelf = Shelf()
    state = state_of(shelf)
    shelf.change(EVENTS[:1])
    shelf.broken = True
    with pytest.raises(OSError, match="disk"):
        state.refresh()
    assert client_of(state).get("/huawei").status_code == 200


def test_health_and_readiness_before_and_after_loading() -> None:
    state = State(Shelf(broken=True), Settings(today=lambda: TODAY, seconds_between_looks=1e9))
    client = client_of(state)
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
    assert client.get("/huawei").headers["retry-after"] == "3"
    assert client.get("/api/v1/events").json()["error"]["code"] == "not-ready"
    loaded = client_of(state_of(Shelf())).get("/readyz").json()
    assert loaded["status"] == "ok" and loaded["as_of"] == TODAY.isoformat()
