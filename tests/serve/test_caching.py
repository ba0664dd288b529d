"""What a client has already is not sent again, and what it can unpack is packed."""

from __future__ import annotations

import time

import pytest

from cordon.serve.kept import Answer, Kept
from cordon.serve.settings import Settings
from cordon.serve.state import State, page_key
from tests.serve.site import EVENTS, TODAY, Shelf, client_of, site, state_of

CLIENT = site()


@pytest.mark.parametrize("path", ["/huawei", "/huawei.csv", "/place/PE/huawei?as_of=2021-01-01", "/api/v1/events", "/api/v1/events/e-ban"])
def test_an_unchanged_answer_is_not_sent_again(path: str) -> None:
    first = CLIENT.get(path)
    tag = first.headers["etag"]
    again = CLIENT.get(path, headers={"If-None-Match": f'"other", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert CLIENT.get(path, headers={"If-None-Match": '"other"'}).content == first.content


def test_each_view_has_a_tag_of_its_own() -> None:
    paths = ["/huawei", "/zte", "/huawei.csv", "/huawei.json", "/huawei?as_of=2021-01-01", "/huawei?scope=5g"]
    assert len({CLIENT.get(path).headers["etag"] for path in paths}) == len(paths)


def test_a_tag_changes_with_the_ledger() -> None:
    shelf = Shelf()
    state = state_of(shelf)
    client = client_of(state)
    before = client.get("/huawei")
    shelf.change(EVENTS[1:])
    state.refresh()
    after = client.get("/huawei", headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200
    assert "e-ban" in before.text and "e-ban" not in after.text


def test_answers_are_packed_for_those_who_can_unpack_them() -> None:
    packed = CLIENT.get("/huawei", headers={"Accept-Encoding": "gzip"})
    plain = CLIENT.get("/huawei", headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip" and "content-encoding" not in plain.headers
    assert packed.content == plain.content
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"])


def test_what_was_not_asked_for_longest_goes_first() -> None:
    answers = [Answer("text/plain", b"x" * 20, None) for _ in range(6)]
    kept = Kept(100)
    for number, answer in enumerate(answers[:5]):
        kept.put((str(number),), answer)
    assert kept.get(("0",)) is answers[0]
    kept.put(("5",), answers[5])
    assert kept.get(("1",)) is None and kept.get(("0",)) is answers[0]


def test_an_answer_too_large_is_not_kept() -> None:
    kept = Kept(100)
    kept.put(("big",), Answer("text/plain", b"x" * 30, None))
    assert kept.get(("big",)) is None


def test_the_pages_asked_for_most_are_made_before_they_are_asked_for() -> None:
    state = State(Shelf(), Settings(today=lambda: TODAY, warm=True, seconds_between_looks=1e9))
    state.refresh()
    served = state.current()
    assert served is not None
    for _ in range(600):
        if served.kept.get(page_key("/huawei")) is not None:
            break
        time.sleep(0.05)
    kept = served.kept.get(page_key("/huawei"))
    assert kept is not None and kept.plain == client_of(state).get("/huawei").content
